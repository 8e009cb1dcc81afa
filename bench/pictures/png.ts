import { deflateSync, inflateSync } from 'node:zlib';

/** A picture in few colours: an index for each pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly palette: readonly number[];
  readonly indices: Buffer;
}

/** Reads a PNG as Chromium writes it (8 bits, no interlace) in its 64 most frequent colours; others take the nearest. */
export function pixelsOf(png: Buffer): Pixels {
  const { width, height, samples, data } = unpacked(png);
  const colours: number[] = [];
  for (let i = 0; i < data.length; i += samples)
    colours.push(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 64)
    .map(([colour]) => colour);
  const known = new Map(palette.map((colour, i) => [colour, i]));
  const indices = Buffer.from(
    colours.map((colour) => {
      const index = known.get(colour) ?? nearest(colour, palette);
      known.set(colour, index);
      return index;
    }),
  );
  return { width, height, palette, indices };
}

function nearest(colour: number, palette: readonly number[]): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [i, other] of palette.entries()) {
    const far = [16, 8, 0].reduce(
      (sum, bits) => sum + (((colour >> bits) & 255) - ((other >> bits) & 255)) ** 2,
      0,
    );
    if (far < least) [best, least] = [i, far];
  }
  return best;
}

/** Undoes the compression and the filters of a PNG. */
function unpacked(png: Buffer): { width: number; height: number; samples: number; data: Buffer } {
  const [width, height, samples] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 6 ? 4 : 3];
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const line = width * samples;
  const data = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < line; x += 1) {
      const at = y * line + x;
      const left = x >= samples ? (data[at - samples] ?? 0) : 0;
      const up = y > 0 ? (data[at - line] ?? 0) : 0;
      const corner = x >= samples && y > 0 ? (data[at - line - samples] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][raw[y * (line + 1)] ?? 0] ?? 0;
      data[at] = ((raw[y * (line + 1) + 1 + x] ?? 0) + guess) & 255;
    }
  return { width, height, samples, data };
}

/** The neighbour that is nearest to left + up - corner, as PNG filters guess. */
function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Writes such a picture as a PNG. */
export function palettePng({ width, height, palette, indices }: Pixels): Buffer {
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) indices.copy(lines, y * (width + 1) + 1, y * width, (y + 1) * width);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(checksum(named));
  return Buffer.concat([length, named, check]);
}

/** The checksum of PNG: CRC-32. */
function checksum(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
