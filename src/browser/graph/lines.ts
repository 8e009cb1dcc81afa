/** How far the lines of a text stand from each other, in its size. */
export const LEADING = 1.17;

const NARROW = new Set("iljtfrI.,:;'’|!()[] -");
const WIDE = new Set('mwMWжшщюфымЖШЩЮФЫМД—…@%');

/** How wide a letter is, in its size; each is looked up once. */
function emsOf(code: number): number {
  const known = EMS[code];
  if (known) return known;
  const letter = String.fromCharCode(code);
  const ems = NARROW.has(letter)
    ? 0.37
    : WIDE.has(letter)
      ? 0.92
      : letter === letter.toLowerCase()
        ? 0.62
        : 0.7;
  EMS[code] = ems;
  return ems;
}
const EMS = new Float64Array(0x10000);

/** About how wide a text is: a drawing has to know before it is drawn, on a canvas and in a file alike. */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (let i = 0; i < text.length; i += 1) ems += emsOf(text.charCodeAt(i));
  return ems * size * (bold ? 1.1 : 1);
}

/** A word that is longer than a line breaks behind its strokes and hyphens; without any it is cut. */
function piecesOf(word: string, letters: number): string[] {
  if (word.length <= letters + 1) return [word];
  const at = ['/', '-'].map((sign) => word.lastIndexOf(sign, letters - 1)).find((place) => place > 2) ?? 0;
  return at > 2
    ? [word.slice(0, at + 1), ...piecesOf(word.slice(at + 1), letters)]
    : [`${word.slice(0, letters)}…`];
}

/** Breaks a text into lines of about so many letters; what does not go into so many lines is cut. */
export function wrapped(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...piecesOf(word, letters));
  }
  return lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`] : lines;
}

/** What is worked out of a text once, since the same texts are drawn in every frame. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size > 5_000) known.clear();
    known.set(text, made);
    return made;
  };
}

/** A text as it is drawn: its lines, with the room that they take. */
export interface Block {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** Whether it lacks something. */
  readonly cut: boolean;
}

/** Lays out texts in so many lines of so many letters. */
export const blocks = (
  letters: number,
  most: number,
  size: number,
  bold: boolean,
): ((text: string) => Block) =>
  remembered((text) => {
    const lines = wrapped(text, letters, most);
    return {
      text: lines.join('\n'),
      width: Math.max(...lines.map((line) => textWidth(line, size, bold))),
      height: lines.length * size * LEADING,
      cut: lines.some((line) => line.endsWith('…')),
    };
  });
