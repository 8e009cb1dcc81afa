import { kinds } from '../data/model.ts';
import { kindLooks } from '../graph/looks.ts';
import { type Picture, tiesOf } from '../graph/picture.ts';
import {
  type Filters,
  type Scene,
  setFilters,
  showHidden,
  toggleKind,
  toggleMark,
  toggleType,
} from '../state/scene.ts';
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

/** A filter that is on or off. */
interface Choice {
  readonly key: string;
  readonly name: string;
  readonly on: boolean;
  readonly change: (scene: Scene) => Scene;
  /** The sign of what it lets through. */
  readonly look?: (typeof kindLooks)[keyof typeof kindLooks];
  /** How much of it is shown. */
  readonly count?: number;
}

/** Filters of one kind; nothing where there is nothing to choose. */
function Choices({ legend, choices }: { readonly legend: string; readonly choices: readonly Choice[] }) {
  const apply = useStore((state) => state.apply);
  if (choices.length === 0) return null;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(({ key, name, on, change, look, count }) => (
        <label key={key}>
          <input type="checkbox" checked={on} onChange={() => apply('filter', change, name)} />
          {look && (
            <span
              className={`mark ${look.shape}`}
              style={{ ['--light' as string]: look.light, ['--dark' as string]: look.dark }}
            />
          )}
          <span>{name}</span>
          {count !== undefined && <span className="count">{count}</span>}
        </label>
      ))}
    </fieldset>
  );
}

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
      <Choices
        legend={say('kinds', lang)}
        choices={kinds
          .filter((kind) => kindCounts.has(kind))
          .map((kind) => ({
            key: kind,
            name: kindsWord(kind, lang),
            on: !filters.kinds.includes(kind),
            change: (now) => toggleKind(now, kind),
            look: kindLooks[kind],
            count: kindCounts.get(kind) ?? 0,
          }))}
      />
      <Choices
        legend={say('links', lang)}
        choices={types.map((type) => ({
          key: type,
          name: typeWord(type, lang),
          on: !filters.types.includes(type),
          change: (now) => toggleType(now, type),
          count: typeCounts.get(type) ?? 0,
        }))}
      />
      <Choices
        legend={say('statuses', lang)}
        choices={marks.map((mark) => ({
          key: mark,
          name: markWord(mark, lang),
          on: !filters.marks.includes(mark),
          change: (now) => toggleMark(now, mark),
          count: markCounts.get(mark) ?? 0,
        }))}
      />
      <Choices
        legend={say('certainty', lang)}
        choices={switches.map(([name, word]) => ({
          key: name,
          name: say(word, lang),
          on: filters[name] === true,
          change: (now) => setFilters(now, { [name]: !now.filters[name] }),
        }))}
      />
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
