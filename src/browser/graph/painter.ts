import { bend, onCurve } from './curve.ts';
import { type Drawing, offScreen, type Placed, project, screenRadius } from './drawing.ts';
import { hullAround } from './hull.ts';
import { type Box, boxAround, Labels } from './labels.ts';
import { remembered, textWidth } from './lines.ts';
import { kindLooks } from './looks.ts';
import { paintNames } from './paint-names.ts';
import { keepNote, paintNote } from './paint-notes.ts';
import { hasMore, moreAt, moreWidth, paintPlainThings, paintThing, ringOf } from './paint-things.ts';
import { laneSide, paintPlainTies, signOf, TiePainter, tieText } from './paint-ties.ts';
import { isPale, type ShownTie } from './picture.ts';
import type { Point, Surface } from './surface.ts';

const REST = { things: 140, ties: 70 };
const MOTION = { things: 50, ties: 0 };
/** From so many things and links on, what moves is drawn plainly: lines without arrows, things without texts. */
const CROWD = 250;
/** Up to so many links every name looks for the place where it covers least of them, not only that which is looked at. */
const CAREFUL = 60;
/** From so many links on nobody can tell arrows apart: lines are plain at rest too. */
const THICKET = 4_000;

type Places = ReadonlyMap<string, Placed>;

/** What stands on a link, and where there would be room for it. */
interface TieWord {
  readonly at: Point;
  readonly angle: number;
  readonly shown: ShownTie;
  /** How long the link is: a word needs room. */
  readonly length: number;
  readonly strong: boolean;
}

/** The things between which a word stands. */
const endsOf = ({ shown: { tie } }: TieWord): readonly [from: string, to: string] => [tie.from, tie.to];

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
  // What is marked or has changed keeps its word; all other words give way to names, which respect them where they can.
  const [marked, rest] = [words.filter(({ strong }) => strong), words.filter(({ strong }) => !strong)];
  paintWords(surface, marked, labels, drawing, limit.ties);
  const careful = rest.length <= CAREFUL;
  // In a crowd only what is looked at asks; whatever moves is drawn where it will stand.
  const asking = careful ? rest : rest.filter((word) => looked(endsOf(word), drawing));
  const covered = coverOf(asking, drawing, places);
  paintNames(surface, [...places.values()], labels, drawing, near, limit.things, { covered, careful });
  paintWords(surface, rest, labels, drawing, limit.ties - marked.length);
  for (const note of drawing.notes) paintNote(surface, note, places.get(note.on ?? ''), drawing);
}

function paintHulls(surface: Surface, { picture, palette }: Drawing, places: Places): void {
  const fill = `${kindLooks.Organization[palette.dark ? 'dark' : 'light']}1a`;
  for (const hull of picture.hulls) {
    const points = hull.members.flatMap((key) => places.get(key) ?? []);
    surface.polygon(hullAround(points, 34), fill, { colour: palette.faint, width: 1, dash: [4, 4] });
  }
}

/** The size of a word on a link. */
const WORD = 11;

const widthOf = remembered((text) => textWidth(text, WORD));

const looked = (ends: readonly string[], { selected, hovered }: Drawing): boolean =>
  ends.some((end) => end === selected || end === hovered);

/** The room of a word, in pieces: the box around a slanting one would be mostly empty. */
function boxesOf({ at, angle }: TieWord, text: string): Box[] {
  const width = widthOf(text);
  const n = Math.ceil(width / 16);
  return Array.from({ length: n }, (_, i) => {
    const along = ((i + 0.5) / n - 0.5) * width;
    return boxAround(at.x + along * Math.cos(angle), at.y + along * Math.sin(angle), width / n, 12, angle);
  });
}

/** Tells how much of links a name would cover: their words count most, which give way to it; lines only of its own thing. */
function coverOf(
  words: readonly TieWord[],
  { lang }: Drawing,
  places: Places,
): (key: string, box: Box) => number {
  const room = words.flatMap((word) => boxesOf(word, tieText(word.shown, lang)));
  const lines = new Map<string, Point[][]>();
  for (const word of words) {
    const ends = endsOf(word);
    const [a, b] = ends.map((end) => places.get(end));
    if (!a || !b) continue;
    const control = bend(a, b, laneSide(word.shown));
    const points = Array.from({ length: 19 }, (_, i) => onCurve(a, control, b, 0.05 * (i + 1)));
    for (const end of ends) lines.set(end, [...(lines.get(end) ?? []), points]);
  }
  return (key, { l, t, r, b }) => {
    let sum = 0;
    for (const own of room) if (l < own.r && own.l < r && t < own.b && own.t < b) sum += 3;
    for (const line of lines.get(key) ?? [])
      if (line.some(({ x, y }) => x > l && x < r && y > t && y < b)) sum += 1;
    return sum;
  };
}

/** All links as they are; gives the words that belong on them. */
function paintTies(
  surface: Surface,
  drawing: Drawing,
  places: Places,
  near: ReadonlySet<string> | null,
): TieWord[] {
  const words: TieWord[] = [];
  const ties = new TiePainter(drawing);
  for (const shown of drawing.picture.ties) {
    const [a, b] = [places.get(shown.tie.from), places.get(shown.tie.to)];
    if (!a || !b || offScreen(a, b, drawing.size)) continue;
    const faded =
      near !== null && !(near.has(shown.tie.from) && near.has(shown.tie.to) && touches(shown, drawing));
    const middle = ties.add(shown, a, b, faded);
    if (faded || isPale(shown)) continue;
    words.push({
      ...middle,
      shown,
      length: Math.hypot(a.x - b.x, a.y - b.y),
      strong: drawing.path.has(shown.tie.key) || drawing.selected === shown.tie.key || shown.change !== null,
    });
  }
  ties.paint(surface);
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
    const reach = radius + ringOf(shown.thing.key, drawing);
    labels.keep(boxAround(x, y, 2 * reach, 2 * reach));
    if (!plain && !faded && hasMore(shown, radius)) {
      const more = moreAt({ x, y }, reach);
      labels.keep(boxAround(more.x, more.y, moreWidth(shown), 11));
    }
  }
}

/** How many words ask for room, for each one that may stand: in a crowd the others would find none. */
const ASKING = 5;

/** Words on links, those with most room first; of what changed at least the sign stands, told by more than colour. */
function paintWords(
  surface: Surface,
  words: TieWord[],
  labels: Labels,
  { palette, lang }: Drawing,
  limit: number,
): void {
  let drawn = 0;
  for (const [i, word] of words.sort((a, b) => b.length - a.length).entries()) {
    const style = { colour: palette.text, halo: palette.page, size: WORD, angle: word.angle };
    const sign = signOf(word.shown);
    const text = drawn < limit && i < ASKING * limit ? tieText(word.shown, lang) : null;
    const roomy = text !== null && (word.strong || word.length >= widthOf(text) + 50);
    if (roomy && labels.take(boxesOf(word, text))) {
      surface.text(text, word.at, style);
      drawn += 1;
    } else if (sign) surface.text(sign, word.at, { ...style, size: 14, bold: true, angle: 0 });
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
