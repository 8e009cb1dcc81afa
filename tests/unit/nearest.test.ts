import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsBetween, nearestSpell } from '../../src/domain/nearest.ts';
import { periodOf } from '../../src/domain/period.ts';
import { daysBetween, nextDay } from '../../src/domain/time.ts';
import { surelyHolds } from '../../src/domain/truth.ts';
import { viewAt, viewDuring } from '../../src/domain/view.ts';
import { calendar, periodAt, sketches, spans, windowOf } from '../support/calendar.ts';

const spell = (since: string, until: string | null = null) => periodOf({ since, until }, [], 20260228);

describe('days between two days', () => {
  it('are those of the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800_000 }), fc.integer({ min: 0, max: 5_000 }), (start, more) => {
        const at = (n: number) => {
          const date = new Date(Date.UTC(1, 0, 1));
          date.setUTCFullYear(1, 0, 1 + n);
          return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
        };
        expect(daysBetween(at(start), at(start + more))).toBe(more);
      }),
    );
    expect(daysBetween(20121219, 20130101)).toBe(13);
    expect(daysBetween(20200228, 20200301)).toBe(2);
  });
});

/** Every day from the first of the small calendar to the end of all its windows. */
const days: number[] = [];
for (let day = calendar[0] ?? 0; day <= 20200401; day = nextDay(day)) days.push(day);

describe('the nearest spell', () => {
  it('is counted from the day of its end, and to the day of its beginning', () => {
    const spells = [spell('2006-08-16', '2012-12-19')];
    const miss = (day: string) => {
      const { side, days } = nearestSpell(spells, viewAt(day)) ?? {};
      return [side, days];
    };
    expect(miss('2013-01-01')).toEqual(['BEFORE', 13]);
    expect(miss('2012-12-19')).toEqual(['BEFORE', 0]);
    expect(miss('2006-08-15')).toEqual(['AFTER', 1]);
    expect(miss('2010-01-01')).toEqual([undefined, undefined]);
    expect(nearestSpell(spells, viewDuring('2013'))?.days).toBe(13);
    expect(nearestSpell(spells, viewDuring('2005'))?.days).toBe(228);
  });

  it('goes by certain days where its dates are vague', () => {
    expect(nearestSpell([spell('2000-01-01', '2012')], viewAt('2012-06-01'))).toMatchObject({
      side: 'BEFORE',
      day: 20111231,
      days: 153,
    });
    expect(nearestSpell([spell('2010', '2020-01-01')], viewAt('2010-06-01'))).toMatchObject({
      side: 'AFTER',
      day: 20101231,
      days: 213,
    });
  });

  it('is, of any spells, the one with a certain day nearest to the window', () => {
    fc.assert(
      fc.property(fc.array(sketches, { maxLength: 4 }), spans, (all, span) => {
        const w = windowOf(span);
        const spells = all.map(periodAt).filter((one) => !surelyHolds(one, w));
        const slow = spells.flatMap((one) =>
          days
            .filter((day) => (one.s1 <= day && day < one.u0) || one.attested.includes(day))
            .flatMap((day) =>
              day >= w.to
                ? [daysBetween(w.to, day) + 1]
                : day < w.from
                  ? [
                      daysBetween(day, w.from) -
                        (one.end === 'ENDED' && one.u0 === one.u1 && nextDay(day) === one.u0 ? 1 : 0),
                    ]
                  : [],
            ),
        );
        const miss = nearestSpell(spells, w);
        // Certain days inside the window make the answer YES; nobody asks for a miss then.
        const inside = spells.some((one) =>
          days.some(
            (day) =>
              day >= w.from && day < w.to && ((one.s1 <= day && day < one.u0) || one.attested.includes(day)),
          ),
        );
        if (!inside) expect(miss?.days ?? null).toBe(slow.length > 0 ? Math.min(...slow) : null);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('gaps between spells', () => {
  it('lie between an end and the next beginning', () => {
    const [gap, ...more] = gapsBetween([spell('2005-05-19', null), spell('1999-04-24', '2005-05-05')]);
    expect(more).toEqual([]);
    expect([gap?.days, gap?.daysAtMost]).toEqual([14, 14]);
  });

  it('are told with the least and the most that vague dates allow', () => {
    expect(gapsBetween([spell('2000-01-01', '2001'), spell('2002-03')])).toMatchObject([
      { days: 60, daysAtMost: 454 },
    ]);
  });

  it('are not there where spells meet, may meet or overlap', () => {
    expect(gapsBetween([spell('2000-01-01', '2005-08-26'), spell('2005-08-26')])).toEqual([]);
    expect(gapsBetween([spell('2000-01-01', '2005'), spell('2005-12')])).toEqual([]);
    expect(
      gapsBetween([spell('2000-01-01'), spell('2001-01-01', '2002-01-01'), spell('2010-01-01')]),
    ).toEqual([]);
    expect(gapsBetween([])).toEqual([]);
  });
});
