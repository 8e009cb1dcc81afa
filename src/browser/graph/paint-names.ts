import { type Drawing, inSight, type Placed, screenRadius } from './drawing.ts';
import { type Box, boxAround, type Labels } from './labels.ts';
import { type Block, blockOf } from './lines.ts';
import { ringOf } from './paint-things.ts';
import type { Point, Surface } from './surface.ts';

const SIZE = 12;
/** How many letters stand in a line, and how many lines: of a name among others, and of one that stands in full. */
const SHORT = [
  [24, 2],
  [20, 1],
] as const;
const FULL = [
  [30, 4],
  [20, 6],
  [17, 8],
] as const;

/** What it is worth to read a name in full, in links covered. */
const CUT = 4;

/** Where a name may stand beside its thing, the best place first. */
const SIDES = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
] as const;

/** A name at a place. */
interface Spot extends Point {
  readonly block: Block;
  readonly box: Box;
  /** Whether the picture holds all of it, as far as it holds the thing. */
  readonly whole: boolean;
}

/** The names of things, the weightiest first, where there is room. */
export function paintNames(
  surface: Surface,
  placed: readonly Placed[],
  labels: Labels,
  drawing: Drawing,
  near: ReadonlySet<string> | null,
  limit: number,
  /** How much of the links a box would cover, for what is looked at. */
  covered: (key: string, box: Box) => number,
): void {
  const { palette, selected, hovered, size, moving } = drawing;
  const weight = ({ shown: { thing } }: Placed): number =>
    (thing.key === selected ? 1e9 : 0) +
    (thing.key === hovered ? 1e8 : 0) +
    (near?.has(thing.key) ? 1e6 : 0) +
    thing.degree;
  let drawn = 0;
  for (const place of [...placed].sort((a, b) => weight(b) - weight(a))) {
    if (drawn >= limit) break;
    const { thing } = place.shown;
    // In a small picture what is selected is what the page is about: its name is there already.
    if (drawing.inFull && thing.key === selected) continue;
    if (place.x < -60 || place.y < -20 || place.x > size.width + 60 || place.y > size.height + 40) continue;
    const bold = thing.key === selected || thing.key === hovered;
    const always = bold || drawing.notes.some(({ on }) => on === thing.key);
    const spots = spotsOf(place, bold, always || drawing.inFull === true, drawing);
    const free = spots.filter(({ box, whole }) => whole && labels.isFree(box));
    const cost = ({ box, block }: Spot) => covered(thing.key, box) + (block.cut ? CUT : 0);
    const spot = always ? (least(free, cost) ?? spots.at(-SIDES.length)) : free[0];
    if (!spot) continue;
    labels.keep(spot.box);
    const faded = near !== null && !near.has(thing.key);
    surface.text(spot.block.text, spot, {
      colour: palette.text,
      // An edge around each letter costs more than the letter; what moves is not read to the letter.
      ...(moving ? {} : { halo: palette.page }),
      size: SIZE,
      bold,
      opacity: faded ? 0.35 : 1,
    });
    drawn += 1;
  }
}

/** All places for the name of a thing, in the order in which they are wanted; in full before cut short. */
function spotsOf(place: Placed, bold: boolean, full: boolean, drawing: Drawing): Spot[] {
  const { lang, camera, size } = drawing;
  const { thing } = place.shown;
  const radius = screenRadius(place.shown, camera) + ringOf(thing.key, drawing);
  const seen = inSight(place, size);
  return [...(full ? FULL : []), ...SHORT].flatMap(([letters, lines]) => {
    const block = blockOf(thing[lang], letters, lines, SIZE, bold);
    const [w, h] = [block.width / 2, block.height / 2];
    return SIDES.map(([sx, sy]): Spot => {
      const [x, y] = [place.x + sx * (radius + 5 + w), place.y + sy * (radius + 3 + h)];
      // A name beneath a thing at the edge of the picture moves inwards, as long as it stays beside its thing.
      const inside = Math.min(size.width - w - 4, Math.max(w + 4, x));
      const at = { x: seen && sx === 0 && Math.abs(inside - x) < w ? inside : x, y };
      const box = boxAround(at.x, at.y, block.width, block.height);
      const { l, t, r, b } = box;
      return { ...at, block, box, whole: !seen || (l >= 0 && r <= size.width && t >= 0 && b <= size.height) };
    });
  });
}

/** What costs least; of equals the first. */
function least<T>(list: readonly T[], cost: (one: T) => number): T | undefined {
  let best: { one: T; cost: number } | undefined;
  for (const one of list) {
    const own = cost(one);
    if (!best || own < best.cost) best = { one, cost: own };
    if (own === 0) break;
  }
  return best?.one;
}
