import { type Drawing, offScreen, type Placed, project, screenRadius } from './drawing.ts';
import { hullAround } from './hull.ts';
import { Labels } from './labels.ts';
import { kindLooks } from './looks.ts';
import { keepNote, paintNames, paintNote } from './paint-names.ts';
import { hasMore, moreWidth, paintPlainThings, paintThing } from './paint-things.ts';
import { paintPlainTies, paintTie, signOf, tieText } from './paint-ties.ts';
import { isPale, type ShownTie } from './picture.ts';
import type { Point, Surface } from './surface.ts';

const REST = { things: 140, ties: 70 };
const MOTION = { things: 50, ties: 0 };
/** From so many things and links on, what moves is drawn plainly: lines without arrows, things without texts. */
const CROWD = 250;
/** From so many links on nobody can tell arrows apart: lines are plain at rest too. */
const THICKET = 4_000;

type Places = ReadonlyMap<string, Placed>;

/** What stands on a link, and where there would be room for it. */
interface TieWord {
  readonly at: Point;
  readonly angle: number;
  readonly text: string;
  /** How long the link is: a word needs room. */
  readonly length: number;
  readonly strong: boolean;
  /** The sign of what changed, which is told by more than colour wherever it stands; empty where nothing did. */
  readonly sign: string;
}

/** Draws everything: hulls, links, things, labels, notes. */
export function paint(surface: Surface, drawing: Drawing): void {
  const { picture, camera, size, moving } = drawing;
  const places: Places = new Map(
    picture.things.map((shown) => [shown.thing.key, { shown, ...project(shown, camera, size) }]),
  );
  const near = nearTo(drawing);
  const labels = new Labels(size);
  const plain =
    picture.ties.length > THICKET || (moving && picture.things.length + picture.ties.length > CROWD);
  const limit = moving ? MOTION : REST;
  paintHulls(surface, drawing, places);
  const words = plain ? [] : paintTies(surface, drawing, places, near);
  if (plain) paintPlainTies(surface, drawing, places);
  paintAllThings(surface, drawing, places, near, plain, labels);
  for (const note of drawing.notes) keepNote(labels, note, places.get(note.on ?? ''), drawing);
  paintNames(surface, [...places.values()], labels, drawing, near, limit.things);
  paintWords(surface, words, labels, drawing, limit.ties);
  for (const note of drawing.notes) paintNote(surface, note, places.get(note.on ?? ''), drawing);
}

function paintHulls(surface: Surface, { picture, palette }: Drawing, places: Places): void {
  const fill = `${kindLooks.Organization[palette.dark ? 'dark' : 'light']}1a`;
  for (const hull of picture.hulls) {
    const points = hull.members.flatMap((key) => places.get(key) ?? []);
    surface.polygon(hullAround(points, 34), fill, { colour: palette.faint, width: 1, dash: [4, 4] });
  }
}

/** All links as they are; gives the words that belong on them. */
function paintTies(
  surface: Surface,
  drawing: Drawing,
  places: Places,
  near: ReadonlySet<string> | null,
): TieWord[] {
  const words: TieWord[] = [];
  for (const shown of drawing.picture.ties) {
    const [a, b] = [places.get(shown.tie.from), places.get(shown.tie.to)];
    if (!a || !b || offScreen(a, b, drawing.size)) continue;
    const faded =
      near !== null && !(near.has(shown.tie.from) && near.has(shown.tie.to) && touches(shown, drawing));
    const middle = paintTie(surface, shown, a, b, drawing, faded);
    if (!faded && !isPale(shown))
      words.push({
        ...middle,
        text: tieText(shown, drawing.lang),
        length: Math.hypot(a.x - b.x, a.y - b.y),
        strong: drawing.path.has(shown.tie.key) || drawing.selected === shown.tie.key,
        sign: signOf(shown),
      });
  }
  return words;
}

/** All things that are in sight; where they stand no text may. */
function paintAllThings(
  surface: Surface,
  drawing: Drawing,
  places: Places,
  near: ReadonlySet<string> | null,
  plain: boolean,
  labels: Labels,
): void {
  const { camera, size } = drawing;
  const inSight = [...places.values()].filter((place) => !offScreen(place, place, size));
  if (plain) paintPlainThings(surface, inSight, drawing);
  for (const { shown, x, y } of inSight) {
    const faded = near !== null && !near.has(shown.thing.key);
    if (!plain) paintThing(surface, shown, { x, y }, drawing, faded);
    const radius = screenRadius(shown, camera);
    labels.keep(x, y, 2 * radius, 2 * radius);
    if (!plain && !faded && hasMore(shown, radius))
      labels.keep(x + radius + 9, y - radius + 2, moreWidth(shown), 11);
  }
}

/** Words on links, the marked ones first, then those with most room; of what changed at least the sign stands. */
function paintWords(
  surface: Surface,
  words: TieWord[],
  labels: Labels,
  { palette }: Drawing,
  limit: number,
): void {
  let drawn = 0;
  for (const word of words.sort((a, b) => Number(b.strong) - Number(a.strong) || b.length - a.length)) {
    const width = word.text.length * 5.9;
    const fits =
      drawn < limit && word.length >= width + 50 && labels.take(word.at.x, word.at.y, width, 12, word.angle);
    const style = { colour: palette.text, halo: palette.page, size: 11, angle: word.angle };
    if (fits) {
      surface.text(word.text, word.at, style);
      drawn += 1;
    } else if (word.sign) surface.text(word.sign, word.at, { ...style, size: 14, bold: true, angle: 0 });
  }
}

/** The thing pointed at and its neighbours; null where nothing is pointed at. */
function nearTo({ picture, hovered }: Drawing): Set<string> | null {
  if (!hovered || !picture.things.some(({ thing }) => thing.key === hovered)) return null;
  const near = new Set([hovered]);
  for (const shown of picture.ties)
    if (!isPale(shown)) {
      const { tie } = shown;
      if (tie.from === hovered) near.add(tie.to);
      if (tie.to === hovered) near.add(tie.from);
    }
  return near;
}

const touches = ({ tie }: ShownTie, { hovered }: Drawing): boolean =>
  tie.from === hovered || tie.to === hovered;
