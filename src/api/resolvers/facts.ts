import type { Word } from '../../domain/words.ts';
import type { Context } from '../context.ts';
import { inLanguage, listed, many, one, whole } from '../fields.ts';
import type { Seen } from '../rows.ts';
import { eventsOf, type StandingSeen, standingOf, statusesOf, truthOfStanding } from '../standing.ts';
import type { Resolvers } from '../types.generated.ts';
import { told } from './membership-measures.ts';
import { momentary, named, node, periodic, sourced } from './shared.ts';

const fact = { ...node, ...sourced };

/** Resolvers of facts and of what stands behind them. */
export const facts = {
  Membership: {
    ...fact,
    ...periodic,
    member: one('member'),
    of: one('of'),
    organization: one('organization'),
    legalBasis: one('legalBasis'),
    events: whole('events'),
    standing: (parent: Seen<'Membership'>, _: unknown, context: Context) =>
      standingOf(parent.member, parent.of, parent.view, context),
  },
  MembershipEvent: {
    ...fact,
    ...momentary,
    ...told.MembershipEvent,
    instrument: one('instrument'),
    membership: one('membership'),
  },
  Standing: {
    ...told.Standing,
    truth: (parent: StandingSeen, { statuses }: { statuses: readonly Word<'MembershipStatus'>[] }) =>
      truthOfStanding(parent, statuses),
    statuses: statusesOf,
    events: async (
      parent: StandingSeen,
      { planes }: { planes?: readonly Word<'MembershipPlane'>[] | null },
      context: Context,
    ) => (await eventsOf(parent, context)).filter((event) => !planes || planes.includes(event.plane)),
  },
  Tenure: { ...fact, ...periodic, person: one('person'), post: one('post') },
  Chairmanship: {
    ...fact,
    ...periodic,
    of: one('of'),
    state: one('state'),
    person: one('person'),
    coChairs: many('coChairs'),
  },
  Seat: { ...fact, ...periodic, of: one('of'), state: one('state') },
  ChangeEvent: { ...fact, ...momentary, before: many('before'), after: many('after') },
  Attendance: {
    ...fact,
    ...momentary,
    meeting: one('meeting'),
    person: one('person'),
    representing: one('representing'),
    tenure: one('tenure'),
  },
  AgendaItem: { ...fact, meeting: one('meeting'), topic: one('topic') },
  Statement: {
    ...fact,
    meeting: one('meeting'),
    person: one('person'),
    representing: one('representing'),
    topic: one('topic'),
    text: inLanguage('textEn', 'textRu'),
  },
  DocumentStage: {
    ...fact,
    ...momentary,
    document: one('document'),
    meeting: one('meeting'),
    organ: one('organ'),
    by: many('by'),
  },
  TreatyAction: { ...fact, ...momentary, document: one('document'), party: one('party') },
  Cooperation: {
    ...fact,
    ...named,
    ...momentary,
    parties: many('parties'),
    through: many('through'),
    from: one('from'),
    to: one('to'),
    document: one('document'),
    meeting: one('meeting'),
    topics: many('topics'),
  },
  Claim: { ...node, source: one('source'), about: one('about') },
  Coverage: {
    ...fact,
    period: periodic.period,
    scope: one('scope'),
    statuses: listed('statuses'),
    offices: listed('offices'),
    holders: many('holders'),
    claimedBy: one('claimedBy'),
  },
} as unknown as Pick<Resolvers, 'Membership' | 'Standing' | 'Tenure' | 'Attendance' | 'Claim'>;
