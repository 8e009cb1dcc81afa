import { readConfig } from '../config.ts';
import { type Database, provideDatabase } from '../database/provide.ts';
import { HOME, report, untilStopped } from './shared.ts';
import { warmUp } from './warm.ts';

/** Provides Neo4j, loads the seed when the database lacks this release of it, and serves until it is stopped. */
export async function runStart(): Promise<number> {
  const config = readConfig();
  const stopped = untilStopped();
  // The database takes longest, so it begins first, and the rest of the program is loaded beside it.
  const starting = provideDatabase({ home: HOME, report });
  // It may fail before the rest is loaded that waits for it.
  starting.catch(() => undefined);
  try {
    const { serve } = await import('./serve.ts');
    const server = await serve(starting, config);
    greet(server.url, await starting);
    // After the greeting: who comes at once is served as soon, only not as fast.
    let ending = false;
    warmUp(server.url).catch((error: Error) => {
      if (!ending) report(`The first answers will take longer: ${error.message}`);
    });
    await stopped;
    ending = true;
    report('\nStopping …');
    await server.close();
    return 0;
  } finally {
    const database = await starting.catch(() => null);
    await database?.stop();
  }
}

function greet(url: string, database: Database): void {
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
