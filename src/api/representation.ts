import {
  longest,
  type Representative,
  representatives,
  type Session,
  type Sitting,
  standingAt,
  turnover,
} from '../domain/representation.ts';
import type { View } from '../domain/view.ts';
import type { Word } from '../domain/words.ts';
import { rootList } from '../graph/lists.ts';
import { sessionsWithSittings } from '../graph/representation.ts';
import { viewParams } from '../graph/when.ts';
import type { Context } from './context.ts';
import { keyOf, keysOf, known } from './lookup.ts';
import { type ListArgs, openPage } from './page.ts';
import type { AnySeen } from './rows.ts';

const BODIES = ['Organization', 'Organ'];
const ACTORS = ['State', ...BODIES];

/** Who sat for whom at a body, on its way to the client. */
export interface RepresentationSeen {
  readonly view: View;
  readonly body: AnySeen;
  readonly all: readonly Session[];
  readonly sittings: readonly Sitting[];
  readonly members: readonly AnySeen[];
}

/** A person who sat for a member, in a view. */
export interface RepresentativeSeen extends Representative {
  readonly view: View;
}

/** The answer to `representation`: one question beside the names that were given. */
export async function representationOf(
  { of, at }: { readonly of?: readonly string[] | null; readonly at: string },
  view: View,
  context: Context,
): Promise<RepresentationSeen> {
  const [body, asked] = await Promise.all([
    keyOf(at, BODIES, context).then((key) => known(key, at, 'organ or organization')),
    of ? keysOf(of, ACTORS, context) : null,
  ]);
  const [seen, rows] = await Promise.all([
    context.load.node(view, body),
    context.load.ask(sessionsWithSittings(view.resolution), { ...viewParams(view), body, members: asked }),
  ]);
  if (!seen) throw new Error(`${body} was found and is not there`);
  const sittings = rows.flatMap(({ id, sittings: list }) =>
    (list as unknown[][]).map((columns) => sittingAt(String(id), columns)),
  );
  const keys = asked ?? [...new Set(sittings.map(({ member }) => member))];
  const nodes = await Promise.all(keys.map((key) => context.load.node(view, key)));
  const members = nodes.filter((node) => node !== null);
  return {
    view,
    body: seen,
    all: rows.map(({ id, day, certain }) => ({
      id: String(id),
      day: Number(day),
      certain: certain === true,
    })),
    sittings,
    members: asked ? members : members.sort((a, b) => (sortOf(a) < sortOf(b) ? -1 : 1)),
  };
}

function sittingAt(session: string, columns: readonly unknown[]): Sitting {
  const [member, person, sort, tenure, office, presence] = columns;
  return {
    session,
    member: String(member),
    person: textOrNull(person),
    sort: textOrNull(sort) ?? '',
    tenure: textOrNull(tenure),
    office: textOrNull(office) as Word<'Office'> | null,
    presence: String(presence) as Word<'Presence'>,
  };
}

/** The people in it, in the order of the rule; only what they did in some offices, if any are named. */
export function representativesIn(
  { view, all, sittings }: RepresentationSeen,
  member: string | null,
  offices: readonly Word<'Office'>[] | null,
): RepresentativeSeen[] {
  const counted = sittings.filter(
    (sitting) =>
      (member === null || sitting.member === member) &&
      (offices === null || (sitting.office !== null && offices.includes(sitting.office))),
  );
  return representatives(all, counted).map((one) => ({ ...one, view }));
}

/** One member in it. */
export function memberIn(whole: RepresentationSeen, member: AnySeen) {
  const own = whole.sittings.filter((sitting) => sitting.member === member.id);
  const people = representativesIn(whole, member.id, null);
  return {
    member,
    ...standingAt(whole.all, own),
    representatives: people,
    longest: longest(people),
    turnover: turnover(whole.all, own),
  };
}

/** The attendances behind it: the list of all of them, held to these sessions and these members. */
export async function attendancesIn(whole: RepresentationSeen, args: ListArgs, context: Context) {
  const where = args.where ?? {};
  const both = async (given: unknown, own: readonly string[], kinds: readonly string[]) =>
    Array.isArray(given) ? (await keysOf(given, kinds, context)).filter((key) => own.includes(key)) : own;
  const [meetings, representing] = await Promise.all([
    both(
      where.meetings,
      whole.all.map(({ id }) => id),
      ['Meeting'],
    ),
    both(
      where.representing,
      whole.members.map(({ id }) => id),
      ACTORS,
    ),
  ]);
  return openPage(
    rootList('Attendance'),
    null,
    whole.view,
    { ...args, where: { ...where, meetings, representing } },
    context,
  );
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const sortOf = (seen: AnySeen): string => ('sort' in seen ? seen.sort : seen.id);
