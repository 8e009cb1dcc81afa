import { createHash } from 'node:crypto';
import type { KindName } from '../domain/kinds.ts';
import { type Link, type LinkName, links, timeOfLink } from '../domain/links.ts';
import { boundsOf, type Day } from '../domain/time.ts';
import { Builder, endsOf, type Node } from './builder.ts';
import { compileActors } from './compile/actors.ts';
import { compileDocuments } from './compile/documents.ts';
import { compileEvidence } from './compile/evidence.ts';
import { compileMeetings } from './compile/meetings.ts';
import { compileMemberships } from './compile/memberships.ts';
import { compilePeople } from './compile/people.ts';
import type { Seed } from './shape.ts';

/** A relationship before it is written. */
export interface Edge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** A release as it will stand in the graph. */
export interface Compiled {
  readonly release: Seed['release'] & { readonly day: Day };
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** Hash of the release and its nodes, from which the edges follow; the same whatever the order of the seed's records. */
  readonly hash: string;
}

/** Turns a checked seed into the nodes and relationships of a release. Pure: the same seed gives the same graph. */
export function compile(seed: Seed): Compiled {
  const day = boundsOf(seed.release.dataUntil).latest;
  const builder = new Builder();
  compileEvidence(seed, builder, day);
  const published = (ids: readonly string[]) => ids.map((id) => builder.sources.get(id)?.published ?? 0);
  compileActors(seed, builder, day, published);
  compilePeople(seed, builder, day, published);
  compileMemberships(seed, builder, day, published);
  compileMeetings(seed, builder);
  compileDocuments(seed, builder);
  const nodes = builder.nodes.sort((a, b) => compare(a.id, b.id));
  const edges = edgesOf(nodes);
  return { release: { ...seed.release, day }, nodes, edges, hash: contentHash(seed.release, nodes) };
}

/** All relationships of nodes that are in the order of their ids. */
export const edgesOf = (nodes: readonly Node[]): Edge[] => [
  ...nodes.flatMap(endEdges),
  ...nodes.flatMap((node, n) => directEdges(node, n)),
];

/** One relationship for each id that a node names, but for those that the table of links draws. */
function endEdges(node: Node): Edge[] {
  return [...endsOf(node)]
    .filter(({ type }) => !(type in links))
    .map(({ type, id }) => ({ type, from: node.id, to: id, props: {} }));
}

/** The direct links that the table of links derives from a fact. */
function directEdges(node: Node, n: number): Edge[] {
  return (Object.entries(links) as [LinkName, Link][])
    .filter(
      ([, link]) =>
        link.fact === node.kind &&
        Object.entries(link.when ?? {}).every(([prop, value]) => node.props[prop] === value),
    )
    .flatMap(([type, link]) =>
      pairs(node, link).map(([from, to], i) => ({
        type,
        from,
        to,
        props: { ...linkProps(node, link, i), n },
      })),
    );
}

function pairs(node: Node, { from, to, hub }: Link): [string, string][] {
  const [centre] = hub ? idsAt(node, hub) : [];
  const [left, right] = [centre ? [centre] : idsAt(node, from), idsAt(node, to)];
  if (from === to && !centre)
    return left.flatMap((a, i) => left.slice(i + 1).map((b): [string, string] => [a, b]));
  return left.flatMap((a) => right.filter((b) => b !== a).map((b): [string, string] => [a, b]));
}

function idsAt(node: Node, prop: string): string[] {
  const value = node.props[prop];
  return Array.isArray(value) ? value.map(String) : value ? [String(value)] : [];
}

/**
 * A direct link carries the id of its record, and the record's place among all nodes as `n`; where a record gives
 * several links, the others carry the id with a number.
 */
function linkProps(node: Node, link: Link, i: number): Record<string, unknown> {
  const copies = Object.fromEntries([...evidence, ...link.copies].map((prop) => [prop, node.props[prop]]));
  return {
    id: i === 0 ? node.id : `${node.id}#${i + 1}`,
    fact: node.id,
    ...timeOfLink(link, node.props),
    ...copies,
  };
}

/** What every link copies of its record, so that a search along links can weigh them. */
const evidence = ['verified', 'sourced', 'disputed'];

function contentHash(release: Seed['release'], nodes: readonly Node[]): string {
  const digest = createHash('sha256').update(JSON.stringify(release));
  for (const { kind, props } of nodes)
    digest.update(JSON.stringify([kind, Object.entries(props).sort(([a], [b]) => compare(a, b))]));
  return digest.digest('hex');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many nodes of each kind a release has. */
export function countsOf(nodes: readonly Node[]): Partial<Record<KindName, number>> {
  const counts: Partial<Record<KindName, number>> = {};
  for (const { kind } of nodes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
