import { fileURLToPath } from 'node:url';
import type { Pin } from '../../src/api/current.ts';
import { connect } from '../../src/graph/driver.ts';
import type { Graph } from '../../src/graph/question.ts';
import { createLog } from '../../src/http/log.ts';
import { type Server, startServer } from '../../src/http/server.ts';
import { MODEL } from '../../src/ingest/load.ts';
import { shared } from './shared.ts';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a GraphQL answer looks like to a test: loose, as to any client. */
// biome-ignore lint/suspicious/noExplicitAny: a client reads JSON; each test states what it expects of it
export type Json = any;

/** A server of a test on the shared database, with its own port. */
export interface Api {
  readonly graph: Graph;
  readonly url: string;
  /** Sends a query and gives `data`; errors fail the test. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Json>;
  /** Sends a query and gives everything: status, headers, body. */
  send(
    query: string,
    variables?: Record<string, unknown>,
    extensions?: Record<string, unknown>,
  ): Promise<{ status: number; headers: Headers; body: Json }>;
  close(): Promise<void>;
}

/** Starts a server; `pin` names a release of the test's own. */
export async function openApi(
  pin: Pin = 'current',
  graph: Graph = connect(shared.database),
  { plans = true }: { plans?: boolean } = {},
): Promise<Api> {
  const server: Server = await startServer({
    graph,
    root: ROOT,
    host: '127.0.0.1',
    port: 0,
    model: MODEL,
    // What a client is not told (a reference number is all it gets) has to be found in the output of the tests.
    log: createLog('error'),
    pin,
    plans,
  });
  const send: Api['send'] = async (query, variables = {}, extensions) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body: JSON.stringify({ query, variables, extensions }),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
  return {
    graph,
    url: server.url,
    send,
    ask: async (query, variables) => {
      const { body } = await send(query, variables);
      if (body.errors) throw new Error(JSON.stringify(body.errors, null, 1));
      return body.data;
    },
    close: async () => {
      await server.close();
      await graph.close();
    },
  };
}
