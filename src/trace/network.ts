import { highest } from '../domain/highest.ts';
import { type KindName, kindNames, kindOf } from '../domain/kinds.ts';
import { type LinkColumns, type LinkName, linkNames, linkOf } from '../domain/links.ts';
import { ALWAYS, type Day, NEVER } from '../domain/time.ts';
import { readLinks, sorted } from './columns.ts';
import { Evidence, type Score, weightOf } from './score.ts';

/** The nodes of one kind: their numbers, and in the same places their keys. */
export interface NodeColumn {
  readonly kind: KindName;
  readonly numbers: readonly number[];
  readonly keys: readonly string[];
}

/**
 * All that can be walked in one release, in typed arrays: nodes are numbers, links are rows of columns, and the links
 * at a node stand side by side. Built once for each release, since a release does not change.
 */
export interface Network {
  readonly kinds: Uint8Array;
  /** The keys of nodes by number, and the other way round. */
  readonly keys: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly types: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly fact: Int32Array;
  readonly s0: Int32Array;
  readonly s1: Int32Array;
  readonly u0: Int32Array;
  readonly u1: Int32Array;
  readonly flags: Uint8Array;
  /** Places in `markTable`. */
  readonly marks: Uint8Array;
  readonly markTable: readonly string[];
  readonly attested: ReadonlyMap<number, readonly Day[]>;
  /** What a hop over a link costs, and what passing through a node costs, in thousandths. */
  readonly cost: Int32Array;
  readonly passing: Int32Array;
  /** The links at node n are `at[first[n]]` to `at[first[n + 1]]`, by the node at the other end, then by cost. */
  readonly first: Int32Array;
  readonly at: Int32Array;
  /** The nodes at those other ends, in the same places. */
  readonly far: Int32Array;
  /** How many different nodes a node is linked with. */
  readonly degree: Int32Array;
}

/** Whether links of a type happen on a day rather than hold over a period. */
export const isMoment: readonly boolean[] = linkNames.map(
  (name) => kindOf(linkOf(name).fact).time === 'moment' && !linkOf(name).lasting,
);

/** Builds the network of a release from its columns, whatever their order. */
export function buildNetwork(nodes: readonly NodeColumn[], columns: readonly LinkColumns[]): Network {
  const size = 1 + highest(nodes.map(({ numbers }) => highest(numbers)));
  const kinds = new Uint8Array(size).fill(255);
  const [names, places] = [new Array<string>(size), new Map<string, number>()];
  for (const { kind, numbers, keys } of nodes)
    for (const [i, n] of numbers.entries()) {
      const key = keys[i] ?? '';
      kinds[n] = kindNames.indexOf(kind);
      names[n] = key;
      places.set(key, n);
    }
  const links = readLinks(columns);
  if ([links.from, links.to].some((ends) => ends.some((n) => (kinds[n] ?? 255) === 255)))
    throw new Error('a link leads to a node that is not in the network');
  const order = sorted(links);
  const column = <A extends Int32Array | Uint8Array>(values: A): A => {
    const out = values.slice() as A;
    for (let i = 0; i < order.length; i += 1) out[i] = values[order[i] ?? 0] ?? 0;
    return out;
  };
  const [types, from, to, fact] = [
    column(links.types),
    column(links.from),
    column(links.to),
    column(links.fact),
  ];
  const [s0, s1, u0, u1] = [column(links.s0), column(links.s1), column(links.u0), column(links.u1)];
  const [flags, marks] = [column(links.flags), column(links.marks)];
  const attested = new Map<number, readonly Day[]>();
  for (const [i, old] of order.entries()) {
    const days = links.attested.get(old);
    if (!days) continue;
    attested.set(i, days);
    flags[i] = (flags[i] ?? 0) | Evidence.ATTESTED;
  }
  const { markTable } = links;
  const cost = new Int32Array(types.length);
  for (let l = 0; l < cost.length; l += 1)
    cost[l] = scoreOfLink({ types, flags, marks, markTable, s0, u1 }, l).total;
  const { first, at, far } = adjacency(size, from, to, cost);
  const degree = degrees(size, first, at, from, to);
  const passing = degree.map((d) => Math.round(1_000 * Math.log2(1 + d)));
  return {
    kinds,
    keys: names,
    numbers: places,
    types,
    from,
    to,
    fact,
    s0,
    s1,
    u0,
    u1,
    flags,
    marks,
    markTable,
    attested,
    cost,
    passing,
    first,
    at,
    far,
    degree,
  };
}

/** What a policy sees otherwise about a link. */
export interface OtherTime {
  readonly link: number;
  readonly mark: string;
  readonly s0?: Day;
  readonly s1?: Day;
  readonly u0?: Day;
  readonly u1?: Day;
}

/** The same network with other dates and marks for some links, and what follows from them for their costs; what is not named is shared. */
export function withTimes(network: Network, changes: readonly OtherTime[]): Network {
  const { types, flags, from, to, first } = network;
  const [s0, s1, u0, u1] = [network.s0.slice(), network.s1.slice(), network.u0.slice(), network.u1.slice()];
  const [marks, markTable] = [network.marks.slice(), [...network.markTable]];
  const [cost, at] = [network.cost.slice(), network.at.slice()];
  const ends = new Set<number>();
  for (const change of changes) {
    const { link, mark } = change;
    s0[link] = change.s0 ?? s0[link] ?? 0;
    s1[link] = change.s1 ?? s1[link] ?? 0;
    u0[link] = change.u0 ?? u0[link] ?? 0;
    u1[link] = change.u1 ?? u1[link] ?? 0;
    if (!markTable.includes(mark)) markTable.push(mark);
    marks[link] = markTable.indexOf(mark);
    const { total } = scoreOfLink({ types, flags, marks, markTable, s0, u1 }, link);
    if (total === cost[link]) continue;
    cost[link] = total;
    ends.add(from[link] ?? 0).add(to[link] ?? 0);
  }
  for (const node of ends) sortAt(node, { first, at, from, to, cost });
  return { ...network, s0, s1, u0, u1, marks, markTable, cost, at };
}

/** What a hop over a link costs, in its parts. */
export const scoreOfLink = (
  {
    types,
    flags,
    marks,
    markTable,
    s0,
    u1,
  }: Pick<Network, 'types' | 'flags' | 'marks' | 'markTable' | 's0' | 'u1'>,
  link: number,
): Score => {
  const type = types[link] ?? 0;
  const undated = s0[link] === ALWAYS && u1[link] === NEVER && isMoment[type] === true;
  return weightOf({ type, mark: markTable[marks[link] ?? 0] ?? '', flags: flags[link] ?? 0, undated });
};

/** The node at the other end of a link. */
export const otherEnd = ({ from, to }: Pick<Network, 'from' | 'to'>, link: number, node: number): number =>
  (from[link] === node ? to[link] : from[link]) ?? -1;

/** The links at a node, by the node at the other end. */
export const linksAt = ({ first, at }: Network, node: number): Int32Array =>
  at.subarray(first[node], first[node + 1]);

/** The type of a link by its name. */
export const typeOf = ({ types }: Network, link: number): LinkName =>
  linkNames[types[link] ?? 0] ?? 'MEMBER_OF';

/** The kind of a node; null for what cannot be walked to. */
export const kindAt = ({ kinds }: Network, node: number): KindName | null =>
  kindNames[kinds[node] ?? 255] ?? null;

/** What qualifies a link. */
export const markOf = ({ marks, markTable }: Network, link: number): string =>
  markTable[marks[link] ?? 0] ?? '';

function adjacency(size: number, from: Int32Array, to: Int32Array, cost: Int32Array) {
  const first = new Int32Array(size + 1);
  for (const ends of [from, to]) for (const n of ends) first[n + 1] = (first[n + 1] ?? 0) + 1;
  for (let n = 0; n < size; n += 1) first[n + 1] = (first[n + 1] ?? 0) + (first[n] ?? 0);
  const next = first.slice();
  const at = new Int32Array(2 * from.length);
  for (const ends of [from, to])
    for (const [link, n] of ends.entries()) {
      at[next[n] ?? 0] = link;
      next[n] = (next[n] ?? 0) + 1;
    }
  for (let n = 0; n < size; n += 1) sortAt(n, { first, at, from, to, cost });
  const far = new Int32Array(at.length);
  for (let n = 0; n < size; n += 1)
    for (let i = first[n] ?? 0; i < (first[n + 1] ?? 0); i += 1)
      far[i] = otherEnd({ from, to }, at[i] ?? 0, n);
  return { first, at, far };
}

/** Puts the links at a node in order: by the node at the other end, then by cost. */
function sortAt(
  n: number,
  { first, at, from, to, cost }: Pick<Network, 'first' | 'at' | 'from' | 'to' | 'cost'>,
): void {
  const far = (link: number) => (from[link] === n ? to[link] : from[link]) ?? 0;
  at.subarray(first[n], first[n + 1]).sort(
    (a, b) => far(a) - far(b) || (cost[a] ?? 0) - (cost[b] ?? 0) || a - b,
  );
}

function degrees(
  size: number,
  first: Int32Array,
  at: Int32Array,
  from: Int32Array,
  to: Int32Array,
): Int32Array {
  const degree = new Int32Array(size);
  for (let n = 0; n < size; n += 1) {
    let last = -1;
    for (let i = first[n] ?? 0; i < (first[n + 1] ?? 0); i += 1) {
      const link = at[i] ?? 0;
      const far = (from[link] === n ? to[link] : from[link]) ?? 0;
      if (far !== last) degree[n] = (degree[n] ?? 0) + 1;
      last = far;
    }
  }
  return degree;
}
