import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';
import { expandThing } from '../panels/expand.tsx';
import { moveThings, type Scene } from '../state/scene.ts';
import { useStore } from '../state/store.ts';
import { SLACK } from '../ui/slack.ts';
import { nameIn, select } from './acts.ts';
import { unproject } from './drawing.ts';
import { thingAt, tieAt } from './hits.ts';
import type { Lens } from './lens.ts';
import type { Picture } from './picture.ts';
import type { Room } from './room.ts';
import type { Point } from './surface.ts';

/** How long a finger rests on a thing until its menu opens. */
const HOLD_MS = 550;

interface Drag {
  readonly key: string | null;
  readonly from: Point;
  readonly moved: boolean;
  /** How far two fingers are apart. */
  readonly pinch: number | null;
}

interface Around {
  readonly picture: Picture;
  readonly size: Room;
  readonly lens: Lens;
  readonly menuOpen: boolean;
  onHover(key: string | null): void;
  /** Opens the menu of a thing; null closes it. */
  onMenu(key: string | null): void;
}

/** What mouse, pen and fingers do on the drawing: look around, drag, pinch, select, open menus. */
export function usePointer({ picture, size, lens, menuOpen, onHover, onMenu }: Around) {
  const drag = useRef<Drag | null>(null);
  const pointers = useRef(new Map<number, Point>());
  const held = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(held.current), []);
  const aim = () => ({ picture, camera: useStore.getState().camera, size });
  const keyAt = (at: Point) => thingAt(at, aim())?.thing.key ?? null;
  const end = () => {
    clearTimeout(held.current);
    held.current = undefined;
  };

  const dragThing = (key: string, at: Point, begun: boolean) => {
    const { apply, amend, camera } = useStore.getState();
    const place = unproject(at, camera, size);
    const change = (now: Scene) =>
      moveThings(now, { [key]: { ...now.places[key], x: place.x, y: place.y, pinned: true } });
    // One drag is one step to undo.
    if (begun) amend(change);
    else apply('move', change, nameIn(picture, key));
    lens.stir();
  };

  return {
    onPointerDown(event: PointerEvent<HTMLCanvasElement>) {
      const at = pointOf(event);
      pointers.current.set(event.pointerId, at);
      event.currentTarget.setPointerCapture(event.pointerId);
      onMenu(null);
      const [a, b] = [...pointers.current.values()];
      const key = keyAt(at);
      end();
      // Not every browser on a phone tells of a finger that is held; so the page counts itself.
      if (key && event.pointerType === 'touch' && !b)
        held.current = setTimeout(() => {
          if (drag.current?.key !== key || drag.current.moved) return;
          drag.current = { ...drag.current, moved: true };
          onMenu(key);
        }, HOLD_MS);
      drag.current = { key, from: at, moved: false, pinch: a && b ? apart(a, b) : null };
    },
    onPointerMove(event: PointerEvent<HTMLCanvasElement>) {
      const at = pointOf(event);
      const before = pointers.current.get(event.pointerId);
      const now = drag.current;
      if (!before || !now) {
        onHover(keyAt(at));
        return;
      }
      pointers.current.set(event.pointerId, at);
      const [a, b] = [...pointers.current.values()];
      if (a && b) {
        const pinch = apart(a, b);
        if (now.pinch) lens.zoomAt({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, pinch / now.pinch);
        drag.current = { ...now, pinch, moved: true };
        return;
      }
      if (!now.moved && apart(at, now.from) < (held.current ? SLACK.finger : SLACK.mouse)) return;
      end();
      if (menuOpen) return;
      if (now.key) dragThing(now.key, at, now.moved);
      else lens.pan(at.x - before.x, at.y - before.y);
      drag.current = { ...now, moved: true };
    },
    onPointerUp(event: PointerEvent<HTMLCanvasElement>) {
      end();
      pointers.current.delete(event.pointerId);
      const now = drag.current;
      if (pointers.current.size === 0) drag.current = null;
      if (!now || now.moved) return;
      const at = pointOf(event);
      const key = keyAt(at);
      if (key) return select(picture, key);
      const tie = tieAt(at, aim());
      useStore.getState().amend((current) => ({ ...current, selection: tie ? { tie: tie.tie.key } : null }));
    },
    onPointerCancel() {
      end();
      pointers.current.clear();
      drag.current = null;
    },
    onPointerLeave: () => onHover(null),
    onDoubleClick(event: MouseEvent<HTMLCanvasElement>) {
      const key = keyAt(pointOf(event));
      if (key) expandThing(key);
    },
    onContextMenu(event: MouseEvent<HTMLCanvasElement>) {
      event.preventDefault();
      const key = keyAt(pointOf(event));
      if (key) onMenu(key);
    },
  };
}

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

const pointOf = ({ clientX, clientY, currentTarget }: MouseEvent<Element>): Point => {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
};
