import type { Lang } from '../data/model.ts';
import { useAnswer } from './answer.ts';

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
  return (list, code) => {
    if (!code) return '';
    const lists = data?.vocabulary ?? [];
    const own = lists.find(({ name }) => name === list);
    const term = (own ? [own] : list === null ? lists : [])
      .flatMap(({ terms }) => terms)
      .find((one) => one.code === code);
    return term?.[lang] ?? code.toLowerCase().replaceAll('_', ' ');
  };
}
