import type { RowOf } from '../domain/kinds.ts';
import { type Life, type Relation, truthOfRelation } from '../domain/standing.ts';
import { mayHold, type Truth } from '../domain/truth.ts';
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
  /** The spells as they are stored, before any policy. */
  readonly stated: readonly RowOf<'Membership'>[];
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
  return {
    view,
    member,
    of,
    stated: spells,
    spells: shownUnder(spells, view).map((row) => see('Membership', row, view)),
    coverage: coverage.map((row) => see('Coverage', row, view)),
  };
}

/** Whether the member held any of some statuses in the view. */
export const truthOfStanding = (
  standing: StandingSeen,
  statuses: readonly Word<'MembershipStatus'>[],
): Truth => truthOfRelation(relationOf(standing, standing.spells), statuses, standing.view);

/** What decides the truth of a standing, with its spells as some view shows them. */
export const relationOf = (
  { member, of, coverage }: StandingSeen,
  spells: readonly Seen<'Membership'>[],
): Relation => ({
  member: member.id,
  spells,
  coverage,
  lives: [member, of].filter((node): node is AnySeen & Life => 's0' in node),
});

/** The spells as another policy would show them. */
export const spellsUnder = ({ stated }: StandingSeen, view: View): Seen<'Membership'>[] =>
  shownUnder(stated, view).map((row) => see('Membership', row, view));

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
    (a, b) => a.d0 - b.d0 || effectOf(a) - effectOf(b) || (a.id < b.id ? -1 : 1),
  );
}

/** On one day an act comes before its effect, and an end before a new beginning. */
const effectOf = ({ kind }: Seen<'MembershipEvent'>): number => ['CLOSING', 'OPENING'].indexOf(kind);

/** What a policy lets through. */
export const shownUnder = <R extends { readonly verified: boolean }>(rows: readonly R[], view: View): R[] =>
  rows.filter((row) => row.verified || !view.resolution.verifiedOnly);
