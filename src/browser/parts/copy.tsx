import { useEffect, useState } from 'react';
import { useStore } from '../state/store.ts';
import { type MessageKey, say } from '../words.ts';

interface Props {
  readonly word: MessageKey;
  readonly text: () => string;
  /** What it copies, for those who hear the page: "Cite: path 2". */
  readonly of?: string;
}

/** A button that puts a text on the clipboard, and says so beside itself, or that the browser does not let it. */
export function CopyButton({ word, text, of }: Props) {
  const lang = useStore((state) => state.lang);
  const [done, setDone] = useState<'copied' | 'notCopied' | null>(null);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(null), done === 'copied' ? 2_500 : 10_000);
    return () => clearTimeout(timer);
  }, [done]);
  const tell = (what: 'copied' | 'notCopied') => {
    setDone(what);
    useStore.getState().say(say(what, lang));
  };
  const label = say(done === 'copied' ? 'copied' : word, lang);
  return (
    <>
      <button
        type="button"
        {...(of ? { 'aria-label': `${label}: ${of}` } : {})}
        onClick={() =>
          copied(text())
            .then(() => tell('copied'))
            .catch(() => tell('notCopied'))
        }
      >
        {label}
      </button>
      {done === 'notCopied' && <span className="badge warn">{say('notCopied', lang)}</span>}
    </>
  );
}

/** Where a page is not served securely there is no clipboard at all: that is told like a refusal. */
async function copied(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
