import fc from 'fast-check';
import type { Period } from '../../src/domain/period.ts';
import { type Day, NEVER } from '../../src/domain/time.ts';

/** A small calendar over the end of a year and of a leap February, so that every day can be tried. */
export const calendar: readonly Day[] = Array.from({ length: 40 }, (_, i) => {
  const date = i < 20 ? new Date(Date.UTC(2019, 11, 22 + i)) : new Date(Date.UTC(2020, 1, 20 + i - 20));
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
});

/** The day at a place in the calendar; whatever lies beyond it never comes. */
export const dayAt = (i: number): Day => calendar[i] ?? NEVER;

/** A window of days by places in the calendar, half-open; `to` may lie after the last day. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The same window in days. */
export const windowOf = ({ from, to }: Span) => ({
  from: dayAt(from),
  to: to >= calendar.length ? 20200401 : dayAt(to),
});

/** What a period may mean, by places in the calendar: both bounds included. `calendar.length` is an end that never comes. */
export interface Sketch {
  readonly s: readonly [number, number];
  readonly u: readonly [number, number];
  readonly attested: readonly number[];
  readonly end: Period['end'];
}

/** A period with the bounds of a sketch. */
export const periodAt = ({ s, u, attested, end }: Sketch): Period => ({
  since: 'stated',
  until: end === 'ENDED' ? 'stated' : null,
  end,
  s0: dayAt(s[0]),
  s1: dayAt(s[1]),
  u0: dayAt(u[0]),
  u1: dayAt(u[1]),
  confirmed: 0,
  attested: attested.map(dayAt).sort((a, b) => a - b),
});

const last = calendar.length - 1;
const places = fc.integer({ min: 0, max: last });
const range = (low: number, high: number) =>
  fc
    .tuple(fc.integer({ min: low, max: high }), fc.integer({ min: 0, max: 12 }))
    .map(([start, more]): [number, number] => [start, Math.min(high, start + more)]);

/** Windows of all lengths, many of them of one day. */
export const spans: fc.Arbitrary<Span> = fc
  .tuple(places, fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 40 })))
  .map(([from, length]) => ({ from, to: Math.min(last + 1, from + length) }));

/** Periods with an end; at least one reading holds on some day. */
export const endedSketches: fc.Arbitrary<Sketch> = fc
  .tuple(range(0, last - 1), range(0, last))
  .filter(([s, u]) => s[0] < u[1])
  .map(([s, u]) => ({ s, u, attested: [], end: 'ENDED' }));

/** Periods that go on, and periods of which nobody says whether they do. */
export const openSketches: fc.Arbitrary<Sketch> = fc.oneof(
  range(0, last).map((s): Sketch => ({ s, u: [last + 1, last + 1], attested: [], end: 'ONGOING' })),
  fc
    .tuple(range(0, last), places)
    .map(([s, u]): Sketch => ({ s, u: [u, last + 1], attested: [], end: 'NOT_STATED' })),
);

/** Any of these, some with days on which a source shows that they held. */
export const sketches: fc.Arbitrary<Sketch> = fc
  .tuple(fc.oneof(endedSketches, openSketches), fc.oneof(fc.constant([]), fc.array(places, { maxLength: 3 })))
  .map(([sketch, attested]) => ({
    ...sketch,
    attested: [...new Set(attested)].filter((i) => i >= sketch.s[0] && i < sketch.u[1]),
  }));

/** Every reading of a sketch as a beginning and an end: a period holds on one day at least. */
export function readings({ s, u }: Sketch): [number, number][] {
  const found: [number, number][] = [];
  for (let start = s[0]; start <= s[1]; start++)
    for (let end = Math.max(u[0], start + 1); end <= u[1]; end++) found.push([start, end]);
  return found;
}
