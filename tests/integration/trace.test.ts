import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { walkedKinds } from '../../src/api/networks.ts';
import { linkNames } from '../../src/domain/links.ts';
import { readNetwork } from '../../src/graph/network.ts';
import { question } from '../../src/graph/question.ts';
import { currentRelease } from '../../src/graph/releases.ts';
import { buildNetwork } from '../../src/trace/network.ts';
import { type Api, type Json, openApi, ROOT } from '../support/api.ts';

const seed = (file: string): Json[] => JSON.parse(readFileSync(join(ROOT, 'seed', `${file}.json`), 'utf8'));

const PATH = `way alike certainty window { from to } score { total hops links hubs evidence }
  via { id } hops { link forward from { id } to { id } fact { id } since until certainty doubt others { id } } sentence ru: sentence(lang: "ru")`;

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** Asks for a trace, below a clock where one is given. */
async function trace(args: string, fields: string, clock = ''): Promise<Json> {
  const field = `trace(${args}) { ${fields} }`;
  const data = await api.ask(clock ? `{ asOf(${clock}) { ${field} } }` : `{ ${field} }`);
  return clock ? data.asOf.trace : data.trace;
}
const paths = async (args: string, clock = '', first = 10): Promise<Json[]> =>
  (await trace(args, `paths(first: ${first}) { nodes { ${PATH} } }`, clock)).paths.nodes;

/** A path as its nodes and links, without views. */
const told = (path: Json): string =>
  [path.hops[0].from, ...path.hops.map((hop: Json) => hop.to)]
    .map(({ id }: Json, i: number) => `${i > 0 ? `-${path.hops[i - 1].link}- ` : ''}${id.split('@')[0]}`)
    .join(' ');

describe('how the CSTO and the SCO are connected', () => {
  it('on the day of the ministers’ meeting: by declared intent among others, in groups, each with its window', async () => {
    const { since, until, groups, effort } = await trace(
      'from: "CSTO", to: "ШОС"',
      `since until groups(first: 2) { way complete paths { ${PATH} } } effort { complete stoppedBy links linksLimit }`,
      'at: "2020-12-01"',
    );
    expect([since, until]).toEqual(['2020-12-01', '2020-12-01']);
    expect(effort).toMatchObject({ complete: true, stoppedBy: null });
    const ways = groups.map(({ way }: Json) => way);
    expect(ways).toEqual(
      expect.arrayContaining(['MEMBERS', 'MEETINGS', 'DOCUMENTS', 'TOPICS', 'COOPERATION', 'INTENT']),
    );
    for (const group of groups) {
      expect(group.complete).toBe(true);
      for (const path of group.paths) {
        expect(path.way).toBe(group.way);
        expect(path.window).toEqual({ from: '2020-12-01', to: '2020-12-01' });
      }
    }
    const of = (way: string) => groups.find((group: Json) => group.way === way).paths.map(told);
    expect(of('INTENT')[0]).toBe('csto -COOPERATES_WITH- sco');
    expect(of('MEMBERS')[1]).toMatch(/^csto -MEMBER_OF- state-\w{3} -MEMBER_OF- sco$/);
    expect(of('DOCUMENTS')).toContain('csto -CONCERNS- doc-protocol-rats-csto-2011 -CONCERNS- sco');
    // Both declared the intent on that day; the memorandum of 2007 may have run out by then.
    const certainty = (way: string) => groups.find((group: Json) => group.way === way).paths[0].certainty;
    expect([certainty('INTENT'), certainty('COOPERATION')]).toEqual(['CERTAIN', 'POSSIBLE']);
    const doubts = (way: string) =>
      groups.find((group: Json) => group.way === way).paths[0].hops.map(({ doubt }: Json) => doubt);
    expect(doubts('INTENT')).toEqual([null]);
    expect(doubts('COOPERATION')).toEqual([
      'No source tells when it ended; it may have ended before the time asked for.',
    ]);
    for (const { paths: own } of groups)
      for (const { certainty: whole, hops } of own)
        expect(hops.every((hop: Json) => hop.certainty === 'CERTAIN' && hop.doubt === null)).toBe(
          whole === 'CERTAIN',
        );
  });

  it('during the year: what held at some time in it, within it', async () => {
    for (const path of await paths('from: "CSTO", to: "SCO"', 'during: "2020"', 30)) {
      expect(path.window.from >= '2020-01-01' && path.window.to <= '2020-12-31').toBe(true);
      expect(path.window.from <= path.window.to).toBe(true);
    }
  });

  it('without a clock: at any time, and the memorandum of the secretariats is the first answer', async () => {
    const [first] = await paths('from: "CSTO", to: "SCO"');
    expect(told(first)).toBe('csto -COOPERATES_WITH- sco');
    expect(first).toMatchObject({
      certainty: 'CERTAIN',
      window: { from: '2007-10-05', to: null },
      hops: [{ fact: { id: 'coop-csto-sco-2007' }, since: '2007-10-05', until: null }],
    });
  });

  it('lists paths by a score whose parts add up, in the order of it', async () => {
    const found = await paths('from: "CSTO", to: "SCO"', '', 100);
    expect(found).toHaveLength(100);
    for (const { score, hops, via } of found) {
      expect(score.hops + score.links + score.hubs + score.evidence).toBeCloseTo(score.total, 6);
      expect(score.hops).toBe(hops.length);
      expect(via.map(({ id }: Json) => id)).toEqual(hops.slice(1).map(({ from }: Json) => from.id));
    }
    const totals = found.map(({ score }) => score.total);
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
    expect(new Set(found.map(told)).size).toBe(100);
  });
});

describe('two ministers', () => {
  const both = 'from: "kazakbaev-ruslan", to: "lavrov-sergey"';

  it('sat together: one session stands for all of its organ, and the number of the others is that of the seed', async () => {
    const [first] = await paths(both);
    expect(told(first)).toMatch(/^kazakbaev-ruslan -ATTENDED- [\w-]+ -ATTENDED- lavrov-sergey$/);
    expect(first).toMatchObject({ way: 'OFFICIALS', certainty: 'CERTAIN' });
    const together = seed('meetings').filter((meeting) =>
      ['kazakbaev-ruslan', 'lavrov-sergey'].every((person) =>
        meeting.attendances?.some(
          (a: Json) => a.person === person && ['PRESENT', 'POSSIBLE'].includes(a.presence),
        ),
      ),
    );
    const session = together.find(({ id }) => id === first.via[0].id);
    const alike = together.filter(({ organs }) => String(organs) === String(session?.organs));
    expect(first.alike).toBe(alike.length - 1);
    expect(together.some(({ id }) => id === 'csto-cfm-2020-12-01')).toBe(true);
  });

  it('met on the day asked for, and nowhere else counts', async () => {
    const [first] = await paths(both, 'at: "2020-12-01"');
    expect(told(first)).toBe('kazakbaev-ruslan -ATTENDED- csto-cfm-2020-12-01 -ATTENDED- lavrov-sergey');
    expect(first).toMatchObject({
      alike: 0,
      sentence:
        'Ruslan Kazakbaev and Sergey Lavrov are connected by way of officials: the meeting of the Council of Ministers of Foreign Affairs of the CSTO (1 December 2020); all links hold together on 1 December 2020.',
      ru: 'Руслан Казакбаев и Сергей Лавров связаны через должностных лиц: заседание Совета министров иностранных дел ОДКБ (1 декабря 2020 года); все звенья действуют одновременно 1 декабря 2020 года.',
    });
  });

  it('the other way round is the same path', async () => {
    const [there, back] = await Promise.all([
      paths(both, 'at: "2020-12-01"'),
      paths('from: "lavrov-sergey", to: "kazakbaev-ruslan"', 'at: "2020-12-01"'),
    ]);
    expect(back.map(({ score }) => score.total)).toEqual(there.map(({ score }) => score.total));
  });
});

describe('two states', () => {
  it('what both were at says more than what everybody belongs to', async () => {
    const found = await paths('from: "KGZ", to: "RUS"', '', 100);
    const place = (test: (path: Json) => boolean) => found.findIndex(test);
    const session = place(({ hops }) => hops.every(({ link }: Json) => link === 'REPRESENTED_AT'));
    const un = place(({ via }) => via.length === 1 && via[0].id === 'un');
    expect(session).toBeGreaterThanOrEqual(0);
    expect(un === -1 || un > session).toBe(true);
  });

  it('a draft that both put forward on a day that no source gives does not come first', async () => {
    const [first] = await paths('from: "KGZ", to: "RUS"', 'at: "1998-01-01"');
    expect(first).toMatchObject({ way: 'MEMBERS', certainty: 'CERTAIN' });
  });
});

describe('modes', () => {
  it('FOLLOWING: drafts went from the ministers to the heads of state, and not back', async () => {
    const there = await paths(
      'from: "csto-cfm", to: "csto-csc", mode: FOLLOWING, where: { links: [TOOK_UP] }',
      'during: "2020-12"',
    );
    const drafts = seed('documents').filter(({ stages }) => {
      const at = (kinds: string[], session: string) =>
        stages?.some(({ kind, meeting }: Json) => kinds.includes(kind) && meeting === session);
      return (
        at(['ENDORSED'], 'csto-cfm-2020-12-01') &&
        at(['SUBMITTED', 'ADOPTED', 'SIGNED', 'APPROVED'], 'csto-csc-2020-12-02')
      );
    });
    expect(drafts.length).toBeGreaterThan(3);
    expect(there.map(({ via }) => via[0].id.split('@')[0]).sort()).toEqual(drafts.map(({ id }) => id).sort());
    for (const path of there)
      expect(path).toMatchObject({ window: { from: '2020-12-01', to: '2020-12-02' }, certainty: 'CERTAIN' });
    const back = await paths(
      'from: "csto-csc", to: "csto-cfm", mode: FOLLOWING, where: { links: [TOOK_UP] }',
      'during: "2020-12"',
    );
    expect(back).toEqual([]);
  });

  it('TOUCHING: the day after adjoins, in both directions; TOGETHER does not', async () => {
    const args = (mode: string) =>
      `from: "csto-csc", to: "csto-cfm", mode: ${mode}, where: { links: [TOOK_UP] }`;
    expect((await paths(args('TOUCHING'), 'during: "2020-12"')).length).toBeGreaterThan(3);
    const { paths: none, whyNot } = await trace(
      args('TOGETHER'),
      'paths { nodes { way } } whyNot { complete misses { condition gapDays sentence ru: sentence(lang: "ru") } }',
      'during: "2020-12"',
    );
    expect(none.nodes).toEqual([]);
    const miss = whyNot.misses.find(({ condition }: Json) => condition === 'MODE');
    expect(miss.gapDays).toBe(0);
    expect(miss.sentence).toMatch(
      /^There is a chain whose links do not hold together: one begins as another ends\./,
    );
    expect(miss.ru).toMatch(
      /^Есть цепочка, звенья которой не действуют одновременно: одно начинается, когда другое кончается\./,
    );
  });
});

describe('policies', () => {
  const kyrgyzstan = 'from: "KGZ", to: "SCO", maxHops: 1';
  const at = (resolve: string) =>
    paths(kyrgyzstan, `at: "1999-01-01"${resolve ? `, resolve: ${resolve}` : ''}`);

  it('change the answer where sources differ, and nothing for those who ask without', async () => {
    const before = await at('');
    const [latest, preferred] = [await at('{ policy: LATEST }'), await at('{ prefer: ["cow-igo-v3"] }')];
    expect(before).toEqual([]);
    for (const [path] of [latest, preferred])
      expect(path).toMatchObject({ hops: [{ link: 'MEMBER_OF', since: '1996' }], certainty: 'CERTAIN' });
    expect(latest[0].hops[0].fact.id).toBe('mem-sco-kgz-1@1999-01-01;policy=LATEST');
    expect(await at('{ policy: MOST_PRECISE }')).toEqual([]);
    const again = await Promise.all([
      at('{ policy: LATEST }'),
      at(''),
      at('{ prefer: ["tass-cis-2017"] }'),
      at(''),
    ]);
    expect(again).toEqual([latest, [], [], []]);
  });

  it('weigh a status as they see it, and the parts of the score still add up', async () => {
    const ask = async (resolve: string) =>
      (await paths('from: "IRN", to: "SCO", maxHops: 1', `at: "2024-01-01"${resolve}`))[0];
    const [compiled, latest] = [await ask(''), await ask(', resolve: { policy: LATEST }')];
    expect(compiled.score).toMatchObject({ links: 0.5, evidence: 0.25, total: 1.75 });
    expect(latest.score).toMatchObject({ links: 0.75, evidence: 0.25, total: 2 });
  });

  it('count an applicant as a member where the latest source does', async () => {
    const args = 'from: "SAU", to: "BRICS", maxHops: 1';
    const misses = 'paths { nodes { way } } whyNot { misses { condition } }';
    const compiled = await trace(args, misses);
    expect(compiled.whyNot.misses.map(({ condition }: Json) => condition)).toContain('STATUSES');
    const latest = await api.ask(`{ asOf(resolve: { policy: LATEST }) { trace(${args}) { ${misses} } } }`);
    expect(latest.asOf.trace).toEqual({ paths: { nodes: [{ way: 'MEMBERS' }] }, whyNot: null });
  });

  it('leave out what no source read supports, in the paths and beside them', async () => {
    const fields = 'paths(first: 30) { nodes { score { evidence } hops { fact { ...V } others { ...V } } } }';
    const { asOf } =
      await api.ask(`{ asOf(resolve: { verifiedOnly: true }) { trace(from: "AFG", to: "CSTO") { ${fields} } } }
      fragment V on Node { __typename ... on Membership { verified } ... on Attendance { verified } ... on Cooperation { verified } }`);
    expect(asOf.trace.paths.nodes.length).toBe(30);
    for (const { score, hops } of asOf.trace.paths.nodes) {
      expect(score.evidence).toBeLessThan(1 * hops.length + 1);
      for (const { fact, others } of hops)
        for (const record of [fact, ...others]) expect(record.verified ?? true).toBe(true);
    }
  });
});

describe('filters', () => {
  const csto = 'from: "CSTO", to: "SCO"';

  it('links, kinds, statuses, ways: nothing else is walked', async () => {
    const [members, persons, observers, topics] = await Promise.all([
      paths(`${csto}, where: { links: [MEMBER_OF, ORGAN_OF] }`, '', 30),
      paths(`${csto}, where: { kinds: [Person, Post, Meeting, Organ] }`, '', 10),
      paths(`${csto}, where: { links: [MEMBER_OF], statuses: [OBSERVER] }`, '', 30),
      paths(`${csto}, where: { ways: [TOPICS] }`, '', 10),
    ]);
    for (const { hops } of members)
      for (const { link } of hops) expect(['MEMBER_OF', 'ORGAN_OF']).toContain(link);
    expect(members.length).toBe(30);
    expect(persons.length).toBeGreaterThan(0);
    for (const { via } of persons) for (const { id } of via) expect(id).not.toMatch(/^(state|doc|topic)-/);
    expect(observers.map(told)).toContain('csto -MEMBER_OF- un-ga -MEMBER_OF- sco');
    expect(topics.length).toBe(10);
    for (const path of topics) expect(path.way).toBe('TOPICS');
  });

  it('sources: only over records that they support', async () => {
    const source = 'sputnik-kg-2020-12-02';
    const found = await api.ask(
      `{ trace(${csto}, where: { sources: ["${source}"] }) { paths(first: 5) { nodes { hops { link claims { source { key } } } } } } }`,
    );
    expect(found.trace.paths.nodes.length).toBeGreaterThan(0);
    for (const { hops } of found.trace.paths.nodes)
      for (const { claims } of hops) expect(claims.map(({ source: { key } }: Json) => key)).toContain(source);
  });

  it('through and avoid, by key, acronym, code, or an id that names a view', async () => {
    const through = await paths(`${csto}, through: "KGZ"`, 'at: "2020-12-01"');
    expect(through.length).toBe(10);
    for (const path of through) expect(told(path)).toContain(' state-kgz ');
    const first = await paths(csto, 'at: "2020-12-01"', 20);
    const away = first.flatMap(({ via }) => via.map(({ id }: Json) => id))[0];
    expect(away).toContain('@2020-12-01');
    const without = await paths(`${csto}, where: { avoid: ["${away}", "UN"] }`, 'at: "2020-12-01"', 20);
    for (const { via } of without)
      for (const { id } of via) expect([away, 'un@2020-12-01']).not.toContain(id);
    const spared = first.filter(
      ({ via }) => !via.some(({ id }: Json) => [away, 'un@2020-12-01'].includes(id)),
    );
    expect(without.slice(0, spared.length).map(({ score }) => score.total)).toEqual(
      spared.map(({ score }) => score.total),
    );
  });

  it('empty lists filter nothing', async () => {
    const plain = await paths(csto);
    const empty = await paths(
      `${csto}, where: { links: [], kinds: [], ways: [], statuses: [], sources: [], avoid: [] }`,
    );
    expect(empty).toEqual(plain);
  });

  it('what was planned only is no path: a session that nobody reports', async () => {
    const planned = seed('meetings').find(({ status, state }) => status === 'PLANNED' && state);
    const { paths: none, whyNot } = await trace(
      `from: "${planned?.id}", to: "${planned?.state}"`,
      'paths { nodes { way } } whyNot { complete }',
    );
    expect(none.nodes).toEqual([]);
    expect(whyNot.complete).toBe(true);
  });
});

describe('pages', () => {
  it('of three are together one of thirty', async () => {
    const page = async (args: string) =>
      (
        await trace(
          'from: "CSTO", to: "SCO"',
          `paths(${args}) { edges { cursor node { ${PATH} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`,
        )
      ).paths;
    const whole = await page('first: 30');
    const nodes: Json[] = [];
    let after = '';
    for (let i = 0; i < 10; i += 1) {
      const { edges, pageInfo } = await page(`first: 3${after && `, after: "${after}"`}`);
      nodes.push(...edges.map(({ node }: Json) => node));
      expect(pageInfo).toMatchObject({
        hasNextPage: true,
        hasPreviousPage: i > 0,
        startCursor: edges[0].cursor,
      });
      after = pageInfo.endCursor;
    }
    expect(nodes).toEqual(whole.edges.map(({ node }: Json) => node));
    expect(after).toBe(whole.pageInfo.endCursor);
  });

  it('end at a hundred', async () => {
    const { paths: page } = await trace(
      'from: "CSTO", to: "SCO"',
      'paths(first: 100) { pageInfo { hasNextPage endCursor } }',
    );
    expect(page.pageInfo.hasNextPage).toBe(false);
    const { paths: last } = await trace(
      'from: "CSTO", to: "SCO"',
      `paths(first: 5, after: "${page.pageInfo.endCursor}") { nodes { way } pageInfo { hasNextPage endCursor } }`,
    );
    expect(last).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  it('say the same of the effort, whatever else is asked for and in which order', async () => {
    const effort = 'effort(first: 5) { links complete stoppedBy }';
    const alone = await trace('from: "CSTO", to: "SCO"', effort);
    const beside = await trace(
      'from: "CSTO", to: "SCO"',
      `paths(first: 100) { nodes { way } } ${effort} a: paths(first: 1) { nodes { way } }`,
    );
    const before = await trace('from: "CSTO", to: "SCO"', `${effort} paths(first: 5) { nodes { way } }`);
    expect(beside.effort).toEqual(alone.effort);
    expect(before.effort).toEqual(alone.effort);
  });
});

describe('odd arguments', () => {
  const from = 'from: "CSTO", to: "SCO"';
  const cases: [string, string, string, string?][] = [
    ['the same thing twice', 'from: "CSTO", to: "ОДКБ"', 'INVALID_ARGUMENT'],
    ['an unknown name', 'from: "CSTO", to: "JPN-X"', 'UNKNOWN_KEY'],
    ['an empty name', 'from: "", to: "SCO"', 'UNKNOWN_KEY'],
    ['a fact', 'from: "mem-sco-kgz-1", to: "SCO"', 'UNKNOWN_KEY'],
    ['a strange id', 'from: "CSTO@2020", to: "SCO"', 'INVALID_ID'],
    ['Cypher', `from: "csto'}) DETACH DELETE n //", to: "SCO"`, 'UNKNOWN_KEY'],
    ['through an end', `${from}, through: "csto"`, 'INVALID_ARGUMENT'],
    ['through nothing', `${from}, through: ""`, 'UNKNOWN_KEY'],
    ['an end to avoid', `${from}, where: { avoid: ["SCO"] }`, 'INVALID_ARGUMENT'],
    [
      'through what is to be avoided',
      `${from}, through: "KGZ", where: { avoid: ["KGZ"] }`,
      'INVALID_ARGUMENT',
    ],
    ['something unknown to avoid', `${from}, where: { avoid: ["nowhere"] }`, 'UNKNOWN_KEY'],
    ['no hops', `${from}, maxHops: 0`, 'INVALID_ARGUMENT'],
    ['too many hops', `${from}, maxHops: 9`, 'INVALID_ARGUMENT'],
    ['an unknown source', `${from}, where: { sources: ["nobody"] }`, 'UNKNOWN_SOURCE'],
    ['a source that is none', `${from}, where: { sources: ["csto"] }`, 'UNKNOWN_SOURCE'],
    ['no paths', from, 'INVALID_PAGE_SIZE', 'paths(first: 0) { nodes { way } }'],
    ['too many paths', from, 'INVALID_PAGE_SIZE', 'paths(first: 101) { nodes { way } }'],
    ['fewer than none', from, 'INVALID_PAGE_SIZE', 'paths(first: -1) { nodes { way } }'],
    ['groups of none', from, 'INVALID_PAGE_SIZE', 'groups(first: 0) { way }'],
    ['groups of too many', from, 'INVALID_PAGE_SIZE', 'groups(first: 11) { way }'],
    ['effort for none', from, 'INVALID_PAGE_SIZE', 'effort(first: 0) { links }'],
    ['no cursor', from, 'INVALID_CURSOR', 'paths(after: "what?") { nodes { way } }'],
    [
      'a place behind the last',
      from,
      'INVALID_CURSOR',
      `paths(after: "${cursor(['PATH', 100])}") { nodes { way } }`,
    ],
    [
      'the cursor of another list',
      from,
      'INVALID_CURSOR',
      `paths(after: "${cursor(['NAME', 'un', 'un'])}") { nodes { way } }`,
    ],
  ];

  it.each(cases)('%s: refused with its code', async (_, args, code, fields = 'paths { nodes { way } }') => {
    const { body } = await api.send(`{ trace(${args}) { ${fields} } }`);
    expect(body.errors?.[0]?.extensions.code, JSON.stringify(body).slice(0, 300)).toBe(code);
  });

  it('null is as good as nothing', async () => {
    const given = await trace(
      `${from}, mode: null, maxHops: null, through: null, where: null`,
      'mode paths(first: null, after: null) { nodes { way } } groups(first: null) { way } effort(first: null) { complete }',
    );
    expect(given.mode).toBe('TOGETHER');
    expect(given.paths.nodes).toHaveLength(10);
  });

  it.each([
    ['during: "2021/2020"', 'INVALID_PERIOD'],
    ['during: "../.."', 'INVALID_PERIOD'],
    ['at: "2021"', 'INVALID_DATE'],
  ])('asOf(%s) is refused', async (clock, code) => {
    const { body } = await api.send(`{ asOf(${clock}) { trace(${from}) { mode } } }`);
    expect(body.errors[0].extensions.code).toBe(code);
  });

  it('year 0, far futures and half-open periods are times like others', async () => {
    const fields =
      'since until paths { nodes { certainty window { from to } } } whyNot { complete misses { condition gapDays } }';
    const ask = (clock: string) => trace('from: "KGZ", to: "SCO", maxHops: 1', fields, clock);
    const zero = await ask('during: "0000"');
    expect(zero).toMatchObject({ since: '0000-01-01', until: '0000-12-31', paths: { nodes: [] } });
    expect(zero.whyNot.misses).toContainEqual({ condition: 'DATE', gapDays: null });
    expect((await ask('at: "9999-12-31"')).paths.nodes).toHaveLength(1);
    expect((await ask('at: "2300-01-01"')).paths.nodes[0].window).toEqual({
      from: '2300-01-01',
      to: '2300-01-01',
    });
    expect(await ask('during: "../2001"')).toMatchObject({
      since: null,
      until: '2001-12-31',
      paths: { nodes: [{ window: { from: '2001-06-15', to: '2001-12-31' } }] },
    });
  });
});

describe('what can be walked', () => {
  it('is every link of the release, and the same in however many trips it was read', async () => {
    const release = await currentRelease(api.graph);
    const number = release?.number ?? -1;
    const stored = await api.graph.ask(
      question(
        'linksByType',
        'MATCH (:Node {release: $number})-[r]->() RETURN type(r) AS type, count(*) AS count',
      ),
      { number },
    );
    const built = async (page?: number) => {
      const { nodes, links } = await readNetwork(api.graph, number, walkedKinds, page);
      return { read: links.length, network: buildNetwork(nodes, links) };
    };
    const [one, many] = [await built(), await built(701)];
    const counts = linkNames.map((type, i) => [type, one.network.types.filter((t) => t === i).length]);
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries(
        linkNames.map((name) => [name, stored.find(({ type }) => type === name)?.count ?? 0]),
      ),
    );
    expect(many.read).toBeGreaterThan(2 * one.read);
    expect(many.network).toEqual(one.network);
  });
});

describe('what it takes', () => {
  it('two hubs give a hundred paths within the budget', async () => {
    for (const args of [
      'from: "UN", to: "RUS", maxHops: 8',
      'from: "RUS", to: "CHN", maxHops: 8, mode: TOUCHING',
    ]) {
      const { paths: page, effort } = await trace(
        args,
        'paths(first: 100) { nodes { way } } effort(first: 100) { estimate links linksLimit complete unsearched }',
      );
      expect(page.nodes).toHaveLength(100);
      expect(effort).toMatchObject({ complete: true, unsearched: null });
      expect(effort.links).toBeLessThan(effort.linksLimit);
    }
  });

  it('a search that is stopped says so, and does not say that there is no path', async () => {
    const {
      whyNot,
      effort,
      paths: page,
    } = await trace(
      'from: "caco", to: "topic-mutual-aid", maxHops: 8',
      'paths { nodes { way } } effort { complete stoppedBy unsearched ru: unsearched(lang: "ru") } whyNot { complete sentence }',
    );
    expect(page.nodes).toEqual([]);
    expect(effort).toMatchObject({ complete: false, stoppedBy: expect.stringMatching(/LINKS|TIME/) });
    expect(effort.unsearched).toMatch(/^The search was stopped after \d+ links/);
    expect(effort.ru).toMatch(/^Поиск остановлен/);
    expect(whyNot.complete).toBe(false);
    expect(whyNot.sentence).toMatch(/the search was stopped before it found a path/);
  });

  it('that no path of six hops holds together is found out, not given up', async () => {
    const { effort, paths: page } = await trace(
      'from: "caco", to: "topic-mutual-aid"',
      'paths { nodes { way } } effort { complete links linksLimit }',
    );
    expect(page.nodes).toEqual([]);
    expect(effort.complete).toBe(true);
    expect(effort.links).toBeLessThan(effort.linksLimit);
  });

  it('keys alone take no trip: what can be walked is known by its key; what else is read takes one', async () => {
    const asked = async (fields: string, from: string) => {
      const { headers, body } = await api.send(
        `{ asOf(at: "2020-12-01") { trace(from: "${from}", to: "sco") { from { key } paths(first: 5) { nodes { score { hops } via { key } hops { link to { ${fields} } } } } } } }`,
      );
      expect(body.data.asOf.trace.paths.nodes).toHaveLength(5);
      return Number(headers.get('igo-questions'));
    };
    await asked('id', 'csto');
    expect(await asked('key __typename', 'csto')).toBe(0);
    expect(await asked('key ... on Named { name }', 'csto')).toBe(1);
    expect(await asked('key', 'CSTO')).toBe(1);
  });

  it('ten paths with hops, facts, claims and sentences are a few questions, and a hundred not many more', async () => {
    const query = `query ($first: Int) { asOf(at: "2020-12-01") { trace(from: "CSTO", to: "SCO") { paths(first: $first) { nodes { ${PATH}
      via { ... on Named { name } } hops { fact { id } claims { kind quote source { title } } sentence ru: sentence(lang: "ru") } } } } } }`;
    const questions = async (first: number) => {
      const { headers, body } = await api.send(query, { first });
      expect(body.errors).toBeUndefined();
      expect(body.data.asOf.trace.paths.nodes).toHaveLength(first);
      return Number(headers.get('igo-questions'));
    };
    await questions(1);
    const [ten, hundred] = [await questions(10), await questions(100)];
    expect(ten).toBeLessThanOrEqual(12);
    expect(hundred).toBeLessThanOrEqual(14);
  });

  it('the answer tells how many links were looked at, with those of groups and near misses', async () => {
    const links = async (fields: string) =>
      (await api.send(`{ trace(from: "caco", to: "state-lao", maxHops: 1) { ${fields} } }`)).body.extensions
        .trace.links;
    expect(await links('whyNot { complete }')).toBeGreaterThan(await links('paths { nodes { way } }'));
    expect(await links('groups { way }')).toBeGreaterThan(0);
  });
});

describe('why there is no path', () => {
  it('Uzbekistan had left the CSTO fourteen days before', async () => {
    const membership = seed('memberships').find(({ id }) => id === 'mem-csto-uzb-1');
    expect(membership?.until).toBe('2012-12-19');
    const { whyNot } = await trace(
      'from: "UZB", to: "CSTO", maxHops: 1',
      'whyNot { complete sentence ru: sentence(lang: "ru") misses { condition gapDays path { window { from to } } } }',
      'at: "2013-01-01"',
    );
    expect(whyNot.complete).toBe(true);
    expect(whyNot.misses[0]).toEqual({
      condition: 'DATE',
      gapDays: 14,
      path: { window: { from: '2012-12-18', to: '2012-12-18' } },
    });
    expect(whyNot.sentence).toBe(
      'Uzbekistan and the Collective Security Treaty Organization are not connected as asked. The nearest time at which they are is 14 days away. Uzbekistan and the Collective Security Treaty Organization are connected by way of membership; the link holds on 18 December 2012.',
    );
    expect(whyNot.ru).toBe(
      'Узбекистан и Организация Договора о коллективной безопасности при заданных условиях не связаны. Ближайшее время, когда связь есть, отстоит на 14 дней. Узбекистан и Организация Договора о коллективной безопасности связаны через членство; связь действует 18 декабря 2012 года.',
    );
  });

  it('is null where there is a path', async () => {
    expect((await trace('from: "KGZ", to: "SCO"', 'whyNot { complete }')).whyNot).toBe(null);
  });

  it('where no single condition is the reason it names none', async () => {
    const { whyNot } = await trace(
      'from: "KGZ", to: "state-trnc", where: { links: [SEAT_IN] }, maxHops: 1',
      'whyNot { complete sentence ru: sentence(lang: "ru") misses { condition } }',
      'at: "1950-01-01"',
    );
    expect(whyNot).toEqual({
      complete: true,
      misses: [],
      sentence:
        'Kyrgyzstan and the Turkish Republic of Northern Cyprus are not connected as asked, and no single condition is the reason.',
      ru: 'Кыргызстан и Турецкая Республика Северного Кипра при заданных условиях не связаны, и дело не в каком-либо одном из них.',
    });
  });
});

function cursor(parts: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}
