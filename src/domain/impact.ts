import { type KindName, kindOf } from './kinds.ts';
import { ALWAYS, type Day, dayBefore, daysBetween, NEVER, nextDay } from './time.ts';
import { type Truth, truthOfRow } from './truth.ts';
import type { View } from './view.ts';

type Row = Readonly<Record<string, unknown>>;
type Clock = Pick<View, 'from' | 'to' | 'eventsFrom' | 'eventsTo'>;

/** The days on which answers differ: how many, and the first and the last of them. */
export interface Differing {
  /** Null where there is no end, or no beginning, to them. */
  readonly days: number | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** What a record answers at some time: whether it held, and what it says where the field in question is told by it. */
export interface Answer {
  readonly truth: Truth;
  readonly says: string;
}

/** Fields, beside those that name other things, whose value is a part of what a record says while it holds. */
const TELLING: ReadonlySet<string> = new Set(['status', 'rank', 'capacity', 'presence', 'office', 'acting']);

const tells = (kind: KindName, field: string): boolean => TELLING.has(field) || field in kindOf(kind).ends;

/** The answer of a row with regard to one field of it. */
export function answerOf(kind: KindName, row: Row, field: string, clock: Clock): Answer {
  const truth = truthOfRow(kind, row, clock);
  return { truth, says: truth.value !== 'NO' && tells(kind, field) ? String(row[field] ?? '') : '' };
}

/** Whether two answers come to the same; the reasons may differ. */
export const sameAnswer = (a: Answer, b: Answer): boolean =>
  a.truth.value === b.truth.value && a.says === b.says;

/**
 * The days on which the rows of one record under different values of a field answer differently. Whether a period
 * held is asked of each day. Whether an event had happened is asked of each day too; what it says, of the days of
 * the event itself, or one word about a meeting would matter for ever.
 */
export function differing(kind: KindName, rows: readonly Row[], field: string): Differing {
  const onItsDay = tells(kind, field);
  const at = (day: Day): Clock => {
    const next = nextDay(day);
    return { from: day, to: next, eventsFrom: onItsDay ? day : ALWAYS, eventsTo: next };
  };
  const differ = (day: Day): boolean => {
    const [first, ...others] = rows.map((row) => answerOf(kind, row, field, at(day)));
    return first !== undefined && others.some((other) => !sameAnswer(first, other));
  };
  return differingDays(differ, rows.flatMap(marksOf));
}

/** The days on which a condition holds that changes at none but the marks, the days before and the days after them. */
export function differingDays(differ: (day: Day) => boolean, marks: readonly Day[]): Differing {
  const real = marks.filter((day) => day > ALWAYS && day < NEVER);
  const days = [...new Set(real.flatMap((day) => [dayBefore(day), day, nextDay(day)]))]
    .filter((day) => day > ALWAYS && day < NEVER)
    .sort((a, b) => a - b);
  const [first] = days;
  const spans = days.map((from, i) => ({ from, to: days[i + 1] ?? null, differs: differ(from) }));
  const everBefore = differ(first === undefined ? SOME_DAY : dayBefore(first));
  const found = spans.filter((span) => span.differs);
  const everAfter = spans.length === 0 ? everBefore : spans.at(-1)?.differs === true;
  const end = found.at(-1)?.to;
  return {
    days:
      everBefore || everAfter
        ? null
        : found.reduce((sum, span) => sum + (span.to ? daysBetween(span.from, span.to) : 0), 0),
    from: everBefore ? null : (found[0]?.from ?? null),
    to: everAfter ? null : end ? dayBefore(end) : everBefore && first ? dayBefore(first) : null,
  };
}

/** Without marks nothing changes, so that any day tells of all. */
const SOME_DAY: Day = 20000101;

/** Every day at which the answer of a row may change. */
const marksOf = (row: Row): Day[] =>
  [
    ...['s0', 's1', 'u0', 'u1', 'd0', 'd1'].map((prop) => row[prop]),
    ...((row.attested ?? []) as Day[]),
  ].filter((day): day is Day => typeof day === 'number');
