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
import { isKind, type KindName, kindOf } from '../domain/kinds.ts';
import { isCompilers, type View } from '../domain/view.ts';
import { type Listing, pageQuestion, type Shape } from '../graph/listing.ts';
import { type Hop, openPlan, paramAt } from '../graph/plan.ts';
import type { Params } from '../graph/question.ts';
import type { Context } from './context.ts';
import type { Continuation } from './loaders.ts';
import type { FieldHop } from './notes.ts';
import { operationReads } from './reads.ts';

/** How many hops one planned question makes; what lies deeper is asked by loaders. */
const MOST_HOPS = 16;

/** A list with a selection below it. */
interface Outset {
  readonly listing: Listing;
  readonly shape: Shape;
  /** Whether the list is shown whole, and no connection stands around it. */
  readonly whole: boolean;
  /** The kind of its parents, where only their keys are known as yet. */
  readonly parents?: KindName | null | undefined;
}

/**
 * What the selection below a list will ask for, as one question with the list itself. It only foresees: whatever it
 * leaves out is asked by the loaders, with the same answer. The same selection under the same view and with the same
 * variables is planned once.
 */
export function continuationOf(
  outset: Outset,
  view: View,
  info: GraphQLResolveInfo,
  context: Context,
): Continuation | null {
  if (!context.plans) return null;
  const [node] = info.fieldNodes;
  if (!node) return null;
  const { listing, parents = '' } = outset;
  const key = JSON.stringify([listing.name, parents, view.name, context.pageSize, info.variableValues]);
  const before = planned.get(node) ?? new Map<string, Planned>();
  const found = before.get(key);
  // A fragment may stand in several operations, and beside other selections of the same field.
  if (found?.operation === info.operation && sameNodes(found.nodes, info.fieldNodes))
    return found.continuation;
  const continuation = planFor(outset, view, info, context);
  if (before.size >= PLANS_OF_ONE) before.clear();
  planned.set(node, before.set(key, { operation: info.operation, nodes: info.fieldNodes, continuation }));
  return continuation;
}

interface Planned {
  readonly operation: object;
  readonly nodes: readonly FieldNode[];
  readonly continuation: Continuation;
}

/** The plans of each field of the documents that the server holds, and how many a field may have. */
const planned = new WeakMap<FieldNode, Map<string, Planned>>();
const PLANS_OF_ONE = 20;

const sameNodes = (a: readonly FieldNode[], b: readonly FieldNode[]): boolean =>
  a.length === b.length && a.every((node, i) => node === b[i]);

function planFor(
  { listing, shape, whole, parents = null }: Outset,
  view: View,
  info: GraphQLResolveInfo,
  context: Context,
): Continuation {
  const hops: Hop[] = [];
  const pages: { question: ReturnType<typeof pageQuestion>; params: Params }[] = [];
  const params: Record<string, unknown> = {};
  // Other policies look at what sources say instead; then whole rows travel.
  const reads = isCompilers(view) ? operationReads(info) : null;
  /** What travels with the rows of a page: what is read of this list, or, where its rows can be found from elsewhere too, of their kind. */
  const columnsIn = ({ name, kind, path }: Listing, { order }: Shape): readonly string[] | null => {
    if (!reads) return null;
    // A list without a parent tells where it goes on, whether or not it is asked.
    const cursors = !path || reads.cursors.has(name);
    const here = reads.ofPages.get(name);
    if (here && !cursors && !here.has('id')) return [...here].sort();
    return [...new Set([...(reads.ofKinds.get(kind) ?? []), 'id', ...(cursors ? [order.by] : [])])].sort();
  };

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
      const { shape } = request;
      const columns = columnsIn(listing, shape);
      const level = hops.push({ from, kind, to: 'page', listing, shape, columns });
      pages.push({ question: pageQuestion(listing, request.shape), params: request.params });
      for (const [name, value] of Object.entries(request.params)) params[paramAt(level, name)] = value;
      walk(level, listing.kind, rows);
    }
  };
  const sets = selectionsOf(info.fieldNodes);
  walk(0, listing.kind, (whole ? sets : rowsOf(sets, info)) ?? []);
  const columns = columnsIn(listing, shape);
  const plan = openPlan({ listing, shape, columns, hops, parents, reads: reads?.ofKinds ?? null });
  return { question: plan.question, params, pages, unpack: plan.unpack };
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
