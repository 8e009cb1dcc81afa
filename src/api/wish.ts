import { Fault } from '../domain/errors.ts';
import type { LinkName } from '../domain/links.ts';
import { type View, walkedWindow } from '../domain/view.ts';
import type { Word } from '../domain/words.ts';
import { numbersSupported } from '../graph/network.ts';
import type { Network } from '../trace/network.ts';
import { MAX_HOPS, type Wish } from '../trace/quest.ts';
import { type Context, requireSources } from './context.ts';
import { numberIn } from './lookup.ts';

/** How many links a path may have where the client does not say. */
const DEFAULT_HOPS = 6;

/** The arguments of the field. */
export interface TraceArgs {
  readonly from: string;
  readonly to: string;
  readonly mode?: Word<'PathMode'> | null;
  readonly through?: string | null;
  readonly maxHops?: number | null;
  readonly where?: {
    readonly links?: readonly LinkName[] | null;
    readonly kinds?: readonly string[] | null;
    readonly ways?: readonly Word<'Way'>[] | null;
    readonly statuses?: readonly Word<'MembershipStatus'>[] | null;
    readonly sources?: readonly string[] | null;
    readonly avoid?: readonly string[] | null;
  } | null;
}

/** What the arguments wish for, with names put into the numbers of a network; refuses what no path can be. */
export async function wishOf(
  view: View,
  args: TraceArgs,
  context: Context,
): Promise<{ wish: Wish; network: Network }> {
  const maxHops = args.maxHops ?? DEFAULT_HOPS;
  if (maxHops < 1 || maxHops > MAX_HOPS)
    throw new Fault(
      'INVALID_ARGUMENT',
      `maxHops: ${maxHops} is out of bounds: 1 to ${MAX_HOPS} are possible`,
    );
  const { where } = args;
  const network = await context.networks.under(context.release, view.resolution);
  const numbered = (name: string) => numberIn(network, name, 'thing that paths lead to', view, context);
  const [from, to, through, avoid] = await Promise.all([
    numbered(args.from),
    numbered(args.to),
    typeof args.through === 'string' ? numbered(args.through) : null,
    Promise.all((where?.avoid ?? []).map(numbered)),
  ]);
  const key = (n: number) => network.keys[n];
  if (from === to) throw new Fault('INVALID_ARGUMENT', `from and to are the same thing, ${key(from)}`);
  if (through === from || through === to)
    throw new Fault('INVALID_ARGUMENT', `through is an end of the path already, ${key(through)}`);
  if (avoid.some((n) => n === from || n === to || n === through))
    throw new Fault(
      'INVALID_ARGUMENT',
      'a path cannot avoid one of its ends, or what it has to lead through',
    );
  const wish: Wish = {
    from,
    to,
    mode: args.mode ?? 'TOGETHER',
    window: walkedWindow(view),
    maxHops,
    through,
    links: given(where?.links),
    kinds: given(where?.kinds),
    ways: given(where?.ways),
    statuses: given(where?.statuses),
    supported: await supportedBy(given(where?.sources), context),
    avoid: avoid.length > 0 ? new Set(avoid) : null,
    verifiedOnly: view.resolution.verifiedOnly,
  };
  return { wish, network };
}

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
