import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Json, openApi, ROOT } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const seed = async (file: string): Promise<Json[]> =>
  JSON.parse(await readFile(join(ROOT, 'seed', `${file}.json`), 'utf8'));
const keysOf = async (args: string, clock = ''): Promise<string[]> => {
  const list = `disagreements(${args || 'first: 500'}) { totalCount nodes { key } }`;
  const data = await api.ask(clock ? `{ asOf(${clock}) { ${list} } }` : `{ ${list} }`);
  return (data.asOf ?? data).disagreements.nodes.map(({ key }: Json) => key);
};
const codeOf = async (query: string): Promise<string> =>
  (await api.send(query)).body.errors?.[0]?.extensions?.code ?? 'allowed';

/** The records of a seed file and of the lists inside them on which some claim states another value, and the field. */
async function contested(file: string, parts: readonly string[] = []): Promise<number> {
  const own = new Set(['founded', 'dissolved']);
  const count = (record: Json, from: Json): number =>
    new Set(
      (record.claims ?? [])
        .filter(
          ({ field, value }: Json) =>
            field !== undefined &&
            value !== undefined &&
            (field in from || own.has(field)) &&
            !Array.isArray(from[field]) &&
            String(from[field] ?? '') !== value,
        )
        .map(({ field }: Json) => field),
    ).size;
  return (await seed(file)).reduce(
    (sum, record) =>
      sum +
      count(record, record) +
      parts.flatMap((part) => record[part] ?? []).reduce((n: number, one: Json) => n + count(one, one), 0),
    0,
  );
}

describe('disagreements', () => {
  it('are as many as the seed has fields on which some source differs', async () => {
    const list = 'disagreements(first: 1) { totalCount }';
    const { now, then } = await api.ask(`{ now: asOf { ${list} } then: asOf(at: "0000-01-01") { ${list} } }`);
    const counts = await Promise.all([
      contested('memberships', ['events']),
      contested('tenures'),
      contested('chairmanships'),
      contested('meetings', ['attendances', 'agenda', 'statements']),
      contested('organizations'),
      contested('organs'),
      contested('states'),
      contested('people'),
      contested('posts'),
      contested('documents', ['stages', 'actions']),
      contested('cooperation'),
      contested('changes'),
    ]);
    expect(now.disagreements.totalCount).toBe(counts.reduce((a, b) => a + b, 0));
    expect(then).toEqual(now);
  });

  it('of an organization are those of its records and of its organs, by any of its names', async () => {
    const memberships = await keysOf('of: ["CSTO"], kinds: [Membership], first: 500');
    const organs = new Set(
      (await seed('organs')).filter(({ organization }) => organization === 'csto').map(({ id }) => id),
    );
    const expected = (await seed('memberships'))
      .filter(({ of, member }) => [of, member].some((id) => id === 'csto' || organs.has(id)))
      .flatMap(({ id, claims = [], ...record }) =>
        claims
          .filter(({ field, value }: Json) => value && String(record[field] ?? '') !== value)
          .map(({ field }: Json) => `${id}.${field}`),
      );
    expect(new Set(memberships)).toEqual(new Set(expected));
    expect(memberships).toContain('mem-csto-afg-1.of');
    const [again, everything] = await Promise.all([
      keysOf('of: ["csto", "ОДКБ", "CSTO", "csto"], kinds: [Membership], first: 500'),
      keysOf('of: ["CSTO"], first: 500'),
    ]);
    expect(again).toEqual(memberships);
    expect(everything).toEqual(expect.arrayContaining(['csto-joint-2018-11-07.date', ...memberships]));
  });

  it('of a person, a meeting, a document and a state are found by their ends too', async () => {
    const places = [
      ['kamilov-abdulaziz', 'attendance-cis-cfm-2017-04-07-kamilov-abdulaziz.capacity'],
      ['cis-cfm-2017-04-07', 'attendance-cis-cfm-2017-04-07-kamilov-abdulaziz.capacity'],
      ['doc-cis-charter', 'action-doc-cis-charter-state-mda-ratification.date'],
      ['MDA', 'event-mem-cis-mda-1-denunciation-reading-2026-03-20.date'],
      ['SCO', 'pos-norov-vladimir-secretary-general-sco.until'],
    ] as const;
    const data = await api.ask(
      `{ ${places.map(([of], i) => `p${i}: disagreements(of: ["${of}"], first: 500) { nodes { key } }`).join(' ')} }`,
    );
    for (const [i, [of, key]] of places.entries())
      expect(
        data[`p${i}`].nodes.map((one: Json) => one.key),
        of,
      ).toContain(key);
  });

  it('have every value with its sources, the policies that choose it, and the answer that each gives', async () => {
    const data = await api.ask(`{ asOf(at: "2012-10-01") {
      disagreements(of: ["UZB"], kinds: [Membership], where: { fields: ["until"], changes: true }) { nodes {
        key shown firstSeen fact { key ... on Membership { member { key } } }
        variants { value text shown policies sources { key } claims { rival value } }
        impact { changes days from to answers { value truth { value reason } status } } } } } }`);
    const found = data.asOf.disagreements.nodes.find(({ key }: Json) => key === 'mem-csto-uzb-1.until');
    expect(found).toMatchObject({
      shown: '2012-12-19',
      fact: { key: 'mem-csto-uzb-1', member: { key: 'state-uzb' } },
      impact: {
        changes: true,
        days: 174,
        from: '2012-06-28',
        to: '2012-12-18',
        answers: [
          { value: '2012-12-19', truth: { value: 'YES' }, status: 'FULL_MEMBER' },
          { value: '2012-06-28', truth: { value: 'NO' }, status: null },
        ],
      },
    });
    const [own, other] = found.variants;
    expect(own).toMatchObject({ shown: true, text: '19 December 2012' });
    expect(other.sources.map(({ key }: Json) => key)).toEqual(['liquisearch-csto', 'times-am-2012-06']);
    expect(other.claims.every(({ rival, value }: Json) => rival && value === '2012-06-28')).toBe(true);
    expect([...own.policies, ...other.policies].sort()).toEqual(['COMPILED', 'LATEST', 'MOST_PRECISE']);
  });

  it('answer under each value as the view of a policy that chooses it does', async () => {
    const at = '2009-06-16';
    const data =
      await api.ask(`{ asOf(at: "${at}") { disagreements(kinds: [Membership, Tenure, Chairmanship], first: 500) {
      nodes { field fact { key } variants { value policies } impact { answers { truth { value } status } } } } } }`);
    const all = data.asOf.disagreements.nodes as Json[];
    const times = (key: string) => all.filter(({ fact }) => fact.key === key).length;
    const single = all.filter(({ fact }) => times(fact.key) === 1);
    expect(single.length).toBeGreaterThan(50);
    const ids = single.map(({ fact }) => fact.key);
    const truths = `nodes(ids: $ids) { ... on Membership { status truth { value } } ... on Tenure { truth { value } } ... on Chairmanship { truth { value } } }`;
    const { asOf } = await api.ask(
      `query ($ids: [ID!]!) { asOf(at: "${at}") { policies(named: [
        { name: "COMPILED", resolve: {} }, { name: "LATEST", resolve: { policy: LATEST } }, { name: "MOST_PRECISE", resolve: { policy: MOST_PRECISE } }
      ]) { name view { ${truths} } } } }`,
      { ids },
    );
    let compared = 0;
    for (const { name, view } of asOf.policies)
      for (const [i, one] of single.entries()) {
        const chosen = one.variants.findIndex(({ policies }: Json) => policies.includes(name));
        const answer = one.impact.answers[chosen];
        expect(answer.truth.value, `${ids[i]} under ${name}`).toBe(view.nodes[i].truth.value);
        if (answer.status) expect(answer.status).toBe(view.nodes[i].status);
        compared += chosen;
      }
    expect(compared).toBeGreaterThan(20);
  });

  it('stand in the order of what depends on them, and their pages fit together in each order', async () => {
    for (const orderBy of ['IMPACT', 'FACT']) {
      const nodes: Json[] = [];
      let after: string | null = null;
      do {
        const { disagreements } = await api.ask(
          `query ($after: String) { disagreements(orderBy: ${orderBy}, first: 100, after: $after) {
            nodes { key impact { days from } } edges { cursor } pageInfo { endCursor hasNextPage } } }`,
          { after },
        );
        nodes.push(...disagreements.nodes);
        after = disagreements.pageInfo.hasNextPage ? disagreements.pageInfo.endCursor : null;
      } while (after);
      const keys = nodes.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).toEqual(await keysOf(`orderBy: ${orderBy}, first: 500`));
      if (orderBy === 'IMPACT') {
        const days = nodes.map(({ impact }) => impact.days ?? Number.MAX_SAFE_INTEGER);
        expect(days).toEqual([...days].sort((a, b) => b - a));
        const open = nodes
          .filter(({ impact }) => impact.days === null)
          .map(({ impact }) => impact.from ?? '');
        expect(open).toEqual([...open].sort());
      }
    }
  });

  it('are told in a sentence in both languages', async () => {
    const { disagreements } = await api.ask(
      '{ disagreements(first: 500) { nodes { en: sentence ru: sentence(lang: "ru") fr: sentence(lang: "fr") variants { text } } } }',
    );
    for (const { en, ru, fr, variants } of disagreements.nodes) {
      expect(en).toMatch(/^[A-Z“].*sources differ on .*\.$/);
      expect(ru).toMatch(/^[А-ЯЁ«].*источники расходятся.*\.$/);
      expect(fr).toBe(en);
      expect(`${en} ${ru}`).not.toMatch(/undefined|null|NaN|\.\./);
      for (const { text } of variants) expect(en).toContain(text);
    }
  });

  it('are asked for in as many trips however many there are', async () => {
    const query = (first: number) =>
      `{ disagreements(of: ["sco"], first: ${first}) { totalCount nodes { sentence fact { key } variants { sources { key } claims { source { key } } } impact { days } } } }`;
    const trips = async (first: number) => (await api.send(query(first))).headers.get('igo-questions');
    const few = Number(await trips(3));
    expect(Number(await trips(60))).toBeLessThanOrEqual(few + 2);
    expect(few).toBeLessThanOrEqual(6);
  });

  it('leave out unverified records under a policy that does, and are narrowed by filters', async () => {
    const list = (args: string) => `disagreements(of: ["CIS"], first: 500${args}) { nodes { key } }`;
    const data = await api.ask(`{
      all: ${list('')} verified: ${list(', where: { verified: true }')} policy: asOf(resolve: { verifiedOnly: true }) { ${list('')} }
      cow: ${list(', where: { sources: ["cow-igo-v3"] }')} status: ${list(', where: { fields: ["status"] }')}
      yes: ${list(', where: { changes: true }')} no: ${list(', where: { changes: false }')} }`);
    const keys = ({ nodes }: Json): string[] => nodes.map(({ key }: Json) => key);
    const all = keys(data.all);
    expect(keys(data.policy.disagreements)).toEqual(keys(data.verified));
    expect(keys(data.cow).length).toBeGreaterThan(2);
    expect(keys(data.cow).length).toBeLessThan(all.length);
    expect([...keys(data.yes), ...keys(data.no)].sort()).toEqual([...all].sort());
    expect(keys(data.yes).length).toBeGreaterThan(0);
    expect(keys(data.status)).toEqual(all.filter((key) => key.endsWith('.status')));
  });

  it('give nothing for empty lists, and refuse what they do not know or cannot read', async () => {
    const empty = [
      'of: []',
      'kinds: []',
      'kinds: [Topic]',
      'of: ["cst"], where: { fields: ["no such field"] }',
    ];
    const none = await api.ask(
      `{ ${empty.map((args, i) => `e${i}: disagreements(${args}) { totalCount nodes { key } pageInfo { hasNextPage endCursor } }`).join(' ')} }`,
    );
    for (const one of Object.values(none))
      expect(one).toEqual({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
    const { disagreements } = await api.ask('{ disagreements(first: 1) { pageInfo { endCursor } } }');
    for (const [args, code] of [
      ['of: ["nowhere"]', 'UNKNOWN_KEY'],
      ['of: ["CSTO", ""]', 'UNKNOWN_KEY'],
      ['where: { sources: ["no-such-source"] }', 'UNKNOWN_KEY'],
      ['where: { sources: ["csto"] }', 'UNKNOWN_KEY'],
      ['first: 0', 'INVALID_PAGE_SIZE'],
      ['first: 501', 'INVALID_PAGE_SIZE'],
      ['after: "x"', 'INVALID_CURSOR'],
      [`orderBy: FACT, after: "${disagreements.pageInfo.endCursor}"`, 'INVALID_CURSOR'],
    ])
      expect(await codeOf(`{ disagreements(${args}) { totalCount } }`), args).toBe(code);
  });
});
