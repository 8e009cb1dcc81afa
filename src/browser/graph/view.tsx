import { useMemo, useState } from 'react';
import { Details } from '../panels/details.tsx';
import { EmptyScene } from '../panels/empty.tsx';
import { FiltersPanel } from '../panels/filters.tsx';
import { NoteDialog } from '../panels/note.tsx';
import { Outline } from '../panels/outline.tsx';
import { TimeBar } from '../panels/time.tsx';
import { Toolbar } from '../panels/toolbar.tsx';
import { useStore } from '../state/store.ts';
import { Part } from '../ui/boundary.tsx';
import { addressOf } from '../ui/route.ts';
import { count, say } from '../words.ts';
import { GraphCanvas } from './canvas.tsx';
import { pictureOf } from './picture.ts';

/** What the scene shows; worked out anew only when the scene or the data change. */
export function usePicture() {
  const scene = useStore((state) => state.scene);
  const things = useStore((state) => state.things);
  const ties = useStore((state) => state.ties);
  return useMemo(() => pictureOf(scene, things, ties), [scene, things, ties]);
}

interface Props {
  readonly theme: 'light' | 'dark';
  readonly embedded: boolean;
}

/** The graph with its panels. */
export function GraphView({ theme, embedded }: Props) {
  const lang = useStore((state) => state.lang);
  const scene = useStore((state) => state.scene);
  const picture = usePicture();
  const [left, setLeft] = useState<'filters' | 'outline'>('filters');
  const empty = Object.keys(scene.places).length === 0;
  const shownTies = picture.ties.filter(({ holds }) => holds !== 'ghost');
  const status = `${count(picture.things.length, 'things', lang)} · ${count(
    shownTies.reduce((sum, { bundle }) => sum + Math.max(1, bundle.length), 0),
    'links',
    lang,
  )}${
    scene.hidden.length + scene.hiddenTies.length > 0
      ? ` · ${count(scene.hidden.length + scene.hiddenTies.length, 'hidden', lang)}`
      : ''
  }`;
  if (embedded)
    return (
      <main id="main" className="embedded">
        <h1 className="visually-hidden">{say('graphLabel', lang)}</h1>
        <GraphCanvas picture={picture} theme={theme} />
        <p className="credit">
          {status} ·{' '}
          <a href={`${addressOf('graph')}${window.location.hash}`} target="_blank" rel="noreferrer">
            igo-graph
          </a>
        </p>
      </main>
    );
  return (
    <main id="main" className="graph-page" tabIndex={-1}>
      <aside className="left" aria-label={say(left, lang)}>
        <div className="switch" role="tablist">
          {(['filters', 'outline'] as const).map((tab) => (
            <button
              key={tab}
              id={`${tab}-tab`}
              type="button"
              role="tab"
              aria-selected={left === tab}
              onClick={() => setLeft(tab)}
            >
              {say(tab, lang)}
            </button>
          ))}
        </div>
        <Part of={left}>
          {left === 'filters' ? <FiltersPanel picture={picture} /> : <Outline picture={picture} />}
        </Part>
      </aside>
      <section className="stage" aria-label={say('graphLabel', lang)}>
        {!empty && <h1 className="visually-hidden">{say('graphLabel', lang)}</h1>}
        <Toolbar picture={picture} theme={theme} />
        <div className="canvas-box">
          <Part of={String(empty)}>
            {empty ? <EmptyScene /> : <GraphCanvas picture={picture} theme={theme} />}
          </Part>
        </div>
        <p className="status-line" data-testid="status">
          {status}
        </p>
      </section>
      <aside className="right" aria-label={say('details', lang)} id="details" tabIndex={-1}>
        <Part of={JSON.stringify(scene.selection)}>
          <Details picture={picture} />
        </Part>
      </aside>
      <Part of="time">
        <TimeBar picture={picture} />
      </Part>
      <NoteDialog />
    </main>
  );
}
