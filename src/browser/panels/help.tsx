import { useStore } from '../state/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { type MessageKey, say } from '../words.ts';

const lines: readonly MessageKey[] = [
  'keySearch',
  'keyArrows',
  'keyEnter',
  'keyExpand',
  'keyMove',
  'keyMenu',
  'keyChanges',
  'keyUndo',
];

/** What the keyboard does. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const lang = useStore((state) => state.lang);
  return (
    <Dialog title={say('keyboard', lang)} onClose={onClose}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{say(line, lang)}</li>
        ))}
      </ul>
    </Dialog>
  );
}
