import { question } from './question.ts';
import { rowOf } from './rows.ts';

/** Nodes by id, of any kind, each with its kind. */
export const nodesById = question(
  'nodesById',
  `UNWIND $keys AS key MATCH (n:Node {release: $release, id: key})
   RETURN key, [label IN labels(n) WHERE label <> 'Node'][0] AS kind, ${rowOf('n')} AS row`,
);

/** The two best things for each exact acronym or code, folded, among some kinds, each as it is; keys themselves are looked up by `nodesById`. */
export const keysByName = question(
  'keysByName',
  `UNWIND $keys AS key
   CALL (key) {
     MATCH (n:Name {release: $release, fold: key[0]}) WHERE n.kind IN ['ACRONYM', 'CODE', 'COMPOSED']
     MATCH (n)-[:NAME_OF]->(x) WHERE any(label IN labels(x) WHERE label IN key[1])
     WITH DISTINCT x, CASE n.kind WHEN 'CODE' THEN 0 WHEN 'ACRONYM' THEN 1 ELSE 2 END AS rank ORDER BY rank, x.id LIMIT 2
     RETURN collect({rank: rank, kind: [label IN labels(x) WHERE label <> 'Node'][0], row: ${rowOf('x')}}) AS found }
   RETURN key, found`,
);

/** Organs by acronym, within an organization where one is named. */
export const organsByAcronym = question(
  'organsByAcronym',
  `MATCH (n:Name {release: $release, fold: $fold}) WHERE n.kind IN ['ACRONYM', 'COMPOSED']
   MATCH (n)-[:NAME_OF]->(x:Organ) WHERE $organization IS NULL OR x.organization = $organization
   WITH DISTINCT x ORDER BY x.id LIMIT 10
   RETURN x.id AS id, [label IN labels(x) WHERE label <> 'Node'][0] AS kind, ${rowOf('x')} AS row`,
);

/** The sessions of an organ on a day. */
export const sessionsOn = question(
  'sessionsOn',
  `MATCH (o:Node {release: $release, id: $organ})<-[:SESSION_OF]-(x:Meeting) WHERE x.d0 <= $day AND x.d1 >= $day
   RETURN x.id AS id, 'Meeting' AS kind, ${rowOf('x')} AS row ORDER BY x.d1 - x.d0, x.d0, id`,
);

/** How many nodes of each kind a release has. */
export const kindCounts = question(
  'kindCounts',
  `MATCH (n:Node {release: $release}) WHERE n.id IS NOT NULL WITH [label IN labels(n) WHERE label <> 'Node'][0] AS kind, count(*) AS count RETURN kind, count`,
);

/** All spells of a member at a body, and the coverage statements on that body; for many pairs at once. */
export const standings = question(
  'standings',
  `UNWIND $keys AS key
   CALL (key) { OPTIONAL MATCH (m:Node {release: $release, id: key[0]})<-[:MEMBER]-(x:Membership {of: key[1]})
     WITH x ORDER BY x.s0, x.id RETURN collect(properties(x)) AS spells }
   CALL (key) { OPTIONAL MATCH (o:Node {release: $release, id: key[1]})<-[:COVERAGE_OF]-(c:Coverage {relation: 'MEMBERSHIP'})
     WITH c ORDER BY c.id RETURN collect(properties(c)) AS coverage }
   RETURN key, spells, coverage`,
);

/** Every statement of coverage, or those on one body. */
export const coverageOf = question(
  'coverageOf',
  `MATCH (c:Coverage {release: $release}) WHERE $scope IS NULL OR c.scope = $scope RETURN properties(c) AS row ORDER BY c.id`,
);
