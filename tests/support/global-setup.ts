import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { type Database, provideDatabase, reapStaleTestHomes } from '../../src/database/provide.ts';
import { connect } from '../../src/graph/driver.ts';
import { load, prepare } from '../../src/ingest/load.ts';
import { buildPage } from '../../src/page/build.ts';
import type { Shared } from './shared.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The file in which it stands where the shared Neo4j is, as soon as it has the seed. */
    word: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const report = (message: string) => console.log(`  ${message}`);

/** Starts a Neo4j for this run alone and loads the seed once, beside the tests that need none; ends it afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = join(root, '.igo');
  await reapStaleTestHomes(folder);
  const home = join(folder, `test-${process.pid}`);
  const word = join(home, 'word.json');
  project.provide('word', word);
  const say = async (what: Shared | { failed: string }) => {
    await mkdir(home, { recursive: true });
    await writeFile(`${word}.part`, JSON.stringify(what), { mode: 0o600 });
    await rename(`${word}.part`, word);
  };
  const ready = start(home, say).catch(async (error: unknown) => {
    report(String(error));
    await say({ failed: String(error) });
    return null;
  });
  return async () => {
    const database = await ready;
    await database?.stop();
    await rm(home, { recursive: true, force: true });
  };
}

async function start(home: string, say: (what: Shared) => Promise<void>): Promise<Database> {
  const [provided, { compiled }] = await Promise.all([
    provideDatabase({ home, report }),
    prepare(join(root, 'seed')),
    buildPage(root, report),
  ]);
  const { uri, user, password, database } = provided;
  const address = { uri, user, password, database };
  const graph = connect(address);
  await load(graph, compiled, report);
  await graph.close();
  await say({ home, database: address, seedHash: compiled.hash });
  return provided;
}
