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
    const [left, right, bottom] = [cellAt(box.l), cellAt(box.r), cellAt(box.b)];
    for (let i = cellAt(box.t); i <= bottom; i += 1)
      for (let k = left; k <= right; k += 1) {
        const there = this.cells.get(this.cellOf(i, k));
        if (there) for (const other of there) if (meet(box, other)) return false;
      }
    return true;
  }

  /** Keeps a place free of texts: something stands there. */
  keep(box: Box): void {
    const [left, right, bottom] = [cellAt(box.l), cellAt(box.r), cellAt(box.b)];
    for (let i = cellAt(box.t); i <= bottom; i += 1)
      for (let k = left; k <= right; k += 1) {
        const cell = this.cellOf(i, k);
        const there = this.cells.get(cell);
        if (there) there.push(box);
        else this.cells.set(cell, [box]);
      }
  }

  private cellOf(row: number, column: number): number {
    return (row + 4) * this.columns + column + 4;
  }
}

const CELL = 64;
const cellAt = (at: number): number => Math.floor(at / CELL);
