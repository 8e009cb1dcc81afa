import { linkNames, linkOf } from '../../src/domain/links.ts';
import { nextDay } from '../../src/domain/time.ts';
import type { Window } from '../../src/domain/truth.ts';
import { isMoment, kindAt, markOf, type Network, otherEnd } from '../../src/trace/network.ts';
import { likeness } from '../../src/trace/sessions.ts';

/** A path of the slow reference. */
export interface SlowPath {
  readonly nodes: readonly number[];
  readonly links: readonly number[];
  readonly cost: number;
}

/** What the slow reference looks for. */
export interface SlowQuest {
  readonly from: number;
  readonly to: number;
  readonly mode: 'TOGETHER' | 'TOUCHING' | 'FOLLOWING' | 'ANY';
  readonly window: Window;
  readonly maxHops: number;
  readonly through: number | null;
  readonly avoid: number | null;
  /** What filters allow: links, nodes between the ends, and whole paths. */
  readonly link?: (link: number) => boolean;
  readonly node?: (node: number) => boolean;
  readonly path?: (path: SlowPath) => boolean;
}

/** Every simple path, by trying all of them. */
export function allPaths(network: Network, quest: SlowQuest): SlowPath[] {
  const found: SlowPath[] = [];
  const total = network.types.length;
  const walk = (nodes: number[], links: number[]): void => {
    const here = nodes.at(-1) ?? -1;
    if (here === quest.to && links.length > 0) {
      const path = { nodes, links, cost: costOf(network, nodes, links) };
      if (quest.through === null || nodes.includes(quest.through))
        if (quest.path?.(path) ?? true) found.push(path);
      return;
    }
    if (links.length === quest.maxHops) return;
    for (let link = 0; link < total; link += 1) {
      if (network.from[link] !== here && network.to[link] !== here) continue;
      const far = otherEnd(network, link, here);
      if (nodes.includes(far) || far === quest.avoid) continue;
      if (!(quest.link?.(link) ?? true)) continue;
      if (far !== quest.to && !(quest.node?.(far) ?? true)) continue;
      walk([...nodes, far], [...links, link]);
    }
  };
  walk([quest.from], []);
  return found;
}

/** The documented cost, from its documentation: hops, links, evidence, and the neighbours of each node between. */
function costOf(network: Network, nodes: readonly number[], links: readonly number[]): number {
  const extra: Record<string, number> = {
    OBSERVER: 0.25,
    PARTNER: 0.5,
    DIALOGUE_PARTNER: 0.5,
    APPLICANT: 1,
    DECIDED: 0.25,
    PRACTISED: 0.25,
    DECLARED: 0.5,
    INTENT: 0.75,
  };
  const hops = links.map((link) => {
    const flags = network.flags[link] ?? 0;
    const evidence =
      (flags & 2 ? (flags & 1 ? 0 : 1) : 2) +
      (flags & 4 ? 0.25 : 0) +
      (markOf(network, link) === 'POSSIBLE' ? 1 : 0);
    return (
      1 +
      linkOf(linkNames[network.types[link] ?? 0] ?? 'HELD').weight +
      (extra[markOf(network, link)] ?? 0) +
      evidence
    );
  });
  const hubs = nodes.slice(1, -1).map((node) => {
    const neighbours = new Set<number>();
    for (let l = 0; l < network.types.length; l += 1) {
      if (network.from[l] === node) neighbours.add(network.to[l] ?? 0);
      if (network.to[l] === node) neighbours.add(network.from[l] ?? 0);
    }
    return Math.round(1_000 * Math.log2(1 + neighbours.size)) / 1_000;
  });
  return Math.round(1_000 * [...hops, ...hubs].reduce((a, b) => a + b, 0));
}

type Span = readonly [start: number, end: number];

/** Whether a path holds in some reading of its dates, and whether in every one: by going through all readings. */
export function truthOfPath(
  network: Network,
  { mode, window }: SlowQuest,
  links: readonly number[],
): { possible: boolean; certain: boolean } {
  let [possible, certain] = [false, true];
  const groups = new Map<string, number>();
  const variable = links.map((link) => {
    const key = meetingKey(network, link) ?? `link ${link} ${groups.size}`;
    if (!groups.has(key)) groups.set(key, groups.size);
    return groups.get(key) ?? 0;
  });
  const readings = [...groups.values()].map((v) => readingsOf(network, links[variable.indexOf(v)] ?? 0));
  const choose = (i: number, spans: Span[]): void => {
    if (i < readings.length) {
      for (const span of readings[i] ?? []) choose(i + 1, [...spans, span]);
      return;
    }
    const held = holds(
      mode,
      variable.map((v) => spans[v] ?? [0, 0]),
      window,
    );
    if (held) possible = true;
    else certain = false;
  };
  choose(0, []);
  return { possible, certain: possible && certain };
}

function meetingKey(network: Network, link: number): string | null {
  if (!isMoment[network.types[link] ?? 0]) return null;
  const meeting = [network.from[link] ?? -1, network.to[link] ?? -1].find(
    (n) => kindAt(network, n) === 'Meeting',
  );
  return meeting === undefined ? null : `${meeting} ${network.s0[link]} ${network.s1[link]}`;
}

function readingsOf(network: Network, link: number): Span[] {
  const days = (from: number, to: number): number[] => (from > to ? [] : [from, ...days(nextDay(from), to)]);
  const starts = days(network.s0[link] ?? 0, network.s1[link] ?? 0);
  if (isMoment[network.types[link] ?? 0]) return starts.map((day) => [day, nextDay(day)]);
  return starts.flatMap((s) =>
    days(network.u0[link] ?? 0, network.u1[link] ?? 0)
      .filter((u) => s < u)
      .map((u): Span => [s, u]),
  );
}

function holds(mode: SlowQuest['mode'], spans: readonly Span[], { from, to }: Window): boolean {
  if (spans.some(([s, u]) => s >= to || u <= from)) return false;
  if (mode === 'ANY') return true;
  if (mode === 'TOUCHING')
    return spans.every(
      ([s, u], i) => i === 0 || (s <= (spans[i - 1]?.[1] ?? 0) && (spans[i - 1]?.[0] ?? 0) <= u),
    );
  if (mode === 'TOGETHER')
    return Math.max(from, ...spans.map(([s]) => s)) < Math.min(to, ...spans.map(([, u]) => u));
  let day = from;
  for (const [s, u] of spans) {
    day = Math.max(day, s);
    if (day >= u || day >= to) return false;
  }
  return true;
}

/** The cheapest possible path of each likeness, cheapest first. */
export function slowSearch(network: Network, quest: SlowQuest): Map<string, number> {
  const best = new Map<string, number>();
  for (const { nodes, links, cost } of allPaths(network, quest)) {
    if (!truthOfPath(network, quest, links).possible) continue;
    const key = likeness(network, nodes);
    best.set(key, Math.min(cost, best.get(key) ?? Number.POSITIVE_INFINITY));
  }
  return best;
}
