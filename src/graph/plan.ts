import { type KindName, kindOf } from '../domain/kinds.ts';
import { type Listing, pageBody, remembered, type Shape } from './listing.ts';
import type { Question, Row } from './question.ts';

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
  | { readonly to: 'page'; readonly listing: Listing; readonly shape: Shape }
);

/** A page with everything that a selection asks for below it, as a tree of hops. */
export interface Plan {
  readonly listing: Listing;
  readonly shape: Shape;
  readonly hops: readonly Hop[];
  /** The kind of the parents, where they are to come along too. */
  readonly parents: KindName | null;
}

/** A node as a planned question brings it: its kind and its row. */
export interface Brought {
  readonly kind: KindName;
  readonly row: Row;
}

/** The rows of each page by the id of its parent; the outermost list has null for one. */
export type Pages = readonly (readonly [id: string | null, rows: readonly Row[]])[][];

/** What a page inside a plan calls its parameters: no two pages share one. */
export const paramAt = (level: number, param: string): string => `at${level}_${param}`;

/** What only a record on which sources differ has: the choices of other policies. It comes with all its properties. */
const CHOICE = /^(latest|precise|rival)[A-Z]/;

/** The properties of a kind in the order in which they travel; folded names are there for filters alone. */
const columnsOf = (kind: KindName): readonly string[] => {
  let columns = columnsByKind.get(kind);
  if (!columns) {
    columns = [
      ...Object.keys(kindOf(kind).row.shape).filter((prop) => prop !== 'find' && !CHOICE.test(prop)),
      'n',
    ];
    columnsByKind.set(kind, columns);
  }
  return columns;
};
const columnsByKind = new Map<KindName, readonly string[]>();

/** The kinds of nodes that a plan can meet. */
const kindsIn = ({ listing, hops, parents }: Plan): KindName[] => [
  ...new Set([
    ...(parents ? [parents] : []),
    listing.kind,
    ...hops.flatMap((hop) => (hop.to === 'end' ? hop.kinds : hop.listing.kind)),
  ]),
];

/** The parameters of one page, in a text. */
const OWN = /\$(limit|afterValue|afterId|by[A-Z]\w*)\b/g;

/**
 * One question for a whole plan. Each level is a list of different nodes, each page a list of ids for each parent, and
 * each node comes once, however often and on however many levels it is met. Nodes travel as lists of values in the
 * order of the columns of their kind: names of properties, repeated for each node, cost more than all values.
 */
export function planQuestion(plan: Plan): Question {
  const { listing, shape, hops, parents } = plan;
  const outer = `CALL (${listing.path ? 'p' : ''}) { ${pageBody(listing, shape, 'collect(x) AS xs')} }`;
  const parts = listing.path
    ? [
        `UNWIND $keys AS key MATCH (p:Node {release: $release, id: key}) ${outer} WITH collect(key) AS k0, collect(xs) AS c0${parents ? ', collect(p) AS parents' : ''}`,
      ]
    : [`${outer} WITH [null] AS k0, [xs] AS c0`];
  parts.push(level(0));
  const pages = [0];
  hops.forEach((hop, i) => {
    const here = i + 1;
    if (hop.to === 'end')
      parts.push(
        `CALL (l${hop.from}) { UNWIND l${hop.from} AS x WITH x WHERE x:${hop.kind} ${ended(hop)} RETURN collect(DISTINCT y) AS l${here} }`,
      );
    else {
      const body = pageBody(hop.listing, hop.shape, 'collect(x) AS xs');
      parts.push(
        `CALL (l${hop.from}) { UNWIND l${hop.from} AS p WITH p WHERE p:${hop.kind} CALL (p) { ${body.replace(OWN, (_, name: string) => `$${paramAt(here, name)}`)} } RETURN collect(p.id) AS k${here}, collect(xs) AS c${here} }`,
        level(here),
      );
      pages.push(here);
    }
  });
  const levels = [...(parents ? ['parents'] : []), ...[...Array(hops.length + 1).keys()].map((i) => `l${i}`)];
  const kinds = kindsIn(plan);
  const all = levels.length > 1 ? 'all' : 'l0';
  if (levels.length > 1)
    parts.push(
      `CALL (${levels.join(', ')}) { UNWIND ${levels.join(' + ')} AS x RETURN collect(DISTINCT x) AS all }`,
    );
  for (const kind of kinds) {
    const values = columnsOf(kind).map((prop) => `m.${prop}`);
    parts.push(
      `CALL (${all}) { UNWIND ${all} AS x WITH x WHERE x:${kind} WITH properties(x) AS m RETURN collect([${values.join(', ')}, CASE WHEN m.disputed THEN m END]) AS n${kind} }`,
    );
  }
  parts.push(
    `RETURN ${kinds.map((kind) => `n${kind}`).join(', ')}, ${pages.map((i) => `k${i}, [list IN c${i} | [x IN list | x.id]] AS c${i}`).join(', ')}`,
  );
  return remembered(`plan ${listing.name}`, parts.join('\n'));
}

const ended = ({ type, prop }: { type: string | null; prop: string }): string =>
  type
    ? `MATCH (x)-[:${type}]->(y)`
    : `WITH DISTINCT x.${prop} AS key MATCH (y:Node {release: $release, id: key})`;

const level = (i: number): string =>
  `CALL (c${i}) { UNWIND c${i} AS list UNWIND list AS x RETURN collect(DISTINCT x) AS l${i} }`;

/** Takes the one row of a planned question apart: the nodes, and the pages in the order of the plan. */
export function unpackPlan(plan: Plan, row: Row): { nodes: Brought[]; pages: Pages } {
  const nodes = kindsIn(plan).flatMap((kind) => {
    const columns = columnsOf(kind);
    return (row[`n${kind}`] as unknown[][]).map(
      (values): Brought => ({ kind, row: rowFrom(columns, values) }),
    );
  });
  const byId = new Map(nodes.map((node) => [String(node.row.id), node.row]));
  const pageAt = (i: number): Pages[number] => {
    const lists = row[`c${i}`] as string[][];
    return (row[`k${i}`] as (string | null)[]).map(
      (id, k) => [id, (lists[k] ?? []).map((one) => byId.get(one) ?? {})] as const,
    );
  };
  return {
    nodes,
    pages: [pageAt(0), ...plan.hops.flatMap((hop, i) => (hop.to === 'page' ? [pageAt(i + 1)] : []))],
  };
}

/** A row as `properties()` gives it: what is missing has no name in it. */
function rowFrom(columns: readonly string[], values: readonly unknown[]): Row {
  const whole = values[columns.length];
  if (whole) return whole as Row;
  const row: Row = {};
  for (let i = 0; i < columns.length; i += 1) {
    const value = values[i];
    if (value !== null) row[columns[i] ?? ''] = value;
  }
  return row;
}
