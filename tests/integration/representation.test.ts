import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/domain/time.ts';
import { type Api, type Json, openApi } from '../support/api.ts';
import { attendances, mayLieIn, seed } from '../support/expected.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** The sessions of an organ in a period, straight from the seed. */
const sessionsOf = (organ: string, period: string): Json[] =>
  seed.meetings.filter(
    (m) =>
      m.organs.includes(organ) && ['HELD', 'PRESUMED_HELD'].includes(m.status) && mayLieIn(m.date, period),
  );
const rowsAt = (sessions: Json[], member: string): Json[] =>
  attendances.filter((a) => a.representing === member && sessions.some((m) => m.id === a.meeting));
const count = (rows: Json[], test: (row: Json) => boolean): number =>
  new Set(rows.filter(test).map((row) => row.meeting)).size;
const MEMBERS = ['state-arm', 'state-blr', 'state-kaz', 'state-kgz', 'state-rus', 'state-tjk'];

describe('who represented whom', () => {
  it('at the CSTO foreign ministers from 2015 to 2025 is what the seed counts, member by member and person by person', async () => {
    const { asOf } = await api.ask(
      `query ($of: [ID!]) { asOf(during: "2015/2025") { representation(of: $of, at: "CFM CSTO") { body { key } sessions uncertain
        members { member { key } represented unnamed possible expected absent unknown uncertain representatives { person { key } } turnover { year sessions representatives newcomers } longest { person { key } } }
        representatives { member { key } person { key } tenures { key } sessions possible expected absent first last }
        attendances(first: 500) { totalCount nodes { meeting { key } representing { key } } } } } }`,
      { of: MEMBERS },
    );
    const told = asOf.representation;
    const possible = sessionsOf('csto-cfm', '2015/2025');
    const sessions = possible.filter(({ date }) => {
      const { earliest, latest } = boundsOf(date);
      return earliest >= 20150101 && latest <= 20251231;
    });
    expect([told.body.key, told.sessions, told.uncertain]).toEqual([
      'csto-cfm',
      sessions.length,
      possible.length - sessions.length,
    ]);
    expect(told.members.map((m: Json) => m.member.key)).toEqual(MEMBERS);
    for (const m of told.members) {
      const rows = rowsAt(sessions, m.member.key);
      expect(m.represented).toBe(count(rows, (a) => a.presence === 'PRESENT' && a.person));
      expect(m.unknown).toBe(sessions.length - count(rows, () => true));
      expect(m.represented + m.unnamed + m.possible + m.expected + m.absent + m.unknown).toBe(
        sessions.length,
      );
      expect(m.turnover.reduce((sum: number, y: Json) => sum + y.sessions, 0)).toBe(sessions.length);
    }
    expect(told.members.find((m: Json) => m.member.key === 'state-rus').longest.person.key).toBe(
      'lavrov-sergey',
    );
    const all = MEMBERS.flatMap((member) => rowsAt(sessions, member));
    const people = new Set(all.filter((a) => a.person).map((a) => `${a.representing} ${a.person}`));
    expect(told.representatives.map((r: Json) => `${r.member.key} ${r.person.key}`).sort()).toEqual(
      [...people].sort(),
    );
    for (const r of told.representatives) {
      const own = all.filter((a) => a.person === r.person.key && a.representing === r.member.key);
      const present = own
        .filter((a) => a.presence === 'PRESENT')
        .map((a) => a.date)
        .sort();
      expect([r.sessions, r.first, r.last]).toEqual([
        present.length,
        present[0] ?? null,
        present.at(-1) ?? null,
      ]);
      expect(new Set(r.tenures.map((t: Json) => t.key))).toEqual(new Set(own.flatMap((a) => a.tenure ?? [])));
    }
    const counts = told.representatives.map((r: Json) => r.sessions);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(told.attendances.totalCount).toBe(MEMBERS.flatMap((member) => rowsAt(possible, member)).length);
  });

  it('costs no more trips for all members than for one', async () => {
    const query = (of: string) =>
      `{ asOf(during: "2015/2025") { representation(at: "csto-cfm"${of}) { representatives { member { ... on State { name } ... on Organization { name } ... on Organ { name } } person { name } tenures { post { name } } first last } } } }`;
    const one = await api.send(query(', of: "state-kgz"'));
    const all = await api.send(query(`, of: ${JSON.stringify(MEMBERS)}`));
    expect(all.body.data.asOf.representation.representatives.length).toBeGreaterThan(15);
    for (const { headers } of [one, all]) expect(Number(headers.get('igo-questions'))).toBeLessThanOrEqual(5);
  });

  it('takes one name for a list, counts an office alone, and comes as one flat table', async () => {
    const query = (at: string) =>
      `{ asOf(during: "2015/2025") { representation(of: "KGZ", at: "${at}") { representatives(offices: [FOREIGN_MINISTER]) { person { key } sessions } } } }`;
    const { asOf } = await api.ask(query('CFM CSTO'));
    expect(asOf.representation.representatives).toEqual([
      { person: { key: 'kazakbaev-ruslan' }, sessions: 3 },
      { person: { key: 'kulubaev-jeenbek' }, sessions: 2 },
      { person: { key: 'aidarbekov-chingiz' }, sessions: 1 },
    ]);
    const csv = await (
      await fetch(`${api.url}/graphql.csv?query=${encodeURIComponent(query('csto-cfm'))}`)
    ).text();
    expect(csv.split('\n').slice(0, 2)).toEqual(['person.key,sessions', 'kazakbaev-ruslan,3']);
  });

  it('at an organization is at all its organs, a joint session once', async () => {
    const { asOf } = await api.ask(
      '{ asOf(during: "2019") { representation(at: "CSTO") { sessions uncertain members { member { key } represented } } } }',
    );
    const organs = seed.organs.filter((o) => o.organization === 'csto').map((o) => o.id);
    const ids = new Set(organs.flatMap((organ) => sessionsOf(organ, '2019').map((m) => m.id)));
    expect(asOf.representation.sessions + asOf.representation.uncertain).toBe(ids.size);
  });

  it('keeps the filters of its attendances within itself', async () => {
    const { representation } = await api.ask(`{ representation(of: ["KGZ"], at: "CFM CSTO") {
      all: attendances { totalCount } none: attendances(where: { representing: ["RUS"] }) { totalCount }
      one: attendances(where: { meetings: ["csto-cfm-2020-12-01"], representing: ["KGZ", "RUS"] }) { nodes { person { key } } } } }`);
    expect(representation.all.totalCount).toBeGreaterThan(5);
    expect(representation.none.totalCount).toBe(0);
    expect(representation.one.nodes).toEqual([{ person: { key: 'kazakbaev-ruslan' } }]);
  });

  it('answers odd arguments with errors or with nothing, and never with a guess', async () => {
    const code = async (query: string) => (await api.send(query)).body.errors?.[0]?.extensions?.code;
    expect(await code('{ representation(at: "nothing") { sessions } }')).toBe('UNKNOWN_KEY');
    expect(await code('{ representation(of: ["KGZ", "XXX"], at: "CSTO") { sessions } }')).toBe('UNKNOWN_KEY');
    expect(await code('{ representation(at: "KGZ") { sessions } }')).toBe('UNKNOWN_KEY');
    expect(await code('{ representation(at: "CSTO") { attendances(first: 0) { totalCount } } }')).toBe(
      'INVALID_PAGE_SIZE',
    );
    const empty =
      await api.ask(`{ none: representation(of: [], at: "csto-cfm") { members { represented } representatives { sessions } attendances { totalCount } }
      early: asOf(at: "1900-01-01") { representation(of: ["KGZ", "state-kgz"], at: "csto-cfm") { sessions members { unknown longest { sessions } turnover { year } } } }
      late: asOf(during: "2200") { representation(at: "csto-cfm") { sessions members { unknown } } } }`);
    expect(empty).toEqual({
      none: { members: [], representatives: [], attendances: { totalCount: 0 } },
      early: { representation: { sessions: 0, members: [{ unknown: 0, longest: null, turnover: [] }] } },
      late: { representation: { sessions: 0, members: [] } },
    });
  });
});

describe('who was at the same meetings', () => {
  /** Everybody present, meeting by meeting, straight from the seed. */
  const present = (test: (a: Json) => boolean = () => true): Map<string, Json[]> => {
    const at = new Map<string, Json[]>();
    for (const a of attendances)
      if (a.person && a.presence === 'PRESENT' && test(a))
        at.set(a.meeting, [...(at.get(a.meeting) ?? []), a]);
    return at;
  };
  const slowPairs = (at: Map<string, Json[]>): Map<string, number> => {
    const pairs = new Map<string, number>();
    for (const rows of at.values())
      for (const a of rows)
        for (const b of rows)
          if (a.person < b.person) {
            const key = `${a.person} ${b.person}`;
            pairs.set(key, (pairs.get(key) ?? 0) + 1);
          }
    return pairs;
  };
  const keyOf = (pair: Json) => [pair.person.key, pair.with.key].sort().join(' ');

  it('as a person is what the seed counts', async () => {
    const { body, headers } = await api.send(
      '{ person(id: "lavrov-sergey") { coAttendance(first: 500) { totalCount nodes { person { key } with { key name } together possible sameDelegation first last meetings { key date } } pageInfo { hasNextPage } } } }',
    );
    const told = body.data.person.coAttendance;
    const expected = [...slowPairs(present())].filter(([key]) => key.split(' ').includes('lavrov-sergey'));
    expect(
      Object.fromEntries(
        told.nodes.filter((p: Json) => p.together > 0).map((p: Json) => [keyOf(p), p.together]),
      ),
    ).toEqual(Object.fromEntries(expected));
    expect(told.totalCount).toBe(told.nodes.length);
    for (const pair of told.nodes) {
      expect(pair.person.key).toBe('lavrov-sergey');
      expect(pair.meetings).toHaveLength(pair.together);
      expect([pair.first, pair.last]).toEqual([
        pair.meetings[0]?.date ?? null,
        pair.meetings.at(-1)?.date ?? null,
      ]);
    }
    expect(Number(headers.get('igo-questions'))).toBeLessThanOrEqual(4);
  });

  it('at an organ and an organization are pairs, each once, the most frequent first', async () => {
    const { organ, organization } = await api.ask(`{
      organ(id: "csto-cfm") { coAttendance(first: 500) { totalCount nodes { person { key } with { key } together } } }
      organization(id: "csto") { coAttendance(first: 20) { totalCount nodes { person { key } with { key } together } } } }`);
    const cfm = slowPairs(present((a) => a.organs.includes('csto-cfm')));
    const pairs = organ.coAttendance.nodes;
    expect(organ.coAttendance.totalCount).toBe(cfm.size);
    for (const pair of pairs) expect(pair.together).toBe(cfm.get(keyOf(pair)));
    expect(new Set(pairs.map(keyOf)).size).toBe(pairs.length);
    const csto = seed.organs.filter((o) => o.organization === 'csto').map((o) => o.id);
    const all = slowPairs(present((a) => a.organs.some((o: string) => csto.includes(o))));
    expect(organization.coAttendance.totalCount).toBe(all.size);
    expect(organization.coAttendance.nodes.map((p: Json) => p.together)).toEqual(
      [...all.values()].sort((a, b) => b - a).slice(0, 20),
    );
  });

  it('goes by the clock, by organ, by period and by delegation, and pages without a gap', async () => {
    const { asOf, organ } = await api.ask(`{
      asOf(during: "2020-12-01") { person(id: "kazakbaev-ruslan") { coAttendance { totalCount nodes { with { key } together sameDelegation } } } }
      organ(id: "csto-cfm") { day: coAttendance(where: { during: "2020-12-01" }) { totalCount }
        other: coAttendance(where: { organizations: ["SCO"] }) { totalCount }
        same: coAttendance(where: { sameDelegation: true }, first: 500) { totalCount } different: coAttendance(where: { sameDelegation: false }, first: 500) { totalCount }
        often: coAttendance(where: { atLeast: 3, organs: ["CFM CSTO"] }) { nodes { together } }
        page: coAttendance(first: 3) { nodes { person { key } with { key } } pageInfo { endCursor hasNextPage } } six: coAttendance(first: 6) { nodes { person { key } with { key } } } } }`);
    const day = attendances.filter(
      (a) => a.meeting === 'csto-cfm-2020-12-01' && a.person && a.presence === 'PRESENT',
    );
    expect(asOf.person.coAttendance.totalCount).toBe(day.length - 1);
    expect(
      asOf.person.coAttendance.nodes.every((p: Json) => p.together === 1 && p.sameDelegation === 0),
    ).toBe(true);
    expect(organ.day.totalCount).toBe((day.length * (day.length - 1)) / 2);
    expect(organ.other.totalCount).toBe(0);
    expect(organ.same.totalCount).toBeGreaterThan(0);
    expect(organ.different.totalCount).toBeGreaterThan(organ.same.totalCount);
    expect(organ.often.nodes.every((p: Json) => p.together >= 3)).toBe(true);
    const next = await api.ask(
      'query ($after: String) { organ(id: "csto-cfm") { coAttendance(first: 3, after: $after) { nodes { person { key } with { key } } pageInfo { hasPreviousPage } } } }',
      { after: organ.page.pageInfo.endCursor },
    );
    expect([...organ.page.nodes, ...next.organ.coAttendance.nodes]).toEqual(organ.six.nodes);
    expect(next.organ.coAttendance.pageInfo.hasPreviousPage).toBe(true);
  });

  it('answers odd arguments with errors or with nothing', async () => {
    const code = async (args: string) =>
      (await api.send(`{ organ(id: "csto-cfm") { coAttendance(${args}) { totalCount } } }`)).body.errors?.[0]
        ?.extensions?.code;
    expect(await code('first: 0')).toBe('INVALID_PAGE_SIZE');
    expect(await code('first: 501')).toBe('INVALID_PAGE_SIZE');
    expect(await code('after: "x"')).toBe('INVALID_CURSOR');
    expect(await code('where: { organs: ["nothing"] }')).toBe('UNKNOWN_KEY');
    expect(await code('where: { during: "2021/2020" }')).toBe('INVALID_PERIOD');
    expect(await code('where: { atLeast: 0 }')).toBe('INVALID_ARGUMENT');
    const data =
      await api.ask(`{ organ(id: "csto-cfm") { none: coAttendance(where: { organs: [] }) { totalCount } old: coAttendance(where: { during: "0001" }) { totalCount nodes { together } } }
      asOf(at: "1900-01-01") { person(id: "lavrov-sergey") { coAttendance { totalCount } } } }`);
    expect(data).toEqual({
      organ: { none: { totalCount: 0 }, old: { totalCount: 0, nodes: [] } },
      asOf: { person: { coAttendance: { totalCount: 0 } } },
    });
  });
});
