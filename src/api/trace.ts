import { setImmediate } from 'node:timers/promises';
import { daysOf, type View } from '../domain/view.ts';
import type { Word } from '../domain/words.ts';
import type { Network } from '../trace/network.ts';
import type { Found, Quest } from '../trace/path.ts';
import { estimateFor, questFor, type Wish, withoutFilters } from '../trace/quest.ts';
import { likeness } from '../trace/sessions.ts';
import { wayOf, ways } from '../trace/ways.ts';
import { type Miss, misses, nearestFirst, type Tally } from '../trace/why.ts';
import { type Context, stillAsked } from './context.ts';
import { exhausted, Hunt, LINKS_LIMIT, type Reached, TIME_LIMIT_MS } from './hunt.ts';
import type { AnySeen } from './rows.ts';
import type { Soon } from './soon.ts';
import { type TraceArgs, wishOf } from './wish.ts';

/** The most paths that one trace shows. */
export const MAX_PATHS = 100;

/** A path as GraphQL reads it, with the quest that it answers. */
export interface PathSeen {
  readonly found: Found;
  readonly network: Network;
  readonly quest: Quest;
  readonly view: View;
}

/** Two ends and what may lie between them; nothing is searched before a field asks for it. */
export async function traceBetween(view: View, args: TraceArgs, context: Context): Promise<Tracing> {
  const { wish, network } = await wishOf(view, args, context);
  return new Tracing(wish, network, view, context);
}

/** Among how many of the best paths groups look for those that mix several ways. */
const MIXED = 30;

/** A trace on its way to the client. */
export class Tracing {
  readonly mode: Word<'PathMode'>;
  private readonly main: Hunt;
  private readonly quest: Quest;
  private readonly byWay = new Map<Word<'Way'>, { readonly quest: Quest; readonly hunt: Hunt }>();
  private readonly wish: Wish;
  private readonly network: Network;
  private readonly view: View;
  private readonly context: Context;

  constructor(wish: Wish, network: Network, view: View, context: Context) {
    this.mode = wish.mode;
    this.wish = wish;
    this.network = network;
    this.view = view;
    this.context = context;
    this.quest = questFor(network, wish);
    this.main = new Hunt(network, this.quest, context);
  }

  from(): Soon<AnySeen> {
    return this.context.load.nodeIn(this.network, this.view, this.wish.from);
  }

  to(): Soon<AnySeen> {
    return this.context.load.nodeIn(this.network, this.view, this.wish.to);
  }

  get since(): string | null {
    return daysOf(this.wish.window).from;
  }

  get until(): string | null {
    return daysOf(this.wish.window).to;
  }

  /** The first paths, and whether there are more. */
  async paths(count: number): Promise<{ paths: PathSeen[]; more: boolean }> {
    const found = await this.main.first(count + 1);
    return {
      paths: found.slice(0, count).map((path) => this.seen(path, this.quest)),
      more: found.length > count,
    };
  }

  /** What the search for so many paths took, with that for whether there are more. */
  async effort(count: number): Promise<Effort> {
    const reached = await this.main.reached(count + 1);
    return {
      ...reached,
      estimate: estimateFor(this.network, [this.wish.from, this.wish.to]),
      linksLimit: LINKS_LIMIT,
      timeLimit: TIME_LIMIT_MS,
      complete: !reached.stoppedBy,
    };
  }

  /** The best paths of each way; ways without one are left out, but for those whose search was stopped. */
  async groups(count: number): Promise<{ way: Word<'Way'>; paths: PathSeen[]; complete: boolean }[]> {
    const groups = [];
    const mixed = await this.main.first(MIXED);
    for (const way of ways.filter((each) => this.wish.ways?.includes(each) ?? true)) {
      const { quest, hunt } = this.huntBy(way);
      const pure = await hunt.first(count);
      const { stoppedBy } = await hunt.reached(count);
      const found = this.together(
        pure,
        mixed.filter((path) => wayOf(this.network, path.links) === way),
      );
      if (found.length > 0 || stoppedBy)
        groups.push({
          way,
          paths: found.slice(0, count).map((path) => this.seen(path, quest)),
          complete: !stoppedBy,
        });
    }
    return groups;
  }

  /** Paths over links of one way only, and others that are called after it: each once, the most telling first. */
  private together(pure: readonly Found[], mixed: readonly Found[]): Found[] {
    const shown = new Map([...pure, ...mixed].map((path) => [likeness(this.network, path.nodes), path]));
    return [...shown.values()].sort((a, b) => a.cost - b.cost);
  }

  private huntBy(way: Word<'Way'>) {
    const known = this.byWay.get(way);
    if (known) return known;
    const quest = questFor(this.network, { ...this.wish, ways: [way] });
    const made = { quest, hunt: new Hunt(this.network, quest, this.context) };
    this.byWay.set(way, made);
    return made;
  }

  /** What is missing least; null where there is a path. */
  async whyNot(): Promise<WhyNotSeen | null> {
    if ((await this.main.first(1)).length > 0) return null;
    const { stoppedBy } = await this.main.reached(1);
    const found: Miss[] = [];
    const { network, wish, context } = this;
    const tally: Tally = { links: 0, cut: stoppedBy !== null };
    const started = performance.now();
    let counted = 0;
    for (const miss of misses(network, this.quest, withoutFilters(network, wish), tally)) {
      if (miss) found.push(miss);
      context.load.meter.links += tally.links - counted;
      counted = tally.links;
      const late = performance.now() - started > TIME_LIMIT_MS;
      if (late) context.load.meter.lasting = false;
      if (late || exhausted(context)) {
        tally.cut = true;
        break;
      }
      await setImmediate();
      stillAsked(context);
    }
    return {
      misses: found.sort(nearestFirst).map((miss) => ({ miss, path: this.seen(miss.found, miss.quest) })),
      searched: !stoppedBy,
      complete: !tally.cut,
      tracing: this,
    };
  }

  private seen(found: Found, quest: Quest): PathSeen {
    return { found, quest, network: this.network, view: this.view };
  }
}

/** How a search went. */
export interface Effort extends Reached {
  readonly estimate: number;
  readonly linksLimit: number;
  readonly timeLimit: number;
  readonly complete: boolean;
}

/** Why there is no path. */
export interface WhyNotSeen {
  readonly misses: readonly { readonly miss: Miss; readonly path: PathSeen }[];
  /** Whether the search for paths got through. */
  readonly searched: boolean;
  /** Whether it and all tries did. */
  readonly complete: boolean;
  readonly tracing: Tracing;
}

/** By way of what a path connects. */
export const wayOfPath = ({ network, found }: PathSeen): Word<'Way'> => wayOf(network, found.links);
