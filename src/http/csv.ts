import { stringify } from 'csv-stringify/sync';
import { Fault } from '../domain/errors.ts';

type Cell = string | number | boolean | null;
type Values = Record<string, Cell[]>;

/**
 * The first list of a GraphQL answer as CSV: a row for each item, a column for each path below it. What stands
 * above the list is repeated in front; lists inside an item are joined by "; ", so that one item stays one row.
 */
export function toCsv(data: unknown): string {
  const found = firstList(data);
  if (!found) throw new Fault('EXPORT_NOT_TABULAR');
  const rows = found.items.map((item) => ({ ...found.above, ...joined(flatten(item, '', {})) }));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return stringify(rows, {
    header: true,
    columns,
    bom: false,
    escape_formulas: true,
    cast: { boolean: (value) => String(value) },
  });
}

interface Found {
  readonly items: readonly unknown[];
  readonly above: Record<string, Cell>;
}

/** Level by level, so that the outermost list of objects wins, and a list of plain values only where there is no other. */
function firstList(data: unknown): Found | null {
  let level: Place[] = [{ value: data, path: '', above: {} }];
  let plain: Found | null = null;
  while (level.length > 0) {
    const below: Place[] = [];
    for (const { value, path, above } of level) {
      if (!isObject(value)) continue;
      const here = { ...above };
      for (const [key, inner] of Object.entries(value))
        if (isCell(inner) && key !== '__typename') here[at(path, key)] = inner;
      for (const [key, inner] of Object.entries(value)) {
        const items = listIn(inner);
        if (items?.some(isCell)) plain ??= { items, above: here };
        else if (items)
          return { items: items.map(nodeOf), above: { ...here, ...countOf(inner, at(path, key)) } };
        else if (isObject(inner)) below.push({ value: inner, path: at(path, key), above: here });
      }
    }
    level = below;
  }
  return plain;
}

interface Place {
  readonly value: unknown;
  readonly path: string;
  readonly above: Record<string, Cell>;
}

/** The items of a list or of a connection, an empty one for each null; undefined for anything else. */
function listIn(value: unknown): unknown[] | undefined {
  const list = isObject(value) ? (value.nodes ?? value.edges) : value;
  return Array.isArray(list) ? list.map((item) => item ?? {}) : undefined;
}

/** An edge is its node with what the edge says of it. */
const nodeOf = (item: unknown): unknown =>
  isObject(item) && isObject(item.node) ? { ...item, ...item.node, node: undefined } : item;

const countOf = (value: unknown, path: string): Record<string, Cell> =>
  isObject(value) && typeof value.totalCount === 'number'
    ? { [at(path, 'totalCount')]: value.totalCount }
    : {};

function flatten(value: unknown, path: string, into: Values): Values {
  if (value === undefined) return into;
  if (isCell(value)) {
    const cells = into[path || 'value'] ?? [];
    cells.push(value);
    into[path || 'value'] = cells;
  } else if (Array.isArray(value)) for (const item of value) flatten(item, path, into);
  else if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === '__typename' && path === '') continue;
      flatten(inner, key === 'nodes' || key === 'edges' || key === 'node' ? path : at(path, key), into);
    }
  }
  return into;
}

const joined = (values: Values): Record<string, Cell> =>
  Object.fromEntries(
    Object.entries(values).map(([path, cells]) => [
      path,
      cells.length === 1 ? (cells[0] ?? null) : cells.map((cell) => cell ?? '').join('; '),
    ]),
  );

const at = (path: string, key: string): string => (path ? `${path}.${key}` : key);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCell = (value: unknown): value is Cell =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);
