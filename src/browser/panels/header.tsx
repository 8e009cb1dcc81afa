import { useEffect, useRef, useState } from 'react';
import { useStore } from '../state/store.ts';
import { addressOf, follow, type Place, rewrite, useRoute, type View } from '../ui/route.ts';
import type { ThemeChoice } from '../ui/theme.ts';
import { isTyping } from '../ui/typing.ts';
import { USUAL } from '../views/matrix/usual.ts';
import { type MessageKey, say } from '../words.ts';
import { HelpDialog } from './help.tsx';
import { SearchBox } from './search.tsx';

const tabs: readonly (readonly [Place, MessageKey])[] = [
  ['graph', 'graph'],
  ['table', 'table'],
  ['matrix', 'matrix'],
  ['timeline', 'timeline'],
  ['paths', 'paths'],
];

const BOTH: readonly View[] = ['matrix', 'timeline'];

interface Props {
  readonly view: View;
  readonly theme: { readonly choice: ThemeChoice; choose(choice: ThemeChoice): void };
}

/** The name of the page, the search, the views, language and theme. */
export function Header({ view, theme }: Props) {
  const lang = useStore((state) => state.lang);
  const setLang = useStore((state) => state.setLang);
  const [help, setHelp] = useState(false);
  const helpButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || isTyping(event.target as HTMLElement)) return;
      event.preventDefault();
      setHelp(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const other = lang === 'ru' ? 'en' : 'ru';
  const of = useRoute().params.get('of');
  /** What is chosen in the matrix is what the timeline is about, and the other way round. */
  const carried = (target: View): Record<string, string> => {
    const chosen = of ?? (view === 'matrix' ? USUAL.join(',') : null);
    return chosen && chosen !== 'all' && BOTH.includes(view) && BOTH.includes(target) ? { of: chosen } : {};
  };
  return (
    <header className="top">
      <a className="skip" href="#main">
        {say('skipGraph', lang)}
      </a>
      <a className="brand" href={addressOf('graph')} onClick={(event) => follow(event, addressOf('graph'))}>
        <img src="/assets/icon.svg" alt="" width="24" height="24" />
        <span>igo-graph</span>
      </a>
      <SearchBox />
      <nav className="tabs" aria-label="igo-graph">
        {tabs.map(([target, word]) => (
          <a
            key={target}
            href={addressOf(target, carried(target))}
            aria-current={view === target ? 'page' : undefined}
            onClick={(event) => follow(event, addressOf(target, carried(target)))}
          >
            {say(word, lang)}
          </a>
        ))}
      </nav>
      <div className="tools">
        <a href="/queries">{say('queries', lang)}</a>
        <button
          type="button"
          lang={other}
          onClick={() => {
            localStorage.setItem('lang', other);
            const params = new URLSearchParams(window.location.search);
            params.set('lang', other);
            rewrite(`${window.location.pathname}?${params}${window.location.hash}`);
            setLang(other);
          }}
        >
          {say('language', lang)}
        </button>
        <label>
          <span className="visually-hidden">{say('theme', lang)}</span>
          <select value={theme.choice} onChange={(event) => theme.choose(event.target.value as ThemeChoice)}>
            <option value="auto">{say('themeAuto', lang)}</option>
            <option value="light">{say('themeLight', lang)}</option>
            <option value="dark">{say('themeDark', lang)}</option>
          </select>
        </label>
        <button type="button" ref={helpButton} aria-label={say('help', lang)} onClick={() => setHelp(true)}>
          ?
        </button>
      </div>
      {help && <HelpDialog onClose={() => setHelp(false)} />}
    </header>
  );
}
