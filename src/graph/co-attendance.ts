import type { Resolution } from '../domain/view.ts';
import { type Question, question } from './question.ts';
import { certain, shown, value } from './when.ts';

/** From what the people and meetings are taken: the meetings of a person, of an organ, of all organs of an organization. */
const meetingsFrom = {
  Person: '(p)<-[:ATTENDEE]-(own:Attendance)-[:ATTENDANCE_AT]->(m:Meeting)',
  Organ: '(p)<-[:SESSION_OF]-(m:Meeting)',
  Organization: '(p)<-[:ORGAN_OF]-(:Organ)<-[:SESSION_OF]-(m:Meeting)',
} as const;

/** What people can be taken from. */
export type CoAttended = keyof typeof meetingsFrom;

/** Who was or possibly was at the meetings of each parent, as a two-mode table: a row for each person at each meeting. */
export function seatingsOf(from: CoAttended, resolution: Resolution): Question {
  const [d0, d1] = [value('m', 'date', 'd0', resolution), value('m', 'date', 'd1', resolution)];
  const there = (x: string) =>
    `${x}.presence IN ['PRESENT', 'POSSIBLE']${resolution.verifiedOnly ? ` AND ${x}.verified` : ''}`;
  const conditions = [
    ...(from === 'Person' ? [there('own')] : []),
    ...shown('m', 'moment', resolution),
    '($organs IS NULL OR any(one IN m.organs WHERE one IN $organs))',
    '($organizations IS NULL OR EXISTS { (m)-[:SESSION_OF]->(o:Organ) WHERE o.organization IN $organizations })',
    `($during IS NULL OR (${d0} <= $during[1] AND ${d1} >= $during[0]))`,
  ];
  return question(
    `seatingsOf${from}`,
    `UNWIND $keys AS key MATCH (p:Node {release: $release, id: key})
     CALL (p) {
       MATCH ${meetingsFrom[from]} WHERE ${conditions.join(' AND ')}
       WITH DISTINCT m
       MATCH (m)<-[:ATTENDANCE_AT]-(x:Attendance)-[:ATTENDEE]->(q:Person) WHERE ${there('x')}
       WITH m, x, q ORDER BY m.id, x.id
       RETURN collect([m.id, ${d0},
         ${certain('m', 'moment', resolution)} AND ($during IS NULL OR (${d0} >= $during[0] AND ${d1} <= $during[1])),
         q.id, q.sort, x.presence = 'PRESENT', x.representing]) AS seatings
     }
     RETURN key, seatings`,
  );
}
