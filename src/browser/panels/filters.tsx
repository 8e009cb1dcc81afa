import { kinds } from '../data/model.ts';
import { kindLooks } from '../graph/looks.ts';
import { type Picture, tiesOf } from '../graph/picture.ts';
import { type Filters, setFilters, showHidden, toggleKind, toggleMark, toggleType } from '../state/scene.ts';
import { useStore } from '../state/store.ts';
import { kindsWord, type MessageKey, markWord, say, typeWord } from '../words.ts';

const switches: readonly (readonly [keyof Filters, MessageKey])[] = [
  ['certainOnly', 'certainOnly'],
  ['sourcedOnly', 'sourcedOnly'],
  ['undated', 'undated'],
  ['ghosts', 'ghosts'],
];

const tally = <T,>(items: readonly T[], of: (item: T) => string | null): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) {
    const name = of(item);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
};

/** The legend that filters: kinds, links and statuses on the scene with their counts, and what is hidden. */
export function FiltersPanel({ picture }: { readonly picture: Picture }) {
  const lang = useStore((state) => state.lang);
  const scene = useStore((state) => state.scene);
  const things = useStore((state) => state.things);
  const ties = useStore((state) => state.ties);
  const apply = useStore((state) => state.apply);
  const here = Object.keys(scene.places).flatMap((key) => things[key] ?? []);
  const among = Object.values(ties).filter(({ from, to }) => scene.places[from] && scene.places[to]);
  const shown = tiesOf(picture).map(({ tie }) => tie);
  const kindCounts = tally(here, ({ kind }) => kind);
  const typeCounts = tally(shown, ({ type }) => type);
  const markCounts = tally(shown, ({ mark }) => mark);
  const types = [...tally(among, ({ type }) => type).keys()].sort();
  const marks = [...tally(among, ({ mark }) => mark).keys()].sort();
  const { filters } = scene;
  return (
    <div className="filters">
      <fieldset>
        <legend>{say('kinds', lang)}</legend>
        {kinds
          .filter((kind) => kindCounts.has(kind))
          .map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={!filters.kinds.includes(kind)}
                onChange={() => apply('filter', (now) => toggleKind(now, kind), kindsWord(kind, lang))}
              />
              <span
                className={`mark ${kindLooks[kind].shape}`}
                style={{
                  ['--light' as string]: kindLooks[kind].light,
                  ['--dark' as string]: kindLooks[kind].dark,
                }}
              />
              <span>{kindsWord(kind, lang)}</span>
              <span className="count">{kindCounts.get(kind) ?? 0}</span>
            </label>
          ))}
      </fieldset>
      <fieldset>
        <legend>{say('links', lang)}</legend>
        {types.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={!filters.types.includes(type)}
              onChange={() => apply('filter', (now) => toggleType(now, type), typeWord(type, lang))}
            />
            <span>{typeWord(type, lang)}</span>
            <span className="count">{typeCounts.get(type) ?? 0}</span>
          </label>
        ))}
      </fieldset>
      {marks.length > 0 && (
        <fieldset>
          <legend>{say('statuses', lang)}</legend>
          {marks.map((mark) => (
            <label key={mark}>
              <input
                type="checkbox"
                checked={!filters.marks.includes(mark)}
                onChange={() => apply('filter', (now) => toggleMark(now, mark), markWord(mark, lang))}
              />
              <span>{markWord(mark, lang)}</span>
              <span className="count">{markCounts.get(mark) ?? 0}</span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>{say('certainty', lang)}</legend>
        {switches.map(([name, word]) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={filters[name] === true}
              onChange={() =>
                apply('filter', (now) => setFilters(now, { [name]: !now.filters[name] }), say(word, lang))
              }
            />
            <span>{say(word, lang)}</span>
          </label>
        ))}
      </fieldset>
      {scene.hidden.length + scene.hiddenTies.length > 0 && (
        <section aria-label={say('hiddenItems', lang)}>
          <h3>{say('hiddenItems', lang)}</h3>
          <ul className="hidden-items">
            {[...scene.hidden, ...scene.hiddenTies].map((key) => {
              const thing = things[key];
              const tie = ties[key];
              const name = thing
                ? lang === 'ru'
                  ? thing.ru
                  : thing.en
                : tie
                  ? typeWord(tie.type, lang)
                  : key;
              return (
                <li key={key}>
                  <span>{name}</span>
                  <button type="button" onClick={() => apply('show', (now) => showHidden(now, [key]), name)}>
                    {say('bringBack', lang)}
                  </button>
                </li>
              );
            })}
          </ul>
          <button
            type="button"
            onClick={() => apply('show', (now) => showHidden(now, [...now.hidden, ...now.hiddenTies]))}
          >
            {say('bringAllBack', lang)}
          </button>
        </section>
      )}
    </div>
  );
}
