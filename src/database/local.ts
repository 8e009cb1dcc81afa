import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError } from './error.ts';
import { fetchNeo4j, isFetched } from './fetch.ts';
import { findTools } from './java.ts';
import {
  hasRunBefore,
  type Launch,
  lastLines,
  setInitialPassword,
  spawnNeo4j,
  untilReady,
  writeConfiguration,
} from './launch.ts';
import { withLock } from './lock.ts';
import { freePort } from './ports.ts';
import { lookUp, signal, thisProcess } from './processes.ts';
import { endJava, isOurJava, openHome, ownerRuns, readState, type State, writeState } from './state.ts';
import type { Database, DatabaseOptions, Login } from './types.ts';

/**
 * Gives the local Neo4j of a home. One that runs is joined while its owner lives (and stays when this process
 * leaves), and taken over when its owner is gone; otherwise one is started, which this process then owns.
 */
export async function provideLocal(options: DatabaseOptions): Promise<Database> {
  const report = options.report ?? (() => {});
  const home = openHome(options.home);
  return withLock(
    lockOf(home),
    async () => (await joinRunning(home, report)) ?? (await start(home, options, report)),
    report,
  );
}

/** Removes the homes `test-*` in the folder whose process is gone, and ends their Neo4j; gives their names. */
export async function reapStaleTestHomes(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const reaped: string[] = [];
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith('test-'))) {
    const home = openHome(join(folder, name));
    const state = readState(home);
    const namedPid = Number(/^test-(\d+)/.exec(name)?.[1]);
    if ((state && ownerRuns(state)) || (namedPid && lookUp(namedPid))) continue;
    if (state?.javaPid) await endJava(home, state.javaPid);
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
    reaped.push(name);
  }
  return reaped;
}

async function joinRunning(home: string, report: (message: string) => void): Promise<Database | null> {
  const state = readState(home);
  const javaPid = state?.javaPid;
  if (!javaPid || !isOurJava(home, javaPid)) return null;
  if (ownerRuns(state)) {
    report(
      `Using the Neo4j that process ${state.owner?.pid} runs for this checkout; it ends when that process does`,
    );
    return database(state, async () => {});
  }
  if (state.owner === null) {
    await endJava(home, javaPid);
    return null;
  }
  const takeOver = () => own(home, state, javaPid);
  const takeOverOnceUp = async () => {
    await untilReady(home, javaPid, report);
    return takeOver();
  };
  try {
    return await takeOver().catch(takeOverOnceUp);
  } catch {
    await endJava(home, javaPid);
    return null;
  }
}

async function start(
  home: string,
  options: DatabaseOptions,
  report: (message: string) => void,
): Promise<Database> {
  const env = options.env ?? process.env;
  const remembered = readState(home);
  if (!remembered && hasRunBefore(home)) {
    throw new DatabaseError(
      'DATABASE_STATE_LOST',
      `The Neo4j in ${home} has data, but its state.json, which held the password, is gone. Put it back, or remove that folder and load the data anew.`,
    );
  }
  const tools = findTools(env, !isFetched(env));
  const lib = await fetchNeo4j(env, tools.maven, report);
  const password = remembered?.password ?? randomBytes(24).toString('hex');
  const heap = options.heap ?? '1g';
  for (let attempt = 1; ; attempt++) {
    // After a bind that failed, neither the remembered nor the usual ports are worth another try.
    const boltPort = await (attempt === 1 ? freePort(remembered?.boltPort, 7687) : freePort());
    const httpPort = await (attempt === 1 ? freePort(remembered?.httpPort, 7474) : freePort());
    const state: State = { password, boltPort, httpPort, javaPid: null, owner: thisProcess() };
    try {
      return await launch({ home, java: tools.java, lib, heap, env, state }, report);
    } catch (thrown) {
      if (attempt === 3 || !/already in use|BindException/i.test(lastLines(home))) throw thrown;
      report('A port was taken meanwhile; trying others …');
    }
  }
}

async function launch(plan: Launch, report: (message: string) => void): Promise<Database> {
  const { home, state } = plan;
  writeState(home, state);
  writeConfiguration(plan);
  report('Starting Neo4j …');
  if (!hasRunBefore(home)) setInitialPassword(plan);
  const javaPid = spawnNeo4j(plan);
  writeState(home, { ...state, javaPid });
  try {
    await untilReady(home, javaPid, report);
    return await own(home, state, javaPid);
  } catch (thrown) {
    await endJava(home, javaPid);
    writeState(home, { ...state, javaPid: null, owner: null });
    throw thrown;
  }
}

/** Makes this process the owner: its stop ends the Neo4j, and so does its exit if stop was never called. */
async function own(home: string, found: State, javaPid: number): Promise<Database> {
  const state = { ...found, javaPid, owner: thisProcess() };
  const disown = () => writeState(home, { ...state, owner: null });
  const atExit = () => {
    if (!isOurJava(home, javaPid)) return;
    disown();
    signal(javaPid, 'SIGTERM');
  };
  const end = async () => {
    process.off('exit', atExit);
    disown();
    await endJava(home, javaPid);
    writeState(home, { ...state, javaPid: null, owner: null });
  };
  let ending: Promise<void> | undefined;
  const provided = await database(state, () => {
    ending ??= withLock(lockOf(home), end);
    return ending;
  });
  writeState(home, state);
  process.once('exit', atExit);
  return provided;
}

async function database(state: State, stop: () => Promise<void>): Promise<Database> {
  const login: Login = {
    uri: `bolt://127.0.0.1:${state.boltPort}`,
    user: 'neo4j',
    password: state.password,
    database: 'neo4j',
  };
  // The driver takes its time to load, in which the database has begun to start.
  const { checkConnection } = await import('./check.ts');
  const version = await checkConnection(login);
  return {
    ...login,
    version,
    browserUrl: `http://127.0.0.1:${state.httpPort}/browser/`,
    managed: true,
    stop,
  };
}

function lockOf(home: string): string {
  return join(home, 'lock');
}
