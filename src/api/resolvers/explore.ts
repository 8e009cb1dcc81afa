import { isoDay } from '../../domain/time.ts';
import { walkedWindow } from '../../domain/view.ts';
import { markOf } from '../../trace/network.ts';
import { Evidence } from '../../trace/score.ts';
import { surelyHoldsIn } from '../../trace/time.ts';
import type { Context } from '../context.ts';
import { factOf, type LinkSeen, linkOfHop, sentenceOf } from '../hops.ts';
import { passive } from '../notes.ts';
import type { Resolvers } from '../types.generated.ts';
import { type Lang, langOf, recordOf } from './shared.ts';

const has = ({ network, link }: LinkSeen, bit: number): boolean => ((network.flags[link] ?? 0) & bit) > 0;
const at =
  (side: 'from' | 'to') =>
  ({ network, link, view }: LinkSeen, _: unknown, context: Context) =>
    context.load.nodeIn(network, view, network[side][link] ?? -1);

/** Resolvers of direct links. */
export const explore = {
  Link: {
    ...recordOf,
    key: passive(async (hop: LinkSeen, _: unknown, context: Context) => {
      const { network, link } = hop;
      const ends = [network.from, network.to].map((side) => network.keys[side[link] ?? -1]);
      return [(await factOf(hop, context)).id, ...ends].join('~');
    }),
    type: passive(linkOfHop),
    from: passive(at('from')),
    to: passive(at('to')),
    mark: passive(({ network, link }: LinkSeen) => markOf(network, link) || null),
    start: passive(({ network, link }: LinkSeen) => ({
      earliest: isoDay(network.s0[link] ?? 0),
      latest: isoDay(network.s1[link] ?? 0),
    })),
    end: passive(({ network, link }: LinkSeen) => ({
      earliest: isoDay(network.u0[link] ?? 0),
      latest: isoDay(network.u1[link] ?? 0),
    })),
    certainty: passive(({ network, link, view }: LinkSeen) =>
      surelyHoldsIn(network, link, walkedWindow(view)) && markOf(network, link) !== 'POSSIBLE'
        ? 'CERTAIN'
        : 'POSSIBLE',
    ),
    verified: passive((hop: LinkSeen) => has(hop, Evidence.VERIFIED)),
    sourced: passive((hop: LinkSeen) => has(hop, Evidence.SOURCED)),
    disputed: passive((hop: LinkSeen) => has(hop, Evidence.DISPUTED)),
    sentence: (hop: LinkSeen, args: Lang, context: Context) => sentenceOf(hop, langOf(args), context),
  },
} as unknown as Pick<Resolvers, 'Link'>;
