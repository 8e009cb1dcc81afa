import { kindAt, linksAt, type Network, otherEnd, typeOf } from './network.ts';
import type { Found, Quest } from './path.ts';
import { canHold, mayHoldIn } from './time.ts';

/**
 * What makes two paths one for a reader: the same nodes, sessions of the same organs counting as one. A meeting at
 * either end is itself.
 */
export const likeness = (network: Network, nodes: readonly number[]): string =>
  nodes
    .map((node, i) =>
      i > 0 && i < nodes.length - 1 && kindAt(network, node) === 'Meeting'
        ? `~${organsOf(network, node)}`
        : node,
    )
    .join(' ');

/**
 * How many other sessions of the same organs would do instead of those that a path leads through, one at a time: over
 * links of the same types, which the quest allows and which hold together with the rest.
 */
export function sessionsAlike(network: Network, quest: Quest, { nodes, links }: Found): number {
  let alike = 0;
  for (const [i, node] of nodes.entries()) {
    const [before, after] = [nodes[i - 1], nodes[i + 1]];
    const [come, go] = [links[i - 1], links[i]];
    if (before === undefined || after === undefined || come === undefined || go === undefined) continue;
    if (kindAt(network, node) !== 'Meeting') continue;
    const organs = String(organsOf(network, node));
    const onward = sessionsBeside(network, quest, after, go);
    for (const [other, ways] of sessionsBeside(network, quest, before, come)) {
      if (nodes.includes(other) || String(organsOf(network, other)) !== organs) continue;
      const holds = ways.some((a) =>
        (onward.get(other) ?? []).some((b) =>
          canHold(network, quest.mode, [...links.slice(0, i - 1), a, b, ...links.slice(i + 1)], quest.window),
        ),
      );
      if (holds) alike += 1;
    }
  }
  return alike;
}

/** The meetings linked with a node by a type of link, each with those links. */
function sessionsBeside(network: Network, quest: Quest, node: number, like: number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const link of linksAt(network, node)) {
    if (network.types[link] !== network.types[like] || !quest.walkable.link(link)) continue;
    const other = otherEnd(network, link, node);
    if (kindAt(network, other) !== 'Meeting' || !quest.walkable.node(other)) continue;
    if (!mayHoldIn(network, link, quest.window)) continue;
    found.set(other, [...(found.get(other) ?? []), link]);
  }
  return found;
}

/** The organs of a meeting, in order. */
function organsOf(network: Network, meeting: number): number[] {
  return [...linksAt(network, meeting)]
    .filter((link) => typeOf(network, link) === 'SESSION_OF' && network.from[link] === meeting)
    .map((link) => otherEnd(network, link, meeting));
}
