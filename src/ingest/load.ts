import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Fault } from '../domain/errors.ts';
import { kinds } from '../domain/kinds.ts';
import { links } from '../domain/links.ts';
import { words } from '../domain/words.ts';
import { countAnew, ensureSchema } from '../graph/constraints.ts';
import type { Graph } from '../graph/question.ts';
import {
  allReleases,
  cleanUp,
  currentRelease,
  deleteRelease,
  keepRelease,
  packed,
  publishRelease,
  type Release,
  refuseSecondLoad,
  stageRelease,
  touchRelease,
} from '../graph/releases.ts';
import { writeRows } from '../graph/write.ts';
import { check, dateProblems, formProblems } from './check.ts';
import { type Compiled, compile } from './compile.ts';
import { errorsIn, type Problem, problemLine } from './problem.ts';
import { readSeed } from './read.ts';

/** Tells the user what goes on. */
export type Report = (message: string) => void;

/** Marks what rows of a release look like: it changes with the tables, and so do old releases cease to fit. */
export const MODEL = createHash('sha256')
  .update(
    JSON.stringify([
      Object.entries(kinds).map(([name, k]) => [name, z.toJSONSchema(k.row), k.time, k.ends]),
      links,
      Object.entries(words).map(([list, terms]) => [list, Object.keys(terms)]),
      2,
    ]),
  )
  .digest('hex')
  .slice(0, 12);

/** Reads, checks and compiles a seed; a seed with errors is refused with all of them. */
export async function prepare(folder: string): Promise<{ compiled: Compiled; problems: Problem[] }> {
  const { seed, problems } = await readSeed(folder);
  problems.push(...(errorsIn(problems).length > 0 ? [] : [...dateProblems(seed), ...formProblems(seed)]));
  refuse(problems);
  const compiled = compile(seed);
  problems.push(...check(compiled));
  refuse(problems);
  return { compiled, problems };
}

/** How a load ends. */
export interface Loaded {
  readonly release: Release;
  /** False where the database already answers with this very content. */
  readonly written: boolean;
}

/** The current release, where its content has this hash and rows as this program writes them. */
export async function alreadyLoaded(graph: Graph, hash: string, report: Report): Promise<Release | null> {
  const current = await currentRelease(graph);
  if (current?.hash !== hash || current.model !== MODEL) return null;
  report(`Release ${current.name} is already loaded (${current.nodes} nodes)`);
  return current;
}

/**
 * Loads a compiled seed as a release and moves the pointer to it. Equal content: nothing is written. Until the
 * pointer moves nobody sees any of it, so a load that dies leaves the old release serving; the next one cleans up.
 */
export async function load(
  graph: Graph,
  compiled: Compiled,
  report: Report,
  options: { publish?: boolean } = {},
): Promise<Loaded> {
  const publish = options.publish ?? true;
  await ensureSchema(graph);
  await refuseSecondLoad(graph);
  await cleanUp(graph);
  const before = publish ? await alreadyLoaded(graph, compiled.hash, report) : null;
  if (before) return { release: before, written: false };
  const { name, title, dataUntil } = compiled.release;
  const { nodes, edges } = compiled;
  const number = await stageRelease(graph, {
    name,
    title,
    dataUntil,
    hash: compiled.hash,
    nodes: nodes.length,
    links: edges.length,
    model: MODEL,
  });
  try {
    let told = Date.now();
    await writeRows(
      graph,
      number,
      // Nodes are in the order of their ids; the place of each is its number, dense and the same for the same data.
      nodes.map(({ kind, props }, n) => ({ label: kind, props: { ...props, n } })),
      edges,
      async (done, total) => {
        if (Date.now() - told < 1_000) return;
        told = Date.now();
        report(`Loading release ${name}: ${Math.round((100 * done) / total)} %`);
        await touchRelease(graph, number);
      },
    );
    // Later releases are much like the first: who is being served keeps the plans.
    if (!(await currentRelease(graph))) await countAnew(graph);
    await (publish ? publishRelease : keepRelease)(graph, number, await packed(compiled.nodes));
  } catch (error) {
    await deleteRelease(graph, number).catch(() => undefined);
    throw error;
  }
  report(`Release ${name} loaded: ${nodes.length} nodes, ${edges.length} relationships`);
  const release = (await allReleases(graph)).find((r) => r.number === number);
  if (!release) throw new Error(`release ${number} is gone`);
  return { release, written: true };
}

function refuse(problems: readonly Problem[]): void {
  const errors = errorsIn(problems);
  if (errors.length === 0) return;
  const lines = errors.map((problem) => `\n  ${problemLine(problem)}`).join('');
  throw new Fault(
    'SEED_INVALID',
    `${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in the seed:${lines}\n`,
    { problems },
  );
}
