import type { Resolution } from '../domain/view.ts';
import { type Question, question } from './question.ts';
import { shown } from './when.ts';

/**
 * What links two organizations in a view: cooperation that joins both, not merely each with a third; the statuses of one, or of
 * an organ of it, at the other or at an organ of it; documents that concern both.
 */
export function relationBetween(resolution: Resolution): Question {
  const acts = shown('x', 'moment', resolution).join(' AND ');
  return question(
    'relationBetween',
    `MATCH (a:Node {release: $release, id: $a})
     RETURN
       COLLECT { MATCH (a)<-[:PARTY]-(x:Cooperation)
         WHERE $b IN x.parties AND (x.from IS NULL OR x.from IN [$a, $b]) AND ${acts}
         WITH DISTINCT x ORDER BY x.d0, x.id RETURN properties(x) } AS cooperation,
       COLLECT { UNWIND [[$a, $b], [$b, $a]] AS pair
         MATCH (of:Node {release: $release, id: pair[1]})
         MATCH (of)<-[:ORGAN_OF*0..1]-()<-[:MEMBERSHIP_IN]-(x:Membership)-[:MEMBER]->(member)
         WHERE (member.id = pair[0] OR member.organization = pair[0]) AND ${shown('x', 'period', resolution).join(' AND ')}
         WITH DISTINCT x ORDER BY x.s0, x.id RETURN properties(x) } AS observing,
       COLLECT { MATCH (a)<-[:CONCERNS]-(x:Document) WHERE $b IN x.organizations AND ${acts}
         WITH DISTINCT x ORDER BY x.d0, x.id RETURN properties(x) } AS documents`,
  );
}
