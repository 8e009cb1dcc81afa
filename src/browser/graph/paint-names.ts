import type { Note } from '../state/scene.ts';
import { cut, type Drawing, type Placed, project, screenRadius } from './drawing.ts';
import type { Labels } from './labels.ts';
import type { Surface } from './surface.ts';

/** The names of things, the weightiest first, where there is room. */
export function paintNames(
  surface: Surface,
  placed: readonly Placed[],
  labels: Labels,
  drawing: Drawing,
  near: ReadonlySet<string> | null,
  limit: number,
): void {
  const { palette, lang, selected, hovered, camera, size, moving } = drawing;
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
    const looked = thing.key === selected || thing.key === hovered;
    const always = looked || drawing.notes.some(({ on }) => on === thing.key);
    const name = lang === 'ru' ? thing.ru : thing.en;
    const bold = looked;
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
      // An edge around each letter costs more than the letter; what moves is not read to the letter.
      ...(moving ? {} : { halo: palette.page }),
      size: 12,
      bold,
      opacity: faded ? 0.35 : 1,
    });
    drawn += 1;
  }
}

/** The box of a note: beside the thing that it is on, or where it was put. */
function boxOf(note: Note, place: Placed | undefined, { camera, size }: Drawing) {
  const text = cut(note.text, 40);
  const at = place ? { x: place.x + 40, y: place.y - 30 } : project(note, camera, size);
  return { ...at, text, width: text.length * 6.8 + 20, height: 24 };
}

/** Keeps the place of a note free of names. */
export function keepNote(labels: Labels, note: Note, place: Placed | undefined, drawing: Drawing): void {
  const { x, y, width, height } = boxOf(note, place, drawing);
  labels.keep(x, y, width, height);
}

/** A note in its box. */
export function paintNote(surface: Surface, note: Note, place: Placed | undefined, drawing: Drawing): void {
  const { palette } = drawing;
  const { text, width, height, ...at } = boxOf(note, place, drawing);
  const [w, h] = [width / 2, height / 2];
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
