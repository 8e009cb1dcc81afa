import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { hopOf } from './plan.ts';
import { resolvers } from './resolvers.ts';

/** The contract as text: all files of `schema/`. */
export async function readSdl(folder: string): Promise<string> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  return (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
}

/** The executable schema. A field that an interface describes needs no description of its own; where a field leads stands at the field. */
export async function buildSchema(folder: string): Promise<GraphQLSchema> {
  const schema = makeExecutableSchema({ typeDefs: await readSdl(folder), resolvers: resolvers as never });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const own = (resolvers as Record<string, Record<string, object>>)[type.name];
    for (const field of Object.values(type.getFields())) {
      const hop = hopOf(own?.[field.name]);
      if (hop) field.extensions = { ...field.extensions, hop };
      field.description ??= type
        .getInterfaces()
        .filter(isInterfaceType)
        .map((i) => i.getFields()[field.name]?.description)
        .find(Boolean);
    }
  }
  return schema;
}
