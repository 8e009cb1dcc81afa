import { LEADING } from './lines.ts';
import { FONT, type LineStyle, type Point, type Surface, type TextStyle } from './surface.ts';

/**
 * How many curves one stroke draws. A stroke has its price, and so has a long path: the more of them, the shorter
 * they are on the screen, and the more go into one.
 */
const atOnce = (curves: number): number => Math.min(100, Math.ceil(curves / 40));

/** Draws on a canvas whose transform the caller has set. */
export class CanvasSurface implements Surface {
  private readonly context: CanvasRenderingContext2D;
  private font = '';
  constructor(context: CanvasRenderingContext2D) {
    this.context = context;
    context.lineJoin = 'round';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
  }

  curves(numbers: readonly number[], style: LineStyle): void {
    const { context } = this;
    const step = 6 * atOnce(numbers.length / 6);
    for (let from = 0; from < numbers.length; from += step) {
      context.beginPath();
      let [atX, atY] = [Number.NaN, Number.NaN];
      for (let i = from; i < Math.min(numbers.length, from + step); i += 6) {
        const [x = 0, y = 0, cx = 0] = [numbers[i], numbers[i + 1], numbers[i + 2]];
        if (x !== atX || y !== atY) context.moveTo(x, y);
        [atX, atY] = [numbers[i + 4] ?? 0, numbers[i + 5] ?? 0];
        if (Number.isNaN(cx)) context.lineTo(atX, atY);
        else context.quadraticCurveTo(cx, numbers[i + 3] ?? 0, atX, atY);
      }
      this.stroke(style);
    }
  }

  triangles(numbers: readonly number[], fill: string, opacity: number): void {
    const { context } = this;
    context.fillStyle = fill;
    context.globalAlpha = opacity;
    const step = 6 * atOnce(numbers.length / 6);
    for (let from = 0; from < numbers.length; from += step) {
      context.beginPath();
      for (let i = from; i < Math.min(numbers.length, from + step); i += 6) {
        context.moveTo(numbers[i] ?? 0, numbers[i + 1] ?? 0);
        context.lineTo(numbers[i + 2] ?? 0, numbers[i + 3] ?? 0);
        context.lineTo(numbers[i + 4] ?? 0, numbers[i + 5] ?? 0);
      }
      context.fill();
    }
    context.globalAlpha = 1;
  }

  polygon(points: readonly Point[], fill: string, stroke?: LineStyle): void {
    const { context } = this;
    context.beginPath();
    for (const [i, { x, y }] of points.entries()) i === 0 ? context.moveTo(x, y) : context.lineTo(x, y);
    context.closePath();
    this.fill(fill, stroke);
  }

  circle({ x, y }: Point, radius: number, fill: string, stroke?: LineStyle): void {
    this.context.beginPath();
    this.context.arc(x, y, radius, 0, 2 * Math.PI);
    this.fill(fill, stroke);
  }

  blocks(numbers: readonly number[], fill: string): void {
    const { context } = this;
    context.fillStyle = fill;
    for (let i = 0; i < numbers.length; i += 3) {
      const half = numbers[i + 2] ?? 0;
      context.fillRect((numbers[i] ?? 0) - half, (numbers[i + 1] ?? 0) - half, 2 * half, 2 * half);
    }
  }

  text(text: string, { x, y }: Point, { colour, halo, size, bold, opacity = 1, angle = 0 }: TextStyle): void {
    const { context } = this;
    const font = `${bold ? '600 ' : ''}${size}px ${FONT}`;
    // Setting a font is dear even where it is the same.
    if (font !== this.font) {
      this.font = font;
      context.font = font;
    }
    context.globalAlpha = opacity;
    if (angle) {
      context.save();
      context.translate(x, y);
      context.rotate(angle);
    }
    const [at, middle] = angle ? [0, 0] : [x, y];
    const lines = text.includes('\n') ? text.split('\n') : [text];
    const top = middle - ((lines.length - 1) * size * LEADING) / 2;
    if (halo) {
      context.strokeStyle = halo;
      context.lineWidth = 3.5;
      for (const [i, line] of lines.entries()) context.strokeText(line, at, top + i * size * LEADING);
    }
    context.fillStyle = colour;
    for (const [i, line] of lines.entries()) context.fillText(line, at, top + i * size * LEADING);
    if (angle) context.restore();
    context.globalAlpha = 1;
  }

  private stroke({ colour, width, dash = [], opacity = 1 }: LineStyle): void {
    const { context } = this;
    context.globalAlpha = opacity;
    context.strokeStyle = colour;
    context.lineWidth = width;
    if (dash.length > 0) context.setLineDash([...dash]);
    context.stroke();
    if (dash.length > 0) context.setLineDash([]);
    context.globalAlpha = 1;
  }

  private fill(fill: string, stroke: LineStyle | undefined): void {
    this.context.fillStyle = fill;
    this.context.globalAlpha = stroke?.opacity ?? 1;
    this.context.fill();
    this.context.globalAlpha = 1;
    if (stroke) this.stroke(stroke);
  }
}
