import { coAttendanceOf } from '../co-attendance.ts';
import type { Context } from '../context.ts';
import {
  connection,
  firstOf,
  fromWhole,
  inLanguage,
  listed,
  many,
  one,
  type Parent,
  whole,
  wholeIn,
} from '../fields.ts';
import { outcomeOfDocument } from '../outcome.ts';
import type { DocumentSeen, Seen } from '../rows.ts';
import type { Resolvers } from '../types.generated.ts';
import { linked, momentary, named, node, periodic, sourced } from './shared.ts';

const entity = { ...node, ...named, ...sourced, ...linked };

/** The stages of a document that its view shows, in order. */
const stagesOf = async (parent: Parent, context: Context) =>
  (await wholeIn('stages', parent, context)) as Seen<'DocumentStage'>[];

/** Resolvers of everything that people look up by name. */
export const entities = {
  Organization: {
    ...entity,
    ...periodic,
    acronym: inLanguage('acronym', 'acronymRu'),
    languages: listed('languages'),
    foundingDocument: one('foundingDocument'),
    seats: whole('seats'),
    organs: connection('Organization.organs'),
    members: connection('Organization.members'),
    memberships: connection('Organization.memberships'),
    chairmanships: connection('Organization.chairmanships'),
    posts: connection('Organization.posts'),
    meetings: connection('Organization.meetings'),
    documents: connection('Organization.documents'),
    cooperation: connection('Organization.cooperation'),
    coAttendance: coAttendanceOf,
    changes: whole('changes'),
    coverage: whole('coverage'),
  },
  Organ: {
    ...entity,
    ...periodic,
    acronym: inLanguage('acronym', 'acronymRu'),
    organization: one('organization'),
    parent: one('parent'),
    subsidiaries: whole('subsidiaries'),
    seats: whole('seats'),
    members: connection('Organ.members'),
    memberships: connection('Organ.memberships'),
    chairmanships: connection('Organ.chairmanships'),
    posts: connection('Organ.posts'),
    meetings: connection('Organ.meetings'),
    stages: connection('Organ.stages'),
    coAttendance: coAttendanceOf,
    coverage: whole('coverage'),
  },
  State: {
    ...entity,
    ...periodic,
    successors: many('successors'),
    memberships: connection('State.memberships'),
    chairmanships: connection('State.chairmanships'),
    posts: connection('State.posts'),
    attendances: connection('State.attendances'),
    actions: connection('State.actions'),
    initiatives: connection('State.initiatives'),
    meetings: connection('State.meetings'),
  },
  Person: {
    ...entity,
    tenures: connection('Person.tenures'),
    attendances: connection('Person.attendances'),
    coAttendance: coAttendanceOf,
    statements: whole('saidBy'),
    actions: connection('Person.actions'),
  },
  Post: { ...entity, at: one('at'), representing: one('representing'), tenures: connection('Post.tenures') },
  Meeting: {
    ...entity,
    ...momentary,
    organs: many('organs'),
    state: one('state'),
    chairs: whole('chairs'),
    attendances: connection('Meeting.attendances'),
    agenda: whole('agenda'),
    statements: whole('saidAt'),
    stages: connection('Meeting.stages'),
    cooperation: whole('declaredAt'),
    prepares: many('prepares'),
    preparedBy: whole('preparedBy'),
    previous: firstOf('previous'),
    next: one('next'),
  },
  Topic: {
    ...entity,
    broader: many('broader'),
    narrower: whole('narrower'),
    meetings: connection('Topic.meetings'),
    documents: connection('Topic.documents'),
    statements: whole('saidOn'),
  },
  Document: {
    ...entity,
    ...momentary,
    organizations: many('organizations'),
    topics: many('topics'),
    stages: whole('stages'),
    latestStage: fromWhole(
      'stages',
      async (parent: Parent, _: unknown, context: Context) =>
        (await stagesOf(parent, context)).filter((stage) => stage.kind !== 'PLANNED').at(-1) ?? null,
    ),
    initiators: async (parent: Parent, _: unknown, context: Context) => {
      const ids = (await stagesOf(parent, context))
        .filter((stage) => stage.kind === 'INITIATED')
        .flatMap((stage) => stage.by);
      return (await Promise.all(ids.map((id) => context.load.node(parent.view, id)))).filter(
        (actor) => actor !== null,
      );
    },
    outcome: (parent: DocumentSeen, _: unknown, context: Context) => outcomeOfDocument(parent, context),
    actions: connection('Document.actions'),
    cooperation: whole('byDocument'),
    memberships: whole('basedOn'),
    votes: ({ votesFor, votesAgainst, abstentions }: DocumentSeen) =>
      votesFor === null || votesFor === undefined
        ? null
        : { for: votesFor, against: votesAgainst ?? 0, abstained: abstentions ?? 0 },
  },
  Source: {
    ...node,
    ...named,
    originator: inLanguage('originator', 'originatorRu'),
    claims: connection('Source.claims'),
  },
} as unknown as Pick<
  Resolvers,
  'Organization' | 'Organ' | 'State' | 'Person' | 'Post' | 'Meeting' | 'Topic' | 'Document' | 'Source'
>;
