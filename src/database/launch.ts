import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseError } from './error.ts';
import { reporting, until } from './progress.ts';
import { isOurJava, type State } from './state.ts';

/** All that is needed to run the Neo4j of a home. */
export interface Launch {
  home: string;
  java: string;
  lib: string;
  heap: string;
  env: NodeJS.ProcessEnv;
  state: State;
}

/** Says whether the Neo4j of this home has run before, so that its password is set for good. */
export function hasRunBefore(home: string): boolean {
  return existsSync(join(home, 'data', 'databases', 'system'));
}

/** Sets the password before the first start, so that the default one never works. */
export function setInitialPassword({ home, java, lib, env, state }: Launch): void {
  const words = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', state.password];
  // Java reads its words from a file that only this user can read: a command line is open to all.
  const argumentFile = join(home, 'password.args');
  writeFileSync(argumentFile, ['-cp', classPath(lib), ...words].map(quoted).join('\n'), { mode: 0o600 });
  const { status, stderr } = spawnSync(java, [`@${argumentFile}`], {
    env: { ...env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    encoding: 'utf8',
  });
  rmSync(argumentFile);
  if (status !== 0) {
    throw new DatabaseError(
      'DATABASE_START_FAILED',
      `Neo4j did not take its first password:\n${stderr.split('\n').slice(0, 3).join('\n')}`,
    );
  }
}

/** Writes the configuration for this start; nothing in it is secret. */
export function writeConfiguration({ home, heap, state }: Launch): void {
  mkdirSync(join(home, 'conf'), { recursive: true });
  mkdirSync(join(home, 'logs'), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), configuration(heap, state));
}

/** Starts the Neo4j of the home in a process of its own, which outlives this one unless it is ended; gives its pid. */
export function spawnNeo4j({ home, java, lib, heap, env }: Launch): number {
  const log = openSync(consoleLog(home), 'w');
  if (existsSync(userLog(home))) renameSync(userLog(home), join(home, 'logs', 'neo4j.previous.log'));
  const main = [
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
  const flags = [`-Xms${heap}`, `-Xmx${heap}`, ...javaFlags];
  const child = spawn(java, ['-cp', classPath(lib), ...flags, ...main], {
    cwd: home,
    env,
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.on('error', () => {});
  child.unref();
  closeSync(log);
  if (child.pid) return child.pid;
  throw new DatabaseError('DATABASE_START_FAILED', `Java (${java}) could not be started.`);
}

/** Waits until the Neo4j is up; throws the last lines of its logs if it ends, or is not there after two minutes. */
export async function untilReady(
  home: string,
  pid: number,
  report: (message: string) => void,
): Promise<void> {
  let runs = true;
  const ready = await reporting(
    report,
    (seconds) => `Starting Neo4j … ${seconds} s`,
    () =>
      until(() => {
        runs = isOurJava(home, pid);
        return !runs || hasStarted(home);
      }, 120_000),
  );
  if (runs && ready) return;
  throw new DatabaseError(
    'DATABASE_START_FAILED',
    `Neo4j ${runs ? 'did not answer within two minutes' : 'ended while it started'}. Last lines of its logs in ${join(home, 'logs')}:
${lastLines(home)}
Check that there is memory for the Java heap and disk space for ${home}, and that no other program uses its ports or that folder; then try again.`,
  );
}

/** The last lines that a Neo4j of this home has written. */
export function lastLines(home: string): string {
  return [userLog(home), consoleLog(home)]
    .filter((path) => existsSync(path))
    .flatMap((path) => readFileSync(path, 'utf8').trimEnd().split('\n').slice(-12))
    .join('\n');
}

/** The flags that the distribution of Neo4j 5 passes to Java 17, less those for profilers; and IPv4 only. */
const javaFlags = [
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dlog4j2.disable.jmx=true',
  '-Djava.net.preferIPv4Stack=true',
];

function configuration(heap: string, { boltPort, httpPort }: State): string {
  return `# Written anew at each start by igo-graph: changes here are lost.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${boltPort}
server.bolt.advertised_address=127.0.0.1:${boltPort}
server.http.listen_address=127.0.0.1:${httpPort}
server.http.advertised_address=127.0.0.1:${httpPort}
server.https.enabled=false
server.memory.heap.initial_size=${heap}
server.memory.heap.max_size=${heap}
server.memory.pagecache.size=256m
db.tx_log.rotation.size=16m
db.tx_log.rotation.retention_policy=1 files
db.logs.query.enabled=OFF
dbms.usage_report.enabled=false
# Without this Neo4j lingers for ten seconds after all is written and closed.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;
}

function classPath(lib: string): string {
  return join(lib, '*');
}

/** Its own log says so; an answer on the port might be that of another Neo4j, which took the port first. */
function hasStarted(home: string): boolean {
  const log = userLog(home);
  return existsSync(log) && / Started\.$/m.test(readFileSync(log, 'utf8'));
}

function userLog(home: string): string {
  return join(home, 'logs', 'neo4j.log');
}

function consoleLog(home: string): string {
  return join(home, 'logs', 'console.log');
}

function quoted(word: string): string {
  return `"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
