import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowOf } from '../../src/domain/kinds.ts';
import { type Period, periodOf } from '../../src/domain/period.ts';
import {
  type Candidate,
  type ContestedField,
  contested,
  isContested,
  OPEN,
  resolved,
  storedChoices,
} from '../../src/domain/resolve.ts';
import { boundsOf, NEVER } from '../../src/domain/time.ts';
import { truthOfPeriod } from '../../src/domain/truth.ts';
import { COMPILED, type Resolution, viewAt } from '../../src/domain/view.ts';
import { compile } from '../../src/ingest/compile.ts';
import { at, type Draft, tinySeed } from '../support/tiny-seed.ts';

type Row = Record<string, unknown>;
const under = (policy: Resolution['policy'], ...prefer: string[]): Resolution => ({
  ...COMPILED,
  policy,
  prefer,
});
const c = (field: ContestedField, value: string, source: string | null, published: number): Candidate => ({
  field,
  value,
  source,
  published,
});

/** A row of a spell with its candidates: the compilers' values, first, are those of the row. */
function rowOf(candidates: readonly Candidate[], more: Row = {}): Row {
  const own = (field: ContestedField) => candidates.find((one) => one.field === field)?.value;
  const until = own('until');
  const period = periodOf(
    { since: own('since') ?? '2001-06-15', until: until === OPEN ? null : (until ?? null) },
    [],
    20260731,
  );
  const moment = boundsOf(own('date') ?? '2020');
  return {
    ...period,
    date: own('date') ?? '2020',
    d0: moment.earliest,
    d1: moment.latest,
    status: own('status') ?? 'FULL_MEMBER',
    ...more,
    ...storedChoices(candidates),
  };
}

describe('without a statement of a single source', () => {
  it('nothing is stored', () => {
    expect(storedChoices([])).toEqual({});
    expect(storedChoices([c('since', '2010', null, 20200101)])).toEqual({});
  });

  it('a row is the same under every policy', () => {
    const row = rowOf([]);
    for (const policy of ['COMPILED', 'LATEST', 'MOST_PRECISE'] as const)
      expect(resolved(row, under(policy, 'src-a'))).toBe(row);
  });
});

describe('the compilers’ policy', () => {
  it('shows the row as it is stored, whatever sources state', () => {
    const row = rowOf([c('since', '2010', null, 0), c('since', '2012-05', 'src-a', 20240101)]);
    expect(resolved(row, COMPILED)).toBe(row);
  });
});

describe('LATEST', () => {
  it('shows the value of the source published last, with its bounds', () => {
    const row = rowOf([
      c('since', '2010', null, 20110101),
      c('since', '2012-05', 'src-b', 20240101),
      c('since', '2009-01-01', 'src-a', 20200101),
    ]);
    expect(resolved(row, under('LATEST'))).toMatchObject({ since: '2012-05', s0: 20120501, s1: 20120531 });
  });

  it('keeps the compilers’ value where no source is later than theirs', () => {
    const row = rowOf([c('since', '2010', null, 20240101), c('since', '2012', 'src-a', 20240101)]);
    expect(resolved(row, under('LATEST'))).toMatchObject({ since: '2010', s0: 20100101, s1: 20101231 });
  });

  it('takes a source without a date of publication for the oldest', () => {
    const row = rowOf([c('since', '2010', null, 1), c('since', '2012', 'src-a', 0)]);
    expect(resolved(row, under('LATEST')).since).toBe('2010');
  });
});

describe('MOST_PRECISE', () => {
  it.each([
    ['2010', '2010-05-06', '2010-05-06'],
    ['2010', '2011-05', '2011-05'],
    ['2010-05', '2011-05', '2010-05'],
    ['2010-05-06', '2011-05', '2010-05-06'],
    ['2010/2012', '2011', '2011'],
    ['201X', '2011~', '2011~'],
  ])('between %s of the compilers and %s shows %s', (own, rival, shown) => {
    const row = rowOf([c('since', own, null, 0), c('since', rival, 'src-a', 0)]);
    const { earliest, latest } = boundsOf(shown);
    expect(resolved(row, under('MOST_PRECISE'))).toMatchObject({ since: shown, s0: earliest, s1: latest });
  });

  it('takes a date for more precise than an end that has not come', () => {
    const row = rowOf([c('until', OPEN, null, 0), c('until', '2015', 'src-a', 0)]);
    expect(resolved(row, under('MOST_PRECISE'))).toMatchObject({
      until: '2015',
      u0: 20150101,
      u1: 20151231,
      end: 'ENDED',
    });
  });

  it('leaves statuses to the compilers, since no status is more precise than another', () => {
    const row = rowOf([c('status', 'FULL_MEMBER', null, 0), c('status', 'OBSERVER', 'src-a', 20240101)]);
    expect(resolved(row, under('MOST_PRECISE')).status).toBe('FULL_MEMBER');
    expect(resolved(row, under('LATEST')).status).toBe('OBSERVER');
  });
});

describe('preferred sources', () => {
  const row = rowOf([
    c('since', '2010', null, 20240101),
    c('since', '2010', 'src-own', 20240101),
    c('since', '2011', 'src-a', 20110101),
    c('since', '2012-02-02', 'src-b', 20250101),
    c('until', '2015', null, 20240101),
    c('until', '2016', 'src-b', 20250101),
  ]);

  it('win over the compilers and over the policy, the first one first', () => {
    expect(resolved(row, under('COMPILED', 'src-a', 'src-b')).since).toBe('2011');
    expect(resolved(row, under('COMPILED', 'src-b', 'src-a')).since).toBe('2012-02-02');
    expect(resolved(row, under('LATEST', 'src-a')).since).toBe('2011');
  });

  it('leave a field of which they do not speak to the next of them, then to the policy', () => {
    expect(resolved(row, under('COMPILED', 'src-a', 'src-b')).until).toBe('2016');
    expect(resolved(row, under('COMPILED', 'src-a')).until).toBe('2015');
    expect(resolved(row, under('LATEST', 'src-a')).until).toBe('2016');
    expect(resolved(row, under('COMPILED', 'src-none'))).toEqual(row);
  });

  it('keep the compilers’ value under any policy where they support it', () => {
    expect(resolved(row, under('LATEST', 'src-own')).since).toBe('2010');
    expect(resolved(row, under('MOST_PRECISE', 'src-own'))).toMatchObject({ s0: 20100101, s1: 20101231 });
  });

  it('change the dates of a moment and its bounds', () => {
    const moment = rowOf([c('date', '2020', null, 0), c('date', '2020-12-01', 'src-a', 0)]);
    expect(resolved(moment, under('COMPILED', 'src-a'))).toMatchObject({
      date: '2020-12-01',
      d0: 20201201,
      d1: 20201201,
    });
  });
});

describe('an end that has not come, as a rival value', () => {
  const rivals = [c('until', '2015', null, 20160101), c('until', OPEN, 'src-a', 20240101)];

  it('leaves the row without an end, for ever', () => {
    for (const resolution of [under('COMPILED', 'src-a'), under('LATEST')])
      expect(resolved(rowOf(rivals), resolution)).toMatchObject({ until: null, u0: NEVER, u1: NEVER });
  });

  it('makes an ended row an ongoing one, so that its words and reasons follow', () => {
    const shown = resolved(rowOf(rivals), under('COMPILED', 'src-a')) as unknown as Period;
    expect(shown.end).toBe('ONGOING');
    expect(truthOfPeriod(shown, viewAt('2024-01-01'))).toEqual({ value: 'YES', reason: 'PRESUMED' });
  });

  it('is not chosen by MOST_PRECISE against a date', () => {
    expect(resolved(rowOf(rivals), under('MOST_PRECISE')).until).toBe('2015');
  });

  it('ends an open row where a source states an end', () => {
    const row = rowOf([c('until', OPEN, null, 0), c('until', '2015-03', 'src-a', 0)]);
    expect(row.end).toBe('ONGOING');
    expect(resolved(row, under('COMPILED', 'src-a'))).toMatchObject({
      until: '2015-03',
      end: 'ENDED',
      u0: 20150301,
      u1: 20150331,
    });
  });
});

describe('what goes with a chosen value', () => {
  it('the rank follows the status', () => {
    const row = rowOf([c('status', 'FULL_MEMBER', null, 0), c('status', 'OBSERVER', 'src-a', 0)], {
      rank: 'FULL',
    });
    expect(resolved(row, under('COMPILED', 'src-a'))).toMatchObject({ status: 'OBSERVER', rank: 'OBSERVER' });
  });

  it('everything else stays as it was', () => {
    const row = rowOf([c('since', '2010', null, 0), c('since', '2012', 'src-a', 9)], {
      id: 'mem-a',
      note: 'x',
      attested: [20100101],
    });
    const { since: _a, s0: _b, s1: _c, ...rest } = row;
    expect(resolved(row, under('LATEST'))).toMatchObject(rest);
  });

  it('the stored row itself is never changed', () => {
    const row = Object.freeze(rowOf([c('since', '2010', null, 0), c('since', '2012', 'src-a', 9)]));
    expect(resolved(row, under('LATEST'))).not.toBe(row);
    expect(row.since).toBe('2010');
  });
});

describe('any candidates', () => {
  const values: Record<ContestedField, readonly string[]> = {
    since: ['2001', '2001-06', '2001-06-15', '2002~', '2000/2001', '200X'],
    until: [OPEN, '2010', '2010-06', '2010-06-15', '2011~', '2009/2010'],
    date: ['2005', '2005-05', '2005-05-05', '2004/2005'],
    status: ['FULL_MEMBER', 'OBSERVER', 'PARTNER'],
  };
  const published = fc.constantFrom(0, 20100101, 20150101, 20200101, 20240101);
  const ofField = (field: ContestedField) =>
    fc
      .tuple(
        fc.record({ value: fc.constantFrom(...values[field]), published }),
        fc.array(
          fc.record({
            value: fc.constantFrom(...values[field]),
            published,
            source: fc.constantFrom('a', 'b', 'c', 'd'),
          }),
          { minLength: 1, maxLength: 4 },
        ),
      )
      .map(([own, rivals]) => [
        c(field, own.value, null, own.published),
        ...rivals.map((rival) => c(field, rival.value, rival.source, rival.published)),
      ]);
  const fields = Object.keys(contested) as ContestedField[];
  const candidates = fc
    .subarray(fields, { minLength: 1 })
    .chain((chosen) => fc.tuple(...chosen.map(ofField)).map((groups) => groups.flat()));
  const policies = fc.constantFrom('COMPILED' as const, 'LATEST' as const, 'MOST_PRECISE' as const);
  const resolutions = fc
    .tuple(policies, fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 3 }))
    .map(([policy, prefer]) => under(policy, ...prefer));

  // Reading EDTF is slow enough to be done once for each value.
  const spans = new Map(
    Object.values(values)
      .flat()
      .filter((value) => /^\d/.test(value))
      .map((value) => [value, boundsOf(value)]),
  );
  const sharpness = ({ value }: Candidate) =>
    ['NONE', 'RANGE', 'YEAR', 'MONTH', 'DAY'].indexOf(spans.get(value)?.precision ?? 'NONE');

  /** The reference: what a reader of the sources would do by hand. */
  function slowChoice(all: readonly Candidate[], { prefer, policy }: Resolution): Candidate | undefined {
    for (const source of prefer) {
      const stated = all.find((one) => one.source === source);
      if (stated) return stated;
    }
    const score = policy === 'LATEST' ? (one: Candidate) => one.published : sharpness;
    if (policy === 'COMPILED') return all[0];
    const most = Math.max(...all.map(score));
    return all.find((one) => score(one) === most);
  }

  it('are resolved field by field as a reader of the sources would do', () => {
    fc.assert(
      fc.property(candidates, resolutions, (all, resolution) => {
        const row = rowOf(all);
        const shown = resolved(row, resolution);
        for (const field of fields) {
          const choice = slowChoice(
            all.filter((one) => one.field === field),
            resolution,
          );
          expect(shown[field]).toBe(choice ? (choice.value === OPEN ? null : choice.value) : row[field]);
          const ends = contested[field];
          if (!ends || !choice) continue;
          const { earliest, latest } = spans.get(choice.value) ?? { earliest: NEVER, latest: NEVER };
          expect([shown[ends.low], shown[ends.high]]).toEqual([earliest, latest]);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('give the same row in any order after the compilers’ own, where no two sources tie', () => {
    const cases = candidates.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    const ties = (all: readonly Candidate[]) =>
      fields.some((field) => {
        const group = all.filter((one) => one.field === field);
        const rivals = group.slice(1);
        const several = (keyOf: (one: Candidate) => unknown) =>
          new Set(rivals.map(keyOf)).size < rivals.length;
        return several((one) => one.source) || several((one) => one.published) || several(sharpness);
      });
    let compared = 0;
    fc.assert(
      fc.property(cases, resolutions, ([all, mixed], resolution) => {
        if (ties(all)) return;
        compared += 1;
        const other = fields.flatMap((field) => [
          ...all.filter((one) => one.field === field && one.source === null),
          ...mixed.filter((one) => one.field === field && one.source !== null),
        ]);
        const shown = (candidates: readonly Candidate[]) => {
          const row = resolved(rowOf(candidates), resolution);
          return ['since', 'until', 'date', 'status', 's0', 's1', 'u0', 'u1', 'd0', 'd1', 'end'].map(
            (prop) => row[prop],
          );
        };
        expect(shown(other)).toEqual(shown(all));
      }),
      { numRuns: 800 },
    );
    expect(compared).toBeGreaterThan(20);
  });

  it('name only fields that policies decide on', () => {
    expect(fields.every(isContested)).toBe(true);
    for (const other of ['note', 'name', 'end', 'attested', 'toString'])
      expect(isContested(other)).toBe(false);
  });
});

describe('compiled rows', () => {
  const row = (change: (draft: Draft) => void, id: string) =>
    compile(tinySeed(change)).nodes.find((node) => node.id === id)?.props ?? {};

  it('hold the rival of a claim, and the compilers’ value as that of each of their sources', () => {
    const mem = row(() => undefined, 'mem-a') as unknown as RowOf<'Membership'>;
    expect(mem.disputed).toBe(true);
    expect(mem).toMatchObject({
      rivalField: ['since', 'since'],
      rivalSource: ['src-a', 'src-b'],
      rivalValue: ['2002-10-07', '2003'],
      latestSince: '2003',
      latestS0: 20030101,
      latestS1: 20031231,
    });
    expect(mem.preciseSince).toBeUndefined();
    expect(resolved(mem, under('COMPILED', 'src-b')).since).toBe('2003');
    expect(resolved(mem, under('LATEST', 'src-a')).since).toBe('2002-10-07');
  });

  it('are not disputed by a claim of the value that is shown', () => {
    const mem = row((d) => {
      at(d.memberships, 0).claims = [{ source: 'src-b', field: 'since', value: '2002-10-07' }];
    }, 'mem-a');
    expect(mem).toMatchObject({ disputed: false });
    expect(mem.rivalField).toBeUndefined();
  });

  it('under a source that supports them are what the compilers show, an end that is not stated included', () => {
    const tenure = row((d) => {
      Object.assign(at(d.tenures, 0), {
        end: 'NOT_STATED',
        claims: [{ source: 'src-b', field: 'until', value: '2020-06-06' }],
      });
    }, 'tenure-a');
    expect(tenure).toMatchObject({ end: 'NOT_STATED', disputed: true, u1: NEVER });
    const shown = resolved(tenure, under('COMPILED', 'src-a'));
    expect(shown).toEqual(tenure);
    const later = viewAt('2026-01-01');
    expect(truthOfPeriod(shown as unknown as Period, later)).toEqual(
      truthOfPeriod(tenure as unknown as Period, later),
    );
  });
});
