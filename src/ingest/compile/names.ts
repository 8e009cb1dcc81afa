import { dateWords } from '../../domain/date-words.ts';
import { fold, skeleton } from '../../domain/fold.ts';
import { periodOf } from '../../domain/period.ts';
import { NEVER } from '../../domain/time.ts';
import type { Word } from '../../domain/words.ts';
import { type Builder, hash, type Origin } from '../builder.ts';

/** A name before it is folded. */
export interface NameSeed {
  readonly text: string;
  readonly kind: Word<'NameKind'>;
  readonly lang?: string | undefined;
  readonly scheme?: string | undefined;
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
}

/** Adds the names of one thing, each text once for each kind, and returns what the thing itself stores of them. */
export function addNames(
  builder: Builder,
  of: string,
  names: readonly NameSeed[],
  origin: Origin,
): { find: string } {
  const seen = new Map<string, NameSeed>();
  for (const name of names)
    if (name.text.trim() && !seen.has(`${name.kind} ${name.text}`))
      seen.set(`${name.kind} ${name.text}`, name);
  for (const { text, kind, lang, scheme, since, until } of seen.values()) {
    const folded = fold(text);
    const script = scriptOf(text);
    builder.add(
      'Name',
      `name-${hash([of, kind, text])}`,
      text,
      {
        of,
        text,
        kind,
        lang: lang ?? (kind === 'CODE' ? null : script === 'Cyrl' ? 'ru' : script === 'Latn' ? 'en' : null),
        script,
        scheme: scheme ?? null,
        fold: folded,
        skel: skeleton(folded),
        ...periodOf({ since: since ?? null, until: until ?? null, end: 'NOT_STATED' }, [], NEVER),
      },
      { sources: [] },
      origin,
    );
  }
  const find = [
    ...new Set([...seen.values()].filter((n) => n.kind !== 'COMPOSED').map((n) => fold(n.text))),
  ].join(' | ');
  return { find };
}

/** The names that labels give: the first two languages always, others where known. */
export function labelNames(
  labels: { readonly en: string; readonly ru: string; readonly [lang: string]: string },
  kind: Word<'NameKind'>,
): NameSeed[] {
  return Object.entries(labels).map(([lang, text]) => ({ lang, text, kind }));
}

/** Other names, of one kind. */
export function otherNames(
  texts: readonly string[] | undefined,
  kind: Word<'NameKind'> = 'ALIAS',
): NameSeed[] {
  return (texts ?? []).map((text) => ({ text, kind }));
}

/** Names made by rule, so that "СМИД ОДКБ" or "заседание 1 декабря 2020" find what people mean. */
export function composed(lang: 'en' | 'ru', ...parts: readonly (string | null | undefined)[]): NameSeed[] {
  const text = parts.filter(Boolean).join(' ');
  return parts.every(Boolean) ? [{ text, lang, kind: 'COMPOSED' }] : [];
}

/** A name with the acronym of its organization behind it, unless it has that already. */
export const withAcronym = (name: string, acronym: string | undefined): string =>
  acronym && !name.split(/[\s-]/).includes(acronym) ? `${name} ${acronym}` : name;

/** A meeting's organ with its day in words, in both languages. */
export function datedNames(organ: { readonly en: string; readonly ru: string }, date: string): NameSeed[] {
  const { en, ru } = dateWords(date);
  return [
    ...en.flatMap((day) => composed('en', 'meeting', organ.en, day)),
    ...ru.flatMap((day) => composed('ru', 'заседание', organ.ru, day)),
  ];
}

/** The main properties of a thing with names. */
export const namedProps = (labels: { readonly en: string; readonly ru: string }, find: string) => ({
  nameRu: labels.ru,
  find,
  sort: fold(labels.en),
});

function scriptOf(text: string): string {
  if (/\p{Script=Cyrillic}/u.test(text)) return 'Cyrl';
  if (/\p{Script=Han}/u.test(text)) return 'Hani';
  if (/\p{Script=Armenian}/u.test(text)) return 'Armn';
  if (/\p{Script=Arabic}/u.test(text)) return 'Arab';
  if (/\p{Script=Georgian}/u.test(text)) return 'Geor';
  return 'Latn';
}
