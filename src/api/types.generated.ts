import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrganizationSeen, OrganSeen, StateSeen, PersonSeen, PostSeen, MeetingSeen, TopicSeen, DocumentSeen, SourceSeen, MembershipSeen, MembershipEventSeen, TenureSeen, ChairmanshipSeen, SeatSeen, AttendanceSeen, AgendaItemSeen, StatementSeen, DocumentStageSeen, TreatyActionSeen, CooperationSeen, ChangeEventSeen, ClaimSeen, CoverageSeen, NameSeen, AnySeen, PeriodSeen, ViewSeen, ReleaseSeen } from './rows.ts';
import type { StandingSeen } from './standing.ts';
import type { SearchPage } from './search.ts';
import type { ModelSeen } from './model.ts';
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
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The organizations that it concerns. */
  readonly organizations: ReadonlyArray<Organization>;
  /** Where it was signed or adopted. */
  readonly place?: Maybe<Scalars['String']['output']>;
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
  /** What sources say of that record, with their words. */
  readonly claims: ReadonlyArray<Claim>;
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
export type HopSentenceArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

/** Closed list: in time. */
export type InTime =
  /** moment: It happens at a moment. */
  | 'MOMENT'
  /** none: It does not depend on time. */
  | 'NONE'
  /** period: It holds over a period. */
  | 'PERIOD';

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

/** A direct relationship, derived from a fact and carrying its id. */
export type Link = {
  readonly __typename?: 'Link';
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
  readonly sourced: Scalars['Boolean']['output'];
  /** Whether it had happened by the time asked for. */
  readonly truth: Truth;
  readonly unverified: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


/** Something that happened to a membership; a rung of the ladder (VCLT terms). */
export type MembershipEventClaimsArgs = {
  rival?: InputMaybe<Scalars['Boolean']['input']>;
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
  readonly links: ReadonlyArray<Link>;
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

/** A single condition without which there would be an answer. */
export type NearMiss = {
  readonly __typename?: 'NearMiss';
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
export type NearMissSentenceArgs = {
  lang?: InputMaybe<Scalars['Language']['input']>;
};

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
  /** The rule by which it is made up. */
  readonly composition?: Maybe<Scalars['String']['output']>;
  /** For what our lists about it are complete, and where they have gaps. */
  readonly coverage: ReadonlyArray<Coverage>;
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
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The organization that it is a part of. */
  readonly organization: Organization;
  /** The organ that it is subordinate to. */
  readonly parent?: Maybe<Organ>;
  /** Its life. */
  readonly period: Period;
  /** Posts at this organ. */
  readonly posts: PostConnection;
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
  /** Its links with other bodies, by instrument, statement, intent or practice. Guest lists are attendances, and observers memberships. */
  readonly cooperation: CooperationConnection;
  /** For what our lists about it are complete, and where they have gaps. */
  readonly coverage: ReadonlyArray<Coverage>;
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
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Its organs. */
  readonly organs: OrganConnection;
  /** Its life. */
  readonly period: Period;
  /** Posts of the organization itself; those of organs are at the organs. */
  readonly posts: PostConnection;
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
  readonly disputed: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  readonly label: Label;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly note?: Maybe<Scalars['String']['output']>;
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
  /** compiled: The value that the compilers chose after reading the sources. */
  | 'COMPILED'
  /** latest source: The value of the source published last. */
  | 'LATEST'
  /** most precise: The value with the most precise date. */
  | 'MOST_PRECISE';

/** A post; it exists without a holder (Popolo and W3C ORG Post). */
export type Post = Entity & Named & Node & Sourced & {
  readonly __typename?: 'Post';
  /** Where the post is: a state, an organization or an organ. */
  readonly at: Actor;
  readonly claims: ReadonlyArray<Claim>;
  readonly disputed: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  readonly label: Label;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The kind of post. */
  readonly office: Office;
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
  /** Links between bodies as one flat list. */
  readonly cooperation: CooperationConnection;
  /** For what our lists are complete and where they have gaps, of one organization or organ or of all. */
  readonly coverage: ReadonlyArray<Coverage>;
  /** A document by key. */
  readonly document?: Maybe<Document>;
  /** Documents. */
  readonly documents: DocumentConnection;
  /** A meeting by key, or the session of an organ on a day. `organ` is a key, or acronyms as in "CFM CSTO". */
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
  /** People. */
  readonly people: PersonConnection;
  /** A person by key; find keys with `search`. */
  readonly person?: Maybe<Person>;
  /** A post by key. */
  readonly post?: Maybe<Post>;
  /** Posts. */
  readonly posts: PostConnection;
  /** The release of the data that answers; one request sees one release only. */
  readonly release: Release;
  /** All releases that this database has held, the newest first. */
  readonly releases: ReadonlyArray<Release>;
  /** Full-text search over all names in all languages, Latin and Cyrillic: acronyms exactly first, then words, transliterations, inflected forms and near spellings, each with the reason of the match. */
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

/** A named load of the data. Its content never changes; a new one replaces it as a whole. */
export type Release = {
  readonly __typename?: 'Release';
  /** The day up to which its sources tell; plain questions are answered for this day. */
  readonly dataUntil: Scalars['Date']['output'];
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

/** Closed list: release status. */
export type ReleaseStatus =
  /** ready: It answers, or can answer. */
  | 'READY'
  /** retired: It was replaced; only its archive stays. */
  | 'RETIRED'
  /** staged: It is being loaded; nobody sees it. */
  | 'STAGED';

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

/** Where a state or body stands at an organization or organ: all its spells there, the ladder of events, and whether it belonged at the time asked for. */
export type Standing = {
  readonly __typename?: 'Standing';
  /** The lists whose completeness decides a NO. */
  readonly coverage: ReadonlyArray<Coverage>;
  /** All events of all spells, with their beginnings and ends, the oldest first, whatever the clock; each tells whether it had happened. */
  readonly events: ReadonlyArray<MembershipEvent>;
  /** Who. */
  readonly member: Actor;
  /** At which organization or organ. */
  readonly of: Body;
  /** All spells, the oldest first, whatever the clock; each tells whether it held at the time asked for. */
  readonly spells: ReadonlyArray<Membership>;
  /** The statuses that it may have held at the time asked for; usually one. */
  readonly statuses: ReadonlyArray<MembershipStatus>;
  /** Whether it held any of these statuses at the time asked for: YES, NO or UNKNOWN, with the reason. NO needs a list that is complete for that time, or a body that did not exist. */
  readonly truth: Truth;
};


/** Where a state or body stands at an organization or organ: all its spells there, the ladder of events, and whether it belonged at the time asked for. */
export type StandingEventsArgs = {
  planes?: InputMaybe<ReadonlyArray<MembershipPlane>>;
};


/** Where a state or body stands at an organization or organ: all its spells there, the ladder of events, and whether it belonged at the time asked for. */
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
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Its life as a state. */
  readonly period: Period;
  /** Its national posts. */
  readonly posts: PostConnection;
  /** A remark on recognition, where it is contested. */
  readonly recognition?: Maybe<Scalars['String']['output']>;
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
  readonly note?: Maybe<Scalars['String']['output']>;
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
  /** The best paths by each way in which the two are connected: by way of members, officials, meetings, documents, topics, cooperation, declared intent. They are made as with the filter `ways`. Ways without a path are left out, if the search for one got through. */
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
  /** not covered: No complete list covers this time. */
  | 'NOT_COVERED'
  /** not existing: The organization, organ, post or state did not exist then. */
  | 'NOT_EXISTING'
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

/** The questions of Query under a clock and a policy. */
export type View = {
  readonly __typename?: 'View';
  /** Attendances as one flat list. */
  readonly attendances: AttendanceConnection;
  /** Chairmanships as one flat list. */
  readonly chairmanships: ChairmanshipConnection;
  /** Links between bodies as one flat list. */
  readonly cooperation: CooperationConnection;
  /** For what our lists are complete and where they have gaps, of one organization or organ or of all. */
  readonly coverage: ReadonlyArray<Coverage>;
  /** A document by key. */
  readonly document?: Maybe<Document>;
  /** Documents. */
  readonly documents: DocumentConnection;
  /** The first day that this view shows. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** A meeting by key, or the session of an organ on a day. `organ` is a key, or acronyms as in "CFM CSTO". */
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
  /** People. */
  readonly people: PersonConnection;
  /** A person by key; find keys with `search`. */
  readonly person?: Maybe<Person>;
  /** The policy where sources differ. */
  readonly policy: Policy;
  /** A post by key. */
  readonly post?: Maybe<Post>;
  /** Posts. */
  readonly posts: PostConnection;
  /** Sources preferred, by key. */
  readonly prefer: ReadonlyArray<Scalars['ID']['output']>;
  /** Full-text search over all names in all languages, Latin and Cyrillic: acronyms exactly first, then words, transliterations, inflected forms and near spellings, each with the reason of the match. */
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
  readonly misses: ReadonlyArray<NearMiss>;
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
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Effort: ResolverTypeWrapper<Effort>;
  Entity: ResolverTypeWrapper<AnySeen>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Gender: Gender;
  Hop: ResolverTypeWrapper<Omit<Hop, 'claims' | 'fact' | 'from' | 'others' | 'to'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, fact: ResolversTypes['Node'], from: ResolversTypes['Entity'], others: ReadonlyArray<ResolversTypes['Node']>, to: ResolversTypes['Entity'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  InTime: InTime;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Kind: ResolverTypeWrapper<Kind>;
  Label: ResolverTypeWrapper<Label>;
  Language: ResolverTypeWrapper<Scalars['Language']['output']>;
  Link: ResolverTypeWrapper<Link>;
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
  Membership: ResolverTypeWrapper<MembershipSeen>;
  MembershipClosing: MembershipClosing;
  MembershipConnection: ResolverTypeWrapper<Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MembershipEdge']>, nodes: ReadonlyArray<ResolversTypes['Membership']> }>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipEvent: ResolverTypeWrapper<MembershipEventSeen>;
  MembershipEventKind: MembershipEventKind;
  MembershipFilter: MembershipFilter;
  MembershipOpening: MembershipOpening;
  MembershipOrder: MembershipOrder;
  MembershipPlane: MembershipPlane;
  MembershipStatus: MembershipStatus;
  Model: ResolverTypeWrapper<ModelSeen>;
  Name: ResolverTypeWrapper<NameSeen>;
  NameKind: NameKind;
  Named: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Named']>;
  NearMiss: ResolverTypeWrapper<Omit<NearMiss, 'path'> & { path: ResolversTypes['Path'] }>;
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
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<AnySeen>;
  Path: ResolverTypeWrapper<Omit<Path, 'hops' | 'via'> & { hops: ReadonlyArray<ResolversTypes['Hop']>, via: ReadonlyArray<ResolversTypes['Entity']> }>;
  PathConnection: ResolverTypeWrapper<Omit<PathConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PathEdge']>, nodes: ReadonlyArray<ResolversTypes['Path']> }>;
  PathEdge: ResolverTypeWrapper<Omit<PathEdge, 'node'> & { node: ResolversTypes['Path'] }>;
  PathGroup: ResolverTypeWrapper<Omit<PathGroup, 'paths'> & { paths: ReadonlyArray<ResolversTypes['Path']> }>;
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
  Post: ResolverTypeWrapper<PostSeen>;
  PostConnection: ResolverTypeWrapper<Omit<PostConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PostEdge']>, nodes: ReadonlyArray<ResolversTypes['Post']> }>;
  PostEdge: ResolverTypeWrapper<Omit<PostEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  PostFilter: PostFilter;
  PostOrder: PostOrder;
  Presence: Presence;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Release: ResolverTypeWrapper<ReleaseSeen>;
  ReleaseStatus: ReleaseStatus;
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
  Trace: ResolverTypeWrapper<Omit<Trace, 'from' | 'groups' | 'paths' | 'to' | 'whyNot'> & { from: ResolversTypes['Entity'], groups: ReadonlyArray<ResolversTypes['PathGroup']>, paths: ResolversTypes['PathConnection'], to: ResolversTypes['Entity'], whyNot?: Maybe<ResolversTypes['WhyNot']> }>;
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
  View: ResolverTypeWrapper<ViewSeen>;
  Vocabulary: ResolverTypeWrapper<Vocabulary>;
  Votes: ResolverTypeWrapper<Votes>;
  Way: Way;
  WhyNot: ResolverTypeWrapper<Omit<WhyNot, 'misses'> & { misses: ReadonlyArray<ResolversTypes['NearMiss']> }>;
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
  Cooperation: CooperationSeen;
  CooperationConnection: Omit<CooperationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CooperationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Cooperation']> };
  CooperationEdge: Omit<CooperationEdge, 'node'> & { node: ResolversParentTypes['Cooperation'] };
  CooperationFilter: CooperationFilter;
  Coverage: CoverageSeen;
  Date: Scalars['Date']['output'];
  DateBounds: DateBounds;
  Document: DocumentSeen;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  DocumentStage: DocumentStageSeen;
  DocumentStageConnection: Omit<DocumentStageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentStageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DocumentStage']> };
  DocumentStageEdge: Omit<DocumentStageEdge, 'node'> & { node: ResolversParentTypes['DocumentStage'] };
  DocumentStageFilter: DocumentStageFilter;
  EDTF: Scalars['EDTF']['output'];
  Effort: Effort;
  Entity: AnySeen;
  Float: Scalars['Float']['output'];
  Hop: Omit<Hop, 'claims' | 'fact' | 'from' | 'others' | 'to'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, fact: ResolversParentTypes['Node'], from: ResolversParentTypes['Entity'], others: ReadonlyArray<ResolversParentTypes['Node']>, to: ResolversParentTypes['Entity'] };
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Kind: Kind;
  Label: Label;
  Language: Scalars['Language']['output'];
  Link: Link;
  Meeting: MeetingSeen;
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Meeting']> };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingFilter: MeetingFilter;
  Membership: MembershipSeen;
  MembershipConnection: Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MembershipEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Membership']> };
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  MembershipEvent: MembershipEventSeen;
  MembershipFilter: MembershipFilter;
  Model: ModelSeen;
  Name: NameSeen;
  Named: ResolversInterfaceTypes<ResolversParentTypes>['Named'];
  NearMiss: Omit<NearMiss, 'path'> & { path: ResolversParentTypes['Path'] };
  Node: AnySeen;
  Organ: OrganSeen;
  OrganConnection: Omit<OrganConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organ']> };
  OrganEdge: Omit<OrganEdge, 'node'> & { node: ResolversParentTypes['Organ'] };
  OrganFilter: OrganFilter;
  Organization: OrganizationSeen;
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  PageInfo: PageInfo;
  Party: AnySeen;
  Path: Omit<Path, 'hops' | 'via'> & { hops: ReadonlyArray<ResolversParentTypes['Hop']>, via: ReadonlyArray<ResolversParentTypes['Entity']> };
  PathConnection: Omit<PathConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PathEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Path']> };
  PathEdge: Omit<PathEdge, 'node'> & { node: ResolversParentTypes['Path'] };
  PathGroup: Omit<PathGroup, 'paths'> & { paths: ReadonlyArray<ResolversParentTypes['Path']> };
  PathScore: PathScore;
  PathWindow: PathWindow;
  Period: PeriodSeen;
  Person: PersonSeen;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  Post: PostSeen;
  PostConnection: Omit<PostConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PostEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Post']> };
  PostEdge: Omit<PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  PostFilter: PostFilter;
  Query: Record<PropertyKey, never>;
  Release: ReleaseSeen;
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
  Trace: Omit<Trace, 'from' | 'groups' | 'paths' | 'to' | 'whyNot'> & { from: ResolversParentTypes['Entity'], groups: ReadonlyArray<ResolversParentTypes['PathGroup']>, paths: ResolversParentTypes['PathConnection'], to: ResolversParentTypes['Entity'], whyNot?: Maybe<ResolversParentTypes['WhyNot']> };
  TraceFilter: TraceFilter;
  TreatyAction: TreatyActionSeen;
  TreatyActionConnection: Omit<TreatyActionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TreatyActionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TreatyAction']> };
  TreatyActionEdge: Omit<TreatyActionEdge, 'node'> & { node: ResolversParentTypes['TreatyAction'] };
  TreatyActionFilter: TreatyActionFilter;
  Truth: Truth;
  View: ViewSeen;
  Vocabulary: Vocabulary;
  Votes: Votes;
  WhyNot: Omit<WhyNot, 'misses'> & { misses: ReadonlyArray<ResolversParentTypes['NearMiss']> };
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

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  actions?: Resolver<ResolversTypes['TreatyActionConnection'], ParentType, ContextType, RequireFields<DocumentActionsArgs, 'orderBy'>>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<DocumentClaimsArgs>>;
  cooperation?: Resolver<ReadonlyArray<ResolversTypes['Cooperation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  dateBounds?: Resolver<ResolversTypes['DateBounds'], ParentType, ContextType>;
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
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<HopClaimsArgs>>;
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
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['MeetingFormat'], ParentType, ContextType>;
  hostNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<MeetingLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeetingNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<MeetingNamesArgs>>;
  next?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organs?: Resolver<ReadonlyArray<ResolversTypes['Organ']>, ParentType, ContextType>;
  preparedBy?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  prepares?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
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
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  unverified?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Model'] = ResolversParentTypes['Model']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['Kind']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
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
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NearMissSentenceArgs, 'lang'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AgendaItem' | 'Attendance' | 'Chairmanship' | 'ChangeEvent' | 'Claim' | 'Cooperation' | 'Coverage' | 'Document' | 'DocumentStage' | 'Meeting' | 'Membership' | 'MembershipEvent' | 'Organ' | 'Organization' | 'Person' | 'Post' | 'Seat' | 'Source' | 'State' | 'Statement' | 'Tenure' | 'Topic' | 'TreatyAction', ParentType, ContextType>;
};

export type OrganResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organ'] = ResolversParentTypes['Organ']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganAcronymArgs, 'lang'>>;
  chairmanships?: Resolver<ResolversTypes['ChairmanshipConnection'], ParentType, ContextType, RequireFields<OrganChairmanshipsArgs, 'orderBy'>>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<OrganClaimsArgs>>;
  composition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
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
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<OrganPostsArgs, 'orderBy'>>;
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
  cooperation?: Resolver<ResolversTypes['CooperationConnection'], ParentType, ContextType, RequireFields<OrganizationCooperationArgs, 'orderBy'>>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
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
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organs?: Resolver<ResolversTypes['OrganConnection'], ParentType, ContextType, RequireFields<OrganizationOrgansArgs, 'orderBy'>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<OrganizationPostsArgs, 'orderBy'>>;
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
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<PersonLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PersonNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<PersonNamesArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  at?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<PostClaimsArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<PostLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PostNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<PostNamesArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  asOf?: Resolver<ResolversTypes['View'], ParentType, ContextType, Partial<QueryAsOfArgs>>;
  attendances?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<QueryAttendancesArgs, 'orderBy' | 'presence'>>;
  chairmanships?: Resolver<ResolversTypes['ChairmanshipConnection'], ParentType, ContextType, RequireFields<QueryChairmanshipsArgs, 'orderBy'>>;
  cooperation?: Resolver<ResolversTypes['CooperationConnection'], ParentType, ContextType, RequireFields<QueryCooperationArgs, 'orderBy'>>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, Partial<QueryCoverageArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'orderBy'>>;
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
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'orderBy'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<QueryPostArgs, 'id'>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<QueryPostsArgs, 'orderBy'>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  releases?: Resolver<ReadonlyArray<ResolversTypes['Release']>, ParentType, ContextType>;
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

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  dataUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReleaseStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['MembershipEvent']>, ParentType, ContextType, Partial<StandingEventsArgs>>;
  member?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  spells?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['MembershipStatus']>, ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType, RequireFields<StandingTruthArgs, 'statuses'>>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  actions?: Resolver<ResolversTypes['TreatyActionConnection'], ParentType, ContextType, RequireFields<StateActionsArgs, 'orderBy'>>;
  attendances?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<StateAttendancesArgs, 'orderBy'>>;
  chairmanships?: Resolver<ResolversTypes['ChairmanshipConnection'], ParentType, ContextType, RequireFields<StateChairmanshipsArgs, 'orderBy'>>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<StateClaimsArgs>>;
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
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<StatePostsArgs, 'orderBy'>>;
  recognition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<TopicDocumentsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, RequireFields<TopicLabelArgs, 'lang'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<TopicMeetingsArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TopicNameArgs, 'lang'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, Partial<TopicNamesArgs>>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['View'] = ResolversParentTypes['View']> = {
  attendances?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<ViewAttendancesArgs, 'orderBy' | 'presence'>>;
  chairmanships?: Resolver<ResolversTypes['ChairmanshipConnection'], ParentType, ContextType, RequireFields<ViewChairmanshipsArgs, 'orderBy'>>;
  cooperation?: Resolver<ResolversTypes['CooperationConnection'], ParentType, ContextType, RequireFields<ViewCooperationArgs, 'orderBy'>>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, Partial<ViewCoverageArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<ViewDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<ViewDocumentsArgs, 'orderBy'>>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, Partial<ViewMeetingArgs>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<ViewMeetingsArgs, 'orderBy'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<ViewMembershipsArgs, 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<ViewNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<ViewNodesArgs, 'ids'>>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType, Partial<ViewOrganArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<ViewOrganizationArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<ViewOrganizationsArgs, 'orderBy'>>;
  organs?: Resolver<ResolversTypes['OrganConnection'], ParentType, ContextType, RequireFields<ViewOrgansArgs, 'orderBy'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<ViewPeopleArgs, 'orderBy'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<ViewPersonArgs, 'id'>>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<ViewPostArgs, 'id'>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<ViewPostsArgs, 'orderBy'>>;
  prefer?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
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
  misses?: Resolver<ReadonlyArray<ResolversTypes['NearMiss']>, ParentType, ContextType>;
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
  Cooperation?: CooperationResolvers<ContextType>;
  CooperationConnection?: CooperationConnectionResolvers<ContextType>;
  CooperationEdge?: CooperationEdgeResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateBounds?: DateBoundsResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentStage?: DocumentStageResolvers<ContextType>;
  DocumentStageConnection?: DocumentStageConnectionResolvers<ContextType>;
  DocumentStageEdge?: DocumentStageEdgeResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Effort?: EffortResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Kind?: KindResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  Language?: GraphQLScalarType;
  Link?: LinkResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  MembershipEvent?: MembershipEventResolvers<ContextType>;
  Model?: ModelResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Named?: NamedResolvers<ContextType>;
  NearMiss?: NearMissResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organ?: OrganResolvers<ContextType>;
  OrganConnection?: OrganConnectionResolvers<ContextType>;
  OrganEdge?: OrganEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathConnection?: PathConnectionResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  PathGroup?: PathGroupResolvers<ContextType>;
  PathScore?: PathScoreResolvers<ContextType>;
  PathWindow?: PathWindowResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
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
  View?: ViewResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  Votes?: VotesResolvers<ContextType>;
  WhyNot?: WhyNotResolvers<ContextType>;
};

