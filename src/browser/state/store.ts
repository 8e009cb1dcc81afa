import { create } from 'zustand';
import type { Lang, Thing, Tie } from '../data/model.ts';
import { faultText } from '../fault-words.ts';
import type { MessageKey } from '../words.ts';
import type { Camera } from './link.ts';
import { emptyScene, type Scene } from './scene.ts';

/** A scene with what led to it, for the history. */
export interface Step {
  readonly label: MessageKey;
  readonly detail: string;
  readonly scene: Scene;
}

/** How many steps back one can go. */
const STEPS = 300;

/** What is being done, or went wrong, told in place. */
export interface Notice {
  readonly kind: 'busy' | 'error' | 'told';
  readonly text: string;
  readonly retry?: () => void;
}

interface State {
  readonly things: Readonly<Record<string, Thing>>;
  readonly ties: Readonly<Record<string, Tie>>;
  readonly scene: Scene;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** What the last command was called. */
  readonly last: Step | null;
  readonly lang: Lang;
  readonly camera: Camera;
  readonly notice: Notice | null;
  /** Whether the clock is being turned just now: what is drawn then is soon drawn anew. */
  readonly turning: boolean;
  /** Said by screen readers when it changes. */
  readonly spoken: string;
  learn(things: readonly Thing[], ties: readonly Tie[]): void;
  /** Every change of the scene that the reader can take back. */
  apply(label: MessageKey, change: (scene: Scene) => Scene, detail?: string): void;
  /** A change that is part of the last one: dragging on, typing on. */
  amend(change: (scene: Scene) => Scene): void;
  undo(): void;
  redo(): void;
  backTo(step: number): void;
  restore(scene: Scene): void;
  setCamera(camera: Camera): void;
  setTurning(turning: boolean): void;
  setLang(lang: Lang): void;
  tell(notice: Notice | null): void;
  /** Tells what went wrong, with a way to try again where there is one. */
  fail(error: unknown, retry?: () => void): void;
  say(text: string): void;
}

/** The state of the page: what is known of the data, the scene with its history, and how it is looked at. */
export const useStore = create<State>((set) => ({
  things: {},
  ties: {},
  scene: emptyScene,
  past: [],
  future: [],
  last: null,
  lang: 'en',
  camera: { x: 0, y: 0, zoom: 1 },
  notice: null,
  turning: false,
  spoken: '',
  learn: (things, ties) =>
    set((state) => ({
      things: { ...state.things, ...Object.fromEntries(things.map((thing) => [thing.key, thing])) },
      ties: { ...state.ties, ...Object.fromEntries(ties.map((tie) => [tie.key, tie])) },
    })),
  apply: (label, change, detail = '') =>
    set((state) => {
      const scene = change(state.scene);
      if (scene === state.scene) return {};
      const step: Step = { label, detail, scene };
      const before: Step = state.last
        ? { ...state.last, scene: state.scene }
        : { label: 'start', detail: '', scene: state.scene };
      return { scene, past: [...state.past, before].slice(-STEPS), future: [], last: step };
    }),
  amend: (change) => set((state) => ({ scene: change(state.scene) })),
  undo: () =>
    set((state) => {
      const before = state.past.at(-1);
      if (!before) return {};
      const now: Step = { ...(state.last ?? before), scene: state.scene };
      return {
        scene: before.scene,
        last: before,
        past: state.past.slice(0, -1),
        future: [now, ...state.future],
      };
    }),
  redo: () =>
    set((state) => {
      const [next, ...future] = state.future;
      if (!next) return {};
      const now: Step = state.last
        ? { ...state.last, scene: state.scene }
        : { label: 'start', detail: '', scene: state.scene };
      return { scene: next.scene, last: next, past: [...state.past, now], future };
    }),
  backTo: (step) =>
    set((state) => {
      const target = state.past[step];
      if (!target) return {};
      const now: Step = { ...(state.last ?? target), scene: state.scene };
      return {
        scene: target.scene,
        last: target,
        past: state.past.slice(0, step),
        future: [...state.past.slice(step + 1), now, ...state.future],
      };
    }),
  restore: (scene) => set({ scene, past: [], future: [], last: null }),
  setCamera: (camera) => set({ camera }),
  setTurning: (turning) => set({ turning }),
  setLang: (lang) => set({ lang }),
  tell: (notice) => set({ notice }),
  fail: (error, retry) =>
    set(({ lang }) => ({
      notice: { kind: 'error', text: faultText(error, lang), ...(retry ? { retry } : {}) },
    })),
  say: (spoken) => set({ spoken }),
}));
