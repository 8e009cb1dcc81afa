import { type RefObject, useEffect, useState } from 'react';
import { useStore } from '../state/store.ts';
import { hasActed } from '../ui/acted.ts';

/** The box of the drawing, in pixels; not yet known at first. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly known: boolean;
}

/**
 * How large the box of the drawing is. What is drawn keeps its place on the screen when a panel grows or shrinks; before
 * the reader has done anything the middle stays the middle, so that a link shows everybody the same.
 */
export function useRoom(box: RefObject<HTMLElement | null>): Room {
  const [size, setSize] = useState({ width: 800, height: 500, known: false });
  useEffect(() => {
    let before: { width: number; height: number } | null = null;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const now = {
        width: Math.max(1, entry.contentRect.width),
        height: Math.max(1, entry.contentRect.height),
      };
      if (before && hasActed()) {
        const { camera: at, setCamera: look } = useStore.getState();
        look({
          ...at,
          x: at.x + (now.width - before.width) / 2 / at.zoom,
          y: at.y + (now.height - before.height) / 2 / at.zoom,
        });
      }
      before = now;
      setSize({ ...now, known: true });
    });
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return size;
}
