import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ask, cancelled } from '../data/api.ts';

/** What is known of something that is loaded: what has come, what went wrong, and whether more is on its way. */
export interface Answer<T> {
  readonly data: T | null;
  readonly error: Error | null;
  readonly busy: boolean;
  retry(): void;
  /** Waits no longer, and tells the server so. */
  cancel(): void;
}

/** Loads something; whoever is told by the signal to stop may stop. */
export type Load<T> = (signal: AbortSignal) => Promise<T>;

interface Known<T> {
  /** What these are the outcome of. */
  readonly of: Load<T> | null;
  readonly data: T | null;
  readonly error: Error | null;
}

/**
 * Loads something while a view is open, and anew when `load` is another one; null loads nothing. What came last stays
 * until the next one comes.
 */
export function useLoaded<T>(load: Load<T> | null): Answer<T> {
  const [known, setKnown] = useState<Known<T>>({ of: null, data: null, error: null });
  const [tries, setTries] = useState(0);
  const asked = useRef<AbortController | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks anew
  useEffect(() => {
    if (!load) {
      setKnown({ of: null, data: null, error: null });
      return;
    }
    const gone = new AbortController();
    asked.current = gone;
    load(gone.signal)
      .then((data) => !gone.signal.aborted && setKnown({ of: load, data, error: null }))
      .catch((error: Error) => !gone.signal.aborted && setKnown({ of: load, data: null, error }));
    return () => gone.abort();
  }, [load, tries]);
  const retry = useCallback(() => {
    setKnown((now) => ({ ...now, of: null, error: null }));
    setTries((n) => n + 1);
  }, []);
  const cancel = useCallback(() => {
    asked.current?.abort();
    setKnown({ of: load, data: null, error: cancelled() });
  }, [load]);
  const busy = known.of !== load;
  return { data: known.data, error: busy ? null : known.error, busy, retry, cancel };
}

/** Asks the API while a view is open; a null question asks nothing. */
export function useAnswer<T>(query: string | null, variables: Record<string, unknown> = {}): Answer<T> {
  const name = query === null ? null : JSON.stringify([query, variables]);
  const load = useMemo((): Load<T> | null => {
    if (name === null) return null;
    const [text, values] = JSON.parse(name) as [string, Record<string, unknown>];
    return (signal) => ask<T>(text, values, signal);
  }, [name]);
  return useLoaded(load);
}
