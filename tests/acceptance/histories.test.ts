import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Json, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const iso3 = (nodes: Json[]) => nodes.map((m) => m.member.iso3);
const standingAt = async (member: string, of: string, at: string, statuses?: string[]): Promise<Json> => {
  const query = `query ($member: String!, $of: String!, $at: Date!, $statuses: [MembershipStatus!]${statuses ? '!' : ''}) {
    asOf(at: $at) { standing(member: $member, of: $of) { statuses truth${statuses ? '(statuses: $statuses)' : ''} { value reason } spells { key truth { value } } } } }`;
  const used = statuses ? query : query.replace(', $statuses: [MembershipStatus!]', '');
  return (await api.ask(used, { member, of, at, ...(statuses ? { statuses } : {}) })).asOf.standing;
};
const yes = { value: 'YES' };
const no = { value: 'NO' };
const ANY = ['FULL_MEMBER', 'ASSOCIATE_MEMBER', 'PARTICIPANT', 'OBSERVER', 'DIALOGUE_PARTNER', 'PARTNER'];

describe('ten hard histories', () => {
  it('1: the Collective Security Treaty had nine parties at the beginning of 1998 and six in 2000, and the CSTO did not exist', async () => {
    const on = async (at: string) =>
      (
        await api.ask(
          `query ($at: Date!) { asOf(at: $at) { cst: organization(id: "cst") { members { totalCount nodes { member { ... on State { iso3 } } truth { value } } } }
            csto: organization(acronym: "CSTO") { truth { value reason } members { totalCount } } standing(member: "RUS", of: "CSTO") { truth { value reason } } } }`,
          { at },
        )
      ).asOf;
    const [in1998, in2000, in2003] = [await on('1998-01-01'), await on('2000-01-01'), await on('2003-01-01')];
    expect(iso3(in1998.cst.members.nodes)).toEqual([
      'ARM',
      'AZE',
      'BLR',
      'GEO',
      'KAZ',
      'KGZ',
      'RUS',
      'TJK',
      'UZB',
    ]);
    expect(iso3(in2000.cst.members.nodes)).toEqual(['ARM', 'BLR', 'KAZ', 'KGZ', 'RUS', 'TJK']);
    for (const year of [in1998, in2000]) {
      expect(year.csto.truth.value).toBe('NO');
      expect(year.csto.members.totalCount).toBe(0);
      expect(year.standing.truth).toEqual({ value: 'NO', reason: 'NOT_EXISTING' });
    }
    expect(in2003.csto.members.totalCount).toBe(6);
    expect(in2003.cst.members.totalCount).toBe(0);
  });

  it('2: Uzbekistan was party to the treaty until 1999-04-02 and in the CSTO from 2006-08-16 to 2012-12-19', async () => {
    expect((await standingAt('UZB', 'cst', '1992-05-14')).truth).toMatchObject(no);
    expect((await standingAt('UZB', 'cst', '1992-05-15')).truth).toMatchObject(yes);
    expect((await standingAt('UZB', 'cst', '1999-04-01')).truth).toMatchObject(yes);
    expect((await standingAt('UZB', 'cst', '1999-04-02')).truth).toMatchObject(no);
    expect((await standingAt('UZB', 'CSTO', '2006-08-15')).truth).toEqual({
      value: 'NO',
      reason: 'LIST_COMPLETE',
    });
    expect((await standingAt('UZB', 'CSTO', '2006-08-16')).truth).toMatchObject(yes);
    expect((await standingAt('UZB', 'CSTO', '2012-12-18')).truth).toMatchObject(yes);
    expect((await standingAt('UZB', 'CSTO', '2012-12-19')).truth).toMatchObject(no);
    const { standing } = await api.ask(
      '{ standing(member: "UZB", of: "CSTO") { spells { disputed claims { field value rival } } events { kind date } } }',
    );
    expect(standing.spells[0].disputed).toBe(true);
    expect(standing.spells[0].claims).toContainEqual({ field: 'since', value: '2006-06-23', rival: true });
    expect(standing.events).toContainEqual({ kind: 'SUSPENSION_REQUESTED', date: '2012-06' });
  });

  it('3: Armenia is a member in law in 2025, froze its participation in February 2024 and stayed away from three sessions', async () => {
    expect((await standingAt('ARM', 'CSTO', '2025-12-01')).truth).toMatchObject(yes);
    const { standing, absences } = await api.ask(`{
      standing(member: "ARM", of: "CSTO") { events(planes: [PRACTICE]) { kind date claims { source { key } } } }
      absences: attendances(presence: [ABSENT], where: { representing: ["state-arm"], during: "2023/2025" }) { nodes { meeting { key } } } }`);
    expect(standing.events).toContainEqual(
      expect.objectContaining({ kind: 'PARTICIPATION_FROZEN', date: '2024-02-22/2024-02-23' }),
    );
    const missed = absences.nodes.map((a: Json) => a.meeting.key);
    for (const key of ['csto-csc-2023-11-23', 'csto-csc-2024-11-28', 'csto-csc-2025-11-27'])
      expect(missed).toContain(key);
  });

  it('4: Georgia gave notice to the CIS on 2008-08-18, was a member on 2009-01-01 and out on 2009-08-18', async () => {
    expect((await standingAt('GEO', 'CIS', '2009-01-01')).truth).toMatchObject(yes);
    expect((await standingAt('GEO', 'CIS', '2009-08-17')).truth).toMatchObject(yes);
    expect((await standingAt('GEO', 'CIS', '2009-08-18')).truth).toEqual({
      value: 'NO',
      reason: 'LIST_COMPLETE',
    });
    const { standing } = await api.ask('{ standing(member: "GEO", of: "CIS") { events { kind date } } }');
    expect(standing.events).toContainEqual({ kind: 'WITHDRAWAL_NOTICE', date: '2008-08-18' });
  });

  it('5: Ukraine took part in the CIS without the Charter, Turkmenistan is an associate since 2005-08-26, Moldova is leaving', async () => {
    const ukraine = await standingAt('UKR', 'CIS', '2000-01-01');
    expect(ukraine.statuses).toEqual(['PARTICIPANT']);
    expect((await standingAt('UKR', 'CIS', '2000-01-01', ['FULL_MEMBER'])).truth).toEqual({
      value: 'NO',
      reason: 'OTHER_STATUS',
    });
    expect((await standingAt('UKR', 'CIS', '2025-01-01')).truth).toEqual({
      value: 'UNKNOWN',
      reason: 'END_NOT_STATED',
    });
    const { standing: events } = await api.ask(
      '{ standing(member: "UKR", of: "CIS") { events { kind instrument { key } } } }',
    );
    expect(
      events.events.filter((e: Json) => e.kind === 'RATIFICATION').map((e: Json) => e.instrument.key),
    ).not.toContain('doc-cis-charter');
    expect((await standingAt('TKM', 'CIS', '2005-08-25')).statuses).toEqual(['FULL_MEMBER']);
    expect((await standingAt('TKM', 'CIS', '2005-08-26')).statuses).toEqual(['ASSOCIATE_MEMBER']);
    expect((await standingAt('MDA', 'CIS', '2026-01-15')).truth).toMatchObject(yes);
    expect((await standingAt('MDA', 'CIS', '2026-11-01')).truth).toEqual({
      value: 'UNKNOWN',
      reason: 'END_NOT_STATED',
    });
    const { standing: moldova } = await api.ask(
      '{ standing(member: "MDA", of: "CIS") { events { kind date } } }',
    );
    expect(moldova.events).toContainEqual({ kind: 'DENUNCIATION_APPROVED', date: '2026-03-11' });
  });

  it('6: Belarus was dialogue partner of the SCO from 2010, observer from 2015-07-10 and member from 2024-07-04', async () => {
    expect((await standingAt('BLR', 'SCO', '2012-01-01')).statuses).toEqual(['DIALOGUE_PARTNER']);
    expect((await standingAt('BLR', 'SCO', '2015-07-09')).statuses).toEqual(['DIALOGUE_PARTNER']);
    expect((await standingAt('BLR', 'SCO', '2015-07-10')).statuses).toEqual(['OBSERVER']);
    expect((await standingAt('BLR', 'SCO', '2024-07-03')).statuses).toEqual(['OBSERVER']);
    expect((await standingAt('BLR', 'SCO', '2024-07-04')).statuses).toEqual(['FULL_MEMBER']);
    expect((await standingAt('BLR', 'SCO', '2015-07-10', ANY)).truth).toMatchObject(yes);
    expect((await standingAt('IND', 'SCO', '2017-06-08')).statuses).toEqual(['OBSERVER']);
    expect((await standingAt('IND', 'SCO', '2017-06-09')).statuses).toEqual(['FULL_MEMBER']);
  });

  it('7: on 2025-12-01 the SCO has ten members, seventeen partners, no observers and no dialogue partners', async () => {
    const { asOf } = await api.ask(`{ asOf(at: "2025-12-01") { organization(acronym: "SCO") {
      members { totalCount } partners: members(statuses: [PARTNER]) { totalCount } others: members(statuses: [OBSERVER, DIALOGUE_PARTNER]) { totalCount } } } }`);
    expect(asOf.organization).toEqual({
      members: { totalCount: 10 },
      partners: { totalCount: 17 },
      others: { totalCount: 0 },
    });
  });

  it('8: Mamytov, acting president, represented Kyrgyzstan at the summit of 2020-12-02, and Kazakbaev at the ministers the day before', async () => {
    const { summit, ministers } = await api.ask(`{
      summit: meeting(organ: "CSC CSTO", on: "2020-12-02") { attendances(where: { representing: ["state-kgz"] }) { nodes { person { key } tenure { acting office } } } }
      ministers: meeting(organ: "CFM CSTO", on: "2020-12-01") { attendances(where: { representing: ["state-kgz"] }) { nodes { person { key } tenure { key since } } } } }`);
    expect(summit.attendances.nodes).toEqual([
      { person: { key: 'mamytov-talant' }, tenure: { acting: true, office: 'PRESIDENT' } },
    ]);
    expect(ministers.attendances.nodes).toEqual([
      {
        person: { key: 'kazakbaev-ruslan' },
        tenure: { key: 'pos-kazakbaev-ruslan-foreign-minister-kgz-2', since: '2020-10-14' },
      },
    ]);
  });

  it('9: the secretaries-general of the CSTO follow one another as the sources say', async () => {
    const holders = async (at: string) => {
      const { asOf } = await api.ask(
        'query ($at: Date!) { asOf(at: $at) { post(id: "post-secretary-general-csto") { tenures { nodes { acting person { key } truth { value } } } } } }',
        { at },
      );
      return asOf.post.tenures.nodes.map(
        (t: Json) => `${t.person.key}${t.acting ? ' (acting)' : ''} ${t.truth.value}`,
      );
    };
    expect(await holders('2016-12-30')).toEqual(['bordyuzha-nikolai YES']);
    expect(await holders('2017-03-01')).toEqual(['semerikov-valery (acting) YES']);
    expect(await holders('2017-05-02')).toEqual(['khachaturov-yuri YES']);
    expect(await holders('2018-11-01')).toEqual(['khachaturov-yuri YES']);
    expect(await holders('2019-06-01')).toEqual(['semerikov-valery (acting) YES']);
    expect(await holders('2020-12-01')).toEqual(['zas-stanislav YES']);
    expect(await holders('2023-06-01')).toEqual(['tasmagambetov-imangali YES']);
    expect(await holders('2026-01-01')).toEqual(['masadykov-taalatbek YES']);
  });

  it('10: one person may have two names, and one office two terms', async () => {
    const { y2018, y2024, aslov, chinese } = await api.ask(`{
      y2018: meeting(organ: "CFM SCO", on: "2018-04-24") { attendances(where: { representing: ["state-tjk"] }) { nodes { person { key } } } }
      y2024: meeting(organ: "CFM SCO", on: "2024-05-21") { attendances(where: { representing: ["state-tjk"] }) { nodes { person { key } } } }
      aslov: search(text: "Аслов", first: 1) { nodes { key } }
      chinese: asOf(during: "2013/2026") { post(id: "post-foreign-minister-chn") { tenures(where: { truth: [YES] }) { nodes { since until person { key } } } } } }`);
    const tajik = y2018.attendances.nodes[0].person.key;
    expect(y2024.attendances.nodes[0].person.key).toBe(tajik);
    expect(aslov.nodes[0].key).toBe(tajik);
    const terms = chinese.post.tenures.nodes.map((t: Json) => t.person.key);
    expect(terms).toEqual(['wang-yi', 'qin-gang', 'wang-yi']);
    expect(chinese.post.tenures.nodes[1].until).toBe('2023-07-25');
  });
});

describe('other hard cases of the sources', () => {
  it('an observer of the Parliamentary Assembly is not an observer of the CSTO', async () => {
    const { csto, assembly } = await api.ask(`{ asOf: organization(id: "csto") { key }
      csto: asOf(at: "2020-12-01") { organization(id: "csto") { members(statuses: [OBSERVER]) { totalCount } } }
      assembly: asOf(at: "2020-12-01") { organ(id: "csto-pa") { members(statuses: [OBSERVER]) { nodes { member { ... on State { iso3 } } } } } } }`);
    expect(csto.organization.members.totalCount).toBe(0);
    expect(iso3(assembly.organ.members.nodes)).toContain('SRB');
  });

  it('the SCO observes the CIS since 2025-10-10, and sources that say September stay beside it', async () => {
    const { standing } = await api.ask(
      '{ standing(member: "SCO", of: "CIS") { truth(statuses: [OBSERVER]) { value } spells { since status disputed claims { field value } } } }',
    );
    expect(standing.truth.value).toBe('YES');
    expect(standing.spells).toMatchObject([{ since: '2025-10-10', status: 'OBSERVER', disputed: true }]);
    expect(standing.spells[0].claims).toContainEqual({ field: 'since', value: '2025-09-01' });
  });

  it('a state that no complete list covers is UNKNOWN, not absent', async () => {
    expect((await standingAt('CHN', 'NATO', '2020-01-01')).truth).toEqual({
      value: 'UNKNOWN',
      reason: 'NOT_COVERED',
    });
    expect((await standingAt('CHN', 'CSTO', '2020-01-01')).truth).toEqual({
      value: 'NO',
      reason: 'LIST_COMPLETE',
    });
    expect((await standingAt('KGZ', 'CSTO', '2026-11-24')).truth).toEqual({
      value: 'YES',
      reason: 'PRESUMED',
    });
  });

  it('a state that the collection does not have is told as such, not answered with nothing', async () => {
    const { body } = await api.send('{ standing(member: "JPN", of: "CSTO") { truth { value } } }');
    expect(body.errors[0].extensions.code).toBe('UNKNOWN_KEY');
    expect(body.errors[0].message).toContain('"JPN" is no state');
  });

  it('a planned meeting has not taken place', async () => {
    const { meetings } = await api.ask(
      '{ meetings(where: { statuses: [PLANNED] }) { totalCount nodes { truth { value reason } } } }',
    );
    expect(meetings.totalCount).toBe(6);
    for (const { truth } of meetings.nodes) expect(truth).toEqual({ value: 'UNKNOWN', reason: 'PLANNED' });
  });

  it('EurAsEC ended at the end of 2014, and all its memberships with it', async () => {
    const { asOf } = await api.ask(
      '{ asOf(at: "2015-01-01") { organization(id: "eurasec") { truth { value } members { totalCount } } } }',
    );
    expect(asOf.organization).toEqual({ truth: { value: 'NO' }, members: { totalCount: 0 } });
  });
});
