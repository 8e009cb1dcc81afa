import FlatQueue from 'flatqueue';
import type { Window } from '../domain/truth.ts';
import { windowBetween } from './hull.ts';
import { markOf, type Network } from './network.ts';
import { Partials } from './partials.ts';
import type { Found, Quest } from './path.ts';
import { Reach, type Walkable } from './reach.ts';
import { likeness } from './sessions.ts';
import {
  isCertain,
  isVague,
  join,
  mayHoldIn,
  meetingOf,
  type Reached,
  type Step,
  sameDay,
  windowOf,
} from './time.ts';
import { wayOfLink } from './ways.ts';

/**
 * Finds the paths between two nodes, the cheapest first, each made of nodes that differ. Best first (A*; Hart, Nilsson
 * and Raphael 1968), towards a bound that grows from the other end as far as it is needed: so both ends are searched in
 * turn, and paths come out in their exact order. Of paths that differ in the records between the same nodes, or in the
 * sessions of the same organs only, the cheapest stands for all.
 */
export class Search {
  readonly network: Network;
  readonly quest: Quest;
  private readonly partials = new Partials();
  private readonly queue = new FlatQueue<number>();
  private readonly target: Reach;
  private readonly waypoint: Reach | null;
  private readonly shown = new Set<string>();
  private readonly walkable: Walkable;
  private readonly window: Window;
  /** What was taken from the queue and waits for the other end to be searched as far. */
  private waiting: { readonly partial: number; readonly bound: number } | null = null;
  private looked: number;
  /** How far the step comes in time that is looked at. */
  private readonly reached: Reached = { lo: 0, hi: 0 };

  constructor(network: Network, quest: Quest) {
    this.network = network;
    this.quest = quest;
    const { window, looked } = windowBetween(network, quest);
    this.looked = looked;
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
    this.queue.push(this.partials.start(quest.from, quest.through === null), 0);
  }

  /** How many links have been looked at, from both ends. */
  get links(): number {
    return this.looked + this.target.links + (this.waypoint?.links ?? 0);
  }

  /** The next path; MORE where `limit` links have been looked at before it was found; null when there is none left. */
  next(limit: number): Found | 'MORE' | null {
    const { partials, quest } = this;
    for (;;) {
      this.waiting ??= this.taken();
      if (!this.waiting) return null;
      if (this.links >= limit) return 'MORE';
      const { partial, bound } = this.waiting;
      const arrived = partials.node[partial] === quest.to && (partials.hops[partial] ?? 0) > 0;
      if (!arrived && !this.meets(partial, limit)) return 'MORE';
      this.waiting = null;
      if (arrived) {
        const found = this.finish(partial);
        if (found) return found;
        continue;
      }
      const now = this.boundFor(
        partials.node[partial] ?? 0,
        partials.cost[partial] ?? 0,
        partials.passed[partial] === 1,
      );
      if (now === Number.POSITIVE_INFINITY) continue;
      if (now > bound) this.queue.push(partial, now);
      else this.expand(partial);
    }
  }

  /** The partial path with the least bound, out of the queue. */
  private taken() {
    const bound = this.queue.peekValue();
    const partial = this.queue.pop();
    return partial !== undefined && bound !== undefined ? { partial, bound } : null;
  }

  /**
   * Searches the other end before going on from a node: until it is known how far the node is from there, but no
   * farther than this end has come, and with no more effort than has been made here, the links of the node included.
   * So a hub is not gone through before the other end has tried to do without. False where the limit came first.
   */
  private meets(partial: number, limit: number): boolean {
    const { partials, target, waypoint, quest } = this;
    const { first } = this.network;
    const node = partials.node[partial] ?? 0;
    const cost = (partials.cost[partial] ?? 0) + this.passing(node);
    const effort = this.looked + (first[node + 1] ?? 0) - (first[node] ?? 0);
    const ahead = partials.passed[partial] ? null : waypoint;
    const asked = [ahead ? ([target, quest.through ?? node] as const) : ([target, node] as const)];
    if (ahead) asked.push([ahead, node]);
    for (const [reach, sought] of asked)
      while (reach.radius < cost && reach.links <= effort && !reach.knows(sought)) {
        if (this.links >= limit) return false;
        reach.grow();
      }
    return true;
  }

  private passing(node: number): number {
    return node === this.quest.from || node === this.quest.to ? 0 : (this.network.passing[node] ?? 0);
  }

  /** Goes on from a beginning to all neighbours of its last node, one neighbour after the other. */
  private expand(partial: number): void {
    const { network, quest, partials } = this;
    const { first, far } = network;
    const node = partials.node[partial] ?? 0;
    const cost = (partials.cost[partial] ?? 0) + this.passing(node);
    // Where only one hop is left, it has to arrive.
    const last = (partials.hops[partial] ?? 0) + 1 >= quest.maxHops;
    const { link, lo, hi } = partials;
    const before =
      node === quest.from ? null : { link: link[partial] ?? -1, lo: lo[partial] ?? 0, hi: hi[partial] ?? 0 };
    const end = first[node + 1] ?? 0;
    let i = last ? this.placeOf(quest.to, node) : (first[node] ?? 0);
    while (i < end) {
      const other = far[i] ?? 0;
      if (last && other !== quest.to) break;
      let next = i + 1;
      while (next < end && far[next] === other) next += 1;
      this.looked += next - i;
      if (!partials.visited(partial, other)) this.goOn(partial, before, other, cost, i, next);
      i = next;
    }
  }

  /** Where the links between two nodes begin among those of one of them; they stand by the node at the other end. */
  private placeOf(other: number, node: number): number {
    const { first, far } = this.network;
    let [low, high] = [first[node] ?? 0, first[node + 1] ?? 0];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((far[middle] ?? 0) < other) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Goes on from a beginning to one neighbour, over those of the links between them that differ in what can follow. */
  private goOn(
    partial: number,
    before: Readonly<Step> | null,
    other: number,
    cost: number,
    from: number,
    end: number,
  ): void {
    const { network, quest, partials, walkable, reached } = this;
    const { at, cost: costs } = network;
    const arrives = other === quest.to;
    const passed = partials.passed[partial] === 1 || other === quest.through;
    if (arrives ? !passed : !walkable.node(other)) return;
    let kept: Step[] | null = null;
    for (let i = from; i < end; i += 1) {
      const link = at[i] ?? 0;
      if (!walkable.link(link)) continue;
      if (!join(network, quest.mode, before, link, this.window, reached)) continue;
      if (end - from > 1) {
        // Links between the same nodes come cheapest first: one that leaves no more time than a cheaper one adds nothing.
        const step = { link, lo: reached.lo, hi: reached.hi };
        if (kept?.some((cheaper) => this.addsNothing(step, cheaper, other))) continue;
        kept ??= [];
        kept.push(step);
      }
      const whole = cost + (costs[link] ?? 0);
      const bound = arrives ? whole : this.boundFor(other, whole, passed);
      if (bound === Number.POSITIVE_INFINITY) return;
      const made = partials.goOn(partial, link, other, whole, reached.lo, reached.hi, passed);
      this.queue.push(made, bound);
    }
  }

  /** The least that a whole path can cost that has come to a node, by what the other end knows already. */
  private boundFor(node: number, soFar: number, passed: boolean): number {
    const cost = soFar + this.passing(node);
    if (passed || !this.waypoint) return cost + this.target.atLeast(node);
    const through = this.quest.through ?? -1;
    return cost + this.waypoint.atLeast(node) + this.passing(through) + this.target.atLeast(through);
  }

  /** Whether all that can follow over one link to a node can follow over another: in time, and as to the way that is wanted. */
  private addsNothing(a: Step, b: Step, node: number): boolean {
    const { network, quest } = this;
    // What follows at the meeting at which b happens has to be on its very day.
    const bound =
      quest.mode === 'TOUCHING' && isVague(network, b.link) && meetingOf(network, b.link) === node;
    if (bound && !sameDay(network, a.link, b.link)) return false;
    return (
      b.lo <= a.lo &&
      (quest.mode === 'FOLLOWING' || b.hi >= a.hi) &&
      (!quest.wanted || wayOfLink(network, a.link) === wayOfLink(network, b.link))
    );
  }

  private finish(partial: number): Found | null {
    const { network, quest } = this;
    const { nodes, links } = this.partials.walked(partial);
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
      cost: this.partials.cost[partial] ?? 0,
      window: windowOf(network, quest.mode, links, quest.window),
      certain,
    };
  }
}
