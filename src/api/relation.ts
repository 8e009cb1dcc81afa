import { Fault } from '../domain/errors.ts';
import type { RowOf } from '../domain/kinds.ts';
import { ladderOf, relationSentence, type Step, strongestOf } from '../domain/relation.ts';
import type { View } from '../domain/view.ts';
import type { Word } from '../domain/words.ts';
import { relationBetween } from '../graph/relation.ts';
import { viewParams } from '../graph/when.ts';
import type { Context } from './context.ts';
import { keyOf, known } from './lookup.ts';
import { type Seen, see } from './rows.ts';
import { nounOf } from './speech.ts';

/** What links two organizations, on its way to the client. */
export interface RelationSeen {
  readonly view: View;
  readonly a: Seen<'Organization'>;
  readonly b: Seen<'Organization'>;
  readonly acts: readonly Seen<'Cooperation'>[];
  readonly observing: readonly Seen<'Membership'>[];
  /** Documents that concern both. */
  readonly common: readonly Seen<'Document'>[];
  readonly ladder: readonly Step<Seen<'Cooperation'>>[];
  readonly strongest: Word<'Bindingness'> | null;
}

/** The answer to `relation`: one question beside the names that were given. */
export async function relationOf(
  names: { readonly a: string; readonly b: string },
  view: View,
  context: Context,
): Promise<RelationSeen> {
  const [a, b] = await Promise.all([
    organization(names.a, view, context),
    organization(names.b, view, context),
  ]);
  if (a.id === b.id) throw new Fault('INVALID_ARGUMENT', `a and b are the same organization, ${a.id}`);
  const [answer] = await context.load.ask(relationBetween(view.resolution), {
    ...viewParams(view),
    a: a.id,
    b: b.id,
  });
  const rows = <K extends 'Cooperation' | 'Membership' | 'Document'>(kind: K, given: unknown) =>
    ((given ?? []) as RowOf<K>[]).map((row) => see(kind, row, view));
  const acts = rows('Cooperation', answer?.cooperation).sort(inTime);
  const ladder = ladderOf(acts, view);
  return {
    view,
    a,
    b,
    acts,
    observing: rows('Membership', answer?.observing),
    common: rows('Document', answer?.documents),
    ladder,
    strongest: strongestOf(ladder),
  };
}

async function organization(name: string, view: View, context: Context): Promise<Seen<'Organization'>> {
  const key = known(await keyOf(name, ['Organization'], context), name, 'organization');
  const seen = await context.load.node(view, key);
  if (seen?.__typename !== 'Organization') throw new Error(`${key} was found and is no organization`);
  return seen;
}

/** The instruments of the cooperation and the documents that concern both, in time. */
export async function documentsOf(relation: RelationSeen, context: Context): Promise<Seen<'Document'>[]> {
  const cited = await nodesOf(
    'Document',
    relation.acts.flatMap(({ document }) => document ?? []),
    relation.view,
    context,
  );
  const common = relation.common.filter(({ id }) => !cited.some((document) => document.id === id));
  return [...cited, ...common].sort(inTime);
}

/** The topics of the cooperation and of the documents, by name. */
export async function topicsOf(relation: RelationSeen, context: Context): Promise<Seen<'Topic'>[]> {
  const documents = await documentsOf(relation, context);
  const topics = [...relation.acts, ...documents].flatMap((one) => one.topics);
  return (await nodesOf('Topic', topics, relation.view, context)).sort((a, b) => (a.sort < b.sort ? -1 : 1));
}

/** The meetings at which the cooperation was declared, in time. */
export const meetingsOf = async (
  { acts, view }: RelationSeen,
  context: Context,
): Promise<Seen<'Meeting'>[]> =>
  (
    await nodesOf(
      'Meeting',
      acts.flatMap(({ meeting }) => meeting ?? []),
      view,
      context,
    )
  ).sort(inTime);

/** The sentence on it. */
export async function relationText(
  relation: RelationSeen,
  lang: 'en' | 'ru',
  context: Context,
): Promise<string> {
  const { a, b, ladder, strongest, observing } = relation;
  const nouns = [await nounOf(a, context), await nounOf(b, context)] as const;
  return relationSentence(nouns, ladder, strongest, observing.length, lang);
}

async function nodesOf<K extends 'Document' | 'Topic' | 'Meeting'>(
  kind: K,
  keys: readonly string[],
  view: View,
  context: Context,
): Promise<Seen<K>[]> {
  const nodes = await Promise.all([...new Set(keys)].map((key) => context.load.node(view, key)));
  return nodes.filter((node): node is Extract<typeof node, Seen<K>> => node?.__typename === kind);
}

const inTime = (
  a: { readonly d0: number; readonly id: string },
  b: { readonly d0: number; readonly id: string },
) => a.d0 - b.d0 || (a.id < b.id ? -1 : 1);
