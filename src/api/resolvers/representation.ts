import type { Word } from '../../domain/words.ts';
import type { Context } from '../context.ts';
import type { ListArgs } from '../page.ts';
import {
  attendancesIn,
  memberIn,
  type RepresentationSeen,
  type RepresentativeSeen,
  representativesIn,
} from '../representation.ts';
import type { AnySeen } from '../rows.ts';
import type { Resolvers } from '../types.generated.ts';

/** Resolvers of who represented whom. */
export const representation = {
  Representation: {
    sessions: ({ all }: RepresentationSeen) => all.filter(({ certain }) => certain).length,
    uncertain: ({ all }: RepresentationSeen) => all.filter(({ certain }) => !certain).length,
    members: (parent: RepresentationSeen) => parent.members.map((member) => memberIn(parent, member)),
    representatives: (
      parent: RepresentationSeen,
      { offices }: { offices?: readonly Word<'Office'>[] | null },
    ) => representativesIn(parent, null, offices ?? null),
    attendances: (parent: RepresentationSeen, args: ListArgs, context: Context) =>
      attendancesIn(parent, args, context),
  },
  Representative: {
    member: ({ member, view }: RepresentativeSeen, _: unknown, context: Context) =>
      context.load.node(view, member),
    person: ({ person, view }: RepresentativeSeen, _: unknown, context: Context) =>
      context.load.node(view, person),
    tenures: async ({ tenures, view }: RepresentativeSeen, _: unknown, context: Context) => {
      const seen = await Promise.all(tenures.map((key) => context.load.node(view, key)));
      return seen.filter((tenure) => tenure !== null);
    },
    sessions: ({ present }: RepresentativeSeen) => present,
    first: ({ first, view }: RepresentativeSeen, _: unknown, context: Context) =>
      dateOf(first?.id, view, context),
    last: ({ last, view }: RepresentativeSeen, _: unknown, context: Context) =>
      dateOf(last?.id, view, context),
  },
} as unknown as Pick<Resolvers, 'Representation' | 'Representative'>;

async function dateOf(
  meeting: string | undefined,
  view: AnySeen['view'],
  context: Context,
): Promise<string | null> {
  const seen = meeting ? await context.load.node(view, meeting) : null;
  return seen?.__typename === 'Meeting' ? (seen.date ?? null) : null;
}
