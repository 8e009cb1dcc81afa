import FlatQueue from 'flatqueue';
import type { Window } from '../domain/truth.ts';
import { linksAt, markOf, type Network, otherEnd } from './network.ts';
import type { Found, Quest } from './path.ts';
import { Reach, type Walkable } from './reach.ts';
import { likeness } from './sessions.ts';
import { isCertain, joined, mayHoldIn, narrowed, type Reached, windowOf } from './time.ts';
import { wayOfLink } from './ways.ts';

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
  private readonly walkable: Walkable;
  private readonly window: Window;
  /** What was taken from the queue and waits for the other end to be searched as far. */
  private waiting: { readonly partial: Partial; readonly bound: number } | null = null;
  private looked = 0;

  constructor(network: Network, quest: Quest) {
    this.network = network;
    this.quest = quest;
    const ends = [this.linksAt(quest.from), this.linksAt(quest.to)] as const;
    const window = narrowed(network, quest.mode, quest.window, ends);
    const walkable: Walkable = {
      link: (link) => quest.walkable.link(link) && mayHoldIn(network, link, window),
      node: (node) => node !== quest.from && quest.walkable.node(node),
    };
    this.window = window;
    this.walkable = walkable;
    this.target = new Reach(network, quest.to, walkable);
    this.waypoint =
      quest.through === null
        ? null
        : new Reach(network, quest.through, { ...walkable, node: (n) => n !== quest.to && walkable.node(n) });
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

  /** How many links have been looked at, from both ends. */
  get links(): number {
    return this.looked + this.target.links + (this.waypoint?.links ?? 0);
  }

  /** The next path; MORE where `limit` links have been looked at before it was found; null when there is none left. */
  next(limit: number): Found | 'MORE' | null {
    for (;;) {
      this.waiting ??= this.taken();
      if (!this.waiting) return null;
      if (this.links >= limit) return 'MORE';
      const { partial, bound } = this.waiting;
      const arrived = partial.node === this.quest.to && partial.hops > 0;
      if (!arrived && !this.meets(partial, limit)) return 'MORE';
      this.waiting = null;
      if (arrived) {
        const found = this.finish(partial);
        if (found) return found;
        continue;
      }
      const now = this.boundFor(partial);
      if (now === Number.POSITIVE_INFINITY) continue;
      if (now > bound) this.queue.push(partial, now);
      else this.expand(partial);
    }
  }

  /** The partial path with the least bound, out of the queue. */
  private taken() {
    const bound = this.queue.peekValue();
    const partial = this.queue.pop();
    return partial && bound !== undefined ? { partial, bound } : null;
  }

  /** Searches the other end as far as this one, no farther; false where the limit came first. */
  private meets(partial: Partial, limit: number): boolean {
    const cost = partial.cost + this.passing(partial.node);
    for (const reach of partial.passed || !this.waypoint ? [this.target] : [this.target, this.waypoint])
      while (reach.radius < cost) {
        if (this.links >= limit) return false;
        reach.grow();
      }
    return true;
  }

  /** The links at a node that may be walked at some time in the window asked for. */
  private linksAt(node: number): number[] {
    const { network, quest } = this;
    const links = linksAt(network, node);
    this.looked += links.length;
    return [...links].filter((link) => quest.walkable.link(link) && mayHoldIn(network, link, quest.window));
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
    let kept: { readonly link: number; readonly reached: Reached }[] = [];
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
      const reached = joined(network, quest.mode, partial.reached, link, this.window);
      // Links between the same nodes come cheapest first: one that leaves no more time than a cheaper one adds nothing.
      if (!reached || kept.some((other) => this.addsNothing({ link, reached }, other))) continue;
      kept.push({ link, reached });
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

  /** The least that the whole path can cost, by what the other end knows already. */
  private boundFor(partial: Partial): number {
    const cost = partial.cost + this.passing(partial.node);
    if (partial.passed || !this.waypoint) return cost + this.target.atLeast(partial.node);
    const through = this.quest.through ?? -1;
    return cost + this.waypoint.atLeast(partial.node) + this.passing(through) + this.target.atLeast(through);
  }

  /** Whether all that can follow over one link can follow over the other: in time, and as to the way that is wanted. */
  private addsNothing(a: { link: number; reached: Reached }, b: { link: number; reached: Reached }): boolean {
    const { network, quest } = this;
    return (
      b.reached.lo <= a.reached.lo &&
      (quest.mode === 'FOLLOWING' || b.reached.hi >= a.reached.hi) &&
      (!quest.wanted || wayOfLink(network, a.link) === wayOfLink(network, b.link))
    );
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
