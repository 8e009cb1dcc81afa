import { useEffect } from 'react';

/** Names the page in the window's title while a view is open. */
export function useTitle(text: string | null): void {
  useEffect(() => {
    if (text) document.title = `${text} · igo-graph`;
  }, [text]);
}
