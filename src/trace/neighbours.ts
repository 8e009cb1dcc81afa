import { grouped } from '../domain/grouped.ts';
import { type KindName, kindNames } from '../domain/kinds.ts';
import { type LinkName, linkNames } from '../domain/links.ts';
import type { Window } from '../domain/truth.ts';
import { kindAt, linksAt, type Network, otherEnd, typeOf } from './network.ts';
import { mayHoldIn, surelyHoldsIn } from './time.ts';

/** How a node is linked with nodes of one kind, by links of one type in one direction. */
export interface RelationCount {
  readonly link: LinkName;
  readonly forward: boolean;
  readonly kind: KindName;
  /** Different nodes: in the window, of them possible only, and at any time. */
  count: number;
  possible: number;
  total: number;
}

/** A neighbour with the links that lead to it. */
export interface Neighbour {
  readonly node: number;
  readonly links: readonly number[];
}

/** What may be walked: the filters of a policy. */
export type Allows = (link: number) => boolean;

/** All ways in which a node is linked, counted; in the order of types, directions and kinds. */
export function relationsAt(network: Network, node: number, window: Window, allows: Allows): RelationCount[] {
  const counts = new Map<string, RelationCount>();
  // The links at a node stand by the node at the other end: one neighbour after the other.
  for (const { node: far, links } of neighboursAt(network, node, allows)) {
    const kind = kindAt(network, far);
    if (!kind) continue;
    for (const [key, group] of grouped(
      links,
      (link) => `${typeOf(network, link)} ${network.from[link] === node}`,
    )) {
      const [link, forward] = key.split(' ') as [LinkName, string];
      const name = `${key} ${kind}`;
      const relation = counts.get(name) ?? {
        link,
        forward: forward === 'true',
        kind,
        count: 0,
        possible: 0,
        total: 0,
      };
      counts.set(name, relation);
      relation.total += 1;
      const held = group.filter((l) => mayHoldIn(network, l, window));
      if (held.length === 0) continue;
      relation.count += 1;
      if (!held.some((l) => surelyHoldsIn(network, l, window))) relation.possible += 1;
    }
  }
  return [...counts.values()].sort(
    (a, b) =>
      linkNames.indexOf(a.link) - linkNames.indexOf(b.link) ||
      Number(b.forward) - Number(a.forward) ||
      kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind),
  );
}

/** The nodes at the other end of the links at a node, each once. */
export function neighboursAt(network: Network, node: number, allows: Allows): Neighbour[] {
  const found: { node: number; links: number[] }[] = [];
  for (const link of linksAt(network, node)) {
    if (!allows(link)) continue;
    const far = otherEnd(network, link, node);
    const last = found.at(-1);
    if (last?.node === far) last.links.push(link);
    else found.push({ node: far, links: [link] });
  }
  return found;
}

/** All links between any two of some nodes, in the order of their places. */
export function linksAmong(network: Network, nodes: ReadonlySet<number>, allows: Allows): number[] {
  const links = new Set<number>();
  for (const node of nodes)
    for (const neighbour of neighboursAt(network, node, allows))
      if (nodes.has(neighbour.node)) for (const link of neighbour.links) links.add(link);
  return [...links].sort((a, b) => a - b);
}
