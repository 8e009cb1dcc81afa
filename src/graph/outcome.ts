import { furthestFirst, stagesGiving } from '../domain/outcome.ts';
import type { Resolution } from '../domain/view.ts';
import { question } from './question.ts';
import { value } from './when.ts';

/** What the compilers say of how far the sessions of organs are in the data: of the organ, or of a series in which it met. */
export const sessionCoverage = question(
  'sessionCoverage',
  `UNWIND $keys AS key MATCH (o:Node {release: $release, id: key})
   CALL (o) {
     MATCH (o)<-[:COVERAGE_OF]-(c:Coverage) RETURN c
    UNION
     MATCH (o)-[:ORGAN_OF]->(:Organization)<-[:COVERAGE_OF]-(c:Coverage)
     WHERE EXISTS { (o)<-[:SESSION_OF]-(m:Meeting) WHERE m.series = c.series } RETURN c
   }
   WITH key, c WHERE c.relation = 'MEETING' AND c.claimedBy IS NULL
   WITH key, c ORDER BY c.s0, c.id
   RETURN key, collect(properties(c)) AS coverage`,
);

/** The outcome of the document `x` at the end of a view: the twin in Cypher of `outcomeOf` in `domain/outcome.ts`. */
export function outcomeText(resolution: Resolution): string {
  const verified = resolution.verifiedOnly ? 's.verified AND ' : '';
  const any = (condition: string) =>
    `EXISTS { (x)<-[:STAGE_OF]-(s:DocumentStage) WHERE ${verified}${condition} }`;
  const before = (bound: 'd0' | 'd1') => `${value('s', 'date', bound, resolution)} < $eventsTo`;
  const surely = furthestFirst.map((status) => {
    const kinds = stagesGiving(status).map((kind) => `'${kind}'`);
    return `WHEN ${any(`s.kind IN [${kinds.join(', ')}] AND ${before('d1')}`)} THEN '${status}'`;
  });
  const possibly = `WHEN ${any(before('d0'))} OR NOT ${any('true')} THEN 'UNKNOWN'`;
  return `CASE ${[...surely, possibly].join(' ')} ELSE 'NOT_YET' END`;
}
