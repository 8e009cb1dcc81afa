import { useSyncExternalStore } from 'react';

/** The pages of the application, by their addresses. */
export type View = 'graph' | 'table' | 'matrix' | 'timeline' | 'paths' | 'entity' | 'nowhere';

/** Pages that have an address of their own. */
export type Place = Exclude<View, 'entity' | 'nowhere'>;

export interface Route {
  readonly view: View;
  /** The key of the thing whose page is shown. */
  readonly key: string | null;
  readonly params: URLSearchParams;
}

const views: Readonly<Record<string, View>> = {
  '/': 'graph',
  '/embed': 'graph',
  '/table': 'table',
  '/matrix': 'matrix',
  '/timeline': 'timeline',
  '/path': 'paths',
};
const addresses: Readonly<Record<Place, string>> = {
  graph: '/',
  table: '/table',
  matrix: '/matrix',
  timeline: '/timeline',
  paths: '/path',
};

const listeners = new Set<() => void>();
const changed = () => {
  for (const listener of listeners) listener();
};
window.addEventListener('popstate', changed);

/** Where the reader is. */
export function routeOf(location: { pathname: string; search: string }): Route {
  const params = new URLSearchParams(location.search);
  const [, key] = /^\/e\/([a-z0-9-]+)$/.exec(location.pathname) ?? [];
  return key
    ? { view: 'entity', key, params }
    : { view: views[location.pathname] ?? 'nowhere', key: null, params };
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What stands behind a word of the address; whoever reads it is drawn anew only when that changes. */
export const useWord = (name: string): string | null =>
  useSyncExternalStore(listen, () => new URLSearchParams(window.location.search).get(name));

export function useRoute(): Route {
  const address = useSyncExternalStore(listen, () => `${window.location.pathname}${window.location.search}`);
  const [pathname = '/', search = ''] = address.split('?');
  return routeOf({ pathname, search: search ? `?${search}` : '' });
}

/** The address of a view; what is on the scene travels behind the #, language and theme stay. */
export function addressOf(view: Place, params: Record<string, string> = {}): string {
  const kept = new URLSearchParams(window.location.search);
  const lang = kept.get('lang');
  const search = new URLSearchParams({ ...(lang ? { lang } : {}), ...params }).toString();
  return `${addresses[view]}${search ? `?${search}` : ''}`;
}

export const entityAddress = (key: string): string => {
  const lang = new URLSearchParams(window.location.search).get('lang');
  return `/e/${key}${lang ? `?lang=${lang}` : ''}`;
};

/** Marks the entries of the history that the page has made: an address without the mark was typed or pasted. */
const OURS = 'igo';

/** Whether the address was made by the page. */
export const isOurs = (): boolean => window.history.state === OURS;

/** Writes another address for what is shown. */
export const rewrite = (address: string): void => window.history.replaceState(OURS, '', address);

/** Goes to an address without loading the page anew; the scene stays. */
export function go(address: string, replace = false): void {
  const target = `${address}${address.includes('#') ? '' : window.location.hash}`;
  // Another page begins at its top, as one that is loaded does.
  if (new URL(target, window.location.href).pathname !== window.location.pathname) window.scrollTo(0, 0);
  if (replace) rewrite(target);
  else window.history.pushState(OURS, '', target);
  changed();
}

/** Follows a link inside the application, unless it is to be opened elsewhere. */
export function follow(
  event: { metaKey: boolean; ctrlKey: boolean; shiftKey: boolean; preventDefault(): void },
  address: string,
): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  go(address);
}
