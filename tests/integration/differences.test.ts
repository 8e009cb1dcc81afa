import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/graph/driver.ts';
import { deleteRelease, type Release } from '../../src/graph/releases.ts';
import { compile } from '../../src/ingest/compile.ts';
import { load } from '../../src/ingest/load.ts';
import { type Api, type Json, openApi } from '../support/api.ts';
import { shared } from '../support/shared.ts';
import { at, type Draft, tinySeed } from '../support/tiny-seed.ts';

let api: Api;
let older: Release;
let newer: Release;

/** A release of this test alone: its name makes its content, and so its hash, its own. */
const own = async (name: string, change: (draft: Draft) => void = () => undefined): Promise<Release> => {
  const graph = connect(shared.database);
  const compiled = compile(
    tinySeed((draft) => {
      draft.release = { ...draft.release, name: `differences-${name}-${process.pid}` };
      change(draft);
    }),
  );
  const { release } = await load(graph, compiled, () => undefined, { publish: false });
  await graph.close();
  return release;
};

beforeAll(async () => {
  older = await own('older');
  newer = await own('newer', (draft) => {
    const spell = at(draft.memberships, 0);
    draft.memberships.push({
      ...spell,
      id: 'mem-late',
      claims: [],
      events: [],
      member: 'state-b',
      since: '2026-09-01',
    });
    draft.memberships.push({
      ...spell,
      id: 'mem-old',
      claims: [],
      events: [],
      member: 'org-b',
      since: '2004-05-06',
    });
    Object.assign(at(draft.memberships, 1), { until: '2012-02-03' });
    draft.cooperation.length = 0;
  });
  api = await openApi(newer.number);
});
afterAll(async () => {
  await api.close();
  const graph = connect(shared.database);
  for (const { number } of [older, newer]) await deleteRelease(graph, number);
  await graph.close();
});

const asked = async (
  args: string,
  fields = 'what because kind key name fields { field before after } now { key }',
): Promise<Json> =>
  (
    await api.ask(
      `{ release { differences(${args}) { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } } } }`,
    )
  ).release.differences;
const codeOf = async (args: string): Promise<string> =>
  (await api.send(`{ release { differences(${args}) { totalCount } } }`)).body.errors?.[0]?.extensions
    ?.code ?? 'allowed';

describe('the differences between two releases', () => {
  it('are one record added by the world, one by knowledge, one changed and one removed', async () => {
    const { totalCount, nodes } = await asked(`since: "${older.name}"`);
    expect(totalCount).toBe(4);
    expect(nodes).toEqual([
      {
        what: 'REMOVED',
        because: 'KNOWLEDGE',
        kind: 'Cooperation',
        key: 'coop-a',
        name: 'Memorandum of A and B',
        fields: [],
        now: null,
      },
      {
        what: 'CHANGED',
        because: 'KNOWLEDGE',
        kind: 'Membership',
        key: 'mem-b',
        name: 'State B: observer of Council',
        fields: [{ field: 'until', before: '2012-02-02', after: '2012-02-03' }],
        now: { key: 'mem-b' },
      },
      {
        what: 'ADDED',
        because: 'WORLD',
        kind: 'Membership',
        key: 'mem-late',
        name: 'State B: member of Organization A',
        fields: [],
        now: { key: 'mem-late' },
      },
      {
        what: 'ADDED',
        because: 'KNOWLEDGE',
        kind: 'Membership',
        key: 'mem-old',
        name: 'Organization B: member of Organization A',
        fields: [],
        now: { key: 'mem-old' },
      },
    ]);
  });

  it('are the same by the hash of the earlier release, or the beginning of that', async () => {
    const byName = await asked(`since: "${older.name}"`);
    expect(await asked(`since: "${older.hash}"`)).toEqual(byName);
    expect(await asked(`since: "${older.hash.slice(0, 12)}"`)).toEqual(byName);
  });

  it('show the record as it is now with everything below it, and its Russian name where it has one', async () => {
    const { nodes } = await asked(
      `since: "${older.hash}"`,
      'key name(lang: "ru") now { ... on Membership { member { ... on Named { name } } claims { source { key } } } }',
    );
    expect(nodes[0]).toEqual({ key: 'coop-a', name: 'Меморандум А и Б', now: null });
    expect(nodes[2].now).toEqual({ member: { name: 'State B' }, claims: [{ source: { key: 'src-a' } }] });
  });

  it('are narrowed by kinds, with names and claims only when asked for', async () => {
    expect((await asked(`since: "${older.hash}", kinds: [Membership]`)).totalCount).toBe(3);
    expect((await asked(`since: "${older.hash}", kinds: [Claim]`)).totalCount).toBeGreaterThan(0);
    expect((await asked(`since: "${older.hash}", kinds: []`)).totalCount).toBe(0);
    expect((await asked(`since: "${older.hash}", kinds: [Meeting, Meeting]`)).totalCount).toBe(0);
  });

  it('are paged, and a cursor belongs to the pair of releases', async () => {
    const keys: string[] = [];
    let after: string | null = null;
    do {
      const page: Json = await asked(`since: "${older.hash}", first: 1${after ? `, after: "${after}"` : ''}`);
      keys.push(...page.nodes.map(({ key }: Json) => key));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(keys).toEqual(['coop-a', 'mem-b', 'mem-late', 'mem-old']);
    for (const [args, code] of [
      [`since: "${older.hash}", after: "x"`, 'INVALID_CURSOR'],
      [`since: "${older.hash}", first: 0`, 'INVALID_PAGE_SIZE'],
    ])
      expect(await codeOf(args ?? '')).toBe(code);
  });

  it('are refused against a release that nobody loaded, or that is not earlier', async () => {
    for (const since of ['no such release', '', 'abc', '0'.repeat(64)])
      expect(await codeOf(`since: "${since}"`), since).toBe('UNKNOWN_RELEASE');
    for (const since of [newer.name, newer.hash])
      expect(await codeOf(`since: "${since}"`)).toBe('INVALID_ARGUMENT');
    const { body, status } = await api.send('{ release { differences(since: "no such") { totalCount } } }');
    expect(status).toBe(200);
    expect(body.errors[0].message).toContain('{ releases { name hash } }');
  });

  it('of the first release of a database are none', async () => {
    const first = await openApi();
    const { release } = await first.ask('{ release { differences { totalCount nodes { key } } } }');
    await first.close();
    expect(release.differences).toEqual({ totalCount: 0, nodes: [] });
  });
});
