import { once } from './once.ts';
import { type BodyRecord, judgeAt, type MemberRecord } from './standing.ts';
import type { Window } from './truth.ts';
import { rankOf, type Word, wordsOf } from './words.ts';

/** One state seen over all organizations, a bit for each: where it surely belongs, where it may, and where no list tells. */
export interface Bits {
  readonly yes: Uint32Array;
  readonly may: Uint32Array;
  readonly untold: Uint32Array;
}

/** The organizations of one state: those in which it is a full member, and those in which it has any of the ranks asked for; each worked out when it is first looked at. */
export interface Holdings {
  readonly full: Bits;
  readonly any: Bits;
}

/** The statuses of some ranks of the common scale. */
export const statusesOfRanks = (ranks: readonly Word<'StatusRank'>[]): Word<'MembershipStatus'>[] =>
  wordsOf('MembershipStatus').filter((status) => ranks.includes(rankOf(status)));

/** Makes the holdings of states in windows; linear in the number of organizations. */
export function holder(
  bodies: readonly BodyRecord[],
  ranks: readonly Word<'StatusRank'>[],
): (state: MemberRecord, w: Window) => Holdings {
  const bitsFor = (statuses: readonly Word<'MembershipStatus'>[]) => {
    const judges = bodies.map((body) => judgeAt(body, statuses));
    return (state: MemberRecord, w: Window): Bits => {
      const bits = blank(bodies.length);
      judges.forEach((judge, i) => {
        const { value, reason } = judge(state, w);
        if (value === 'YES') set(bits.yes, i);
        if (value !== 'NO') set(bits.may, i);
        if (reason === 'NOT_COVERED') set(bits.untold, i);
      });
      return bits;
    };
  };
  const [full, any] = [bitsFor(statusesOfRanks(['FULL'])), bitsFor(statusesOfRanks(ranks))];
  return (state, w) => {
    const [asFull, asAny] = [once(() => full(state, w)), once(() => any(state, w))];
    return {
      get full() {
        return asFull();
      },
      get any() {
        return asAny();
      },
    };
  };
}

/** How many organizations some states have in common, and how many more they may have. */
export interface JointFigures {
  readonly full: number;
  readonly fullUnknown: number;
  readonly any: number;
  readonly anyUnknown: number;
}

/** What some states have in common, with the places of the organizations behind the figures. */
export interface Joint extends JointFigures {
  /** Where each has a record of belonging, certain or not. */
  readonly listed: readonly number[];
  /** Where it is open whether all belong because no list tells of one of them. */
  readonly untold: readonly number[];
}

/** What a set of states have in common. */
export function jointOf(states: readonly Holdings[]): Joint {
  const [full, any] = [meet(states.map((s) => s.full)), meet(states.map((s) => s.any))];
  return {
    ...figures(full, any),
    listed: places(any.may.map((word, i) => word & ~(any.untold[i] ?? 0))),
    untold: places(any.may.map((word, i) => word & ~(any.yes[i] ?? 0) & (any.untold[i] ?? 0))),
  };
}

/** How many organizations each pair has in common, rows and columns in the order of the states, and how many more it may have; the diagonal has what each holds itself. */
export function matrixOf(states: readonly Bits[]): { certain: number[][]; open: number[][] } {
  const square = () => states.map(() => states.map(() => 0));
  const matrix = { certain: square(), open: square() };
  const put = (rows: number[][], i: number, j: number, n: number) => {
    const [row, column] = [rows[i], rows[j]];
    if (row) row[j] = n;
    if (column) column[i] = n;
  };
  states.forEach((a, i) => {
    for (let j = i; j < states.length; j += 1) {
      const b = states[j] ?? a;
      const certain = shared(a.yes, b.yes);
      put(matrix.certain, i, j, certain);
      put(matrix.open, i, j, shared(a.may, b.may) - certain);
    }
  });
  return matrix;
}

const figures = (full: Bits, any: Bits): JointFigures => ({
  full: count(full.yes),
  fullUnknown: count(full.may) - count(full.yes),
  any: count(any.yes),
  anyUnknown: count(any.may) - count(any.yes),
});

function blank(size: number): Bits {
  const words = Math.ceil(size / 32);
  return { yes: new Uint32Array(words), may: new Uint32Array(words), untold: new Uint32Array(words) };
}

/** What holds for all: belonging is the least of them, being untold the most. */
function meet(all: readonly Bits[]): Bits {
  const [first, ...others] = all;
  if (!first) return blank(0);
  return others.reduce<Bits>(
    (a, b) => ({
      yes: a.yes.map((word, i) => word & (b.yes[i] ?? 0)),
      may: a.may.map((word, i) => word & (b.may[i] ?? 0)),
      untold: a.untold.map((word, i) => word | (b.untold[i] ?? 0)),
    }),
    first,
  );
}

function set(words: Uint32Array, place: number): void {
  const i = place >>> 5;
  words[i] = (words[i] ?? 0) | (1 << (place & 31));
}

function places(words: Uint32Array): number[] {
  return [...words].flatMap((word, i) =>
    Array.from({ length: 32 }, (_, bit) => bit).flatMap((bit) => (word & (1 << bit) ? [i * 32 + bit] : [])),
  );
}

const count = (words: Uint32Array): number => shared(words, words);

/** How many bits two sets have in common. */
function shared(a: Uint32Array, b: Uint32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += ones((a[i] ?? 0) & (b[i] ?? 0));
  return sum;
}

/** How many bits of a word are set: sums over ever wider fields of it. */
function ones(word: number): number {
  let w = word - ((word >>> 1) & 0x55555555);
  w = (w & 0x33333333) + ((w >>> 2) & 0x33333333);
  return Math.imul((w + (w >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
