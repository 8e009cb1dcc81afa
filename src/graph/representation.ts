import type { Resolution } from '../domain/view.ts';
import { type Question, question } from './question.ts';
import { certain, shown, value } from './when.ts';

/**
 * The sessions of an organ, or of all organs of an organization, that were held as far as known, in order of time, each with
 * whom our sources name there for the members asked for, or for all.
 */
export function sessionsWithSittings(resolution: Resolution): Question {
  const d0 = value('m', 'date', 'd0', resolution);
  const held = ["m.status IN ['HELD', 'PRESUMED_HELD']", ...shown('m', 'moment', resolution)];
  const verified = resolution.verifiedOnly ? 'AND x.verified' : '';
  return question(
    'sessionsWithSittings',
    `MATCH (b:Node {release: $release, id: $body})
     CALL (b) {
       MATCH (b)<-[:SESSION_OF]-(m:Meeting) RETURN m
      UNION
       MATCH (b)<-[:ORGAN_OF]-(:Organ)<-[:SESSION_OF]-(m:Meeting) RETURN m
     }
     WITH m WHERE ${held.join(' AND ')}
     RETURN m.id AS id, ${d0} AS day, ${certain('m', 'moment', resolution)} AS certain,
       COLLECT {
         MATCH (m)<-[:ATTENDANCE_AT]-(x:Attendance)
         WHERE ($members IS NULL OR x.representing IN $members) ${verified}
         OPTIONAL MATCH (x)-[:ATTENDEE]->(q:Person)
         WITH x, q ORDER BY x.id
         RETURN [x.representing, x.person, q.sort, x.tenure, x.office, x.presence]
       } AS sittings
     ORDER BY day, id`,
  );
}
