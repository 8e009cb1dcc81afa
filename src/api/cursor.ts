import { Fault } from '../domain/errors.ts';

/** A cursor that stands for a text; sealed, so that no client builds upon what is in it. */
export const sealed = (text: string): string => Buffer.from(text).toString('base64url');

/** A cursor that stands for a list of parts. */
export const cursorOf = (...parts: readonly unknown[]): string => sealed(JSON.stringify(parts));

/** The parts that a cursor stands for; none where it is not such a cursor. */
export function partsOf(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(opened(cursor));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** The place that a cursor stands for: the number that the pattern finds in it. */
export function placeOf(cursor: string, pattern: RegExp, list?: string): number {
  const [, place] = pattern.exec(opened(cursor)) ?? [];
  if (place === undefined) throw foreign(cursor, list);
  return Number(place);
}

/** The fault of a cursor that another list gave, or none. */
export const foreign = (cursor: string, list = 'this list'): Fault =>
  new Fault('INVALID_CURSOR', `"${cursor.slice(0, 80)}" is not a cursor of ${list}`);

/** What lies around a page. */
export const pageInfoOf = (
  edges: readonly { readonly cursor: string }[],
  before: boolean,
  after: boolean,
) => ({
  hasNextPage: after,
  hasPreviousPage: before,
  startCursor: edges[0]?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
});

const opened = (cursor: string): string => Buffer.from(cursor, 'base64url').toString('utf8');
