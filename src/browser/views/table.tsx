import { useMemo } from 'react';
import { LINKS } from '../data/queries.ts';
import { download } from '../export/download.ts';
import { linksCsv, thingsCsv } from '../export/tables.ts';
import { tiesOf } from '../graph/picture.ts';
import { usePicture } from '../graph/view.tsx';
import { Details } from '../panels/details.tsx';
import { EmptyScene } from '../panels/empty.tsx';
import { FiltersPanel } from '../panels/filters.tsx';
import { TimeBar } from '../panels/time.tsx';
import { Behind } from '../parts/behind.tsx';
import { useStore } from '../state/store.ts';
import { DataTable, inOrder } from '../ui/data-table.tsx';
import { useParam } from '../ui/params.ts';
import { addressOf, follow } from '../ui/route.ts';
import { Switch } from '../ui/switch.tsx';
import { say } from '../words.ts';
import { linkColumns } from './table/links.tsx';
import { thingColumns } from './table/things.tsx';
import './views.css';
import './tables.css';

/** The twin of the graph: what is on the scene as two tables, under the same filters and the same clock. */
export default function TableView() {
  const lang = useStore((state) => state.lang);
  const scene = useStore((state) => state.scene);
  const picture = usePicture();
  const empty = Object.keys(scene.places).length === 0;
  return (
    <main id="main" className="graph-page table-page" tabIndex={-1}>
      <aside className="left" aria-label={say('filters', lang)}>
        <FiltersPanel picture={picture} />
      </aside>
      <section className="stage" aria-label={say('tableOfScene', lang)}>
        {empty ? <EmptyScene /> : <Tables />}
      </section>
      <aside className="right" aria-label={say('details', lang)} id="details" tabIndex={-1}>
        <Details picture={picture} />
      </aside>
      <TimeBar picture={picture} />
    </main>
  );
}

function Tables() {
  const lang = useStore((state) => state.lang);
  const scene = useStore((state) => state.scene);
  const things = useStore((state) => state.things);
  const ties = useStore((state) => state.ties);
  const picture = usePicture();
  const [tab, setTab] = useParam('tab', 'things');
  const [sort, setSort] = useParam('sort', '');
  const [text, setText] = useParam('q', '');
  const onLinks = tab === 'links';
  const shownTies = useMemo(() => tiesOf(picture), [picture]);
  const allTies = useMemo(
    () => Object.values(ties).filter(({ from, to }) => scene.places[from] && scene.places[to]).length,
    [ties, scene.places],
  );
  const matches = (...words: readonly (string | null | undefined)[]) =>
    text === '' || words.some((word) => word?.toLowerCase().includes(text.toLowerCase()));
  const thingHeads = thingColumns(lang);
  const linkHeads = linkColumns(lang);
  const thingRows = inOrder(
    picture.things
      .map((shown) => ({
        ...shown,
        links: shownTies.filter(({ tie }) => tie.from === shown.thing.key || tie.to === shown.thing.key)
          .length,
      }))
      .filter((row) =>
        matches(row.thing.en, row.thing.ru, ...thingHeads.map(({ value }) => String(value(row) ?? ''))),
      ),
    thingHeads,
    sort || 'name',
    lang,
  );
  const linkRows = inOrder(
    shownTies
      .map((shown) => ({ ...shown, from: things[shown.tie.from], to: things[shown.tie.to] }))
      .filter((row) => matches(...linkHeads.map(({ value }) => String(value(row) ?? '')))),
    linkHeads,
    sort || 'from',
    lang,
  );
  const take = () =>
    onLinks
      ? download(
          'igo-links.csv',
          linksCsv(
            {
              ...picture,
              ties: linkRows.map(({ tie, holds }) => ({ tie, holds, change: null, lane: 0, bundle: [] })),
            },
            things,
            scene,
            lang,
          ),
          'text/csv',
        )
      : download('igo-things.csv', thingsCsv({ ...picture, things: thingRows }), 'text/csv');
  const [shown, total] = onLinks
    ? [linkRows.length, allTies]
    : [thingRows.length, Object.keys(scene.places).length];
  const { selection } = scene;
  return (
    <div className="tables">
      <h1 className="visually-hidden">{say('tableOfScene', lang)}</h1>
      <div className="row">
        <Switch
          label={say('table', lang)}
          value={onLinks ? 'links' : 'things'}
          choices={[
            ['things', `${say('things', lang)} ${picture.things.length}`],
            ['links', `${say('links', lang)} ${shownTies.length}`],
          ]}
          onChoose={(next) => {
            setTab(next);
            setSort('');
          }}
        />
        <label>
          <span className="visually-hidden">{say('filterText', lang)}</span>
          <input
            type="search"
            value={text}
            placeholder={say('filterText', lang)}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <span className="count" role="status">
          {say('shownOf', lang)} {shown} {say('of', lang)} {total}
        </span>
        <button type="button" onClick={take}>
          {say('csv', lang)}
        </button>
        <a
          className="button"
          href={addressOf('graph')}
          onClick={(event) => follow(event, addressOf('graph'))}
        >
          {say('showOnGraph', lang)}
        </a>
      </div>
      {onLinks ? (
        <DataTable
          caption={say('links', lang)}
          columns={linkHeads}
          rows={linkRows}
          sort={sort || 'from'}
          onSort={setSort}
          keyOf={({ tie }) => tie.key}
          current={({ tie }) => selection !== null && 'tie' in selection && selection.tie === tie.key}
        />
      ) : (
        <DataTable
          caption={say('things', lang)}
          columns={thingHeads}
          rows={thingRows}
          sort={sort || 'name'}
          onSort={setSort}
          keyOf={({ thing }) => thing.key}
          current={({ thing }) => selection !== null && 'thing' in selection && selection.thing === thing.key}
        />
      )}
      {shown === 0 && <p className="empty">{say('nothingFound', lang)}</p>}
      <Behind queries={[{ query: LINKS, variables: { among: Object.keys(scene.places) } }]} />
    </div>
  );
}
