import type { Kind } from '../../data/model.ts';
import type { RelationCount, ThingAnswer, TieAnswer } from '../../state/actions.ts';

type Text = string | null;

/** A thing named in passing. */
export interface Ref {
  readonly key: string;
  readonly __typename: string;
  readonly en: string;
  readonly ru: string;
}

/** What one source says; the source is asked for once, beside. */
export interface Said {
  readonly quote: Text;
  readonly quoteLang: Text;
  readonly field: Text;
  readonly value: Text;
  readonly rival: boolean;
  readonly source: { readonly key: string };
}

export interface Span {
  readonly since: Text;
  readonly until: Text;
  readonly end: string;
  readonly earliestStart: Text;
  readonly latestStart: Text;
  readonly earliestEnd: Text;
  readonly latestEnd: Text;
  readonly en: string;
  readonly ru: string;
}

/** Any record: what it has in common with all others. */
export interface Recorded {
  readonly key: string;
  readonly note?: Text;
  readonly claims: readonly Said[];
}

interface Lasting extends Recorded {
  readonly since: Text;
  readonly until: Text;
  readonly period: Span;
}

export interface Rung extends Recorded {
  readonly kind: string;
  readonly plane: string;
  readonly date: Text;
  readonly instrument: Ref | null;
}

export interface Spell extends Lasting {
  readonly member: Ref;
  readonly of: Ref;
  readonly status: string;
  readonly opening: string;
  readonly closing: Text;
  readonly legalBasis: Ref | null;
  readonly events: readonly Rung[];
}

export interface Held extends Lasting {
  readonly person: Ref;
  readonly post: Ref;
  readonly acting: boolean;
  readonly endReason: Text;
}

export interface Chair extends Lasting {
  readonly of: Ref;
  readonly state: Ref;
  readonly person: Ref | null;
}

export interface Act extends Recorded {
  readonly document: Ref;
  readonly party: Ref;
  readonly kind: string;
  readonly date: Text;
}

export interface Sat extends Recorded {
  readonly meeting: Ref;
  readonly date: Text;
  readonly person: Ref | null;
  readonly representing: Ref;
  readonly tenure: { readonly post: Ref } | null;
  readonly office: Text;
  readonly capacity: string;
  readonly presence: string;
  readonly online: boolean;
  readonly reason: Text;
}

export interface Spoke extends Recorded {
  readonly meeting: Ref;
  readonly date: Text;
  readonly person: Ref | null;
  readonly representing: Ref;
  readonly topic: Ref | null;
  readonly kind: string;
  readonly en: string;
  readonly ru: string;
}

export interface Coop extends Recorded {
  readonly en: string;
  readonly ru: string;
  readonly kind: string;
  readonly bindingness: string;
  readonly date: Text;
  readonly parties: readonly Ref[];
}

export interface Stage extends Recorded {
  readonly document?: Ref;
  readonly meeting?: Ref | null;
  readonly kind: string;
  readonly date: Text;
  readonly organ: Ref | null;
  readonly by: readonly Ref[];
  readonly inferred: boolean;
}

interface List<T> {
  readonly nodes: readonly T[];
}

/** What is known of a thing over all time; each kind has its part of it. */
export interface Known {
  readonly type?: string;
  readonly scope?: string;
  readonly field?: string;
  readonly level?: Text;
  readonly composition?: Text;
  readonly website?: Text;
  readonly enteredIntoForce?: Text;
  readonly foundingDocument?: Ref | null;
  readonly organization?: Ref;
  readonly parent?: Ref | null;
  readonly period?: Span;
  readonly seats?: readonly { readonly city: string; readonly state: Ref | null; readonly period: Span }[];
  readonly changes?: readonly (Recorded & {
    readonly kind: string;
    readonly date: Text;
    readonly before: readonly Ref[];
    readonly after: readonly Ref[];
    readonly formerName: Text;
  })[];
  readonly coverage?: readonly {
    readonly key: string;
    readonly relation: string;
    readonly complete: boolean;
    readonly statuses: readonly string[];
    readonly note: Text;
    readonly period: Span;
  }[];
  readonly iso2?: Text;
  readonly iso3?: Text;
  readonly recognition?: Text;
  readonly successors?: readonly Ref[];
  readonly members?: List<Spell>;
  readonly memberships?: List<Spell>;
  readonly rests?: readonly Spell[];
  readonly chairmanships?: List<Chair>;
  readonly posts?: List<Ref & { readonly tenures: List<Held> }>;
  readonly tenures?: List<Held>;
  readonly attendances?: List<Sat>;
  readonly spoken?: readonly Spoke[];
  readonly actions?: List<Act>;
  readonly office?: string;
  readonly at?: Ref;
  readonly representing?: Ref | null;
  readonly date?: Text;
  readonly organs?: readonly Ref[];
  readonly series?: string;
  readonly number?: number | null;
  readonly format?: string;
  readonly status?: string;
  readonly city?: Text;
  readonly state?: Ref | null;
  readonly hostNote?: Text;
  readonly previous?: Ref | null;
  readonly next?: Ref | null;
  readonly prepares?: readonly Ref[];
  readonly preparedBy?: readonly Ref[];
  readonly agenda?: readonly (Recorded & { readonly topic: Ref })[];
  readonly steps?: List<Stage>;
  readonly stages?: readonly Stage[];
  readonly declared?: readonly Coop[];
  readonly place?: Text;
  readonly organizations?: readonly Ref[];
  readonly topics?: readonly Ref[];
  readonly initiators?: readonly Ref[];
  readonly votes?: { readonly for: number; readonly against: number; readonly abstained: number } | null;
  readonly broader?: readonly Ref[];
  readonly narrower?: readonly Ref[];
}

/** The head of the page of any thing. */
export interface Head extends ThingAnswer {
  readonly verified: boolean;
  readonly sourced: boolean;
  readonly disputed: boolean;
  readonly note: Text;
  readonly names: readonly {
    readonly text: string;
    readonly kind: string;
    readonly lang: Text;
    readonly scheme: Text;
    readonly since: Text;
    readonly until: Text;
  }[];
  readonly claims: readonly Said[];
}

/** What a thing is linked with. */
export interface Around {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly edges: readonly {
    readonly node: ThingAnswer;
    readonly links: readonly (TieAnswer & { readonly claims: readonly Said[] })[];
  }[];
}

export interface Truth {
  readonly value: 'YES' | 'NO' | 'UNKNOWN';
  readonly reason: string;
}

interface OnDay {
  readonly truth: Truth;
}

/** What holds for a thing at the time asked for. */
export interface Day {
  readonly relations: readonly RelationCount[];
  readonly truth?: Truth;
  readonly members?: List<OnDay & { readonly status: string; readonly member: Ref }>;
  readonly memberships?: List<OnDay & { readonly status: string; readonly of: Ref }>;
  readonly chairmanships?: List<
    OnDay & { readonly of: Ref; readonly state: Ref; readonly person: Ref | null }
  >;
  readonly posts?: List<
    Ref & { readonly tenures: List<OnDay & { readonly person: Ref; readonly acting: boolean }> }
  >;
  readonly tenures?: List<OnDay & { readonly person?: Ref; readonly post?: Ref; readonly acting: boolean }>;
  readonly latestStage?: { readonly kind: string; readonly date: Text } | null;
}

export interface Source {
  readonly key: string;
  readonly title: string;
  readonly publisher: Text;
  readonly url: Text;
  readonly lang: Text;
  readonly published: Text;
  readonly sourceKind: string;
}

/** The kind of a thing whose page can be opened. */
export const hasPage = (kind: string): kind is Kind =>
  ['Organization', 'Organ', 'State', 'Person', 'Post', 'Meeting', 'Document', 'Topic'].includes(kind);
