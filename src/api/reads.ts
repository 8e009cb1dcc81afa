import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { isKind, type KindName, kindNames, kindOf } from '../domain/kinds.ts';
import type { FieldHop, Reads } from './notes.ts';

/** The properties that an operation reads: of all rows of a kind, and of those that come as rows of a list. */
export interface OperationReads {
  readonly ofKinds: ReadonlyMap<KindName, ReadonlySet<string>>;
  readonly ofPages: ReadonlyMap<string, ReadonlySet<string>>;
  /** The properties that come of a node that is found by its key or number, of whatever kind. */
  readonly ofNodes: readonly string[];
  /** The lists of which cursors are asked for, which are made of more than fields read. */
  readonly cursors: ReadonlySet<string>;
}

/** A node is known by its key and by its number. */
const EVERYWHERE = ['id', 'n'];

const known = new WeakMap<object, { readonly reads: OperationReads | null }>();

/** What an operation reads of rows, wherever it does so; null where some field does not tell. */
export function operationReads(info: GraphQLResolveInfo): OperationReads | null {
  const before = known.get(info.operation);
  if (before) return before.reads;
  const reads = gathered(info);
  known.set(info.operation, { reads });
  return reads;
}

function gathered({ operation, fragments, schema }: GraphQLResolveInfo): OperationReads | null {
  const [ofKinds, ofPages] = [new Map<KindName, Set<string>>(), new Map<string, Set<string>>()];
  const cursors = new Set<string>();
  let complete = true;
  const seen = new Map<SelectionSetNode, Set<string>>();

  /** Goes through a selection on a type; `page` is the list whose rows these are, if they are those of a list. */
  const gather = (set: SelectionSetNode, within: GraphQLNamedType | undefined, page: string | null): void => {
    if (!isCompositeType(within)) return;
    const place = `${within.name} ${page}`;
    const places = seen.get(set) ?? new Set();
    if (places.has(place)) return;
    seen.set(set, places.add(place));
    for (const selection of set.selections) {
      if (selection.kind === 'FragmentSpread') {
        const fragment = fragments[selection.name.value];
        if (fragment) gather(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), page);
      } else if (selection.kind === 'InlineFragment') {
        const name = selection.typeCondition?.name.value;
        gather(selection.selectionSet, name ? schema.getType(name) : within, page);
      } else if (!selection.name.value.startsWith('__')) {
        for (const type of isAbstractType(within) ? schema.getPossibleTypes(within) : [within])
          if (isObjectType(type)) field(type, selection, page);
      }
    }
  };

  const field = (type: GraphQLObjectType, node: FieldNode, page: string | null): void => {
    const definition = type.getFields()[node.name.value];
    const reads = definition?.extensions.reads as Reads | undefined;
    if (!definition || !reads) {
      complete = false;
      return;
    }
    const hop = definition.extensions.hop as FieldHop | undefined;
    let below = page;
    const props = node.arguments?.length ? reads.withArguments : reads.plainly;
    // What is no row itself reads rows elsewhere, of whatever kind.
    for (const kind of isKind(type.name) ? [type.name] : props.length > 0 ? kindNames : [])
      for (const prop of props) if (isStored(kind, prop)) add(ofKinds, kind, prop);
    if (isKind(type.name)) {
      if (page) for (const prop of props) if (isStored(type.name, prop)) add(ofPages, page, prop);
      below = hop?.to === 'page' ? hop.listing.name : null;
    } else if (page && (node.name.value === 'edges' || node.name.value === 'pageInfo')) cursors.add(page);
    if (node.selectionSet) gather(node.selectionSet, getNamedType(definition.type), below);
  };

  gather(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, null);
  const ofNodes = [
    ...new Set([...EVERYWHERE, ...[...ofKinds.values()].flatMap((props) => [...props])]),
  ].sort();
  return complete ? { ofKinds, ofPages, ofNodes, cursors } : null;
}

/** Whether rows of a kind have a property; all have the number of their node. */
const isStored = (kind: KindName, prop: string): boolean =>
  prop === 'n' || Object.hasOwn(kindOf(kind).row.shape, prop);

function add<K>(into: Map<K, Set<string>>, key: K, prop: string): void {
  const props = into.get(key) ?? new Set();
  into.set(key, props.add(prop));
}
