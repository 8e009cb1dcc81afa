import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { provideDatabase } from '../database/provide.ts';
import { HOME, ROOT, report, untilStopped } from './shared.ts';

/** Keeps the database up and starts the server again whenever a file it uses changes. */
export async function runDev(): Promise<number> {
  const stopped = untilStopped();
  const database = await provideDatabase({ home: HOME, report });
  const watched = ['src', 'schema', 'seed'].map((folder) => `--watch-path=${join(ROOT, folder)}`);
  const child = spawn(process.execPath, [...watched, '--import', 'tsx', join(ROOT, 'src/cli.ts'), 'start'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await Promise.race([stopped, ended]);
  child.kill('SIGTERM');
  await ended;
  await database.stop();
  return 0;
}
