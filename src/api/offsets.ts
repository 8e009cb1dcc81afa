import { pageInfoOf, placeOf, sealed } from './cursor.ts';

const PLACE = /^found (\d{1,7})$/;

/** A page of a list that is at hand as a whole; its cursors are places in it. */
export function pageAt<T>(items: readonly T[], size: number, after: string | null | undefined) {
  const start = startAt(after);
  const edges = items.slice(start, start + size).map((node, i) => ({ cursor: cursorAt(start + i), node }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: items.length,
    pageInfo: pageInfoOf(edges, start > 0, start + size < items.length),
  };
}

/** The place at which the page after a cursor begins. */
export const startAt = (after: string | null | undefined): number => (after ? placeOf(after, PLACE) + 1 : 0);

const cursorAt = (place: number): string => sealed(`found ${place}`);
