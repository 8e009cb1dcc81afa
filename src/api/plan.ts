import {
  type FieldNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type KindName, kindNames, kindOf } from '../domain/kinds.ts';
import { isCompilers, type View } from '../domain/view.ts';
import { type Listing, pageQuestion, type Shape } from '../graph/listing.ts';
import { type Hop, paramAt, planQuestion, unpackPlan } from '../graph/plan.ts';
import type { Params } from '../graph/question.ts';
import type { Context } from './context.ts';
import type { Continuation } from './loaders.ts';
import { columnsRead } from './reads.ts';

/** How many hops one planned question makes; what lies deeper is asked by loaders. */
const MOST_HOPS = 16;

/** Where a field leads, for plans: over one end of its record, or to a page or a whole list below it. */
export type FieldHop =
  | { readonly to: 'end'; readonly prop: string; readonly many: boolean }
  | {
      readonly to: 'page';
      readonly listing: Listing;
      /** Whether the field is the list itself, and no connection around it. */
      readonly whole: boolean;
      /** The page that arguments ask for; null where they ask for something that only a resolver can find out. */
      request(args: Params, view: View, context: Context): { shape: Shape; params: Params } | null;
    };

const known = new WeakMap<object, FieldHop>();

/** Where a resolver leads, as it has told. */
export const hopOf = (resolve: object | undefined): FieldHop | undefined => resolve && known.get(resolve);

/** Tells plans where a resolver leads. */
export function leads<R extends object>(hop: FieldHop, resolve: R): R {
  known.set(resolve, hop);
  return resolve;
}

/**
 * What the selection below a list will ask for, as one question with the list itself. It only foresees: whatever it
 * leaves out is asked by the loaders, with the same answer.
 */
export function continuationOf(
  listing: Listing,
  shape: Shape,
  whole: boolean,
  view: View,
  info: GraphQLResolveInfo,
  context: Context,
  parents: KindName | null = null,
): Continuation | null {
  if (!context.plans) return null;
  const hops: Hop[] = [];
  const pages: { question: ReturnType<typeof pageQuestion>; params: Params }[] = [];
  const params: Record<string, unknown> = {};

  const walk = (from: number, kind: KindName, sets: readonly SelectionSetNode[]): void => {
    const type = info.schema.getType(kind);
    if (!isObjectType(type)) return;
    for (const nodes of fieldsOf(sets, type, info)) {
      const [node] = nodes;
      const field = node && type.getFields()[node.name.value];
      const hop = field?.extensions.hop as FieldHop | undefined;
      if (!field || !hop || hops.length >= MOST_HOPS) continue;
      const below = selectionsOf(nodes);
      if (hop.to === 'end') {
        const kinds = kindsBehind(kind, hop, field, info);
        if (kinds.length === 0) continue;
        const type = kindOf(kind).ends[hop.prop]?.type ?? null;
        const level = hops.push({ from, kind, to: 'end', type, prop: hop.prop, kinds });
        for (const next of kinds) walk(level, next, below);
        continue;
      }
      const rows = hop.whole ? below : rowsOf(below, info);
      const request = rows && hop.request(getArgumentValues(field, node, info.variableValues), view, context);
      if (!request) continue;
      const { listing } = hop;
      const cursors = !hop.whole && hasCursors(below, info);
      const level = hops.push({ from, kind, to: 'page', listing, shape: request.shape, cursors });
      pages.push({ question: pageQuestion(listing, request.shape), params: request.params });
      for (const [name, value] of Object.entries(request.params)) params[paramAt(level, name)] = value;
      walk(level, listing.kind, rows);
    }
  };
  const sets = selectionsOf(info.fieldNodes);
  walk(0, listing.kind, (whole ? sets : rowsOf(sets, info)) ?? []);
  // Other policies look at what sources say instead; then whole rows travel.
  const reads = isCompilers(view) ? columnsRead(info) : null;
  // The outermost list tells where it goes on, whether or not it is asked.
  const cursors = !listing.path || hasCursors(sets, info);
  const plan = { listing, shape, cursors, hops, parents, reads };
  return { question: planQuestion(plan), params, pages, unpack: (row) => unpackPlan(plan, row) };
}

/**
 * Asks for the lists below a thing of which only the key is known; the thing itself comes along with them. The
 * resolvers ask the same soon after, and find the question asked. Gives what to wait for before the thing is asked for.
 */
export function lookAhead(
  kind: KindName,
  key: string,
  view: View,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> | null {
  const type = info.schema.getType(kind);
  if (!context.plans || !isObjectType(type)) return null;
  const asked: Promise<unknown>[] = [];
  for (const fieldNodes of fieldsOf(selectionsOf(info.fieldNodes), type, info)) {
    const [node] = fieldNodes;
    const field = node && type.getFields()[node.name.value];
    const hop = field?.extensions.hop as FieldHop | undefined;
    if (!field || hop?.to !== 'page' || (!hop.whole && !rowsOf(selectionsOf(fieldNodes), info))) continue;
    try {
      const args = getArgumentValues(field, node, info.variableValues);
      const page = field.resolve?.({ id: key, view, unseen: kind }, args, context, { ...info, fieldNodes });
      const rows = hop.whole ? page : (page as { nodes(): unknown }).nodes();
      if (rows instanceof Promise) asked.push(rows.catch(() => undefined));
    } catch {
      // The resolver meets the same fault and tells it.
    }
  }
  return asked[0] ?? null;
}

const selectionsOf = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => selectionSet ?? []);

/** The kinds behind an end; none where it may be of any kind, which is left to the loaders. */
function kindsBehind(
  kind: KindName,
  { prop, many }: { readonly prop: string; readonly many: boolean },
  { type }: GraphQLField<unknown, unknown>,
  { schema }: GraphQLResolveInfo,
): KindName[] {
  const end = kindOf(kind).ends[prop];
  const named = getNamedType(type);
  const names = end
    ? end.kinds
    : many
      ? []
      : isAbstractType(named)
        ? schema.getPossibleTypes(named).map(({ name }) => name)
        : [named.name];
  return names.every(isKind) ? names.filter(isKind) : [];
}

const isKind = (name: string): name is KindName => (kindNames as readonly string[]).includes(name);

/** What a selection asks of the rows of a connection; null where it asks for none. */
function rowsOf(sets: readonly SelectionSetNode[], info: GraphQLResolveInfo): SelectionSetNode[] | null {
  const below = (name: string, within: readonly SelectionSetNode[]) => {
    const nodes = [...fieldsOf(within, null, info)].flat().filter((node) => node.name.value === name);
    return nodes.length > 0 ? nodes.flatMap(({ selectionSet }) => selectionSet ?? []) : null;
  };
  const edges = below('edges', sets);
  const rows = [below('nodes', sets), edges && (below('node', edges) ?? []), below('pageInfo', sets) && []];
  return rows.every((one) => one === null) ? null : rows.flatMap((one) => one ?? []);
}

/** Whether a selection on a connection asks for cursors. */
const hasCursors = (sets: readonly SelectionSetNode[], info: GraphQLResolveInfo): boolean =>
  [...fieldsOf(sets, null, info)].some(([node]) => /^(edges|pageInfo)$/.test(node?.name.value ?? ''));

/** The fields of a selection on a type, those with the same name in the answer together; for null every fragment counts. */
function fieldsOf(
  sets: readonly SelectionSetNode[],
  type: GraphQLObjectType | null,
  info: GraphQLResolveInfo,
): Iterable<FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const applies = (name: string | undefined): boolean => {
    if (!name || !type || name === type.name) return true;
    const condition = info.schema.getType(name);
    return isAbstractType(condition) && info.schema.isSubType(condition, type);
  };
  const visit = (selection: SelectionNode): void => {
    if (!isIncluded(selection, info)) return;
    if (selection.kind === 'Field') {
      const name = selection.alias?.value ?? selection.name.value;
      const same = fields.get(name);
      if (same) same.push(selection);
      else fields.set(name, [selection]);
      return;
    }
    const fragment = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value];
    if (fragment && applies(fragment.typeCondition?.name.value))
      for (const inner of fragment.selectionSet.selections) visit(inner);
  };
  for (const set of sets) for (const selection of set.selections) visit(selection);
  return fields.values();
}

const isIncluded = (selection: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean =>
  (selection.directives?.length ?? 0) === 0 ||
  (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if !== false);
