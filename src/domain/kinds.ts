import { z } from 'zod';
import { type ListName, wordsOf } from './words.ts';

const text = z.string().min(1);
const textOrNone = text.nullish();
const ids = z.array(text);
const day = z.int().min(0).max(99999999);
const word = <L extends ListName>(list: L) => z.enum(wordsOf(list));

/** The values that another policy would choose, stored where they differ so that a query can read them. */
function chosenBy<P extends string>(policy: P) {
  const fields = {
    Since: text,
    S0: day,
    S1: day,
    Until: text,
    U0: day,
    U1: day,
    Status: text,
    Date: text,
    D0: day,
    D1: day,
  };
  type Fields = typeof fields;
  return Object.fromEntries(
    Object.entries(fields).map(([field, type]) => [`${policy}${field}`, type.optional()]),
  ) as {
    [F in keyof Fields & string as `${P}${F}`]: z.ZodOptional<Fields[F]>;
  };
}

/** What every node has. `name` is what Neo4j Browser shows as its caption. */
const shared = {
  id: text,
  name: text,
  /** A source read by the compilers supports it. */
  verified: z.boolean(),
  /** Some source is named. */
  sourced: z.boolean(),
  /** A source states another value than the one shown. */
  disputed: z.boolean(),
  /** Fields that rest on no source that was read. */
  unverified: ids,
  note: textOrNone,
  ...chosenBy('latest'),
  ...chosenBy('precise'),
  /** What single sources state instead, one entry for each: see `domain/resolve.ts`. */
  rivalField: ids.optional(),
  rivalSource: ids.optional(),
  rivalValue: ids.optional(),
  rivalLow: z.array(day).optional(),
  rivalHigh: z.array(day).optional(),
};

/** What every kind that people look up by name has. */
const named = {
  nameRu: text,
  /** All its names, folded, for text filters. */ find: text,
  /** Folded name, for ordering. */ sort: z.string(),
};

/** How a sentence takes the name of an organization, organ or state: the Russian cases, the gender, the English article. */
const spoken = {
  /** Genitive, dative, accusative, instrumental, prepositional; empty where nobody has declined the name. */
  casesRu: z.array(text),
  genderRu: word('Gender').nullish(),
  articleEn: z.boolean(),
};

const period = {
  since: textOrNone,
  until: textOrNone,
  end: word('PeriodEnd'),
  s0: day,
  s1: day,
  u0: day,
  u1: day,
  confirmed: day,
  attested: z.array(day),
};
const moment = { date: textOrNone, d0: day, d1: day };

/** How a kind stands in time: it holds over a period, it happens at a moment, or neither. */
export type InTime = 'period' | 'moment' | 'none';

/** A kind of node: its label is its name in the table, its properties are checked once, when a release is written. */
export interface Kind<S extends z.ZodRawShape = z.ZodRawShape> {
  readonly row: z.ZodObject<S>;
  readonly time: InTime;
  /** Properties that hold ids of other nodes: the type of the relationship drawn for each, and the kinds allowed. */
  readonly ends: Readonly<Record<string, End>>;
  readonly about: string;
}

/** One end of a kind. */
export interface End {
  readonly type: string;
  readonly kinds: readonly string[];
}

const to = (type: string, ...kinds: string[]): End => ({ type, kinds });
const kind = <S extends z.ZodRawShape>(
  about: string,
  time: InTime,
  props: S,
  ends: Record<string, End> = {},
): Kind<typeof shared & S> => ({
  row: z.strictObject({ ...shared, ...props }),
  time,
  ends,
  about,
});

const BODIES = ['Organization', 'Organ'];
const ACTORS = ['State', ...BODIES];

/**
 * THE table of kinds. The writer checks rows and draws relationships from it, the API reads by it, and
 * `docs/model.md` is printed from it.
 */
export const kinds = {
  // --- entities
  Organization: kind(
    'An international organization, treaty regime or grouping.',
    'period',
    {
      ...named,
      ...spoken,
      ...period,
      acronym: textOrNone,
      acronymRu: textOrNone,
      kind: word('OrganizationKind'),
      scope: word('OrganizationScope'),
      field: word('OrganizationField'),
      enteredIntoForce: textOrNone,
      languages: ids,
      website: textOrNone,
      wikidata: textOrNone,
      foundingDocument: textOrNone,
    },
    { foundingDocument: to('FOUNDED_BY', 'Document') },
  ),
  Organ: kind(
    'A part of an organization that decides or acts in its name.',
    'period',
    {
      ...named,
      ...spoken,
      ...period,
      acronym: textOrNone,
      acronymRu: textOrNone,
      kind: word('OrganKind'),
      level: word('OrganLevel').nullish(),
      composition: textOrNone,
      organization: text,
      parent: textOrNone,
    },
    { organization: to('ORGAN_OF', 'Organization'), parent: to('PART_OF', 'Organ') },
  ),
  State: kind(
    'A state or territory that takes part in international organizations.',
    'period',
    {
      ...named,
      ...spoken,
      ...period,
      iso2: textOrNone,
      iso3: textOrNone,
      recognition: textOrNone,
      successors: ids,
    },
    { successors: to('SUCCEEDED_BY', 'State') },
  ),
  Person: kind('A person who held a post or attended a meeting.', 'none', { ...named }),
  Post: kind(
    'A post at a state, organization or organ; it exists without a holder.',
    'none',
    {
      ...named,
      office: word('Office'),
      at: text,
      representing: textOrNone,
    },
    { at: to('POST_AT', ...ACTORS), representing: to('ACTS_FOR', 'State') },
  ),
  Meeting: kind(
    'A session of an organ, or a joint session of several.',
    'moment',
    {
      ...named,
      ...moment,
      organs: ids,
      series: text,
      number: z.int().nullish(),
      type: word('MeetingType'),
      format: word('MeetingFormat'),
      status: word('MeetingStatus'),
      city: textOrNone,
      state: textOrNone,
      prepares: ids,
      next: textOrNone,
      hostNote: textOrNone,
    },
    {
      organs: to('SESSION_OF', 'Organ'),
      state: to('HELD_IN', 'State'),
      prepares: to('PREPARES', 'Meeting'),
      next: to('NEXT', 'Meeting'),
    },
  ),
  Topic: kind(
    'A subject of meetings and documents.',
    'none',
    { ...named, broader: ids },
    { broader: to('BROADER', 'Topic') },
  ),
  Document: kind(
    'A text: treaty, decision, declaration, memorandum.',
    'moment',
    {
      ...named,
      ...moment,
      kind: word('DocumentKind'),
      place: textOrNone,
      organizations: ids,
      topics: ids,
      votesFor: z.int().nullish(),
      votesAgainst: z.int().nullish(),
      abstentions: z.int().nullish(),
    },
    { organizations: to('CONCERNS', 'Organization'), topics: to('ON_TOPIC', 'Topic') },
  ),
  Source: kind('A published text that facts rest on.', 'none', {
    ...named,
    title: text,
    publisher: textOrNone,
    url: textOrNone,
    lang: textOrNone,
    published: textOrNone,
    publishedDay: day,
    kind: word('SourceKind'),
    accessed: textOrNone,
    originator: textOrNone,
    originatorRu: textOrNone,
  }),

  // --- facts
  Membership: kind(
    'One uninterrupted spell of a state or body in one status at an organization or organ.',
    'period',
    {
      ...period,
      sort: z.string(),
      sortOf: z.string(),
      member: text,
      of: text,
      organization: text,
      status: word('MembershipStatus'),
      rank: word('StatusRank'),
      opening: word('MembershipOpening'),
      closing: word('MembershipClosing').nullish(),
      founding: z.boolean(),
      legalBasis: textOrNone,
    },
    {
      member: to('MEMBER', ...ACTORS),
      of: to('MEMBERSHIP_IN', ...BODIES),
      legalBasis: to('BASED_ON', 'Document'),
    },
  ),
  MembershipEvent: kind(
    'Something that happened to a membership: signed, ratified, announced, notified, frozen.',
    'moment',
    {
      ...moment,
      membership: text,
      kind: word('MembershipEventKind'),
      plane: word('MembershipPlane'),
      instrument: textOrNone,
    },
    { membership: to('EVENT_OF', 'Membership'), instrument: to('BY_INSTRUMENT', 'Document') },
  ),
  Tenure: kind(
    'One person in one post over one period.',
    'period',
    {
      ...period,
      sort: z.string(),
      person: text,
      post: text,
      office: word('Office'),
      acting: z.boolean(),
      actingAtFirst: z.boolean(),
      termUntil: textOrNone,
      endReason: textOrNone,
    },
    { person: to('HOLDER', 'Person'), post: to('TENURE_OF', 'Post') },
  ),
  Chairmanship: kind(
    'A period in which a state presides over an organization or organ.',
    'period',
    {
      ...period,
      sort: z.string(),
      of: text,
      state: text,
      person: textOrNone,
      coChairs: ids,
    },
    {
      of: to('CHAIRMANSHIP_OF', ...BODIES),
      state: to('CHAIR_STATE', 'State'),
      person: to('CHAIR_PERSON', 'Person'),
      coChairs: to('CO_CHAIR', 'State'),
    },
  ),
  Seat: kind(
    'The place where an organization or organ has its headquarters.',
    'period',
    {
      ...period,
      of: text,
      city: text,
      state: textOrNone,
    },
    { of: to('SEAT_OF', ...BODIES), state: to('SEATED_IN', 'State') },
  ),
  Attendance: kind(
    'A person or body at a meeting, in a capacity, for a state or body.',
    'moment',
    {
      ...moment,
      sort: z.string(),
      meeting: text,
      person: textOrNone,
      representing: text,
      tenure: textOrNone,
      office: word('Office').nullish(),
      capacity: word('Capacity'),
      presence: word('Presence'),
      online: z.boolean(),
      reason: textOrNone,
    },
    {
      meeting: to('ATTENDANCE_AT', 'Meeting'),
      person: to('ATTENDEE', 'Person'),
      representing: to('REPRESENTING', ...ACTORS),
      tenure: to('IN_POST', 'Tenure'),
    },
  ),
  AgendaItem: kind(
    'A topic on the agenda of a meeting.',
    'moment',
    {
      ...moment,
      meeting: text,
      topic: text,
    },
    { meeting: to('ITEM_OF', 'Meeting'), topic: to('ITEM_ON', 'Topic') },
  ),
  Statement: kind(
    'What a participant said at a meeting.',
    'moment',
    {
      ...moment,
      meeting: text,
      person: textOrNone,
      representing: text,
      topic: textOrNone,
      kind: word('StatementKind'),
      textEn: text,
      textRu: text,
    },
    {
      meeting: to('SAID_AT', 'Meeting'),
      person: to('SAID_BY', 'Person'),
      representing: to('SAID_FOR', ...ACTORS),
      topic: to('SAID_ON', 'Topic'),
    },
  ),
  DocumentStage: kind(
    'One step in the life of a document: drafted, endorsed, submitted, adopted, in force.',
    'moment',
    {
      ...moment,
      document: text,
      kind: word('DocumentStageKind'),
      position: z.int(),
      meeting: textOrNone,
      organ: textOrNone,
      by: ids,
      inferred: z.boolean(),
    },
    {
      document: to('STAGE_OF', 'Document'),
      meeting: to('STAGE_AT', 'Meeting'),
      organ: to('STAGE_BEFORE', 'Organ'),
      by: to('STAGE_BY', ...ACTORS),
    },
  ),
  TreatyAction: kind(
    'An act of a party towards a document: signature, ratification, accession.',
    'moment',
    {
      ...moment,
      document: text,
      party: text,
      kind: word('TreatyActionKind'),
    },
    { document: to('ACTION_ON', 'Document'), party: to('ACTION_BY', ...ACTORS, 'Person') },
  ),
  Cooperation: kind(
    'A link between bodies: by instrument, statement, intent or practice.',
    'moment',
    {
      ...moment,
      ...named,
      parties: ids,
      through: ids,
      kind: word('CooperationKind'),
      bindingness: word('Bindingness'),
      from: textOrNone,
      to: textOrNone,
      document: textOrNone,
      meeting: textOrNone,
      topics: ids,
      lasting: z.boolean(),
      reportedBy: textOrNone,
    },
    {
      parties: to('PARTY', 'Organization'),
      through: to('THROUGH', 'Organ'),
      document: to('BY_DOCUMENT', 'Document'),
      meeting: to('DECLARED_AT', 'Meeting'),
      topics: to('COOPERATION_ON', 'Topic'),
      from: to('COOPERATION_FROM', 'Organization'),
      to: to('COOPERATION_WITH', 'Organization'),
    },
  ),
  ChangeEvent: kind(
    'A change of an organization itself: succeeded, transformed, renamed, dissolved.',
    'moment',
    {
      ...moment,
      kind: word('ChangeKind'),
      before: ids,
      after: ids,
      formerName: textOrNone,
    },
    { before: to('CHANGE_FROM', 'Organization'), after: to('CHANGE_TO', 'Organization') },
  ),

  // --- what stands behind the facts
  Name: kind(
    'A name of something, in a language and script, with its kind and dates of use.',
    'period',
    {
      ...period,
      of: text,
      text,
      lang: textOrNone,
      script: textOrNone,
      kind: word('NameKind'),
      scheme: textOrNone,
      fold: z.string(),
      skel: z.string(),
    },
    { of: to('NAME_OF', ...ACTORS, 'Person', 'Post', 'Meeting', 'Document', 'Topic') },
  ),
  Claim: kind(
    'What one source says about one record or about one of its fields.',
    'none',
    {
      about: text,
      source: text,
      kind: word('ClaimKind'),
      field: textOrNone,
      value: textOrNone,
      quote: textOrNone,
      quoteLang: textOrNone,
      rival: z.boolean(),
    },
    { about: to('ABOUT', '*'), source: to('STATED_BY', 'Source') },
  ),
  Coverage: kind(
    'A statement that a list is complete for a time, or known to have gaps.',
    'period',
    {
      ...period,
      relation: word('CoverageRelation'),
      complete: z.boolean(),
      scope: textOrNone,
      statuses: ids,
      offices: ids,
      holders: ids,
      series: textOrNone,
      claimedBy: textOrNone,
    },
    {
      scope: to('COVERAGE_OF', ...BODIES),
      holders: to('COVERS', ...ACTORS),
      claimedBy: to('CLAIMED_BY', 'Source'),
    },
  ),
} as const satisfies Record<string, Kind>;

/** The name of a kind, which is also its label in Neo4j and its type in GraphQL. */
export type KindName = keyof typeof kinds;

/** A node of a kind as it is stored. */
export type RowOf<K extends KindName> = z.infer<(typeof kinds)[K]['row']>;

/** All kinds in their order. */
export const kindNames = Object.keys(kinds) as KindName[];

/** Whether a name is that of a kind. */
export const isKind = (name: string): name is KindName => Object.hasOwn(kinds, name);

/** A kind by its name, with the general type. */
export const kindOf = (name: KindName): Kind => kinds[name];
