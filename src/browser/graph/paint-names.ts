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

/** A note, beside the thing that it is on. */
export function paintNote(
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
