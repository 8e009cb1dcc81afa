import { makeExecutableSchema } from '@graphql-tools/schema';
import { type ExecutionResult, execute, GraphQLError, parse } from 'graphql';
import { compileQuery } from 'graphql-jit';
import { describe, expect, it } from 'vitest';
import { executorOf } from '../../src/http/executor.ts';

const outOfBounds = new RangeError('out of bounds');

const schema = makeExecutableSchema({
  typeDefs: `
    enum Kind { SMALL LARGE }
    input Filter { kinds: [Kind!] = [SMALL], least: Int }
    interface Thing { name: String! }
    type State implements Thing { name: String! size: Int! things(where: Filter, first: Int = 2): [Thing!]! late: String bad: String! }
    type Organ implements Thing { name: String! of: State }
    type Query { things(first: Int! = 2): [Thing]! wrong: String wrongBelow: State! late: State echo(where: Filter): String }
  `,
  resolvers: {
    Thing: { __resolveType: (thing: { kind: string }) => thing.kind },
    State: {
      things: (_: unknown, { first }: { first: number }) =>
        Array.from({ length: first }, (_, i) => ({ kind: 'Organ', name: `organ ${i}`, of: null })),
      late: async () => 'late',
      bad: () => {
        throw outOfBounds;
      },
    },
    Query: {
      things: (_: unknown, { first }: { first: number }) =>
        Array.from({ length: first }, (_, i) => ({ kind: 'State', name: `state ${i}`, size: i })),
      wrong: () => {
        throw outOfBounds;
      },
      wrongBelow: async () => ({ name: 'no size', size: null }),
      late: async () => ({ name: 'late', size: 1 }),
      echo: (_: unknown, args: unknown) => JSON.stringify(args),
    },
  },
});

/** Documents with their variables; those of the second list are left to graphql-js. */
const compiled: [string, Record<string, unknown>][] = [
  ['{ things { name ... on State { size late things { name __typename } } } }', {}],
  [
    'query ($n: Int!) { things(first: $n) { name } a: things { ...f } } fragment f on Thing { name }',
    { n: 5 },
  ],
  ['{ wrong things { name } }', {}],
  ['{ wrongBelow { name size } }', {}],
  ['{ things(first: 3) { ... on State { bad } } late { bad more: bad } wrong again: wrong }', {}],
  ['{ late { name late } }', {}],
  ['query ($f: Filter) { echo(where: $f) }', { f: { least: 3 } }],
  ['query ($f: Filter) { echo(where: $f) }', {}],
  ['query ($k: Kind!) { echo(where: { kinds: [$k, LARGE] }) }', { k: 'SMALL' }],
  ['query A { late { name } } query B { wrong }', {}],
];
const plain: [string, Record<string, unknown>][] = [
  ['query ($no: Boolean!) { things @skip(if: $no) { name } late { name @include(if: $no) } }', { no: true }],
  ['query ($n: Int!) { things(first: $n) { name } }', { n: 'many' }],
  ['query ($n: Int!) { things(first: $n) { name } }', {}],
];

/** Runs a document so often that it would be compiled; counts how often it was. */
async function run(query: string, variables: Record<string, unknown>, operationName: string | null) {
  const document = parse(query);
  let times = 0;
  const executor = executorOf(schema, (...args) => {
    times += 1;
    return compileQuery(...args);
  });
  const args = { operationName, variableValues: variables };
  const answers = [];
  for (let i = 0; i < 4; i += 1) answers.push(await executor(document, args));
  return { times, answers, expected: await execute({ ...args, schema, document }) };
}

/** An answer as a client reads it; the order of errors means nothing. */
function told(answer: ExecutionResult) {
  const { data, errors } = JSON.parse(JSON.stringify(answer));
  const sorted = errors?.toSorted((a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return { data, errors: sorted };
}

describe('a document that comes again is compiled, and answers as before', () => {
  it.each(compiled)('%s %j', async (query, variables) => {
    const name = query.startsWith('query A') ? 'B' : null;
    const { times, answers, expected } = await run(query, variables, name);
    expect(times).toBe(1);
    for (const answer of answers) {
      expect(told(answer)).toEqual(told(expected));
      for (const error of answer.errors ?? []) {
        expect(error).toBeInstanceOf(GraphQLError);
        // What a resolver threw stays at hand; that a value is missing is nobody's error.
        if (!/^Cannot return null/.test(error.message)) expect(error.originalError).toBe(outOfBounds);
      }
    }
  });

  it.each(plain)('or not, with the same answer: %s %j', async (query, variables) => {
    const { answers, expected } = await run(query, variables, null);
    for (const answer of answers) expect(told(answer)).toEqual(told(expected));
  });

  it('is not compiled where it has directives', async () => {
    const [query, variables] = plain[0] ?? ['', {}];
    expect((await run(query, variables, null)).times).toBe(0);
  });
});
