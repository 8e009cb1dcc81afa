import { Fault } from '../domain/errors.ts';
import { type LuceneQuery, luceneQuery } from '../domain/fold.ts';
import type { View } from '../domain/view.ts';
import type { Word } from '../domain/words.ts';
import { searchNames } from '../graph/search.ts';
import type { Context } from './context.ts';
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
  const start = after ? offsetOf(after) : 0;
  const query = luceneQuery(text);
  const found = query
    ? await context.load.askNodes(searchNames, {
        ...query,
        ...russianOf(query),
        kinds: kinds ?? null,
        limit: MOST,
        start,
        end: start + size,
      })
    : [];
  const page = found.slice(start, start + size);
  const nodes = await Promise.all(page.map((hit) => context.load.node(view, String(hit.id))));
  const edges = page.flatMap((hit, i) => {
    const node = nodes[i];
    return node
      ? [
          {
            cursor: cursorAt(start + i),
            node,
            matched: String(hit.matched),
            reason: hit.reason as SearchPage['edges'][number]['reason'],
          },
        ]
      : [];
  });
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    totalCount: found.length,
    pageInfo: {
      hasNextPage: start + size < found.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
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

const cursorAt = (offset: number): string => Buffer.from(`found ${offset}`).toString('base64url');

function offsetOf(cursor: string): number {
  const match = /^found (\d{1,3})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!match) throw new Fault('INVALID_CURSOR', `"${cursor.slice(0, 80)}" is not a cursor of this search`);
  return Number(match[1]) + 1;
}
