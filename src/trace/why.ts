import { ALWAYS, addDays, daysBetween, NEVER } from '../domain/time.ts';
import type { Window } from '../domain/truth.ts';
import type { Word } from '../domain/words.ts';
import type { Network } from './network.ts';
import { MAX_HOPS } from './quest.ts';
import { type Found, type Quest, Search } from './search.ts';
import type { Mode } from './time.ts';

/** A single condition without which there would be a path. */
export interface Miss {
  readonly condition: Word<'Condition'>;
  readonly gapDays: number | null;
  readonly found: Found;
  /** The mode under which the path holds, and its window. */
  readonly quest: Quest;
}

/** A quest with one condition left out. */
export interface Relaxed {
  readonly condition: Word<'Condition'>;
  readonly quest: Quest;
}

/** How many links one try may look at. */
const EACH = 100_000;

/** The farthest that days are looked for: beyond it all time is. */
const FARTHEST = 1 << 17;

const first = (network: Network, quest: Quest): Found | null => {
  const found = new Search(network, quest).next(EACH);
  return found === 'MORE' ? null : found;
};

/**
 * Tries each condition alone: the clock by as few days as give a path, the way links hold together in time, the
 * number of hops, and every filter given. `others` are the quests without one of the filters each.
 */
export function* misses(network: Network, quest: Quest, others: readonly Relaxed[]): Generator<Miss | null> {
  yield clock(network, quest);
  yield together(network, quest);
  yield hops(network, quest);
  for (const { condition, quest: relaxed } of others) {
    const found = first(network, relaxed);
    yield found && { condition, gapDays: null, found, quest: relaxed };
  }
}

/** The smallest number of days by which the window has to grow on both sides. A path in a window is one in any wider. */
function clock(network: Network, quest: Quest): Miss | null {
  const { from, to } = quest.window;
  if (from <= ALWAYS && to > NEVER) return null;
  const within = (window: Window) => first(network, { ...quest, window });
  const whole = within({ from: ALWAYS, to: NEVER + 1 });
  if (!whole) return null;
  const widened = (days: number): Window => ({
    from: addDays(from, -days),
    to: to > NEVER ? to : addDays(to, days),
  });
  let [low, high] = [0, 1];
  while (high < FARTHEST && !within(widened(high))) [low, high] = [high, high * 2];
  if (high >= FARTHEST) return { condition: 'DATE', gapDays: null, found: whole, quest };
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (within(widened(middle))) high = middle;
    else low = middle;
  }
  const near = { ...quest, window: widened(high) };
  const found = first(network, near);
  return found && { condition: 'DATE', gapDays: high, found, quest: near };
}

/** The same path, if its links need not hold together; the gap is between the earliest end and the latest beginning. */
function together(network: Network, quest: Quest): Miss | null {
  const looser: readonly Mode[] =
    quest.mode === 'TOGETHER' ? ['TOUCHING', 'FOLLOWING', 'ANY'] : ['TOUCHING', 'ANY'];
  for (const mode of looser) {
    const found = mode === quest.mode ? null : first(network, { ...quest, mode });
    if (found)
      return {
        condition: 'MODE',
        gapDays: gapWithin(network, found.links),
        found,
        quest: { ...quest, mode },
      };
  }
  return null;
}

/** The days between the end of the link that ends first and the beginning of the one that begins last. */
export function gapWithin({ s0, u1 }: Network, links: readonly number[]): number | null {
  const end = Math.min(...links.map((link) => u1[link] ?? 0));
  const begin = Math.max(...links.map((link) => s0[link] ?? 0));
  return begin <= end ? 0 : daysBetween(end, begin);
}

function hops(network: Network, quest: Quest): Miss | null {
  for (let maxHops = quest.maxHops + 1; maxHops <= MAX_HOPS; maxHops += 1) {
    const found = first(network, { ...quest, maxHops });
    if (found) return { condition: 'HOPS', gapDays: null, found, quest: { ...quest, maxHops } };
  }
  return null;
}

/** The nearest first: those that days measure by their days, then by cost. */
export const nearestFirst = (a: Miss, b: Miss): number =>
  (a.gapDays ?? Number.POSITIVE_INFINITY) - (b.gapDays ?? Number.POSITIVE_INFINITY) ||
  a.found.cost - b.found.cost ||
  (a.condition < b.condition ? -1 : 1);
