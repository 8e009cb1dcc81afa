import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { expandThing } from '../panels/expand.tsx';
import { hideThings, moveThings, togglePin } from '../state/scene.ts';
import { useStore } from '../state/store.ts';
import { addressOf, go } from '../ui/route.ts';
import { count, kindWord, say } from '../words.ts';
import { fitted, inSight, project, unproject } from './drawing.ts';
import { nearest, thingAt, tieAt } from './hits.ts';
import { NodeMenu } from './menu.tsx';
import { paint } from './painter.ts';
import { palettes } from './palette.ts';
import type { Picture } from './picture.ts';
import { useRoom } from './room.ts';
import { CanvasSurface, type Point } from './surface.ts';

interface Props {
  readonly picture: Picture;
  readonly theme: 'light' | 'dark';
}

/** How long a finger rests on a thing until its menu opens. */
const HOLD_MS = 550;

type Drag = {
  readonly key: string | null;
  readonly from: Point;
  readonly moved: boolean;
  readonly pinch: number | null;
};

/** The drawn graph: pointer, touch and keyboard, with a button for each thing that assistive technology can reach. */
export function GraphCanvas({ picture, theme }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const size = useRoom(box);
  const [hovered, setHovered] = useState<string | null>(null);
  const [moving, setMoving] = useState(false);
  const [menu, setMenu] = useState<{ key: string; at: Point } | null>(null);
  const [carrying, setCarrying] = useState(false);
  const lang = useStore((state) => state.lang);
  const scene = useStore((state) => state.scene);
  const camera = useStore((state) => state.camera);
  const setCamera = useStore((state) => state.setCamera);
  const apply = useStore((state) => state.apply);
  const amend = useStore((state) => state.amend);
  const speak = useStore((state) => state.say);
  const drag = useRef<Drag | null>(null);
  const pointers = useRef(new Map<number, Point>());
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const held = useRef<ReturnType<typeof setTimeout>>(undefined);
  const selection = scene.selection;
  const selected = selection === null ? null : 'thing' in selection ? selection.thing : selection.tie;
  const path = useMemo(() => new Set(scene.path), [scene.path]);

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const frame = requestAnimationFrame(() => {
      const ratio = window.devicePixelRatio || 1;
      element.width = Math.round(size.width * ratio);
      element.height = Math.round(size.height * ratio);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, size.width, size.height);
      paint(new CanvasSurface(context), {
        picture,
        camera,
        size,
        palette: palettes[theme],
        lang,
        selected,
        hovered,
        path,
        notes: scene.notes,
        moving,
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [picture, camera, size, theme, lang, selected, hovered, path, scene.notes, moving]);

  // Whoever comes to the graph, or brings something there, sees something: where all of it is out of sight the view moves.
  // biome-ignore lint/correctness/useExhaustiveDependencies: not when the reader moves the view
  useEffect(() => {
    if (!size.known || picture.things.length === 0) return;
    const now = useStore.getState().camera;
    if (!picture.things.some((shown) => inSight(project(shown, now, size), size)))
      setCamera(fitted(picture.things, size));
  }, [size.known, picture.things.length]);

  const settle = useCallback(() => {
    setMoving(true);
    clearTimeout(rest.current);
    rest.current = setTimeout(() => setMoving(false), 160);
  }, []);

  const zoomAt = useCallback(
    (at: Point, factor: number) => {
      const now = useStore.getState().camera;
      const zoom = Math.min(4, Math.max(0.08, now.zoom * factor));
      const before = unproject(at, now, size);
      const after = unproject(at, { ...now, zoom }, size);
      setCamera({ x: now.x + before.x - after.x, y: now.y + before.y - after.y, zoom });
      settle();
    },
    [setCamera, settle, size],
  );

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      zoomAt(pointOf(event, element), Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0016)));
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  }, [zoomAt]);

  const aim = { picture, camera, size };
  const select = (key: string) => {
    amend((now) => ({ ...now, selection: { thing: key } }));
    const shown = picture.things.find(({ thing }) => thing.key === key);
    if (!shown) return;
    const links = picture.ties.filter(
      ({ tie, holds }) => holds !== 'ghost' && (tie.from === key || tie.to === key),
    ).length;
    speak(
      `${lang === 'ru' ? shown.thing.ru : shown.thing.en}, ${kindWord(shown.thing.kind, lang)}, ${count(links, 'links', lang)}`,
    );
  };

  const down = (event: React.PointerEvent<HTMLCanvasElement>) => {
    const at = pointOf(event.nativeEvent, event.currentTarget);
    pointers.current.set(event.pointerId, at);
    event.currentTarget.setPointerCapture(event.pointerId);
    setMenu(null);
    const [a, b] = [...pointers.current.values()];
    const key = thingAt(at, aim)?.thing.key ?? null;
    clearTimeout(held.current);
    // Not every browser on a phone tells of a finger that is held; so the page counts itself.
    if (key && event.pointerType === 'touch' && !b)
      held.current = setTimeout(() => {
        if (drag.current?.key !== key || drag.current.moved) return;
        drag.current = { ...drag.current, moved: true };
        openMenu(key);
      }, HOLD_MS);
    drag.current = {
      key,
      from: at,
      moved: false,
      pinch: a && b ? Math.hypot(a.x - b.x, a.y - b.y) : null,
    };
  };
  const move = (event: React.PointerEvent<HTMLCanvasElement>) => {
    const at = pointOf(event.nativeEvent, event.currentTarget);
    const before = pointers.current.get(event.pointerId);
    const now = drag.current;
    if (!before || !now) {
      setHovered(thingAt(at, aim)?.thing.key ?? null);
      return;
    }
    pointers.current.set(event.pointerId, at);
    const [a, b] = [...pointers.current.values()];
    if (a && b) {
      const pinch = Math.hypot(a.x - b.x, a.y - b.y);
      if (now.pinch) zoomAt({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, pinch / now.pinch);
      drag.current = { ...now, pinch, moved: true };
      return;
    }
    if (!now.moved && Math.hypot(at.x - now.from.x, at.y - now.from.y) < (held.current ? 8 : 4)) return;
    clearTimeout(held.current);
    held.current = undefined;
    if (menu) return;
    if (now.key) {
      const key = now.key;
      const place = unproject(at, camera, size);
      const change = (current: typeof scene) =>
        moveThings(current, { [key]: { ...current.places[key], x: place.x, y: place.y, pinned: true } });
      if (now.moved) amend(change);
      else apply('move', change, nameOf(key));
    } else
      setCamera({
        ...camera,
        x: camera.x - (at.x - before.x) / camera.zoom,
        y: camera.y - (at.y - before.y) / camera.zoom,
      });
    drag.current = { ...now, moved: true };
    settle();
  };
  const up = (event: React.PointerEvent<HTMLCanvasElement>) => {
    const at = pointOf(event.nativeEvent, event.currentTarget);
    clearTimeout(held.current);
    pointers.current.delete(event.pointerId);
    const now = drag.current;
    if (pointers.current.size === 0) drag.current = null;
    if (!now || now.moved) return;
    const thing = thingAt(at, aim);
    if (thing) return select(thing.thing.key);
    const tie = tieAt(at, aim);
    amend((current) => ({ ...current, selection: tie ? { tie: tie.tie.key } : null }));
  };
  const nameOf = (key: string): string => {
    const thing = picture.things.find((shown) => shown.thing.key === key)?.thing;
    return thing ? (lang === 'ru' ? thing.ru : thing.en) : key;
  };
  const openMenu = (key: string) => {
    const shown = picture.things.find(({ thing }) => thing.key === key);
    if (shown) setMenu({ key, at: project(shown, camera, size) });
  };

  const keys = (event: React.KeyboardEvent<HTMLElement>) => {
    const key = selection && 'thing' in selection ? selection.thing : null;
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    const done = () => event.preventDefault();
    if (step) {
      done();
      const [dx = 0, dy = 0] = step;
      if (carrying && key) {
        amend((now) =>
          moveThings(now, {
            [key]: {
              x: (now.places[key]?.x ?? 0) + dx * 20,
              y: (now.places[key]?.y ?? 0) + dy * 20,
              pinned: true,
            },
          }),
        );
        return;
      }
      const next = nearest(picture, key, dx, dy, event.altKey);
      if (next) select(next);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      setCarrying(false);
      amend((now) => ({ ...now, selection: null }));
    } else if (event.key === '+' || event.key === '=')
      zoomAt({ x: size.width / 2, y: size.height / 2 }, 1.25);
    else if (event.key === '-') zoomAt({ x: size.width / 2, y: size.height / 2 }, 0.8);
    else if (key && event.key === 'Enter') {
      done();
      if (carrying) setCarrying(false);
      else document.getElementById('details')?.focus();
    } else if (key && /^[eE]$/.test(event.key)) expandThing(key);
    else if (key && /^[hH]$/.test(event.key)) apply('hide', (now) => hideThings(now, [key]), nameOf(key));
    else if (key && /^[pP]$/.test(event.key))
      apply(scene.places[key]?.pinned ? 'unpin' : 'pin', (now) => togglePin(now, key), nameOf(key));
    else if (key && /^[gG]$/.test(event.key)) go(addressOf('paths', { from: key }));
    else if (key && /^[mM]$/.test(event.key)) {
      setCarrying(true);
      apply(
        'move',
        (now) => moveThings(now, { [key]: { x: 0, y: 0, ...now.places[key], pinned: true } }),
        nameOf(key),
      );
      speak(say('moving', lang));
    } else if ((key && event.key === 'ContextMenu') || (key && event.shiftKey && event.key === 'F10')) {
      done();
      openMenu(key);
    }
  };

  // While the view moves the buttons stay where they were: to place them anew in every frame would cost more than to draw.
  const still = useRef(camera);
  if (!moving) still.current = camera;
  const lens = still.current;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is called below follows from these
  const buttons = useMemo(() => {
    const ordered = [...picture.things].sort((a, b) => a.y - b.y || a.x - b.x).slice(0, 150);
    return ordered.map((shown, i) => {
      const at = project(shown, lens, size);
      const { key } = shown.thing;
      const current =
        selected === key ||
        (selected === null && i === 0) ||
        (!ordered.some(({ thing }) => thing.key === selected) && i === 0);
      return (
        <button
          key={key}
          type="button"
          tabIndex={current ? 0 : -1}
          className="proxy"
          style={{ left: at.x, top: at.y }}
          aria-pressed={selected === key}
          aria-label={`${nameOf(key)}, ${kindWord(shown.thing.kind, lang)}`}
          data-key={key}
          ref={(element) => {
            if (element && selected === key && document.activeElement?.classList.contains('proxy'))
              element.focus({ preventScroll: true });
          }}
          onClick={() => select(key)}
          onContextMenu={(event) => {
            event.preventDefault();
            openMenu(key);
          }}
          onFocus={() => setHovered(key)}
          onBlur={() => setHovered(null)}
        />
      );
    });
  }, [picture, lens, size, selected, lang]);
  return (
    <div className="graph" ref={box}>
      <canvas
        ref={canvas}
        style={{ width: size.width, height: size.height }}
        role="img"
        aria-label={`${picture.things.length} + ${picture.ties.length} ${say('graphSummary', lang)}`}
        data-testid="canvas"
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={() => {
          pointers.current.clear();
          drag.current = null;
        }}
        onPointerLeave={() => setHovered(null)}
        onDoubleClick={(event) => {
          const shown = thingAt(pointOf(event.nativeEvent, event.currentTarget), aim);
          if (shown) expandThing(shown.thing.key);
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          const shown = thingAt(pointOf(event.nativeEvent, event.currentTarget), aim);
          if (shown) openMenu(shown.thing.key);
        }}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a group of proxies for what is drawn */}
      <div
        className="proxies"
        role="group"
        aria-label={say('graphLabel', lang)}
        onKeyDown={keys}
        data-testid="graph"
      >
        {buttons}
      </div>
      {menu && <NodeMenu id={menu.key} at={menu.at} onClose={() => setMenu(null)} />}
    </div>
  );
}

const pointOf = (event: { clientX: number; clientY: number }, element: Element): Point => {
  const { left, top } = element.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
};
