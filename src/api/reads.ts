import {
  type GraphQLResolveInfo,
  isAbstractType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type KindName, kindNames, kindOf } from '../domain/kinds.ts';

/** The properties of its row that a field reads when it is asked without arguments, and with them. */
export interface Reads {
  readonly plainly: readonly string[];
  readonly withArguments: readonly string[];
}

/** The properties that an operation reads of each kind; kinds that it does not meet are missing. */
export type ColumnsRead = ReadonlyMap<KindName, ReadonlySet<string>>;

const told = new WeakMap<object, Reads>();

/**
 * Tells which properties of its row a resolver reads, so that the others need not travel. A resolver that does not say
 * may read all of them, also those of rows elsewhere in the answer.
 */
export function reading<R extends object>(
  plainly: readonly string[],
  resolve: R,
  withArguments: readonly string[] = plainly,
): R {
  told.set(resolve, { plainly, withArguments });
  return resolve;
}

/** What a resolver has told of what it reads. */
export const readsOf = (resolve: object | undefined): Reads | undefined => resolve && told.get(resolve);

const kinds: ReadonlySet<string> = new Set(kindNames);
const isKind = (name: string): name is KindName => kinds.has(name);

const known = new WeakMap<object, { readonly columns: ColumnsRead | null }>();

/** The properties that an operation reads, wherever it reads them; null where some field does not tell. */
export function columnsRead({ operation, fragments, schema }: GraphQLResolveInfo): ColumnsRead | null {
  const before = known.get(operation);
  if (before) return before.columns;
  const columns = new Map<KindName, Set<string>>();
  let complete = true;
  const types = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(types, {
    Field(node) {
      const parent = types.getParentType();
      const name = node.name.value;
      if (!parent || name.startsWith('__')) return;
      for (const type of isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent]) {
        if (!isObjectType(type)) continue;
        const reads = type.getFields()[name]?.extensions.reads as Reads | undefined;
        if (!reads) complete = false;
        else if (isKind(type.name)) {
          const props = columns.get(type.name) ?? new Set<string>();
          columns.set(type.name, props);
          const shape = kindOf(type.name).row.shape;
          for (const prop of node.arguments?.length ? reads.withArguments : reads.plainly)
            if (Object.hasOwn(shape, prop)) props.add(prop);
        }
      }
    },
  });
  for (const part of [operation, ...Object.values(fragments)]) visit(part, visitor);
  const result = complete ? columns : null;
  known.set(operation, { columns: result });
  return result;
}
