import { ALWAYS, addDays, daysBetween, NEVER } from '../domain/time.ts';
import type { Window } from '../domain/truth.ts';
import type { Word } from '../domain/words.ts';
import type { Network } from './network.ts';
import type { Found, Quest } from './path.ts';
import { MAX_HOPS } from './quest.ts';
import { Search } from './search.ts';
import type { Mode } from './time.ts';

/** A single condition without which there would be a path. */
export interface Miss {
  readonly condition: Word<'Condition'>;
  readonly gapDays: number | null;
  readonly found: Found;
  /** The quest under which the path holds. */
  readonly quest: Quest;
}

/** A quest with one condition left out. */
export interface Relaxed {
  readonly condition: Word<'Condition'>;
  readonly quest: Quest;
}

/** What all tries together have cost, and whether one of them was cut short: then a miss may have been missed. */
export interface Tally {
  links: number;
  cut: boolean;
}

/** How many links one try may look at. */
const EACH = 100_000;

/** The farthest that days are looked for: beyond it all time is. */
const FARTHEST = 1 << 17;

type Try = (quest: Quest) => Found | null;

/**
 * Tries each condition alone: the clock by as few days as give a path, the way links hold together in time, the
 * number of hops, and every filter given. `others` are the quests without one of the filters each. Yields after each
 * try, null where it gave no miss, so that whoever asks can give others their turn.
 */
export function* misses(
  network: Network,
  quest: Quest,
  others: readonly Relaxed[],
  tally: Tally,
): Generator<Miss | null> {
  const first: Try = (relaxed) => {
    const search = new Search(network, relaxed);
    const found = search.next(EACH);
    tally.links += search.links;
    if (found === 'MORE') tally.cut = true;
    return found === 'MORE' ? null : found;
  };
  yield* clock(quest, first);
  yield* together(network, quest, first);
  yield* hops(quest, first);
  for (const { condition, quest: relaxed } of others) {
    const found = first(relaxed);
    yield found && { condition, gapDays: null, found, quest: relaxed };
  }
}

/** The smallest number of days by which the window has to grow on both sides. A path in a window is one in any wider. */
function* clock(quest: Quest, first: Try): Generator<Miss | null> {
  const { from, to } = quest.window;
  if (from <= ALWAYS && to > NEVER) return;
  const within = (window: Window): Miss | null => {
    const near = { ...quest, window };
    const found = first(near);
    return found && { condition: 'DATE', gapDays: null, found, quest: near };
  };
  const widened = (days: number): Window => ({
    from: addDays(from, -days),
    to: to > NEVER ? to : addDays(to, days),
  });
  let nearest = within({ from: ALWAYS, to: NEVER + 1 });
  yield null;
  if (!nearest) return;
  // Twice as far each time until it is too far, then by halves: `low` days are too few, `high` give the nearest.
  let [low, high] = [0, Number.POSITIVE_INFINITY];
  for (let days = 1; days < FARTHEST && high > FARTHEST; days *= 2) {
    const found = within(widened(days));
    if (found) [nearest, high] = [found, days];
    else low = days;
    yield null;
  }
  while (high < FARTHEST && high - low > 1) {
    const days = (low + high) >> 1;
    const found = within(widened(days));
    if (found) [nearest, high] = [found, days];
    else low = days;
    yield null;
  }
  yield { ...nearest, gapDays: high < FARTHEST ? high : null };
}

/** A path whose links need not hold together as asked, under the strictest mode that has one. */
function* together(network: Network, quest: Quest, first: Try): Generator<Miss | null> {
  const looser: readonly Mode[] =
    quest.mode === 'TOGETHER' ? ['TOUCHING', 'FOLLOWING', 'ANY'] : ['TOUCHING', 'ANY'];
  for (const mode of looser.filter((each) => each !== quest.mode)) {
    const relaxed = { ...quest, mode };
    const found = first(relaxed);
    yield found && {
      condition: 'MODE',
      gapDays: gapWithin(network, quest.mode, found.links),
      found,
      quest: relaxed,
    };
    if (found) return;
  }
}

/**
 * The most days that lie between two links which would have to hold together, to touch, or not to end before the other
 * begins; 0 where they adjoin, null where one of them has no end or no beginning.
 */
export function gapWithin({ s0, u1 }: Network, mode: Mode, links: readonly number[]): number | null {
  const pairs = links.flatMap((a, i) => {
    const later = links.slice(i + 1, mode === 'TOUCHING' ? i + 2 : undefined);
    return later.flatMap((b) =>
      mode === 'FOLLOWING' ? [[a, b] as const] : [[a, b] as const, [b, a] as const],
    );
  });
  const gaps = pairs.map(([begins, ends]) => {
    const [begin, end] = [s0[begins] ?? 0, u1[ends] ?? 0];
    return begin <= end ? 0 : daysBetween(end, begin);
  });
  return gaps.some((gap) => gap === null) ? null : Math.max(0, ...gaps.map((gap) => gap ?? 0));
}

/** With one hop more at a time. */
function* hops(quest: Quest, first: Try): Generator<Miss | null> {
  for (let maxHops = quest.maxHops + 1; maxHops <= MAX_HOPS; maxHops += 1) {
    const relaxed = { ...quest, maxHops };
    const found = first(relaxed);
    yield found && { condition: 'HOPS', gapDays: null, found, quest: relaxed };
    if (found) return;
  }
}

/** The nearest first: those that days measure by their days, then by cost. */
export const nearestFirst = (a: Miss, b: Miss): number =>
  (a.gapDays ?? FARTHEST) - (b.gapDays ?? FARTHEST) ||
  a.found.cost - b.found.cost ||
  (a.condition < b.condition ? -1 : 1);
