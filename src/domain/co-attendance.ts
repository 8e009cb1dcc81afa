import type { Day } from './time.ts';

/** A person at a meeting: one cell of the two-mode table of people and meetings. */
export interface Seating {
  readonly meeting: string;
  /** The earliest day that the meeting may mean. */
  readonly day: Day;
  /** Whether the meeting surely lies in the time asked for. */
  readonly certain: boolean;
  readonly person: string;
  /** The name of the person as it is ordered. */
  readonly sort: string;
  /** Whether a source shows the person there; otherwise it was possible only. */
  readonly present: boolean;
  /** For whom the person sat. */
  readonly representing: string;
}

/** Two people who were at the same meetings. */
export interface Pair {
  readonly person: string;
  readonly other: string;
  readonly sort: string;
  readonly otherSort: string;
  /** Meetings at which both were, in order of time. */
  readonly meetings: readonly string[];
  /** Meetings at which both possibly were: the presence of one is likely only, or the meeting may lie outside the time asked for. */
  readonly possible: readonly string[];
  /** At how many of the first both sat for the same state or body. */
  readonly sameDelegation: number;
}

/** What narrows the pairs. */
export interface Narrowing {
  /** Only pairs with this person, who then stands first in each. */
  readonly focus?: string;
  /** Only meetings at which the two sat for the same state or body, or only the others. */
  readonly sameDelegation?: boolean | undefined;
  /** Only pairs with so many common meetings. */
  readonly atLeast?: number | undefined;
}

/**
 * The projection of the table onto its people (Breiger 1974): every two people who were at the same meetings, by the
 * number of these, then of possible ones, then by name. In a pair without a focus the first name comes first.
 */
export function pairsOf(
  seatings: readonly Seating[],
  { focus, sameDelegation, atLeast = 0 }: Narrowing = {},
): Pair[] {
  const pairs = new Map<string, Growing>();
  for (const people of meetingsOf(seatings)) {
    for (const [i, a] of people.entries()) {
      if (focus !== undefined && a.person !== focus) continue;
      for (const b of focus === undefined ? people.slice(i + 1) : people) {
        const same = b.representing.some((member) => a.representing.includes(member));
        if (a.person === b.person || (sameDelegation ?? same) !== same) continue;
        add(pairs, a, b, same);
      }
    }
  }
  return [...pairs.values()]
    .filter(({ meetings }) => meetings.length >= atLeast)
    .sort(
      (a, b) =>
        b.meetings.length - a.meetings.length ||
        b.possible.length - a.possible.length ||
        compare(a.sort, b.sort) ||
        compare(a.otherSort, b.otherSort) ||
        compare(a.person, b.person) ||
        compare(a.other, b.other),
    );
}

interface Seat {
  readonly meeting: string;
  readonly day: Day;
  readonly certain: boolean;
  readonly person: string;
  readonly sort: string;
  readonly present: boolean;
  readonly representing: readonly string[];
}

type Growing = { -readonly [K in keyof Pair]: Pair[K] extends readonly string[] ? string[] : Pair[K] };

function add(pairs: Map<string, Growing>, a: Seat, b: Seat, same: boolean): void {
  const key = JSON.stringify([a.person, b.person]);
  const pair = pairs.get(key) ?? {
    person: a.person,
    other: b.person,
    sort: a.sort,
    otherSort: b.sort,
    meetings: [],
    possible: [],
    sameDelegation: 0,
  };
  pairs.set(key, pair);
  if (a.certain && a.present && b.present) {
    pair.meetings.push(a.meeting);
    if (same) pair.sameDelegation += 1;
  } else pair.possible.push(a.meeting);
}

/** The meetings in order of time, each with its people by name; who sat for several there is one seat. */
function meetingsOf(seatings: readonly Seating[]): Seat[][] {
  const meetings = new Map<string, Map<string, Seat>>();
  for (const seating of seatings) {
    const people = meetings.get(seating.meeting) ?? new Map<string, Seat>();
    meetings.set(seating.meeting, people);
    const known = people.get(seating.person);
    people.set(seating.person, {
      ...seating,
      present: seating.present || (known?.present ?? false),
      representing: [...(known?.representing ?? []), seating.representing],
    });
  }
  return [...meetings.values()]
    .map((people) =>
      [...people.values()].sort((a, b) => compare(a.sort, b.sort) || compare(a.person, b.person)),
    )
    .sort(([a], [b]) => (a && b ? a.day - b.day || compare(a.meeting, b.meeting) : 0));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
