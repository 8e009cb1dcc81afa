import { type Pair, pairsOf, type Seating } from '../domain/co-attendance.ts';
import { Fault } from '../domain/errors.ts';
import { boundsOf } from '../domain/time.ts';
import type { View } from '../domain/view.ts';
import { type CoAttended, seatingsOf } from '../graph/co-attendance.ts';
import type { Context } from './context.ts';
import { keysOf } from './lookup.ts';
import { pageAt } from './offsets.ts';
import { pageSize } from './page.ts';
import type { Seen } from './rows.ts';

/** Two people who were at the same meetings, in a view. */
export interface CoAttendanceSeen extends Pair {
  readonly view: View;
}

interface Args {
  readonly where?: {
    readonly organs?: readonly string[] | null;
    readonly organizations?: readonly string[] | null;
    readonly during?: string | null;
    readonly sameDelegation?: boolean | null;
    readonly atLeast?: number | null;
  } | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Who was at the same meetings as a person, or which two people at those of an organ or organization: one question. */
export async function coAttendanceOf(parent: Seen<CoAttended>, args: Args, context: Context) {
  const { organs, organizations, during, sameDelegation, atLeast } = args.where ?? {};
  const size = pageSize(args.first ?? context.pageSize);
  if (atLeast !== null && atLeast !== undefined && atLeast < 1)
    throw new Fault('INVALID_ARGUMENT', `atLeast: ${atLeast} is no number of meetings: give 1 or more`);
  const bounds = during ? boundsOf(during) : null;
  const { id, view, __typename: from } = parent;
  const answer = await context.load.batched(
    seatingsOf(from, view.resolution),
    view,
    {
      organs: organs ? await keysOf(organs, ['Organ'], context) : null,
      organizations: organizations ? await keysOf(organizations, ['Organization'], context) : null,
      during: bounds ? [bounds.earliest, bounds.latest] : null,
    },
    JSON.stringify(id),
  );
  const seatings = ((answer as { seatings?: unknown[][] } | null)?.seatings ?? []).map(seatingAt);
  const pairs = pairsOf(seatings, {
    ...(from === 'Person' ? { focus: id } : {}),
    sameDelegation: sameDelegation ?? undefined,
    atLeast: atLeast ?? undefined,
  });
  return pageAt(
    pairs.map((pair): CoAttendanceSeen => ({ ...pair, view })),
    size,
    args.after,
  );
}

function seatingAt([
  meeting,
  day,
  certain,
  person,
  sort,
  present,
  representing,
]: readonly unknown[]): Seating {
  return {
    meeting: String(meeting),
    day: Number(day),
    certain: certain === true,
    person: String(person),
    sort: String(sort),
    present: present === true,
    representing: String(representing),
  };
}
