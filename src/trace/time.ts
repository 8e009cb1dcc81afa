import { ALWAYS, type Day, dayBefore, NEVER, nextDay } from '../domain/time.ts';
import { type Bounded, surelyHolds, type Window } from '../domain/truth.ts';
import type { Word } from '../domain/words.ts';
import { isMoment, kindAt, type Network } from './network.ts';
import { Evidence } from './score.ts';

/** How links have to hold together in time; ANY does not ask, for finding out why there is no path. */
export type Mode = Word<'PathMode'> | 'ANY';

/** How far a path has come in time: days that are still possible, half-open; false where none are. */
export interface Reached {
  lo: Day;
  hi: Day;
}

/** A link on which a path may go on, and how far it comes in time over it. */
export interface Step extends Reached {
  link: number;
}

/** Whether a link may hold at some time in a window. */
export const mayHoldIn = (
  { s0, u1, flags, attested }: Network,
  link: number,
  { from, to }: Window,
): boolean =>
  ((s0[link] ?? 0) < to && (u1[link] ?? 0) > from) ||
  (((flags[link] ?? 0) & Evidence.ATTESTED) > 0 &&
    (attested.get(link)?.some((day) => day >= from && day < to) ?? false));

/**
 * Takes one more link, and tells whether it can hold together with what came before, under the widest reading of all
 * dates; `reached` is then how far the path has come, before and after (null before the first link). TOGETHER keeps
 * the days on which all hold; TOUCHING the days of the last link, which must overlap or adjoin the next one, and are
 * its own if both happen at one meeting; FOLLOWING the earliest day on which one can have come so far.
 */
export function join(
  network: Network,
  mode: Mode,
  before: Readonly<Step> | null,
  link: number,
  window: Window,
  reached: Reached,
): boolean {
  const { s0, u1, types } = network;
  let lo = Math.max(s0[link] ?? 0, window.from);
  let hi = Math.min(u1[link] ?? 0, window.to);
  if (before && mode !== 'ANY') {
    const { lo: since, hi: until } = before;
    if (mode === 'TOGETHER') [lo, hi] = [Math.max(lo, since), Math.min(hi, until)];
    else if (mode === 'FOLLOWING') lo = Math.max(lo, since);
    else if (isVague(network, link) && sameDay(network, before.link, link)) [lo, hi] = [since, until];
    else if (lo > until || since > hi) return false;
    // The next link has to touch the very day on which a moment met the last one.
    else if (isMoment[types[link] ?? 0]) {
      if (lo < since) lo = Math.max(lo, dayBefore(since));
      if (hi > until) hi = Math.min(hi, nextDay(until));
    }
  }
  reached.lo = lo;
  reached.hi = hi;
  return lo < hi;
}

/** Whether links in a row can hold as a mode asks, under the widest reading of all dates. */
export function canHold(network: Network, mode: Mode, links: readonly number[], window: Window): boolean {
  const reached: Step = { link: -1, lo: ALWAYS, hi: NEVER };
  return links.every((link, i) => {
    const joins = join(network, mode, i > 0 ? reached : null, link, window, reached);
    reached.link = link;
    return joins;
  });
}

/**
 * The window without the days on which no link at one of the ends holds: all links of a path hold together on a day
 * on which its first and its last one do; and one passes along none before the first begins or after the last ends.
 */
export function narrowed(
  mode: Mode,
  window: Window,
  [a, b]: readonly [atFrom: Window, atTo: Window],
): Window {
  const [begins, ends] =
    mode === 'TOGETHER'
      ? [
          [a, b],
          [a, b],
        ]
      : [[a], [b]];
  return {
    from: Math.max(window.from, ...begins.map(({ from }) => from)),
    to: Math.min(window.to, ...ends.map(({ to }) => to)),
  };
}

/** The days over which a path reaches: all hops at once, or from the first beginning to the last end. */
export function windowOf(network: Network, mode: Mode, links: readonly number[], window: Window): Window {
  const starts = links.map((link) => network.s0[link] ?? 0);
  const ends = links.map((link) => network.u1[link] ?? 0);
  if (mode === 'TOGETHER')
    return { from: Math.max(window.from, ...starts), to: Math.min(window.to, ...ends) };
  return { from: Math.max(window.from, Math.min(...starts)), to: Math.min(window.to, Math.max(...ends)) };
}

/**
 * Whether a path holds under every reading of its dates: each link surely holds in the window, and they do together
 * as the mode asks; they do so in every mode if there is one day on which each of them surely holds.
 */
export function isCertain(network: Network, mode: Mode, links: readonly number[], window: Window): boolean {
  if (!links.every((link) => surelyHoldsIn(network, link, window))) return false;
  return surelyJoined(network, mode, links) || haveSureDay(network, links, window);
}

/** Where links of a path may miss each other, by their places in it: one may begin only after the other has ended. */
export interface Gap {
  readonly begins: number;
  readonly ends: number;
}

/** Where the links of a path may miss each other; none where they surely hold as the mode asks. */
export const gapsOf = (network: Network, mode: Mode, links: readonly number[], window: Window): Gap[] =>
  haveSureDay(network, links, window) ? [] : [...looseEnds(network, mode, links)];

/** Whether all links surely hold on a day that sources show for one of them, or on the only day of the window. */
function haveSureDay(network: Network, links: readonly number[], window: Window): boolean {
  const days = links.flatMap((link) => network.attested.get(link) ?? []);
  return [window.from, ...days].some((day) => {
    const only = { from: day, to: nextDay(day) };
    const within = day >= window.from && only.to <= window.to;
    return within && links.every((link) => surelyHoldsIn(network, link, only));
  });
}

const surelyJoined = (network: Network, mode: Mode, links: readonly number[]): boolean =>
  looseEnds(network, mode, links).next().done === true;

/**
 * Intervals of days have a common day if each two of them do (Helly's theorem on the line), and one can pass along
 * them without going back in time if none ends before one before it begins; so it is enough to look at pairs. Links
 * at one meeting share its day, however vague it is.
 */
function* looseEnds(network: Network, mode: Mode, links: readonly number[]): Generator<Gap> {
  if (mode === 'ANY') return;
  const meets = mode === 'TOUCHING' ? beginsByEnd : beginsBeforeEnd;
  for (const [i, a] of links.entries())
    for (const [k, b] of links.entries()) {
      if (k <= i || (mode === 'TOUCHING' && k > i + 1) || sameDay(network, a, b)) continue;
      if (!meets(network, a, b)) yield { begins: i, ends: k };
      if (mode !== 'FOLLOWING' && !meets(network, b, a)) yield { begins: k, ends: i };
    }
}

/** Whether a link holds at some time in a window whatever its dates mean. */
export function surelyHoldsIn(network: Network, link: number, window: Window): boolean {
  const days = network.attested.get(link);
  return (
    surelyHolds(boundsAt(network, link), window) ||
    (days?.some((d) => d >= window.from && d < window.to) ?? false)
  );
}

/** Whether a begins before b ends, whatever their dates mean: the latest beginning against the earliest end. */
function beginsBeforeEnd(network: Network, a: number, b: number): boolean {
  const [x, y] = [boundsAt(network, a), boundsAt(network, b)];
  return x.s1 < y.u0 || x.u1 <= y.u0 || x.s1 <= y.s0 || x.u1 <= nextDay(y.s0);
}

/** Whether a begins at the latest on the day on which b ends, whatever their dates mean. */
function beginsByEnd(network: Network, a: number, b: number): boolean {
  const [x, y] = [boundsAt(network, a), boundsAt(network, b)];
  const soonest = nextDay(y.s0);
  return x.s1 <= y.u0 || x.u1 <= nextDay(y.u0) || x.s1 <= soonest || x.u1 <= nextDay(soonest);
}

/** Whether two links happen at the same meeting, on whatever day that was. */
export function sameDay(network: Network, a: number, b: number): boolean {
  const { s0, s1 } = network;
  if (s0[a] !== s0[b] || s1[a] !== s1[b]) return false;
  const meeting = meetingOf(network, a);
  return meeting !== null && meeting === meetingOf(network, b);
}

/** Whether it is not known on which day a link began; what happened on a known day needs no care to happen on it. */
export const isVague = ({ s0, s1 }: Network, link: number): boolean => s0[link] !== s1[link];

/** The meeting on whose day a link happens: of a meeting that prepares another one, the first. */
export function meetingOf(network: Network, link: number): number | null {
  if (!isMoment[network.types[link] ?? 0]) return null;
  const [a, b] = [network.from[link] ?? -1, network.to[link] ?? -1];
  if (kindAt(network, a) === 'Meeting') return a;
  return kindAt(network, b) === 'Meeting' ? b : null;
}

/** The days that the beginning and the end of a link may mean. */
export const boundsAt = ({ s0, s1, u0, u1 }: Network, link: number): Bounded => ({
  s0: s0[link] ?? 0,
  s1: s1[link] ?? 0,
  u0: u0[link] ?? 0,
  u1: u1[link] ?? 0,
});
