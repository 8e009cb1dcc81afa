import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Json, openApi } from '../support/api.ts';
import { some } from '../support/full.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const SEARCH = `query ($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor matched reason node { key __typename } } nodes { key } } }`;
const search = async (text: string, more: Json = {}): Promise<Json> =>
  (await api.ask(SEARCH, { text, ...more })).search;
const keys = (found: Json): string[] => found.edges.map((edge: Json) => edge.node.key);

/** What people type, what they mean, and why it is found; without a reason where several would be right. */
const searches: [string, string, string?][] = [
  // The list of the design.
  ['ОДКБ', 'csto', 'EXACT'],
  ['CSTO', 'csto', 'EXACT'],
  ['ODKB', 'csto', 'EXACT'],
  ['Казакбаев', 'kazakbaev-ruslan', 'WORDS'],
  ['Kazakbayev', 'kazakbaev-ruslan'],
  ['Kazakbaef', 'kazakbaev-ruslan', 'TRANSLITERATION'],
  // The analyzer takes -ев and -ов for endings, so that inflected surnames are near spellings to it.
  ['Казакбаевым Русланом', 'kazakbaev-ruslan', 'NEAR'],
  ['Lavrof', 'lavrov-sergey', 'TRANSLITERATION'],
  ['Киргизии', 'state-kgz', 'INFLECTED'],
  ['Kirgizstan', 'state-kgz', 'TRANSLITERATION'],
  ['КР', 'state-kgz', 'EXACT'],
  ['Аслов', 'muhriddin-sirojiddin', 'WORDS'],
  ['СМИД ОДКБ', 'csto-cfm', 'EXACT'],
  ['заседание 1 декабря 2020', 'csto-cfm-2020-12-01', 'WORDS'],
  ['KGZ', 'state-kgz', 'EXACT'],
  ['ШОС', 'sco', 'EXACT'],
  ['SCO', 'sco', 'EXACT'],
  ['СНГ', 'cis', 'EXACT'],
  // Lower case, mixed case, mixed scripts.
  ['csto', 'csto', 'EXACT'],
  ['одкб', 'csto', 'EXACT'],
  ['cst\u043e', 'csto', 'EXACT'],
  ['kgz', 'state-kgz', 'EXACT'],
  ['ru', 'state-rus', 'EXACT'],
  ['сша', 'state-usa', 'EXACT'],
  ['Sergey Lavrov', 'lavrov-sergey', 'EXACT'],
  ['Lavrov Sergei', 'lavrov-sergey', 'WORDS'],
  ['  Lavrov ,  Sergei ', 'lavrov-sergey', 'WORDS'],
  // Inflected Russian.
  ['лаврова', 'lavrov-sergey', 'NEAR'],
  ['Тасмагамбетова', 'tasmagambetov-imangali', 'NEAR'],
  ['Шанхайской организации сотрудничества', 'sco', 'INFLECTED'],
  ['организации договора о коллективной безопасности', 'csto'],
  ['Казахстана', 'state-kaz'],
  ['Армении', 'state-arm'],
  ['в Узбекистане', 'state-uzb'],
  // Spellings and errors.
  ['Khatchaturov', 'khachaturov-yuri', 'TRANSLITERATION'],
  ['Lawrow', 'lavrov-sergey', 'TRANSLITERATION'],
  ['Lavrv', 'lavrov-sergey', 'NEAR'],
  ['Kazakstan', 'state-kaz', 'NEAR'],
  ['Qazaqstan', 'state-kaz'],
  ['Belorussia', 'state-blr', 'EXACT'],
  ['Афганістан', 'state-afg', 'EXACT'],
  ['Шанхайская пятерка', 'shanghai-five', 'EXACT'],
  ['colective security treaty organisation', 'csto'],
  ['Мирзиёев', 'mirziyoyev-shavkat'],
  ['Мирзиеев', 'mirziyoyev-shavkat'],
  ['Ван И', 'wang-yi', 'EXACT'],
  // Organs, meetings, documents, posts.
  ['CFM CSTO', 'csto-cfm', 'EXACT'],
  ['CSTO CFM', 'csto-cfm', 'WORDS'],
  ['СКБ ОДКБ', 'csto-csc', 'EXACT'],
  ['meeting 1 December 2020', 'csto-cfm-2020-12-01', 'WORDS'],
  ['2 декабря 2020', 'csto-csc-2020-12-02', 'WORDS'],
  ['Устав ОДКБ', 'doc-csto-charter', 'EXACT'],
  ['CSTO Charter', 'doc-csto-charter', 'WORDS'],
  ['Алма-Атинская декларация', 'doc-cis-alma-ata', 'EXACT'],
  ['Secretary-General of the CSTO', 'post-secretary-general-csto', 'EXACT'],
  ['генеральный секретарь одкб', 'post-secretary-general-csto', 'EXACT'],
  ['foreign minister of Kyrgyzstan', 'post-foreign-minister-kgz'],
];

describe('what people look for', () => {
  for (const [text, key, reason] of some(searches, 5))
    it(`"${text}" finds ${key} first${reason ? `, and tells ${reason} as the reason` : ''}`, async () => {
      const [first] = (await search(text, { first: 3 })).edges;
      expect(first.node.key).toBe(key);
      if (reason) expect(first.reason).toBe(reason);
    });

  it('the name that matched is one of the names of what was found', async () => {
    for (const text of ['ОДКБ', 'Lavrof', 'СМИД ОДКБ', 'Kirgizstan', 'Аслов']) {
      const [hit] = (await search(text)).edges;
      const { node } = await api.ask(
        'query ($id: ID!) { node(id: $id) { ... on Named { names(kinds: [OFFICIAL, SHORT, ACRONYM, CODE, ALIAS, TRANSLITERATION, FORMER, COMPOSED]) { text } } } }',
        { id: hit.node.key },
      );
      expect(node.names.map((n: Json) => n.text)).toContain(hit.matched);
    }
  });

  it('exact hits come before all others', async () => {
    for (const text of ['CSTO', 'ООН', 'Совет министров иностранных дел', 'Collective Security Treaty']) {
      const reasons: string[] = (await search(text, { first: 200 })).edges.map((e: Json) => e.reason);
      expect(reasons.lastIndexOf('EXACT')).toBe(reasons.filter((r) => r === 'EXACT').length - 1);
      expect(reasons[0]).toBe('EXACT');
    }
  });

  it('nothing is found twice', async () => {
    for (const text of ['ОДКБ', 'council', 'Lavrov']) {
      const found = keys(await search(text, { first: 200 }));
      expect(new Set(found).size).toBe(found.length);
    }
  });

  it('what is found under a clock is shown under it, whether or not it existed', async () => {
    const { asOf } = await api.ask(
      '{ asOf(at: "1998-01-01") { search(text: "CSTO", first: 1) { nodes { id ... on Organization { truth { value } } } } } }',
    );
    expect(asOf.search.nodes).toEqual([{ id: 'csto@1998-01-01', truth: { value: 'NO' } }]);
  });
});

describe('the kinds', () => {
  const wanted: [string, string, string][] = [
    ['Organization', 'безопасности', 'csto'],
    ['Organ', 'ОДКБ', 'csto-pa'],
    ['State', 'Kyrgyz', 'state-kgz'],
    ['Person', 'Sergei', 'lavrov-sergey'],
    ['Post', 'Kyrgyzstan', 'post-president-kgz'],
    ['Meeting', 'декабря 2020', 'csto-cfm-2020-12-01'],
    ['Document', 'Устав', 'doc-csto-charter'],
    ['Topic', 'terrorism', 'topic-counter-terrorism'],
  ];
  for (const [kind, text, key] of some(wanted, 5))
    it(`asked for ${kind} only, "${text}" finds such things only, ${key} among them`, async () => {
      const all = (await search(text, { first: 200 })).edges.filter((e: Json) => e.node.__typename === kind);
      const only = await search(text, { kinds: [kind], first: 200 });
      expect(new Set(only.edges.map((e: Json) => e.node.__typename))).toEqual(new Set([kind]));
      expect(keys(only)).toContain(key);
      expect(keys(only)).toEqual(expect.arrayContaining(all.map((e: Json) => e.node.key)));
      expect(only.totalCount).toBe(only.edges.length);
    });

  it('several kinds give what each of them gives', async () => {
    const both = keys(await search('ОДКБ', { kinds: ['Organization', 'Organ'], first: 200 }));
    const each = [
      ...keys(await search('ОДКБ', { kinds: ['Organization'], first: 200 })),
      ...keys(await search('ОДКБ', { kinds: ['Organ'], first: 200 })),
    ];
    expect(new Set(both)).toEqual(new Set(each));
    expect(both).toHaveLength(each.length);
  });
});

describe('pages', () => {
  for (const text of ['ОДКБ', 'council of ministers', 'Kyrgyzstan'])
    it(`of "${text}" fit together without gap or repetition`, async () => {
      const whole = await search(text, { first: 200 });
      const walked: string[] = [];
      let after: string | null = null;
      for (let page = 0; page < 100; page++) {
        const found: Json = await search(text, { first: 7, after });
        expect(found.totalCount).toBe(whole.totalCount);
        expect(found.pageInfo.hasPreviousPage).toBe(page > 0);
        expect(found.nodes.map((n: Json) => n.key)).toEqual(keys(found));
        walked.push(...keys(found));
        after = found.pageInfo.endCursor;
        if (!found.pageInfo.hasNextPage) break;
      }
      expect(walked).toEqual(keys(whole));
      expect(walked).toHaveLength(whole.totalCount);
      expect(whole.totalCount).toBeGreaterThan(7);
    });

  it('stop at two hundred hits', async () => {
    const found = await search('meeting session council minister state organization', { first: 500 });
    expect(found.totalCount).toBeLessThanOrEqual(200);
    const all = await search('совет', { first: 500 });
    expect(all.totalCount).toBe(all.edges.length);
  });
});

describe('what nobody means', () => {
  const empty = [
    '',
    ' ',
    '\t\n',
    '😀',
    '👨‍👩‍👧‍👦🇰🇬',
    '中国',
    '上海合作组织',
    '日本',
    '...',
    '+',
    '&&',
    '""',
    '*',
    '?',
    '~',
    '\\',
    '/',
    '\u0000',
    '\ud800',
  ];
  for (const text of some(empty, 5))
    it(`${JSON.stringify(text)} gives an empty answer, not an error`, async () => {
      expect(await search(text)).toEqual({
        totalCount: 0,
        pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: null },
        edges: [],
        nodes: [],
      });
    });

  it('nonsense finds nothing', async () => {
    for (const text of ['qqqqzzzzxxxx', 'ыыыъъъщщщ', '123456789012345', 'xkcdfghjkl qwrtpsdfg'])
      expect((await search(text)).totalCount, text).toBe(0);
  });

  const signs = [
    '+',
    '-',
    '&&',
    '||',
    '!',
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '^',
    '"',
    '~',
    '*',
    '?',
    ':',
    '\\',
    '/',
    'AND',
    'OR',
    'NOT',
    'TO',
    '<',
    '>',
    '=',
    '^4',
    '~2',
    '{* TO *}',
    'fold:',
    '*:*',
    "'",
    '`',
    '$',
    '#{x}',
    ';',
    '--',
    '\u0000',
  ];
  for (const sign of some(signs, 10))
    it(`${JSON.stringify(sign)} before, after and between words neither breaks the search nor hides what is meant`, async () => {
      for (const text of [
        `${sign} Lavrov`,
        `Lavrov ${sign}`,
        `${sign}Lavrov${sign}`,
        `Sergei ${sign} Lavrov`,
      ]) {
        const { status, body } = await api.send(SEARCH, { text });
        expect(status, text).toBe(200);
        expect(body.errors, text).toBeUndefined();
        if (!/[a-z0-9]/i.test(sign)) expect(keys(body.data.search)[0], text).toBe('lavrov-sergey');
      }
    });

  it('ten thousand characters are cut and answered in good time', async () => {
    for (const text of [
      'a'.repeat(10_000),
      'ОДКБ '.repeat(2_000),
      'совет министров '.repeat(625),
      '('.repeat(10_000),
      'ж'.repeat(10_000),
      '😀'.repeat(5_000),
    ]) {
      const started = performance.now();
      const { status, body } = await api.send(SEARCH, { text });
      expect(status).toBe(200);
      expect(body.errors).toBeUndefined();
      expect(performance.now() - started).toBeLessThan(3_000);
    }
  });

  it('a pile of marks on letters does no harm', async () => {
    const text = `L${'\u0301'.repeat(50)}avrov`;
    expect(keys(await search(text))[0]).toBe('lavrov-sergey');
  });
});
