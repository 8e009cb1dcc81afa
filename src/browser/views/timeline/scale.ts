import { ALWAYS, dayNumber, isoDay, NEVER } from '../../data/model.ts';
import type { Group } from './marks.ts';

const DAY_MS = 86_400_000;

/** A day as a count of days, so that distances are right. */
const daysOf = (day: number): number => Date.parse(isoDay(day) ?? '1970-01-01') / DAY_MS;

/** Which days the timeline shows, and where each stands. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  x(day: number): number;
  dayAt(x: number): string;
}

/** Makes a scale; days beyond its ends stand at its ends. */
export function scaleOf(from: number, to: number, width: number): Scale {
  const [first, last] = [daysOf(from), daysOf(to)];
  const length = Math.max(1, last - first);
  return {
    from,
    to,
    width,
    x: (day) =>
      day <= from ? 0 : day >= to ? width : Math.round(((daysOf(day) - first) / length) * width * 10) / 10,
    dayAt: (x) => {
      const day = first + (Math.min(width, Math.max(0, x)) / Math.max(1, width)) * length;
      return new Date(Math.round(day) * DAY_MS).toISOString().slice(0, 10);
    },
  };
}

/** The whole years that hold everything known of some rows. */
export function rangeOf(groups: readonly Group[], dataUntil: string): { from: number; to: number } {
  const days = groups
    .flatMap(({ rows }) => rows)
    .flatMap(({ marks }) => marks)
    .flatMap(({ s0, s1, u0, u1, attested }) => [s0, s1, u0, u1, ...attested])
    .filter((day) => day > ALWAYS && day < NEVER);
  const end = dayNumber(dataUntil);
  const first = Math.floor(Math.min(end - 10_000, ...days) / 10_000);
  const last = Math.floor(Math.max(end, ...days) / 10_000);
  return { from: first * 10_000 + 101, to: (last + 1) * 10_000 + 101 };
}

/** The years that get a line, as many as there is room for. */
export function yearsOf({ from, to, width }: Scale): readonly number[] {
  const [first, last] = [Math.ceil(from / 10_000), Math.floor(to / 10_000)];
  const room = Math.max(2, Math.floor(width / 52));
  const step = [1, 2, 5, 10, 20, 50].find((years) => (last - first) / years <= room) ?? 100;
  const start = Math.ceil(first / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((last - start) / step) + 1) },
    (_, i) => start + i * step,
  );
}
