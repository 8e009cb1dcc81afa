import type { Word } from '../domain/words.ts';
import { wholeLists } from '../graph/lists.ts';
import type { Context } from './context.ts';
import type { Parent } from './fields.ts';
import { wholeList } from './page.ts';
import type { Seen } from './rows.ts';

interface Labelled extends Parent {
  readonly name: string;
  readonly nameRu: string;
}

/** The languages of the labels that stand in, the first that has one. */
const FALLBACK = ['en', 'ru'];

/** The name in a language; where it is missing, English, and the answer says so. English and Russian cost no trip. */
export async function labelOf(
  parent: Parent,
  lang: string,
  context: Context,
): Promise<{ text: string; lang: string; fallback: boolean }> {
  const { name, nameRu } = parent as Labelled;
  const known: Record<string, string> = { en: name, ru: nameRu };
  const text = known[lang] ?? (await officialIn(parent, lang, context));
  if (text) return { text, lang, fallback: false };
  const instead = FALLBACK.find((other) => known[other]) ?? 'en';
  return { text: known[instead] ?? name, lang: instead, fallback: true };
}

/** All names, or those of some kinds or of one language. Composed ones are made for searching and come only when asked for. */
export async function namesOf(
  parent: Parent,
  kinds: readonly Word<'NameKind'>[] | null | undefined,
  lang: string | null | undefined,
  context: Context,
) {
  const names = (await wholeList(wholeLists.names, parent, parent.view, context)) as Seen<'Name'>[];
  return names.filter(
    (name) => (kinds ? kinds.includes(name.kind) : name.kind !== 'COMPOSED') && (!lang || name.lang === lang),
  );
}

async function officialIn(parent: Parent, lang: string, context: Context): Promise<string | undefined> {
  const names = await namesOf(parent, ['SHORT', 'OFFICIAL'], lang, context);
  return (names.find((name) => name.kind === 'SHORT') ?? names[0])?.text;
}
