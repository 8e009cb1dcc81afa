import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlaces, pageOf } from '../../src/api/computed.ts';
import type { Context } from '../../src/api/context.ts';
import { Fault } from '../../src/domain/errors.ts';

type Item = readonly [number, string];
const fresh = () => ({ load: { meter: { questions: 0, rows: 0, next: null } } }) as unknown as Context;
const page = (items: readonly Item[], size: number, after?: string | null, order = 'A') =>
  pageOf(items, order, (item) => item, { after: after ?? null }, size, fresh());
const items = fc.uniqueArray(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.constantFrom('a', 'б', 'c', '')), {
  selector: String,
  maxLength: 25,
});

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof Fault ? error.code : `not a fault: ${error}`;
  }
  return 'allowed';
}

describe('pages of a computed list', () => {
  it('put together give the whole list in its order, each item once', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 9 }), (list, size) => {
        const found: Item[] = [];
        let after: string | null = null;
        do {
          const next = page(list, size, after);
          expect(next.totalCount).toBe(list.length);
          expect(next.pageInfo.hasPreviousPage).toBe(after !== null);
          expect(next.edges.map(({ node }) => node)).toEqual(next.nodes);
          found.push(...next.nodes);
          after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
        } while (after !== null);
        expect(found).toEqual([...list].sort(comparePlaces));
      }),
    );
  });

  it('go on behind a cursor whose item is gone', () => {
    const all: Item[] = [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ];
    const cursor = page(all, 2).pageInfo.endCursor;
    expect(page([all[0] as Item, all[2] as Item], 2, cursor).nodes).toEqual([[3, 'c']]);
    expect(page([all[0] as Item], 2, cursor).nodes).toEqual([]);
  });

  it('refuse what is no cursor of theirs', () => {
    const all: Item[] = [[1, 'a']];
    const cursorOf = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const bad = [
      '',
      'x',
      cursorOf(['B', 1, 'a']),
      cursorOf(['A']),
      cursorOf(['A', 'a', 1]),
      cursorOf(['A', 1, null]),
      cursorOf({ A: 1 }),
      cursorOf(['A', 1, 'a', 2]),
    ];
    expect(bad.slice(1).map((cursor) => codeOf(() => page(all, 1, cursor)))).toEqual(
      bad.slice(1).map(() => 'INVALID_CURSOR'),
    );
    expect(codeOf(() => page(all, 1, cursorOf(['A', 1, 'a'])))).toBe('allowed');
  });
});
