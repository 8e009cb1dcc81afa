import { type KindName, kindOf } from '../domain/kinds.ts';
import { type Listing, pageBody, remembered, type Shape } from './listing.ts';
import type { Question, Row } from './question.ts';
import { type Found, rowFrom } from './rows.ts';

/** One hop of a plan: from the nodes of some kind on a level to a new level. */
export type Hop = {
  /** The level that it starts from; the rows of the outermost list are level 0. */
  readonly from: number;
  readonly kind: KindName;
} & (
  | {
      readonly to: 'end';
      /** The relationship to walk; null where the record has only the key, in a property. */
      readonly type: string | null;
      readonly prop: string;
      readonly kinds: readonly KindName[];
    }
  | {
      readonly to: 'page';
      readonly listing: Listing;
      readonly shape: Shape;
      /** The properties that travel with its rows; null for all. */
      readonly columns: readonly string[] | null;
    }
);

/** A page with everything that a selection asks for below it, as a tree of hops. */
export interface Plan {
  readonly listing: Listing;
  readonly shape: Shape;
  /** The properties that travel with its rows; null for all. */
  readonly columns: readonly string[] | null;
  readonly hops: readonly Hop[];
  /** The kind of the parents, where they are to come along too. */
  readonly parents: KindName | null;
  /** The properties of each kind that fields read, anywhere in the operation; null where any may be. */
  readonly reads: ReadonlyMap<KindName, ReadonlySet<string>> | null;
}

/** The rows of each page by the id of its parent; the outermost list has null for one. */
export type Pages = readonly (readonly [id: string | null, rows: readonly Row[]])[][];

/** What a page inside a plan calls its parameters: no two pages share one. */
export const paramAt = (level: number, param: string): string => `at${level}_${param}`;

/** The parameters of one page, in a text. */
const OWN = /\$(limit|afterValue|afterId|by[A-Z]\w*)\b/g;

/**
 * One question for a whole plan. The rows of a page travel inside it; what ends lead to comes once for each level,
 * however many rows lead there. Nodes travel as lists of values in the order of their columns: names of properties,
 * repeated for each node, cost more than all values.
 */
export function openPlan(plan: Plan): OpenPlan {
  const groups = groupsIn(plan);
  return { question: planQuestion(plan, groups), unpack: (row) => unpackPlan(plan, groups, row) };
}

/** A plan as one question, and what takes its answer apart: the nodes, and the pages in the order of the plan. */
export interface OpenPlan {
  readonly question: Question;
  unpack(row: Row): { nodes: Found[]; pages: Pages };
}

function planQuestion(plan: Plan, groups: readonly Group[]): Question {
  const { listing, shape, hops, parents } = plan;
  const outer = `CALL (${listing.path ? 'p' : ''}) { ${pageBody(listing, shape, 'collect(x) AS xs')} }`;
  const parts = listing.path
    ? [
        `UNWIND $keys AS key MATCH (p:Node {release: $release, id: key}) ${outer} WITH collect(key) AS k0, collect(xs) AS c0${parents ? ', collect(p) AS parents' : ''}`,
      ]
    : [`${outer} WITH [null] AS k0, [xs] AS c0`];
  hops.forEach((hop, i) => {
    const here = i + 1;
    const { name, nodes } = levelAt(plan, hop.from);
    if (hop.to === 'end')
      parts.push(
        `CALL (${name}) { ${nodes('x', hop.kind)} ${ended(hop)} RETURN collect(DISTINCT y) AS l${here} }`,
      );
    else {
      const body = pageBody(hop.listing, hop.shape, 'collect(x) AS xs').replace(
        OWN,
        (_, param: string) => `$${paramAt(here, param)}`,
      );
      parts.push(
        `CALL (${name}) { ${nodes('p', hop.kind)} WITH DISTINCT p CALL (p) { ${body} } RETURN collect(p.id) AS k${here}, collect(xs) AS c${here} }`,
      );
    }
  });
  parts.push(`RETURN ${groups.map(({ text, name }) => `${text} AS ${name}`).join(', ')}`);
  return remembered(`plan ${listing.name}`, parts.join('\n'));
}

/** How the nodes of a level are gone through. */
function levelAt({ listing, hops }: Plan, level: number) {
  const hop = hops[level - 1];
  const one = (kinds: readonly KindName[], kind: KindName, node: string) =>
    kinds.length === 1 && kinds[0] === kind ? '' : ` WITH ${node} WHERE ${node}:${kind}`;
  if (hop?.to === 'end')
    return {
      name: `l${level}`,
      nodes: (node: string, kind: KindName) => `UNWIND l${level} AS ${node}${one(hop.kinds, kind, node)}`,
    };
  return {
    name: `c${level}`,
    nodes: (node: string, kind: KindName) =>
      `UNWIND c${level} AS list UNWIND list AS ${node}${one([(hop?.listing ?? listing).kind], kind, node)}`,
  };
}

const ended = ({ type, prop }: { type: string | null; prop: string }): string =>
  type
    ? `MATCH (x)-[:${type}]->(y)`
    : `WITH DISTINCT x.${prop} AS key MATCH (y:Node {release: $release, id: key})`;

/** One column of the answer to a plan. */
type Group = { readonly name: string; readonly text: string } & (
  | { readonly what: 'keys' }
  | { readonly what: 'page' | 'nodes'; readonly kind: KindName; readonly columns: readonly string[] }
);

/** What a plan answers: for each page the keys of its parents and its rows, for each end the nodes of each kind. */
function groupsIn(plan: Plan): Group[] {
  const page = (level: number, kind: KindName, chosen: readonly string[] | null): Group[] => {
    const columns = chosen ?? wholeRow(kind);
    return [
      { what: 'keys', name: `k${level}`, text: `k${level}` },
      {
        ...{ what: 'page', name: `c${level}`, kind, columns },
        text: `[list IN c${level} | ${valuesOf(plan, 'list', '', columns)}]`,
      },
    ];
  };
  const ends = (list: string, kinds: readonly KindName[]): Group[] =>
    kinds.map((kind) => {
      const columns = endColumns(plan, kind);
      // A parent is known by its key alone, and may be of another kind than was asked for.
      const where = kinds.length > 1 || list === 'parents' ? ` WHERE x:${kind}` : '';
      return {
        what: 'nodes',
        name: `${list}${kind}`,
        kind,
        columns,
        text: valuesOf(plan, list, where, columns),
      };
    });
  const { listing, hops, parents } = plan;
  return [
    ...page(0, listing.kind, plan.columns),
    ...(parents ? ends('parents', [parents]) : []),
    ...hops.flatMap((hop, i) =>
      hop.to === 'end' ? ends(`l${i + 1}`, hop.kinds) : page(i + 1, hop.listing.kind, hop.columns),
    ),
  ];
}

/** The nodes of a list as lists of values. A few properties are read one by one, many at once; a whole row on which sources differ has what all policies would choose. */
const valuesOf = ({ reads }: Plan, list: string, where: string, columns: readonly string[]): string =>
  reads
    ? `[x IN ${list}${where} | [${columns.map((prop) => `x.${prop}`).join(', ')}]]`
    : `[m IN [x IN ${list}${where} | properties(x)] | [${columns.map((prop) => `m.${prop}`).join(', ')}, CASE WHEN m.disputed THEN m END]]`;

/** The properties that come of what ends lead to, which is found by its key from anywhere in the operation. */
const endColumns = ({ reads }: Plan, kind: KindName): readonly string[] =>
  reads ? [...new Set([...(reads.get(kind) ?? []), 'id'])].sort() : wholeRow(kind);

/** What only a record on which sources differ has: the choices of other policies. It comes with all its properties. */
const CHOICE = /^(latest|precise|rival)[A-Z]/;

/** All properties of a kind in the order in which they travel; folded names are there for filters alone. */
const wholeRow = (kind: KindName): readonly string[] => {
  let columns = wholeRows.get(kind);
  if (!columns) {
    const props = Object.keys(kindOf(kind).row.shape);
    columns = [...props.filter((prop) => prop !== 'find' && !CHOICE.test(prop)), 'n'];
    wholeRows.set(kind, columns);
  }
  return columns;
};
const wholeRows = new Map<KindName, readonly string[]>();

/** Takes the one row of a planned question apart. */
function unpackPlan(plan: Plan, groups: readonly Group[], row: Row): { nodes: Found[]; pages: Pages } {
  const narrow = plan.reads !== null;
  const nodes: Found[] = [];
  const pages: (readonly [string | null, readonly Row[]])[][] = [];
  let keys: readonly (string | null)[] = [];
  for (const group of groups) {
    const values = row[group.name];
    if (group.what === 'keys') {
      keys = values as (string | null)[];
      continue;
    }
    const { kind, columns } = group;
    const take = (one: readonly unknown[]): Row => {
      // A whole row stands behind the values where sources differ.
      const made = (one[columns.length] as Row | null | undefined) ?? rowFrom(columns, one);
      // Without its key a row is not asked for from elsewhere.
      if (made.id !== undefined) nodes.push({ kind, row: made, narrow });
      return made;
    };
    if (group.what === 'nodes') (values as unknown[][]).forEach(take);
    else {
      const lists = values as unknown[][][];
      pages.push(keys.map((key, i) => [key, (lists[i] ?? []).map(take)] as const));
    }
  }
  return { nodes, pages };
}
