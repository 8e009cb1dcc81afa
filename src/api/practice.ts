import type { RowOf } from '../domain/kinds.ts';
import { type Practised, perSession, practised, type Tally, tallied } from '../domain/practice.ts';
import { MEMBERS } from '../domain/standing.ts';
import { truthOfMoment } from '../domain/truth.ts';
import { participation } from '../graph/membership-measures.ts';
import type { Context } from './context.ts';
import { type Seen, see } from './rows.ts';
import { eventsOf, type StandingSeen, shownUnder, truthOfStanding } from './standing.ts';

/** The practised side of a standing: the answer, what it rests on, and what happened up to the time asked for. */
export interface PracticeSeen extends Practised<Seen<'MembershipEvent'>, Seen<'Attendance'>> {
  readonly standing: StandingSeen;
  readonly events: readonly Seen<'MembershipEvent'>[];
  readonly attendance: Tally<Seen<'Attendance'>>;
}

/** Judges practice by the events of the memberships and by the sessions of the body. */
export async function practiceOf(standing: StandingSeen, context: Context): Promise<PracticeSeen> {
  const { member, of, view, spells } = standing;
  const [events, answer] = await Promise.all([
    eventsOf(standing, context),
    context.load.batched(participation, view, {}, JSON.stringify([member.id, of.id])),
  ]);
  const rows = shownUnder((answer as { rows: RowOf<'Attendance'>[] }).rows, view);
  const sessions = perSession(rows.map((row) => see('Attendance', row, view)));
  const marks = events.filter((event) => event.plane === 'PRACTICE');
  const held = spells.map((spell) => spell.status).filter((status) => status !== 'APPLICANT');
  const legal = truthOfStanding(standing, [...new Set([...MEMBERS, ...held])]);
  const told = (moment: { d0: number; d1: number }) => truthOfMoment(moment, view).value !== 'NO';
  return {
    standing,
    ...practised(
      { legal, spells: spells.filter((spell) => spell.status !== 'APPLICANT'), marks, sessions },
      view,
    ),
    events: marks.filter(told),
    attendance: tallied(sessions.filter(told)),
  };
}
