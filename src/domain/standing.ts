import type { Period } from './period.ts';
import { type Closure, mayHold, surelyHolds, type Truth, truthOfAny, type Window } from './truth.ts';
import type { Word } from './words.ts';

type Status = Word<'MembershipStatus'>;

/** What counts as belonging where nobody says otherwise: the statuses of members. */
export const MEMBERS: readonly Status[] = ['FULL_MEMBER', 'ASSOCIATE_MEMBER', 'PARTICIPANT'];

/** Stands for a date of which only is known that it is stated. */
export const STATED = 'stated';

/** A spell of membership, as far as truth needs it. */
export interface Spell extends Period {
  readonly id: string;
  readonly status: Status;
}

/** A statement that a list of members is complete, or that it is not. */
export interface Completeness extends Pick<Period, 's1' | 'u0'> {
  readonly complete: boolean;
  readonly claimedBy?: string | null | undefined;
  readonly statuses: readonly string[];
  readonly holders: readonly string[];
}

/** The time in which something may have existed. */
export type Life = Closure['existence'][number];

/** All that decides whether one member belonged to one body. */
export interface Relation {
  readonly member: string;
  readonly spells: readonly Spell[];
  readonly coverage: readonly Completeness[];
  readonly lives: readonly Life[];
}

/** Whether a member held any of some statuses in a window. */
export const truthOfRelation = (
  { member, spells, coverage, lives }: Relation,
  statuses: readonly Status[],
  w: Window,
): Truth =>
  truthWithin(spells, { complete: completeFor(coverage, member, statuses), existence: lives }, statuses, w);

/** One body with everybody who ever had to do with it. */
export interface BodyRecord {
  readonly id: string;
  readonly life: Life;
  readonly spells: ReadonlyMap<string, readonly Spell[]>;
  readonly coverage: readonly Completeness[];
}

/** A member of the figures. */
export interface MemberRecord {
  readonly id: string;
  readonly life: Life;
}

/** Judges members at one body, each as `truthOfRelation` would; what is the same for many of them is worked out once. */
export function judgeAt(
  { life, spells, coverage }: BodyRecord,
  statuses: readonly Status[],
): (member: MemberRecord, w: Window) => Truth {
  const named = new Set(coverage.flatMap((c) => c.holders));
  const complete = remembered((key: string) => completeFor(coverage, key, statuses));
  let latest: Window = { from: -1, to: -1 };
  let absent = remembered((_: string): Truth => NOT_EXISTING);
  return (member, w) => {
    const key = named.has(member.id) ? member.id : '';
    const own = spells.get(member.id);
    if (own)
      return truthWithin(own, { complete: complete(key), existence: [member.life, life] }, statuses, w);
    if (!mayHold(member.life, w) || !mayHold(life, w)) return NOT_EXISTING;
    if (w.from !== latest.from || w.to !== latest.to) {
      latest = w;
      absent = remembered((one) => truthWithin([], { complete: complete(one), existence: [] }, statuses, w));
    }
    return absent(key);
  };
}

const NOT_EXISTING: Truth = { value: 'NO', reason: 'NOT_EXISTING' };

/** A function of a text that works each answer out once. */
function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

type Interval = Closure['complete'][number];

function truthWithin(
  spells: readonly Spell[],
  closure: Closure,
  statuses: readonly Status[],
  w: Window,
): Truth {
  const asked = spells.filter((spell) => statuses.includes(spell.status));
  const truth = truthOfAny(asked, closure, w);
  const other = spells.some((spell) => !statuses.includes(spell.status) && fills(spell, w));
  return truth.value !== 'YES' && other && !asked.some((spell) => mayHold(spell, w))
    ? { value: 'NO', reason: 'OTHER_STATUS' }
    : truth;
}

/** The times for which lists that together are complete for every status asked for leave nobody out. */
function completeFor(
  coverage: readonly Completeness[],
  member: string,
  statuses: readonly Status[],
): Interval[] {
  const complete = coverage.filter(
    (c) => c.complete && !c.claimedBy && (c.holders.length === 0 || c.holders.includes(member)),
  );
  const closedFor = (status: Status): Interval[] =>
    complete
      .filter((c) => c.statuses.length === 0 || c.statuses.includes(status))
      .map((c) => ({ from: c.s1, to: c.u0 }));
  const [first = [], ...others] = statuses.map(closedFor);
  return others.reduce(common, first);
}

/** The times that lie in both of two sets of intervals. */
const common = (a: readonly Interval[], b: readonly Interval[]): Interval[] =>
  a
    .flatMap((x) => b.map((y) => ({ from: Math.max(x.from, y.from), to: Math.min(x.to, y.to) })))
    .filter(({ from, to }) => from < to);

/** Whether a spell surely fills the whole window. */
const fills = (spell: Period, w: Window): boolean =>
  surelyHolds(spell, w) && spell.s1 <= w.from && spell.u0 >= w.to;
