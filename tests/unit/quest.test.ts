import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KindName } from '../../src/domain/kinds.ts';
import { type LinkName, linkNames, linkOf } from '../../src/domain/links.ts';
import { nextDay } from '../../src/domain/time.ts';
import { type Word, wordsOf } from '../../src/domain/words.ts';
import {
  buildNetwork,
  kindAt,
  markOf,
  type Network,
  scoreOfLink,
  typeOf,
  withTimes,
} from '../../src/trace/network.ts';
import type { Found } from '../../src/trace/path.ts';
import { questFor, type Wish } from '../../src/trace/quest.ts';
import { weightOf } from '../../src/trace/score.ts';
import { Search } from '../../src/trace/search.ts';
import { likeness, sessionsAlike } from '../../src/trace/sessions.ts';
import { goesAlong, wayOf, wayOfLink, ways } from '../../src/trace/ways.ts';
import { columnsOf, DAYS, markedGraph, networkOf, quests } from '../support/random-networks.ts';
import { allPaths, type SlowPath, type SlowQuest, slowSearch, truthOfPath } from '../support/worlds.ts';

const some = <T>(all: readonly T[], fewest = 0) =>
  fc.option(fc.subarray([...all], { minLength: fewest }), { nil: null });

const filters = fc.record({
  links: some<LinkName>(['MEMBER_OF', 'ATTENDED', 'SESSION_OF', 'COOPERATES_WITH', 'BECAME', 'DISCUSSED'], 2),
  kinds: some<KindName>(['State', 'Person', 'Meeting', 'Organ', 'Topic'], 2),
  ways: some(ways, 1),
  statuses: some<Word<'MembershipStatus'>>(['FULL_MEMBER', 'OBSERVER', 'APPLICANT'], 1),
  supported: fc.option(fc.uniqueArray(fc.nat(10), { minLength: 5, maxLength: 11 }), { nil: null }),
  verifiedOnly: fc.constantFrom(false, false, true),
});

/** The way of a path from its documentation: the most telling of its links decides, and a meeting between counts. */
function slowWay(network: Network, { nodes, links }: Pick<SlowPath, 'nodes' | 'links'>): Word<'Way'> {
  const found: Word<'Way'>[] = links.map((link) =>
    markOf(network, link) === 'INTENT' ? 'INTENT' : linkOf(typeOf(network, link)).way,
  );
  if (nodes.slice(1, -1).some((node) => kindAt(network, node) === 'Meeting')) found.push('MEETINGS');
  const order = ['INTENT', 'COOPERATION', 'OFFICIALS', 'TOPICS', 'DOCUMENTS', 'MEETINGS', 'MEMBERS'] as const;
  return order.find((way) => found.includes(way)) ?? 'STRUCTURE';
}

/** What the filters let through, from their documentation. */
function slowFilters(network: Network, wish: Wish): Pick<SlowQuest, 'link' | 'node' | 'path'> {
  const expected: Partial<Record<LinkName, readonly string[]>> = {
    ATTENDED: ['EXPECTED', 'ABSENT'],
    DEALT_WITH: ['PLANNED'],
    SESSION_OF: ['PLANNED', 'ANNOUNCED'],
    PREPARES: ['PLANNED', 'ANNOUNCED'],
  };
  return {
    link: (link) => {
      const [type, mark] = [typeOf(network, link), markOf(network, link)];
      const way = mark === 'INTENT' ? 'INTENT' : linkOf(type).way;
      const along =
        wish.ways === null ||
        way === 'STRUCTURE' ||
        wish.ways.includes(way) ||
        (wish.ways.includes('TOPICS') && (way === 'DOCUMENTS' || way === 'MEETINGS'));
      return (
        along &&
        (wish.links === null || wish.links.includes(type)) &&
        (type !== 'MEMBER_OF' ||
          (wish.statuses === null
            ? mark !== 'APPLICANT'
            : wish.statuses.includes(mark as Word<'MembershipStatus'>))) &&
        !expected[type]?.includes(mark) &&
        (!wish.verifiedOnly || ((network.flags[link] ?? 0) & 1) === 1) &&
        (wish.supported?.has(network.fact[link] ?? -1) ?? true)
      );
    },
    node: (node) => wish.kinds?.includes(kindAt(network, node) ?? '') ?? true,
    path: (path) => wish.ways?.includes(slowWay(network, path)) ?? true,
  };
}

const wishOf = (
  q: Omit<SlowQuest, 'from' | 'to'>,
  f: Pick<Wish, 'links' | 'kinds' | 'ways' | 'statuses' | 'verifiedOnly'> & { supported: number[] | null },
): Wish => ({
  from: 0,
  to: 1,
  ...f,
  mode: q.mode === 'ANY' ? 'TOGETHER' : q.mode,
  window: q.window,
  maxHops: q.maxHops,
  through: q.through,
  supported: f.supported && new Set(f.supported),
  avoid: q.avoid === null ? null : new Set([q.avoid]),
});

function all(network: Network, wish: Wish): Found[] {
  const search = new Search(network, questFor(network, wish));
  const found: Found[] = [];
  for (let next = search.next(1e9); next && next !== 'MORE'; next = search.next(1e9)) found.push(next);
  return found;
}

describe('the filters of a quest', () => {
  it('leave exactly the paths that filtering all paths by what is documented leaves', () => {
    let met = 0;
    fc.assert(
      fc.property(markedGraph, quests, filters, (g, q, f) => {
        const network = networkOf(g);
        const wish = wishOf(q, f);
        const slow = slowSearch(network, { from: 0, to: 1, ...q, ...slowFilters(network, wish) });
        const found = all(network, wish);
        expect(Object.fromEntries(found.map(({ nodes, cost }) => [likeness(network, nodes), cost]))).toEqual(
          Object.fromEntries(slow),
        );
        if (slow.size > 0 && f.ways) met += 1;
      }),
      { numRuns: 400 },
    );
    expect(met).toBeGreaterThan(5);
  });

  it('find a membership between two bodies of which one became the other, though the change is cheaper', () => {
    const day = { at: [0, 0, 5, 5], flags: 3 };
    const network = networkOf({
      kinds: ['State', 'State', 'State', 'State', 'State', 'State'],
      links: [
        { type: 'BECAME', ends: [0, 1], mark: '', ...day },
        { type: 'MEMBER_OF', ends: [0, 1], mark: 'FULL_MEMBER', ...day },
      ],
    });
    const q = {
      mode: 'FOLLOWING',
      window: { from: 0, to: 100000000 },
      maxHops: 1,
      through: null,
      avoid: null,
    } as const;
    const none = { links: null, kinds: null, statuses: null, verifiedOnly: false, supported: null };
    const found = (asked: readonly Word<'Way'>[] | null) =>
      all(network, wishOf(q, { ...none, ways: asked })).map(({ links }) =>
        links.map((l) => typeOf(network, l)),
      );
    expect(found(null)).toEqual([['BECAME']]);
    expect(found(['MEMBERS'])).toEqual([['MEMBER_OF']]);
  });
});

describe('ways', () => {
  it('name a path after its most telling link', () => {
    fc.assert(
      fc.property(markedGraph, quests, (g, q) => {
        const network = networkOf(g);
        for (const path of allPaths(network, { from: 0, to: 1, ...q }))
          expect(wayOf(network, path.links)).toBe(slowWay(network, path));
      }),
      { numRuns: 100 },
    );
  });

  it('let a path walk along nothing that would give it another name', () => {
    for (const name of linkNames) {
      const type = linkNames.indexOf(name);
      const network = {
        types: Uint8Array.of(type),
        marks: Uint8Array.of(0),
        markTable: [''],
      } as unknown as Network;
      const own = wayOfLink(network, 0);
      for (const way of ways.filter((each) => goesAlong(each, own) && each !== own)) {
        const order = [
          'INTENT',
          'COOPERATION',
          'OFFICIALS',
          'TOPICS',
          'DOCUMENTS',
          'MEETINGS',
          'MEMBERS',
          'STRUCTURE',
        ];
        expect(order.indexOf(own), `${name} along ${way}`).toBeGreaterThan(order.indexOf(way));
      }
    }
  });
});

describe('sessions alike', () => {
  it('are as many as counting finds: one meeting exchanged for another of the same organs, under the same quest', () => {
    let met = 0;
    fc.assert(
      fc.property(markedGraph, quests, (g, q) => {
        // Many meetings of few organs, attended by the same.
        const network = networkOf({
          ...g,
          kinds: ['Person', 'Person', 'Meeting', 'Meeting', 'Meeting', 'Organ'],
          links: [
            ...g.links.map((link) =>
              link.type === 'ATTENDED' || link.type === 'SESSION_OF'
                ? {
                    ...link,
                    ends: [link.ends[0] % 2, 2 + (link.ends[1] % 3)] as const,
                    type: 'ATTENDED' as const,
                  }
                : link,
            ),
            ...[2, 3, 4].flatMap((meeting) =>
              [0, 1].map((person) => ({
                type: 'ATTENDED' as const,
                ends: [person, meeting] as const,
                at: (g.links[meeting] ?? g.links[0])?.at ?? [0, 0, 0, 0],
                flags: 3,
                mark: 'PRESENT',
              })),
            ),
          ],
        });
        const wish = wishOf(q, {
          links: null,
          kinds: null,
          ways: null,
          statuses: null,
          verifiedOnly: false,
          supported: null,
        });
        const quest = questFor(network, wish);
        const slow: SlowQuest = { from: 0, to: 1, ...q, through: null, ...slowFilters(network, wish) };
        const every = allPaths(network, slow).filter(
          ({ links }) => truthOfPath(network, slow, links).possible,
        );
        const organsOf = (n: number) =>
          String(
            [...network.types.keys()]
              .filter((l) => typeOf(network, l) === 'SESSION_OF' && network.from[l] === n)
              .map((l) => network.to[l]),
          );
        for (const found of all(network, { ...wish, through: null })) {
          const others = new Set<string>();
          for (const { nodes, links } of every) {
            const changed = nodes.flatMap((n, i) => (n === found.nodes[i] ? [] : [i]));
            const [i = 0] = changed;
            const [before = -1, after = -1] = [found.nodes[i] ?? -1, nodes[i] ?? -1];
            const meetings = [before, after].every((n) => kindAt(network, n) === 'Meeting');
            const alike = meetings && organsOf(before) === organsOf(after) && !found.nodes.includes(after);
            const rest = links.every((l, k) =>
              k === i - 1 || k === i
                ? network.types[l] === network.types[found.links[k] ?? 0]
                : l === found.links[k],
            );
            if (nodes.length === found.nodes.length && changed.length === 1 && alike && rest)
              others.add(`${i} ${after}`);
          }
          expect(sessionsAlike(network, { ...quest, through: null }, found)).toBe(others.size);
          met += others.size;
        }
      }),
      { numRuns: 150 },
    );
    expect(met).toBeGreaterThan(5);
  });
});

describe('the cost of a path', () => {
  it('is the sum of the parts of its hops and of passing through what lies between', () => {
    fc.assert(
      fc.property(markedGraph, quests, (g, q) => {
        const network = networkOf(g);
        const wish = wishOf(q, {
          links: null,
          kinds: null,
          ways: null,
          statuses: null,
          verifiedOnly: false,
          supported: null,
        });
        for (const { nodes, links, cost } of all(network, wish)) {
          const parts = links.map((link) => scoreOfLink(network, link));
          for (const part of parts) expect(part.total).toBe(part.hops + part.links + part.evidence);
          const hubs = nodes.slice(1, -1).map((n) => network.passing[n] ?? 0);
          expect(cost).toBe([...parts.map((part) => part.total), ...hubs].reduce((a, b) => a + b, 0));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is higher by a hop for what happened on a day that no source gives', () => {
    const type = linkNames.indexOf('INITIATED');
    const [known, unknown] = [false, true].map((undated) => weightOf({ type, mark: '', flags: 3, undated }));
    expect(known).toMatchObject({ total: 1_000, evidence: 0 });
    expect(unknown).toMatchObject({ total: 2_000, evidence: 1_000 });
    const network = buildNetwork(
      [
        { kind: 'State', numbers: [0], keys: ['n0'] },
        { kind: 'Document', numbers: [1], keys: ['n1'] },
      ],
      [
        {
          type: 'INITIATED',
          from: [0],
          to: [1],
          fact: [5],
          s0: [0],
          s1: [99999999],
          u0: [0],
          u1: [99999999],
          flags: [3],
          marks: [''],
          attested: new Map(),
        },
      ],
    );
    expect(network.cost[0]).toBe(2_000);
  });
});

describe('a network under a policy', () => {
  const statuses = wordsOf('MembershipStatus');
  const change = fc.record({
    link: fc.nat(10),
    mark: fc.constantFrom(...statuses),
    s: fc.nat(DAYS.length - 1),
    u: fc.nat(DAYS.length - 1),
  });

  it('is the one that would have been built from what the policy sees: dates, statuses, costs and order', () => {
    fc.assert(
      fc.property(markedGraph, fc.array(change, { maxLength: 6 }), (g, drawn) => {
        const network = networkOf(g);
        const total = network.types.length;
        const byFact = new Map(drawn.filter(({ link }) => link < total).map((each) => [each.link, each]));
        const changes = [...byFact.values()].map(({ link: fact, mark, s, u }) => {
          const [s0, u1] = [DAYS[Math.min(s, u)] ?? 0, nextDay(DAYS[Math.max(s, u)] ?? 0)];
          return { fact, mark, s0, s1: s0, u0: u1, u1 };
        });
        const seen = withTimes(
          network,
          changes.map(({ fact, ...rest }) => ({ ...rest, link: network.fact.indexOf(fact) })),
        );
        const columns = columnsOf(g.links).map((column, fact) => {
          const to = changes.find((each) => each.fact === fact);
          return to
            ? { ...column, marks: [to.mark], s0: [to.s0], s1: [to.s1], u0: [to.u0], u1: [to.u1] }
            : column;
        });
        const built = buildNetwork(
          g.kinds.map((kind, n) => ({ kind, numbers: [n], keys: [`n${n}`] })),
          columns,
        );
        const told = (n: Network) => ({
          marks: [...n.types.keys()].map((l) => markOf(n, l)),
          times: [n.s0, n.s1, n.u0, n.u1].map((days) => [...days]),
          cost: [...n.cost],
          at: [...n.at],
        });
        expect(told(seen)).toEqual(told(built));
        // What all others see has not changed.
        expect(told(network)).toEqual(told(networkOf(g)));
      }),
      { numRuns: 150 },
    );
  });

  it('is refused where a link leads out of it', () => {
    const link = {
      fact: [1],
      s0: [0],
      s1: [0],
      u0: [9],
      u1: [9],
      flags: [3],
      marks: [''],
      attested: new Map(),
    };
    expect(() =>
      buildNetwork(
        [{ kind: 'State', numbers: [0], keys: ['n0'] }],
        [{ type: 'MEMBER_OF', from: [0], to: [7], ...link }],
      ),
    ).toThrow(/not in the network/);
  });
});
