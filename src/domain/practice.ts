import type { Moment, Period } from './period.ts';
import type { Day } from './time.ts';
import { mayHold, type Truth, type Window } from './truth.ts';
import type { Word } from './words.ts';

/** A session of an organ, with how the member stood towards it. */
export interface Session extends Moment {
  readonly presence: Word<'Presence'>;
}

/** Something said about the participation of the member. */
export interface Mark extends Moment {
  readonly kind: Word<'MembershipEventKind'>;
}

/** What practice is judged by. */
export interface Evidence<M extends Mark = Mark, S extends Session = Session> {
  /** Whether it belonged in law, in any status. */
  readonly legal: Truth;
  /** The spells in any status. */
  readonly spells: readonly Period[];
  readonly marks: readonly M[];
  readonly sessions: readonly S[];
}

/** Whether it took part in practice, and the record that decides it. */
export interface Practised<M extends Mark = Mark, S extends Session = Session> {
  readonly truth: Truth;
  readonly by: M | S | null;
}

const stops: ReadonlySet<Word<'MembershipEventKind'>> = new Set([
  'PARTICIPATION_FROZEN',
  'PARTICIPATION_ENDED',
  'REPORTED_INACTIVE',
] as const);

/** Whether an event says that participation has stopped. Staying away from a session does not. */
export const isStop = (mark: Mark): boolean => stops.has(mark.kind);

/**
 * The rule of practice, in this order:
 * who did not belong in law did not take part in practice either;
 * a session attended in the window is participation; else the latest sign before the window decides:
 * a stop means NO, a session attended means YES (presumed, unless one attended later confirms it), absences alone
 * leave it open, and so does having no sign at all. Signs from before an interruption of the membership do not count.
 */
export function practised<M extends Mark, S extends Session>(
  { legal, spells, marks, sessions }: Evidence<M, S>,
  w: Window,
): Practised<M, S> {
  const say = (
    value: Word<'TruthValue'>,
    reason: Word<'TruthReason'>,
    by: M | S | null = null,
  ): Practised<M, S> => ({ truth: { value, reason }, by });
  if (legal.value === 'NO') return say('NO', 'NOT_BELONGING');
  const since = unbrokenSince(spells, w);
  const counted = <T extends Moment>(all: readonly T[]): T[] =>
    all.filter((one) => one.d1 >= since).sort((a, b) => a.d0 - b.d0 || a.d1 - b.d1);
  const attended = counted(sessions).filter(({ presence }) => presence === 'PRESENT');
  const within = attended.filter((one) => one.d0 >= w.from && one.d1 < w.to).at(-1);
  if (within) return say('YES', 'ATTESTED', within);
  const signs = counted(marks);
  const past = attended.filter((one) => before(one, w.from));
  const last = past.at(-1);
  const done = signs.filter((mark) => isStop(mark) && before(mark, w.from));
  const stop = done.find((mark) => past.every((one) => one.d1 < mark.d0));
  if (stop) {
    const back = attended.find((one) => one.d0 < w.to && one.d1 >= w.from);
    return back ? say('UNKNOWN', 'VAGUE_DATE', back) : say('NO', 'STOPPED', stop);
  }
  const vague =
    signs.find((mark) => isStop(mark) && mark.d0 <= w.from && mark.d1 > w.from) ??
    done.find((mark) => past.every((one) => one.d0 <= mark.d1));
  if (vague) return say('UNKNOWN', 'VAGUE_DATE', vague);
  const missed = counted([
    ...sessions.filter(({ presence }) => presence === 'ABSENT'),
    ...marks.filter(({ kind }) => kind === 'ABSENCE'),
  ]).find((one) => before(one, w.from) && past.every((seen) => seen.d1 < one.d0));
  if (missed) return say('UNKNOWN', 'ONLY_ABSENT', missed);
  if (!last) return say('UNKNOWN', 'NOT_COVERED');
  const next = attended.find((one) => one.d0 >= w.to);
  const broken = next && signs.some((mark) => isStop(mark) && mark.d0 > w.from && mark.d0 <= next.d1);
  return say('YES', next && !broken ? 'STATED' : 'PRESUMED', last);
}

/** Whether something had surely happened by the first day of a window. */
const before = (one: Moment, from: Day): boolean => one.d1 <= from;

/** From when the member has belonged without an interruption up to the window, as early as its dates allow. */
export function unbrokenSince(spells: readonly Period[], w: Window): Day {
  let since = Math.min(w.from, ...spells.filter((spell) => mayHold(spell, w)).map((spell) => spell.s0));
  for (;;) {
    const earlier = spells.filter((spell) => spell.s0 < since && spell.u1 >= since).map((spell) => spell.s0);
    if (earlier.length === 0) return since;
    since = Math.min(...earlier);
  }
}

/** How often the member was at sessions, of those of which sources tell. */
export interface Tally<S extends Session = Session> {
  readonly present: number;
  readonly expected: number;
  readonly absent: number;
  /** The latest session that it attended. */
  readonly lastPresent: S | null;
  /** The first session that it missed after that. */
  readonly firstAbsent: S | null;
}

/** Counts sessions; one at which the member had several people counts once. */
export function tallied<S extends Session>(sessions: readonly S[]): Tally<S> {
  const inOrder = [...sessions].sort((a, b) => a.d0 - b.d0 || a.d1 - b.d1);
  const of = (...presences: Word<'Presence'>[]) =>
    inOrder.filter(({ presence }) => presences.includes(presence));
  const lastPresent = of('PRESENT').at(-1) ?? null;
  return {
    present: of('PRESENT').length,
    expected: of('EXPECTED', 'POSSIBLE').length,
    absent: of('ABSENT').length,
    lastPresent,
    firstAbsent: of('ABSENT').find((one) => !lastPresent || one.d0 > lastPresent.d1) ?? null,
  };
}

const weight: Record<Word<'Presence'>, number> = { PRESENT: 3, ABSENT: 2, EXPECTED: 1, POSSIBLE: 1 };

/** One entry for each session: seen there outweighs reported absent, and that an announcement. */
export function perSession<S extends Session & { readonly meeting: string }>(all: readonly S[]): S[] {
  const chosen = new Map<string, S>();
  for (const one of all) {
    const known = chosen.get(one.meeting);
    if (!known || weight[one.presence] > weight[known.presence]) chosen.set(one.meeting, one);
  }
  return [...chosen.values()];
}
