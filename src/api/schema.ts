import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { defaultFieldResolver, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { isKind, kindNames } from '../domain/kinds.ts';
import { hopOf, type Reads, readsOf } from './notes.ts';
import { resolvers } from './resolvers.ts';

/** The contract as text: all files of `schema/`. */
export async function readSdl(folder: string): Promise<string> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  return (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
}

/**
 * The executable schema. A field that an interface describes needs no description of its own; where a field leads
 * stands at the field. What is no row may have functions and promises for its fields, and the executor is told so.
 */
export async function buildSchema(folder: string): Promise<GraphQLSchema> {
  const schema = makeExecutableSchema({ typeDefs: await readSdl(folder), resolvers: resolvers as never });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const own = (resolvers as Record<string, Record<string, object>>)[type.name];
    for (const field of Object.values(type.getFields())) {
      const hop = hopOf(own?.[field.name]);
      if (isObjectType(type) && !isKind(type.name)) field.resolve ??= defaultFieldResolver;
      const reads = readsIn(type.name, field.name, own?.[field.name]);
      field.extensions = { ...field.extensions, ...(hop ? { hop } : {}), ...(reads ? { reads } : {}) };
      field.description ??= type
        .getInterfaces()
        .filter(isInterfaceType)
        .map((i) => i.getFields()[field.name]?.description)
        .find(Boolean);
    }
  }
  return schema;
}

/** What a field reads of rows: what its resolver has told; plain fields read their own property; pages and plain values nothing. */
function readsIn(type: string, field: string, resolve: object | undefined): Reads | undefined {
  if (isKind(type) && !resolve) return { plainly: [field], withArguments: [field] };
  const passive = !isKind(type) && !resolve && (PASSIVE.test(type) || MADE.has(type));
  return passive || PLAIN.has(type) ? { plainly: [], withArguments: [] } : readsOf(resolve);
}

/** Pages of rows, which ask for nothing themselves. */
const PASSIVE = new RegExp(`^(${kindNames.join('|')}|Search)(Connection|Edge)$`);
/** What is worked out: its plain fields show what the field above them has made of what it has read. */
const MADE = new Set([
  ...['Trace', 'PathConnection', 'PathEdge', 'PathGroup', 'PathWindow', 'PathScore', 'Effort'],
  ...['RelationCount', 'NeighbourConnection', 'NeighbourEdge'],
  ...['Overlap', 'OverlapRegion', 'OverlapPair', 'OverlapYear', 'OverlapMove', 'Ratio'],
  ...['JointMemberships', 'JointGroup', 'JointYear', 'JointMix', 'JointOrganization', 'JointHolding'],
  ...['DyadConnection', 'DyadEdge'],
]);
/** Values made of what the field above them has read. */
const PLAIN = new Set(['PageInfo', 'Period', 'DateBounds', 'Truth', 'Label']);
