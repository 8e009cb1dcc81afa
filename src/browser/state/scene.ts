import type { Clock, Kind, Lang } from '../data/model.ts';

/** Where a thing stands. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** Tidying leaves it where it is. */
  readonly pinned?: true;
}

/** What is left out of the picture. */
export interface Filters {
  readonly kinds: readonly Kind[];
  readonly types: readonly string[];
  /** Marks of links: statuses, presences, how binding. */
  readonly marks: readonly string[];
  /** Only links that hold under every reading of their dates. */
  readonly certainOnly: boolean;
  /** Only links that rest on a source. */
  readonly sourcedOnly: boolean;
  /** Whether links without any date are shown when a day is asked for. */
  readonly undated: boolean;
  /** Whether links that do not hold stay as a shadow. */
  readonly ghosts: boolean;
}

/** A remark of the reader, beside a thing or at a place. */
export interface Note {
  readonly id: string;
  readonly text: string;
  readonly on: string | null;
  readonly x: number;
  readonly y: number;
}

/** What is selected: a thing or a link. */
export type Selection = { readonly thing: string } | { readonly tie: string } | null;

/**
 * All that the reader has made of the page: it is what undo goes back to, what a link restores and what a saved view
 * holds. It never changes; every command makes a new one.
 */
export interface Scene {
  readonly places: Readonly<Record<string, Place>>;
  readonly hidden: readonly string[];
  readonly hiddenTies: readonly string[];
  readonly filters: Filters;
  readonly clock: Clock;
  /** A second day to compare with. */
  readonly compare: string | null;
  readonly selection: Selection;
  /** Organizations whose members a hull surrounds; a closed group stands as one thing. */
  readonly groups: readonly { readonly of: string; readonly closed: boolean }[];
  readonly notes: readonly Note[];
  /** The links of a path that is shown on the graph. */
  readonly path: readonly string[];
  /** Why links of that path are possible only, at the time of the clock. */
  readonly doubts: Readonly<Record<string, Readonly<Record<Lang, string>>>>;
}

/** The scene before anything is on it. */
export const emptyScene: Scene = {
  places: {},
  hidden: [],
  hiddenTies: [],
  filters: {
    kinds: [],
    types: [],
    marks: [],
    certainOnly: false,
    sourcedOnly: false,
    undated: true,
    ghosts: true,
  },
  clock: { mode: 'any' },
  compare: null,
  selection: null,
  groups: [],
  notes: [],
  path: [],
  doubts: {},
};

const without = (list: readonly string[], gone: readonly string[]): string[] =>
  list.filter((key) => !gone.includes(key));
const toggled = <T>(list: readonly T[], item: T): T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

/** Puts things on the scene; what is there already stays where it is, and what was hidden comes back. What came first stays first. */
export const addThings = (scene: Scene, places: Readonly<Record<string, Place>>): Scene => ({
  ...scene,
  places: { ...scene.places, ...places, ...scene.places },
  hidden: without(scene.hidden, Object.keys(places)),
});

/** Takes things off the scene. */
export function removeThings(scene: Scene, keys: readonly string[]): Scene {
  const places = Object.fromEntries(Object.entries(scene.places).filter(([key]) => !keys.includes(key)));
  const { selection } = scene;
  return {
    ...scene,
    places,
    hidden: without(scene.hidden, keys),
    groups: scene.groups.filter((group) => !keys.includes(group.of)),
    selection: selection && 'thing' in selection && keys.includes(selection.thing) ? null : selection,
  };
}

export const hideThings = (scene: Scene, keys: readonly string[]): Scene => ({
  ...scene,
  hidden: [...new Set([...scene.hidden, ...keys])],
  selection: null,
});
export const hideTie = (scene: Scene, key: string): Scene => ({
  ...scene,
  hiddenTies: [...new Set([...scene.hiddenTies, key])],
  selection: null,
});
export const showHidden = (scene: Scene, keys: readonly string[]): Scene => ({
  ...scene,
  hidden: without(scene.hidden, keys),
  hiddenTies: without(scene.hiddenTies, keys),
});
export const moveThings = (scene: Scene, places: Readonly<Record<string, Place>>): Scene => ({
  ...scene,
  places: { ...scene.places, ...places },
});
export const togglePin = (scene: Scene, key: string): Scene => {
  const place = scene.places[key];
  if (!place) return scene;
  const { x, y, pinned } = place;
  return { ...scene, places: { ...scene.places, [key]: pinned ? { x, y } : { x, y, pinned: true } } };
};
/** Turns the clock; what was in doubt at another time need not be now. */
export const setClock = (scene: Scene, clock: Clock): Scene => ({ ...scene, clock, doubts: {} });
export const setFilters = (scene: Scene, change: Partial<Filters>): Scene => ({
  ...scene,
  filters: { ...scene.filters, ...change },
});
export const toggleKind = (scene: Scene, kind: Kind): Scene =>
  setFilters(scene, { kinds: toggled(scene.filters.kinds, kind) });
export const toggleType = (scene: Scene, type: string): Scene =>
  setFilters(scene, { types: toggled(scene.filters.types, type) });
export const toggleMark = (scene: Scene, mark: string): Scene =>
  setFilters(scene, { marks: toggled(scene.filters.marks, mark) });
export const toggleGroup = (scene: Scene, of: string): Scene => ({
  ...scene,
  groups: scene.groups.some((group) => group.of === of)
    ? scene.groups.filter((group) => group.of !== of)
    : [...scene.groups, { of, closed: false }],
});
export const toggleClosed = (scene: Scene, of: string): Scene => ({
  ...scene,
  groups: scene.groups.map((group) => (group.of === of ? { of, closed: !group.closed } : group)),
});
export const addNote = (scene: Scene, note: Note): Scene => ({
  ...scene,
  notes: [...scene.notes.filter(({ id }) => id !== note.id), note],
});
export const removeNote = (scene: Scene, id: string): Scene => ({
  ...scene,
  notes: scene.notes.filter((note) => note.id !== id),
});
