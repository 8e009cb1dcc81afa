import { ask } from './api.ts';
import { ALWAYS, dayNumber, type Kind, NEVER } from './model.ts';

/** A thing that is named in a table: in both languages, with its acronym or code. */
export interface Named {
  readonly key: string;
  readonly kind: Kind;
  readonly en: string;
  readonly ru: string;
  readonly shortEn: string | null;
  readonly shortRu: string | null;
}

/** The four bounds of a period, as numbers yyyymmdd. */
export interface Bounds {
  readonly s0: number;
  readonly s1: number;
  readonly u0: number;
  readonly u1: number;
}

/** Something that lasted: its dates as sources give them, what they may mean, and how well it is founded. */
export interface Lasting extends Bounds {
  readonly key: string;
  readonly since: string | null;
  readonly until: string | null;
  /** Whether it goes on, as far as the latest source tells; else its end is dated or not stated. */
  readonly ongoing: boolean;
  /** Single days for which a source shows that it held. */
  readonly attested: readonly number[];
  readonly verified: boolean;
  readonly sourced: boolean;
  readonly disputed: boolean;
}

/** One spell of a member in one status at an organization or organ. */
export interface Spell extends Lasting {
  readonly member: Named;
  readonly of: Named;
  /** The organization, also where `of` is one of its organs. */
  readonly organization: string;
  readonly status: string;
  /** How it ended: a word of the closed list. */
  readonly closing: string | null;
}

/** A list that is complete for a time: a state that it leaves out was no member. */
export interface CompleteList {
  readonly of: string;
  readonly from: number;
  readonly to: number;
  /** Complete for these only; empty for all. */
  readonly holders: readonly string[];
}

/** All that the matrix is worked out from. */
export interface Belonging {
  readonly spells: readonly Spell[];
  readonly lists: readonly CompleteList[];
  /** The first and the last possible day of organizations and states, where they are known. */
  readonly lives: Readonly<Record<string, { readonly from: number; readonly to: number }>>;
  /** The words for how memberships end. */
  readonly closings: Readonly<Record<string, { readonly en: string; readonly ru: string }>>;
}

/** The period that surely has everything in it. */
export const EVER = '1800/2100';

export const PERIOD = 'since until end earliestStart latestStart earliestEnd latestEnd attested';

/** The question behind the matrix: memberships of all time, the lists that are complete, the words for ends. */
export const MEMBERSHIPS = `query Memberships($after: String) {
  asOf(during: "${EVER}") {
    memberships(first: 500, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        key status closing verified sourced disputed
        member { ...Body }
        of { ...Body }
        organization { key }
        period { ${PERIOD} }
      }
    }
    coverage { relation complete statuses scope { key } holders { key } claimedBy { key } period { latestStart earliestEnd } }
  }
  vocabulary(list: "MembershipClosing") { terms { code en: label ru: label(lang: "ru") } }
}
fragment Body on Named {
  __typename
  ... on State { key en: name ru: name(lang: "ru") code: iso2 life: period { earliestStart latestEnd } }
  ... on Organization {
    key en: name ru: name(lang: "ru") shortEn: acronym shortRu: acronym(lang: "ru")
    life: period { earliestStart latestEnd }
  }
  ... on Organ { key en: name ru: name(lang: "ru") shortEn: acronym shortRu: acronym(lang: "ru") }
}`;

/** A body as the API gives it. */
export interface BodyAnswer {
  readonly __typename: Kind;
  readonly key: string;
  readonly en: string;
  readonly ru: string;
  readonly code?: string | null;
  readonly shortEn?: string | null;
  readonly shortRu?: string | null;
  readonly life?: { readonly earliestStart: string | null; readonly latestEnd: string | null };
}

export const namedOf = ({ __typename, key, en, ru, code, shortEn, shortRu }: BodyAnswer): Named => ({
  key,
  kind: __typename,
  en,
  ru,
  shortEn: shortEn ?? code ?? null,
  shortRu: shortRu ?? shortEn ?? code ?? null,
});

/** A period as the API gives it. */
export interface PeriodAnswer {
  readonly since: string | null;
  readonly until: string | null;
  readonly end: string;
  readonly earliestStart: string | null;
  readonly latestStart: string | null;
  readonly earliestEnd: string | null;
  readonly latestEnd: string | null;
  readonly attested: readonly string[];
}

/** A missing bound is the bound of time on that side; an end that no source gives may be any day after the last proof. */
export const lastingOf = (
  period: PeriodAnswer,
): Omit<Lasting, 'key' | 'verified' | 'sourced' | 'disputed'> => ({
  since: period.since,
  until: period.until,
  ongoing: period.end === 'ONGOING',
  s0: period.earliestStart ? dayNumber(period.earliestStart) : ALWAYS,
  s1: period.latestStart ? dayNumber(period.latestStart) : NEVER,
  u0: period.earliestEnd ? dayNumber(period.earliestEnd) : period.end === 'ONGOING' ? NEVER : ALWAYS,
  u1: period.latestEnd ? dayNumber(period.latestEnd) : NEVER,
  attested: period.attested.map(dayNumber),
});

interface SpellAnswer {
  readonly key: string;
  readonly status: string;
  readonly closing: string | null;
  readonly verified: boolean;
  readonly sourced: boolean;
  readonly disputed: boolean;
  readonly member: BodyAnswer;
  readonly of: BodyAnswer;
  readonly organization: { readonly key: string };
  readonly period: PeriodAnswer;
}

interface Answer {
  readonly asOf: {
    readonly memberships: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly SpellAnswer[];
    };
    readonly coverage: readonly {
      readonly relation: string;
      readonly complete: boolean;
      readonly statuses: readonly string[];
      readonly scope: { readonly key: string } | null;
      readonly holders: readonly { readonly key: string }[];
      readonly claimedBy: { readonly key: string } | null;
      readonly period: { readonly latestStart: string | null; readonly earliestEnd: string | null };
    }[];
  };
  readonly vocabulary: readonly {
    readonly terms: readonly { readonly code: string; readonly en: string; readonly ru: string }[];
  }[];
}

/** Statuses that make a member: the same that the API counts as belonging. */
export const memberStatuses: readonly string[] = ['FULL_MEMBER', 'ASSOCIATE_MEMBER', 'PARTICIPANT'];

/** Asks for all memberships; more than one page only where there are more than 500. */
export async function fetchBelonging(signal?: AbortSignal): Promise<Belonging> {
  const first = await ask<Answer>(MEMBERSHIPS, {}, signal);
  const answers = [first.asOf.memberships.nodes];
  let page = first.asOf.memberships.pageInfo;
  while (page.hasNextPage) {
    const next = await ask<Answer>(MEMBERSHIPS, { after: page.endCursor }, signal);
    answers.push(next.asOf.memberships.nodes);
    page = next.asOf.memberships.pageInfo;
  }
  const bodies = answers.flat().flatMap(({ member, of }) => [member, of]);
  return {
    lives: Object.fromEntries(
      bodies.map(({ key, life }) => [
        key,
        {
          from: life?.earliestStart ? dayNumber(life.earliestStart) : ALWAYS,
          to: life?.latestEnd ? dayNumber(life.latestEnd) : NEVER,
        },
      ]),
    ),
    spells: answers.flat().map(({ member, of, organization, period, ...spell }) => ({
      ...spell,
      ...lastingOf(period),
      member: namedOf(member),
      of: namedOf(of),
      organization: organization.key,
    })),
    lists: first.asOf.coverage.flatMap(
      ({ relation, complete, statuses, scope, holders, claimedBy, period }) =>
        relation === 'MEMBERSHIP' &&
        complete &&
        scope !== null &&
        claimedBy === null &&
        (statuses.length === 0 || memberStatuses.every((status) => statuses.includes(status)))
          ? [
              {
                of: scope.key,
                from: period.latestStart ? dayNumber(period.latestStart) : NEVER,
                to: period.earliestEnd ? dayNumber(period.earliestEnd) : NEVER,
                holders: holders.map(({ key }) => key),
              },
            ]
          : [],
    ),
    closings: Object.fromEntries(
      (first.vocabulary[0]?.terms ?? []).map(({ code, en, ru }) => [code, { en, ru }]),
    ),
  };
}
