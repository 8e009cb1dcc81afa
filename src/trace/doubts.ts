import { type Doubt, doubtAlone } from '../domain/doubts.ts';
import { ALWAYS, nextDay } from '../domain/time.ts';
import type { Window } from '../domain/truth.ts';
import { isMoment, markOf, type Network } from './network.ts';
import { boundsAt, type Gap, gapsOf, type Mode, surelyHoldsIn } from './time.ts';

/**
 * For each link of a path why it is possible only: by itself, else together with the others; null for what is certain.
 * A path is certain if all its links are.
 */
export function doubtsOf(
  network: Network,
  mode: Mode,
  links: readonly number[],
  window: Window,
): (Doubt | null)[] {
  const gaps = gapsOf(network, mode, links, window);
  return links.map(
    (link, place) => ownDoubt(network, link, window) ?? jointDoubt(network, links, place, gaps),
  );
}

function ownDoubt(network: Network, link: number, window: Window): Doubt | null {
  const mark = markOf(network, link);
  if (mark !== 'POSSIBLE' && surelyHoldsIn(network, link, window)) return null;
  return doubtAlone({ mark, ...boundsAt(network, link) }, window);
}

/** Of two links that may miss each other the one is in doubt whose date is vague there, or both are. */
function jointDoubt(
  network: Network,
  links: readonly number[],
  place: number,
  gaps: readonly Gap[],
): Doubt | null {
  const vague = (at: number, of: 'BEGINNING' | 'END'): boolean => {
    const { s0, s1, u0, u1 } = boundsAt(network, links[at] ?? -1);
    return of === 'BEGINNING' ? s0 < s1 : u0 < u1;
  };
  for (const { begins, ends } of gaps) {
    if (begins === place && (vague(begins, 'BEGINNING') || !vague(ends, 'END')))
      return { of: 'BEGINNING', against: ends };
    if (ends === place && vague(ends, 'END')) return { of: 'END', against: begins };
  }
  return null;
}

/** Whether a link happened on one day, whichever that was; an agreement that may have lasted did not. */
export function isOfOneDay(network: Network, link: number): boolean {
  const { s0, s1, u1 } = boundsAt(network, link);
  return isMoment[network.types[link] ?? 0] === true && (s0 === ALWAYS || u1 === nextDay(s1));
}
