import { request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Code, catalogue, Fault } from '../../src/domain/errors.ts';
import { connect } from '../../src/graph/driver.ts';
import type { Graph } from '../../src/graph/question.ts';
import { LEASE_MS } from '../../src/graph/releases.ts';
import { type Api, type Json, openApi } from '../support/api.ts';
import { closedPort, failing, proxyTo } from '../support/faulty.ts';
import { shared } from '../support/shared.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** Codes that have been seen in an answer, for the last test. */
const seen = new Set<string>();

/** Sends a query that must fail with one error; gives it with the status. */
async function fails(query: string, variables?: Record<string, unknown>): Promise<Json> {
  const { status, body } = await api.send(query, variables);
  expect(body.errors, query).toHaveLength(1);
  const [error] = body.errors;
  seen.add(error.extensions.code);
  expect(Object.keys(error.extensions)).toEqual(['code']);
  return { status, code: error.extensions.code, message: error.message, data: body.data };
}

/** Sends a body of any kind and tells what came back, even where the server hangs up. */
function post(url: string, body: string, headers: Record<string, string> = {}): Promise<Json> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode, text, body: text && JSON.parse(text) }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const csv = async (query: string) => {
  const response = await fetch(`${api.url}/graphql.csv?query=${encodeURIComponent(query)}`);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

describe('dates and periods that cannot be read', () => {
  for (const date of [
    '2020-13-01',
    '2020-02-30',
    '2020',
    '2020-12',
    'yesterday',
    '',
    '20201201',
    '2020-12-01T00:00:00Z',
  ]) {
    it(`a day "${date}" in a variable is refused as INVALID_DATE with status 400`, async () => {
      expect(await fails('query ($d: Date) { asOf(at: $d) { from } }', { d: date })).toMatchObject({
        status: 400,
        code: 'INVALID_DATE',
      });
    });
  }

  it('a day written into the query is refused with the same code as one in a variable', async () => {
    expect(await fails('{ asOf(at: "2020-13-01") { from } }')).toMatchObject({
      status: 400,
      code: 'INVALID_DATE',
    });
    expect(await fails('{ meeting(organ: "csto-cfm", on: "1 December") { key } }')).toMatchObject({
      status: 400,
      code: 'INVALID_DATE',
    });
  });

  for (const period of ['2020/2019', '/', '../..']) {
    it(`a period "${period}" is refused as INVALID_PERIOD`, async () => {
      expect(await fails('query ($p: EDTF) { asOf(during: $p) { from } }', { p: period })).toMatchObject({
        status: 400,
        code: 'INVALID_PERIOD',
      });
    });
  }

  it('a period of nonsense is refused, in a clock and in a filter', async () => {
    for (const query of [
      'query ($p: EDTF) { asOf(during: $p) { from } }',
      'query ($p: EDTF) { meetings(where: { during: $p }) { totalCount } }',
    ])
      for (const p of ['soon', '2020/soon', '2020/2021/2022', '12', '2020-99', 'Y-17E7'])
        expect((await fails(query, { p })).code, p).toMatch(/^INVALID_(DATE|PERIOD)$/);
  });

  it('a date that is no string and a language that is no code are refused', async () => {
    expect(await fails('query ($d: Date) { asOf(at: $d) { from } }', { d: 20201201 })).toMatchObject({
      status: 400,
      code: 'INVALID_ARGUMENT',
    });
    expect(
      await fails('query ($l: Language) { organization(id: "csto") { name(lang: $l) } }', { l: 'Russian' }),
    ).toMatchObject({ status: 400, code: 'INVALID_ARGUMENT' });
  });
});

describe('arguments that are not possible', () => {
  it('asOf refuses at and during together', async () => {
    expect(await fails('{ asOf(at: "2020-12-01", during: "2020") { from } }')).toMatchObject({
      code: 'INVALID_ARGUMENT',
      message: expect.stringContaining('at or during'),
    });
  });

  for (const id of [
    'CSTO',
    'a b',
    'csto@2020-01-01@2021-01-01',
    '',
    '-',
    'csto-',
    '../etc',
    'csto"}) RETURN 1 //',
    'цсто',
  ])
    it(`the id "${id}" is refused as INVALID_ID`, async () => {
      expect((await fails('query ($id: ID!) { node(id: $id) { key } }', { id })).code).toBe('INVALID_ID');
    });

  for (const view of [
    '2020-01-01;policy=BAD',
    '2020-01-01;junk',
    ';policy=',
    '2020-01-01;prefer=',
    ';prefer=no-such-source',
  ])
    it(`an id under a view that this API never gave, "csto@${view}", is refused`, async () => {
      expect((await fails('query ($id: ID!) { node(id: $id) { id } }', { id: `csto@${view}` })).code).toMatch(
        /^(INVALID_ID|UNKNOWN_SOURCE)$/,
      );
    });

  it('an id under a clock that cannot be read is refused as a date', async () => {
    expect((await fails('{ node(id: "csto@2020-13-01") { id } }')).code).toMatch(/^INVALID_(DATE|ID)$/);
    expect((await fails('{ node(id: "csto@2021/2020") { id } }')).code).toMatch(/^INVALID_(PERIOD|ID)$/);
  });

  it('preferring a source that does not exist, or something that is no source, is refused as UNKNOWN_SOURCE', async () => {
    expect((await fails('{ asOf(resolve: { prefer: ["no-such-source"] }) { from } }')).code).toBe(
      'UNKNOWN_SOURCE',
    );
    expect((await fails('{ asOf(resolve: { prefer: ["csto"] }) { from } }')).code).toBe('UNKNOWN_SOURCE');
  });

  it('a comparison with a release that was never loaded is refused as UNKNOWN_RELEASE', async () => {
    expect((await fails('{ release { differences(since: "no such release") { totalCount } } }')).code).toBe(
      'UNKNOWN_RELEASE',
    );
  });

  it('look-ups without what they need are refused as INVALID_ARGUMENT', async () => {
    for (const query of [
      '{ organization { key } }',
      '{ organ { key } }',
      '{ organ(organization: "CSTO") { key } }',
      '{ state { key } }',
      '{ meeting { key } }',
      '{ meeting(organ: "CFM CSTO") { key } }',
      '{ meeting(on: "2020-12-01") { key } }',
      '{ organ(acronym: "CFM") { key } }',
      '{ memberships(where: { truth: [NO] }) { totalCount } }',
    ])
      expect((await fails(query)).code, query).toBe('INVALID_ARGUMENT');
  });

  it('a meeting of an organ whose acronym several organizations use is refused like the organ itself, not answered for one of them', async () => {
    expect((await fails('{ meeting(organ: "CFM", on: "2020-12-01") { key } }')).code).toBe(
      'INVALID_ARGUMENT',
    );
    expect((await fails('{ standing(member: "KGZ", of: "CFM") { statuses } }')).code).toBe(
      'INVALID_ARGUMENT',
    );
    expect((await fails('{ coverage(of: "CFM") { key } }')).code).toBe('INVALID_ARGUMENT');
  });

  it('pages of no, negative and too many items are refused as INVALID_PAGE_SIZE', async () => {
    for (const first of [0, -1, -2147483648, 501, 5000])
      for (const list of ['organizations', 'search(text: "CSTO",'])
        expect(
          (
            await fails(
              list.includes('(')
                ? `{ ${list} first: ${first}) { totalCount } }`
                : `{ ${list}(first: ${first}) { totalCount } }`,
            )
          ).code,
        ).toBe('INVALID_PAGE_SIZE');
  });

  it('broken and foreign cursors are refused as INVALID_CURSOR', async () => {
    const broken = [
      'x',
      '',
      ' ',
      'bm9wZQ',
      Buffer.from('[]').toString('base64url'),
      Buffer.from('["NAME",null,"x"]').toString('base64url'),
      Buffer.from('{"a":1}').toString('base64url'),
    ];
    for (const after of broken.filter((text) => text !== ''))
      expect(
        (await fails('query ($after: String) { organizations(after: $after) { nodes { key } } }', { after }))
          .code,
        after,
      ).toBe('INVALID_CURSOR');
    for (const after of [
      'x',
      Buffer.from('found -1').toString('base64url'),
      Buffer.from('found 1 2').toString('base64url'),
    ])
      expect(
        (
          await fails('query ($after: String) { search(text: "CSTO", after: $after) { totalCount } }', {
            after,
          })
        ).code,
        after,
      ).toBe('INVALID_CURSOR');
  });
});

describe('queries that are wrong', () => {
  const wrong: [string, string, Record<string, unknown>?][] = [
    ['an unknown field', '{ organizations { nodes { nope } } }'],
    ['an unknown argument', '{ organizations(last: 3) { totalCount } }'],
    ['a word that is not in the closed list', '{ meetings(where: { formats: [BY_POST] }) { totalCount } }'],
    ['an ordering of another kind', '{ organizations(orderBy: DATE) { totalCount } }'],
    ['a missing argument', '{ person { key } }'],
    ['a syntax error', '{ organizations { '],
    ['an empty query', ''],
    ['an object without fields', '{ organizations }'],
    ['a number too large for Int', '{ organizations(first: 99999999999) { totalCount } }'],
    ['a mutation', 'mutation { organizations { totalCount } }'],
    [
      'a variable of the wrong type',
      'query ($f: Int) { organizations(first: $f) { totalCount } }',
      { f: 'three' },
    ],
    [
      'a variable of the wrong word',
      'query ($o: OrganizationOrder) { organizations(orderBy: $o) { totalCount } }',
      { o: 'NOPE' },
    ],
    ['a required variable that is missing', 'query ($t: String!) { search(text: $t) { totalCount } }'],
    [
      'a required variable that is null',
      'query ($t: String!) { search(text: $t) { totalCount } }',
      { t: null },
    ],
    [
      'a variable inside an input that is missing',
      'query ($o: [ID!]!) { meetings(where: { organs: $o }) { totalCount } }',
    ],
    ['a fragment in a circle', 'fragment A on Organization { ...A } { organizations { nodes { ...A } } }'],
  ];
  for (const [what, query, variables] of wrong)
    it(`${what} gives status 400 with a message that tells it, and no internal error`, async () => {
      const { status, code, message, data } = await fails(query, variables);
      expect(code).not.toBe('INTERNAL');
      expect(status).toBe(400);
      expect(message).not.toMatch(/reference [0-9a-f]{8}/);
      expect(data ?? null).toBeNull();
    });

  it('several operations without a name are refused', async () => {
    const answer = await post(
      `${api.url}/graphql`,
      JSON.stringify({ query: 'query A { release { name } } query B { release { name } }' }),
    );
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
  });

  it('a query one level too deep is refused, one at the limit is answered', async () => {
    const nested = (levels: number): string =>
      Array.from({ length: levels - 2 }).reduce<string>((inner) => `parent { ${inner} }`, 'key');
    expect((await api.send(`{ organ(id: "csto-cfm") { ${nested(16)} } }`)).status).toBe(200);
    const { status, code } = await fails(`{ organ(id: "csto-cfm") { ${nested(17)} } }`);
    expect({ status, code }).toEqual({ status: 400, code: 'QUERY_TOO_DEEP' });
  });

  it('depth cannot be hidden in fragments', async () => {
    const { code } = await fails(`
      query { organ(id: "csto-cfm") { ...A } }
      fragment A on Organ { parent { parent { parent { parent { ...B } } } } }
      fragment B on Organ { parent { parent { parent { parent { ...C } } } } }
      fragment C on Organ { parent { parent { parent { parent { parent { parent { parent { parent { key } } } } } } } } }`);
    expect(code).toBe('QUERY_TOO_DEEP');
  });

  it('a query that may return too much is refused before anything is asked', async () => {
    const { status, body, headers } = await api.send(
      '{ organizations(first: 500) { nodes { members(first: 500) { nodes { member { ... on State { memberships { totalCount } } } } } } } }',
    );
    expect(status).toBe(400);
    expect(body.errors[0].extensions.code).toBe('QUERY_TOO_COSTLY');
    expect(headers.get('igo-questions')).toBe('0');
    seen.add('QUERY_TOO_COSTLY');
  });

  it('aliases and variables count like the fields and numbers themselves', async () => {
    const one =
      '{ members(first: $n) { nodes { key member { ... on State { posts(first: $n) { nodes { key tenures(first: 5) { nodes { key } } } } } } } } }';
    expect((await fails(`query ($n: Int = 500) { organization(id: "csto") ${one} }`)).code).toBe(
      'QUERY_TOO_COSTLY',
    );
    expect((await fails(`query ($n: Int) { organization(id: "csto") ${one} }`, { n: 500 })).code).toBe(
      'QUERY_TOO_COSTLY',
    );
    const many = Array.from(
      { length: 120 },
      (_, i) => `a${i}: organizations(first: 100) { nodes { members { nodes { key } } } }`,
    );
    expect((await fails(`{ ${many.join(' ')} }`)).code).toBe('QUERY_TOO_COSTLY');
  });

  it('fragments that double at every step are weighed in no time', async () => {
    const steps = Array.from(
      { length: 24 },
      (_, i) => `fragment F${i} on Organization { ...F${i + 1} ... { ...F${i + 1} } }`,
    );
    const query = `query { organizations { nodes { ...F0 } } } ${steps.join(' ')} fragment F24 on Organization { key }`;
    const started = performance.now();
    const { status } = await api.send(query);
    expect(performance.now() - started).toBeLessThan(3_000);
    expect([200, 400]).toContain(status);
  });
});

describe('requests that are wrong', () => {
  it('a body that is not JSON is refused with status 400', async () => {
    for (const body of ['{', 'nonsense', '', '"text']) {
      const answer = await post(`${api.url}/graphql`, body);
      expect(answer.status, body).toBe(400);
      expect(answer.body.errors[0].extensions.code).toBe('BAD_REQUEST');
    }
    seen.add('BAD_REQUEST');
  });

  it('a JSON body that is no object is refused with status 400', async () => {
    for (const body of ['[]', 'null', '3', '"text"', '[{"query":"{release{name}}"}]'])
      expect((await post(`${api.url}/graphql`, body)).status, body).toBe(400);
  });

  it('a body of another type is refused with status 415', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/graphql',
    ]) {
      const answer = await post(`${api.url}/graphql`, '{}', { 'content-type': type });
      expect(answer.status, type).toBe(415);
      expect(answer.body.errors[0].extensions.code).toBe('UNSUPPORTED_MEDIA_TYPE');
    }
    seen.add('UNSUPPORTED_MEDIA_TYPE');
  });

  it('an address with nothing behind it is told as NOT_FOUND', async () => {
    const response = await fetch(`${api.url}/nothing`);
    expect(response.status).toBe(404);
    expect(((await response.json()) as Json).errors[0].extensions.code).toBe('NOT_FOUND');
    seen.add('NOT_FOUND');
  });

  it('a body of 256 KiB is read, one more byte is refused with status 413 and the hint', async () => {
    const sized = (size: number) => {
      const frame = JSON.stringify({
        query: '{ release { name } }',
        operationName: null,
        extensions: { x: '' },
      });
      return frame.replace('"x":""', `"x":"${'a'.repeat(size - frame.length)}"`);
    };
    expect(sized(256 * 1024).length).toBe(256 * 1024);
    expect((await post(`${api.url}/graphql`, sized(256 * 1024))).status).toBe(200);
    const answer = await post(`${api.url}/graphql`, sized(256 * 1024 + 1));
    expect(answer.status).toBe(413);
    expect(answer.body.errors[0]).toMatchObject({
      message: expect.stringContaining(catalogue.REQUEST_TOO_LARGE.hint),
      extensions: { code: 'REQUEST_TOO_LARGE' },
    });
    seen.add('REQUEST_TOO_LARGE');
  });

  it('a body of 20 MB is refused with status 413 before it has all been sent', async () => {
    const answer = await post(`${api.url}/graphql`, JSON.stringify({ query: 'a'.repeat(20_000_000) }));
    expect(answer.status).toBe(413);
  });

  it('a request whose target is no address is refused without an internal error', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const { hostname, port } = new URL(api.url);
      const sent = request({ hostname, port, path: '//', method: 'GET' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject);
      sent.end();
    });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it('CSV of an answer without a list is refused as EXPORT_NOT_TABULAR, of a wrong query with its own error', async () => {
    const none = await csv('{ release { name } }');
    expect(none.status).toBe(400);
    expect(none.type).toContain('application/json');
    expect(JSON.parse(none.text).errors[0].extensions.code).toBe('EXPORT_NOT_TABULAR');
    seen.add('EXPORT_NOT_TABULAR');
    const wrong = await csv('{ organizations(first: 0) { nodes { key } } }');
    expect(wrong.status).toBe(400);
    expect(JSON.parse(wrong.text).errors[0].extensions.code).toBe('INVALID_PAGE_SIZE');
  });
});

describe('a graph that fails', () => {
  const secret = 'MATCH (n:Secret) RETURN n.password';
  const withGraph = async (graph: Graph, use: (other: Api) => Promise<void>) => {
    const other = await openApi('current', graph);
    try {
      await use(other);
    } finally {
      await other.close();
    }
  };

  it('masks what fails inside with a reference number, and neither stack nor Cypher reaches the client', async () => {
    await withGraph(
      failing(
        shared.database,
        'nodesById',
        () => new Error(`Invalid input: ${secret} at /somewhere/src/graph/x.ts:3`),
      ),
      async (other) => {
        const { status, body } = await other.send('{ release { name } organization(id: "csto") { key } }');
        expect(status).toBe(200);
        expect(body.data).toEqual({ release: { name: '2026.11' }, organization: null });
        expect(body.errors).toHaveLength(1);
        expect(body.errors[0].message).toMatch(/^Something failed inside, reference [0-9a-f]{8}\. /);
        expect(body.errors[0].extensions).toEqual({ code: 'INTERNAL' });
        expect(JSON.stringify(body)).not.toMatch(/MATCH|Secret|password|\.ts|stack|Invalid input/);
        seen.add('INTERNAL');
      },
    );
  });

  it('masks what fails in the first question of all', async () => {
    await withGraph(
      failing(shared.database, 'currentRelease', () => new TypeError(secret)),
      async (other) => {
        const { status, body } = await other.send('{ organizations { totalCount } }');
        expect(status).toBe(500);
        expect(JSON.stringify(body)).not.toMatch(/MATCH|Secret|password|\.ts|stack/);
        expect(body.errors[0].extensions).toEqual({ code: 'INTERNAL' });
        expect(body.errors[0].message).toMatch(/reference [0-9a-f]{8}/);
      },
    );
  });

  it('gives every masked error a reference of its own', async () => {
    await withGraph(
      failing(shared.database, 'nodesById', () => new Error(secret)),
      async (other) => {
        const references = new Set<string>();
        for (let i = 0; i < 3; i++)
          references.add((await other.send('{ organization(id: "csto") { key } }')).body.errors[0].message);
        expect(references.size).toBe(3);
      },
    );
  });

  it('tells TIMEOUT as such', async () => {
    await withGraph(
      failing(shared.database, 'plan Query.Organization', () => new Fault('TIMEOUT')),
      async (other) => {
        const { body } = await other.send('{ organizations { nodes { key } } }');
        expect(body.errors[0]).toMatchObject({
          message: `${catalogue.TIMEOUT.title}. ${catalogue.TIMEOUT.hint}`,
          extensions: { code: 'TIMEOUT' },
        });
        seen.add('TIMEOUT');
      },
    );
  });

  it('a database that is not there is told as DATABASE_UNAVAILABLE with status 503 within four seconds, and live is not ready', async () => {
    const uri = `bolt://127.0.0.1:${await closedPort()}`;
    await withGraph(connect({ ...shared.database, uri }), async (other) => {
      const started = performance.now();
      const { status, body } = await other.send('{ organizations { totalCount } }');
      expect(performance.now() - started).toBeLessThan(4_000);
      expect(status).toBe(503);
      expect(body.errors[0].extensions.code).toBe('DATABASE_UNAVAILABLE');
      expect(body.errors[0].message).toContain(catalogue.DATABASE_UNAVAILABLE.hint);
      seen.add('DATABASE_UNAVAILABLE');
      expect((await fetch(`${other.url}/live`)).status).toBe(200);
      const ready = await fetch(`${other.url}/ready`);
      expect(ready.status).toBe(503);
      expect(await ready.json()).toEqual({ ready: false, release: null });
      const list = await fetch(
        `${other.url}/graphql.csv?query=${encodeURIComponent('{ organizations { nodes { key } } }')}`,
      );
      expect(list.status).toBe(503);
    });
  });

  it('a database that goes away is told, and found again without a restart', async () => {
    const { hostname, port } = new URL(shared.database.uri);
    const proxy = await proxyTo(hostname, Number(port));
    const ask = '{ organization(id: "csto") { key members { totalCount } } }';
    await withGraph(connect({ ...shared.database, uri: `bolt://127.0.0.1:${proxy.port}` }), async (other) => {
      expect((await other.send(ask)).status).toBe(200);
      await proxy.cut();
      // So long a server may answer what it has answered before.
      await setTimeout(LEASE_MS);
      for (let i = 0; i < 2; i++) {
        const started = performance.now();
        const { status, body } = await other.send(ask);
        expect(performance.now() - started).toBeLessThan(4_000);
        expect(status).toBe(503);
        expect(body.errors[0].extensions.code).toBe('DATABASE_UNAVAILABLE');
      }
      expect((await fetch(`${other.url}/ready`)).status).toBe(503);
      await proxy.restore();
      const { status, body } = await other.send(ask);
      expect(status).toBe(200);
      expect(body.data.organization.key).toBe('csto');
      expect((await fetch(`${other.url}/ready`)).status).toBe(200);
    });
    await proxy.cut();
  });

  it('a release that is not there is told as NOT_LOADED with status 503', async () => {
    const other = await openApi(999_999);
    const { status, body } = await other.send('{ organizations { totalCount } }');
    await other.close();
    expect(status).toBe(503);
    expect(body.errors[0].message).toBe(`${catalogue.NOT_LOADED.title}. ${catalogue.NOT_LOADED.hint}`);
    expect(body.errors[0].extensions.code).toBe('NOT_LOADED');
    seen.add('NOT_LOADED');
  });

  /** A graph whose current release is what a test says. */
  const answering = (rows: (row: Json) => Json[]): Graph => {
    const real = connect(shared.database);
    return {
      ...real,
      ask: async (question, params) => {
        const answer = await real.ask(question, params);
        return question.name === 'currentRelease' ? rows(answer[0]) : answer;
      },
    };
  };

  it('an empty database is told as NOT_LOADED with status 503, and is not ready', async () => {
    await withGraph(
      answering(() => []),
      async (empty) => {
        const { status, body } = await empty.send('{ organizations { totalCount } }');
        expect(status).toBe(503);
        expect(body.errors[0].extensions.code).toBe('NOT_LOADED');
        const ready = await fetch(`${empty.url}/ready`);
        expect(ready.status).toBe(503);
        expect(await ready.json()).toEqual({ ready: false, release: null });
      },
    );
  });

  it('a release of another model is told as NOT_LOADED, and a server that cannot answer with it is not ready', async () => {
    await withGraph(
      answering((row) => [{ release: { ...row.release, model: 'another' } }]),
      async (other) => {
        const { status, body } = await other.send('{ organizations { totalCount } }');
        expect(status).toBe(503);
        expect(body.errors[0].extensions.code).toBe('NOT_LOADED');
        expect((await fetch(`${other.url}/ready`)).status).toBe(503);
      },
    );
  });
});

describe('names that the collection does not know', () => {
  it.each([
    '{ memberships(where: { organizations: ["NOPE"] }) { totalCount } }',
    '{ attendances(where: { representing: ["Japan"] }) { totalCount } }',
    '{ documents(where: { topics: ["terrorism"] }) { totalCount } }',
    '{ meetings(where: { organs: ["csto"] }) { totalCount } }',
  ])('%s is refused rather than answered with nothing', async (query) => {
    const { code, message } = await fails(query);
    expect(code).toBe('UNKNOWN_KEY');
    expect(message).toContain('search');
  });

  it('acronyms and codes do as well as keys', async () => {
    const { body } = await api.send(`{
      a: memberships(where: { of: ["ОДКБ"], members: ["KGZ"] }) { totalCount }
      b: memberships(where: { of: ["csto"], members: ["state-kgz"] }) { totalCount }
      c: meetings(where: { organs: ["CFM CSTO"] }) { totalCount }
      d: meetings(where: { organs: ["csto-cfm"] }) { totalCount } }`);
    expect(body.data.a).toEqual(body.data.b);
    expect(body.data.a.totalCount).toBe(1);
    expect(body.data.c).toEqual(body.data.d);
  });
});

describe('the catalogue', () => {
  it('has no code for HTTP that the tests above did not meet in an answer', () => {
    const own = (Object.keys(catalogue) as Code[]).filter((code) => catalogue[code].http !== null);
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((code) => !seen.has(code))).toEqual([]);
  });
});
