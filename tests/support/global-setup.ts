import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { provideDatabase, reapStaleTestHomes } from '../../src/database/provide.ts';
import { connect } from '../../src/graph/driver.ts';
import { load, prepare } from '../../src/ingest/load.ts';
import { buildPage } from '../../src/page/build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    database: { uri: string; user: string; password: string; database: string };
    seedHash: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const report = (message: string) => console.log(`  ${message}`);

/** Starts a Neo4j for this run alone, loads the seed once, and ends it afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await reapStaleTestHomes(join(root, '.igo'));
  const home = join(root, '.igo', `test-${process.pid}`);
  const [database, { compiled }] = await Promise.all([
    provideDatabase({ home, report }),
    prepare(join(root, 'seed')),
    buildPage(root, report),
  ]);
  const graph = connect(database);
  await load(graph, compiled, report);
  await graph.close();
  const { uri, user, password, database: name } = database;
  project.provide('database', { uri, user, password, database: name });
  project.provide('seedHash', compiled.hash);
  return async () => {
    await database.stop();
    if (database.managed) await removeFolder(home);
  };
}

async function removeFolder(path: string): Promise<void> {
  const { rm } = await import('node:fs/promises');
  await rm(path, { recursive: true, force: true });
}
