/** What the painter draws on: a canvas on the screen, or an SVG text to take away. One drawing for both. */
export interface Surface {
  line(points: readonly Point[], style: LineStyle): void;
  /** A quadratic curve. */
  curve(from: Point, control: Point, to: Point, style: LineStyle): void;
  /** Many curves in one style at once: from x, y over a control point to x, y, six numbers each; NaN for none. */
  curves(numbers: readonly number[], style: LineStyle): void;
  polygon(points: readonly Point[], fill: string, stroke?: LineStyle): void;
  circle(centre: Point, radius: number, fill: string, stroke?: LineStyle): void;
  /** Many squares in one colour at once: x and y of the middle and half the side, three numbers each. */
  blocks(numbers: readonly number[], fill: string): void;
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

  line(points: readonly Point[], style: LineStyle): void {
    this.trace(points, false);
    this.stroke(style);
  }

  curve(from: Point, control: Point, to: Point, style: LineStyle): void {
    const { context } = this;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.quadraticCurveTo(control.x, control.y, to.x, to.y);
    this.stroke(style);
  }

  curves(numbers: readonly number[], style: LineStyle): void {
    const { context } = this;
    const step = 6 * atOnce(numbers.length / 6);
    for (let from = 0; from < numbers.length; from += step) {
      context.beginPath();
      for (let i = from; i < Math.min(numbers.length, from + step); i += 6) {
        context.moveTo(numbers[i] ?? 0, numbers[i + 1] ?? 0);
        const [cx = 0, ex = 0, ey = 0] = [numbers[i + 2], numbers[i + 4], numbers[i + 5]];
        if (Number.isNaN(cx)) context.lineTo(ex, ey);
        else context.quadraticCurveTo(cx, numbers[i + 3] ?? 0, ex, ey);
      }
      this.stroke(style);
    }
  }

  polygon(points: readonly Point[], fill: string, stroke?: LineStyle): void {
    this.trace(points, true);
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
    const [at, below] = angle ? [0, 0] : [x, y];
    if (halo) {
      context.strokeStyle = halo;
      context.lineWidth = 3.5;
      context.strokeText(text, at, below);
    }
    context.fillStyle = colour;
    context.fillText(text, at, below);
    if (angle) context.restore();
    context.globalAlpha = 1;
  }

  private trace(points: readonly Point[], close: boolean): void {
    const { context } = this;
    context.beginPath();
    for (const [i, { x, y }] of points.entries()) i === 0 ? context.moveTo(x, y) : context.lineTo(x, y);
    if (close) context.closePath();
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

/** Writes the same drawing as SVG, with text as text. */
export class SvgSurface implements Surface {
  private readonly parts: string[] = [];

  line(points: readonly Point[], style: LineStyle): void {
    this.parts.push(`<polyline points="${at(points)}" fill="none" ${strokeOf(style)}/>`);
  }

  curve(from: Point, control: Point, to: Point, style: LineStyle): void {
    const path = `M${pair(from)} Q${pair(control)} ${pair(to)}`;
    this.parts.push(`<path class="tie" d="${path}" fill="none" ${strokeOf(style)}/>`);
  }

  curves(numbers: readonly number[], style: LineStyle): void {
    for (let i = 0; i < numbers.length; i += 6) {
      const [x = 0, y = 0, cx = 0, cy = 0, ex = 0, ey = 0] = numbers.slice(i, i + 6);
      const control = Number.isNaN(cx) ? { x: (x + ex) / 2, y: (y + ey) / 2 } : { x: cx, y: cy };
      this.curve({ x, y }, control, { x: ex, y: ey }, style);
    }
  }

  polygon(points: readonly Point[], fill: string, stroke?: LineStyle): void {
    this.parts.push(
      `<polygon points="${at(points)}" fill="${escaped(fill)}" ${stroke ? strokeOf(stroke) : ''}/>`,
    );
  }

  circle({ x, y }: Point, radius: number, fill: string, stroke?: LineStyle): void {
    this.parts.push(
      `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${escaped(fill)}" ${stroke ? strokeOf(stroke) : ''}/>`,
    );
  }

  blocks(numbers: readonly number[], fill: string): void {
    for (let i = 0; i < numbers.length; i += 3) {
      const [x = 0, y = 0, half = 0] = numbers.slice(i, i + 3);
      this.parts.push(
        `<rect x="${round(x - half)}" y="${round(y - half)}" width="${round(2 * half)}" height="${round(2 * half)}" fill="${escaped(fill)}"/>`,
      );
    }
  }

  text(text: string, { x, y }: Point, { colour, halo, size, bold, opacity = 1, angle = 0 }: TextStyle): void {
    const turn = angle
      ? ` transform="rotate(${round((angle * 180) / Math.PI)} ${round(x)} ${round(y)})"`
      : '';
    const edge = halo
      ? ` paint-order="stroke" stroke="${escaped(halo)}" stroke-width="3.5" stroke-linejoin="round"`
      : '';
    this.parts.push(
      `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${bold ? ' font-weight="600"' : ''} fill="${escaped(colour)}" opacity="${opacity}" text-anchor="middle" dominant-baseline="central"${edge}${turn}>${escaped(text)}</text>`,
    );
  }

  /** The finished picture. */
  finish(
    box: { x: number; y: number; width: number; height: number },
    background: string,
    title: string,
  ): string {
    const { x, y, width, height } = box;
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[x, y, width, height].map(round).join(' ')}" width="${round(width)}" height="${round(height)}" font-family='${FONT}' role="img"><title>${escaped(title)}</title><rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${escaped(background)}"/>${this.parts.join('')}</svg>`;
  }
}

const round = (value: number): number => Math.round(value * 10) / 10;
const pair = ({ x, y }: Point): string => `${round(x)},${round(y)}`;
const at = (points: readonly Point[]): string => points.map(pair).join(' ');
const strokeOf = ({ colour, width, dash, opacity = 1 }: LineStyle): string =>
  `stroke="${escaped(colour)}" stroke-width="${width}" opacity="${opacity}"${dash?.length ? ` stroke-dasharray="${dash.join(' ')}"` : ''}`;

/** Text that may stand in XML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
