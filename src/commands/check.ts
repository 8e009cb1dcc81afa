import { spawnSync } from 'node:child_process';
import { ROOT, report } from './shared.ts';

const steps: readonly (readonly [string, readonly string[]])[] = [
  ['format and lint', ['npx', 'biome', 'check', '--error-on-warnings', '.']],
  ['types of the resolvers fresh', ['npx', 'graphql-codegen', '--config', 'codegen.ts', '--check']],
  ['types', ['npx', 'tsc', '--noEmit']],
  ['types of the graph browser', ['npx', 'tsc', '--noEmit', '-p', 'src/browser']],
  ['types of its bench', ['npx', 'tsc', '--noEmit', '-p', 'bench/browser/page']],
  ['types of its tests', ['npx', 'tsc', '--noEmit', '-p', 'tests/browser']],
  ['unit tests, other generated files fresh', ['npx', 'vitest', 'run', '--project', 'unit']],
];

/** Everything that needs no database, in under half a minute; stops at the first step that fails. */
export async function runCheck(): Promise<number> {
  for (const [name, [command = '', ...args]] of steps) {
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8' });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    report(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
    if (status !== 0) {
      report(`${stdout}\n${stderr}`);
      return 1;
    }
  }
  return 0;
}
