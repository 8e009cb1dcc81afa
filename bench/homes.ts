import { join } from 'node:path';
import { HOME as PRODUCT_HOME, ROOT } from '../src/commands/shared.ts';
import { type Database, provideDatabase } from '../src/database/provide.ts';
import { ensureSchema } from '../src/graph/constraints.ts';
import { connect } from '../src/graph/driver.ts';
import type { Graph } from '../src/graph/question.ts';
import { currentRelease, publishRelease, type Release, stageRelease } from '../src/graph/releases.ts';
import { writeRows } from '../src/graph/write.ts';
import { load, MODEL, prepare } from '../src/ingest/load.ts';
import { madeWorld, sizes, WORLD_VERSION } from './data.ts';

/** What the benchmark keeps from one run to the next: databases, the peer's packages. */
export const BENCH_HOME = join(PRODUCT_HOME, '..', 'bench');

/** The sizes of data. */
export type SizeName = 'seed' | keyof typeof sizes;

/** A database that holds one release of one size. */
export interface Loaded {
  readonly database: Database;
  readonly graph: Graph;
  readonly release: Release;
}

/** Where the database of a size is, and how much memory it has. */
export const homeOf = (size: SizeName): { home: string; heap: string } => ({
  home: join(BENCH_HOME, size),
  heap: size === 'large' ? '3g' : '1g',
});

/** Starts the database of a size and fills it where it does not hold these data yet. */
export async function openSize(size: SizeName, report: (message: string) => void): Promise<Loaded> {
  const database = await provideDatabase({ ...homeOf(size), report });
  const graph = connect(database);
  const release = size === 'seed' ? await loadSeed(graph, report) : await loadMade(graph, size, report);
  return { database, graph, release };
}

async function loadSeed(graph: Graph, report: (message: string) => void): Promise<Release> {
  const { compiled } = await prepare(join(ROOT, 'seed'));
  return (await load(graph, compiled, report)).release;
}

/** A made world goes the way of the product's own loads, but for its archive, which would be larger than a string can be. */
async function loadMade(
  graph: Graph,
  size: keyof typeof sizes,
  report: (message: string) => void,
): Promise<Release> {
  const hash = `made ${size} ${WORLD_VERSION} ${JSON.stringify(sizes[size])}`;
  const before = await currentRelease(graph);
  if (before?.hash === hash && before.model === MODEL) return before;
  const { nodes, edges } = madeWorld(sizes[size]);
  await ensureSchema(graph);
  const number = await stageRelease(graph, {
    ...{ name: size, title: `Made data, ${size}`, hash, dataUntil: '2026-02-28', model: MODEL },
    ...{ nodes: nodes.length, links: edges.length },
  });
  const started = performance.now();
  let told = started;
  await writeRows(
    graph,
    number,
    nodes.map(({ kind, props }, n) => ({ label: kind, props: { ...props, n } })),
    edges,
    (done, total) => {
      if (performance.now() - told < 10_000) return;
      told = performance.now();
      report(`Loading ${size}: ${Math.round((100 * done) / total)} % of ${total}`);
    },
  );
  await publishRelease(graph, number, new Uint8Array(1));
  const seconds = Math.round((performance.now() - started) / 1_000);
  report(`Loaded ${size}: ${nodes.length} nodes, ${edges.length} relationships in ${seconds} s`);
  const release = await currentRelease(graph);
  if (!release) throw new Error('nothing is loaded');
  return release;
}
