/** The kinds of things that can be drawn, in the order of the legend. */
export const kinds = [
  'Organization',
  'Organ',
  'State',
  'Person',
  'Post',
  'Meeting',
  'Document',
  'Topic',
] as const;
export type Kind = (typeof kinds)[number];

/** The statuses of membership, the fullest first. */
export const statuses = [
  'FULL_MEMBER',
  'ASSOCIATE_MEMBER',
  'PARTICIPANT',
  'OBSERVER',
  'DIALOGUE_PARTNER',
  'PARTNER',
  'APPLICANT',
] as const;

export type Lang = 'en' | 'ru';

/** A thing as it is drawn. */
export interface Thing {
  readonly key: string;
  readonly kind: Kind;
  readonly en: string;
  readonly ru: string;
  /** Acronym or code. */
  readonly shortEn: string | null;
  readonly shortRu: string | null;
  /** With how many things it is linked in the whole collection: its size does not change when it is expanded. */
  readonly degree: number;
}

/** A direct link as it is drawn, over all time. */
export interface Tie {
  readonly key: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly mark: string | null;
  /** The key of the record it rests on. */
  readonly fact: string;
  readonly since: string | null;
  readonly until: string | null;
  /** Earliest and latest beginning and end, as numbers yyyymmdd; open ends at the bounds of time. */
  readonly s0: number;
  readonly s1: number;
  readonly u0: number;
  readonly u1: number;
  readonly verified: boolean;
  readonly sourced: boolean;
  readonly disputed: boolean;
}

/** The clock of the page: all time, a day, or a period with both ends. */
export type Clock =
  | { readonly mode: 'any' }
  | { readonly mode: 'at'; readonly at: string }
  | { readonly mode: 'during'; readonly from: string; readonly to: string };

/** How a link stands under a clock. */
export type Holds = 'yes' | 'maybe' | 'no';

export const ALWAYS = 0;
export const NEVER = 99999999;

/** A day as a number that compares: 20201201. */
export const dayNumber = (iso: string): number => Number(iso.replaceAll('-', ''));

/** A number as a day; null for the bounds of time. */
export function isoDay(day: number): string | null {
  if (day <= ALWAYS || day >= NEVER) return null;
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** The day after, or before for -1. */
export function shiftDay(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The window of a clock, half-open. */
export function windowOf(clock: Clock): { from: number; to: number } {
  if (clock.mode === 'any') return { from: ALWAYS, to: NEVER + 1 };
  if (clock.mode === 'at') return { from: dayNumber(clock.at), to: dayNumber(shiftDay(clock.at, 1)) };
  return { from: dayNumber(clock.from), to: dayNumber(shiftDay(clock.to, 1)) };
}

/** Whether a link holds in a window: surely, possibly, or not; the same rule as the API's. */
export function holds(tie: Pick<Tie, 's0' | 's1' | 'u0' | 'u1'>, w: { from: number; to: number }): Holds {
  const { s0, s1, u0, u1 } = tie;
  if (s0 >= w.to || u1 <= w.from) return 'no';
  return (s1 < w.to || u1 <= w.to) && (u0 > w.from || s0 >= w.from) ? 'yes' : 'maybe';
}
