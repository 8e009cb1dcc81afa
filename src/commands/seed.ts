import { join, resolve } from 'node:path';
import { countsOf } from '../ingest/compile.ts';
import { load, prepare } from '../ingest/load.ts';
import { problemLine } from '../ingest/problem.ts';
import { ROOT, report, withGraph } from './shared.ts';

/** Checks the seed, all of it, and loads it as a release. `--check` stops before the database; a path names another seed. */
export async function runSeed(args: string[]): Promise<number> {
  const folder = resolve(args.find((arg) => !arg.startsWith('--')) ?? join(ROOT, 'seed'));
  const { compiled, problems } = await prepare(folder);
  for (const problem of problems) report(problemLine(problem));
  const counts = Object.entries(countsOf(compiled.nodes)).map(([kind, count]) => `${count} ${kind}`);
  report(`The seed is sound: ${counts.join(', ')}; ${problems.length} warnings`);
  if (args.includes('--check')) return 0;
  await withGraph((graph) => load(graph, compiled, report));
  return 0;
}
