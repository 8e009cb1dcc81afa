import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/domain/errors.ts';
import {
  ALWAYS,
  boundsOf,
  boundsOrUnknown,
  dayFrom,
  isoDay,
  NEVER,
  nextDay,
  UNKNOWN_DATE,
} from '../../src/domain/time.ts';

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof Fault ? error.code : `not a fault: ${error}`;
  }
  return 'nothing thrown';
};

const two = (n: number) => String(n).padStart(2, '0');
const isoOf = (date: Date) => date.toISOString().slice(0, 10);
const numberOf = (iso: string) => Number(iso.replaceAll('-', ''));
const days = fc
  .date({ min: new Date('1000-01-02'), max: new Date('9998-12-30'), noInvalidDate: true })
  .map(isoOf);
const months = days.map((day) => day.slice(0, 7));
const years = days.map((day) => day.slice(0, 4));
const marks = fc.constantFrom('', '~', '?', '%');
const plain = fc.oneof(days, months, years);
const anyDate = fc.oneof(
  fc.tuple(plain, marks).map(([date, mark]) => date + mark),
  years.map((year) => `${year.slice(0, 3)}X`),
  years.map((year) => `${year}-XX`),
  months.map((month) => `${month}-XX`),
);

describe('boundsOf', () => {
  it.each([
    ['2020-12-02', 20201202, 20201202, 'DAY'],
    ['2012-06', 20120601, 20120630, 'MONTH'],
    ['2012-02', 20120201, 20120229, 'MONTH'],
    ['2100-02', 21000201, 21000228, 'MONTH'],
    ['2008', 20080101, 20081231, 'YEAR'],
    ['2009~', 20080101, 20101231, 'YEAR'],
    ['2009?', 20080101, 20101231, 'YEAR'],
    ['2009%', 20080101, 20101231, 'YEAR'],
    ['2024-08~', 20240701, 20240930, 'MONTH'],
    ['2014-01?', 20131201, 20140228, 'MONTH'],
    ['2014-12?', 20141101, 20150131, 'MONTH'],
    ['2020-03-01~', 20200229, 20200302, 'DAY'],
    ['2019-12-31?', 20191230, 20200101, 'DAY'],
    ['201X', 20100101, 20191231, 'RANGE'],
    ['2012-XX', 20120101, 20121231, 'RANGE'],
    ['2012-02-XX', 20120201, 20120229, 'RANGE'],
    ['2012-XX-XX', 20120101, 20121231, 'RANGE'],
    ['2010-08-20/2010-08-21', 20100820, 20100821, 'RANGE'],
    ['2010-03/2020', 20100301, 20201231, 'RANGE'],
    ['2010~/2012~', 20090101, 20131231, 'RANGE'],
    ['2010~/..', 20090101, NEVER, 'RANGE'],
    ['2010/', 20100101, NEVER, 'RANGE'],
    ['../2012', ALWAYS, 20121231, 'RANGE'],
    ['/2012-06', ALWAYS, 20120630, 'RANGE'],
  ])('reads %s as the days from %i to %i at the precision %s', (text, earliest, latest, precision) => {
    expect(boundsOf(text)).toEqual({ earliest, latest, precision });
  });

  it('gives an interval of one date with itself the precision of that date', () => {
    for (const date of ['2020-05-01', '2020-05', '2020'])
      expect(boundsOf(`${date}/${date}`)).toEqual(boundsOf(date));
  });

  it.each([
    ['', 'INVALID_DATE'],
    ['x', 'INVALID_DATE'],
    ['..', 'INVALID_DATE'],
    ['20XX', 'INVALID_DATE'],
    ['2020-13', 'INVALID_DATE'],
    ['2020-00', 'INVALID_DATE'],
    ['2020-1-1', 'INVALID_DATE'],
    ['2020-06-31', 'INVALID_DATE'],
    ['2020-02-30', 'INVALID_DATE'],
    ['2020-21', 'INVALID_DATE'],
    [' 2020', 'INVALID_DATE'],
    ['2020 ', 'INVALID_DATE'],
    ['2020-01-01T10:00:00', 'INVALID_DATE'],
    ['{2020,2021}', 'INVALID_DATE'],
    ['[2020,2021]', 'INVALID_DATE'],
    ['Y20200', 'INVALID_DATE'],
    ['-0500', 'INVALID_DATE'],
    ['2020/2021/2022', 'INVALID_DATE'],
    ['2020-12-02/unknown', 'INVALID_DATE'],
    ['2020/x', 'INVALID_DATE'],
    ['/', 'INVALID_PERIOD'],
    ['../..', 'INVALID_PERIOD'],
    ['2020-12-02/2020-12-01', 'INVALID_PERIOD'],
    ['2021/2020', 'INVALID_PERIOD'],
  ])('refuses "%s" with %s', (text, code) => {
    expect(codeOf(() => boundsOf(text))).toBe(code);
  });

  it.each(['2021-02-29', '2100-02-29', '2021-02-29~', '2021-02-29/2021-03-05'])(
    'refuses %s, since that year has no such day, and does not read it as another day',
    (text) => {
      expect(codeOf(() => boundsOf(text))).toBe('INVALID_DATE');
    },
  );

  it('names the value at fault, cut short, in its refusal', () => {
    expect(() => boundsOf('x'.repeat(500))).toThrow(/^"x{40}" is not a date/);
  });

  it('throws nothing but faults, whatever the text', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0129-X~?%/.'), maxLength: 24 }),
      anyDate.map((date) => `${date}/${date}/..`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(['INVALID_DATE', 'INVALID_PERIOD', 'nothing thrown']).toContain(codeOf(() => boundsOf(text)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps every bound between ALWAYS and NEVER, in any year that EDTF can write', () => {
    const wide = fc
      .integer({ min: 0, max: 9999 })
      .map((year) => String(year).padStart(4, '0'))
      .chain((year) => fc.constantFrom(year, `${year}-01`, `${year}-12`, `${year}-12-31`, `${year}-01-01`));
    fc.assert(
      fc.property(wide, marks, (date, mark) => {
        const { earliest, latest } = boundsOf(date + mark);
        expect(earliest).toBeGreaterThanOrEqual(ALWAYS);
        expect(latest).toBeLessThanOrEqual(NEVER);
      }),
      {
        examples: [
          ['0000', '~'],
          ['9999', '~'],
          ['9999-12-31', '?'],
        ],
      },
    );
  });

  it('orders its bounds, and gives a day exactly one', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { earliest, latest, precision } = boundsOf(date);
        expect(earliest).toBeLessThanOrEqual(latest);
        if (/^\d{4}-\d\d-\d\d$/.test(date)) {
          expect({ earliest, latest, precision }).toEqual({
            earliest: numberOf(date),
            latest: numberOf(date),
            precision: 'DAY',
          });
        }
      }),
    );
  });

  it('keeps a day inside its month, and the month inside its year', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [d, m, y] = [day, day.slice(0, 7), day.slice(0, 4)].map(boundsOf);
        expect(m?.earliest).toBeLessThanOrEqual(d?.earliest ?? Number.NaN);
        expect(m?.latest).toBeGreaterThanOrEqual(d?.latest ?? Number.NaN);
        expect(y?.earliest).toBeLessThanOrEqual(m?.earliest ?? Number.NaN);
        expect(y?.latest).toBeGreaterThanOrEqual(m?.latest ?? Number.NaN);
      }),
    );
  });

  it('gives a month exactly the days that a calendar gives it', () => {
    fc.assert(
      fc.property(months, (month) => {
        const [year = 0, number = 0] = month.split('-').map(Number);
        const last = new Date(Date.UTC(2000, number, 0));
        last.setUTCFullYear(year, number, 0);
        expect(boundsOf(month)).toEqual({
          earliest: numberOf(`${month}-01`),
          latest: numberOf(isoOf(last)),
          precision: 'MONTH',
        });
      }),
    );
  });

  it('widens a vague date on both sides, never past the unit next to it', () => {
    fc.assert(
      fc.property(plain, fc.constantFrom('~', '?', '%'), (date, mark) => {
        const [sharp, vague] = [boundsOf(date), boundsOf(date + mark)];
        expect(vague.earliest).toBeLessThan(sharp.earliest);
        expect(vague.latest).toBeGreaterThan(sharp.latest);
        expect(vague.precision).toBe(sharp.precision);
        const before = isoDay(vague.earliest)?.slice(0, date.length) ?? '';
        expect(nextDay(boundsOf(before).latest)).toBe(sharp.earliest);
      }),
    );
  });

  it('gives an interval bounds that contain those of both its ends', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [first, second] = [boundsOf(a), boundsOf(b)];
        if (first.earliest > second.latest) {
          expect(codeOf(() => boundsOf(`${a}/${b}`))).toBe('INVALID_PERIOD');
          return;
        }
        const { earliest, latest } = boundsOf(`${a}/${b}`);
        expect(earliest).toBe(first.earliest);
        expect(latest).toBe(second.latest);
        expect(boundsOf(`${a}/..`)).toMatchObject({ earliest, latest: NEVER });
        expect(boundsOf(`../${b}`)).toMatchObject({ earliest: ALWAYS, latest });
      }),
    );
  });
});

describe('boundsOrUnknown', () => {
  it('reads a date that no source gives as any day at all', () => {
    expect(boundsOrUnknown(null)).toEqual(UNKNOWN_DATE);
    expect(boundsOrUnknown(undefined)).toEqual({ earliest: ALWAYS, latest: NEVER, precision: 'NONE' });
    expect(boundsOrUnknown('2020')).toEqual(boundsOf('2020'));
  });
});

describe('dayFrom', () => {
  it('reads a calendar day', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayFrom(day)).toBe(numberOf(day));
      }),
    );
  });

  it.each([
    '2020',
    '2020-12',
    '2020-12-02~',
    '2020-12-02/2020-12-03',
    '2020-12-XX',
    '20201202',
    '2020-12-02T00:00',
    '2020-02-30',
    '2021-02-29',
    '',
  ])('refuses "%s", which is not one day', (text) => {
    expect(codeOf(() => dayFrom(text))).toBe('INVALID_DATE');
  });
});

describe('isoDay', () => {
  it('writes a day back as it was read', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(isoDay(dayFrom(day))).toBe(day);
      }),
    );
  });

  it('is null before and after all days', () => {
    expect([ALWAYS, -1, NEVER, NEVER + 1].map(isoDay)).toEqual([null, null, null, null]);
  });

  it('writes years below 1000 with four digits', () => {
    expect(isoDay(9_990_105)).toBe('0999-01-05');
  });
});

describe('nextDay', () => {
  it.each([
    [20201201, 20201202],
    [20200430, 20200501],
    [20201231, 20210101],
    [20200228, 20200229],
    [20200229, 20200301],
    [20210228, 20210301],
    [21000228, 21000301],
    [20000228, 20000229],
    [ALWAYS, ALWAYS],
    [NEVER, NEVER],
  ])('follows %i by %i', (day, next) => expect(nextDay(day)).toBe(next));

  it('goes through a whole calendar without leaving a day out', () => {
    let day = 18991231;
    for (let n = 0; n < 366 * 8; n++) {
      day = nextDay(day);
      expect(isoDay(day)).toBe(isoOf(new Date(Date.UTC(1900, 0, 1 + n))));
    }
  });

  it('always goes on, and never past a day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(`${day}T00:00:00Z`);
        const after = new Date(date.getTime() + 86_400_000);
        expect(nextDay(numberOf(day))).toBe(
          after.getUTCFullYear() * 10_000 + Number(two(after.getUTCMonth() + 1)) * 100 + after.getUTCDate(),
        );
      }),
    );
  });
});
