import type { Named } from '../../data/spells.ts';
import { csv } from '../../export/tables.ts';
import { type Cell, cellKey, type Matrix, sharedOf } from './cells.ts';

/** One line for each statement on the day; where there is none, one line that says why. */
function linesOf(row: Named, column: Named, cell: Cell): unknown[][] {
  const start = [row.key, row.en, row.ru, column.key, column.shortEn ?? column.en];
  const { standing } = cell;
  const spells =
    standing.is === 'held' || standing.is === 'left'
      ? [standing.spell]
      : standing.is === 'unknown'
        ? standing.spells
        : [];
  const certainty = {
    held: 'CERTAIN',
    unknown: 'POSSIBLE',
    left: 'ENDED',
    not: 'NOT',
    absent: 'NOT',
    silent: '',
  }[standing.is];
  const change = cell.change ? cell.change.toUpperCase() : '';
  if (spells.length === 0)
    return certainty === '' ? [] : [[...start, '', '', '', certainty, change, '', '', '', '']];
  return spells.map(({ status, since, until, key, verified, sourced, disputed }) => [
    ...start,
    status,
    since,
    until,
    certainty,
    change,
    key,
    verified,
    sourced,
    disputed,
  ]);
}

/** The matrix in the long form: a line for each statement, with its dates, certainty and the record behind it. */
export const statesCsv = (
  matrix: Matrix,
  rows: readonly Named[],
  at: string,
  compare: string | null,
): string =>
  csv(
    [
      'state',
      'state_en',
      'state_ru',
      'organization',
      'organization_name',
      'status',
      'since',
      'until',
      'certainty',
      'change',
      'record',
      'verified',
      'sourced',
      'disputed',
      'on',
      'compared_with',
    ],
    rows.flatMap((row) =>
      matrix.columns.flatMap((column) => {
        const cell = matrix.cells.get(cellKey(row.key, column.key));
        return cell ? linesOf(row, column, cell).map((line) => [...line, at, compare]) : [];
      }),
    ),
  );

/** Shared members of organizations in the long form: a line for each pair. */
export const sharedCsv = (matrix: Matrix, at: string): string =>
  csv(
    ['organization', 'other', 'shared', 'not_known', 'states', 'states_not_known', 'on'],
    matrix.columns.flatMap((a, i) =>
      matrix.columns.slice(i + 1).map((b) => {
        const { yes, maybe } = sharedOf(matrix, a.key, b.key);
        const keys = (list: readonly Named[]) => list.map(({ key }) => key).join(' ');
        return [a.key, b.key, yes.length, maybe.length, keys(yes), keys(maybe), at];
      }),
    ),
  );
