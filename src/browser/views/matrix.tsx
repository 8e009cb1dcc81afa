import { memo, useMemo, useRef } from 'react';
import { type Belonging, fetchBelonging, MEMBERSHIPS, type Named } from '../data/spells.ts';
import { download } from '../export/download.ts';
import { Behind } from '../parts/behind.tsx';
import { useAddressClock, useAddressCompare } from '../parts/clock.tsx';
import { useStore } from '../state/store.ts';
import { useLoaded } from '../ui/answer.ts';
import { useListParam, useParam } from '../ui/params.ts';
import { useRoute } from '../ui/route.ts';
import { Switch } from '../ui/switch.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { dayWords, say } from '../words.ts';
import { cellKey, type Matrix, matrixOf, pairsOf } from './matrix/cells.ts';
import { Changes } from './matrix/changes.tsx';
import { Chooser, Dates, dayOf, HiddenRows, RowsField } from './matrix/controls.tsx';
import { sharedCsv, statesCsv } from './matrix/file.ts';
import { rowsNamed } from './matrix/named.ts';
import { SharedGrid } from './matrix/shared.tsx';
import { Legend } from './matrix/signs.tsx';
import { StatesGrid, sortedRows } from './matrix/states.tsx';
import { USUAL } from './matrix/usual.ts';
import './views.css';
import './matrix.css';

/** Who belongs to what on a day: states × organizations, or organizations × organizations. */
export default function MatrixView() {
  const lang = useStore((state) => state.lang);
  const answer = useLoaded(fetchBelonging);
  useAddressClock(useRoute().params);
  useAddressCompare();
  return (
    <main id="main" className="page" tabIndex={-1}>
      <h1>{say('matrixTitle', lang)}</h1>
      {answer.data ? <Loaded belonging={answer.data} /> : <Waiting answer={answer} />}
      <Behind queries={[{ query: MEMBERSHIPS }]} />
    </main>
  );
}

/** Drawn anew with what it shows alone: another address does not touch a thousand cells. */
const Loaded = memo(function Loaded({ belonging }: { readonly belonging: Belonging }) {
  const lang = useStore((state) => state.lang);
  const clock = useStore((state) => state.scene.clock);
  const compare = useStore((state) => state.scene.compare);
  const speak = useStore((state) => state.say);
  const [show, setShow] = useParam('show', 'states');
  const [sort, setSort] = useParam('sort', 'name');
  const [asked, setAsked] = useListParam('of', USUAL);
  const [hidden, setHidden] = useListParam('hide', []);
  const [held, setHeld] = useParam('held', '');
  const [named, setNamed] = useParam('rows', '');
  const at = dayOf(clock);
  const bodies = useMemo(
    () => [...new Map(belonging.spells.map(({ of }): [string, Named] => [of.key, of])).values()],
    [belonging],
  );
  const columns = useMemo(() => {
    const known = new Set(bodies.map(({ key }) => key));
    const chosen = asked[0] === 'all' ? [...known] : asked.filter((key) => known.has(key));
    return chosen.length > 0 ? chosen : USUAL;
  }, [asked, bodies]);
  const pairs = useMemo(() => pairsOf(belonging, columns), [belonging, columns]);
  const before = useRef<Matrix | null>(null);
  const matrix = useMemo(() => {
    before.current = matrixOf(pairs, { at, compare }, before.current);
    return before.current;
  }, [pairs, at, compare]);
  const choose = (keys: readonly string[]) =>
    setAsked(keys.length === bodies.length ? ['all'] : keys.length === 0 ? USUAL : keys);
  const rows = useMemo(() => {
    const only = rowsNamed(named, matrix.rows);
    const holds = (key: string) =>
      matrix.columns.some((column) => {
        const is = matrix.cells.get(cellKey(key, column.key))?.standing.is;
        return is === 'held' || is === 'unknown';
      });
    return sortedRows(matrix, sort, lang).filter(
      ({ key }) => !hidden.includes(key) && (only === null || only.has(key)) && (held === '' || holds(key)),
    );
  }, [matrix, sort, lang, hidden, held, named]);
  const shared = show === 'shared';
  const caption = `${say(shared ? 'matrixShared' : 'matrixStates', lang)}, ${dayWords(at, lang)}`;
  const hide = (key: string) => {
    choose(columns.filter((other) => other !== key));
    speak(`${say('hide', lang)}: ${key}`);
  };
  const take = () =>
    shared
      ? download(`igo-shared-members-${at}.csv`, sharedCsv(matrix, at), 'text/csv')
      : download(`igo-matrix-${at}.csv`, statesCsv(matrix, rows, at, compare), 'text/csv');
  return (
    <>
      <Switch
        label={say('matrixView', lang)}
        value={shared ? 'shared' : 'states'}
        choices={[
          ['states', say('matrixStates', lang)],
          ['shared', say('matrixShared', lang)],
        ]}
        onChoose={setShow}
      />
      <Dates />
      <div className="row">
        <Chooser bodies={bodies} chosen={columns} onChoose={choose} />
        <label>
          {say('rowOrder', lang)}{' '}
          <select value={sort} onChange={(event) => setSort(event.target.value)}>
            <option value="name">{say('byName', lang)}</option>
            <option value="most">{say('mostMemberships', lang)}</option>
            {matrix.columns.map((column) => (
              <option key={column.key} value={column.key}>
                {(lang === 'ru' ? column.shortRu : column.shortEn) ?? column[lang]}
              </option>
            ))}
          </select>
        </label>
        {!shared && <RowsField value={named} onName={setNamed} />}
        {!shared && (
          <label className="check">
            <input type="checkbox" checked={held !== ''} onChange={() => setHeld(held === '' ? '1' : '')} />{' '}
            {say('onlyHeld', lang)}
          </label>
        )}
        <button type="button" onClick={take}>
          {say('csv', lang)}
        </button>
      </div>
      <h2>
        {caption}{' '}
        <span className="count">
          {shared ? '' : `${say('shownOf', lang)} ${rows.length} ${say('of', lang)} ${matrix.rows.length}`}
        </span>
      </h2>
      {shared ? (
        <SharedGrid matrix={matrix} caption={caption} sort={sort} onSort={setSort} onHideColumn={hide} />
      ) : (
        <StatesGrid
          matrix={matrix}
          rows={rows}
          closings={belonging.closings}
          compare={compare}
          caption={caption}
          sort={sort}
          onSort={setSort}
          onHideColumn={hide}
          onHideRow={(key) => setHidden([...hidden, key])}
        />
      )}
      <p className="empty">
        {say('gridKeys', lang)} {shared ? '' : say('sumHint', lang)}
      </p>
      {!shared && (
        <>
          <HiddenRows
            hidden={matrix.rows.filter(({ key }) => hidden.includes(key))}
            onShow={(keys) => setHidden(hidden.filter((key) => !keys.includes(key)))}
          />
          <Legend compared={compare !== null} />
          {compare && (
            <Changes matrix={matrix} rows={rows} closings={belonging.closings} days={[compare, at]} />
          )}
        </>
      )}
    </>
  );
});
