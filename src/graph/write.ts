import { grouped } from '../domain/grouped.ts';
import { type Graph, question } from './question.ts';

/** A node to write: labels are names of kinds, checked before. */
export interface NodeRow {
  readonly label: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** A relationship to write. */
export interface LinkRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly props: Readonly<Record<string, unknown>>;
}

const BATCH = 2_000;

// Labels and types travel with the rows: a database that has just started takes longer to plan a statement than to
// write two thousand rows, and there are some fifty labels and types.
const writeNodes = question(
  'writeNodes',
  'UNWIND $rows AS row CREATE (n:Node:$(row.label)) SET n = row.props, n.release = $release',
);
const writeLinks = question(
  'writeLinks',
  `UNWIND $rows AS row MATCH (a:Node {release: $release, id: row.from}) MATCH (b:Node {release: $release, id: row.to})
   CREATE (a)-[r:$(row.type)]->(b) SET r = row.props, r.release = $release RETURN row.type AS type, count(r) AS written`,
);

/** Writes the nodes and then the relationships of one release, in batches; tells after each what is done. */
export async function writeRows(
  graph: Graph,
  release: number,
  nodes: readonly NodeRow[],
  rows: readonly LinkRow[],
  progress: (done: number, total: number) => void | Promise<void>,
): Promise<void> {
  const total = nodes.length + rows.length;
  let done = 0;
  // What is of one kind is read together, so it is written together.
  for (const batch of batches([...grouped(nodes, (node) => node.label).values()].flat())) {
    await graph.write(writeNodes, { release, rows: batch });
    done += batch.length;
    await progress(done, total);
  }
  for (const batch of batches([...grouped(rows, (row) => row.type).values()].flat())) {
    const answer = await graph.write(writeLinks, { release, rows: batch });
    const written = new Map(answer.map((row) => [row.type, row.written]));
    // A relationship whose ends are not found gives no error by itself: count, or lose it silently.
    for (const [type, { length }] of grouped(batch, (row) => row.type))
      if (written.get(type) !== length)
        throw new Error(`${type}: ${written.get(type) ?? 0} of ${length} relationships found their ends`);
    done += batch.length;
    await progress(done, total);
  }
}

function* batches<T>(items: readonly T[]): Generator<T[]> {
  for (let i = 0; i < items.length; i += BATCH) yield items.slice(i, i + BATCH);
}
