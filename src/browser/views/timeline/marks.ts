import type { DocumentOf, MeetingOf, Tenure } from '../../data/lasting.ts';
import type { Lang } from '../../data/model.ts';
import type { Bounds, Spell } from '../../data/spells.ts';

/** What rows are made of. */
export const rowKinds = ['memberships', 'tenures', 'meetings', 'documents'] as const;
export type RowKind = (typeof rowKinds)[number];

/** One thing on a row: a bar or a point. */
export interface Mark extends Bounds {
  readonly key: string;
  readonly shape: 'bar' | 'meeting' | 'document';
  /** The status of a membership, which tells its look. */
  readonly status: string | null;
  readonly label: string;
  /** Of a membership, whose it is and where. */
  readonly belongs?: { readonly member: string; readonly of: string };
  readonly sentence: string;
  readonly ongoing: boolean;
  readonly attested: readonly number[];
  readonly since: string | null;
  readonly until: string | null;
  readonly verified: boolean;
  readonly sourced: boolean;
  readonly disputed: boolean;
}

/** A row of the timeline. */
export interface Row {
  readonly id: string;
  readonly kind: RowKind;
  readonly name: string;
  /** The heading that it stands under. */
  readonly group: string;
  readonly marks: readonly Mark[];
}

/** Rows under one heading. */
export interface Group {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly Row[];
}

/** What the timeline is about. */
export interface Asked {
  readonly by: 'organization' | 'state';
  readonly lang: Lang;
  /** Keys of what is chosen, told apart by kind. */
  readonly bodies: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

/** The data that rows are made of; what is not asked for is empty. */
export interface Lists {
  readonly spells: readonly Spell[];
  readonly tenures: readonly Tenure[];
  readonly meetings: readonly MeetingOf[];
  readonly documents: readonly DocumentOf[];
}
