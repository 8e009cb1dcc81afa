import { useEffect, useState } from 'react';
import { useStore } from '../state/store.ts';
import { type MessageKey, say } from '../words.ts';

interface Props {
  readonly word: MessageKey;
  readonly text: () => string;
  /** What it copies, for those who hear the page: "Cite: path 2". */
  readonly of?: string;
}

/** A button that puts a text on the clipboard and says so. */
export function CopyButton({ word, text, of }: Props) {
  const lang = useStore((state) => state.lang);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2_500);
    return () => clearTimeout(timer);
  }, [copied]);
  const label = say(copied ? 'copied' : word, lang);
  return (
    <button
      type="button"
      {...(of ? { 'aria-label': `${label}: ${of}` } : {})}
      onClick={() =>
        navigator.clipboard
          .writeText(text())
          .then(() => {
            setCopied(true);
            useStore.getState().say(say('copied', lang));
          })
          .catch((error: Error) => useStore.getState().fail(error))
      }
    >
      {label}
    </button>
  );
}
