import type { LineStyle, Point, Surface } from './surface.ts';

interface Alike {
  readonly style: LineStyle;
  readonly numbers: number[];
}

/** Curves, gathered by how they look: what looks alike is drawn together, which costs far less than one stroke for each. */
class Strokes {
  private readonly alike = new Map<string, Alike>();

  /** A curve, or where there is no control point a straight line. */
  add(from: Point, control: Point | null, to: Point, style: LineStyle): void {
    const { colour, width, dash, opacity } = style;
    const look = `${colour} ${width} ${opacity} ${dash}`;
    let group = this.alike.get(look);
    if (!group) {
      group = { style, numbers: [] };
      this.alike.set(look, group);
    }
    const { x, y } = control ?? NOWHERE;
    group.numbers.push(from.x, from.y, x, y, to.x, to.y);
  }

  paint(surface: Surface): void {
    for (const { style, numbers } of this.alike.values()) surface.curves(numbers, style);
  }
}

const NOWHERE: Point = { x: Number.NaN, y: Number.NaN };

/** Heads of arrows, gathered by how they look. */
class Heads {
  private readonly alike = new Map<string, Alike>();

  add(from: Point, to: Point, colour: string, opacity: number): void {
    const look = `${colour} ${opacity}`;
    let group = this.alike.get(look);
    if (!group) {
      group = { style: { colour, width: 0, opacity }, numbers: [] };
      this.alike.set(look, group);
    }
    const angle = Math.atan2(to.y - from.y, to.x - from.x);
    group.numbers.push(to.x, to.y);
    for (const turn of [0.42, -0.42])
      group.numbers.push(to.x - HEAD * Math.cos(angle + turn), to.y - HEAD * Math.sin(angle + turn));
  }

  paint(surface: Surface): void {
    for (const { style, numbers } of this.alike.values())
      surface.triangles(numbers, style.colour, style.opacity ?? 1);
  }
}

const HEAD = 8.4;

/** Links that are drawn together: double lines lie lowest, so that what parts them cuts no other line. */
export class Layer {
  readonly rails = new Strokes();
  readonly gaps = new Strokes();
  readonly lines = new Strokes();
  readonly heads = new Heads();

  paint(surface: Surface): void {
    for (const part of [this.rails, this.gaps, this.lines, this.heads]) part.paint(surface);
  }
}
