import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GraphQLObjectType, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/api/schema.ts';
import { connect } from '../../src/graph/driver.ts';
import type { Graph } from '../../src/graph/question.ts';
import { type Api, openApi, ROOT } from '../support/api.ts';
import { some } from '../support/full.ts';
import { shared } from '../support/shared.ts';

/** The same API twice: with plans and what is in memory, and with a trip for every hop. */
let [fast, slow]: Api[] = [];
/** The questions that the fast one has asked. */
const asked = new Set<string>();
beforeAll(async () => {
  const graph = connect(shared.database);
  const ask: Graph['ask'] = (question, params) => {
    asked.add(question.name);
    return graph.ask(question, params);
  };
  fast = await openApi('current', { ...graph, ask });
  slow = await openApi('current', connect(shared.database), { plans: false });
});
afterAll(async () => {
  await fast?.close();
  await slow?.close();
});

async function both(query: string, variables: Record<string, unknown> = {}) {
  const [a, b] = await Promise.all([fast?.send(query, variables), slow?.send(query, variables)]);
  if (!a || !b) throw new Error('there are two servers');
  expect(a.body).toEqual(b.body);
  expect(a.status).toBe(b.status);
  // From the second time on a document is compiled; what nobody reads in `extensions` keeps kept answers away.
  const again = await fast?.send(query, variables, { again: true });
  expect(again?.body).toEqual(a.body);
  const trips = (answer: { headers: Headers }) => Number(answer.headers.get('igo-questions'));
  // Which hops of branches beside each other fall into one trip depends on whose answer comes first; one or two trips leave nothing to chance.
  const [first, second] = [trips(a), again ? trips(again) : Number.NaN];
  if (first <= 2) expect(second).toBeLessThanOrEqual(first);
  else expect(second).toBeLessThanOrEqual(first + 1);
  return { body: a.body, fast: trips(a), slow: trips(b) };
}

const examples = some(
  (await readdir(join(ROOT, 'examples'))).filter((file) => file.endsWith('.graphql')).sort(),
  12,
);

/** Selections that a plan has to read as the executor does. */
const odd: Record<string, string> = {
  'two names for one field with other arguments':
    '{ organization(id: "cis") { a: members { nodes { key } } b: members(statuses: [OBSERVER], first: 3) { nodes { key member { key } } } c: members(first: 2) { nodes { key } } } }',
  'two names for one field with other selections':
    '{ organization(id: "csto") { a: members { nodes { member { ... on State { memberships { nodes { key } } } } } } b: members { nodes { of { ... on Organization { organs { nodes { key } } } } } } } }',
  'two names for one field, of which one asks for cursors':
    '{ organization(id: "csto") { a: members(orderBy: SINCE) { nodes { status } } b: members(orderBy: SINCE) { edges { cursor } pageInfo { endCursor } } organs(first: 2) { nodes { a: members { nodes { status } } b: members { nodes { key member { key } } pageInfo { endCursor } } } } } }',
  'fragments, named and inline, over interfaces': `query { organization(id: "csto") { members { ...rows } } }
     fragment rows on MembershipConnection { edges { cursor node { ...row } } }
     fragment row on Membership { member { ...node ... on State { iso3 memberships(first: 3) { pageInfo { hasNextPage endCursor } nodes { of { ...node } } } } } }
     fragment node on Node { id key ... on Named { name names { text } } }`,
  directives: `query ($no: Boolean = false, $yes: Boolean = true) { organization(id: "csto") { members {
     nodes @skip(if: $no) { key member @include(if: $no) { key } of @include(if: $yes) { ... on Organization { organs @skip(if: $yes) { nodes { key } } seats { city } } } } } } }`,
  'a later page inside a list':
    '{ organization(id: "cis") { members { nodes { member { ... on State { memberships(first: 2, after: "WyJNRU1CRVIiLCJhIiwiYSJd") { nodes { key } } } } } } } }',
  'keys in a filter of an inner list':
    '{ organization(id: "csto") { members { nodes { member { ... on State { memberships(where: { of: ["SCO"] }) { totalCount nodes { key } } } } } } } }',
  'a size out of bounds inside a list':
    '{ organization(id: "csto") { members { nodes { member { ... on State { memberships(first: 0) { nodes { key } } } } } } } }',
  'lists of lists under two clocks':
    '{ a: asOf(at: "2005-01-01") { ...all } b: asOf(during: "1995/2000") { ...all } } fragment all on View { organization(id: "csto") { truth { value } members { totalCount nodes { id truth { value reason } period { text } member { ... on State { id memberships { totalCount nodes { id of { ... on Organization { id truth { value } } } } } } } } } } }',
  'another policy':
    '{ asOf(resolve: { policy: LATEST, prefer: ["cow-igo-v3"] }, during: "1990/2030") { organization(id: "csto") { members { nodes { since until status claims { field value source { key } } } } } } }',
  'facts with all their ends, claims and whole lists':
    '{ meetings(first: 40) { nodes { organs { key } state { key } chairs { key person { key name } } agenda { topic { name broader { key } } } statements { text topic { key } } attendances { nodes { tenure { post { at { ... on State { key } } } } claims { source { title } } } } previous { key } next { key preparedBy { key } } } } }',
  'documents with stages in all their forms':
    '{ documents(first: 60) { nodes { key stages { kind by { ... on State { key } } organ { key } } latestStage { kind meeting { key } } initiators { ... on State { key } } actions { nodes { party { ... on State { key } } } } topics { key } memberships { key } } } }',
  'what leads back to where it came from':
    '{ person(id: "lavrov-sergey") { tenures { nodes { person { key tenures { nodes { post { key tenures { nodes { person { key } } } } } } } } } } }',
  'events and standing below a list':
    '{ organization(id: "csto") { members { nodes { events { kind membership { key } } standing { truth { value } spells { key events { kind } } events { kind date } } } } } }',
  'a thing of another kind, and none':
    '{ a: organization(id: "state-kgz") { members { nodes { key } } } b: organization(id: "nobody") { members { nodes { key } } } }',
  'documents by what became of them, whose clock is that of their outcome':
    '{ asOf(at: "2020-12-31") { a: documents(where: { outcomes: [PENDING] }, first: 20) { totalCount nodes { key outcome { status } stages { kind organ { key } } } } organization(id: "csto") { documents(where: { outcomes: [IN_FORCE, PENDING] }, first: 10) { totalCount nodes { key outcome { status } latestStage { kind } } } } } }',
  'links, degrees and neighbours of what lists bring along':
    '{ organization(id: "csto") { degree relations { link count } members { nodes { member { ... on State { degree neighbours(first: 3) { nodes { key } } memberships(first: 3) { nodes { of { ... on Organization { degree } } } } } } } } organs(first: 4) { nodes { key coAttendance(first: 2) { totalCount } } } } }',
  'names in every form, several in one trip':
    '{ a: overlap(of: ["CSTO", "sco", "cis"]) { pairs { shared a { key } } regions { __typename } } b: representation(of: ["KGZ", "state-arm"], at: "CFM CSTO") { sessions members { member { ... on State { key } } represented } attendances(first: 5) { nodes { person { key } meeting { key organs { key } } } } } c: organization(acronym: "CSTO") { organs { nodes { key posts { nodes { key } } } } } }',
  'what changed and where sources differ, with the facts below':
    '{ a: changes(of: ["CSTO"], first: 5) { nodes { about { __typename ... on State { memberships(first: 2) { nodes { key } } } } fact { ... on Membership { key member { ... on State { name } } claims { field } } } } } b: disagreements(of: ["CSTO"], first: 5) { totalCount nodes { __typename } } }',
  'the same facts under two policies, of which one comes late':
    '{ asOf(during: "2000/2015") { organization(id: "csto") { members(first: 50) { nodes { key since until } } } } b: asOf(during: "2000/2015", resolve: { prefer: ["liquisearch-csto"] }) { nodes(ids: ["mem-csto-uzb-1", "mem-csto-uzb-2", "mem-csto-arm"]) { key ... on Membership { since until } } } }',
  'the cursors of lists in lists, and facts by their keys':
    '{ organizations(first: 4, orderBy: SINCE) { edges { cursor node { organs(first: 2) { pageInfo { startCursor endCursor } edges { cursor } } members(first: 2, orderBy: SINCE_DESC) { edges { cursor node { member { key } } } pageInfo { endCursor } } } } } nodes(ids: ["csto", "state-kgz", "mem-csto-uzb-1"]) { key ... on Named { name(lang: "ru") } } }',
  'names in languages that only their own lists have, and of sources in their own':
    '{ organization(id: "csto") { name(lang: "hy") members(first: 3) { nodes { member { name(lang: "kk") label(lang: "ru") { text lang } names { text } } } } documents(first: 3) { nodes { name name2: name(lang: "ru") } } } sources(first: 9) { nodes { name originator originator2: originator(lang: "ru") name2: name(lang: "ru") } } }',
  'paths of which only some properties are read':
    '{ asOf(during: "1990/2026") { trace(from: "CSTO", to: "lavrov-sergey", mode: TOUCHING) { from { key ... on Organization { acronym } } since until paths(first: 6) { nodes { way certainty alike window { from to } score { total hubs } hops { link forward since until from { key } to { __typename key ... on Named { name(lang: "ru") } } fact { key ... on Membership { status period { text } } } others { key } } via { ... on State { iso3 } } } } groups { way paths { hops { to { key degree } } } } effort { links complete unsearched } } } }',
  'paths by a policy, and sentences beside them':
    '{ a: asOf(resolve: { policy: LATEST }, during: "1990/2026") { trace(from: "CSTO", to: "SCO", mode: TOUCHING) { paths(first: 3) { nodes { hops { since to { key ... on Organization { name } } } } } } } b: trace(from: "CSTO", to: "SCO") { paths(first: 3) { nodes { sentence hops { to { key } } } } } }',
  'links between things by name, with parts of their records':
    '{ links(among: ["CSTO", "SCO", "KGZ", "lavrov-sergey", "RUS"]) { key type mark since until certainty verified sourced disputed start { earliest latest } end { earliest latest } from { key degree } to { ... on State { iso2 relations { link count } } } fact { __typename key } } }',
  'overlaps of which only some properties of members are read':
    '{ asOf(at: "2005-06-01") { overlap(of: ["CSTO", "CIS", "SCO"]) { bodies { key ... on Organization { acronym } } regions { bodies { key } members { ... on Node { key } ... on State { iso3 truth { value } } } possible { ... on Node { id } } } pairs { shared jaccard { value least most } } years(from: 1998, to: 2008) { year inAll inExactly joined { member { ... on State { code: iso2 } } of { ... on Organization { acronym } } } } notCovered { ... on Node { key } } } } }',
  'joint memberships of which only some properties are read':
    '{ asOf(at: "2010-06-01") { jointMemberships(states: ["KGZ", "state-kaz", "RUS"]) { states { key } full together { full organizations { organization { acronym } holdings { state { iso3 } memberships { key status period { text } } } } years(from: 2000, to: 2003) { year any } mix { ranks count } } dyads(first: 2) { totalCount nodes { states { name } any } } } all: jointMemberships(kinds: [SUPRANATIONAL]) { states { key } full } } }',
  'one state by its code, with nothing but that':
    '{ a: state(code: "KGZ") { iso3 } b: organization(acronym: "CSTO") { acronym since } c: organ(acronym: "CFM", organization: "CSTO") { key name } d: meeting(organ: "CFM CSTO", on: "2020-12-01") { date organs { acronym } } search(text: "Лавров", first: 3) { edges { matched reason node { ... on Person { name } } } } }',
  'sources and what they claim':
    '{ sources(first: 5) { nodes { key claims(first: 5) { totalCount nodes { about { ... on Membership { key member { ... on State { name } } } } source { key } } } } } }',
};

describe('with plans, with a trip for every hop and by the compiled document the answer is the same', () => {
  it.each(examples)('for the example %s', async (file) => {
    await both(await readFile(join(ROOT, 'examples', file), 'utf8'));
  });

  it.each(some(Object.entries(odd), 9))('for %s', async (_, query) => {
    const { fast: few, slow: many } = await both(query);
    expect(few).toBeLessThanOrEqual(many + 1);
  });

  it('and many levels take one trip, with what they hang on', async () => {
    const { fast: few, slow: many } = await both(
      '{ organization(id: "csto") { members(first: 10) { nodes { member { ... on State { memberships(first: 20) { nodes { of { ... on Organization { name organs(first: 3) { nodes { key members(first: 5) { nodes { member { ... on State { key } } } } } } } } } } } } } } } }',
    );
    expect(few).toBe(1);
    expect(many).toBeGreaterThan(5);
  });
});

describe('from the network in memory as from the database, with certain, vague and attested spells', () => {
  const figures =
    'bodies { key } regions { bodies { key } count possibleCount members { ... on Node { key } } possible { ... on Node { key } } } pairs { shared sharedAtMost jaccard { value least most } } notCovered { ... on Node { key } }';
  const bodies = '["csto", "cis", "sco", "un", "eaeu", "osce"]';
  const clocks = [
    'at: "1991-12-25"',
    'at: "1999-04-02"',
    'at: "2006-08-16"',
    'at: "2020-12-01"',
    'during: "1992/1995"',
    'during: "2001-06"',
    'at: "2012-12-19", resolve: { verifiedOnly: true }',
    'during: "1985/2026", resolve: { policy: LATEST }',
  ];
  const tried = some(clocks, 4);
  beforeAll(async () => {
    await fast?.ask('{ trace(from: "csto", to: "sco") { effort { complete } } }');
  });
  beforeEach(() => asked.clear());

  it.each(tried)('%s: overlaps, whoever counts', async (clock) => {
    await both(`{ asOf(${clock}) { overlap(of: ${bodies}) { ${figures} }
      observers: overlap(of: ["sco", "cis", "csto"], statuses: [OBSERVER, PARTNER, DIALOGUE_PARTNER]) { ${figures} } } }`);
    expect(asked.has('bodiesAndMembers')).toBe(!clock.includes('LATEST'));
  });

  it.each(tried)('%s: joint memberships of all, of some, and by ranks', async (clock) => {
    await both(`{ asOf(${clock}) { jointMemberships { states { key } full fullUnknown any anyUnknown together { full notCovered { key } } }
      some: jointMemberships(states: ["KGZ", "UZB", "IND"], ranks: [FULL, OBSERVER]) { together { any anyUnknown organizations { organization { key } } mix { ranks count } } dyads(first: 3) { nodes { full any notCovered { key } } } } } }`);
    expect(asked.has('organizationsAndStates')).toBe(!clock.includes('LATEST'));
  });

  it('year by year', async () => {
    await both(
      `{ overlap(of: ${bodies}) { years(from: 1985) { year inAll inExactly unknown joined { member { ... on Node { key } } of { ... on Node { key } } } left { member { ... on Node { key } } } notCovered { ... on Node { key } } } } }`,
    );
    await both(
      '{ jointMemberships(states: ["KGZ", "UZB", "BLR"]) { together { years(from: 1985) { year full fullUnknown any anyUnknown } } } }',
    );
  });

  it('and with the records, which only the database has', async () => {
    await both(
      '{ asOf(at: "2005-06-01") { jointMemberships(states: ["KGZ", "UZB"]) { together { organizations { organization { key } holdings { state { key } memberships { key status } } } } } } }',
    );
    expect(asked.has('stateMemberships')).toBe(true);
  });
});

describe('a field that is read alone brings what it is made of', async () => {
  const schema = await buildSchema(join(ROOT, 'schema'));
  const root = schema.getQueryType()?.getFields() ?? {};
  const lists = Object.values(root).filter(({ type }) => /Connection!?$/.test(String(type)));
  const kinds = lists.flatMap(({ name, type }) => {
    const kind = schema.getType(String(type).replace(/Connection!?$/, ''));
    return isObjectType(kind) && name !== 'search' ? [[kind.name, name, kind] as const] : [];
  });

  it.each(some(kinds, 10))('of %s', async (_, list, kind) => {
    for (const { name, type, args } of some(Object.values(kind.getFields()), 7)) {
      if (args.some(isRequiredArgument)) continue;
      const named = getNamedType(type);
      const below = isLeafType(named) ? '' : ` { ${isObjectType(named) ? alone(named) : '__typename'} }`;
      await both(`{ ${list}(first: 7) { nodes { ${name}${below} } } }`);
    }
  });

  /** The plain values of a type. */
  const alone = (type: GraphQLObjectType): string =>
    [
      '__typename',
      ...Object.values(type.getFields())
        .filter(({ type: t, args }) => isLeafType(getNamedType(t)) && !args.some(isRequiredArgument))
        .map(({ name }) => name),
    ].join(' ');
});
