import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const members = (name: string) =>
  `query ${name} { asOf(at: "2020-12-02") { organization(id: "csto") { members { totalCount nodes { member { name } since } } } } }`;
const get = (query: string, headers: Record<string, string> = {}, path = '/graphql') =>
  fetch(`${api.url}${path}?query=${encodeURIComponent(query)}`, { headers });
const questions = (response: { headers: Headers }) => Number(response.headers.get('igo-questions'));

describe('an answer that was given before', () => {
  it('is given again without a question, the same to the byte, by POST, GET and as CSV', async () => {
    for (const ask of [
      () => get(members('A')),
      () => get(members('B'), {}, '/graphql.csv'),
      () => get(members('C'), { accept: 'application/graphql-response+json' }),
      () =>
        fetch(`${api.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: members('D') }),
        }),
    ]) {
      const [first, second] = [await ask(), await ask()];
      expect(questions(first)).toBeGreaterThan(0);
      expect(questions(second)).toBe(0);
      expect(await second.text()).toBe(await first.text());
      const told = ({ headers }: Response) =>
        Object.fromEntries([...headers].filter(([name]) => !['date', 'igo-questions'].includes(name)));
      expect(told(second)).toEqual(told(first));
    }
  });

  it('is another one in another form, for other variables, and under another size of page', async () => {
    const query = 'query E($id: ID!) { organization(id: $id) { key members { nodes { key } } } }';
    const keys = [];
    for (const id of ['csto', 'cis', 'csto']) keys.push((await api.ask(query, { id })).organization.key);
    expect(keys).toEqual(['csto', 'cis', 'csto']);
    const list = 'query F { attendances { nodes { key } } }';
    const json = await (await get(list)).json();
    const table = await (await get(list, {}, '/graphql.csv')).text();
    const typed = await get(list, { accept: 'application/graphql-response+json' });
    expect(json).toHaveProperty('data.attendances.nodes.length', 50);
    expect(table.trim().split('\n')).toHaveLength(501);
    expect(typed.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
  });

  it('keeps the header that tells where a list goes on', async () => {
    const list = () => get('query G { attendances { nodes { key } } }');
    const [first, second] = [await list(), await list()];
    expect(first.headers.get('igo-next')).toBeTruthy();
    expect(second.headers.get('igo-next')).toBe(first.headers.get('igo-next'));
  });

  it('is not kept where it has an error, was refused, or tells of more than its release', async () => {
    for (const query of [
      'query H { organization(id: "csto") { key } standing(member: "nobody", of: "csto") { truth { value } } }',
      'query I { organizations(first: 0) { totalCount } }',
      'query J { releases { name status } organization(id: "csto") { key } }',
      'query O { release { differences { totalCount } } organization(id: "csto") { key } }',
      'query K { organizations(first: 500) { nodes { members(first: 500) { nodes { events { kind } } } } } }',
      'query L { nope }',
    ]) {
      const first = await get(query);
      const second = await get(query);
      expect({ query, status: second.status, questions: questions(second) }).toEqual({
        query,
        status: first.status,
        questions: questions(first),
      });
      expect(second.headers.get('etag')).toBeNull();
    }
  });
});

describe('a client that has the answer already', () => {
  it('is told so with 304 and no body when it asks by GET with the tag', async () => {
    const first = await get(members('M'));
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(first.headers.get('vary')).toMatch(/accept/i);
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get(members('M'), { 'if-none-match': tag });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    for (const tag of ['"other"', '', 'W/"other"'])
      expect((await get(members('M'), { 'if-none-match': tag })).status).toBe(200);
  });

  it('has a tag that differs for another answer, another form, and that is the same on another server', async () => {
    const tag = async (response: Promise<Response>) => (await response).headers.get('etag');
    const tags = await Promise.all([
      tag(get('query N { organization(id: "csto") { name } }')),
      tag(get('query N { organization(id: "cis") { name } }')),
      tag(get('query N { organizations { nodes { name } } }')),
      tag(get('query N { organizations { nodes { name } } }', {}, '/graphql.csv')),
    ]);
    expect(new Set(tags).size).toBe(4);
    const other = await openApi();
    const there = await fetch(
      `${other.url}/graphql?query=${encodeURIComponent('query N { organization(id: "csto") { name } }')}`,
    );
    expect(there.headers.get('etag')).toBe(tags[0]);
    await other.close();
  });
});
