import { grouped } from './grouped.ts';
import { type Day, daysBetween } from './time.ts';
import type { Word } from './words.ts';

/** A session of the body in question, in order of time. */
export interface Session {
  readonly id: string;
  /** The earliest day that it may mean. */
  readonly day: Day;
  /** Whether it surely lies in the time asked for. */
  readonly certain: boolean;
}

/** Somebody named by our sources for a member at a session, or the member alone. */
export interface Sitting {
  readonly session: string;
  readonly member: string;
  readonly person: string | null;
  /** The name of the person as it is ordered; empty where nobody is named. */
  readonly sort: string;
  readonly tenure: string | null;
  readonly office: Word<'Office'> | null;
  readonly presence: Word<'Presence'>;
}

/** At how many sessions something was so; each session counts once, under the first of these that fits it. */
export interface Counts {
  readonly present: number;
  readonly possible: number;
  readonly expected: number;
  readonly absent: number;
}

/** One person who sat for one member. */
export interface Representative extends Counts {
  readonly member: string;
  readonly person: string;
  readonly sort: string;
  readonly tenures: readonly string[];
  /** Sessions at vague dates, which may lie outside the time asked for. */
  readonly uncertain: number;
  /** The first and last session at which the person was present. */
  readonly first: Session | null;
  readonly last: Session | null;
}

/** One year of a member's representation. */
export interface Year {
  readonly year: number;
  /** Sessions of the body in that year. */
  readonly sessions: number;
  /** How many people were present for the member. */
  readonly representatives: number;
  /** How many of them had not been present in an earlier year; null in the first year in which anybody is named. */
  readonly newcomers: number | null;
}

/** Presence of one kind makes the others idle: who was there was not merely expected. */
const strongestFirst: readonly Word<'Presence'>[] = ['PRESENT', 'POSSIBLE', 'EXPECTED', 'ABSENT'];

/** Who sat for each member: by the number of sessions, then by name. */
export function representatives(
  sessions: readonly Session[],
  sittings: readonly Sitting[],
): Representative[] {
  const byPerson = grouped(
    sittings.filter(({ person }) => person !== null),
    ({ member, person }) => JSON.stringify([member, person]),
  );
  return [...byPerson.values()]
    .map((own) => representative(sessions, own))
    .filter((one) => one !== null)
    .sort(
      (a, b) =>
        b.present - a.present ||
        compare(a.sort, b.sort) ||
        compare(a.person, b.person) ||
        compare(a.member, b.member),
    );
}

function representative(sessions: readonly Session[], own: readonly Sitting[]): Representative | null {
  const [any] = own;
  if (!any?.person) return null;
  const at = bySession(own);
  const sat = sessions.filter(({ id, certain }) => certain && strongest(at.get(id)) === 'PRESENT');
  return {
    member: any.member,
    person: any.person,
    sort: any.sort,
    tenures: inOrder(sessions, own)
      .flatMap(({ tenure }) => tenure ?? [])
      .filter(firsts),
    ...counts(sessions, at),
    uncertain: sessions.filter(({ id, certain }) => !certain && at.has(id)).length,
    first: sat[0] ?? null,
    last: sat.at(-1) ?? null,
  };
}

/** How one member stood at the sessions: each that surely lies in the time asked for is counted in exactly one place. */
export function standingAt(sessions: readonly Session[], own: readonly Sitting[]) {
  const at = bySession(own);
  const certain = sessions.filter((session) => session.certain);
  const named = (id: string) => (at.get(id) ?? []).some((s) => s.presence === 'PRESENT' && s.person !== null);
  const { present, ...others } = counts(sessions, at);
  const represented = certain.filter(({ id }) => named(id)).length;
  return {
    represented,
    /** Represented, and no source names by whom. */
    unnamed: present - represented,
    ...others,
    /** No source says anything of the member. */
    unknown: certain.filter(({ id }) => !at.has(id)).length,
    uncertain: sessions.filter((session) => !session.certain && at.has(session.id)).length,
  };
}

/** Who came and who was new, year by year with sessions. */
export function turnover(sessions: readonly Session[], own: readonly Sitting[]): Year[] {
  const at = bySession(own);
  const before = new Set<string>();
  const byYear = grouped(
    sessions.filter(({ certain }) => certain),
    ({ day }) => String(yearOf(day)),
  );
  return [...byYear.values()].map((held) => {
    const people = new Set(
      held.flatMap(({ id }) =>
        (at.get(id) ?? []).flatMap(({ person, presence }) =>
          presence === 'PRESENT' && person ? [person] : [],
        ),
      ),
    );
    const newcomers = before.size > 0 ? [...people].filter((person) => !before.has(person)).length : null;
    for (const person of people) before.add(person);
    return {
      year: yearOf(held[0]?.day ?? 0),
      sessions: held.length,
      representatives: people.size,
      newcomers,
    };
  });
}

/** Who was present over the longest span from the first to the last session; of equals the one listed first. */
export function longest<R extends Representative>(all: readonly R[]): R | null {
  const span = ({ first, last }: R) => (first && last ? daysBetween(first.day, last.day) : -1);
  const [head, ...others] = all.filter((one) => one.first !== null);
  return others.reduce<R | null>((best, one) => (best && span(one) <= span(best) ? best : one), head ?? null);
}

const bySession = (own: readonly Sitting[]) => grouped(own, ({ session }) => session);

function counts(sessions: readonly Session[], at: ReadonlyMap<string, readonly Sitting[]>): Counts {
  const count = (presence: Word<'Presence'>) =>
    sessions.filter(({ id, certain }) => certain && strongest(at.get(id)) === presence).length;
  return {
    present: count('PRESENT'),
    possible: count('POSSIBLE'),
    expected: count('EXPECTED'),
    absent: count('ABSENT'),
  };
}

const strongest = (rows: readonly Sitting[] = []) =>
  strongestFirst.find((presence) => rows.some((row) => row.presence === presence));

const inOrder = (sessions: readonly Session[], rows: readonly Sitting[]): Sitting[] =>
  sessions.flatMap(({ id }) => rows.filter(({ session }) => session === id));

const firsts = <T>(item: T, i: number, all: readonly T[]): boolean => all.indexOf(item) === i;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const yearOf = (day: Day): number => Math.floor(day / 10_000);
