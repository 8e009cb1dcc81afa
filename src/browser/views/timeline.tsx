import { useCallback, useMemo, useState } from 'react';
import { ask } from '../data/api.ts';
import {
  DOCUMENTS,
  fetchDocuments,
  fetchMeetings,
  fetchTenures,
  MEETINGS,
  TENURES,
} from '../data/lasting.ts';
import { dayNumber, isoDay, type Thing } from '../data/model.ts';
import { fetchBelonging, MEMBERSHIPS } from '../data/spells.ts';
import { download } from '../export/download.ts';
import { Behind } from '../parts/behind.tsx';
import { useAddressClock, useAddressCompare } from '../parts/clock.tsx';
import { fetchThings } from '../state/actions.ts';
import { useStore } from '../state/store.ts';
import { useLoaded } from '../ui/answer.ts';
import { DataTable, inOrder } from '../ui/data-table.tsx';
import { useListParam, useParam } from '../ui/params.ts';
import { useRoute } from '../ui/route.ts';
import { Switch } from '../ui/switch.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { count, say } from '../words.ts';
import { Chart } from './timeline/chart.tsx';
import { Chosen, Kinds, Period, TimelineLegend, USUAL_THINGS } from './timeline/controls.tsx';
import { itemColumns, itemsOf, timelineCsv } from './timeline/list.tsx';
import { type Group, type Lists, type Row, type RowKind, rowKinds } from './timeline/marks.ts';
import { OpenedRow } from './timeline/opened.tsx';
import { groupsOf, rowsWithin } from './timeline/rows.ts';
import { rangeOf } from './timeline/scale.ts';
import './views.css';
import './tables.css';
import './timeline.css';

/** How many rows are drawn at most. */
const MOST = 500;

const queries: Readonly<Record<RowKind, string>> = {
  memberships: MEMBERSHIPS,
  tenures: TENURES,
  meetings: MEETINGS,
  documents: DOCUMENTS,
};

/** What lasted how long: memberships and posts as bars, meetings and documents as points. */
export default function TimelineView() {
  const lang = useStore((state) => state.lang);
  const [of, setOf] = useListParam('of', USUAL_THINGS);
  const [show, setShow] = useListParam('show', rowKinds);
  useAddressClock(useRoute().params);
  useAddressCompare();
  const kinds = useMemo(() => rowKinds.filter((kind) => show.includes(kind)), [show]);
  const things = useLoaded(useCallback((signal: AbortSignal) => fetchThings(of, signal), [of]));
  const lists = useLoaded(useCallback((signal: AbortSignal) => listsOf(kinds, signal), [kinds]));
  const failed = [things, lists].find(({ error }) => error);
  return (
    <main id="main" className="page" tabIndex={-1}>
      <h1>{say('timelineTitle', lang)}</h1>
      {things.data && <Chosen chosen={things.data.things} onChoose={setOf} />}
      {things.data && things.data.gone.length > 0 && (
        <p role="status">
          {things.data.gone.join(', ')}: {say('gone', lang)}
        </p>
      )}
      <Kinds shown={kinds} onShow={setShow} />
      {things.data && lists.data ? (
        <Loaded things={things.data.things} lists={lists.data} kinds={kinds} />
      ) : (
        <Waiting answer={failed ?? (things.busy ? things : lists)} />
      )}
      {kinds.map((kind) => (
        <Behind key={kind} name={say(kind, lang)} queries={[{ query: queries[kind] }]} />
      ))}
    </main>
  );
}

async function listsOf(
  kinds: readonly RowKind[],
  signal: AbortSignal,
): Promise<Lists & { readonly dataUntil: string }> {
  const [release, spells, tenures, meetings, documents] = await Promise.all([
    ask<{ release: { dataUntil: string } }>('{ release { dataUntil } }', {}, signal),
    kinds.includes('memberships') ? fetchBelonging(signal).then((belonging) => belonging.spells) : [],
    kinds.includes('tenures') ? fetchTenures(signal) : [],
    kinds.includes('meetings') ? fetchMeetings(signal) : [],
    kinds.includes('documents') ? fetchDocuments(signal) : [],
  ]);
  return { dataUntil: release.release.dataUntil, spells, tenures, meetings, documents };
}

const rowCount = (groups: readonly Group[]): number => groups.reduce((sum, { rows }) => sum + rows.length, 0);

/** The first rows of some groups, as many as are drawn. */
function firstRows(groups: readonly Group[]): readonly Group[] {
  let left = MOST;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
}

interface LoadedProps {
  readonly things: readonly Thing[];
  readonly lists: Lists & { readonly dataUntil: string };
  readonly kinds: readonly RowKind[];
}

function Loaded({ things, lists, kinds }: LoadedProps) {
  const lang = useStore((state) => state.lang);
  const clock = useStore((state) => state.scene.clock);
  const [by, setBy] = useParam('by', 'organization');
  const [tab, setTab] = useParam('tab', 'chart');
  const [sort, setSort] = useParam('sort', 'group');
  const [zoom, setZoom] = useParam('zoom', '');
  const [opened, setOpened] = useState<{ row: Row; mark: string | null } | null>(null);
  const open = useCallback((row: Row, mark: string | null) => setOpened({ row, mark }), []);
  const groups = useMemo(() => {
    const keys = (...of: readonly Thing['kind'][]) =>
      new Set(things.filter(({ kind }) => of.includes(kind)).map(({ key }) => key));
    return groupsOf(lists, {
      by: by === 'state' ? 'state' : 'organization',
      lang,
      bodies: keys('Organization', 'Organ'),
      states: keys('State'),
      others: keys('Person', 'Post', 'Meeting', 'Document'),
    });
  }, [lists, things, by, lang]);
  const whole = useMemo(() => rangeOf(groups, lists.dataUntil), [groups, lists.dataUntil]);
  const range = useMemo(
    () =>
      zoom !== '' && clock.mode === 'during'
        ? { from: dayNumber(clock.from), to: dayNumber(clock.to) }
        : whole,
    [zoom, clock, whole],
  );
  const within = useMemo(
    () => (range === whole ? groups : rowsWithin(groups, range)),
    [groups, range, whole],
  );
  const shown = useMemo(() => firstRows(within), [within]);
  const items = useMemo(() => itemsOf(within), [within]);
  const total = rowCount(groups);
  const columns = itemColumns(lang, ({ mark, row, kind, id, group }) =>
    open({ id, kind, name: row, group, marks: [mark] }, mark.key),
  );
  return (
    <>
      <div className="row">
        <Switch
          label={say('timeline', lang)}
          value={tab === 'table' ? 'table' : 'chart'}
          choices={[
            ['chart', say('chart', lang)],
            ['table', say('table', lang)],
          ]}
          onChoose={setTab}
        />
        <Switch
          label={say('groupBy', lang)}
          value={by === 'state' ? 'state' : 'organization'}
          choices={[
            ['organization', say('byOrganization', lang)],
            ['state', say('byState', lang)],
          ]}
          onChoose={setBy}
        />
        <Period
          range={{ from: isoDay(whole.from) ?? '1990-01-01', to: isoDay(whole.to) ?? lists.dataUntil }}
        />
        {clock.mode === 'during' && (
          <label className="check">
            <input type="checkbox" checked={zoom !== ''} onChange={() => setZoom(zoom === '' ? '1' : '')} />
            {say('onlyPeriod', lang)}
          </label>
        )}
        <button
          type="button"
          onClick={() => download('igo-timeline.csv', timelineCsv(items, lang), 'text/csv')}
        >
          {say('csv', lang)}
        </button>
        <span className="count" role="status">
          {say('shownOf', lang)} {Math.min(rowCount(within), MOST)} {say('of', lang)} {total} ·{' '}
          {count(items.length, 'statements', lang)}
        </span>
      </div>
      {rowCount(within) > MOST && <p>{say('firstRows', lang)}</p>}
      {total === 0 && <p className="empty">{say('nothingInTime', lang)}</p>}
      {total > 0 && items.length === 0 && <p className="empty">{say('nothingFound', lang)}</p>}
      {total > 0 && tab === 'table' && (
        <DataTable
          caption={say('timelineTitle', lang)}
          columns={columns}
          rows={inOrder(items, columns, sort, lang)}
          sort={sort}
          onSort={setSort}
          keyOf={({ id }) => id}
        />
      )}
      {total > 0 && tab !== 'table' && (
        <>
          <Chart groups={shown} range={range} label={say('timeline', lang)} onOpen={open} />
          <p className="empty">
            {say('brushHint', lang)} {say('rowKeys', lang)}
          </p>
          <TimelineLegend shown={kinds} />
        </>
      )}
      {opened && <OpenedRow row={opened.row} mark={opened.mark} onClose={() => setOpened(null)} />}
    </>
  );
}
