import FlatQueue from 'flatqueue';
import type { Network } from './network.ts';

/** What may be walked at all, whatever the path: asked of each link and of each node between the ends. */
export interface Walkable {
  link(link: number): boolean;
  node(node: number): boolean;
}

/**
 * How far every node is from one target, by cost, found from the target outwards and only as far as it is asked for
 * (Dijkstra 1959). A hub waits in the queue a second time, with the cost of passing through it, so that its many
 * links are looked at only when their turn comes.
 */
export class Reach {
  /** How many links have been looked at. */
  links = 0;
  /** One more than the least cost known for each node, below zero once nothing can be less; 0 where none is known. */
  private readonly distance: Int32Array;
  private readonly queue = new FlatQueue<number>();
  private readonly network: Network;
  private readonly target: number;
  private readonly walkable: Walkable;

  constructor(network: Network, target: number, walkable: Walkable) {
    this.network = network;
    this.target = target;
    this.walkable = walkable;
    this.distance = new Int32Array(network.kinds.length);
    this.distance[target] = 1;
    this.queue.push(target, 0);
  }

  /** No node that is not settled is nearer than this; Infinity when all that can be reached is. */
  get radius(): number {
    return this.queue.peekValue() ?? Number.POSITIVE_INFINITY;
  }

  /** The least that a path from a node to the target can cost, without passing through the node itself; Infinity if there is none. */
  atLeast(node: number): number {
    const known = this.distance[node] ?? 0;
    return known < 0 ? -1 - known : this.radius;
  }

  /** Whether it is known how far a node is. */
  knows(node: number): boolean {
    return (this.distance[node] ?? 0) < 0;
  }

  /** Looks a step farther: settles a node, or walks on from a settled one. */
  grow(): void {
    const cost = this.queue.peekValue() ?? 0;
    const entry = this.queue.pop();
    if (entry === undefined) return;
    // A settled node stands in the queue as its complement, below zero.
    if (entry < 0) this.walkFrom(~entry, cost);
    else if (!this.knows(entry)) this.settle(entry, cost);
  }

  private settle(node: number, cost: number): void {
    this.distance[node] = -1 - cost;
    if (node === this.target) this.walkFrom(node, 0);
    else if (this.walkable.node(node)) this.queue.push(~node, cost + (this.network.passing[node] ?? 0));
  }

  private walkFrom(node: number, cost: number): void {
    const { first, at, far, cost: costs } = this.network;
    const { distance, walkable, queue } = this;
    const end = first[node + 1] ?? 0;
    const begin = first[node] ?? 0;
    for (let i = begin; i < end; i += 1) {
      const link = at[i] ?? 0;
      const other = far[i] ?? 0;
      const next = cost + (costs[link] ?? 0);
      const known = distance[other] ?? 0;
      // Whether it may be walked is asked last: it costs most.
      if ((known !== 0 && known <= next + 1) || !walkable.link(link)) continue;
      distance[other] = next + 1;
      queue.push(other, next);
    }
    this.links += end - begin;
  }
}
