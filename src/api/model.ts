import { kindNames, kinds } from '../domain/kinds.ts';
import { type LinkName, links } from '../domain/links.ts';
import { type Term, type Word, words } from '../domain/words.ts';
import { kindCounts } from '../graph/nodes.ts';
import type { Context } from './context.ts';

/** The tables of the graph, as clients see them. */
export interface ModelSeen {
  readonly kinds: readonly { name: string; about: string; time: Word<'InTime'>; count: number }[];
  readonly links: readonly { name: string; about: string; fact: string }[];
}

/** The kinds with their counts, and the direct links. */
export async function modelOf(context: Context): Promise<ModelSeen> {
  const counts = new Map(
    (await context.load.ask(kindCounts, {})).map((row) => [row.kind, Number(row.count)]),
  );
  return {
    kinds: kindNames.map((name) => ({
      name,
      about: kinds[name].about,
      time: kinds[name].time.toUpperCase() as Word<'InTime'>,
      count: counts.get(name) ?? 0,
    })),
    links: (Object.keys(links) as LinkName[]).map((name) => ({
      name,
      about: links[name].about,
      fact: links[name].fact,
    })),
  };
}

/** The closed lists, or one of them. */
export const vocabularyOf = (list: string | null | undefined) =>
  Object.entries(words)
    .filter(([name]) => !list || name === list)
    .map(([name, terms]) => ({
      name,
      terms: Object.entries(terms as Record<string, Term>).map(([code, term]) => ({
        code,
        about: term.about,
        label: ({ lang }: { lang?: string | null }) => (lang === 'ru' ? term.ru : term.en),
      })),
    }));
