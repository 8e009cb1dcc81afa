import type { Lang } from '../data/model.ts';
import { changeSign, tieWord } from '../words.ts';
import { bend, onCurve } from './curve.ts';
import { type Drawing, offScreen, type Placed, screenRadius } from './drawing.ts';
import { tieLook } from './looks.ts';
import { isPale, type ShownTie } from './picture.ts';
import { Layer } from './strokes.ts';
import type { LineStyle, Point, Surface } from './surface.ts';

/** How many links are drawn in motion at most. */
const MOST = 3_000;

/** From so many links on lines are fine: thick ones would be one grey, and take three times as long to draw. */
const FINE = 600;
const FINE_WIDTH = 1;
const isFine = ({ picture }: Drawing): boolean => picture.ties.length > FINE;

/** All links as plain lines. */
export function paintPlainTies(
  surface: Surface,
  drawing: Drawing,
  places: ReadonlyMap<string, Placed>,
): void {
  const { picture, size } = drawing;
  const layer = new Layer();
  const width = isFine(drawing) ? FINE_WIDTH : 1.5;
  const every = drawing.moving ? Math.ceil(picture.ties.length / MOST) : 1;
  for (let i = 0; i < picture.ties.length; i += every) {
    const shown = picture.ties[i];
    const a = shown && places.get(shown.tie.from);
    const b = shown && places.get(shown.tie.to);
    if (!a || !b || offScreen(a, b, size)) continue;
    const control = shown.lane === 0 ? null : bend(a, b, laneSide(shown));
    const style = { colour: tieColour(shown, drawing), width, opacity: isPale(shown) ? PALE : 1 };
    layer.line(a, control, b, style);
  }
  layer.paint(surface);
}

/** How much is seen of what does not hold. */
const PALE = 0.14;

/** Draws links, each with its line and its arrow, all together at the end; what is marked lies on top. */
export class TiePainter {
  private readonly usual = new Layer();
  private readonly marked = new Layer();
  private readonly drawing: Drawing;
  constructor(drawing: Drawing) {
    this.drawing = drawing;
  }

  /** One more link; gives the place for its word. */
  add(shown: ShownTie, a: Placed, b: Placed, faded: boolean): { at: Point; angle: number } {
    const { palette, camera, selected, path } = this.drawing;
    const look = tieLook(shown.tie);
    const control = bend(a, b, laneSide(shown));
    const colour = tieColour(shown, this.drawing);
    const opacity = isPale(shown) ? PALE : faded ? 0.16 : 1;
    const strong = selected === shown.tie.key || path.has(shown.tie.key);
    const layer = strong ? this.marked : this.usual;
    const usual = isFine(this.drawing) && !look.double ? FINE_WIDTH : look.width;
    const width = (shown.bundle.length > 0 ? 4 : usual) + (strong ? 1.6 : 0);
    const style: LineStyle = { colour, width, dash: look.dash, opacity };
    const end = shorten(control, b, screenRadius(b.shown, camera) + 3);
    const start = shorten(control, a, screenRadius(a.shown, camera) + 1);
    const middle = onCurve(start, control, end, 0.5);
    const line: Layer['line'] = (...way) => (look.double ? layer.double(...way) : layer.line(...way));
    if (look.wavy) addWave(line, [start, control, end], style);
    else if (shown.holds === 'maybe') {
      // What may hold only begins and ends in shreds.
      const [p, q] = [onCurve(start, control, end, 0.3), onCurve(start, control, end, 0.7)];
      line(p, middle, q, style);
      line(start, null, p, { ...style, dash: [3, 5] });
      line(q, null, end, { ...style, dash: [3, 5] });
    } else line(start, control, end, style);
    if (look.double)
      layer.gap(start, control, end, {
        ...{ colour: palette.page, width: Math.max(0.8, width - 1.2), opacity },
      });
    else layer.head(control, end, colour, opacity);
    const angle = Math.atan2(end.y - start.y, end.x - start.x);
    return {
      at: { x: middle.x, y: middle.y - 7 },
      angle: Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle,
    };
  }

  paint(surface: Surface): void {
    this.usual.paint(surface);
    this.marked.paint(surface);
  }
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

/** A line that waves to both sides of a curve. */
function addWave(
  line: Layer['line'],
  [a, control, b]: readonly [Point, Point, Point],
  style: LineStyle,
): void {
  const steps = Math.max(8, Math.round(Math.hypot(b.x - a.x, b.y - a.y) / 7));
  const angle = Math.atan2(b.y - a.y, b.x - a.x) + Math.PI / 2;
  let from = a;
  for (let i = 1; i <= steps; i += 1) {
    const to = onCurve(a, control, b, i / steps);
    const between = onCurve(a, control, b, (i - 0.5) / steps);
    const side = i % 2 === 0 ? 5 : -5;
    const crest = { x: between.x + Math.cos(angle) * side, y: between.y + Math.sin(angle) * side };
    line(from, crest, to, style);
    from = to;
  }
}

/** The sign of what a comparison gained or lost. */
export const signOf = ({ change }: ShownTie): string => (change ? changeSign[change] : '');

/** What stands on a link: its word, how sure it is, what has changed. */
export function tieText(shown: ShownTie, lang: Lang): string {
  const { tie, bundle, holds } = shown;
  const word = bundle.length > 0 ? `${bundle.length} ×` : tieWord(tie, lang);
  const sign = signOf(shown);
  return `${sign ? `${sign} ` : ''}${holds === 'maybe' ? '≈ ' : ''}${word}${tie.sourced ? '' : ' ?'}`;
}
