import { ask } from './api.ts';
import { ALWAYS, dayNumber, NEVER } from './model.ts';
import {
  type BodyAnswer,
  EVER,
  type Lasting,
  lastingOf,
  type Named,
  namedOf,
  PERIOD,
  type PeriodAnswer,
} from './spells.ts';

const BODY = `fragment Body on Named {
  __typename
  ... on State { key en: name ru: name(lang: "ru") code: iso2 }
  ... on Organization { key en: name ru: name(lang: "ru") shortEn: acronym shortRu: acronym(lang: "ru") }
  ... on Organ { key en: name ru: name(lang: "ru") shortEn: acronym shortRu: acronym(lang: "ru") }
}`;
const OWNER = '...Body ... on Organ { organization { ...Body } }';
const PAGE = 'pageInfo { hasNextPage endCursor }';
const EVIDENCE = 'verified sourced disputed';

/** The question behind posts held. */
export const TENURES = `query Tenures($after: String) {
  asOf(during: "${EVER}") { list: tenures(first: 500, after: $after) { ${PAGE} nodes {
    key acting ${EVIDENCE}
    person { key en: name ru: name(lang: "ru") }
    post { key en: name ru: name(lang: "ru") at { ${OWNER} } representing { ...Body } }
    period { ${PERIOD} }
  } } }
}
${BODY}`;

/** The question behind meetings. */
export const MEETINGS = `query Meetings($after: String) {
  asOf(during: "${EVER}") { list: meetings(first: 500, after: $after) { ${PAGE} nodes {
    key en: name ru: name(lang: "ru") date status ${EVIDENCE}
    dateBounds { earliest latest }
    organs { ${OWNER} }
    state { ...Body }
  } } }
}
${BODY}`;

/** The question behind documents. */
export const DOCUMENTS = `query Documents($after: String) {
  asOf(during: "${EVER}") { list: documents(first: 500, after: $after) { ${PAGE} nodes {
    key en: name ru: name(lang: "ru") date ${EVIDENCE}
    dateBounds { earliest latest }
    organizations { ...Body }
    initiators { ...Body }
  } } }
}
${BODY}`;

type Evidence = Pick<Lasting, 'verified' | 'sourced' | 'disputed'>;
type Names = Pick<Named, 'key' | 'en' | 'ru'>;
type OwnerAnswer = BodyAnswer & { readonly organization?: BodyAnswer };

/** A body with the organization that it is or belongs to. */
export interface Owner {
  readonly body: Named;
  readonly organization: Named | null;
}

/** One person in one post over one period. */
export interface Tenure extends Lasting {
  readonly acting: boolean;
  readonly person: Names;
  readonly post: Names;
  readonly at: Owner;
  readonly representing: Named | null;
}

/** A day, or some days, on which something happened. */
interface Happened extends Names, Evidence {
  readonly date: string | null;
  /** The first and the last day that it may have been. */
  readonly d0: number;
  readonly d1: number;
}

export interface MeetingOf extends Happened {
  readonly planned: boolean;
  readonly organs: readonly Owner[];
  readonly state: Named | null;
}

export interface DocumentOf extends Happened {
  readonly organizations: readonly Named[];
  readonly initiators: readonly Named[];
}

interface Page<T> {
  readonly asOf: {
    readonly list: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly T[];
    };
  };
}

/** At most so many pages of 500 are asked for. */
const PAGES = 8;

async function all<T>(query: string, signal?: AbortSignal): Promise<T[]> {
  const found: T[] = [];
  let after: string | null = null;
  for (let page = 0; page < PAGES; page++) {
    const answer: Page<T> = await ask<Page<T>>(query, after === null ? {} : { after }, signal);
    found.push(...answer.asOf.list.nodes);
    after = answer.asOf.list.pageInfo.endCursor;
    if (!answer.asOf.list.pageInfo.hasNextPage) break;
  }
  return found;
}

const ownerOf = ({ organization, ...body }: OwnerAnswer): Owner => ({
  body: namedOf(body),
  organization:
    body.__typename === 'Organization' ? namedOf(body) : organization ? namedOf(organization) : null,
});

const daysOf = (bounds: { readonly earliest: string | null; readonly latest: string | null }) => ({
  d0: bounds.earliest ? dayNumber(bounds.earliest) : ALWAYS,
  d1: bounds.latest ? dayNumber(bounds.latest) : NEVER,
});

interface TenureAnswer extends Evidence {
  readonly key: string;
  readonly acting: boolean;
  readonly person: Names;
  readonly post: Names & { readonly at: OwnerAnswer; readonly representing: BodyAnswer | null };
  readonly period: PeriodAnswer;
}

/** All posts held. */
export const fetchTenures = async (signal?: AbortSignal): Promise<Tenure[]> =>
  (await all<TenureAnswer>(TENURES, signal)).map(
    ({ period, post: { at, representing, ...post }, ...tenure }) => ({
      ...tenure,
      ...lastingOf(period),
      post,
      at: ownerOf(at),
      representing: representing ? namedOf(representing) : null,
    }),
  );

interface HappenedAnswer extends Names, Evidence {
  readonly date: string | null;
  readonly dateBounds: { readonly earliest: string | null; readonly latest: string | null };
}

/** All meetings that have a date. */
export const fetchMeetings = async (signal?: AbortSignal): Promise<MeetingOf[]> =>
  (
    await all<
      HappenedAnswer & {
        readonly status: string;
        readonly organs: readonly OwnerAnswer[];
        readonly state: BodyAnswer | null;
      }
    >(MEETINGS, signal)
  ).map(({ dateBounds, organs, state, status, ...meeting }) => ({
    ...meeting,
    ...daysOf(dateBounds),
    planned: status === 'PLANNED',
    organs: organs.map(ownerOf),
    state: state ? namedOf(state) : null,
  }));

/** All documents that have a date. */
export const fetchDocuments = async (signal?: AbortSignal): Promise<DocumentOf[]> =>
  (
    await all<
      HappenedAnswer & {
        readonly organizations: readonly BodyAnswer[];
        readonly initiators: readonly BodyAnswer[];
      }
    >(DOCUMENTS, signal)
  ).map(({ dateBounds, organizations, initiators, ...document }) => ({
    ...document,
    ...daysOf(dateBounds),
    organizations: organizations.map(namedOf),
    initiators: initiators.flatMap((body) => (body.key ? [namedOf(body)] : [])),
  }));
