import { type LuceneQuery, luceneQuery } from '../domain/fold.ts';
import type { View } from '../domain/view.ts';
import type { Word } from '../domain/words.ts';
import { searchNames } from '../graph/search.ts';
import type { Context } from './context.ts';
import { pageAt, startAt } from './offsets.ts';
import { pageSize } from './page.ts';
import type { AnySeen } from './rows.ts';

/** Search stops here: who needs more needs a list with a filter. */
const MOST = 200;

/** A page of search results on its way to the client. */
export interface SearchPage {
  readonly edges: readonly {
    cursor: string;
    node: AnySeen;
    matched: string;
    reason: Word<'MatchReason'>;
  }[];
  readonly nodes: readonly AnySeen[];
  readonly totalCount: number;
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

interface SearchArgs {
  readonly text: string;
  readonly kinds?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Searches all names; the order is total, so pages fit together. */
export async function search(
  view: View,
  { text, kinds, first, after }: SearchArgs,
  context: Context,
): Promise<SearchPage> {
  const size = pageSize(first ?? Math.min(20, context.pageSize));
  const start = startAt(after);
  const query = luceneQuery(text);
  const found = query
    ? await context.load.askNodes(
        searchNames,
        {
          ...query,
          ...russianOf(query),
          kinds: kinds ?? null,
          limit: MOST,
          start,
          end: start + size,
        },
        context.load.propsFor(view),
      )
    : [];
  const { edges: hits, ...page } = pageAt(found, size, after);
  const nodes = await Promise.all(hits.map(({ node }) => context.load.node(view, String(node.id))));
  const edges = hits.flatMap(({ cursor, node: hit }, i) => {
    const node = nodes[i];
    const reason = hit.reason as SearchPage['edges'][number]['reason'];
    return node ? [{ cursor, node, matched: String(hit.matched), reason }] : [];
  });
  return { ...page, edges, nodes: edges.map((edge) => edge.node) };
}

/** In Russian every word is to match, short ones such as "в" apart; a name with no more words than were asked for is meant as a whole. */
function russianOf({ russian, words }: LuceneQuery) {
  const terms = russian.split(' ');
  const telling = terms.filter((term) => term.length > 2);
  return {
    russian: (telling.length > 0 ? telling : terms).map((term) => `+${term}`).join(' '),
    long: words.filter((word) => word.length > 2).length,
  };
}
