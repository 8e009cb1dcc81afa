/** Keeps labels apart: a text is drawn only where it covers no other text. */
export class Labels {
  private readonly cells = new Map<number, { l: number; t: number; r: number; b: number }[]>();
  private readonly columns: number;

  constructor({ width }: { readonly width: number }) {
    this.columns = Math.ceil(width / CELL) + 8;
  }

  /** Takes the place of a text, turned by an angle; false where another one is there. `always` takes it anyway. */
  take(x: number, y: number, width: number, height: number, angle: number, always = false): boolean {
    const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
    const [w, h] = [(width * cos + height * sin) / 2, (width * sin + height * cos) / 2];
    const box = { l: x - w, t: y - h, r: x + w, b: y + h };
    const cells = this.cellsOf(box);
    if (!always)
      for (const cell of cells)
        for (const other of this.cells.get(cell) ?? [])
          if (box.l < other.r && other.l < box.r && box.t < other.b && other.t < box.b) return false;
    for (const cell of cells) {
      const there = this.cells.get(cell);
      if (there) there.push(box);
      else this.cells.set(cell, [box]);
    }
    return true;
  }

  private cellsOf({ l, t, r, b }: { l: number; t: number; r: number; b: number }): number[] {
    const cells: number[] = [];
    for (let i = Math.floor(t / CELL); i <= Math.floor(b / CELL); i += 1)
      for (let k = Math.floor(l / CELL); k <= Math.floor(r / CELL); k += 1)
        cells.push((i + 4) * this.columns + k + 4);
    return cells;
  }
}

const CELL = 64;
