import { useCallback, useEffect, useMemo } from 'react';
import type { Clock } from '../data/model.ts';
import { useStore } from '../state/store.ts';
import { go, useRoute } from './route.ts';

const isDay = (text: string | null | undefined): text is string =>
  text !== null && text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

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
  const value = useRoute().params.get(name) ?? otherwise;
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

function clockOf(params: URLSearchParams): Clock | null {
  const at = params.get('at');
  if (isDay(at)) return { mode: 'at', at };
  const [from, to] = (params.get('during') ?? '').split('/');
  return isDay(from) && isDay(to) && from <= to ? { mode: 'during', from, to } : null;
}

/** Takes the clock and the second day from the address when a view opens, and keeps them there as they change. */
export function useClockInAddress(): void {
  const clock = useStore((state) => state.scene.clock);
  const compare = useStore((state) => state.scene.compare);
  useEffect(() => {
    const params = new URLSearchParams(window.location.search);
    const asked = clockOf(params);
    const second = params.get('compare');
    useStore.getState().amend((scene) => ({
      ...scene,
      clock: asked ?? scene.clock,
      compare: isDay(second) ? second : scene.compare,
    }));
  }, []);
  useEffect(() => {
    // What the address asked for has been taken over by now: effects see the state after it.
    const { scene } = useStore.getState();
    if (scene.clock !== clock || scene.compare !== compare) return;
    changeParams({
      at: clock.mode === 'at' ? clock.at : null,
      during: clock.mode === 'during' ? `${clock.from}/${clock.to}` : null,
      compare,
    });
  }, [clock, compare]);
}
