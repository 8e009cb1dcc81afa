import type { Point } from './surface.ts';

/** The convex outline around some points, with a margin (Andrew's monotone chain over circles of points). */
export function hullAround(points: readonly Point[], margin: number): Point[] {
  const around = points.flatMap(({ x, y }) =>
    Array.from({ length: 12 }, (_, i) => ({
      x: x + margin * Math.cos((i * Math.PI) / 6),
      y: y + margin * Math.sin((i * Math.PI) / 6),
    })),
  );
  const sorted = around.sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (list: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const p of list) {
      while (chain.length > 1 && turn(chain.at(-2), chain.at(-1), p) <= 0) chain.pop();
      chain.push(p);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

const turn = (a: Point | undefined, b: Point | undefined, c: Point): number =>
  a && b ? (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) : 0;
