import type { Json } from './api.ts';
import {
  actions,
  attendances,
  isDisputed,
  isSourced,
  isVerified,
  mayLieIn,
  namesOf,
  plain,
  rows,
  seed,
  stages,
} from './expected.ts';

/** A filter in use: what is given, and which records of the seed it lets through. */
export interface FilterCase {
  readonly given: string;
  readonly keeps: (row: Json) => boolean;
}

const c = (given: string, keeps: (row: Json) => boolean): FilterCase => ({ given, keeps });
const among = (...words: string[]) => {
  const known = new Set(words);
  return (value: unknown) => known.has(String(value));
};
const CONCLUDING = new Set(
  'ADOPTED APPROVED SIGNED AMENDED PROLONGED ACCESSION_SIGNED REGISTERED IN_FORCE'.split(' '),
);
const find = (kind: string, id: string): Json => rows[kind]?.find((row) => row.id === id);
const named = (text: string) => (row: Json) => namesOf(row).includes(plain(text));
const RANK: Record<string, string> = {
  FULL_MEMBER: 'FULL',
  ASSOCIATE_MEMBER: 'ASSOCIATE',
  PARTICIPANT: 'ASSOCIATE',
  OBSERVER: 'OBSERVER',
  DIALOGUE_PARTNER: 'PARTNER',
  PARTNER: 'PARTNER',
  APPLICANT: 'NONE',
};
const kindOf = (id: string): string =>
  ['State', 'Organization', 'Organ'].find((kind) => find(kind, id)) ?? '';
const english = (id: string): string =>
  plain((find('State', id) ?? find('Organization', id) ?? find('Organ', id))?.labels.en ?? '');
const evidence = {
  verified: [c('true', isVerified), c('false', (r) => !isVerified(r))],
  sourced: [c('true', isSourced), c('false', (r) => !isSourced(r))],
  disputed: [c('true', isDisputed), c('false', (r) => !isDisputed(r))],
};
const during = ['2020', '2020-12', '2015-01/2019-06', '2012-12-19'].map((p) =>
  c(`"${p}"`, (r) => mayLieIn(r.date, p)),
);

/** At least one use of every filter, by kind and filter; several things at once where the words are a list. */
export const cases: Record<string, Record<string, FilterCase[]>> = {
  Organization: {
    kinds: [
      c('[INTERGOVERNMENTAL]', (o) => o.kind === 'INTERGOVERNMENTAL'),
      c('[TREATY_REGIME, INFORMAL]', (o) => among('TREATY_REGIME', 'INFORMAL')(o.kind)),
    ],
    scopes: [c('[REGIONAL]', (o) => o.scope === 'REGIONAL')],
    fields: [c('[SECURITY]', (o) => o.field === 'SECURITY')],
    acronyms: [
      c('["CSTO", "ШОС", "cis", "nothing"]', (o) => among('csto', 'sco', 'cis')(o.id)),
      c('["ODKB"]', (o) => o.id === 'csto'),
    ],
    text: [c('"безопасности"', named('безопасности')), c('"COOPERATION"', named('cooperation'))],
    ...evidence,
  },
  Organ: {
    kinds: [c('[MINISTERIAL, SECRETARIAT]', (o) => among('MINISTERIAL', 'SECRETARIAT')(o.kind))],
    levels: [c('[HEADS_OF_STATE]', (o) => o.level === 'HEADS_OF_STATE')],
    organizations: [c('["csto", "sco"]', (o) => among('csto', 'sco')(o.organization))],
    text: [c('"council"', named('council')), c('"секретариат"', named('секретариат'))],
    ...evidence,
  },
  State: {
    codes: [
      c('["KGZ", "ru", "Am"]', (s) => among('state-kgz', 'state-rus', 'state-arm')(s.id)),
      c('["SUN"]', (s) => s.id === 'state-sun'),
    ],
    text: [c('"stan"', named('stan')), c('"респ"', named('респ'))],
    ...evidence,
  },
  Person: {
    text: [c('"sergei"', named('sergei')), c('"лавров"', named('лавров'))],
    offices: [
      c('[SECRETARY_GENERAL, PRESIDENT]', (p) =>
        (rows.Tenure ?? []).some(
          (t) => t.person === p.id && among('SECRETARY_GENERAL', 'PRESIDENT')(t.office),
        ),
      ),
    ],
    ...evidence,
  },
  Post: {
    offices: [c('[FOREIGN_MINISTER, PRESIDENT]', (p) => among('FOREIGN_MINISTER', 'PRESIDENT')(p.office))],
    at: [c('["csto", "state-kgz"]', (p) => among('csto', 'state-kgz')(p.at))],
    text: [c('"defence"', named('defence'))],
    ...evidence,
  },
  Meeting: {
    organs: [c('["csto-cfm", "sco-cfm"]', (m) => m.organs.some(among('csto-cfm', 'sco-cfm')))],
    series: [c('["csto-csc"]', (m) => m.series === 'csto-csc')],
    during,
    types: [c('[INFORMAL, EXTRAORDINARY]', (m) => among('INFORMAL', 'EXTRAORDINARY')(m.type))],
    formats: [c('[VIDEO, HYBRID]', (m) => among('VIDEO', 'HYBRID')(m.format))],
    statuses: [c('[PLANNED, ANNOUNCED]', (m) => among('PLANNED', 'ANNOUNCED')(m.status))],
    text: [c('"yerevan"', named('yerevan'))],
    ...evidence,
  },
  Topic: { text: [c('"terror"', named('terror'))], ...evidence },
  Document: {
    kinds: [c('[STATEMENT, DECLARATION]', (d) => among('STATEMENT', 'DECLARATION')(d.kind))],
    stages: [
      c('[IN_FORCE, SUBMITTED]', (d) => d.stages.some((s: Json) => among('IN_FORCE', 'SUBMITTED')(s.kind))),
    ],
    outcomes: [
      c('[PENDING, PLANNED]', (d) => !d.stages.some((s: Json) => CONCLUDING.has(s.kind))),
      c('[IN_FORCE]', (d) => d.stages.some((s: Json) => s.kind === 'IN_FORCE')),
      c('[NOT_YET, UNKNOWN]', () => false),
    ],
    organizations: [c('["csto", "un"]', (d) => d.organizations.some(among('csto', 'un')))],
    topics: [c('["topic-counter-terrorism"]', (d) => (d.topics ?? []).includes('topic-counter-terrorism'))],
    initiators: [
      c('["state-kgz"]', (d) =>
        d.stages.some((s: Json) => s.kind === 'INITIATED' && (s.by ?? []).includes('state-kgz')),
      ),
      c('["state-rus"]', (d) =>
        d.stages.some((s: Json) => s.kind === 'INITIATED' && (s.by ?? []).includes('state-rus')),
      ),
    ],
    during,
    text: [c('"charter"', named('charter')), c('"заявление"', named('заявление'))],
    ...evidence,
  },
  Source: {
    kinds: [c('[OFFICIAL, TREATY]', (s) => among('OFFICIAL', 'TREATY')(s.kind))],
    langs: [c('["ru", "fr"]', (s) => among('ru', 'fr')(s.lang))],
    text: [c('"Armenia"', (s) => plain(`${s.title} | ${s.publisher ?? ''}`).includes('armenia'))],
  },
  Membership: {
    members: [c('["state-kgz", "sco"]', (m) => among('state-kgz', 'sco')(m.member))],
    of: [c('["csto", "csto-pa"]', (m) => among('csto', 'csto-pa')(m.of))],
    organizations: [c('["csto"]', (m) => m.organization === 'csto')],
    ranks: [
      c('[ASSOCIATE, PARTNER]', (m) => among('ASSOCIATE', 'PARTNER')(RANK[m.status])),
      c('[NONE]', (m) => RANK[m.status] === 'NONE'),
    ],
    memberKinds: [
      c('[Organization, Organ]', (m) => among('Organization', 'Organ')(kindOf(m.member))),
      c('[State]', (m) => kindOf(m.member) === 'State'),
    ],
    text: [
      c('"shanghai"', (m) => english(m.member).includes('shanghai') || english(m.of).includes('shanghai')),
    ],
    ...evidence,
  },
  Tenure: {
    offices: [c('[SECRETARY_GENERAL]', (t) => t.office === 'SECRETARY_GENERAL')],
    posts: [c('["post-secretary-general-csto"]', (t) => t.post === 'post-secretary-general-csto')],
    people: [c('["lavrov-sergey", "wang-yi"]', (t) => among('lavrov-sergey', 'wang-yi')(t.person))],
    acting: [c('true', (t) => t.acting === true), c('false', (t) => t.acting !== true)],
    ...evidence,
  },
  Chairmanship: {
    of: [c('["csto", "cis"]', (x) => among('csto', 'cis')(x.of))],
    states: [c('["state-kgz"]', (x) => x.state === 'state-kgz')],
    ...evidence,
  },
  Attendance: {
    presence: [c('[ABSENT, PRESENT]', (a) => among('ABSENT', 'PRESENT')(a.presence))],
    capacities: [c('[CHAIR, GUEST]', (a) => among('CHAIR', 'GUEST')(a.capacity))],
    meetings: [c('["csto-cfm-2020-12-01"]', (a) => a.meeting === 'csto-cfm-2020-12-01')],
    people: [c('["lavrov-sergey"]', (a) => a.person === 'lavrov-sergey')],
    representing: [c('["state-arm", "sco"]', (a) => among('state-arm', 'sco')(a.representing))],
    organs: [c('["csto-cfm"]', (a) => a.organs.includes('csto-cfm'))],
    during,
    ...evidence,
  },
  DocumentStage: {
    kinds: [c('[ADOPTED, SUBMITTED]', (s) => among('ADOPTED', 'SUBMITTED')(s.kind))],
    during,
    ...evidence,
  },
  TreatyAction: {
    kinds: [c('[SIGNATURE]', (a) => a.kind === 'SIGNATURE')],
    documents: [
      c('["doc-csto-charter", "doc-cst-1992"]', (a) => among('doc-csto-charter', 'doc-cst-1992')(a.document)),
    ],
    parties: [
      c('["state-rus", "state-kgz"]', (a) => among('state-rus', 'state-kgz')(a.party)),
      c('["state-kgz"]', (a) => a.party === 'state-kgz'),
    ],
    during: ['1992', '1993/1995', '2002-10'].map((p) => c(`"${p}"`, (r) => mayLieIn(r.date, p))),
    ...evidence,
  },
  Cooperation: {
    kinds: [c('[MEMORANDUM, JOINT_STATEMENT]', (x) => among('MEMORANDUM', 'JOINT_STATEMENT')(x.kind))],
    bindingness: [c('[AGREED]', (x) => x.bindingness === 'AGREED')],
    with: [
      // Where one body is linked with several, these are not linked with each other.
      c(
        '["csto", "sco"]',
        (x) =>
          x.parties.includes('csto') &&
          x.parties.includes('sco') &&
          (!x.from || among('csto', 'sco')(x.from)),
      ),
      c('["csto"]', (x) => x.parties.includes('csto')),
    ],
    during,
    // The same word in the other script is found too.
    text: [c('"Меморандум"', (x) => /меморандум|memorandum/.test(plain(`${x.labels.en} | ${x.labels.ru}`)))],
    ...evidence,
  },
};

/** Records of the seed that a nested list of a kind may show, below the thing with most of them. */
export const nestedRows: Record<string, { at: string; field: string; type: string; rows: () => Json[] }> = {
  DocumentStage: {
    type: 'Organ',
    at: 'csto-csc',
    field: 'stages',
    rows: () => stages.filter((s) => s.organ === 'csto-csc'),
  },
  TreatyAction: {
    type: 'State',
    at: 'state-rus',
    field: 'actions',
    rows: () => actions.filter((a) => a.party === 'state-rus'),
  },
  Attendance: {
    type: 'State',
    at: 'state-arm',
    field: 'attendances',
    rows: () => attendances.filter((a) => a.representing === 'state-arm'),
  },
  Meeting: {
    type: 'Organization',
    at: 'csto',
    field: 'meetings',
    rows: () => seed.meetings.filter((m) => m.organs.some((o: string) => o.startsWith('csto-'))),
  },
};
