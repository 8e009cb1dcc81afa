import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type Kind, kinds } from '../../src/browser/data/model.ts';
import { writeLink } from '../../src/browser/state/link.ts';
import {
  addNote,
  addThings,
  emptyScene,
  hideThings,
  type Scene,
  setClock,
  setFilters,
  toggleClosed,
  toggleGroup,
  toggleKind,
  togglePin,
} from '../../src/browser/state/scene.ts';

const keys = [
  ...[
    'csto',
    'cis',
    'sco',
    'eaeu',
    'un',
    'unoct',
    'csto-cfm-2020-12-01',
    'doc-csto-charter',
    'lavrov-sergey',
  ],
  ...['arm', 'blr', 'kaz', 'kgz', 'rus', 'tjk', 'uzb', 'ind', 'chn', 'geo'].map((code) => `state-${code}`),
];

/** Numbers from 0 to 1 that are the same on every run. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let n = Math.imul(state ^ (state >>> 15), 1 | state);
    n = (n + Math.imul(n ^ (n >>> 7), 61 | n)) ^ n;
    return ((n ^ (n >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A scene such as a reader may leave behind: places, pins, filters, a clock, groups, notes, what is hidden. */
export function randomScene(next: () => number): Scene {
  const some = <T>(list: readonly T[], share: number): T[] => list.filter(() => next() < share);
  const day = () =>
    `${1992 + Math.floor(next() * 34)}-0${1 + Math.floor(next() * 9)}-${10 + Math.floor(next() * 18)}`;
  const chosen = [...some(keys, 0.5), 'csto', 'state-rus'];
  let scene = addThings(
    emptyScene,
    Object.fromEntries(
      chosen.map((key) => [key, { x: Math.floor(next() * 800) - 400, y: Math.floor(next() * 600) - 300 }]),
    ),
  );
  const here = Object.keys(scene.places);
  for (const key of some(here, 0.2)) scene = togglePin(scene, key);
  scene = hideThings(scene, some(here.slice(0, -2), 0.15));
  for (const kind of some<Kind>(kinds.slice(3), 0.2)) scene = toggleKind(scene, kind);
  scene = setFilters(scene, {
    certainOnly: next() < 0.3,
    sourcedOnly: next() < 0.3,
    undated: next() < 0.6,
    ghosts: next() < 0.6,
  });
  const mode = next();
  if (mode < 0.4) scene = setClock(scene, { mode: 'at', at: day() });
  else if (mode < 0.7) {
    const [from = '', to = ''] = [day(), day()].sort();
    scene = setClock(scene, { mode: 'during', from, to });
  }
  if (mode < 0.2) scene = { ...scene, compare: day() };
  if (next() < 0.4) scene = toggleGroup(scene, 'csto');
  if (next() < 0.2) scene = toggleClosed(scene, 'csto');
  if (next() < 0.4)
    scene = addNote(scene, { id: 'note-csto', text: 'Спросить “1 < 2 & 3”', on: 'csto', x: 0, y: 0 });
  return next() < 0.5 ? { ...scene, selection: { thing: 'state-rus' } } : scene;
}

/** The part of an address behind the #, packed in another way than the page does: what the page writes differs from it. */
export async function addressOfScene(scene: Scene): Promise<string> {
  const camera = { x: 10, y: -5, zoom: 0.75 };
  const packed = inflateRawSync(Buffer.from(await writeLink({ scene, camera }), 'base64url'));
  return `#s=${deflateRawSync(packed, { level: 0 }).toString('base64url')}`;
}
