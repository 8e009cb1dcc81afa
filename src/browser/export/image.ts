import type { Lang } from '../data/model.ts';
import { paint } from '../graph/painter.ts';
import { palettes } from '../graph/palette.ts';
import type { Picture } from '../graph/picture.ts';
import { SvgSurface } from '../graph/svg-surface.ts';
import type { Scene } from '../state/scene.ts';

const MARGIN = 90;

/** The whole scene as an SVG text: the same drawing as on the screen, with a line that says what it is. */
export function pictureSvg(
  picture: Picture,
  scene: Scene,
  lang: Lang,
  theme: 'light' | 'dark',
  about: string,
): string {
  const xs = picture.things.map(({ x }) => x);
  const ys = picture.things.map(({ y }) => y);
  const [left, right, top, bottom] = [
    Math.min(0, ...xs),
    Math.max(0, ...xs),
    Math.min(0, ...ys),
    Math.max(0, ...ys),
  ];
  // The line that says what the picture is stands in it whole, however few things there are.
  const size = {
    width: Math.max(right - left + 2 * MARGIN, about.length * 6 + 24),
    height: bottom - top + 2 * MARGIN,
  };
  const surface = new SvgSurface();
  const palette = palettes[theme];
  paint(surface, {
    picture,
    size,
    palette,
    lang,
    selected: null,
    hovered: null,
    moving: false,
    path: new Set(scene.path),
    notes: scene.notes,
    camera: { x: (left + right) / 2, y: (top + bottom) / 2, zoom: 1 },
  });
  surface.text(about, { x: size.width / 2, y: size.height - 14 }, { colour: palette.text, size: 11 });
  return surface.finish({ x: 0, y: 0, ...size }, palette.page, about);
}

/** An SVG text as a PNG, so many times its size. */
export async function pictureBlob(svg: string, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large for this browser'))),
      'image/png',
    ),
  );
}
