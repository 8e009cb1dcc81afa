import { LEADING } from './lines.ts';
import { FONT, type LineStyle, type Point, type Surface, type TextStyle } from './surface.ts';

/** Writes the same drawing as SVG, with text as text. */
export class SvgSurface implements Surface {
  private readonly parts: string[] = [];

  /** Each link is a path of its own, for whoever works on with the picture. */
  curves(numbers: readonly number[], style: LineStyle): void {
    let path = '';
    let before = '';
    const end = () => {
      if (path) this.parts.push(`<path class="tie" d="${path}" fill="none" ${strokeOf(style)}/>`);
    };
    for (let i = 0; i < numbers.length; i += 6) {
      const [x = 0, y = 0, cx = 0, cy = 0, ex = 0, ey = 0] = numbers.slice(i, i + 6);
      const from = pair({ x, y });
      const to = pair({ x: ex, y: ey });
      if (from !== before) {
        end();
        path = `M${from}`;
      }
      path += Number.isNaN(cx) ? ` L${to}` : ` Q${pair({ x: cx, y: cy })} ${to}`;
      before = to;
    }
    end();
  }

  triangles(numbers: readonly number[], fill: string, opacity: number): void {
    for (let i = 0; i < numbers.length; i += 6) {
      const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = numbers.slice(i, i + 6);
      const points = at([
        { x: ax, y: ay },
        { x: bx, y: by },
        { x: cx, y: cy },
      ]);
      this.parts.push(`<polygon points="${points}" fill="${escaped(fill)}" opacity="${opacity}"/>`);
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
    const lines = text.split('\n');
    const top = y - ((lines.length - 1) * size * LEADING) / 2;
    // A space between the lines keeps the words apart for whoever reads or copies the text.
    const told =
      lines.length === 1
        ? escaped(text)
        : lines
            .map(
              (line, i) =>
                `<tspan x="${round(x)}" y="${round(top + i * size * LEADING)}">${escaped(line)}</tspan>`,
            )
            .join(' ');
    this.parts.push(
      `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${bold ? ' font-weight="600"' : ''} fill="${escaped(colour)}" opacity="${opacity}" text-anchor="middle" dominant-baseline="central"${edge}${turn}>${told}</text>`,
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
