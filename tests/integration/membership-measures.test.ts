import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Json, openApi, ROOT } from '../support/api.ts';

interface Stated {
  readonly member: string;
  readonly of: string;
  readonly status: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly end?: string;
  readonly lastConfirmed?: string;
  readonly events?: readonly { readonly date: string }[];
}

const seed = async <T>(file: string): Promise<T[]> =>
  JSON.parse(await readFile(join(ROOT, 'seed', `${file}.json`), 'utf8'));
const memberships = await seed<Stated>('memberships');
const dissolved = new Map(
  (await seed<{ id: string; dissolved?: string | null }>('organizations')).map((o) => [o.id, o.dissolved]),
);

/** The last day for which the seed shows a membership whose end is not stated. */
const lastSeen = ({ lastConfirmed = '', events = [] }: Stated): string =>
  [lastConfirmed, ...events.map(({ date }) => (date.length === 7 ? `${date}-01` : date))].toSorted().at(-1) ??
  '';

/** The slow count: who certainly holds some status at a body on a day, by the dates of the seed alone. */
const holders = (of: string, day: string, statuses: readonly string[]): string[] =>
  memberships
    .filter((m) => m.of === of && statuses.includes(m.status))
    .filter((m) => m.since !== null && m.since <= day)
    .filter((m) => (m.end ? day <= lastSeen(m) : day < (m.until ?? dissolved.get(of) ?? '9999')))
    .map((m) => m.member);

const MEMBERS = ['FULL_MEMBER', 'ASSOCIATE_MEMBER', 'PARTICIPANT'];
const BODIES = ['csto', 'cis', 'sco'];

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const code = async (query: string): Promise<string> => {
  const { body } = await api.send(query);
  return body.errors?.[0]?.extensions?.code ?? JSON.stringify(body.data);
};

describe('measures of memberships', () => {
  const story = `truth { value reason } practice { truth { value reason } since decidedBy { key } attendance { present expected absent lastPresent { date } firstAbsent { date } } events { kind date } sentence }
    nearest { condition gapDays membership { key status } sources { key } sentence ru: sentence(lang: "ru") } gaps { days } basis { document { key } actions { kind date } }`;

  it('keep law and practice apart: Armenia at the CSTO', async () => {
    const at = async (day: string) =>
      (await api.ask(`{ asOf(at: "${day}") { standing(member: "ARM", of: "CSTO") { ${story} } } }`)).asOf
        .standing;
    const now = await at('2025-12-01');
    expect(now.truth.value).toBe('YES');
    expect(now.practice).toMatchObject({
      truth: { value: 'NO', reason: 'STOPPED' },
      since: '2024-02-22/2024-02-23',
      attendance: { absent: 6, lastPresent: { date: '2023-06-20' }, firstAbsent: { date: '2023-11-22' } },
    });
    expect(now.nearest).toEqual([]);
    expect((await at('2024-01-01')).practice.truth).toEqual({ value: 'UNKNOWN', reason: 'ONLY_ABSENT' });
    const before = await at('2022-01-01');
    expect(before.practice.truth).toEqual({ value: 'YES', reason: 'STATED' });
    expect(before.practice.events).toEqual([]);
    expect(before.basis).toEqual([
      { document: { key: 'doc-csto-charter' }, actions: [{ kind: 'SIGNATURE', date: '2002-10-07' }] },
    ]);
  });

  it('judge practice at the CIS: Ukraine and Moldova stopped, Turkmenistan takes part', async () => {
    const { asOf } = await api.ask(`{ asOf(at: "2025-12-01") {
      ukr: standing(member: "UKR", of: "CIS") { ${story} } mda: standing(member: "MDA", of: "CIS") { ${story} } tkm: standing(member: "TKM", of: "CIS") { ${story} } } }`);
    expect([asOf.ukr.truth.value, asOf.ukr.practice.truth, asOf.ukr.practice.since]).toEqual([
      'UNKNOWN',
      { value: 'NO', reason: 'STOPPED' },
      '2018-05',
    ]);
    expect([asOf.mda.truth.value, asOf.mda.practice.truth.value]).toEqual(['YES', 'NO']);
    expect([asOf.tkm.truth.value, asOf.tkm.practice.truth.value]).toEqual(['YES', 'YES']);
  });

  it('count sessions as the records of meetings do', async () => {
    const meetings = await seed<Json>('meetings');
    const organs = new Set(
      (await seed<Json>('organs')).filter((o) => o.organization === 'csto').map((o) => o.id),
    );
    const presences = meetings
      .filter((m) => m.organs.some((organ: string) => organs.has(organ)))
      .map((m) =>
        (m.attendances ?? [])
          .filter((a: Json) => a.representing === 'state-arm' && a.capacity !== 'GUEST')
          .map((a: Json) => a.presence),
      );
    const { standing } = await api.ask(
      `{ standing(member: "state-arm", of: "csto") { practice { attendance { present expected absent } } } }`,
    );
    expect(standing.practice.attendance).toEqual({
      present: presences.filter((all) => all.includes('PRESENT')).length,
      absent: presences.filter((all) => !all.includes('PRESENT') && all.includes('ABSENT')).length,
      expected: presences.filter(
        (all) => all.length > 0 && !all.includes('PRESENT') && !all.includes('ABSENT'),
      ).length,
    });
  });

  it('tell how near an answer came to a YES', async () => {
    const near = async (member: string, of: string, clock: string, args = '') =>
      (
        await api.ask(
          `{ asOf(${clock}) { standing(member: "${member}", of: "${of}") { nearest${args} { condition gapDays membership { key } sources { key } sentence ru: sentence(lang: "ru") } } } }`,
        )
      ).asOf.standing.nearest;
    const [uzbekistan] = await near('UZB', 'CSTO', 'at: "2013-01-01"');
    expect(uzbekistan).toMatchObject({
      condition: 'DATE',
      gapDays: 13,
      membership: { key: 'mem-csto-uzb-1' },
    });
    expect(uzbekistan.sentence).toMatch(
      /^Uzbekistan was a member of .* until 19 December 2012, 13 days before the day asked for\.$/,
    );
    expect(uzbekistan.ru).toMatch(/до 19 декабря 2012 года, за 13 дней до даты вопроса\.$/);
    expect((await near('UZB', 'CSTO', 'at: "2012-12-19"'))[0].gapDays).toBe(0);
    expect(await near('BLR', 'SCO', 'at: "2024-07-03"')).toMatchObject([
      { condition: 'DATE', gapDays: 1, membership: { key: 'mem-sco-blr-3' } },
      { condition: 'STATUSES', gapDays: null, membership: { key: 'mem-sco-blr-2' } },
    ]);
    const asSourcesSay = await near('UZB', 'CSTO', 'at: "2006-07-01"');
    expect(asSourcesSay.map((one: Json) => one.condition)).toEqual(['DATE', 'SOURCES']);
    expect(asSourcesSay[1].sources.map((s: Json) => s.key)).toEqual([
      'asiaplus-2011-10-10',
      'panarmenian-2006-06-24',
    ]);
    expect(asSourcesSay[1].sentence).toMatch(/^By “.*”: Uzbekistan was a member/);
    const preferring = await api.ask(
      `{ asOf(at: "2006-07-01", resolve: { prefer: ["panarmenian-2006-06-24"] }) { standing(member: "UZB", of: "CSTO") { truth { value } nearest { condition } } } }`,
    );
    expect(preferring.asOf.standing).toEqual({ truth: { value: 'YES' }, nearest: [] });
    expect(await near('UZB', 'CSTO', 'at: "2013-01-01"', '(statuses: [])')).toEqual([]);
    expect(await near('BRA', 'CSTO', 'at: "2013-01-01"')).toEqual([]);
    expect((await near('GEO', 'CIS', 'during: "2010"'))[0].gapDays).toBe(136);
    expect((await near('GEO', 'CIS', 'at: "9999-12-31"'))[0].gapDays).toBeGreaterThan(2_900_000);
  });

  it('relax a policy that leaves out what nobody verified', async () => {
    const unverified = (await seed<Stated & { id: string; verified: boolean }>('memberships')).find(
      (m) => !m.verified && m.status === 'FULL_MEMBER' && m.until === null && m.since !== null,
    );
    if (!unverified) return;
    const { asOf } = await api.ask(
      `{ asOf(resolve: { verifiedOnly: true }) { standing(member: "${unverified.member}", of: "${unverified.of}") { truth { value } nearest { condition membership { key } sentence } } } }`,
    );
    expect(asOf.standing.truth.value).not.toBe('YES');
    expect(asOf.standing.nearest).toContainEqual(
      expect.objectContaining({ condition: 'POLICY', membership: { key: unverified.id } }),
    );
  });

  it('lead a ladder from rung to rung: status after each, and a sentence', async () => {
    const { standing } = await api.ask(
      `{ standing(member: "BLR", of: "SCO") { events(planes: [LEGAL]) { date kind statusAfter sentence ru: sentence(lang: "ru") } } }`,
    );
    expect(standing.events.map((e: Json) => `${e.date} ${e.kind} ${e.statusAfter}`)).toEqual([
      '2010-04 OPENING DIALOGUE_PARTNER',
      '2015-07-10 CLOSING OBSERVER',
      '2015-07-10 OPENING OBSERVER',
      '2022-09-16 ACCESSION_STARTED OBSERVER',
      '2024-07-04 CLOSING FULL_MEMBER',
      '2024-07-04 OPENING FULL_MEMBER',
    ]);
    expect(standing.events[0].sentence).toMatch(/^In April 2010 Belarus became a dialogue partner of /);
    expect(standing.events[5].ru).toMatch(/^4 июля 2024 года .*членом /);
    const all = await api.ask(
      '{ memberships(first: 400) { nodes { events { sentence ru: sentence(lang: "ru") } } } }',
    );
    const sentences = all.memberships.nodes.flatMap((m: Json) =>
      m.events.flatMap((e: Json) => [e.sentence, e.ru]),
    );
    expect(sentences.length).toBeGreaterThan(500);
    for (const text of sentences) expect(text).toMatch(/^[A-ZА-ЯЁ0-9].*\.$/);
  });

  it('overlap as the dates of the seed say', async () => {
    for (const day of ['1998-01-01', '2009-01-01', '2010-01-01', '2025-12-01']) {
      const { asOf } = await api.ask(
        `{ asOf(at: "${day}") { overlap(of: ["CSTO", "СНГ", "sco"]) { regions { bodies { key } count members { ... on State { key } } possible { ... on State { key } } } pairs { a { key } b { key } shared } } } }`,
      );
      const sets = BODIES.map((of) => new Set(holders(of, day, MEMBERS)));
      const { regions, pairs } = asOf.overlap;
      expect(regions).toHaveLength(7);
      for (const region of regions) {
        const inside = BODIES.map((of) => region.bodies.some((b: Json) => b.key === of));
        const expected = [...new Set(sets.flatMap((set) => [...set]))].filter((member) =>
          sets.every((set, i) => set.has(member) === inside[i]),
        );
        const certain = region.members.map((m: Json) => m.key);
        expect(certain.toSorted()).toEqual(expected.toSorted());
        expect(region.count).toBe(certain.length);
        if (day > '2018-05-31' && region.bodies.length === 1 && inside[1])
          expect(region.possible).toEqual([{ key: 'state-ukr' }]);
      }
      for (const pair of pairs) {
        const [a, b] = [pair.a, pair.b].map(({ key }: Json) => sets[BODIES.indexOf(key)] ?? new Set());
        expect(pair.shared).toBe([...(a ?? [])].filter((m) => b?.has(m)).length);
      }
    }
  });

  it('never disagree with the standing of any pair, whatever clock and policy', async () => {
    const members = [
      ...new Set(memberships.filter((m) => ['sco', 'osce'].includes(m.of)).map((m) => m.member)),
    ];
    for (const clock of [
      'at: "2015-07-10"',
      'during: "2012"',
      'at: "2008-01-01", resolve: { prefer: ["cow-igo-v3"] }',
      'resolve: { policy: LATEST, verifiedOnly: true }',
    ]) {
      for (const statuses of [
        '[FULL_MEMBER, ASSOCIATE_MEMBER, PARTICIPANT]',
        '[OBSERVER, DIALOGUE_PARTNER, PARTNER]',
      ]) {
        const pairs = members.flatMap((member, i) =>
          ['sco', 'osce'].map(
            (of) =>
              `m${i}${of}: standing(member: "${member}", of: "${of}") { truth(statuses: ${statuses}) { value } }`,
          ),
        );
        const { asOf } = await api.ask(
          `{ asOf(${clock}) { overlap(of: ["sco", "osce"], statuses: ${statuses}) { regions { bodies { key } members { ... on Node { key } } possible { ... on Node { key } } } } ${pairs.join(' ')} } }`,
        );
        for (const [i, member] of members.entries()) {
          const [sco, osce] = ['sco', 'osce'].map((of) => asOf[`m${i}${of}`].truth.value);
          for (const region of asOf.overlap.regions) {
            const wanted = ['sco', 'osce'].map((of) => region.bodies.some((b: Json) => b.key === of));
            const fits = [sco, osce].every(
              (value, k) => value === 'UNKNOWN' || (value === 'YES') === wanted[k],
            );
            const certain = sco !== 'UNKNOWN' && osce !== 'UNKNOWN';
            const has = (list: Json[]) => list.some((one) => one.key === member);
            expect([has(region.members), has(region.possible)], `${clock} ${member}`).toEqual([
              fits && certain,
              fits && !certain,
            ]);
          }
        }
      }
    }
  });

  it('follow three organizations year by year', async () => {
    const { overlap } = await api.ask(
      '{ overlap(of: ["CSTO", "CIS", "SCO"]) { years { year date inAll inExactly unknown joined { member { ... on State { iso3 } } of { key } } left { member { ... on State { iso3 } } of { key } } notCovered { key } } } }',
    );
    const { years } = overlap;
    expect([years[0].date, years.at(-1).year]).toEqual(['1992-01-01', 2026]);
    for (const { year, inAll, inExactly, unknown } of years) {
      const sets = BODIES.map((of) => new Set(holders(of, `${year}-01-01`, MEMBERS)));
      const everybody = [...new Set(sets.flatMap((set) => [...set]))];
      const counts = [1, 2, 3].map(
        (k) => everybody.filter((m) => sets.filter((set) => set.has(m)).length === k).length,
      );
      expect(inExactly).toEqual(counts);
      // The end of Ukraine's status is not stated: it is certain up to May 2018.
      expect([inAll, unknown]).toEqual([counts[2], year <= 2018 ? 0 : 1]);
    }
    const moves = (year: number, side: 'joined' | 'left') =>
      years.find((y: Json) => y.year === year)[side].map((m: Json) => `${m.member.iso3} ${m.of.key}`);
    expect([moves(2010, 'left'), moves(2013, 'left'), moves(2007, 'joined'), moves(2025, 'joined')]).toEqual([
      ['GEO cis'],
      ['UZB csto'],
      ['UZB csto'],
      ['BLR sco'],
    ]);
  });

  it('count joint memberships as the dates of the seed say', async () => {
    const day = '2014-01-01';
    const { asOf } =
      await api.ask(`{ asOf(at: "${day}") { jointMemberships { states { key } full any together { full }
      dyads(first: 500) { totalCount nodes { states { key } full any } } } } }`);
    const { states, full, any, dyads } = asOf.jointMemberships;
    const keys: string[] = states.map((s: Json) => s.key);
    const held = (key: string, statuses: readonly string[]) =>
      new Set([...dissolved.keys()].filter((of) => holders(of, day, statuses).includes(key)));
    const fulls = keys.map((key) => held(key, ['FULL_MEMBER']));
    keys.forEach((_, i) => {
      keys.forEach((_, j) => {
        expect(full[i][j]).toBe([...(fulls[i] ?? [])].filter((of) => fulls[j]?.has(of)).length);
        expect(any[i][j]).toBeGreaterThanOrEqual(full[i][j]);
        expect(any[i][j]).toBe(any[j][i]);
      });
    });
    expect(dyads.totalCount).toBe((keys.length * (keys.length - 1)) / 2);
    for (const { states: pair, ...figures } of dyads.nodes) {
      const [i, j] = pair.map((s: Json) => keys.indexOf(s.key));
      expect(figures).toEqual({ full: full[i][j], any: any[i][j] });
    }
  });

  it('name the organizations behind a figure, how ranks meet, and what is not covered', async () => {
    const { asOf } = await api.ask(
      `{ asOf(at: "2014-01-01") { jointMemberships(states: ["KAZ", "KGZ"]) { together { full any anyUnknown mix { ranks count } organizations { organization { key } holdings { state { key } memberships { rank } } } notCovered { key } years(from: 2013, to: 2014) { year full any anyUnknown organizations { organization { key } } } } } } }`,
    );
    const { together } = asOf.jointMemberships;
    expect(together.mix).toEqual([
      { ranks: ['FULL', 'FULL'], count: together.full },
      { ranks: ['PARTNER', 'PARTNER'], count: 1 },
    ]);
    expect(together.organizations.map((o: Json) => o.organization.key)).toContain('nato');
    expect(together.organizations).toHaveLength(together.any);
    expect(together.notCovered.length).toBe(together.anyUnknown);
    expect(together.years[1]).toMatchObject({ year: 2014, full: together.full, any: together.any });
    const strict = await api.ask(
      '{ asOf(at: "2014-01-01") { jointMemberships(states: ["KAZ", "KGZ"], ranks: [FULL], kinds: [INTERGOVERNMENTAL]) { full any } } }',
    );
    expect(strict.asOf.jointMemberships.any).toEqual(strict.asOf.jointMemberships.full);
  });

  it('page through pairs of states without a gap', async () => {
    const page = async (after: string | null) =>
      (
        await api.ask(
          'query ($after: String) { jointMemberships(states: ["KAZ", "KGZ", "RUS", "TJK"]) { dyads(first: 4, after: $after) { nodes { states { iso3 } } pageInfo { hasNextPage hasPreviousPage endCursor } } } }',
          { after },
        )
      ).jointMemberships.dyads;
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect(
      [...first.nodes, ...second.nodes].map((n: Json) => n.states.map((s: Json) => s.iso3).join('-')),
    ).toEqual(['KAZ-KGZ', 'KAZ-RUS', 'KAZ-TJK', 'KGZ-RUS', 'KGZ-TJK', 'RUS-TJK']);
    expect([
      first.pageInfo.hasNextPage,
      second.pageInfo.hasNextPage,
      second.pageInfo.hasPreviousPage,
    ]).toEqual([true, false, true]);
  });

  it('refuse what cannot be asked, with a code', async () => {
    const wrong: Record<string, string> = {
      'overlap(of: ["CSTO", "NOPE"]) { notCovered { key } }': 'UNKNOWN_KEY',
      'overlap(of: ["CSTO", "ОДКБ"]) { notCovered { key } }': 'INVALID_ARGUMENT',
      'overlap(of: ["CSTO"]) { notCovered { key } }': 'INVALID_ARGUMENT',
      'overlap(of: []) { notCovered { key } }': 'INVALID_ARGUMENT',
      'overlap(of: ["csto", "cis", "sco", "un", "osce", "eaeu", "nato"]) { notCovered { key } }':
        'INVALID_ARGUMENT',
      'overlap(of: ["csto", "cis"], statuses: []) { notCovered { key } }': 'INVALID_ARGUMENT',
      'overlap(of: ["csto", "cis"]) { years(from: 2010, to: 2009) { year } }': 'INVALID_ARGUMENT',
      'overlap(of: ["csto", "cis"]) { years(from: 0) { year } }': 'INVALID_ARGUMENT',
      'overlap(of: ["csto", "cis"]) { years(from: 1000) { year } }': 'INVALID_ARGUMENT',
      'overlap(of: ["csto", "cis"]) { years(to: 99999) { year } }': 'INVALID_ARGUMENT',
      'jointMemberships(states: ["KAZ", "KAZ"]) { full }': 'INVALID_ARGUMENT',
      'jointMemberships(states: ["KAZ"]) { full }': 'INVALID_ARGUMENT',
      'jointMemberships(states: []) { full }': 'INVALID_ARGUMENT',
      'jointMemberships(states: ["KAZ", "CSTO"]) { full }': 'UNKNOWN_KEY',
      'jointMemberships(ranks: []) { full }': 'INVALID_ARGUMENT',
      'jointMemberships(ranks: [NONE]) { full }': 'INVALID_ARGUMENT',
      'jointMemberships { dyads(first: 0) { totalCount } }': 'INVALID_PAGE_SIZE',
      'jointMemberships { dyads(after: "x") { totalCount } }': 'INVALID_CURSOR',
    };
    for (const [field, expected] of Object.entries(wrong))
      expect(await code(`{ ${field} }`), field).toBe(expected);
  });

  it('answer odd questions with less rather than with an error', async () => {
    const { asOf } =
      await api.ask(`{ asOf(at: "0001-01-01") { overlap(of: ["un", "csto-pa"]) { regions { count possibleCount } pairs { jaccard { value least most } } years(from: 9998, to: 9998) { inAll } none: years(to: 1900) { year } }
      jointMemberships { states { key } full together { full organizations { organization { key } } notCovered { key } years(to: 1800) { year } } dyads { totalCount nodes { full } } }
      none: jointMemberships(kinds: []) { states { key } full }
      standing(member: "csto", of: "un-ga") { practice { truth { value } } gaps { days } sentence nearest { gapDays } } } }`);
    expect(asOf.overlap.regions.every((r: Json) => r.count === 0)).toBe(true);
    expect(asOf.overlap.none).toEqual([]);
    expect(asOf.jointMemberships.full.flat().every((n: number) => n === 0)).toBe(true);
    expect(asOf.none).toEqual({ states: [], full: [] });
    expect(asOf.standing.practice.truth.value).toBe('NO');
  });

  it('cost few trips to the database, however many they compare', async () => {
    const trips = async (query: string) => Number((await api.send(query)).headers.get('igo-questions'));
    expect(
      await trips(
        '{ jointMemberships { full dyads(first: 3) { nodes { years(from: 2010) { year full } } } } }',
      ),
    ).toBe(1);
    expect(
      await trips(
        '{ overlap(of: ["csto", "cis", "sco", "eaeu", "osce", "un"]) { regions { members { ... on Named { name } } } years { inAll joined { member { ... on Named { name } } } } } }',
      ),
    ).toBe(1);
  });
});
