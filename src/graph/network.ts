import type { KindName } from '../domain/kinds.ts';
import { type LinkColumns, type LinkName, linkNames, linkOf } from '../domain/links.ts';
import { type Graph, question, type Row } from './question.ts';
import { rowOf } from './rows.ts';

/** How many rows an answer has at the most: each holds its share of the links, as lists. */
const PARTS = 64;

/** The numbers and keys of nodes, by the index on (release, n); nothing of another release is read. */
export const numbersByKind = question(
  'numbersByKind',
  `MATCH (x:Node {release: $release}) WHERE x.n >= 0
   WITH x.n AS n, x.id AS key, [label IN labels(x) WHERE label IN $kinds][0] AS kind WHERE kind IS NOT NULL
   RETURN kind, n % $parts AS part, collect(n) AS numbers, collect(key) AS keys`,
);

/** Links by the index on (release, id) of their type; nothing of another release is read. */
export const linksOf = (type: LinkName) => {
  const { mark } = linkOf(type);
  return question(
    `links${type}`,
    `MATCH (a)-[r:${type}]->(b) WHERE r.release = $release AND r.id IS NOT NULL
     WITH r.n % $parts AS part, a.n AS a, b.n AS b, r
     RETURN part, collect(a) AS from, collect(b) AS to, collect(r.n) AS fact,
       collect(r.s0) AS s0, collect(r.s1) AS s1, collect(r.u0) AS u0, collect(r.u1) AS u1,
       collect(CASE WHEN r.verified THEN 1 ELSE 0 END + CASE WHEN r.sourced THEN 2 ELSE 0 END + CASE WHEN r.disputed THEN 4 ELSE 0 END + CASE WHEN r.until IS NULL THEN 0 ELSE 16 END) AS flags,
       collect(${mark ? `coalesce(r.${mark}, '')` : "''"}) AS marks, collect(coalesce(r.attested, [])) AS attested`,
  );
};

/** All that can be walked in a release: its nodes by kind, with their numbers and keys, and its links as columns. */
export async function readNetwork(
  graph: Graph,
  release: number,
  kinds: readonly KindName[],
): Promise<{ nodes: { kind: KindName; numbers: number[]; keys: string[] }[]; links: LinkColumns[] }> {
  const params = { release, parts: PARTS };
  const nodes = (await graph.ask(numbersByKind, { ...params, kinds })).map(({ kind, numbers, keys }) => ({
    kind: kind as KindName,
    numbers: numbers as number[],
    keys: keys as string[],
  }));
  const links = [];
  // One type after the other, so that a large release does not take the database from those who ask it something.
  for (const type of linkNames) links.push(rowsOf(type, await graph.ask(linksOf(type), params)));
  return { nodes, links };
}

function rowsOf(type: LinkName, rows: readonly Row[]): LinkColumns {
  const column = <T>(name: string): T[] => rows.flatMap((row) => row[name] as T[]);
  const numbers = (name: string) => column<number>(name);
  const columns = {
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
    attested: column<number[]>('attested'),
  };
  // Collecting leaves nulls out: a link without one of them would give its place to the next.
  if (Object.values(columns).some((each) => each !== type && each.length !== columns.from.length))
    throw new Error(`${type}: a link lacks a property`);
  return columns;
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
