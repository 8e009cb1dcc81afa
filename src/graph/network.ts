import { highest } from '../domain/highest.ts';
import type { KindName } from '../domain/kinds.ts';
import { type LinkColumns, type LinkName, linkNames, linkOf } from '../domain/links.ts';
import { type Graph, question, type Row } from './question.ts';
import { rowOf } from './rows.ts';

/**
 * In how many rows, at the most, the things of one kind or type come: the driver reads small rows twice as fast as large
 * ones.
 */
const PARTS = 64;

/** From how many nodes one trip reads the links, so that a large release does not keep the database from other work. */
const PAGE = 20_000;

/** The numbers and keys of nodes, by the index on (release, n); nothing of another release is read. */
export const numbersByKind = question(
  'numbersByKind',
  `MATCH (x:Node {release: $release}) WHERE x.n >= 0
   WITH x.n AS n, x.id AS key, [label IN labels(x) WHERE label IN $kinds][0] AS kind WHERE kind IS NOT NULL
   RETURN kind, n % $parts AS part, collect(n) AS numbers, collect(key) AS keys`,
);

/** The property that qualifies the links of a type, for those that have one, as a map of Cypher. */
const marks = `{${linkNames
  .flatMap((name) => {
    const { mark } = linkOf(name);
    return mark ? [`${name}: '${mark}'`] : [];
  })
  .join(', ')}}`;

/**
 * The links that lead from some nodes, found by the same index: one statement for all types, since to plan one for each
 * costs a database that has just begun some seconds.
 */
export const linksFrom = question(
  'linksFrom',
  `MATCH (a:Node {release: $release}) WHERE $from <= a.n < $to
   MATCH (a)-[r:${linkNames.join('|')}]->(b)
   WITH type(r) AS type, r.n % $parts AS part, a.n AS a, b.n AS b, properties(r) AS r
   RETURN type, part, collect(a) AS from, collect(b) AS to, collect(r.n) AS fact,
     collect(r.s0) AS s0, collect(r.s1) AS s1, collect(r.u0) AS u0, collect(r.u1) AS u1,
     collect(CASE WHEN r.verified THEN 1 ELSE 0 END + CASE WHEN r.sourced THEN 2 ELSE 0 END + CASE WHEN r.disputed THEN 4 ELSE 0 END + CASE WHEN r.until IS NULL THEN 0 ELSE 16 END) AS flags,
     collect(coalesce(r[${marks}[type]], '')) AS marks, collect(coalesce(r.attested, [])) AS attested`,
);

/** All that can be walked in a release: its nodes by kind, with their numbers and keys, and its links as columns. */
export async function readNetwork(
  graph: Graph,
  release: number,
  kinds: readonly KindName[],
  page = PAGE,
): Promise<{ nodes: { kind: KindName; numbers: number[]; keys: string[] }[]; links: LinkColumns[] }> {
  const nodes = (await graph.ask(numbersByKind, { release, kinds, parts: PARTS })).map(
    ({ kind, numbers, keys }) => ({
      kind: kind as KindName,
      numbers: numbers as number[],
      keys: keys as string[],
    }),
  );
  const last = highest(nodes.map(({ numbers }) => highest(numbers)));
  const links: LinkColumns[] = [];
  for (let from = 0; from <= last; from += page)
    for (const row of await graph.ask(linksFrom, { release, from, to: from + page, parts: PARTS }))
      links.push(columnsOf(row));
  return { nodes, links };
}

function columnsOf(row: Row): LinkColumns {
  const type = row.type as LinkName;
  const { length } = row.from as number[];
  // Collecting leaves nulls out: a link without one of them would give its place to the next.
  const column = <T>(name: string): readonly T[] => {
    const values = row[name] as T[];
    if (values.length !== length) throw new Error(`${type}: a link lacks ${name}`);
    return values;
  };
  const numbers = (name: string) => Int32Array.from(column<number>(name));
  return {
    type,
    from: numbers('from'),
    to: numbers('to'),
    fact: numbers('fact'),
    s0: numbers('s0'),
    s1: numbers('s1'),
    u0: numbers('u0'),
    u1: numbers('u1'),
    flags: numbers('flags'),
    marks: column<string>('marks'),
    attested: new Map([...column<number[]>('attested').entries()].filter(([, days]) => days.length > 0)),
  };
}

/** Nodes by their numbers, of any kind, each with its kind. */
export const nodesByNumber = question(
  'nodesByNumber',
  `UNWIND $keys AS key MATCH (n:Node {release: $release, n: key})
   RETURN key, [label IN labels(n) WHERE label <> 'Node'][0] AS kind, ${rowOf('n')} AS row`,
);

/** The numbers of the records that some sources support: they speak in favour of the record, or state a value that is shown. */
export const numbersSupported = question(
  'numbersSupported',
  `UNWIND $sources AS source MATCH (s:Node {release: $release, id: source})<-[:STATED_BY]-(c:Claim {rival: false})-[:ABOUT]->(x:Node)
   RETURN collect(DISTINCT x.n) AS numbers`,
);
