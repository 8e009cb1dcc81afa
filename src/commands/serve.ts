import { join } from 'node:path';
import type { Database } from '../database/provide.ts';
import { Fault } from '../domain/errors.ts';
import { ensureSchema } from '../graph/constraints.ts';
import { connect } from '../graph/driver.ts';
import type { Graph } from '../graph/question.ts';
import { createLog } from '../http/log.ts';
import { type Server, startServer } from '../http/server.ts';
import { lookUpSeed, rememberSeed } from '../ingest/known.ts';
import { alreadyLoaded, load, MODEL, prepare } from '../ingest/load.ts';
import { buildPage } from '../page/build.ts';
import { ROOT, report } from './shared.ts';

const SEED = join(ROOT, 'seed');

/** Loads the seed when the database lacks this release of it, and serves; what needs no database is done beside its start. */
export async function serve(
  starting: Promise<Database>,
  { host, port }: { host: string; port: number },
): Promise<Server> {
  const { sources, hash } = await lookUpSeed(ROOT);
  const [database, prepared] = await Promise.all([
    starting,
    hash ? null : prepare(SEED),
    buildPage(ROOT, report),
  ]);
  const graph = connect(database);
  // A server asks for the release with each request, so it may listen before it is known whether there is one.
  const listening = listen(graph, host, port, database.browserUrl);
  try {
    const [{ url, close }, found] = await Promise.all([
      listening,
      hash ? alreadyLoaded(graph, hash, report) : null,
    ]);
    if (!found) {
      const { compiled } = prepared ?? (await prepare(SEED));
      await load(graph, compiled, report);
      await rememberSeed(ROOT, sources, compiled.hash);
    }
    // A load has seen to the indexes; where there was none an older program may have made the database.
    const seen = found ? ensureSchema(graph).catch(noIndexes) : undefined;
    const end = async () => {
      await close();
      await seen;
      await graph.close();
    };
    return { url, close: end };
  } catch (error) {
    await listening.then(
      (server) => server.close(),
      () => undefined,
    );
    await graph.close();
    throw error;
  }
}

const noIndexes = (error: Error): void => report(`The indexes could not be seen to: ${error.message}`);

async function listen(graph: Graph, host: string, port: number, browserUrl: string | null): Promise<Server> {
  const log = createLog(process.env.LOG_LEVEL || 'warn');
  try {
    return await startServer({ graph, root: ROOT, host, port, model: MODEL, log, browserUrl });
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw taken ? new Fault('PORT_IN_USE', `Port ${port} is in use`) : error;
  }
}
