import { ALWAYS, boundsOrUnknown, type Day, isoDay, NEVER, nextDay } from './time.ts';
import type { Word } from './words.ts';

/** A period as it is stored: what the sources say, and four bounds that make it comparable. */
export interface Period {
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly end: Word<'PeriodEnd'>;
  /** Earliest and latest beginning. */
  readonly s0: Day;
  readonly s1: Day;
  /** Earliest and latest end; the day of the end is the first on which it no longer holds. */
  readonly u0: Day;
  readonly u1: Day;
  /** The last day for which a source shows that it held. */
  readonly confirmed: Day;
  /** Single days for which a source shows that it held. */
  readonly attested: readonly Day[];
}

/** A moment as it is stored: the date as the sources give it, and the days that it may mean. */
export interface Moment {
  readonly date?: string | null | undefined;
  readonly d0: Day;
  readonly d1: Day;
}

/** What the seed says of a period. */
export interface StatedPeriod {
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly end?: Word<'PeriodEnd'> | undefined;
  readonly lastConfirmed?: string | null | undefined;
  readonly attested?: readonly string[] | undefined;
}

/**
 * Computes the four bounds. One record is one unbroken period: without a stated beginning it is certain from the
 * first day on which it is seen, unless its end is unknown too; then only attested days are. With an end that is not
 * stated the period is certain up to its last confirmation and possible for ever after; with an end at an
 * unknown date, possible up to `dataUntil`.
 */
export function periodOf(stated: StatedPeriod, seen: readonly Day[], dataUntil: Day): Period {
  const since = stated.since ?? null;
  const until = stated.until ?? null;
  const end = until ? 'ENDED' : (stated.end ?? 'ONGOING');
  const begin = boundsOrUnknown(since);
  const attested = (stated.attested ?? [])
    .map((date) => boundsOrUnknown(date))
    .filter((b) => b.earliest === b.latest)
    .map((b) => b.earliest)
    .sort((a, b) => a - b);
  const confirmed = Math.max(
    ALWAYS,
    ...attested,
    ...seen,
    ...(stated.lastConfirmed ? [boundsOrUnknown(stated.lastConfirmed).earliest] : []),
  );
  const shown =
    confirmed >= begin.latest
      ? nextDay(confirmed)
      : begin.earliest === begin.latest
        ? nextDay(begin.latest)
        : ALWAYS;
  const finish = boundsOrUnknown(until);
  const [u0, u1] =
    end === 'ENDED'
      ? [finish.earliest, finish.latest]
      : end === 'ONGOING'
        ? [NEVER, NEVER]
        : end === 'NOT_STATED'
          ? [shown, NEVER]
          : [shown, nextDay(dataUntil)];
  const days = [...attested, ...seen].filter((day) => day > ALWAYS);
  const firstSeen = end === 'ONGOING' || end === 'ENDED' ? Math.min(NEVER, ...days) : NEVER;
  return {
    since,
    until,
    end,
    s0: begin.earliest,
    s1: since ? begin.latest : firstSeen,
    u0,
    u1,
    confirmed,
    attested,
  };
}

/** Stores a moment. */
export function momentOf(date: string | null | undefined): Moment {
  const { earliest, latest } = boundsOrUnknown(date);
  return { date: date ?? null, d0: earliest, d1: latest };
}

/** The bounds of a period for people: days, or null where nothing bounds them. */
export const isoBounds = ({ s0, s1, u0, u1, confirmed }: Period) => ({
  earliestStart: isoDay(s0),
  latestStart: isoDay(s1),
  earliestEnd: isoDay(u0),
  latestEnd: isoDay(u1),
  lastConfirmed: isoDay(confirmed),
});
