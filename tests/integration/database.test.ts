import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchNeo4j } from '../../src/database/fetch.ts';
import { lookUp } from '../../src/database/processes.ts';
import {
  type Database,
  DatabaseError,
  provideDatabase,
  reapStaleTestHomes,
} from '../../src/database/provide.ts';
import { also, FULL } from '../support/full.ts';
import { shared } from '../support/shared.ts';

// What an earlier run left here when it was killed is reaped at the start of this one.
const folder = join(import.meta.dirname, '../../.igo/database-test');
const scratch = mkdtempSync(join(tmpdir(), 'igo-database-test-'));
const { NEO4J_URI: _, ...env } = process.env;
// A Neo4j of its own in a full run; else the one that all share is joined, which saves a start.
const home = FULL ? join(folder, `test-${process.pid}`) : shared.home;
const heap = '512m';
const children: ChildProcess[] = [];
let first: Database;
let second: Database;

beforeAll(async () => {
  await reapStaleTestHomes(folder);
  // Two at once for one home: one starts it, the other waits and joins.
  [first, second] = await Promise.all([
    provideDatabase({ home, heap, env }),
    provideDatabase({ home, heap, env }),
  ]);
}, 150_000);

afterAll(async () => {
  await second?.stop();
  await first?.stop();
  for (const child of children) child.kill('SIGKILL');
  if (FULL) rmSync(home, { recursive: true, force: true });
  rmSync(scratch, { recursive: true, force: true });
}, 60_000);

test('a fresh start takes the generated password and refuses the default one', async () => {
  expect(await query(first, 'RETURN 1 AS value')).toBe(1);
  expect(first.version).toMatch(/^5\.26\./);
  expect(first.managed).toBe(true);
  await expect(query({ ...first, password: 'neo4j' }, 'RETURN 1 AS value')).rejects.toThrow(/unauthorized/i);
});

test('it listens on 127.0.0.1 and nowhere else', async () => {
  for (const port of portsOf(first)) {
    expect(await accepts('127.0.0.1', port)).toBe(true);
    expect(await accepts('127.0.0.2', port)).toBe(false);
  }
});

test('the Browser is served', async () => {
  const page = await fetch(first.browserUrl ?? '');
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Neo4j Browser');
});

test('the state is its user’s only, and no setting goes unrecognised', () => {
  expect(statSync(join(home, 'state.json')).mode & 0o777).toBe(0o600);
  expect(statSync(home).mode & 0o777).toBe(0o700);
  const log = readFileSync(join(home, 'logs', 'debug.log'), 'utf8');
  expect(log).not.toMatch(/unrecogni[sz]ed|deprecated setting/i);
  const { javaPid } = stateOf(home);
  expect(lookUp(javaPid)?.command).not.toContain(first.password);
});

test('a process that joins shares the Neo4j and leaves it running', async () => {
  const pid = stateOf(home).javaPid;
  const joined = await provideDatabase({ home, heap, env });
  expect(joined.uri).toBe(first.uri);
  expect(second.uri).toBe(first.uri);
  await joined.stop();
  // One of the two that came at once started it; which one is left to chance.
  expect(stateOf(home).javaPid).toBe(pid);
  expect(await query(first, 'RETURN 1 AS value')).toBe(1);
});

// Two more that start take most of the time of this file.
also(
  'a Neo4j whose owner was killed is taken over, keeps its data over a restart, and is reaped',
  async () => {
    const child = await ownerInAnotherProcess();
    expect(new Set([...portsOf(first), ...portsOf(child.database)]).size).toBe(4);
    await query(child.database, 'CREATE (n:Kept {value: 7}) RETURN n.value AS value');
    await kill(child.process);
    const { javaPid } = stateOf(child.home);
    expect(lookUp(javaPid)).not.toBeNull();

    const adopted = await provideDatabase({ home: child.home, heap, env });
    expect(stateOf(child.home).javaPid).toBe(javaPid);
    expect(adopted.uri).toBe(child.database.uri);
    await adopted.stop();
    expect(lookUp(javaPid)).toBeNull();

    const next = await ownerInAnotherProcess(child.home);
    expect(next.database).toMatchObject({ uri: adopted.uri, password: adopted.password });
    expect(await query(next.database, 'MATCH (n:Kept) RETURN n.value AS value')).toBe(7);
    await kill(next.process);

    const orphan = stateOf(child.home).javaPid;
    expect(lookUp(orphan)).not.toBeNull();
    await reapStaleTestHomes(folder);
    expect(lookUp(orphan)).toBeNull();
    expect(existsSync(child.home)).toBe(false);
    expect(await query(first, 'RETURN 1 AS value')).toBe(1);
  },
  120_000,
);

test('without Java and Maven one message names the ways out', async () => {
  const bare = { PATH: '', HOME: scratch };
  const error = await failure(provideDatabase({ home: join(scratch, 'bare'), env: bare }));
  expect(error.code).toBe('DATABASE_NEEDS_JAVA');
  for (const word of ['Java 17', 'Maven', 'apt-get install', 'NEO4J_URI', 'NEO4J_PASSWORD']) {
    expect(error.message).toContain(word);
  }
});

test('a Neo4j named by NEO4J_URI is used as it is', async () => {
  const named = { ...env, NEO4J_URI: first.uri, NEO4J_PASSWORD: first.password };
  const database = await provideDatabase({ home: join(scratch, 'unused'), env: named });
  expect(database).toMatchObject({ managed: false, browserUrl: null, version: first.version });
  await database.stop();
  expect(await query(first, 'RETURN 1 AS value')).toBe(1);
  expect(existsSync(join(scratch, 'unused'))).toBe(false);
});

test.each([
  ['a closed port', () => ({ NEO4J_URI: 'bolt://127.0.0.1:1' }), 'DATABASE_UNREACHABLE'],
  ['no address', () => ({ NEO4J_URI: 'localhost' }), 'DATABASE_BAD_ADDRESS'],
  ['a wrong password', () => ({ NEO4J_URI: first.uri, NEO4J_PASSWORD: 'wrong' }), 'DATABASE_UNAUTHORIZED'],
  [
    'an unknown database',
    () => ({ NEO4J_URI: first.uri, NEO4J_PASSWORD: first.password, NEO4J_DATABASE: 'nowhere' }),
    'DATABASE_NOT_FOUND',
  ],
])('NEO4J_URI with %s fails at once and says why', async (_name, settings, code) => {
  const began = Date.now();
  const error = await failure(provideDatabase({ home: join(scratch, 'unused'), env: settings() }));
  expect(error.code).toBe(code);
  expect(error.message).toContain('NEO4J_');
  expect(Date.now() - began).toBeLessThan(6000);
});

test('two fetches at once run Maven once, and a failed one leaves nothing behind', async () => {
  const caches = join(scratch, 'caches');
  const withMaven = { ...env, XDG_CACHE_HOME: caches, PATH: `${scratch}${delimiter}${env.PATH}` };
  const maven = join(scratch, 'mvn');
  const script = (end: string) => `#!/bin/sh
echo run >> '${scratch}/runs'
for word; do case $word in -DoutputDirectory=*) lib=\${word#*=};; esac; done
mkdir -p "$lib" && touch "$lib/neo4j.jar" && sleep 0.3
${end}
`;
  writeFileSync(maven, script('echo "[ERROR] no such jar"; exit 1'), { mode: 0o755 });
  const error = await failure(fetchNeo4j(withMaven, maven, () => {}));
  expect(error.code).toBe('DATABASE_FETCH_FAILED');
  expect(error.message).toContain('no such jar');
  expect(readdirSync(join(caches, 'igo-graph'))).toEqual([]);

  writeFileSync(maven, script('exit 0'), { mode: 0o755 });
  const libs = await Promise.all([1, 2].map(() => fetchNeo4j(withMaven, maven, () => {})));
  expect(libs[0]).toBe(libs[1]);
  expect(readdirSync(libs[0] ?? '')).toEqual(['neo4j.jar']);
  expect(readFileSync(join(scratch, 'runs'), 'utf8')).toBe('run\nrun\n');

  mkdirSync(`${dirname(libs[0] ?? '')}.part-of-a-killed-fetch`);
  await fetchNeo4j(withMaven, maven, () => {});
  expect(readdirSync(join(caches, 'igo-graph'))).toHaveLength(1);
});

/** Starts a process that owns a home named after its pid (or the one given) until it is killed. */
async function ownerInAnotherProcess(given?: string) {
  mkdirSync(folder, { recursive: true });
  const front = new URL('../../src/database/provide.ts', import.meta.url).href;
  const program = `
    const { provideDatabase } = await import(${JSON.stringify(front)});
    const home = ${JSON.stringify(given)} ?? ${JSON.stringify(`${folder}/test-`)} + process.pid;
    process.send({ home, database: await provideDatabase({ home, heap: '${heap}' }) });
    setInterval(() => {}, 1000);
  `;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  children.push(child);
  const [message] = await once(child, 'message');
  return { process: child, ...(message as { home: string; database: Database }) };
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function query(login: Database, text: string): Promise<unknown> {
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(text, {}, { database: login.database });
    return records[0]?.get('value');
  } finally {
    await driver.close();
  }
}

async function failure(promise: Promise<unknown>): Promise<DatabaseError> {
  const thrown = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (thrown instanceof DatabaseError) return thrown;
  throw new Error(`expected a DatabaseError, got ${thrown}`);
}

function portsOf(database: Database): number[] {
  return [database.uri, database.browserUrl ?? ''].map((address) => Number(new URL(address).port));
}

function accepts(host: string, port: number): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect({ host, port, timeout: 1000 });
    const end = (answer: boolean) => {
      socket.destroy();
      settle(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}

function stateOf(folderOfHome: string): { javaPid: number } {
  return JSON.parse(readFileSync(join(folderOfHome, 'state.json'), 'utf8'));
}
