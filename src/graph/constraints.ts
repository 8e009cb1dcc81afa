import { links } from '../domain/links.ts';
import { type Graph, question } from './question.ts';

/**
 * The schema of the database, from the tables: every node is unique on (release, id), every direct link too;
 * names have the three indexes that search needs, sorting and dates the ones that root lists need.
 */
export const schemaTexts: readonly string[] = [
  'CREATE CONSTRAINT node_key IF NOT EXISTS FOR (n:Node) REQUIRE (n.release, n.id) IS UNIQUE',
  'CREATE CONSTRAINT node_number IF NOT EXISTS FOR (n:Node) REQUIRE (n.release, n.n) IS UNIQUE',
  'CREATE CONSTRAINT release_number IF NOT EXISTS FOR (r:Release) REQUIRE r.number IS UNIQUE',
  ...Object.keys(links).map(
    (type) =>
      `CREATE CONSTRAINT ${type.toLowerCase()}_key IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE (r.release, r.id) IS UNIQUE`,
  ),
  'CREATE INDEX claim_rival IF NOT EXISTS FOR (n:Claim) ON (n.release, n.rival)',
  'CREATE INDEX name_fold IF NOT EXISTS FOR (n:Name) ON (n.release, n.fold)',
  "CREATE FULLTEXT INDEX name_latin IF NOT EXISTS FOR (n:Name) ON EACH [n.fold, n.skel] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
  "CREATE FULLTEXT INDEX name_russian IF NOT EXISTS FOR (n:Name) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'russian'}}",
  ...['Organization', 'Organ', 'State', 'Person', 'Post', 'Topic', 'Source'].map(
    (kind) =>
      `CREATE INDEX ${kind.toLowerCase()}_sort IF NOT EXISTS FOR (n:${kind}) ON (n.release, n.sort, n.id)`,
  ),
  ...['Meeting', 'Document', 'Cooperation'].map(
    (kind) =>
      `CREATE INDEX ${kind.toLowerCase()}_date IF NOT EXISTS FOR (n:${kind}) ON (n.release, n.d0, n.id)`,
  ),
  ...['Membership', 'Tenure', 'Chairmanship'].map(
    (kind) =>
      `CREATE INDEX ${kind.toLowerCase()}_since IF NOT EXISTS FOR (n:${kind}) ON (n.release, n.s0, n.id)`,
  ),
];

/**
 * Counts what the indexes hold and forgets the plans made before. The database counts now and then by itself; what is
 * planned while a database is being filled may be planned for a few nodes, and is then kept for some time.
 */
export const countAnew = (graph: Graph): Promise<unknown> =>
  graph.run(question('countAnew', 'CALL db.prepareForReplanning(600)'));

/** Creates what is missing of the schema and waits until the indexes answer. */
export async function ensureSchema(graph: Graph): Promise<void> {
  for (const text of schemaTexts) await graph.run(question('schema', text));
  await graph.run(question('awaitIndexes', 'CALL db.awaitIndexes(60)'));
}
