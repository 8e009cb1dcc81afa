import { bend, onCurve } from './curve.ts';
import { type Drawing, project, screenRadius } from './drawing.ts';
import { laneSide } from './paint-ties.ts';
import { isPale, type Picture, type ShownThing, type ShownTie } from './picture.ts';
import type { Point } from './surface.ts';

/** How far a pointer may miss a thing or a link. */
const REACH = 12;

type Aim = Pick<Drawing, 'picture' | 'camera' | 'size'>;

/** The thing under a point, the nearest where several are in reach. */
export function thingAt(point: Point, { picture, camera, size }: Aim): ShownThing | null {
  let best: { shown: ShownThing; far: number } | null = null;
  for (const shown of picture.things) {
    const at = project(shown, camera, size);
    const far = Math.hypot(at.x - point.x, at.y - point.y) - Math.max(REACH, screenRadius(shown, camera));
    if (far <= 0 && (!best || far < best.far)) best = { shown, far };
  }
  return best?.shown ?? null;
}

/** The link under a point, of those that hold. */
export function tieAt(point: Point, { picture, camera, size }: Aim): ShownTie | null {
  const places = new Map(picture.things.map((shown) => [shown.thing.key, project(shown, camera, size)]));
  let best: { shown: ShownTie; far: number } | null = null;
  for (const shown of picture.ties) {
    const [a, b] = [places.get(shown.tie.from), places.get(shown.tie.to)];
    if (!a || !b || isPale(shown)) continue;
    const control = bend(a, b, laneSide(shown));
    for (let t = 0.1; t < 0.95; t += 0.05) {
      const { x, y } = onCurve(a, control, b, t);
      const far = Math.hypot(x - point.x, y - point.y);
      if (far < REACH && (!best || far < best.far)) best = { shown, far };
    }
  }
  return best?.shown ?? null;
}

/** The nearest thing in a direction; along links only, if asked. */
export function nearest(
  picture: Picture,
  key: string | null,
  dx: number,
  dy: number,
  alongLinks: boolean,
): string | null {
  const here = picture.things.find(({ thing }) => thing.key === key);
  if (!here) return picture.things[0]?.thing.key ?? null;
  const linked = new Set(
    picture.ties
      .filter(({ holds }) => holds !== 'ghost')
      .flatMap(({ tie }) => (tie.from === key ? [tie.to] : tie.to === key ? [tie.from] : [])),
  );
  let best: { key: string; far: number } | null = null;
  for (const { thing, x, y } of picture.things) {
    if (thing.key === key || (alongLinks && !linked.has(thing.key))) continue;
    const [vx, vy] = [x - here.x, y - here.y];
    const ahead = vx * dx + vy * dy;
    const aside = Math.abs(vx * dy - vy * dx);
    if (ahead <= 0 || (!alongLinks && aside > ahead * 2)) continue;
    const far = ahead + aside * 1.5;
    if (!best || far < best.far) best = { key: thing.key, far };
  }
  return best?.key ?? null;
}
