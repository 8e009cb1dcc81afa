import { type Drawing, type Placed, screenRadius } from './drawing.ts';
import { remembered, textWidth } from './lines.ts';
import { badgeOf, kindLooks, type Shape } from './looks.ts';
import type { ShownThing } from './picture.ts';
import type { LineStyle, Point, Surface } from './surface.ts';

/** Nobody reads smaller letters. */
const LEAST = 5;
/** How wide what stands in a thing is, in its size. */
const widthOf = remembered((badge) => textWidth(badge, 1, true));

/** One thing: its shape, its badge, how much more there is around it, its pin. */
export function paintThing(
  surface: Surface,
  shown: ShownThing,
  at: Point,
  drawing: Drawing,
  faded: boolean,
): void {
  const { palette, selected, camera, lang } = drawing;
  const { thing } = shown;
  const look = kindLooks[thing.kind];
  const colour = look[palette.dark ? 'dark' : 'light'];
  const radius = screenRadius(shown, camera);
  const opacity = faded ? 0.2 : 1;
  if (selected === thing.key)
    surface.circle(at, radius + RING - 2, palette.page, { colour: palette.focus, width: 3 });
  const edge: LineStyle = { colour: palette.page, width: 1.5, opacity };
  if (look.shape === 'circle') surface.circle(at, radius, colour, edge);
  else surface.polygon(outline(look.shape, at, radius), colour, edge);
  const badge = shown.inside > 0 ? `+${shown.inside}` : badgeOf(thing, lang);
  // What does not go into a thing whole stands beside it, in its name: cut short it would be another one.
  // Whole sizes only: for each size all letters are made anew, and no two things would have the same.
  const size = Math.floor(Math.min(radius * 0.85, (radius * 1.8) / widthOf(badge)));
  if (badge && size >= LEAST)
    surface.text(badge, at, { colour: palette.dark ? '#0d1014' : '#ffffff', bold: true, opacity, size });
  if (hasMore(shown, radius) && !faded)
    surface.text(`+${shown.more}`, moreAt(at, radius + ringOf(thing.key, drawing)), {
      colour: palette.text,
      halo: palette.page,
      size: 11,
    });
  if (shown.pinned)
    surface.circle({ x: at.x + radius * 0.75, y: at.y - radius * 0.75 }, 3.5, palette.focus, {
      colour: palette.page,
      width: 1,
    });
}

/** Smaller than this nobody tells one shape from another. */
const SPECK = 7;

/** Things without borders and texts, as many in one fill as look alike; small ones are blocks. */
export function paintPlainThings(surface: Surface, places: readonly Placed[], drawing: Drawing): void {
  const { palette, camera, selected } = drawing;
  const specks = new Map<string, number[]>();
  for (const { shown, x, y } of places) {
    const look = kindLooks[shown.thing.kind];
    const colour = look[palette.dark ? 'dark' : 'light'];
    const radius = screenRadius(shown, camera);
    if (selected === shown.thing.key)
      surface.circle({ x, y }, radius + RING - 2, palette.page, { colour: palette.focus, width: 3 });
    if (radius < SPECK) {
      const alike = specks.get(colour) ?? [];
      if (alike.length === 0) specks.set(colour, alike);
      alike.push(x, y, radius * 0.88);
    } else if (look.shape === 'circle') surface.circle({ x, y }, radius, colour);
    else surface.polygon(outline(look.shape, { x, y }, radius), colour);
  }
  for (const [colour, numbers] of specks) surface.blocks(numbers, colour);
}

/** How much farther than a thing the ring around it reaches, where it is selected. */
const RING = 8;
export const ringOf = (key: string, { selected }: Pick<Drawing, 'selected'>): number =>
  selected === key ? RING : 0;

/** Where it is told how much more there is around a thing of some radius, with its ring. */
export const moreAt = ({ x, y }: Point, radius: number): Point => ({ x: x + radius + 9, y: y - radius + 2 });

/** Whether it is told how much more there is around a thing. */
export const hasMore = ({ more }: ShownThing, radius: number): boolean => more > 0 && radius > 10;
export const moreWidth = ({ more }: ShownThing): number => (String(more).length + 1) * 6.5;

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
