import type { KindName } from '../domain/kinds.ts';
import { linkNames } from '../domain/links.ts';
import { type Spell, STATED } from '../domain/standing.ts';
import { NEVER } from '../domain/time.ts';
import { mayHold } from '../domain/truth.ts';
import type { View } from '../domain/view.ts';
import type { Word } from '../domain/words.ts';
import { kindAt, linksAt, markOf, type Network } from './network.ts';
import { Evidence } from './score.ts';

/** A spell that knows whose it is. */
export type MemberSpell = Spell & { readonly member: string };

/** Which spells at a body: of members of one kind or of any, and those that may hold in a view or all that ever were. */
interface Wanted {
  readonly kind: KindName | null;
  readonly ever: boolean;
}

const MEMBER_OF = linkNames.indexOf('MEMBER_OF');

/** The memberships at each body, as links; picked out of all its links when they are first asked for. */
const rolls = new WeakMap<Network, Map<number, Int32Array>>();

function rollOf(network: Network, body: number): Int32Array {
  const known = rolls.get(network) ?? new Map<number, Int32Array>();
  rolls.set(network, known);
  const roll =
    known.get(body) ??
    linksAt(network, body).filter((link) => network.types[link] === MEMBER_OF && network.to[link] === body);
  known.set(body, roll);
  return roll;
}

/** The memberships at a body that a view lets through, as links. */
function membershipsAt(network: Network, body: number, { resolution }: View): Int32Array {
  const roll = rollOf(network, body);
  return resolution.verifiedOnly
    ? roll.filter((link) => (network.flags[link] ?? 0) & Evidence.VERIFIED)
    : roll;
}

/** The numbers of all who ever belonged to some bodies. */
export function membersIn(network: Network, bodies: readonly number[], view: View): number[] {
  const members = new Set<number>();
  for (const body of bodies)
    for (const link of membershipsAt(network, body, view)) members.add(network.from[link] ?? 0);
  return [...members];
}

/**
 * The spells at a body. A network knows what decides whether a spell held, not all that explains it: ids, and whether
 * what is certain is presumed or what is open not stated, are left out.
 */
export function spellsIn(
  network: Network,
  body: number,
  view: View,
  { kind, ever }: Wanted,
): readonly MemberSpell[] {
  const { from, s0, s1, u0, u1, flags, keys } = network;
  const spells: MemberSpell[] = [];
  for (const link of membershipsAt(network, body, view)) {
    const member = from[link] ?? 0;
    if (kind && kindAt(network, member) !== kind) continue;
    const bounds = { s0: s0[link] ?? 0, s1: s1[link] ?? 0, u0: u0[link] ?? 0, u1: u1[link] ?? 0 };
    const attested = network.attested.get(link) ?? NO_DAYS;
    if (!ever && !mayHold(bounds, view) && attested.length === 0) continue;
    const ended = ((flags[link] ?? 0) & Evidence.ENDED) > 0;
    spells.push({
      ...bounds,
      id: '',
      member: keys[member] ?? '',
      status: markOf(network, link) as Word<'MembershipStatus'>,
      since: STATED,
      until: ended ? STATED : null,
      end: ended ? 'ENDED' : 'ONGOING',
      confirmed: NEVER,
      attested,
    });
  }
  return spells;
}

const NO_DAYS: readonly number[] = [];
