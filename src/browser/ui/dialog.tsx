import { type ReactNode, useEffect, useRef } from 'react';
import { create } from 'zustand';
import { useStore } from '../state/store.ts';
import { say } from '../words.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The dialogs that are open, the topmost last: all else is out of reach, for the eye as for the ear. */
export const useOpenDialogs = create<{ readonly open: readonly HTMLDialogElement[] }>(() => ({ open: [] }));

/** A dialog of the browser's own: it keeps the focus, closes with Escape, and gives the focus back. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const lang = useStore((state) => state.lang);
  useEffect(() => {
    const own = dialog.current;
    if (!own) return;
    own.showModal();
    useOpenDialogs.setState(({ open }) => ({ open: [...open, own] }));
    return () => useOpenDialogs.setState(({ open }) => ({ open: open.filter((one) => one !== own) }));
  }, []);
  return (
    <dialog ref={dialog} aria-label={title} onClose={onClose}>
      <div className="dialog-head">
        <h2>{title}</h2>
        <button
          type="button"
          className="quiet"
          aria-label={say('close', lang)}
          onClick={() => dialog.current?.close()}
        >
          ✕
        </button>
      </div>
      {children}
    </dialog>
  );
}
