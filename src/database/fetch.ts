import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseError } from './error.ts';
import { withLock } from './lock.ts';
import { reporting } from './progress.ts';

const pom = fileURLToPath(new URL('./pom.xml', import.meta.url));
const pomText = readFileSync(pom, 'utf8');

/** The version of the Neo4j that is fetched and run when none is named by NEO4J_URI. */
export const neo4jVersion = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(pomText)?.[1] ?? '';

/** Says whether the jars are in this user's cache. */
export function isFetched(env: NodeJS.ProcessEnv): boolean {
  return existsSync(libIn(cacheFolder(env)));
}

/**
 * Gives the folder with the jars of Neo4j; fetches them through Maven when this user has not got them yet.
 * The folder appears whole or not at all, however many fetch at once and whoever is killed meanwhile.
 */
export async function fetchNeo4j(
  env: NodeJS.ProcessEnv,
  maven: string | null,
  report: (message: string) => void,
): Promise<string> {
  const folder = cacheFolder(env);
  if (isFetched(env)) {
    // A Maven whose parent was killed may have gone on for a while; nobody needs a draft any more.
    removeLeftovers(folder);
    return libIn(folder);
  }
  mkdirSync(dirname(folder), { recursive: true });
  await withLock(
    `${folder}.lock`,
    async () => {
      if (isFetched(env)) return;
      removeLeftovers(folder);
      const draft = `${folder}.part-${randomUUID()}`;
      try {
        await copyJars(maven ?? 'mvn', libIn(draft), env, report);
        renameSync(draft, folder);
      } finally {
        rmSync(draft, { recursive: true, force: true });
      }
    },
    report,
  );
  return libIn(folder);
}

function cacheFolder(env: NodeJS.ProcessEnv): string {
  const caches = env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache');
  const hash = createHash('sha256').update(pomText).digest('hex').slice(0, 8);
  return join(caches, 'igo-graph', `neo4j-${neo4jVersion}-${hash}`);
}

function libIn(folder: string): string {
  return join(folder, 'lib');
}

function removeLeftovers(folder: string): void {
  for (const name of readdirSync(dirname(folder))) {
    if (name.startsWith(`${basename(folder)}.part-`)) {
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
    }
  }
}

async function copyJars(
  maven: string,
  lib: string,
  env: NodeJS.ProcessEnv,
  report: (message: string) => void,
): Promise<void> {
  const title = `Fetching Neo4j ${neo4jVersion} through Maven (once, about 130 MB)`;
  report(`${title} …`);
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${lib}`];
  const child = spawn(maven, ['-B', '-Dstyle.color=never', '-f', pom, ...goal], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const count = () => output.match(/^.*Downloaded from .*\.jar /gm)?.length ?? 0;
  const code = await reporting(
    report,
    () => `${title} … ${count()} files`,
    () =>
      new Promise<number | string | null>((settle) => {
        child.once('error', (error) => settle(error.message));
        child.once('close', settle);
      }),
  );
  if (code === 0 && existsSync(lib)) return;
  const reason = output.split('\n').filter((line) => line.includes('[ERROR]'));
  throw new DatabaseError(
    'DATABASE_FETCH_FAILED',
    `Maven could not fetch Neo4j ${neo4jVersion} (${code}). Its last words:
${(reason.length > 0 ? reason : output.split('\n')).slice(0, 8).join('\n')}
Check that this machine reaches Maven's registry (a proxy or mirror belongs in Maven's own settings.xml) and that the disk is not full, then try again; or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to use a Neo4j that runs already.`,
  );
}
