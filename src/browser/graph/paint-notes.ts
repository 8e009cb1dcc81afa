import type { Note } from '../state/scene.ts';
import { cut, type Drawing, type Placed, project } from './drawing.ts';
import { boxAround, type Labels } from './labels.ts';
import { textWidth } from './lines.ts';
import type { Surface } from './surface.ts';

/** The box of a note: beside the thing that it is on, or where it was put. */
function boxOf(note: Note, place: Placed | undefined, { camera, size }: Drawing) {
  const text = cut(note.text, 40);
  const at = place ? { x: place.x + 40, y: place.y - 30 } : project(note, camera, size);
  return { ...at, text, width: textWidth(text, 12) + 20, height: 24 };
}

/** Keeps the place of a note free of names. */
export function keepNote(labels: Labels, note: Note, place: Placed | undefined, drawing: Drawing): void {
  const { x, y, width, height } = boxOf(note, place, drawing);
  labels.keep(boxAround(x, y, width, height));
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
