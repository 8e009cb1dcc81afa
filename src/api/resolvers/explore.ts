import { isoDay } from '../../domain/time.ts';
import { walkedWindow } from '../../domain/view.ts';
import { markOf } from '../../trace/network.ts';
import { Evidence } from '../../trace/score.ts';
import { surelyHoldsIn } from '../../trace/time.ts';
import type { Context } from '../context.ts';
import { factOf, type HopSeen, linkOfHop, sentenceOf } from '../hops.ts';
import type { Resolvers } from '../types.generated.ts';
import { type Lang, langOf, recordOf } from './shared.ts';

const has = ({ network, link }: HopSeen, bit: number): boolean => ((network.flags[link] ?? 0) & bit) > 0;
const at =
  (side: 'from' | 'to') =>
  ({ network, link, view }: HopSeen, _: unknown, context: Context) =>
    context.load.nodeAt(view, network[side][link] ?? -1);

/** Resolvers of direct links. */
export const explore = {
  Link: {
    ...recordOf,
    key: async (hop: HopSeen, _: unknown, context: Context) => {
      const ends = await Promise.all([
        factOf(hop, context),
        at('from')(hop, _, context),
        at('to')(hop, _, context),
      ]);
      return ends.map(({ id }) => id).join('~');
    },
    type: linkOfHop,
    from: at('from'),
    to: at('to'),
    mark: ({ network, link }: HopSeen) => markOf(network, link) || null,
    start: ({ network, link }: HopSeen) => ({
      earliest: isoDay(network.s0[link] ?? 0),
      latest: isoDay(network.s1[link] ?? 0),
    }),
    end: ({ network, link }: HopSeen) => ({
      earliest: isoDay(network.u0[link] ?? 0),
      latest: isoDay(network.u1[link] ?? 0),
    }),
    certainty: ({ network, link, view }: HopSeen) =>
      surelyHoldsIn(network, link, walkedWindow(view)) && markOf(network, link) !== 'POSSIBLE'
        ? 'CERTAIN'
        : 'POSSIBLE',
    verified: (hop: HopSeen) => has(hop, Evidence.VERIFIED),
    sourced: (hop: HopSeen) => has(hop, Evidence.SOURCED),
    disputed: (hop: HopSeen) => has(hop, Evidence.DISPUTED),
    sentence: (hop: HopSeen, args: Lang, context: Context) => sentenceOf(hop, langOf(args), context),
  },
} as unknown as Pick<Resolvers, 'Link'>;
