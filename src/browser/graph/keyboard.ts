import { type KeyboardEvent, useState } from 'react';
import { expandThing } from '../panels/expand.tsx';
import { hideThings, moveThings, togglePin } from '../state/scene.ts';
import { useStore } from '../state/store.ts';
import { addressOf, go } from '../ui/route.ts';
import { say } from '../words.ts';
import { nameIn, select } from './acts.ts';
import { nearest } from './hits.ts';
import type { Lens } from './lens.ts';
import type { Picture } from './picture.ts';
import type { Room } from './room.ts';

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How far one press carries a thing. */
const STEP = 20;

interface Around {
  readonly picture: Picture;
  readonly size: Room;
  readonly lens: Lens;
  onMenu(key: string): void;
}

/** What the keyboard does on the graph; the list of keys is in the help. */
export function useGraphKeys({ picture, size, lens, onMenu }: Around) {
  const [carrying, setCarrying] = useState(false);
  const { apply, amend, say: speak } = useStore.getState();
  const middle = { x: size.width / 2, y: size.height / 2 };

  const carry = (key: string, dx: number, dy: number) =>
    amend((now) => {
      const { x = 0, y = 0 } = now.places[key] ?? {};
      return moveThings(now, { [key]: { x: x + dx * STEP, y: y + dy * STEP, pinned: true } });
    });
  const takeUp = (key: string) => {
    setCarrying(true);
    apply(
      'move',
      (now) => moveThings(now, { [key]: { x: 0, y: 0, ...now.places[key], pinned: true } }),
      nameIn(picture, key),
    );
    speak(say('moving', useStore.getState().lang));
  };
  const pin = (key: string) => {
    const { pinned } = useStore.getState().scene.places[key] ?? {};
    apply(pinned ? 'unpin' : 'pin', (now) => togglePin(now, key), nameIn(picture, key));
  };
  const letGo = () => {
    setCarrying(false);
    amend((now) => ({ ...now, selection: null }));
  };
  const enter = () => {
    if (carrying) setCarrying(false);
    else document.getElementById('details')?.focus();
  };
  /** The outline reads out what is on the graph; from its tab the next stop is its first line. */
  const outline = () => {
    const tab = document.getElementById('outline-tab');
    tab?.click();
    tab?.focus();
  };
  const always: Readonly<Record<string, () => void>> = {
    Escape: letGo,
    o: outline,
    '+': () => lens.zoomAt(middle, 1.25),
    '=': () => lens.zoomAt(middle, 1.25),
    '-': () => lens.zoomAt(middle, 0.8),
  };
  const onSelected: Readonly<Record<string, (key: string) => void>> = {
    Enter: enter,
    e: expandThing,
    h: (key) => apply('hide', (now) => hideThings(now, [key]), nameIn(picture, key)),
    p: pin,
    g: (key) => go(addressOf('paths', { from: key })),
    m: takeUp,
    ContextMenu: onMenu,
  };

  return (event: KeyboardEvent<HTMLElement>): void => {
    const { selection } = useStore.getState().scene;
    const selected = selection && 'thing' in selection ? selection.thing : null;
    const arrow = arrows[event.key];
    if (arrow) {
      event.preventDefault();
      const [dx, dy] = arrow;
      const next = carrying ? null : nearest(picture, selected, dx, dy, event.altKey);
      if (next) select(picture, next);
      else if (carrying && selected) carry(selected, dx, dy);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    always[key]?.();
    if (!selected) return;
    if (event.shiftKey && event.key === 'F10') {
      event.preventDefault();
      onMenu(selected);
      return;
    }
    const act = onSelected[key];
    if (!act) return;
    event.preventDefault();
    act(selected);
  };
}
