import type { RowOf } from '../domain/kinds.ts';
import type { Period } from '../domain/period.ts';
import { type Closure, mayHold, surelyHolds, type Truth, truthOfAny } from '../domain/truth.ts';
import type { View } from '../domain/view.ts';
import { type Word, wordsOf } from '../domain/words.ts';
import { wholeLists } from '../graph/lists.ts';
import { standings } from '../graph/nodes.ts';
import type { Context } from './context.ts';
import { wholeList } from './page.ts';
import { type AnySeen, type Seen, see } from './rows.ts';

/** Where a member stands at a body, with what decides a NO. */
export interface StandingSeen {
  readonly view: View;
  readonly member: AnySeen;
  readonly of: AnySeen;
  readonly spells: readonly Seen<'Membership'>[];
  readonly coverage: readonly Seen<'Coverage'>[];
}

/** The standing of a member at a body, both by key; null if one of them does not exist. */
export async function standingOf(
  memberKey: string,
  ofKey: string,
  view: View,
  context: Context,
): Promise<StandingSeen | null> {
  const [member, of, answer] = await Promise.all([
    context.load.node(view, memberKey),
    context.load.node(view, ofKey),
    context.load.batched(standings, view, {}, JSON.stringify([memberKey, ofKey])),
  ]);
  if (!member || !of) return null;
  const { spells, coverage } = answer as { spells: RowOf<'Membership'>[]; coverage: RowOf<'Coverage'>[] };
  const shown = view.resolution.verifiedOnly ? spells.filter((spell) => spell.verified) : spells;
  return {
    view,
    member,
    of,
    spells: shown.map((row) => see('Membership', row, view)),
    coverage: coverage.map((row) => see('Coverage', row, view)),
  };
}

/** Whether the member held any of some statuses in the view. */
export function truthOfStanding(
  standing: StandingSeen,
  statuses: readonly Word<'MembershipStatus'>[],
): Truth {
  const { spells, view } = standing;
  const asked = spells.filter((spell) => statuses.includes(spell.status));
  const truth = truthOfAny(asked, closureFor(standing, statuses), view);
  const other = spells.some((spell) => !statuses.includes(spell.status) && fills(spell, view));
  return truth.value !== 'YES' && other && !asked.some((spell) => mayHold(spell, view))
    ? { value: 'NO', reason: 'OTHER_STATUS' }
    : truth;
}

/** The statuses that may have been held in the view, in the order of the closed list. */
export const statusesOf = ({ spells, view }: StandingSeen): Word<'MembershipStatus'>[] =>
  wordsOf('MembershipStatus').filter((status) =>
    spells.some((spell) => spell.status === status && mayHold(spell, view)),
  );

/** All events of all spells, with the two ends of each, in time. */
export async function eventsOf(standing: StandingSeen, context: Context): Promise<Seen<'MembershipEvent'>[]> {
  const told = await Promise.all(
    standing.spells.map((spell) => wholeList(wholeLists.events, spell, standing.view, context)),
  );
  return (told.flat() as Seen<'MembershipEvent'>[]).sort(
    (a, b) =>
      a.d0 - b.d0 || Number(a.kind === 'OPENING') - Number(b.kind === 'OPENING') || (a.id < b.id ? -1 : 1),
  );
}

/** What closes the question: lists that together are complete for every status asked for, and the lives of both. */
function closureFor(
  { coverage, member, of }: StandingSeen,
  statuses: readonly Word<'MembershipStatus'>[],
): Closure {
  const complete = coverage.filter(
    (c) => c.complete && !c.claimedBy && (c.holders.length === 0 || c.holders.includes(member.id)),
  );
  const closedFor = (status: Word<'MembershipStatus'>): Interval[] =>
    complete
      .filter((c) => c.statuses.length === 0 || c.statuses.includes(status))
      .map((c) => ({ from: c.s1, to: c.u0 }));
  const [first = [], ...others] = statuses.map(closedFor);
  return {
    complete: others.reduce(common, first),
    existence: [member, of].filter((node) => 's0' in node).map((node) => node as unknown as Period),
  };
}

type Interval = Closure['complete'][number];

/** The times that lie in both of two sets of intervals. */
const common = (a: readonly Interval[], b: readonly Interval[]): Interval[] =>
  a
    .flatMap((x) => b.map((y) => ({ from: Math.max(x.from, y.from), to: Math.min(x.to, y.to) })))
    .filter(({ from, to }) => from < to);

/** Whether a spell surely fills the whole window. */
const fills = (spell: Period, view: View): boolean =>
  surelyHolds(spell, view) && spell.s1 <= view.from && spell.u0 >= view.to;
