import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/domain/errors.ts';
import { ALWAYS, boundsOf, NEVER, nextDay } from '../../src/domain/time.ts';
import {
  COMPILED,
  daysOf,
  plainView,
  type Resolution,
  underPolicy,
  type View,
  viewAt,
  viewDuring,
  viewNamed,
} from '../../src/domain/view.ts';

const plain = plainView(20260731);
const days = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dates = fc
  .tuple(days, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?'))
  .map(([day, length, mark]) => day.slice(0, length) + mark);
const periods = fc.oneof(
  dates,
  days.map((day) => `${day.slice(0, 3)}X`),
  dates.map((date) => `${date}/..`),
  dates.map((date) => `../${date}`),
  fc
    .tuple(dates, dates)
    .map(([a, b]) => (boundsOf(a).earliest <= boundsOf(b).latest ? `${a}/${b}` : `${b}/${a}`)),
);
const words = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const resolutions: fc.Arbitrary<Resolution> = fc.record({
  prefer: fc.uniqueArray(words, { maxLength: 3 }),
  policy: fc.constantFrom('COMPILED' as const, 'LATEST' as const, 'MOST_PRECISE' as const),
  verifiedOnly: fc.boolean(),
});
const views: fc.Arbitrary<View> = fc.oneof(
  fc.tuple(days, resolutions).map(([day, resolution]) => viewAt(day, resolution)),
  fc.tuple(periods, resolutions).map(([period, resolution]) => viewDuring(period, resolution)),
  resolutions.map((resolution) => underPolicy(plain, resolution)),
  fc.constant(plain),
);
const withoutName = ({ name: _, ...view }: View) => view;

describe('a view of one day', () => {
  it('shows what holds on that day alone, and all that had happened by its end', () => {
    expect(viewAt('2020-12-31')).toEqual({
      from: 20201231,
      to: 20210101,
      eventsFrom: ALWAYS,
      eventsTo: 20210101,
      resolution: COMPILED,
      name: '2020-12-31',
    });
  });

  it('refuses anything less precise than a day', () => {
    for (const text of ['2020', '2020-12', '2020-12-01/2020-12-02', '2020-12-01~'])
      expect(() => viewAt(text)).toThrow(Fault);
  });
});

describe('a view of a period', () => {
  it('shows what holds at some time in it, and what happened in it, both ends included', () => {
    expect(viewDuring('2015/2020-06')).toEqual({
      from: 20150101,
      to: 20200701,
      eventsFrom: 20150101,
      eventsTo: 20200701,
      resolution: COMPILED,
      name: '2015/2020-06',
    });
  });

  it('is open where the period is', () => {
    expect(viewDuring('2015/..')).toMatchObject({ from: 20150101, to: NEVER + 1 });
    expect(viewDuring('../2015')).toMatchObject({ from: ALWAYS, to: 20160101 });
  });

  it('tells its first and last day as they were given', () => {
    expect(daysOf(viewDuring('2015/2020-06'))).toEqual({ from: '2015-01-01', to: '2020-06-30' });
    expect(daysOf(viewDuring('2015/..'))).toEqual({ from: '2015-01-01', to: null });
    expect(daysOf(viewDuring('../2020-02'))).toEqual({ from: null, to: '2020-02-29' });
    expect(daysOf(viewAt('2020-03-01'))).toEqual({ from: '2020-03-01', to: '2020-03-01' });
  });
});

describe('the plain view', () => {
  it('shows what holds on the last day of the data, and every event', () => {
    expect(plain).toMatchObject({
      from: 20260731,
      to: 20260801,
      eventsFrom: ALWAYS,
      eventsTo: NEVER + 1,
      name: '',
    });
  });

  it('has no name, so that ids under it are the keys themselves', () => {
    expect(viewNamed('', plain)).toBe(plain);
    expect(underPolicy(plain, COMPILED)).toEqual(plain);
  });
});

describe('the name of a view', () => {
  it('gives the same view back', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(viewNamed(view.name, plain)).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the view of a period back also where the period is one day', () => {
    const view = viewDuring('2020-12-01');
    expect(viewNamed(view.name, plain)).toEqual(view);
  });

  it('differs between two views that do not show the same', () => {
    fc.assert(
      fc.property(views, views, (a, b) => {
        if (a.name === b.name) expect(withoutName(a)).toEqual(withoutName(b));
      }),
      { numRuns: 500 },
    );
  });

  it('differs between a day and the period of that day, which shows other events', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [at, during] = [viewAt(day), viewDuring(day)];
        expect(during.eventsFrom).not.toBe(at.eventsFrom);
        expect(during.name).not.toBe(at.name);
      }),
    );
  });

  it('tells the order of preferred sources, since the first one wins', () => {
    const under = (...prefer: string[]) => viewAt('2020-01-01', { ...COMPILED, prefer }).name;
    expect(under('a', 'b')).not.toBe(under('b', 'a'));
    expect(under('a')).not.toBe(under('a', 'b'));
    expect(under('a')).not.toBe(under());
  });

  it('holds no "@", which parts it from the key in an id', () => {
    fc.assert(
      fc.property(views, ({ name }) => {
        expect(name).not.toContain('@');
      }),
    );
  });

  it.each(['x', '2020-13', '2020-02-30', '2021/2020', '2020-01-01x'])(
    'is refused where it is "%s"',
    (name) => {
      expect(() => viewNamed(name, plain)).toThrow(Fault);
    },
  );

  it.each([
    ';policy=NEWEST',
    '2020;policy=',
    '2020-01-01;bogus',
    ';prefer=',
    ';verified=no',
    '2020;;verified',
  ])('is refused where its settings are none of ours: "%s"', (name) => {
    expect(() => viewNamed(name, plain)).toThrow(Fault);
  });
});

describe('the window of a view', () => {
  it('is never empty, and that of events neither', () => {
    fc.assert(
      fc.property(views, ({ from, to, eventsFrom, eventsTo }) => {
        expect(from).toBeLessThan(to);
        expect(eventsFrom).toBeLessThan(eventsTo);
      }),
    );
  });

  it('begins and ends with the days that it tells', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { from, to } = daysOf(view);
        if (from !== null) expect(boundsOf(from).earliest).toBe(view.from);
        if (to !== null) expect(nextDay(boundsOf(to).latest)).toBe(view.to);
        expect(from === null).toBe(view.from === ALWAYS);
        expect(to === null).toBe(view.to > NEVER);
      }),
    );
  });
});
