import { chmodSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isRunning, lookUp, signal } from './processes.ts';
import { until } from './progress.ts';

/** What a home remembers between starts; an owner of null beside a java pid means: told to end. */
export type State = z.infer<typeof State>;
const State = z.object({
  password: z.string(),
  boltPort: z.number(),
  httpPort: z.number(),
  javaPid: z.number().nullable(),
  owner: z.object({ pid: z.number(), started: z.string() }).nullable(),
});

/** Makes the folder if need be, closes it to other users, and gives its one true path. */
export function openHome(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  return realpathSync(folder);
}

/** Reads what the home remembers; null when there is nothing that can be read. */
export function readState(home: string): State | null {
  try {
    return State.parse(JSON.parse(readFileSync(join(home, 'state.json'), 'utf8')));
  } catch {
    return null;
  }
}

/** Replaces what the home remembers, whole or not at all, readable by its user only. */
export function writeState(home: string, state: State): void {
  const draft = join(home, `state.${process.pid}.tmp`);
  writeFileSync(draft, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, join(home, 'state.json'));
}

/** Says whether the process that owns the Neo4j of this state still runs. */
export function ownerRuns(state: State): boolean {
  return state.owner !== null && isRunning(state.owner);
}

/** Says whether the pid is the Neo4j of this home, and not some other process that got its number. */
export function isOurJava(home: string, pid: number): boolean {
  const command = lookUp(pid)?.command ?? '';
  return command.includes('org.neo4j.server.CommunityEntryPoint') && command.includes(` --home-dir=${home} `);
}

/** Ends the Neo4j of this home and waits for it: politely at first, by force after 15 seconds. */
export async function endJava(home: string, pid: number): Promise<void> {
  const gone = () => !isOurJava(home, pid);
  if (gone()) return;
  signal(pid, 'SIGTERM');
  if (await until(gone, 15_000)) return;
  signal(pid, 'SIGKILL');
  await until(gone, 5000);
}
