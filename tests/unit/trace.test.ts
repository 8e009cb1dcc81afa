import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubtSentence } from '../../src/domain/doubts.ts';
import type { KindName } from '../../src/domain/kinds.ts';
import type { LinkName } from '../../src/domain/links.ts';
import { dayBefore, nextDay } from '../../src/domain/time.ts';
import { doubtsOf } from '../../src/trace/doubts.ts';
import { buildNetwork, type Network } from '../../src/trace/network.ts';
import type { Found } from '../../src/trace/path.ts';
import { Search } from '../../src/trace/search.ts';
import { likeness } from '../../src/trace/sessions.ts';
import { isCertain } from '../../src/trace/time.ts';
import {
  columnsOf,
  graph,
  hubGraph,
  kinds,
  networkOf,
  quests,
  type RandomQuest,
  randomLink,
} from '../support/random-networks.ts';
import { type SlowQuest, slowSearch, truthOfPath } from '../support/worlds.ts';

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

/** A link whose ends and vague dates alone matter. */
const bare = (type: LinkName, ends: readonly [number, number], at: readonly number[]) => ({
  ...{ type, ends, at, flags: 0, mark: '' },
});
/** The meeting was on one of three days; the only one on which the first link touches it is too early for the last. */
const twoLinksAtAVagueMeeting: [KindName[], ReturnType<typeof bare>[], RandomQuest] = [
  ['State', 'State', 'State', 'Meeting', 'State', 'State'],
  [
    bare('MEMBER_OF', [0, 2], [0, 0, 0, 2]),
    bare('COOPERATES_WITH', [2, 3], [2, 4, 0, 0]),
    bare('PREPARES', [3, 4], [4, 2, 0, 0]),
    bare('MEMBER_OF', [4, 1], [4, 4, 0, 0]),
  ],
  { mode: 'TOUCHING', window: { from: 0, to: 100000000 }, maxHops: 4, through: null, avoid: null },
];

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

  it('is as exact around a node that is linked with everything', () => {
    fc.assert(
      fc.property(hubGraph, quests, (g, q) => {
        const network = networkOf(g);
        const quest: SlowQuest = { from: 0, to: 1, ...q };
        expect(
          Object.fromEntries(
            everything(network, quest).map(({ nodes, cost }) => [likeness(network, nodes), cost]),
          ),
        ).toEqual(Object.fromEntries(slowSearch(network, quest)));
      }),
      { numRuns: 100 },
    );
  });

  it('looks at hardly more links than it may: at those of one node more on each side, and of the two ends', () => {
    fc.assert(
      fc.property(hubGraph, quests, fc.integer({ min: 1, max: 60 }), (g, q, limit) => {
        const network = networkOf(g);
        const search = new Search(network, {
          from: 0,
          to: 1,
          ...q,
          walkable: { link: () => true, node: (n) => n !== q.avoid },
        });
        const linksAt = (n: number) => (network.first[n + 1] ?? 0) - (network.first[n] ?? 0);
        const most = Math.max(...[0, 1, 2, 3, 4, 5].map(linksAt));
        for (let next = search.next(limit); next && next !== 'MORE'; next = search.next(limit));
        expect(search.links).toBeLessThanOrEqual(Math.max(limit, linksAt(0) + linksAt(1)) + 2 * most);
      }),
      { numRuns: 200 },
    );
  });

  it('does not look at a single link more for two ends that never exist at the same time', () => {
    const at = (from: number, to: number, day: number) => ({
      type: 'ATTENDED' as const,
      ends: [from, to] as const,
      at: [day, day, day, day],
      flags: 3,
      mark: '',
    });
    const network = networkOf({
      kinds: ['Meeting', 'Meeting', 'Person', 'Person', 'Person', 'State'],
      links: [at(2, 0, 0), at(3, 0, 0), at(2, 1, 3), at(4, 1, 3)],
    });
    const walkable = { link: () => true, node: () => true };
    const window = { from: 0, to: 100000000 };
    const search = new Search(network, {
      from: 0,
      to: 1,
      mode: 'TOGETHER',
      window,
      maxHops: 6,
      through: null,
      walkable,
    });
    expect(search.next(1_000)).toBe(null);
    expect(search.links).toBeLessThanOrEqual(6);
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
      { numRuns: 1_500, examples: [twoLinksAtAVagueMeeting] },
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

  it('calls a path certain exactly where each of its links is', () => {
    fc.assert(
      fc.property(graph, quests, (g, q) => {
        const network = networkOf(g);
        for (const { links, certain } of everything(network, { from: 0, to: 1, ...q })) {
          const doubts = doubtsOf(network, q.mode, links, q.window);
          expect(doubts).toHaveLength(links.length);
          expect(doubts.every((doubt) => doubt === null)).toBe(certain);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order in which links were read', () => {
    fc.assert(
      fc.property(graph, quests, fc.array(fc.nat(), { minLength: 11, maxLength: 11 }), (g, q, keys) => {
        const columns = columnsOf(g.links);
        const nodes = g.kinds.map((kind, n) => ({ kind, numbers: [n], keys: [`n${n}`] }));
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

const period = (s0: number, s1: number, u0: number, u1: number, attested: number[]) => ({
  s0,
  s1,
  u0,
  u1,
  attested,
});
const networkWith = (links: ReturnType<typeof period>[]) =>
  buildNetwork(
    [{ kind: 'State', numbers: [0, 1, 2], keys: ['n0', 'n1', 'n2'] }],
    links.map((link, i) => ({
      type: 'MEMBER_OF' as const,
      from: [i],
      to: [i === links.length - 1 ? 1 : i + 2],
      fact: [i],
      flags: [3],
      marks: ['FULL_MEMBER'],
      s0: [link.s0],
      s1: [link.s1],
      u0: [link.u0],
      u1: [link.u1],
      attested: new Map(link.attested.length > 0 ? [[0, link.attested]] : []),
    })),
  );

describe('single days for which a source shows a link', () => {
  const certainIn = (network: Network, from: number, to: number) => {
    const links = [...network.types.keys()];
    return isCertain(network, 'TOGETHER', links, { from, to });
  };
  // Neither beginning nor end is known: only the days are sure.
  const shown = period(0, 99999999, 0, 99999999, [20201201]);

  it('make it certain on that day, alone and beside a link that surely holds then', () => {
    expect(certainIn(networkWith([shown]), 20201201, 20201202)).toBe(true);
    expect(certainIn(networkWith([shown]), 20201202, 20201203)).toBe(false);
    const both = networkWith([shown, period(20150101, 20150101, 20250101, 20250101, [])]);
    expect(certainIn(both, 20201201, 20201202)).toBe(true);
    expect(certainIn(both, 20200101, 20210101)).toBe(true);
    expect(certainIn(both, 20201202, 20210101)).toBe(false);
  });

  it('on different days do not make two links certain together', () => {
    const both = networkWith([shown, period(0, 99999999, 0, 99999999, [20201202])]);
    expect(certainIn(both, 20201201, 20201203)).toBe(false);
  });
});

describe('a link in doubt', () => {
  const WHEN = { from: 20200101, to: 20210101 };
  const told = (spells: readonly [since: number, latest: number, earliest: number, until: number][]) => {
    const network = networkWith(spells.map((spell) => period(...spell, [])));
    return doubtsOf(network, 'TOGETHER', [...network.types.keys()], WHEN);
  };

  it('is the one whose date is vague, alone or against the other', () => {
    const firm = [20100101, 20100101, 20200601, 20200601] as const;
    expect(told([[...firm]])).toEqual([null]);
    expect(told([[20200501, 20210501, 99999999, 99999999]])).toEqual([{ of: 'BEGINNING', against: null }]);
    expect(told([[20100101, 20100101, 20191201, 20201201]])).toEqual([{ of: 'END', against: null }]);
    expect(told([[...firm], [20200101, 20200930, 99999999, 99999999]])).toEqual([
      null,
      { of: 'BEGINNING', against: 0 },
    ]);
    expect(
      told([
        [20100101, 20100101, 20200301, 20200930],
        [20200601, 20200601, 99999999, 99999999],
      ]),
    ).toEqual([{ of: 'END', against: 1 }, null]);
  });

  it('says which date is not known and what it may miss, in English and Russian', () => {
    const beginning = { of: 'BEGINNING', against: 1 } as const;
    expect(doubtSentence(beginning, { since: '2003' }, false, 'en')).toBe(
      'When it began is not exactly known (2003); it may have begun after link 2 had ended.',
    );
    expect(doubtSentence(beginning, {}, false, 'ru')).toBe(
      'Начало не указано ни в одном источнике; возможно, началось после окончания звена 2.',
    );
    expect(doubtSentence({ of: 'END', against: null }, {}, false, 'en')).toBe(
      'No source tells when it ended; it may have ended before the time asked for.',
    );
    expect(doubtSentence({ of: 'PRESENCE', against: null }, {}, true, 'en')).toBe(
      'Presence is likely only: the meeting is known from a preview.',
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

  it('end with the last one that can be written', () => {
    expect(nextDay(99991231)).toBe(99999999);
    expect(dayBefore(101)).toBe(0);
  });
});
