import { useState } from 'react';
import { fitted } from '../graph/drawing.ts';
import type { Picture } from '../graph/picture.ts';
import { tidy } from '../state/actions.ts';
import { emptyScene } from '../state/scene.ts';
import { useStore } from '../state/store.ts';
import { say } from '../words.ts';
import { TakeAwayDialog } from './take.tsx';

/** What can be done with the whole graph. */
export function Toolbar({ picture, theme }: { readonly picture: Picture; readonly theme: 'light' | 'dark' }) {
  const lang = useStore((state) => state.lang);
  const { undo, redo, backTo, setCamera, apply } = useStore.getState();
  const past = useStore((state) => state.past);
  const future = useStore((state) => state.future);
  const last = useStore((state) => state.last);
  const [taking, setTaking] = useState(false);
  const fit = () => {
    const stage = document.querySelector('.canvas-box')?.getBoundingClientRect();
    setCamera(fitted(picture.things, { width: stage?.width ?? 800, height: stage?.height ?? 500 }));
  };
  const zoom = (factor: number) => {
    const { camera } = useStore.getState();
    setCamera({ ...camera, zoom: Math.min(4, Math.max(0.08, camera.zoom * factor)) });
  };
  return (
    <div className="toolbar" role="toolbar" aria-label={say('graph', lang)}>
      <button type="button" disabled={past.length === 0} onClick={undo} title="Ctrl+Z">
        <span aria-hidden="true">⟲</span> <span className="word">{say('undo', lang)}</span>
      </button>
      <button type="button" disabled={future.length === 0} onClick={redo} title="Ctrl+Shift+Z">
        <span aria-hidden="true">⟳</span> <span className="word">{say('redo', lang)}</span>
      </button>
      <details className="history">
        <summary>{say('history', lang)}</summary>
        <ol>
          {past.map((step, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps are told by their place
            <li key={i}>
              <button type="button" onClick={() => backTo(i)}>
                {say(step.label, lang)} {step.detail}
              </button>
            </li>
          ))}
          {last && (
            <li aria-current="step">
              {say(last.label, lang)} {last.detail}
            </li>
          )}
        </ol>
      </details>
      <span className="gap" />
      <button type="button" onClick={() => tidy().catch((error: Error) => useStore.getState().fail(error))}>
        {say('doTidy', lang)}
      </button>
      <button type="button" onClick={fit}>
        {say('doFit', lang)}
      </button>
      <button type="button" aria-label={say('zoomOut', lang)} onClick={() => zoom(0.8)}>
        −
      </button>
      <button type="button" aria-label={say('zoomIn', lang)} onClick={() => zoom(1.25)}>
        +
      </button>
      <button type="button" onClick={() => setTaking(true)}>
        {say('take', lang)}
      </button>
      <button type="button" onClick={() => apply('clear', () => emptyScene)}>
        {say('newScene', lang)}
      </button>
      {taking && <TakeAwayDialog picture={picture} theme={theme} onClose={() => setTaking(false)} />}
    </div>
  );
}
