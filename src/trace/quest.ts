import { type Link, type LinkName, linkNames, linkOf } from '../domain/links.ts';
import type { Window } from '../domain/truth.ts';
import { type Word, wordsOf } from '../domain/words.ts';
import { kindAt, linksAt, markOf, type Network, otherEnd } from './network.ts';
import type { Quest } from './path.ts';
import { Evidence } from './score.ts';
import { goesAlong, wayOf, wayOfKind } from './ways.ts';

/** The longest path that is looked for. */
export const MAX_HOPS = 8;

/** What a client asks for, with names put into numbers. */
export interface Wish {
  readonly from: number;
  readonly to: number;
  readonly mode: Word<'PathMode'>;
  readonly window: Window;
  readonly maxHops: number;
  readonly through: number | null;
  readonly links: readonly LinkName[] | null;
  readonly kinds: readonly string[] | null;
  readonly ways: readonly Word<'Way'>[] | null;
  readonly statuses: readonly Word<'MembershipStatus'>[] | null;
  /** The records that the trusted sources support. */
  readonly supported: ReadonlySet<number> | null;
  readonly avoid: ReadonlySet<number> | null;
  readonly verifiedOnly: boolean;
}

/** What belongs: an applicant does not, unless somebody asks for applicants. */
const belonging = wordsOf('MembershipStatus').filter((status) => status !== 'APPLICANT');

/** What was expected and is not known to have come about: by what marks a link, presences, stages and meetings. */
const unmet: Partial<Record<NonNullable<Link['mark']>, ReadonlySet<string>>> = {
  presence: new Set<Word<'Presence'>>(['ABSENT', 'EXPECTED']),
  kind: new Set<Word<'DocumentStageKind'>>(['PLANNED']),
  status: new Set<Word<'MeetingStatus'>>(['PLANNED', 'ANNOUNCED']),
};

/** The same by the type of a link; memberships are asked for by their status. */
const refusedMarks = linkNames.map((name) => unmet[linkOf(name).mark ?? 'bindingness'] ?? new Set<string>());

/** Whether links of a type with a mark stand for something that was, not for what was only expected or planned. */
const isMetAs = (type: number, mark: string): boolean => !refusedMarks[type]?.has(mark);

/** The same of a single link. */
export const isMet = (network: Network, link: number): boolean =>
  isMetAs(network.types[link] ?? 0, markOf(network, link));

/** Whether a verified claim supports the record of a link. */
export const isVerified = (network: Network, link: number): boolean =>
  ((network.flags[link] ?? 0) & Evidence.VERIFIED) > 0;

/** The quest for a wish. */
export function questFor(network: Network, wish: Wish): Quest {
  const { kinds, ways, supported, avoid, verifiedOnly } = wish;
  const chosen = kindsOfLinks(network, wish);
  const { types, marks, fact, markTable } = network;
  const plain = !verifiedOnly && !supported;
  return {
    ...wish,
    walkable: {
      link: (link) => {
        if (chosen[(types[link] ?? 0) * markTable.length + (marks[link] ?? 0)] !== 1) return false;
        if (plain) return true;
        if (verifiedOnly && !isVerified(network, link)) return false;
        return !supported || supported.has(fact[link] ?? -1);
      },
      node: (node) => !avoid?.has(node) && (!kinds || kinds.includes(kindAt(network, node) ?? '')),
    },
    ...(ways ? { wanted: (path: readonly number[]) => ways.includes(wayOf(network, path)) } : {}),
  };
}

/**
 * Which links a wish allows by their type and what marks them, one for each pair of the two: type by type, the marks in
 * the order of the table. Searches ask it a million times.
 */
function kindsOfLinks({ markTable }: Network, { links, ways, statuses }: Wish): Uint8Array {
  const held = new Set<string>(statuses ?? belonging);
  return Uint8Array.from(
    linkNames.flatMap((name, type) =>
      markTable.map((mark) => {
        if (links && !links.includes(name)) return 0;
        if (name === 'MEMBER_OF' ? !held.has(mark) : !isMetAs(type, mark)) return 0;
        return !ways || ways.some((way) => goesAlong(way, wayOfKind(name, mark))) ? 1 : 0;
      }),
    ),
  );
}

/** The quests without one of the filters that a wish has, each with its name. */
export function withoutFilters(network: Network, wish: Wish) {
  const without = (condition: Word<'Condition'>, given: unknown, changes: Partial<Wish>) =>
    given ? [{ condition, quest: questFor(network, { ...wish, ...changes }) }] : [];
  return [
    ...without('LINKS', wish.links ?? wish.ways, { links: null, ways: null }),
    ...without('KINDS', wish.kinds, { kinds: null }),
    // Without a filter on statuses only applicants are left out.
    ...without('STATUSES', true, { statuses: wordsOf('MembershipStatus') }),
    ...without('SOURCES', wish.supported, { supported: null }),
    ...without('AVOID', wish.avoid, { avoid: null }),
    ...without('THROUGH', wish.through !== null, { through: null }),
    ...without('POLICY', wish.verifiedOnly, { verifiedOnly: false }),
  ];
}

/** The links within two steps of both ends: what a search may have to look at, before it looks. */
export function estimateFor(network: Network, ends: readonly number[]): number {
  let sum = 0;
  for (const end of ends) {
    const links = linksAt(network, end);
    sum += links.length;
    for (const link of links) sum += linksAt(network, otherEnd(network, link, end)).length;
  }
  return sum;
}
