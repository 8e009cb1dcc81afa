import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrganizationSeen, OrganSeen, StateSeen, PersonSeen, PostSeen, MeetingSeen, TopicSeen, DocumentSeen, SourceSeen, MembershipSeen, MembershipEventSeen, TenureSeen, ChairmanshipSeen, SeatSeen, AttendanceSeen, AgendaItemSeen, StatementSeen, DocumentStageSeen, TreatyActionSeen, CooperationSeen, ChangeEventSeen, ClaimSeen, CoverageSeen, NameSeen, AnySeen, PeriodSeen, ViewSeen, ReleaseSeen } from './rows.ts';
import type { OutcomeSeen } from './outcome.ts';
import type { RepresentationSeen, RepresentativeSeen } from './representation.ts';
import type { CoAttendanceSeen } from './co-attendance.ts';
import type { RelationSeen } from './relation.ts';
import type { StandingSeen } from './standing.ts';
import type { SearchPage } from './search.ts';
import type { ModelSeen } from './model.ts';
import type { DisagreementSeen } from './disagreements.ts';
import type { EventSeen } from './changes.ts';
import type { DifferenceSeen } from './differences.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A date or period at the precision known, in EDTF (ISO 8601-2, levels 0 and 1): `2020-12-01`, `2012-06`, `1999`, `2010~` (about), `2014-01?` (uncertain), `2022-09-15/2022-09-16` (from the first to the last day). */
  EDTF: { input: string; output: string; }
  /** A language, as its ISO 639-1 code: `en`, `ru`, `hy`, `kk` … */
  Language: { input: string; output: string; }
};

/** What can belong to or be represented: a state, an organization, an organ. */
export type Actor = {
  readonly claims: ReadonlyArray<Claim>;
  readonly disputed: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  readonly label: Label;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly sourced: Scalars['Boolean']['output'];
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** What can belong to or be represented: a state, an organization, an organ. */
export type ActorClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can belong to or be represented: a state, an organization, an organ. */
export type ActorLabelArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** What can belong to or be represented: a state, an organization, an organ. */
export type ActorNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** What can belong to or be represented: a state, an organization, an organ. */
export type ActorNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** The kinds of members. */
export type ActorKind =
  /** An organ. */
  | 'Organ'
  /** An organization. */
  | 'Organization'
  /** A state. */
  | 'State';

/** A matter on the agenda of a meeting (OParl AgendaItem). */
export type AgendaItem = Node & Sourced & {
  readonly __typename?: 'AgendaItem';
  readonly claims: ReadonlyArray<Claim>;
  /** The day or days of the meeting. */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  readonly disputed: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  /** The meeting. */
  readonly meeting: Meeting;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly sourced: Scalars['Boolean']['output'];
  /** The topic. */
  readonly topic: Topic;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** A matter on the agenda of a meeting (OParl AgendaItem). */
export type AgendaItemClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A person or body at a meeting, in a capacity, for a state or body (Popolo attendees, on_behalf_of). */
export type Attendance = Node & Sourced & {
  readonly __typename?: 'Attendance';
  /** In which capacity. */
  readonly capacity: Capacity;
  readonly claims: ReadonlyArray<Claim>;
  /** The day or days of the meeting. */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  /** The days that the date may mean. */
  readonly dateBounds: DateBounds;
  readonly disputed: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  /** The meeting. */
  readonly meeting: Meeting;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The kind of post held that day. */
  readonly office?: Maybe<Office>;
  /** Whether the person took part by video in a meeting held elsewhere. */
  readonly online: Scalars['Boolean']['output'];
  /** The person, where a source names one. */
  readonly person?: Maybe<Person>;
  /** Whether the person or body was there. */
  readonly presence: Presence;
  /** Why absent, where a source says so. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** For whom: a state, an organization or an organ. */
  readonly representing: Actor;
  readonly sourced: Scalars['Boolean']['output'];
  /** The tenure in which the person sat: the post held that day. */
  readonly tenure?: Maybe<Tenure>;
  /** Whether it had taken place by the time asked for. */
  readonly truth: Truth;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** A person or body at a meeting, in a capacity, for a state or body (Popolo attendees, on_behalf_of). */
export type AttendanceClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list, ordered totally: `first` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor `after`. */
export type AttendanceConnection = {
  readonly __typename?: 'AttendanceConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<AttendanceEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Attendance>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, YES and UNKNOWN rows alike; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list. */
export type AttendanceEdge = {
  readonly __typename?: 'AttendanceEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Attendance;
};

/** Which attendances to list. */
export type AttendanceFilter = {
  /** Only these capacities. */
  readonly capacities?: InputMaybe<ReadonlyArray<Capacity>>;
  /** Only ones on which sources differ, or only those on which they do not. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only in this period. */
  readonly during?: InputMaybe<Scalars['EDTF']['input']>;
  /** Only at these meetings, by key, acronym or code. */
  readonly meetings?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only at sessions of these organs, by key, acronym or code. */
  readonly organs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only of these people, by key, acronym or code. */
  readonly people?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these presences. */
  readonly presence?: InputMaybe<ReadonlyArray<Presence>>;
  /** Only for these states or bodies, by key, acronym or code. */
  readonly representing?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only ones with a source, or only those without. */
  readonly sourced?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only verified ones, or only those that are not. */
  readonly verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to order attendances. */
export type AttendanceOrder =
  /** The earliest meeting first. */
  | 'DATE'
  /** The latest meeting first. */
  | 'DATE_DESC'
  /** By the English name of the state or body represented, then of the person. */
  | 'REPRESENTING';

/** Closed list: bindingness. */
export type Bindingness =
  /** agreed: Memorandum or protocol of the parties. */
  | 'AGREED'
  /** decided: Formal act of one side: a status granted, a resolution. */
  | 'DECIDED'
  /** declared: Statement or declaration. */
  | 'DECLARED'
  /** intent: Declared intent; not an agreement. */
  | 'INTENT'
  /** practised: Done, without an instrument known. */
  | 'PRACTISED'
  /** treaty: Binding under international law. */
  | 'TREATY';

/** What can be belonged to: an organization or one of its organs. An observer of an organ is not an observer of the organization. */
export type Body = {
  readonly claims: ReadonlyArray<Claim>;
  readonly disputed: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  readonly label: Label;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly sourced: Scalars['Boolean']['output'];
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** What can be belonged to: an organization or one of its organs. An observer of an organ is not an observer of the organization. */
export type BodyClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be belonged to: an organization or one of its organs. An observer of an organ is not an observer of the organization. */
export type BodyLabelArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** What can be belonged to: an organization or one of its organs. An observer of an organ is not an observer of the organization. */
export type BodyNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** What can be belonged to: an organization or one of its organs. An observer of an organ is not an observer of the organization. */
export type BodyNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** Closed list: capacity. */
export type Capacity =
  /** chair: Presided. */
  | 'CHAIR'
  /** member of a delegation: Accompanied the head of a delegation. */
  | 'DELEGATE'
  /** guest: Was invited to this meeting. */
  | 'GUEST'
  /** host: Received the meeting. */
  | 'HOST'
  /** observer: Attended for an observer. */
  | 'OBSERVER'
  /** participant: Took part for a state or body. */
  | 'PARTICIPANT';

/** Closed list: certainty. */
export type Certainty =
  /** certain: It holds whatever the vague or missing dates mean. */
  | 'CERTAIN'
  /** possible: It holds under some readings of vague or missing dates, or rests on a presence that is likely only. */
  | 'POSSIBLE';

/** A period in which a state presides over an organization or organ. */
export type Chairmanship = Node & Sourced & {
  readonly __typename?: 'Chairmanship';
  readonly claims: ReadonlyArray<Claim>;
  /** States that share the chair. */
  readonly coChairs: ReadonlyArray<State>;
  readonly disputed: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The organization or organ presided over. */
  readonly of: Body;
  /** The period. */
  readonly period: Period;
  /** The person, where the chair was personal. */
  readonly person?: Maybe<Person>;
  /** When it began. */
  readonly since?: Maybe<Scalars['EDTF']['output']>;
  readonly sourced: Scalars['Boolean']['output'];
  /** The state that presides. */
  readonly state: State;
  /** Whether it held at the time asked for. */
  readonly truth: Truth;
  /** When it ended. */
  readonly until?: Maybe<Scalars['EDTF']['output']>;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** A period in which a state presides over an organization or organ. */
export type ChairmanshipClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list, ordered totally: `first` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor `after`. */
export type ChairmanshipConnection = {
  readonly __typename?: 'ChairmanshipConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ChairmanshipEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Chairmanship>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, YES and UNKNOWN rows alike; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list. */
export type ChairmanshipEdge = {
  readonly __typename?: 'ChairmanshipEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Chairmanship;
};

/** Which chairmanships to list. */
export type ChairmanshipFilter = {
  /** Only ones on which sources differ, or only those on which they do not. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of these organizations or organs, by key, acronym or code. */
  readonly of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only ones with a source, or only those without. */
  readonly sourced?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of these states, by key, acronym or code. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only YES rows, or only UNKNOWN rows. */
  readonly truth?: InputMaybe<ReadonlyArray<TruthValue>>;
  /** Only verified ones, or only those that are not. */
  readonly verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to order chairmanships. */
export type ChairmanshipOrder =
  /** The earliest first. */
  | 'SINCE'
  /** The latest first. */
  | 'SINCE_DESC'
  /** By the English name of the state. */
  | 'STATE';

/** A change of an organization itself (W3C ORG ChangeEvent). */
export type ChangeEvent = Node & Sourced & {
  readonly __typename?: 'ChangeEvent';
  /** The organizations after. */
  readonly after: ReadonlyArray<Organization>;
  /** The organizations before. */
  readonly before: ReadonlyArray<Organization>;
  readonly claims: ReadonlyArray<Claim>;
  /** When it happened. */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  /** The days that the date may mean. */
  readonly dateBounds: DateBounds;
  readonly disputed: Scalars['Boolean']['output'];
  /** The name given up. */
  readonly formerName?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  /** What happened. */
  readonly kind: ChangeKind;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly sourced: Scalars['Boolean']['output'];
  /** Whether it had happened by the time asked for. */
  readonly truth: Truth;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** A change of an organization itself (W3C ORG ChangeEvent). */
export type ChangeEventClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Closed list: change kind. */
export type ChangeKind =
  /** dissolved: The organization ceased to exist. */
  | 'DISSOLVED'
  /** renamed: The organization took another name. */
  | 'RENAMED'
  /** succeeded: Another organization took over. */
  | 'SUCCEEDED'
  /** transformed: The body became another kind of body. */
  | 'TRANSFORMED';

/** What one source says: it supports a record as a whole, or it states a value of one field. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** The record that it is about. */
  readonly about: Node;
  /** The field that it states a value of. */
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  /** SUPPORTS: the source supports the record, its words on single fields are not noted. STATES: the source states the value of a field. */
  readonly kind: ClaimKind;
  /** A remark of the compilers on this claim. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The words of the source, in their language. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** The language of the quote. */
  readonly quoteLang?: Maybe<Scalars['Language']['output']>;
  /** Whether the value differs from the one that we show. */
  readonly rival: Scalars['Boolean']['output'];
  /** The source that says it. */
  readonly source: Source;
  /** The value stated, as text: a date in EDTF, a word of a closed list, a key. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A page of a list, ordered totally: `first` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor `after`. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, YES and UNKNOWN rows alike; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Claim;
};

/** Which claims to list. */
export type ClaimFilter = {
  /** Only claims on these fields. */
  readonly fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only claims of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ClaimKind>>;
  /** Only claims that differ from what we show, or only those that do not. */
  readonly rival?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Closed list: claim kind. */
export type ClaimKind =
  /** states: The source states a value of one field. */
  | 'STATES'
  /** supports: The source supports the record; what it says of each field is not noted. */
  | 'SUPPORTS';

/** How to order claims. */
export type ClaimOrder =
  /** By field, then key. */
  | 'FIELD';

/** Two people who were at the same meetings: the projection of the table of people and meetings onto people (Breiger 1974, The duality of persons and groups). It says that both were there, not that they spoke with each other. */
export type CoAttendance = {
  readonly __typename?: 'CoAttendance';
  /** The date of the first common meeting; null where there are only possible ones. */
  readonly first?: Maybe<Scalars['EDTF']['output']>;
  /** The date of the last one. */
  readonly last?: Maybe<Scalars['EDTF']['output']>;
  /** The common meetings in order of time, possible ones left out. */
  readonly meetings: ReadonlyArray<Meeting>;
  /** The person asked about; in lists of pairs the first by name. */
  readonly person: Person;
  /** At how many more both possibly were: the meeting is known from a preview, or its vague date may lie outside the time asked for. */
  readonly possible: Scalars['Int']['output'];
  /** At how many of the common meetings both sat for the same state or body. */
  readonly sameDelegation: Scalars['Int']['output'];
  /** At how many meetings our sources show both. */
  readonly together: Scalars['Int']['output'];
  /** The other one. */
  readonly with: Person;
};

/** A page of a list, ordered totally: `first` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor `after`. */
export type CoAttendanceConnection = {
  readonly __typename?: 'CoAttendanceConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<CoAttendanceEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<CoAttendance>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list. */
export type CoAttendanceEdge = {
  readonly __typename?: 'CoAttendanceEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: CoAttendance;
};

/** Which meetings and pairs to count. */
export type CoAttendanceFilter = {
  /** Only pairs with at least so many common meetings, possible ones left out. */
  readonly atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** Only meetings in this period. */
  readonly during?: InputMaybe<Scalars['EDTF']['input']>;
  /** Only sessions of organs of these organizations, by key, acronym or code. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only sessions of these organs, by key, acronym or code. */
  readonly organs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True: only meetings at which both sat for the same state or body, as colleagues of one delegation; false: only the others. */
  readonly sameDelegation?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Closed list: condition. */
export type Condition =
  /** avoid: What a path may not lead through. */
  | 'AVOID'
  /** date: The day or the period asked for. */
  | 'DATE'
  /** hops: How many hops a path may have. */
  | 'HOPS'
  /** kinds: What a path may lead through. */
  | 'KINDS'
  /** links: Which links may be walked. */
  | 'LINKS'
  /** mode: How the links of a path have to hold together in time. */
  | 'MODE'
  /** policy: Whether facts count that no source read by the compilers supports. */
  | 'POLICY'
  /** sources: Which sources are trusted. */
  | 'SOURCES'
  /** statuses: Which statuses count as belonging. */
  | 'STATUSES'
  /** through: What a path has to lead through. */
  | 'THROUGH';

/** A link between bodies, with its kind, its instrument and how binding it is (UIA relations; W3C ORG OrganizationalCollaboration). A declared intent is not an agreement. */
export type Cooperation = Named & Node & Sourced & {
  readonly __typename?: 'Cooperation';
  /** How binding it is. */
  readonly bindingness: Bindingness;
  readonly claims: ReadonlyArray<Claim>;
  /** The day of the act; null where the instrument is known and its day is not. */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  /** The days that the date may mean. */
  readonly dateBounds: DateBounds;
  readonly disputed: Scalars['Boolean']['output'];
  /** The instrument. */
  readonly document?: Maybe<Document>;
  /** Who turns to the others, where the link has a direction, or the one body with which all others are linked. */
  readonly from?: Maybe<Organization>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  /** The kind of link. */
  readonly kind: CooperationKind;
  readonly label: Label;
  /** Whether it goes on after its day, as far as known: memoranda, plans, regular contacts. */
  readonly lasting: Scalars['Boolean']['output'];
  /** The meeting at which it was declared. */
  readonly meeting?: Maybe<Meeting>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The organizations linked. */
  readonly parties: ReadonlyArray<Organization>;
  /** Whose report it rests on, where the parties themselves have not published it. */
  readonly reportedBy?: Maybe<Scalars['String']['output']>;
  readonly sourced: Scalars['Boolean']['output'];
  /** The organs through which they act. */
  readonly through: ReadonlyArray<Organ>;
  /** To whom. */
  readonly to?: Maybe<Organization>;
  /** Its topics. */
  readonly topics: ReadonlyArray<Topic>;
  /** Whether it had come about by the time asked for. */
  readonly truth: Truth;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** A link between bodies, with its kind, its instrument and how binding it is (UIA relations; W3C ORG OrganizationalCollaboration). A declared intent is not an agreement. */
export type CooperationClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A link between bodies, with its kind, its instrument and how binding it is (UIA relations; W3C ORG OrganizationalCollaboration). A declared intent is not an agreement. */
export type CooperationLabelArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A link between bodies, with its kind, its instrument and how binding it is (UIA relations; W3C ORG OrganizationalCollaboration). A declared intent is not an agreement. */
export type CooperationNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A link between bodies, with its kind, its instrument and how binding it is (UIA relations; W3C ORG OrganizationalCollaboration). A declared intent is not an agreement. */
export type CooperationNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** A page of a list, ordered totally: `first` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor `after`. */
export type CooperationConnection = {
  readonly __typename?: 'CooperationConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<CooperationEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Cooperation>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, YES and UNKNOWN rows alike; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list. */
export type CooperationEdge = {
  readonly __typename?: 'CooperationEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Cooperation;
};

/** Which links to list. */
export type CooperationFilter = {
  /** Only these degrees. */
  readonly bindingness?: InputMaybe<ReadonlyArray<Bindingness>>;
  /** Only ones on which sources differ, or only those on which they do not. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only in this period. */
  readonly during?: InputMaybe<Scalars['EDTF']['input']>;
  /** Only these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<CooperationKind>>;
  /** Only ones with a source, or only those without. */
  readonly sourced?: InputMaybe<Scalars['Boolean']['input']>;
  /** A part of its name, in either script. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only verified ones, or only those that are not. */
  readonly verified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only links that join all of these organizations, by key. Where one body is linked with several others, these are not joined with each other. */
  readonly with?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Closed list: cooperation kind. */
export type CooperationKind =
  /** working contacts: Regular contacts. */
  | 'CONTACTS'
  /** declared intention: The wish to cooperate was expressed. */
  | 'INTENT'
  /** joint declaration: Declaration of two or more bodies. */
  | 'JOINT_DECLARATION'
  /** joint meeting: Organs of several bodies met together. */
  | 'JOINT_MEETING'
  /** joint statement: Statement of two or more bodies. */
  | 'JOINT_STATEMENT'
  /** joint work: Working groups, operations, debates, written contributions. */
  | 'JOINT_WORK'
  /** listed as a partner: A source lists established cooperation without an instrument. */
  | 'LISTED'
  /** meeting of chief officers: Heads of secretariats met. */
  | 'MEETING_OF_HEADS'
  /** memorandum of understanding: Signed by the parties or their secretariats. */
  | 'MEMORANDUM'
  /** proposal of observer status: Observer status was proposed; the outcome is not known. */
  | 'OBSERVER_PROPOSAL'
  /** observer status: One body observes another, and no record of membership says so. */
  | 'OBSERVER_STATUS'
  /** plan of cooperation: Agreed plan. */
  | 'PLAN'
  /** named as a first partner: An organ discussed closer ties with the other body in the first place. */
  | 'PRIORITY'
  /** proposal: An instrument was proposed. */
  | 'PROPOSAL'
  /** protocol on cooperation: Signed protocol. */
  | 'PROTOCOL'
  /** resolution on cooperation: Resolution of an organ of one body on cooperation with others. */
  | 'RESOLUTION';

/** How to order links. */
export type CooperationOrder =
  /** The earliest first. */
  | 'DATE'
  /** The latest first; those without a date last. */
  | 'DATE_DESC';

/** A statement on our own data: a list that is complete for a time, so that absence means NO, or one that is known to have gaps. */
export type Coverage = Node & Sourced & {
  readonly __typename?: 'Coverage';
  /** The outside data set that claims it; null where the compilers of this collection do. */
  readonly claimedBy?: Maybe<Source>;
  readonly claims: ReadonlyArray<Claim>;
  /** True: complete for this subject and time. False: known to have gaps. */
  readonly complete: Scalars['Boolean']['output'];
  readonly disputed: Scalars['Boolean']['output'];
  /** Complete for these holders only; empty for all. */
  readonly holders: ReadonlyArray<Actor>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  /** How completeness was checked, or what is missing. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The offices that it covers; empty for all. */
  readonly offices: ReadonlyArray<Office>;
  /** The time for which it holds. */
  readonly period: Period;
  /** What the list is of. */
  readonly relation: CoverageRelation;
  /** The organization or organ that it is about; null for the whole collection. */
  readonly scope?: Maybe<Body>;
  /** The series of meetings that it covers. */
  readonly series?: Maybe<Scalars['String']['output']>;
  readonly sourced: Scalars['Boolean']['output'];
  /** The statuses of members that it covers; empty for all. */
  readonly statuses: ReadonlyArray<MembershipStatus>;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** A statement on our own data: a list that is complete for a time, so that absence means NO, or one that is known to have gaps. */
export type CoverageClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Closed list: coverage relation. */
export type CoverageRelation =
  /** attendances: Who was present. */
  | 'ATTENDANCE'
  /** meetings: Sessions of an organ. */
  | 'MEETING'
  /** memberships: Who holds a status at an organization or organ. */
  | 'MEMBERSHIP'
  /** tenures: Who held a post. */
  | 'TENURE'
  /** treaty actions: Signatures and ratifications. */
  | 'TREATY_ACTION';

/** The days that a date may mean. */
export type DateBounds = {
  readonly __typename?: 'DateBounds';
  /** The earliest day; null where nothing bounds it. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** The latest day; null where nothing bounds it. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
};

/** What two releases of the data do not have in common: one record. */
export type Difference = {
  readonly __typename?: 'Difference';
  /** Whether the world went on or we know more. WORLD: the date concerned, of a changed record that of its changed dates, lies after `dataUntil` of the earlier release. */
  readonly because: DifferenceCause;
  /** What changed in it; empty for records added or removed. Bounds of dates, search texts and the like follow from other fields and records; they are not named, and a record in which nothing else changed is none. */
  readonly fields: ReadonlyArray<FieldDifference>;
  /** The key of the record. */
  readonly key: Scalars['ID']['output'];
  /** The kind of the record. */
  readonly kind: RecordKind;
  /** What the record is called; in English where it has no Russian name of its own. */
  readonly name: Scalars['String']['output'];
  /** The record as it is now; null where it was removed, or where another release than the later of the two answers. */
  readonly now?: Maybe<Node>;
  /** Whether the record was added, removed or changed. */
  readonly what: DifferenceKind;
};


/** What two releases of the data do not have in common: one record. */
export type DifferenceNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** Closed list: difference cause. */
export type DifferenceCause =
  /** we know more: We learned or corrected something that the earlier release could have told. */
  | 'KNOWLEDGE'
  /** the world went on: The date concerned lies after the day up to which the earlier release reached: it could not have told. */
  | 'WORLD';

/** A page of differences, ordered by key: `first` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor `after`. */
export type DifferenceConnection = {
  readonly __typename?: 'DifferenceConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<DifferenceEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Difference>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list. */
export type DifferenceEdge = {
  readonly __typename?: 'DifferenceEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Difference;
};

/** Closed list: difference kind. */
export type DifferenceKind =
  /** added: The later release has a record that the earlier one has not. */
  | 'ADDED'
  /** changed: Both have the record, with other values. */
  | 'CHANGED'
  /** removed: The earlier release has a record that the later one has not. */
  | 'REMOVED';

/** A fact on which sources differ: a record, one field of it, and what is said of that. The beginning and the end of a spell of membership are fields of the spell; they do not count again as its events. */
export type Disagreement = {
  readonly __typename?: 'Disagreement';
  /** The record, with everything else of it. */
  readonly fact: Node;
  /** The field on which sources differ, as in `Claim.field`. */
  readonly field: Scalars['String']['output'];
  /** When the disagreement came up: the date of publication of the earliest source that contradicts one published before it or on the same day. Null where the dates of the sources do not tell. */
  readonly firstSeen?: Maybe<Scalars['EDTF']['output']>;
  /** Whether any answer changes with it. */
  readonly impact: Impact;
  /** Names it: the key of the record and, after a dot, the field. */
  readonly key: Scalars['ID']['output'];
  /** The disagreement in a few sentences, in English or Russian. */
  readonly sentence: Scalars['String']['output'];
  /** The value under the policy of this view, as text: a date in EDTF, a word of a closed list, a key; `..` for an end that has not come, null where no value is shown. */
  readonly shown?: Maybe<Scalars['String']['output']>;
  /** Every value that is stated, that of the compilers first, then the others by value. */
  readonly variants: ReadonlyArray<Variant>;
};


/** A fact on which sources differ: a record, one field of it, and what is said of that. The beginning and the end of a spell of membership are fields of the spell; they do not count again as its events. */
export type DisagreementSentenceArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** A page of disagreements, ordered totally: `first` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor `after`. */
export type DisagreementConnection = {
  readonly __typename?: 'DisagreementConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<DisagreementEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Disagreement>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list. */
export type DisagreementEdge = {
  readonly __typename?: 'DisagreementEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Disagreement;
};

/** Which disagreements to list. */
export type DisagreementFilter = {
  /** Only where the answer for the clock of this view differs, or only where it does not. */
  readonly changes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only on these fields, such as `since`, `until`, `status`, `date`. */
  readonly fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only where one of these sources takes part, by key. One that this collection does not know is an error, UNKNOWN_KEY. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only on verified records, or only on those that are not. */
  readonly verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to order disagreements. */
export type DisagreementOrder =
  /** By the key of the record, then the field. */
  | 'FACT'
  /** By what depends on them: those without an end first, of these the one that began first; then by the number of days, the most first. */
  | 'IMPACT';

/** A text with a life across organs: drafted, endorsed, submitted, adopted, signed, in force. */
export type Document = Entity & Named & Node & Sourced & {
  readonly __typename?: 'Document';
  /** What parties did: signatures, ratifications, accessions. */
  readonly actions: TreatyActionConnection;
  readonly claims: ReadonlyArray<Claim>;
  /** Cooperation that rests on it. */
  readonly cooperation: ReadonlyArray<Cooperation>;
  /** The day of its adoption or signature, else of its first dated stage. */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  /** The days that the date may mean. */
  readonly dateBounds: DateBounds;
  readonly degree: Scalars['Int']['output'];
  readonly disputed: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** Who put it forward. */
  readonly initiators: ReadonlyArray<Actor>;
  readonly key: Scalars['ID']['output'];
  /** What kind of text it is. */
  readonly kind: DocumentKind;
  readonly label: Label;
  /** The last stage that it had reached by the time asked for. A draft with no later trace stays where our sources leave it. */
  readonly latestStage?: Maybe<DocumentStage>;
  /** Memberships that rest on it. */
  readonly memberships: ReadonlyArray<Membership>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly neighbours: NeighbourConnection;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The organizations that it concerns. */
  readonly organizations: ReadonlyArray<Organization>;
  /** What became of it by the end of the time asked for. With `stages` and `initiators` beside it this is the whole way of the text. */
  readonly outcome: Outcome;
  /** Where it was signed or adopted. */
  readonly place?: Maybe<Scalars['String']['output']>;
  readonly relations: ReadonlyArray<RelationCount>;
  readonly sourced: Scalars['Boolean']['output'];
  /** Its stages in order, up to the time asked for. */
  readonly stages: ReadonlyArray<DocumentStage>;
  /** Its topics. */
  readonly topics: ReadonlyArray<Topic>;
  /** Whether that day had come by the time asked for. */
  readonly truth: Truth;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
  /** The vote on it, for resolutions. */
  readonly votes?: Maybe<Votes>;
};


/** A text with a life across organs: drafted, endorsed, submitted, adopted, signed, in force. */
export type DocumentActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TreatyActionOrder>;
  where?: InputMaybe<TreatyActionFilter>;
};


/** A text with a life across organs: drafted, endorsed, submitted, adopted, signed, in force. */
export type DocumentClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A text with a life across organs: drafted, endorsed, submitted, adopted, signed, in force. */
export type DocumentLabelArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A text with a life across organs: drafted, endorsed, submitted, adopted, signed, in force. */
export type DocumentNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A text with a life across organs: drafted, endorsed, submitted, adopted, signed, in force. */
export type DocumentNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A text with a life across organs: drafted, endorsed, submitted, adopted, signed, in force. */
export type DocumentNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  forward?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  link?: InputMaybe<LinkType>;
  orderBy?: InputMaybe<NeighbourOrder>;
};

/** A page of a list, ordered totally: `first` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor `after`. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, YES and UNKNOWN rows alike; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Document;
};

/** Which documents to list. */
export type DocumentFilter = {
  /** Only ones on which sources differ, or only those on which they do not. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only in this period. */
  readonly during?: InputMaybe<Scalars['EDTF']['input']>;
  /** Only documents put forward by these states or bodies, by key, acronym or code. */
  readonly initiators?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<DocumentKind>>;
  /** Only documents that concern these organizations, by key, acronym or code. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only documents with one of these outcomes at the end of the time asked for: `[PENDING]` lists what our sources leave open. With it a document is listed by its outcome, not by its own day, so drafts show before their adoption. */
  readonly outcomes?: InputMaybe<ReadonlyArray<OutcomeStatus>>;
  /** Only ones with a source, or only those without. */
  readonly sourced?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only documents that have reached one of these stages. */
  readonly stages?: InputMaybe<ReadonlyArray<DocumentStageKind>>;
  /** A part of its title, in either script. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only documents on these topics, by key, acronym or code. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only verified ones, or only those that are not. */
  readonly verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Closed list: document kind. */
export type DocumentKind =
  /** agreement: Treaty under that name. */
  | 'AGREEMENT'
  /** charter: Constituent instrument of an organization. */
  | 'CHARTER'
  /** concept: Guidelines for a field. */
  | 'CONCEPT'
  /** convention: Treaty under that name. */
  | 'CONVENTION'
  /** decision: Act of an organ. */
  | 'DECISION'
  /** declaration: Political text. */
  | 'DECLARATION'
  /** draft decision: Draft, or group of drafts, of acts of an organ. */
  | 'DRAFT_DECISION'
  /** final act: Closing text of a conference. */
  | 'FINAL_ACT'
  /** memorandum: Memorandum of understanding, usually not a treaty. */
  | 'MEMORANDUM'
  /** plan: Plan of measures. */
  | 'PLAN'
  /** programme: Measures for a period. */
  | 'PROGRAMME'
  /** protocol: Treaty that supplements or changes another, or an instrument under that name. */
  | 'PROTOCOL'
  /** regulation: Rules of an organ or body. */
  | 'REGULATION'
  /** resolution: Act of an organ under that name. */
  | 'RESOLUTION'
  /** roadmap: Steps towards an aim. */
  | 'ROADMAP'
  /** statement: Political text under that name. */
  | 'STATEMENT'
  /** strategy: Aims for a period. */
  | 'STRATEGY'
  /** treaty: International agreement in writing (VCLT art. 2(1)(a)). */
  | 'TREATY';

/** How to order documents. */
export type DocumentOrder =
  /** The earliest first. */
  | 'DATE'
  /** The latest first; those without a date last. */
  | 'DATE_DESC'
  /** By English title. */
  | 'NAME';

/** One step in the life of a document, before an organ or at a meeting. */
export type DocumentStage = Node & Sourced & {
  readonly __typename?: 'DocumentStage';
  /** By whom, where sources name parties. */
  readonly by: ReadonlyArray<Actor>;
  readonly claims: ReadonlyArray<Claim>;
  /** When. */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  /** The days that the date may mean. */
  readonly dateBounds: DateBounds;
  readonly disputed: Scalars['Boolean']['output'];
  /** The document. */
  readonly document: Document;
  readonly id: Scalars['ID']['output'];
  /** Whether no source states it and the compilers infer it; the note says from what. */
  readonly inferred: Scalars['Boolean']['output'];
  readonly key: Scalars['ID']['output'];
  /** What happened. */
  readonly kind: DocumentStageKind;
  /** At which meeting; for SUBMITTED the meeting to which it was submitted. */
  readonly meeting?: Maybe<Meeting>;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Before which organ. */
  readonly organ?: Maybe<Organ>;
  readonly sourced: Scalars['Boolean']['output'];
  /** Whether it had happened by the time asked for. */
  readonly truth: Truth;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** One step in the life of a document, before an organ or at a meeting. */
export type DocumentStageClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list, ordered totally: `first` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor `after`. */
export type DocumentStageConnection = {
  readonly __typename?: 'DocumentStageConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<DocumentStageEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<DocumentStage>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, YES and UNKNOWN rows alike; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list. */
export type DocumentStageEdge = {
  readonly __typename?: 'DocumentStageEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: DocumentStage;
};

/** Which stages to list. */
export type DocumentStageFilter = {
  /** Only ones on which sources differ, or only those on which they do not. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only in this period. */
  readonly during?: InputMaybe<Scalars['EDTF']['input']>;
  /** Only these stages. */
  readonly kinds?: InputMaybe<ReadonlyArray<DocumentStageKind>>;
  /** Only ones with a source, or only those without. */
  readonly sourced?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only verified ones, or only those that are not. */
  readonly verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Closed list: document stage kind. */
export type DocumentStageKind =
  /** accession signed: A protocol on the accession of a party was signed. */
  | 'ACCESSION_SIGNED'
  /** adopted: An organ adopted it (VCLT art. 9). */
  | 'ADOPTED'
  /** agreed: An organ agreed the text without adopting it. */
  | 'AGREED'
  /** amended: A later act changed it (VCLT art. 39 to 41). */
  | 'AMENDED'
  /** announced: The text or its effect was announced. */
  | 'ANNOUNCED'
  /** approved: An organ approved it. */
  | 'APPROVED'
  /** discussed: An organ discussed the draft. */
  | 'DISCUSSED'
  /** drafted: The draft was drawn up. */
  | 'DRAFTED'
  /** drafting decided: An organ decided that it be drawn up. */
  | 'DRAFTING_DECIDED'
  /** draft endorsed: An organ approved the draft for another organ. */
  | 'ENDORSED'
  /** initiated: A party put the text forward. */
  | 'INITIATED'
  /** in force: Entered into force (VCLT art. 24). */
  | 'IN_FORCE'
  /** planned: Adoption or signature was planned. */
  | 'PLANNED'
  /** prolonged: A later act prolonged it. */
  | 'PROLONGED'
  /** proposed: The text or its content was proposed. */
  | 'PROPOSED'
  /** registered: Registered at the United Nations (UN Charter art. 102). */
  | 'REGISTERED'
  /** signed: It was signed (VCLT art. 10 to 12). */
  | 'SIGNED'
  /** submitted: The draft was submitted to an organ. */
  | 'SUBMITTED';

/** How to order stages. */
export type DocumentStageOrder =
  /** The earliest first. */
  | 'DATE'
  /** The latest first. */
  | 'DATE_DESC'
  /** By document. */
  | 'DOCUMENT';

/** A page of pairs of states, in the order of the states. */
export type DyadConnection = {
  readonly __typename?: 'DyadConnection';
  /** The pairs with their cursors. */
  readonly edges: ReadonlyArray<DyadEdge>;
  /** The pairs of this page. */
  readonly nodes: ReadonlyArray<JointGroup>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many pairs there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pair of states. */
export type DyadEdge = {
  readonly __typename?: 'DyadEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What the two have in common. */
  readonly node: JointGroup;
};

/** What a search looks at, and whether it got through. */
export type Effort = {
  readonly __typename?: 'Effort';
  /** Whether everything that could hold a better path than those shown was looked at. If not, paths may be missing. */
  readonly complete: Scalars['Boolean']['output'];
  /** Estimated before it runs: the links within two steps of both ends. */
  readonly estimate: Scalars['Int']['output'];
  /** How many links it looked at for `paths` of this number, and for whether there are more. */
  readonly links: Scalars['Int']['output'];
  /** How many links it may look at; all searches of one request together ten times as many. */
  readonly linksLimit: Scalars['Int']['output'];
  /** What stopped it, if anything did. */
  readonly stoppedBy?: Maybe<StopReason>;
  /** How many milliseconds it may take. */
  readonly timeLimit: Scalars['Int']['output'];
  /** What was not searched, in a sentence; null for a complete search. */
  readonly unsearched?: Maybe<Scalars['String']['output']>;
};


/** What a search looks at, and whether it got through. */
export type EffortUnsearchedArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** Anything that people look up by name and that rests on evidence: what search finds. */
export type Entity = {
  readonly claims: ReadonlyArray<Claim>;
  /** With how many things it is linked at any time. */
  readonly degree: Scalars['Int']['output'];
  readonly disputed: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  readonly label: Label;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  /** What it is linked with, each with the links between the two. Without a clock over all time. */
  readonly neighbours: NeighbourConnection;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How it is linked with others, counted by type, direction and kind. Without a clock over all time. */
  readonly relations: ReadonlyArray<RelationCount>;
  readonly sourced: Scalars['Boolean']['output'];
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** Anything that people look up by name and that rests on evidence: what search finds. */
export type EntityClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Anything that people look up by name and that rests on evidence: what search finds. */
export type EntityLabelArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** Anything that people look up by name and that rests on evidence: what search finds. */
export type EntityNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** Anything that people look up by name and that rests on evidence: what search finds. */
export type EntityNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** Anything that people look up by name and that rests on evidence: what search finds. */
export type EntityNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  forward?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  link?: InputMaybe<LinkType>;
  orderBy?: InputMaybe<NeighbourOrder>;
};

/** Something that changed: an event of the history of organizations and of those who belong to them. It is derived from records of memberships, chairmanships, tenures, documents and so on, under the policy of this view. */
export type Event = {
  readonly __typename?: 'Event';
  /** The things concerned: who and what, at which organization. */
  readonly about: ReadonlyArray<Node>;
  /** What came after; null where nothing did, or no source tells. */
  readonly after?: Maybe<EventSide>;
  /** What was before; null where nothing was, or no source tells. */
  readonly before?: Maybe<EventSide>;
  /** When it happened, at the precision known; null where no source tells. */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  /** The days that the date may mean. */
  readonly dateBounds: DateBounds;
  /** The record behind it, with its claims; where two records meet, as at a change of status, the later one. */
  readonly fact: Node;
  /** Names it: the key of the record and, after a dot, what happened. */
  readonly key: Scalars['ID']['output'];
  /** What kind of change it was. */
  readonly kind: EventKind;
  /** What happened, as a sentence in English or Russian. */
  readonly sentence: Scalars['String']['output'];
  /** Whether it happened in the time asked for: YES, or UNKNOWN where a vague or missing date leaves it open, where no source says that something ended at all, or where the date lies after the day up to which the data reach. */
  readonly truth: Truth;
};


/** Something that changed: an event of the history of organizations and of those who belong to them. It is derived from records of memberships, chairmanships, tenures, documents and so on, under the policy of this view. */
export type EventSentenceArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** A page of events, ordered by the earliest day that their dates may mean, those without a date last, then by key: `first` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor `after`. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, YES and UNKNOWN rows alike. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Event;
};

/** Closed list: event kind. */
export type EventKind =
  /** chair passed on: A state took the chair. */
  | 'CHAIR_PASSED'
  /** cooperation begun: A link between bodies came about: by instrument, statement, declared intent or practice, as the record says. */
  | 'COOPERATION_BEGUN'
  /** dissolved: An organization ceased to exist. */
  | 'DISSOLVED'
  /** document adopted: A text was adopted or approved. */
  | 'DOCUMENT_ADOPTED'
  /** document in force: A text entered into force. */
  | 'DOCUMENT_IN_FORCE'
  /** document signed: A text was signed. */
  | 'DOCUMENT_SIGNED'
  /** founded: An organization came into being. */
  | 'FOUNDED'
  /** joined: A member took its first status, or came back after a gap. */
  | 'JOINED'
  /** left: A member lost its status and took no other one. */
  | 'LEFT'
  /** step in law: A step of a membership with legal effect: signed, ratified, notified. */
  | 'LEGAL_STEP'
  /** office left: A chief officer left office. */
  | 'OFFICE_LEFT'
  /** office taken: A chief officer took office. */
  | 'OFFICE_TAKEN'
  /** organ created: An organ of an organization came into being. */
  | 'ORGAN_CREATED'
  /** step in practice: What a member did or said about its membership without an act with legal effect: froze its part, stayed away. */
  | 'PRACTICE_STEP'
  /** renamed: An organization took another name. */
  | 'RENAMED'
  /** status changed: A member passed from one status to another without a gap: one event, not a leave and a join. */
  | 'STATUS_CHANGED'
  /** succeeded: Another organization took over. */
  | 'SUCCEEDED'
  /** transformed: A body became another kind of body. */
  | 'TRANSFORMED';

/** What was before or after a change. */
export type EventSide = {
  readonly __typename?: 'EventSide';
  /** Who or what it was: the state that presided, the person in office, the organizations; of a membership, where the status was held. */
  readonly nodes: ReadonlyArray<Node>;
  /** The status held, of a membership. */
  readonly status?: Maybe<MembershipStatus>;
  /** It in words, in English or Russian. */
  readonly text: Scalars['String']['output'];
};


/** What was before or after a change. */
export type EventSideTextArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** One changed field. */
export type FieldDifference = {
  readonly __typename?: 'FieldDifference';
  /** Its value in the later release, in the same way. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** Its value in the earlier release, as text; lists as JSON, null where there was none. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The field, as in docs/model.md. */
  readonly field: Scalars['String']['output'];
};

/** Closed list: gender. */
export type Gender =
  /** feminine: A past tense as in «была». */
  | 'FEMININE'
  /** masculine: A past tense as in «был». */
  | 'MASCULINE'
  /** neuter: A past tense as in «было». */
  | 'NEUTER'
  /** plural: A past tense as in «были». */
  | 'PLURAL';

/** One link of a path, from one thing to the next, with the record that it rests on. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** Whether it holds under every reading of vague and missing dates, at the time asked for and together with the other links as the mode asks. A path is certain if all its links are. */
  readonly certainty: Certainty;
  /** What sources say of that record, with their words. */
  readonly claims: ReadonlyArray<Claim>;
  /** Why it is possible only, English or Russian: which date is not known, and what it may miss; links are counted from 1. Null where it is certain. */
  readonly doubt?: Maybe<Scalars['String']['output']>;
  /** The record that it rests on: a membership, an attendance, a stage of a document; for a link by structure the organ, post or meeting itself. */
  readonly fact: Node;
  /** Whether the path walks it in its own direction: MEMBER_OF from the member to the organization. */
  readonly forward: Scalars['Boolean']['output'];
  /** Where this hop begins. */
  readonly from: Entity;
  /** The type of the link. */
  readonly link: LinkType;
  /** Other records that link the same two things in the same way, at some time in the window and within the filters: an earlier term, a second status. At most 20. */
  readonly others: ReadonlyArray<Node>;
  /** The link in a sentence, English or Russian. */
  readonly sentence: Scalars['String']['output'];
  /** When it began, or the day on which it happened. */
  readonly since?: Maybe<Scalars['EDTF']['output']>;
  /** Where it ends. */
  readonly to: Entity;
  /** When it ended; null for what goes on and for what happened on a day. */
  readonly until?: Maybe<Scalars['EDTF']['output']>;
};


/** One link of a path, from one thing to the next, with the record that it rests on. */
export type HopClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};


/** One link of a path, from one thing to the next, with the record that it rests on. */
export type HopDoubtArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** One link of a path, from one thing to the next, with the record that it rests on. */
export type HopSentenceArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** What depends on a disagreement: for a date, whether the record held or had happened; for a status, a person, a body or a capacity, also what it says while it holds. How a spell ended and the like change no such answer. */
export type Impact = {
  readonly __typename?: 'Impact';
  /** The answer for the clock of this view under each value, in the order of the variants. */
  readonly answers: ReadonlyArray<VariantAnswer>;
  /** Whether the answer for the clock of this view differs between the values. */
  readonly changes: Scalars['Boolean']['output'];
  /** On how many days the answers differ, of all days whatever the clock. Null where there is no end, or no beginning, to them; 0 where no answer differs. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** The first day on which they differ; null where there is none, or no beginning. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The last day on which they differ; null where there is none, or no end. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** Closed list: in time. */
export type InTime =
  /** moment: It happens at a moment. */
  | 'MOMENT'
  /** none: It does not depend on time. */
  | 'NONE'
  /** period: It holds over a period. */
  | 'PERIOD';

/** What two states or more have in common at the time asked for, and from year to year. */
export type JointGroup = {
  readonly __typename?: 'JointGroup';
  /** In how many organizations all belong in any of the ranks asked for. */
  readonly any: Scalars['Int']['output'];
  /** In how many more all may belong in any of these ranks. */
  readonly anyUnknown: Scalars['Int']['output'];
  /** In how many organizations all are full members (COW 1). */
  readonly full: Scalars['Int']['output'];
  /** In how many more all may be full members: dates are vague, or no list is complete. */
  readonly fullUnknown: Scalars['Int']['output'];
  /** How often which ranks meet, where all are certain; the highest rank counts where a state has several. */
  readonly mix: ReadonlyArray<JointMix>;
  /** The organizations in which it is open whether all belong because no list of theirs is complete for one of the states at that time; by the English name. */
  readonly notCovered: ReadonlyArray<Organization>;
  /** The organizations behind the figures: those in which each of the states has a record of belonging, certain or not; by the English name. */
  readonly organizations: ReadonlyArray<JointOrganization>;
  /** The states. */
  readonly states: ReadonlyArray<State>;
  /** The same on each 1 January, whatever the clock; the policy is kept. COW codes a year by the status held in it, so a year of entry is one later here. At most 250 years; a year out of bounds, or `from` after `to`, is INVALID_ARGUMENT. */
  readonly years: ReadonlyArray<JointYear>;
};


/** What two states or more have in common at the time asked for, and from year to year. */
export type JointGroupYearsArgs = {
  from?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
};

/** How one state belongs to an organization. */
export type JointHolding = {
  readonly __typename?: 'JointHolding';
  /** Its spells that hold or may hold then, in the ranks asked for; each tells its status, its rank and whether it is certain. */
  readonly memberships: ReadonlyArray<Membership>;
  /** The state. */
  readonly state: State;
};

/** Organizations that states have in common: the joint memberships of the study of international organizations (Pevehouse, Nordstrom, McManus and Jamison 2020, Correlates of War IGO data v3). Organizations only, not their organs. Two states have an organization in common where both certainly belong; where that is open it counts apart, as unknown. Our collection is smaller than that of COW, so figures compare in kind and not in height. */
export type JointMemberships = {
  readonly __typename?: 'JointMemberships';
  /** For each pair of states, in how many organizations both belong in any of the ranks asked for. */
  readonly any: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  /** For each pair of states, in how many more both may belong in any of these ranks. */
  readonly anyUnknown: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  /** All pairs of the states, in their order, by pages: with `years` the dyad-years of political science. */
  readonly dyads: DyadConnection;
  /** For each pair of states, in how many organizations both are full members (COW 1); on the diagonal, in how many each is. Symmetrical. */
  readonly full: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  /** For each pair of states, in how many more both may be full members. */
  readonly fullUnknown: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  /** The states, in the order asked for, or by the English name; rows and columns of the matrices. */
  readonly states: ReadonlyArray<State>;
  /** What all the states have in common. */
  readonly together: JointGroup;
};


/** Organizations that states have in common: the joint memberships of the study of international organizations (Pevehouse, Nordstrom, McManus and Jamison 2020, Correlates of War IGO data v3). Organizations only, not their organs. Two states have an organization in common where both certainly belong; where that is open it counts apart, as unknown. Our collection is smaller than that of COW, so figures compare in kind and not in height. */
export type JointMembershipsDyadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** In how many organizations certain ranks of states meet. */
export type JointMix = {
  readonly __typename?: 'JointMix';
  /** How many organizations. */
  readonly count: Scalars['Int']['output'];
  /** The rank of each state, in their order. */
  readonly ranks: ReadonlyArray<StatusRank>;
};

/** An organization that states have, or may have, in common. */
export type JointOrganization = {
  readonly __typename?: 'JointOrganization';
  /** How each state belongs to it, in their order. */
  readonly holdings: ReadonlyArray<JointHolding>;
  /** The organization. */
  readonly organization: Organization;
};

/** What states have in common on one 1 January. */
export type JointYear = {
  readonly __typename?: 'JointYear';
  /** In how many organizations all belong in any of the ranks asked for. */
  readonly any: Scalars['Int']['output'];
  /** In how many more all may belong in any of these ranks. */
  readonly anyUnknown: Scalars['Int']['output'];
  /** Its 1 January. */
  readonly date: Scalars['Date']['output'];
  /** In how many organizations all are full members (COW 1). */
  readonly full: Scalars['Int']['output'];
  /** In how many more all may be full members. */
  readonly fullUnknown: Scalars['Int']['output'];
  /** How often which ranks meet, where all are certain. */
  readonly mix: ReadonlyArray<JointMix>;
  /** The organizations in which it is open whether all belong because no list is complete; by the English name. */
  readonly notCovered: ReadonlyArray<Organization>;
  /** The organizations behind the figures; by the English name. */
  readonly organizations: ReadonlyArray<JointOrganization>;
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** A kind of node. */
export type Kind = {
  readonly __typename?: 'Kind';
  /** What it is. */
  readonly about: Scalars['String']['output'];
  /** How many this release has. */
  readonly count: Scalars['Int']['output'];
  /** Its label in Neo4j, which is also its type here. */
  readonly name: Scalars['String']['output'];
  /** How it stands in time. */
  readonly time: InTime;
};

/** A name as it is shown, with its language. */
export type Label = {
  readonly __typename?: 'Label';
  /** Whether the language asked for is missing and another one stands in. */
  readonly fallback: Scalars['Boolean']['output'];
  /** The language that the text is in, not the one asked for. */
  readonly lang: Scalars['Language']['output'];
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** A direct link between two things, derived from a record: what graphs are drawn of. Without a clock links of all time are shown, with `asOf` those that hold or may hold then. */
export type Link = {
  readonly __typename?: 'Link';
  /** Whether it holds under every reading of its dates at the time asked for, or under some only. */
  readonly certainty: Certainty;
  /** What sources say of that record. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether some source states another value. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The days that its end may mean: the first day on which it no longer holds. */
  readonly end: DateBounds;
  /** The record it rests on. */
  readonly fact: Node;
  /** The end that it goes out from. */
  readonly from: Entity;
  /** The key of the record it rests on and, where a record links several pairs, a number: stable from release to release. */
  readonly key: Scalars['ID']['output'];
  /** What tells one link of its type from another: the status of a membership, the presence at a meeting, how binding cooperation is, the stage of a document; null where the type says all. */
  readonly mark?: Maybe<Scalars['String']['output']>;
  /** The link in a sentence, English or Russian. */
  readonly sentence: Scalars['String']['output'];
  /** When it began, or the day on which it happened. */
  readonly since?: Maybe<Scalars['EDTF']['output']>;
  /** Whether any source is named at all. */
  readonly sourced: Scalars['Boolean']['output'];
  /** The days that its beginning may mean. */
  readonly start: DateBounds;
  /** The end that it leads to. */
  readonly to: Entity;
  /** Its type. */
  readonly type: LinkType;
  /** When it ended; null for what goes on and for what happened on a day. */
  readonly until?: Maybe<Scalars['EDTF']['output']>;
  /** Whether the compilers read a source that supports it. */
  readonly verified: Scalars['Boolean']['output'];
};


/** A direct link between two things, derived from a record: what graphs are drawn of. Without a clock links of all time are shown, with `asOf` those that hold or may hold then. */
export type LinkClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A direct link between two things, derived from a record: what graphs are drawn of. Without a clock links of all time are shown, with `asOf` those that hold or may hold then. */
export type LinkSentenceArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** A type of direct relationship, derived from a record and carrying its id. */
export type LinkKind = {
  readonly __typename?: 'LinkKind';
  /** What it says, from the first end to the second. */
  readonly about: Scalars['String']['output'];
  /** The kind of fact that it stands for. */
  readonly fact: Scalars['String']['output'];
  /** Its type in Neo4j. */
  readonly name: Scalars['String']['output'];
};

/** A direct link between two things, derived from a record: what paths are made of. */
export type LinkType =
  /** The first end signed, ratified or acceded to the second; from a TreatyAction. */
  | 'ACTED_ON'
  /** The first end is a post whose holder acts for the second; from a Post. */
  | 'ACTS_FOR'
  /** The first end attended the second; from a Attendance. */
  | 'ATTENDED'
  /** The first end became the second; from a ChangeEvent. */
  | 'BECAME'
  /** The first end is a part of the topic the second; from a Topic. */
  | 'BROADER'
  /** The first end presided over the second; from a Chairmanship. */
  | 'CHAIRED'
  /** The first end is a text of the second; from a Document. */
  | 'CONCERNS'
  /** The first end cooperates with the second; from a Cooperation. */
  | 'COOPERATES_WITH'
  /** The first end dealt with the document the second; from a DocumentStage. */
  | 'DEALT_WITH'
  /** The first end had on its agenda the second; from a AgendaItem. */
  | 'DISCUSSED'
  /** The first end was founded by the second; from a Organization. */
  | 'FOUNDED_BY'
  /** The first end held the post the second; from a Tenure. */
  | 'HELD'
  /** The first end took place in the second; from a Meeting. */
  | 'HELD_IN'
  /** The first end put forward the document the second; from a DocumentStage. */
  | 'INITIATED'
  /** The first end belongs to, in a status the second; from a Membership. */
  | 'MEMBER_OF'
  /** The first end is on the topic the second; from a Document. */
  | 'ON_TOPIC'
  /** The first end is an organ of the second; from a Organ. */
  | 'ORGAN_OF'
  /** The first end works under the organ the second; from a Organ. */
  | 'PART_OF'
  /** The first end is a post at the second; from a Post. */
  | 'POST_AT'
  /** The first end prepares the meeting the second; from a Meeting. */
  | 'PREPARES'
  /** The first end was represented at the second; from a Attendance. */
  | 'REPRESENTED_AT'
  /** The first end has its seat in the second; from a Seat. */
  | 'SEAT_IN'
  /** The first end is a session of the second; from a Meeting. */
  | 'SESSION_OF'
  /** The first end spoke on the second; from a Statement. */
  | 'SPOKE_ON'
  /** The first end took up the document the second; from a DocumentStage. */
  | 'TOOK_UP';

/** Closed list: match reason. */
export type MatchReason =
  /** exact: The whole name, acronym or code, letter for letter after folding case and script. */
  | 'EXACT'
  /** inflected: A Russian form of the same words. */
  | 'INFLECTED'
  /** near: A spelling close by. */
  | 'NEAR'
  /** transliteration: The same words in another spelling or script. */
  | 'TRANSLITERATION'
  /** words: All the words, or their beginnings. */
  | 'WORDS';

/** A session of an organ, or a joint session of several (OParl Meeting, Popolo Event). */
export type Meeting = Entity & Named & Node & Sourced & {
  readonly __typename?: 'Meeting';
  /** The matters taken up. */
  readonly agenda: ReadonlyArray<AgendaItem>;
  /** Who was there, for whom, in which post and capacity. Those expected or absent only when asked for. */
  readonly attendances: AttendanceConnection;
  /** Who presided, as far as sources name the chair. */
  readonly chairs: ReadonlyArray<Attendance>;
  /** The city, in English; null for videoconferences. */
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly claims: ReadonlyArray<Claim>;
  /** Cooperation declared there. */
  readonly cooperation: ReadonlyArray<Cooperation>;
  /** The day or days. */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  /** The days that the date may mean. */
  readonly dateBounds: DateBounds;
  readonly degree: Scalars['Int']['output'];
  readonly disputed: Scalars['Boolean']['output'];
  /** In person, by video, or both. */
  readonly format: MeetingFormat;
  /** A remark on the host. */
  readonly hostNote?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  readonly label: Label;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly neighbours: NeighbourConnection;
  /** The one after in the series, as far as our data have it. */
  readonly next?: Maybe<Meeting>;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Its number in the series, as a source counts it. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** The organs that met; several for a joint session. */
  readonly organs: ReadonlyArray<Organ>;
  /** The meetings that prepared it. */
  readonly preparedBy: ReadonlyArray<Meeting>;
  /** The meetings that it prepares. */
  readonly prepares: ReadonlyArray<Meeting>;
  /** The one before in the series, as far as our data have it. */
  readonly previous?: Maybe<Meeting>;
  readonly relations: ReadonlyArray<RelationCount>;
  /** The series that it is counted in. */
  readonly series: Scalars['String']['output'];
  readonly sourced: Scalars['Boolean']['output'];
  /** What was done with documents there: endorsed, adopted, signed, submitted to it. */
  readonly stages: DocumentStageConnection;
  /** The state where it took place. */
  readonly state?: Maybe<State>;
  /** What participants said, as far as sources report it. */
  readonly statements: ReadonlyArray<Statement>;
  /** Held, planned … */
  readonly status: MeetingStatus;
  /** Whether it had taken place by the time asked for. */
  readonly truth: Truth;
  /** Regular, extraordinary, informal … */
  readonly type: MeetingType;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** A session of an organ, or a joint session of several (OParl Meeting, Popolo Event). */
export type MeetingAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttendanceOrder>;
  presence?: InputMaybe<ReadonlyArray<Presence>>;
  where?: InputMaybe<AttendanceFilter>;
};


/** A session of an organ, or a joint session of several (OParl Meeting, Popolo Event). */
export type MeetingClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A session of an organ, or a joint session of several (OParl Meeting, Popolo Event). */
export type MeetingLabelArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A session of an organ, or a joint session of several (OParl Meeting, Popolo Event). */
export type MeetingNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A session of an organ, or a joint session of several (OParl Meeting, Popolo Event). */
export type MeetingNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A session of an organ, or a joint session of several (OParl Meeting, Popolo Event). */
export type MeetingNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  forward?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  link?: InputMaybe<LinkType>;
  orderBy?: InputMaybe<NeighbourOrder>;
};


/** A session of an organ, or a joint session of several (OParl Meeting, Popolo Event). */
export type MeetingStagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentStageOrder>;
  where?: InputMaybe<DocumentStageFilter>;
};

/** A page of a list, ordered totally: `first` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor `after`. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, YES and UNKNOWN rows alike; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Meeting;
};

/** Which meetings to list. */
export type MeetingFilter = {
  /** Only ones on which sources differ, or only those on which they do not. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only in this period. */
  readonly during?: InputMaybe<Scalars['EDTF']['input']>;
  /** Only these formats. */
  readonly formats?: InputMaybe<ReadonlyArray<MeetingFormat>>;
  /** Only sessions of these organs, by key, acronym or code. */
  readonly organs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only of these series. */
  readonly series?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only ones with a source, or only those without. */
  readonly sourced?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<MeetingStatus>>;
  /** A part of any of its names, in either script. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only these types. */
  readonly types?: InputMaybe<ReadonlyArray<MeetingType>>;
  /** Only verified ones, or only those that are not. */
  readonly verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Closed list: meeting format. */
export type MeetingFormat =
  /** hybrid: In person and by video. */
  | 'HYBRID'
  /** in person: At one place. */
  | 'IN_PERSON'
  /** not stated: No source tells the format. */
  | 'NOT_STATED'
  /** videoconference: By video. */
  | 'VIDEO';

/** How to order meetings. */
export type MeetingOrder =
  /** The earliest first. */
  | 'DATE'
  /** The latest first. */
  | 'DATE_DESC';

/** Closed list: meeting status. */
export type MeetingStatus =
  /** announced: Its date lies in the past, and only an announcement was found. */
  | 'ANNOUNCED'
  /** held: A source reports it. */
  | 'HELD'
  /** planned: Its date lay ahead when our sources were written. */
  | 'PLANNED'
  /** presumably held: Only a preview was found; held by all likelihood. */
  | 'PRESUMED_HELD';

/** Closed list: meeting type. */
export type MeetingType =
  /** extraordinary: Called for a special reason. */
  | 'EXTRAORDINARY'
  /** founding: Founded the organization. */
  | 'FOUNDING'
  /** informal: Informal meeting. */
  | 'INFORMAL'
  /** jubilee: Held for an anniversary. */
  | 'JUBILEE'
  /** regular: Regular session. */
  | 'REGULAR';

/** How one state or body was represented. `represented`, `unnamed`, `possible`, `expected`, `absent` and `unknown` add up to the sessions, each of which counts once, in the first that fits. */
export type MemberRepresentation = {
  readonly __typename?: 'MemberRepresentation';
  /** Sessions from which it stayed away, as a source says. */
  readonly absent: Scalars['Int']['output'];
  /** Sessions for which somebody was announced, and no report shows anybody. */
  readonly expected: Scalars['Int']['output'];
  /** Who was present over the longest span from first to last session; of equals the one with more sessions, then by name. Null where nobody is shown present. */
  readonly longest?: Maybe<Representative>;
  /** The state or body. An organ is a body of its own: who sat for a secretariat is not counted for its organization. */
  readonly member: Actor;
  /** Sessions known from a preview, at which it was possibly represented. */
  readonly possible: Scalars['Int']['output'];
  /** Who sat for it, by the number of sessions attended, then by name. */
  readonly representatives: ReadonlyArray<Representative>;
  /** Sessions at which a source shows somebody by name for it. At a joint session of several organs that is also who sat there for another of them; `representatives(offices:)` tells them apart. */
  readonly represented: Scalars['Int']['output'];
  /** Year by year in which the body met, how many people came and how many were new. */
  readonly turnover: ReadonlyArray<RepresentationYear>;
  /** Sessions at vague dates for which a source names it; they may lie outside the time asked for. */
  readonly uncertain: Scalars['Int']['output'];
  /** Sessions for which our sources say nothing of it, whether it belonged then or not. */
  readonly unknown: Scalars['Int']['output'];
  /** Sessions at which a source shows that it was there and names nobody. */
  readonly unnamed: Scalars['Int']['output'];
};

/** One uninterrupted spell of a state or body in one status at an organization or organ (W3C ORG Membership; COW IGO). A member that changes its status or comes back has several. */
export type Membership = Node & Sourced & {
  readonly __typename?: 'Membership';
  readonly claims: ReadonlyArray<Claim>;
  /** How it ended. */
  readonly closing?: Maybe<MembershipClosing>;
  readonly disputed: Scalars['Boolean']['output'];
  /** What happened to it: signatures, ratifications, notices, freezes; the oldest first, whatever the clock. */
  readonly events: ReadonlyArray<MembershipEvent>;
  /** Whether it began with the organization. */
  readonly founding: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  /** The instrument or decision that gave the status. */
  readonly legalBasis?: Maybe<Document>;
  /** Who belongs. */
  readonly member: Actor;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it belongs to: an organization, or one of its organs. */
  readonly of: Body;
  /** How it began. */
  readonly opening: MembershipOpening;
  /** The organization, also where `of` is an organ. */
  readonly organization: Organization;
  /** The period. */
  readonly period: Period;
  /** The status on a scale that compares organizations (COW 1, 2, 3, extended). */
  readonly rank: StatusRank;
  /** When it began. */
  readonly since?: Maybe<Scalars['EDTF']['output']>;
  readonly sourced: Scalars['Boolean']['output'];
  /** All spells and events of the same member at the same body. */
  readonly standing: Standing;
  /** The status in the words of the organization. */
  readonly status: MembershipStatus;
  /** Whether it held at the time asked for. */
  readonly truth: Truth;
  /** When it ended: the first day on which it no longer held. */
  readonly until?: Maybe<Scalars['EDTF']['output']>;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** One uninterrupted spell of a state or body in one status at an organization or organ (W3C ORG Membership; COW IGO). A member that changes its status or comes back has several. */
export type MembershipClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An instrument that binds a member: the one that granted its status, the founding document or a charter of the body, or one that the record of its membership names. */
export type MembershipBasis = {
  readonly __typename?: 'MembershipBasis';
  /** What the member did towards it up to the time asked for: signature, ratification, accession (VCLT art. 11 to 15); the oldest first, undated acts before all others. Empty where the instrument granted a status by itself. */
  readonly actions: ReadonlyArray<TreatyAction>;
  /** The instrument. */
  readonly document: Document;
};

/** Closed list: membership closing. */
export type MembershipClosing =
  /** declined: The invited state declined. */
  | 'DECLINED'
  /** dissolution: The organization ceased to exist. */
  | 'DISSOLUTION'
  /** expulsion: The organization ended the membership. */
  | 'EXPULSION'
  /** non-renewal: Did not prolong the treaty. */
  | 'NON_RENEWAL'
  /** change of status: Went on in another status. */
  | 'STATUS_CHANGE'
  /** succession: A successor state took it over. */
  | 'SUCCESSION'
  /** suspension: Membership was suspended and not resumed in this spell. */
  | 'SUSPENSION'
  /** transformation: The organization was transformed into another one. */
  | 'TRANSFORMATION'
  /** withdrawal: Withdrawal took effect (VCLT art. 54 to 56). */
  | 'WITHDRAWAL';

/** A page of a list, ordered totally: `first` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor `after`. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Membership>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, YES and UNKNOWN rows alike; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Membership;
};

/** Something that happened to a membership; a rung of the ladder (VCLT terms). */
export type MembershipEvent = Node & Sourced & {
  readonly __typename?: 'MembershipEvent';
  readonly claims: ReadonlyArray<Claim>;
  /** When it happened. */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  /** The days that the date may mean. */
  readonly dateBounds: DateBounds;
  readonly disputed: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** The instrument signed, ratified or denounced. */
  readonly instrument?: Maybe<Document>;
  readonly key: Scalars['ID']['output'];
  /** What happened. OPENING and CLOSING are the two ends of the spell itself. */
  readonly kind: MembershipEventKind;
  /** The spell that it happened to. */
  readonly membership: Membership;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether it belongs to the legal or to the practised side. */
  readonly plane: MembershipPlane;
  /** The event in one sentence, in English or Russian; another language is answered in English. */
  readonly sentence: Scalars['String']['output'];
  readonly sourced: Scalars['Boolean']['output'];
  /** The status that the member surely held at the body once it had happened, on the last day that its date may mean; null where it held none, or where the dates do not tell. */
  readonly statusAfter?: Maybe<MembershipStatus>;
  /** Whether it had happened by the time asked for. */
  readonly truth: Truth;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** Something that happened to a membership; a rung of the ladder (VCLT terms). */
export type MembershipEventClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Something that happened to a membership; a rung of the ladder (VCLT terms). */
export type MembershipEventSentenceArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** Closed list: membership event kind. */
export type MembershipEventKind =
  /** absence: Stayed away from a session. */
  | 'ABSENCE'
  /** accession started: The procedure of accession was opened. */
  | 'ACCESSION_STARTED'
  /** step of an application: A draft or decision on an application. */
  | 'APPLICATION_STEP'
  /** chairmanship decided: The chairmanship of the member was decided. */
  | 'CHAIR_DECIDED'
  /** end: The spell of membership ends. */
  | 'CLOSING'
  /** denunciation approved: The government approved the denunciation. */
  | 'DENUNCIATION_APPROVED'
  /** reading of the denunciation: The parliament passed a reading of the denunciation. */
  | 'DENUNCIATION_READING'
  /** memorandum of obligations: The candidate signed a memorandum of obligations. */
  | 'OBLIGATIONS_SIGNED'
  /** omitted: A list leaves the holder out. */
  | 'OMITTED'
  /** beginning: The spell of membership begins. */
  | 'OPENING'
  /** partial denunciation: Denounced one instrument of many. */
  | 'PARTIAL_DENUNCIATION'
  /** participation ended: Stopped taking part in the organs, without a notice of withdrawal. */
  | 'PARTICIPATION_ENDED'
  /** participation frozen: The member says that it does not take part, without a legal act. */
  | 'PARTICIPATION_FROZEN'
  /** ratification: Ratified an instrument of the organization (VCLT art. 14). */
  | 'RATIFICATION'
  /** step of ratification: A chamber or authority approved the ratification. */
  | 'RATIFICATION_STEP'
  /** reported inactive: A source reports that the member does not take part. */
  | 'REPORTED_INACTIVE'
  /** reported as a member: A source reports that the membership goes on. */
  | 'REPORTED_MEMBER'
  /** signature: Signed an instrument of the organization (VCLT art. 12). */
  | 'SIGNATURE'
  /** statement: A statement on the membership. */
  | 'STATEMENT'
  /** suspension approved: An organ granted the suspension. */
  | 'SUSPENSION_APPROVED'
  /** suspension requested: The member asked to suspend its membership. */
  | 'SUSPENSION_REQUESTED'
  /** withdrawal announced: The member said that it will leave. */
  | 'WITHDRAWAL_ANNOUNCED'
  /** withdrawal noted: An organ took note of the notice. */
  | 'WITHDRAWAL_NOTED'
  /** notice of withdrawal: Notified the depositary (VCLT art. 67). */
  | 'WITHDRAWAL_NOTICE'
  /** withdrawal voted: The parliament of the member decided to leave. */
  | 'WITHDRAWAL_VOTED';

/** Which memberships to list. */
export type MembershipFilter = {
  /** Only ones on which sources differ, or only those on which they do not. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only members of these kinds. */
  readonly memberKinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Only of these members, by key, acronym or code. */
  readonly members?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only at these organizations or organs, by key, acronym or code. */
  readonly of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only at these organizations or at any of their organs, by key, acronym or code. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these ranks of the common scale. */
  readonly ranks?: InputMaybe<ReadonlyArray<StatusRank>>;
  /** Only ones with a source, or only those without. */
  readonly sourced?: InputMaybe<Scalars['Boolean']['input']>;
  /** A part of the English name of the member or the body. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only YES rows, or only UNKNOWN rows. */
  readonly truth?: InputMaybe<ReadonlyArray<TruthValue>>;
  /** Only verified ones, or only those that are not. */
  readonly verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A time between two spells at the same body in which the member belonged under none of them. */
export type MembershipGap = {
  readonly __typename?: 'MembershipGap';
  /** The spell that began after it. */
  readonly after: Membership;
  /** The spell that ended. */
  readonly before: Membership;
  /** The fewest days that the gap may have lasted: from the day of the end to the day of the beginning. */
  readonly days: Scalars['Int']['output'];
  /** The most days that it may have lasted, where vague dates leave that open; null where a date is missing. */
  readonly daysAtMost?: Maybe<Scalars['Int']['output']>;
  /** The gap in one sentence, in English or Russian; another language is answered in English. */
  readonly sentence: Scalars['String']['output'];
};


/** A time between two spells at the same body in which the member belonged under none of them. */
export type MembershipGapSentenceArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** Closed list: membership opening. */
export type MembershipOpening =
  /** accession: Joined later (VCLT art. 15). */
  | 'ACCESSION'
  /** application: Asked for a status. */
  | 'APPLICATION'
  /** founding member: Belonged from the beginning. */
  | 'FOUNDING_MEMBER'
  /** founding signatory: Signed the founding instrument. */
  | 'FOUNDING_SIGNATORY'
  /** invitation: Was invited. */
  | 'INVITATION'
  /** restoration: A former member came back. */
  | 'RESTORATION'
  /** change of status: Came from another status of the same holder. */
  | 'STATUS_CHANGE'
  /** status granted: An organ granted the status. */
  | 'STATUS_GRANTED'
  /** succession: Took over the membership of a predecessor state. */
  | 'SUCCESSION';

/** How to order memberships. */
export type MembershipOrder =
  /** By the English name of the member. */
  | 'MEMBER'
  /** By the English name of the organization or organ. */
  | 'OF'
  /** The earliest first. */
  | 'SINCE'
  /** The latest first. */
  | 'SINCE_DESC';

/** Closed list: membership plane. */
export type MembershipPlane =
  /** legal: An act with legal effect, or a step of one. */
  | 'LEGAL'
  /** practice: What is done or said without an act with legal effect. */
  | 'PRACTICE';

/** Closed list: membership status. */
export type MembershipStatus =
  /** applicant: Has asked for a status or was invited, and does not hold it. */
  | 'APPLICANT'
  /** associate member: An agreed part of the rights of a member (COW 2). */
  | 'ASSOCIATE_MEMBER'
  /** dialogue partner: Takes part in named fields (SCO 2008 to 2025, ASEAN, SAARC). */
  | 'DIALOGUE_PARTNER'
  /** member: All rights and duties of a member (COW 1). */
  | 'FULL_MEMBER'
  /** observer: May attend without a vote (COW 3). */
  | 'OBSERVER'
  /** participating state: Founding state of the CIS that is party to the Agreement of 1991 and not to the Charter (CIS Charter, art. 7). */
  | 'PARTICIPANT'
  /** partner: Partner status of the organization in question (SCO since 2025-09-01, CSTO, BRICS, Partnership for Peace). */
  | 'PARTNER';

/** How the graph is built, for clients that explore it and for Cypher in Neo4j Browser. */
export type Model = {
  readonly __typename?: 'Model';
  /** The kinds of nodes. */
  readonly kinds: ReadonlyArray<Kind>;
  /** The relationships derived from facts, made for walking. */
  readonly links: ReadonlyArray<LinkKind>;
};

/** One name of something. */
export type Name = {
  readonly __typename?: 'Name';
  /** What kind of name it is. */
  readonly kind: NameKind;
  /** Its language, where it has one. */
  readonly lang?: Maybe<Scalars['Language']['output']>;
  /** The standard that a code belongs to, such as `ISO 3166-1 alpha-3`. */
  readonly scheme?: Maybe<Scalars['String']['output']>;
  /** Its script, ISO 15924: `Latn`, `Cyrl`, `Hani` … */
  readonly script?: Maybe<Scalars['String']['output']>;
  /** From when it has been in use, where known. */
  readonly since?: Maybe<Scalars['EDTF']['output']>;
  /** The name as it is written. */
  readonly text: Scalars['String']['output'];
  /** Until when it was in use, where known. */
  readonly until?: Maybe<Scalars['EDTF']['output']>;
};

/** Closed list: name kind. */
export type NameKind =
  /** acronym: Acronym or abbreviation. */
  | 'ACRONYM'
  /** other name: Another name or spelling in use. */
  | 'ALIAS'
  /** code: Code in a standard, such as ISO 3166-1. */
  | 'CODE'
  /** composed name: Made by rule for searching: an organ with the acronym of its organization, a meeting with its date in words. */
  | 'COMPOSED'
  /** former name: A name no longer in use. */
  | 'FORMER'
  /** official name: The full name in the founding instrument or by law. */
  | 'OFFICIAL'
  /** short name: The name in common use. */
  | 'SHORT'
  /** transliteration: The same name in another script or system. */
  | 'TRANSLITERATION';

/** Anything that people call by names. */
export type Named = {
  /** The name with the language that it is really in. */
  readonly label: Label;
  /** The name in a language; English, then Russian, then any where that language is missing. `label` tells when it falls back. */
  readonly name: Scalars['String']['output'];
  /** All its names: official, short, acronyms, codes, former ones, other spellings. Composed names, made for searching, only when asked for by kind. */
  readonly names: ReadonlyArray<Name>;
};


/** Anything that people call by names. */
export type NamedLabelArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** Anything that people call by names. */
export type NamedNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** Anything that people call by names. */
export type NamedNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** A policy with a name of your own. */
export type NamedPolicy = {
  /** What you call it; each name once. */
  readonly name: Scalars['String']['input'];
  /** The policy. What it does not say is as by default: the choice of the compilers, verified or not. */
  readonly resolve?: InputMaybe<Resolve>;
};

/** A single condition that stands between the answer and a YES. */
export type NearMiss = {
  readonly __typename?: 'NearMiss';
  /** DATE: a spell holds at another time. STATUSES: it held another status then. SOURCES: a source says otherwise than the one followed. POLICY: only facts that no source read supports say so. */
  readonly condition: Condition;
  /** For DATE: how many days the time asked for lies from the spell. Counted from the day of its end where that is known to the day (0 on that very day), else from the last day on which it is certain; or to the first day on which it is certain. Null for the others. */
  readonly gapDays?: Maybe<Scalars['Int']['output']>;
  /** The spell that would make it a YES, as the view of the question shows it; for SOURCES and POLICY as the other condition shows it. */
  readonly membership: Membership;
  /** The near miss in one sentence, in English or Russian; another language is answered in English. */
  readonly sentence: Scalars['String']['output'];
  /** For SOURCES: the sources any of which, if preferred, would make it a YES. */
  readonly sources: ReadonlyArray<Source>;
};


/** A single condition that stands between the answer and a YES. */
export type NearMissSentenceArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** A page of the things that a thing is linked with. */
export type NeighbourConnection = {
  readonly __typename?: 'NeighbourConnection';
  /** The things with their cursors and the links to them. */
  readonly edges: ReadonlyArray<NeighbourEdge>;
  /** The things of this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are at the time asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A thing next to another, with what links them. */
export type NeighbourEdge = {
  readonly __typename?: 'NeighbourEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The links between the two, as asked for. */
  readonly links: ReadonlyArray<Link>;
  /** The thing at the other end. */
  readonly node: Entity;
};

/** How to order what a thing is linked with. */
export type NeighbourOrder =
  /** The earliest link first. */
  | 'DATE'
  /** The latest link first. */
  | 'DATE_DESC'
  /** Those with most neighbours of their own first. */
  | 'IMPORTANCE'
  /** By English name. */
  | 'NAME';

/** Anything with an id of its own: entities, facts and what stands behind them. */
export type Node = {
  /** Identifies this object as it is seen here: the key, and after an `@` the clock and policy if any were asked for. Safe for client caches; `node(id:)` gives the same object under the same clock. */
  readonly id: Scalars['ID']['output'];
  /** The stable, readable identity of the thing itself, the same under every clock: `csto`, `state-kgz`, `mem-csto-uzb-1`. Use it for joins and as an argument. */
  readonly key: Scalars['ID']['output'];
};

/** Closed list: office. */
export type Office =
  /** adviser: Adviser of a head of government on foreign affairs. */
  | 'ADVISER'
  /** ambassador: Head of a diplomatic mission. */
  | 'AMBASSADOR'
  /** chair: Presides over an assembly or body, as a post. */
  | 'CHAIR'
  /** chief executive: Chief executive officer of Afghanistan, 2014 to 2020. */
  | 'CHIEF_EXECUTIVE'
  /** chief of the joint staff: Head of the Joint Staff of the CSTO. */
  | 'CHIEF_OF_JOINT_STAFF'
  /** chairman of the commission: Head of the Board of the Eurasian Economic Commission. */
  | 'COMMISSION_CHAIR'
  /** minister of defence: Head of the defence ministry. */
  | 'DEFENCE_MINISTER'
  /** deputy director: Deputy of a director. */
  | 'DEPUTY_DIRECTOR'
  /** deputy executive secretary: Deputy of the executive secretary. */
  | 'DEPUTY_EXECUTIVE_SECRETARY'
  /** deputy minister of foreign affairs: Deputy in the foreign ministry. */
  | 'DEPUTY_FOREIGN_MINISTER'
  /** deputy prime minister: Deputy head of government. */
  | 'DEPUTY_PRIME_MINISTER'
  /** deputy secretary-general: Deputy of the secretary-general. */
  | 'DEPUTY_SECRETARY_GENERAL'
  /** deputy secretary of the security council: Deputy of the secretary. */
  | 'DEPUTY_SECURITY_COUNCIL_SECRETARY'
  /** director: Head of an executive committee or body. */
  | 'DIRECTOR'
  /** executive director: Head of a secretariat or office. */
  | 'EXECUTIVE_DIRECTOR'
  /** acting official of the executive directorate: Stands in for an executive director. */
  | 'EXECUTIVE_DIRECTOR_OFFICIAL'
  /** executive secretary: Chief administrative officer of the CIS before 2023. */
  | 'EXECUTIVE_SECRETARY'
  /** first deputy minister of foreign affairs: First deputy in the foreign ministry. */
  | 'FIRST_DEPUTY_FOREIGN_MINISTER'
  /** first deputy prime minister: First deputy head of government. */
  | 'FIRST_DEPUTY_PRIME_MINISTER'
  /** first deputy secretary-general: First deputy of the secretary-general. */
  | 'FIRST_DEPUTY_SECRETARY_GENERAL'
  /** first vice-president: First deputy of the head of state. */
  | 'FIRST_VICE_PRESIDENT'
  /** minister of foreign affairs: Head of the foreign ministry. */
  | 'FOREIGN_MINISTER'
  /** head: Head of a centre. */
  | 'HEAD'
  /** head of parliament: Speaker or chairman of a parliament. */
  | 'HEAD_OF_PARLIAMENT'
  /** minister: Another minister. */
  | 'MINISTER'
  /** national coordinator: Coordinates the work of a state in the SCO. */
  | 'NATIONAL_COORDINATOR'
  /** parliamentary secretary: Member of parliament attached to a ministry. */
  | 'PARLIAMENTARY_SECRETARY'
  /** permanent representative: Acts for a state at an organ. */
  | 'PERMANENT_REPRESENTATIVE'
  /** plenipotentiary representative: Acts for a state or a parliament at an organ. */
  | 'PLENIPOTENTIARY_REPRESENTATIVE'
  /** president: Head of state. */
  | 'PRESIDENT'
  /** prime minister: Head of government, whatever the title. */
  | 'PRIME_MINISTER'
  /** representative: Represents a state where no closer title is known. */
  | 'REPRESENTATIVE'
  /** secretary: Secretary of a council. */
  | 'SECRETARY'
  /** secretary of the ministry of external affairs: Secretary in the Indian ministry. */
  | 'SECRETARY_EXTERNAL_AFFAIRS'
  /** secretary-general: Chief administrative officer. */
  | 'SECRETARY_GENERAL'
  /** secretary of the security council: Secretary of the national security council, or national security adviser. */
  | 'SECURITY_COUNCIL_SECRETARY'
  /** special representative: Acts for a secretary-general in a region. */
  | 'SPECIAL_REPRESENTATIVE'
  /** state councillor: State councillor of China. */
  | 'STATE_COUNCILLOR'
  /** state secretary of the foreign ministry: State secretary in the foreign ministry. */
  | 'STATE_SECRETARY_FOREIGN_AFFAIRS'
  /** under-secretary-general: Rank in the United Nations Secretariat. */
  | 'UNDER_SECRETARY_GENERAL'
  /** vice-president: Deputy of the head of state. */
  | 'VICE_PRESIDENT';

/** An organ (body) of an organization (W3C ORG OrganizationalUnit). */
export type Organ = Actor & Body & Entity & Named & Node & Party & Sourced & {
  readonly __typename?: 'Organ';
  /** Its acronym: English, or Russian with `lang: "ru"`. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** Who presided over this organ. */
  readonly chairmanships: ChairmanshipConnection;
  readonly claims: ReadonlyArray<Claim>;
  /** Which two people were most often at the same sessions, as a list of pairs: by the number of common meetings, then by name. Two-mode projection (Breiger 1974). */
  readonly coAttendance: CoAttendanceConnection;
  /** The rule by which it is made up. */
  readonly composition?: Maybe<Scalars['String']['output']>;
  /** For what our lists about it are complete, and where they have gaps. */
  readonly coverage: ReadonlyArray<Coverage>;
  readonly degree: Scalars['Int']['output'];
  readonly disputed: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  /** What kind of organ it is. */
  readonly kind: OrganKind;
  readonly label: Label;
  /** The rank of those who sit. */
  readonly level?: Maybe<OrganLevel>;
  /** Its sessions. */
  readonly meetings: MeetingConnection;
  /** Who belongs to this organ itself, where that differs from the organization: observers of a parliamentary assembly, members of an assembly of parliaments. */
  readonly members: MembershipConnection;
  /** Where the organ is itself a member or observer. */
  readonly memberships: MembershipConnection;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly neighbours: NeighbourConnection;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The organization that it is a part of. */
  readonly organization: Organization;
  /** The organ that it is subordinate to. */
  readonly parent?: Maybe<Organ>;
  /** Its life. */
  readonly period: Period;
  /** Posts at this organ. */
  readonly posts: PostConnection;
  readonly relations: ReadonlyArray<RelationCount>;
  /** Where it has its seats. */
  readonly seats: ReadonlyArray<Seat>;
  /** When it was set up. */
  readonly since?: Maybe<Scalars['EDTF']['output']>;
  readonly sourced: Scalars['Boolean']['output'];
  /** Steps of documents before it: what it endorsed, received, adopted. */
  readonly stages: DocumentStageConnection;
  /** Organs subordinate to it. */
  readonly subsidiaries: ReadonlyArray<Organ>;
  /** Whether it existed at the time asked for. */
  readonly truth: Truth;
  /** When it ceased to exist. */
  readonly until?: Maybe<Scalars['EDTF']['output']>;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** An organ (body) of an organization (W3C ORG OrganizationalUnit). */
export type OrganAcronymArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** An organ (body) of an organization (W3C ORG OrganizationalUnit). */
export type OrganChairmanshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChairmanshipOrder>;
  where?: InputMaybe<ChairmanshipFilter>;
};


/** An organ (body) of an organization (W3C ORG OrganizationalUnit). */
export type OrganClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organ (body) of an organization (W3C ORG OrganizationalUnit). */
export type OrganCoAttendanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CoAttendanceFilter>;
};


/** An organ (body) of an organization (W3C ORG OrganizationalUnit). */
export type OrganLabelArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** An organ (body) of an organization (W3C ORG OrganizationalUnit). */
export type OrganMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeetingOrder>;
  where?: InputMaybe<MeetingFilter>;
};


/** An organ (body) of an organization (W3C ORG OrganizationalUnit). */
export type OrganMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MembershipOrder>;
  statuses?: InputMaybe<ReadonlyArray<MembershipStatus>>;
  where?: InputMaybe<MembershipFilter>;
};


/** An organ (body) of an organization (W3C ORG OrganizationalUnit). */
export type OrganMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MembershipOrder>;
  statuses?: InputMaybe<ReadonlyArray<MembershipStatus>>;
  where?: InputMaybe<MembershipFilter>;
};


/** An organ (body) of an organization (W3C ORG OrganizationalUnit). */
export type OrganNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** An organ (body) of an organization (W3C ORG OrganizationalUnit). */
export type OrganNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** An organ (body) of an organization (W3C ORG OrganizationalUnit). */
export type OrganNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  forward?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  link?: InputMaybe<LinkType>;
  orderBy?: InputMaybe<NeighbourOrder>;
};


/** An organ (body) of an organization (W3C ORG OrganizationalUnit). */
export type OrganPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PostOrder>;
  where?: InputMaybe<PostFilter>;
};


/** An organ (body) of an organization (W3C ORG OrganizationalUnit). */
export type OrganStagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentStageOrder>;
  where?: InputMaybe<DocumentStageFilter>;
};

/** A page of a list, ordered totally: `first` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor `after`. */
export type OrganConnection = {
  readonly __typename?: 'OrganConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<OrganEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Organ>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, YES and UNKNOWN rows alike; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list. */
export type OrganEdge = {
  readonly __typename?: 'OrganEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Organ;
};

/** Which organs to list. */
export type OrganFilter = {
  /** Only ones on which sources differ, or only those on which they do not. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganKind>>;
  /** Only these levels. */
  readonly levels?: InputMaybe<ReadonlyArray<OrganLevel>>;
  /** Only organs of these organizations, by key, acronym or code. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only ones with a source, or only those without. */
  readonly sourced?: InputMaybe<Scalars['Boolean']['input']>;
  /** A part of any of its names, in either script. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only YES rows, or only UNKNOWN rows. */
  readonly truth?: InputMaybe<ReadonlyArray<TruthValue>>;
  /** Only verified ones, or only those that are not. */
  readonly verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Closed list: organ kind. */
export type OrganKind =
  /** associated body: Works with the organization, made up by non-state members. */
  | 'ASSOCIATED'
  /** coordinating organ: Coordinates the work between member states. */
  | 'COORDINATING'
  /** court: Decides disputes. */
  | 'JUDICIAL'
  /** military organ: Staffs and forces. */
  | 'MILITARY'
  /** ministerial council: Ministers or officials of that rank. */
  | 'MINISTERIAL'
  /** operational body: Carries out tasks: centres, agencies. */
  | 'OPERATIONAL'
  /** parliamentary assembly: Delegations of parliaments. */
  | 'PARLIAMENTARY'
  /** permanent council: Permanent representatives, between the sessions of the councils. */
  | 'PERMANENT'
  /** plenary organ: All members, without rank of supreme decision. */
  | 'PLENARY'
  /** secretariat: Standing administrative organ. */
  | 'SECRETARIAT'
  /** sectoral council: Heads of one service or branch. */
  | 'SECTORAL'
  /** supreme organ: Takes the final decisions of the organization. */
  | 'SUPREME'
  /** working group: Experts under another organ. */
  | 'WORKING_GROUP';

/** Closed list: organ level. */
export type OrganLevel =
  /** experts: Experts or staff. */
  | 'EXPERT'
  /** heads of government: Prime ministers sit. */
  | 'HEADS_OF_GOVERNMENT'
  /** heads of state: Presidents and monarchs sit. */
  | 'HEADS_OF_STATE'
  /** ministers: Ministers, or secretaries of security councils, sit. */
  | 'MINISTERS'
  /** parliamentarians: Members of parliaments sit. */
  | 'PARLIAMENTARY'
  /** senior officials: Representatives, coordinators, heads of services sit. */
  | 'SENIOR_OFFICIALS';

/** How to order organs. */
export type OrganOrder =
  /** By English name. */
  | 'NAME'
  /** The oldest first. */
  | 'SINCE';

/** An international organization, a treaty regime before there is an organization, or an informal grouping (VCLT 1986 art. 2; COW IGO; UIA). */
export type Organization = Actor & Body & Entity & Named & Node & Party & Sourced & {
  readonly __typename?: 'Organization';
  /** Its acronym: English, or Russian with `lang: "ru"`. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** Who presided over it as a whole. */
  readonly chairmanships: ChairmanshipConnection;
  /** Changes of the organization itself: predecessors, successors, new names. */
  readonly changes: ReadonlyArray<ChangeEvent>;
  readonly claims: ReadonlyArray<Claim>;
  /** Which two people were most often at the same meetings of its organs, as a list of pairs: by the number of common meetings, then by name. Two-mode projection (Breiger 1974). */
  readonly coAttendance: CoAttendanceConnection;
  /** Its links with other bodies, by instrument, statement, intent or practice. Guest lists are attendances, and observers memberships. */
  readonly cooperation: CooperationConnection;
  /** For what our lists about it are complete, and where they have gaps. */
  readonly coverage: ReadonlyArray<Coverage>;
  readonly degree: Scalars['Int']['output'];
  readonly disputed: Scalars['Boolean']['output'];
  /** Documents that concern it. */
  readonly documents: DocumentConnection;
  /** When its founding instrument entered into force. */
  readonly enteredIntoForce?: Maybe<Scalars['EDTF']['output']>;
  /** Its main field. */
  readonly field: OrganizationField;
  /** Its constituent instrument (VCLT art. 5). */
  readonly foundingDocument?: Maybe<Document>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  /** What kind of body it is. */
  readonly kind: OrganizationKind;
  readonly label: Label;
  /** Working languages. */
  readonly languages: ReadonlyArray<Scalars['Language']['output']>;
  /** Sessions of its organs. */
  readonly meetings: MeetingConnection;
  /** Who belongs to it: members, associate members and participating states unless other statuses are asked for. Rows whose truth is UNKNOWN are listed too, and counted. */
  readonly members: MembershipConnection;
  /** Where it is itself a member or observer. */
  readonly memberships: MembershipConnection;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly neighbours: NeighbourConnection;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Its organs. */
  readonly organs: OrganConnection;
  /** Its life. */
  readonly period: Period;
  /** Posts of the organization itself; those of organs are at the organs. */
  readonly posts: PostConnection;
  readonly relations: ReadonlyArray<RelationCount>;
  /** The reach of its membership (UIA typology). */
  readonly scope: OrganizationScope;
  /** Where it has its seats. */
  readonly seats: ReadonlyArray<Seat>;
  /** When it was founded. */
  readonly since?: Maybe<Scalars['EDTF']['output']>;
  readonly sourced: Scalars['Boolean']['output'];
  /** Whether it existed at the time asked for. */
  readonly truth: Truth;
  /** When it ceased to exist. */
  readonly until?: Maybe<Scalars['EDTF']['output']>;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
  /** Its web site. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** Its item in Wikidata. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** An international organization, a treaty regime before there is an organization, or an informal grouping (VCLT 1986 art. 2; COW IGO; UIA). */
export type OrganizationAcronymArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** An international organization, a treaty regime before there is an organization, or an informal grouping (VCLT 1986 art. 2; COW IGO; UIA). */
export type OrganizationChairmanshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChairmanshipOrder>;
  where?: InputMaybe<ChairmanshipFilter>;
};


/** An international organization, a treaty regime before there is an organization, or an informal grouping (VCLT 1986 art. 2; COW IGO; UIA). */
export type OrganizationClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An international organization, a treaty regime before there is an organization, or an informal grouping (VCLT 1986 art. 2; COW IGO; UIA). */
export type OrganizationCoAttendanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CoAttendanceFilter>;
};


/** An international organization, a treaty regime before there is an organization, or an informal grouping (VCLT 1986 art. 2; COW IGO; UIA). */
export type OrganizationCooperationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CooperationOrder>;
  where?: InputMaybe<CooperationFilter>;
};


/** An international organization, a treaty regime before there is an organization, or an informal grouping (VCLT 1986 art. 2; COW IGO; UIA). */
export type OrganizationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrder>;
  where?: InputMaybe<DocumentFilter>;
};


/** An international organization, a treaty regime before there is an organization, or an informal grouping (VCLT 1986 art. 2; COW IGO; UIA). */
export type OrganizationLabelArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** An international organization, a treaty regime before there is an organization, or an informal grouping (VCLT 1986 art. 2; COW IGO; UIA). */
export type OrganizationMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeetingOrder>;
  where?: InputMaybe<MeetingFilter>;
};


/** An international organization, a treaty regime before there is an organization, or an informal grouping (VCLT 1986 art. 2; COW IGO; UIA). */
export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MembershipOrder>;
  statuses?: InputMaybe<ReadonlyArray<MembershipStatus>>;
  where?: InputMaybe<MembershipFilter>;
};


/** An international organization, a treaty regime before there is an organization, or an informal grouping (VCLT 1986 art. 2; COW IGO; UIA). */
export type OrganizationMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MembershipOrder>;
  statuses?: InputMaybe<ReadonlyArray<MembershipStatus>>;
  where?: InputMaybe<MembershipFilter>;
};


/** An international organization, a treaty regime before there is an organization, or an informal grouping (VCLT 1986 art. 2; COW IGO; UIA). */
export type OrganizationNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** An international organization, a treaty regime before there is an organization, or an informal grouping (VCLT 1986 art. 2; COW IGO; UIA). */
export type OrganizationNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** An international organization, a treaty regime before there is an organization, or an informal grouping (VCLT 1986 art. 2; COW IGO; UIA). */
export type OrganizationNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  forward?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  link?: InputMaybe<LinkType>;
  orderBy?: InputMaybe<NeighbourOrder>;
};


/** An international organization, a treaty regime before there is an organization, or an informal grouping (VCLT 1986 art. 2; COW IGO; UIA). */
export type OrganizationOrgansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrganOrder>;
  where?: InputMaybe<OrganFilter>;
};


/** An international organization, a treaty regime before there is an organization, or an informal grouping (VCLT 1986 art. 2; COW IGO; UIA). */
export type OrganizationPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PostOrder>;
  where?: InputMaybe<PostFilter>;
};

/** A page of a list, ordered totally: `first` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor `after`. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, YES and UNKNOWN rows alike; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Organization;
};

/** Closed list: organization field. */
export type OrganizationField =
  /** economic: Economy, trade, integration. */
  | 'ECONOMIC'
  /** general purpose: No single field of activity. */
  | 'GENERAL'
  /** humanitarian: Help to people in need. */
  | 'HUMANITARIAN'
  /** human rights: Human rights and the rule of law. */
  | 'HUMAN_RIGHTS'
  /** law enforcement: Police and the fight against crime. */
  | 'LAW_ENFORCEMENT'
  /** political: Political coordination. */
  | 'POLITICAL'
  /** security: Security and defence. */
  | 'SECURITY';

/** Which organizations to list. */
export type OrganizationFilter = {
  /** Only these acronyms, in either script. */
  readonly acronyms?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only ones on which sources differ, or only those on which they do not. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these fields. */
  readonly fields?: InputMaybe<ReadonlyArray<OrganizationField>>;
  /** Only these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** Only these scopes. */
  readonly scopes?: InputMaybe<ReadonlyArray<OrganizationScope>>;
  /** Only ones with a source, or only those without. */
  readonly sourced?: InputMaybe<Scalars['Boolean']['input']>;
  /** A part of any of its names, in either script. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only YES rows, or only UNKNOWN rows. */
  readonly truth?: InputMaybe<ReadonlyArray<TruthValue>>;
  /** Only verified ones, or only those that are not. */
  readonly verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Closed list: organization kind. */
export type OrganizationKind =
  /** informal grouping: Regular meetings of states without a constituent treaty (IIGO). */
  | 'INFORMAL'
  /** intergovernmental organization: Set up by a treaty or other instrument among states, with organs of its own (VCLT 1986, art. 2(1)(i)). */
  | 'INTERGOVERNMENTAL'
  /** non-governmental organization: Not set up by states. */
  | 'NON_GOVERNMENTAL'
  /** union of states: States that have passed part of their powers to common organs. */
  | 'SUPRANATIONAL'
  /** treaty regime: States bound by a treaty that has not (yet) set up an organization. */
  | 'TREATY_REGIME'
  /** United Nations entity: A part of the United Nations that enters into links of its own. */
  | 'UN_ENTITY';

/** How to order organizations. */
export type OrganizationOrder =
  /** By English name. */
  | 'NAME'
  /** The oldest first. */
  | 'SINCE'
  /** The youngest first. */
  | 'SINCE_DESC';

/** Closed list: organization scope. */
export type OrganizationScope =
  /** interregional: Members from several regions (UIA type C). */
  | 'INTERREGIONAL'
  /** regional: Membership is limited to one region (UIA type D to F). */
  | 'REGIONAL'
  /** universal: Open to all states (UIA type A and B). */
  | 'UNIVERSAL';

/** What became of a text by the end of the time asked for, also by what had happened before its beginning: a treaty stays signed. The furthest status wins: IN_FORCE, then CONCLUDED, PENDING, PLANNED; only stages that surely lie before that end decide. A draft and its final form are one document here, as no source links a draft with another text. */
export type Outcome = {
  readonly __typename?: 'Outcome';
  /** The furthest status that it may have had, if a vague or missing date of a stage is read that way; the same as `status` where nothing is vague. */
  readonly atMost: OutcomeStatus;
  /** The statements on sessions behind that day, or that would have to reach further; those that are not `complete` are known to have gaps, so that a later trace may be missed. */
  readonly coverage: ReadonlyArray<Coverage>;
  /** The document. */
  readonly document: Document;
  /** The stage at which the text got its final form: the last adoption, approval or signature. Null where none is known. */
  readonly final?: Maybe<DocumentStage>;
  /** Whether it had entered into force. NO only where that, or else its adoption or signature, surely came later; a text without any word on it is UNKNOWN. */
  readonly inForce: Truth;
  /** Whether it is still open: PENDING or PLANNED. Null where vague or missing dates leave it undecided. */
  readonly open?: Maybe<Scalars['Boolean']['output']>;
  /** All this in one sentence, in English or Russian. */
  readonly sentence: Scalars['String']['output'];
  /** The date of that stage; null where it has none. */
  readonly since?: Maybe<Scalars['EDTF']['output']>;
  /** The stage that decides: the last of those that give the status. Null for NOT_YET and UNKNOWN. */
  readonly stage?: Maybe<DocumentStage>;
  /** What became of it, as far as our sources tell. PENDING means that they tell of nothing later, not that nothing happened. */
  readonly status: OutcomeStatus;
  /** For an open text, the last day up to which later traces would be in our data: how far from the deciding stage on the sessions of the organs that dealt with it are here, the earliest of them, and not beyond the time asked for and the release. Null where no `coverage` tells, and for a text that is not open. */
  readonly tracedUntil?: Maybe<Scalars['Date']['output']>;
};


/** What became of a text by the end of the time asked for, also by what had happened before its beginning: a treaty stays signed. The furthest status wins: IN_FORCE, then CONCLUDED, PENDING, PLANNED; only stages that surely lie before that end decide. A draft and its final form are one document here, as no source links a draft with another text. */
export type OutcomeSentenceArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** Closed list: outcome status. */
export type OutcomeStatus =
  /** concluded: Adopted, approved or signed, or a later act on it (amended, prolonged, registered, accession signed) shows that it was; no stage says that it entered into force. */
  | 'CONCLUDED'
  /** in force: A stage says that it entered into force; this collection has no stage by which a text ceases to be in force. */
  | 'IN_FORCE'
  /** not yet: All its stages lie after the time asked for. */
  | 'NOT_YET'
  /** pending: Put forward, drawn up, discussed, agreed, endorsed or submitted, and our sources tell of nothing later. */
  | 'PENDING'
  /** planned: Planned or announced, and our sources tell of no step taken. */
  | 'PLANNED'
  /** unknown: It has no stage that surely lies before the end of the time asked for, and one that may. */
  | 'UNKNOWN';

/** How the memberships of several bodies overlap: a Venn diagram with what is unknown told apart. Everybody with a spell at one of the bodies, in any status and at any time, is placed; each pair of a member and a body is judged as `standing` judges it. */
export type Overlap = {
  readonly __typename?: 'Overlap';
  /** The bodies, in the order asked for. */
  readonly bodies: ReadonlyArray<Body>;
  /** The bodies of which it is open whether somebody belongs because no list of theirs is complete for the time asked for. */
  readonly notCovered: ReadonlyArray<Body>;
  /** Every pair of the bodies with the measures of what they share. */
  readonly pairs: ReadonlyArray<OverlapPair>;
  /** Every region of the diagram, 2^n - 1 for n bodies, the empty ones too: of one body first, of all bodies last. */
  readonly regions: ReadonlyArray<OverlapRegion>;
  /** The statuses that count as belonging. */
  readonly statuses: ReadonlyArray<MembershipStatus>;
  /** The same from year to year, on each 1 January, whatever the clock; the policy is kept. At most 250 years; a year out of bounds, or `from` after `to`, is INVALID_ARGUMENT. */
  readonly years: ReadonlyArray<OverlapYear>;
};


/** How the memberships of several bodies overlap: a Venn diagram with what is unknown told apart. Everybody with a spell at one of the bodies, in any status and at any time, is placed; each pair of a member and a body is judged as `standing` judges it. */
export type OverlapYearsArgs = {
  from?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
};

/** A member that joined or left one of the bodies. */
export type OverlapMove = {
  readonly __typename?: 'OverlapMove';
  /** Who. */
  readonly member: Actor;
  /** Which body. */
  readonly of: Body;
};

/** What two of the bodies share. */
export type OverlapPair = {
  readonly __typename?: 'OverlapPair';
  /** The first. */
  readonly a: Body;
  /** The share of the members of the first that belong to the second too: the Tversky index with weights 1 and 0 (Tversky 1977); the larger of the two shares is the overlap coefficient (Simpson 1943). */
  readonly aInB: Ratio;
  /** The second. */
  readonly b: Body;
  /** The share of the members of the second that belong to the first too. */
  readonly bInA: Ratio;
  /** The Jaccard index: members of both divided by members of either (Jaccard 1901). */
  readonly jaccard: Ratio;
  /** How many belong to both. */
  readonly shared: Scalars['Int']['output'];
  /** How many may belong to both: those that do, and those of which it is unknown. */
  readonly sharedAtMost: Scalars['Int']['output'];
};

/** A region of the diagram: who belongs to exactly these of the bodies and to none of the others. */
export type OverlapRegion = {
  readonly __typename?: 'OverlapRegion';
  /** The bodies that meet here. */
  readonly bodies: ReadonlyArray<Body>;
  /** How many are certainly here. */
  readonly count: Scalars['Int']['output'];
  /** Who is certainly here, by the English name. */
  readonly members: ReadonlyArray<Actor>;
  /** Who is possibly here, by the English name. */
  readonly possible: ReadonlyArray<Actor>;
  /** How many are possibly here: UNKNOWN at one of the bodies at least. Each of them may be possible in several regions. */
  readonly possibleCount: Scalars['Int']['output'];
};

/** The bodies on one 1 January. */
export type OverlapYear = {
  readonly __typename?: 'OverlapYear';
  /** Its 1 January. */
  readonly date: Scalars['Date']['output'];
  /** How many certainly belong to all the bodies. */
  readonly inAll: Scalars['Int']['output'];
  /** How many certainly belong to exactly one, to exactly two, and so on up to all of the bodies. */
  readonly inExactly: ReadonlyArray<Scalars['Int']['output']>;
  /** Who belongs to a body and did not on the 1 January before, both certain; who came and went between the two days is not seen. */
  readonly joined: ReadonlyArray<OverlapMove>;
  /** Who does not belong to a body and did on the 1 January before, both certain. */
  readonly left: ReadonlyArray<OverlapMove>;
  /** The bodies of which it is open whether somebody belongs because no list of theirs is complete for that day. */
  readonly notCovered: ReadonlyArray<Body>;
  /** How many are UNKNOWN at one body at least; they are in none of the counts. */
  readonly unknown: Scalars['Int']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** Where a page of a list ends; Relay's cursor connections. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item: pass it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether items come before: true on every page but the first. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Who can act on a document: a state, an organization, an organ, a person. */
export type Party = {
  readonly claims: ReadonlyArray<Claim>;
  readonly disputed: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  readonly label: Label;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly sourced: Scalars['Boolean']['output'];
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** Who can act on a document: a state, an organization, an organ, a person. */
export type PartyClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Who can act on a document: a state, an organization, an organ, a person. */
export type PartyLabelArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** Who can act on a document: a state, an organization, an organ, a person. */
export type PartyNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** Who can act on a document: a state, an organization, an organ, a person. */
export type PartyNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** A chain of links from one thing to another, no thing twice. */
export type Path = {
  readonly __typename?: 'Path';
  /** How many other sessions of the same organs would do instead of those that the path leads through, under the same clock and filters: the two officials sat together so many more times. */
  readonly alike: Scalars['Int']['output'];
  /** Whether it holds under every reading of vague and missing dates, or under some only. */
  readonly certainty: Certainty;
  /** Its links in order. */
  readonly hops: ReadonlyArray<Hop>;
  /** What its place in the order rests on; the smaller, the more it says. */
  readonly score: PathScore;
  /** The path in a sentence, English or Russian. */
  readonly sentence: Scalars['String']['output'];
  /** What lies between the two ends, in order. */
  readonly via: ReadonlyArray<Entity>;
  /** By way of what it connects: the most telling of its links decides, in the order INTENT, COOPERATION, OFFICIALS, TOPICS, DOCUMENTS, MEETINGS, MEMBERS, STRUCTURE. A meeting that it leads through counts as one by MEETINGS. */
  readonly way: Way;
  /** When: for TOGETHER the time at which all links hold, else from the first beginning to the last end; inside the window asked for, under the widest reading of vague dates. */
  readonly window: PathWindow;
};


/** A chain of links from one thing to another, no thing twice. */
export type PathSentenceArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** A page of paths. How many there are in all nobody counts; at most 100 are shown. */
export type PathConnection = {
  readonly __typename?: 'PathConnection';
  /** The paths with their cursors. */
  readonly edges: ReadonlyArray<PathEdge>;
  /** The paths of this page. */
  readonly nodes: ReadonlyArray<Path>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A path with its cursor. */
export type PathEdge = {
  readonly __typename?: 'PathEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The path. */
  readonly node: Path;
};

/** The paths by one way. */
export type PathGroup = {
  readonly __typename?: 'PathGroup';
  /** Whether everything that could hold a better path was looked at; if not, paths may be missing. */
  readonly complete: Scalars['Boolean']['output'];
  /** The best of them, the most telling first. */
  readonly paths: ReadonlyArray<Path>;
  /** By way of what. */
  readonly way: Way;
};

/** A single condition without which there would be an answer. */
export type PathMiss = {
  readonly __typename?: 'PathMiss';
  /** Which condition. */
  readonly condition: Condition;
  /** For DATE by how many days the window would have to reach farther on both sides, at most 131071; for MODE how many days lie between two links of the path shown that would have to hold together, touch or follow. Null where days do not measure it. */
  readonly gapDays?: Maybe<Scalars['Int']['output']>;
  /** The path that there would be. */
  readonly path: Path;
  /** What would have to be otherwise, in a sentence, English or Russian. */
  readonly sentence: Scalars['String']['output'];
};


/** A single condition without which there would be an answer. */
export type PathMissSentenceArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** Closed list: path mode. */
export type PathMode =
  /** following: One can pass along the path without going back in time (a time-respecting path; Kempe, Kleinberg and Kumar 2002, Holme and Saramäki 2012). */
  | 'FOLLOWING'
  /** together: There is a moment at which all links of the path hold. */
  | 'TOGETHER'
  /** touching: Each link overlaps or adjoins the next one in time. */
  | 'TOUCHING';

/** The cost of a path in its parts, which add up to the total: a weighted shortest path, where what nodes add is the logarithm of the degree-weighted path count (Himmelstein and Baranzini 2015; damping of common neighbours after Adamic and Adar 2003). */
export type PathScore = {
  readonly __typename?: 'PathScore';
  /** What weak evidence adds: 1 for a record that no source read by the compilers supports, 2 for one without any source, 0.25 where sources differ, 1 for a presence that is likely only, 1 for what happened on a day that no source gives. */
  readonly evidence: Scalars['Float']['output'];
  /** One for each link. */
  readonly hops: Scalars['Float']['output'];
  /** For each thing between the ends log2(1 + the number of its neighbours), so that what everybody has in common says little. */
  readonly hubs: Scalars['Float']['output'];
  /** What the types of the links add: nothing for a person at a meeting, 0.5 for a membership, 1.5 for a city; -0.5 for what belongs together by nature. An observer adds 0.25, a partner 0.5, a declared intent 0.75. */
  readonly links: Scalars['Float']['output'];
  /** The sum of the parts. Paths are ordered by it. */
  readonly total: Scalars['Float']['output'];
};

/** The days over which a path reaches. */
export type PathWindow = {
  readonly __typename?: 'PathWindow';
  /** The first day; null where nothing bounds it. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The last day; null where it goes on. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A period as sources give it, and what its dates may mean. Periods are half-open: on the day of the end it no longer holds. */
export type Period = {
  readonly __typename?: 'Period';
  /** Single days for which a source shows that it held. */
  readonly attested: ReadonlyArray<Scalars['Date']['output']>;
  /** The earliest day on which it may have ended. */
  readonly earliestEnd?: Maybe<Scalars['Date']['output']>;
  /** The earliest day on which it may have begun. */
  readonly earliestStart?: Maybe<Scalars['Date']['output']>;
  /** Which of the different ends it has: ended, ongoing, ended at an unknown date, not stated. */
  readonly end: PeriodEnd;
  /** The last day for which a source shows that it held. */
  readonly lastConfirmed?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which it may have ended. */
  readonly latestEnd?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which it may have begun. */
  readonly latestStart?: Maybe<Scalars['Date']['output']>;
  /** When it began, at the precision known; null where no source tells. */
  readonly since?: Maybe<Scalars['EDTF']['output']>;
  /** The period in words, such as "16 August 2006 – 19 December 2012". English and Russian. */
  readonly text: Scalars['String']['output'];
  /** When it ended; null where it goes on or no source tells: see `end`. */
  readonly until?: Maybe<Scalars['EDTF']['output']>;
};


/** A period as sources give it, and what its dates may mean. Periods are half-open: on the day of the end it no longer holds. */
export type PeriodTextArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** Closed list: period end. */
export type PeriodEnd =
  /** ended: It has ended, at a date known at some precision. */
  | 'ENDED'
  /** ended, date unknown: It has ended; no source gives the date. */
  | 'ENDED_UNKNOWN'
  /** not stated: It may have ended or not; no source tells. */
  | 'NOT_STATED'
  /** ongoing: It goes on as far as the latest source tells. */
  | 'ONGOING';

/** A person who held a post or attended a meeting. */
export type Person = Entity & Named & Node & Party & Sourced & {
  readonly __typename?: 'Person';
  /** Documents that the person signed. */
  readonly actions: TreatyActionConnection;
  /** The meetings attended, and those where the person was expected or missing. */
  readonly attendances: AttendanceConnection;
  readonly claims: ReadonlyArray<Claim>;
  /** Who was present at the same meetings, and at how many: by that number, then by name. Two-mode projection (Breiger 1974). */
  readonly coAttendance: CoAttendanceConnection;
  readonly degree: Scalars['Int']['output'];
  readonly disputed: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  readonly label: Label;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly neighbours: NeighbourConnection;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly relations: ReadonlyArray<RelationCount>;
  readonly sourced: Scalars['Boolean']['output'];
  /** What the person said at meetings. */
  readonly statements: ReadonlyArray<Statement>;
  /** The posts held at the time asked for; with `asOf(during:)` those of a period. */
  readonly tenures: TenureConnection;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** A person who held a post or attended a meeting. */
export type PersonActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TreatyActionOrder>;
  where?: InputMaybe<TreatyActionFilter>;
};


/** A person who held a post or attended a meeting. */
export type PersonAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttendanceOrder>;
  where?: InputMaybe<AttendanceFilter>;
};


/** A person who held a post or attended a meeting. */
export type PersonClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A person who held a post or attended a meeting. */
export type PersonCoAttendanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CoAttendanceFilter>;
};


/** A person who held a post or attended a meeting. */
export type PersonLabelArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A person who held a post or attended a meeting. */
export type PersonNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A person who held a post or attended a meeting. */
export type PersonNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A person who held a post or attended a meeting. */
export type PersonNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  forward?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  link?: InputMaybe<LinkType>;
  orderBy?: InputMaybe<NeighbourOrder>;
};


/** A person who held a post or attended a meeting. */
export type PersonTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TenureOrder>;
  where?: InputMaybe<TenureFilter>;
};

/** A page of a list, ordered totally: `first` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor `after`. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, YES and UNKNOWN rows alike; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Person;
};

/** Which people to list. */
export type PersonFilter = {
  /** Only ones on which sources differ, or only those on which they do not. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only people who held one of these offices at the time asked for. */
  readonly offices?: InputMaybe<ReadonlyArray<Office>>;
  /** Only ones with a source, or only those without. */
  readonly sourced?: InputMaybe<Scalars['Boolean']['input']>;
  /** A part of any name, in either script. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only verified ones, or only those that are not. */
  readonly verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to order people. */
export type PersonOrder =
  /** By English name. */
  | 'NAME';

/** Closed list: policy. */
export type Policy =
  /** compiled: The default: the value that the compilers chose after reading all sources of the record. Texts with dates go before data sets that count years; where the choice needed a reason, the note of the record gives it. */
  | 'COMPILED'
  /** latest source: The value of the source published last. A data set counts by the day of its publication, which may lie years after the data in it. */
  | 'LATEST'
  /** most precise: The value with the most precise date. */
  | 'MOST_PRECISE';

/** The questions under one of several policies. */
export type PolicyView = {
  readonly __typename?: 'PolicyView';
  /** The name that you gave it. */
  readonly name: Scalars['String']['output'];
  /** The view under this policy, with the clock of the view above. */
  readonly view: View;
};

/** A post; it exists without a holder (Popolo and W3C ORG Post). */
export type Post = Entity & Named & Node & Sourced & {
  readonly __typename?: 'Post';
  /** Where the post is: a state, an organization or an organ. */
  readonly at: Actor;
  readonly claims: ReadonlyArray<Claim>;
  readonly degree: Scalars['Int']['output'];
  readonly disputed: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  readonly label: Label;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly neighbours: NeighbourConnection;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The kind of post. */
  readonly office: Office;
  readonly relations: ReadonlyArray<RelationCount>;
  /** The state that the holder stands for. */
  readonly representing?: Maybe<State>;
  readonly sourced: Scalars['Boolean']['output'];
  /** Who held it at the time asked for; UNKNOWN rows included. */
  readonly tenures: TenureConnection;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** A post; it exists without a holder (Popolo and W3C ORG Post). */
export type PostClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A post; it exists without a holder (Popolo and W3C ORG Post). */
export type PostLabelArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A post; it exists without a holder (Popolo and W3C ORG Post). */
export type PostNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A post; it exists without a holder (Popolo and W3C ORG Post). */
export type PostNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A post; it exists without a holder (Popolo and W3C ORG Post). */
export type PostNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  forward?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  link?: InputMaybe<LinkType>;
  orderBy?: InputMaybe<NeighbourOrder>;
};


/** A post; it exists without a holder (Popolo and W3C ORG Post). */
export type PostTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TenureOrder>;
  where?: InputMaybe<TenureFilter>;
};

/** A page of a list, ordered totally: `first` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor `after`. */
export type PostConnection = {
  readonly __typename?: 'PostConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<PostEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Post>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, YES and UNKNOWN rows alike; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list. */
export type PostEdge = {
  readonly __typename?: 'PostEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Post;
};

/** Which posts to list. */
export type PostFilter = {
  /** Only posts at these states, organizations or organs, by key, acronym or code. */
  readonly at?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only ones on which sources differ, or only those on which they do not. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these offices. */
  readonly offices?: InputMaybe<ReadonlyArray<Office>>;
  /** Only ones with a source, or only those without. */
  readonly sourced?: InputMaybe<Scalars['Boolean']['input']>;
  /** A part of any of its names, in either script. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only verified ones, or only those that are not. */
  readonly verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to order posts. */
export type PostOrder =
  /** By English name. */
  | 'NAME';

/**
 * Whether a member takes part in practice, judged apart from the law (compare Gray 2018 on organizations that live on in law only).
 * The rule, in this order: who did not belong in law (any status but that of an applicant) did not take part either: NO (NOT_BELONGING). A session of an organ attended within the time asked for is a YES (ATTESTED); guests do not count. Else the latest sign up to the first day asked for decides: that participation was frozen, ended or reported inactive is a NO (STOPPED); a session attended is a YES (PRESUMED, or STATED where a later session is attended too and nothing stopped between); absences since the last session attended leave it UNKNOWN (ONLY_ABSENT), since a member may miss a session; no sign at all leaves it UNKNOWN (NOT_COVERED). Signs whose dates cannot be put in order leave it UNKNOWN (VAGUE_DATE). Signs from before an interruption of the membership do not count.
 */
export type Practice = {
  readonly __typename?: 'Practice';
  /** How often it was at sessions up to the time asked for. */
  readonly attendance: PracticeAttendance;
  /** The record that decides: an event of the membership, or an attendance; null where none does. */
  readonly decidedBy?: Maybe<Node>;
  /** What is known of practice up to the time asked for, the oldest first. */
  readonly events: ReadonlyArray<MembershipEvent>;
  /** The answer in one sentence, in English or Russian; another language is answered in English. */
  readonly sentence: Scalars['String']['output'];
  /** The date of the record that decides: of the stop, of the first absence, of the session attended; null where none does. */
  readonly since?: Maybe<Scalars['EDTF']['output']>;
  /** Whether it took part, with the reason. */
  readonly truth: Truth;
};


/**
 * Whether a member takes part in practice, judged apart from the law (compare Gray 2018 on organizations that live on in law only).
 * The rule, in this order: who did not belong in law (any status but that of an applicant) did not take part either: NO (NOT_BELONGING). A session of an organ attended within the time asked for is a YES (ATTESTED); guests do not count. Else the latest sign up to the first day asked for decides: that participation was frozen, ended or reported inactive is a NO (STOPPED); a session attended is a YES (PRESUMED, or STATED where a later session is attended too and nothing stopped between); absences since the last session attended leave it UNKNOWN (ONLY_ABSENT), since a member may miss a session; no sign at all leaves it UNKNOWN (NOT_COVERED). Signs whose dates cannot be put in order leave it UNKNOWN (VAGUE_DATE). Signs from before an interruption of the membership do not count.
 */
export type PracticeSentenceArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** How often a member was at the sessions of a body, or of the organs of an organization, of those of which our sources tell: within the period asked for, or up to the day asked for. A session that names nobody for the member counts nowhere: that is a gap of the sources. Guests are not counted. */
export type PracticeAttendance = {
  readonly __typename?: 'PracticeAttendance';
  /** Sessions from which a source says that it stayed away. */
  readonly absent: Scalars['Int']['output'];
  /** Sessions for which it was announced, and of which no report shows it. */
  readonly expected: Scalars['Int']['output'];
  /** The first absence after that. */
  readonly firstAbsent?: Maybe<Attendance>;
  /** Its latest attendance. */
  readonly lastPresent?: Maybe<Attendance>;
  /** Sessions at which somebody represented it. */
  readonly present: Scalars['Int']['output'];
};

/** Closed list: presence. */
export type Presence =
  /** absent: A source says that it stayed away. */
  | 'ABSENT'
  /** expected: Announced before the meeting; no report shows it. */
  | 'EXPECTED'
  /** possibly present: The meeting is known from a preview only. */
  | 'POSSIBLE'
  /** present: A source shows the person or body at the meeting. */
  | 'PRESENT';

/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type Query = {
  readonly __typename?: 'Query';
  /** The same questions under a clock and a policy, inherited by everything below. Give `at` or `during`, not both; neither keeps the default day and changes the policy only. */
  readonly asOf: View;
  /** Attendances as one flat list. */
  readonly attendances: AttendanceConnection;
  /** Chairmanships as one flat list. */
  readonly chairmanships: ChairmanshipConnection;
  /** What changed in the period of the view, `asOf(during: "2015/2020")`; under `asOf(at:)` what had happened by that day, without a clock everything known. Between two days A and B, that is during the day after A to B, the events JOINED, LEFT and STATUS_CHANGED make up the difference between who belonged on A and who belonged on B. */
  readonly changes: EventConnection;
  /** Links between bodies as one flat list. */
  readonly cooperation: CooperationConnection;
  /** For what our lists are complete and where they have gaps, of one organization or organ or of all. */
  readonly coverage: ReadonlyArray<Coverage>;
  /** Where sources differ: every fact on which a source states another value than the one that the compilers chose, with all values, who states them, and what depends on it. All are listed whatever the clock; `impact.changes` tells whether the answer for the clock of the view depends on it. */
  readonly disagreements: DisagreementConnection;
  /** A document by key. */
  readonly document?: Maybe<Document>;
  /** Documents. */
  readonly documents: DocumentConnection;
  /** In which organizations states belong together: for all pairs as matrices, for each pair, for all of them, and from year to year. Fewer than two states, or one of them twice, is INVALID_ARGUMENT. */
  readonly jointMemberships: JointMemberships;
  /** All direct links between any two of these things, for drawing them: keys, acronyms or codes, 2 to 500. Links of all time without a clock. */
  readonly links: ReadonlyArray<Link>;
  /** A meeting by key, or the session of an organ on a day: where several may have been on it, the one whose date is told most exactly. `organ` is a key, or acronyms as in "CFM CSTO". */
  readonly meeting?: Maybe<Meeting>;
  /** Meetings. */
  readonly meetings: MeetingConnection;
  /** Memberships as one flat list, in any status unless `statuses` says otherwise; made for tables. */
  readonly memberships: MembershipConnection;
  /** The kinds of things and the direct links between them, as they stand in Neo4j, with counts. */
  readonly model: Model;
  /** Anything by its id or key; null if there is none. */
  readonly node?: Maybe<Node>;
  /** Many things by their ids or keys, in the same order; null for those that do not exist. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** An organ by key, or by its acronym and that of its organization, in either script: `acronym: "CFM", organization: "CSTO"`. */
  readonly organ?: Maybe<Organ>;
  /** An organization by key or acronym, in either script; null if there is none. */
  readonly organization?: Maybe<Organization>;
  /** Organizations, those that existed at the time asked for. */
  readonly organizations: OrganizationConnection;
  /** Organs, those that existed at the time asked for. */
  readonly organs: OrganConnection;
  /** How the memberships of two to six organizations or organs overlap: who belongs to which of them, what each pair shares, who moved from year to year. Another number of bodies, one of them twice, or no status is INVALID_ARGUMENT. */
  readonly overlap: Overlap;
  /** People. */
  readonly people: PersonConnection;
  /** A person by key; find keys with `search`. */
  readonly person?: Maybe<Person>;
  /** The same questions under several policies, so that one query compares a figure under each of them; the clock is kept. One to five, each name once, else INVALID_ARGUMENT. A question without a policy is answered under COMPILED, unverified facts included: the value that the compilers chose after reading all sources of the record, texts with dates before data sets that count years. */
  readonly policies: ReadonlyArray<PolicyView>;
  /** A post by key. */
  readonly post?: Maybe<Post>;
  /** Posts. */
  readonly posts: PostConnection;
  /** What links two organizations: cooperation from declared intent to treaty, statuses of one at the other, common documents, topics and meetings. Keys or acronyms: `a: "CSTO", b: "SCO"`. The same organization twice is an error, INVALID_ARGUMENT; a name that this collection does not know is UNKNOWN_KEY. */
  readonly relation: Relation;
  /** The release of the data that answers; one request sees one release only. */
  readonly release: Release;
  /** All releases that this database has held, the newest first. */
  readonly releases: ReadonlyArray<Release>;
  /** Who represented whom at the sessions of an organ, or of all organs of an organization: in which posts, at how many sessions, how often unknown. Keys, acronyms or ISO codes: `of: "KGZ", at: "CFM CSTO"`; several states as a list. A name that this collection does not know is an error, UNKNOWN_KEY. */
  readonly representation: Representation;
  /** Full-text search over all names in all languages, Latin and Cyrillic: acronyms exactly first, then words, transliterations, inflected forms and, where no name is exactly what was typed, near spellings, each with the reason of the match. */
  readonly search: SearchConnection;
  /** A source by key. */
  readonly source?: Maybe<Source>;
  /** Sources. */
  readonly sources: SourceConnection;
  /** Where one state or body stands at an organization or organ: did it belong, in which status, through which events? Keys, acronyms or ISO codes: `member: "KGZ", of: "CSTO"`. A name that this collection does not know is an error, UNKNOWN_KEY. */
  readonly standing: Standing;
  /** A state by key or ISO 3166-1 code. */
  readonly state?: Maybe<State>;
  /** States, those that existed at the time asked for. */
  readonly states: StateConnection;
  /** Tenures as one flat list. */
  readonly tenures: TenureConnection;
  /** A topic by key. */
  readonly topic?: Maybe<Topic>;
  /** Topics. */
  readonly topics: TopicConnection;
  /** How two things are connected, and through which chain of members, officials, meetings, documents and topics. With `asOf(at:)` on that day, with `asOf(during:)` at some time in the period, without a clock at any time. Keys, acronyms or codes: `trace(from: "CSTO", to: "SCO")`. The same thing twice is an error, INVALID_ARGUMENT; a name that this collection does not know UNKNOWN_KEY. */
  readonly trace: Trace;
  /** The closed lists: each word with its label and meaning. */
  readonly vocabulary: ReadonlyArray<Vocabulary>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryAsOfArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<Scalars['EDTF']['input']>;
  resolve?: InputMaybe<Resolve>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttendanceOrder>;
  presence?: InputMaybe<ReadonlyArray<Presence>>;
  where?: InputMaybe<AttendanceFilter>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryChairmanshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChairmanshipOrder>;
  where?: InputMaybe<ChairmanshipFilter>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  truth?: InputMaybe<ReadonlyArray<TruthValue>>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryCooperationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CooperationOrder>;
  where?: InputMaybe<CooperationFilter>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryCoverageArgs = {
  of?: InputMaybe<Scalars['String']['input']>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RecordKind>>;
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  orderBy?: InputMaybe<DisagreementOrder>;
  where?: InputMaybe<DisagreementFilter>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrder>;
  where?: InputMaybe<DocumentFilter>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryJointMembershipsArgs = {
  kinds?: ReadonlyArray<OrganizationKind>;
  ranks?: ReadonlyArray<StatusRank>;
  states?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryLinksArgs = {
  among: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryMeetingArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  organ?: InputMaybe<Scalars['String']['input']>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeetingOrder>;
  where?: InputMaybe<MeetingFilter>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MembershipOrder>;
  statuses?: InputMaybe<ReadonlyArray<MembershipStatus>>;
  where?: InputMaybe<MembershipFilter>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryOrganArgs = {
  acronym?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  organization?: InputMaybe<Scalars['String']['input']>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryOrganizationArgs = {
  acronym?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrganizationOrder>;
  where?: InputMaybe<OrganizationFilter>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryOrgansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrganOrder>;
  where?: InputMaybe<OrganFilter>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryOverlapArgs = {
  of: ReadonlyArray<Scalars['ID']['input']>;
  statuses?: ReadonlyArray<MembershipStatus>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PersonOrder>;
  where?: InputMaybe<PersonFilter>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryPoliciesArgs = {
  named: ReadonlyArray<NamedPolicy>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryPostArgs = {
  id: Scalars['ID']['input'];
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PostOrder>;
  where?: InputMaybe<PostFilter>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryRelationArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryRepresentationArgs = {
  at: Scalars['ID']['input'];
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  text: Scalars['String']['input'];
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
  where?: InputMaybe<SourceFilter>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryStandingArgs = {
  member: Scalars['String']['input'];
  of: Scalars['String']['input'];
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryStateArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StateOrder>;
  where?: InputMaybe<StateFilter>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TenureOrder>;
  where?: InputMaybe<TenureFilter>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrder>;
  where?: InputMaybe<TopicFilter>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryTraceArgs = {
  from: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<PathMode>;
  through?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['ID']['input'];
  where?: InputMaybe<TraceFilter>;
};


/** Where to begin. Every field but the first group answers for the day up to which the data reach (`release.dataUntil`), with every event known, planned ones included; `asOf` has the same fields for another day, a period, or another policy towards sources. */
export type QueryVocabularyArgs = {
  list?: InputMaybe<Scalars['String']['input']>;
};

/** A share between 0 and 1, with the range that what is unknown leaves open. */
export type Ratio = {
  readonly __typename?: 'Ratio';
  /** The least that it may be, whatever is true of the unknown; null where nothing can be divided. */
  readonly least?: Maybe<Scalars['Float']['output']>;
  /** The most that it may be. */
  readonly most?: Maybe<Scalars['Float']['output']>;
  /** On those that certainly belong, everybody unknown left out; null where there is nothing to divide by. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A kind of record. */
export type RecordKind =
  /** A topic on the agenda of a meeting. */
  | 'AgendaItem'
  /** A person or body at a meeting, in a capacity, for a state or body. */
  | 'Attendance'
  /** A period in which a state presides over an organization or organ. */
  | 'Chairmanship'
  /** A change of an organization itself: succeeded, transformed, renamed, dissolved. */
  | 'ChangeEvent'
  /** What one source says about one record or about one of its fields. */
  | 'Claim'
  /** A link between bodies: by instrument, statement, intent or practice. */
  | 'Cooperation'
  /** A statement that a list is complete for a time, or known to have gaps. */
  | 'Coverage'
  /** A text: treaty, decision, declaration, memorandum. */
  | 'Document'
  /** One step in the life of a document: drafted, endorsed, submitted, adopted, in force. */
  | 'DocumentStage'
  /** A session of an organ, or a joint session of several. */
  | 'Meeting'
  /** One uninterrupted spell of a state or body in one status at an organization or organ. */
  | 'Membership'
  /** Something that happened to a membership: signed, ratified, announced, notified, frozen. */
  | 'MembershipEvent'
  /** A name of something, in a language and script, with its kind and dates of use. */
  | 'Name'
  /** A part of an organization that decides or acts in its name. */
  | 'Organ'
  /** An international organization, treaty regime or grouping. */
  | 'Organization'
  /** A person who held a post or attended a meeting. */
  | 'Person'
  /** A post at a state, organization or organ; it exists without a holder. */
  | 'Post'
  /** The place where an organization or organ has its headquarters. */
  | 'Seat'
  /** A published text that facts rest on. */
  | 'Source'
  /** A state or territory that takes part in international organizations. */
  | 'State'
  /** What a participant said at a meeting. */
  | 'Statement'
  /** One person in one post over one period. */
  | 'Tenure'
  /** A subject of meetings and documents. */
  | 'Topic'
  /** An act of a party towards a document: signature, ratification, accession. */
  | 'TreatyAction';

/** What links two organizations: of a day all acts up to it, of a period those that happened in it; and the statuses that held then. */
export type Relation = {
  readonly __typename?: 'Relation';
  /** The first of the two. */
  readonly a: Organization;
  /** The second. */
  readonly b: Organization;
  /** Cooperation that joins both, the earliest first. Where one body is linked with several others, these are not joined with each other. */
  readonly cooperation: ReadonlyArray<Cooperation>;
  /** The instruments of the cooperation, and documents that concern both, the earliest first. */
  readonly documents: ReadonlyArray<Document>;
  /** How far it has come: INTENT, DECLARED, DECIDED, AGREED, PRACTISED, TREATY, those of them that were reached or may have been, in this order, each with its first date. */
  readonly ladder: ReadonlyArray<RelationStep>;
  /** The meetings at which the cooperation was declared, the earliest first. */
  readonly meetings: ReadonlyArray<Meeting>;
  /** The statuses of one, or of an organ of it, at the other or at an organ of it: observers, partners, applicants. Observer status that no record of membership has is `cooperation(kinds: [OBSERVER_STATUS])`. */
  readonly observing: ReadonlyArray<Membership>;
  /** All this in one sentence, in English or Russian. */
  readonly sentence: Scalars['String']['output'];
  /** The most binding step that was surely reached. Practice without an instrument binds nobody and does not count; null where nothing else is known. */
  readonly strongest?: Maybe<Bindingness>;
  /** The topics of the cooperation and of the documents, by English name. */
  readonly topics: ReadonlyArray<Topic>;
};


/** What links two organizations: of a day all acts up to it, of a period those that happened in it; and the statuses that held then. */
export type RelationCooperationArgs = {
  bindingness?: InputMaybe<ReadonlyArray<Bindingness>>;
  kinds?: InputMaybe<ReadonlyArray<CooperationKind>>;
};


/** What links two organizations: of a day all acts up to it, of a period those that happened in it; and the statuses that held then. */
export type RelationSentenceArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** How a thing is linked: by links of one type, in one direction, with things of one kind. */
export type RelationCount = {
  readonly __typename?: 'RelationCount';
  /** With how many things, at the time asked for. */
  readonly count: Scalars['Int']['output'];
  /** Whether the links go out from the thing (true) or lead to it. */
  readonly forward: Scalars['Boolean']['output'];
  /** The kind at the other end. */
  readonly kind: SearchKind;
  /** The type of the links. */
  readonly link: LinkType;
  /** Of them, those of which it is possible only, since dates are vague or missing. */
  readonly possible: Scalars['Int']['output'];
  /** With how many things at any time. */
  readonly total: Scalars['Int']['output'];
};

/** A step from declared intent to treaty. */
export type RelationStep = {
  readonly __typename?: 'RelationStep';
  /** How binding it is. */
  readonly bindingness: Bindingness;
  /** The acts with a date, the earliest first. */
  readonly by: ReadonlyArray<Cooperation>;
  /** The beginning of its first dated act; null where no act of the step has a date. */
  readonly since?: Maybe<Scalars['EDTF']['output']>;
  /** The days on which the first of its dated acts may have begun; of vague dates the earliest that any, and the latest that all of them leave. */
  readonly sinceBounds?: Maybe<DateBounds>;
  /** Whether it was reached in the time asked for: YES if one of its acts surely was. */
  readonly truth: Truth;
  /** Acts of the step whose date no source gives. */
  readonly undated: ReadonlyArray<Cooperation>;
};

/** A named load of the data. Its content never changes; a new one replaces it as a whole. */
export type Release = {
  readonly __typename?: 'Release';
  /** The day up to which its sources tell; plain questions are answered for this day. */
  readonly dataUntil: Scalars['Date']['output'];
  /** What this release and an earlier one do not have in common; an empty list where there is no earlier one. */
  readonly differences: DifferenceConnection;
  /** SHA-256 of its content: the same hash, the same answers. */
  readonly hash: Scalars['String']['output'];
  /** How many relationships it has. */
  readonly links: Scalars['Int']['output'];
  /** When it was loaded here, ISO 8601 in UTC. */
  readonly loadedAt: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** How many nodes it has. */
  readonly nodes: Scalars['Int']['output'];
  /** How it stands. */
  readonly status: ReleaseStatus;
  /** What it holds. */
  readonly title: Scalars['String']['output'];
};


/** A named load of the data. Its content never changes; a new one replaces it as a whole. */
export type ReleaseDifferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RecordKind>>;
  since?: InputMaybe<Scalars['String']['input']>;
};

/** Closed list: release status. */
export type ReleaseStatus =
  /** ready: It answers, or can answer. */
  | 'READY'
  /** retired: It was replaced; only its archive stays. */
  | 'RETIRED'
  /** staged: It is being loaded; nobody sees it. */
  | 'STAGED';

/** Who sat for states or bodies at the sessions of an organ, or of all organs of an organization, in the time asked for. Sessions only planned or announced are left out; present, expected, absent and unknown are never added up. */
export type Representation = {
  readonly __typename?: 'Representation';
  /** The attendances behind it, one row for each session and person: capacity, presence, the post held that day. */
  readonly attendances: AttendanceConnection;
  /** The organ, or the organization with all its organs. */
  readonly body: Body;
  /** Each of those asked for, in the order asked for; without `of` all whom our sources name there, by English name. */
  readonly members: ReadonlyArray<MemberRepresentation>;
  /** Everybody who sat for any of them, as one flat list made for tables: by the number of sessions attended, then by name. Who sat for two members stands there twice. */
  readonly representatives: ReadonlyArray<Representative>;
  /** How many of its sessions in our data surely lie in the time asked for; `body { … coverage }` tells how complete they are. */
  readonly sessions: Scalars['Int']['output'];
  /** How many more may lie in it: their dates are vague. They are left out of all counts but `uncertain`. */
  readonly uncertain: Scalars['Int']['output'];
};


/** Who sat for states or bodies at the sessions of an organ, or of all organs of an organization, in the time asked for. Sessions only planned or announced are left out; present, expected, absent and unknown are never added up. */
export type RepresentationAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttendanceOrder>;
  presence?: InputMaybe<ReadonlyArray<Presence>>;
  where?: InputMaybe<AttendanceFilter>;
};


/** Who sat for states or bodies at the sessions of an organ, or of all organs of an organization, in the time asked for. Sessions only planned or announced are left out; present, expected, absent and unknown are never added up. */
export type RepresentationRepresentativesArgs = {
  offices?: InputMaybe<ReadonlyArray<Office>>;
};

/** A year of a representation. */
export type RepresentationYear = {
  readonly __typename?: 'RepresentationYear';
  /** Those of them who had not been present in an earlier year of the time asked for; null up to the first year in which anybody is named, since there is nothing to compare with. Whom our sources left out before is new as well. */
  readonly newcomers?: Maybe<Scalars['Int']['output']>;
  /** People who were present for the member, as far as named. */
  readonly representatives: Scalars['Int']['output'];
  /** Sessions of the body in that year. */
  readonly sessions: Scalars['Int']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** A person who sat for a state or body. */
export type Representative = {
  readonly __typename?: 'Representative';
  /** Sessions from which the person stayed away, as a source says. */
  readonly absent: Scalars['Int']['output'];
  /** Sessions for which the person was announced, and no report shows it. */
  readonly expected: Scalars['Int']['output'];
  /** The date of the first session at which the person was present; null where there is none. */
  readonly first?: Maybe<Scalars['EDTF']['output']>;
  /** The date of the last such session. */
  readonly last?: Maybe<Scalars['EDTF']['output']>;
  /** For whom. */
  readonly member: Actor;
  /** Who. */
  readonly person: Person;
  /** Sessions known from a preview, at which the person possibly was. */
  readonly possible: Scalars['Int']['output'];
  /** Sessions at which a source shows the person. */
  readonly sessions: Scalars['Int']['output'];
  /** The posts held at those sessions, in order of time; whole tenures, whatever the time asked for. */
  readonly tenures: ReadonlyArray<Tenure>;
  /** Sessions at vague dates for which a source names the person; they may lie outside the time asked for. */
  readonly uncertain: Scalars['Int']['output'];
};

/** How to choose between sources that state different values. The default is the compilers' choice, shown with the rival claims beside it. */
export type Resolve = {
  /** What decides where no preferred source speaks. */
  readonly policy?: InputMaybe<Policy>;
  /** Sources whose statements win, the first one first, by key. Where none of them states a value, `policy` decides. */
  readonly prefer?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Leave out facts that rest on no source read by the compilers. */
  readonly verifiedOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Search results, the best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The results with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** What was found, without the reasons. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many were found; search stops at 200. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A search result. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The name that matched. */
  readonly matched: Scalars['String']['output'];
  /** What was found. */
  readonly node: Entity;
  /** Why it matched. */
  readonly reason: MatchReason;
};

/** The kinds that search finds. */
export type SearchKind =
  /** Documents. */
  | 'Document'
  /** Meetings. */
  | 'Meeting'
  /** Organs. */
  | 'Organ'
  /** Organizations. */
  | 'Organization'
  /** People. */
  | 'Person'
  /** Posts. */
  | 'Post'
  /** States. */
  | 'State'
  /** Topics. */
  | 'Topic';

/** A place of the headquarters (W3C ORG Site). */
export type Seat = Node & Sourced & {
  readonly __typename?: 'Seat';
  /** The city, in English. */
  readonly city: Scalars['String']['output'];
  readonly claims: ReadonlyArray<Claim>;
  readonly disputed: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The organization or organ. */
  readonly of: Body;
  /** When it was there; most sources do not say since when. */
  readonly period: Period;
  readonly sourced: Scalars['Boolean']['output'];
  /** The state. */
  readonly state?: Maybe<State>;
  /** Whether it was there at the time asked for. */
  readonly truth: Truth;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** A place of the headquarters (W3C ORG Site). */
export type SeatClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A published text that facts rest on. */
export type Source = Named & Node & {
  readonly __typename?: 'Source';
  /** How and when the compilers read it. */
  readonly accessed?: Maybe<Scalars['String']['output']>;
  /** What it says: the records that it supports and the values that it states. */
  readonly claims: ClaimConnection;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  /** What kind of text it is. */
  readonly kind: SourceKind;
  readonly label: Label;
  /** Its language. */
  readonly lang?: Maybe<Scalars['Language']['output']>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  /** Whose words it relays, where it says so. */
  readonly originator?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly published?: Maybe<Scalars['EDTF']['output']>;
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Its title in its own language. */
  readonly title: Scalars['String']['output'];
  /** Its address; null where the copy read has no stable one. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A published text that facts rest on. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<ClaimFilter>;
};


/** A published text that facts rest on. */
export type SourceLabelArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A published text that facts rest on. */
export type SourceNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A published text that facts rest on. */
export type SourceNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A published text that facts rest on. */
export type SourceOriginatorArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** A page of a list, ordered totally: `first` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor `after`. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, YES and UNKNOWN rows alike; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Source;
};

/** Which sources to list. */
export type SourceFilter = {
  /** Only sources of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** Only sources in these languages. */
  readonly langs?: InputMaybe<ReadonlyArray<Scalars['Language']['input']>>;
  /** Words in the title or publisher, in either script. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Closed list: source kind. */
export type SourceKind =
  /** dataset: Structured data set. */
  | 'DATASET'
  /** encyclopedia: Encyclopedia or its copy. */
  | 'ENCYCLOPEDIA'
  /** news: News agency, newspaper, broadcaster. */
  | 'NEWS'
  /** official site: Published by an organization or a government. */
  | 'OFFICIAL'
  /** treaty text: Text of an instrument. */
  | 'TREATY';

/** How to order sources. */
export type SourceOrder =
  /** By title. */
  | 'NAME'
  /** The oldest first. */
  | 'PUBLISHED'
  /** The newest first. */
  | 'PUBLISHED_DESC';

/** Anything that rests on evidence: each record is traced to what sources say. */
export type Sourced = {
  /** What each source says of it, rival statements included; with `rival: true` only the statements that differ from what we show, with `rival: false` only the others. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether some source states another value than the one shown. It does not change the truth under the policy. */
  readonly disputed: Scalars['Boolean']['output'];
  /** A remark of the compilers. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether any source is named at all. Facts without a source are kept and marked. */
  readonly sourced: Scalars['Boolean']['output'];
  /** Fields that rest on no source that was read. */
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the compilers read a source that supports it. */
  readonly verified: Scalars['Boolean']['output'];
};


/** Anything that rests on evidence: each record is traced to what sources say. */
export type SourcedClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where a state or body stands at an organization or organ: all its spells there, the ladder of events, whether it belonged in law at the time asked for, and whether it took part in practice. */
export type Standing = {
  readonly __typename?: 'Standing';
  /** Why it belongs, or may belong, at the time asked for: the instruments that bind it, with what it did towards each of them up to then; empty where it belongs under no spell, or where no instrument is recorded. */
  readonly basis: ReadonlyArray<MembershipBasis>;
  /** The lists whose completeness decides a NO. */
  readonly coverage: ReadonlyArray<Coverage>;
  /** The ladder: all events of all spells, with their beginnings and ends, the oldest first and on one day an act before its effect, whatever the clock; each tells whether it had happened, the status after it, and itself in a sentence. */
  readonly events: ReadonlyArray<MembershipEvent>;
  /** The gaps between its spells, the oldest first; spells that meet, or may meet, leave none. */
  readonly gaps: ReadonlyArray<MembershipGap>;
  /** Who. */
  readonly member: Actor;
  /** Where `truth` is NO or UNKNOWN, each single condition that would make it YES if it alone were relaxed, at most one of a kind: the date, the statuses, the sources, the policy; empty for a YES. */
  readonly nearest: ReadonlyArray<NearMiss>;
  /** At which organization or organ. */
  readonly of: Body;
  /** Whether it took part in practice at the time asked for, apart from the law. */
  readonly practice: Practice;
  /** The answer in one sentence, in English or Russian; another language is answered in English. */
  readonly sentence: Scalars['String']['output'];
  /** All spells, the oldest first, whatever the clock; each tells whether it held at the time asked for. */
  readonly spells: ReadonlyArray<Membership>;
  /** The statuses that it may have held at the time asked for; usually one. */
  readonly statuses: ReadonlyArray<MembershipStatus>;
  /** Whether it held any of these statuses in law at the time asked for: YES, NO or UNKNOWN, with the reason. NO needs a list that is complete for that time, or a body that did not exist. */
  readonly truth: Truth;
};


/** Where a state or body stands at an organization or organ: all its spells there, the ladder of events, whether it belonged in law at the time asked for, and whether it took part in practice. */
export type StandingEventsArgs = {
  planes?: InputMaybe<ReadonlyArray<MembershipPlane>>;
};


/** Where a state or body stands at an organization or organ: all its spells there, the ladder of events, whether it belonged in law at the time asked for, and whether it took part in practice. */
export type StandingGapsArgs = {
  statuses?: InputMaybe<ReadonlyArray<MembershipStatus>>;
};


/** Where a state or body stands at an organization or organ: all its spells there, the ladder of events, whether it belonged in law at the time asked for, and whether it took part in practice. */
export type StandingNearestArgs = {
  statuses?: InputMaybe<ReadonlyArray<MembershipStatus>>;
};


/** Where a state or body stands at an organization or organ: all its spells there, the ladder of events, whether it belonged in law at the time asked for, and whether it took part in practice. */
export type StandingSentenceArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
  statuses?: InputMaybe<ReadonlyArray<MembershipStatus>>;
};


/** Where a state or body stands at an organization or organ: all its spells there, the ladder of events, whether it belonged in law at the time asked for, and whether it took part in practice. */
export type StandingTruthArgs = {
  statuses?: InputMaybe<ReadonlyArray<MembershipStatus>>;
};

/** A state, or a territory that takes part in international organizations. */
export type State = Actor & Entity & Named & Node & Party & Sourced & {
  readonly __typename?: 'State';
  /** What it did to treaties: signatures, ratifications, accessions. */
  readonly actions: TreatyActionConnection;
  /** Who attended meetings for it. */
  readonly attendances: AttendanceConnection;
  /** What it presided over. */
  readonly chairmanships: ChairmanshipConnection;
  readonly claims: ReadonlyArray<Claim>;
  readonly degree: Scalars['Int']['output'];
  readonly disputed: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** Documents that it put forward. */
  readonly initiatives: DocumentConnection;
  /** ISO 3166-1 alpha-2 code; `names(kinds: [CODE])` has all codes with their dates. */
  readonly iso2?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-3 code. */
  readonly iso3?: Maybe<Scalars['String']['output']>;
  readonly key: Scalars['ID']['output'];
  readonly label: Label;
  /** Meetings held on its territory. */
  readonly meetings: MeetingConnection;
  /** What it belongs to, in any status. */
  readonly memberships: MembershipConnection;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly neighbours: NeighbourConnection;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Its life as a state. */
  readonly period: Period;
  /** Its national posts. */
  readonly posts: PostConnection;
  /** A remark on recognition, where it is contested. */
  readonly recognition?: Maybe<Scalars['String']['output']>;
  readonly relations: ReadonlyArray<RelationCount>;
  /** Since when it has been a state in this form. */
  readonly since?: Maybe<Scalars['EDTF']['output']>;
  readonly sourced: Scalars['Boolean']['output'];
  /** States that took its place. */
  readonly successors: ReadonlyArray<State>;
  /** Whether it existed at the time asked for. */
  readonly truth: Truth;
  /** Until when. */
  readonly until?: Maybe<Scalars['EDTF']['output']>;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** A state, or a territory that takes part in international organizations. */
export type StateActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TreatyActionOrder>;
  where?: InputMaybe<TreatyActionFilter>;
};


/** A state, or a territory that takes part in international organizations. */
export type StateAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttendanceOrder>;
  where?: InputMaybe<AttendanceFilter>;
};


/** A state, or a territory that takes part in international organizations. */
export type StateChairmanshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChairmanshipOrder>;
  where?: InputMaybe<ChairmanshipFilter>;
};


/** A state, or a territory that takes part in international organizations. */
export type StateClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A state, or a territory that takes part in international organizations. */
export type StateInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrder>;
  where?: InputMaybe<DocumentFilter>;
};


/** A state, or a territory that takes part in international organizations. */
export type StateLabelArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A state, or a territory that takes part in international organizations. */
export type StateMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeetingOrder>;
  where?: InputMaybe<MeetingFilter>;
};


/** A state, or a territory that takes part in international organizations. */
export type StateMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MembershipOrder>;
  statuses?: InputMaybe<ReadonlyArray<MembershipStatus>>;
  where?: InputMaybe<MembershipFilter>;
};


/** A state, or a territory that takes part in international organizations. */
export type StateNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A state, or a territory that takes part in international organizations. */
export type StateNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A state, or a territory that takes part in international organizations. */
export type StateNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  forward?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  link?: InputMaybe<LinkType>;
  orderBy?: InputMaybe<NeighbourOrder>;
};


/** A state, or a territory that takes part in international organizations. */
export type StatePostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PostOrder>;
  where?: InputMaybe<PostFilter>;
};

/** A page of a list, ordered totally: `first` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor `after`. */
export type StateConnection = {
  readonly __typename?: 'StateConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<StateEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<State>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, YES and UNKNOWN rows alike; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list. */
export type StateEdge = {
  readonly __typename?: 'StateEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: State;
};

/** Which states to list. */
export type StateFilter = {
  /** Only these ISO 3166-1 codes, of two or three letters. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only ones on which sources differ, or only those on which they do not. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only ones with a source, or only those without. */
  readonly sourced?: InputMaybe<Scalars['Boolean']['input']>;
  /** A part of any of its names, in either script. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only YES rows, or only UNKNOWN rows. */
  readonly truth?: InputMaybe<ReadonlyArray<TruthValue>>;
  /** Only verified ones, or only those that are not. */
  readonly verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to order states. */
export type StateOrder =
  /** By English name. */
  | 'NAME';

/** What a participant said at a meeting; in the compilers' words. */
export type Statement = Node & Sourced & {
  readonly __typename?: 'Statement';
  readonly claims: ReadonlyArray<Claim>;
  /** The day or days of the meeting. */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  readonly disputed: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  /** Thanks, or a position. */
  readonly kind: StatementKind;
  /** The meeting. */
  readonly meeting: Meeting;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The person, where a source names one. */
  readonly person?: Maybe<Person>;
  /** For whom. */
  readonly representing: Actor;
  readonly sourced: Scalars['Boolean']['output'];
  /** What was said, in English or Russian. */
  readonly text: Scalars['String']['output'];
  /** On which topic. */
  readonly topic?: Maybe<Topic>;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** What a participant said at a meeting; in the compilers' words. */
export type StatementClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What a participant said at a meeting; in the compilers' words. */
export type StatementTextArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** Closed list: statement kind. */
export type StatementKind =
  /** position: Stated a position. */
  | 'POSITION'
  /** thanks: Thanked others. */
  | 'THANKS';

/** Closed list: status rank. */
export type StatusRank =
  /** associate: Comparable with associate membership; also participating states of the CIS. */
  | 'ASSOCIATE'
  /** full: Comparable with full membership. */
  | 'FULL'
  /** none: No status: applicants. */
  | 'NONE'
  /** observer: Comparable with observer status. */
  | 'OBSERVER'
  /** partner: Partners and dialogue partners. */
  | 'PARTNER';

/** Closed list: stop reason. */
export type StopReason =
  /** links: As many links as one search may look at have been looked at. */
  | 'LINKS'
  /** time: The time that one search may take is over. */
  | 'TIME';

/** One person in one post over one period (FollowTheMoney Occupancy, Wikidata P39). */
export type Tenure = Node & Sourced & {
  readonly __typename?: 'Tenure';
  /** Whether it was held as acting for the whole time. */
  readonly acting: Scalars['Boolean']['output'];
  /** Whether it began as acting and was confirmed later. */
  readonly actingAtFirst: Scalars['Boolean']['output'];
  readonly claims: ReadonlyArray<Claim>;
  readonly disputed: Scalars['Boolean']['output'];
  /** Why it ended. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The kind of post. */
  readonly office: Office;
  /** The period. Unknown ends are narrowed by other holders of the same post. */
  readonly period: Period;
  /** Who. */
  readonly person: Person;
  /** In which post. */
  readonly post: Post;
  /** When it began. */
  readonly since?: Maybe<Scalars['EDTF']['output']>;
  readonly sourced: Scalars['Boolean']['output'];
  /** The end of the term by the decision on it. */
  readonly termUntil?: Maybe<Scalars['EDTF']['output']>;
  /** Whether it held at the time asked for. */
  readonly truth: Truth;
  /** When it ended. */
  readonly until?: Maybe<Scalars['EDTF']['output']>;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** One person in one post over one period (FollowTheMoney Occupancy, Wikidata P39). */
export type TenureClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list, ordered totally: `first` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor `after`. */
export type TenureConnection = {
  readonly __typename?: 'TenureConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<TenureEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Tenure>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, YES and UNKNOWN rows alike; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list. */
export type TenureEdge = {
  readonly __typename?: 'TenureEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Tenure;
};

/** Which tenures to list. */
export type TenureFilter = {
  /** Only acting ones, or only those that are not. */
  readonly acting?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only ones on which sources differ, or only those on which they do not. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these offices. */
  readonly offices?: InputMaybe<ReadonlyArray<Office>>;
  /** Only these people, by key, acronym or code. */
  readonly people?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these posts, by key, acronym or code. */
  readonly posts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only ones with a source, or only those without. */
  readonly sourced?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only YES rows, or only UNKNOWN rows. */
  readonly truth?: InputMaybe<ReadonlyArray<TruthValue>>;
  /** Only verified ones, or only those that are not. */
  readonly verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to order tenures. */
export type TenureOrder =
  /** By the English name of the person. */
  | 'PERSON'
  /** The earliest first; those without a known beginning before all others. */
  | 'SINCE'
  /** The latest first. */
  | 'SINCE_DESC';

/** A word of a closed list. */
export type Term = {
  readonly __typename?: 'Term';
  /** What it means. */
  readonly about: Scalars['String']['output'];
  /** The word. */
  readonly code: Scalars['String']['output'];
  /** Its label, in English or Russian. */
  readonly label: Scalars['String']['output'];
};


/** A word of a closed list. */
export type TermLabelArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** A subject of meetings, documents and cooperation. */
export type Topic = Entity & Named & Node & Sourced & {
  readonly __typename?: 'Topic';
  /** Wider topics. */
  readonly broader: ReadonlyArray<Topic>;
  readonly claims: ReadonlyArray<Claim>;
  readonly degree: Scalars['Int']['output'];
  readonly disputed: Scalars['Boolean']['output'];
  /** Documents on it. */
  readonly documents: DocumentConnection;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  readonly label: Label;
  /** Meetings that had it on the agenda. */
  readonly meetings: MeetingConnection;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  /** Narrower topics. */
  readonly narrower: ReadonlyArray<Topic>;
  readonly neighbours: NeighbourConnection;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly relations: ReadonlyArray<RelationCount>;
  readonly sourced: Scalars['Boolean']['output'];
  /** What was said on it. */
  readonly statements: ReadonlyArray<Statement>;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** A subject of meetings, documents and cooperation. */
export type TopicClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A subject of meetings, documents and cooperation. */
export type TopicDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrder>;
  where?: InputMaybe<DocumentFilter>;
};


/** A subject of meetings, documents and cooperation. */
export type TopicLabelArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A subject of meetings, documents and cooperation. */
export type TopicMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeetingOrder>;
  where?: InputMaybe<MeetingFilter>;
};


/** A subject of meetings, documents and cooperation. */
export type TopicNameArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A subject of meetings, documents and cooperation. */
export type TopicNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
  lang?: InputMaybe<Scalars['Language']['input']>;
};


/** A subject of meetings, documents and cooperation. */
export type TopicNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  forward?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  link?: InputMaybe<LinkType>;
  orderBy?: InputMaybe<NeighbourOrder>;
};

/** A page of a list, ordered totally: `first` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor `after`. */
export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, YES and UNKNOWN rows alike; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list. */
export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Topic;
};

/** Which topics to list. */
export type TopicFilter = {
  /** Only ones on which sources differ, or only those on which they do not. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only ones with a source, or only those without. */
  readonly sourced?: InputMaybe<Scalars['Boolean']['input']>;
  /** A part of its name, in either script. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only verified ones, or only those that are not. */
  readonly verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to order topics. */
export type TopicOrder =
  /** By English name. */
  | 'NAME';

/** How two things are connected: paths over direct links, under the clock and the policy asked for. */
export type Trace = {
  readonly __typename?: 'Trace';
  /** What the search for `paths` looks at, its limits, and whether it got through. */
  readonly effort: Effort;
  /** Where the paths begin. */
  readonly from: Entity;
  /** The best paths by each way in which the two are connected: by way of members, officials, meetings, documents, topics, cooperation, declared intent. Paths over links of the one way, as with the filter `ways`, and those of the first 30 of `paths` that are called after it although they mix several. Ways without a path are left out, if the search for one got through. */
  readonly groups: ReadonlyArray<PathGroup>;
  /** How the links of a path have to hold together in time. */
  readonly mode: PathMode;
  /** The paths, the most telling first, each in a different way: of paths that differ in the sessions of the same organs or in the records between the same nodes only, the best stands for all. At most 100. */
  readonly paths: PathConnection;
  /** The first day on which a link may hold; null for all time, which is what a question without a clock looks at. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** Where they end. */
  readonly to: Entity;
  /** The last day on which a link may hold; null for all time. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Why there is no path: what is missing least. Null where there is one. */
  readonly whyNot?: Maybe<WhyNot>;
};


/** How two things are connected: paths over direct links, under the clock and the policy asked for. */
export type TraceEffortArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How two things are connected: paths over direct links, under the clock and the policy asked for. */
export type TraceGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How two things are connected: paths over direct links, under the clock and the policy asked for. */
export type TracePathsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a path may be made of. */
export type TraceFilter = {
  /** Through none of these, by key, acronym or code. */
  readonly avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only through things of these kinds; the two ends may be of any. */
  readonly kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  /** Only over links of these types; all where it is not given. */
  readonly links?: InputMaybe<ReadonlyArray<LinkType>>;
  /** Only over records that one of these sources supports, by key. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only memberships in these statuses; every status but APPLICANT where it is not given. */
  readonly statuses?: InputMaybe<ReadonlyArray<MembershipStatus>>;
  /** Only paths by one of these ways, and over no other links than those of the ways named and of STRUCTURE; paths by TOPICS lead over documents and meetings too. */
  readonly ways?: InputMaybe<ReadonlyArray<Way>>;
};

/** An act of a party towards a document (VCLT art. 11 to 17). */
export type TreatyAction = Node & Sourced & {
  readonly __typename?: 'TreatyAction';
  readonly claims: ReadonlyArray<Claim>;
  /** When. */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  /** The days that the date may mean. */
  readonly dateBounds: DateBounds;
  readonly disputed: Scalars['Boolean']['output'];
  /** The document. */
  readonly document: Document;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  /** What was done. */
  readonly kind: TreatyActionKind;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who acted: a state, a body, or a person who signed. */
  readonly party: Party;
  readonly sourced: Scalars['Boolean']['output'];
  /** Whether it had happened by the time asked for. */
  readonly truth: Truth;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** An act of a party towards a document (VCLT art. 11 to 17). */
export type TreatyActionClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list, ordered totally: `first` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor `after`. */
export type TreatyActionConnection = {
  readonly __typename?: 'TreatyActionConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<TreatyActionEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<TreatyAction>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has, YES and UNKNOWN rows alike; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list. */
export type TreatyActionEdge = {
  readonly __typename?: 'TreatyActionEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: TreatyAction;
};

/** Which acts to list. */
export type TreatyActionFilter = {
  /** Only ones on which sources differ, or only those on which they do not. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only on these documents, by key, acronym or code. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only in this period. */
  readonly during?: InputMaybe<Scalars['EDTF']['input']>;
  /** Only these acts. */
  readonly kinds?: InputMaybe<ReadonlyArray<TreatyActionKind>>;
  /** Only by these parties, by key, acronym or code. */
  readonly parties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only ones with a source, or only those without. */
  readonly sourced?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only verified ones, or only those that are not. */
  readonly verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Closed list: treaty action kind. */
export type TreatyActionKind =
  /** accession: VCLT art. 15. */
  | 'ACCESSION'
  /** entry into force: The instrument enters into force for this party (VCLT art. 24). */
  | 'ENTRY_INTO_FORCE'
  /** ratification: VCLT art. 14; the day of the deposit or of the act of the parliament, as the note says. */
  | 'RATIFICATION'
  /** signature: VCLT art. 12. */
  | 'SIGNATURE';

/** How to order acts. */
export type TreatyActionOrder =
  /** The earliest first. */
  | 'DATE'
  /** The latest first; those without a date last. */
  | 'DATE_DESC';

/** Whether something held on the day, or at some time in the period, that was asked for. Decided under the policy; three-valued, since absence from our data is not absence from the world. */
export type Truth = {
  readonly __typename?: 'Truth';
  /** Why we say so. */
  readonly reason: TruthReason;
  /** YES, NO or UNKNOWN. */
  readonly value: TruthValue;
};

/** Closed list: truth reason. */
export type TruthReason =
  /** adjoining spells: Two spells meet at a vague date; one of them held in any case. */
  | 'ADJOINING'
  /** attested: A source shows it on that very day. */
  | 'ATTESTED'
  /** end not stated: It may have ended before; no source tells. */
  | 'END_NOT_STATED'
  /** complete list: A list that is complete for this time leaves it out. */
  | 'LIST_COMPLETE'
  /** no membership: It did not belong in law, so it could not take part. */
  | 'NOT_BELONGING'
  /** not covered: No complete list covers this time. */
  | 'NOT_COVERED'
  /** not existing: The organization, organ, post or state did not exist then. */
  | 'NOT_EXISTING'
  /** absences only: Since the last session that it attended sources tell of absences only, and of no decision to stay away. */
  | 'ONLY_ABSENT'
  /** other status: It held another status then. */
  | 'OTHER_STATUS'
  /** planned: It was planned or announced; no source reports that it took place. */
  | 'PLANNED'
  /** presumed: Open, and nothing tells that it ended; the day lies after the last confirmation. */
  | 'PRESUMED'
  /** beginning not stated: No source gives the beginning. */
  | 'START_NOT_STATED'
  /** stated: The dates known cover the time asked for. */
  | 'STATED'
  /** participation stopped: A source tells that it froze or ended its participation, or took no part, and none that it came to a session after that. */
  | 'STOPPED'
  /** vague date: The day lies inside the bounds of a vague date. */
  | 'VAGUE_DATE';

/** Closed list: truth value. */
export type TruthValue =
  /** no: It did not hold: a complete list leaves it out, or it could not. */
  | 'NO'
  /** unknown: Our sources do not decide it. */
  | 'UNKNOWN'
  /** yes: It held. */
  | 'YES';

/** One value of a field on which sources differ. */
export type Variant = {
  readonly __typename?: 'Variant';
  /** What these sources say. */
  readonly claims: ReadonlyArray<Claim>;
  /** The named policies that choose it. */
  readonly policies: ReadonlyArray<Policy>;
  /** Whether it is the value under the policy of this view. */
  readonly shown: Scalars['Boolean']['output'];
  /** The sources that state it; for the value of the compilers also those that support the record as a whole and state no other value. */
  readonly sources: ReadonlyArray<Source>;
  /** The value for readers: a date in words, a label, a name. English and Russian. */
  readonly text: Scalars['String']['output'];
  /** The value as text, in the notation of `Disagreement.shown`; null where the compilers show none. */
  readonly value?: Maybe<Scalars['String']['output']>;
};


/** One value of a field on which sources differ. */
export type VariantTextArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** The answer under one value. */
export type VariantAnswer = {
  readonly __typename?: 'VariantAnswer';
  /** The status then, of a membership that held or may have held. */
  readonly status?: Maybe<MembershipStatus>;
  /** Whether the record held, or had happened, at the time asked for. */
  readonly truth: Truth;
  /** The value. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** The questions of Query under a clock and a policy. */
export type View = {
  readonly __typename?: 'View';
  /** Attendances as one flat list. */
  readonly attendances: AttendanceConnection;
  /** Chairmanships as one flat list. */
  readonly chairmanships: ChairmanshipConnection;
  /** What changed in the period of the view, `asOf(during: "2015/2020")`; under `asOf(at:)` what had happened by that day, without a clock everything known. Between two days A and B, that is during the day after A to B, the events JOINED, LEFT and STATUS_CHANGED make up the difference between who belonged on A and who belonged on B. */
  readonly changes: EventConnection;
  /** Links between bodies as one flat list. */
  readonly cooperation: CooperationConnection;
  /** For what our lists are complete and where they have gaps, of one organization or organ or of all. */
  readonly coverage: ReadonlyArray<Coverage>;
  /** Where sources differ: every fact on which a source states another value than the one that the compilers chose, with all values, who states them, and what depends on it. All are listed whatever the clock; `impact.changes` tells whether the answer for the clock of the view depends on it. */
  readonly disagreements: DisagreementConnection;
  /** A document by key. */
  readonly document?: Maybe<Document>;
  /** Documents. */
  readonly documents: DocumentConnection;
  /** The first day that this view shows. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** In which organizations states belong together: for all pairs as matrices, for each pair, for all of them, and from year to year. Fewer than two states, or one of them twice, is INVALID_ARGUMENT. */
  readonly jointMemberships: JointMemberships;
  /** All direct links between any two of these things, for drawing them: keys, acronyms or codes, 2 to 500. Links of all time without a clock. */
  readonly links: ReadonlyArray<Link>;
  /** A meeting by key, or the session of an organ on a day: where several may have been on it, the one whose date is told most exactly. `organ` is a key, or acronyms as in "CFM CSTO". */
  readonly meeting?: Maybe<Meeting>;
  /** Meetings. */
  readonly meetings: MeetingConnection;
  /** Memberships as one flat list, in any status unless `statuses` says otherwise; made for tables. */
  readonly memberships: MembershipConnection;
  /** Anything by its id or key; null if there is none. */
  readonly node?: Maybe<Node>;
  /** Many things by their ids or keys, in the same order; null for those that do not exist. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** An organ by key, or by its acronym and that of its organization, in either script: `acronym: "CFM", organization: "CSTO"`. */
  readonly organ?: Maybe<Organ>;
  /** An organization by key or acronym, in either script; null if there is none. */
  readonly organization?: Maybe<Organization>;
  /** Organizations, those that existed at the time asked for. */
  readonly organizations: OrganizationConnection;
  /** Organs, those that existed at the time asked for. */
  readonly organs: OrganConnection;
  /** How the memberships of two to six organizations or organs overlap: who belongs to which of them, what each pair shares, who moved from year to year. Another number of bodies, one of them twice, or no status is INVALID_ARGUMENT. */
  readonly overlap: Overlap;
  /** People. */
  readonly people: PersonConnection;
  /** A person by key; find keys with `search`. */
  readonly person?: Maybe<Person>;
  /** The same questions under several policies, so that one query compares a figure under each of them; the clock is kept. One to five, each name once, else INVALID_ARGUMENT. A question without a policy is answered under COMPILED, unverified facts included: the value that the compilers chose after reading all sources of the record, texts with dates before data sets that count years. */
  readonly policies: ReadonlyArray<PolicyView>;
  /** The policy where sources differ. */
  readonly policy: Policy;
  /** A post by key. */
  readonly post?: Maybe<Post>;
  /** Posts. */
  readonly posts: PostConnection;
  /** Sources preferred, by key. */
  readonly prefer: ReadonlyArray<Scalars['ID']['output']>;
  /** What links two organizations: cooperation from declared intent to treaty, statuses of one at the other, common documents, topics and meetings. Keys or acronyms: `a: "CSTO", b: "SCO"`. The same organization twice is an error, INVALID_ARGUMENT; a name that this collection does not know is UNKNOWN_KEY. */
  readonly relation: Relation;
  /** Who represented whom at the sessions of an organ, or of all organs of an organization: in which posts, at how many sessions, how often unknown. Keys, acronyms or ISO codes: `of: "KGZ", at: "CFM CSTO"`; several states as a list. A name that this collection does not know is an error, UNKNOWN_KEY. */
  readonly representation: Representation;
  /** Full-text search over all names in all languages, Latin and Cyrillic: acronyms exactly first, then words, transliterations, inflected forms and, where no name is exactly what was typed, near spellings, each with the reason of the match. */
  readonly search: SearchConnection;
  /** A source by key. */
  readonly source?: Maybe<Source>;
  /** Sources. */
  readonly sources: SourceConnection;
  /** Where one state or body stands at an organization or organ: did it belong, in which status, through which events? Keys, acronyms or ISO codes: `member: "KGZ", of: "CSTO"`. A name that this collection does not know is an error, UNKNOWN_KEY. */
  readonly standing: Standing;
  /** A state by key or ISO 3166-1 code. */
  readonly state?: Maybe<State>;
  /** States, those that existed at the time asked for. */
  readonly states: StateConnection;
  /** Tenures as one flat list. */
  readonly tenures: TenureConnection;
  /** The last day that this view shows. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** A topic by key. */
  readonly topic?: Maybe<Topic>;
  /** Topics. */
  readonly topics: TopicConnection;
  /** How two things are connected, and through which chain of members, officials, meetings, documents and topics. With `asOf(at:)` on that day, with `asOf(during:)` at some time in the period, without a clock at any time. Keys, acronyms or codes: `trace(from: "CSTO", to: "SCO")`. The same thing twice is an error, INVALID_ARGUMENT; a name that this collection does not know UNKNOWN_KEY. */
  readonly trace: Trace;
  /** Whether facts without a source that was read are left out. */
  readonly verifiedOnly: Scalars['Boolean']['output'];
};


/** The questions of Query under a clock and a policy. */
export type ViewAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttendanceOrder>;
  presence?: InputMaybe<ReadonlyArray<Presence>>;
  where?: InputMaybe<AttendanceFilter>;
};


/** The questions of Query under a clock and a policy. */
export type ViewChairmanshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChairmanshipOrder>;
  where?: InputMaybe<ChairmanshipFilter>;
};


/** The questions of Query under a clock and a policy. */
export type ViewChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  truth?: InputMaybe<ReadonlyArray<TruthValue>>;
};


/** The questions of Query under a clock and a policy. */
export type ViewCooperationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CooperationOrder>;
  where?: InputMaybe<CooperationFilter>;
};


/** The questions of Query under a clock and a policy. */
export type ViewCoverageArgs = {
  of?: InputMaybe<Scalars['String']['input']>;
};


/** The questions of Query under a clock and a policy. */
export type ViewDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RecordKind>>;
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  orderBy?: InputMaybe<DisagreementOrder>;
  where?: InputMaybe<DisagreementFilter>;
};


/** The questions of Query under a clock and a policy. */
export type ViewDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** The questions of Query under a clock and a policy. */
export type ViewDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrder>;
  where?: InputMaybe<DocumentFilter>;
};


/** The questions of Query under a clock and a policy. */
export type ViewJointMembershipsArgs = {
  kinds?: ReadonlyArray<OrganizationKind>;
  ranks?: ReadonlyArray<StatusRank>;
  states?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** The questions of Query under a clock and a policy. */
export type ViewLinksArgs = {
  among: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions of Query under a clock and a policy. */
export type ViewMeetingArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  organ?: InputMaybe<Scalars['String']['input']>;
};


/** The questions of Query under a clock and a policy. */
export type ViewMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeetingOrder>;
  where?: InputMaybe<MeetingFilter>;
};


/** The questions of Query under a clock and a policy. */
export type ViewMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MembershipOrder>;
  statuses?: InputMaybe<ReadonlyArray<MembershipStatus>>;
  where?: InputMaybe<MembershipFilter>;
};


/** The questions of Query under a clock and a policy. */
export type ViewNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions of Query under a clock and a policy. */
export type ViewNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions of Query under a clock and a policy. */
export type ViewOrganArgs = {
  acronym?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  organization?: InputMaybe<Scalars['String']['input']>;
};


/** The questions of Query under a clock and a policy. */
export type ViewOrganizationArgs = {
  acronym?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions of Query under a clock and a policy. */
export type ViewOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrganizationOrder>;
  where?: InputMaybe<OrganizationFilter>;
};


/** The questions of Query under a clock and a policy. */
export type ViewOrgansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrganOrder>;
  where?: InputMaybe<OrganFilter>;
};


/** The questions of Query under a clock and a policy. */
export type ViewOverlapArgs = {
  of: ReadonlyArray<Scalars['ID']['input']>;
  statuses?: ReadonlyArray<MembershipStatus>;
};


/** The questions of Query under a clock and a policy. */
export type ViewPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PersonOrder>;
  where?: InputMaybe<PersonFilter>;
};


/** The questions of Query under a clock and a policy. */
export type ViewPersonArgs = {
  id: Scalars['ID']['input'];
};


/** The questions of Query under a clock and a policy. */
export type ViewPoliciesArgs = {
  named: ReadonlyArray<NamedPolicy>;
};


/** The questions of Query under a clock and a policy. */
export type ViewPostArgs = {
  id: Scalars['ID']['input'];
};


/** The questions of Query under a clock and a policy. */
export type ViewPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PostOrder>;
  where?: InputMaybe<PostFilter>;
};


/** The questions of Query under a clock and a policy. */
export type ViewRelationArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};


/** The questions of Query under a clock and a policy. */
export type ViewRepresentationArgs = {
  at: Scalars['ID']['input'];
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** The questions of Query under a clock and a policy. */
export type ViewSearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  text: Scalars['String']['input'];
};


/** The questions of Query under a clock and a policy. */
export type ViewSourceArgs = {
  id: Scalars['ID']['input'];
};


/** The questions of Query under a clock and a policy. */
export type ViewSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
  where?: InputMaybe<SourceFilter>;
};


/** The questions of Query under a clock and a policy. */
export type ViewStandingArgs = {
  member: Scalars['String']['input'];
  of: Scalars['String']['input'];
};


/** The questions of Query under a clock and a policy. */
export type ViewStateArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions of Query under a clock and a policy. */
export type ViewStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StateOrder>;
  where?: InputMaybe<StateFilter>;
};


/** The questions of Query under a clock and a policy. */
export type ViewTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TenureOrder>;
  where?: InputMaybe<TenureFilter>;
};


/** The questions of Query under a clock and a policy. */
export type ViewTopicArgs = {
  id: Scalars['ID']['input'];
};


/** The questions of Query under a clock and a policy. */
export type ViewTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrder>;
  where?: InputMaybe<TopicFilter>;
};


/** The questions of Query under a clock and a policy. */
export type ViewTraceArgs = {
  from: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<PathMode>;
  through?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['ID']['input'];
  where?: InputMaybe<TraceFilter>;
};

/** A closed list. */
export type Vocabulary = {
  readonly __typename?: 'Vocabulary';
  /** The name of the list, which is also the name of the enum. */
  readonly name: Scalars['String']['output'];
  /** Its words. */
  readonly terms: ReadonlyArray<Term>;
};

/** A recorded vote. */
export type Votes = {
  readonly __typename?: 'Votes';
  /** Abstentions. */
  readonly abstained: Scalars['Int']['output'];
  /** Votes against. */
  readonly against: Scalars['Int']['output'];
  /** Votes for. */
  readonly for: Scalars['Int']['output'];
};

/** Closed list: way. */
export type Way =
  /** cooperation: By way of instruments, statements and joint practice of organizations. */
  | 'COOPERATION'
  /** documents: By way of texts: put forward, dealt with, signed. */
  | 'DOCUMENTS'
  /** declared intent: By way of a wish to cooperate that was declared, and of nothing firmer. */
  | 'INTENT'
  /** meetings: By way of meetings at which both were represented. */
  | 'MEETINGS'
  /** membership: By way of states and bodies that belong to both, of bodies to which both belong, of a chairmanship. */
  | 'MEMBERS'
  /** officials: By way of people: posts held, meetings attended. */
  | 'OFFICIALS'
  /** structure: By what belongs together by nature: organ and organization, predecessor and successor, seat. */
  | 'STRUCTURE'
  /** topics: By way of a common subject. */
  | 'TOPICS';

/** Why two things are not connected as asked. */
export type WhyNot = {
  readonly __typename?: 'WhyNot';
  /** Whether the search for paths and every try without a condition got through. If not, there may be a path, or a nearer miss. */
  readonly complete: Scalars['Boolean']['output'];
  /** The conditions that stand in the way: each of them, relaxed alone, gives a path. The nearest first: fewest days, then the cheapest path. */
  readonly misses: ReadonlyArray<PathMiss>;
  /** The nearest in a sentence, English or Russian. */
  readonly sentence: Scalars['String']['output'];
};


/** Why two things are not connected as asked. */
export type WhyNotSentenceArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( OrganSeen )
    | ( OrganizationSeen )
    | ( StateSeen )
  ;
  Body:
    | ( OrganSeen )
    | ( OrganizationSeen )
  ;
  Entity:
    | ( DocumentSeen )
    | ( MeetingSeen )
    | ( OrganSeen )
    | ( OrganizationSeen )
    | ( PersonSeen )
    | ( PostSeen )
    | ( StateSeen )
    | ( TopicSeen )
  ;
  Named:
    | ( CooperationSeen )
    | ( DocumentSeen )
    | ( MeetingSeen )
    | ( OrganSeen )
    | ( OrganizationSeen )
    | ( PersonSeen )
    | ( PostSeen )
    | ( SourceSeen )
    | ( StateSeen )
    | ( TopicSeen )
  ;
  Node:
    | ( AgendaItemSeen )
    | ( AttendanceSeen )
    | ( ChairmanshipSeen )
    | ( ChangeEventSeen )
    | ( ClaimSeen )
    | ( CooperationSeen )
    | ( CoverageSeen )
    | ( DocumentSeen )
    | ( DocumentStageSeen )
    | ( MeetingSeen )
    | ( MembershipSeen )
    | ( MembershipEventSeen )
    | ( OrganSeen )
    | ( OrganizationSeen )
    | ( PersonSeen )
    | ( PostSeen )
    | ( SeatSeen )
    | ( SourceSeen )
    | ( StateSeen )
    | ( StatementSeen )
    | ( TenureSeen )
    | ( TopicSeen )
    | ( TreatyActionSeen )
  ;
  Party:
    | ( OrganSeen )
    | ( OrganizationSeen )
    | ( PersonSeen )
    | ( StateSeen )
  ;
  Sourced:
    | ( AgendaItemSeen )
    | ( AttendanceSeen )
    | ( ChairmanshipSeen )
    | ( ChangeEventSeen )
    | ( CooperationSeen )
    | ( CoverageSeen )
    | ( DocumentSeen )
    | ( DocumentStageSeen )
    | ( MeetingSeen )
    | ( MembershipSeen )
    | ( MembershipEventSeen )
    | ( OrganSeen )
    | ( OrganizationSeen )
    | ( PersonSeen )
    | ( PostSeen )
    | ( SeatSeen )
    | ( StateSeen )
    | ( StatementSeen )
    | ( TenureSeen )
    | ( TopicSeen )
    | ( TreatyActionSeen )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<AnySeen>;
  ActorKind: ActorKind;
  AgendaItem: ResolverTypeWrapper<AgendaItemSeen>;
  Attendance: ResolverTypeWrapper<AttendanceSeen>;
  AttendanceConnection: ResolverTypeWrapper<Omit<AttendanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AttendanceEdge']>, nodes: ReadonlyArray<ResolversTypes['Attendance']> }>;
  AttendanceEdge: ResolverTypeWrapper<Omit<AttendanceEdge, 'node'> & { node: ResolversTypes['Attendance'] }>;
  AttendanceFilter: AttendanceFilter;
  AttendanceOrder: AttendanceOrder;
  Bindingness: Bindingness;
  Body: ResolverTypeWrapper<AnySeen>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Capacity: Capacity;
  Certainty: Certainty;
  Chairmanship: ResolverTypeWrapper<ChairmanshipSeen>;
  ChairmanshipConnection: ResolverTypeWrapper<Omit<ChairmanshipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChairmanshipEdge']>, nodes: ReadonlyArray<ResolversTypes['Chairmanship']> }>;
  ChairmanshipEdge: ResolverTypeWrapper<Omit<ChairmanshipEdge, 'node'> & { node: ResolversTypes['Chairmanship'] }>;
  ChairmanshipFilter: ChairmanshipFilter;
  ChairmanshipOrder: ChairmanshipOrder;
  ChangeEvent: ResolverTypeWrapper<ChangeEventSeen>;
  ChangeKind: ChangeKind;
  Claim: ResolverTypeWrapper<ClaimSeen>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimKind: ClaimKind;
  ClaimOrder: ClaimOrder;
  CoAttendance: ResolverTypeWrapper<CoAttendanceSeen>;
  CoAttendanceConnection: ResolverTypeWrapper<Omit<CoAttendanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoAttendanceEdge']>, nodes: ReadonlyArray<ResolversTypes['CoAttendance']> }>;
  CoAttendanceEdge: ResolverTypeWrapper<Omit<CoAttendanceEdge, 'node'> & { node: ResolversTypes['CoAttendance'] }>;
  CoAttendanceFilter: CoAttendanceFilter;
  Condition: Condition;
  Cooperation: ResolverTypeWrapper<CooperationSeen>;
  CooperationConnection: ResolverTypeWrapper<Omit<CooperationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CooperationEdge']>, nodes: ReadonlyArray<ResolversTypes['Cooperation']> }>;
  CooperationEdge: ResolverTypeWrapper<Omit<CooperationEdge, 'node'> & { node: ResolversTypes['Cooperation'] }>;
  CooperationFilter: CooperationFilter;
  CooperationKind: CooperationKind;
  CooperationOrder: CooperationOrder;
  Coverage: ResolverTypeWrapper<CoverageSeen>;
  CoverageRelation: CoverageRelation;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateBounds: ResolverTypeWrapper<DateBounds>;
  Difference: ResolverTypeWrapper<DifferenceSeen>;
  DifferenceCause: DifferenceCause;
  DifferenceConnection: ResolverTypeWrapper<Omit<DifferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DifferenceEdge']>, nodes: ReadonlyArray<ResolversTypes['Difference']> }>;
  DifferenceEdge: ResolverTypeWrapper<Omit<DifferenceEdge, 'node'> & { node: ResolversTypes['Difference'] }>;
  DifferenceKind: DifferenceKind;
  Disagreement: ResolverTypeWrapper<DisagreementSeen>;
  DisagreementConnection: ResolverTypeWrapper<Omit<DisagreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DisagreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Disagreement']> }>;
  DisagreementEdge: ResolverTypeWrapper<Omit<DisagreementEdge, 'node'> & { node: ResolversTypes['Disagreement'] }>;
  DisagreementFilter: DisagreementFilter;
  DisagreementOrder: DisagreementOrder;
  Document: ResolverTypeWrapper<DocumentSeen>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  DocumentKind: DocumentKind;
  DocumentOrder: DocumentOrder;
  DocumentStage: ResolverTypeWrapper<DocumentStageSeen>;
  DocumentStageConnection: ResolverTypeWrapper<Omit<DocumentStageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DocumentStageEdge']>, nodes: ReadonlyArray<ResolversTypes['DocumentStage']> }>;
  DocumentStageEdge: ResolverTypeWrapper<Omit<DocumentStageEdge, 'node'> & { node: ResolversTypes['DocumentStage'] }>;
  DocumentStageFilter: DocumentStageFilter;
  DocumentStageKind: DocumentStageKind;
  DocumentStageOrder: DocumentStageOrder;
  DyadConnection: ResolverTypeWrapper<Omit<DyadConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DyadEdge']>, nodes: ReadonlyArray<ResolversTypes['JointGroup']> }>;
  DyadEdge: ResolverTypeWrapper<Omit<DyadEdge, 'node'> & { node: ResolversTypes['JointGroup'] }>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Effort: ResolverTypeWrapper<Effort>;
  Entity: ResolverTypeWrapper<AnySeen>;
  Event: ResolverTypeWrapper<EventSeen>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']>, nodes: ReadonlyArray<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventKind: EventKind;
  EventSide: ResolverTypeWrapper<Omit<EventSide, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Node']> }>;
  FieldDifference: ResolverTypeWrapper<FieldDifference>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Gender: Gender;
  Hop: ResolverTypeWrapper<Omit<Hop, 'claims' | 'fact' | 'from' | 'others' | 'to'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, fact: ResolversTypes['Node'], from: ResolversTypes['Entity'], others: ReadonlyArray<ResolversTypes['Node']>, to: ResolversTypes['Entity'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Impact: ResolverTypeWrapper<Impact>;
  InTime: InTime;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JointGroup: ResolverTypeWrapper<Omit<JointGroup, 'mix' | 'notCovered' | 'organizations' | 'states' | 'years'> & { mix: ReadonlyArray<ResolversTypes['JointMix']>, notCovered: ReadonlyArray<ResolversTypes['Organization']>, organizations: ReadonlyArray<ResolversTypes['JointOrganization']>, states: ReadonlyArray<ResolversTypes['State']>, years: ReadonlyArray<ResolversTypes['JointYear']> }>;
  JointHolding: ResolverTypeWrapper<Omit<JointHolding, 'memberships' | 'state'> & { memberships: ReadonlyArray<ResolversTypes['Membership']>, state: ResolversTypes['State'] }>;
  JointMemberships: ResolverTypeWrapper<Omit<JointMemberships, 'dyads' | 'states' | 'together'> & { dyads: ResolversTypes['DyadConnection'], states: ReadonlyArray<ResolversTypes['State']>, together: ResolversTypes['JointGroup'] }>;
  JointMix: ResolverTypeWrapper<JointMix>;
  JointOrganization: ResolverTypeWrapper<Omit<JointOrganization, 'holdings' | 'organization'> & { holdings: ReadonlyArray<ResolversTypes['JointHolding']>, organization: ResolversTypes['Organization'] }>;
  JointYear: ResolverTypeWrapper<Omit<JointYear, 'mix' | 'notCovered' | 'organizations'> & { mix: ReadonlyArray<ResolversTypes['JointMix']>, notCovered: ReadonlyArray<ResolversTypes['Organization']>, organizations: ReadonlyArray<ResolversTypes['JointOrganization']> }>;
  Kind: ResolverTypeWrapper<Kind>;
  Label: ResolverTypeWrapper<Label>;
  Language: ResolverTypeWrapper<Scalars['Language']['output']>;
  Link: ResolverTypeWrapper<Omit<Link, 'claims' | 'fact' | 'from' | 'to'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, fact: ResolversTypes['Node'], from: ResolversTypes['Entity'], to: ResolversTypes['Entity'] }>;
  LinkKind: ResolverTypeWrapper<LinkKind>;
  LinkType: LinkType;
  MatchReason: MatchReason;
  Meeting: ResolverTypeWrapper<MeetingSeen>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversTypes['Meeting']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingFilter: MeetingFilter;
  MeetingFormat: MeetingFormat;
  MeetingOrder: MeetingOrder;
  MeetingStatus: MeetingStatus;
  MeetingType: MeetingType;
  MemberRepresentation: ResolverTypeWrapper<Omit<MemberRepresentation, 'longest' | 'member' | 'representatives'> & { longest?: Maybe<ResolversTypes['Representative']>, member: ResolversTypes['Actor'], representatives: ReadonlyArray<ResolversTypes['Representative']> }>;
  Membership: ResolverTypeWrapper<MembershipSeen>;
  MembershipBasis: ResolverTypeWrapper<Omit<MembershipBasis, 'actions' | 'document'> & { actions: ReadonlyArray<ResolversTypes['TreatyAction']>, document: ResolversTypes['Document'] }>;
  MembershipClosing: MembershipClosing;
  MembershipConnection: ResolverTypeWrapper<Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MembershipEdge']>, nodes: ReadonlyArray<ResolversTypes['Membership']> }>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipEvent: ResolverTypeWrapper<MembershipEventSeen>;
  MembershipEventKind: MembershipEventKind;
  MembershipFilter: MembershipFilter;
  MembershipGap: ResolverTypeWrapper<Omit<MembershipGap, 'after' | 'before'> & { after: ResolversTypes['Membership'], before: ResolversTypes['Membership'] }>;
  MembershipOpening: MembershipOpening;
  MembershipOrder: MembershipOrder;
  MembershipPlane: MembershipPlane;
  MembershipStatus: MembershipStatus;
  Model: ResolverTypeWrapper<ModelSeen>;
  Name: ResolverTypeWrapper<NameSeen>;
  NameKind: NameKind;
  Named: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Named']>;
  NamedPolicy: NamedPolicy;
  NearMiss: ResolverTypeWrapper<Omit<NearMiss, 'membership' | 'sources'> & { membership: ResolversTypes['Membership'], sources: ReadonlyArray<ResolversTypes['Source']> }>;
  NeighbourConnection: ResolverTypeWrapper<Omit<NeighbourConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NeighbourEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  NeighbourEdge: ResolverTypeWrapper<Omit<NeighbourEdge, 'links' | 'node'> & { links: ReadonlyArray<ResolversTypes['Link']>, node: ResolversTypes['Entity'] }>;
  NeighbourOrder: NeighbourOrder;
  Node: ResolverTypeWrapper<AnySeen>;
  Office: Office;
  Organ: ResolverTypeWrapper<OrganSeen>;
  OrganConnection: ResolverTypeWrapper<Omit<OrganConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganEdge']>, nodes: ReadonlyArray<ResolversTypes['Organ']> }>;
  OrganEdge: ResolverTypeWrapper<Omit<OrganEdge, 'node'> & { node: ResolversTypes['Organ'] }>;
  OrganFilter: OrganFilter;
  OrganKind: OrganKind;
  OrganLevel: OrganLevel;
  OrganOrder: OrganOrder;
  Organization: ResolverTypeWrapper<OrganizationSeen>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationField: OrganizationField;
  OrganizationFilter: OrganizationFilter;
  OrganizationKind: OrganizationKind;
  OrganizationOrder: OrganizationOrder;
  OrganizationScope: OrganizationScope;
  Outcome: ResolverTypeWrapper<OutcomeSeen>;
  OutcomeStatus: OutcomeStatus;
  Overlap: ResolverTypeWrapper<Omit<Overlap, 'bodies' | 'notCovered' | 'pairs' | 'regions' | 'years'> & { bodies: ReadonlyArray<ResolversTypes['Body']>, notCovered: ReadonlyArray<ResolversTypes['Body']>, pairs: ReadonlyArray<ResolversTypes['OverlapPair']>, regions: ReadonlyArray<ResolversTypes['OverlapRegion']>, years: ReadonlyArray<ResolversTypes['OverlapYear']> }>;
  OverlapMove: ResolverTypeWrapper<Omit<OverlapMove, 'member' | 'of'> & { member: ResolversTypes['Actor'], of: ResolversTypes['Body'] }>;
  OverlapPair: ResolverTypeWrapper<Omit<OverlapPair, 'a' | 'b'> & { a: ResolversTypes['Body'], b: ResolversTypes['Body'] }>;
  OverlapRegion: ResolverTypeWrapper<Omit<OverlapRegion, 'bodies' | 'members' | 'possible'> & { bodies: ReadonlyArray<ResolversTypes['Body']>, members: ReadonlyArray<ResolversTypes['Actor']>, possible: ReadonlyArray<ResolversTypes['Actor']> }>;
  OverlapYear: ResolverTypeWrapper<Omit<OverlapYear, 'joined' | 'left' | 'notCovered'> & { joined: ReadonlyArray<ResolversTypes['OverlapMove']>, left: ReadonlyArray<ResolversTypes['OverlapMove']>, notCovered: ReadonlyArray<ResolversTypes['Body']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<AnySeen>;
  Path: ResolverTypeWrapper<Omit<Path, 'hops' | 'via'> & { hops: ReadonlyArray<ResolversTypes['Hop']>, via: ReadonlyArray<ResolversTypes['Entity']> }>;
  PathConnection: ResolverTypeWrapper<Omit<PathConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PathEdge']>, nodes: ReadonlyArray<ResolversTypes['Path']> }>;
  PathEdge: ResolverTypeWrapper<Omit<PathEdge, 'node'> & { node: ResolversTypes['Path'] }>;
  PathGroup: ResolverTypeWrapper<Omit<PathGroup, 'paths'> & { paths: ReadonlyArray<ResolversTypes['Path']> }>;
  PathMiss: ResolverTypeWrapper<Omit<PathMiss, 'path'> & { path: ResolversTypes['Path'] }>;
  PathMode: PathMode;
  PathScore: ResolverTypeWrapper<PathScore>;
  PathWindow: ResolverTypeWrapper<PathWindow>;
  Period: ResolverTypeWrapper<PeriodSeen>;
  PeriodEnd: PeriodEnd;
  Person: ResolverTypeWrapper<PersonSeen>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  Policy: Policy;
  PolicyView: ResolverTypeWrapper<Omit<PolicyView, 'view'> & { view: ResolversTypes['View'] }>;
  Post: ResolverTypeWrapper<PostSeen>;
  PostConnection: ResolverTypeWrapper<Omit<PostConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PostEdge']>, nodes: ReadonlyArray<ResolversTypes['Post']> }>;
  PostEdge: ResolverTypeWrapper<Omit<PostEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  PostFilter: PostFilter;
  PostOrder: PostOrder;
  Practice: ResolverTypeWrapper<Omit<Practice, 'attendance' | 'decidedBy' | 'events'> & { attendance: ResolversTypes['PracticeAttendance'], decidedBy?: Maybe<ResolversTypes['Node']>, events: ReadonlyArray<ResolversTypes['MembershipEvent']> }>;
  PracticeAttendance: ResolverTypeWrapper<Omit<PracticeAttendance, 'firstAbsent' | 'lastPresent'> & { firstAbsent?: Maybe<ResolversTypes['Attendance']>, lastPresent?: Maybe<ResolversTypes['Attendance']> }>;
  Presence: Presence;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ratio: ResolverTypeWrapper<Ratio>;
  RecordKind: RecordKind;
  Relation: ResolverTypeWrapper<RelationSeen>;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  RelationStep: ResolverTypeWrapper<Omit<RelationStep, 'by' | 'undated'> & { by: ReadonlyArray<ResolversTypes['Cooperation']>, undated: ReadonlyArray<ResolversTypes['Cooperation']> }>;
  Release: ResolverTypeWrapper<ReleaseSeen>;
  ReleaseStatus: ReleaseStatus;
  Representation: ResolverTypeWrapper<RepresentationSeen>;
  RepresentationYear: ResolverTypeWrapper<RepresentationYear>;
  Representative: ResolverTypeWrapper<RepresentativeSeen>;
  Resolve: Resolve;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  SearchKind: SearchKind;
  Seat: ResolverTypeWrapper<SeatSeen>;
  Source: ResolverTypeWrapper<SourceSeen>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceKind: SourceKind;
  SourceOrder: SourceOrder;
  Sourced: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Sourced']>;
  Standing: ResolverTypeWrapper<StandingSeen>;
  State: ResolverTypeWrapper<StateSeen>;
  StateConnection: ResolverTypeWrapper<Omit<StateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StateEdge']>, nodes: ReadonlyArray<ResolversTypes['State']> }>;
  StateEdge: ResolverTypeWrapper<Omit<StateEdge, 'node'> & { node: ResolversTypes['State'] }>;
  StateFilter: StateFilter;
  StateOrder: StateOrder;
  Statement: ResolverTypeWrapper<StatementSeen>;
  StatementKind: StatementKind;
  StatusRank: StatusRank;
  StopReason: StopReason;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Tenure: ResolverTypeWrapper<TenureSeen>;
  TenureConnection: ResolverTypeWrapper<Omit<TenureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TenureEdge']>, nodes: ReadonlyArray<ResolversTypes['Tenure']> }>;
  TenureEdge: ResolverTypeWrapper<Omit<TenureEdge, 'node'> & { node: ResolversTypes['Tenure'] }>;
  TenureFilter: TenureFilter;
  TenureOrder: TenureOrder;
  Term: ResolverTypeWrapper<Term>;
  Topic: ResolverTypeWrapper<TopicSeen>;
  TopicConnection: ResolverTypeWrapper<Omit<TopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TopicEdge']>, nodes: ReadonlyArray<ResolversTypes['Topic']> }>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  TopicFilter: TopicFilter;
  TopicOrder: TopicOrder;
  Trace: ResolverTypeWrapper<Omit<Trace, 'effort' | 'from' | 'groups' | 'paths' | 'to' | 'whyNot'> & { effort: ResolversTypes['Effort'], from: ResolversTypes['Entity'], groups: ReadonlyArray<ResolversTypes['PathGroup']>, paths: ResolversTypes['PathConnection'], to: ResolversTypes['Entity'], whyNot?: Maybe<ResolversTypes['WhyNot']> }>;
  TraceFilter: TraceFilter;
  TreatyAction: ResolverTypeWrapper<TreatyActionSeen>;
  TreatyActionConnection: ResolverTypeWrapper<Omit<TreatyActionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TreatyActionEdge']>, nodes: ReadonlyArray<ResolversTypes['TreatyAction']> }>;
  TreatyActionEdge: ResolverTypeWrapper<Omit<TreatyActionEdge, 'node'> & { node: ResolversTypes['TreatyAction'] }>;
  TreatyActionFilter: TreatyActionFilter;
  TreatyActionKind: TreatyActionKind;
  TreatyActionOrder: TreatyActionOrder;
  Truth: ResolverTypeWrapper<Truth>;
  TruthReason: TruthReason;
  TruthValue: TruthValue;
  Variant: ResolverTypeWrapper<Omit<Variant, 'claims' | 'sources'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, sources: ReadonlyArray<ResolversTypes['Source']> }>;
  VariantAnswer: ResolverTypeWrapper<VariantAnswer>;
  View: ResolverTypeWrapper<ViewSeen>;
  Vocabulary: ResolverTypeWrapper<Vocabulary>;
  Votes: ResolverTypeWrapper<Votes>;
  Way: Way;
  WhyNot: ResolverTypeWrapper<Omit<WhyNot, 'misses'> & { misses: ReadonlyArray<ResolversTypes['PathMiss']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: AnySeen;
  AgendaItem: AgendaItemSeen;
  Attendance: AttendanceSeen;
  AttendanceConnection: Omit<AttendanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AttendanceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Attendance']> };
  AttendanceEdge: Omit<AttendanceEdge, 'node'> & { node: ResolversParentTypes['Attendance'] };
  AttendanceFilter: AttendanceFilter;
  Body: AnySeen;
  Boolean: Scalars['Boolean']['output'];
  Chairmanship: ChairmanshipSeen;
  ChairmanshipConnection: Omit<ChairmanshipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChairmanshipEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Chairmanship']> };
  ChairmanshipEdge: Omit<ChairmanshipEdge, 'node'> & { node: ResolversParentTypes['Chairmanship'] };
  ChairmanshipFilter: ChairmanshipFilter;
  ChangeEvent: ChangeEventSeen;
  Claim: ClaimSeen;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  CoAttendance: CoAttendanceSeen;
  CoAttendanceConnection: Omit<CoAttendanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoAttendanceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CoAttendance']> };
  CoAttendanceEdge: Omit<CoAttendanceEdge, 'node'> & { node: ResolversParentTypes['CoAttendance'] };
  CoAttendanceFilter: CoAttendanceFilter;
  Cooperation: CooperationSeen;
  CooperationConnection: Omit<CooperationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CooperationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Cooperation']> };
  CooperationEdge: Omit<CooperationEdge, 'node'> & { node: ResolversParentTypes['Cooperation'] };
  CooperationFilter: CooperationFilter;
  Coverage: CoverageSeen;
  Date: Scalars['Date']['output'];
  DateBounds: DateBounds;
  Difference: DifferenceSeen;
  DifferenceConnection: Omit<DifferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DifferenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Difference']> };
  DifferenceEdge: Omit<DifferenceEdge, 'node'> & { node: ResolversParentTypes['Difference'] };
  Disagreement: DisagreementSeen;
  DisagreementConnection: Omit<DisagreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DisagreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Disagreement']> };
  DisagreementEdge: Omit<DisagreementEdge, 'node'> & { node: ResolversParentTypes['Disagreement'] };
  DisagreementFilter: DisagreementFilter;
  Document: DocumentSeen;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  DocumentStage: DocumentStageSeen;
  DocumentStageConnection: Omit<DocumentStageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentStageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DocumentStage']> };
  DocumentStageEdge: Omit<DocumentStageEdge, 'node'> & { node: ResolversParentTypes['DocumentStage'] };
  DocumentStageFilter: DocumentStageFilter;
  DyadConnection: Omit<DyadConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DyadEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JointGroup']> };
  DyadEdge: Omit<DyadEdge, 'node'> & { node: ResolversParentTypes['JointGroup'] };
  EDTF: Scalars['EDTF']['output'];
  Effort: Effort;
  Entity: AnySeen;
  Event: EventSeen;
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventSide: Omit<EventSide, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Node']> };
  FieldDifference: FieldDifference;
  Float: Scalars['Float']['output'];
  Hop: Omit<Hop, 'claims' | 'fact' | 'from' | 'others' | 'to'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, fact: ResolversParentTypes['Node'], from: ResolversParentTypes['Entity'], others: ReadonlyArray<ResolversParentTypes['Node']>, to: ResolversParentTypes['Entity'] };
  ID: Scalars['ID']['output'];
  Impact: Impact;
  Int: Scalars['Int']['output'];
  JointGroup: Omit<JointGroup, 'mix' | 'notCovered' | 'organizations' | 'states' | 'years'> & { mix: ReadonlyArray<ResolversParentTypes['JointMix']>, notCovered: ReadonlyArray<ResolversParentTypes['Organization']>, organizations: ReadonlyArray<ResolversParentTypes['JointOrganization']>, states: ReadonlyArray<ResolversParentTypes['State']>, years: ReadonlyArray<ResolversParentTypes['JointYear']> };
  JointHolding: Omit<JointHolding, 'memberships' | 'state'> & { memberships: ReadonlyArray<ResolversParentTypes['Membership']>, state: ResolversParentTypes['State'] };
  JointMemberships: Omit<JointMemberships, 'dyads' | 'states' | 'together'> & { dyads: ResolversParentTypes['DyadConnection'], states: ReadonlyArray<ResolversParentTypes['State']>, together: ResolversParentTypes['JointGroup'] };
  JointMix: JointMix;
  JointOrganization: Omit<JointOrganization, 'holdings' | 'organization'> & { holdings: ReadonlyArray<ResolversParentTypes['JointHolding']>, organization: ResolversParentTypes['Organization'] };
  JointYear: Omit<JointYear, 'mix' | 'notCovered' | 'organizations'> & { mix: ReadonlyArray<ResolversParentTypes['JointMix']>, notCovered: ReadonlyArray<ResolversParentTypes['Organization']>, organizations: ReadonlyArray<ResolversParentTypes['JointOrganization']> };
  Kind: Kind;
  Label: Label;
  Language: Scalars['Language']['output'];
  Link: Omit<Link, 'claims' | 'fact' | 'from' | 'to'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, fact: ResolversParentTypes['Node'], from: ResolversParentTypes['Entity'], to: ResolversParentTypes['Entity'] };
  LinkKind: LinkKind;
  Meeting: MeetingSeen;
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Meeting']> };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingFilter: MeetingFilter;
  MemberRepresentation: Omit<MemberRepresentation, 'longest' | 'member' | 'representatives'> & { longest?: Maybe<ResolversParentTypes['Representative']>, member: ResolversParentTypes['Actor'], representatives: ReadonlyArray<ResolversParentTypes['Representative']> };
  Membership: MembershipSeen;
  MembershipBasis: Omit<MembershipBasis, 'actions' | 'document'> & { actions: ReadonlyArray<ResolversParentTypes['TreatyAction']>, document: ResolversParentTypes['Document'] };
  MembershipConnection: Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MembershipEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Membership']> };
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  MembershipEvent: MembershipEventSeen;
  MembershipFilter: MembershipFilter;
  MembershipGap: Omit<MembershipGap, 'after' | 'before'> & { after: ResolversParentTypes['Membership'], before: ResolversParentTypes['Membership'] };
  Model: ModelSeen;
  Name: NameSeen;
  Named: ResolversInterfaceTypes<ResolversParentTypes>['Named'];
  NamedPolicy: NamedPolicy;
  NearMiss: Omit<NearMiss, 'membership' | 'sources'> & { membership: ResolversParentTypes['Membership'], sources: ReadonlyArray<ResolversParentTypes['Source']> };
  NeighbourConnection: Omit<NeighbourConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NeighbourEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  NeighbourEdge: Omit<NeighbourEdge, 'links' | 'node'> & { links: ReadonlyArray<ResolversParentTypes['Link']>, node: ResolversParentTypes['Entity'] };
  Node: AnySeen;
  Organ: OrganSeen;
  OrganConnection: Omit<OrganConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organ']> };
  OrganEdge: Omit<OrganEdge, 'node'> & { node: ResolversParentTypes['Organ'] };
  OrganFilter: OrganFilter;
  Organization: OrganizationSeen;
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  Outcome: OutcomeSeen;
  Overlap: Omit<Overlap, 'bodies' | 'notCovered' | 'pairs' | 'regions' | 'years'> & { bodies: ReadonlyArray<ResolversParentTypes['Body']>, notCovered: ReadonlyArray<ResolversParentTypes['Body']>, pairs: ReadonlyArray<ResolversParentTypes['OverlapPair']>, regions: ReadonlyArray<ResolversParentTypes['OverlapRegion']>, years: ReadonlyArray<ResolversParentTypes['OverlapYear']> };
  OverlapMove: Omit<OverlapMove, 'member' | 'of'> & { member: ResolversParentTypes['Actor'], of: ResolversParentTypes['Body'] };
  OverlapPair: Omit<OverlapPair, 'a' | 'b'> & { a: ResolversParentTypes['Body'], b: ResolversParentTypes['Body'] };
  OverlapRegion: Omit<OverlapRegion, 'bodies' | 'members' | 'possible'> & { bodies: ReadonlyArray<ResolversParentTypes['Body']>, members: ReadonlyArray<ResolversParentTypes['Actor']>, possible: ReadonlyArray<ResolversParentTypes['Actor']> };
  OverlapYear: Omit<OverlapYear, 'joined' | 'left' | 'notCovered'> & { joined: ReadonlyArray<ResolversParentTypes['OverlapMove']>, left: ReadonlyArray<ResolversParentTypes['OverlapMove']>, notCovered: ReadonlyArray<ResolversParentTypes['Body']> };
  PageInfo: PageInfo;
  Party: AnySeen;
  Path: Omit<Path, 'hops' | 'via'> & { hops: ReadonlyArray<ResolversParentTypes['Hop']>, via: ReadonlyArray<ResolversParentTypes['Entity']> };
  PathConnection: Omit<PathConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PathEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Path']> };
  PathEdge: Omit<PathEdge, 'node'> & { node: ResolversParentTypes['Path'] };
  PathGroup: Omit<PathGroup, 'paths'> & { paths: ReadonlyArray<ResolversParentTypes['Path']> };
  PathMiss: Omit<PathMiss, 'path'> & { path: ResolversParentTypes['Path'] };
  PathScore: PathScore;
  PathWindow: PathWindow;
  Period: PeriodSeen;
  Person: PersonSeen;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  PolicyView: Omit<PolicyView, 'view'> & { view: ResolversParentTypes['View'] };
  Post: PostSeen;
  PostConnection: Omit<PostConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PostEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Post']> };
  PostEdge: Omit<PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  PostFilter: PostFilter;
  Practice: Omit<Practice, 'attendance' | 'decidedBy' | 'events'> & { attendance: ResolversParentTypes['PracticeAttendance'], decidedBy?: Maybe<ResolversParentTypes['Node']>, events: ReadonlyArray<ResolversParentTypes['MembershipEvent']> };
  PracticeAttendance: Omit<PracticeAttendance, 'firstAbsent' | 'lastPresent'> & { firstAbsent?: Maybe<ResolversParentTypes['Attendance']>, lastPresent?: Maybe<ResolversParentTypes['Attendance']> };
  Query: Record<PropertyKey, never>;
  Ratio: Ratio;
  Relation: RelationSeen;
  RelationCount: RelationCount;
  RelationStep: Omit<RelationStep, 'by' | 'undated'> & { by: ReadonlyArray<ResolversParentTypes['Cooperation']>, undated: ReadonlyArray<ResolversParentTypes['Cooperation']> };
  Release: ReleaseSeen;
  Representation: RepresentationSeen;
  RepresentationYear: RepresentationYear;
  Representative: RepresentativeSeen;
  Resolve: Resolve;
  SearchConnection: SearchPage;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Seat: SeatSeen;
  Source: SourceSeen;
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  Sourced: ResolversInterfaceTypes<ResolversParentTypes>['Sourced'];
  Standing: StandingSeen;
  State: StateSeen;
  StateConnection: Omit<StateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['State']> };
  StateEdge: Omit<StateEdge, 'node'> & { node: ResolversParentTypes['State'] };
  StateFilter: StateFilter;
  Statement: StatementSeen;
  String: Scalars['String']['output'];
  Tenure: TenureSeen;
  TenureConnection: Omit<TenureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TenureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Tenure']> };
  TenureEdge: Omit<TenureEdge, 'node'> & { node: ResolversParentTypes['Tenure'] };
  TenureFilter: TenureFilter;
  Term: Term;
  Topic: TopicSeen;
  TopicConnection: Omit<TopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TopicEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Topic']> };
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  TopicFilter: TopicFilter;
  Trace: Omit<Trace, 'effort' | 'from' | 'groups' | 'paths' | 'to' | 'whyNot'> & { effort: ResolversParentTypes['Effort'], from: ResolversParentTypes['Entity'], groups: ReadonlyArray<ResolversParentTypes['PathGroup']>, paths: ResolversParentTypes['PathConnection'], to: ResolversParentTypes['Entity'], whyNot?: Maybe<ResolversParentTypes['WhyNot']> };
  TraceFilter: TraceFilter;
  TreatyAction: TreatyActionSeen;
  TreatyActionConnection: Omit<TreatyActionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TreatyActionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TreatyAction']> };
  TreatyActionEdge: Omit<TreatyActionEdge, 'node'> & { node: ResolversParentTypes['TreatyAction'] };
  TreatyActionFilter: TreatyActionFilter;
  Truth: Truth;
  Variant: Omit<Variant, 'claims' | 'sources'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, sources: ReadonlyArray<ResolversParentTypes['Source']> };
  VariantAnswer: VariantAnswer;
  View: ViewSeen;
  Vocabulary: Vocabulary;
  Votes: Votes;
  WhyNot: Omit<WhyNot, 'misses'> & { misses: ReadonlyArray<ResolversParentTypes['PathMiss']> };
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Organ' | 'Organization' | 'State', ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<AgendaItemClaimsArgs>>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  capacity?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<AttendanceClaimsArgs>>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  dateBounds?: Resolver<ResolversTypes['DateBounds'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representing?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tenure?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceConnection'] = ResolversParentTypes['AttendanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttendanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceEdge'] = ResolversParentTypes['AttendanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  __resolveType: TypeResolveFn<'Organ' | 'Organization', ParentType, ContextType>;
};

export type ChairmanshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chairmanship'] = ResolversParentTypes['Chairmanship']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<ChairmanshipClaimsArgs>>;
  coChairs?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChairmanshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChairmanshipConnection'] = ResolversParentTypes['ChairmanshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChairmanshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Chairmanship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChairmanshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChairmanshipEdge'] = ResolversParentTypes['ChairmanshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Chairmanship'], ParentType, ContextType>;
};

export type ChangeEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEvent'] = ResolversParentTypes['ChangeEvent']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<ChangeEventClaimsArgs>>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  dateBounds?: Resolver<ResolversTypes['DateBounds'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  formerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quoteLang?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  rival?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CoAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoAttendance'] = ResolversParentTypes['CoAttendance']> = {
  first?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sameDelegation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  together?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  with?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type CoAttendanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoAttendanceConnection'] = ResolversParentTypes['CoAttendanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoAttendanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoAttendance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoAttendanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoAttendanceEdge'] = ResolversParentTypes['CoAttendanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoAttendance'], ParentType, ContextType>;
};

export type CooperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cooperation'] = ResolversParentTypes['Cooperation']> = {
  bindingness?: Resolver<ResolversTypes['Bindingness'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<CooperationClaimsArgs>>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  dateBounds?: Resolver<ResolversTypes['DateBounds'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CooperationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<CooperationLabelArgs, 'lang'>>;
  lasting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CooperationNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<CooperationNamesArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  through?: Resolver<ReadonlyArray<ResolversTypes['Organ']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CooperationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationConnection'] = ResolversParentTypes['CooperationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CooperationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cooperation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationEdge'] = ResolversParentTypes['CooperationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cooperation'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  claimedBy?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<CoverageClaimsArgs>>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['CoverageRelation'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['MembershipStatus']>, ParentType, ContextType>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DateBoundsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateBounds'] = ResolversParentTypes['DateBounds']> = {
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Difference'] = ResolversParentTypes['Difference']> = {
  because?: Resolver<ResolversTypes['DifferenceCause'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldDifference']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DifferenceNameArgs, 'lang'>>;
  now?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['DifferenceKind'], ParentType, ContextType>;
};

export type DifferenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DifferenceConnection'] = ResolversParentTypes['DifferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DifferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Difference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DifferenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DifferenceEdge'] = ResolversParentTypes['DifferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Difference'], ParentType, ContextType>;
};

export type DisagreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  fact?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['Impact'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DisagreementSentenceArgs, 'lang'>>;
  shown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type DisagreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisagreementConnection'] = ResolversParentTypes['DisagreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisagreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisagreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisagreementEdge'] = ResolversParentTypes['DisagreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disagreement'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  actions?: Resolver<ResolversTypes['TreatyActionConnection'], ParentType, ContextType, RequireFields<DocumentActionsArgs, 'orderBy'>>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<DocumentClaimsArgs>>;
  cooperation?: Resolver<ReadonlyArray<ResolversTypes['Cooperation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  dateBounds?: Resolver<ResolversTypes['DateBounds'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiators?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<DocumentLabelArgs, 'lang'>>;
  latestStage?: Resolver<Maybe<ResolversTypes['DocumentStage']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<DocumentNamesArgs>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<DocumentNeighboursArgs, 'orderBy'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['DocumentStage']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  votes?: Resolver<Maybe<ResolversTypes['Votes']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentStage'] = ResolversParentTypes['DocumentStage']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<DocumentStageClaimsArgs>>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  dateBounds?: Resolver<ResolversTypes['DateBounds'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentStageKind'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentStageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentStageConnection'] = ResolversParentTypes['DocumentStageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentStageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DocumentStage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentStageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentStageEdge'] = ResolversParentTypes['DocumentStageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentStage'], ParentType, ContextType>;
};

export type DyadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DyadConnection'] = ResolversParentTypes['DyadConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DyadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JointGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DyadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DyadEdge'] = ResolversParentTypes['DyadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointGroup'], ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EffortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Effort'] = ResolversParentTypes['Effort']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  estimate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linksLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stoppedBy?: Resolver<Maybe<ResolversTypes['StopReason']>, ParentType, ContextType>;
  timeLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsearched?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EffortUnsearchedArgs, 'lang'>>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Document' | 'Meeting' | 'Organ' | 'Organization' | 'Person' | 'Post' | 'State' | 'Topic', ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['EventSide']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['EventSide']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  dateBounds?: Resolver<ResolversTypes['DateBounds'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventSentenceArgs, 'lang'>>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSide'] = ResolversParentTypes['EventSide']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MembershipStatus']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventSideTextArgs, 'lang'>>;
};

export type FieldDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldDifference'] = ResolversParentTypes['FieldDifference']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<HopClaimsArgs>>;
  doubt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HopDoubtArgs, 'lang'>>;
  fact?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HopSentenceArgs, 'lang'>>;
  since?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['VariantAnswer']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type JointGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointGroup'] = ResolversParentTypes['JointGroup']> = {
  any?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  anyUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  full?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fullUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mix?: Resolver<ReadonlyArray<ResolversTypes['JointMix']>, ParentType, ContextType>;
  notCovered?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['JointOrganization']>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['JointYear']>, ParentType, ContextType, Partial<JointGroupYearsArgs>>;
};

export type JointHoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointHolding'] = ResolversParentTypes['JointHolding']> = {
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type JointMembershipsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointMemberships'] = ResolversParentTypes['JointMemberships']> = {
  any?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  anyUnknown?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  dyads?: Resolver<ResolversTypes['DyadConnection'], ParentType, ContextType, Partial<JointMembershipsDyadsArgs>>;
  full?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  fullUnknown?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  together?: Resolver<ResolversTypes['JointGroup'], ParentType, ContextType>;
};

export type JointMixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointMix'] = ResolversParentTypes['JointMix']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ranks?: Resolver<ReadonlyArray<ResolversTypes['StatusRank']>, ParentType, ContextType>;
};

export type JointOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointOrganization'] = ResolversParentTypes['JointOrganization']> = {
  holdings?: Resolver<ReadonlyArray<ResolversTypes['JointHolding']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type JointYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointYear'] = ResolversParentTypes['JointYear']> = {
  any?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  anyUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  full?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fullUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mix?: Resolver<ReadonlyArray<ResolversTypes['JointMix']>, ParentType, ContextType>;
  notCovered?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['JointOrganization']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kind'] = ResolversParentTypes['Kind']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['InTime'], ParentType, ContextType>;
};

export type LabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  fallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface LanguageScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Language'], any> {
  name: 'Language';
}

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<LinkClaimsArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateBounds'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LinkSentenceArgs, 'lang'>>;
  since?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateBounds'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LinkKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkKind'] = ResolversParentTypes['LinkKind']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  agenda?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  attendances?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<MeetingAttendancesArgs, 'orderBy' | 'presence'>>;
  chairs?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<MeetingClaimsArgs>>;
  cooperation?: Resolver<ReadonlyArray<ResolversTypes['Cooperation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  dateBounds?: Resolver<ResolversTypes['DateBounds'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['MeetingFormat'], ParentType, ContextType>;
  hostNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<MeetingLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeetingNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<MeetingNamesArgs>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<MeetingNeighboursArgs, 'orderBy'>>;
  next?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organs?: Resolver<ReadonlyArray<ResolversTypes['Organ']>, ParentType, ContextType>;
  preparedBy?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  prepares?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stages?: Resolver<ResolversTypes['DocumentStageConnection'], ParentType, ContextType, RequireFields<MeetingStagesArgs, 'orderBy'>>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MeetingType'], ParentType, ContextType>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MemberRepresentationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberRepresentation'] = ResolversParentTypes['MemberRepresentation']> = {
  absent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  longest?: Resolver<Maybe<ResolversTypes['Representative']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  representatives?: Resolver<ReadonlyArray<ResolversTypes['Representative']>, ParentType, ContextType>;
  represented?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  turnover?: Resolver<ReadonlyArray<ResolversTypes['RepresentationYear']>, ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unnamed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<MembershipClaimsArgs>>;
  closing?: Resolver<Maybe<ResolversTypes['MembershipClosing']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['MembershipEvent']>, ParentType, ContextType>;
  founding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['MembershipOpening'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['StatusRank'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MembershipStatus'], ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipBasis'] = ResolversParentTypes['MembershipBasis']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['TreatyAction']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MembershipEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEvent'] = ResolversParentTypes['MembershipEvent']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<MembershipEventClaimsArgs>>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  dateBounds?: Resolver<ResolversTypes['DateBounds'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MembershipEventKind'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plane?: Resolver<ResolversTypes['MembershipPlane'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MembershipEventSentenceArgs, 'lang'>>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statusAfter?: Resolver<Maybe<ResolversTypes['MembershipStatus']>, ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipGap'] = ResolversParentTypes['MembershipGap']> = {
  after?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysAtMost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MembershipGapSentenceArgs, 'lang'>>;
};

export type ModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Model'] = ResolversParentTypes['Model']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['Kind']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['LinkKind']>, ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
};

export type NamedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Named'] = ResolversParentTypes['Named']> = {
  __resolveType: TypeResolveFn<'Cooperation' | 'Document' | 'Meeting' | 'Organ' | 'Organization' | 'Person' | 'Post' | 'Source' | 'State' | 'Topic', ParentType, ContextType>;
};

export type NearMissResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearMiss'] = ResolversParentTypes['NearMiss']> = {
  condition?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
  gapDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NearMissSentenceArgs, 'lang'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AgendaItem' | 'Attendance' | 'Chairmanship' | 'ChangeEvent' | 'Claim' | 'Cooperation' | 'Coverage' | 'Document' | 'DocumentStage' | 'Meeting' | 'Membership' | 'MembershipEvent' | 'Organ' | 'Organization' | 'Person' | 'Post' | 'Seat' | 'Source' | 'State' | 'Statement' | 'Tenure' | 'Topic' | 'TreatyAction', ParentType, ContextType>;
};

export type OrganResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organ'] = ResolversParentTypes['Organ']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganAcronymArgs, 'lang'>>;
  chairmanships?: Resolver<ResolversTypes['ChairmanshipConnection'], ParentType, ContextType, RequireFields<OrganChairmanshipsArgs, 'orderBy'>>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<OrganClaimsArgs>>;
  coAttendance?: Resolver<ResolversTypes['CoAttendanceConnection'], ParentType, ContextType, Partial<OrganCoAttendanceArgs>>;
  composition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<OrganLabelArgs, 'lang'>>;
  level?: Resolver<Maybe<ResolversTypes['OrganLevel']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<OrganMeetingsArgs, 'orderBy'>>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OrganMembersArgs, 'orderBy'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OrganMembershipsArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<OrganNamesArgs>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<OrganNeighboursArgs, 'orderBy'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<OrganPostsArgs, 'orderBy'>>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stages?: Resolver<ResolversTypes['DocumentStageConnection'], ParentType, ContextType, RequireFields<OrganStagesArgs, 'orderBy'>>;
  subsidiaries?: Resolver<ReadonlyArray<ResolversTypes['Organ']>, ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganConnection'] = ResolversParentTypes['OrganConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organ']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganEdge'] = ResolversParentTypes['OrganEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationAcronymArgs, 'lang'>>;
  chairmanships?: Resolver<ResolversTypes['ChairmanshipConnection'], ParentType, ContextType, RequireFields<OrganizationChairmanshipsArgs, 'orderBy'>>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ChangeEvent']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<OrganizationClaimsArgs>>;
  coAttendance?: Resolver<ResolversTypes['CoAttendanceConnection'], ParentType, ContextType, Partial<OrganizationCoAttendanceArgs>>;
  cooperation?: Resolver<ResolversTypes['CooperationConnection'], ParentType, ContextType, RequireFields<OrganizationCooperationArgs, 'orderBy'>>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<OrganizationDocumentsArgs, 'orderBy'>>;
  enteredIntoForce?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['OrganizationField'], ParentType, ContextType>;
  foundingDocument?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<OrganizationLabelArgs, 'lang'>>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['Language']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<OrganizationMeetingsArgs, 'orderBy'>>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OrganizationMembersArgs, 'orderBy' | 'statuses'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OrganizationMembershipsArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganizationNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<OrganizationNamesArgs>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<OrganizationNeighboursArgs, 'orderBy'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organs?: Resolver<ResolversTypes['OrganConnection'], ParentType, ContextType, RequireFields<OrganizationOrgansArgs, 'orderBy'>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<OrganizationPostsArgs, 'orderBy'>>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['OrganizationScope'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  atMost?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  final?: Resolver<Maybe<ResolversTypes['DocumentStage']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OutcomeSentenceArgs, 'lang'>>;
  since?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['DocumentStage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  tracedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overlap'] = ResolversParentTypes['Overlap']> = {
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  notCovered?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['OverlapPair']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['OverlapRegion']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['MembershipStatus']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['OverlapYear']>, ParentType, ContextType, Partial<OverlapYearsArgs>>;
};

export type OverlapMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapMove'] = ResolversParentTypes['OverlapMove']> = {
  member?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
};

export type OverlapPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapPair'] = ResolversParentTypes['OverlapPair']> = {
  a?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  aInB?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  bInA?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  jaccard?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedAtMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverlapRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapRegion'] = ResolversParentTypes['OverlapRegion']> = {
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  possibleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverlapYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapYear'] = ResolversParentTypes['OverlapYear']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inAll?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inExactly?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  joined?: Resolver<ReadonlyArray<ResolversTypes['OverlapMove']>, ParentType, ContextType>;
  left?: Resolver<ReadonlyArray<ResolversTypes['OverlapMove']>, ParentType, ContextType>;
  notCovered?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Organ' | 'Organization' | 'Person' | 'State', ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  alike?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['PathScore'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathSentenceArgs, 'lang'>>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  way?: Resolver<ResolversTypes['Way'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['PathWindow'], ParentType, ContextType>;
};

export type PathConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathConnection'] = ResolversParentTypes['PathConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PathEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type PathGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathGroup'] = ResolversParentTypes['PathGroup']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  way?: Resolver<ResolversTypes['Way'], ParentType, ContextType>;
};

export type PathMissResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathMiss'] = ResolversParentTypes['PathMiss']> = {
  condition?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
  gapDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathMissSentenceArgs, 'lang'>>;
};

export type PathScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathScore'] = ResolversParentTypes['PathScore']> = {
  evidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hubs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PathWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathWindow'] = ResolversParentTypes['PathWindow']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  attested?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  earliestEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  earliestStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['PeriodEnd'], ParentType, ContextType>;
  lastConfirmed?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latestEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latestStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PeriodTextArgs, 'lang'>>;
  until?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  actions?: Resolver<ResolversTypes['TreatyActionConnection'], ParentType, ContextType, RequireFields<PersonActionsArgs, 'orderBy'>>;
  attendances?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<PersonAttendancesArgs, 'orderBy'>>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<PersonClaimsArgs>>;
  coAttendance?: Resolver<ResolversTypes['CoAttendanceConnection'], ParentType, ContextType, Partial<PersonCoAttendanceArgs>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<PersonLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PersonNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<PersonNamesArgs>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<PersonNeighboursArgs, 'orderBy'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  tenures?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, RequireFields<PersonTenuresArgs, 'orderBy'>>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PolicyViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyView'] = ResolversParentTypes['PolicyView']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  at?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<PostClaimsArgs>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<PostLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PostNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<PostNamesArgs>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<PostNeighboursArgs, 'orderBy'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  representing?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tenures?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, RequireFields<PostTenuresArgs, 'orderBy'>>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type PracticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Practice'] = ResolversParentTypes['Practice']> = {
  attendance?: Resolver<ResolversTypes['PracticeAttendance'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['MembershipEvent']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PracticeSentenceArgs, 'lang'>>;
  since?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
};

export type PracticeAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeAttendance'] = ResolversParentTypes['PracticeAttendance']> = {
  absent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstAbsent?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  lastPresent?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  asOf?: Resolver<ResolversTypes['View'], ParentType, ContextType, Partial<QueryAsOfArgs>>;
  attendances?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<QueryAttendancesArgs, 'orderBy' | 'presence'>>;
  chairmanships?: Resolver<ResolversTypes['ChairmanshipConnection'], ParentType, ContextType, RequireFields<QueryChairmanshipsArgs, 'orderBy'>>;
  changes?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryChangesArgs>>;
  cooperation?: Resolver<ResolversTypes['CooperationConnection'], ParentType, ContextType, RequireFields<QueryCooperationArgs, 'orderBy'>>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, Partial<QueryCoverageArgs>>;
  disagreements?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, RequireFields<QueryDisagreementsArgs, 'orderBy'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'orderBy'>>;
  jointMemberships?: Resolver<ResolversTypes['JointMemberships'], ParentType, ContextType, RequireFields<QueryJointMembershipsArgs, 'kinds' | 'ranks'>>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<QueryLinksArgs, 'among'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, Partial<QueryMeetingArgs>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'orderBy'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<QueryMembershipsArgs, 'orderBy'>>;
  model?: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType, Partial<QueryOrganArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'orderBy'>>;
  organs?: Resolver<ResolversTypes['OrganConnection'], ParentType, ContextType, RequireFields<QueryOrgansArgs, 'orderBy'>>;
  overlap?: Resolver<ResolversTypes['Overlap'], ParentType, ContextType, RequireFields<QueryOverlapArgs, 'of' | 'statuses'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'orderBy'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['PolicyView']>, ParentType, ContextType, RequireFields<QueryPoliciesArgs, 'named'>>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<QueryPostArgs, 'id'>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<QueryPostsArgs, 'orderBy'>>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType, RequireFields<QueryRelationArgs, 'a' | 'b'>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  releases?: Resolver<ReadonlyArray<ResolversTypes['Release']>, ParentType, ContextType>;
  representation?: Resolver<ResolversTypes['Representation'], ParentType, ContextType, RequireFields<QueryRepresentationArgs, 'at'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'orderBy'>>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType, RequireFields<QueryStandingArgs, 'member' | 'of'>>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType, Partial<QueryStateArgs>>;
  states?: Resolver<ResolversTypes['StateConnection'], ParentType, ContextType, RequireFields<QueryStatesArgs, 'orderBy'>>;
  tenures?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, RequireFields<QueryTenuresArgs, 'orderBy'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'orderBy'>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<QueryTraceArgs, 'from' | 'maxHops' | 'mode' | 'to'>>;
  vocabulary?: Resolver<ReadonlyArray<ResolversTypes['Vocabulary']>, ParentType, ContextType, Partial<QueryVocabularyArgs>>;
};

export type RatioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ratio'] = ResolversParentTypes['Ratio']> = {
  least?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  a?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  cooperation?: Resolver<ReadonlyArray<ResolversTypes['Cooperation']>, ParentType, ContextType, Partial<RelationCooperationArgs>>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  ladder?: Resolver<ReadonlyArray<ResolversTypes['RelationStep']>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  observing?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationSentenceArgs, 'lang'>>;
  strongest?: Resolver<Maybe<ResolversTypes['Bindingness']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationStep'] = ResolversParentTypes['RelationStep']> = {
  bindingness?: Resolver<ResolversTypes['Bindingness'], ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['Cooperation']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  sinceBounds?: Resolver<Maybe<ResolversTypes['DateBounds']>, ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['Cooperation']>, ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  dataUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  differences?: Resolver<ResolversTypes['DifferenceConnection'], ParentType, ContextType, Partial<ReleaseDifferencesArgs>>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReleaseStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RepresentationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Representation'] = ResolversParentTypes['Representation']> = {
  attendances?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<RepresentationAttendancesArgs, 'orderBy'>>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['MemberRepresentation']>, ParentType, ContextType>;
  representatives?: Resolver<ReadonlyArray<ResolversTypes['Representative']>, ParentType, ContextType, Partial<RepresentationRepresentativesArgs>>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RepresentationYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentationYear'] = ResolversParentTypes['RepresentationYear']> = {
  newcomers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  representatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RepresentativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Representative'] = ResolversParentTypes['Representative']> = {
  absent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tenures?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MatchReason'], ParentType, ContextType>;
};

export type SeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<SeatClaimsArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  accessed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SourceClaimsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<SourceLabelArgs, 'lang'>>;
  lang?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<SourceNamesArgs>>;
  originator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SourceOriginatorArgs, 'lang'>>;
  published?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourcedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sourced'] = ResolversParentTypes['Sourced']> = {
  __resolveType: TypeResolveFn<'AgendaItem' | 'Attendance' | 'Chairmanship' | 'ChangeEvent' | 'Cooperation' | 'Coverage' | 'Document' | 'DocumentStage' | 'Meeting' | 'Membership' | 'MembershipEvent' | 'Organ' | 'Organization' | 'Person' | 'Post' | 'Seat' | 'State' | 'Statement' | 'Tenure' | 'Topic' | 'TreatyAction', ParentType, ContextType>;
};

export type StandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standing'] = ResolversParentTypes['Standing']> = {
  basis?: Resolver<ReadonlyArray<ResolversTypes['MembershipBasis']>, ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['MembershipEvent']>, ParentType, ContextType, Partial<StandingEventsArgs>>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['MembershipGap']>, ParentType, ContextType, RequireFields<StandingGapsArgs, 'statuses'>>;
  member?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  nearest?: Resolver<ReadonlyArray<ResolversTypes['NearMiss']>, ParentType, ContextType, RequireFields<StandingNearestArgs, 'statuses'>>;
  of?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  practice?: Resolver<ResolversTypes['Practice'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StandingSentenceArgs, 'lang' | 'statuses'>>;
  spells?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['MembershipStatus']>, ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType, RequireFields<StandingTruthArgs, 'statuses'>>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  actions?: Resolver<ResolversTypes['TreatyActionConnection'], ParentType, ContextType, RequireFields<StateActionsArgs, 'orderBy'>>;
  attendances?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<StateAttendancesArgs, 'orderBy'>>;
  chairmanships?: Resolver<ResolversTypes['ChairmanshipConnection'], ParentType, ContextType, RequireFields<StateChairmanshipsArgs, 'orderBy'>>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<StateClaimsArgs>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<StateInitiativesArgs, 'orderBy'>>;
  iso2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iso3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<StateLabelArgs, 'lang'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<StateMeetingsArgs, 'orderBy'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<StateMembershipsArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StateNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<StateNamesArgs>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<StateNeighboursArgs, 'orderBy'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<StatePostsArgs, 'orderBy'>>;
  recognition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateConnection'] = ResolversParentTypes['StateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateEdge'] = ResolversParentTypes['StateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<StatementClaimsArgs>>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  representing?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatementTextArgs, 'lang'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  acting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  actingAtFirst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<TenureClaimsArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  termUntil?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureConnection'] = ResolversParentTypes['TenureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TenureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureEdge'] = ResolversParentTypes['TenureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TermLabelArgs, 'lang'>>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  broader?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<TopicClaimsArgs>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<TopicDocumentsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<TopicLabelArgs, 'lang'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<TopicMeetingsArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TopicNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<TopicNamesArgs>>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<TopicNeighboursArgs, 'orderBy'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  effort?: Resolver<ResolversTypes['Effort'], ParentType, ContextType, RequireFields<TraceEffortArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['PathGroup']>, ParentType, ContextType, RequireFields<TraceGroupsArgs, 'first'>>;
  mode?: Resolver<ResolversTypes['PathMode'], ParentType, ContextType>;
  paths?: Resolver<ResolversTypes['PathConnection'], ParentType, ContextType, RequireFields<TracePathsArgs, 'first'>>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  whyNot?: Resolver<Maybe<ResolversTypes['WhyNot']>, ParentType, ContextType>;
};

export type TreatyActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatyAction'] = ResolversParentTypes['TreatyAction']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<TreatyActionClaimsArgs>>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  dateBounds?: Resolver<ResolversTypes['DateBounds'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TreatyActionKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatyActionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatyActionConnection'] = ResolversParentTypes['TreatyActionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TreatyActionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TreatyAction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TreatyActionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatyActionEdge'] = ResolversParentTypes['TreatyActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TreatyAction'], ParentType, ContextType>;
};

export type TruthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Truth'] = ResolversParentTypes['Truth']> = {
  reason?: Resolver<ResolversTypes['TruthReason'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['TruthValue'], ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VariantTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VariantAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantAnswer'] = ResolversParentTypes['VariantAnswer']> = {
  status?: Resolver<Maybe<ResolversTypes['MembershipStatus']>, ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['View'] = ResolversParentTypes['View']> = {
  attendances?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<ViewAttendancesArgs, 'orderBy' | 'presence'>>;
  chairmanships?: Resolver<ResolversTypes['ChairmanshipConnection'], ParentType, ContextType, RequireFields<ViewChairmanshipsArgs, 'orderBy'>>;
  changes?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<ViewChangesArgs>>;
  cooperation?: Resolver<ResolversTypes['CooperationConnection'], ParentType, ContextType, RequireFields<ViewCooperationArgs, 'orderBy'>>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, Partial<ViewCoverageArgs>>;
  disagreements?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, RequireFields<ViewDisagreementsArgs, 'orderBy'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<ViewDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<ViewDocumentsArgs, 'orderBy'>>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  jointMemberships?: Resolver<ResolversTypes['JointMemberships'], ParentType, ContextType, RequireFields<ViewJointMembershipsArgs, 'kinds' | 'ranks'>>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<ViewLinksArgs, 'among'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, Partial<ViewMeetingArgs>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<ViewMeetingsArgs, 'orderBy'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<ViewMembershipsArgs, 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<ViewNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<ViewNodesArgs, 'ids'>>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType, Partial<ViewOrganArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<ViewOrganizationArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<ViewOrganizationsArgs, 'orderBy'>>;
  organs?: Resolver<ResolversTypes['OrganConnection'], ParentType, ContextType, RequireFields<ViewOrgansArgs, 'orderBy'>>;
  overlap?: Resolver<ResolversTypes['Overlap'], ParentType, ContextType, RequireFields<ViewOverlapArgs, 'of' | 'statuses'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<ViewPeopleArgs, 'orderBy'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<ViewPersonArgs, 'id'>>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['PolicyView']>, ParentType, ContextType, RequireFields<ViewPoliciesArgs, 'named'>>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<ViewPostArgs, 'id'>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<ViewPostsArgs, 'orderBy'>>;
  prefer?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType, RequireFields<ViewRelationArgs, 'a' | 'b'>>;
  representation?: Resolver<ResolversTypes['Representation'], ParentType, ContextType, RequireFields<ViewRepresentationArgs, 'at'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<ViewSearchArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<ViewSourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<ViewSourcesArgs, 'orderBy'>>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType, RequireFields<ViewStandingArgs, 'member' | 'of'>>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType, Partial<ViewStateArgs>>;
  states?: Resolver<ResolversTypes['StateConnection'], ParentType, ContextType, RequireFields<ViewStatesArgs, 'orderBy'>>;
  tenures?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, RequireFields<ViewTenuresArgs, 'orderBy'>>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<ViewTopicArgs, 'id'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<ViewTopicsArgs, 'orderBy'>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<ViewTraceArgs, 'from' | 'maxHops' | 'mode' | 'to'>>;
  verifiedOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VocabularyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
};

export type VotesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Votes'] = ResolversParentTypes['Votes']> = {
  abstained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  against?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  for?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhyNotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhyNot'] = ResolversParentTypes['WhyNot']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  misses?: Resolver<ReadonlyArray<ResolversTypes['PathMiss']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WhyNotSentenceArgs, 'lang'>>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AttendanceConnection?: AttendanceConnectionResolvers<ContextType>;
  AttendanceEdge?: AttendanceEdgeResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Chairmanship?: ChairmanshipResolvers<ContextType>;
  ChairmanshipConnection?: ChairmanshipConnectionResolvers<ContextType>;
  ChairmanshipEdge?: ChairmanshipEdgeResolvers<ContextType>;
  ChangeEvent?: ChangeEventResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  CoAttendance?: CoAttendanceResolvers<ContextType>;
  CoAttendanceConnection?: CoAttendanceConnectionResolvers<ContextType>;
  CoAttendanceEdge?: CoAttendanceEdgeResolvers<ContextType>;
  Cooperation?: CooperationResolvers<ContextType>;
  CooperationConnection?: CooperationConnectionResolvers<ContextType>;
  CooperationEdge?: CooperationEdgeResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateBounds?: DateBoundsResolvers<ContextType>;
  Difference?: DifferenceResolvers<ContextType>;
  DifferenceConnection?: DifferenceConnectionResolvers<ContextType>;
  DifferenceEdge?: DifferenceEdgeResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  DisagreementConnection?: DisagreementConnectionResolvers<ContextType>;
  DisagreementEdge?: DisagreementEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentStage?: DocumentStageResolvers<ContextType>;
  DocumentStageConnection?: DocumentStageConnectionResolvers<ContextType>;
  DocumentStageEdge?: DocumentStageEdgeResolvers<ContextType>;
  DyadConnection?: DyadConnectionResolvers<ContextType>;
  DyadEdge?: DyadEdgeResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Effort?: EffortResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventSide?: EventSideResolvers<ContextType>;
  FieldDifference?: FieldDifferenceResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  JointGroup?: JointGroupResolvers<ContextType>;
  JointHolding?: JointHoldingResolvers<ContextType>;
  JointMemberships?: JointMembershipsResolvers<ContextType>;
  JointMix?: JointMixResolvers<ContextType>;
  JointOrganization?: JointOrganizationResolvers<ContextType>;
  JointYear?: JointYearResolvers<ContextType>;
  Kind?: KindResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  Language?: GraphQLScalarType;
  Link?: LinkResolvers<ContextType>;
  LinkKind?: LinkKindResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MemberRepresentation?: MemberRepresentationResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipBasis?: MembershipBasisResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  MembershipEvent?: MembershipEventResolvers<ContextType>;
  MembershipGap?: MembershipGapResolvers<ContextType>;
  Model?: ModelResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Named?: NamedResolvers<ContextType>;
  NearMiss?: NearMissResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organ?: OrganResolvers<ContextType>;
  OrganConnection?: OrganConnectionResolvers<ContextType>;
  OrganEdge?: OrganEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  Overlap?: OverlapResolvers<ContextType>;
  OverlapMove?: OverlapMoveResolvers<ContextType>;
  OverlapPair?: OverlapPairResolvers<ContextType>;
  OverlapRegion?: OverlapRegionResolvers<ContextType>;
  OverlapYear?: OverlapYearResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathConnection?: PathConnectionResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  PathGroup?: PathGroupResolvers<ContextType>;
  PathMiss?: PathMissResolvers<ContextType>;
  PathScore?: PathScoreResolvers<ContextType>;
  PathWindow?: PathWindowResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PolicyView?: PolicyViewResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  Practice?: PracticeResolvers<ContextType>;
  PracticeAttendance?: PracticeAttendanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ratio?: RatioResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  RelationStep?: RelationStepResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  Representation?: RepresentationResolvers<ContextType>;
  RepresentationYear?: RepresentationYearResolvers<ContextType>;
  Representative?: RepresentativeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Sourced?: SourcedResolvers<ContextType>;
  Standing?: StandingResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateConnection?: StateConnectionResolvers<ContextType>;
  StateEdge?: StateEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  TenureConnection?: TenureConnectionResolvers<ContextType>;
  TenureEdge?: TenureEdgeResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  TreatyAction?: TreatyActionResolvers<ContextType>;
  TreatyActionConnection?: TreatyActionConnectionResolvers<ContextType>;
  TreatyActionEdge?: TreatyActionEdgeResolvers<ContextType>;
  Truth?: TruthResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  VariantAnswer?: VariantAnswerResolvers<ContextType>;
  View?: ViewResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  Votes?: VotesResolvers<ContextType>;
  WhyNot?: WhyNotResolvers<ContextType>;
};

