import type { Period } from './period.ts';
import { ALWAYS, type Day, dayBefore, daysBetween, NEVER, nextDay } from './time.ts';
import type { Window } from './truth.ts';

/** How far a window lies from the days on which a spell is certain. */
export interface Miss<S> {
  readonly spell: S;
  /** Whether those days lie before the window or after it. */
  readonly side: 'BEFORE' | 'AFTER';
  /** The day of its end where that is known, else the last certain day; or the first certain day. */
  readonly day: Day;
  readonly days: number;
}

/** The spell whose certain days lie nearest to a window that none of them meets; the later one of two that are equally near. */
export function nearestSpell<S extends Period>(spells: readonly S[], w: Window): Miss<S> | null {
  const misses = spells.flatMap((spell) => certainDays(spell).flatMap((days) => missOf(spell, days, w)));
  return misses.reduce<Miss<S> | null>(
    (best, miss) =>
      !best || miss.days < best.days || (miss.days === best.days && miss.day > best.day) ? miss : best,
    null,
  );
}

/** The stretches of days on which a spell held whatever its dates mean, half-open. */
function certainDays(p: Period): Window[] {
  const attested = p.attested.map((day) => ({ from: day, to: nextDay(day) }));
  return p.s1 < p.u0 ? [{ from: p.s1, to: p.u0 }, ...attested] : attested;
}

function missOf<S extends Period>(spell: S, days: Window, w: Window): Miss<S>[] {
  if (days.to <= w.from && w.from < NEVER) {
    const day = endsOn(spell, days.to) ? days.to : dayBefore(days.to);
    return [{ spell, side: 'BEFORE', day, days: daysBetween(day, w.from) }];
  }
  if (days.from >= w.to && days.from < NEVER && w.to > ALWAYS)
    return [{ spell, side: 'AFTER', day: days.from, days: daysBetween(dayBefore(w.to), days.from) }];
  return [];
}

/** Whether a spell is known to have ended on this very day. */
export const endsOn = (spell: Period, day: Day): boolean =>
  spell.end === 'ENDED' && spell.u0 === day && spell.u1 === day;

/** Whether a spell is known to have begun on this very day. */
export const beginsOn = (spell: Period, day: Day): boolean => spell.s0 === day && spell.s1 === day;

/** A time between two spells in which the member belonged under none of them. */
export interface Gap<S> {
  readonly before: S;
  readonly after: S;
  /** The fewest and the most days that it may have lasted; no most where a date is missing. */
  readonly days: number;
  readonly daysAtMost: number | null;
}

/** The gaps between spells in their order; spells that meet, or may meet, leave none. */
export function gapsBetween<S extends Period>(spells: readonly S[]): Gap<S>[] {
  const inOrder = [...spells].sort((a, b) => a.s0 - b.s0 || a.u0 - b.u0);
  const gaps: Gap<S>[] = [];
  let [last] = inOrder;
  for (const next of inOrder.slice(1)) {
    if (last && last.u1 < next.s0)
      gaps.push({
        before: last,
        after: next,
        days: daysBetween(last.u1, next.s0),
        daysAtMost: last.u0 > ALWAYS && next.s1 < NEVER ? daysBetween(last.u0, next.s1) : null,
      });
    if (!last || next.u1 >= last.u1) last = next;
  }
  return gaps;
}
