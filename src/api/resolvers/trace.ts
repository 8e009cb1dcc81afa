import { dayBefore, isoDay } from '../../domain/time.ts';
import type { Word } from '../../domain/words.ts';
import { effortSentence, missSentence, pathSentence, unconnectedSentence } from '../../trace/answers.ts';
import { scoreOfLink } from '../../trace/network.ts';
import { sessionsAlike } from '../../trace/sessions.ts';
import type { Miss } from '../../trace/why.ts';
import type { Context } from '../context.ts';
import { cursorOf, foreign, pageInfoOf, placeOf } from '../cursor.ts';
import { doubtInWords, endOf, type HopSeen, hopsOf, linkOfHop, othersOf, sentenceOf } from '../hops.ts';
import { passive } from '../notes.ts';
import { pageSize } from '../page.ts';
import { nounOf } from '../speech.ts';
import { type Effort, MAX_PATHS, type PathSeen, type Tracing, type WhyNotSeen, wayOfPath } from '../trace.ts';
import type { Resolvers } from '../types.generated.ts';
import { type Lang, langOf, recordOf } from './shared.ts';

type First = { readonly first?: number | null };

/** How many paths there are on a page and in a group where the client does not say, and how many a group has at the most. */
const PAGE = 10;
const GROUP = 3;
const MAX_GROUP = 10;

const PLACE = /^\["PATH",(\d{1,3})\]$/;
const cursorAt = (i: number): string => cursorOf('PATH', i);

/** How many paths lie before the page that a cursor opens. */
function offsetOf(after: string | null | undefined): number {
  if (!after) return 0;
  const place = placeOf(after, PLACE);
  if (place >= MAX_PATHS) throw foreign(after);
  return place + 1;
}

async function pathPage(tracing: Tracing, { first, after }: First & { after?: string | null }) {
  const offset = offsetOf(after);
  const size = Math.min(pageSize(first ?? PAGE, MAX_PATHS), MAX_PATHS - offset);
  const { paths, more } = await tracing.paths(offset + size);
  const nodes = paths.slice(offset);
  const edges = nodes.map((node, i) => ({ cursor: cursorAt(offset + i), node }));
  return { nodes, edges, pageInfo: pageInfoOf(edges, offset > 0, more && offset + size < MAX_PATHS) };
}

/** The parts of a score, in whole units. */
function scoreOf({ network, found }: PathSeen) {
  const parts = found.links.map((link) => scoreOfLink(network, link));
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / 1_000;
  return {
    total: found.cost / 1_000,
    hops: found.links.length,
    links: sum(parts.map((part) => part.links)),
    hubs: sum(found.nodes.slice(1, -1).map((node) => network.passing[node] ?? 0)),
    evidence: sum(parts.map((part) => part.evidence)),
  };
}

const viaOf = ({ found, network, view }: PathSeen, context: Context) =>
  found.nodes.slice(1, -1).map((node) => context.load.nodeIn(network, view, node));

const windowOf = ({ found }: PathSeen) => ({
  from: isoDay(found.window.from),
  to: isoDay(dayBefore(found.window.to)),
});

async function pathInWords(path: PathSeen, lang: 'en' | 'ru', context: Context): Promise<string> {
  const { nodes, certain } = path.found;
  const nouns = await Promise.all(
    nodes.map(async (node) => nounOf(await context.load.nodeAt(path.view, node), context)),
  );
  const [a, b] = [nouns[0], nouns.at(-1)];
  if (!a || !b) throw new Error('a path has two ends');
  const together = path.quest.mode === 'TOGETHER';
  return pathSentence(
    { a, b },
    { way: wayOfPath(path), via: nouns.slice(1, -1), together, ...windowOf(path), certain },
    lang,
  );
}

/** A miss of a trace on its way to the client. */
interface MissSeen {
  readonly miss: Miss;
  readonly path: PathSeen;
  readonly mode: Word<'PathMode'>;
}

const missesOf = ({ misses, tracing }: WhyNotSeen): MissSeen[] =>
  misses.map((each) => ({ ...each, mode: tracing.mode }));

/** What would have to be otherwise, and the path that there would be. */
async function missInWords(
  { miss, path, mode }: MissSeen,
  lang: 'en' | 'ru',
  context: Context,
): Promise<string> {
  const { condition, gapDays, found } = miss;
  const told = missSentence({ condition, mode, gapDays, hops: found.links.length }, lang);
  return `${told} ${await pathInWords(path, lang, context)}`;
}

/** Why there is no path, with the nearest miss. */
async function whyNotInWords(why: WhyNotSeen, lang: 'en' | 'ru', context: Context): Promise<string> {
  const { tracing, searched, complete } = why;
  const [nearest] = missesOf(why);
  const [a, b] = await Promise.all(
    [tracing.from(), tracing.to()].map(async (end) => nounOf(await end, context)),
  );
  if (!a || !b) throw new Error('a trace has two ends');
  const how = { near: nearest !== undefined, searched, tried: complete };
  const sentences = [unconnectedSentence({ a, b }, how, lang)];
  if (nearest) sentences.push(await missInWords(nearest, lang, context));
  return sentences.join(' ');
}

/** Resolvers of paths. */
export const trace = {
  Trace: {
    paths: passive((tracing: Tracing, args: First & { after?: string | null }) => pathPage(tracing, args)),
    groups: passive((tracing: Tracing, { first }: First) =>
      tracing.groups(pageSize(first ?? GROUP, MAX_GROUP)),
    ),
    effort: passive((tracing: Tracing, { first }: First) =>
      tracing.effort(pageSize(first ?? PAGE, MAX_PATHS)),
    ),
  },
  Path: {
    way: passive(wayOfPath),
    hops: passive(hopsOf),
    via: passive((path: PathSeen, _: unknown, context: Context) => viaOf(path, context)),
    alike: passive(({ network, quest, found }: PathSeen) => sessionsAlike(network, quest, found)),
    window: passive(windowOf),
    certainty: passive(({ found }: PathSeen) => (found.certain ? 'CERTAIN' : 'POSSIBLE')),
    score: passive(scoreOf),
    sentence: (path: PathSeen, args: Lang, context: Context) => pathInWords(path, langOf(args), context),
  },
  Hop: {
    ...recordOf,
    from: passive(({ network, view, node }: HopSeen, _: unknown, context: Context) =>
      context.load.nodeIn(network, view, node),
    ),
    to: passive((hop: HopSeen, _: unknown, context: Context) => endOf(hop, context)),
    link: passive(linkOfHop),
    forward: passive(({ network, link, node }: HopSeen) => network.from[link] === node),
    certainty: passive((hop: HopSeen) => (hop.doubt() ? 'POSSIBLE' : 'CERTAIN')),
    doubt: passive((hop: HopSeen, args: Lang, context: Context) => doubtInWords(hop, langOf(args), context)),
    sentence: (hop: HopSeen, args: Lang, context: Context) => sentenceOf(hop, langOf(args), context),
    others: passive((hop: HopSeen, _: unknown, context: Context) => othersOf(hop, context)),
  },
  Effort: {
    unsearched: passive(
      ({ stoppedBy, links }: Effort, args: Lang) =>
        stoppedBy && effortSentence(stoppedBy, links, langOf(args)),
    ),
  },
  WhyNot: {
    misses: missesOf,
    sentence: (why: WhyNotSeen, args: Lang, context: Context) => whyNotInWords(why, langOf(args), context),
  },
  PathMiss: {
    condition: ({ miss }: MissSeen) => miss.condition,
    gapDays: ({ miss }: MissSeen) => miss.gapDays,
    sentence: (near: MissSeen, args: Lang, context: Context) => missInWords(near, langOf(args), context),
  },
} as unknown as Pick<Resolvers, 'Trace' | 'Path' | 'Hop' | 'Effort' | 'WhyNot' | 'PathMiss'>;
