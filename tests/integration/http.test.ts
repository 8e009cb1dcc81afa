import { request } from 'node:http';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Json, openApi } from '../support/api.ts';
import { readCsv } from '../support/csv.ts';
import { shared } from '../support/shared.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const get = (path: string, init: RequestInit = {}) => fetch(`${api.url}${path}`, init);
const asked = (query: string, more = '') => `/graphql?query=${encodeURIComponent(query)}${more}`;
const NAME = '{ organization(id: "csto") { name } }';

/** A request as it goes over the wire, for what fetch does not let through. */
const raw = (method: string, path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number | undefined; headers: Json; text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(api.url);
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    sent.on('error', reject);
    sent.end();
  });

describe('the specification of GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${api.url}/graphql`, fetchFn: fetch });

  it('has 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  for (const audit of audits)
    it(`${audit.id}: ${audit.name}`, async () => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
    });
});

describe('GET and POST', () => {
  it('give the same answer', async () => {
    const query = 'query Q($id: ID!) { organization(id: $id) { key name(lang: "ru") } }';
    const variables = { id: 'csto' };
    const posted = await api.send(query, variables);
    const got = await get(
      asked(query, `&operationName=Q&variables=${encodeURIComponent(JSON.stringify(variables))}`),
    );
    expect(got.status).toBe(200);
    expect(await got.json()).toEqual(posted.body);
    expect(posted.body.data.organization.name).toBe('Организация Договора о коллективной безопасности');
  });

  it('answer in UTF-8, with a length in bytes', async () => {
    const response = await get(asked('{ organization(id: "csto") { name(lang: "ru") } }'));
    expect(response.headers.get('content-type')).toMatch(
      /^application\/(graphql-response\+)?json; charset=utf-8$/,
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(Number(response.headers.get('content-length'))).toBe(bytes.length);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toContain('безопасности');
  });

  it('HEAD of the probes gives the status without a body', async () => {
    for (const path of ['/live', '/ready']) {
      const { status, text } = await raw('HEAD', path);
      expect({ path, status, text }).toEqual({ path, status: 200, text: '' });
    }
  });

  it('HEAD of the API has no body', async () => {
    const { status, text } = await raw('HEAD', asked(NAME));
    expect(text).toBe('');
    expect([200, 405]).toContain(status);
  });

  for (const method of ['PUT', 'DELETE', 'PATCH'])
    it(`${method} is not allowed, and the answer names what is`, async () => {
      const response = await get(asked(NAME), { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toMatch(/GET.*POST|POST.*GET/);
    });

  it('introspection works in both', async () => {
    const query = '{ __schema { queryType { name } mutationType { name } } }';
    expect(await api.ask(query)).toEqual({ __schema: { queryType: { name: 'Query' }, mutationType: null } });
    const got = (await (await get(asked(query))).json()) as Json;
    expect(got.data.__schema.queryType.name).toBe('Query');
  });
});

describe('what every answer tells', () => {
  const release = () => ({ name: '2026.11', hash: shared.seedHash, dataUntil: '2026-02-28' });

  it('its release and cost, with data', async () => {
    const { body, headers } = await api.send(NAME);
    expect(body.extensions).toEqual({ release: release(), cost: 1 });
    expect(headers.get('igo-questions')).toBe('1');
  });

  it('a cost in which each object counts, however it is named', async () => {
    const many = (n: number) =>
      `{ ${Array.from({ length: n }, (_, i) => `a${i}: organization(id: "csto") { key }`).join(' ')} }`;
    expect((await api.send(many(10))).body.extensions.cost).toBe(10);
    const { body } = await api.send(
      '{ organization(id: "csto") { foundingDocument { key } seats { city } } }',
    );
    expect(body.extensions.cost).toBe(1 + 1 + 10);
  });

  const wrong: [string, string][] = [
    ['a syntax error', '{'],
    ['an unknown field', '{ nope }'],
    ['an error of an argument', '{ organizations(first: 0) { totalCount } }'],
    [
      'a query that is too costly',
      '{ organizations(first: 500) { nodes { members(first: 500) { nodes { events { kind } } } } } }',
    ],
  ];
  for (const [what, query] of wrong)
    it(`its release, with ${what}`, async () => {
      const { body } = await api.send(query);
      expect(body.errors).toHaveLength(1);
      expect(body.extensions.release).toEqual(release());
    });

  it('nothing of the program behind it', async () => {
    for (const path of [asked(NAME), asked('{'), '/live', '/ready', '/nothing', '/graphql']) {
      const { headers } = await get(path);
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server')).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('that answers of the API are not to be kept by caches without asking', async () => {
    expect((await get(asked(NAME))).headers.get('cache-control')).toMatch(/no-store|no-cache|max-age=0/);
  });
});

describe('requests from other origins', () => {
  it('may read answers and errors', async () => {
    for (const path of [asked(NAME), asked('{ nope }'), '/graphql.csv?query=%7Bnope%7D'])
      expect(
        (await get(path, { headers: { origin: 'https://example.org' } })).headers.get(
          'access-control-allow-origin',
        ),
      ).toBe('*');
  });

  it('are told in a preflight what they may send', async () => {
    const response = await get('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')?.split(/, */)).toEqual(
      expect.arrayContaining(['GET', 'POST']),
    );
    expect(response.headers.get('access-control-allow-headers')?.toLowerCase().split(/, */)).toContain(
      'content-type',
    );
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('other addresses', () => {
  it('/live tells that the process answers', async () => {
    const response = await get('/live');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ live: true });
  });

  it('/ready tells that a release answers, and which', async () => {
    const response = await get('/ready');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ ready: true, release: '2026.11' });
  });

  for (const path of [
    '/nothing',
    '/graphql/',
    '/graphqlx',
    '/graphql.csv/x',
    '/.env',
    '/..%2f..%2fetc/passwd',
    '/seed/people.json',
    '/package.json',
  ])
    it(`${path} is not found`, async () => {
      const { status, text } = await raw('GET', path);
      expect(status).toBe(404);
      expect(text).not.toMatch(/root:|"dependencies"|"labels"/);
    });
});

describe('CSV', () => {
  const csvOf = async (query: string, variables?: object) => {
    const response = await get(
      `/graphql.csv?query=${encodeURIComponent(query)}${variables ? `&variables=${encodeURIComponent(JSON.stringify(variables))}` : ''}`,
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    return response.text();
  };
  const cell = (value: unknown) => (value === null || value === undefined ? '' : String(value));

  it('has a row for each item and the same values as JSON', async () => {
    const query = `{ memberships(first: 500, where: { organizations: ["csto", "cis", "sco"] }) { nodes {
      key status since until verified member { ... on State { name iso3 } ... on Organization { name } } of { ... on Organization { key } ... on Organ { key } } truth { value reason } note } } }`;
    const table = readCsv(await csvOf(query));
    const { memberships } = await api.ask(query);
    expect(memberships.nodes.length).toBeGreaterThan(30);
    expect(memberships.nodes.some((m: Json) => /[,"\n]/.test(m.note ?? ''))).toBe(true);
    expect(table).toEqual(
      memberships.nodes.map((m: Json) => ({
        key: m.key,
        status: m.status,
        since: cell(m.since),
        until: cell(m.until),
        verified: String(m.verified),
        'member.name': m.member.name,
        ...(memberships.nodes.some((x: Json) => 'iso3' in x.member)
          ? { 'member.iso3': cell(m.member.iso3) }
          : {}),
        'of.key': m.of.key,
        'truth.value': m.truth.value,
        'truth.reason': m.truth.reason,
        note: cell(m.note),
      })),
    );
  });

  it('comes for Accept: text/csv at /graphql too, by GET and POST', async () => {
    const query = '{ states(first: 500) { nodes { key name(lang: "ru") iso2 } } }';
    const expected = await csvOf(query);
    const headers = { accept: 'text/csv' };
    expect(await (await get(asked(query), { headers })).text()).toBe(expected);
    const posted = await get('/graphql', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(posted.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await posted.text()).toBe(expected);
    const { states } = await api.ask(query);
    expect(readCsv(expected)).toEqual(
      states.nodes.map((s: Json) => ({ key: s.key, name: s.name, iso2: cell(s.iso2) })),
    );
  });

  it('gives the same from edges as from nodes, with the cursors beside', async () => {
    const fromEdges = readCsv(await csvOf('{ organs(first: 5) { edges { cursor node { key kind } } } }'));
    const fromNodes = readCsv(await csvOf('{ organs(first: 5) { nodes { key kind } } }'));
    expect(fromEdges).toHaveLength(5);
    expect(fromEdges.map(({ key, kind }) => ({ key, kind }))).toEqual(fromNodes);
    expect(new Set(fromEdges.map((row) => row.cursor)).size).toBe(5);
  });

  it('repeats what stands above the list in every row', async () => {
    const table = readCsv(
      await csvOf(
        '{ asOf(at: "2020-12-01") { from organization(id: "csto") { acronym members { totalCount nodes { member { ... on State { iso3 } } } } } } }',
      ),
    );
    expect(table.map((row) => row['member.iso3'])).toEqual(['ARM', 'BLR', 'KAZ', 'KGZ', 'RUS', 'TJK']);
    for (const row of table) {
      const values = Object.values(row);
      expect(values).toContain('2020-12-01');
      expect(values).toContain('CSTO');
      expect(values).toContain('6');
    }
  });

  it('joins lists inside an item, so that an item stays a row', async () => {
    const query = '{ cooperation(first: 50) { nodes { key parties { acronym } } } }';
    const table = readCsv(await csvOf(query));
    const { cooperation } = await api.ask(query);
    expect(table).toEqual(
      cooperation.nodes.map((c: Json) => ({
        key: c.key,
        'parties.acronym': c.parties.map((p: Json) => p.acronym).join('; '),
      })),
    );
    expect(table.some((row) => row['parties.acronym']?.includes('; '))).toBe(true);
  });

  it('has a heading for every column even where the list is empty or the first rows lack it', async () => {
    const text = await csvOf('{ organizations(where: { acronyms: ["NOTHING"] }) { nodes { key name } } }');
    expect(readCsv(text)).toEqual([]);
  });

  it('does not let a cell begin a formula', async () => {
    const text = await csvOf('{ states(first: 3) { nodes { key formula: name } } }');
    for (const row of readCsv(text)) expect(row.formula).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('answers a query with variables', async () => {
    const table = readCsv(
      await csvOf(
        'query ($of: [ID!]) { organs(where: { organizations: $of }, first: 100) { nodes { key } } }',
        { of: ['csto'] },
      ),
    );
    expect(table.length).toBeGreaterThan(5);
    expect(table.every((row) => row.key?.startsWith('csto-'))).toBe(true);
  });
});
