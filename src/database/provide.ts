import { provideLocal } from './local.ts';
import type { Database, DatabaseOptions, Login } from './types.ts';

export { DatabaseError, type DatabaseErrorCode } from './error.ts';
export { reapStaleTestHomes } from './local.ts';
export type { Database, DatabaseOptions } from './types.ts';

/**
 * Gives a Neo4j 5+ that has answered: the one that NEO4J_URI names or else a local one of this project,
 * which is fetched, started, joined or taken over as need be. Throws a DatabaseError that says what to do.
 */
export async function provideDatabase(options: DatabaseOptions): Promise<Database> {
  const env = options.env ?? process.env;
  return env.NEO4J_URI ? provideNamed(env.NEO4J_URI, env) : provideLocal(options);
}

async function provideNamed(uri: string, env: NodeJS.ProcessEnv): Promise<Database> {
  const login: Login = {
    uri,
    user: env.NEO4J_USER || 'neo4j',
    password: env.NEO4J_PASSWORD ?? '',
    database: env.NEO4J_DATABASE || 'neo4j',
  };
  const { checkConnection } = await import('./check.ts');
  const version = await checkConnection(login);
  return { ...login, version, browserUrl: null, managed: false, stop: async () => {} };
}
