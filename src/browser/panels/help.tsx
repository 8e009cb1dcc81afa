import { useStore } from '../state/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { type MessageKey, say } from '../words.ts';

const groups: readonly (readonly [where: MessageKey, lines: readonly MessageKey[]])[] = [
  ['keysAnywhere', ['keySearch', 'keyChanges', 'keyUndo']],
  ['keysOnGraph', ['keyArrows', 'keyEnter', 'keyExpand', 'keyMove', 'keyMenu']],
];

/** What the keyboard does. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const lang = useStore((state) => state.lang);
  return (
    <Dialog title={say('keyboard', lang)} onClose={onClose}>
      {groups.map(([where, lines]) => (
        <section key={where}>
          <h3>{say(where, lang)}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{say(line, lang)}</li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
