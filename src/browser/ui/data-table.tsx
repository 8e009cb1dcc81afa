import { type ReactNode, useState } from 'react';
import type { Lang } from '../data/model.ts';
import { useStore } from '../state/store.ts';
import { say } from '../words.ts';

/** A column of a table: what it is sorted by, and how it is shown. */
export interface Column<R> {
  readonly id: string;
  readonly head: string;
  value(row: R): string | number | null;
  /** How it looks, where it is more than its value. */
  cell?(row: R): ReactNode;
  /** What the row is called. */
  readonly names?: true;
}

/** How many rows are drawn at first, and with each press of "more". */
const STEP = 500;

/** Puts rows in the order of a column, "name" or "-name" for the other way round; what has no value stands last. */
export function inOrder<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  sort: string,
  lang: Lang,
): readonly R[] {
  const down = sort.startsWith('-');
  const column = columns.find(({ id }) => id === sort.replace(/^-/, ''));
  if (!column) return rows;
  const compare = new Intl.Collator(lang, { numeric: true }).compare;
  return [...rows].sort((x, y) => {
    const [a, b] = [column.value(x), column.value(y)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
    return down ? -order : order;
  });
}

interface Props<R> {
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  /** In order already. */
  readonly rows: readonly R[];
  readonly sort: string;
  onSort(sort: string): void;
  keyOf(row: R): string;
  current?(row: R): boolean;
}

/** A real table that can be sorted by each column. */
export function DataTable<R>({ caption, columns, rows, sort, onSort, keyOf, current }: Props<R>) {
  const lang = useStore((state) => state.lang);
  const [shown, setShown] = useState(STEP);
  const by = sort.replace(/^-/, '');
  const down = sort.startsWith('-');
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="table-box" aria-label={caption} tabIndex={0}>
        <table className="data">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ id, head }) => (
                <th
                  key={id}
                  scope="col"
                  aria-sort={by === id ? (down ? 'descending' : 'ascending') : undefined}
                >
                  <button
                    type="button"
                    className="quiet"
                    onClick={() => {
                      const next = by === id && !down ? `-${id}` : id;
                      onSort(next);
                      useStore
                        .getState()
                        .say(`${head}: ${say(next.startsWith('-') ? 'sortedDown' : 'sortedUp', lang)}`);
                    }}
                  >
                    {head}
                    <span aria-hidden="true">{by === id ? (down ? ' ▾' : ' ▴') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <tr key={keyOf(row)} className={current?.(row) ? 'current' : undefined}>
                {columns.map((column) => {
                  const content = column.cell ? column.cell(row) : column.value(row);
                  return column.names ? (
                    <th key={column.id} scope="row">
                      {content}
                    </th>
                  ) : (
                    <td key={column.id}>{content}</td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > shown && (
        <button type="button" onClick={() => setShown(shown + STEP)}>
          {say('showMore', lang)} ({rows.length - shown})
        </button>
      )}
    </>
  );
}
