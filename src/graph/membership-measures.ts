import type { Day } from '../domain/time.ts';
import type { Word } from '../domain/words.ts';
import { type Question, question } from './question.ts';
import { rowOf } from './rows.ts';

/**
 * What truth is judged by, and whose spell it is, as a list of values: far cheaper than a map for each row. Of its
 * stated dates only whether there are any matters; its id only where `$ids` asks for it.
 */
const spell = [
  'p.member',
  'p.status',
  'p.end',
  'p.s0',
  'p.s1',
  'p.u0',
  'p.u1',
  'p.confirmed',
  'p.attested',
  'p.since IS NOT NULL',
  'p.until IS NOT NULL',
  'CASE WHEN $ids THEN p.id END',
].join(', ');

/** A spell as it travels. */
export type SpellValues = readonly [
  member: string,
  status: Word<'MembershipStatus'>,
  end: Word<'PeriodEnd'>,
  s0: Day,
  s1: Day,
  u0: Day,
  u1: Day,
  confirmed: Day,
  attested: readonly Day[],
  since: boolean,
  until: boolean,
  id: string | null,
];

/** A node with its kind, which none has where there is no node. */
const node = (x: string): string =>
  `CASE WHEN ${x} IS NOT NULL THEN {kind: [label IN labels(${x}) WHERE label <> 'Node'][0], row: ${rowOf(x)}} END`;

/**
 * A question for bodies in two forms: with their spells, or without, for whoever knows these from the network. Spells
 * come in no order: those that may hold in the window, or with `$ever` all. What is over, or has not begun, decides
 * nothing about the window. Both bring what is said of the completeness of the lists.
 */
export interface BodiesAsked {
  readonly withSpells: Question;
  readonly alone: Question;
}

const spellsOf = (member: string, where: string): string =>
  `CALL (o) { MATCH (o)<-[:MEMBERSHIP_IN]-(x:Membership)${member}
     WHERE (NOT $verifiedOnly OR x.verified) AND ($ever OR (x.s0 < $to AND x.u1 > $from) OR size(x.attested) > 0)${where}
     WITH x, properties(x) AS p
     RETURN collect([${spell}]) AS spells,
       collect(CASE WHEN $rivals AND p.rivalField IS NOT NULL THEN p END) AS contested }`;

/** The statements about the completeness of a body's lists: whole, or what decides, which is the compilers' alone. */
const completeness = (row: string): string =>
  `CALL (o) { MATCH (o)<-[:COVERAGE_OF]-(c:Coverage {relation: 'MEMBERSHIP'}) RETURN collect(${row}) AS coverage }`;
const whole = completeness('properties(c)');
const decisive = completeness('[c.s1, c.u0, c.complete, c.claimedBy, c.statuses, c.holders]');

/** A statement of completeness as it travels with bodies alone. */
export type CompletenessValues = readonly [
  s1: Day,
  u0: Day,
  complete: boolean,
  claimedBy: string | null,
  statuses: readonly string[],
  holders: readonly string[],
];

const body = `[label IN labels(o) WHERE label <> 'Node'][0] AS kind, ${rowOf('o')} AS row, coverage`;

/** Some bodies; and, once each, who ever belonged to them, which without spells is told by numbers. */
const someBodies = (members: string, below: string, columns: string): string =>
  `CALL () { ${members} RETURN collect(${node('m')}) AS members }
   UNWIND $keys AS key MATCH (o:Node {release: $release, id: key}) WHERE o:Organization OR o:Organ
   ${below}
   RETURN ${body}${columns}, CASE key WHEN $keys[0] THEN members ELSE [] END AS members`;

export const membershipsAt: BodiesAsked = {
  withSpells: question(
    'membershipsAt',
    someBodies(
      `UNWIND $keys AS each MATCH (:Node {release: $release, id: each})<-[:MEMBERSHIP_IN]-(x:Membership)-[:MEMBER]->(m)
       WHERE NOT $verifiedOnly OR x.verified WITH DISTINCT m`,
      `${spellsOf('', '')} ${whole}`,
      ', spells, contested',
    ),
  ),
  alone: question(
    'bodiesAndMembers',
    someBodies('UNWIND $members AS n MATCH (m:Node {release: $release, n: n})', decisive, ''),
  ),
};

/** The organizations of some kinds, with the spells of states; of some states, or of all, which then come along. */
const organizations = (below: string, columns: string): string =>
  `CALL () { OPTIONAL MATCH (m:State {release: $release}) WHERE $members IS NULL RETURN collect(${node('m')}) AS members }
   MATCH (o:Organization {release: $release}) WHERE o.kind IN $kinds AND o.sort IS NOT NULL AND o.id IS NOT NULL
   WITH members, o ORDER BY o.sort, o.id WITH members, collect(o) AS bodies
   UNWIND range(0, size(bodies) - 1) AS i WITH i, bodies[i] AS o, CASE i WHEN 0 THEN members ELSE [] END AS members
   ${below}
   RETURN ${body}${columns}, members ORDER BY i`;

export const stateMemberships: BodiesAsked = {
  withSpells: question(
    'stateMemberships',
    organizations(
      `${spellsOf('-[:MEMBER]->(m:State)', ' AND ($members IS NULL OR m.id IN $members)')} ${whole}`,
      ', spells, contested',
    ),
  ),
  alone: question('organizationsAndStates', organizations(decisive, '')),
};

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
