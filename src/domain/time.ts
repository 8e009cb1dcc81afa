import edtf from 'edtf';
import { LRUCache } from 'lru-cache';
import { Fault } from './errors.ts';

/** A calendar day as the integer yyyymmdd, so that the database compares days as numbers. */
export type Day = number;

/** Before every day, and after every day. */
export const ALWAYS: Day = 0;
export const NEVER: Day = 99999999;

/** How precisely a date is known. */
export type Precision = 'DAY' | 'MONTH' | 'YEAR' | 'RANGE' | 'NONE';

/** The days that a date may mean: all from `earliest` to `latest`, both included. */
export interface Bounds {
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: Precision;
}

/** The bounds of a date that no source gives. */
export const UNKNOWN_DATE: Bounds = { earliest: ALWAYS, latest: NEVER, precision: 'NONE' };

/**
 * Reads an EDTF date or interval (ISO 8601-2, levels 0 and 1) into the days that it may mean.
 * `2012-06` may be any day of June 2012. An approximate (`~`) or uncertain (`?`) date is widened by one
 * unit of its precision on both sides. An interval of dates means some day, or the days, within it.
 */
export function boundsOf(text: string): Bounds {
  const known = readBefore.get(text);
  if (known) return known;
  const ends = text.split('/');
  const bounds = ends.length === 2 ? intervalBounds(text, ends[0] ?? '', ends[1] ?? '') : dateBounds(text);
  readBefore.set(text, bounds);
  return bounds;
}

/** Dates that were read before: reading one takes a tenth of a millisecond, and every request reads the same ones. */
const readBefore = new LRUCache<string, Bounds>({ max: 2_000 });

/** The bounds of a date, or of an unknown one. */
export const boundsOrUnknown = (text: string | null | undefined): Bounds =>
  text ? boundsOf(text) : UNKNOWN_DATE;

/** Reads one calendar day, "2020-12-02"; anything less precise is refused. */
export function dayFrom(text: string): Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new Fault('INVALID_DATE', `"${text}" is not a day`);
  return boundsOf(text).earliest;
}

/** A day as "2020-12-02"; null for the days before and after all others. */
export function isoDay(day: Day): string | null {
  if (day <= ALWAYS || day >= NEVER) return null;
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** The day after; nothing comes after the last or before the first. */
export const nextDay = (day: Day): Day => moved(day, 1);

/** The day before. */
export const dayBefore = (day: Day): Day => moved(day, -1);

function moved(day: Day, by: 1 | -1): Day {
  if (day <= ALWAYS || day >= NEVER) return day;
  // By numbers alone: searches ask this a million times.
  const [year, month, date] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100];
  if (by === 1) {
    if (date < 28 || date < lengthOf(year, month)) return day + 1;
    const next = month < 12 ? day - date + 101 : (year + 1) * 10_000 + 101;
    return Math.min(NEVER, next);
  }
  if (date > 1) return day - 1;
  if (month > 1) return day - 101 + lengthOf(year, month - 1);
  return year > 0 ? (year - 1) * 10_000 + 1_231 : ALWAYS;
}

/** How many days a month of the Gregorian calendar has. */
const lengthOf = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;

/** A day so many days later, or earlier for a number below zero. */
export function addDays(day: Day, days: number): Day {
  const text = isoDay(day);
  if (!text) return day;
  const moved = new Date(Date.parse(text) + days * 86_400_000).getTime();
  return Math.min(
    NEVER,
    Math.max(ALWAYS, moved < FIRST ? ALWAYS : moved > LAST ? NEVER : dayOf(new Date(moved))),
  );
}

const FIRST = Date.parse('0001-01-01');
const LAST = Date.parse('9999-12-30');

/** How many days lie between two calendar days, the later minus the earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(isoDay(to) ?? '') - Date.parse(isoDay(from) ?? '')) / 86_400_000);

function intervalBounds(text: string, from: string, to: string): Bounds {
  const isOpen = (end: string) => end === '' || end === '..';
  if (isOpen(from) && isOpen(to))
    throw new Fault('INVALID_PERIOD', `"${text}" has neither beginning nor end`);
  const earliest = isOpen(from) ? ALWAYS : dateBounds(from).earliest;
  const latest = isOpen(to) ? NEVER : dateBounds(to).latest;
  if (earliest > latest) throw new Fault('INVALID_PERIOD', `"${text}" ends before it begins`);
  return { earliest, latest, precision: from === to ? dateBounds(from).precision : 'RANGE' };
}

function dateBounds(text: string): Bounds {
  const parsed = read(text);
  const precision = (['NONE', 'YEAR', 'MONTH', 'DAY'] as const)[parsed.precision ?? 0] ?? 'NONE';
  if (parsed.type !== 'Date' || precision === 'NONE')
    throw new Fault('INVALID_DATE', `"${text}" is not a date`);
  if (!calendarDay(text)) throw new Fault('INVALID_DATE', `"${text}" is not a date`);
  const vague = /[~?%]/.test(text) ? 1 : 0;
  return {
    earliest: Math.max(ALWAYS, dayOf(shift(new Date(parsed.min), precision, -vague))),
    latest: Math.min(NEVER, dayOf(shift(new Date(parsed.max), precision, vague))),
    precision: text.includes('X') ? 'RANGE' : precision,
  };
}

function read(text: string): { type: string; min: number; max: number; precision?: number } {
  if (!/^\d{3}[\dX]/.test(text) || text.length > 20)
    throw new Fault('INVALID_DATE', `"${text.slice(0, 40)}" is not a date`);
  try {
    return edtf(text);
  } catch {
    throw new Fault('INVALID_DATE', `"${text}" is not a date`);
  }
}

/** The parser takes 29 February for 1 March in years that have none. */
function calendarDay(text: string): boolean {
  const [, y, m, d] = /^(\d{4})[~?%]?-[~?%]?(\d\d)[~?%]?-[~?%]?(\d\d)/.exec(text) ?? [];
  if (m !== '02' || d !== '29') return true;
  const year = Number(y);
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function shift(date: Date, precision: Precision, by: number): Date {
  if (by === 0) return date;
  const moved = new Date(date);
  if (precision === 'YEAR') moved.setUTCFullYear(moved.getUTCFullYear() + by);
  else if (precision === 'MONTH') {
    // The last day of a month must stay a last day: go over the first of the month after.
    const last = date.getUTCDate() > 1;
    moved.setUTCDate(1);
    moved.setUTCMonth(moved.getUTCMonth() + by + (last ? 1 : 0));
    if (last) moved.setUTCDate(0);
  } else moved.setUTCDate(moved.getUTCDate() + by);
  return moved;
}

const dayOf = (date: Date): Day =>
  date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
