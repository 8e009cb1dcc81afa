import { useEffect, useState } from 'react';
import { ApiFault } from '../data/api.ts';
import { useStore } from '../state/store.ts';
import { say } from '../words.ts';
import type { Answered } from './answer.ts';

/** What stands where an answer will stand: that it is on its way, or what went wrong and how to try again. */
export function Waiting({ answer }: { readonly answer: Pick<Answered<unknown>, 'error' | 'retry'> }) {
  const lang = useStore((state) => state.lang);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 100);
    return () => clearTimeout(timer);
  }, []);
  if (answer.error) {
    const offline = answer.error instanceof ApiFault && answer.error.code === 'OFFLINE';
    return (
      <div className="waiting failed" role="alert">
        <p>
          <strong>{say(offline ? 'offline' : 'failed', lang)}</strong>
          {offline ? '' : `: ${answer.error.message}`}
        </p>
        <button type="button" onClick={answer.retry}>
          {say('retry', lang)}
        </button>
      </div>
    );
  }
  return (
    <div className="waiting" role="status">
      {late && (
        <>
          <p>{say('loading', lang)} …</p>
          <div className="skeleton" aria-hidden="true">
            {[92, 78, 86, 64, 80].map((width) => (
              <div key={width} style={{ width: `${width}%` }} />
            ))}
          </div>
        </>
      )}
    </div>
  );
}
