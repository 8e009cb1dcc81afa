import { useState } from 'react';
import { writeLink } from '../state/link.ts';
import { useStore } from '../state/store.ts';
import { say } from '../words.ts';

interface SavedView {
  readonly name: string;
  readonly hash: string;
}

const KEY = 'igo-saved-views';

function stored(): SavedView[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? (value as SavedView[]) : [];
  } catch {
    return [];
  }
}

/** Views that the reader keeps in this browser: each is a link under a name. */
export function SavedViews() {
  const lang = useStore((state) => state.lang);
  const [views, setViews] = useState(stored);
  const [name, setName] = useState('');
  const keep = (next: SavedView[]) => {
    localStorage.setItem(KEY, JSON.stringify(next));
    setViews(next);
  };
  const save = async () => {
    const { scene, camera } = useStore.getState();
    const hash = await writeLink({ scene, camera });
    keep([...views.filter((view) => view.name !== name), { name, hash }]);
    setName('');
  };
  return (
    <section>
      <h3>{say('saved', lang)}</h3>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) save().catch((error: Error) => useStore.getState().fail(error));
        }}
      >
        <label>
          <span className="visually-hidden">{say('viewName', lang)}</span>
          <input
            value={name}
            placeholder={say('viewName', lang)}
            maxLength={80}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <button type="submit">{say('save', lang)}</button>
      </form>
      <ul className="hidden-items">
        {views.map((view) => (
          <li key={view.name}>
            <a href={`/?lang=${lang}#s=${view.hash}`} target="_blank" rel="noreferrer">
              {view.name}
            </a>
            <button type="button" onClick={() => keep(views.filter((other) => other !== view))}>
              {say('delete', lang)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
