import type { Lang } from '../../data/model.ts';
import type { ShownThing } from '../../graph/picture.ts';
import { useStore } from '../../state/store.ts';
import type { Column } from '../../ui/data-table.tsx';
import { entityAddress, follow } from '../../ui/route.ts';
import { kindWord, say } from '../../words.ts';

/** A thing of the scene with the number of its links there. */
export interface ThingRow extends ShownThing {
  readonly links: number;
}

/** Selects a thing or a link, or takes the selection back. */
function Select({
  name,
  selection,
}: {
  readonly name: string;
  readonly selection: { thing: string } | { tie: string };
}) {
  const now = useStore((state) => state.scene.selection);
  const amend = useStore((state) => state.amend);
  const on = JSON.stringify(now) === JSON.stringify(selection);
  return (
    <button
      type="button"
      className="pick"
      aria-pressed={on}
      onClick={() => amend((scene) => ({ ...scene, selection: on ? null : selection }))}
    >
      {name}
    </button>
  );
}

export { Select };

/** The columns of the things tab. */
export const thingColumns = (lang: Lang): readonly Column<ThingRow>[] => [
  {
    id: 'name',
    head: say('name', lang),
    names: true,
    value: ({ thing }) => thing[lang],
    cell: ({ thing }) => <Select name={thing[lang]} selection={{ thing: thing.key }} />,
  },
  { id: 'kind', head: say('kind', lang), value: ({ thing }) => kindWord(thing.kind, lang) },
  {
    id: 'short',
    head: say('shortName', lang),
    value: ({ thing }) => (lang === 'ru' ? (thing.shortRu ?? thing.shortEn) : thing.shortEn),
  },
  { id: 'links', head: say('linksShown', lang), value: ({ links }) => links },
  { id: 'all', head: say('linksInAll', lang), value: ({ thing }) => thing.degree },
  {
    id: 'page',
    head: say('page', lang),
    value: ({ thing }) => thing.key,
    cell: ({ thing }) => (
      <a
        href={entityAddress(thing.key)}
        aria-label={`${say('openPage', lang)}: ${thing[lang]}`}
        onClick={(event) => follow(event, entityAddress(thing.key))}
      >
        {say('open', lang)}
      </a>
    ),
  },
];
