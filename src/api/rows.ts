import type { KindName, RowOf } from '../domain/kinds.ts';
import type { Period } from '../domain/period.ts';
import { resolved } from '../domain/resolve.ts';
import { type Truth, truthOfRow } from '../domain/truth.ts';
import type { View } from '../domain/view.ts';
import type { Release } from '../graph/releases.ts';

/** A node as one view shows it: its row under the view's policy, with the view that everything below inherits. */
export type Seen<K extends KindName> = RowOf<K> & { readonly __typename: K; readonly view: View };

/** A node of any kind, seen. */
export type AnySeen = { [K in KindName]: Seen<K> }[KindName];

/** Shows a row under a view. The first view that shows it takes the row itself: thousands of copies cost more than all else. */
export function see<K extends KindName>(kind: K, row: RowOf<K>, view: View): Seen<K> {
  const shown = resolved(row, view.resolution);
  const own = shown === row && 'view' in row ? { ...row } : shown;
  return Object.assign(own, { __typename: kind, view });
}

/** The place of a node among all nodes of its release; every stored node has one. */
export const numberOf = (seen: AnySeen): number => (seen as unknown as { n: number }).n;

/** Whether what a seen node stands for held or had happened in its view. */
export const truthOf = (seen: AnySeen): Truth => truthOfRow(seen.__typename, seen, seen.view);

/** A period, a view and a release on their way to the client. */
export type PeriodSeen = Period;
export type ViewSeen = View;
export type ReleaseSeen = Release;

export type OrganizationSeen = Seen<'Organization'>;
export type OrganSeen = Seen<'Organ'>;
export type StateSeen = Seen<'State'>;
export type PersonSeen = Seen<'Person'>;
export type PostSeen = Seen<'Post'>;
export type MeetingSeen = Seen<'Meeting'>;
export type TopicSeen = Seen<'Topic'>;
export type DocumentSeen = Seen<'Document'>;
export type SourceSeen = Seen<'Source'>;
export type MembershipSeen = Seen<'Membership'>;
export type MembershipEventSeen = Seen<'MembershipEvent'>;
export type TenureSeen = Seen<'Tenure'>;
export type ChairmanshipSeen = Seen<'Chairmanship'>;
export type SeatSeen = Seen<'Seat'>;
export type AttendanceSeen = Seen<'Attendance'>;
export type AgendaItemSeen = Seen<'AgendaItem'>;
export type StatementSeen = Seen<'Statement'>;
export type DocumentStageSeen = Seen<'DocumentStage'>;
export type TreatyActionSeen = Seen<'TreatyAction'>;
export type CooperationSeen = Seen<'Cooperation'>;
export type ChangeEventSeen = Seen<'ChangeEvent'>;
export type NameSeen = Seen<'Name'>;
export type ClaimSeen = Seen<'Claim'>;
export type CoverageSeen = Seen<'Coverage'>;
