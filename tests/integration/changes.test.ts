import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Json, openApi, ROOT } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const seed = async (file: string): Promise<Json[]> =>
  JSON.parse(await readFile(join(ROOT, 'seed', `${file}.json`), 'utf8'));
const FIELDS =
  'key kind date truth { value reason } before { status text nodes { key } } after { status text nodes { key } } fact { key }';

/** All events of a view, page by page. */
async function events(args: string, clock = '', fields = FIELDS): Promise<Json[]> {
  const found: Json[] = [];
  let after: string | null = null;
  do {
    const list = `changes(${args} first: 500, after: $after) { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } }`;
    const data = await api.ask(`query ($after: String) { ${clock ? `asOf(${clock}) { ${list} }` : list} }`, {
      after,
    });
    const { nodes, pageInfo, totalCount } = (data.asOf ?? data).changes;
    found.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (after === null) expect(found).toHaveLength(totalCount);
  } while (after);
  return found;
}
const codeOf = async (query: string): Promise<string> =>
  (await api.send(query)).body.errors?.[0]?.extensions?.code ?? 'allowed';

const dayAfter = (iso: string): string => new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);

/** Who certainly belonged where, and in which status. */
async function stateOn(at: string): Promise<Set<string>> {
  const { asOf } = await api.ask(
    `{ asOf(at: "${at}") { memberships(where: { truth: [YES] }, first: 500) { totalCount nodes { member { ... on Node { key } } of { ... on Node { key } } status } } } }`,
  );
  expect(asOf.memberships.nodes).toHaveLength(asOf.memberships.totalCount);
  return new Set(asOf.memberships.nodes.map((m: Json) => `${m.member.key} ${m.of.key} ${m.status}`));
}

describe('what changed', () => {
  it('without a clock is everything: joins, leaves and changes of status are as many as the spells of the seed tell', async () => {
    const spells = (await seed('memberships')).map((m) => ({ ...m }));
    const lives = new Map((await seed('organizations')).map(({ id, dissolved }) => [id, dissolved]));
    const organs = new Map((await seed('organs')).map(({ id, organization }) => [id, organization]));
    for (const m of spells) m.until ??= lives.get(organs.get(m.of) ?? m.of) ?? null;
    const followed = spells.filter((m) =>
      spells.some((n) => n !== m && n.member === m.member && n.of === m.of && m.until && n.since === m.until),
    );
    const all = await events('kinds: [JOINED, LEFT, STATUS_CHANGED],', '', 'kind truth { reason }');
    const count = (kind: string) => all.filter((event) => event.kind === kind).length;
    expect(count('STATUS_CHANGED')).toBe(followed.length);
    expect(count('JOINED')).toBe(spells.length - followed.length);
    expect(count('LEFT')).toBe(
      spells.filter((m) => m.until || m.end === 'NOT_STATED').length - followed.length,
    );
    expect(all.filter(({ truth }) => truth.reason === 'END_NOT_STATED')).toHaveLength(
      spells.filter((m) => !m.until && m.end === 'NOT_STATED').length,
    );
  });

  it('between two days makes up the difference between who belonged on the one and on the other', async () => {
    for (const [a, b] of [
      ['1991-01-01', '1995-06-30'],
      ['2012-12-31', '2016-01-01'],
      ['2023-01-01', '2026-01-01'],
    ] as const) {
      const clock = `during: "${dayAfter(a)}/${b}"`;
      const [then, now, found] = await Promise.all([
        stateOn(a),
        stateOn(b),
        events('kinds: [JOINED, LEFT, STATUS_CHANGED],', clock, `${FIELDS} about { key }`),
      ]);
      const of = (event: Json, side: Json) => `${event.about[0].key} ${side.nodes[0].key} ${side.status}`;
      const lost = found.filter(({ before }) => before).map((event) => of(event, event.before));
      const won = found.filter(({ after }) => after).map((event) => of(event, event.after));
      expect(
        [...then].filter((held) => !now.has(held) && !lost.includes(held)),
        `${a} to ${b}`,
      ).toEqual([]);
      expect(
        [...now].filter((held) => !then.has(held) && !won.includes(held)),
        `${a} to ${b}`,
      ).toEqual([]);
      for (const event of found.filter(({ truth }) => truth.value === 'YES')) {
        const [before, after] = [event.before, event.after].map((side) => side && of(event, side));
        // What was lost and is there again, or was not there before, was won in between.
        if (before && (now.has(before) || !then.has(before))) expect(won, event.key).toContain(before);
        if (after && (then.has(after) || !now.has(after))) expect(lost, event.key).toContain(after);
      }
    }
  });

  it('on a day that abolished two statuses is one change for each holder, and one who joined', async () => {
    const on = await events('of: ["SCO"], kinds: [JOINED, LEFT, STATUS_CHANGED],', 'during: "2025-09-01"');
    const ended = (await seed('memberships')).filter(
      ({ of, until }) => of === 'sco' && until === '2025-09-01',
    );
    expect(on.filter(({ kind }) => kind === 'STATUS_CHANGED')).toHaveLength(ended.length);
    expect(on.filter(({ kind }) => kind === 'JOINED').map(({ fact }) => fact.key)).toEqual(['mem-sco-lao-1']);
    expect(on.some(({ kind }) => kind === 'LEFT')).toBe(false);
    expect(new Set(on.map(({ after }) => after.status))).toEqual(new Set(['PARTNER']));
  });

  it('is told by the records behind it, from whom to whom', async () => {
    const found = await events(
      'of: ["CSTO"], kinds: [CHAIR_PASSED, OFFICE_TAKEN, JOINED, LEFT, TRANSFORMED],',
      '',
      `${FIELDS} sentence`,
    );
    const byFact = (key: string) => found.find(({ fact }) => fact.key === key);
    expect(byFact('chair-csto-kgz-2025')).toMatchObject({
      kind: 'CHAIR_PASSED',
      date: '2025-01-01',
      before: { nodes: [{ key: 'state-kaz' }], text: 'Kazakhstan' },
      after: { nodes: [{ key: 'state-kgz' }] },
    });
    expect(byFact('chair-csto-rus-2013')?.before).toBeNull();
    expect(byFact('pos-zas-stanislav-secretary-general-csto')).toMatchObject({
      kind: 'OFFICE_TAKEN',
      before: { nodes: [{ key: 'semerikov-valery' }] },
    });
    expect(byFact('change-cst-csto')).toMatchObject({
      kind: 'TRANSFORMED',
      before: { nodes: [{ key: 'cst' }] },
      after: { nodes: [{ key: 'csto' }] },
    });
    expect(
      found.filter(({ fact }) => fact.key === 'mem-csto-uzb-1').map(({ kind, date }) => [kind, date]),
    ).toEqual([
      ['JOINED', '2006-08-16'],
      ['LEFT', '2012-12-19'],
    ]);
    expect(byFact('pos-zas-stanislav-secretary-general-csto')?.sentence).toBe(
      '1 January 2020: Stanislav Zas took office: Secretary-General of the CSTO.',
    );
  });

  it('tells an undated, an open and a planned change for possible only', async () => {
    const every = await events('', '', 'date truth { value reason }');
    const all = every.filter(({ truth }) => truth.value !== 'YES');
    expect(await events('truth: [UNKNOWN],', '', 'date truth { value reason }')).toEqual(all);
    const undated = all.filter(({ date }) => date === null);
    expect(all.slice(-undated.length)).toEqual(undated);
    const { release } = await api.ask('{ release { dataUntil } }');
    const planned = every.filter(({ truth }) => truth.reason === 'PLANNED');
    for (const { date } of planned) expect(date > release.dataUntil).toBe(true);
  });

  it('had happened by a day, happens in a period, and moves with the policy', async () => {
    const keys = async (clock: string) =>
      (await events('of: ["state-blr"], kinds: [JOINED, STATUS_CHANGED],', clock, 'key')).map(
        ({ key }) => key,
      );
    const sco = 'mem-sco-blr-2.status-changed';
    expect(await keys('at: "2015-07-09"')).not.toContain(sco);
    expect(await keys('at: "2015-07-10"')).toContain(sco);
    expect(await keys('during: "2015-07-10"')).toContain(sco);
    expect(await keys('during: "2009-06-16"')).toEqual([]);
    expect(await keys('during: "2009-06-16", resolve: { prefer: ["priu-lk-2009-06-17"] }')).toEqual([
      'mem-sco-blr-1.joined',
    ]);
  });

  it('is told in sentences of both languages, whatever happened', async () => {
    const all = await events('', '', 'key kind en: sentence ru: sentence(lang: "ru") about { key }');
    expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThan(14);
    for (const { key, en, ru, about } of all) {
      expect(en, key).toMatch(/^\S.*\.$/);
      expect(ru, key).toMatch(/[а-яё].*\.$/);
      expect(`${en} ${ru}`, key).not.toMatch(/undefined|null|NaN|\[object/);
      expect(about.length, key).toBeGreaterThan(0);
    }
    const keys = all.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is asked for in as many trips however long the period is', async () => {
    const trips = async (during: string) =>
      Number(
        (
          await api.send(
            `{ asOf(during: "${during}") { changes(of: ["csto"], first: 300) { totalCount nodes { sentence about { key } before { text } fact { key } } } } }`,
          )
        ).headers.get('igo-questions'),
      );
    expect(await trips('2024')).toBe(await trips('1990/2026'));
    expect(await trips('2024')).toBeLessThanOrEqual(5);
  });

  it('gives nothing for empty lists and windows without data, and refuses what it does not know', async () => {
    const list = (args: string, clock = 'during: "2020"') =>
      `asOf(${clock}) { changes(${args}) { totalCount } }`;
    const data = await api.ask(`{ a: ${list('of: []')} b: ${list('kinds: []')}
      c: ${list('truth: [YES]', 'during: "0001"')} d: ${list('truth: [YES]', 'during: "0000"')} e: ${list('truth: [YES]', 'during: "9998"')}
      one: ${list('of: ["csto"]')} thrice: ${list('of: ["csto", "CSTO", "ОДКБ"]')} }`);
    expect(['a', 'b', 'c', 'd', 'e'].map((name) => data[name].changes.totalCount)).toEqual([0, 0, 0, 0, 0]);
    expect(data.thrice).toEqual(data.one);
    expect(data.one.changes.totalCount).toBeGreaterThan(3);
    for (const [clock, args, code] of [
      ['during: "2020"', 'of: ["nowhere"]', 'UNKNOWN_KEY'],
      ['during: "2020"', 'truth: [NO]', 'INVALID_ARGUMENT'],
      ['during: "2020"', 'first: 0', 'INVALID_PAGE_SIZE'],
      ['during: "2020"', 'first: -1', 'INVALID_PAGE_SIZE'],
      ['during: "2020"', 'after: "nonsense"', 'INVALID_CURSOR'],
      ['during: "2021/2020"', 'first: 1', 'INVALID_PERIOD'],
      ['during: ".."', 'first: 1', 'INVALID_PERIOD'],
      ['at: "2020-13-01"', 'first: 1', 'INVALID_DATE'],
    ])
      expect(await codeOf(`{ asOf(${clock}) { changes(${args}) { totalCount } } }`), `${clock} ${args}`).toBe(
        code,
      );
  });
});
