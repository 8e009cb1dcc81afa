import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { isRunning, thisProcess } from './processes.ts';
import { reporting } from './progress.ts';

/**
 * Runs the work while no one else, in this or another process, runs work under the same lock file;
 * a lock left behind by a process that is gone counts for nothing.
 */
export async function withLock<T>(
  path: string,
  work: () => Promise<T>,
  report: (message: string) => void = () => {},
): Promise<T> {
  await reporting(
    report,
    (seconds) => `Waiting for process ${holderOf(path)?.pid ?? '?'}, which prepares Neo4j … ${seconds} s`,
    async () => {
      while (!take(path)) {
        clearIfAbandoned(path);
        await sleep(100);
      }
    },
  );
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

const Holder = z.object({ pid: z.number(), started: z.string() });

function take(path: string): boolean {
  try {
    writeFileSync(path, JSON.stringify(thisProcess()), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw thrown;
  }
}

function holderOf(path: string): z.infer<typeof Holder> | null {
  try {
    return Holder.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Removes an abandoned lock; the guard keeps two who saw the same one from removing its successor. */
function clearIfAbandoned(path: string): void {
  if (!isAbandoned(path)) return;
  const guard = `${path}.guard`;
  try {
    mkdirSync(guard);
  } catch {
    if (isOld(guard)) rmSync(guard, { recursive: true, force: true });
    return;
  }
  if (isAbandoned(path)) rmSync(path, { force: true });
  rmSync(guard, { recursive: true, force: true });
}

function isAbandoned(path: string): boolean {
  const holder = holderOf(path);
  return holder ? !isRunning(holder) : isOld(path);
}

function isOld(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > 5000;
}
