import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi, ROOT } from '../support/api.ts';
import { some } from '../support/full.ts';

const files = (await readdir(join(ROOT, 'examples'))).filter((file) => file.endsWith('.graphql')).sort();
const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
const blocks = [
  ...readme.matchAll(/```graphql\n(?<query>[\s\S]*?)```\s+```json\n(?<answer>[\s\S]*?)```/g),
].map((match) => ({ ...match.groups }));

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('every example operation returns the answer beside it', () => {
  it('there are examples', () => expect(files.length).toBeGreaterThanOrEqual(10));

  it.each(some(files, 4))('%s', async (file) => {
    const query = await readFile(join(ROOT, 'examples', file), 'utf8');
    const answer = `${JSON.stringify(await api.ask(query), null, 2)}\n`;
    await expect(answer).toMatchFileSnapshot(join(ROOT, 'examples', file.replace('.graphql', '.json')));
  });
});

describe('every query in the README returns the answer printed under it', () => {
  it('there are five', () => expect(blocks.length).toBeGreaterThanOrEqual(5));

  it.each(blocks.map((block, i) => [i + 1, block] as const))(
    'query %i',
    async (_, { query = '', answer = '' }) => {
      expect(await api.ask(query)).toEqual(JSON.parse(answer));
    },
  );
});

describe('the API in twelve queries', async () => {
  const page = await readFile(join(ROOT, 'docs', 'twelve-queries.md'), 'utf8');
  const queries = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query]) => query ?? '');
  it('has twelve', () => expect(queries).toHaveLength(12));

  it.each(
    some(
      queries.map((query, i) => [i + 1, query] as const),
      3,
    ),
  )('query %i runs and finds something', async (_, query) => {
    expect(JSON.stringify(await api.ask(query))).toMatch(/"(key|name|sentence|title|status|acronym)":"/);
  });
});
