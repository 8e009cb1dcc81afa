import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outcomeOf, type Stage } from '../../src/domain/outcome.ts';
import { momentOf } from '../../src/domain/period.ts';
import { resolved, storedChoices } from '../../src/domain/resolve.ts';
import { boundsOrUnknown } from '../../src/domain/time.ts';
import {
  COMPILED,
  plainView,
  type Resolution,
  underPolicy,
  viewAt,
  viewDuring,
} from '../../src/domain/view.ts';
import { wordsOf } from '../../src/domain/words.ts';
import { outcomeText } from '../../src/graph/outcome.ts';
import { question } from '../../src/graph/question.ts';
import { viewParams } from '../../src/graph/when.ts';
import { type Api, type Json, openApi } from '../support/api.ts';
import { seed } from '../support/expected.ts';

/** A namespace of its own, far beyond the releases that imports number. */
const RELEASE = 901_000_000 + (process.pid % 1_000_000);

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => {
  await api.graph.write(question('clean', 'MATCH (n:Node {release: $release}) DETACH DELETE n'), {
    release: RELEASE,
  });
  await api.close();
});

const STATUSES = wordsOf('OutcomeStatus');
const keys = seed.documents.map((d) => d.id);
const lists = STATUSES.map(
  (status) => `${status}: documents(first: 500, where: { outcomes: [${status}] }) { nodes { key } }`,
).join('\n');
const byStatus = (data: Json): Record<string, string> =>
  Object.fromEntries(STATUSES.flatMap((status) => data[status].nodes.map(({ key }: Json) => [key, status])));

/** The rule once more, straight from the seed and for dates as they stand there. */
function slowStatus(d: Json, end: number): string {
  const bounds = d.stages.map((s: Json) => ({ kind: s.kind, ...boundsOrUnknown(s.date) }));
  const sure = bounds.filter((b: Json) => b.latest < end).map((b: Json) => b.kind);
  if (sure.includes('IN_FORCE')) return 'IN_FORCE';
  if (sure.some((k: string) => /ADOPTED|APPROVED|SIGNED|AMENDED|PROLONGED|REGISTERED/.test(k)))
    return 'CONCLUDED';
  if (sure.some((k: string) => !/PLANNED|ANNOUNCED/.test(k))) return 'PENDING';
  if (sure.length > 0) return 'PLANNED';
  return bounds.some((b: Json) => b.earliest < end) ? 'UNKNOWN' : 'NOT_YET';
}

const CLOCKS: [string, number][] = [
  ['at: "1990-01-01"', 19900102],
  ['at: "2003-12-15"', 20031216],
  ['at: "2020-12-01"', 20201202],
  ['at: "2020-12-02"', 20201203],
  ['during: "2020"', 20210101],
  ['during: "2019/.."', 100_000_000],
  ['at: "2999-01-01"', 29990102],
  ['resolve: {}', 100_000_000],
];

describe('the outcome of every document', () => {
  it.each(CLOCKS)('asOf(%s) is that of the rule, as a field and as a filter', async (clock, end) => {
    const data = (
      await api.ask(
        `query ($keys: [ID!]!) { asOf(${clock}) { nodes(ids: $keys) { ... on Document { key outcome { status atMost open } } } ${lists} } }`,
        { keys },
      )
    ).asOf;
    const filtered = byStatus(data);
    const expected = Object.fromEntries(seed.documents.map((d) => [d.id, slowStatus(d, end)]));
    expect(Object.fromEntries(data.nodes.map((d: Json) => [d.key, d.outcome.status]))).toEqual(expected);
    expect(filtered).toEqual(expected);
  });

  it('without what no source that was read supports is the same as a field and as a filter', async () => {
    const { asOf } = await api.ask(
      `query ($keys: [ID!]!) { asOf(at: "2017-06-09", resolve: { verifiedOnly: true }) { nodes(ids: $keys) { ... on Document { key verified outcome { status } } } ${lists} } }`,
      { keys },
    );
    const shown = asOf.nodes.filter((d: Json) => d.verified);
    expect(byStatus(asOf)).toEqual(Object.fromEntries(shown.map((d: Json) => [d.key, d.outcome.status])));
  });
});

describe('the outcome in Cypher and in TypeScript', () => {
  const two = (n: number) => String(n).padStart(2, '0');
  const years = fc.integer({ min: 2018, max: 2021 });
  const months = fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
  const days = fc.tuple(months, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
  const dates = fc.oneof(
    days,
    months,
    years.map(String),
    months.map((m) => `${m}~`),
  );
  const stages = fc
    .tuple(
      fc.constantFrom(...wordsOf('DocumentStageKind')),
      fc.option(dates, { nil: null, freq: 4 }),
      fc.option(fc.tuple(dates, fc.constantFrom('src-a', 'src-b')), { nil: null, freq: 2 }),
      fc.boolean(),
    )
    .map(([kind, date, rival, verified]) => ({
      kind,
      verified,
      ...momentOf(date),
      ...(date && rival
        ? storedChoices([
            { field: 'date', value: date, source: null, published: 0 },
            { field: 'date', value: rival[0], source: rival[1], published: 20200101 },
          ])
        : {}),
    }));
  const documents = fc
    .sample(fc.array(stages, { maxLength: 4 }), { numRuns: 250, seed: Date.now() % 2_147_483_647 })
    .map((list, i) => ({
      id: `twin-${i}`,
      stages: list.map((stage, position) => ({ ...stage, position, id: `twin-${i}-${position}` })),
    }));
  const resolutions: Resolution[] = [
    COMPILED,
    { ...COMPILED, policy: 'LATEST' },
    { ...COMPILED, policy: 'MOST_PRECISE', prefer: ['src-b'] },
    { prefer: ['src-a'], policy: 'COMPILED', verifiedOnly: true },
  ];

  it('agree on random documents under every policy and clock', async () => {
    await api.graph.write(
      question(
        'writeTwins',
        `UNWIND $documents AS d CREATE (x:Node:TwinDocument {release: $release, id: d.id})
         WITH d, x UNWIND d.stages AS s CREATE (n:Node:DocumentStage) SET n = s, n.release = $release CREATE (n)-[:STAGE_OF]->(x)`,
      ),
      { release: RELEASE, documents },
    );
    const seen = new Set<string>();
    for (const resolution of resolutions)
      for (const view of [
        viewAt('2019-06-15', resolution),
        viewAt('2020-12-31', resolution),
        viewDuring('2017', resolution),
        viewDuring('2020/..', resolution),
        underPolicy(plainView(20260228), resolution),
      ]) {
        const rows = await api.graph.ask(
          question(
            'twins',
            `MATCH (x:TwinDocument {release: $release}) RETURN x.id AS id, ${outcomeText(resolution)} AS status`,
          ),
          { release: RELEASE, ...viewParams(view) },
        );
        const expected = documents.map(({ id, stages: all }) => {
          const counted = all.filter((stage) => stage.verified || !resolution.verifiedOnly);
          return [
            id,
            outcomeOf(
              counted.map((stage) => resolved(stage, resolution) as Stage),
              view,
            ).status,
          ];
        });
        for (const [, status] of expected) seen.add(String(status));
        expect(Object.fromEntries(rows.map(({ id, status }) => [id, status]))).toEqual(
          Object.fromEntries(expected),
        );
      }
    expect([...seen].sort()).toEqual([...STATUSES].sort());
  });
});

describe('what became of the drafts of 1 December 2020', () => {
  const query = `{ meeting(organ: "CFM CSTO", on: "2020-12-01") { stages { nodes { document {
    key stages { kind date organ { key } meeting { key } claims { source { key } } } initiators { ... on State { key } }
    outcome { status atMost since open tracedUntil inForce { value reason } stage { kind } final { kind } coverage { key complete } en: sentence ru: sentence(lang: "ru") }
  } } } } }`;

  it('is told by one query, in a dozen trips whatever the number of texts', async () => {
    const { body, headers } = await api.send(query);
    expect(body.errors).toBeUndefined();
    const documents: Json[] = body.data.meeting.stages.nodes.map(({ document }: Json) => document);
    const outcomes = Object.fromEntries(documents.map((d) => [d.key, d.outcome]));
    expect(documents).toHaveLength(7);
    expect(outcomes['doc-csto-declaration-2020']).toMatchObject({
      status: 'CONCLUDED',
      atMost: 'CONCLUDED',
      since: '2020-12-02',
      open: false,
      tracedUntil: null,
      stage: { kind: 'ADOPTED' },
      final: { kind: 'ADOPTED' },
      coverage: [],
      inForce: { value: 'UNKNOWN' },
    });
    expect(outcomes['doc-csc-draft-military-2020']).toMatchObject({
      status: 'PENDING',
      since: '2020-12-02',
      open: true,
      tracedUntil: '2025-11-26',
      stage: { kind: 'SUBMITTED' },
      final: null,
      coverage: [
        { key: 'cov-csto-cfm-joint', complete: false },
        { key: 'cov-csto-csc', complete: false },
      ],
    });
    expect(outcomes['doc-csc-draft-military-2020'].en).toContain('no later trace until 26 November 2025');
    expect(documents.find((d) => d.key === 'doc-csc-statement-world-order-2020')?.initiators).toEqual([
      { key: 'state-kgz' },
      { key: 'state-rus' },
    ]);
    expect(Number(headers.get('igo-questions'))).toBeLessThanOrEqual(14);
  });

  it('goes by the clock: the day before nothing, that evening pending, and not further than the clock', async () => {
    const { before, evening, later } = await api.ask(`{
      before: asOf(at: "2020-11-30") { ...drafts } evening: asOf(at: "2020-12-01") { ...drafts } later: asOf(at: "2021-02-03") { ...drafts } }
      fragment drafts on View { nodes(ids: ["doc-csto-declaration-2020", "doc-csc-draft-military-2020"]) { ... on Document { outcome { status atMost tracedUntil inForce { value } } } } }`);
    const told = (view: Json) =>
      view.nodes.map(({ outcome: o }: Json) => [o.status, o.atMost, o.tracedUntil, o.inForce.value]);
    expect(told(before)).toEqual([
      ['NOT_YET', 'NOT_YET', null, 'NO'],
      ['NOT_YET', 'NOT_YET', null, 'UNKNOWN'],
    ]);
    expect(told(evening)).toEqual([
      ['PENDING', 'PENDING', '2020-12-01', 'NO'],
      ['PENDING', 'PENDING', '2020-12-01', 'UNKNOWN'],
    ]);
    expect(told(later)).toEqual([
      ['CONCLUDED', 'CONCLUDED', null, 'UNKNOWN'],
      ['PENDING', 'PENDING', '2021-02-03', 'UNKNOWN'],
    ]);
  });

  it('lists what was open on a day, whatever day the texts are called by today', async () => {
    const { asOf, documents } = await api.ask(`{
      asOf(at: "2020-12-01") { documents(where: { outcomes: [PENDING], organizations: ["CSTO"], during: "2020-12" }) { totalCount nodes { key } } }
      documents(where: { outcomes: [] }) { totalCount } }`);
    expect(asOf.documents.nodes.map(({ key }: Json) => key)).toContain('doc-csto-declaration-2020');
    expect(documents.totalCount).toBe(0);
  });
});
