import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOf, type Period, periodOf } from '../../src/domain/period.ts';
import { ALWAYS, NEVER } from '../../src/domain/time.ts';
import {
  type Closure,
  mayHold,
  surelyHolds,
  truthOfAny,
  truthOfMoment,
  truthOfPeriod,
} from '../../src/domain/truth.ts';
import { plainView, viewAt, viewDuring } from '../../src/domain/view.ts';
import {
  calendar,
  dayAt,
  endedSketches,
  periodAt,
  readings,
  type Sketch,
  type Span,
  sketches,
  spans,
  windowOf,
} from '../support/calendar.ts';

type Answer = 'YES' | 'NO' | 'UNKNOWN';

/** Three-valued: all of them, none of them, else unknown. */
function answer(outcomes: readonly boolean[]): Answer {
  if (outcomes.every(Boolean)) return 'YES';
  return outcomes.some(Boolean) ? 'UNKNOWN' : 'NO';
}

const daysIn = ({ from, to }: Span): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** The reference: every reading on every day of the window, one by one. */
function slowTruth(sketch: Sketch, span: Span): Answer {
  const held = (start: number, end: number) =>
    daysIn(span).some((day) => (day >= start && day < end) || sketch.attested.includes(day));
  return answer(readings(sketch).map(([start, end]) => held(start, end)));
}

const on = (day: number) => ({ from: day, to: day + 1 });
const day = (iso: string) => viewAt(iso);
const DATA_UNTIL = 20260731;
const stated = (period: Parameters<typeof periodOf>[0], seen: number[] = []): Period =>
  periodOf(period, seen, DATA_UNTIL);

describe('the truth of a period', () => {
  it('is NO exactly where no reading of its dates holds on any day of the window', () => {
    fc.assert(
      fc.property(sketches, spans, (sketch, span) => {
        expect(truthOfPeriod(periodAt(sketch), windowOf(span)).value === 'NO').toBe(
          slowTruth(sketch, span) === 'NO',
        );
      }),
      { numRuns: 3_000 },
    );
  });

  it('is never YES where some reading does not hold in the window', () => {
    fc.assert(
      fc.property(sketches, spans, (sketch, span) => {
        if (truthOfPeriod(periodAt(sketch), windowOf(span)).value === 'YES')
          expect(slowTruth(sketch, span)).toBe('YES');
      }),
      { numRuns: 3_000 },
    );
  });

  it('is YES on a day exactly where all readings hold, as long as no beginning may lie on or after an end', () => {
    const apart = endedSketches.filter(({ s, u }) => s[1] < u[0]);
    fc.assert(
      fc.property(apart, spans, (sketch, { from }) => {
        const span = on(from);
        expect(truthOfPeriod(periodAt(sketch), windowOf(span)).value).toBe(slowTruth(sketch, span));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is more cautious than the exact answer only where the window holds one end of the period, or the bounds of both overlap', () => {
    fc.assert(
      fc.property(sketches, spans, (sketch, span) => {
        const { s, u } = sketch;
        if (truthOfPeriod(periodAt(sketch), windowOf(span)).value !== 'UNKNOWN') return;
        if (slowTruth(sketch, span) !== 'YES') return;
        const holdsBeginning = s[0] >= span.from && s[1] < span.to;
        const holdsEnd = u[0] > span.from && u[1] <= span.to;
        expect(holdsBeginning || holdsEnd || s[1] >= u[0]).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('does not depend on windows being days: YES in a window stays YES in every wider one', () => {
    fc.assert(
      fc.property(sketches, spans, spans, (sketch, a, b) => {
        const wide = { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
        const [narrow, wider] = [a, wide].map(
          (span) => truthOfPeriod(periodAt(sketch), windowOf(span)).value,
        );
        if (narrow === 'YES') expect(wider).toBe('YES');
        if (wider === 'NO') expect(narrow).toBe('NO');
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not hold on the day of its end', () => {
    const p = stated({ since: '2006-08-16', until: '2012-12-19' });
    expect(truthOfPeriod(p, day('2006-08-15'))).toEqual({ value: 'NO', reason: 'STATED' });
    expect(truthOfPeriod(p, day('2006-08-16'))).toEqual({ value: 'YES', reason: 'STATED' });
    expect(truthOfPeriod(p, day('2012-12-18'))).toEqual({ value: 'YES', reason: 'STATED' });
    expect(truthOfPeriod(p, day('2012-12-19'))).toEqual({ value: 'NO', reason: 'STATED' });
  });

  it('is UNKNOWN inside the bounds of a vague date, and certain around them', () => {
    const p = stated({ since: '2012-06', until: '2015' });
    const at = (iso: string) => truthOfPeriod(p, day(iso));
    expect(at('2012-05-31').value).toBe('NO');
    expect(at('2012-06-01')).toEqual({ value: 'UNKNOWN', reason: 'VAGUE_DATE' });
    expect(at('2012-06-30')).toEqual({ value: 'YES', reason: 'STATED' });
    expect(at('2014-12-31')).toEqual({ value: 'YES', reason: 'STATED' });
    expect(at('2015-01-01')).toEqual({ value: 'UNKNOWN', reason: 'VAGUE_DATE' });
    expect(at('2015-12-31').value).toBe('NO');
  });

  it('is YES in a year that holds the whole period, however vague its dates are', () => {
    const p = stated({ since: '2012', until: '2012' });
    expect(truthOfPeriod(p, viewDuring('2012'))).toEqual({ value: 'YES', reason: 'STATED' });
    expect(truthOfPeriod(p, viewDuring('2012-06'))).toEqual({ value: 'UNKNOWN', reason: 'VAGUE_DATE' });
  });

  it('is never YES for a period that ends on the day on which it begins', () => {
    const p = stated({ since: '2020-03-05', until: '2020-03-05' });
    for (const view of [day('2020-03-04'), day('2020-03-05'), viewDuring('2020-03'), viewDuring('2020')])
      expect(truthOfPeriod(p, view).value).not.toBe('YES');
  });
});

describe('attested days', () => {
  it('are YES whatever the bounds of the period say', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        for (const i of sketch.attested)
          expect(truthOfPeriod(periodAt(sketch), windowOf(on(i)))).toEqual({
            value: 'YES',
            reason: 'ATTESTED',
          });
      }),
    );
  });

  it('leave the days between them UNKNOWN where no beginning is stated, more cautious than one unbroken spell would be', () => {
    const p = stated({ end: 'NOT_STATED', attested: ['2010-05-05', '2010-05-09'] });
    const at = (iso: string) => truthOfPeriod(p, day(iso));
    expect(at('2010-05-05')).toEqual({ value: 'YES', reason: 'ATTESTED' });
    expect(at('2010-05-06')).toEqual({ value: 'UNKNOWN', reason: 'START_NOT_STATED' });
    expect(at('2010-05-09')).toEqual({ value: 'YES', reason: 'ATTESTED' });
    expect(at('2010-05-10')).toEqual({ value: 'UNKNOWN', reason: 'START_NOT_STATED' });
    expect(truthOfPeriod(p, viewDuring('2010-05'))).toEqual({ value: 'YES', reason: 'ATTESTED' });
    expect(truthOfPeriod(p, viewDuring('2010-05-06/2010-05-08')).value).toBe('UNKNOWN');
  });

  it('count only where they are days: a month in which it held somewhere attests no day', () => {
    const p = stated({ end: 'NOT_STATED', attested: ['2010-05', '2011'] });
    expect(p.attested).toEqual([]);
  });

  it('are kept in order', () => {
    const p = stated({ end: 'NOT_STATED', attested: ['2011-01-01', '2009-01-01', '2010-01-01'] });
    expect(p.attested).toEqual([20090101, 20100101, 20110101]);
    expect(p.confirmed).toBe(20110101);
  });
});

describe('open ends', () => {
  it('ONGOING is YES to this day, and PRESUMED after the last confirmation', () => {
    const p = stated({ since: '2001-06-15', lastConfirmed: '2020-12-01' });
    const at = (iso: string) => truthOfPeriod(p, day(iso));
    expect(p.end).toBe('ONGOING');
    expect(at('2001-06-14')).toEqual({ value: 'NO', reason: 'STATED' });
    expect(at('2001-06-15')).toEqual({ value: 'YES', reason: 'STATED' });
    expect(at('2020-12-01')).toEqual({ value: 'YES', reason: 'STATED' });
    expect(at('2020-12-02')).toEqual({ value: 'YES', reason: 'PRESUMED' });
    expect(at('2090-01-01')).toEqual({ value: 'YES', reason: 'PRESUMED' });
    expect(truthOfPeriod(p, viewDuring('2020-12'))).toEqual({ value: 'YES', reason: 'STATED' });
    expect(truthOfPeriod(p, viewDuring('2021/..'))).toEqual({ value: 'YES', reason: 'PRESUMED' });
  });

  it('is confirmed by the latest of its days: stated, attested, or seen in a source', () => {
    const p = stated(
      { since: '2001', lastConfirmed: '2019-05', attested: ['2018-01-01'] },
      [20200202, 20100101],
    );
    expect(p.confirmed).toBe(20200202);
    expect(stated({ since: '2001', lastConfirmed: '2021-05' }, [20200202]).confirmed).toBe(20210501);
  });

  it('NOT_STATED is YES up to the last confirmation, then UNKNOWN for ever, never NO', () => {
    const p = stated({ since: '2005-03-01', end: 'NOT_STATED', lastConfirmed: '2008-04-04' });
    const at = (iso: string) => truthOfPeriod(p, day(iso));
    expect(at('2005-02-28').value).toBe('NO');
    expect(at('2008-04-04')).toEqual({ value: 'YES', reason: 'STATED' });
    expect(at('2008-04-05')).toEqual({ value: 'UNKNOWN', reason: 'END_NOT_STATED' });
    expect(at('2090-01-01')).toEqual({ value: 'UNKNOWN', reason: 'END_NOT_STATED' });
  });

  it('NOT_STATED without a confirmation is certain on the day of its beginning only', () => {
    const p = stated({ since: '2005-03-01', end: 'NOT_STATED' });
    expect(truthOfPeriod(p, day('2005-03-01')).value).toBe('YES');
    expect(truthOfPeriod(p, day('2005-03-02'))).toEqual({ value: 'UNKNOWN', reason: 'END_NOT_STATED' });
  });

  it('NOT_STATED with a vague beginning and no confirmation is certain on no day', () => {
    const p = stated({ since: '2005-03', end: 'NOT_STATED' });
    for (const iso of ['2005-03-01', '2005-03-31', '2005-04-01'])
      expect(truthOfPeriod(p, day(iso)).value).toBe('UNKNOWN');
    expect(truthOfPeriod(p, day('2005-02-28')).value).toBe('NO');
  });

  it('ENDED_UNKNOWN is UNKNOWN after the last confirmation, and NO after the last day of the data', () => {
    const p = stated({ since: '2005-03-01', end: 'ENDED_UNKNOWN', lastConfirmed: '2008-04-04' });
    const at = (iso: string) => truthOfPeriod(p, day(iso));
    expect(at('2008-04-04').value).toBe('YES');
    expect(at('2008-04-05')).toEqual({ value: 'UNKNOWN', reason: 'END_NOT_STATED' });
    expect(at('2026-07-31').value).toBe('UNKNOWN');
    expect(at('2026-08-01')).toEqual({ value: 'NO', reason: 'STATED' });
  });

  it('a beginning that is not stated leaves all days UNKNOWN, up to the end if there is one', () => {
    const p = stated({ until: '2010-01-01' });
    expect(truthOfPeriod(p, day('1900-01-01'))).toEqual({ value: 'UNKNOWN', reason: 'START_NOT_STATED' });
    expect(truthOfPeriod(p, day('2009-06-01'))).toEqual({ value: 'UNKNOWN', reason: 'START_NOT_STATED' });
    expect(truthOfPeriod(p, day('2010-01-01'))).toEqual({ value: 'NO', reason: 'STATED' });
  });

  it('nothing stated at all is UNKNOWN on every day and in every window', () => {
    const p = stated({ end: 'NOT_STATED' });
    for (const view of [day('1900-01-01'), day('2090-01-01'), viewDuring('1900/..'), viewDuring('../2100')])
      expect(truthOfPeriod(p, view).value).toBe('UNKNOWN');
  });

  it('a stated end wins over a word for the end', () => {
    expect(stated({ since: '2001', until: '2005', end: 'ONGOING' }).end).toBe('ENDED');
  });
});

describe('the truth of any of some spells', () => {
  const nothing: Closure = { complete: [], existence: [] };
  const any = (spells: readonly Sketch[], closure: Closure, span: Span) =>
    truthOfAny(spells.map(periodAt), closure, windowOf(span));

  /** Spells one after the other, each beginning on the vague day on which the one before ends. */
  const chains = fc
    .tuple(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 5 })), {
        minLength: 2,
        maxLength: 4,
      }),
      fc.integer({ min: 0, max: 8 }),
    )
    .map(([steps, start]) => {
      const joints: [number, number][] = [];
      let low = start;
      for (const [gap, width] of steps) {
        joints.push([low, Math.min(low + width, calendar.length - 1)]);
        low = Math.min(low + width + gap, calendar.length - 1);
      }
      return joints;
    })
    .filter((joints) => joints.every(([a, b], i) => a <= b && (joints[i + 1]?.[0] ?? 99) > b))
    .map((joints) =>
      joints.slice(1).flatMap((u, i): Sketch[] => {
        const s = joints[i];
        return s ? [{ s, u, attested: [], end: 'ENDED' }] : [];
      }),
    )
    .filter((spells) => spells.length > 0);

  /** The reference for a chain: every choice of a day for each joint. */
  function slowChain(spells: readonly Sketch[], asked: readonly number[], span: Span): Answer {
    const joints = [...spells.map(({ s }) => s), spells.at(-1)?.u ?? [0, 0]];
    let choices: number[][] = [[]];
    for (const [low, high] of joints)
      choices = choices.flatMap((before) =>
        Array.from({ length: (high ?? 0) - (low ?? 0) + 1 }, (_, i) => [...before, (low ?? 0) + i]),
      );
    return answer(
      choices.map((dates) =>
        asked.some((i) => daysIn(span).some((d) => d >= (dates[i] ?? 0) && d < (dates[i + 1] ?? 0))),
      ),
    );
  }

  it('of one spell is that of the spell, except that NO needs a reason beside it', () => {
    fc.assert(
      fc.property(sketches, spans, (sketch, span) => {
        const one = truthOfPeriod(periodAt(sketch), windowOf(span));
        const expected = one.value === 'NO' ? { value: 'UNKNOWN', reason: 'NOT_COVERED' } : one;
        expect(any([sketch], nothing, span)).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is YES on a day attested beside the bounds, as it is for the spell alone', () => {
    const spell: Period = {
      ...periodAt({ s: [5, 5], u: [9, 9], attested: [], end: 'ENDED' }),
      attested: [dayAt(20)],
    };
    expect(truthOfPeriod(spell, windowOf(on(20))).value).toBe('YES');
    expect(truthOfAny([spell], nothing, windowOf(on(20))).value).toBe('YES');
  });

  it('is YES over UNKNOWN over NO', () => {
    fc.assert(
      fc.property(fc.array(sketches, { maxLength: 4 }), spans, (spells, span) => {
        const each = spells.map((sketch) => truthOfPeriod(periodAt(sketch), windowOf(span)).value);
        const { value } = any(spells, { complete: [{ from: ALWAYS, to: NEVER }], existence: [] }, span);
        if (each.includes('YES')) expect(value).toBe('YES');
        else if (each.includes('UNKNOWN')) expect(value).not.toBe('NO');
        else expect(value).toBe('NO');
      }),
      { numRuns: 1_000 },
    );
  });

  it('of spells that adjoin at vague dates is exact on every day, whichever of them are asked for', () => {
    const cases = chains.chain((spells) =>
      fc.tuple(fc.constant(spells), fc.subarray([...spells.keys()], { minLength: 1 }), spans),
    );
    fc.assert(
      fc.property(cases, ([spells, asked, { from }]) => {
        const exact = slowChain(spells, asked, on(from));
        const got = any(
          asked.flatMap((i) => spells[i] ?? []),
          nothing,
          on(from),
        ).value;
        expect(got).toBe(exact === 'NO' ? 'UNKNOWN' : exact);
      }),
      { numRuns: 1_500 },
    );
  });

  it('of spells that adjoin is in longer windows never YES where some reading fails, and never NO', () => {
    fc.assert(
      fc.property(chains, spans, (spells, span) => {
        const exact = slowChain(spells, [...spells.keys()], span);
        const got = any(spells, nothing, span).value;
        if (got === 'YES') expect(exact).toBe('YES');
        expect(got).not.toBe('NO');
      }),
      { numRuns: 1_000 },
    );
  });

  it('says that adjoining spells are certain together, and each of them not', () => {
    const partner = stated({ since: '2008', until: '2015' });
    const observer = stated({ since: '2015', until: '2020' });
    const at = day('2015-06-01');
    expect(truthOfPeriod(partner, at).value).toBe('UNKNOWN');
    expect(truthOfPeriod(observer, at).value).toBe('UNKNOWN');
    expect(truthOfAny([observer, partner], nothing, at)).toEqual({ value: 'YES', reason: 'ADJOINING' });
    expect(truthOfAny([observer], nothing, at)).toEqual({ value: 'UNKNOWN', reason: 'VAGUE_DATE' });
  });

  it('does not join spells between which a gap may lie', () => {
    const first = stated({ since: '2008', until: '2015-06' });
    const second = stated({ since: '2015', until: '2020' });
    expect(truthOfAny([first, second], nothing, day('2015-06-15')).value).toBe('UNKNOWN');
  });

  it('does not join a spell without an end to another that begins as vaguely', () => {
    const open = stated({ since: '2008', end: 'NOT_STATED' });
    const other = stated({ end: 'NOT_STATED' });
    expect(truthOfAny([open, other], nothing, day('2015-06-15')).value).toBe('UNKNOWN');
  });

  const mixed = fc.oneof(
    chains,
    fc.tuple(chains, sketches).map(([spells, more]) => [...spells, more]),
    fc.array(sketches, { minLength: 1, maxLength: 4 }),
  );
  const shuffled = mixed.chain((spells) =>
    fc.tuple(
      fc.constant(spells),
      fc.shuffledSubarray(spells, { minLength: spells.length, maxLength: spells.length }),
    ),
  );

  it('has the same value in whatever order the spells come', () => {
    fc.assert(
      fc.property(shuffled, spans, ([one, other], span) => {
        expect(any(other, nothing, span).value).toBe(any(one, nothing, span).value);
      }),
      { numRuns: 3_000 },
    );
  });

  it('has the same reason in whatever order the spells come', () => {
    fc.assert(
      fc.property(shuffled, spans, ([one, other], span) => {
        expect(any(other, nothing, span)).toEqual(any(one, nothing, span));
      }),
      { numRuns: 1_000 },
    );
  });

  it('joins adjoining spells also where a third one begins between them or beside them', () => {
    const first: Sketch = { s: [0, 0], u: [10, 15], attested: [], end: 'ENDED' };
    const second: Sketch = { s: [10, 15], u: [20, 20], attested: [], end: 'ENDED' };
    const between: Sketch = { s: [5, 9], u: [11, 39], attested: [], end: 'ENDED' };
    const beside: Sketch = { s: [10, 14], u: [20, 25], attested: [], end: 'ENDED' };
    expect(any([first, second], nothing, on(12)).value).toBe('YES');
    for (const third of [between, beside])
      for (const spells of [
        [first, third, second],
        [third, first, second],
        [first, second, third],
      ])
        expect(any(spells, nothing, on(12)).value).toBe('YES');
  });

  it('prefers what is stated to what is presumed', () => {
    const presumed = stated({ since: '2000-01-01' });
    const firm = stated({ since: '2000-01-01', until: '2030-01-01' });
    for (const spells of [
      [presumed, firm],
      [firm, presumed],
    ])
      expect(truthOfAny(spells, nothing, day('2020-01-01')).reason).toBe('STATED');
  });
});

describe('the truth where no spell is known', () => {
  const life = (s: readonly [number, number], u: readonly [number, number]): Sketch => ({
    s,
    u,
    attested: [],
    end: 'ENDED',
  });
  const coverage = fc.array(spans, { maxLength: 4 });
  const lives = fc.array(endedSketches, { maxLength: 2 });

  it('is NO exactly where complete lists leave no day of the window out, or somebody did not exist in it', () => {
    fc.assert(
      fc.property(coverage, lives, spans, (intervals, existing, span) => {
        const covered = daysIn(span).every((d) => intervals.some(({ from, to }) => d >= from && d < to));
        const absent = existing.some((sketch) => slowTruth(sketch, span) === 'NO');
        const got = truthOfAny(
          [],
          { complete: intervals.map(windowOf), existence: existing.map(periodAt) },
          windowOf(span),
        );
        expect(got).toEqual(
          absent
            ? { value: 'NO', reason: 'NOT_EXISTING' }
            : covered
              ? { value: 'NO', reason: 'LIST_COMPLETE' }
              : { value: 'UNKNOWN', reason: 'NOT_COVERED' },
        );
      }),
      { numRuns: 3_000 },
    );
  });

  it('is NO where complete lists adjoin each other, and UNKNOWN where one day lies between them', () => {
    const closed = (...complete: Span[]): Closure => ({ complete: complete.map(windowOf), existence: [] });
    const span = { from: 4, to: 12 };
    expect(truthOfAny([], closed({ from: 8, to: 14 }, { from: 2, to: 8 }), windowOf(span)).value).toBe('NO');
    expect(truthOfAny([], closed({ from: 9, to: 14 }, { from: 2, to: 8 }), windowOf(span)).value).toBe(
      'UNKNOWN',
    );
    expect(truthOfAny([], closed({ from: 4, to: 11 }), windowOf(span)).value).toBe('UNKNOWN');
    expect(truthOfAny([], closed({ from: 5, to: 12 }), windowOf(span)).value).toBe('UNKNOWN');
    expect(truthOfAny([], closed({ from: 4, to: 12 }), windowOf(span)).value).toBe('NO');
  });

  it('is UNKNOWN where a list covers only the part of the window in which the body existed, more cautious than the exact NO', () => {
    const closure: Closure = {
      complete: [windowOf({ from: 10, to: 20 })],
      existence: [periodAt(life([10, 10], [20, 20]))],
    };
    expect(truthOfAny([], closure, windowOf({ from: 10, to: 20 })).value).toBe('NO');
    expect(truthOfAny([], closure, windowOf({ from: 8, to: 20 })).value).toBe('UNKNOWN');
  });

  it('a spell that may hold is never closed by a list', () => {
    fc.assert(
      fc.property(endedSketches, spans, (sketch, span) => {
        const closure: Closure = { complete: [{ from: ALWAYS, to: NEVER }], existence: [] };
        const { value } = truthOfAny([periodAt(sketch)], closure, windowOf(span));
        expect(value === 'NO').toBe(slowTruth(sketch, span) === 'NO');
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the truth of a moment', () => {
  const moments = fc
    .tuple(fc.integer({ min: 0, max: 39 }), fc.integer({ min: 0, max: 10 }))
    .map(([from, more]): [number, number] => [from, Math.min(39, from + more)]);

  it('is YES where every day that it may be lies in the window, NO where none does, else UNKNOWN', () => {
    fc.assert(
      fc.property(moments, spans, ([low, high], span) => {
        const outcomes = daysIn({ from: low, to: high + 1 }).map((d) => d >= span.from && d < span.to);
        const { from, to } = windowOf(span);
        const moment = { date: 'stated', d0: dayAt(low), d1: dayAt(high) };
        const truth = truthOfMoment(moment, { eventsFrom: from, eventsTo: to });
        expect(truth.value).toBe(answer(outcomes));
        expect(truth.reason).toBe(truth.value === 'UNKNOWN' ? 'VAGUE_DATE' : 'STATED');
      }),
      { numRuns: 2_000 },
    );
  });

  it('at a day asks whether it had happened by its end', () => {
    const at = (iso: string) => truthOfMoment(momentOf('2020-12-01'), viewAt(iso)).value;
    expect(['2020-11-30', '2020-12-01', '2021-12-01'].map(at)).toEqual(['NO', 'YES', 'YES']);
    const vague = (iso: string) => truthOfMoment(momentOf('2020-12'), viewAt(iso)).value;
    expect(['2020-11-30', '2020-12-01', '2020-12-30', '2020-12-31'].map(vague)).toEqual([
      'NO',
      'UNKNOWN',
      'UNKNOWN',
      'YES',
    ]);
  });

  it('in a period asks whether it happened in it', () => {
    const during = (edtf: string) => truthOfMoment(momentOf('2020-12-01'), viewDuring(edtf)).value;
    expect(['2020-12', '2020', '2021', '../2020-11', '2020-12-01'].map(during)).toEqual([
      'YES',
      'YES',
      'NO',
      'NO',
      'YES',
    ]);
    expect(truthOfMoment(momentOf('2020'), viewDuring('2020-12'))).toEqual({
      value: 'UNKNOWN',
      reason: 'VAGUE_DATE',
    });
  });

  it('without a date is UNKNOWN on any day, and known in the view without a clock', () => {
    const moment = momentOf(null);
    expect(truthOfMoment(moment, viewAt('2020-12-01'))).toEqual({
      value: 'UNKNOWN',
      reason: 'START_NOT_STATED',
    });
    expect(truthOfMoment(moment, viewDuring('2015/..')).value).toBe('UNKNOWN');
    expect(truthOfMoment(moment, plainView(DATA_UNTIL)).value).toBe('YES');
  });
});

describe('the bounds of a period', () => {
  it('make mayHold and surelyHolds ordered: what surely holds may hold', () => {
    fc.assert(
      fc.property(sketches, spans, (sketch, span) => {
        const [p, w] = [periodAt(sketch), windowOf(span)];
        if (surelyHolds(p, w)) expect(mayHold(p, w)).toBe(true);
      }),
    );
  });

  it('are those of the stated dates, and an unknown beginning may be any day', () => {
    expect(stated({ since: '2010~', until: '2012-06' })).toMatchObject({
      s0: 20090101,
      s1: 20111231,
      u0: 20120601,
      u1: 20120630,
      end: 'ENDED',
    });
    expect(stated({ until: '2012' })).toMatchObject({ since: null, s0: ALWAYS, s1: NEVER });
    expect(stated({ since: '2010-01-01' })).toMatchObject({ u0: NEVER, u1: NEVER, end: 'ONGOING' });
  });
});
