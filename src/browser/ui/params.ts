import { useCallback, useMemo } from 'react';
import { go, useWord } from './route.ts';

/** Changes what stands behind the ? of the address; null takes a word away. */
export function changeParams(change: Readonly<Record<string, string | null>>): void {
  const params = new URLSearchParams(window.location.search);
  for (const [name, value] of Object.entries(change))
    if (value === null || value === '') params.delete(name);
    else params.set(name, value);
  const search = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  const asked = search ? `?${search}` : '';
  if (asked !== window.location.search) go(`${window.location.pathname}${asked}`, true);
}

/** A word of the address that belongs to a view, and how to change it. */
export function useParam(name: string, otherwise: string): [string, (value: string) => void] {
  const value = useWord(name) ?? otherwise;
  const change = useCallback(
    (next: string) => changeParams({ [name]: next === otherwise ? null : next }),
    [name, otherwise],
  );
  return [value, change];
}

/** A list in the address, such as the organizations of the matrix. */
export function useListParam(
  name: string,
  otherwise: readonly string[],
): [readonly string[], (value: readonly string[]) => void] {
  const [text, setText] = useParam(name, otherwise.join(','));
  const list = useMemo(() => (text === '' ? [] : text.split(',')), [text]);
  return [list, useCallback((next: readonly string[]) => setText(next.join(',')), [setText])];
}
