import type { Lang } from '../data/model.ts';
import type { Camera } from '../state/link.ts';
import type { Note } from '../state/scene.ts';
import { tieWord } from '../words.ts';
import { hullAround } from './hull.ts';
import { Labels } from './labels.ts';
import { badgeOf, kindLooks, radiusOf, type Shape, tieLook } from './looks.ts';
import type { Picture, ShownThing, ShownTie } from './picture.ts';
import type { LineStyle, Point, Surface } from './surface.ts';

/** The colours of a theme. */
export interface Palette {
  readonly dark: boolean;
  readonly page: string;
  readonly text: string;
  readonly line: string;
  readonly faint: string;
  readonly focus: string;
  readonly gained: string;
  readonly lost: string;
  readonly path: string;
}

export const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    dark: false,
    page: '#ffffff',
    text: '#16191d',
    line: '#5b6470',
    faint: '#9aa3ad',
    focus: '#c2410c',
    gained: '#0f7a3f',
    lost: '#b3261e',
    path: '#c2410c',
  },
  dark: {
    dark: true,
    page: '#14181d',
    text: '#e8ebef',
    line: '#9aa5b1',
    faint: '#5f6a76',
    focus: '#ffb454',
    gained: '#4ade80',
    lost: '#ff8a80',
    path: '#ffb454',
  },
};

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
}

const REST = { things: 140, ties: 70 };
const MOTION = { things: 50, ties: 15 };
/** From so many things and links on, what moves is drawn plainly: lines without arrows, things without texts. */
const CROWD = 250;
/** From so many links on nobody can tell arrows apart: lines are plain at rest too. */
const THICKET = 4_000;
/** How many links are drawn in motion at most. */
const MOST = 5_000;

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

/** Things grow and shrink less than distances do. */
export const screenRadius = (shown: ShownThing, camera: Camera): number =>
  radiusOf(shown.thing) * Math.min(1.6, Math.max(0.45, Math.sqrt(camera.zoom)));

/** Draws everything: hulls, links, things, labels, notes. */
export function paint(surface: Surface, drawing: Drawing): void {
  const { picture, camera, size, palette } = drawing;
  const places = new Map(
    picture.things.map((shown) => [shown.thing.key, { shown, ...project(shown, camera, size) }]),
  );
  const near = nearTo(drawing);
  for (const hull of picture.hulls) {
    const points = hull.members.flatMap((key) => {
      const place = places.get(key);
      return place ? [{ x: place.x, y: place.y }] : [];
    });
    surface.polygon(hullAround(points, 34), `${kindLooks.Organization[palette.dark ? 'dark' : 'light']}1a`, {
      colour: palette.faint,
      width: 1,
      dash: [4, 4],
    });
  }
  const labels = new Labels(size);
  const words: { at: Point; angle: number; text: string; length: number; strong: boolean }[] = [];
  const plain =
    picture.ties.length > THICKET || (drawing.moving && picture.things.length + picture.ties.length > CROWD);
  if (plain) paintPlainTies(surface, drawing, places);
  for (const shown of plain ? [] : picture.ties) {
    const [a, b] = [places.get(shown.tie.from), places.get(shown.tie.to)];
    if (!a || !b || offScreen(a, b, size)) continue;
    const faded =
      near !== null && !(near.has(shown.tie.from) && near.has(shown.tie.to) && touches(shown, drawing));
    const middle = paintTie(surface, shown, a, b, drawing, faded);
    if (!faded && shown.holds !== 'ghost')
      words.push({
        ...middle,
        text: tieText(shown, drawing.lang),
        length: Math.hypot(a.x - b.x, a.y - b.y),
        strong: drawing.path.has(shown.tie.key) || drawing.selected === shown.tie.key,
      });
  }
  for (const { shown, x, y } of places.values()) {
    if (offScreen({ x, y }, { x, y }, size)) continue;
    const faded = near !== null && !near.has(shown.thing.key);
    paintThing(surface, shown, { x, y }, drawing, { faded, plain });
    const radius = screenRadius(shown, camera);
    labels.keep(x, y, 2 * radius, 2 * radius);
    if (!plain && !faded && hasMore(shown, radius))
      labels.keep(x + radius + 9, y - radius + 2, moreWidth(shown), 11);
  }
  const limit = drawing.moving ? MOTION : REST;
  paintNames(surface, [...places.values()], labels, drawing, near, limit.things);
  let drawn = 0;
  for (const word of words.sort((a, b) => Number(b.strong) - Number(a.strong) || b.length - a.length)) {
    if (drawn >= limit.ties) break;
    const width = word.text.length * 5.9;
    if (word.length < width + 50 || !labels.take(word.at.x, word.at.y, width, 12, word.angle)) continue;
    surface.text(word.text, word.at, {
      colour: palette.text,
      halo: palette.page,
      size: 11,
      angle: word.angle,
    });
    drawn += 1;
  }
  for (const note of drawing.notes) paintNote(surface, note, places.get(note.on ?? ''), drawing);
}

/** All links as plain lines, as many in one stroke as look alike. */
function paintPlainTies(surface: Surface, drawing: Drawing, places: ReadonlyMap<string, Placed>): void {
  const { picture, size } = drawing;
  const alike = new Map<string, { style: LineStyle; numbers: number[] }>();
  const every = drawing.moving ? Math.ceil(picture.ties.length / MOST) : 1;
  for (let i = 0; i < picture.ties.length; i += every) {
    const shown = picture.ties[i];
    const a = shown && places.get(shown.tie.from);
    const b = shown && places.get(shown.tie.to);
    if (!a || !b || offScreen(a, b, size)) continue;
    const colour = tieColour(shown, drawing);
    const ghost = shown.holds === 'ghost';
    const name = `${colour} ${ghost}`;
    let group = alike.get(name);
    if (!group) {
      const width = picture.ties.length > 1_000 ? 1 : 1.5;
      group = { style: { colour, width, opacity: ghost ? 0.14 : 1 }, numbers: [] };
      alike.set(name, group);
    }
    if (shown.lane === 0) group.numbers.push(a.x, a.y, Number.NaN, Number.NaN, b.x, b.y);
    else {
      const { x, y } = bend(a, b, shown.lane * (shown.tie.from < shown.tie.to ? 1 : -1));
      group.numbers.push(a.x, a.y, x, y, b.x, b.y);
    }
  }
  for (const { style, numbers } of alike.values()) surface.curves(numbers, style);
}

/** The thing pointed at and its neighbours; null where nothing is pointed at. */
function nearTo({ picture, hovered }: Drawing): Set<string> | null {
  if (!hovered || !picture.things.some(({ thing }) => thing.key === hovered)) return null;
  const near = new Set([hovered]);
  for (const { tie, holds } of picture.ties)
    if (holds !== 'ghost') {
      if (tie.from === hovered) near.add(tie.to);
      if (tie.to === hovered) near.add(tie.from);
    }
  return near;
}

const touches = ({ tie }: ShownTie, { hovered }: Drawing): boolean =>
  tie.from === hovered || tie.to === hovered;

const offScreen = (a: Point, b: Point, { width, height }: Drawing['size']): boolean =>
  Math.max(a.x, b.x) < -80 ||
  Math.min(a.x, b.x) > width + 80 ||
  Math.max(a.y, b.y) < -80 ||
  Math.min(a.y, b.y) > height + 80;

/** The control point of a link's curve: links between the same two things bend away from each other. */
export function bend(a: Point, b: Point, lane: number): Point {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  const side = lane * 26;
  return { x: (a.x + b.x) / 2 - (dy / length) * side, y: (a.y + b.y) / 2 + (dx / length) * side };
}

const onCurve = (a: Point, c: Point, b: Point, t: number): Point => ({
  x: (1 - t) ** 2 * a.x + 2 * (1 - t) * t * c.x + t ** 2 * b.x,
  y: (1 - t) ** 2 * a.y + 2 * (1 - t) * t * c.y + t ** 2 * b.y,
});

type Placed = Point & { readonly shown: ShownThing };

function paintTie(
  surface: Surface,
  shown: ShownTie,
  a: Placed,
  b: Placed,
  drawing: Drawing,
  faded: boolean,
): { at: Point; angle: number } {
  const { palette, camera } = drawing;
  const look = tieLook(shown.tie);
  // The bend has a side: it is counted from the same end whichever way the link goes.
  const flip = shown.tie.from < shown.tie.to ? 1 : -1;
  const control = bend(a, b, shown.lane * flip);
  const colour = tieColour(shown, drawing);
  const opacity = shown.holds === 'ghost' ? 0.14 : faded ? 0.16 : 1;
  const strong = drawing.selected === shown.tie.key || drawing.path.has(shown.tie.key);
  const width = (shown.bundle.length > 0 ? 4 : look.width) + (strong ? 1.6 : 0);
  const style: LineStyle = { colour, width, dash: look.dash, opacity };
  const end = shorten(control, b, screenRadius(b.shown, camera) + 3);
  const start = shorten(control, a, screenRadius(a.shown, camera) + 1);
  if (look.wavy) surface.line(wave(start, control, end), style);
  else if (shown.holds === 'maybe') {
    // What may hold only begins and ends in shreds.
    const [p, q] = [onCurve(start, control, end, 0.3), onCurve(start, control, end, 0.7)];
    surface.curve(p, onCurve(start, control, end, 0.5), q, style);
    surface.line([start, p], { ...style, dash: [3, 5] });
    surface.line([q, end], { ...style, dash: [3, 5] });
  } else surface.curve(start, control, end, style);
  if (look.double)
    surface.curve(start, control, end, { colour: palette.page, width: Math.max(0.8, width - 1.2), opacity });
  if (!look.double) paintArrow(surface, control, end, colour, opacity);
  const at = onCurve(start, control, end, 0.5);
  const angle = Math.atan2(end.y - start.y, end.x - start.x);
  return { at: { x: at.x, y: at.y - 7 }, angle: Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle };
}

function tieColour({ tie, change }: ShownTie, { palette, path, selected }: Drawing): string {
  if (selected === tie.key) return palette.focus;
  if (path.has(tie.key)) return palette.path;
  if (change) return palette[change];
  return tie.disputed ? palette.text : palette.line;
}

const shorten = (from: Point, to: Point, by: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: to.x - ((to.x - from.x) / length) * by, y: to.y - ((to.y - from.y) / length) * by };
};

function wave(a: Point, control: Point, b: Point): Point[] {
  const steps = Math.max(8, Math.round(Math.hypot(b.x - a.x, b.y - a.y) / 6));
  const angle = Math.atan2(b.y - a.y, b.x - a.x) + Math.PI / 2;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const p = onCurve(a, control, b, i / steps);
    const side = i === 0 || i === steps ? 0 : i % 2 === 0 ? 2.5 : -2.5;
    return { x: p.x + Math.cos(angle) * side, y: p.y + Math.sin(angle) * side };
  });
}

function paintArrow(surface: Surface, from: Point, to: Point, colour: string, opacity: number): void {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const wing = (turn: number): Point => ({
    x: to.x - 8 * Math.cos(angle + turn),
    y: to.y - 8 * Math.sin(angle + turn),
  });
  surface.polygon([to, wing(0.42), wing(-0.42)], colour, { colour, width: 0.5, opacity });
}

function paintThing(
  surface: Surface,
  shown: ShownThing,
  at: Point,
  drawing: Drawing,
  { faded, plain }: { readonly faded: boolean; readonly plain: boolean },
): void {
  const { palette, selected, camera, lang } = drawing;
  const { thing } = shown;
  const look = kindLooks[thing.kind];
  const colour = look[palette.dark ? 'dark' : 'light'];
  const radius = screenRadius(shown, camera);
  const opacity = faded ? 0.2 : 1;
  if (selected === thing.key)
    surface.circle(at, radius + 6, palette.page, { colour: palette.focus, width: 3 });
  const edge: LineStyle = { colour: palette.page, width: 1.5, opacity };
  const border = plain ? undefined : edge;
  if (look.shape === 'circle') surface.circle(at, radius, colour, border);
  else surface.polygon(outline(look.shape, at, radius), colour, border);
  if (plain) return;
  const badge = shown.inside > 0 ? `+${shown.inside}` : badgeOf(thing, lang);
  if (badge && radius > 8)
    surface.text(badge, at, {
      colour: palette.dark ? '#0d1014' : '#ffffff',
      bold: true,
      opacity,
      size: Math.max(6, Math.min(radius * 0.85, (radius * 2.15) / badge.length)),
    });
  if (hasMore(shown, radius) && !faded)
    surface.text(
      `+${shown.more}`,
      { x: at.x + radius + 9, y: at.y - radius + 2 },
      { colour: palette.text, halo: palette.page, size: 11 },
    );
  if (shown.pinned)
    surface.circle({ x: at.x + radius * 0.75, y: at.y - radius * 0.75 }, 3.5, palette.focus, {
      colour: palette.page,
      width: 1,
    });
}

/** Whether it is told how much more there is around a thing. */
const hasMore = ({ more }: ShownThing, radius: number): boolean => more > 0 && radius > 10;
const moreWidth = ({ more }: ShownThing): number => (String(more).length + 1) * 6.5;

function outline(shape: Shape, { x, y }: Point, r: number): Point[] {
  const around = (angles: readonly number[], radius = r): Point[] =>
    angles.map((turn) => ({ x: x + radius * Math.cos(turn), y: y + radius * Math.sin(turn) }));
  if (shape === 'diamond')
    return around(
      [0, 1, 2, 3].map((i) => (i * Math.PI) / 2),
      r * 1.15,
    );
  if (shape === 'hexagon') return around([0, 1, 2, 3, 4, 5].map((i) => (i * Math.PI) / 3));
  if (shape === 'page') {
    const [w, h, fold] = [r * 0.8, r, r * 0.45];
    return [
      { x: x - w, y: y - h },
      { x: x + w - fold, y: y - h },
      { x: x + w, y: y - h + fold },
      { x: x + w, y: y + h },
      { x: x - w, y: y + h },
    ];
  }
  const [w, h] = shape === 'badge' ? [r * 1.15, r * 0.75] : [r * 0.92, r * 0.92];
  const cut = shape === 'square' ? r * 0.28 : 0;
  return [
    { x: x - w + cut, y: y - h },
    { x: x + w - cut, y: y - h },
    { x: x + w, y: y - h + cut },
    { x: x + w, y: y + h - cut },
    { x: x + w - cut, y: y + h },
    { x: x - w + cut, y: y + h },
    { x: x - w, y: y + h - cut },
    { x: x - w, y: y - h + cut },
  ];
}

function paintNames(
  surface: Surface,
  placed: readonly Placed[],
  labels: Labels,
  drawing: Drawing,
  near: ReadonlySet<string> | null,
  limit: number,
): void {
  const { palette, lang, selected, hovered, camera, size } = drawing;
  const weight = ({ shown: { thing } }: Placed): number =>
    (thing.key === selected ? 1e9 : 0) +
    (thing.key === hovered ? 1e8 : 0) +
    (near?.has(thing.key) ? 1e6 : 0) +
    thing.degree;
  let drawn = 0;
  for (const place of [...placed].sort((a, b) => weight(b) - weight(a))) {
    if (drawn >= limit) break;
    const { thing } = place.shown;
    if (place.x < -60 || place.y < -20 || place.x > size.width + 60 || place.y > size.height + 40) continue;
    const always = thing.key === selected || thing.key === hovered;
    const name = lang === 'ru' ? thing.ru : thing.en;
    const bold = always;
    const far = screenRadius(place.shown, camera) + 10;
    // Below a thing, or above it where below is no room; the one that is looked at in full, where there is room.
    const free = (text: string, side: number) =>
      labels.take(place.x, place.y + side * far, text.length * 6.6, 14, 0);
    const short = cut(name, 28);
    const full = cut(name, 60);
    const [text, side] =
      always && free(full, 1)
        ? [full, 1]
        : always && free(full, -1)
          ? [full, -1]
          : free(short, 1)
            ? [short, 1]
            : free(short, -1)
              ? [short, -1]
              : [short, always ? 1 : 0];
    if (side === 0) continue;
    const at = { x: place.x, y: place.y + side * far };
    const faded = near !== null && !near.has(thing.key);
    surface.text(text, at, {
      colour: palette.text,
      halo: palette.page,
      size: 12,
      bold,
      opacity: faded ? 0.35 : 1,
    });
    drawn += 1;
  }
}

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** What stands on a link: its word, how sure it is, what has changed. */
function tieText({ tie, bundle, holds, change }: ShownTie, lang: Lang): string {
  const word = bundle.length > 0 ? `${bundle.length} ×` : tieWord(tie, lang);
  return `${change === 'gained' ? '+ ' : change === 'lost' ? '× ' : ''}${holds === 'maybe' ? '≈ ' : ''}${word}${tie.sourced ? '' : ' ?'}`;
}

function paintNote(
  surface: Surface,
  note: Note,
  place: Placed | undefined,
  { palette, camera, size }: Drawing,
): void {
  const at = place ? { x: place.x + 40, y: place.y - 30 } : project(note, camera, size);
  const text = cut(note.text, 40);
  const [w, h] = [text.length * 3.4 + 10, 12];
  surface.polygon(
    [
      { x: at.x - w, y: at.y - h },
      { x: at.x + w, y: at.y - h },
      { x: at.x + w, y: at.y + h },
      { x: at.x - w, y: at.y + h },
    ],
    palette.dark ? '#4a3d12' : '#fff3c4',
    { colour: palette.line, width: 1 },
  );
  surface.text(text, at, { colour: palette.text, size: 12 });
}
