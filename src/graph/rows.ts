import type { KindName } from '../domain/kinds.ts';
import type { Row } from './question.ts';

/** What a node is made of, in a text: all its properties, or where `$props` names some the values of these. */
export const rowOf = (node: string): string =>
  `CASE WHEN $props IS NULL THEN properties(${node}) ELSE [p IN $props | ${node}[p]] END`;

/** A node as it came from the database. */
export interface Found {
  readonly kind: KindName;
  readonly row: Row;
  /** Whether the row is only the part that was asked for, without what other policies would choose. */
  readonly narrow?: boolean;
}

/** A node that came as `rowOf` made it for some properties. */
export function foundOf({ kind, row }: Row, props: readonly string[] | null): Found {
  if (!props) return { kind: kind as KindName, row: row as Row };
  return { kind: kind as KindName, row: rowFrom(props, row as readonly unknown[]), narrow: true };
}

/** A row of values in the order of their columns, as `properties()` gives it: what is missing has no name in it. */
export function rowFrom(columns: readonly string[], values: readonly unknown[]): Row {
  const row: Row = {};
  for (let i = 0; i < columns.length; i += 1) {
    const value = values[i];
    if (value !== null) row[columns[i] ?? ''] = value;
  }
  return row;
}
