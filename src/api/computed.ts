import type { Context } from './context.ts';
import { cursorOf, foreign, pageInfoOf, partsOf } from './cursor.ts';
import { pageSize } from './page.ts';

/** Where an item stands in a total order: compared part by part. */
export type Place = readonly (number | string)[];

/** A page of a list that is computed rather than read, in the shape of a connection. */
export interface ComputedPage<T> {
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** The arguments of a page. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The size of the page asked for; refuses one out of bounds before anything is computed. */
export const sizeOf = ({ first }: PageArgs, { pageSize: standard }: Context): number =>
  pageSize(first ?? standard);

/** Orders items by their places, which must differ, and cuts the page out. A cursor is the name of the order and a place, so that it stays good while the list does not change. */
export function pageOf<T>(
  items: readonly T[],
  order: string,
  placeOf: (item: T) => Place,
  { after }: PageArgs,
  size: number,
  context: Pick<Context, 'load'>,
): ComputedPage<T> {
  const placed = items
    .map((item) => ({ item, place: placeOf(item) }))
    .sort((a, b) => comparePlaces(a.place, b.place));
  const start = after ? readCursor(after, order, placed[0]?.place) : null;
  const first = start ? placed.findIndex(({ place }) => comparePlaces(place, start) > 0) : 0;
  const rest = first < 0 ? [] : placed.slice(first);
  const edges = rest
    .slice(0, size)
    .map(({ item, place }) => ({ cursor: writeCursor(order, place), node: item }));
  const more = rest.length > size;
  if (more) context.load.meter.next ??= edges.at(-1)?.cursor ?? null;
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    totalCount: items.length,
    pageInfo: pageInfoOf(edges, start !== null, more),
  };
}

/** Which of two places comes first. */
export function comparePlaces(a: Place, b: Place): number {
  for (const [i, x] of a.entries()) {
    const y = b[i];
    if (y === undefined) return 1;
    if (x !== y) return x < y ? -1 : 1;
  }
  return a.length - b.length;
}

const writeCursor = (order: string, place: Place): string => cursorOf(order, ...place);

function readCursor(cursor: string, order: string, like: Place | undefined): Place {
  const [name, ...place] = partsOf(cursor);
  const fits =
    name === order &&
    place.length > 0 &&
    place.every((part) => typeof part === 'number' || typeof part === 'string') &&
    (!like || (like.length === place.length && like.every((part, i) => typeof part === typeof place[i])));
  if (!fits) throw foreign(cursor);
  return place as (number | string)[];
}
