import type { ApiFault } from '../data/api.ts';
import { faultText } from '../fault-words.ts';
import { useStore } from '../state/store.ts';
import { Cancel } from '../ui/cancel.tsx';
import { say } from '../words.ts';

/** A place where an answer will stand. */
export function Waiting({ onCancel }: { readonly onCancel?: () => void }) {
  const lang = useStore((state) => state.lang);
  return (
    <div className="skeleton" role="status">
      <span>{say('loading', lang)} …</span>
      {onCancel && <Cancel onCancel={onCancel} />}
    </div>
  );
}

interface Props {
  readonly error: Error;
  readonly retry: () => void;
}

/** What went wrong, in place, with a way to try again. */
export function Failed({ error, retry }: Props) {
  const lang = useStore((state) => state.lang);
  const { code } = error as Partial<ApiFault>;
  const word = code === 'OFFLINE' ? 'offline' : code === 'UNKNOWN_KEY' ? 'noSuchThing' : 'failed';
  return (
    <div className="failed" role="alert">
      <p>
        <strong>{say(word, lang)}</strong>
        {word === 'failed' && <span> {faultText(error, lang)}</span>}
      </p>
      <button type="button" onClick={retry}>
        {say('retry', lang)}
      </button>
    </div>
  );
}
