import { useEffect, useMemo, useState } from 'react';
import { type Clock, holds, type Kind, type Lang, type Tie, windowOf } from '../../data/model.ts';
import { download } from '../../export/download.ts';
import { csv } from '../../export/tables.ts';
import { thingOf, tieOf } from '../../state/actions.ts';
import { useStore } from '../../state/store.ts';
import { dateWord, kindWord, type MessageKey, markWord, say, typeOrder, typeWord } from '../../words.ts';
import { Evidence, nameIn, RefLink } from './context.tsx';
import type { Around, Said } from './types.ts';

/** A link of the thing as a row of the table. */
export interface LinkRow {
  readonly tie: Tie;
  readonly forward: boolean;
  readonly far: { readonly key: string; readonly __typename: Kind; readonly en: string; readonly ru: string };
  readonly claims: readonly Said[];
  readonly held: 'yes' | 'maybe' | 'no';
}

/** All links of a thing, each with how it stands under a clock. */
export function useLinkRows(around: Around | null, clock: Clock): readonly LinkRow[] {
  return useMemo(() => {
    const window = windowOf(clock);
    return (around?.edges ?? []).flatMap(({ node, links }) =>
      links.map(({ claims, ...link }) => {
        const tie = tieOf(link);
        const held = holds(tie, window);
        const far = { ...thingOf(node), __typename: node.__typename };
        return {
          tie,
          far,
          claims,
          forward: tie.to === node.key,
          held: held === 'yes' && tie.mark === 'POSSIBLE' ? ('maybe' as const) : held,
        };
      }),
    );
  }, [around, clock]);
}

/** The relation that a link belongs to. */
const idOf = ({ tie, forward, far }: LinkRow): string => `${tie.type} ${forward} ${far.__typename}`;

const columns = ['relation', 'with', 'since', 'until', 'status', 'certainty', 'sources'] as const;
type Column = (typeof columns)[number];
const PAGE = 50;

interface Props {
  readonly id: string;
  readonly rows: readonly LinkRow[];
  readonly relation: string;
  readonly onRelation: (relation: string) => void;
}

/** All that a thing is linked with: to sort, to search, to page through, to take away. */
export function Relations({ id, rows, relation, onRelation }: Props) {
  const lang = useStore((state) => state.lang);
  const [sort, setSort] = useState<{ by: Column; down: boolean }>({ by: 'relation', down: false });
  const [text, setText] = useState('');
  const [then, setThen] = useState(true);
  const [shown, setShown] = useState(PAGE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice begins with its first page
  useEffect(() => setShown(PAGE), [relation, text, then, id]);
  useEffect(() => {
    const all = () => setShown(Number.POSITIVE_INFINITY);
    window.addEventListener('beforeprint', all);
    return () => window.removeEventListener('beforeprint', all);
  }, []);
  const wordOf = ({ tie, forward }: LinkRow) => `${typeWord(tie.type, lang)} ${forward ? '→' : '←'}`;
  const kinds = useMemo(() => [...new Map(rows.map((row) => [idOf(row), row]))], [rows]);
  const wanted = text.trim().toLowerCase();
  const chosen = rows.filter(
    (row) =>
      (relation === '' || idOf(row) === relation) &&
      (!then || row.held !== 'no') &&
      (wanted === '' ||
        `${row.far.en} ${row.far.ru} ${typeWord(row.tie.type, lang)} ${row.tie.mark ? markWord(row.tie.mark, lang) : ''}`
          .toLowerCase()
          .includes(wanted)),
  );
  const value = (row: LinkRow): string => {
    const { tie, far, claims, held } = row;
    // In the order of the model, not of the alphabet: of a meeting who was there comes before what was on the agenda.
    if (sort.by === 'relation')
      return `${String(typeOrder.indexOf(tie.type)).padStart(2, '0')} ${wordOf(row)} ${kindWord(far.__typename, lang)} ${tie.since ?? '9'}`;
    if (sort.by === 'with') return nameIn(far, lang);
    if (sort.by === 'since') return tie.since ?? '9999';
    if (sort.by === 'until') return tie.until ?? '9999';
    if (sort.by === 'status') return tie.mark ? markWord(tie.mark, lang) : '';
    if (sort.by === 'certainty') return String(['yes', 'maybe', 'no'].indexOf(held));
    return String(sourcesOf(claims)).padStart(4, '0');
  };
  const ordered = [...chosen].sort(
    (a, b) =>
      value(a).localeCompare(value(b), lang) * (sort.down ? -1 : 1) || (a.tie.key < b.tie.key ? -1 : 1),
  );
  const words: Readonly<Record<Column, MessageKey>> = {
    relation: 'relation',
    with: 'with',
    since: 'since',
    until: 'until',
    status: 'status',
    certainty: 'certainty',
    sources: 'sources',
  };
  return (
    <section>
      <h2>
        {say('relations', lang)} <span className="count">{rows.length}</span>
      </h2>
      <div className="row table-tools">
        <label>
          <span>{say('relation', lang)}</span>
          <select value={relation} onChange={(event) => onRelation(event.target.value)}>
            <option value="">
              {say('all', lang)} ({rows.length})
            </option>
            {kinds.map(([key, row]) => (
              <option key={key} value={key}>
                {wordOf(row)} {kindWord(row.far.__typename, lang)} (
                {rows.filter((one) => idOf(one) === key).length})
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('filter', lang)}</span>
          <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <label className="check">
          <input type="checkbox" checked={then} onChange={() => setThen(!then)} />
          {say('onlyThen', lang)}
        </label>
        <button
          type="button"
          onClick={() => download(`${id}-links.csv`, relationsCsv(id, ordered, lang), 'text/csv')}
        >
          CSV
        </button>
      </div>
      <p className="count" role="status">
        {Math.min(shown, ordered.length)} / {ordered.length} {say('shownOf', lang)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable by keyboard */}
      <section className="table-box" tabIndex={0} aria-label={say('relations', lang)}>
        <table>
          <caption className="visually-hidden">{say('relations', lang)}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  aria-sort={sort.by === column ? (sort.down ? 'descending' : 'ascending') : 'none'}
                >
                  <button
                    type="button"
                    className="sorter"
                    onClick={() => setSort({ by: column, down: sort.by === column && !sort.down })}
                  >
                    {say(words[column], lang)}
                    <span aria-hidden="true">{sort.by === column ? (sort.down ? ' ▼' : ' ▲') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered.slice(0, shown).map((row) => (
              <Row key={row.tie.key} row={row} word={wordOf(row)} />
            ))}
          </tbody>
        </table>
      </section>
      {ordered.length === 0 && <p className="empty">{say('nothingFound', lang)}</p>}
      {ordered.length > shown && (
        <div className="row">
          <button type="button" onClick={() => setShown(shown + PAGE)}>
            + {Math.min(PAGE, ordered.length - shown)} {say('more', lang)}
          </button>
          <button type="button" onClick={() => setShown(ordered.length)}>
            {say('showAll', lang)} ({ordered.length})
          </button>
        </div>
      )}
    </section>
  );
}

function Row({ row, word }: { readonly row: LinkRow; readonly word: string }) {
  const lang = useStore((state) => state.lang);
  const { tie, far, claims, held } = row;
  return (
    <tr className={held === 'no' ? 'past' : ''}>
      <td>{word}</td>
      <th scope="row">
        <RefLink to={far} /> <span className="count">{kindWord(far.__typename, lang)}</span>
      </th>
      <td className="date">{dateWord(tie.since, lang)}</td>
      <td className="date">{dateWord(tie.until, lang)}</td>
      <td>{tie.mark ? markWord(tie.mark, lang) : ''}</td>
      <td>
        {say(held === 'yes' ? 'certain' : held === 'maybe' ? 'possible' : 'notThen', lang)}
        {tie.disputed && <span className="badge warn">{say('disputed', lang)}</span>}
        {tie.sourced && !tie.verified && <span className="badge">{say('unverified', lang)}</span>}
      </td>
      <td>
        <Evidence claims={claims} of={nameIn(far, lang)} />
      </td>
    </tr>
  );
}

const sourcesOf = (claims: readonly Said[]): number => new Set(claims.map(({ source }) => source.key)).size;

function relationsCsv(id: string, list: readonly LinkRow[], lang: Lang): string {
  const head =
    'key,thing,type,relation,forward,with,with_kind,with_name,since,until,mark,status,certainty,record,verified,sourced,disputed,sources';
  return csv(
    head.split(','),
    list.map(({ tie, forward, far, claims, held }) => [
      tie.key,
      id,
      tie.type,
      typeWord(tie.type, lang),
      forward,
      far.key,
      far.__typename,
      far[lang],
      tie.since,
      tie.until,
      tie.mark,
      tie.mark && markWord(tie.mark, lang),
      held === 'yes' ? 'CERTAIN' : held === 'maybe' ? 'POSSIBLE' : 'NO',
      tie.fact,
      tie.verified,
      tie.sourced,
      tie.disputed,
      [...new Set(claims.map(({ source }) => source.key))].join(' '),
    ]),
  );
}
