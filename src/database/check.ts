import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { DatabaseError, messageOf } from './error.ts';
import type { Login } from './types.ts';

/** Logs in, reads once, and gives the server's version; throws within seconds what is wrong and what to do. */
export async function checkConnection(login: Login): Promise<string> {
  const driver = openDriver(login);
  try {
    const session = driver.session({ database: login.database, defaultAccessMode: neo4j.session.READ });
    const { summary } = await session.run('RETURN 1');
    return requireVersion5(summary.server.agent ?? '', login);
  } catch (thrown) {
    throw thrown instanceof DatabaseError ? thrown : explain(thrown, login);
  } finally {
    await driver.close();
  }
}

function openDriver({ uri, user, password }: Login): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      connectionTimeout: 5000,
      connectionAcquisitionTimeout: 10_000,
      maxTransactionRetryTime: 0,
      maxConnectionPoolSize: 1,
    });
  } catch (thrown) {
    throw new DatabaseError(
      'DATABASE_BAD_ADDRESS',
      `NEO4J_URI is not an address of a Neo4j (${messageOf(thrown)}). It looks like neo4j://host:7687 or bolt://host:7687.`,
      thrown,
    );
  }
}

function requireVersion5(agent: string, { uri }: Login): string {
  const version = /^Neo4j\/(\S+)/.exec(agent)?.[1] ?? '';
  if (Number.parseInt(version, 10) >= 5) return version;
  throw new DatabaseError(
    'DATABASE_TOO_OLD',
    `The server at ${uri} is ${agent || 'of an unknown version'}; Neo4j 5 or newer is needed. Upgrade it, or name another with NEO4J_URI.`,
  );
}

function explain(thrown: unknown, { uri, user, database }: Login): DatabaseError {
  const code = thrown instanceof Neo4jError ? thrown.code : '';
  const said = `(${messageOf(thrown).split('\n')[0]})`;
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new DatabaseError(
      'DATABASE_UNAUTHORIZED',
      `The Neo4j at ${uri} does not let ${user} in ${said}. Check NEO4J_USER and NEO4J_PASSWORD.`,
      thrown,
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new DatabaseError(
      'DATABASE_NOT_FOUND',
      `The Neo4j at ${uri} has no database '${database}'. Name one that it has with NEO4J_DATABASE.`,
      thrown,
    );
  }
  if (code.startsWith('Neo.')) {
    return new DatabaseError(
      'DATABASE_REFUSED',
      `The Neo4j at ${uri} refused a first query ${said}.`,
      thrown,
    );
  }
  return new DatabaseError(
    'DATABASE_UNREACHABLE',
    `No Neo4j answers at ${uri} ${said}. If NEO4J_URI names it: start it, correct NEO4J_URI, or unset it to have a local one run for you. Otherwise try again: a busy machine may need longer.`,
    thrown,
  );
}
