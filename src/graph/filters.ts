import { fold } from '../domain/fold.ts';
import type { KindName } from '../domain/kinds.ts';
import { boundsOf } from '../domain/time.ts';
import type { Resolution } from '../domain/view.ts';
import { rankOf, type Word, wordsOf } from '../domain/words.ts';
import { outcomeText } from './outcome.ts';
import { value } from './when.ts';

/** Conditions on `x`, by the name of the argument that asks for them. */
export type FilterTexts = Readonly<Record<string, string>>;

interface Filter {
  readonly text: string | ((resolution: Resolution) => string);
  /** What the argument's value becomes as a parameter. */
  readonly param?: (given: unknown) => unknown;
  /** The kinds that it takes keys of; one that does not exist is an error, since an empty list would read as a fact. */
  readonly keysOf?: readonly string[];
  /** Whether it looks at the clock itself, in the place of the day by which a row is called. */
  readonly ownClock?: boolean;
}

/** A text as names are folded; one of which nothing is left matches nothing rather than everything. */
const folded = (given: unknown): string => fold(String(given)) || (given === '' ? '' : '\u0000');

const is = (prop: string): Filter => ({ text: `x.${prop} = $` });
const oneOf = (prop: string): Filter => ({ text: `x.${prop} IN $` });
const ACTORS = ['State', 'Organization', 'Organ'];
const BODIES = ['Organization', 'Organ'];

/** A filter that takes keys, acronyms or codes of some kinds. */
const keys = (filter: Filter, ...kinds: readonly string[]): Filter => ({ ...filter, keysOf: kinds });

const holds = (prop: string): Filter => ({ text: `any(one IN x.${prop} WHERE one IN $)` });
const containing: Filter = { text: 'x.find CONTAINS $', param: (given) => folded(given) };
const during: Filter = {
  text: 'x.date IS NOT NULL AND x.d0 <= $[1] AND x.d1 >= $[0]',
  param: (given) => {
    const { earliest, latest } = boundsOf(String(given));
    return [earliest, latest];
  },
};
const kindsOf = oneOf('kind');
const evidence = { verified: is('verified'), sourced: is('sourced'), disputed: is('disputed') };
const statuses: Filter = { text: (resolution) => `${value('x', 'status', 'status', resolution)} IN $` };

/** Every filter that the API offers, by kind and argument. `truth` is apart: it depends on the view. */
export const filters: Partial<Record<KindName, Readonly<Record<string, Filter>>>> = {
  Organization: {
    kinds: kindsOf,
    scopes: oneOf('scope'),
    fields: oneOf('field'),
    acronyms: {
      text: "EXISTS { (x)<-[:NAME_OF]-(n:Name) WHERE n.kind = 'ACRONYM' AND n.fold IN $ }",
      param: (given) => (given as string[]).map(fold),
    },
    text: containing,
    ...evidence,
  },
  Organ: {
    kinds: kindsOf,
    levels: oneOf('level'),
    organizations: keys(oneOf('organization'), 'Organization'),
    text: containing,
    ...evidence,
  },
  State: {
    codes: {
      text: '(x.iso2 IN $ OR x.iso3 IN $)',
      param: (given) => (given as string[]).map((code) => code.toUpperCase()),
    },
    text: containing,
    ...evidence,
  },
  Person: {
    text: containing,
    offices: {
      text: 'EXISTS { (x)<-[:HOLDER]-(t:Tenure) WHERE t.office IN $ AND t.s0 < $to AND t.u1 > $from }',
    },
    ...evidence,
  },
  Post: { offices: oneOf('office'), at: keys(oneOf('at'), ...ACTORS), text: containing, ...evidence },
  Meeting: {
    organs: keys(holds('organs'), 'Organ'),
    series: oneOf('series'),
    during,
    types: oneOf('type'),
    formats: oneOf('format'),
    statuses: oneOf('status'),
    text: containing,
    ...evidence,
  },
  Topic: { text: containing, ...evidence },
  Document: {
    kinds: kindsOf,
    stages: { text: 'EXISTS { (x)<-[:STAGE_OF]-(s:DocumentStage) WHERE s.kind IN $ AND s.d0 < $eventsTo }' },
    outcomes: { text: (resolution) => `${outcomeText(resolution)} IN $`, ownClock: true },
    organizations: keys(holds('organizations'), 'Organization'),
    topics: keys(holds('topics'), 'Topic'),
    initiators: keys(
      {
        text: 'EXISTS { (x)<-[:STAGE_OF]-(s:DocumentStage) WHERE s.kind = "INITIATED" AND any(one IN s.by WHERE one IN $) }',
      },
      ...ACTORS,
    ),
    during,
    text: containing,
    ...evidence,
  },
  Source: { kinds: kindsOf, langs: oneOf('lang'), text: containing },
  Membership: {
    statuses,
    members: keys(oneOf('member'), ...ACTORS),
    of: keys(oneOf('of'), ...BODIES),
    organizations: keys(oneOf('organization'), 'Organization'),
    ranks: {
      ...statuses,
      param: (given) =>
        wordsOf('MembershipStatus').filter((status) =>
          (given as Word<'StatusRank'>[]).includes(rankOf(status)),
        ),
    },
    memberKinds: { text: 'EXISTS { (x)-[:MEMBER]->(m) WHERE any(label IN labels(m) WHERE label IN $) }' },
    text: { text: '(x.sort CONTAINS $ OR x.sortOf CONTAINS $)', param: (given) => folded(given) },
    ...evidence,
  },
  Tenure: {
    offices: oneOf('office'),
    posts: keys(oneOf('post'), 'Post'),
    people: keys(oneOf('person'), 'Person'),
    acting: is('acting'),
    ...evidence,
  },
  Chairmanship: { of: keys(oneOf('of'), ...BODIES), states: keys(oneOf('state'), 'State'), ...evidence },
  Attendance: {
    presence: oneOf('presence'),
    capacities: oneOf('capacity'),
    meetings: keys(oneOf('meeting'), 'Meeting'),
    people: keys(oneOf('person'), 'Person'),
    representing: keys(oneOf('representing'), ...ACTORS),
    organs: keys(
      {
        text: 'EXISTS { (x)-[:ATTENDANCE_AT]->(m:Meeting) WHERE any(one IN m.organs WHERE one IN $) }',
      },
      'Organ',
    ),
    during,
    ...evidence,
  },
  DocumentStage: { kinds: kindsOf, during, ...evidence },
  TreatyAction: {
    kinds: kindsOf,
    documents: keys(oneOf('document'), 'Document'),
    parties: keys(oneOf('party'), ...ACTORS, 'Person'),
    during,
    ...evidence,
  },
  Cooperation: {
    kinds: kindsOf,
    bindingness: oneOf('bindingness'),
    /** Where a link joins one body with several, the others are not linked with each other by it. */
    with: keys(
      { text: 'all(one IN $ WHERE one IN x.parties) AND (x.from IS NULL OR size($) < 2 OR x.from IN $)' },
      'Organization',
    ),
    during,
    text: containing,
    ...evidence,
  },
  Claim: { kinds: kindsOf, rival: is('rival'), fields: oneOf('field') },
};

/** Filters as they are used: conditions, parameters, and which parameters are keys of which kinds. */
export interface Chosen {
  readonly texts: FilterTexts;
  readonly params: Readonly<Record<string, unknown>>;
  readonly keysOf: Readonly<Record<string, readonly string[]>>;
  /** Whether one of them looks at the clock itself. */
  readonly ownClock: boolean;
}

/** The conditions and parameters for the arguments given; an argument without a filter is a bug and throws. */
export function chosenFilters(
  kind: KindName,
  given: Readonly<Record<string, unknown>>,
  resolution: Resolution,
): Chosen {
  const texts: Record<string, string> = {};
  const params: Record<string, unknown> = {};
  const keysOf: Record<string, readonly string[]> = {};
  let ownClock = false;
  for (const [name, argument] of Object.entries(given)) {
    if (argument === undefined || argument === null) continue;
    const filter = filters[kind]?.[name];
    if (!filter) throw new Error(`${kind} has no filter ${name}`);
    const param = `by${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const text = typeof filter.text === 'string' ? filter.text : filter.text(resolution);
    texts[name] = text.replace(/\$(?![a-zA-Z])/g, () => `$${param}`);
    params[param] = filter.param ? filter.param(argument) : argument;
    if (filter.keysOf) keysOf[param] = filter.keysOf;
    ownClock ||= filter.ownClock ?? false;
  }
  return { texts, params, keysOf, ownClock };
}
