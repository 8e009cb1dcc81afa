import { Fault } from '../domain/errors.ts';

/** A page of a list that is at hand as a whole; its cursors are places in it. */
export function pageAt<T>(items: readonly T[], size: number, after: string | null | undefined) {
  const start = startAt(after);
  const edges = items.slice(start, start + size).map((node, i) => ({ cursor: cursorAt(start + i), node }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: items.length,
    pageInfo: {
      hasNextPage: start + size < items.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The place at which the page after a cursor begins. */
export const startAt = (after: string | null | undefined): number => (after ? placeOf(after) + 1 : 0);

const cursorAt = (place: number): string => Buffer.from(`found ${place}`).toString('base64url');

function placeOf(cursor: string): number {
  const match = /^found (\d{1,7})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!match) throw new Fault('INVALID_CURSOR', `"${cursor.slice(0, 80)}" is not a cursor of this list`);
  return Number(match[1]);
}
