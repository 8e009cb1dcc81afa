import { emptyScene, type Scene } from './scene.ts';

/** What a link restores, beside the address itself. */
export interface Linked {
  readonly scene: Scene;
  readonly camera: Camera | null;
}

/** Where the reader looks: the middle of the view on the scene, and the size of a unit in pixels. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Only what differs from the empty scene travels; coordinates are whole pixels. */
function packed({ scene, camera }: Linked): unknown {
  const changes = Object.entries(scene).filter(
    ([name, value]) =>
      name !== 'places' && JSON.stringify(value) !== JSON.stringify(emptyScene[name as keyof Scene]),
  );
  const places = Object.entries(scene.places).map(([key, { x, y, pinned }]) => [
    key,
    Math.round(x),
    Math.round(y),
    ...(pinned ? [1] : []),
  ]);
  return {
    v: 1,
    p: places,
    s: Object.fromEntries(changes),
    ...(camera ? { c: [camera.x, camera.y, camera.zoom] } : {}),
  };
}

/** Writes a scene into the part of an address behind the #. */
export async function writeLink(linked: Linked): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(packed(linked)));
  return toBase64(await through(bytes, new CompressionStream('deflate-raw')));
}

/** Reads it back; null where it is not one of ours. */
export async function readLink(text: string): Promise<Linked | null> {
  try {
    const bytes = await through(fromBase64(text), new DecompressionStream('deflate-raw'));
    return unpacked(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

function unpacked(value: unknown): Linked | null {
  const { v, p, s, c } = value as { v?: unknown; p?: unknown; s?: unknown; c?: unknown };
  if (v !== 1 || !Array.isArray(p)) return null;
  const places = Object.fromEntries(
    (p as [string, number, number, number?][]).map(([key, x, y, pinned]) => [
      String(key),
      { x: Number(x) || 0, y: Number(y) || 0, ...(pinned ? { pinned: true as const } : {}) },
    ]),
  );
  const [x, y, zoom] = Array.isArray(c) ? (c as number[]) : [];
  const camera = x !== undefined && y !== undefined && zoom ? { x, y, zoom } : null;
  return { scene: { ...emptyScene, ...(typeof s === 'object' ? s : {}), places }, camera };
}

async function through(
  bytes: Uint8Array,
  change: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(change);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
