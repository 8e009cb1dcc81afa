import { type BodyRecord, judgeAt, type MemberRecord } from './standing.ts';
import type { Truth, Window } from './truth.ts';
import type { Word } from './words.ts';

type Value = Word<'TruthValue'>;

/** Everybody who may belong to some of several bodies, with what is known of each of them at each body. */
export interface Placing {
  /** For each member its truths, in the order of the bodies. */
  readonly rows: readonly { readonly member: string; readonly truths: readonly Truth[] }[];
}

/** Judges all pairs of a member and a body in a window. */
export function placer(
  bodies: readonly BodyRecord[],
  members: readonly MemberRecord[],
  statuses: readonly Word<'MembershipStatus'>[],
): (w: Window) => Placing {
  const judges = bodies.map((body) => judgeAt(body, statuses));
  return (w) => ({
    rows: members.map((member) => ({ member: member.id, truths: judges.map((judge) => judge(member, w)) })),
  });
}

/** One region of the diagram: who belongs to exactly these bodies. */
export interface Region {
  /** The places of the bodies in their order. */
  readonly bodies: readonly number[];
  readonly certain: readonly string[];
  readonly possible: readonly string[];
}

/** Every region of the Venn diagram of n bodies, the fewest bodies first, the empty ones too. */
export function regionsOf({ rows }: Placing, n: number): Region[] {
  const all = Array.from({ length: 2 ** n - 1 }, (_, i) => i + 1);
  const sets = rows.map(({ member, truths }) => ({ member, ...masksOf(truths) }));
  return all
    .sort((a, b) => bitsOf(a) - bitsOf(b) || lowestFirst(a, b))
    .map((mask) => ({
      bodies: placesOf(mask),
      certain: sets.filter((s) => s.yes === mask && s.may === mask).map((s) => s.member),
      possible: sets
        .filter((s) => s.yes !== s.may && (s.yes & mask) === s.yes && (s.may & mask) === mask)
        .map((s) => s.member),
    }));
}

/** What is certain and what is possible of one row, a bit for each body. */
function masksOf(truths: readonly Truth[]): { yes: number; may: number } {
  let [yes, may] = [0, 0];
  truths.forEach(({ value }, i) => {
    if (value === 'YES') yes |= 1 << i;
    if (value !== 'NO') may |= 1 << i;
  });
  return { yes, may };
}

const placesOf = (mask: number): number[] => [0, 1, 2, 3, 4, 5].filter((i) => mask & (1 << i));
const bitsOf = (mask: number): number => placesOf(mask).length;

/** Regions of equally many bodies go by the order of the bodies. */
function lowestFirst(a: number, b: number): number {
  const [x, y] = [placesOf(a), placesOf(b)];
  const i = x.findIndex((place, k) => place !== y[k]);
  return i < 0 ? 0 : (x[i] ?? 0) - (y[i] ?? 0);
}

/** A ratio on what is certain, and the least and the most that it may be; null where there is nothing to divide by. */
export interface Ratio {
  readonly value: number | null;
  readonly least: number | null;
  readonly most: number | null;
}

/** How two bodies share their members. */
export interface PairFigures {
  readonly shared: number;
  readonly sharedAtMost: number;
  readonly jaccard: Ratio;
  readonly aInB: Ratio;
  readonly bInA: Ratio;
}

/** The figures of two bodies, by their places. */
export function pairOf({ rows }: Placing, a: number, b: number): PairFigures {
  const count = (x: Value, y: Value): number =>
    rows.filter(({ truths }) => truths[a]?.value === x && truths[b]?.value === y).length;
  const both = count('YES', 'YES');
  const onlyA = count('YES', 'NO');
  const onlyB = count('NO', 'YES');
  const aMaybeB = count('YES', 'UNKNOWN');
  const bMaybeA = count('UNKNOWN', 'YES');
  const maybeBoth = count('UNKNOWN', 'UNKNOWN');
  const maybeA = count('UNKNOWN', 'NO');
  const maybeB = count('NO', 'UNKNOWN');
  const atMost = both + aMaybeB + bMaybeA + maybeBoth;
  return {
    shared: both,
    sharedAtMost: atMost,
    jaccard: {
      value: ratio(both, both + onlyA + onlyB + aMaybeB + bMaybeA),
      least: ratio(both, both + onlyA + onlyB + aMaybeB + bMaybeA + maybeBoth + maybeA + maybeB),
      most: ratio(atMost, atMost + onlyA + onlyB) ?? (maybeA + maybeB > 0 ? 0 : null),
    },
    aInB: contained(both, onlyA, aMaybeB, bMaybeA, maybeBoth, maybeA),
    bInA: contained(both, onlyB, bMaybeA, aMaybeB, maybeBoth, maybeB),
  };
}

/** The share of the first that is in the second. */
function contained(
  both: number,
  only: number,
  maybeOther: number,
  maybeThis: number,
  maybeBoth: number,
  maybeOnly: number,
): Ratio {
  const atMost = both + maybeOther + maybeThis + maybeBoth;
  return {
    value: ratio(both, both + only + maybeOther),
    least: ratio(both, both + only + maybeOther + maybeBoth + maybeOnly) ?? (maybeThis > 0 ? 1 : null),
    most: ratio(atMost, atMost + only) ?? (maybeOnly > 0 ? 0 : null),
  };
}

const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

/** One member joining or leaving one body, by their names and places. */
export interface Move {
  readonly member: string;
  readonly body: number;
}

/** How many belong to how many, and who moved since a placing before. */
export interface Census {
  readonly inExactly: readonly number[];
  /** Members of which it is not certain to how many bodies they belong. */
  readonly unknown: number;
  readonly joined: readonly Move[];
  readonly left: readonly Move[];
}

/** Compares a placing with an earlier one of the same members; a move counts where both ends of it are certain. */
export function censusOf(now: Placing, earlier: Placing, n: number): Census {
  const inExactly = Array.from({ length: n }, () => 0);
  let unknown = 0;
  const moved = (from: Value, to: Value): Move[] =>
    now.rows.flatMap(({ member, truths }, r) =>
      truths.flatMap(({ value }, body) =>
        value === to && earlier.rows[r]?.truths[body]?.value === from ? [{ member, body }] : [],
      ),
    );
  for (const { truths } of now.rows) {
    const { yes, may } = masksOf(truths);
    if (yes !== may) unknown += 1;
    else if (yes > 0) inExactly[bitsOf(yes) - 1] = (inExactly[bitsOf(yes) - 1] ?? 0) + 1;
  }
  return { inExactly, unknown, joined: moved('NO', 'YES'), left: moved('YES', 'NO') };
}

/** The bodies, by their places, whose lists leave it open whether somebody belonged. */
export const uncovered = ({ rows }: Placing, n: number): number[] =>
  Array.from({ length: n }, (_, i) => i).filter((i) =>
    rows.some(({ truths }) => truths[i]?.reason === 'NOT_COVERED'),
  );
