import { type CSSProperties, memo, type ReactNode, useEffect, useRef, useState } from 'react';
import { textWidth } from '../../graph/lines.ts';
import { useStore } from '../../state/store.ts';
import { useGridKeys } from '../../ui/grid-keys.ts';
import { say } from '../../words.ts';

/** The head of a row or a column. */
export interface Head {
  readonly key: string;
  readonly name: string;
  readonly short: string;
  /** Its sum, in a cell and in words. */
  readonly sum: ReactNode;
  readonly sumName: string;
}

/** What stands in a cell, and what it is called. */
export interface CellLook {
  readonly sign: string;
  /** Beside the sign, smaller. */
  readonly small?: string;
  /** What changed. */
  readonly mark?: string;
  readonly name: string;
  readonly className: string;
}

/** A cell in which nothing stands. */
export const NOTHING: CellLook = { sign: '', name: '', className: '' };

interface Props {
  readonly caption: string;
  readonly corner: string;
  readonly sumWord: string;
  readonly rows: readonly Head[];
  readonly columns: readonly Head[];
  readonly sortedBy: string;
  cell(row: number, column: number): CellLook;
  onOpen(row: number, column: number): void;
  onSort(key: string): void;
  onHideRow?(key: string): void;
  onHideColumn?(key: string): void;
}

/** A real table that is one tab stop: rows × columns with a name for each cell, sums at the ends. */
export function Grid(props: Props) {
  const { caption, corner, sumWord, rows, columns, sortedBy, onOpen, onSort, onHideRow, onHideColumn } =
    props;
  const lang = useStore((state) => state.lang);
  const table = useRef<HTMLTableElement>(null);
  const act = (cell: HTMLElement, hide: boolean) => {
    const { r, c, row, column } = cell.dataset;
    if (hide && row !== undefined) onHideRow?.(row);
    else if (hide && column !== undefined) onHideColumn?.(column);
    else if (column !== undefined) onSort(column);
    else if (r !== undefined && c !== undefined) onOpen(Number(r), Number(c));
  };
  const onKeyDown = useGridKeys(table, (key, cell) => act(cell, key === 'Delete'));
  const hideButton = (key: string, name: string, hide: ((key: string) => void) | undefined, word: string) =>
    hide && (
      <button
        type="button"
        tabIndex={-1}
        className="quiet hide"
        aria-hidden="true"
        title={`${word}: ${name}`}
        onClick={(event) => {
          event.stopPropagation();
          hide(key);
        }}
      >
        ×
      </button>
    );
  return (
    <div className="matrix-box">
      <Crosshair table={table} />
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern of ARIA on a real table
        role="grid"
        className="matrix"
        aria-label={caption}
        aria-rowcount={rows.length + 2}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const cell = (event.target as HTMLElement).closest<HTMLElement>('td, th');
          if (cell) act(cell, false);
        }}
      >
        <colgroup>
          <Column names={[corner, ...rows.map(({ name }) => name)]} />
          {columns.map(({ key, short }) => (
            <Column key={key} names={[sortedBy === key ? `${short} ▾` : short]} />
          ))}
          <col />
        </colgroup>
        <thead>
          <tr>
            <th
              scope="col"
              tabIndex={-1}
              data-column="name"
              aria-sort={sortedBy === 'name' ? 'ascending' : undefined}
            >
              {corner}
            </th>
            {columns.map(({ key, name, short }, c) => (
              <th
                key={key}
                scope="col"
                tabIndex={-1}
                data-column={key}
                data-x={c}
                aria-sort={sortedBy === key ? 'descending' : undefined}
                title={name}
              >
                <span className="head">
                  <span>
                    {short}
                    {sortedBy === key ? ' ▾' : ''}
                  </span>
                  {hideButton(key, name, onHideColumn, say('hideColumn', lang))}
                </span>
              </th>
            ))}
            <th
              scope="col"
              tabIndex={-1}
              data-column="most"
              aria-sort={sortedBy === 'most' ? 'descending' : undefined}
              title={sumWord}
            >
              Σ<span className="visually-hidden"> {sumWord}</span>
              {sortedBy === 'most' ? ' ▾' : ''}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={row.key}>
              <th scope="row" tabIndex={-1} data-row={row.key}>
                <span className="head">
                  <span>{row.name}</span>
                  {hideButton(row.key, row.name, onHideRow, say('hideRow', lang))}
                </span>
              </th>
              {columns.map((column, c) => (
                <GridCell key={column.key} r={r} c={c} {...props.cell(r, c)} />
              ))}
              <td tabIndex={-1} className="sum" title={row.sumName}>
                <Spoken name={row.sumName}>{row.sum}</Spoken>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" tabIndex={-1}>
              Σ {sumWord}
            </th>
            {columns.map(({ key, sum, sumName }, c) => (
              <td key={key} tabIndex={-1} data-x={c} className="sum" title={sumName}>
                <Spoken name={sumName}>{sum}</Spoken>
              </td>
            ))}
            <td tabIndex={-1} className="sum" />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** A column as wide as its longest name, whatever stands in its cells: with another date no column moves. */
function Column({ names }: { readonly names: readonly string[] }) {
  const ems = Math.max(...names.map((name) => textWidth(name, 1, true)));
  return <col style={{ '--name': `${ems.toFixed(1)}em` } as CSSProperties} />;
}

/** A cell, drawn anew only when what stands in it changes. */
const GridCell = memo(function GridCell({
  r,
  c,
  sign,
  small,
  mark,
  name,
  className,
}: CellLook & { readonly r: number; readonly c: number }) {
  return (
    <td tabIndex={-1} data-r={r} data-c={c} data-x={c} title={name} className={className}>
      <Spoken name={name}>
        {sign}
        {small && <small> {small}</small>}
        {mark && <span className="change">{mark}</span>}
      </Spoken>
    </td>
  );
});

/** A sign for the eye, a sentence for the ear. */
function Spoken({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <span aria-hidden="true">{children}</span>
      <span className="visually-hidden">{name}</span>
    </>
  );
}

/** Marks the column under the pointer or the focus; the row is marked by the style sheet alone. */
function Crosshair({ table }: { readonly table: { readonly current: HTMLTableElement | null } }) {
  const [column, setColumn] = useState<string | null>(null);
  useEffect(() => {
    const element = table.current;
    if (!element) return;
    const over = (event: Event) => {
      const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-x]');
      setColumn(cell?.dataset.x ?? null);
    };
    const out = () => setColumn(null);
    element.addEventListener('mouseover', over);
    element.addEventListener('focusin', over);
    element.addEventListener('mouseleave', out);
    return () => {
      element.removeEventListener('mouseover', over);
      element.removeEventListener('focusin', over);
      element.removeEventListener('mouseleave', out);
    };
  }, [table]);
  return column === null ? null : (
    <style>{`.matrix [data-x="${column}"] { background-image: linear-gradient(var(--cross), var(--cross)); }`}</style>
  );
}
