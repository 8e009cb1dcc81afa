import { join } from 'node:path';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/api/schema.ts';
import { Fault } from '../../src/domain/errors.ts';
import { checkLimits, MAX_COST, MAX_DEPTH } from '../../src/http/limits.ts';

const schema = await buildSchema(join(import.meta.dirname, '../../schema'));
const cost = (query: string, variables: Record<string, unknown> = {}, operation?: string): number =>
  checkLimits(schema, parse(query), variables, operation);

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof Fault ? error.code : `not a fault: ${error}`;
  }
  return 'allowed';
}

/** A query that is `levels` deep: from meeting to meeting. */
const deep = (levels: number): string => {
  const inner = levels - 2;
  return `{ meeting(id: "m") { ${'next { '.repeat(inner)}key${' }'.repeat(inner)} } }`;
};

describe('the depth of a query', () => {
  it('is allowed up to its limit, and refused beyond with both figures', () => {
    expect(codeOf(() => cost(deep(MAX_DEPTH)))).toBe('allowed');
    expect(codeOf(() => cost(deep(MAX_DEPTH + 1)))).toBe('QUERY_TOO_DEEP');
    expect(() => cost(deep(MAX_DEPTH + 3))).toThrow(`${MAX_DEPTH + 3} levels deep; ${MAX_DEPTH} are allowed`);
  });

  it('counts what fragments hold, also fragments inside fragments', () => {
    const half = Math.ceil(MAX_DEPTH / 2);
    const chain = (n: number, inside: string) => `${'next { '.repeat(n)}${inside}${' }'.repeat(n)}`;
    const fragments = `
      fragment One on Meeting { ${chain(half, '...Two')} }
      fragment Two on Meeting { ${chain(half, 'key')} }`;
    expect(codeOf(() => cost(`{ meeting(id: "m") { ...One } } ${fragments}`))).toBe('QUERY_TOO_DEEP');
    const shallow = 'fragment Two on Meeting { next { key } }';
    expect(codeOf(() => cost(`{ meeting(id: "m") { ...Two } } ${shallow}`))).toBe('allowed');
  });

  it('counts what inline fragments hold, and not the fragments themselves', () => {
    const spread = (levels: number) =>
      deep(levels).replace('key', '... on Meeting { ... { ... @include(if: true) { key } } }');
    expect(codeOf(() => cost(spread(MAX_DEPTH)))).toBe('allowed');
    expect(codeOf(() => cost(spread(MAX_DEPTH + 1)))).toBe('QUERY_TOO_DEEP');
  });

  it('does not count introspection, which editors nest deeply', () => {
    const nested = `${'ofType { '.repeat(20)}name${' }'.repeat(20)}`;
    expect(codeOf(() => cost(`{ __schema { types { fields { type { ${nested} } } } } }`))).toBe('allowed');
  });

  it('is that of the deepest branch, not of all together', () => {
    const branches = Array.from(
      { length: 10 },
      (_, i) => `m${i}: meeting(id: "m") { next { next { key } } }`,
    );
    expect(codeOf(() => cost(`{ ${branches.join(' ')} }`))).toBe('allowed');
  });
});

describe('the cost of a query', () => {
  it('multiplies the sizes of nested pages', () => {
    const pages = (outer: number, inner: number) =>
      cost(`{ organizations(first: ${outer}) { nodes { members(first: ${inner}) { nodes { key } } } } }`);
    expect(pages(10, 20)).toBeGreaterThanOrEqual(200);
    expect(pages(10, 20)).toBeLessThan(400);
    expect(pages(20, 20)).toBe(2 * pages(10, 20));
    expect(pages(10, 40)).toBeGreaterThan(1.9 * pages(10, 20));
  });

  it('takes the size of a page from a variable, and its default where the variable has one', () => {
    const query = 'query($n: Int = 30) { organizations(first: $n) { nodes { key } } }';
    const literal = (n: number) => cost(`{ organizations(first: ${n}) { nodes { key } } }`);
    expect(cost(query, { n: 70 })).toBe(literal(70));
    expect(cost(query)).toBe(literal(30));
  });

  it('takes fifty for a page without a size, or the default of the schema where it has one', () => {
    expect(cost('{ organizations { nodes { key } } }')).toBe(
      cost('{ organizations(first: 50) { nodes { key } } }'),
    );
    expect(cost('{ states { nodes { key } } }')).toBe(cost('{ states(first: 50) { nodes { key } } }'));
    expect(cost('{ search(text: "x") { nodes { key } } }')).toBe(
      cost('{ search(text: "x", first: 20) { nodes { key } } }'),
    );
  });

  it('is that of the pages, whether their items are read as nodes or as edges', () => {
    const nodes = cost('{ organizations(first: 40) { nodes { members(first: 5) { nodes { key } } } } }');
    const edges = cost(
      '{ organizations(first: 40) { edges { node { members(first: 5) { nodes { key } } } } } }',
    );
    expect(edges).toBeGreaterThanOrEqual(nodes);
    expect(edges).toBeLessThan(2 * nodes);
  });

  it('counts what stands in fragments', () => {
    const plain = cost('{ organizations(first: 9) { nodes { members(first: 7) { nodes { key } } } } }');
    const spread = `{ organizations(first: 9) { nodes { ...M } } }
      fragment M on Organization { members(first: 7) { nodes { key } } }`;
    expect(cost(spread)).toBe(plain);
  });

  it('counts one for each object that an item leads to', () => {
    const flat = cost('{ memberships(first: 100) { nodes { key } } }');
    expect(flat).toBe(100);
    const one = cost('{ memberships(first: 100) { nodes { key organization { key } } } }');
    const two = cost('{ memberships(first: 100) { nodes { key organization { key } legalBasis { key } } } }');
    expect(one).toBeGreaterThan(flat);
    expect(two).toBe(one + 100);
  });

  it('counts ten for a small list, which has no size of its own', () => {
    const without = cost('{ memberships(first: 100) { nodes { key } } }');
    const events = cost('{ memberships(first: 100) { nodes { key events { date } } } }');
    expect(events).toBeGreaterThanOrEqual(without + 900);
    const claims = cost('{ memberships(first: 100) { nodes { key events { claims { source { key } } } } } }');
    expect(claims).toBeGreaterThanOrEqual(10 * 10 * 100);
  });

  it('counts each of the things asked for by id', () => {
    const ids = (n: number) =>
      cost(
        `query($ids: [ID!]!) { nodes(ids: $ids) { ... on State { memberships(first: 10) { nodes { key } } } } }`,
        {
          ids: Array.from({ length: n }, (_, i) => `state-${i}`),
        },
      );
    expect(ids(30)).toBe(3 * ids(10));
    expect(ids(10)).toBeGreaterThanOrEqual(100);
  });

  it('counts each of the policies that are compared, in a variable too', () => {
    const policies = (n: number) =>
      cost(
        'query($named: [NamedPolicy!]!) { policies(named: $named) { view { memberships(first: 10) { nodes { key } } } } }',
        { named: Array.from({ length: n }, (_, i) => ({ name: `p${i}`, resolve: {} })) },
      );
    expect(policies(4)).toBe(2 * policies(2));
    expect(policies(5)).toBeGreaterThanOrEqual(50);
    const literal = cost(
      '{ policies(named: [{ name: "a", resolve: {} }, { name: "b", resolve: {} }]) { view { memberships(first: 10) { nodes { key } } } } }',
    );
    expect(literal).toBe(policies(2));
  });

  it('adds the costs of fields side by side, under aliases too', () => {
    const one = cost('{ a: states(first: 30) { nodes { key } } }');
    expect(cost('{ a: states(first: 30) { nodes { key } } b: states(first: 30) { nodes { key } } }')).toBe(
      2 * one,
    );
  });

  it('is refused above its limit with both figures', () => {
    const query = `{ organizations(first: 500) { nodes { members(first: 500) { nodes { standing { spells {
      events { claims { source { claims(first: 100) { nodes { key } } } } } } } } } } } }`;
    expect(codeOf(() => cost(query))).toBe('QUERY_TOO_COSTLY');
    expect(() => cost(query)).toThrow(new RegExp(`may return \\d+ items; ${MAX_COST} are allowed`));
  });

  it('is that of the operation that is asked for', () => {
    const query = `query Small { states(first: 1) { nodes { key } } }
      query Large { states(first: 400) { nodes { key } } }`;
    expect(cost(query, {}, 'Large')).toBeGreaterThan(cost(query, {}, 'Small'));
  });

  it('is nothing for plain values', () => {
    expect(cost('{ __typename }')).toBe(0);
  });

  it('never falls below one item for a page, whatever size is given', () => {
    for (const size of [0, -5])
      expect(cost(`{ states(first: ${size}) { nodes { key } } }`)).toBeGreaterThan(0);
  });
});
