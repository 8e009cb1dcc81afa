import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isLeafType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { DEFAULT_PAGE } from '../api/context.ts';
import { Fault } from '../domain/errors.ts';

/** The deepest nesting of fields that a query may have. */
export const MAX_DEPTH = 16;

/** The most items that a query may be able to return, by the sizes of its pages: three levels of pages of fifty fit. */
export const MAX_COST = 500_000;

/** A list without a size of its own counts as so many items. */
const WHOLE_LIST = 10;

/**
 * What a query may cost, estimated before it runs: each object counts one, each page multiplies what is below
 * by its size, each small list by ten, what is asked for one by one (ids, policies) by their number. Refuses what is too deep or too costly.
 */
export function checkLimits(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | undefined,
): number {
  const key = JSON.stringify([operationName, variables]);
  const known = costs.get(query) ?? new Map<string, number>();
  const before = known.get(key);
  if (before !== undefined) return before;
  const cost = estimated(schema, query, variables, operationName);
  if (known.size < COSTS_OF_ONE) known.set(key, cost);
  costs.set(query, known);
  return cost;
}

/** Costs of queries that passed, by document, which Apollo parses once for each text, and by what else they depend on. */
const costs = new WeakMap<DocumentNode, Map<string, number>>();
const COSTS_OF_ONE = 20;

function estimated(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | undefined,
): number {
  const depth = depthOf(query);
  if (depth > MAX_DEPTH)
    throw new Fault('QUERY_TOO_DEEP', `The query is ${depth} levels deep; ${MAX_DEPTH} are allowed`);
  const cost = costOf(schema, query, variables, operationName);
  if (cost > MAX_COST)
    throw new Fault('QUERY_TOO_COSTLY', `The query may return ${cost} items; ${MAX_COST} are allowed`);
  return cost;
}

/** The estimate; 0 where the variables do not fit, since execution then reports them and nothing runs. */
function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | undefined,
): number {
  const operation = query.definitions.find(
    (d): d is OperationDefinitionNode =>
      d.kind === Kind.OPERATION_DEFINITION && (!operationName || d.name?.value === operationName),
  );
  if (getVariableValues(schema, operation?.variableDefinitions ?? [], variables).errors) return 0;
  try {
    return getComplexity({
      schema,
      query,
      variables,
      estimators: [estimate],
      ...(operationName ? { operationName } : {}),
    });
  } catch (error) {
    // What the estimator cannot walk through is larger than anything that may run.
    throw new Fault(
      'QUERY_TOO_COSTLY',
      `The query is too large to be estimated (${error instanceof Error ? error.message : error})`,
    );
  }
}

const estimate: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (isLeafType(getNamedType(field.type))) return 0;
  const type = String(field.type);
  if (/Connection!?$/.test(type))
    return Math.max(1, Number(args.first ?? DEFAULT_PAGE)) * Math.max(1, childComplexity);
  const given = args.ids ?? args.named;
  if (Array.isArray(given)) return given.length * (1 + childComplexity);
  // `nodes` and `edges` are counted by the size of their page.
  if (type.startsWith('[') && field.name !== 'nodes' && field.name !== 'edges')
    return WHOLE_LIST * (1 + childComplexity);
  return 1 + childComplexity;
};

/** The nesting of fields, through fragments; introspection does not count. */
function depthOf(query: DocumentNode): number {
  const fragments = new Map(
    query.definitions
      .filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION)
      .map((d) => [d.name.value, d]),
  );
  const known = new Map<string, number>();
  const below = (set: SelectionSetNode | undefined): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((selection) => {
        if (selection.kind === Kind.FIELD)
          return selection.name.value.startsWith('__') ? 0 : 1 + below(selection.selectionSet);
        if (selection.kind === Kind.INLINE_FRAGMENT) return below(selection.selectionSet);
        const name = selection.name.value;
        if (!known.has(name)) known.set(name, below(fragments.get(name)?.selectionSet));
        return known.get(name) ?? 0;
      }),
    );
  return Math.max(
    0,
    ...query.definitions.map((d) => (d.kind === Kind.OPERATION_DEFINITION ? below(d.selectionSet) : 0)),
  );
}
