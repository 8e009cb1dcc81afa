/** What the painter draws on: a canvas on the screen, or an SVG text to take away. One drawing for both. */
export interface Surface {
  /**
   * Quadratic curves in one style: from x, y over a control point to x, y, six numbers each; NaN for a straight line.
   * One that begins where the one before it ends goes on from there.
   */
  curves(numbers: readonly number[], style: LineStyle): void;
  polygon(points: readonly Point[], fill: string, stroke?: LineStyle): void;
  circle(centre: Point, radius: number, fill: string, stroke?: LineStyle): void;
  /** Many triangles in one colour at once: x and y of each corner, six numbers each. */
  triangles(numbers: readonly number[], fill: string, opacity: number): void;
  /** Many squares in one colour at once: x and y of the middle and half the side, three numbers each. */
  blocks(numbers: readonly number[], fill: string): void;
  /** A text around its middle; it may have several lines. */
  text(text: string, at: Point, style: TextStyle): void;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LineStyle {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

export interface TextStyle {
  readonly colour: string;
  readonly halo?: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly opacity?: number;
  readonly angle?: number;
}

export const FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';
