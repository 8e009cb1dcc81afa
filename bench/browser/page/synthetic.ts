import { type Kind, kinds, NEVER, type Thing, type Tie } from '../../../src/browser/data/model.ts';

/** A scale-free graph with names as long as the real ones: three links a thing, some side by side. */
export interface Synthetic {
  readonly things: Readonly<Record<string, Thing>>;
  readonly ties: Readonly<Record<string, Tie>>;
  readonly places: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
}

const words = [
  'Совет',
  'министров',
  'иностранных',
  'дел',
  'Секретариат',
  'государств',
  'Комитет',
  'секретарей',
];
const types = ['MEMBER_OF', 'COOPERATES_WITH', 'ATTENDED', 'HELD', 'CONCERNS', 'ON_TOPIC'];

/** Numbers that are the same on every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Makes a graph of so many things. */
export function synthetic(n: number): Synthetic {
  const next = numbers(n);
  const pick = <T>(list: readonly T[], otherwise: T): T =>
    list[Math.floor(next() * list.length)] ?? otherwise;
  const ends: string[] = [];
  const degrees = new Map<string, number>();
  const ties: Record<string, Tie> = {};
  const link = (from: string, to: string) => {
    const since = 1990 + Math.floor(next() * 30);
    const until = next() < 0.4 ? since + 1 + Math.floor(next() * 6) : null;
    const key = `${from} ${to} ${Object.keys(degrees).length} ${ends.length}`;
    ties[key] = {
      ...{ key, type: pick(types, 'MEMBER_OF'), from, to, fact: key, sourced: next() < 0.9, verified: true },
      ...{ mark: next() < 0.5 ? 'FULL_MEMBER' : null, disputed: next() < 0.05 },
      ...{ since: String(since), until: until ? String(until) : null },
      ...{ s0: since * 10_000 + 101, s1: since * 10_000 + 1231 },
      ...{ u0: until ? until * 10_000 + 101 : NEVER, u1: until ? until * 10_000 + 1231 : NEVER },
    };
    ends.push(from, to);
    for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  };
  for (let i = 1; i < n; i += 1)
    for (let k = 0; k < 3; k += 1) {
      const to = pick(ends, 'thing-0');
      if (to === `thing-${i}`) continue;
      link(`thing-${i}`, to);
      if (next() < 0.2) link(`thing-${i}`, to);
    }
  const side = 90 * Math.sqrt(n);
  const things: Record<string, Thing> = {};
  const places: Record<string, { x: number; y: number }> = {};
  for (let i = 0; i < n; i += 1) {
    const key = `thing-${i}`;
    const name = Array.from({ length: 2 + (i % 4) }, () => pick(words, 'Совет')).join(' ');
    const kind = pick<Kind>(kinds, 'State');
    things[key] = {
      key,
      kind,
      en: name,
      ru: name,
      shortEn: 'ABC',
      shortRu: 'АБВ',
      degree: degrees.get(key) ?? 0,
    };
    places[key] = { x: Math.round((next() - 0.5) * side), y: Math.round((next() - 0.5) * side) };
  }
  return { things, ties, places };
}
