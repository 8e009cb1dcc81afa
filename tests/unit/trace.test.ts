import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KindName } from '../../src/domain/kinds.ts';
import { type LinkColumns, type LinkName, linkNames } from '../../src/domain/links.ts';
import { dayBefore, nextDay } from '../../src/domain/time.ts';
import { buildNetwork, isMoment, type Network } from '../../src/trace/network.ts';
import type { Found } from '../../src/trace/path.ts';
import { Search } from '../../src/trace/search.ts';
import { likeness } from '../../src/trace/sessions.ts';
import { type SlowQuest, slowSearch, truthOfPath } from '../support/worlds.ts';

const DAYS = [20191230, 20191231, 20200101, 20200102, 20200103, 20200104];
const day = fc.integer({ min: 0, max: DAYS.length - 1 });
const SIZE = 6;

interface RandomLink {
  readonly type: LinkName;
  readonly ends: readonly [number, number];
  readonly at: readonly number[];
  readonly flags: number;
  readonly mark: string;
}

const randomLink: fc.Arbitrary<RandomLink> = fc.record({
  type: fc.constantFrom<LinkName>(
    'MEMBER_OF',
    'HELD',
    'ATTENDED',
    'SESSION_OF',
    'DISCUSSED',
    'CONCERNS',
    'COOPERATES_WITH',
  ),
  ends: fc
    .tuple(fc.integer({ min: 0, max: SIZE - 1 }), fc.integer({ min: 0, max: SIZE - 1 }))
    .filter(([a, b]) => a !== b),
  at: fc.array(day, { minLength: 4, maxLength: 4 }),
  flags: fc.constantFrom(0, 2, 3, 3, 3, 7),
  mark: fc.constantFrom('', '', 'OBSERVER', 'POSSIBLE', 'INTENT'),
});

const kinds = fc.array(fc.constantFrom<KindName>('State', 'Person', 'Meeting', 'Organ', 'Topic'), {
  minLength: SIZE,
  maxLength: SIZE,
});
const graph = fc.record({ kinds, links: fc.array(randomLink, { minLength: 4, maxLength: 11 }) });
type Graph = { kinds: readonly KindName[]; links: readonly RandomLink[] };

/** A link as columns: a moment has one vague day, a period two vague ends. */
function columnsOf(links: readonly RandomLink[]): LinkColumns[] {
  return links.map(({ type, ends, at, flags, mark }, i) => {
    const [a = 0, b = 0, c = 0, d = 0] = at.map((k) => DAYS[k] ?? 0);
    const [s0, s1] = [Math.min(a, b), Math.max(a, b)];
    const moment = isMoment[linkNames.indexOf(type)];
    // The end may be as vague as the beginning, and the two may overlap; some reading has the one before the other.
    const [u0, u1] = moment
      ? [nextDay(s0), nextDay(s1)]
      : [Math.max(s0, Math.min(c, d)), Math.max(nextDay(s0), Math.max(c, d))];
    return {
      type,
      from: [ends[0]],
      to: [ends[1]],
      fact: [i],
      s0: [s0],
      s1: [s1],
      u0: [u0],
      u1: [u1],
      flags: [flags],
      marks: [mark],
      attested: [[]],
    };
  });
}

function networkOf({ kinds, links }: Graph): Network {
  const nodes = kinds.map((kind, n) => ({ kind, numbers: [n] }));
  return buildNetwork(nodes, columnsOf(links));
}

const quests = fc.record({
  mode: fc.constantFrom<SlowQuest['mode']>('TOGETHER', 'TOUCHING', 'FOLLOWING'),
  window: fc.oneof(
    fc.constant({ from: 0, to: 100000000 }),
    fc
      .tuple(day, day)
      .map(([a, b]) => ({ from: DAYS[Math.min(a, b)] ?? 0, to: nextDay(DAYS[Math.max(a, b)] ?? 0) })),
  ),
  maxHops: fc.integer({ min: 1, max: 5 }),
  through: fc.constantFrom(null, null, 2),
  avoid: fc.constantFrom(null, null, 3),
});

const everything = (network: Network, quest: SlowQuest): Found[] => {
  const search = new Search(network, {
    ...quest,
    walkable: { link: () => true, node: (n) => n !== quest.avoid },
  });
  const found: Found[] = [];
  for (;;) {
    const next = search.next(Number.POSITIVE_INFINITY);
    if (next === null || next === 'MORE') return found;
    found.push(next);
  }
};

describe('the search for paths', () => {
  it('finds exactly the paths that trying everything finds, the cheapest of each likeness, in the order of their cost', () => {
    fc.assert(
      fc.property(graph, quests, (g, q) => {
        const network = networkOf(g);
        const quest: SlowQuest = { from: 0, to: 1, ...q };
        const found = everything(network, quest);
        const slow = slowSearch(network, quest);
        expect(Object.fromEntries(found.map(({ nodes, cost }) => [likeness(network, nodes), cost]))).toEqual(
          Object.fromEntries(slow),
        );
        expect(found.map(({ cost }) => cost)).toEqual([...slow.values()].sort((a, b) => a - b));
      }),
      { numRuns: 400 },
    );
  });

  it('calls a chain possible and certain exactly where some reading and every reading of its dates lets it hold', () => {
    const chain = fc.array(randomLink, { minLength: 1, maxLength: 4 }).map((links) => {
      const nodes = [0, 2, 3, 4].slice(0, links.length);
      return links.map((link, i) => ({
        ...link,
        mark: '',
        ends: [nodes[i] ?? 0, nodes[i + 1] ?? 1] as const,
      }));
    });
    let [certain, possible, impossible] = [0, 0, 0];
    fc.assert(
      fc.property(kinds, chain, quests, (k, links, q) => {
        const network = networkOf({ kinds: k, links });
        const quest: SlowQuest = { from: 0, to: 1, ...q, maxHops: 4, through: null, avoid: null };
        const path = links.map(
          ({ ends }) => [...network.from.keys()].find((l) => network.from[l] === ends[0]) ?? -1,
        );
        const truth = truthOfPath(network, quest, path);
        const [found] = everything(network, quest);
        expect(found !== undefined).toBe(truth.possible);
        if (found) expect(found.certain).toBe(truth.certain);
        if (!found) impossible += 1;
        else if (found.certain) certain += 1;
        else possible += 1;
      }),
      { numRuns: 1_500 },
    );
    // The three cases are really met.
    expect(Math.min(certain, possible, impossible)).toBeGreaterThan(100);
  });

  it('calls a path certain exactly where it holds in every reading of its dates', () => {
    fc.assert(
      fc.property(graph, quests, (g, q) => {
        const network = networkOf({
          ...g,
          links: g.links.map((link) => ({ ...link, mark: link.mark === 'POSSIBLE' ? '' : link.mark })),
        });
        const quest: SlowQuest = { from: 0, to: 1, ...q };
        for (const { links, certain } of everything(network, quest)) {
          const truth = truthOfPath(network, quest, links);
          expect(truth.possible).toBe(true);
          expect(certain).toBe(truth.certain);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order in which links were read', () => {
    fc.assert(
      fc.property(graph, quests, fc.array(fc.nat(), { minLength: 11, maxLength: 11 }), (g, q, keys) => {
        const columns = columnsOf(g.links);
        const nodes = g.kinds.map((kind, n) => ({ kind, numbers: [n] }));
        const shuffled = columns
          .map((c, i) => [keys[i] ?? 0, c] as const)
          .sort(([a], [b]) => a - b)
          .map(([, c]) => c);
        const quest: SlowQuest = { from: 0, to: 1, ...q };
        const told = (network: Network) =>
          everything(network, quest).map(({ nodes, links, cost }) => ({
            nodes,
            cost,
            facts: links.map((l) => network.fact[l]),
          }));
        expect(told(buildNetwork([...nodes].reverse(), shuffled))).toEqual(
          told(buildNetwork(nodes, columns)),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same paths first, however many are asked for and however often it is interrupted', () => {
    fc.assert(
      fc.property(graph, quests, (g, q) => {
        const network = networkOf(g);
        const quest: SlowQuest = { from: 0, to: 1, ...q };
        const whole = everything(network, quest).map(({ nodes }) => nodes);
        const search = new Search(network, {
          ...quest,
          walkable: { link: () => true, node: (n) => n !== quest.avoid },
        });
        const slices: unknown[] = [];
        for (let next = search.next(1); next !== null; next = search.next(search.links + 3))
          if (next !== 'MORE') slices.push(next.nodes);
        expect(slices).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });
});

describe('days', () => {
  it('go forth and back', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-02'), max: new Date('2900-01-01'), noInvalidDate: true }),
        (date) => {
          const today = Number(date.toISOString().slice(0, 10).replaceAll('-', ''));
          expect(dayBefore(nextDay(today))).toBe(today);
          expect(nextDay(dayBefore(today))).toBe(today);
        },
      ),
    );
  });
});
