import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreementsOf, placeOf, type Told } from '../../src/domain/disagreements.ts';
import { answerOf, differing, sameAnswer } from '../../src/domain/impact.ts';
import { momentOf, periodOf } from '../../src/domain/period.ts';
import { OPEN, resolved, storedChoices, withValue } from '../../src/domain/resolve.ts';
import { ALWAYS, boundsOf, type Day } from '../../src/domain/time.ts';
import { COMPILED, plainView, viewAt } from '../../src/domain/view.ts';
import { wordsOf } from '../../src/domain/words.ts';

type Row = Record<string, unknown> & { readonly id: string };

const two = (n: number) => String(n).padStart(2, '0');
const year = fc.integer({ min: 2010, max: 2012 });
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const date = fc.oneof(
  day,
  month,
  year.map(String),
  year.map((y) => `${y}~`),
);

const spell = fc
  .record({
    since: fc.option(date, { nil: null, freq: 5 }),
    until: fc.option(date, { nil: null, freq: 2 }),
    end: fc.constantFrom('ONGOING' as const, 'NOT_STATED' as const, 'ENDED_UNKNOWN' as const),
    attested: fc.array(day, { maxLength: 1 }),
    status: fc.constantFrom(...wordsOf('MembershipStatus')),
  })
  .map(({ status, ...stated }): Row => ({ id: 'mem-x', status, ...periodOf(stated, [], 20120630) }));
const happening = fc
  .option(date, { nil: null, freq: 5 })
  .map((when): Row => ({ id: 'event-x', ...momentOf(when) }));

/** Every day of a calendar that is wider than all dates above, one by one. */
function* calendar(): Generator<Day> {
  for (const at = new Date('2008-12-01'); at.getUTCFullYear() < 2015; at.setUTCDate(at.getUTCDate() + 1))
    yield Number(at.toISOString().slice(0, 10).replaceAll('-', ''));
}
const days = [...calendar()];

/** The answers asked day by day. */
function slowly(kind: 'Membership' | 'TreatyAction', rows: readonly Row[], field: string) {
  const found = days.slice(0, -1).filter((from, i) => {
    const to = days[i + 1] ?? from;
    const clock = { from, to, eventsFrom: ALWAYS, eventsTo: to };
    const answers = rows.map((row) => answerOf(kind, row, field, clock));
    return answers.some((a) => answers.some((b) => !sameAnswer(a, b)));
  });
  return { found, first: found[0] === days[0], last: found.at(-1) === days.at(-2) };
}

function expectSame(kind: 'Membership' | 'TreatyAction', rows: readonly Row[], field: string): void {
  const { found, first, last } = slowly(kind, rows, field);
  expect(differing(kind, rows, field)).toEqual({
    days: first || last ? null : found.length,
    from: first ? null : (found[0] ?? null),
    to: last ? null : (found.at(-1) ?? null),
  });
}

describe('the days on which answers differ', () => {
  it('are those found by asking every day, for the beginning, the end and the status of a spell', () => {
    fc.assert(
      fc.property(
        spell,
        fc.constantFrom('since', 'until'),
        fc.array(fc.oneof(date, fc.constant(OPEN)), { minLength: 1, maxLength: 2 }),
        fc.constantFrom(...wordsOf('MembershipStatus')),
        (row, field, values, status) => {
          const stated = values.filter((value) => field === 'until' || value !== OPEN);
          expectSame('Membership', [row, ...stated.map((value) => withValue(row, field, value))], field);
          expectSame('Membership', [row, withValue(row, 'status', status)], 'status');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are those found by asking every day whether something had happened by it', () => {
    fc.assert(
      fc.property(happening, date, (row, value) => {
        expectSame('TreatyAction', [row, withValue(row, 'date', value)], 'date');
      }),
      { numRuns: 40 },
    );
  });

  it('of what an event says are the days of the event', () => {
    const row = { id: 'a', ...momentOf('2017-04'), capacity: 'HOST' };
    const other = withValue(row, 'capacity', 'CHAIR');
    expect(differing('Attendance', [row, other], 'capacity')).toEqual({
      days: 30,
      from: 20170401,
      to: 20170430,
    });
  });

  it('are none where the field answers nothing, or all values are the same', () => {
    const row = {
      id: 'a',
      ...periodOf({ since: '2010', until: '2011' }, [], 20120630),
      closing: 'WITHDRAWAL',
    };
    const none = { days: 0, from: null, to: null };
    expect(differing('Membership', [row, withValue(row, 'closing', 'EXPULSION')], 'closing')).toEqual(none);
    expect(differing('Membership', [row, row], 'since')).toEqual(none);
    expect(differing('Membership', [], 'since')).toEqual(none);
  });
});

const told = (source: string, dayOf: Day, more: Partial<Told> = {}): Told => ({
  id: `claim-${source}-${more.value ?? ''}`,
  source,
  kind: more.value ? 'STATES' : 'SUPPORTS',
  rival: Boolean(more.value),
  published: dayOf ? String(dayOf) : null,
  day: dayOf,
  ...more,
});

describe('a disagreement', () => {
  const plain = plainView(20120630);
  const period = periodOf({ since: '2010-05', until: null }, [], 20120630);
  const candidates = [
    { field: 'since', value: '2010-05', source: null, published: 20110101, own: boundsOf('2010-05') },
    { field: 'since', value: '2010-05', source: 'own', published: 20110101, own: boundsOf('2010-05') },
    { field: 'since', value: '2011-02-03', source: 'late', published: 20150101 },
    { field: 'since', value: '2009', source: 'old', published: 20090101 },
  ] as const;
  const row: Row = { id: 'mem-x', status: 'FULL_MEMBER', ...period, ...storedChoices([...candidates]) };
  const claims = [
    told('own', 20110101),
    told('late', 20150101, { field: 'since', value: '2011-02-03' }),
    told('old', 20090101, { field: 'since', value: '2009' }),
    told('old', 20090101),
  ];

  it('has every value, who states it and which policy chooses it', () => {
    const [found, ...more] = disagreementsOf('Membership', row, claims, plain);
    expect(more).toEqual([]);
    expect(
      found?.variants.map(({ value, claims: stated, shown, policies }) => [
        value,
        stated.map(({ source }) => source),
        shown,
        policies,
      ]),
    ).toEqual([
      ['2010-05', ['own'], true, ['COMPILED']],
      ['2009', ['old'], false, []],
      ['2011-02-03', ['late'], false, ['LATEST', 'MOST_PRECISE']],
    ]);
  });

  it('shows the value under the policy of the view, and reads every value as a policy would that chose it', () => {
    for (const source of ['late', 'old']) {
      const view = { ...plain, resolution: { ...COMPILED, prefer: [source] } };
      const [found] = disagreementsOf('Membership', row, claims, view);
      const preferred = resolved(row, view.resolution);
      expect(found?.shown).toBe(preferred.since);
      expect(found?.variants.find(({ shown }) => shown)?.row).toEqual(preferred);
      expect(found?.variants[0]?.row).toEqual(row);
    }
  });

  it('came up with the earliest source that contradicts one before it', () => {
    const seen = (list: readonly Told[]) => disagreementsOf('Membership', row, list, plain)[0]?.firstSeen;
    expect(seen(claims)).toBe('20110101');
    expect(seen(claims.filter(({ source }) => source !== 'own'))).toBe('20150101');
    expect(seen(claims.map((claim) => ({ ...claim, day: 0 })))).toBeNull();
    expect(seen([told('own', 20110101), told('late', 20110101, { field: 'since', value: '2012' })])).toBe(
      '20110101',
    );
  });

  it('changes the answer for a day on which the values answer differently, and only there', () => {
    const changes = (at: string) => disagreementsOf('Membership', row, claims, viewAt(at))[0]?.changes;
    expect(['2008-12-31', '2009-06-01', '2010-12-31', '2011-02-03'].map(changes)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('stands before those of fewer days, and behind those without an end', () => {
    const [one] = disagreementsOf('Membership', row, claims, plain);
    if (!one) throw new Error('there is one');
    const of = (days: number | null, from: Day | null) =>
      placeOf({ ...one, differing: { days, from, to: null } }, 'IMPACT').slice(0, 2);
    expect([of(null, null), of(null, 20110101), of(40, 20100101), of(0, null)]).toEqual([
      [0, 0],
      [0, 20110101],
      [1, -40],
      [1, -0],
    ]);
    expect(placeOf(one, 'FACT')).toEqual(['mem-x', 'since']);
  });
});
