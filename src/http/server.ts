import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CurrentRelease, type Pin } from '../api/current.ts';
import { buildSchema } from '../api/schema.ts';
import { Fault } from '../domain/errors.ts';
import type { Graph } from '../graph/question.ts';
import { cleanUp } from '../graph/releases.ts';
import { graphqlHandler } from './graphql.ts';
import type { Log } from './log.ts';
import { pages } from './pages.ts';
import { API_HEADERS, EVERY_HEADERS, failWith, send, setHeaders } from './reply.ts';

/** What a server needs. */
export interface ServerOptions {
  readonly graph: Graph;
  readonly root: string;
  readonly host: string;
  readonly port: number;
  readonly model: string;
  readonly log: Log;
  /** The release to answer with; the current one unless a test names one. */
  readonly pin?: Pin;
  /** Whether lists bring along what the selection below them asks for; only a test says no. */
  readonly plans?: boolean;
  /** Where Neo4j Browser is, for the page. */
  readonly browserUrl?: string | null;
}

/** A server that listens. */
export interface Server {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the API at /graphql, pages at / and /graphiql, and /live and /ready. */
export async function startServer({
  graph,
  root,
  host,
  port,
  model,
  log,
  pin = 'current',
  plans = true,
  browserUrl = null,
}: ServerOptions): Promise<Server> {
  const current = new CurrentRelease(graph, pin, model);
  const graphql = await graphqlHandler({
    schema: await buildSchema(join(root, 'schema')),
    graph,
    current,
    plans,
    log,
  });
  const page = await pages(root, browserUrl);

  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = addressOf(request.url ?? '/');
    if (url.pathname === '/graphql' || url.pathname === '/graphql.csv')
      return request.method === 'OPTIONS' ? allow(response) : graphql(request, response, url);
    setHeaders(response, EVERY_HEADERS);
    if (url.pathname === '/live') return send(response, 200, '{"live":true}');
    if (url.pathname === '/ready') return ready(new CurrentRelease(graph, pin, model), response);
    if (await page(request, response, url)) return;
    throw new Fault('NOT_FOUND', `There is nothing at ${url.pathname}`);
  };

  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => {
      const reference = randomBytes(4).toString('hex');
      if (!(error instanceof Fault)) log.error({ reference, err: error }, 'request failed');
      failWith(response, error, reference);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const housekeeping = setInterval(
    () => cleanUp(graph).catch((error: unknown) => log.warn({ err: error }, 'clean-up failed')),
    60_000,
  );
  housekeeping.unref();
  const { port: listening } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${listening}`,
    close: async () => {
      clearInterval(housekeeping);
      server.closeIdleConnections();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      setTimeout(() => server.closeAllConnections(), 2_000).unref();
      await closed;
      await graphql.stop();
    },
  };
}

/** Ready means: the database answers, and holds a release that this server can read. */
async function ready(current: CurrentRelease, response: ServerResponse): Promise<void> {
  const release = await Promise.resolve(current.take()).catch(() => null);
  send(
    response,
    release ? 200 : 503,
    JSON.stringify({ ready: release !== null, release: release?.name ?? null }),
  );
}

/** Tells a browser that pages from elsewhere may ask. */
function allow(response: ServerResponse): void {
  const allowed = [
    ...['access-control-allow-headers', 'content-type, accept'],
    ...['access-control-allow-methods', 'GET, POST'],
  ];
  response.writeHead(204, [...API_HEADERS, ...allowed]).end();
}

/** The address that nearly all requests have: to read one takes a thirtieth of the time of a kept answer. */
const GRAPHQL = new URL('http://localhost/graphql');

/** The target of a request, which is a path or, through a proxy, a whole address. */
function addressOf(target: string): URL {
  if (target === GRAPHQL.pathname) return GRAPHQL;
  try {
    return new URL(target.startsWith('/') ? `http://localhost${target}` : target);
  } catch {
    throw new Fault('BAD_REQUEST', 'The address cannot be read');
  }
}
