import { useEffect, useState } from 'react';
import { useStore } from '../state/store.ts';
import { say } from '../words.ts';

/** Whether so much time has gone by since something appeared. */
export function useLate(ms: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return late;
}

/** A way out for who has waited a second: sooner it would only flicker. */
export function Cancel({ onCancel }: { readonly onCancel: () => void }) {
  const lang = useStore((state) => state.lang);
  return useLate(1_000) ? (
    <button type="button" onClick={onCancel}>
      {say('cancel', lang)}
    </button>
  ) : null;
}
