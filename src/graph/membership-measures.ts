import { question } from './question.ts';

/** The properties of a spell that truth is judged by, as one column each: far cheaper than a map for each row. */
const columns = [
  'id',
  'member',
  'status',
  'end',
  's0',
  's1',
  'u0',
  'u1',
  'confirmed',
  'attested',
  'verified',
] as const;

const spellsOf = (member: string, restriction: string): string =>
  `CALL (o) { OPTIONAL MATCH (o)<-[:MEMBERSHIP_IN]-(x:Membership)${member}
     WITH x ORDER BY x.s0, x.id
     RETURN {${columns.map((prop) => `${prop}: collect(x.${prop})`).join(', ')},
       since: collect(coalesce(x.since, '')), until: collect(coalesce(x.until, ''))} AS spells,
       collect(CASE WHEN $rivals AND x.rivalField IS NOT NULL THEN properties(x) END) AS contested }
   CALL (o) { OPTIONAL MATCH (o)<-[:COVERAGE_OF]-(c:Coverage {relation: 'MEMBERSHIP'})
     WITH c ORDER BY c.id RETURN collect(properties(c)) AS coverage }
   RETURN [label IN labels(o) WHERE label <> 'Node'][0] AS kind, properties(o) AS row, spells, contested, coverage${restriction}`;

/** All spells at some bodies, with the statements that their lists are complete. */
export const membershipsAt = question(
  'membershipsAt',
  `UNWIND $keys AS key MATCH (o:Node {release: $release, id: key})
   ${spellsOf('', '')}`,
);

/** All spells of states at organizations of some kinds; of all states, or of some. */
export const stateMemberships = question(
  'stateMemberships',
  `MATCH (o:Organization {release: $release}) WHERE o.kind IN $kinds
   ${spellsOf('-[:MEMBER]->(m:State) WHERE $members IS NULL OR m.id IN $members', ' ORDER BY row.sort, row.id')}`,
);

/** How members were represented at the sessions of bodies, or of the organs of organizations; for many pairs at once. */
export const participation = question(
  'participation',
  `UNWIND $keys AS key
   CALL (key) {
     MATCH (m:Node {release: $release, id: key[0]})<-[:REPRESENTING]-(x:Attendance)-[:ATTENDANCE_AT]->(:Meeting)-[:SESSION_OF]->(o:Organ)
     WHERE x.capacity <> 'GUEST' AND (o.id = key[1] OR o.organization = key[1])
     WITH DISTINCT x ORDER BY x.d0, x.id RETURN collect(properties(x)) AS rows }
   RETURN key, rows`,
);

/** The acts of members towards the instruments that memberships rest on: the founding document and charters, and what the records of the membership name; for many pairs at once. */
export const boundBy = question(
  'boundBy',
  `UNWIND $keys AS key
   CALL (key) {
     MATCH (b:Node {release: $release, id: key[1]})
     MATCH (m:Node {release: $release, id: key[0]})<-[:ACTION_BY]-(x:TreatyAction)-[:ACTION_ON]->(d:Document)
     WHERE d.id = b.foundingDocument
       OR (d.kind = 'CHARTER' AND b.id IN d.organizations)
       OR EXISTS { (d)<-[:BASED_ON]-(:Membership {member: key[0], of: key[1]}) }
       OR EXISTS { (d)<-[:BY_INSTRUMENT]-(:MembershipEvent)-[:EVENT_OF]->(:Membership {member: key[0], of: key[1]}) }
     WITH DISTINCT x ORDER BY x.d0, x.id RETURN collect(properties(x)) AS rows }
   RETURN key, rows`,
);
