import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { type Context, DEFAULT_PAGE, MAX_PAGE, openRequest } from '../api/context.ts';
import type { CurrentRelease } from '../api/current.ts';
import { formatError, graphqlError } from '../api/errors.ts';
import { LINKS_LIMIT } from '../api/hunt.ts';
import { Networks } from '../api/networks.ts';
import { Fault } from '../domain/errors.ts';
import type { Graph } from '../graph/question.ts';
import { Answers, answerOf, firstHead, keyOfRequest, sendAnswer } from './answers.ts';
import { toCsv } from './csv.ts';
import { gatewayOf } from './executor.ts';
import { checkLimits } from './limits.ts';
import type { Log } from './log.ts';
import { API_HEADERS, objectIn, readBody, send, setHeaders } from './reply.ts';

interface Options {
  readonly schema: GraphQLSchema;
  readonly graph: Graph;
  readonly current: CurrentRelease;
  readonly plans: boolean;
  readonly log: Log;
}

/** The links that a trace may look at stand in the answer beside those that it looked at. */
const traced = (links: number) => (links > 0 ? { trace: { links, linksLimit: LINKS_LIMIT } } : {});

/** Answers GraphQL over HTTP, as JSON or, for those who live in spreadsheets, as CSV. */
export interface GraphqlHandler {
  (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>;
  stop(): Promise<void>;
}

/** Starts Apollo Server behind plain node:http. Nothing here writes, so requests from other origins are welcome. */
export async function graphqlHandler({
  schema,
  graph,
  current,
  plans,
  log,
}: Options): Promise<GraphqlHandler> {
  const networks = new Networks(graph);
  const answers = new Answers();
  const apollo = new ApolloServer<Context>({
    gateway: gatewayOf(schema),
    introspection: true,
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) =>
      formatError(formatted, error, (reference, cause) =>
        log.error({ reference, err: cause }, 'internal error'),
      ),
    // Its cache control wraps every field of the schema, plain values too; what may be kept is decided here.
    plugins: [ApolloServerPluginCacheControlDisabled(), requestPlugin(schema, log)],
  });
  await apollo.start();

  const handle = async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const csv = url.pathname.endsWith('.csv') || /^\s*text\/csv/i.test(request.headers.accept ?? '');
    let text = '';
    if (request.method === 'POST') {
      if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
        throw new Fault('UNSUPPORTED_MEDIA_TYPE');
      text = await readBody(request);
    }
    const taken = current.take();
    const release = taken instanceof Promise ? await taken.catch(() => null) : taken;
    const key = release && keyOfRequest(release, request, csv, url.search, text);
    const kept = key && answers.get(key);
    if (kept) return sendAnswer(request, response, kept, kept.head);
    const headers = new HeaderMap(
      Object.entries(request.headers).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, String(value)]],
      ),
    );
    if (csv) headers.set('accept', 'application/json');
    const body = request.method === 'POST' ? objectIn(text) : undefined;
    const gone = new AbortController();
    response.once('close', () => {
      // An answer that went out whole has nobody waiting: telling so would cost an exception for each request.
      if (!response.writableFinished) gone.abort();
    });
    const pageSize = csv ? MAX_PAGE : DEFAULT_PAGE;
    let opened: Context | undefined;
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method ?? 'GET', headers, search: url.search, body },
      context: async () => {
        opened = openRequest(graph, await Promise.resolve(taken).catch(refused), networks, {
          pageSize,
          signal: gone.signal,
          plans,
        });
        return opened;
      },
    });
    if (answer.body.kind !== 'complete') throw new Error('incremental delivery is not offered');
    const json = answer.body.string;
    if (key && opened?.load.meter.lasting && (answer.status ?? 200) === 200) {
      const { questions, next } = opened.load.meter;
      const type = csv ? CSV_HEADERS : ['content-type', answer.headers.get('content-type') ?? ''];
      const given = answerOf(
        csv ? toCsv(JSON.parse(json).data) : json,
        next ? [...type, 'igo-next', next] : type,
        opened.release,
      );
      answers.keep(key, given);
      return sendAnswer(request, response, given, firstHead(given, questions));
    }
    setHeaders(response, API_HEADERS);
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    const status = statusFor(answer.status ?? 200, answer.headers.get('content-type') ?? '', json);
    if (!csv) return send(response, status, json);
    sendCsv(response, status, json);
  };
  return Object.assign(handle, { stop: () => apollo.stop() });
}

/** Before a query runs its limits are checked; after it the answer tells which release it saw and what it cost. */
function requestPlugin(schema: GraphQLSchema, log: Log) {
  return {
    async requestDidStart() {
      const started = performance.now();
      let cost = 0;
      return {
        async didResolveOperation({
          document,
          request,
          operation,
          operationName,
        }: {
          operation?: { operation: string } | undefined;
          document: Parameters<typeof checkLimits>[1];
          request: { variables?: Record<string, unknown> };
          operationName: string | null;
        }) {
          try {
            if (operation && operation.operation !== 'query')
              throw new Fault(
                'BAD_REQUEST',
                'There are only queries here: the data change by a new release of the seed',
              );
            cost = checkLimits(schema, document, request.variables ?? {}, operationName ?? undefined);
          } catch (error) {
            refused(error);
          }
        },
        async willSendResponse({
          contextValue,
          response,
          operationName,
        }: {
          contextValue: Context;
          response: {
            body: {
              kind: string;
              singleResult?: { extensions?: Record<string, unknown>; errors?: readonly unknown[] };
            };
            http: { headers: HeaderMap };
          };
          operationName?: string | null;
        }) {
          const { name, hash, dataUntil } = contextValue.release;
          const { questions, rows, links } = contextValue.load.meter;
          if (response.body.singleResult?.errors) contextValue.load.meter.lasting = false;
          if (response.body.singleResult)
            response.body.singleResult.extensions = {
              release: { name, hash, dataUntil },
              cost,
              ...traced(links),
            };
          response.http.headers.set('igo-questions', String(questions));
          const { next } = contextValue.load.meter;
          if (next) response.http.headers.set('igo-next', next);
          const ms = Math.round(performance.now() - started);
          log.info(
            {
              operation: operationName ?? null,
              questions,
              rows,
              cost,
              ms,
              errors: response.body.singleResult?.errors?.length ?? 0,
            },
            'query',
          );
        },
      };
    },
  };
}

/**
 * GraphQL over HTTP keeps the status 200 of old for `application/json` where a query was understood as a request
 * and is wrong as GraphQL; clients that accept `application/graphql-response+json` get 400.
 */
function statusFor(status: number, contentType: string, body: string): number {
  if (status !== 400 || !contentType.startsWith('application/json')) return status;
  const { errors } = JSON.parse(body) as { errors?: { extensions?: { code?: string } }[] };
  return errors?.every((error) => WRONG_GRAPHQL.has(error.extensions?.code ?? '')) ? 200 : status;
}

const WRONG_GRAPHQL = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** A fault before or beside the resolvers, in the form in which Apollo keeps its status. */
function refused(error: unknown): never {
  throw error instanceof Fault ? graphqlError(error) : error;
}

const CSV_HEADERS = [
  ...['content-type', 'text/csv; charset=utf-8'],
  ...['content-disposition', 'inline; filename="igo-graph.csv"'],
];

function sendCsv(response: ServerResponse, status: number, json: string): void {
  const { data, errors } = JSON.parse(json) as { data?: unknown; errors?: unknown };
  if (errors) {
    response.setHeader('content-type', 'application/json; charset=utf-8');
    send(response, status === 200 ? 400 : status, json);
    return;
  }
  const table = toCsv(data);
  setHeaders(response, CSV_HEADERS);
  send(response, status, table);
}
