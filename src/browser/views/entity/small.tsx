import { useEffect, useMemo, useRef, useState } from 'react';
import type { Clock, Thing, Tie } from '../../data/model.ts';
import { CanvasSurface } from '../../graph/canvas-surface.ts';
import { fitted } from '../../graph/drawing.ts';
import { layOut } from '../../graph/layout.ts';
import { radiusOf } from '../../graph/looks.ts';
import { paint } from '../../graph/painter.ts';
import { palettes } from '../../graph/palette.ts';
import { type Picture, pictureOf } from '../../graph/picture.ts';
import { bring } from '../../state/actions.ts';
import { emptyScene } from '../../state/scene.ts';
import { useStore } from '../../state/store.ts';
import { addressOf, go } from '../../ui/route.ts';
import { useWidth } from '../../ui/width.ts';
import { count, say } from '../../words.ts';
import type { LinkRow } from './relations.tsx';

/** How many things the small graph takes, with the one in the middle: as many as there is room for their names. */
const most = (): number => (window.innerWidth < 600 ? 9 : 13);
const NONE: ReadonlySet<string> = new Set();

interface Props {
  readonly thing: Thing;
  readonly rows: readonly LinkRow[];
  readonly things: Readonly<Record<string, Thing>>;
  readonly clock: Clock;
  readonly theme: 'light' | 'dark';
}

/** What a thing is linked with, one step around it, drawn as the graph draws it; the table of links says the same. */
export function SmallGraph({ thing, rows, things, clock, theme }: Props) {
  const lang = useStore((state) => state.lang);
  const [places, setPlaces] = useState<Record<string, { x: number; y: number }> | null>(null);
  const around = useMemo(() => chosenOf(rows, things), [rows, things]);
  useEffect(() => {
    let gone = false;
    const all = [thing, ...around];
    layOut({
      things: all.map((one) => ({
        key: one.key,
        // Names need more room where there is little of it.
        radius: radiusOf(one) + 24,
        x: one === thing ? 0 : null,
        y: one === thing ? 0 : null,
      })),
      links: around.map(({ key }) => [thing.key, key] as const),
      near: thing.key,
    })
      .then((found) => !gone && setPlaces({ ...found, [thing.key]: { x: 0, y: 0 } }))
      .catch((error: Error) => useStore.getState().fail(error));
    return () => {
      gone = true;
    };
  }, [thing, around]);
  const picture = useMemo(() => {
    if (!places) return null;
    const ties: Record<string, Tie> = Object.fromEntries(rows.map(({ tie }) => [tie.key, tie]));
    const whole = pictureOf({ ...emptyScene, places, clock }, { ...things, [thing.key]: thing }, ties);
    return { ...whole, things: whole.things.map((shown) => ({ ...shown, more: 0 })) };
  }, [places, rows, things, thing, clock]);
  const open = () => {
    bring([thing, ...around], null, 'add', thing[lang])
      .then(() => {
        const { amend, setCamera, scene } = useStore.getState();
        amend((now) => ({ ...now, selection: { thing: thing.key } }));
        // The drawing is not there yet: most of the window will be it.
        const { innerWidth: width, innerHeight: height } = window;
        setCamera(fitted(Object.values(scene.places), { width: width * 0.9, height: height / 2 }));
        go(addressOf('graph'));
      })
      .catch((error: Error) => useStore.getState().fail(error, open));
  };
  if (around.length === 0) return null;
  return (
    <section className="small-graph">
      <h2 className="visually-hidden">{say('graph', lang)}</h2>
      {picture ? <Drawn picture={picture} thing={thing} theme={theme} /> : <div className="small-canvas" />}
      <p>
        {count(around.length, 'things', lang)}
        {around.length < Object.keys(things).length ? ` / ${Object.keys(things).length}` : ''}{' '}
        <button type="button" onClick={open}>
          {say('openInGraph', lang)}
        </button>
      </p>
    </section>
  );
}

/** The most linked of each relation in turn, those that hold first. */
function chosenOf(rows: readonly LinkRow[], things: Readonly<Record<string, Thing>>): Thing[] {
  const groups = new Map<string, string[]>();
  const order = { yes: 0, maybe: 1, no: 2 };
  const degree = (key: string) => things[key]?.degree ?? 0;
  const ordered = [...rows].sort(
    (a, b) =>
      order[a.held] - order[b.held] ||
      degree(b.far.key) - degree(a.far.key) ||
      (a.tie.key < b.tie.key ? -1 : 1),
  );
  for (const { tie, forward, far } of ordered) {
    const name = `${tie.type} ${forward}`;
    groups.set(name, [...(groups.get(name) ?? []), far.key]);
  }
  const chosen = new Set<string>();
  const room = most() - 1;
  for (let i = 0; chosen.size < room && [...groups.values()].some((keys) => keys.length > i); i += 1)
    for (const keys of groups.values()) {
      const key = keys[i];
      if (key && chosen.size < room) chosen.add(key);
    }
  return [...chosen].flatMap((key) => things[key] ?? []);
}

interface DrawnProps {
  readonly picture: Picture;
  readonly thing: Thing;
  readonly theme: 'light' | 'dark';
}

function Drawn({ picture, thing, theme }: DrawnProps) {
  const lang = useStore((state) => state.lang);
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useWidth(box);
  const size = useMemo(() => ({ width, height: Math.round(Math.min(460, Math.max(280, width))) }), [width]);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || size.width === 0) return;
    const ratio = window.devicePixelRatio || 1;
    context.canvas.width = Math.round(size.width * ratio);
    context.canvas.height = Math.round(size.height * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paint(new CanvasSurface(context), {
      picture,
      camera: fitted(picture.things, size, 1.1),
      size,
      palette: palettes[theme],
      lang,
      selected: thing.key,
      hovered: null,
      path: NONE,
      notes: [],
      moving: false,
      inFull: true,
    });
  }, [picture, thing, theme, lang, size]);
  return (
    <div ref={box} className="small-canvas">
      <canvas
        ref={canvas}
        role="img"
        aria-label={`${thing[lang]}: ${picture.things.map((shown) => shown.thing[lang]).join(', ')}`}
        style={{ width: '100%', height: size.height }}
      />
    </div>
  );
}
