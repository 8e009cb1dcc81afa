import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './shared.ts';

/** Runs a tool of the developers, which lives outside of the product. */
export const runTool =
  (...path: readonly string[]) =>
  (args: string[]): Promise<number> => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, ...path), ...args], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  };
