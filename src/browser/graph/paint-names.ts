import { type Drawing, inSight, type Placed, screenRadius } from './drawing.ts';
import { type Box, boxAround, type Labels } from './labels.ts';
import { type Block, blocks } from './lines.ts';
import { ringOf } from './paint-things.ts';
import type { Point, Surface } from './surface.ts';

const SIZE = 12;
type Layout = (name: string) => Block;
const layouts = (...all: readonly (readonly [letters: number, lines: number])[]) =>
  ([false, true] as const).map((bold) => all.map(([letters, lines]) => blocks(letters, lines, SIZE, bold)));
/** How a name is laid out, plain and bold: one among others, and one that stands in full as long as there is room. */
const SHORT = layouts([24, 2], [20, 1]);
const FULL = layouts([30, 4], [20, 6], [17, 8], [24, 2], [20, 1]);

/** Where a name may stand beside its thing, the best place first. */
const SIDES = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
] as const;

/** What a name may cost to be read in full. */
interface Worth {
  /** How much of the links it may cover for that. */
  readonly cut: number;
  /** Where it may stand. */
  readonly places: readonly (readonly [x: number, y: number])[];
}
const MAY_BE_CUT: Worth = { cut: 4, places: SIDES };
/** Covers any number of links, and stands at the corners as well. */
const IN_FULL: Worth = { cut: 1_000, places: [...SIDES, [1, 1], [-1, 1], [1, -1], [-1, -1]] };

/** How many things ask for room, for each name that may stand. */
const ASKING = 5;

/** A name at a place. */
interface Spot extends Point {
  readonly block: Block;
  readonly box: Box;
}

/** How names heed links. */
interface Heed {
  /** How much of the links a name in a box would cover. */
  readonly covered: (key: string, box: Box) => number;
  /** Whether all names ask that, not only the one that is looked at. */
  readonly careful: boolean;
}

/** The names of things, the weightiest first, where there is room. */
export function paintNames(
  surface: Surface,
  placed: readonly Placed[],
  labels: Labels,
  drawing: Drawing,
  near: ReadonlySet<string> | null,
  limit: number,
  { covered, careful }: Heed,
): void {
  const { palette, selected, hovered, size, moving, picture, path } = drawing;
  // A path that is shown is about the things along it: their names stand, in full where there is room.
  const marked = path.size > 0 ? picture.ties.filter(({ tie }) => path.has(tie.key)) : [];
  const along = new Set(marked.flatMap(({ tie }) => [tie.from, tie.to]));
  const weightOf = ({ shown: { thing } }: Placed): number =>
    (thing.key === selected ? 1e9 : 0) +
    (thing.key === hovered ? 1e8 : 0) +
    (along.has(thing.key) ? 1e7 : 0) +
    (near?.has(thing.key) ? 1e6 : 0) +
    thing.degree;
  const asking = placed
    .filter(({ x, y }) => x >= -60 && y >= -20 && x <= size.width + 60 && y <= size.height + 40)
    .map((place) => ({ place, weight: weightOf(place) }))
    .sort((a, b) => b.weight - a.weight);
  let drawn = 0;
  // Where there are far more things than names the lightest do not even ask: there is no room left for them.
  for (const { place } of asking.slice(0, ASKING * limit)) {
    if (drawn >= limit) break;
    const { thing } = place.shown;
    // In a small picture what is selected is what the page is about: its name is there already.
    if (drawing.inFull && thing.key === selected) continue;
    const bold = thing.key === selected || thing.key === hovered;
    const always = bold || along.has(thing.key) || drawing.notes.some(({ on }) => on === thing.key);
    const ways = (always || drawing.inFull ? FULL : SHORT)[bold ? 1 : 0] ?? [];
    const cost = always || careful ? covered : null;
    const whole = drawing.inFull || along.has(thing.key);
    const spot = placeFor(place, ways, labels, drawing, cost, always, whole ? IN_FULL : MAY_BE_CUT);
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

/** The place that costs least of those that are free, the first of equals; where none is, only what has to stand has one. */
function placeFor(
  place: Placed,
  ways: readonly Layout[],
  labels: Labels,
  drawing: Drawing,
  covered: Heed['covered'] | null,
  always: boolean,
  { cut, places }: Worth,
): Spot | null {
  const { lang, camera, size } = drawing;
  const { thing } = place.shown;
  const radius = screenRadius(place.shown, camera) + ringOf(thing.key, drawing);
  const seen = inSight(place, size);
  let best: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const way of ways) {
    const block = way(thing[lang]);
    const [w, h] = [block.width / 2, block.height / 2];
    for (const [sx, sy] of places) {
      let x = place.x + sx * (radius + 5 + w);
      const y = place.y + sy * (radius + 3 + h);
      if (seen) {
        // A name beneath a thing at the edge of the picture moves inwards, as long as it stays beside its thing.
        const inside = Math.min(size.width - w - 4, Math.max(w + 4, x));
        if (sx === 0 && Math.abs(inside - x) < w) x = inside;
        if (x - w < 0 || x + w > size.width || y - h < 0 || y + h > size.height) continue;
      }
      const box = boxAround(x, y, block.width, block.height);
      if (!labels.isFree(box)) continue;
      const own = covered ? covered(thing.key, box) + (block.cut ? cut : 0) : 0;
      if (own < least) [best, least] = [{ x, y, block, box }, own];
      if (own === 0) return best;
    }
  }
  if (best || !always) return best;
  const block = ways.at(-1)?.(thing[lang]);
  if (!block) return null;
  const at = { x: place.x, y: place.y + radius + 3 + block.height / 2 };
  return { ...at, block, box: boxAround(at.x, at.y, block.width, block.height) };
}
