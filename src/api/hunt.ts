import { setImmediate } from 'node:timers/promises';
import type { Word } from '../domain/words.ts';
import type { Network } from '../trace/network.ts';
import type { Found, Quest } from '../trace/path.ts';
import { Search } from '../trace/search.ts';
import { type Context, stillAsked } from './context.ts';

/** How many links one search may look at, and how long it may take. */
export const LINKS_LIMIT = 2_000_000;
export const TIME_LIMIT_MS = 2_000;

/** How many links all searches of one request may look at together: a trace with all its groups, and some more. */
export const LINKS_PER_REQUEST = 10_000_000;

/** How many links are looked at before others get their turn. */
const SLICE = 50_000;

/** How far a search came. */
export interface Reached {
  readonly links: number;
  readonly stoppedBy: Word<'StopReason'> | null;
}

/** One search, taken up again where more paths are asked for; it stops at its limits and when the client goes away. */
export class Hunt {
  private readonly search: Search;
  private readonly found: Found[] = [];
  /** How many links had been looked at when each path was found. */
  private readonly foundAt: number[] = [];
  private stoppedBy: Word<'StopReason'> | null = null;
  private over = false;
  private spent = 0;
  private counted = 0;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly context: Context;

  constructor(network: Network, quest: Quest, context: Context) {
    this.context = context;
    this.search = new Search(network, quest);
  }

  /** The first paths, as many as there are. */
  first(count: number): Promise<readonly Found[]> {
    const hunted = this.turn.then(() => this.hunt(count));
    this.turn = hunted.catch(() => undefined);
    return hunted;
  }

  /** What it took to find so many, whatever else was asked for. */
  async reached(count: number): Promise<Reached> {
    await this.first(count);
    const links = this.foundAt[count - 1];
    return links === undefined
      ? { links: this.search.links, stoppedBy: this.stoppedBy }
      : { links, stoppedBy: null };
  }

  private async hunt(count: number): Promise<readonly Found[]> {
    let pause = this.search.links + SLICE;
    while (this.found.length < count && !this.over) {
      const started = performance.now();
      const next = this.search.next(Math.min(pause, LINKS_LIMIT));
      this.spent += performance.now() - started;
      this.count();
      if (next === null) this.over = true;
      else if (next !== 'MORE') {
        this.found.push(next);
        this.foundAt.push(this.search.links);
      } else if (this.search.links >= LINKS_LIMIT || exhausted(this.context)) this.stop('LINKS');
      else if (this.spent > TIME_LIMIT_MS) this.stop('TIME');
      else {
        await setImmediate();
        pause = this.search.links + SLICE;
      }
      stillAsked(this.context);
    }
    return this.found.slice(0, count);
  }

  private count(): void {
    this.context.load.meter.links += this.search.links - this.counted;
    this.counted = this.search.links;
  }

  private stop(reason: Word<'StopReason'>): void {
    this.stoppedBy = reason;
    if (reason === 'TIME') this.context.load.meter.lasting = false;
    this.over = true;
  }
}

/** Whether the searches of a request have looked at all that they may. */
export const exhausted = ({ load }: Context): boolean => load.meter.links >= LINKS_PER_REQUEST;
