import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Database, provideDatabase } from '../database/provide.ts';
import { connect } from '../graph/driver.ts';
import type { Graph } from '../graph/question.ts';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the local database, of this checkout alone. */
export const HOME = join(ROOT, '.igo', 'neo4j');

/** Tells the user what goes on, one line at a time. */
export const report = (message: string): void => console.log(message);

/** Does something with the database and leaves it as it was found: started here, stopped here. */
export async function withGraph<T>(work: (graph: Graph, database: Database) => Promise<T>): Promise<T> {
  const database = await provideDatabase({ home: HOME, report });
  const graph = connect(database);
  try {
    return await work(graph, database);
  } finally {
    await graph.close();
    await database.stop();
  }
}

/**
 * Waits until the user or the system asks the process to end. To be asked again while it ends changes nothing, or the
 * database would be left running; only a second Ctrl-C ends it at once.
 */
export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    process.once('SIGINT', () => {
      process.once('SIGINT', () => process.exit(130));
      resolve();
    });
  });
