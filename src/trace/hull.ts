import { ALWAYS, NEVER } from '../domain/time.ts';
import type { Window } from '../domain/truth.ts';
import type { Network } from './network.ts';
import type { Quest } from './path.ts';
import { mayHoldIn, narrowed } from './time.ts';

/** The window that is asked for, as narrow as the links at both ends let it be; and how many of them were looked at for that. */
export function windowBetween(network: Network, quest: Quest): { window: Window; looked: number } {
  const { mode, window, from, to } = quest;
  if (mode !== 'TOGETHER' && mode !== 'FOLLOWING') return { window, looked: 0 };
  const [a, b] = [hullAt(network, quest, from), hullAt(network, quest, to)];
  return { window: narrowed(mode, window, [a, b]), looked: a.looked + b.looked };
}

/** From the first beginning to the last end of the links at a node that may be walked at some time in the window asked for. */
function hullAt(network: Network, { walkable, window }: Quest, node: number): Window & { looked: number } {
  const { first, at, s0, u1 } = network;
  let [from, to] = [NEVER + 1, ALWAYS];
  const [begin, end] = [first[node] ?? 0, first[node + 1] ?? 0];
  for (let i = begin; i < end; i += 1) {
    const link = at[i] ?? 0;
    if (!walkable.link(link) || !mayHoldIn(network, link, window)) continue;
    from = Math.min(from, s0[link] ?? 0);
    to = Math.max(to, u1[link] ?? 0);
  }
  return { from, to, looked: end - begin };
}
