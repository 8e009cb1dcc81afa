import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { provideDatabase } from '../database/provide.ts';
import { Fault } from '../domain/errors.ts';
import { connect } from '../graph/driver.ts';
import { createLog } from '../http/log.ts';
import { type Server, startServer } from '../http/server.ts';
import { load, MODEL, prepare } from '../ingest/load.ts';
import { buildPage } from '../page/build.ts';
import { HOME, ROOT, report, untilStopped } from './shared.ts';
import { warmUp } from './warm.ts';

/** Provides Neo4j, loads the seed when the database lacks this release of it, and serves until it is stopped. */
export async function runStart(): Promise<number> {
  const { host, port } = readConfig();
  const stopped = untilStopped();
  const [database, { compiled }] = await Promise.all([
    provideDatabase({ home: HOME, report }),
    prepare(join(ROOT, 'seed')),
    buildPage(ROOT, report),
  ]);
  const graph = connect(database);
  try {
    await load(graph, compiled, report);
    const server = await listen({
      graph,
      root: ROOT,
      host,
      port,
      model: MODEL,
      log: createLog(process.env.LOG_LEVEL || 'warn'),
      browserUrl: database.browserUrl,
    });
    greet(server.url, database);
    // After the greeting: who comes at once is served as soon, only not as fast.
    warmUp(server.url).catch((error: Error) =>
      report(`The first answers will take longer: ${error.message}`),
    );
    await stopped;
    report('\nStopping …');
    await server.close();
    return 0;
  } finally {
    await graph.close();
    await database.stop();
  }
}

async function listen(options: Parameters<typeof startServer>[0]): Promise<Server> {
  try {
    return await startServer(options);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw taken ? new Fault('PORT_IN_USE', `Port ${options.port} is in use`) : error;
  }
}

function greet(url: string, database: Awaited<ReturnType<typeof provideDatabase>>): void {
  const browser = database.browserUrl
    ? `
  Neo4j Browser ${database.browserUrl}
                connect to ${database.uri} as ${database.user}, password ${database.password}
                begin with: MATCH (c:Current) MATCH (o:Organization {release: c.release, acronym: 'CSTO'})-[r:MEMBER_OF]-(m) RETURN *`
    : `
  Neo4j         ${database.uri} (version ${database.version})`;
  report(`
igo-graph is ready.

  Page          ${url}/
  GraphQL       ${url}/graphql
  GraphiQL      ${url}/graphiql${browser}

  Ctrl-C stops it.
`);
}
