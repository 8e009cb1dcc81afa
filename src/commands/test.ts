import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './shared.ts';

/** The suites that `npm test` shortens: those of the graph browser, and whatever asks whether all is to be tried. */
function shortened(): string[] {
  const folder = 'tests/integration';
  const files = readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`);
  return ['tests/browser', ...files.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes(ASKS))];
}
const ASKS = "from '../support/full.ts'";

/**
 * Runs all suites against a real Neo4j of their own; arguments go to vitest, for example names of files. With --full
 * those run that `npm test` shortens, whole: the graph browser in both languages and themes and at every width, the
 * plan of every question, every example by both ways of reading.
 */
export async function runTest(args: string[]): Promise<number> {
  const full = args.includes('--full');
  const asked = args.filter((arg) => arg !== '--full');
  const which = full && asked.length === 0 ? shortened() : asked;
  const child = spawn('npx', ['vitest', 'run', ...which], {
    cwd: ROOT,
    stdio: 'inherit',
    env: full ? { ...process.env, IGO_FULL: '1' } : process.env,
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
