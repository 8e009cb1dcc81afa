import FlatQueue from 'flatqueue';
import { type Network, otherEnd } from './network.ts';

/** What may be walked at all, whatever the path: asked of each link and of each node between the ends. */
export interface Walkable {
  link(link: number): boolean;
  node(node: number): boolean;
}

const UNSEEN = -1;

/**
 * How far every node is from one target, by cost, found from the target outwards and only as far as it is asked for
 * (Dijkstra 1959). A hub waits in the queue a second time, with the cost of passing through it, so that its many
 * links are looked at only when their turn comes.
 */
export class Reach {
  /** How many links have been looked at. */
  links = 0;
  private readonly distance = new Map<number, number>();
  private readonly settled = new Set<number>();
  private readonly queue = new FlatQueue<number>();
  private readonly network: Network;
  private readonly target: number;
  private readonly walkable: Walkable;

  constructor(network: Network, target: number, walkable: Walkable) {
    this.network = network;
    this.target = target;
    this.walkable = walkable;
    this.distance.set(target, 0);
    this.queue.push(target, 0);
  }

  /** No node that is not settled is nearer than this; Infinity when all that can be reached is. */
  get radius(): number {
    return this.queue.peekValue() ?? Number.POSITIVE_INFINITY;
  }

  /** The least that a path from a node to the target can cost, without passing through the node itself; Infinity if there is none. */
  atLeast(node: number): number {
    return this.settled.has(node) ? (this.distance.get(node) ?? 0) : this.radius;
  }

  /** Looks a step farther: settles a node, or walks on from a settled one. */
  grow(): void {
    const cost = this.queue.peekValue() ?? 0;
    const entry = this.queue.pop();
    if (entry === undefined) return;
    // A settled node stands in the queue as its complement, below zero.
    if (entry < 0) this.walkFrom(~entry, cost);
    else if (!this.settled.has(entry)) this.settle(entry, cost);
  }

  private settle(node: number, cost: number): void {
    this.settled.add(node);
    if (node === this.target) this.walkFrom(node, 0);
    else if (this.walkable.node(node)) this.queue.push(~node, cost + (this.network.passing[node] ?? 0));
  }

  private walkFrom(node: number, cost: number): void {
    const { first, at } = this.network;
    const end = first[node + 1] ?? 0;
    for (let i = first[node] ?? 0; i < end; i += 1) {
      const link = at[i] ?? 0;
      this.links += 1;
      if (!this.walkable.link(link)) continue;
      const far = otherEnd(this.network, link, node);
      const next = cost + (this.network.cost[link] ?? 0);
      const known = this.distance.get(far) ?? UNSEEN;
      if (known !== UNSEEN && known <= next) continue;
      this.distance.set(far, next);
      this.queue.push(far, next);
    }
  }
}
