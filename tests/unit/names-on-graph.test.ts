import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Thing, Tie } from '../../src/browser/data/model.ts';
import { project, screenRadius } from '../../src/browser/graph/drawing.ts';
import { type Box, boxAround, meet } from '../../src/browser/graph/labels.ts';
import { textWidth, wrapped } from '../../src/browser/graph/lines.ts';
import { paint } from '../../src/browser/graph/painter.ts';
import { palettes } from '../../src/browser/graph/palette.ts';
import { pictureOf } from '../../src/browser/graph/picture.ts';
import type { Point, Surface, TextStyle } from '../../src/browser/graph/surface.ts';
import { emptyScene } from '../../src/browser/state/scene.ts';

const size = { width: 900, height: 700 };
const camera = { x: 0, y: 0, zoom: 1.2 };

/** Keeps the texts that are drawn. */
class Texts implements Surface {
  readonly drawn: { text: string; at: Point; style: TextStyle }[] = [];
  curves(): void {}
  triangles(): void {}
  polygon(): void {}
  circle(): void {}
  blocks(): void {}
  text(text: string, at: Point, style: TextStyle): void {
    this.drawn.push({ text, at, style });
  }
}

/** A body in the middle that is selected, with states around it at some distances. */
function drawing(names: readonly string[], far: readonly number[]) {
  const thing = (key: string, name: string, kind: Thing['kind']): Thing => ({
    ...{ key, kind, en: name, ru: name, degree: 30 },
    ...{ shortEn: null, shortRu: null },
  });
  const around = names.map((name, i) => thing(`s${i}`, name, 'State'));
  const things = [thing('body', 'Collective Security Treaty Organization', 'Organization'), ...around];
  const tie = (i: number): Tie => ({
    ...{ key: `t${i}`, type: 'MEMBER_OF', from: `s${i}`, to: 'body', mark: 'FULL_MEMBER', fact: `m${i}` },
    ...{ since: null, until: null, s0: 0, s1: 0, u0: 99999999, u1: 99999999 },
    ...{ verified: true, sourced: true, disputed: false },
  });
  const places = Object.fromEntries(
    around.map(({ key }, i) => {
      const turn = (i / around.length) * 2 * Math.PI;
      const r = far[i % far.length] ?? 150;
      return [key, { x: r * Math.cos(turn), y: r * Math.sin(turn) }];
    }),
  );
  const picture = pictureOf(
    { ...emptyScene, places: { body: { x: 0, y: 0 }, ...places } },
    Object.fromEntries(things.map((one) => [one.key, one])),
    Object.fromEntries(around.map((_, i) => [`t${i}`, tie(i)])),
  );
  const texts = new Texts();
  paint(texts, {
    ...{ picture, camera, size, palette: palettes.light, lang: 'en', selected: 'body', hovered: null },
    ...{ path: new Set<string>(), notes: [], moving: false },
  });
  return { picture, texts: texts.drawn };
}

const boxOf = ({ text, at, style }: Texts['drawn'][number]): Box => {
  const lines = text.split('\n');
  const width = Math.max(...lines.map((line) => textWidth(line, style.size, style.bold)));
  return boxAround(at.x, at.y, width, lines.length * style.size);
};

describe('names on the graph', () => {
  const name = fc.constantFrom(
    'Armenia',
    'Kazakhstan',
    'United Arab Emirates',
    'Saint Kitts and Nevis',
    'Chad',
  );

  it('cover neither each other nor any thing, nor the ring around the selected one', () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 9 }),
        fc.array(fc.integer({ min: 110, max: 260 }), { minLength: 3, maxLength: 3 }),
        (names, far) => {
          const { picture, texts } = drawing(names, far);
          const told = texts.filter(({ style }) => style.size === 12);
          const boxes = told.map(boxOf);
          expect(told.filter(({ style }) => style.bold)).toHaveLength(1);
          boxes.forEach((a, i) => {
            for (const b of boxes.slice(i + 1)) expect(meet(a, b)).toBe(false);
          });
          for (const shown of picture.things) {
            const { x, y } = project(shown, camera, size);
            const radius = screenRadius(shown, camera) + (shown.thing.key === 'body' ? 8 : 0);
            for (const box of boxes) expect(meet(box, boxAround(x, y, 2 * radius, 2 * radius))).toBe(false);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('leave the words of links where they are, as long as there is another place', () => {
    const { texts } = drawing(
      ['Armenia', 'Belarus', 'Kazakhstan', 'Kyrgyzstan', 'Russia', 'Tajikistan'],
      [180],
    );
    expect(texts.filter(({ text }) => text === 'member')).toHaveLength(6);
    expect(texts.map(({ text }) => text.replace('\n', ' '))).toContain(
      'Collective Security Treaty Organization',
    );
  });

  it('break into lines between words, and are cut only where lines are used up', () => {
    expect(wrapped('Collective Security Treaty Organization', 30, 3)).toEqual([
      'Collective Security Treaty',
      'Organization',
    ]);
    expect(wrapped('Meeting of the SCO Council of Heads of State', 20, 2)).toEqual([
      'Meeting of the SCO',
      'Council of Heads of…',
    ]);
    expect(wrapped('Session, 2016-06-23/2016-06-24, Tashkent', 17, 8)).toEqual([
      'Session,',
      '2016-06-23/',
      '2016-06-24,',
      'Tashkent',
    ]);
    expect(wrapped('Контртеррористическое управление', 10, 3)).toEqual(['Контртерро…', 'управление']);
  });
});
