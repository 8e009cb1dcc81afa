import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../src/commands/shared.ts';
import { openBare } from './bare.ts';
import { peakMemory, startOurs, startPeer, startUpOf } from './children.ts';
import { growthMissesOf, missesOf, specialMissesOf, startMissesOf } from './figures.ts';
import { growthOf } from './growth.ts';
import { BENCH_HOME, homeOf, openSize, type SizeName } from './homes.ts';
import { dataOf, fresh, inTurn, post } from './measure.ts';
import { type Json, type Operation, operations } from './operations.ts';
import { brief, importing, paging, readNetwork, repeated, traces } from './specials.ts';
import { targetsOf } from './targets.ts';

/** What to measure. */
export interface Plan {
  readonly sizes: readonly SizeName[];
  /** Only operations whose name has this in it. */
  readonly only: string | null;
  readonly report: (message: string) => void;
}

/** Types for the starter with ready objects. */
const READY = {
  'by id':
    'type Query { organization(id: ID!): O } type O { name: String acronym: String kind: String since: String }',
  'members at a date':
    'scalar Date type Query { asOf(at: Date!): V } type V { organization(id: ID!): O } type O { name: String members(first: Int): C } type C { nodes: [M!]! } type M { status: String since: String member: S } type S { name: String }',
} as const;

/** Measures all sizes in one go and writes what it found to `bench/results`; what is only a part, to the local folder. */
export async function bench({ sizes, only, report }: Plan): Promise<void> {
  const wanted = (name: string) => !only || name.includes(only);
  const results: Json[] = [];
  for (const size of sizes) {
    const line = await measuredSize(size, wanted, report);
    const startUp = wanted('start-up') ? startUpOf(homeOf(size)) : null;
    if (startUp)
      report(
        `${size}: a start takes ${startUp.database} ms of the database and ${startUp.beside} ms beside it`,
      );
    const misses = [...line.misses, ...startMissesOf(startUp)];
    report(`${size}: beyond the figures to reach: ${misses.join('; ') || 'nothing'}`);
    results.push({ ...line, startUp, misses });
  }
  const both = sizes.includes('cow') && sizes.includes('large') && wanted('growth');
  const growth = both ? await growthOf(report) : [];
  if (both) report(`growth beyond the figures to reach: ${growthMissesOf(growth).join('; ') || 'nothing'}`);
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, memory: totalmem() };
  // What is measured in part is for whoever works on it, not for the record.
  const folder = only ? join(BENCH_HOME, 'results') : join(ROOT, 'bench', 'results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${only ? `${only.replaceAll(/\W+/g, '-')}-` : ''}${sizes.join('-')}.json`);
  writeFileSync(
    file,
    `${JSON.stringify({ measured: new Date().toISOString(), machine, growth, results }, null, 2)}\n`,
  );
  report(`Written to ${file}`);
}

/** Measures one size: every operation, and what is measured in ways of its own. */
async function measuredSize(
  size: SizeName,
  wanted: (name: string) => boolean,
  report: (message: string) => void,
): Promise<Json> {
  const loaded = await openSize(size, report);
  const { database } = loaded;
  const bare = openBare(database);
  const ours = await startOurs(database);
  const hops = await startOurs(database, { plans: false });
  const peer = await startPeer(database);
  try {
    const targets = await targetsOf(size, loaded);
    await readNetwork(targets, ours);
    const all = operations(targets);
    const reads: Json[] = [];
    for (const operation of all.filter(({ name }) => wanted(name))) {
      const line = await measured(operation, { ours: ours.url, hops: hops.url, peer: peer.url, bare });
      reads.push(line);
      report(lineOf(size, line));
    }
    const specials: Json[] = [];
    const tell = (line: Json) => {
      specials.push(line);
      report(`${size}: ${JSON.stringify(line)}`);
    };
    if (wanted('trace')) for (const line of await traces(targets, ours, bare)) tell(line);
    if (wanted('paging')) tell(await paging(targets, ours, size === 'large' ? null : peer, bare));
    if (wanted('import') && size !== 'large') tell(await importing(loaded, bare));
    if (wanted('repeated'))
      for (const operation of all)
        if (operation.name in READY)
          tell(await repeated(operation, ours, READY[operation.name as keyof typeof READY]));
    const memory = { ours: peakMemory(ours.pid), peer: peakMemory(peer.pid) };
    report(`${size}: most memory held, MiB: ${JSON.stringify(memory)}`);
    const { nodes, links } = loaded.release;
    const misses = [...reads.flatMap(missesOf), ...specials.flatMap(specialMissesOf)];
    return { size, nodes, links, reads, specials, memory, misses };
  } finally {
    await ours.stop();
    await hops.stop();
    await peer.stop();
    await bare.close();
    await loaded.graph.close();
    await database.stop();
  }
}

async function measured(
  operation: Operation,
  { ours, hops, peer, bare }: { ours: string; hops: string; peer: string; bare: ReturnType<typeof openBare> },
): Promise<Json> {
  const { name, limit, facts } = operation;
  const byCypher = await bare.ask(limit.text, limit.params);
  const byOurs = await post(ours, fresh(operation.ours));
  const expected = JSON.stringify(facts.limit(byCypher.rows));
  const agree = (who: string, answer: unknown) => {
    const text = JSON.stringify(answer);
    if (text !== expected)
      throw new Error(
        `${name}: ${who} answers\n${text?.slice(0, 500)}\ninstead of\n${expected.slice(0, 500)}`,
      );
  };
  agree('the project', facts.ours(dataOf(byOurs.text)));
  if (operation.peer) agree('the peer', facts.peer(dataOf((await post(peer, fresh(operation.peer))).text)));
  const same = JSON.stringify(operation.ours);
  await post(ours, same);
  const { peer: asked } = operation;
  const spread = await inTurn({
    limit: async () => (await bare.ask(limit.text, limit.params)).ms,
    ours: async () => (await post(ours, fresh(operation.ours))).ms,
    hops: async () => (await post(hops, fresh(operation.ours))).ms,
    repeated: async () => (await post(ours, same)).ms,
    ...(asked ? { peer: async () => (await post(peer, fresh(asked))).ms } : {}),
  });
  return { name, bytes: byOurs.text.length, questions: byOurs.questions, ...spread };
}

function lineOf(
  size: SizeName,
  { name, bytes, questions, limit, ours, hops, repeated: again, peer }: Json,
): string {
  const ratio = (a: Json, b: Json) => (a && b ? `${(a.median / b.median).toFixed(2)}` : '–');
  return [
    `${size.padEnd(5)} ${String(name).padEnd(30)} ${String(bytes).padStart(7)} B ${questions} trips`,
    `limit ${brief(limit)}`,
    `ours ${brief(ours)}`,
    `a trip a hop ${brief(hops)}`,
    `repeated ${brief(again)}`,
    `peer ${brief(peer)}`,
    `ours/limit ${ratio(ours, limit)}`,
    `peer/ours ${ratio(peer, ours)}`,
  ].join(' | ');
}
