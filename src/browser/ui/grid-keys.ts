import { type KeyboardEvent, type RefObject, useEffect } from 'react';

/** How many rows a page key passes. */
const PAGE = 10;

const rowsOf = (table: HTMLTableElement): HTMLTableCellElement[][] =>
  [...table.rows].map((row) => [...row.cells]);

/** Gives the one tab stop of a table to a cell, and the focus with it. */
export function focusCell(table: HTMLTableElement, cell: HTMLTableCellElement, focus = true): void {
  for (const stop of table.querySelectorAll<HTMLElement>('[tabindex="0"]')) stop.tabIndex = -1;
  cell.tabIndex = 0;
  if (focus) {
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

/**
 * One tab stop for a whole table, arrow keys inside: the grid pattern of ARIA. The stop is kept in the page itself, so
 * that moving draws nothing anew; `onKey` gets the keys that act on a cell.
 */
export function useGridKeys(
  ref: RefObject<HTMLTableElement | null>,
  onKey: (key: 'Enter' | 'Delete', cell: HTMLTableCellElement) => void,
): (event: KeyboardEvent<HTMLTableElement>) => void {
  useEffect(() => {
    const table = ref.current;
    if (!table || table.querySelector('td[tabindex="0"], th[tabindex="0"]')) return;
    const first = table.querySelector<HTMLTableCellElement>('tbody td') ?? table.querySelector('th');
    if (first) focusCell(table, first as HTMLTableCellElement, false);
  });
  return (event) => {
    const table = ref.current;
    const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>('td, th');
    if (!table || !cell || event.altKey) return;
    const rows = rowsOf(table);
    const y = rows.findIndex((row) => row.includes(cell));
    const x = rows[y]?.indexOf(cell) ?? 0;
    if (event.key === 'Enter' || event.key === ' ' || event.key === 'Delete') {
      if (event.target !== cell) return;
      event.preventDefault();
      onKey(event.key === 'Delete' ? 'Delete' : 'Enter', cell);
      // What was hidden took the focus with it: it goes to what stands there now.
      requestAnimationFrame(() => {
        if (!table.isConnected || table.contains(cell)) return;
        const row = table.rows[Math.min(table.rows.length - 1, y)];
        const next = row?.cells[Math.min(row.cells.length - 1, x)];
        if (next) focusCell(table, next);
      });
      return;
    }
    const last = (rows[y]?.length ?? 1) - 1;
    const all = event.ctrlKey || event.metaKey;
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [x, y - 1],
      ArrowDown: [x, y + 1],
      ArrowLeft: [x - 1, y],
      ArrowRight: [x + 1, y],
      Home: [0, all ? 0 : y],
      End: [last, all ? rows.length - 1 : y],
      PageUp: [x, y - PAGE],
      PageDown: [x, y + PAGE],
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const row = rows[Math.min(rows.length - 1, Math.max(0, step[1]))];
    const next = row?.[Math.min(row.length - 1, Math.max(0, step[0]))];
    if (next) focusCell(table, next);
  };
}
