import { linkNames, linkOf } from '../domain/links.ts';

/**
 * What is known of the evidence behind a link, as bits; attested is what sources show for single days beside its
 * period, and ended is one whose end they state.
 */
export const Evidence = { VERIFIED: 1, SOURCED: 2, DISPUTED: 4, ATTESTED: 8, ENDED: 16 } as const;

/**
 * What a path costs; the smaller, the more it says. In thousandths, so that sums are exact and the order is the same
 * on every machine.
 */
export interface Score {
  readonly total: number;
  /** 1 for each hop. */
  readonly hops: number;
  /** What the types and qualities of the links add: see the table of links. */
  readonly links: number;
  /** For each node between the ends, log2(1 + number of its neighbours). */
  readonly hubs: number;
  /** What weak evidence adds. */
  readonly evidence: number;
}

/** What the quality of a link adds to its type. */
const qualities: Readonly<Record<string, number>> = {
  OBSERVER: 250,
  DIALOGUE_PARTNER: 500,
  PARTNER: 500,
  APPLICANT: 1_000,
  DECIDED: 250,
  PRACTISED: 250,
  DECLARED: 500,
  INTENT: 750,
};

/** What is likely only adds as much as a hop, and so does what happened on a day that no source gives. */
const LIKELY = 'POSSIBLE';

/** What the cost of a hop rests on. */
export interface Weighed {
  readonly type: number;
  readonly mark: string;
  readonly flags: number;
  /** Whether it happened on a day that no source gives. */
  readonly undated: boolean;
}

/** The cost of one hop, without the nodes at its ends. */
export function weightOf({ type, mark, flags, undated }: Weighed): Score {
  const name = linkNames[type];
  const links = Math.round(1_000 * (name ? linkOf(name).weight : 0)) + (qualities[mark] ?? 0);
  const evidence =
    (flags & Evidence.SOURCED ? (flags & Evidence.VERIFIED ? 0 : 1_000) : 2_000) +
    (flags & Evidence.DISPUTED ? 250 : 0) +
    (mark === LIKELY ? 1_000 : 0) +
    (undated ? 1_000 : 0);
  return { total: 1_000 + links + evidence, hops: 1_000, links, hubs: 0, evidence };
}
