import type { Lang } from '../data/model.ts';
import { tieWord } from '../words.ts';
import { bend, onCurve } from './curve.ts';
import { type Drawing, offScreen, type Placed, screenRadius } from './drawing.ts';
import { tieLook } from './looks.ts';
import { isPale, type ShownTie } from './picture.ts';
import type { LineStyle, Point, Surface } from './surface.ts';

/** How many links are drawn in motion at most. */
const MOST = 5_000;

/** All links as plain lines, as many in one stroke as look alike. */
export function paintPlainTies(
  surface: Surface,
  drawing: Drawing,
  places: ReadonlyMap<string, Placed>,
): void {
  const { picture, size } = drawing;
  const alike = new Map<string, { style: LineStyle; numbers: number[] }>();
  const every = drawing.moving ? Math.ceil(picture.ties.length / MOST) : 1;
  for (let i = 0; i < picture.ties.length; i += every) {
    const shown = picture.ties[i];
    const a = shown && places.get(shown.tie.from);
    const b = shown && places.get(shown.tie.to);
    if (!a || !b || offScreen(a, b, size)) continue;
    const colour = tieColour(shown, drawing);
    const ghost = isPale(shown);
    const name = `${colour} ${ghost}`;
    let group = alike.get(name);
    if (!group) {
      const width = picture.ties.length > 1_000 ? 1 : 1.5;
      group = { style: { colour, width, opacity: ghost ? 0.14 : 1 }, numbers: [] };
      alike.set(name, group);
    }
    if (shown.lane === 0) group.numbers.push(a.x, a.y, Number.NaN, Number.NaN, b.x, b.y);
    else {
      const { x, y } = bend(a, b, laneSide(shown));
      group.numbers.push(a.x, a.y, x, y, b.x, b.y);
    }
  }
  for (const { style, numbers } of alike.values()) surface.curves(numbers, style);
}

/** One link: its line, its arrow; gives the place for its word. */
export function paintTie(
  surface: Surface,
  shown: ShownTie,
  a: Placed,
  b: Placed,
  drawing: Drawing,
  faded: boolean,
): { at: Point; angle: number } {
  const { palette, camera } = drawing;
  const look = tieLook(shown.tie);
  const control = bend(a, b, laneSide(shown));
  const colour = tieColour(shown, drawing);
  const opacity = isPale(shown) ? 0.14 : faded ? 0.16 : 1;
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

/** The bend of a link has a side: it is counted from the same end whichever way the link goes. */
export const laneSide = ({ tie, lane }: ShownTie): number => lane * (tie.from < tie.to ? 1 : -1);

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

/** The sign of what a comparison gained or lost. */
export const signOf = ({ change }: ShownTie): string =>
  change === 'gained' ? '+' : change === 'lost' ? '×' : '';

/** What stands on a link: its word, how sure it is, what has changed. */
export function tieText(shown: ShownTie, lang: Lang): string {
  const { tie, bundle, holds } = shown;
  const word = bundle.length > 0 ? `${bundle.length} ×` : tieWord(tie, lang);
  const sign = signOf(shown);
  return `${sign ? `${sign} ` : ''}${holds === 'maybe' ? '≈ ' : ''}${word}${tie.sourced ? '' : ' ?'}`;
}
