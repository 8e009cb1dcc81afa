import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { after, type Soon } from '../api/soon.ts';

/** What one execution of a document depends on. */
type Args = Omit<ExecutionArgs, 'schema' | 'document'>;
type Execute = (args: Args) => ReturnType<typeof execute>;

/** How often a document has to come before it is compiled: compiling costs some ten executions of a small answer. */
const TIMES = 2;

/**
 * Executes documents of one schema. A document that comes again is compiled to a function (graphql-jit), which costs a
 * tenth of graphql-js on large answers; one that comes once is executed by graphql-js. Both give the same answer:
 * what the compiler treats in another way, directives and variables that do not fit, is left to graphql-js.
 */
export function executorOf(
  schema: GraphQLSchema,
  compile: typeof compileQuery = compileQuery,
): (document: DocumentNode, args: Args) => ReturnType<typeof execute> {
  const plain =
    (document: DocumentNode): Execute =>
    (args) =>
      execute({ ...args, schema, document });
  const known = new WeakMap<DocumentNode, Map<string, { times: number; run: Execute }>>();
  return (document, args) => {
    const name = args.operationName ?? '';
    const ways = known.get(document) ?? new Map<string, { times: number; run: Execute }>();
    known.set(document, ways);
    const way = ways.get(name) ?? { times: 0, run: plain(document) };
    ways.set(name, way);
    way.times += 1;
    if (way.times === TIMES) way.run = compiled(schema, document, args.operationName, compile) ?? way.run;
    return way.run(args);
  };
}

type Gateway = ApolloServerOptionsWithGateway<never>['gateway'];

/** Apollo takes another executor only from a gateway; what is around execution stays the same. */
export function gatewayOf(schema: GraphQLSchema): Gateway {
  const run = executorOf(schema);
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ document, operationName, request, context }) =>
        run(document, { operationName, variableValues: request.variables ?? {}, contextValue: context }),
    }),
    stop: async () => undefined,
  };
}

/** The compiled form of a document; null where graphql-js has to do it. */
function compiled(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  compile: typeof compileQuery,
): Execute | null {
  if (hasDirectives(document)) return null;
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const made = compile(schema, document, operationName ?? undefined, {
    disablingCapturingStackErrors: true,
  });
  if (!isCompiledQuery(made)) return null;
  return (args) => {
    const variables = args.variableValues ?? {};
    // Errors in variables are told in the words of graphql-js, which clients know.
    if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors)
      return execute({ ...args, schema, document });
    return after(
      made.query(args.rootValue, args.contextValue, variables) as Soon<ExecutionResult>,
      toldAgain,
    );
  };
}

/**
 * Errors of the compiler's own kind as graphql-js tells them: with extensions, which Apollo reads, and of several that
 * led to the same null only the first.
 */
function toldAgain({ data, errors }: ExecutionResult): ExecutionResult {
  if (!errors) return { data: data ?? null };
  const firsts = new Map<string, ExecutionError>();
  for (const error of errors) {
    const place = JSON.stringify(nulled(data, error.path ?? []));
    if (!firsts.has(place)) firsts.set(place, error);
  }
  return {
    data: data ?? null,
    errors: [...firsts.values()].map(({ message, path, locations, originalError }) =>
      Object.defineProperty(new GraphQLError(message, { path, originalError }), 'locations', {
        value: locations,
        enumerable: true,
      }),
    ),
  };
}

type ExecutionError = NonNullable<ExecutionResult['errors']>[number];

/** The part of a path at which the answer has the null that an error led to. */
function nulled(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  let [value, length] = [data, 0];
  while (value !== null && value !== undefined && length < path.length) {
    value = (value as Record<string | number, unknown>)[path[length] ?? ''];
    length += 1;
  }
  return path.slice(0, length);
}

function hasDirectives(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive() {
      found = true;
    },
  });
  return found;
}
