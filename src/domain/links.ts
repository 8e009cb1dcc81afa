import type { KindName } from './kinds.ts';

/** A relationship that the importer derives from a fact, so that people can walk and draw it. */
export interface Link {
  /** The fact it stands for; the relationship carries the id of the fact. */
  readonly fact: KindName;
  /** Properties of the fact that hold the two ends; where one holds several ids, each pair is a relationship. */
  readonly from: string;
  readonly to: string;
  /** A property that names one end of every pair, where a fact joins one body with several others. */
  readonly hub?: string;
  /** Only facts with this property. */
  readonly when?: Readonly<Record<string, string>>;
  /** Properties copied from the fact, beside its id and its time. */
  readonly copies: readonly string[];
  readonly about: string;
}

/**
 * THE table of direct links. What holds between two things is a fact with claims of its own; the
 * relationship beside it has the same id and the same dates, and is made by this table only.
 */
export const links = {
  MEMBER_OF: {
    fact: 'Membership',
    from: 'member',
    to: 'of',
    copies: ['status', 'rank'],
    about: 'belongs to, in a status',
  },
  HELD: { fact: 'Tenure', from: 'person', to: 'post', copies: ['office', 'acting'], about: 'held the post' },
  CHAIRED: { fact: 'Chairmanship', from: 'state', to: 'of', copies: [], about: 'presided over' },
  SEAT_IN: { fact: 'Seat', from: 'of', to: 'state', copies: ['city'], about: 'has its seat in' },
  ATTENDED: {
    fact: 'Attendance',
    from: 'person',
    to: 'meeting',
    copies: ['capacity', 'presence', 'representing'],
    about: 'attended',
  },
  REPRESENTED_AT: {
    fact: 'Attendance',
    from: 'representing',
    to: 'meeting',
    copies: ['capacity', 'presence'],
    about: 'was represented at',
  },
  DISCUSSED: { fact: 'AgendaItem', from: 'meeting', to: 'topic', copies: [], about: 'had on its agenda' },
  SPOKE_ON: { fact: 'Statement', from: 'representing', to: 'topic', copies: ['kind'], about: 'spoke on' },
  DEALT_WITH: {
    fact: 'DocumentStage',
    from: 'meeting',
    to: 'document',
    copies: ['kind'],
    about: 'dealt with the document',
  },
  INITIATED: {
    fact: 'DocumentStage',
    when: { kind: 'INITIATED' },
    from: 'by',
    to: 'document',
    copies: ['kind'],
    about: 'put forward the document',
  },
  ACTED_ON: {
    fact: 'TreatyAction',
    from: 'party',
    to: 'document',
    copies: ['kind'],
    about: 'signed, ratified or acceded to',
  },
  COOPERATES_WITH: {
    fact: 'Cooperation',
    from: 'parties',
    to: 'parties',
    hub: 'from',
    copies: ['kind', 'bindingness'],
    about: 'cooperates with',
  },
  BECAME: { fact: 'ChangeEvent', from: 'before', to: 'after', copies: ['kind'], about: 'became' },
} as const satisfies Record<string, Link>;

/** The type of a direct link, as Neo4j names it. */
export type LinkName = keyof typeof links;
