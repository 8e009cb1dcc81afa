import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { expandThing } from '../panels/expand.tsx';
import { startNote } from '../panels/note.tsx';
import { collapse } from '../state/actions.ts';
import { hideThings, removeThings, toggleClosed, toggleGroup, togglePin } from '../state/scene.ts';
import { useStore } from '../state/store.ts';
import { addressOf, entityAddress, go } from '../ui/route.ts';
import { type MessageKey, say } from '../words.ts';
import type { Point } from './surface.ts';

/** How far the menu stays from the edges of the drawing. */
const EDGE = 8;

interface Props {
  readonly id: string;
  readonly at: Point;
  readonly onClose: () => void;
}

/** What can be done with a thing: a menu that opens beside it and takes the focus. */
export function NodeMenu({ id, at, onClose }: Props) {
  const lang = useStore((state) => state.lang);
  const scene = useStore((state) => state.scene);
  const ties = useStore((state) => state.ties);
  const thing = useStore((state) => state.things[id]);
  const apply = useStore((state) => state.apply);
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: at.x, top: at.y, maxHeight: Number.POSITIVE_INFINITY });
  // Near an edge the menu moves inwards; where there is no room for all of it, it scrolls.
  useLayoutEffect(() => {
    const [own, room] = [
      list.current?.getBoundingClientRect(),
      list.current?.parentElement?.getBoundingClientRect(),
    ];
    if (!own || !room) return;
    const within = (start: number, length: number, most: number) =>
      Math.max(EDGE, Math.min(start, most - length - EDGE));
    setPlace({
      left: within(at.x, own.width, room.width),
      top: within(at.y, own.height, room.height),
      maxHeight: room.height - 2 * EDGE,
    });
  }, [at]);
  useEffect(() => {
    list.current?.querySelector('button')?.focus();
  }, []);
  if (!thing) return null;
  const name = lang === 'ru' ? thing.ru : thing.en;
  const group = scene.groups.find(({ of }) => of === id);
  const neighbours = Object.values(ties).flatMap(({ from, to }) =>
    from === id ? [to] : to === id ? [from] : [],
  );
  const items: readonly (readonly [MessageKey, () => void])[] = [
    ['doExpand', () => expandThing(id)],
    ['doCollapse', () => collapse(id)],
    ['doHide', () => apply('hide', (now) => hideThings(now, [id]), name)],
    [
      'onlyNeighbours',
      () =>
        apply(
          'hide',
          (now) =>
            hideThings(
              now,
              Object.keys(now.places).filter((key) => key !== id && !neighbours.includes(key)),
            ),
          name,
        ),
    ],
    [
      scene.places[id]?.pinned ? 'doUnpin' : 'doPin',
      () => apply(scene.places[id]?.pinned ? 'unpin' : 'pin', (now) => togglePin(now, id), name),
    ],
    ...(thing.kind === 'Organization' || thing.kind === 'Organ'
      ? ([
          [
            group ? 'doUngroup' : 'doGroup',
            () => {
              if (group || membersHere(id))
                apply(group ? 'ungroup' : 'group', (now) => toggleGroup(now, id), name);
              else useStore.getState().tell({ kind: 'told', text: say('noStates', lang) });
            },
          ],
          ...(group
            ? ([
                [
                  group.closed ? 'openGroup' : 'closeGroup',
                  () => apply('group', (now) => toggleClosed(now, id), name),
                ],
              ] as const)
            : []),
        ] as const)
      : []),
    ['pathFrom', () => go(addressOf('paths', { from: id }))],
    ['pathTo', () => go(addressOf('paths', { to: id }))],
    ['openPage', () => go(entityAddress(id))],
    ['addNote', () => startNote(id)],
    ['doRemove', () => apply('remove', (now) => removeThings(now, [id]), name)],
  ];
  const keys = (event: React.KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const i = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (step) buttons[(i + step + buttons.length) % buttons.length]?.focus();
    else if (event.key === 'Home') buttons[0]?.focus();
    else if (event.key === 'End') buttons.at(-1)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className="node-menu"
      role="menu"
      tabIndex={-1}
      aria-label={name}
      ref={list}
      style={place}
      onKeyDown={keys}
    >
      {items.map(([word, act]) => (
        <button
          key={word}
          type="button"
          role="menuitem"
          onClick={() => {
            onClose();
            act();
          }}
        >
          {say(word, lang)}
        </button>
      ))}
    </div>
  );
}

/** Whether a member of a body is on the graph. */
function membersHere(id: string): boolean {
  const { ties, scene } = useStore.getState();
  return Object.values(ties).some(
    ({ type, from, to }) => type === 'MEMBER_OF' && to === id && scene.places[from],
  );
}
