import { useCallback, useEffect, useRef, useState } from 'react';
import { cancelled } from '../data/api.ts';

/** An answer that is on its way, has come, or failed. */
export interface Answered<T> {
  readonly value: T | null;
  readonly error: Error | null;
  retry(): void;
  /** Waits no longer. */
  cancel(): void;
}

/** Loads something when a view opens, and anew when what it depends on changes; `load` must keep its identity. */
export function useAnswer<T>(load: () => Promise<T>): Answered<T> {
  const [state, setState] = useState<{ value: T | null; error: Error | null }>({ value: null, error: null });
  const [attempt, setAttempt] = useState(0);
  /** How often the reader has given up waiting: an answer that comes after that is nobody's. */
  const given = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: trying again is a reason to load anew
  useEffect(() => {
    let gone = false;
    const before = given.current;
    const still = () => !gone && given.current === before;
    setState((now) => ({ value: now.value, error: null }));
    load()
      .then((value) => still() && setState({ value, error: null }))
      .catch((error: Error) => still() && setState({ value: null, error }));
    return () => {
      gone = true;
    };
  }, [load, attempt]);
  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  const cancel = useCallback(() => {
    given.current += 1;
    setState({ value: null, error: cancelled() });
  }, []);
  return { ...state, retry, cancel };
}
