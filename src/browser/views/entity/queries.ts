import type { Clock, Kind } from '../../data/model.ts';
import { LINK, THING } from '../../data/queries.ts';
import { clockField } from '../../state/actions.ts';

const REF = 'fragment Ref on Node { key __typename ... on Named { en: name ru: name(lang: "ru") } }';
const SAID = 'fragment Said on Claim { quote quoteLang field value rival source { key } }';
const SPAN = `fragment Span on Period {
  since until end earliestStart latestStart earliestEnd latestEnd en: text ru: text(lang: "ru")
}`;
const SPELL = `fragment Spell on Membership {
  key member { ...Ref } of { ...Ref } status opening closing note verified sourced disputed
  since until period { ...Span } legalBasis { ...Ref } claims { ...Said }
  events { key kind plane date note instrument { ...Ref } claims { ...Said } }
}`;
const HELD = `fragment Held on Tenure {
  key person { ...Ref } post { ...Ref } acting endReason note verified sourced disputed
  since until period { ...Span } claims { ...Said }
}`;
const CHAIR = `fragment Chair on Chairmanship {
  key of { ...Ref } state { ...Ref } person { ...Ref } note since until period { ...Span } claims { ...Said }
}`;
const ACT = `fragment Act on TreatyAction {
  key document { ...Ref } party { ...Ref } kind date note claims { ...Said }
}`;
const SAT = `fragment Sat on Attendance {
  key meeting { ...Ref } date person { ...Ref } representing { ...Ref } tenure { post { ...Ref } } office
  capacity presence online reason note claims { ...Said }
}`;
const SPOKE = `fragment Spoke on Statement {
  key meeting { ...Ref } date person { ...Ref } representing { ...Ref } topic { ...Ref } kind
  en: text ru: text(lang: "ru") claims { ...Said }
}`;
const COOP = `fragment Coop on Cooperation {
  key en: name ru: name(lang: "ru") kind bindingness date parties { ...Ref } note claims { ...Said }
}`;
const fragments: Readonly<Record<string, string>> = {
  Ref: REF,
  Said: SAID,
  Span: SPAN,
  Spell: SPELL,
  Held: HELD,
  Chair: CHAIR,
  Act: ACT,
  Sat: SAT,
  Spoke: SPOKE,
  Coop: COOP,
};

/** A query with the fragments that it uses, and those that they use. */
function withFragments(query: string): string {
  const used = new Set<string>();
  const look = (text: string) => {
    for (const [, name = ''] of text.matchAll(/\.\.\.([A-Z][a-z]+)/g)) {
      const fragment = fragments[name];
      if (!fragment || used.has(name)) continue;
      used.add(name);
      look(fragment);
    }
  };
  look(query);
  return [query, ...[...used].flatMap((name) => fragments[name] ?? [])].join('\n');
}

const STATUSES =
  '[FULL_MEMBER, ASSOCIATE_MEMBER, PARTICIPANT, OBSERVER, DIALOGUE_PARTNER, PARTNER, APPLICANT]';
const PLACES = 'seats { city state { ...Ref } period { ...Span } }';
const POSTS = 'posts(first: 40) { nodes { ...Ref tenures(first: 30) { nodes { ...Held } } } }';
const CHAIRS = 'chairmanships(first: 100) { nodes { ...Chair } }';
const MEMBERS = `members(statuses: ${STATUSES}, first: 250) { nodes { ...Spell } }`;
const MEMBERSHIPS = 'memberships(first: 100) { nodes { ...Spell } }';
const COVERAGE = 'coverage { key relation complete statuses note period { ...Span } }';

/** What is known of a thing of each kind, over all time. */
const details: Readonly<Record<Kind, string>> = {
  Organization: `type: kind scope field website enteredIntoForce foundingDocument { ...Ref } period { ...Span } ${PLACES}
    changes { key kind date before { ...Ref } after { ...Ref } formerName note claims { ...Said } }
    ${COVERAGE} ${MEMBERS} ${MEMBERSHIPS} ${CHAIRS} ${POSTS}`,
  Organ: `type: kind level composition organization { ...Ref } parent { ...Ref } period { ...Span } ${PLACES}
    ${COVERAGE} ${MEMBERS} ${MEMBERSHIPS} ${CHAIRS} ${POSTS}`,
  State: `iso2 iso3 recognition period { ...Span } successors { ...Ref }
    ${MEMBERSHIPS} ${CHAIRS} ${POSTS} actions(first: 300) { nodes { ...Act } }`,
  Person: `tenures(first: 100) { nodes { ...Held } } attendances(first: 300) { nodes { ...Sat } }
    spoken: statements { ...Spoke } actions(first: 100) { nodes { ...Act } }`,
  Post: 'office at { ...Ref } representing { ...Ref } tenures(first: 100) { nodes { ...Held } }',
  Meeting: `date organs { ...Ref } series number type format status city state { ...Ref } hostNote
    previous { ...Ref } next { ...Ref } prepares { ...Ref } preparedBy { ...Ref }
    attendances(presence: [PRESENT, POSSIBLE, EXPECTED, ABSENT], first: 300) { nodes { ...Sat } }
    agenda { key topic { ...Ref } note claims { ...Said } } spoken: statements { ...Spoke }
    steps: stages(first: 200) { nodes { key document { ...Ref } kind date organ { ...Ref } by { ...Ref } inferred note claims { ...Said } } }
    declared: cooperation { ...Coop }`,
  Document: `type: kind date place organizations { ...Ref } topics { ...Ref } initiators { ...Ref }
    votes { for against abstained }
    stages { key kind date meeting { ...Ref } organ { ...Ref } by { ...Ref } inferred note claims { ...Said } }
    actions(first: 300) { nodes { ...Act } } declared: cooperation { ...Coop } rests: memberships { ...Spell }`,
  Topic: 'broader { ...Ref } narrower { ...Ref } spoken: statements { ...Spoke }',
};

/** All time, for lists that would else be answered for one day. */
const EVER = 'asOf(during: "1900-01-01/2100-12-31")';

/** The head of the page of any thing: names, flags, what sources say of it. */
export const HEAD = withFragments(`query Thing($id: ID!) {
  node(id: $id) { ... on Entity {
    ...Thing verified sourced disputed unverified note
    names { text kind lang script scheme since until } claims { ...Said }
  } }
}
${THING}`);

/** All that a thing is linked with, each link with what sources say of it. */
export const AROUND = withFragments(`query Around($id: ID!, $after: String) {
  node(id: $id) { ... on Entity { neighbours(orderBy: NAME, first: 500, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { ...Thing } links { ...Tie claims { ...Said } } }
  } } }
}
${THING}
${LINK}`);

/** What a thing of a kind is and did, over all time. */
export const kindQuery = (kind: Kind): string =>
  withFragments(`query ${kind}($id: ID!) {
  ${EVER} { node(id: $id) { ... on ${kind} {
    ${details[kind]}
  } } }
}`);

const TRUTH = 'truth { value reason }';
const HOLDERS = `posts(first: 60) { nodes { ...Ref tenures(first: 5) { nodes { person { ...Ref } acting ${TRUTH} } } } }`;
const PRESIDING = `chairmanships(first: 20) { nodes { of { ...Ref } state { ...Ref } person { ...Ref } ${TRUTH} } }`;
const days: Readonly<Record<Kind, string>> = {
  Organization: `${TRUTH} members(statuses: ${STATUSES}, first: 250) { nodes { status member { ...Ref } ${TRUTH} } }
    memberships(first: 50) { nodes { status of { ...Ref } ${TRUTH} } } ${PRESIDING} ${HOLDERS}`,
  Organ: `${TRUTH} members(first: 250) { nodes { status member { ...Ref } ${TRUTH} } }
    memberships(first: 50) { nodes { status of { ...Ref } ${TRUTH} } } ${PRESIDING} ${HOLDERS}`,
  State: `${TRUTH} memberships(first: 100) { nodes { status of { ...Ref } ${TRUTH} } } ${PRESIDING} ${HOLDERS}`,
  Person: `tenures(first: 50) { nodes { post { ...Ref } acting ${TRUTH} } }`,
  Post: `tenures(first: 50) { nodes { person { ...Ref } acting ${TRUTH} } }`,
  Meeting: TRUTH,
  Document: `${TRUTH} latestStage { kind date }`,
  Topic: '',
};

/** What holds for a thing at the time of a clock, and how it is linked then. */
export const dayQuery = (kind: Kind, clock: Clock): string =>
  withFragments(`query Day($id: ID!) {
  ${clock.mode === 'any' ? EVER : clockField(clock)} { node(id: $id) {
    ... on Entity { relations { link forward kind count possible total } }
    ... on ${kind} { key ${days[kind]} }
  } }
}`);

/** Sources by their keys. */
export const SOURCES = `query Sources($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Source { key title publisher url lang published sourceKind: kind } }
}`;
