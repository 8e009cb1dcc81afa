import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Moment, momentOf, type Period, periodOf } from '../../src/domain/period.ts';
import {
  type Candidate,
  type ContestedField,
  contested,
  OPEN,
  resolved,
  storedChoices,
} from '../../src/domain/resolve.ts';
import { ALWAYS, NEVER } from '../../src/domain/time.ts';
import { truthOfMoment, truthOfPeriod } from '../../src/domain/truth.ts';
import {
  COMPILED,
  plainView,
  type Resolution,
  underPolicy,
  type View,
  viewAt,
  viewDuring,
} from '../../src/domain/view.ts';
import { wordsOf } from '../../src/domain/words.ts';
import { connect } from '../../src/graph/driver.ts';
import { type Graph, question } from '../../src/graph/question.ts';
import { certain, shown, value, viewParams } from '../../src/graph/when.ts';
import { some } from '../support/full.ts';
import { shared } from '../support/shared.ts';

/** A namespace of its own, far beyond the releases that imports number. */
const RELEASE = 900_000_000 + (process.pid % 1_000_000);
const DATA_UNTIL = 20260731;
const ROWS = 400;

type Row = Record<string, unknown> & { readonly id: string; readonly verified: boolean };

const two = (n: number) => String(n).padStart(2, '0');
const years = fc.integer({ min: 2009, max: 2012 });
const months = fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const days = fc.tuple(months, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const dates = fc.oneof(
  days,
  months,
  years.map(String),
  months.map((month) => `${month}~`),
  years.map((year) => `${year}?`),
  fc.constant('200X'),
  fc.tuple(days, days).map(([a, b]) => (a <= b ? `${a}/${b}` : `${b}/${a}`)),
);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 4 });
const SOURCES = ['src-a', 'src-b', 'src-c'];

/** What single sources state of a field, the compilers' own value in front, as the builder gives it. */
const rivals = (field: ContestedField, own: string) =>
  fc
    .tuple(
      fc.constantFrom(0, 20150101, 20200101),
      fc.subarray(SOURCES, { minLength: 1 }),
      fc.array(
        fc.tuple(
          field === 'status'
            ? fc.constantFrom(...wordsOf('MembershipStatus'))
            : field === 'until'
              ? fc.oneof(dates, fc.constant(OPEN))
              : dates,
          fc.constantFrom(0, 20180101, 20240101),
        ),
        { minLength: 3, maxLength: 3 },
      ),
    )
    .map(([published, sources, stated]): Candidate[] => [
      { field, value: own, source: null, published },
      ...sources.map((source, i) => ({
        field,
        value: stated[i]?.[0] ?? own,
        source,
        published: stated[i]?.[1] ?? 0,
      })),
    ]);

const choices = (own: Partial<Record<ContestedField, string>>) =>
  fc
    .tuple(
      ...(Object.entries(own) as [ContestedField, string][]).map(([field, v]) =>
        fc.oneof(
          { weight: 2, arbitrary: fc.constant<Candidate[]>([]) },
          { weight: 1, arbitrary: rivals(field, v) },
        ),
      ),
    )
    .map((groups) => storedChoices(groups.flat()));

const periods: fc.Arbitrary<Record<string, unknown>> = fc
  .record({
    since: maybe(dates),
    until: maybe(dates),
    end: fc.constantFrom('ONGOING' as const, 'NOT_STATED' as const, 'ENDED_UNKNOWN' as const),
    lastConfirmed: fc.option(days, { nil: undefined, freq: 2 }),
    attested: fc.array(days, { maxLength: 3 }),
    status: fc.constantFrom(...wordsOf('MembershipStatus')),
    verified: fc.boolean(),
  })
  .chain(({ status, verified, ...stated }) =>
    choices({
      ...(stated.since ? { since: stated.since } : {}),
      until: stated.until ?? OPEN,
      status,
    }).map((chosen) => ({ ...periodOf(stated, [], DATA_UNTIL), status, verified, ...chosen })),
  );

const moments: fc.Arbitrary<Record<string, unknown>> = fc
  .record({ date: maybe(dates), verified: fc.boolean() })
  .chain(({ date, verified }) =>
    choices(date ? { date } : {}).map((chosen) => ({ ...momentOf(date), verified, ...chosen })),
  );

const resolutions: Resolution[] = [
  ...(['COMPILED', 'LATEST', 'MOST_PRECISE'] as const).flatMap((policy) =>
    [[], ['src-a'], ['src-c', 'src-b'], ['src-none', 'src-b', 'src-a']].map((prefer) => ({
      ...COMPILED,
      policy,
      prefer,
    })),
  ),
  { ...COMPILED, verifiedOnly: true },
  { prefer: ['src-b'], policy: 'LATEST', verifiedOnly: true },
];

const clocks: fc.Arbitrary<(resolution: Resolution) => View> = fc.oneof(
  days.map((day) => (resolution: Resolution) => viewAt(day, resolution)),
  dates.map((date) => (resolution: Resolution) => viewDuring(date, resolution)),
  days.map((day) => (resolution: Resolution) => viewDuring(`${day}/..`, resolution)),
  days.map((day) => (resolution: Resolution) => viewDuring(`../${day}`, resolution)),
  fc.constant((resolution: Resolution) => underPolicy(plainView(DATA_UNTIL), resolution)),
);

/** The same rows in every run of one seed, so that a failure can be met again: it is told with the first test. */
const SEED = Date.now() % 2_147_483_647;
const sample = <T>(one: fc.Arbitrary<T>, count: number, shift: number): T[] =>
  fc.sample(one, { numRuns: count, seed: SEED + shift });
const numbered = (prefix: string, rows: readonly Record<string, unknown>[]): Row[] =>
  rows.map((row, i) => ({ ...row, id: `${prefix}-${i}`, verified: row.verified === true }));

const periodRows = numbered('period', [
  ...sample(periods, ROWS, 1),
  { ...periodOf({ since: '2010-01-01', until: '2010-01-01' }, [], DATA_UNTIL), status: 'OBSERVER' },
  { ...periodOf({ end: 'NOT_STATED' }, [], DATA_UNTIL), status: 'OBSERVER' },
  { ...periodOf({}, [], DATA_UNTIL), status: 'OBSERVER' },
]);
const momentRows = numbered('moment', sample(moments, ROWS, 2));
const views = sample(clocks, 12, 3);

let graph: Graph;

beforeAll(async () => {
  graph = connect(shared.database);
  const write = (label: string) =>
    question(
      `write${label}`,
      `UNWIND $rows AS row CREATE (n:Node:${label}) SET n = row, n.release = $release`,
    );
  await graph.write(write('TwinPeriod'), { release: RELEASE, rows: periodRows });
  await graph.write(write('TwinMoment'), { release: RELEASE, rows: momentRows });
});

afterAll(async () => {
  await graph?.write(question('clean', 'MATCH (n:Node {release: $release}) DETACH DELETE n'), {
    release: RELEASE,
  });
  await graph?.close();
});

/** What Cypher says of every row that it shows: whether it is certain. */
async function told(label: string, time: 'period' | 'moment', view: View): Promise<Map<string, unknown>> {
  const { resolution } = view;
  const text = `MATCH (x:${label} {release: $release}) WHERE ${shown('x', time, resolution).join(' AND ')}
    RETURN x.id AS id, ${certain('x', time, resolution)} AS certain`;
  const rows = await graph.ask(question('twin', text), { release: RELEASE, ...viewParams(view) });
  return new Map(rows.map((row) => [String(row.id), row.certain]));
}

const answerOf = (answers: Map<string, unknown>, id: string) =>
  !answers.has(id) ? 'NO' : answers.get(id) === true ? 'YES' : answers.get(id) === false ? 'UNKNOWN' : 'null';

describe(`the conditions in Cypher and the truth in TypeScript (seed ${SEED})`, () => {
  it('stand over rows of every kind: vague, open, attested, disputed', () => {
    const count = (test: (row: Row) => boolean) => [...periodRows, ...momentRows].filter(test).length;
    expect(count((row) => row.rivalField !== undefined)).toBeGreaterThan(100);
    expect(count((row) => row.latestUntil !== undefined || row.latestSince !== undefined)).toBeGreaterThan(
      20,
    );
    expect(count((row) => ((row.attested as unknown[] | undefined) ?? []).length > 0)).toBeGreaterThan(50);
    expect(count((row) => row.end === 'NOT_STATED')).toBeGreaterThan(20);
    expect(count((row) => row.u1 === NEVER)).toBeGreaterThan(50);
    expect(count((row) => row.s0 === ALWAYS || row.d0 === ALWAYS)).toBeGreaterThan(20);
  });

  it.each(some(resolutions, 3).map((r) => [JSON.stringify(r), r] as const))(
    'agree on every period under %s',
    async (_, r) => {
      const seen = new Set<string>();
      for (const at of views) {
        const view = at(r);
        const answers = await told('TwinPeriod', 'period', view);
        const wrong = periodRows.flatMap((row) => {
          const inCypher = answerOf(answers, row.id);
          const inTypeScript =
            r.verifiedOnly && !row.verified
              ? 'NO'
              : truthOfPeriod(resolved(row, r) as unknown as Period, view).value;
          seen.add(inTypeScript);
          return inCypher === inTypeScript ? [] : [{ view: view.name, inCypher, inTypeScript, row }];
        });
        expect(wrong).toEqual([]);
      }
      expect(seen.size).toBe(3);
    },
  );

  it.each(some(resolutions, 3).map((r) => [JSON.stringify(r), r] as const))(
    'agree on every moment under %s',
    async (_, r) => {
      const seen = new Set<string>();
      for (const at of views) {
        const view = at(r);
        const answers = await told('TwinMoment', 'moment', view);
        const wrong = momentRows.flatMap((row) => {
          const inCypher = answerOf(answers, row.id);
          const inTypeScript =
            r.verifiedOnly && !row.verified
              ? 'NO'
              : truthOfMoment(resolved(row, r) as unknown as Moment, view).value;
          seen.add(inTypeScript);
          return inCypher === inTypeScript ? [] : [{ view: view.name, inCypher, inTypeScript, row }];
        });
        expect(wrong).toEqual([]);
      }
      expect(seen.has('YES') && seen.has('NO')).toBe(true);
    },
  );
});

describe('the values in Cypher and in TypeScript', () => {
  const bounds = Object.entries(contested).flatMap(([field, ends]) =>
    ends
      ? [ends.low, ends.high].map((prop) => [field as ContestedField, prop] as const)
      : [[field as ContestedField, field] as const],
  );

  it.each(some(resolutions, 3).map((r) => [JSON.stringify(r), r] as const))(
    'of every bound and status of every row are the same under %s',
    async (_, r) => {
      for (const [label, rows, fields] of [
        ['TwinPeriod', periodRows, bounds.filter(([field]) => field !== 'date')],
        ['TwinMoment', momentRows, bounds.filter(([field]) => field === 'date')],
      ] as const) {
        const columns = fields.map(([field, prop]) => `${value('x', field, prop, r)} AS ${prop}`);
        const text = `MATCH (x:${label} {release: $release}) RETURN x.id AS id, ${columns.join(', ')}`;
        const found = await graph.ask(question('twinValues', text), { release: RELEASE, prefer: r.prefer });
        const byId = new Map(found.map((row) => [row.id, row]));
        expect(byId.size).toBe(rows.length);
        let changed = 0;
        for (const row of rows) {
          const here = resolved(row, r);
          const { id: _id, ...inCypher } = byId.get(row.id) ?? {};
          expect({ id: row.id, ...inCypher }).toEqual({
            id: row.id,
            ...Object.fromEntries(fields.map(([, prop]) => [prop, here[prop]])),
          });
          if (fields.some(([, prop]) => here[prop] !== row[prop])) changed += 1;
        }
        if (r.policy !== 'COMPILED' || r.prefer.some((id) => SOURCES.includes(id)))
          expect(changed).toBeGreaterThan(5);
        else expect(changed).toBe(0);
      }
    },
  );
});
