import type { Word } from '../domain/words.ts';
import { wholeLists } from '../graph/lists.ts';
import type { Context } from './context.ts';
import type { Parent } from './fields.ts';
import { wholeList } from './page.ts';
import type { Seen } from './rows.ts';
import { after, type Soon } from './soon.ts';

interface Labelled extends Parent {
  readonly __typename: string;
  readonly lang?: string;
  readonly name: string;
  readonly nameRu: string;
}

/** The languages of the labels that stand in, the first that has one. */
const FALLBACK = ['en', 'ru'];

/** The name in a language; where it is missing, English, and the answer says so. English and Russian cost no trip. */
export function labelOf(
  parent: Parent,
  lang: string,
  context: Context,
): Soon<{ text: string; lang: string; fallback: boolean }> {
  const { name } = parent as Labelled;
  const known = labelsOf(parent as Labelled);
  return after(known[lang] ?? officialIn(parent, lang, context), (text) => {
    if (text) return { text, lang, fallback: false };
    const instead = FALLBACK.find((other) => known[other]) ?? Object.keys(known)[0] ?? 'en';
    return { text: known[instead] ?? name, lang: instead, fallback: true };
  });
}

/** All names, or those of some kinds or of one language. Composed ones are made for searching and come only when asked for. */
export async function namesOf(
  parent: Parent,
  kinds: readonly Word<'NameKind'>[] | null | undefined,
  lang: string | null | undefined,
  context: Context,
) {
  const names = await allNames(parent as Labelled, context);
  return names.filter(
    (name) => (kinds ? kinds.includes(name.kind) : name.kind !== 'COMPOSED') && (!lang || name.lang === lang),
  );
}

/** The labels that a thing carries itself: English and Russian; a source has its title in its own language. */
function labelsOf({ __typename, name, nameRu, lang }: Labelled): Record<string, string> {
  return __typename === 'Source' ? { [lang ?? 'en']: name } : { en: name, ru: nameRu };
}

/** Links and sources are called by their labels only; everything else has names of its own. */
async function allNames(parent: Labelled, context: Context): Promise<NameShown[]> {
  if (parent.__typename === 'Source' || parent.__typename === 'Cooperation') {
    return Object.entries(labelsOf(parent)).map(([lang, text]) => ({ text, lang, kind: 'OFFICIAL' }));
  }
  return (await wholeList(wholeLists.names, parent, parent.view, context)) as Seen<'Name'>[];
}

type NameShown = Pick<Seen<'Name'>, 'text' | 'lang' | 'kind'>;

async function officialIn(parent: Parent, lang: string, context: Context): Promise<string | undefined> {
  const names = await namesOf(parent, ['SHORT', 'OFFICIAL'], lang, context);
  return (names.find((name) => name.kind === 'SHORT') ?? names[0])?.text;
}
