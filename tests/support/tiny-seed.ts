import type { FileName, Seed } from '../../src/ingest/shape.ts';

/** A seed whose records a test may change. */
export type Draft = { -readonly [F in FileName]: Seed[F][number][] } & { release: Seed['release'] };

const known = () => ({ sources: ['src-a'], verified: true });

/** The smallest seed that names something of every kind, and fills in every reference that a record can have. */
export function tinySeed(change: (draft: Draft) => void = () => undefined): Seed {
  const draft: Draft = {
    release: { name: 'tiny', title: 'A tiny release', dataUntil: '2026-07-31', compiled: '2026-08-01' },
    sources: [source('src-a', '2020-01-15'), source('src-b', '2022')],
    organizations: [
      {
        id: 'org-a',
        ...known(),
        labels: { en: 'Organization A', ru: 'Организация А' },
        acronyms: { en: 'OA', ru: 'ОА' },
        kind: 'INTERGOVERNMENTAL',
        scope: 'REGIONAL',
        field: 'SECURITY',
        founded: '2002-10-07',
        dissolved: null,
        enteredIntoForce: '2003-09-18',
        foundingDocument: 'doc-a',
        seat: { city: 'Minsk', state: 'state-a' },
      },
      {
        id: 'org-b',
        ...known(),
        labels: { en: 'Organization B', ru: 'Организация Б' },
        kind: 'INFORMAL',
        scope: 'UNIVERSAL',
        field: 'GENERAL',
        founded: '1990',
        dissolved: null,
      },
    ],
    organs: [
      {
        id: 'organ-a',
        ...known(),
        organization: 'org-a',
        labels: { en: 'Council', ru: 'Совет' },
        acronyms: { en: 'C', ru: 'С' },
        kind: 'SUPREME',
        level: 'HEADS_OF_STATE',
        founded: '2002-10-07',
      },
      {
        id: 'organ-b',
        ...known(),
        organization: 'org-a',
        parent: 'organ-a',
        labels: { en: 'Group', ru: 'Группа' },
        kind: 'WORKING_GROUP',
        founded: null,
        seat: { city: 'Moscow', state: 'state-b' },
      },
    ],
    states: [
      {
        id: 'state-a',
        ...known(),
        labels: { en: 'State A', ru: 'Государство А' },
        iso2: 'AA',
        iso3: 'AAA',
        since: '1991-08-31',
        until: null,
      },
      {
        id: 'state-b',
        ...known(),
        labels: { en: 'State B', ru: 'Государство Б' },
        since: null,
        until: null,
        successors: ['state-a'],
      },
    ],
    people: [
      { id: 'person-a', ...known(), labels: { en: 'Person A', ru: 'Лицо А' } },
      { id: 'person-b', ...known(), labels: { en: 'Person B', ru: 'Лицо Б' }, aliases: ['Persona B'] },
    ],
    posts: [
      {
        id: 'post-a',
        ...known(),
        office: 'FOREIGN_MINISTER',
        at: 'state-a',
        labels: { en: 'Foreign minister', ru: 'Министр иностранных дел' },
      },
      {
        id: 'post-b',
        ...known(),
        office: 'SECRETARY_GENERAL',
        at: 'org-a',
        representing: 'state-b',
        labels: { en: 'Secretary-General', ru: 'Генеральный секретарь' },
      },
    ],
    tenures: [
      {
        id: 'tenure-a',
        ...known(),
        person: 'person-a',
        post: 'post-a',
        since: '2018-05-05',
        until: null,
        lastConfirmed: '2021',
        termUntil: '2025-05',
        attested: [{ date: '2019-01-01', sources: ['src-b'] }],
      },
      {
        id: 'tenure-b',
        ...known(),
        person: 'person-b',
        post: 'post-b',
        since: '2010-01-01',
        until: '2015-06-30',
      },
    ],
    memberships: [
      {
        id: 'mem-a',
        ...known(),
        claims: [{ source: 'src-b', field: 'since', value: '2003' }],
        member: 'state-a',
        of: 'org-a',
        status: 'FULL_MEMBER',
        since: '2002-10-07',
        until: null,
        opening: 'FOUNDING_MEMBER',
        legalBasis: 'doc-a',
        events: [{ date: '2003-05', kind: 'RATIFICATION', instrument: 'doc-a', sources: ['src-a'] }],
      },
      {
        id: 'mem-b',
        ...known(),
        member: 'state-b',
        of: 'organ-a',
        status: 'OBSERVER',
        since: '2010',
        until: '2012-02-02',
        opening: 'STATUS_GRANTED',
      },
      {
        id: 'mem-c',
        ...known(),
        member: 'org-b',
        of: 'org-a',
        status: 'PARTNER',
        since: null,
        until: null,
        end: 'NOT_STATED',
        opening: 'INVITATION',
      },
    ],
    chairmanships: [
      {
        id: 'chair-a',
        ...known(),
        of: 'org-a',
        state: 'state-a',
        since: '2020-01-01',
        until: '2021-01-01',
        person: 'person-a',
        coChairs: ['state-b'],
      },
    ],
    changes: [
      {
        id: 'change-a',
        ...known(),
        kind: 'SUCCEEDED',
        date: '2002-10-07',
        before: ['org-b'],
        after: ['org-a'],
      },
    ],
    meetings: [
      {
        id: 'meeting-a',
        ...known(),
        organs: ['organ-a'],
        series: 'council',
        number: 1,
        labels: { en: 'First session', ru: 'Первое заседание' },
        date: '2020-12-01',
        city: 'Minsk',
        state: 'state-a',
        format: 'IN_PERSON',
        type: 'REGULAR',
        status: 'HELD',
        prepares: ['meeting-b'],
        attendances: [
          {
            person: 'person-a',
            representing: 'state-a',
            tenure: 'tenure-a',
            office: 'FOREIGN_MINISTER',
            capacity: 'DELEGATE',
            presence: 'PRESENT',
            sources: ['src-a'],
          },
        ],
        agenda: [{ topic: 'topic-a', sources: ['src-a'] }],
        statements: [
          {
            person: 'person-a',
            representing: 'state-a',
            topic: 'topic-a',
            kind: 'POSITION',
            en: 'Said so.',
            ru: 'Сказал так.',
            sources: ['src-a'],
          },
        ],
      },
      {
        id: 'meeting-b',
        ...known(),
        organs: ['organ-a', 'organ-b'],
        series: 'council',
        labels: { en: 'Second session', ru: 'Второе заседание' },
        date: '2021-09-15/2021-09-16',
        format: 'VIDEO',
        type: 'REGULAR',
        status: 'HELD',
      },
    ],
    topics: [
      { id: 'topic-a', ...known(), labels: { en: 'Topic A', ru: 'Тема А' }, broader: ['topic-b'] },
      { id: 'topic-b', ...known(), labels: { en: 'Topic B', ru: 'Тема Б' } },
    ],
    documents: [
      {
        id: 'doc-a',
        ...known(),
        labels: { en: 'Charter of A', ru: 'Устав А' },
        kind: 'CHARTER',
        organizations: ['org-a'],
        topics: ['topic-a'],
        stages: [
          {
            kind: 'INITIATED',
            date: '2001-01-01',
            meeting: 'meeting-a',
            organ: 'organ-a',
            by: ['state-a'],
            sources: ['src-a'],
          },
          { kind: 'SIGNED', date: '2002-10-07', sources: ['src-a'] },
        ],
        actions: [{ party: 'state-a', kind: 'RATIFICATION', date: '2003', sources: ['src-a'] }],
      },
    ],
    cooperation: [
      {
        id: 'coop-a',
        ...known(),
        labels: { en: 'Memorandum of A and B', ru: 'Меморандум А и Б' },
        parties: ['org-a', 'org-b'],
        through: ['organ-a'],
        kind: 'MEMORANDUM',
        bindingness: 'AGREED',
        date: '2010-03-18',
        from: 'org-a',
        to: 'org-b',
        document: 'doc-a',
        meeting: 'meeting-a',
        topics: ['topic-a'],
        lasting: true,
      },
    ],
    forms: [],
    coverage: [
      {
        id: 'cov-a',
        ...known(),
        relation: 'MEMBERSHIP',
        complete: true,
        scope: 'org-a',
        statuses: ['FULL_MEMBER'],
        holders: ['state-a'],
        since: '2002-10-07',
        until: null,
        claimedBy: 'src-b',
      },
    ],
  };
  change(draft);
  return draft;
}

function source(id: string, published: string): Seed['sources'][number] {
  return {
    id,
    title: `Text ${id}`,
    publisher: null,
    url: null,
    lang: 'en',
    published,
    kind: 'OFFICIAL',
    accessed: 'read',
  };
}

/** The record of a file by its place, to be changed by a test; a place that is not there fails the test. */
export function at<T>(records: readonly T[], i: number): T {
  const record = records[i];
  if (record === undefined) throw new Error(`the tiny seed has no record ${i} there`);
  return record;
}
