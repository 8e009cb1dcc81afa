import { useEffect, useRef, useState } from 'react';
import { create } from 'zustand';
import { addNote, removeNote } from '../state/scene.ts';
import { useStore } from '../state/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { say } from '../words.ts';

/** The thing on which a note is being written. */
const useWriting = create<{ key: string | null; set(key: string | null): void }>((set) => ({
  key: null,
  set: (key) => set({ key }),
}));

/** Opens the note on a thing. */
export const startNote = (key: string): void => useWriting.getState().set(key);

/** Writes, changes or takes off the note on a thing; a note travels with the link and stands on pictures. */
export function NoteDialog() {
  const key = useWriting((state) => state.key);
  return key === null ? null : <NoteForm key={key} id={key} />;
}

function NoteForm({ id }: { readonly id: string }) {
  const lang = useStore((state) => state.lang);
  const apply = useStore((state) => state.apply);
  const known = useStore((state) => state.scene.notes.find((note) => note.on === id));
  const [text, setText] = useState(known?.text ?? '');
  const field = useRef<HTMLInputElement>(null);
  // A dialog gives the focus to its first button, which closes it; here it is for writing.
  useEffect(() => field.current?.focus(), []);
  const close = () => useWriting.getState().set(null);
  return (
    <Dialog title={say('addNote', lang)} onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const written = text.trim();
          apply(
            'note',
            (scene) =>
              written
                ? addNote(scene, { id: `note-${id}`, text: written, on: id, x: 0, y: 0 })
                : removeNote(scene, `note-${id}`),
            written,
          );
          close();
        }}
      >
        <label>
          {say('noteText', lang)}
          <input ref={field} value={text} maxLength={200} onChange={(event) => setText(event.target.value)} />
        </label>
        <button type="submit">{say('save', lang)}</button>
      </form>
    </Dialog>
  );
}
