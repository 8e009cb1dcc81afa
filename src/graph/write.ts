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
const NAME = /^[A-Za-z_]+$/;

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
  for (const [label, group] of grouped(nodes, (node) => node.label)) {
    const text = `UNWIND $rows AS row CREATE (n:Node:${trusted(label)}) SET n = row, n.release = $release`;
    for (const batch of batches(group)) {
      await graph.write(question(`write${label}`, text), { release, rows: batch.map((node) => node.props) });
      done += batch.length;
      await progress(done, total);
    }
  }
  for (const [type, group] of grouped(rows, (row) => row.type)) {
    const text = `UNWIND $rows AS row MATCH (a:Node {release: $release, id: row.from}) MATCH (b:Node {release: $release, id: row.to})
      CREATE (a)-[r:${trusted(type)}]->(b) SET r = row.props, r.release = $release RETURN count(r) AS written`;
    for (const batch of batches(group)) {
      const [answer] = await graph.write(question(`link${type}`, text), {
        release,
        rows: batch.map(({ from, to, props }) => ({ from, to, props })),
      });
      // A relationship whose ends are not found gives no error by itself: count, or lose it silently.
      if (answer?.written !== batch.length)
        throw new Error(`${type}: ${answer?.written} of ${batch.length} relationships found their ends`);
      done += batch.length;
      await progress(done, total);
    }
  }
}

function* batches<T>(items: readonly T[]): Generator<T[]> {
  for (let i = 0; i < items.length; i += BATCH) yield items.slice(i, i + BATCH);
}

function trusted(name: string): string {
  if (!NAME.test(name)) throw new Error(`${name} is not a name of a kind or link`);
  return name;
}
