import { arrange } from '../../../src/browser/graph/arrange.ts';
import { CanvasSurface } from '../../../src/browser/graph/canvas-surface.ts';
import type { Drawing } from '../../../src/browser/graph/drawing.ts';
import { radiusOf } from '../../../src/browser/graph/looks.ts';
import { paint } from '../../../src/browser/graph/painter.ts';
import { palettes } from '../../../src/browser/graph/palette.ts';
import { pictureOf } from '../../../src/browser/graph/picture.ts';
import { FONT } from '../../../src/browser/graph/surface.ts';
import { addThings, emptyScene, type Scene, setClock, togglePin } from '../../../src/browser/state/scene.ts';
import { useStore } from '../../../src/browser/state/store.ts';
import { synthetic } from './synthetic.ts';

/** What was measured on a graph of some size, in milliseconds unless it says otherwise. */
export interface Figures {
  readonly things: number;
  readonly links: number;
  readonly firstFrame: number;
  readonly framesPerSecond: number;
  readonly frame95: number;
  readonly paint95: number;
  readonly expand: number;
  readonly moved: number;
  readonly overlaps: number;
  readonly slider95: number;
  readonly undo: number;
  readonly undoneExactly: boolean;
}

const size = { width: 1280, height: 800 };
const p95 = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length * 0.95)] ?? 0;

/** Measures the painter and all that goes with it on a graph of so many things. */
async function measure(n: number): Promise<Figures> {
  const { things, ties, places } = synthetic(n);
  const scene: Scene = { ...emptyScene, places };
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  // The page has written in its letters before it draws any graph.
  const words = document.createElement('p');
  words.style.font = `12px ${FONT}`;
  words.innerHTML = 'Граф <b>Graph</b>';
  document.body.replaceChildren(canvas, words);
  await run(50, () => {});
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const fit = Math.min(1.4, Math.max(0.08, 700 / (90 * Math.sqrt(n))));
  const draw = (
    of: Scene,
    camera: Drawing['camera'],
    moving: boolean,
    picture = pictureOf(of, things, ties),
  ) => {
    context.clearRect(0, 0, size.width, size.height);
    paint(new CanvasSurface(context), {
      ...{ picture, camera, size, palette: palettes.light, lang: 'ru', selected: null, hovered: null },
      ...{ path: new Set(), notes: [], moving },
    });
  };
  const still = { x: 0, y: 0, zoom: fit };
  const begun = performance.now();
  draw(scene, still, false);
  // What can be read back has been drawn.
  context.getImageData(0, 0, 1, 1);
  const firstFrame = performance.now() - begun;

  const picture = pictureOf(scene, things, ties);
  const paints: number[] = [];
  const frames = await run(3_000, (t) => {
    const before = performance.now();
    const camera = {
      x: 200 * Math.sin(t / 700),
      y: 120 * Math.cos(t / 900),
      zoom: fit * (1 + 0.4 * Math.sin(t / 1100)),
    };
    draw(scene, camera, true, picture);
    paints.push(performance.now() - before);
  });

  const expansion = expandBy25(things, ties, places);
  const sweep: number[] = [];
  for (let year = 1990; year < 2026; year += 1) {
    const before = performance.now();
    // As the page draws while the slider is held.
    draw(setClock(scene, { mode: 'at', at: `${year}-06-01` }), still, true);
    context.getImageData(0, 0, 1, 1);
    sweep.push(performance.now() - before);
  }
  return {
    ...{ things: n, links: Object.keys(ties).length, firstFrame },
    ...{ framesPerSecond: 1000 / (frames.reduce((a, b) => a + b, 0) / frames.length), frame95: p95(frames) },
    ...{ paint95: p95(paints), ...expansion, slider95: p95(sweep), ...undone(scene, things, ties, draw) },
  };
}

/** The time between frames while something is done in each of them. */
function run(ms: number, each: (t: number) => void): Promise<number[]> {
  return new Promise((resolve) => {
    const frames: number[] = [];
    const begun = performance.now();
    let before = 0;
    const frame = (now: number) => {
      if (before > 0) frames.push(now - before);
      before = now;
      each(now - begun);
      if (now - begun < ms) requestAnimationFrame(frame);
      else resolve(frames.slice(1));
    };
    requestAnimationFrame(frame);
  });
}

/** Lays out 25 new neighbours of the first thing: how long, whether others moved, which of the new ones overlap. */
function expandBy25(
  things: ReturnType<typeof synthetic>['things'],
  ties: ReturnType<typeof synthetic>['ties'],
  places: ReturnType<typeof synthetic>['places'],
) {
  const fresh = Array.from({ length: 25 }, (_, i) => `new-${i}`);
  const begun = performance.now();
  const found = arrange({
    things: [
      ...Object.values(things).map((thing) => ({
        key: thing.key,
        radius: radiusOf(thing),
        x: places[thing.key]?.x ?? 0,
        y: places[thing.key]?.y ?? 0,
      })),
      ...fresh.map((key) => ({ key, radius: 16, x: null, y: null })),
    ],
    links: [
      ...Object.values(ties).map(({ from, to }) => [from, to] as const),
      ...fresh.map((key) => ['thing-0', key] as const),
    ],
    near: 'thing-0',
  });
  const expand = performance.now() - begun;
  const after = addThings({ ...emptyScene, places }, found).places;
  const moved = Math.max(
    ...Object.entries(places).map(([key, { x, y }]) =>
      Math.hypot(x - (after[key]?.x ?? x), y - (after[key]?.y ?? y)),
    ),
  );
  let overlaps = 0;
  for (const [i, a] of fresh.entries())
    for (const b of fresh.slice(i + 1)) {
      const [p, q] = [found[a], found[b]];
      if (p && q && Math.hypot(p.x - q.x, p.y - q.y) < 32) overlaps += 1;
    }
  return { expand, moved, overlaps };
}

/** Takes a command back and draws; after 30 of them the scene has to be what it was. */
function undone(
  scene: Scene,
  things: ReturnType<typeof synthetic>['things'],
  ties: ReturnType<typeof synthetic>['ties'],
  draw: (of: Scene, camera: Drawing['camera'], moving: boolean) => void,
) {
  const store = useStore.getState();
  store.learn(Object.values(things), Object.values(ties));
  store.restore(scene);
  const text = JSON.stringify(scene);
  for (let i = 0; i < 30; i += 1) useStore.getState().apply('pin', (now) => togglePin(now, `thing-${i}`));
  const times: number[] = [];
  for (let i = 0; i < 30; i += 1) {
    const before = performance.now();
    useStore.getState().undo();
    draw(useStore.getState().scene, { x: 0, y: 0, zoom: 0.5 }, false);
    times.push(performance.now() - before);
  }
  return { undo: p95(times), undoneExactly: JSON.stringify(useStore.getState().scene) === text };
}

Object.assign(window, { measure });
