import { type KeyboardEvent, useMemo } from 'react';
import type { Camera } from '../state/link.ts';
import { useStore } from '../state/store.ts';
import { kindWord, say } from '../words.ts';
import { nameIn, select } from './acts.ts';
import { project, screenRadius } from './drawing.ts';
import type { Picture } from './picture.ts';
import type { Room } from './room.ts';

/** The most buttons: who listens to more has the outline. */
const MOST = 150;

/** The least that a button is across; it is as large as what is drawn, so that its ring stands around that. */
const LEAST = 28;

interface Props {
  readonly picture: Picture;
  readonly camera: Camera;
  readonly size: Room;
  /** The selected thing or link. */
  readonly selected: string | null;
  onHover(key: string | null): void;
  onMenu(key: string): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

/** A button for each thing that is drawn, where it is drawn: for the keyboard, and for whoever does not see the drawing. */
export function Proxies({ picture, camera, size, selected, onHover, onMenu, onKeyDown }: Props) {
  const lang = useStore((state) => state.lang);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is called below follows from these
  const buttons = useMemo(() => {
    const ordered = [...picture.things].sort((a, b) => a.y - b.y || a.x - b.x).slice(0, MOST);
    const current = ordered.find(({ thing }) => thing.key === selected) ?? ordered[0];
    return ordered.map((shown) => {
      const at = project(shown, camera, size);
      const { key } = shown.thing;
      const across = Math.max(LEAST, 2 * screenRadius(shown, camera));
      return (
        <button
          key={key}
          type="button"
          tabIndex={shown === current ? 0 : -1}
          className="proxy"
          style={{ left: at.x, top: at.y, width: across, height: across }}
          aria-pressed={selected === key}
          aria-label={`${nameIn(picture, key)}, ${kindWord(shown.thing.kind, lang)}`}
          data-key={key}
          ref={(element) => {
            if (element && selected === key && document.activeElement?.classList.contains('proxy'))
              element.focus({ preventScroll: true });
          }}
          onClick={() => select(picture, key)}
          onContextMenu={(event) => {
            event.preventDefault();
            onMenu(key);
          }}
          onFocus={() => onHover(key)}
          onBlur={() => onHover(null)}
        />
      );
    });
  }, [picture, camera, size, selected, lang]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of proxies for what is drawn
    <div
      className="proxies"
      role="group"
      aria-label={say('graphLabel', lang)}
      onKeyDown={onKeyDown}
      data-testid="graph"
    >
      {buttons}
    </div>
  );
}
