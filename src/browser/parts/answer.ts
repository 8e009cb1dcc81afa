import { useCallback, useEffect, useRef, useState } from 'react';
import { ask, cancelled } from '../data/api.ts';

/** What is known of a question: the answer, what went wrong, and whether one is on its way. */
export interface Answer<T> {
  readonly data: T | null;
  readonly error: Error | null;
  readonly busy: boolean;
  retry(): void;
  /** Waits no longer, and tells the server so. */
  cancel(): void;
}

/** Asks the API while a view is open; a null question asks nothing. The last answer stays until the next one comes. */
export function useAnswer<T>(query: string | null, variables: Record<string, unknown>): Answer<T> {
  const name = query === null ? '' : JSON.stringify([query, variables]);
  const [known, setKnown] = useState<{ name: string; data: T | null; error: Error | null }>({
    name: '',
    data: null,
    error: null,
  });
  const [tries, setTries] = useState(0);
  const asked = useRef<AbortController | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks anew
  useEffect(() => {
    if (name === '') {
      setKnown({ name, data: null, error: null });
      return;
    }
    const gone = new AbortController();
    asked.current = gone;
    const [text, values] = JSON.parse(name) as [string, Record<string, unknown>];
    ask<T>(text, values, gone.signal)
      .then((data) => !gone.signal.aborted && setKnown({ name, data, error: null }))
      .catch((error: Error) => !gone.signal.aborted && setKnown({ name, data: null, error }));
    return () => gone.abort();
  }, [name, tries]);
  const retry = useCallback(() => {
    setKnown((now) => ({ ...now, name: '', error: null }));
    setTries((n) => n + 1);
  }, []);
  const cancel = useCallback(() => {
    asked.current?.abort();
    setKnown({ name, data: null, error: cancelled() });
  }, [name]);
  return { data: known.data, error: known.error, busy: known.name !== name, retry, cancel };
}
