import type { LineStyle, Point, Surface } from './surface.ts';

/** Numbers of what is to be drawn, gathered by how it looks. */
class Alike {
  private readonly looks = new Map<string, { readonly style: LineStyle; readonly numbers: number[] }>();

  of(style: LineStyle): number[] {
    const { colour, width, dash, opacity } = style;
    const look = `${colour} ${width} ${opacity} ${dash}`;
    const known = this.looks.get(look);
    if (known) return known.numbers;
    const numbers: number[] = [];
    this.looks.set(look, { style, numbers });
    return numbers;
  }

  each(draw: (numbers: readonly number[], style: LineStyle) => void): void {
    for (const { style, numbers } of this.looks.values()) draw(numbers, style);
  }
}

/** How long the head of an arrow is, in pixels, and how far it opens to each side. */
const HEAD = { length: 8.4, turns: [0.42, -0.42] };

/** Where a straight line has its control point. */
const NOWHERE: Point = { x: Number.NaN, y: Number.NaN };

/**
 * Links that are drawn together: what looks alike goes into few strokes, which costs far less than one for each. Double
 * lines lie lowest, so that what parts them cuts no other line.
 */
export class Layer {
  private readonly doubles = new Alike();
  private readonly gaps = new Alike();
  private readonly singles = new Alike();
  private readonly heads = new Alike();

  /** A curve; without a control point a straight line. */
  line(from: Point, control: Point | null, to: Point, style: LineStyle): void {
    add(this.singles, from, control, to, style);
  }

  /** A line of which two are seen: what lies between them is drawn on it. */
  double(from: Point, control: Point | null, to: Point, style: LineStyle): void {
    add(this.doubles, from, control, to, style);
  }

  gap(from: Point, control: Point, to: Point, style: LineStyle): void {
    add(this.gaps, from, control, to, style);
  }

  /** The head of an arrow that comes from some point. */
  head(from: Point, to: Point, colour: string, opacity: number): void {
    const angle = Math.atan2(to.y - from.y, to.x - from.x);
    const numbers = this.heads.of({ colour, opacity, width: 0 });
    numbers.push(to.x, to.y);
    for (const turn of HEAD.turns)
      numbers.push(to.x - HEAD.length * Math.cos(angle + turn), to.y - HEAD.length * Math.sin(angle + turn));
  }

  paint(surface: Surface): void {
    for (const lines of [this.doubles, this.gaps, this.singles])
      lines.each((numbers, style) => surface.curves(numbers, style));
    this.heads.each((numbers, { colour, opacity = 1 }) => surface.triangles(numbers, colour, opacity));
  }
}

function add(lines: Alike, from: Point, control: Point | null, to: Point, style: LineStyle): void {
  const { x, y } = control ?? NOWHERE;
  lines.of(style).push(from.x, from.y, x, y, to.x, to.y);
}
