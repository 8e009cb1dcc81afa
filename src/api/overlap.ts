import { Fault } from '../domain/errors.ts';
import { KEY } from '../domain/key.ts';
import { censusOf, type Move, pairOf, placer, regionsOf, uncovered } from '../domain/overlap.ts';
import { type Day, NEVER } from '../domain/time.ts';
import { onDay, type View } from '../domain/view.ts';
import type { Word } from '../domain/words.ts';
import { membershipsAt } from '../graph/membership-measures.ts';
import type { Context } from './context.ts';
import { keyOf, known } from './lookup.ts';
import {
  type Bodies,
  type BodySeen,
  bodiesOf,
  membersAt,
  recordOf,
  type Span,
  yearsFrom,
} from './records.ts';
import type { AnySeen } from './rows.ts';

/** The most bodies of one diagram: it has 63 regions then. */
const MOST_BODIES = 6;

interface OverlapArgs {
  readonly of: readonly string[];
  readonly statuses: readonly Word<'MembershipStatus'>[];
}

/** How the memberships of several bodies overlap in a view, and from year to year, for which all spells have to be there. */
export async function overlapOf(view: View, { of, statuses }: OverlapArgs, span: Span, context: Context) {
  const { bodies, members: everybody } = await bodiesNamed(of, span, view, context);
  if (statuses.length === 0) throw new Fault('INVALID_ARGUMENT', 'statuses: [] leaves nobody');
  const members = await membersAt(new Set(everybody), view, context);
  const placed = placer(
    bodies.map(({ record }) => record),
    members.map(recordOf),
    statuses,
  );
  const now = placed(view);
  const n = bodies.length;
  const nodes = bodies.map((body) => body.node);
  const body = (place: number): AnySeen | undefined => nodes[place];
  const byKey = new Map(members.map((member) => [member.id, member]));
  const named = (keys: readonly string[]) => keys.flatMap((key) => byKey.get(key) ?? []);
  return {
    bodies: nodes,
    statuses,
    regions: () =>
      regionsOf(now, n).map((region) => ({
        bodies: region.bodies.map(body),
        count: region.certain.length,
        members: named(region.certain),
        possibleCount: region.possible.length,
        possible: named(region.possible),
      })),
    pairs: () => pairsOf(n).map(([a, b]) => ({ a: body(a), b: body(b), ...pairOf(now, a, b) })),
    notCovered: () => uncovered(now, n).map(body),
    years: (asked: { from?: number | null; to?: number | null }) =>
      yearsFrom(asked, foundingOf(bodies), view, context).map(({ year, view: on }) => {
        const then = placed(on);
        const before = placed(onDay(view, (year - 1) * 10000 + 101));
        const census = censusOf(then, before, n);
        const moves = (all: readonly Move[]) => () => all.map((move) => movedIn(move, bodies, on, context));
        return {
          year,
          date: isoJanuary(year),
          inAll: census.inExactly[n - 1] ?? 0,
          inExactly: census.inExactly,
          unknown: census.unknown,
          joined: moves(census.joined),
          left: moves(census.left),
          notCovered: () => uncovered(then, n).map(body),
        };
      }),
  };
}

/** The bodies by key or acronym: two to six, none of them twice. */
async function bodiesNamed(
  names: readonly string[],
  span: Span,
  view: View,
  context: Context,
): Promise<Bodies> {
  if (names.length < 2 || names.length > MOST_BODIES)
    throw new Fault(
      'INVALID_ARGUMENT',
      `of: ${names.length} bodies cannot be compared; name 2 to ${MOST_BODIES}`,
    );
  // Names that read as keys mostly are: they are asked for at once, and looked up only where that was wrong.
  if (names.every((name) => KEY.test(name)) && new Set(names).size === names.length) {
    const found = await bodiesAt(names, span, view, context);
    if (found.bodies.length === names.length) return found;
  }
  const keys = await Promise.all(
    names.map(async (name) =>
      known(await keyOf(name, ['Organization', 'Organ'], context), name, 'organization or organ'),
    ),
  );
  const twice = keys.findIndex((key, i) => keys.indexOf(key) !== i);
  if (twice >= 0) throw new Fault('INVALID_ARGUMENT', `of: "${names[twice]}" is named twice`);
  return bodiesAt(keys, span, view, context);
}

/** Bodies with their spells and everybody who ever belonged to them, in one trip; keys of nothing, and of what is no body, are left out. */
async function bodiesAt(keys: readonly string[], span: Span, view: View, context: Context): Promise<Bodies> {
  const asked = { question: membershipsAt, params: { keys }, span, ids: false, membersOf: keys, kind: null };
  const { bodies, members } = await bodiesOf(asked, view, context);
  const found = new Map(bodies.map((body) => [body.node.id, body]));
  return { bodies: keys.flatMap((key) => found.get(key) ?? []), members };
}

const pairsOf = (n: number): [number, number][] =>
  Array.from({ length: n }, (_, a) => a).flatMap((a) =>
    Array.from({ length: n - a - 1 }, (_, i): [number, number] => [a, a + 1 + i]),
  );

/** The day on which the first of the bodies was founded, or else had its first member. */
function foundingOf(bodies: readonly BodySeen[]): Day {
  const first = (days: readonly Day[]) => Math.min(NEVER, ...days.filter((day) => day > 0));
  const founded = first(bodies.map(({ record }) => record.life.s0));
  return founded < NEVER
    ? founded
    : first(bodies.flatMap(({ record }) => [...record.spells.values()].flat().map((spell) => spell.s0)));
}

const movedIn = ({ member, body }: Move, bodies: readonly BodySeen[], view: View, context: Context) => ({
  member: () => context.load.node(view, member),
  of: () => context.load.node(view, bodies[body]?.node.id ?? ''),
});

/** The first of January of a year. */
export const isoJanuary = (year: number): string => `${String(year).padStart(4, '0')}-01-01`;
