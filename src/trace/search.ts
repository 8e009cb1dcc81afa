import FlatQueue from 'flatqueue';
import type { Window } from '../domain/truth.ts';
import { kindAt, markOf, type Network, otherEnd, typeOf } from './network.ts';
import { Reach, type Walkable } from './reach.ts';
import { isCertain, joined, type Mode, mayHoldIn, type Reached, windowOf } from './time.ts';

/** What is looked for. */
export interface Quest {
  readonly from: number;
  readonly to: number;
  readonly mode: Mode;
  readonly window: Window;
  readonly maxHops: number;
  /** A node that every path leads through. */
  readonly through: number | null;
  /** What filters allow, beside time. */
  readonly walkable: Walkable;
  /** Only paths of which this is true; asked of whole paths. */
  readonly wanted?: (links: readonly number[]) => boolean;
}

/** A path: one more node than links. */
export interface Found {
  readonly nodes: readonly number[];
  readonly links: readonly number[];
  readonly cost: number;
  readonly window: Window;
  readonly certain: boolean;
}

interface Partial {
  readonly node: number;
  readonly link: number;
  readonly before: Partial | null;
  readonly hops: number;
  /** The cost so far, without passing through the node itself. */
  readonly cost: number;
  readonly reached: Reached | null;
  /** Whether it has been where it has to lead through. */
  readonly passed: boolean;
}

/**
 * Finds the paths between two nodes, the cheapest first, each made of nodes that differ. Best first (A*; Hart, Nilsson
 * and Raphael 1968), towards a bound that grows from the other end as far as it is needed: so both ends are searched in
 * turn, and paths come out in their exact order. Of paths that differ in the records between the same nodes, or in the
 * sessions of the same organs only, the cheapest stands for all.
 */
export class Search {
  readonly network: Network;
  readonly quest: Quest;
  private readonly queue = new FlatQueue<Partial>();
  private readonly target: Reach;
  private readonly waypoint: Reach | null;
  private readonly shown = new Set<string>();
  private looked = 0;

  constructor(network: Network, quest: Quest) {
    this.network = network;
    this.quest = quest;
    const walkable: Walkable = {
      link: (link) => quest.walkable.link(link) && mayHoldIn(network, link, quest.window),
      node: (node) => node !== quest.from && quest.walkable.node(node),
    };
    this.target = new Reach(network, quest.to, walkable);
    this.waypoint =
      quest.through === null
        ? null
        : new Reach(network, quest.through, { ...walkable, node: (n) => n !== quest.to && walkable.node(n) });
    this.walkable = walkable;
    this.queue.push(
      {
        node: quest.from,
        link: -1,
        before: null,
        hops: 0,
        cost: 0,
        reached: null,
        passed: quest.through === null,
      },
      0,
    );
  }

  private readonly walkable: Walkable;

  /** How many links have been looked at, from both ends. */
  get links(): number {
    return this.looked + this.target.links + (this.waypoint?.links ?? 0);
  }

  /** The next path; MORE where `limit` links have been looked at before it was found; null when there is none left. */
  next(limit: number): Found | 'MORE' | null {
    for (;;) {
      const bound = this.queue.peekValue();
      if (bound === undefined) return null;
      if (this.links >= limit) return 'MORE';
      const partial = this.queue.pop();
      if (!partial) return null;
      if (partial.node === this.quest.to && partial.hops > 0) {
        const found = this.finish(partial);
        if (found) return found;
        continue;
      }
      const now = this.bound(partial);
      if (now === Number.POSITIVE_INFINITY) continue;
      if (now > bound) this.queue.push(partial, now);
      else this.expand(partial);
    }
  }

  /** The least that the whole path can cost. The other end is searched as far as this one, no farther. */
  private bound(partial: Partial): number {
    const cost = partial.cost + this.passing(partial.node);
    while (this.target.radius < cost) this.target.grow();
    while (!partial.passed && this.waypoint && this.waypoint.radius < cost) this.waypoint.grow();
    return this.boundFor(partial);
  }

  private passing(node: number): number {
    return node === this.quest.from || node === this.quest.to ? 0 : (this.network.passing[node] ?? 0);
  }

  private expand(partial: Partial): void {
    const { network, quest } = this;
    const { first, at } = network;
    const { node, hops } = partial;
    const cost = partial.cost + this.passing(node);
    const end = first[node + 1] ?? 0;
    let far = -1;
    let kept: Reached[] = [];
    for (let i = first[node] ?? 0; i < end; i += 1) {
      const link = at[i] ?? 0;
      this.looked += 1;
      const other = otherEnd(network, link, node);
      if (other !== far) {
        far = other;
        kept = [];
      }
      const arrives = other === quest.to;
      if (!this.walkable.link(link) || visited(partial, other)) continue;
      const passed = partial.passed || other === quest.through;
      if (arrives ? !passed : hops + 1 >= quest.maxHops || !this.walkable.node(other)) continue;
      const reached = joined(network, quest.mode, partial.reached, link, quest.window);
      // Links between the same nodes come cheapest first: one that leaves no more time than a cheaper one adds nothing.
      if (!reached || kept.some((other) => this.leavesNoMore(reached, other))) continue;
      kept.push(reached);
      const next: Partial = {
        node: other,
        link,
        before: partial,
        hops: hops + 1,
        cost: cost + (network.cost[link] ?? 0),
        reached,
        passed,
      };
      const bound = arrives ? next.cost : this.boundFor(next);
      if (bound < Number.POSITIVE_INFINITY) this.queue.push(next, bound);
    }
  }

  /** The same by what the other end knows already. */
  private boundFor(partial: Partial): number {
    const cost = partial.cost + this.passing(partial.node);
    if (partial.passed || !this.waypoint) return cost + this.target.atLeast(partial.node);
    const through = this.quest.through ?? -1;
    return cost + this.waypoint.atLeast(partial.node) + this.passing(through) + this.target.atLeast(through);
  }

  /** Whether all that can follow one partial path in time can follow the other. */
  private leavesNoMore(a: Reached, b: Reached): boolean {
    return b.lo <= a.lo && (this.quest.mode === 'FOLLOWING' || b.hi >= a.hi);
  }

  private finish(partial: Partial): Found | null {
    const { network, quest } = this;
    const nodes: number[] = [];
    const links: number[] = [];
    for (let p: Partial | null = partial; p; p = p.before) {
      nodes.unshift(p.node);
      if (p.before) links.unshift(p.link);
    }
    if (quest.wanted && !quest.wanted(links)) return null;
    const key = likeness(network, nodes);
    if (this.shown.has(key)) return null;
    this.shown.add(key);
    const certain =
      isCertain(network, quest.mode, links, quest.window) &&
      links.every((link) => markOf(network, link) !== 'POSSIBLE');
    return {
      nodes,
      links,
      cost: partial.cost,
      window: windowOf(network, quest.mode, links, quest.window),
      certain,
    };
  }
}

function visited(partial: Partial, node: number): boolean {
  for (let p: Partial | null = partial; p; p = p.before) if (p.node === node) return true;
  return false;
}

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

/** How many other sessions of the same organs would do instead of those that a path leads through. */
export function sessionsAlike(network: Network, { nodes, links }: Found, window: Window): number {
  return nodes.reduce((sum, node, i) => {
    const [before, after] = [nodes[i - 1], nodes[i + 1]];
    if (before === undefined || after === undefined || kindAt(network, node) !== 'Meeting') return sum;
    const organs = String(organsOf(network, node));
    const beside = (from: number, link: number | undefined) =>
      linked(network, from, network.types[link ?? 0] ?? 0, window);
    const others = beside(after, links[i]);
    const alike = [...beside(before, links[i - 1])].filter(
      (other) =>
        other !== node &&
        others.has(other) &&
        kindAt(network, other) === 'Meeting' &&
        String(organsOf(network, other)) === organs,
    );
    return sum + alike.length;
  }, 0);
}

/** The nodes at the other end of the links of one type at a node. */
function linked(network: Network, node: number, type: number, window: Window): Set<number> {
  const found = new Set<number>();
  for (let i = network.first[node] ?? 0; i < (network.first[node + 1] ?? 0); i += 1) {
    const link = network.at[i] ?? 0;
    if (network.types[link] === type && mayHoldIn(network, link, window))
      found.add(otherEnd(network, link, node));
  }
  return found;
}

/** The organs of a meeting, in order. */
function organsOf(network: Network, meeting: number): number[] {
  const organs: number[] = [];
  for (let i = network.first[meeting] ?? 0; i < (network.first[meeting + 1] ?? 0); i += 1) {
    const link = network.at[i] ?? 0;
    if (typeOf(network, link) === 'SESSION_OF' && network.from[link] === meeting)
      organs.push(network.to[link] ?? -1);
  }
  return organs;
}
