import { type Doubt, doubtSentence } from '../domain/doubts.ts';
import type { LinkName } from '../domain/links.ts';
import { once } from '../domain/once.ts';
import type { Noun } from '../domain/speech.ts';
import type { View } from '../domain/view.ts';
import { doubtsOf, isOfOneDay } from '../trace/doubts.ts';
import { linksAt, type Network, otherEnd, typeOf } from '../trace/network.ts';
import type { Quest } from '../trace/path.ts';
import { hopSentence } from '../trace/sentences.ts';
import { mayHoldIn } from '../trace/time.ts';
import type { TellingRecord } from '../trace/told.ts';
import type { Context } from './context.ts';
import type { AnySeen } from './rows.ts';
import type { Soon } from './soon.ts';
import { nounOf } from './speech.ts';
import type { PathSeen } from './trace.ts';

/** A link as a view shows it. */
export interface LinkSeen {
  readonly network: Network;
  readonly view: View;
  readonly link: number;
}

/** One link of a path, walked from `node`. */
export interface HopSeen extends LinkSeen {
  readonly quest: Quest;
  readonly node: number;
  /** Why it is possible only, beside the other links of its path; null where it is certain. */
  doubt(): Doubt | null;
}

/** How many other records a hop shows. */
const OTHERS = 20;

/** The links of a path in order. */
export const hopsOf = ({ found, network, quest, view }: PathSeen): HopSeen[] => {
  const doubts = once(() => doubtsOf(network, quest.mode, found.links, quest.window));
  return found.links.map((link, i) => ({
    ...{ network, quest, view, link, node: found.nodes[i] ?? -1 },
    doubt: () => doubts()[i] ?? null,
  }));
};

/** The type of a link. */
export const linkOfHop = ({ network, link }: LinkSeen): LinkName => typeOf(network, link);

/** The record that a link rests on. */
export const factOf = ({ network, link, view }: LinkSeen, context: Context): Promise<AnySeen> =>
  context.load.nodeAt(view, network.fact[link] ?? -1);

/** The node at the other end of a hop. */
export const endOf = ({ network, link, node, view }: HopSeen, context: Context): Soon<AnySeen> =>
  context.load.nodeIn(network, view, otherEnd(network, link, node));

/** Other records that link the same two nodes in the same way, at some time in the window and within the filters of the quest. */
export function othersOf(hop: HopSeen, context: Context): Promise<AnySeen[]> {
  const { network, quest, link, node, view } = hop;
  const far = otherEnd(network, link, node);
  const facts = new Set<number>();
  for (const other of linksAt(network, node)) {
    const same = otherEnd(network, other, node) === far && network.types[other] === network.types[link];
    const fact = network.fact[other] ?? -1;
    if (same && fact !== network.fact[link] && quest.walkable.link(other))
      if (mayHoldIn(network, other, quest.window)) facts.add(fact);
  }
  return Promise.all([...facts].slice(0, OTHERS).map((n) => context.load.nodeAt(view, n)));
}

/** Why a link of a path is possible only, in a sentence. */
export async function doubtInWords(
  hop: HopSeen,
  lang: 'en' | 'ru',
  context: Context,
): Promise<string | null> {
  const doubt = hop.doubt();
  if (!doubt) return null;
  const record = (await factOf(hop, context)) as TellingRecord;
  return doubtSentence(doubt, record, isOfOneDay(hop.network, hop.link), lang);
}

/** A link in a sentence. */
export async function sentenceOf(hop: LinkSeen, lang: 'en' | 'ru', context: Context): Promise<string> {
  const { network, link, view } = hop;
  const at = async (n: number): Promise<Noun> => nounOf(await context.load.nodeAt(view, n), context);
  const record = await factOf(hop, context);
  const [a, b, representing, person] = await Promise.all([
    at(network.from[link] ?? -1),
    at(network.to[link] ?? -1),
    nounNamed(record, 'representing', view, context),
    nounNamed(record, 'person', view, context),
  ]);
  return hopSentence(linkOfHop(hop), { a, b, representing, person, record: record as TellingRecord }, lang);
}

/** The noun of what a record names in one of its properties, where it names something. */
async function nounNamed(
  record: AnySeen,
  prop: string,
  view: View,
  context: Context,
): Promise<Noun | undefined> {
  const key = (record as unknown as Record<string, unknown>)[prop];
  const seen = typeof key === 'string' ? await context.load.node(view, key) : null;
  return seen ? nounOf(seen, context) : undefined;
}
