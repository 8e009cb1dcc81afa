import type { Clock } from '../../data/model.ts';
import { THING } from '../../data/queries.ts';
import { CLAIM, type Claim } from '../../panels/claims.tsx';
import { clockField, type ThingAnswer } from '../../state/actions.ts';
import type { Way } from './question.ts';

const PATH = `fragment Path on Path {
  way alike certainty window { from to } sentence(lang: $lang)
  score { total hops links hubs evidence }
  via { ...Thing }
  hops {
    link forward since until sentence(lang: $lang) certainty en: doubt ru: doubt(lang: "ru")
    from { ...Thing } to { ...Thing } fact { __typename key } others { key }
    claims { ...Evidence }
  }
}
${THING}
${CLAIM}`;

const ARGUMENTS =
  '$from: ID!, $to: ID!, $mode: PathMode, $through: ID, $hops: Int, $where: TraceFilter, $lang: Language!, $first: Int!';
const TRACE = 'trace(from: $from, to: $to, mode: $mode, through: $through, maxHops: $hops, where: $where)';

/** The best paths at the time of a clock, or why there is none. */
export const pathsQuery = (clock: Clock): string => `query Paths(${ARGUMENTS}) {
  ${clockField(clock)} { ${TRACE} {
    from { ...Thing } to { ...Thing }
    paths(first: $first) { nodes { ...Path } pageInfo { hasNextPage } }
    whyNot { sentence(lang: $lang) misses { condition gapDays sentence(lang: $lang) path { ...Path } } }
    effort(first: $first) { links linksLimit timeLimit complete stoppedBy unsearched(lang: $lang) }
  } }
}
${PATH}`;

/** The best paths of each way. */
export const groupsQuery = (clock: Clock): string => `query Ways(${ARGUMENTS}) {
  ${clockField(clock)} { ${TRACE} { groups(first: $first) { way paths { ...Path } } } }
}
${PATH}`;

/** Whether there is any path, asked before a condition is left out. */
export const anyQuery = (
  clock: Clock,
): string => `query Any($from: ID!, $to: ID!, $mode: PathMode, $through: ID, $hops: Int, $where: TraceFilter) {
  ${clockField(clock)} { ${TRACE} { paths(first: 1) { nodes { certainty } } } }
}`;

export type Certainty = 'CERTAIN' | 'POSSIBLE';

/** One link of a path. */
export interface Hop {
  readonly link: string;
  readonly forward: boolean;
  readonly since: string | null;
  readonly until: string | null;
  readonly sentence: string;
  /** Whether it holds whatever vague dates mean, at the time asked for and together with the other links. */
  readonly certainty: Certainty;
  /** Why it is possible only, in both languages; null where it is certain. */
  readonly en: string | null;
  readonly ru: string | null;
  readonly from: ThingAnswer;
  readonly to: ThingAnswer;
  readonly fact: { readonly __typename: string; readonly key: string };
  readonly others: readonly { readonly key: string }[];
  readonly claims: readonly Claim[];
}

/** A path as the API tells it. */
export interface Path {
  readonly way: Way;
  readonly alike: number;
  readonly certainty: Certainty;
  readonly window: { readonly from: string | null; readonly to: string | null };
  readonly sentence: string;
  readonly score: Readonly<Record<'total' | 'hops' | 'links' | 'hubs' | 'evidence', number>>;
  readonly via: readonly ThingAnswer[];
  readonly hops: readonly Hop[];
}

/** A condition without which there would be a path. */
export interface Miss {
  readonly condition: string;
  readonly gapDays: number | null;
  readonly sentence: string;
  readonly path: Path;
}

export interface PathsAnswer {
  readonly asOf: {
    readonly trace: {
      readonly from: ThingAnswer;
      readonly to: ThingAnswer;
      readonly paths: {
        readonly nodes: readonly Path[];
        readonly pageInfo: { readonly hasNextPage: boolean };
      };
      readonly whyNot: { readonly sentence: string; readonly misses: readonly Miss[] } | null;
      readonly effort: { readonly complete: boolean; readonly unsearched: string | null };
    };
  };
}

export interface GroupsAnswer {
  readonly asOf: {
    readonly trace: { readonly groups: readonly { readonly way: Way; readonly paths: readonly Path[] }[] };
  };
}

/** The things of a path, from the first to the last. */
export const thingsOn = ({ hops }: Path): readonly ThingAnswer[] => [
  ...hops.slice(0, 1).map(({ from }) => from),
  ...hops.map(({ to }) => to),
];
