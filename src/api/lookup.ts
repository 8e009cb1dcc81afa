import type { GraphQLResolveInfo } from 'graphql';
import { Fault } from '../domain/errors.ts';
import { fold } from '../domain/fold.ts';
import { KEY } from '../domain/key.ts';
import { dayFrom } from '../domain/time.ts';
import type { View } from '../domain/view.ts';
import { keysByName, organsByAcronym, sessionsOn } from '../graph/nodes.ts';
import { byId, type Context } from './context.ts';
import { lookAhead } from './plan.ts';
import type { AnySeen } from './rows.ts';

/** The key of an organization, organ or state by its key, acronym ("CSTO", "CFM CSTO") or code; null if there is none. */
export async function keyOf(
  name: string,
  kinds: readonly string[],
  context: Context,
): Promise<string | null> {
  if (KEY.test(name)) {
    const node = await context.load.node(context.plain, name);
    if (node && kinds.includes(node.__typename)) return node.id;
  }
  const folded = fold(name);
  if (!folded) return null;
  const [row, next] = await context.load.askNodes(keysByName, {
    fold: folded,
    kinds,
    nameKinds: ['ACRONYM', 'CODE', 'COMPOSED'],
  });
  if (row && next && row.rank === next.rank && row.id !== next.id)
    throw new Fault(
      'INVALID_ARGUMENT',
      `"${name.slice(0, 40)}" may be ${row.id} or ${next.id}: name the organization too, or use the key`,
    );
  return row ? String(row.id) : null;
}

/** The key that a name was found to mean; a name that means nothing here is refused, since an empty answer would read as a fact. */
export function known(key: string | null, name: string, what: string): string {
  if (key === null) throw new Fault('UNKNOWN_KEY', `"${name.slice(0, 80)}" is no ${what} in this collection`);
  return key;
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
  const [row, another] = await context.load.askNodes(organsByAcronym, {
    fold: fold(acronym),
    organization: within,
  });
  if (another && !within)
    throw new Fault('INVALID_ARGUMENT', `several organs are called "${acronym}": name the organization too`);
  return row ? context.load.node(view, String(row.id)) : null;
}

/** The session of an organ on a day; the first one where there were several. */
export async function meetingOn(
  organ: string,
  on: string,
  view: View,
  context: Context,
): Promise<AnySeen | null> {
  const day = dayFrom(on);
  const key = known(await keyOf(organ, ['Organ'], context), organ, 'organ');
  const [row] = await context.load.askNodes(sessionsOn, { organ: key, day });
  return row ? context.load.node(view, String(row.id)) : null;
}
