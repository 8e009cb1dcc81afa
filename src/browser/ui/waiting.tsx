import { ApiFault } from '../data/api.ts';
import { faultText } from '../fault-words.ts';
import { useStore } from '../state/store.ts';
import { say } from '../words.ts';
import type { Answered } from './answer.ts';
import { Cancel, useLate } from './cancel.tsx';

/** What stands where an answer will stand: that it is on its way, or what went wrong and how to try again. */
export function Waiting({
  answer,
}: {
  readonly answer: Pick<Answered<unknown>, 'error' | 'retry' | 'cancel'>;
}) {
  const lang = useStore((state) => state.lang);
  const late = useLate(100);
  if (answer.error) {
    const offline = answer.error instanceof ApiFault && answer.error.code === 'OFFLINE';
    return (
      <div className="waiting failed" role="alert">
        <p>
          <strong>{say(offline ? 'offline' : 'failed', lang)}</strong>
          {offline ? '' : `: ${faultText(answer.error, lang)}`}
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
          <Cancel onCancel={answer.cancel} />
        </>
      )}
    </div>
  );
}
