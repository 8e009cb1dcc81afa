import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words, wordsOf } from '../../src/domain/words.ts';
import { type Api, type Json, openApi } from '../support/api.ts';
import { rows, seed } from '../support/expected.ts';
import { FULL } from '../support/full.ts';

let api: Api;
beforeAll(async () => {
  // Every query has a shape of its own: without plans the database has less to plan. A full run asks the usual way.
  api = await openApi('current', undefined, { plans: FULL });
});
afterAll(() => api.close());

const keysOf = (list: Json): string[] => list.nodes.map((x: Json) => x.key);

/** The code of the first error that a query gets. */
const codeOf = async (query: string): Promise<string> =>
  (await api.send(query)).body.errors?.[0]?.extensions.code;

describe('things by id and key', () => {
  it('one of every kind is found by its key, as what it is', async () => {
    const keys: Record<string, string> = {
      Organization: 'csto',
      Organ: 'csto-cfm',
      State: 'state-kgz',
      Person: 'lavrov-sergey',
      Post: 'post-secretary-general-csto',
      Meeting: 'csto-cfm-2020-12-01',
      Topic: 'topic-counter-terrorism',
      Document: 'doc-csto-charter',
      Source: 'cow-igo-v3',
      Membership: 'mem-csto-uzb-1',
      MembershipEvent: 'event-mem-csto-uzb-1-opening',
      Tenure: 'pos-zas-stanislav-secretary-general-csto',
      Chairmanship: 'chair-cis-mda-2009',
      Seat: 'seat-csto',
      Attendance: 'attendance-csto-cfm-2020-12-01-lavrov-sergey',
      ChangeEvent: 'change-au-from-oau',
      Cooperation: 'coop-csto-sco-2007',
      Coverage: 'cov-csto-members',
    };
    const { nodes } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id key } }', {
      ids: Object.values(keys),
    });
    expect(nodes).toEqual(Object.entries(keys).map(([__typename, key]) => ({ __typename, id: key, key })));
  });

  it('nodes keeps the order and repetitions, with null for what does not exist', async () => {
    const ids = ['state-kgz', 'no-such-thing', 'csto', 'state-kgz', 'csto@2020-12-01'];
    const { nodes, node } = await api.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } node(id: "no-such-thing") { id } }',
      { ids },
    );
    expect(nodes).toEqual([
      { id: 'state-kgz' },
      null,
      { id: 'csto' },
      { id: 'state-kgz' },
      { id: 'csto@2020-12-01' },
    ]);
    expect(node).toBeNull();
    expect((await api.ask('{ nodes(ids: []) { id } }')).nodes).toEqual([]);
  });

  it('a look-up of one kind gives null for a key of another', async () => {
    expect(
      await api.ask(
        '{ organization(id: "state-kgz") { key } state(id: "csto") { key } person(id: "csto") { key } organ(id: "csto") { key } post(id: "x") { key } meeting(id: "csto") { key } document(id: "csto") { key } topic(id: "csto") { key } source(id: "csto") { key } }',
      ),
    ).toEqual({
      organization: null,
      state: null,
      person: null,
      organ: null,
      post: null,
      meeting: null,
      document: null,
      topic: null,
      source: null,
    });
  });

  it('the same thing has another id under each clock and policy, and the same key', async () => {
    const data = await api.ask(`{
      plain: organization(id: "csto") { id key }
      asked: asOf { organization(id: "csto") { id key } }
      at: asOf(at: "2012-07-01") { organization(id: "csto") { id key } }
      during: asOf(during: "2012") { organization(id: "csto") { id key } }
      latest: asOf(at: "2012-07-01", resolve: { policy: LATEST }) { organization(id: "csto") { id key } }
      verified: asOf(resolve: { verifiedOnly: true }) { organization(id: "csto") { id key } }
      prefer: asOf(resolve: { prefer: ["cow-igo-v3", "factbook-json"] }) { organization(id: "csto") { id key } } }`);
    const seen = Object.values(data).map((x: Json) => x.organization ?? x);
    expect(new Set(seen.map((x) => x.key))).toEqual(new Set(['csto']));
    expect(data.plain.id).toBe('csto');
    expect(data.asked.organization.id).toBe('csto');
    expect(new Set(seen.map((x) => x.id)).size).toBe(6);
  });

  for (const clock of [
    'at: "2012-07-15"',
    'during: "2011/2012-08"',
    'at: "2012-07-15", resolve: { prefer: ["liquisearch-csto"] }',
    'resolve: { policy: LATEST, verifiedOnly: true }',
    'during: "2006", resolve: { policy: MOST_PRECISE }',
  ])
    it(`node(id) of an id under (${clock}) gives the same object as the field did`, async () => {
      const what =
        'id key ... on Membership { since until truth { value reason } member { ... on Node { id } } } ... on Organization { truth { value } members { totalCount nodes { id } } }';
      const { asOf } = await api.ask(
        `{ asOf(${clock}) { nodes(ids: ["csto", "mem-csto-uzb-1", "lavrov-sergey"]) { ${what} } } }`,
      );
      const ids = asOf.nodes.map((x: Json) => x.id);
      for (const id of ids) expect(id).toContain('@');
      const { nodes } = await api.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${what} } }`, { ids });
      expect(nodes).toEqual(asOf.nodes);
      const elsewhere = await api.ask(
        `query ($ids: [ID!]!) { asOf(at: "1999-01-01") { nodes(ids: $ids) { ${what} } } }`,
        { ids },
      );
      expect(elsewhere.asOf.nodes).toEqual(asOf.nodes);
    });
});

describe('look-ups by other names', () => {
  const key = async (call: string): Promise<string | null> =>
    (await api.ask(`{ found: ${call} { key } }`)).found?.key ?? null;
  /** What many calls find, asked thirty at a time. */
  async function found(calls: readonly string[], selection: string): Promise<Json[]> {
    const all: Json[] = [];
    for (let i = 0; i < calls.length; i += 30) {
      const asked = calls.slice(i, i + 30).map((call, n) => `f${n}: ${call} { ${selection} }`);
      const answer = await api.ask(`{ ${asked.join(' ')} }`);
      all.push(...asked.map((_, n) => answer[`f${n}`]));
    }
    return all;
  }
  /** Of names and the keys that they stand for, those that find another thing or none. */
  async function missed<P extends readonly string[]>(pairs: readonly P[], call: (name: string) => string) {
    const things = await found(
      pairs.map(([name = '']) => call(name)),
      'key',
    );
    return pairs.filter(([, id], i) => things[i]?.key !== id);
  }

  it('an organization by acronym, English and Russian, in any case', async () => {
    for (const [acronym, id] of [
      ['CSTO', 'csto'],
      ['csto', 'csto'],
      ['ОДКБ', 'csto'],
      ['одкб', 'csto'],
      ['SCO', 'sco'],
      ['ШОС', 'sco'],
      ['СНГ', 'cis'],
      ['EurAsEC', 'eurasec'],
      ['ООН', 'un'],
    ])
      expect(await key(`organization(acronym: "${acronym}")`), acronym).toBe(id);
    expect(await key('organization(acronym: "NOPE")')).toBeNull();
    expect(await key('organization(acronym: "KGZ")')).toBeNull();
  });

  it('every organization that has an acronym is found by it', async () => {
    const acronyms = seed.organizations.flatMap((o) =>
      Object.values(o.acronyms ?? {}).map((acronym) => [acronym, o.id] as const),
    );
    expect(acronyms.length).toBeGreaterThan(50);
    expect(await missed(acronyms, (acronym) => `organization(acronym: "${acronym}")`)).toEqual([]);
  });

  it('an organ by its acronym and that of its organization', async () => {
    for (const [acronym, organization, id] of [
      ['CFM', 'CSTO', 'csto-cfm'],
      ['cfm', 'csto', 'csto-cfm'],
      ['СМИД', 'ОДКБ', 'csto-cfm'],
      ['CFM', 'CIS', 'cis-cfm'],
      ['CFM', 'ШОС', 'sco-cfm'],
      ['СКБ', 'CSTO', 'csto-csc'],
    ])
      expect(await key(`organ(acronym: "${acronym}", organization: "${organization}")`)).toBe(id);
    expect(await key('organ(acronym: "CFM CSTO")')).toBe('csto-cfm');
    expect(await key('organ(acronym: "CSC")')).toBe('csto-csc');
    expect(await key('organ(acronym: "CSC", organization: "CIS")')).toBeNull();
    expect(await key('organ(acronym: "CFM", organization: "NOPE")')).toBeNull();
  });

  it('every state that has a code is found by both, in either case', async () => {
    const codes = seed.states
      .filter((s) => s.iso2 && s.iso3)
      .flatMap((s) =>
        [s.iso2, s.iso3, s.iso2.toLowerCase(), s.iso3.toLowerCase()].map((code) => [code, s.id]),
      );
    expect(codes.length).toBeGreaterThan(200);
    expect(await missed(codes, (code) => `state(code: "${code}")`)).toEqual([]);
    expect(await key('state(code: "ZZ")')).toBeNull();
    expect(await key('state(code: "CSTO")')).toBeNull();
  });

  it('a meeting by the organ and the day, in both scripts, by acronyms or key', async () => {
    for (const organ of ['CFM CSTO', 'cfm csto', 'СМИД ОДКБ', 'csto-cfm'])
      expect(await key(`meeting(organ: "${organ}", on: "2020-12-01")`), organ).toBe('csto-cfm-2020-12-01');
    expect(await key('meeting(organ: "CFM CSTO", on: "2020-12-02")')).toBeNull();
    expect(await codeOf('{ meeting(organ: "CFM NOPE", on: "2020-12-01") { key } }')).toBe('UNKNOWN_KEY');
  });

  it('every meeting with a day of its own is found by its organ and that day', async () => {
    const days = seed.meetings.filter((m) => /^\d{4}-\d\d-\d\d$/.test(m.date));
    expect(days.length).toBeGreaterThan(100);
    const meetings = await found(
      days.map((m) => `meeting(organ: "${m.organs[0]}", on: "${m.date}")`),
      'organs { key } dateBounds { earliest latest }',
    );
    for (const [i, m] of days.entries()) {
      expect(meetings[i].dateBounds, m.id).toEqual({ earliest: m.date, latest: m.date });
      expect(
        meetings[i].organs.map((o: Json) => o.key),
        m.id,
      ).toContain(m.organs[0]);
    }
  });

  it('standing and coverage take keys, acronyms and codes', async () => {
    for (const [member, of] of [
      ['KGZ', 'CSTO'],
      ['state-kgz', 'csto'],
      ['kg', 'ОДКБ'],
    ])
      expect(
        (
          await api.ask(
            `{ standing(member: "${member}", of: "${of}") { member { ... on State { key } } of { ... on Organization { key } } } }`,
          )
        ).standing,
      ).toEqual({ member: { key: 'state-kgz' }, of: { key: 'csto' } });
    expect(await codeOf('{ standing(member: "ZZZ", of: "CSTO") { statuses } }')).toBe('UNKNOWN_KEY');
    expect(await codeOf('{ coverage(of: "NOPE") { key } }')).toBe('UNKNOWN_KEY');
  });
});

describe('names', () => {
  it('a language that is missing falls back to English, and says so', async () => {
    const { organization } = await api.ask(
      '{ organization(id: "csto") { fr: label(lang: "fr") { text lang fallback } name(lang: "fr") kk: label(lang: "kk") { text lang fallback } en: label { text lang fallback } ru: label(lang: "ru") { lang fallback } } }',
    );
    expect(organization).toEqual({
      fr: { text: 'Collective Security Treaty Organization', lang: 'en', fallback: true },
      name: 'Collective Security Treaty Organization',
      kk: { text: 'Ұжымдық қауіпсіздік туралы шарт ұйымы', lang: 'kk', fallback: false },
      en: { text: 'Collective Security Treaty Organization', lang: 'en', fallback: false },
      ru: { lang: 'ru', fallback: false },
    });
  });

  for (const [kind, list] of Object.entries({
    Organization: 'organizations',
    Organ: 'organs',
    State: 'states',
    Person: 'people',
    Post: 'posts',
    Meeting: 'meetings',
    Topic: 'topics',
    Document: 'documents',
  }))
    it(`every ${kind} has the English and the Russian name of the seed, none standing in for another`, async () => {
      const { asOf } = await api.ask(
        `{ asOf(during: "1000/9000") { ${list}(first: 500) { nodes { key en: label(lang: "en") { text lang fallback } ru: label(lang: "ru") { text lang fallback } name } } } }`,
      );
      const found = asOf[list].nodes;
      expect(found).toHaveLength(rows[kind]?.length ?? -1);
      for (const x of found) {
        const labels = rows[kind]?.find((r) => r.id === x.key)?.labels;
        expect(x.en).toEqual({ text: labels.en, lang: 'en', fallback: false });
        expect(x.ru).toEqual({ text: labels.ru, lang: 'ru', fallback: false });
        expect(x.name).toBe(labels.en);
        expect(/\p{Script=Cyrillic}/u.test(x.ru.text) || x.ru.text === x.en.text, x.ru.text).toBe(true);
        expect(x.en.text, x.key).not.toMatch(/\p{Script=Cyrillic}/u);
      }
    });

  it('a source without a name in the language asked for tells the language that its title is really in', async () => {
    const { sources } = await api.ask(
      '{ sources(first: 500) { nodes { key lang title en: label(lang: "en") { text lang fallback } ru: label(lang: "ru") { text lang fallback } } } }',
    );
    for (const s of sources.nodes.filter((x: Json) => ['en', 'ru'].includes(x.lang)))
      for (const label of [s.en, s.ru]) {
        expect(label.text).toBe(s.title);
        expect({ key: s.key, lang: label.lang }).toEqual({ key: s.key, lang: s.lang });
      }
  });

  it('everything with a name has at least that name among its names', async () => {
    for (const key of [
      'csto',
      'csto-cfm',
      'state-kgz',
      'lavrov-sergey',
      'post-secretary-general-csto',
      'csto-cfm-2020-12-01',
      'topic-counter-terrorism',
      'doc-csto-charter',
      'coop-csto-sco-2007',
      'cow-igo-v3',
    ]) {
      const { node } = await api.ask(`{ node(id: "${key}") { ... on Named { name names { text } } } }`);
      expect(
        node.names.map((n: Json) => n.text),
        key,
      ).toContain(node.name);
    }
  });

  it('names tell their kind, language and script, and can be had by kind and language', async () => {
    const { organization } = await api.ask(`{ organization(id: "csto") { all: names { text kind lang script }
      acronyms: names(kinds: [ACRONYM]) { text } russian: names(lang: "ru") { text } composed: names(kinds: [COMPOSED]) { text } both: names(kinds: [ACRONYM, OFFICIAL], lang: "ru") { text } } }`);
    expect(organization.all).toContainEqual({ text: 'ОДКБ', kind: 'ACRONYM', lang: 'ru', script: 'Cyrl' });
    expect(organization.all).toContainEqual({
      text: 'Հավաքական անվտանգության պայմանագրի կազմակերպություն',
      kind: 'OFFICIAL',
      lang: 'hy',
      script: 'Armn',
    });
    expect(organization.all.some((n: Json) => n.kind === 'COMPOSED')).toBe(false);
    expect(organization.acronyms.map((n: Json) => n.text).sort()).toEqual(['CSTO', 'ОДКБ']);
    expect(organization.russian.map((n: Json) => n.text)).toEqual(
      organization.all.filter((n: Json) => n.lang === 'ru').map((n: Json) => n.text),
    );
    expect(organization.both.map((n: Json) => n.text).sort()).toEqual([
      'ОДКБ',
      'Организация Договора о коллективной безопасности',
    ]);
    const { meeting } = await api.ask(
      '{ meeting(id: "csto-cfm-2020-12-01") { plain: names { text } composed: names(kinds: [COMPOSED]) { text } } }',
    );
    expect(meeting.composed.map((n: Json) => n.text)).toContain('заседание СМИД ОДКБ 1 декабря 2020');
    expect(meeting.plain.map((n: Json) => n.text)).not.toContain('заседание СМИД ОДКБ 1 декабря 2020');
  });

  it('codes have their standard and the dates of the state', async () => {
    const { state } = await api.ask(
      '{ state(code: "SUN") { key truth { value reason } names(kinds: [CODE]) { text scheme since until lang } } }',
    );
    expect(state.key).toBe('state-sun');
    expect(state.truth.value).toBe('NO');
    expect([...state.names].sort((a, b) => (a.text < b.text ? -1 : 1))).toEqual([
      { text: 'SU', scheme: 'ISO 3166-1 alpha-2', since: '1922-12-30', until: '1991-12-26', lang: null },
      { text: 'SUN', scheme: 'ISO 3166-1 alpha-3', since: '1922-12-30', until: '1991-12-26', lang: null },
    ]);
  });

  it('names and sources remain when only verified facts are asked for', async () => {
    const { asOf, plain, sources } = await api.ask(`{
      asOf(resolve: { verifiedOnly: true }) { organization(id: "csto") { names { text } kk: label(lang: "kk") { fallback } } sources { totalCount } }
      plain: organization(id: "csto") { names { text } } sources { totalCount } }`);
    expect(asOf.organization.names).toEqual(plain.names);
    expect(asOf.organization.kk.fallback).toBe(false);
    expect(asOf.sources).toEqual(sources);
  });
});

describe('the clock', () => {
  it('shows its days and its policy', async () => {
    const { day, month, open, plain, policy } = await api.ask(`{
      day: asOf(at: "2020-12-01") { from to policy prefer verifiedOnly }
      month: asOf(during: "2020-02") { from to }
      open: asOf(during: "2020-02/..") { from to }
      plain: asOf { from to policy }
      policy: asOf(resolve: { policy: LATEST, prefer: ["cow-igo-v3"], verifiedOnly: true }) { from policy prefer verifiedOnly } }`);
    expect(day).toEqual({
      from: '2020-12-01',
      to: '2020-12-01',
      policy: 'COMPILED',
      prefer: [],
      verifiedOnly: false,
    });
    expect(month).toEqual({ from: '2020-02-01', to: '2020-02-29' });
    expect(open).toEqual({ from: '2020-02-01', to: null });
    expect(plain).toEqual({ from: '2026-02-28', to: '2026-02-28', policy: 'COMPILED' });
    expect(policy).toEqual({
      from: '2026-02-28',
      policy: 'LATEST',
      prefer: ['cow-igo-v3'],
      verifiedOnly: true,
    });
  });

  it('is inherited three levels down and more', async () => {
    const { asOf } =
      await api.ask(`{ asOf(at: "2010-06-01") { state(code: "UZB") { id memberships(where: { of: ["csto"] }) { nodes { id truth { value }
      of { ... on Organization { id members { nodes { id member { ... on State { id memberships(where: { of: ["csto"] }) { nodes { id } } } } } } } } } } } } }`);
    const ids = [...JSON.stringify(asOf).matchAll(/"id":"([^"]+)"/g)].map((m) => m[1] ?? '');
    expect(ids.length).toBeGreaterThan(20);
    for (const id of ids) expect(id).toMatch(/@2010-06-01$/);
    expect(
      asOf.state.memberships.nodes[0].of.members.nodes.map((m: Json) => m.member.id.slice(6, 9)),
    ).toEqual(['arm', 'blr', 'kaz', 'kgz', 'rus', 'tjk', 'uzb']);
  });

  it('of two days in one request does not mix', async () => {
    const list =
      'organization(id: "csto") { members { totalCount nodes { member { ... on State { iso3 } } } } }';
    const { before, after } = await api.ask(
      `{ before: asOf(at: "2012-12-18") { ${list} } after: asOf(at: "2012-12-19") { ${list} } }`,
    );
    expect([before.organization.members.totalCount, after.organization.members.totalCount]).toEqual([7, 6]);
    expect(before.organization.members.nodes.map((m: Json) => m.member.iso3)).toContain('UZB');
  });

  it('of a period shows what held at some time in it', async () => {
    const { asOf } = await api.ask(
      '{ asOf(during: "2012/2013") { organization(id: "csto") { members { nodes { key } } } } }',
    );
    expect(keysOf(asOf.organization.members)).toContain('mem-csto-uzb-1');
  });

  it('a meeting that is planned is in plain lists, and hidden on a day before it', async () => {
    const { meetings, asOf, period } =
      await api.ask(`{ meetings(where: { organs: ["csto-csc"] }, first: 3) { nodes { key status date } }
      asOf(at: "2026-02-28") { meetings(where: { organs: ["csto-csc"] }, first: 500) { nodes { key date } } meeting(id: "csto-csc-2026-11-11") { truth { value reason } } }
      period: asOf(during: "2026-11") { meetings(where: { organs: ["csto-csc"] }) { nodes { key } } } }`);
    expect(meetings.nodes[0]).toEqual({ key: 'csto-csc-2026-11-11', status: 'PLANNED', date: '2026-11-11' });
    expect(keysOf(asOf.meetings)).not.toContain('csto-csc-2026-11-11');
    expect(asOf.meetings.nodes.every((m: Json) => m.date <= '2026-02-28')).toBe(true);
    expect(asOf.meeting.truth).toEqual({ value: 'NO', reason: 'STATED' });
    expect(keysOf(period.meetings)).toEqual(['csto-csc-2026-11-11']);
  });

  it('hides documents and stages that had not come yet, and shows the last stage reached', async () => {
    const { asOf } = await api.ask(
      '{ asOf(at: "2020-12-01") { document(id: "doc-csto-charter") { truth { value } } documents(first: 500) { nodes { key date truth { value } stages { truth { value } } } } } }',
    );
    expect(asOf.document.truth.value).toBe('YES');
    const shown =
      rows.Document?.filter((d) => d.date === null || d.date.slice(0, 10) <= '2020-12-01').length ?? 0;
    expect(asOf.documents.nodes.length).toBe(shown);
    for (const d of asOf.documents.nodes) for (const s of d.stages) expect(s.truth.value).not.toBe('NO');
  });
});

describe('the policy towards sources', () => {
  const under = async (clock: string) =>
    (
      await api.ask(
        `{ asOf(${clock}) { node(id: "mem-csto-uzb-1") { ... on Membership { since until truth { value reason } period { earliestStart latestEnd end } } } standing(member: "UZB", of: "CSTO") { truth { value } spells { key } } memberships(where: { members: ["state-uzb"], of: ["csto"] }) { totalCount nodes { since until } } } }`,
      )
    ).asOf;

  it('shows the compilers choice unless told otherwise', async () => {
    const { node } = await under('at: "2010-01-01"');
    expect(node).toEqual({
      since: '2006-08-16',
      until: '2012-12-19',
      truth: { value: 'YES', reason: 'STATED' },
      period: { earliestStart: '2006-08-16', latestEnd: '2012-12-19', end: 'ENDED' },
    });
  });

  it('a preferred source moves the beginning of the Uzbek membership, and with it the truth on a day between', async () => {
    const compiled = await under('at: "2006-07-01"');
    const preferred = await under('at: "2006-07-01", resolve: { prefer: ["panarmenian-2006-06-24"] }');
    expect([
      compiled.node.since,
      compiled.node.truth.value,
      compiled.standing.truth.value,
      compiled.memberships.totalCount,
    ]).toEqual(['2006-08-16', 'NO', 'NO', 0]);
    expect([
      preferred.node.since,
      preferred.node.truth.value,
      preferred.standing.truth.value,
      preferred.memberships.totalCount,
    ]).toEqual(['2006-06-23', 'YES', 'YES', 1]);
    expect(preferred.memberships.nodes).toEqual([{ since: '2006-06-23', until: '2012-12-19' }]);
  });

  it('another one moves the end', async () => {
    const compiled = await under('at: "2012-07-15"');
    const preferred = await under('at: "2012-07-15", resolve: { prefer: ["liquisearch-csto"] }');
    expect([compiled.node.until, compiled.standing.truth.value, compiled.memberships.totalCount]).toEqual([
      '2012-12-19',
      'YES',
      1,
    ]);
    expect([preferred.node.until, preferred.standing.truth.value, preferred.memberships.totalCount]).toEqual([
      '2012-06-28',
      'NO',
      0,
    ]);
  });

  it('of two preferred sources the first one that speaks wins', async () => {
    const first = await under(
      'at: "2012-01-01", resolve: { prefer: ["belta-2012-12-19", "liquisearch-csto"] }',
    );
    const second = await under('at: "2012-01-01", resolve: { prefer: ["cow-igo-v3", "liquisearch-csto"] }');
    expect(first.node.until).toBe('2012-12-19');
    expect(second.node.until).toBe('2012-06-28');
  });

  it('LATEST and MOST_PRECISE leave what no later or preciser source contradicts, and change the rest', async () => {
    const at = async (policy: string, key: string) =>
      (
        await api.ask(
          `{ asOf(at: "2014-01-01", resolve: { policy: ${policy} }) { node(id: "${key}") { ... on Membership { since until status rank } ... on Tenure { since until } } } }`,
        )
      ).asOf.node;
    for (const policy of ['COMPILED', 'LATEST', 'MOST_PRECISE'])
      expect(await at(policy, 'mem-csto-uzb-1')).toMatchObject({ since: '2006-08-16', until: '2012-12-19' });
    expect((await at('COMPILED', 'mem-sco-kgz-1')).since).toBe('2001-06-15');
    expect((await at('LATEST', 'mem-sco-kgz-1')).since).toBe('1996');
    expect((await at('COMPILED', 'mem-brics-rus-1')).since).toBe('2006');
    expect((await at('MOST_PRECISE', 'mem-brics-rus-1')).since).toBe('2009-06-16');
    expect(await at('COMPILED', 'mem-sco-ind-2')).toMatchObject({ status: 'FULL_MEMBER', rank: 'FULL' });
    expect(await at('LATEST', 'mem-sco-ind-2')).toMatchObject({ status: 'OBSERVER', rank: 'OBSERVER' });
  });

  it('the status of a policy decides in lists too', async () => {
    const members = async (resolve: string, statuses: string) =>
      keysOf(
        (
          await api.ask(
            `{ asOf(at: "2026-02-01"${resolve}) { organization(id: "sco") { members(statuses: [${statuses}]) { nodes { key status } } } } }`,
          )
        ).asOf.organization.members,
      );
    expect(await members('', 'FULL_MEMBER')).toContain('mem-sco-ind-2');
    expect(await members(', resolve: { prefer: ["factbook-json"] }', 'FULL_MEMBER')).not.toContain(
      'mem-sco-ind-2',
    );
    expect(await members(', resolve: { prefer: ["factbook-json"] }', 'OBSERVER')).toContain('mem-sco-ind-2');
  });

  it('verifiedOnly leaves out exactly the memberships that rest on no source read', async () => {
    const { asOf, all } = await api.ask(
      '{ asOf(during: "1000/9000", resolve: { verifiedOnly: true }) { memberships(first: 500) { nodes { key verified } } } all: asOf(during: "1000/9000") { memberships(first: 500) { nodes { key verified } } } }',
    );
    expect(keysOf(asOf.memberships)).toEqual(
      all.memberships.nodes.filter((m: Json) => m.verified).map((m: Json) => m.key),
    );
    expect(asOf.memberships.nodes.length).toBe(
      seed.memberships.filter((m) => m.verified && m.sources.length + (m.claims ?? []).length > 0).length,
    );
    expect(asOf.memberships.nodes.length).toBeLessThan(all.memberships.nodes.length);
  });

  it('lists by date are in the order of the dates shown, under another policy too', async () => {
    const { asOf } = await api.ask(
      '{ asOf(during: "1000/9000", resolve: { policy: LATEST }) { memberships(orderBy: SINCE, first: 500) { nodes { period { earliestStart } } } } }',
    );
    const starts: string[] = asOf.memberships.nodes.map((m: Json) => m.period.earliestStart ?? '');
    expect(starts).toEqual([...starts].sort());
  });
});

describe('people and posts', () => {
  it('Kazakbaev held the post of Kyrgyz foreign minister on 2020-12-01, in his second term', async () => {
    const { asOf } = await api.ask(
      '{ asOf(at: "2020-12-01") { post(id: "post-foreign-minister-kgz") { tenures { totalCount nodes { key person { name(lang: "ru") } since truth { value } } } } person(id: "kazakbaev-ruslan") { tenures { nodes { post { key } } } } } }',
    );
    expect(asOf.post.tenures).toEqual({
      totalCount: 1,
      nodes: [
        {
          key: 'pos-kazakbaev-ruslan-foreign-minister-kgz-2',
          person: { name: 'Руслан Казакбаев' },
          since: '2020-10-14',
          truth: { value: 'YES' },
        },
      ],
    });
    expect(asOf.person.tenures.nodes).toEqual([{ post: { key: 'post-foreign-minister-kgz' } }]);
  });

  it('the secretaries-general of the CSTO follow each other without a day between', async () => {
    const { asOf } = await api.ask(
      '{ asOf(during: "2003/2026") { post(id: "post-secretary-general-csto") { tenures(orderBy: SINCE) { nodes { person { key } since until acting } } } } }',
    );
    expect(asOf.post.tenures.nodes.map((t: Json) => [t.person.key, t.since, t.until, t.acting])).toEqual([
      ['bordyuzha-nikolai', '2003-04-28', '2017-01-01', false],
      ['semerikov-valery', '2017-01-01', '2017-05-02', true],
      ['khachaturov-yuri', '2017-05-02', '2018-11-02', false],
      ['semerikov-valery', '2018-11-02', '2020-01-01', true],
      ['zas-stanislav', '2020-01-01', '2023-01-01', false],
      ['tasmagambetov-imangali', '2023-01-01', '2026-01-01', false],
      ['masadykov-taalatbek', '2026-01-01', null, false],
    ]);
  });

  for (const [day, who] of [
    ['2016-12-31', 'bordyuzha-nikolai'],
    ['2017-01-01', 'semerikov-valery'],
    ['2017-05-01', 'semerikov-valery'],
    ['2017-05-02', 'khachaturov-yuri'],
    ['2018-11-01', 'khachaturov-yuri'],
    ['2018-11-02', 'semerikov-valery'],
    ['2020-01-01', 'zas-stanislav'],
    ['2022-12-31', 'zas-stanislav'],
    ['2023-01-01', 'tasmagambetov-imangali'],
    ['2025-12-31', 'tasmagambetov-imangali'],
    ['2026-01-01', 'masadykov-taalatbek'],
  ])
    it(`on ${day} the secretary-general of the CSTO is ${who} alone`, async () => {
      const { asOf } = await api.ask(
        'query ($day: Date!) { asOf(at: $day) { post(id: "post-secretary-general-csto") { tenures { nodes { person { key } truth { value } } } } } }',
        { day },
      );
      expect(asOf.post.tenures.nodes).toEqual([{ person: { key: who }, truth: { value: 'YES' } }]);
    });

  it('a post without a known holder on a day exists with an empty list', async () => {
    const { asOf } = await api.ask(
      '{ asOf(at: "1990-01-01") { post(id: "post-secretary-general-csto") { key tenures { totalCount nodes { key } } } } }',
    );
    expect(asOf.post).toEqual({ key: 'post-secretary-general-csto', tenures: { totalCount: 0, nodes: [] } });
  });
});

describe('attendances', () => {
  it('show those present and possibly present; the expected and absent only when asked for', async () => {
    const { asOf, all } = await api.ask(
      '{ asOf { attendances(first: 1) { totalCount } absent: attendances(presence: [ABSENT]) { totalCount } } all: attendances(presence: null) { totalCount } }',
    );
    const count = (...presence: string[]) =>
      rows.Attendance?.filter((a) => presence.includes(a.presence)).length;
    expect(asOf.attendances.totalCount).toBe(count('PRESENT', 'POSSIBLE'));
    expect(asOf.absent.totalCount).toBe(count('ABSENT'));
    expect(all.totalCount).toBe(rows.Attendance?.length);
  });

  it('of the ministers meeting of 2020-12-01 have the person, for whom, and the tenure of that day', async () => {
    const { meeting } = await api.ask(
      '{ meeting(id: "csto-cfm-2020-12-01") { format status attendances { nodes { person { key } representing { ... on Node { key } } presence tenure { key person { key } } date } } previous { date } next { date } } }',
    );
    const expected = seed.meetings.find((m) => m.id === 'csto-cfm-2020-12-01');
    expect(meeting.format).toBe('VIDEO');
    expect(
      meeting.attendances.nodes
        .map((a: Json) => [a.representing.key, a.person?.key ?? null, a.tenure?.key ?? null])
        .sort(),
    ).toEqual(
      expected.attendances
        .filter((a: Json) => ['PRESENT', 'POSSIBLE'].includes(a.presence))
        .map((a: Json) => [a.representing, a.person ?? null, a.tenure ?? null])
        .sort(),
    );
    expect(meeting.attendances.nodes.find((a: Json) => a.representing.key === 'state-kgz').tenure.key).toBe(
      'pos-kazakbaev-ruslan-foreign-minister-kgz-2',
    );
    expect(meeting.previous.date < '2020-12-01').toBe(true);
    expect(meeting.next.date > '2020-12-01').toBe(true);
  });
});

describe('evidence', () => {
  it('a record tells what each source says of it, rival statements included', async () => {
    const { node } = await api.ask(
      '{ node(id: "mem-csto-uzb-1") { ... on Membership { verified sourced disputed unverified claims { kind field value rival note source { key } about { key } } } } }',
    );
    const record = seed.memberships.find((m) => m.id === 'mem-csto-uzb-1');
    expect(node).toMatchObject({ verified: true, sourced: true, disputed: true, unverified: [] });
    expect(
      node.claims
        .filter((c: Json) => c.kind === 'SUPPORTS')
        .map((c: Json) => c.source.key)
        .sort(),
    ).toEqual([...record.sources].sort());
    expect(
      node.claims
        .filter((c: Json) => c.kind === 'STATES')
        .map((c: Json) => [c.source.key, c.field, c.value, c.note])
        .sort(),
    ).toEqual(record.claims.map((c: Json) => [c.source, c.field, c.value, c.note]).sort());
    for (const c of node.claims)
      expect([c.rival, c.about.key]).toEqual([c.kind === 'STATES', 'mem-csto-uzb-1']);
  });

  it('a record without a source says so', async () => {
    const { document } = await api.ask(
      '{ document(id: "doc-bangkok-1967") { verified sourced claims { key } } }',
    );
    expect(document).toEqual({ verified: false, sourced: false, claims: [] });
  });

  it('a source shows its own fields and the claims that lead back to it', async () => {
    const key = '168am-2016-10-14';
    const { source } = await api.ask(
      `{ source(id: "${key}") { title publisher url lang published kind claims { totalCount nodes { source { key } about { key ... on Sourced { claims { source { key } } } } } } } }`,
    );
    const record = seed.sources.find((s) => s.id === key);
    expect(source).toMatchObject({
      title: record.title,
      publisher: record.publisher,
      url: record.url,
      lang: 'en',
      published: '2016-10-14',
      kind: 'NEWS',
    });
    expect(source.claims.totalCount).toBeGreaterThan(0);
    for (const claim of source.claims.nodes) {
      expect(claim.source.key).toBe(key);
      expect(claim.about.claims.map((c: Json) => c.source.key)).toContain(key);
    }
  });
});

describe('standing', () => {
  it('has all spells and events whatever the clock, each with its own truth', async () => {
    const { a, b } = await api.ask(
      '{ a: asOf(at: "2010-01-01") { standing(member: "UZB", of: "CSTO") { spells { key truth { value } } events { kind truth { value } } } } b: asOf(at: "2020-01-01") { standing(member: "UZB", of: "CSTO") { spells { key truth { value } } events { kind truth { value } } } } }',
    );
    const kinds = (x: Json) => x.standing.events.map((e: Json) => e.kind);
    expect(kinds(a)).toEqual(kinds(b));
    expect(kinds(a)).toEqual([
      'OPENING',
      'RATIFICATION_STEP',
      'SUSPENSION_REQUESTED',
      'SUSPENSION_APPROVED',
      'CLOSING',
    ]);
    expect(a.standing.events.map((e: Json) => e.truth.value)).toEqual(['YES', 'YES', 'NO', 'NO', 'NO']);
    expect(b.standing.events.every((e: Json) => e.truth.value === 'YES')).toBe(true);
    expect([a.standing.spells[0].truth.value, b.standing.spells[0].truth.value]).toEqual(['YES', 'NO']);
  });

  it('answers for other statuses, and the planes of events apart', async () => {
    const { standing } = await api.ask(
      '{ standing(member: "BLR", of: "SCO") { full: truth(statuses: [FULL_MEMBER]) { value } observer: truth(statuses: [OBSERVER]) { value reason } statuses spells { status } legal: events(planes: [LEGAL]) { plane } practice: events(planes: [PRACTICE]) { plane } all: events { plane } } }',
    );
    expect(standing.full.value).toBe('YES');
    expect(standing.observer).toEqual({
      value: 'NO',
      reason: expect.stringMatching(/OTHER_STATUS|LIST_COMPLETE/),
    });
    expect(standing.statuses).toEqual(['FULL_MEMBER']);
    expect(standing.spells.map((s: Json) => s.status)).toEqual([
      'DIALOGUE_PARTNER',
      'OBSERVER',
      'FULL_MEMBER',
    ]);
    expect(standing.legal.length + standing.practice.length).toBe(standing.all.length);
    expect(standing.legal.every((e: Json) => e.plane === 'LEGAL')).toBe(true);
  });

  it('is the same below a membership as at the root', async () => {
    const what = 'truth { value reason } statuses spells { key } coverage { key }';
    const { standing, node } = await api.ask(
      `{ standing(member: "ARM", of: "CSTO") { ${what} } node(id: "mem-csto-arm-1") { ... on Membership { standing { ${what} } } } }`,
    );
    expect(node.standing).toEqual(standing);
  });

  it('without a spell and without a complete list is UNKNOWN, not NO', async () => {
    const { standing } = await api.ask('{ standing(member: "CHN", of: "NATO") { truth { value reason } } }');
    expect(standing.truth).toEqual({ value: 'UNKNOWN', reason: 'NOT_COVERED' });
    const { asOf } = await api.ask(
      '{ asOf(at: "1970-01-01") { standing(member: "KGZ", of: "UN") { truth { value reason } } } }',
    );
    expect(asOf.standing.truth).toEqual({ value: 'NO', reason: 'NOT_EXISTING' });
  });
});

describe('claims', () => {
  it('can be those that differ from what is shown, or those that do not', async () => {
    const { node } = await api.ask(`{ node(id: "mem-csto-uzb-1") { ... on Membership {
      all: claims { key rival } rivals: claims(rival: true) { key rival } others: claims(rival: false) { key rival } } } }`);
    expect(node.rivals.length).toBeGreaterThan(0);
    expect(node.rivals).toEqual(node.all.filter((claim: Json) => claim.rival));
    expect(node.others).toEqual(node.all.filter((claim: Json) => !claim.rival));
  });
});

describe('what the API tells of itself', () => {
  it('coverage lists every statement of the seed, and those of one body', async () => {
    const { coverage, csto } = await api.ask(
      '{ coverage { key relation complete scope { ... on Node { key } } note verified } csto: coverage(of: "CSTO") { key } }',
    );
    expect(coverage.map((c: Json) => [c.key, c.relation, c.complete, c.scope?.key ?? null])).toEqual(
      [...seed.coverage]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((c) => [c.id, c.relation, c.complete, c.scope ?? null]),
    );
    expect(csto.map((c: Json) => c.key).sort()).toEqual(
      seed.coverage
        .filter((c) => c.scope === 'csto')
        .map((c) => c.id)
        .sort(),
    );
  });

  it('the vocabulary has every word of every closed list with an English and a Russian label', async () => {
    const { vocabulary, one, none } = await api.ask(
      '{ vocabulary { name terms { code label ru: label(lang: "ru") about } } one: vocabulary(list: "Presence") { name terms { code } } none: vocabulary(list: "Nope") { name } }',
    );
    expect(vocabulary.map((v: Json) => v.name)).toEqual(Object.keys(words));
    for (const list of vocabulary)
      for (const term of list.terms) {
        expect(term.label.length * term.about.length).toBeGreaterThan(0);
        expect(term.ru, `${list.name} ${term.code}`).toMatch(/\p{Script=Cyrillic}/u);
      }
    expect(one).toEqual([{ name: 'Presence', terms: wordsOf('Presence').map((code) => ({ code })) }]);
    expect(none).toEqual([]);
  });

  it('the model counts every kind of the seed', async () => {
    const { model, release } = await api.ask(
      '{ model { kinds { name count about } links { name fact about } } release { name nodes dataUntil status } }',
    );
    const count = (name: string) => model.kinds.find((k: Json) => k.name === name)?.count;
    for (const [kind, records] of Object.entries(rows)) expect(count(kind), kind).toBe(records.length);
    expect(model.kinds.reduce((sum: number, k: Json) => sum + k.count, 0)).toBe(release.nodes);
    expect(model.links.map((l: Json) => l.name)).toEqual(
      expect.arrayContaining(['MEMBER_OF', 'HELD', 'ATTENDED', 'COOPERATES_WITH']),
    );
    expect(release).toMatchObject({ name: '2026.11', dataUntil: '2026-02-28', status: 'READY' });
  });

  it('the releases have the current one among them', async () => {
    const { release, releases } = await api.ask('{ release { hash } releases { hash status name } }');
    expect(
      releases.filter((r: Json) => r.hash === release.hash && r.status === 'READY').length,
    ).toBeGreaterThan(0);
  });
});
