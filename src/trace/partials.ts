import type { Day } from '../domain/time.ts';

/** How many there is room for at first. */
const ROOM = 1_024;

/**
 * Beginnings of paths, each with the one that it goes on from: side by side in columns, since a search makes hundreds
 * of thousands of them. They are known by their numbers.
 */
export class Partials {
  count = 0;
  /** The node that a beginning has come to, and the link that led there; -1 at the start. */
  node = new Int32Array(ROOM);
  link = new Int32Array(ROOM);
  /** The beginning before the last link; -1 at the start. */
  before = new Int32Array(ROOM);
  hops = new Uint8Array(ROOM);
  /** The cost so far, without passing through the node itself. */
  cost = new Int32Array(ROOM);
  /** How far it has come in time. */
  lo = new Int32Array(ROOM);
  hi = new Int32Array(ROOM);
  /** 1 where it has been where it has to lead through. */
  passed = new Uint8Array(ROOM);

  /** The beginning at one end. */
  start(node: number, passed: boolean): number {
    const made = this.room();
    this.node[made] = node;
    this.link[made] = -1;
    this.before[made] = -1;
    this.passed[made] = Number(passed);
    return made;
  }

  /** Goes on from a beginning over a link. */
  goOn(before: number, link: number, node: number, cost: number, lo: Day, hi: Day, passed: boolean): number {
    const made = this.room();
    this.node[made] = node;
    this.link[made] = link;
    this.before[made] = before;
    this.hops[made] = (this.hops[before] ?? 0) + 1;
    this.cost[made] = cost;
    this.lo[made] = lo;
    this.hi[made] = hi;
    this.passed[made] = Number(passed);
    return made;
  }

  /** Whether a beginning has been at a node. */
  visited(partial: number, node: number): boolean {
    for (let p = partial; p >= 0; p = this.before[p] ?? -1) if (this.node[p] === node) return true;
    return false;
  }

  /** The nodes and links of a beginning in order. */
  walked(partial: number): { nodes: number[]; links: number[] } {
    const nodes: number[] = [];
    const links: number[] = [];
    for (let p = partial; p >= 0; p = this.before[p] ?? -1) {
      nodes.unshift(this.node[p] ?? -1);
      if ((this.before[p] ?? -1) >= 0) links.unshift(this.link[p] ?? -1);
    }
    return { nodes, links };
  }

  private room(): number {
    const made = this.count;
    this.count += 1;
    if (made === this.node.length) {
      this.node = wider(this.node);
      this.link = wider(this.link);
      this.before = wider(this.before);
      this.hops = wider(this.hops);
      this.cost = wider(this.cost);
      this.lo = wider(this.lo);
      this.hi = wider(this.hi);
      this.passed = wider(this.passed);
    }
    return made;
  }
}

function wider<A extends Int32Array | Uint8Array>(column: A): A {
  const made = new (column.constructor as new (length: number) => A)(4 * column.length);
  made.set(column);
  return made;
}
