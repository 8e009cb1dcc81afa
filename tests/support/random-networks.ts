import fc from 'fast-check';
import type { KindName } from '../../src/domain/kinds.ts';
import { type LinkColumns, type LinkName, linkNames } from '../../src/domain/links.ts';
import { nextDay } from '../../src/domain/time.ts';
import { buildNetwork, isMoment, type Network } from '../../src/trace/network.ts';
import type { SlowQuest } from './worlds.ts';

/** The few days on which everything in a random network happens: over the turn of a year. */
export const DAYS = [20191230, 20191231, 20200101, 20200102, 20200103, 20200104];
const day = fc.integer({ min: 0, max: DAYS.length - 1 });
const SIZE = 6;

interface RandomLink {
  readonly type: LinkName;
  readonly ends: readonly [number, number];
  readonly at: readonly number[];
  readonly flags: number;
  readonly mark: string;
}

/** A link with vague dates. */
export const randomLink: fc.Arbitrary<RandomLink> = fc.record({
  type: fc.constantFrom<LinkName>(
    'MEMBER_OF',
    'HELD',
    'ATTENDED',
    'SESSION_OF',
    'PREPARES',
    'DISCUSSED',
    'CONCERNS',
    'COOPERATES_WITH',
    'DEALT_WITH',
    'BECAME',
  ),
  ends: fc
    .tuple(fc.integer({ min: 0, max: SIZE - 1 }), fc.integer({ min: 0, max: SIZE - 1 }))
    .filter(([a, b]) => a !== b),
  at: fc.array(day, { minLength: 4, maxLength: 4 }),
  flags: fc.constantFrom(0, 2, 3, 3, 3, 7),
  mark: fc.constantFrom('', '', 'OBSERVER', 'POSSIBLE', 'INTENT'),
});

/** The kinds of the nodes. */
export const kinds = fc.array(fc.constantFrom<KindName>('State', 'Person', 'Meeting', 'Organ', 'Topic'), {
  minLength: SIZE,
  maxLength: SIZE,
});
/** A small network. */
export const graph = fc.record({ kinds, links: fc.array(randomLink, { minLength: 4, maxLength: 11 }) });
/** A network before it is built. */
export type Graph = { kinds: readonly KindName[]; links: readonly RandomLink[] };

/** A link as columns: a moment has one vague day, a period two vague ends. */
export function columnsOf(links: readonly RandomLink[]): LinkColumns[] {
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
      attested: new Map(),
    };
  });
}

/** Builds a random network. */
export function networkOf({ kinds, links }: Graph): Network {
  const nodes = kinds.map((kind, n) => ({ kind, numbers: [n], keys: [`n${n}`] }));
  return buildNetwork(nodes, columnsOf(links));
}

/** Marks that the filters look at, by the type of the link. */
const marksOf: Partial<Record<LinkName, readonly string[]>> = {
  MEMBER_OF: ['FULL_MEMBER', 'FULL_MEMBER', 'OBSERVER', 'APPLICANT'],
  ATTENDED: ['PRESENT', 'PRESENT', 'POSSIBLE', 'EXPECTED', 'ABSENT'],
  SESSION_OF: ['HELD', 'HELD', 'PRESUMED_HELD', 'PLANNED', 'ANNOUNCED'],
  PREPARES: ['HELD', 'PLANNED'],
  DEALT_WITH: ['ENDORSED', 'ADOPTED', 'ANNOUNCED', 'PLANNED'],
  COOPERATES_WITH: ['AGREED', 'DECLARED', 'INTENT'],
};

/** The same network with marks as records have them. */
export const markedGraph = fc
  .tuple(graph, fc.array(fc.nat(59), { minLength: 11, maxLength: 11 }))
  .map(([g, choices]) => ({
    ...g,
    links: g.links.map((link, i) => {
      const marks = marksOf[link.type] ?? [''];
      return { ...link, mark: marks[(choices[i] ?? 0) % marks.length] ?? '' };
    }),
  }));

/** A network with a node that is linked with every other one. */
export const hubGraph = fc
  .tuple(graph, fc.array(randomLink, { minLength: SIZE, maxLength: SIZE }))
  .map(([g, spokes]) => ({
    ...g,
    links: [
      ...g.links,
      ...spokes.flatMap((link, n) => (n === 4 ? [] : [{ ...link, ends: [4, n] as const }])),
    ],
  }));

/** What a random quest asks for beside its two ends. */
export type RandomQuest = Pick<SlowQuest, 'mode' | 'window' | 'maxHops' | 'through' | 'avoid'>;

/** Random quests. */
export const quests: fc.Arbitrary<RandomQuest> = fc.record({
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
