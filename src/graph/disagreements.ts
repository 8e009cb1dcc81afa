import { type Kind, kinds } from '../domain/kinds.ts';
import { question } from './question.ts';

/** The relationships from a record to the things that it names; the next session of an organ is not named by the one before. */
const ENDS = [
  ...new Set(
    Object.entries(kinds)
      .filter(([kind]) => kind !== 'Claim' && kind !== 'Name')
      .flatMap(([, kind]) => Object.values((kind as Kind).ends).map((end) => end.type)),
  ),
]
  .filter((type) => type !== 'NEXT')
  .join('|');

/** From what a record is a part of to the members, bodies and states that it concerns by that. */
const BEYOND = 'MEMBER|MEMBERSHIP_IN|POST_AT|ACTS_FOR|CONCERNS|SESSION_OF|ORGAN_OF';

/** The relationships from a record to what it is a part of. */
const PART_OF = [
  'EVENT_OF',
  'TENURE_OF',
  'STAGE_OF',
  'ACTION_ON',
  'ATTENDANCE_AT',
  'ITEM_OF',
  'SAID_AT',
  'SESSION_OF',
].join('|');

/** The keys of things, with those of the organs of each. */
export const withOrgans = question(
  'withOrgans',
  `UNWIND $keys AS key MATCH (n:Node {release: $release, id: key})
   RETURN key, [(n)<-[:ORGAN_OF]-(o:Organ) | o.id] AS organs`,
);

/** Every record on which sources differ, of some kinds and about some things where they are named, with its claims and the dates of their sources. */
export const disputedFacts = question(
  'disputedFacts',
  `MATCH (c:Claim {release: $release, rival: true})-[:ABOUT]->(x) WITH DISTINCT x
   WHERE ($kinds IS NULL OR any(label IN labels(x) WHERE label IN $kinds))
     AND NOT (x:MembershipEvent AND x.kind IN ['OPENING', 'CLOSING'])
     AND ($scope IS NULL OR x.id IN $scope
       OR any(e IN [(x)-[:${ENDS}]->(e) | e.id] WHERE e IN $scope)
       OR any(e IN [(x)-[:${PART_OF}]->()-[:${BEYOND}]->(e) | e.id] WHERE e IN $scope))
   MATCH (x)<-[:ABOUT]-(claim:Claim)-[:STATED_BY]->(s:Source)
   WITH x, claim, s ORDER BY claim.id
   WITH x, collect(properties(claim)) AS claims, collect(coalesce(s.published, '')) AS published, collect(s.publishedDay) AS days
   RETURN [label IN labels(x) WHERE label <> 'Node'][0] AS kind, properties(x) AS row, claims, published, days
   ORDER BY x.id`,
);
