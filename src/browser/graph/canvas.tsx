import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from '../state/store.ts';
import { say } from '../words.ts';
import { CanvasSurface } from './canvas-surface.ts';
import { type Drawing, project } from './drawing.ts';
import { useGraphKeys } from './keyboard.ts';
import { useLens } from './lens.ts';
import { NodeMenu } from './menu.tsx';
import { paint } from './painter.ts';
import { palettes } from './palette.ts';
import type { Picture } from './picture.ts';
import { usePointer } from './pointer.ts';
import { Proxies } from './proxies.tsx';
import { useRoom } from './room.ts';
import type { Point } from './surface.ts';

interface Props {
  readonly picture: Picture;
  readonly theme: 'light' | 'dark';
}

/** The drawn graph: pointer, touch and keyboard, with a button for each thing that assistive technology can reach. */
export function GraphCanvas({ picture, theme }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const size = useRoom(box);
  const [hovered, setHovered] = useState<string | null>(null);
  const [menu, setMenu] = useState<{ key: string; at: Point } | null>(null);
  const lang = useStore((state) => state.lang);
  const camera = useStore((state) => state.camera);
  const { selection, path: marked, notes } = useStore((state) => state.scene);
  const selected = selection === null ? null : 'thing' in selection ? selection.thing : selection.tie;
  const path = useMemo(() => new Set(marked), [marked]);
  const lens = useLens(picture, size);
  const turning = useStore((state) => state.turning);
  const { zoomAt } = lens;
  const moving = lens.moving || turning;
  const openMenu = (key: string | null) => {
    const shown = picture.things.find(({ thing }) => thing.key === key);
    setMenu(shown && key ? { key, at: project(shown, camera, size) } : null);
  };
  const around = { picture, size, lens, onMenu: openMenu };
  const pointer = usePointer({ ...around, menuOpen: menu !== null, onHover: setHovered });
  const keys = useGraphKeys(around);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const palette = palettes[theme];
    const drawing = { picture, camera, size, palette, lang, selected, hovered, path, notes, moving };
    const frame = requestAnimationFrame(() => drawOn(context, drawing));
    return () => cancelAnimationFrame(frame);
  }, [picture, camera, size, theme, lang, selected, hovered, path, notes, moving]);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    // React listens to wheels passively, so that the page would scroll as well.
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const factor = Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0016));
      zoomAt({ x: event.clientX - left, y: event.clientY - top }, factor);
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  }, [zoomAt]);

  // While the view moves the buttons stay where they were: to place them anew in every frame would cost more than to draw.
  const still = useRef(camera);
  if (!lens.moving) still.current = camera;
  return (
    <div className="graph" ref={box}>
      <canvas
        ref={canvas}
        style={{ width: size.width, height: size.height }}
        role="img"
        aria-label={`${picture.things.length} + ${picture.ties.length} ${say('graphSummary', lang)}`}
        data-testid="canvas"
        {...pointer}
      />
      <Proxies
        picture={picture}
        camera={still.current}
        size={size}
        selected={selected}
        onHover={setHovered}
        onMenu={openMenu}
        onKeyDown={keys}
      />
      {menu && <NodeMenu id={menu.key} at={menu.at} onClose={() => setMenu(null)} />}
    </div>
  );
}

/** Draws the whole picture anew, sharp on every screen. */
function drawOn(context: CanvasRenderingContext2D, drawing: Drawing): void {
  const { width, height } = drawing.size;
  const ratio = window.devicePixelRatio || 1;
  const { canvas } = context;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  // Even to set the same size again makes the browser begin with a new canvas.
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  paint(new CanvasSurface(context), drawing);
}
