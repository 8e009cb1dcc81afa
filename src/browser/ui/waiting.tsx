import type { ApiFault } from '../data/api.ts';
import { faultText } from '../fault-words.ts';
import { useStore } from '../state/store.ts';
import { say } from '../words.ts';
import type { Answer } from './answer.ts';
import { Cancel, useLate } from './cancel.tsx';

/** What stands where an answer will stand: that it is on its way, or what went wrong and how to try again; nothing once it has come. */
export function Waiting({ answer }: { readonly answer: Omit<Answer<unknown>, 'data'> }) {
  if (answer.error) return <Failed error={answer.error} retry={answer.retry} />;
  return answer.busy ? <Busy cancel={answer.cancel} /> : null;
}

/** That something is on its way; what comes at once is not announced. */
function Busy({ cancel }: Pick<Answer<unknown>, 'cancel'>) {
  const lang = useStore((state) => state.lang);
  const late = useLate(100);
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
          <Cancel onCancel={cancel} />
        </>
      )}
    </div>
  );
}

/** What went wrong, in place, with a way to try again where that may help. */
function Failed({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const lang = useStore((state) => state.lang);
  const { code } = error as Partial<ApiFault>;
  const word = code === 'OFFLINE' ? 'offline' : code === 'UNKNOWN_KEY' ? 'noSuchThing' : 'failed';
  return (
    <div className="waiting failed" role="alert">
      <p>
        <strong>{say(word, lang)}</strong>
        {word === 'failed' && <span>: {faultText(error, lang)}</span>}
        {word === 'noSuchThing' && <span> {/"[^"]{1,80}"/.exec(error.message)?.[0]}</span>}
      </p>
      {word !== 'noSuchThing' && (
        <button type="button" onClick={retry}>
          {say('retry', lang)}
        </button>
      )}
    </div>
  );
}
