import { type KindName, kindNames } from '../domain/kinds.ts';
import type { Listing, Order } from './listing.ts';

const SINCE: Order = { by: 's0' };
const SINCE_DESC: Order = { by: 's0', descending: true };
const DATE: Order = { by: 'd0' };
const DATE_DESC: Order = { by: 'd0', descending: true };
const NAME: Order = { by: 'sort' };

/** The orderings of each kind, by the words of its SDL enum. */
export const orders: Partial<Record<KindName, Readonly<Record<string, Order>>>> = {
  Organization: { NAME, SINCE, SINCE_DESC },
  Organ: { NAME, SINCE },
  State: { NAME },
  Person: { NAME },
  Post: { NAME },
  Meeting: { DATE, DATE_DESC },
  Topic: { NAME },
  Document: { DATE, DATE_DESC, NAME },
  Source: {
    NAME,
    PUBLISHED: { by: 'publishedDay' },
    PUBLISHED_DESC: { by: 'publishedDay', descending: true },
  },
  Membership: { MEMBER: NAME, OF: { by: 'sortOf' }, SINCE, SINCE_DESC },
  Tenure: { SINCE, SINCE_DESC, PERSON: NAME },
  Chairmanship: { SINCE, SINCE_DESC, STATE: NAME },
  Attendance: { DATE, DATE_DESC, REPRESENTING: NAME },
  DocumentStage: { DATE, DATE_DESC, DOCUMENT: { by: 'document' } },
  TreatyAction: { DATE, DATE_DESC },
  Cooperation: { DATE, DATE_DESC },
  Claim: { FIELD: { by: 'field', nullable: true } },
};

const list = (name: string, kind: KindName, path: string, repeats = false): Listing => ({
  name,
  kind,
  path,
  repeats,
});

/** Every list below another thing, by the type and field that shows it. */
export const lists = {
  'Organization.organs': list('Organization.organs', 'Organ', '(p)<-[:ORGAN_OF]-(x:Organ)'),
  'Organization.members': list('Organization.members', 'Membership', '(p)<-[:MEMBERSHIP_IN]-(x:Membership)'),
  'Organization.memberships': list('Organization.memberships', 'Membership', '(p)<-[:MEMBER]-(x:Membership)'),
  'Organization.chairmanships': list(
    'Organization.chairmanships',
    'Chairmanship',
    '(p)<-[:CHAIRMANSHIP_OF]-(x:Chairmanship)',
  ),
  'Organization.posts': list('Organization.posts', 'Post', '(p)<-[:POST_AT]-(x:Post)'),
  'Organization.meetings': list(
    'Organization.meetings',
    'Meeting',
    '(p)<-[:ORGAN_OF]-(:Organ)<-[:SESSION_OF]-(x:Meeting)',
    true,
  ),
  'Organization.documents': list('Organization.documents', 'Document', '(p)<-[:CONCERNS]-(x:Document)'),
  'Organization.cooperation': list(
    'Organization.cooperation',
    'Cooperation',
    '(p)<-[:PARTY]-(x:Cooperation)',
  ),
  'Organ.members': list('Organ.members', 'Membership', '(p)<-[:MEMBERSHIP_IN]-(x:Membership)'),
  'Organ.memberships': list('Organ.memberships', 'Membership', '(p)<-[:MEMBER]-(x:Membership)'),
  'Organ.chairmanships': list(
    'Organ.chairmanships',
    'Chairmanship',
    '(p)<-[:CHAIRMANSHIP_OF]-(x:Chairmanship)',
  ),
  'Organ.posts': list('Organ.posts', 'Post', '(p)<-[:POST_AT]-(x:Post)'),
  'Organ.meetings': list('Organ.meetings', 'Meeting', '(p)<-[:SESSION_OF]-(x:Meeting)'),
  'Organ.stages': list('Organ.stages', 'DocumentStage', '(p)<-[:STAGE_BEFORE]-(x:DocumentStage)'),
  'State.memberships': list('State.memberships', 'Membership', '(p)<-[:MEMBER]-(x:Membership)'),
  'State.chairmanships': list('State.chairmanships', 'Chairmanship', '(p)<-[:CHAIR_STATE]-(x:Chairmanship)'),
  'State.posts': list('State.posts', 'Post', '(p)<-[:POST_AT]-(x:Post)'),
  'State.attendances': list('State.attendances', 'Attendance', '(p)<-[:REPRESENTING]-(x:Attendance)'),
  'State.actions': list('State.actions', 'TreatyAction', '(p)<-[:ACTION_BY]-(x:TreatyAction)'),
  'State.initiatives': list(
    'State.initiatives',
    'Document',
    "(p)<-[:STAGE_BY]-(:DocumentStage {kind: 'INITIATED'})-[:STAGE_OF]->(x:Document)",
    true,
  ),
  'State.meetings': list('State.meetings', 'Meeting', '(p)<-[:HELD_IN]-(x:Meeting)'),
  'Person.tenures': list('Person.tenures', 'Tenure', '(p)<-[:HOLDER]-(x:Tenure)'),
  'Person.attendances': list('Person.attendances', 'Attendance', '(p)<-[:ATTENDEE]-(x:Attendance)'),
  'Person.actions': list('Person.actions', 'TreatyAction', '(p)<-[:ACTION_BY]-(x:TreatyAction)'),
  'Post.tenures': list('Post.tenures', 'Tenure', '(p)<-[:TENURE_OF]-(x:Tenure)'),
  'Meeting.attendances': list('Meeting.attendances', 'Attendance', '(p)<-[:ATTENDANCE_AT]-(x:Attendance)'),
  'Meeting.stages': list('Meeting.stages', 'DocumentStage', '(p)<-[:STAGE_AT]-(x:DocumentStage)'),
  'Topic.meetings': list('Topic.meetings', 'Meeting', '(p)<-[:DISCUSSED]-(x:Meeting)'),
  'Topic.documents': list('Topic.documents', 'Document', '(p)<-[:ON_TOPIC]-(x:Document)'),
  'Document.actions': list('Document.actions', 'TreatyAction', '(p)<-[:ACTION_ON]-(x:TreatyAction)'),
  'Source.claims': list('Source.claims', 'Claim', '(p)<-[:STATED_BY]-(x:Claim)'),
} as const satisfies Record<string, Listing>;

/** The list of all things of a kind. */
export const rootList = (kind: KindName): Listing => ({ name: `Query.${kind}`, kind });

/** Every list that is small by nature and hence shown whole, by the type and field that shows it. */
export const wholeLists = {
  claims: { ...list('claims', 'Claim', '(p)<-[:ABOUT]-(x:Claim)'), order: { by: 'source' } },
  names: { ...list('names', 'Name', '(p)<-[:NAME_OF]-(x:Name)'), timeless: true, order: { by: 'kind' } },
  seats: { ...list('seats', 'Seat', '(p)<-[:SEAT_OF]-(x:Seat)'), order: { by: 'city' } },
  changes: {
    ...list('changes', 'ChangeEvent', '(p)<-[:CHANGE_FROM|CHANGE_TO]-(x:ChangeEvent)', true),
    order: DATE,
  },
  coverage: {
    ...list('coverage', 'Coverage', '(p)<-[:COVERAGE_OF]-(x:Coverage)'),
    order: { by: 'relation' },
  },
  subsidiaries: { ...list('subsidiaries', 'Organ', '(p)<-[:PART_OF]-(x:Organ)'), order: NAME },
  events: {
    ...list('events', 'MembershipEvent', '(p)<-[:EVENT_OF]-(x:MembershipEvent)'),
    timeless: true,
    order: DATE,
  },
  chairs: {
    ...list('chairs', 'Attendance', "(p)<-[:ATTENDANCE_AT]-(x:Attendance {capacity: 'CHAIR'})"),
    order: NAME,
  },
  agenda: { ...list('agenda', 'AgendaItem', '(p)<-[:ITEM_OF]-(x:AgendaItem)'), order: { by: 'topic' } },
  saidAt: { ...list('saidAt', 'Statement', '(p)<-[:SAID_AT]-(x:Statement)'), order: DATE },
  saidBy: { ...list('saidBy', 'Statement', '(p)<-[:SAID_BY]-(x:Statement)'), order: DATE },
  saidOn: { ...list('saidOn', 'Statement', '(p)<-[:SAID_ON]-(x:Statement)'), order: DATE },
  declaredAt: { ...list('declaredAt', 'Cooperation', '(p)<-[:DECLARED_AT]-(x:Cooperation)'), order: DATE },
  byDocument: { ...list('byDocument', 'Cooperation', '(p)<-[:BY_DOCUMENT]-(x:Cooperation)'), order: DATE },
  basedOn: { ...list('basedOn', 'Membership', '(p)<-[:BASED_ON]-(x:Membership)'), order: SINCE },
  preparedBy: { ...list('preparedBy', 'Meeting', '(p)<-[:PREPARES]-(x:Meeting)'), order: DATE },
  previous: { ...list('previous', 'Meeting', '(p)<-[:NEXT]-(x:Meeting)'), order: DATE },
  narrower: { ...list('narrower', 'Topic', '(p)<-[:BROADER]-(x:Topic)'), order: NAME },
  stages: {
    ...list('stages', 'DocumentStage', '(p)<-[:STAGE_OF]-(x:DocumentStage)'),
    order: { by: 'position' },
  },
  allStages: {
    ...list('allStages', 'DocumentStage', '(p)<-[:STAGE_OF]-(x:DocumentStage)'),
    timeless: true,
    order: { by: 'position' },
  },
} as const satisfies Record<string, Listing & { order: Order }>;

/** The kinds that have orderings and hence can be listed. */
export const orderedKinds = kindNames.filter((kind) => orders[kind] !== undefined);
