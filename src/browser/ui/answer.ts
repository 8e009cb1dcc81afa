import { useCallback, useEffect, useState } from 'react';

/** An answer that is on its way, has come, or failed. */
export interface Answered<T> {
  readonly value: T | null;
  readonly error: Error | null;
  retry(): void;
}

/** Loads something when a view opens, and anew when what it depends on changes; `load` must keep its identity. */
export function useAnswer<T>(load: () => Promise<T>): Answered<T> {
  const [state, setState] = useState<{ value: T | null; error: Error | null }>({ value: null, error: null });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: trying again is a reason to load anew
  useEffect(() => {
    let gone = false;
    setState((before) => ({ value: before.value, error: null }));
    load()
      .then((value) => !gone && setState({ value, error: null }))
      .catch((error: Error) => !gone && setState({ value: null, error }));
    return () => {
      gone = true;
    };
  }, [load, attempt]);
  return { ...state, retry: useCallback(() => setAttempt((n) => n + 1), []) };
}
