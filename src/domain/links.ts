import { type KindName, kindOf } from './kinds.ts';
import { ALWAYS, type Day, NEVER, nextDay } from './time.ts';
import type { Word } from './words.ts';

/** A relationship that the importer derives from a record, so that people can walk, trace and draw it. */
export interface Link {
  /** The record it stands for; the relationship carries its id. */
  readonly fact: KindName;
  /** Properties of the record that hold the two ends, `id` for the record itself; where one holds several ids, each pair is a relationship. */
  readonly from: string;
  readonly to: string;
  /** A property that names one end of every pair, where a fact joins one body with several others. */
  readonly hub?: string;
  /** Only records with this property. */
  readonly when?: Readonly<Record<string, string>>;
  /** Whether it goes on once it has come about, as the topic of a text does. */
  readonly lasting?: boolean;
  /** By way of what it connects, for grouping paths. */
  readonly way: Word<'Way'>;
  /**
   * How little a hop over it says, from 0: a person in a meeting says more than a city. It is added to the 1 that
   * every hop costs; what belongs together by nature, such as an organ and its organization, costs less than a hop.
   */
  readonly weight: number;
  /** Properties copied from the fact, beside its id and its time. */
  readonly copies: readonly string[];
  /** The copy that tells one such link from another when paths are weighed and filtered. */
  readonly mark?: 'status' | 'presence' | 'bindingness' | 'kind';
  readonly about: string;
}

/**
 * THE table of direct links: what can be walked. What holds between two things is a record with claims of its own;
 * the relationship beside it has the same id and the same dates, and is made by this table only.
 */
export const links = {
  MEMBER_OF: {
    fact: 'Membership',
    from: 'member',
    to: 'of',
    copies: ['status', 'rank'],
    mark: 'status',
    way: 'MEMBERS',
    weight: 0.5,
    about: 'belongs to, in a status',
  },
  HELD: {
    fact: 'Tenure',
    from: 'person',
    to: 'post',
    copies: ['office', 'acting'],
    way: 'OFFICIALS',
    weight: 0,
    about: 'held the post',
  },
  CHAIRED: {
    fact: 'Chairmanship',
    from: 'state',
    to: 'of',
    copies: [],
    way: 'MEMBERS',
    weight: 0.25,
    about: 'presided over',
  },
  SEAT_IN: {
    fact: 'Seat',
    from: 'of',
    to: 'state',
    copies: ['city'],
    way: 'STRUCTURE',
    weight: 1.5,
    about: 'has its seat in',
  },
  ATTENDED: {
    fact: 'Attendance',
    from: 'person',
    to: 'meeting',
    copies: ['capacity', 'presence', 'representing'],
    mark: 'presence',
    way: 'OFFICIALS',
    weight: 0,
    about: 'attended',
  },
  REPRESENTED_AT: {
    fact: 'Attendance',
    from: 'representing',
    to: 'meeting',
    copies: ['capacity', 'presence'],
    mark: 'presence',
    way: 'MEETINGS',
    weight: 0.25,
    about: 'was represented at',
  },
  DISCUSSED: {
    fact: 'AgendaItem',
    from: 'meeting',
    to: 'topic',
    copies: [],
    way: 'TOPICS',
    weight: 1,
    about: 'had on its agenda',
  },
  SPOKE_ON: {
    fact: 'Statement',
    from: 'representing',
    to: 'topic',
    copies: ['kind'],
    way: 'TOPICS',
    weight: 0.75,
    about: 'spoke on',
  },
  DEALT_WITH: {
    fact: 'DocumentStage',
    from: 'meeting',
    to: 'document',
    copies: ['kind'],
    mark: 'kind',
    way: 'DOCUMENTS',
    weight: 0.25,
    about: 'dealt with the document',
  },
  INITIATED: {
    fact: 'DocumentStage',
    when: { kind: 'INITIATED' },
    from: 'by',
    to: 'document',
    copies: ['kind'],
    mark: 'kind',
    way: 'DOCUMENTS',
    weight: 0,
    about: 'put forward the document',
  },
  ACTED_ON: {
    fact: 'TreatyAction',
    from: 'party',
    to: 'document',
    copies: ['kind'],
    way: 'DOCUMENTS',
    weight: 0.25,
    about: 'signed, ratified or acceded to',
  },
  COOPERATES_WITH: {
    fact: 'Cooperation',
    from: 'parties',
    to: 'parties',
    hub: 'from',
    copies: ['kind', 'bindingness'],
    mark: 'bindingness',
    way: 'COOPERATION',
    weight: 0,
    about: 'cooperates with',
  },
  TOOK_UP: {
    fact: 'DocumentStage',
    from: 'organ',
    to: 'document',
    copies: ['kind'],
    mark: 'kind',
    way: 'DOCUMENTS',
    weight: 0.25,
    about: 'took up the document',
  },
  BECAME: {
    fact: 'ChangeEvent',
    from: 'before',
    to: 'after',
    copies: ['kind'],
    way: 'STRUCTURE',
    weight: 0,
    about: 'became',
  },
  ORGAN_OF: {
    fact: 'Organ',
    from: 'id',
    to: 'organization',
    copies: [],
    way: 'STRUCTURE',
    weight: -0.5,
    about: 'is an organ of',
  },
  PART_OF: {
    fact: 'Organ',
    from: 'id',
    to: 'parent',
    copies: [],
    way: 'STRUCTURE',
    weight: -0.5,
    about: 'works under the organ',
  },
  SESSION_OF: {
    fact: 'Meeting',
    from: 'id',
    to: 'organs',
    copies: ['status'],
    mark: 'status',
    way: 'STRUCTURE',
    weight: -0.5,
    about: 'is a session of',
  },
  HELD_IN: {
    fact: 'Meeting',
    from: 'id',
    to: 'state',
    copies: ['status'],
    mark: 'status',
    way: 'MEETINGS',
    weight: 1.5,
    about: 'took place in',
  },
  PREPARES: {
    fact: 'Meeting',
    from: 'id',
    to: 'prepares',
    copies: ['status'],
    mark: 'status',
    way: 'MEETINGS',
    weight: 0,
    about: 'prepares the meeting',
  },
  POST_AT: {
    fact: 'Post',
    from: 'id',
    to: 'at',
    copies: [],
    way: 'STRUCTURE',
    weight: -0.5,
    about: 'is a post at',
  },
  ACTS_FOR: {
    fact: 'Post',
    from: 'id',
    to: 'representing',
    copies: [],
    way: 'STRUCTURE',
    weight: -0.5,
    about: 'is a post whose holder acts for',
  },
  CONCERNS: {
    fact: 'Document',
    from: 'id',
    to: 'organizations',
    lasting: true,
    copies: [],
    way: 'DOCUMENTS',
    weight: 0.25,
    about: 'is a text of',
  },
  ON_TOPIC: {
    fact: 'Document',
    from: 'id',
    to: 'topics',
    lasting: true,
    copies: [],
    way: 'TOPICS',
    weight: 1,
    about: 'is on the topic',
  },
  BROADER: {
    fact: 'Topic',
    from: 'id',
    to: 'broader',
    copies: [],
    way: 'TOPICS',
    weight: 1,
    about: 'is a part of the topic',
  },
  FOUNDED_BY: {
    fact: 'Organization',
    from: 'id',
    to: 'foundingDocument',
    copies: [],
    way: 'DOCUMENTS',
    weight: 0,
    about: 'was founded by',
  },
} as const satisfies Record<string, Link>;

/** The type of a direct link, as Neo4j names it. */
export type LinkName = keyof typeof links;

/** All links in their order. */
export const linkNames = Object.keys(links) as LinkName[];

/** A link by its name, with the general type. */
export const linkOf = (name: LinkName): Link => links[name];

/** When a link holds, from the record behind it, with its dates as the sources give them. */
export interface LinkTime {
  readonly s0: Day;
  readonly s1: Day;
  readonly u0: Day;
  readonly u1: Day;
  readonly since?: unknown;
  readonly until?: unknown;
  readonly attested?: readonly Day[];
}

/** What happens at a moment holds on its day; what goes on after it has an open end; what has no time holds always. */
export function timeOfLink(link: Link, record: Readonly<Record<string, unknown>>): LinkTime {
  const { time } = kindOf(link.fact);
  if (time === 'none') return { s0: ALWAYS, s1: ALWAYS, u0: NEVER, u1: NEVER };
  const day = (prop: string) => Number(record[prop]);
  if (time === 'period') {
    const { since, until, attested } = record;
    const shown = Array.isArray(attested) && attested.length > 0 ? { attested: attested as Day[] } : {};
    return { s0: day('s0'), s1: day('s1'), u0: day('u0'), u1: day('u1'), since, until, ...shown };
  }
  const [s0, s1] = [day('d0'), day('d1')];
  const u1 = link.lasting || record.lasting === true ? NEVER : nextDay(s1);
  return { s0, s1, u0: link.lasting ? NEVER : nextDay(s0), u1, since: record.date };
}

/** Some links of one type as they come from the database: a column for each property, all of one length. */
export interface LinkColumns {
  readonly type: LinkName;
  /** The numbers of the two ends and of the record behind the link. */
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly fact: ArrayLike<number>;
  readonly s0: ArrayLike<Day>;
  readonly s1: ArrayLike<Day>;
  readonly u0: ArrayLike<Day>;
  readonly u1: ArrayLike<Day>;
  /** What is known of the evidence, as bits: 1 verified, 2 sourced, 4 disputed. */
  readonly flags: ArrayLike<number>;
  /** What qualifies the link: the status of a membership, the presence at a meeting, how binding cooperation is. */
  readonly marks: readonly string[];
  /** Single days on which a source shows it, by place, for the few that have any. */
  readonly attested: ReadonlyMap<number, readonly Day[]>;
}
