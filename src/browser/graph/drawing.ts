import type { Lang } from '../data/model.ts';
import type { Camera } from '../state/link.ts';
import type { Note } from '../state/scene.ts';
import { radiusOf } from './looks.ts';
import type { Palette } from './palette.ts';
import type { Picture, ShownThing } from './picture.ts';
import type { Point } from './surface.ts';

/** What is to be drawn, and how it is looked at. */
export interface Drawing {
  readonly picture: Picture;
  readonly camera: Camera;
  readonly size: { readonly width: number; readonly height: number };
  readonly palette: Palette;
  readonly lang: Lang;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly path: ReadonlySet<string>;
  readonly notes: readonly Note[];
  /** While the view moves fewer labels are drawn: nobody reads them. */
  readonly moving: boolean;
  /** Whether all names stand in full: in a small picture that nobody can come nearer to. */
  readonly inFull?: boolean;
}

/** From a place on the scene to a point on the screen. */
export const project = ({ x, y }: Point, camera: Camera, size: Drawing['size']): Point => ({
  x: (x - camera.x) * camera.zoom + size.width / 2,
  y: (y - camera.y) * camera.zoom + size.height / 2,
});

/** And back. */
export const unproject = ({ x, y }: Point, camera: Camera, size: Drawing['size']): Point => ({
  x: (x - size.width / 2) / camera.zoom + camera.x,
  y: (y - size.height / 2) / camera.zoom + camera.y,
});

/** The camera that shows all of some places, with room for their names; it comes no nearer than it is told. */
export function fitted(places: readonly Point[], size: Drawing['size'], nearest = 1.4): Camera {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  if (xs.length === 0) return { x: 0, y: 0, zoom: 1 };
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const zoom = Math.min(
    nearest,
    Math.max(0.08, Math.min(size.width / (right - left + 160), size.height / (bottom - top + 140))),
  );
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom };
}

/** Things grow and shrink less than distances do. */
export const screenRadius = (shown: ShownThing, camera: Camera): number =>
  radiusOf(shown.thing) * Math.min(1.6, Math.max(0.45, Math.sqrt(camera.zoom)));

/** A thing at its point on the screen. */
export type Placed = Point & { readonly shown: ShownThing };

/** Whether a point is where a reader sees what stands there. */
export const inSight = ({ x, y }: Point, { width, height }: Drawing['size']): boolean =>
  x > 24 && x < width - 24 && y > 24 && y < height - 24;

/** Whether what lies between two points is out of sight. */
export const offScreen = (a: Point, b: Point, { width, height }: Drawing['size']): boolean =>
  Math.max(a.x, b.x) < -80 ||
  Math.min(a.x, b.x) > width + 80 ||
  Math.max(a.y, b.y) < -80 ||
  Math.min(a.y, b.y) > height + 80;

/** A text that is no longer than so many letters. */
export const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;
