import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from '../state/store.ts';
import { fitted, inSight, project, unproject } from './drawing.ts';
import type { Picture } from './picture.ts';
import type { Room } from './room.ts';
import type { Point } from './surface.ts';

/** How the reader looks at the scene, and how that is changed. */
export interface Lens {
  /** Whether the view is moving just now. */
  readonly moving: boolean;
  /** Comes nearer or goes away; the point stays where it is on the screen. */
  zoomAt(at: Point, factor: number): void;
  /** Moves the view by so many points of the screen. */
  pan(dx: number, dy: number): void;
  /** Tells that something moves. */
  stir(): void;
}

/** The commands that bring things. */
const BRINGING: ReadonlySet<string> = new Set(['add', 'expand', 'showPath']);

/** How long after the last move the view is at rest. */
const REST_MS = 160;

/** Zooms and pans; and sees to it that there is something to see. */
export function useLens(picture: Picture, size: Room): Lens {
  const [moving, setMoving] = useState(false);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Whoever comes to the graph sees something of it, and whoever brings something there sees most of that: else the
  // view takes in all. Things keep their places.
  const before = useRef<ReadonlySet<string>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: not when the reader moves the view
  useEffect(() => {
    if (!size.known || picture.things.length === 0) return;
    const { camera, setCamera, last } = useStore.getState();
    const brought = picture.things.filter(({ thing }) => !before.current.has(thing.key));
    before.current = new Set(picture.things.map(({ thing }) => thing.key));
    const seenOf = (all: Picture['things']) =>
      all.filter((shown) => inSight(project(shown, camera, size), size)).length;
    const unseen = BRINGING.has(last?.label ?? 'start') && seenOf(brought) < brought.length / 2;
    if (unseen || seenOf(picture.things) === 0) setCamera(fitted(picture.things, size));
  }, [size.known, picture.things.length]);

  const stir = useCallback(() => {
    setMoving(true);
    clearTimeout(rest.current);
    rest.current = setTimeout(() => setMoving(false), REST_MS);
  }, []);
  const zoomAt = useCallback(
    (at: Point, factor: number) => {
      const { camera, setCamera } = useStore.getState();
      const zoom = Math.min(4, Math.max(0.08, camera.zoom * factor));
      const before = unproject(at, camera, size);
      const after = unproject(at, { ...camera, zoom }, size);
      setCamera({ x: camera.x + before.x - after.x, y: camera.y + before.y - after.y, zoom });
      stir();
    },
    [stir, size],
  );
  const pan = useCallback(
    (dx: number, dy: number) => {
      const { camera, setCamera } = useStore.getState();
      setCamera({ ...camera, x: camera.x - dx / camera.zoom, y: camera.y - dy / camera.zoom });
      stir();
    },
    [stir],
  );
  return { moving, zoomAt, pan, stir };
}
