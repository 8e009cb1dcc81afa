import { join } from 'node:path';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { resolvers } from '../../src/api/resolvers.ts';
import { buildSchema, readSdl } from '../../src/api/schema.ts';
import { type KindName, kindNames, kinds } from '../../src/domain/kinds.ts';
import { words } from '../../src/domain/words.ts';
import { filters } from '../../src/graph/filters.ts';
import { lists, orderedKinds, orders, rootList, wholeLists } from '../../src/graph/lists.ts';

const schema = await buildSchema(join(import.meta.dirname, '../../schema'));
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !(isScalarType(type) && isSpecifiedScalarType(type)),
);
const objects = types.filter(isObjectType);
const objectNamed = (name: string): GraphQLObjectType => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
};
const isKind = (name: string): name is KindName => name in kinds;
const typeOf = (name: string, field: string) => String(objectNamed(name).getFields()[field]?.type);

/** Fields that page through a list of a kind: all but search, whose order is that of the matches. */
const paged = objects.flatMap((type) =>
  Object.values(type.getFields()).flatMap((field) => {
    const [, kind] = /^(\w+)Connection$/.exec(getNamedType(field.type).name) ?? [];
    return kind && isKind(kind) ? [{ type, field, kind, name: `${type.name}.${field.name}` }] : [];
  }),
);
/** Connections of what is no kind: hits of a search, paths, neighbours, pairs. */
const ownConnections = [
  'CoAttendance',
  'Difference',
  'Disagreement',
  'Dyad',
  'Event',
  'Neighbour',
  'Path',
  'Search',
];
const paging = ['first', 'after', 'orderBy', 'where'];

it('the contract names every type once: files that name one twice would be merged in silence', async () => {
  const sdl = await readSdl(join(import.meta.dirname, '../../schema'));
  const names = parse(sdl).definitions.flatMap((d) => ('name' in d && d.name ? [d.name.value] : []));
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

describe('descriptions', () => {
  const missing = (
    items: readonly { readonly name: string; readonly description?: string | null | undefined }[],
  ) => items.filter((item) => !item.description?.trim()).map((item) => item.name);

  it('are there for every type', () => expect(missing(types)).toEqual([]));

  it('are there for every field, its own or that of an interface', () => {
    const fields = types.flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).map((f) => ({ ...f, name: `${type.name}.${f.name}` }))
        : [],
    );
    expect(fields.length).toBeGreaterThan(300);
    expect(missing(fields)).toEqual([]);
  });

  it('are there for every field of an input', () => {
    const fields = types
      .filter(isInputObjectType)
      .flatMap((type) =>
        Object.values(type.getFields()).map((f) => ({ ...f, name: `${type.name}.${f.name}` })),
      );
    expect(fields.length).toBeGreaterThan(50);
    expect(missing(fields)).toEqual([]);
  });

  it('are there for every word of an enum', () => {
    const values = types
      .filter(isEnumType)
      .flatMap((type) => type.getValues().map((v) => ({ ...v, name: `${type.name}.${v.name}` })));
    expect(missing(values)).toEqual([]);
  });

  it('are sentences that begin with a capital and end with a mark', () => {
    const texts = types.flatMap((type) => [
      type.description,
      ...(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields()).map((f) => f.description)
        : []),
    ]);
    expect(texts.filter((text) => text && !/^[A-Z"`].*[.…)]$/s.test(text))).toEqual([]);
  });
});

describe('connections', () => {
  it('are made for exactly the kinds that can be listed', () => {
    const made = objects.map(({ name }) => /^(\w+)Connection$/.exec(name)?.[1]).filter(Boolean);
    expect(made.sort()).toEqual([...orderedKinds, ...ownConnections].sort());
    expect([...orderedKinds].sort()).toEqual([...orderedKinds].sort());
  });

  it.each([...orderedKinds, 'CoAttendance'])('of %s have the one shape that all have', (kind) => {
    expect(Object.keys(objectNamed(`${kind}Connection`).getFields()).sort()).toEqual([
      'edges',
      'nodes',
      'pageInfo',
      'totalCount',
    ]);
    expect(typeOf(`${kind}Connection`, 'edges')).toBe(`[${kind}Edge!]!`);
    expect(typeOf(`${kind}Connection`, 'nodes')).toBe(`[${kind}!]!`);
    expect(typeOf(`${kind}Connection`, 'totalCount')).toBe('Int!');
    expect(typeOf(`${kind}Connection`, 'pageInfo')).toBe('PageInfo!');
    expect(Object.keys(objectNamed(`${kind}Edge`).getFields()).sort()).toEqual(['cursor', 'node']);
    expect(typeOf(`${kind}Edge`, 'cursor')).toBe('String!');
    expect(typeOf(`${kind}Edge`, 'node')).toBe(`${kind}!`);
  });

  it.each(['Difference', 'Disagreement', 'Event'])(
    'of %s, which are computed, have that shape too',
    (name) => {
      expect(Object.keys(objectNamed(`${name}Connection`).getFields()).sort()).toEqual([
        'edges',
        'nodes',
        'pageInfo',
        'totalCount',
      ]);
      expect(typeOf(`${name}Connection`, 'nodes')).toBe(`[${name}!]!`);
      expect(typeOf(`${name}Connection`, 'edges')).toBe(`[${name}Edge!]!`);
      expect(Object.keys(objectNamed(`${name}Edge`).getFields()).sort()).toEqual(['cursor', 'node']);
      expect(typeOf(`${name}Edge`, 'node')).toBe(`${name}!`);
    },
  );

  it('of a search have the same shape, with the reason of each match at its edge', () => {
    expect(typeOf('SearchConnection', 'pageInfo')).toBe('PageInfo!');
    expect(typeOf('SearchConnection', 'totalCount')).toBe('Int!');
    expect(Object.keys(objectNamed('SearchEdge').getFields()).sort()).toEqual([
      'cursor',
      'matched',
      'node',
      'reason',
    ]);
  });

  it('of pairs of states have the same shape', () => {
    expect(typeOf('DyadConnection', 'pageInfo')).toBe('PageInfo!');
    expect(typeOf('DyadConnection', 'totalCount')).toBe('Int!');
    expect(typeOf('DyadConnection', 'edges')).toBe('[DyadEdge!]!');
    expect(typeOf('DyadConnection', 'nodes')).toBe('[JointGroup!]!');
    expect(typeOf('DyadEdge', 'node')).toBe('JointGroup!');
  });

  it('tell where a page ends as Relay does', () => {
    const fields = objectNamed('PageInfo').getFields();
    expect(Object.fromEntries(Object.values(fields).map((f) => [f.name, String(f.type)]))).toEqual({
      hasNextPage: 'Boolean!',
      hasPreviousPage: 'Boolean!',
      startCursor: 'String',
      endCursor: 'String',
    });
  });

  it.each(paged.map((one) => [one.name, one] as const))(
    '%s cannot be null and takes first, after, where and orderBy with a default',
    (_, { field, kind }) => {
      const args = Object.fromEntries(field.args.map((arg) => [arg.name, arg]));
      expect(isNonNullType(field.type)).toBe(true);
      expect(String(args.first?.type)).toBe('Int');
      expect(
        args.first?.defaultValue,
        'its default depends on the format: 50, or 500 for CSV',
      ).toBeUndefined();
      expect(String(args.after?.type)).toBe('String');
      expect(String(args.where?.type)).toBe(`${kind}Filter`);
      expect(String(args.orderBy?.type)).toBe(`${kind}Order`);
      expect(Object.keys(orders[kind] ?? {})).toContain(args.orderBy?.defaultValue);
    },
  );

  it('stand below things exactly where the table of lists has a path', () => {
    const below = paged.filter(({ type }) => isKind(type.name)).map(({ name }) => name);
    expect(below.sort()).toEqual(Object.keys(lists).sort());
    for (const { name, kind } of paged.filter((one) => one.name in lists))
      expect(lists[name as keyof typeof lists].kind).toBe(kind);
    expect(rootList('State').kind).toBe('State');
  });
});

describe('filters', () => {
  const offered = (kind: string): string[] => {
    const input = schema.getType(`${kind}Filter`);
    const own = paged
      .filter((one) => one.kind === kind)
      .flatMap(({ field }) => field.args.map((arg) => arg.name).filter((name) => !paging.includes(name)));
    const inputs = isInputObjectType(input) ? Object.keys(input.getFields()) : [];
    return [...new Set([...inputs, ...own])].filter((name) => name !== 'truth').sort();
  };

  it.each([...orderedKinds])('of %s in the schema are those of the table, truth apart', (kind) => {
    expect(Object.keys(filters[kind] ?? {}).sort()).toEqual(offered(kind));
  });

  it('of truth are offered for kinds that hold over a period, and for no others', () => {
    const withTruth = orderedKinds.filter((kind) => {
      const input = schema.getType(`${kind}Filter`);
      return isInputObjectType(input) && 'truth' in input.getFields();
    });
    for (const kind of withTruth) expect(kinds[kind].time).toBe('period');
    expect(withTruth.length).toBeGreaterThan(3);
  });

  it('are all optional, so that a list can be asked for whole', () => {
    for (const type of types.filter((t) => t.name.endsWith('Filter')).filter(isInputObjectType))
      for (const field of Object.values(type.getFields())) expect(isNonNullType(field.type)).toBe(false);
  });

  it('name only properties that rows of their kind have', () => {
    for (const [kind, table] of Object.entries(filters))
      for (const [name, { text }] of Object.entries(table ?? {})) {
        if (typeof text !== 'string') continue;
        const known = Object.keys(kinds[kind as KindName].row.shape);
        for (const [, prop] of text.matchAll(/\bx\.(\w+)/g)) expect(known, `${kind}.${name}`).toContain(prop);
      }
  });
});

describe('orderings', () => {
  it.each([...orderedKinds])('of %s in the schema are those of the table', (kind) => {
    const type = schema.getType(`${kind}Order`);
    expect(
      isEnumType(type)
        ? type
            .getValues()
            .map((v) => v.name)
            .sort()
        : [],
    ).toEqual(Object.keys(orders[kind] ?? {}).sort());
  });

  it('go by properties that every row of their kind has, unless they say otherwise', () => {
    const all = [
      ...Object.entries(orders).flatMap(([kind, table]) =>
        Object.values(table ?? {}).map((order) => [kind as KindName, order] as const),
      ),
      ...Object.values(wholeLists).map((list) => [list.kind, list.order] as const),
    ];
    for (const [kind, order] of all) {
      const prop = (
        kinds[kind].row.shape as Record<string, { isOptional(): boolean; isNullable(): boolean }>
      )[order.by];
      expect(prop, `${kind} by ${order.by}`).toBeDefined();
      if (!('nullable' in order && order.nullable))
        expect(prop?.isOptional() || prop?.isNullable(), `${kind} by ${order.by}`).toBe(false);
    }
  });
});

describe('enums', () => {
  it('that are closed lists have exactly their words', () => {
    for (const [list, terms] of Object.entries(words)) {
      const type = schema.getType(list);
      expect(isEnumType(type) ? type.getValues().map((v) => v.name) : list).toEqual(Object.keys(terms));
    }
  });

  it('of kinds name kinds', () => {
    for (const name of ['SearchKind', 'ActorKind', 'RecordKind']) {
      const type = schema.getType(name);
      const values = isEnumType(type) ? type.getValues().map((v) => v.name) : [];
      expect(values.length).toBeGreaterThan(2);
      for (const value of values) expect(kindNames).toContain(value);
    }
  });
});

describe('Query and View', () => {
  const shape = (name: string, apart: readonly string[]) =>
    Object.fromEntries(
      Object.values(objectNamed(name).getFields())
        .filter((field) => !apart.includes(field.name))
        .map((field) => [
          field.name,
          { type: String(field.type), about: field.description, args: field.args.map(argText) },
        ]),
    );
  const argText = (arg: GraphQLField<unknown, unknown>['args'][number]) =>
    `${arg.name}: ${arg.type} = ${JSON.stringify(arg.defaultValue)} ${arg.description ?? ''}`;

  it('have the same questions with the same arguments, but for the clock and the release', () => {
    const query = shape('Query', ['asOf', 'release', 'releases', 'vocabulary', 'model']);
    expect(Object.keys(query).length).toBeGreaterThan(20);
    expect(shape('View', ['from', 'to', 'policy', 'prefer', 'verifiedOnly'])).toEqual(query);
  });

  it('have a resolver for every field', () => {
    for (const name of ['Query', 'View'] as const)
      expect(Object.keys(resolvers[name] ?? {}).sort()).toEqual(
        Object.keys(objectNamed(name).getFields()).sort(),
      );
  });
});

describe('resolvers', () => {
  const all = resolvers as unknown as Record<string, Record<string, unknown>>;
  const backed = objects.filter(({ name }) => isKind(name));
  const fields = backed.flatMap((type) =>
    Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, type.name, field] as const),
  );
  type Prop = { isOptional(): boolean; isNullable(): boolean };
  const shapeOf = (kind: string) =>
    (isKind(kind) ? kinds[kind].row.shape : {}) as unknown as Record<string, Prop>;

  it('stand behind types for all kinds', () => {
    expect(backed.map(({ name }) => name).sort()).toEqual([...kindNames].sort());
  });

  it.each(fields)('%s is a property of the row or has a resolver', (_, kind, field) => {
    const resolver = all[kind]?.[field.name];
    if (typeof resolver === 'function') return;
    expect(Object.keys(shapeOf(kind))).toContain(field.name);
    const named = getNamedType(field.type);
    expect(isObjectType(named) || isInterfaceType(named) || isUnionType(named), 'an id is no object').toBe(
      false,
    );
    expect(field.args, 'arguments need a resolver').toEqual([]);
    if (isNonNullType(field.type)) {
      const prop = shapeOf(kind)[field.name];
      expect(prop?.isOptional() || prop?.isNullable(), 'a property that may be missing').toBe(false);
    }
  });

  it('that page are there for every connection', () => {
    for (const { type, field } of paged)
      expect(all[type.name]?.[field.name], field.name).toBeTypeOf('function');
  });

  it('are there for no field that the schema does not have', () => {
    for (const [name, table] of Object.entries(all)) {
      const type = schema.getType(name);
      if (isScalarType(type)) continue;
      const known = isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
      for (const field of Object.keys(table).filter((f) => !f.startsWith('__')))
        expect(known, `${name}.${field}`).toContain(field);
    }
  });

  it('of whole lists show lists', () => {
    for (const [name, , field] of fields) {
      if (!isListType(isNonNullType(field.type) ? field.type.ofType : field.type)) continue;
      expect(String(field.type), name).toMatch(/^\[\w+!\]!$/);
    }
  });
});
