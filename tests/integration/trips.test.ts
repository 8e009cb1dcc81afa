import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Json, openApi } from '../support/api.ts';
import { some } from '../support/full.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** How many questions the database was asked for an operation, and its data. */
async function trips(
  query: string,
  variables?: Record<string, unknown>,
): Promise<{ trips: number; data: Json }> {
  const { body, headers } = await api.send(query, variables);
  expect(body.errors, query).toBeUndefined();
  return { trips: Number(headers.get('igo-questions')), data: body.data };
}

/** The same under few and under many rows: a query with `$first`, or a function of an organization. */
const operations: [string, number, string][] = [
  ['the release', 0, '{ release { name hash } vocabulary { name } }'],
  [
    'one thing by its key',
    1,
    '{ organization(id: "csto") { key name(lang: "ru") since truth { value } period { text } } }',
  ],
  [
    'many things of many kinds by their keys',
    1,
    '{ nodes(ids: ["csto", "state-kgz", "lavrov-sergey", "csto-cfm", "mem-csto-uzb-1", "no-such-thing"]) { key } a: node(id: "cis") { key } b: person(id: "zas-stanislav") { key } }',
  ],
  ['one thing by its acronym', 1, '{ organization(acronym: "ОДКБ") { key } }'],
  ['a list', 1, 'query ($first: Int) { attendances(first: $first) { nodes { key } } }'],
  [
    'a list and its length',
    2,
    'query ($first: Int) { attendances(first: $first) { totalCount pageInfo { hasNextPage } edges { cursor } nodes { key } } }',
  ],
  ['only the length of a list', 1, '{ attendances { totalCount } }'],
  [
    'members, two levels',
    1,
    'query ($of: ID, $first: Int) { organization(id: $of) { members(first: $first) { nodes { member { ... on State { name } } } } } }',
  ],
  [
    'members, their memberships and the organizations of those',
    1,
    'query ($of: ID, $first: Int) { organization(id: $of) { members(first: $first) { nodes { member { ... on State { memberships(first: 20) { nodes { organization { name } } } } } } } } }',
  ],
  [
    'members with where they stand and all events',
    4,
    'query ($of: ID, $first: Int) { organization(id: $of) { members(first: $first) { nodes { standing { truth { value } spells { key } events { kind date } coverage { key } } } } } }',
  ],
  [
    'names in a language that only some things have',
    2,
    'query ($of: ID, $first: Int) { organization(id: $of) { members(first: $first) { nodes { member { ... on State { label(lang: "fr") { text fallback } name(lang: "fr") names { text } } } } } } }',
  ],
  [
    'sessions with participants, posts held that day, claims and sources',
    1,
    `query ($first: Int) { organ(id: "csto-cfm") { meetings(first: $first, where: { during: "2015/2020" }) { nodes { attendances(first: 20) { nodes {
      person { name } representing { ... on State { name } } tenure { since post { name } } claims { source { title } } } } } } } }`,
  ],
  [
    'documents with stages, the last one and who put them forward',
    2,
    'query ($first: Int) { documents(first: $first, where: { stages: [INITIATED] }) { nodes { stages { kind } latestStage { kind } initiators { ... on State { key } ... on Organization { key } ... on Organ { key } } } } }',
  ],
  [
    'post holders on a day, state by state',
    1,
    'query ($of: ID, $first: Int) { asOf(at: "2020-12-01") { organization(id: $of) { members(first: $first) { nodes { member { ... on State { posts(where: { offices: [FOREIGN_MINISTER] }, first: 3) { nodes { tenures(first: 5) { nodes { key truth { value } } } } } } } } } } } }',
  ],
  [
    'search with what was found',
    1,
    'query ($first: Int) { search(text: "ОДКБ", first: $first) { totalCount edges { reason node { key } } } }',
  ],
  [
    'three levels up and down again',
    1,
    'query ($first: Int) { tenures(first: $first) { nodes { person { tenures(first: 5) { nodes { post { name } } } } } } }',
  ],
];

describe('the number of questions', () => {
  for (const [what, expected, query] of some(operations, 3)) {
    it(`of ${what} is ${expected}`, async () => {
      const few = await trips(query, { of: 'csto', first: 1 });
      const many = await trips(query, { of: 'un', first: 50 });
      expect({ few: few.trips, many: many.trips }).toEqual({ few: expected, many: expected });
      if (query.includes('$first'))
        expect(JSON.stringify(many.data).length).toBeGreaterThan(JSON.stringify(few.data).length);
    });
  }

  it('is the same for six members of the CSTO and for the dozens of the United Nations', async () => {
    const query =
      'query ($of: ID) { organization(id: $of) { members(first: 100) { nodes { member { ... on State { memberships(first: 50) { nodes { organization { name } claims { source { title } } } } } } } } } }';
    const csto = await trips(query, { of: 'csto' });
    const un = await trips(query, { of: 'un' });
    expect(csto.data.organization.members.nodes).toHaveLength(6);
    expect(un.data.organization.members.nodes.length).toBeGreaterThan(20);
    expect(csto.trips).toBe(1);
    expect(un.trips).toBe(1);
  });

  it('does not grow when a field is asked twice under aliases, but does with other arguments', async () => {
    const one = await trips('{ organization(id: "csto") { a: members { nodes { key } } } }');
    const twice = await trips(
      '{ organization(id: "csto") { a: members { nodes { key } } b: members { nodes { key } } } }',
    );
    const other = await trips(
      '{ organization(id: "csto") { a: members { nodes { key } } b: members(statuses: [OBSERVER]) { nodes { key } } } }',
    );
    expect([one.trips, twice.trips, other.trips]).toEqual([1, 1, 2]);
  });

  it('under several preferred sources is one more, not one more for each', async () => {
    const prefer = ['tass-cis-2017', 'cow-igo-v3', 'factbook-json', 'panarmenian-2006-06-24'];
    const query =
      'query ($prefer: [ID!]) { asOf(resolve: { prefer: $prefer }) { organizations { totalCount } } }';
    expect((await trips(query, { prefer: prefer.slice(0, 1) })).trips).toBe(2);
    expect((await trips(query, { prefer })).trips).toBe(2);
  });

  it('of two clocks in one request shares what does not depend on the clock', async () => {
    const query =
      '{ a: asOf(at: "2010-01-01") { organization(id: "csto") { name } } b: asOf(at: "2020-01-01") { organization(id: "csto") { name } } }';
    expect((await trips(query)).trips).toBe(1);
  });
});
