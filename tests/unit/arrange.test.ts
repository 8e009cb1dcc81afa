import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arrange } from '../../src/browser/graph/arrange.ts';

const thing = (key: string, x: number | null = null, y: number | null = null) => ({ key, radius: 20, x, y });

it('a new thing stands on no other, however strongly it is drawn to things that stand close to each other', () => {
  // As many as there is room for around what stands, all of them linked with the new one.
  const places = fc.array(
    fc.record({ x: fc.integer({ min: -200, max: 200 }), y: fc.integer({ min: -200, max: 200 }) }),
    {
      minLength: 1,
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(places, fc.integer({ min: 1, max: 8 }), (standing, count) => {
      const old = standing.map(({ x, y }, i) => thing(`old-${i}`, x, y));
      const fresh = Array.from({ length: count }, (_, i) => thing(`new-${i}`));
      const links = fresh.flatMap(({ key }) => old.map((one) => [key, one.key] as const));
      const found = arrange({ things: [...old, ...fresh], links, near: 'old-0' });
      expect(Object.keys(found).sort()).toEqual(fresh.map(({ key }) => key).sort());
      const all = [...old, ...fresh.map(({ key }) => ({ key, ...(found[key] ?? { x: 0, y: 0 }) }))];
      for (const { key } of fresh)
        for (const other of all) {
          const [a, b] = [found[key], other];
          if (other.key === key || !a) continue;
          // Rounded to whole pixels.
          expect(Math.hypot(a.x - (b.x ?? 0), a.y - (b.y ?? 0))).toBeGreaterThan(2 * 20 + 28);
        }
    }),
    { numRuns: 40 },
  );
});

it('the same task gives the same places', () => {
  const task = {
    things: [thing('a', 0, 0), thing('b', 90, 10), thing('c'), thing('d')],
    links: [
      ['c', 'a'],
      ['c', 'b'],
      ['d', 'a'],
    ] as const,
    near: 'a',
  };
  expect(arrange(task)).toEqual(arrange(task));
});
