import { spawn } from 'node:child_process';
import { ROOT } from './shared.ts';

/** Runs all suites against a real Neo4j of their own; arguments go to vitest, for example names of files. */
export async function runTest(args: string[]): Promise<number> {
  const child = spawn('npx', ['vitest', 'run', ...args], { cwd: ROOT, stdio: 'inherit' });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
