import { Fault } from '../domain/errors.ts';
import { grouped } from '../domain/grouped.ts';
import type { KindName, RowOf } from '../domain/kinds.ts';
import { resolved } from '../domain/resolve.ts';
import { type BodyRecord, type Completeness, type MemberRecord, STATED } from '../domain/standing.ts';
import { boundsOf, type Day } from '../domain/time.ts';
import { isCompilers, onDay, type View } from '../domain/view.ts';
import type { BodiesAsked, CompletenessValues, SpellValues } from '../graph/membership-measures.ts';
import type { Params, Row } from '../graph/question.ts';
import { foundOf } from '../graph/rows.ts';
import type { Network } from '../trace/network.ts';
import { type MemberSpell, membersIn, spellsIn } from '../trace/spells.ts';
import type { Context } from './context.ts';
import { type AnySeen, see } from './rows.ts';

/** A body with everybody who ever belonged to it. */
export interface BodySeen {
  readonly node: AnySeen;
  readonly record: BodyRecord;
}

/** How the rows of bodies are read, by the form of the question. */
interface Reading {
  spells(row: Row, node: AnySeen): readonly MemberSpell[];
  coverage(row: Row): readonly Completeness[];
}

/** Reads a body with its spells, as a view's policy shows them. */
function bodyFrom(row: Row, { spells, coverage }: Reading, view: View, { load }: Context): BodySeen {
  const { kind, row: own } = foundOf(row, load.propsFor(view));
  const node = see(kind, own as never, view) as AnySeen;
  return {
    node,
    record: {
      id: node.id,
      life: lifeOf(node),
      spells: grouped(spells(row, node), ({ member }) => member),
      coverage: coverage(row),
    },
  };
}

/** The spells that came with a body, as a policy sees them, in the order of their beginnings. */
function spellsOf(row: Row, { resolution }: View): readonly MemberSpell[] {
  const contested = row.contested as MemberSpell[];
  const rivals = new Map(contested.map((one) => [one.id, one]));
  const stated = (row.spells as SpellValues[]).map(spellFrom);
  const all =
    rivals.size > 0 ? stated.map((one) => resolved({ ...one, ...rivals.get(one.id) }, resolution)) : stated;
  return all.sort((a, b) => a.s0 - b.s0 || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

// By places, not by taking the list apart: this is done for thousands of them.
const spellFrom = (of: SpellValues): MemberSpell => ({
  member: of[0],
  status: of[1],
  end: of[2],
  s0: of[3],
  s1: of[4],
  u0: of[5],
  u1: of[6],
  confirmed: of[7],
  attested: of[8],
  since: of[9] ? STATED : null,
  until: of[10] ? STATED : null,
  id: of[11] ?? '',
});

/** Which spells come: those that may hold in the window of the view, or all that ever were. */
export type Span = 'WINDOW' | 'EVER';

/** Some bodies, and the keys of all members that came along. */
export interface Bodies {
  readonly bodies: readonly BodySeen[];
  readonly members: readonly string[];
}

/** What is asked for about some bodies. */
interface Asked {
  readonly question: BodiesAsked;
  readonly params: Params;
  readonly span: Span;
  /** Whether the records behind the spells will be asked for. */
  readonly ids: boolean;
  /** The keys of the bodies whose members come along, if they do. */
  readonly membersOf: readonly string[];
  /** The kind of member that counts; null for any. */
  readonly kind: KindName | null;
}

/**
 * Bodies with their spells, in one trip; members that come along are kept, so that nobody asks for them again. The
 * spells are taken from the network of the release where that has been read, and suffices: it knows no ids, and is the
 * compilers'.
 */
export async function bodiesOf(asked: Asked, view: View, context: Context): Promise<Bodies> {
  const { networks, release, load } = context;
  const network = asked.ids || !isCompilers(view) || !context.plans ? null : networks.ready(release);
  const props = load.propsFor(view);
  const rows = await (network
    ? bodiesAlone(asked, network, view, context)
    : withSpells(asked, view, context));
  const reading = network ? readAlone(asked, network, view) : readWithSpells(view);
  const members = rows.flatMap((row) => (row.members as Row[]).map((one) => load.learn(foundOf(one, props))));
  return {
    bodies: rows.map((row) => bodyFrom(row, reading, view, context)),
    members: members.map(({ row }) => String(row.id)),
  };
}

function withSpells({ question, params, span, ids }: Asked, view: View, { load }: Context): Promise<Row[]> {
  // Another policy may choose other dates: then all spells come, with what sources say of them.
  const rivals = !isCompilers(view);
  return load.ask(question.withSpells, {
    ...params,
    from: view.from,
    to: view.to,
    ever: span === 'EVER' || rivals,
    rivals,
    verifiedOnly: view.resolution.verifiedOnly,
    ids: ids || rivals,
    props: load.propsFor(view),
  });
}

const readWithSpells = (view: View): Reading => ({
  spells: (row) => spellsOf(row, view),
  coverage: ({ coverage }) => (coverage as RowOf<'Coverage'>[]).map((one) => see('Coverage', one, view)),
});

const readAlone = ({ kind, span }: Asked, network: Network, view: View): Reading => ({
  spells: (_, { id }) =>
    spellsIn(network, network.numbers.get(id) ?? -1, view, { kind, ever: span === 'EVER' }),
  coverage: ({ coverage }) =>
    (coverage as CompletenessValues[]).map(([s1, u0, complete, claimedBy, statuses, holders]) => {
      return { s1, u0, complete, claimedBy, statuses, holders };
    }),
});

function bodiesAlone(
  { question, params, membersOf }: Asked,
  network: Network,
  view: View,
  { load }: Context,
): Promise<Row[]> {
  const bodies = membersOf.flatMap((key) => network.numbers.get(key) ?? []);
  const members = membersOf.length > 0 ? { members: membersIn(network, bodies, view) } : {};
  return load.ask(question.alone, { ...params, ...members, props: load.propsFor(view) });
}

/** The members with some keys, as a view shows them, in the order of their names. */
export async function membersAt(keys: Iterable<string>, view: View, context: Context): Promise<AnySeen[]> {
  const nodes = await Promise.all([...keys].map((key) => context.load.node(view, key)));
  return nodes
    .filter((node) => node !== null)
    .sort((a, b) => (sortOf(a) < sortOf(b) ? -1 : sortOf(a) > sortOf(b) ? 1 : a.id < b.id ? -1 : 1));
}

const sortOf = (node: AnySeen): string => ('sort' in node ? String(node.sort) : node.id);

/** The record of a member for the figures. */
export const recordOf = (node: AnySeen): MemberRecord => ({ id: node.id, life: lifeOf(node) });

const lifeOf = (node: AnySeen): BodyRecord['life'] => {
  if (!('s0' in node)) throw new Error(`${node.id} is a member or a body and has no period`);
  return node;
};

/** A year of a series: the view of its first day. */
export interface Year {
  readonly year: number;
  readonly view: View;
}

/** The most years that one series may have. */
const MOST_YEARS = 250;

/** The years of a series: those asked for, or all first days of January from a first day to the day that the data reach. */
export function yearsFrom(
  { from, to }: { readonly from?: number | null; readonly to?: number | null },
  firstDay: Day,
  view: View,
  context: Context,
): Year[] {
  const begin = from ?? yearOf(firstDay) + (firstDay % 10000 > 101 ? 1 : 0);
  const end = to ?? yearOf(boundsOf(context.release.dataUntil).latest);
  for (const [name, year] of [
    ['from', begin],
    ['to', end],
  ] as const)
    if (year < 1 || year > 9998)
      throw new Fault('INVALID_ARGUMENT', `${name}: ${year} is not a year that can be asked for`);
  if (begin > end && typeof from === 'number')
    throw new Fault('INVALID_ARGUMENT', `from: ${begin} lies after to: ${end}`);
  if (end - begin >= MOST_YEARS)
    throw new Fault('INVALID_ARGUMENT', `from: ${begin} to: ${end} are more than ${MOST_YEARS} years`);
  return Array.from({ length: Math.max(0, end - begin + 1) }, (_, i) => ({
    year: begin + i,
    view: onDay(view, (begin + i) * 10000 + 101),
  }));
}

const yearOf = (day: Day): number => Math.floor(day / 10000);
