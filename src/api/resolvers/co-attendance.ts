import type { CoAttendanceSeen } from '../co-attendance.ts';
import type { Context } from '../context.ts';
import type { AnySeen } from '../rows.ts';
import type { Resolvers } from '../types.generated.ts';

const at = async (key: string | undefined, { view }: CoAttendanceSeen, context: Context) =>
  key ? context.load.node(view, key) : null;
const dateOf = (seen: AnySeen | null) => (seen?.__typename === 'Meeting' ? (seen.date ?? null) : null);

/** Resolvers of who was at the same meetings. */
export const coAttendance = {
  CoAttendance: {
    person: (parent: CoAttendanceSeen, _: unknown, context: Context) => at(parent.person, parent, context),
    with: (parent: CoAttendanceSeen, _: unknown, context: Context) => at(parent.other, parent, context),
    together: ({ meetings }: CoAttendanceSeen) => meetings.length,
    possible: ({ possible }: CoAttendanceSeen) => possible.length,
    first: async (parent: CoAttendanceSeen, _: unknown, context: Context) =>
      dateOf(await at(parent.meetings[0], parent, context)),
    last: async (parent: CoAttendanceSeen, _: unknown, context: Context) =>
      dateOf(await at(parent.meetings.at(-1), parent, context)),
    meetings: async (parent: CoAttendanceSeen, _: unknown, context: Context) => {
      const seen = await Promise.all(parent.meetings.map((key) => at(key, parent, context)));
      return seen.filter((meeting) => meeting !== null);
    },
  },
} as unknown as Pick<Resolvers, 'CoAttendance'>;
