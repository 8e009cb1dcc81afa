import { createPortal } from 'react-dom';
import { useStore } from '../state/store.ts';
import { say } from '../words.ts';
import { useOpenDialogs } from './dialog.tsx';

/** What screen readers are told, and notices for everybody; both stand in the dialog that is open, if one is. */
export function Live() {
  const spoken = useStore((state) => state.spoken);
  const notice = useStore((state) => state.notice);
  const lang = useStore((state) => state.lang);
  const tell = useStore((state) => state.tell);
  const dialog = useOpenDialogs(({ open }) => open.at(-1));
  const told = (
    <>
      <div className="visually-hidden" role="status" aria-live="polite" data-testid="live">
        {spoken}
      </div>
      {notice && (
        <div className={`notice ${notice.kind}`} role={notice.kind === 'error' ? 'alert' : 'status'}>
          <span>{notice.kind === 'error' ? `${say('failed', lang)}: ${notice.text}` : notice.text}</span>
          {notice.retry && (
            <button
              type="button"
              onClick={() => {
                tell(null);
                notice.retry?.();
              }}
            >
              {say('retry', lang)}
            </button>
          )}
          <button type="button" className="quiet" aria-label={say('close', lang)} onClick={() => tell(null)}>
            ✕
          </button>
        </div>
      )}
    </>
  );
  return dialog ? createPortal(told, dialog) : told;
}
