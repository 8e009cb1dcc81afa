/** A box on the screen. */
export interface Box {
  readonly l: number;
  readonly t: number;
  readonly r: number;
  readonly b: number;
}

/** The box around a text in its middle, turned by an angle. */
export function boxAround(x: number, y: number, width: number, height: number, angle = 0): Box {
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const [w, h] = [(width * cos + height * sin) / 2, (width * sin + height * cos) / 2];
  return { l: x - w, t: y - h, r: x + w, b: y + h };
}

/** Whether two boxes cover each other anywhere. */
export const meet = (a: Box, b: Box): boolean => a.l < b.r && b.l < a.r && a.t < b.b && b.t < a.b;

/** Keeps labels apart: a text is drawn only where it covers no other text. */
export class Labels {
  private readonly cells = new Map<number, Box[]>();
  private readonly columns: number;

  constructor({ width }: { readonly width: number }) {
    this.columns = Math.ceil(width / CELL) + 8;
  }

  /** Takes the place of a text, told in pieces; false where another one is there. */
  take(boxes: readonly Box[]): boolean {
    if (!boxes.every((box) => this.isFree(box))) return false;
    for (const box of boxes) this.keep(box);
    return true;
  }

  isFree(box: Box): boolean {
    return this.cellsOf(box).every((cell) => !this.cells.get(cell)?.some((other) => meet(box, other)));
  }

  /** Keeps a place free of texts: something stands there. */
  keep(box: Box): void {
    for (const cell of this.cellsOf(box)) {
      const there = this.cells.get(cell);
      if (there) there.push(box);
      else this.cells.set(cell, [box]);
    }
  }

  private cellsOf({ l, t, r, b }: Box): number[] {
    const cells: number[] = [];
    for (let i = Math.floor(t / CELL); i <= Math.floor(b / CELL); i += 1)
      for (let k = Math.floor(l / CELL); k <= Math.floor(r / CELL); k += 1)
        cells.push((i + 4) * this.columns + k + 4);
    return cells;
  }
}

const CELL = 64;
