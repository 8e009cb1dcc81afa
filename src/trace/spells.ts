import type { KindName } from '../domain/kinds.ts';
import { linkNames } from '../domain/links.ts';
import { type Spell, STATED } from '../domain/standing.ts';
import { NEVER } from '../domain/time.ts';
import type { View } from '../domain/view.ts';
import type { Word } from '../domain/words.ts';
import { kindAt, linksAt, markOf, type Network } from './network.ts';
import { Evidence } from './score.ts';
import { mayHoldIn } from './time.ts';

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
  const { from } = network;
  const spells: MemberSpell[] = [];
  for (const link of membershipsAt(network, body, view)) {
    if (kind && kindAt(network, from[link] ?? 0) !== kind) continue;
    if (ever || mayHoldIn(network, link, view)) spells.push(spellOf(network, link));
  }
  return spells;
}

const NO_DAYS: readonly number[] = [];

function spellOf(network: Network, link: number): MemberSpell {
  const { from, keys, s0, s1, u0, u1, flags } = network;
  const ended = ((flags[link] ?? 0) & Evidence.ENDED) > 0;
  return {
    id: '',
    member: keys[from[link] ?? 0] ?? '',
    status: markOf(network, link) as Word<'MembershipStatus'>,
    since: STATED,
    until: ended ? STATED : null,
    end: ended ? 'ENDED' : 'ONGOING',
    s0: s0[link] ?? 0,
    s1: s1[link] ?? 0,
    u0: u0[link] ?? 0,
    u1: u1[link] ?? 0,
    confirmed: NEVER,
    attested: network.attested.get(link) ?? NO_DAYS,
  };
}
