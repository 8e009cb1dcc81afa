import type { GraphQLResolveInfo } from 'graphql';
import { Fault } from '../domain/errors.ts';
import { fold } from '../domain/fold.ts';
import { KEY } from '../domain/key.ts';
import { dayFrom } from '../domain/time.ts';
import type { View } from '../domain/view.ts';
import { keysByName, organsByAcronym, sessionsOn } from '../graph/nodes.ts';
import type { Row } from '../graph/question.ts';
import { foundOf } from '../graph/rows.ts';
import type { Network } from '../trace/network.ts';
import { byId, type Context, readId } from './context.ts';
import { walkedKinds } from './networks.ts';
import { lookAhead } from './plan.ts';
import { type AnySeen, numberOf } from './rows.ts';

/** The key of a thing by its key, acronym ("CSTO", "CFM CSTO") or code, or by an id, whatever view that names; null if there is none. */
export async function keyOf(
  name: string,
  kinds: readonly string[],
  context: Context,
): Promise<string | null> {
  const key = name.includes('@') ? readId(name, context.plain, context.plain).key : name;
  if (KEY.test(key)) {
    const node = await context.load.node(context.plain, key);
    if (node && kinds.includes(node.__typename)) return node.id;
  }
  const folded = fold(name);
  if (!folded) return null;
  const props = context.load.propsFor(context.plain);
  const wanted = JSON.stringify([folded, kinds]);
  const answer = await context.load.batched(keysByName, context.plain, { props }, wanted);
  const found = (answer as { found: Row[] }).found.map((row) => ({ ...foundOf(row, props), rank: row.rank }));
  for (const node of found) context.load.learn(node);
  const [first, next] = found;
  if (first && next && first.rank === next.rank && first.row.id !== next.row.id)
    throw new Fault(
      'INVALID_ARGUMENT',
      `"${name.slice(0, 40)}" may be ${first.row.id} or ${next.row.id}: name the organization too, or use the key`,
    );
  return first ? String(first.row.id) : null;
}

/** The key that a name was found to mean; a name that means nothing here is refused, since an empty answer would read as a fact. */
export function known(key: string | null, name: string, what: string): string {
  if (key === null) throw new Fault('UNKNOWN_KEY', `"${name.slice(0, 80)}" is no ${what} in this collection`);
  return key;
}

/** The thing that a name means, under a view; a name that means nothing is refused. */
export async function namedThing(
  name: string,
  kinds: readonly string[],
  what: string,
  view: View,
  context: Context,
): Promise<AnySeen> {
  const key = known(await keyOf(name, kinds, context), name, what);
  const seen = await context.load.node(view, key);
  if (!seen) throw new Error(`${key} is gone`);
  return seen;
}

/** The number of what a name means among what can be walked. A key needs no trip: the network knows it. */
export async function numberIn(
  { numbers }: Network,
  name: string,
  what: string,
  view: View,
  context: Context,
): Promise<number> {
  return numbers.get(name) ?? numberOf(await namedThing(name, walkedKinds, what, view, context));
}

/** The keys that several names mean, each once; a name that means nothing is refused. */
export async function keysOf(
  names: readonly string[],
  kinds: readonly string[],
  context: Context,
): Promise<string[]> {
  const what = kinds.map((kind) => kind.toLowerCase()).join(' or ');
  const keys = await Promise.all(
    names.map(async (name) => known(await keyOf(name, kinds, context), name, what)),
  );
  return [...new Set(keys)];
}

/** One thing of a kind by its id, or by another name where the field offers one. */
export async function oneOf(
  kind: AnySeen['__typename'],
  args: { id?: string | null | undefined; name?: string | null | undefined },
  view: View,
  context: Context,
  info?: GraphQLResolveInfo,
): Promise<AnySeen | null> {
  if (args.id) {
    if (info && KEY.test(args.id)) await lookAhead(kind, args.id, view, context, info);
    const node = await byId(args.id, view, context);
    return node?.__typename === kind ? node : null;
  }
  if (!args.name) throw new Fault('INVALID_ARGUMENT', `${kind.toLowerCase()} needs an id or another key`);
  const key = await keyOf(args.name, [kind], context);
  return key ? context.load.node(view, key) : null;
}

/** An organ by its acronym and that of its organization. */
export async function organBy(
  acronym: string,
  organization: string | null | undefined,
  view: View,
  context: Context,
): Promise<AnySeen | null> {
  const within = organization ? await keyOf(organization, ['Organization'], context) : null;
  if (organization && !within) return null;
  const params = { fold: fold(acronym), organization: within };
  const [row, another] = await context.load.askNodes(organsByAcronym, params, context.load.propsFor(view));
  if (another && !within)
    throw new Fault('INVALID_ARGUMENT', `several organs are called "${acronym}": name the organization too`);
  return row ? context.load.node(view, String(row.id)) : null;
}

/** The session of an organ on a day; where several may have been on it the one whose date is told most exactly. */
export async function meetingOn(
  organ: string,
  on: string,
  view: View,
  context: Context,
): Promise<AnySeen | null> {
  const day = dayFrom(on);
  const key = known(await keyOf(organ, ['Organ'], context), organ, 'organ');
  const [row] = await context.load.askNodes(sessionsOn, { organ: key, day }, context.load.propsFor(view));
  return row ? context.load.node(view, String(row.id)) : null;
}
