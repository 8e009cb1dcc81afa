import { question } from './question.ts';

/** Every record that changes are derived from, each with the record or the keys that go with it, in one trip. */
export const changeRecords = question(
  'changeRecords',
  `CALL () {
     MATCH (x:Organization {release: $release}) WHERE x.sort IS NOT NULL AND x.id IS NOT NULL RETURN 'Organization' AS kind, properties(x) AS row, null AS beside
   UNION ALL
     MATCH (x:Organ {release: $release}) WHERE x.sort IS NOT NULL AND x.id IS NOT NULL RETURN 'Organ' AS kind, properties(x) AS row, null AS beside
   UNION ALL
     MATCH (o:Organization {release: $release})<-[:CHANGE_FROM|CHANGE_TO]-(x:ChangeEvent) WHERE o.sort IS NOT NULL AND o.id IS NOT NULL WITH DISTINCT x RETURN 'ChangeEvent' AS kind, properties(x) AS row, null AS beside
   UNION ALL
     MATCH (x:Membership {release: $release}) WHERE x.s0 IS NOT NULL AND x.id IS NOT NULL RETURN 'Membership' AS kind, properties(x) AS row, null AS beside
   UNION ALL
     MATCH (m:Membership {release: $release})<-[:EVENT_OF]-(x:MembershipEvent) WHERE m.s0 IS NOT NULL AND m.id IS NOT NULL AND NOT x.kind IN ['OPENING', 'CLOSING'] RETURN 'MembershipEvent' AS kind, properties(x) AS row, [m.id] AS beside
   UNION ALL
     MATCH (x:Chairmanship {release: $release}) WHERE x.s0 IS NOT NULL AND x.id IS NOT NULL RETURN 'Chairmanship' AS kind, properties(x) AS row, null AS beside
   UNION ALL
     MATCH (x:Tenure {release: $release}) WHERE x.s0 IS NOT NULL AND x.id IS NOT NULL AND x.office IN $offices MATCH (x)-[:TENURE_OF]->(:Post)-[:POST_AT]->(o:Organization|Organ) RETURN 'Tenure' AS kind, properties(x) AS row, [o.id] AS beside
   UNION ALL
     MATCH (d:Document {release: $release})<-[:STAGE_OF]-(x:DocumentStage) WHERE d.d0 IS NOT NULL AND d.id IS NOT NULL AND x.kind IN $stages RETURN 'DocumentStage' AS kind, properties(x) AS row, d.organizations AS beside
   UNION ALL
     MATCH (x:Cooperation {release: $release}) WHERE x.d0 IS NOT NULL AND x.id IS NOT NULL RETURN 'Cooperation' AS kind, properties(x) AS row, null AS beside
   }
   RETURN kind, row, beside ORDER BY row.id`,
);
