import { setImmediate } from 'node:timers/promises';
import { Fault } from '../domain/errors.ts';
import type { LinkName } from '../domain/links.ts';
import { isoDay } from '../domain/time.ts';
import { type View, walkedWindow } from '../domain/view.ts';
import type { Word } from '../domain/words.ts';
import { numbersSupported } from '../graph/network.ts';
import type { Network } from '../trace/network.ts';
import { estimateFor, MAX_HOPS, questFor, type Wish, withoutFilters } from '../trace/quest.ts';
import { type Found, type Quest, Search } from '../trace/search.ts';
import { wayOf, ways } from '../trace/ways.ts';
import { type Miss, misses, nearestFirst } from '../trace/why.ts';
import { type Context, requireSources, stillAsked } from './context.ts';
import { keyOf, known } from './lookup.ts';
import { walkedKinds } from './networks.ts';
import type { AnySeen } from './rows.ts';

/** The most paths that one trace shows. */
export const MAX_PATHS = 100;

/** How many links one search may look at, and how long it may take. */
export const LINKS_LIMIT = 400_000;
export const TIME_LIMIT_MS = 2_000;

/** How many links are looked at before others get their turn. */
const SLICE = 20_000;

/** The arguments of the field. */
export interface TraceArgs {
  readonly from: string;
  readonly to: string;
  readonly mode: Word<'PathMode'>;
  readonly through?: string | null;
  readonly maxHops: number;
  readonly where?: {
    readonly links?: readonly LinkName[] | null;
    readonly kinds?: readonly string[] | null;
    readonly ways?: readonly Word<'Way'>[] | null;
    readonly statuses?: readonly Word<'MembershipStatus'>[] | null;
    readonly sources?: readonly string[] | null;
    readonly avoid?: readonly string[] | null;
  } | null;
}

/** A path as GraphQL reads it. */
export interface PathSeen {
  readonly found: Found;
  readonly network: Network;
  readonly mode: Quest['mode'];
  readonly view: View;
}

/** Two ends and what may lie between them; nothing is searched before a field asks for it. */
export async function traceBetween(view: View, args: TraceArgs, context: Context): Promise<Tracing> {
  if (args.maxHops < 1 || args.maxHops > MAX_HOPS)
    throw new Fault(
      'INVALID_ARGUMENT',
      `maxHops: ${args.maxHops} is out of bounds: 1 to ${MAX_HOPS} are possible`,
    );
  const { where } = args;
  const named = async (name: string) => {
    const key = known(await keyOf(name, walkedKinds, context), name, 'thing that paths lead to');
    const seen = await context.load.node(view, key);
    if (!seen) throw new Error(`${key} is gone`);
    return seen;
  };
  const [from, to, through, avoid] = await Promise.all([
    named(args.from),
    named(args.to),
    args.through ? named(args.through) : null,
    Promise.all((where?.avoid ?? []).map(named)),
  ]);
  if (from.id === to.id) throw new Fault('INVALID_ARGUMENT', `from and to are the same thing, ${from.id}`);
  if (through && (through.id === from.id || through.id === to.id))
    throw new Fault('INVALID_ARGUMENT', `through is an end of the path already, ${through.id}`);
  if ([from, to, through].some((end) => end && avoid.some((node) => node.id === end.id)))
    throw new Fault(
      'INVALID_ARGUMENT',
      'a path cannot avoid one of its ends, or what it has to lead through',
    );
  const wish: Wish = {
    from: numberOf(from),
    to: numberOf(to),
    mode: args.mode,
    window: walkedWindow(view),
    maxHops: args.maxHops,
    through: through ? numberOf(through) : null,
    links: given(where?.links),
    kinds: given(where?.kinds),
    ways: given(where?.ways),
    statuses: given(where?.statuses),
    supported: await supportedBy(given(where?.sources), context),
    avoid: avoid.length > 0 ? new Set(avoid.map(numberOf)) : null,
    verifiedOnly: view.resolution.verifiedOnly,
  };
  const network = await context.networks.under(context.release.number, view.resolution);
  return new Tracing([from, to], wish, network, view, context);
}

/** The place of a node among all nodes of its release; every stored node has one. */
const numberOf = (seen: AnySeen): number => (seen as unknown as { n: number }).n;

/** An empty list filters nothing. */
const given = <T>(list: readonly T[] | null | undefined): readonly T[] | null =>
  list && list.length > 0 ? list : null;

async function supportedBy(
  sources: readonly string[] | null,
  context: Context,
): Promise<ReadonlySet<number> | null> {
  if (!sources) return null;
  await requireSources(sources, context);
  const [row] = await context.load.ask(numbersSupported, { sources });
  return new Set((row?.numbers ?? []) as number[]);
}

/** A trace on its way to the client. */
export class Tracing {
  readonly mode: Word<'PathMode'>;
  readonly estimate: number;
  readonly from: AnySeen;
  readonly to: AnySeen;
  private readonly main: Hunt;
  private readonly wish: Wish;
  private readonly network: Network;
  private readonly view: View;
  private readonly context: Context;

  constructor(ends: readonly [AnySeen, AnySeen], wish: Wish, network: Network, view: View, context: Context) {
    [this.from, this.to] = ends;
    this.mode = wish.mode;
    this.wish = wish;
    this.network = network;
    this.view = view;
    this.context = context;
    this.estimate = estimateFor(network, [wish.from, wish.to]);
    this.main = new Hunt(network, questFor(network, wish), context);
  }

  get since(): string | null {
    return isoDay(this.wish.window.from);
  }

  get until(): string | null {
    return isoDay(this.wish.window.to);
  }

  /** The first paths, and whether there are more. */
  async paths(count: number): Promise<{ paths: PathSeen[]; more: boolean }> {
    const found = await this.main.first(count + 1);
    return {
      paths: found.slice(0, count).map((path) => this.seen(path, this.wish.mode)),
      more: found.length > count,
    };
  }

  /** What the search for so many paths took. */
  async effort(count: number): Promise<Effort> {
    await this.main.first(count);
    const { links, stoppedBy } = this.main;
    return {
      estimate: this.estimate,
      links,
      linksLimit: LINKS_LIMIT,
      timeLimit: TIME_LIMIT_MS,
      complete: !stoppedBy,
      stoppedBy,
    };
  }

  /** The best paths of each way; ways without one are left out. */
  async groups(count: number): Promise<{ way: Word<'Way'>; paths: PathSeen[] }[]> {
    const groups = [];
    for (const way of this.wish.ways ?? ways) {
      const hunt = new Hunt(
        this.network,
        questFor(this.network, { ...this.wish, ways: [way] }),
        this.context,
      );
      const found = await hunt.first(count);
      if (found.length > 0) groups.push({ way, paths: found.map((path) => this.seen(path, this.wish.mode)) });
    }
    return groups;
  }

  /** What is missing least; null where there is a path. */
  async whyNot(): Promise<{ misses: { miss: Miss; path: PathSeen }[]; tracing: Tracing } | null> {
    if ((await this.main.first(1)).length > 0) return null;
    const found: Miss[] = [];
    const { network, wish } = this;
    const started = performance.now();
    for (const miss of misses(network, questFor(network, wish), withoutFilters(network, wish))) {
      if (miss) found.push(miss);
      if (performance.now() - started > TIME_LIMIT_MS) {
        this.context.load.meter.lasting = false;
        break;
      }
      await setImmediate();
      stillAsked(this.context);
    }
    return {
      misses: found
        .sort(nearestFirst)
        .map((miss) => ({ miss, path: this.seen(miss.found, miss.quest.mode) })),
      tracing: this,
    };
  }

  private seen(found: Found, mode: Quest['mode']): PathSeen {
    return { found, mode, network: this.network, view: this.view };
  }
}

/** How a search went. */
export interface Effort {
  readonly estimate: number;
  readonly links: number;
  readonly linksLimit: number;
  readonly timeLimit: number;
  readonly complete: boolean;
  readonly stoppedBy: Word<'StopReason'> | null;
}

/** One search, taken up again where more paths are asked for; it stops at its limits and when the client goes away. */
class Hunt {
  stoppedBy: Word<'StopReason'> | null = null;
  private readonly search: Search;
  private readonly found: Found[] = [];
  private over = false;
  private spent = 0;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly context: Context;

  constructor(network: Network, quest: Quest, context: Context) {
    this.context = context;
    this.search = new Search(network, quest);
  }

  get links(): number {
    return this.search.links;
  }

  /** The first paths, as many as there are. */
  first(count: number): Promise<readonly Found[]> {
    const hunted = this.turn.then(() => this.hunt(count));
    this.turn = hunted.catch(() => undefined);
    return hunted;
  }

  private async hunt(count: number): Promise<readonly Found[]> {
    while (this.found.length < count && !this.over) {
      const before = this.links;
      const started = performance.now();
      const next = this.search.next(Math.min(before + SLICE, LINKS_LIMIT));
      this.spent += performance.now() - started;
      this.context.load.meter.links += this.links - before;
      if (next === null) this.over = true;
      else if (next !== 'MORE') this.found.push(next);
      else if (this.links >= LINKS_LIMIT) this.stop('LINKS');
      else if (this.spent > TIME_LIMIT_MS) this.stop('TIME');
      else await setImmediate();
      stillAsked(this.context);
    }
    return this.found.slice(0, count);
  }

  private stop(reason: Word<'StopReason'>): void {
    this.stoppedBy = reason;
    if (reason === 'TIME') this.context.load.meter.lasting = false;
    this.over = true;
  }
}

/** By way of what a path connects. */
export const wayOfPath = ({ network, found }: PathSeen): Word<'Way'> => wayOf(network, found.links);
