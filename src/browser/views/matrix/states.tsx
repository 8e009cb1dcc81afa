import { useMemo, useState } from 'react';
import type { Lang } from '../../data/model.ts';
import type { Belonging, Named } from '../../data/spells.ts';
import { PageLinks, Statements } from '../../panels/statement.tsx';
import { useStore } from '../../state/store.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { changeSign, count, say } from '../../words.ts';
import { type Cell, cellKey, isMember, type Matrix, rankOf } from './cells.ts';
import { type CellLook, Grid, type Head, NOTHING } from './grid.tsx';
import { cellSentence, shortOf, spellWords, standingWords } from './sentences.ts';
import { signOf, standingClass } from './signs.tsx';

interface Tally {
  readonly members: number;
  readonly others: number;
  readonly unknown: number;
}

/** Counts members, other statuses and what is not known. */
export function tallyOf(cells: readonly (Cell | undefined)[]): Tally {
  const held = cells.flatMap((cell) => (cell?.standing.is === 'held' ? [cell.standing.spell.status] : []));
  return {
    members: held.filter(isMember).length,
    others: held.filter((status) => !isMember(status) && status !== 'APPLICANT').length,
    unknown: cells.filter((cell) => cell?.standing.is === 'unknown').length,
  };
}

function headOf(body: Named, tally: Tally, what: 'members' | 'memberships', lang: Lang): Head {
  const { members, others, unknown } = tally;
  const parts = [
    count(members, what, lang),
    ...(others > 0 ? [count(others, 'otherStatuses', lang)] : []),
    ...(unknown > 0 ? [count(unknown, 'notKnown', lang)] : []),
  ];
  return {
    key: body.key,
    name: body[lang],
    short: shortOf(body, lang),
    sum: (
      <>
        {members}
        <small>
          {others > 0 ? ` +${others}` : ''}
          {unknown > 0 ? ` ?${unknown}` : ''}
        </small>
      </>
    ),
    sumName: `${what === 'members' ? shortOf(body, lang) : body[lang]}: ${parts.join(', ')}`,
  };
}

/** Puts the rows in order: by name, by the number of memberships, or by the status at one organization. */
export function sortedRows(matrix: Matrix, sort: string, lang: Lang): readonly Named[] {
  const { compare } = new Intl.Collator(lang);
  const byName = (a: Named, b: Named) => compare(a[lang], b[lang]);
  const weight = (row: Named): number => {
    const cells = matrix.columns.map(({ key }) => matrix.cells.get(cellKey(row.key, key)));
    const { members, others } = tallyOf(cells);
    if (sort === 'most') return -(members * 100 + others);
    const standing = matrix.cells.get(cellKey(row.key, sort))?.standing;
    if (!standing) return 0;
    if (standing.is === 'held') return rankOf(standing.spell.status);
    return { unknown: 10, left: 11, not: 12, absent: 13, silent: 14 }[standing.is];
  };
  const weights = new Map(matrix.rows.map((row) => [row, sort === 'name' ? 0 : weight(row)]));
  return [...matrix.rows].sort((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0) || byName(a, b));
}

interface Props {
  readonly matrix: Matrix;
  readonly rows: readonly Named[];
  readonly closings: Belonging['closings'];
  readonly compare: string | null;
  readonly caption: string;
  readonly sort: string;
  onSort(key: string): void;
  onHideRow(key: string): void;
  onHideColumn(key: string): void;
}

/** States × organizations. */
export function StatesGrid({ matrix, rows, closings, compare, caption, sort, ...on }: Props) {
  const lang = useStore((state) => state.lang);
  const [open, setOpen] = useState<readonly [Named, Named] | null>(null);
  const { columns, cells } = matrix;
  const heads = useMemo(() => {
    const at = (row: Named, column: Named) => cells.get(cellKey(row.key, column.key));
    return {
      rows: rows.map((row) =>
        headOf(row, tallyOf(columns.map((column) => at(row, column))), 'memberships', lang),
      ),
      columns: columns.map((column) =>
        headOf(column, tallyOf(rows.map((row) => at(row, column))), 'members', lang),
      ),
    };
  }, [rows, columns, cells, lang]);
  const lookOf = useMemo(() => {
    // Of a thousand cells few change with the day; the others keep their looks, and are not drawn again.
    const known = new WeakMap<Cell, CellLook>();
    return (cell: Cell, row: Named, column: Named): CellLook => {
      const look = known.get(cell) ?? {
        sign: signOf(cell.standing, lang),
        mark: cell.change ? changeSign[cell.change] : '',
        name: cellSentence(cell, row, column, lang, closings, compare),
        className: `${standingClass(cell.standing)} ${cell.change ?? ''}`,
      };
      known.set(cell, look);
      return look;
    };
  }, [lang, closings, compare]);
  return (
    <>
      <Grid
        caption={caption}
        corner={say('states', lang)}
        sumWord={say('membersSum', lang)}
        rows={heads.rows}
        columns={heads.columns}
        sortedBy={sort}
        cell={(r, c) => {
          const [row, column] = [rows[r], columns[c]];
          const cell = row && column && cells.get(cellKey(row.key, column.key));
          return cell ? lookOf(cell, row, column) : NOTHING;
        }}
        onOpen={(r, c) => {
          const [row, column] = [rows[r], columns[c]];
          if (row && column) setOpen([row, column]);
        }}
        {...on}
      />
      {open && (
        <CellDialog
          row={open[0]}
          column={open[1]}
          cell={cells.get(cellKey(open[0].key, open[1].key))}
          closings={closings}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

interface CellProps {
  readonly row: Named;
  readonly column: Named;
  readonly cell: Cell | undefined;
  readonly closings: Belonging['closings'];
  onClose(): void;
}

/** A cell opened: how it stands on the day, and every spell with its sources. */
function CellDialog({ row, column, cell, closings, onClose }: CellProps) {
  const lang = useStore((state) => state.lang);
  return (
    <Dialog title={`${row[lang]}, ${shortOf(column, lang)}`} onClose={onClose}>
      <p>{cell ? standingWords(cell.standing, lang, closings) : ''}</p>
      <PageLinks things={[row, column]} />
      {cell && cell.spells.length > 0 && (
        <Statements
          statements={cell.spells.map((spell) => ({
            key: spell.key,
            sentence: `${row[lang]}, ${shortOf(column, lang)}: ${spellWords(spell, lang, closings)}`,
          }))}
        />
      )}
    </Dialog>
  );
}
