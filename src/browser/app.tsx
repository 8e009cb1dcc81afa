import { lazy, Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { GraphView } from './graph/view.tsx';
import { Header } from './panels/header.tsx';
import { fetchThings, fetchTies } from './state/actions.ts';
import { readLink, writeLink } from './state/link.ts';
import { useStore } from './state/store.ts';
import { beginAnew } from './ui/acted.ts';
import { Part } from './ui/boundary.tsx';
import { Live } from './ui/live.tsx';
import { isOurs, rewrite, useRoute, type View } from './ui/route.ts';
import { useTheme } from './ui/theme.ts';
import { say } from './words.ts';

const TableView = lazy(() => import('./views/table.tsx'));
const MatrixView = lazy(() => import('./views/matrix.tsx'));
const TimelineView = lazy(() => import('./views/timeline.tsx'));
const PathView = lazy(() => import('./views/paths.tsx'));
const EntityView = lazy(() => import('./views/entity.tsx'));

/** The whole page: a header, and the view that the address names. */
export function App() {
  const route = useRoute();
  const theme = useTheme();
  const lang = useStore((state) => state.lang);
  useLanguage(route.params.get('lang'), route.view);
  useLinkedScene();
  const embedded = window.location.pathname === '/embed';
  return (
    <I18nProvider locale={lang}>
      {!embedded && <Header view={route.view} theme={theme} />}
      <Part of={`${route.view} ${route.key ?? ''}`}>
        <Suspense fallback={<main className="loading">{say('loading', lang)} …</main>}>
          {route.view === 'graph' && <GraphView theme={theme.shown} embedded={embedded} />}
          {route.view === 'table' && <TableView />}
          {route.view === 'matrix' && <MatrixView />}
          {route.view === 'timeline' && <TimelineView />}
          {route.view === 'paths' && <PathView theme={theme.shown} />}
          {route.view === 'nowhere' && <Nowhere />}
          {route.view === 'entity' && route.key && (
            <EntityView key={route.key} id={route.key} theme={theme.shown} />
          )}
        </Suspense>
      </Part>
      <Live />
    </I18nProvider>
  );
}

/** What stands at an address that nothing has; the header leads on from there. */
function Nowhere() {
  const lang = useStore((state) => state.lang);
  return (
    <main id="main" className="page" tabIndex={-1}>
      <h1>{say('nothingHere', lang)}</h1>
      <p>
        <code>{window.location.pathname}</code>
      </p>
      <p>{say('nothingHereHint', lang)}</p>
    </main>
  );
}

/** The language of the address, else the one chosen before, else that of the browser. */
function useLanguage(asked: string | null, view: View): void {
  const { setLang } = useStore.getState();
  const lang = useStore((state) => state.lang);
  useEffect(() => {
    const stored = asked ?? localStorage.getItem('lang') ?? navigator.language;
    setLang(stored.toLowerCase().startsWith('ru') ? 'ru' : 'en');
  }, [asked, setLang]);
  useEffect(() => {
    document.documentElement.lang = lang;
    // These name the window after what they show.
    if (view !== 'entity' && view !== 'paths') document.title = `igo-graph · ${say('title', lang)}`;
  }, [lang, view]);
}

/** Opens the scene of the address, and keeps the address in step with the scene. */
function useLinkedScene(): void {
  useEffect(() => {
    let stopped = false;
    const open = async () => {
      const linked = await readLink(window.location.hash.replace(/^#s=/, ''));
      if (!linked || stopped) return;
      const keys = Object.keys(linked.scene.places);
      const [{ things, gone }, ties] = await Promise.all([fetchThings(keys), fetchTies(keys)]);
      const { learn, restore, setCamera, tell, lang } = useStore.getState();
      learn(things, ties);
      beginAnew();
      restore(linked.scene);
      if (linked.camera) setCamera(linked.camera);
      if (gone.length > 0) tell({ kind: 'told', text: `${gone.join(', ')}: ${say('gone', lang)}` });
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    let writing = 0;
    const write = async () => {
      const round = ++writing;
      const { scene, camera } = useStore.getState();
      const empty = Object.keys(scene.places).length === 0;
      const hash = empty ? '' : `#s=${await writeLink({ scene, camera })}`;
      if (round === writing && !stopped)
        rewrite(`${window.location.pathname}${window.location.search}${hash}`);
    };
    const opened = () => {
      writing += 1;
      clearTimeout(timer);
      open().catch((error: Error) => useStore.getState().fail(error, opened));
    };
    // Another link put into the address of the open page; going back keeps the scene, and the address follows it.
    const changed = () => {
      if (window.location.hash.startsWith('#s=') && !isOurs()) opened();
      else void write();
    };
    if (window.location.hash.startsWith('#s=')) opened();
    window.addEventListener('hashchange', changed);
    const stop = useStore.subscribe((state, before) => {
      if (state.scene === before.scene && state.camera === before.camera) return;
      clearTimeout(timer);
      timer = setTimeout(() => void write(), 150);
    });
    return () => {
      stopped = true;
      clearTimeout(timer);
      window.removeEventListener('hashchange', changed);
      stop();
    };
  }, []);
}
