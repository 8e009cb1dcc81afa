import { join } from 'node:path';
import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  parse,
} from 'graphql';
import { readSdl } from '../../src/api/schema.ts';
import { ROOT } from './api.ts';

/** A list that the schema offers. */
export interface ListField {
  /** The type that it is below: `Query`, or a kind. */
  readonly parent: string;
  readonly field: string;
  /** The kind of its rows. */
  readonly kind: string;
  /** The words of its ordering, the default one first. */
  readonly orders: readonly string[];
  /** The type of its filters, and the names of those. */
  readonly filters: readonly string[];
  /** The names of its other arguments. */
  readonly own: readonly string[];
}

/** The contract, read from the files and from nothing else. */
export async function contract(): Promise<GraphQLSchema> {
  return buildASTSchema(parse(await readSdl(join(ROOT, 'schema'))));
}

/** Every connection of records at the root or below a record; search and answers that are counted have tests of their own. */
export async function listFields(): Promise<ListField[]> {
  const schema = await contract();
  const objects = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => 'getInterfaces' in type && 'isTypeOf' in type,
  );
  const records = objects.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
  const ofRecords = new Set(records.map(({ name }) => `${name}Connection!`));
  return objects
    .filter((type) => type.name === 'Query' || type.name === 'View' || records.includes(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => ofRecords.has(String(field.type)))
        .map((field) => listField(schema, type.name, field)),
    );
}

function listField(schema: GraphQLSchema, parent: string, field: GraphQLField<unknown, unknown>): ListField {
  const argument = (name: string) => field.args.find((a) => a.name === name);
  const order = schema.getType(String(argument('orderBy')?.type).replace('!', ''));
  const where = schema.getType(String(argument('where')?.type).replace('!', ''));
  const words = order && 'getValues' in order ? order.getValues().map((v) => v.name) : [];
  const first = String(argument('orderBy')?.defaultValue);
  return {
    parent,
    field: field.name,
    kind: String(field.type).replace(/Connection!$/, ''),
    orders: [first, ...words.filter((word) => word !== first)],
    filters: where && 'getFields' in where ? Object.keys(where.getFields()) : [],
    own: field.args.map((a) => a.name).filter((n) => !['where', 'orderBy', 'first', 'after'].includes(n)),
  };
}
