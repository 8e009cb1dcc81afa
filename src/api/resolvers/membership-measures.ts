import type { Word } from '../../domain/words.ts';
import type { Context } from '../context.ts';
import { type NearMiss, nearMisses } from '../nearest.ts';
import { type PracticeSeen, practiceOf } from '../practice.ts';
import type { Seen } from '../rows.ts';
import type { StandingSeen } from '../standing.ts';
import {
  basisOf,
  eventText,
  gapsOf,
  langOf,
  nearMissText,
  practiceText,
  standingText,
  statusAfter,
} from '../story.ts';
import type { Resolvers } from '../types.generated.ts';

type Lang = { readonly lang?: string | null };
type Statuses = { readonly statuses?: readonly Word<'MembershipStatus'>[] | null };

/** What `MembershipEvent` and `Standing` answer beyond their records. */
export const told = {
  MembershipEvent: {
    statusAfter: (parent: Seen<'MembershipEvent'>, _: unknown, context: Context) =>
      statusAfter(parent, context),
    sentence: (parent: Seen<'MembershipEvent'>, { lang }: Lang, context: Context) =>
      eventText(parent, langOf(lang), context),
  },
  Standing: {
    basis: (parent: StandingSeen, _: unknown, context: Context) => basisOf(parent, context),
    practice: (parent: StandingSeen, _: unknown, context: Context) => practiceOf(parent, context),
    nearest: (parent: StandingSeen, { statuses }: Statuses) => nearMisses(parent, statuses ?? []),
    gaps: (parent: StandingSeen, { statuses }: Statuses) => gapsOf(parent, statuses ?? []),
    sentence: (parent: StandingSeen, { lang, statuses }: Lang & Statuses, context: Context) =>
      standingText(parent, statuses ?? [], langOf(lang), context),
  },
};

/** Resolvers of what is worked out from memberships; overlaps and joint memberships bring their fields with them. */
export const membershipMeasures = {
  Practice: {
    since: ({ by }: PracticeSeen) => by?.date ?? null,
    decidedBy: ({ by }: PracticeSeen) => by,
    sentence: (parent: PracticeSeen, { lang }: Lang, context: Context) =>
      practiceText(parent, langOf(lang), context),
  },
  NearMiss: {
    gapDays: ({ miss }: NearMiss) => miss?.days ?? null,
    sources: ({ sources, standing }: NearMiss, _: unknown, context: Context) =>
      Promise.all(sources.map((source) => context.load.node(standing.view, source))),
    sentence: (parent: NearMiss, { lang }: Lang, context: Context) =>
      nearMissText(parent, langOf(lang), context),
  },
} as unknown as Pick<Resolvers, 'Practice' | 'NearMiss'>;
