import { type KindName, kindOf } from './kinds.ts';
import type { Moment, Period } from './period.ts';
import type { Day } from './time.ts';
import type { View } from './view.ts';
import type { Word } from './words.ts';

/** Whether something held or happened, and why we say so. */
export interface Truth {
  readonly value: Word<'TruthValue'>;
  readonly reason: Word<'TruthReason'>;
}

const say = (value: Word<'TruthValue'>, reason: Word<'TruthReason'>): Truth => ({ value, reason });

/** A window of days, half-open. */
export type Window = Pick<View, 'from' | 'to'>;

/** The four bounds of a period. */
export type Bounded = Pick<Period, 's0' | 's1' | 'u0' | 'u1'>;

/** Whether a period may hold at some time in a window: the widest reading of its dates. */
export const mayHold = (p: Pick<Period, 's0' | 'u1'>, w: Window): boolean => p.s0 < w.to && p.u1 > w.from;

/** Whether a period holds at some time in a window whatever its vague dates mean: no reading ends before it or begins after it. */
export const surelyHolds = (p: Bounded, w: Window): boolean =>
  mayHold(p, w) && p.s0 < p.u1 && (p.s1 < w.to || p.u1 <= w.to) && (p.u0 > w.from || p.s0 >= w.from);

const attestedIn = (p: Period, w: Window): boolean => p.attested.some((day) => day >= w.from && day < w.to);

/** Whether a period held at some time in a window. */
export function truthOfPeriod(p: Period, w: Window): Truth {
  if (attestedIn(p, w)) return say('YES', 'ATTESTED');
  if (!mayHold(p, w)) return say('NO', 'STATED');
  if (surelyHolds(p, w))
    return say('YES', p.end === 'ONGOING' && w.from > p.confirmed ? 'PRESUMED' : 'STATED');
  if (!p.since) return say('UNKNOWN', 'START_NOT_STATED');
  if (p.end !== 'ENDED' && p.end !== 'ONGOING' && w.from >= p.u0) return say('UNKNOWN', 'END_NOT_STATED');
  return say('UNKNOWN', 'VAGUE_DATE');
}

/** Whether an event had happened in the window that a view opens for events. */
export function truthOfMoment(m: Moment, view: Pick<View, 'eventsFrom' | 'eventsTo'>): Truth {
  if (m.d0 >= view.eventsTo || m.d1 < view.eventsFrom) return say('NO', 'STATED');
  if (m.d0 >= view.eventsFrom && m.d1 < view.eventsTo) return say('YES', 'STATED');
  return say('UNKNOWN', !m.date ? 'START_NOT_STATED' : 'VAGUE_DATE');
}

/** Whether what a row of a kind stands for held or had happened in a view; things without time always do. */
export function truthOfRow(
  kind: KindName,
  row: Readonly<Record<string, unknown>>,
  view: Window & Pick<View, 'eventsFrom' | 'eventsTo'>,
): Truth {
  const { time } = kindOf(kind);
  if (time === 'period') {
    const truth = truthOfPeriod(row as unknown as Period, view);
    return truth.value === 'NO' && 'nameRu' in row ? say('NO', 'NOT_EXISTING') : truth;
  }
  if (time !== 'moment') return say('YES', 'STATED');
  const truth = truthOfMoment(row as unknown as Moment, view);
  // A meeting takes place on its day if a source reports it; a plan is no report.
  if (kind !== 'Meeting' || truth.value !== 'YES' || row.status === 'HELD') return truth;
  return row.status === 'PRESUMED_HELD' ? say('YES', 'PRESUMED') : say('UNKNOWN', 'PLANNED');
}

/** What is known of a list beside its rows: whether it is complete, and whether its subject existed. */
export interface Closure {
  /** Periods for which a list that is complete for this question exists. */
  readonly complete: readonly { readonly from: Day; readonly to: Day }[];
  /** Periods that must hold for the answer to be able to be YES: organization, organ, state. */
  readonly existence: readonly Pick<Period, 's0' | 'u1'>[];
}

/**
 * Whether any of some spells held: YES over UNKNOWN over NO. Spells that adjoin at the same vague date
 * are certain together. Without a spell the answer is NO only if the subject did not exist, or if a complete
 * list covers the whole window; otherwise UNKNOWN.
 */
export function truthOfAny(spells: readonly Period[], closure: Closure, w: Window): Truth {
  const possible = inOrder(spells).filter((p) => mayHold(p, w) || attestedIn(p, w));
  const yes = possible.map((p) => truthOfPeriod(p, w)).filter((truth) => truth.value === 'YES');
  const firm = yes.find((truth) => truth.reason !== 'PRESUMED') ?? yes[0];
  if (firm) return firm;
  if (joined(possible).some((p) => surelyHolds(p, w))) return say('YES', 'ADJOINING');
  const [vague] = possible.map((p) => truthOfPeriod(p, w));
  if (vague) return vague;
  if (closure.existence.some((p) => !mayHold(p, w))) return say('NO', 'NOT_EXISTING');
  return covers(closure.complete, w) ? say('NO', 'LIST_COMPLETE') : say('UNKNOWN', 'NOT_COVERED');
}

const inOrder = (spells: readonly Period[]): readonly Period[] =>
  spells.length < 2 ? spells : [...spells].sort(byBounds);

const byBounds = (a: Period, b: Period): number =>
  a.s0 - b.s0 ||
  a.s1 - b.s1 ||
  a.u0 - b.u0 ||
  a.u1 - b.u1 ||
  (a.end < b.end ? -1 : a.end > b.end ? 1 : 0) ||
  a.confirmed - b.confirmed ||
  (String(a.attested) < String(b.attested) ? -1 : 1);

/** Joins spells that meet at one vague date into one, first beginning to last end. */
function joined(spells: readonly Period[]): Period[] {
  const chains: Period[] = [];
  for (const next of spells) {
    const before = chains.filter((last) => last.until && last.u0 === next.s0 && last.u1 === next.s1);
    chains.push(next, ...before.map((last) => ({ ...next, since: last.since, s0: last.s0, s1: last.s1 })));
  }
  return chains;
}

/** Whether intervals, put together, leave no day of a window out. */
function covers(intervals: Closure['complete'], w: Window): boolean {
  let reached = w.from;
  for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from)) {
    if (from <= reached && to > reached) reached = to;
  }
  return reached >= w.to;
}
