import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExamples } from '../../src/page/examples.ts';
import { type Api, openApi, ROOT } from '../support/api.ts';
import { some } from '../support/full.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const get = (path: string) => fetch(new URL(path, api.url));

/** The addresses that a page loads by itself; links that a reader follows are none of them. */
const loaded = (page: string): string[] =>
  [...page.matchAll(/<(?:script|img|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].map(
    ([, address]) => address ?? '',
  );

describe.each(['en', 'ru'] as const)('the page of queries, %s', (lang) => {
  it('holds the release, the counts and all questions without a script', async () => {
    const response = await get(`/queries?lang=${lang}`);
    const page = await response.text();
    const { release, model } = await api.ask('{ release { name hash } model { kinds { name count } } }');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self';/,
    );
    expect(page).toContain(`<html lang="${lang}">`);
    expect(page).toContain(release.name);
    expect(page).toContain(release.hash.slice(0, 12));
    for (const { count } of model.kinds)
      expect(page).toContain(`<dd>${new Intl.NumberFormat(lang).format(count)}</dd>`);
    const examples = await readExamples(join(ROOT, 'examples'));
    expect(examples.length).toBeGreaterThanOrEqual(7);
    for (const { name } of examples) expect(page).toContain(`<details class="example" id="${name}"`);
  });

  it.each(['/queries', '/graphiql'])('%s loads what is there, from this server alone', async (path) => {
    const page = await (await get(`${path}?lang=${lang}`)).text();
    expect(page).not.toMatch(/<script(?![^>]*(?:\bsrc=|type="application\/json"))/);
    expect(loaded(page).length).toBeGreaterThan(2);
    for (const address of loaded(page)) {
      expect(address).toMatch(/^\/(?!\/)/);
      const file = await get(address);
      expect(`${address} ${file.status}`).toBe(`${address} 200`);
      const text = await file.text();
      if (/\.css$/.test(address)) expect(text).not.toMatch(/@import|url\(\s*["']?(?!data:)/);
      for (const [, part] of text.matchAll(/^import .* from '\.\/(.*)';$/gm))
        expect((await get(`/assets/${part}`)).status).toBe(200);
    }
  });
});

it.each(
  some(await readExamples(join(ROOT, 'examples')), 6).map((example) => [example.name, example] as const),
)(
  'the example %s runs, in both languages, and as the address that its links give',
  async (_, { query, title }) => {
    expect(title.ru).toMatch(/[а-яё]/i);
    expect(title.en).not.toMatch(/[а-яё]/i);
    for (const variables of [{}, { lang: 'ru' }]) {
      const { status, body } = await api.send(query, variables);
      expect(body.errors).toBeUndefined();
      expect(status).toBe(200);
    }
    expect((await get(`/graphql.csv?${new URLSearchParams({ query })}`)).status).toBe(200);
  },
);

it('the card of each kind of thing has a query that runs', async () => {
  const { cardQuery } = (await import(join(ROOT, 'src/page/assets/cards.js'))) as {
    cardQuery(kind: string, key: string, dataUntil: string): string;
  };
  const kinds = ['Organization', 'Organ', 'State', 'Person', 'Post', 'Meeting', 'Document', 'Topic'];
  for (const kind of kinds) {
    const { body } = await api.send(cardQuery(kind, 'csto', '2026-02-28'));
    expect(body.errors, kind).toBeUndefined();
  }
});

it('who looks for a page where there is none gets one that says so; a program gets NOT_FOUND', async () => {
  const page = await fetch(`${api.url}/matrx?lang=ru`, { headers: { accept: 'text/html,*/*' } });
  expect(page.status).toBe(404);
  expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  expect(await page.text()).toContain('<html lang="ru">');
  expect((await get('/matrx')).headers.get('content-type')).toMatch(/^application\/json/);
});

it('an address that was all but written leads to the page', async () => {
  for (const [written, meant] of [
    ['/e/CSTO/?lang=ru', '/e/csto?lang=ru'],
    ['/Matrix', '/matrix'],
    ['/path///', '/path'],
    ['/queries/', '/queries'],
    ['/GraphiQL/?query=%7B__typename%7D', '/graphiql?query=%7B__typename%7D'],
  ] as const) {
    const { status, headers } = await fetch(`${api.url}${written}`, { redirect: 'manual' });
    expect([status, headers.get('location')], written).toEqual([308, meant]);
  }
});

it('nothing outside the folders is served, and what is missing is not found', async () => {
  for (const path of [
    '/assets/nothing.js',
    '/assets/..%2f..%2fconfig.ts',
    '/graphiql/lib/..%2fpackage.json',
    '/graphiql/nothing',
  ])
    expect(`${path} ${(await get(path)).status}`).toBe(`${path} 404`);
});
