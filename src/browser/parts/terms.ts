import { useMemo } from 'react';
import type { Lang } from '../data/model.ts';
import { useAnswer } from '../ui/answer.ts';

const VOCABULARY = '{ vocabulary { name terms { code en: label ru: label(lang: "ru") } } }';

interface Vocabulary {
  readonly vocabulary: readonly {
    readonly name: string;
    readonly terms: readonly { readonly code: string; readonly en: string; readonly ru: string }[];
  }[];
}

/** Gives the word of a closed list in a language; the list may be left out where it is not known. */
export type Terms = (list: string | null, code: string | null | undefined) => string;

/** The closed lists of the API in the language of the page. */
export function useTerms(lang: Lang): Terms {
  const { data } = useAnswer<Vocabulary>(VOCABULARY, {});
  return useMemo(() => {
    const words = new Map<string, string>();
    for (const { name, terms } of data?.vocabulary ?? [])
      for (const term of terms) {
        words.set(`${name} ${term.code}`, term[lang]);
        if (!words.has(term.code)) words.set(term.code, term[lang]);
      }
    return (list, code) =>
      code
        ? (words.get(list === null ? code : `${list} ${code}`) ?? code.toLowerCase().replaceAll('_', ' '))
        : '';
  }, [data, lang]);
}
