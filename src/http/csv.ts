import { stringify } from 'csv-stringify/sync';
import { Fault } from '../domain/errors.ts';

type Cell = string | number | boolean | null;
type Values = Record<string, Cell[]>;

/**
 * The first list of a GraphQL answer as CSV: a row for each item, a column for each path below it. What stands
 * above the list is repeated in front; lists inside an item are joined by "; ", so that one item stays one row.
 */
export function toCsv(data: unknown): string {
  const found = firstList(data, {});
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

/** Level by level, so that the outermost list wins; of `edges` and `nodes` the nodes. */
function firstList(value: unknown, above: Record<string, Cell>, path = ''): Found | null {
  if (Array.isArray(value))
    return {
      items: value.map((item) =>
        isObject(item) && 'node' in item && 'cursor' in item
          ? { ...item, ...(item.node as object), node: undefined }
          : item,
      ),
      above,
    };
  if (!isObject(value)) return null;
  const here = { ...above };
  for (const [key, inner] of Object.entries(value))
    if (isCell(inner) && key !== '__typename') here[at(path, key)] = inner;
  const objects = Object.entries(value).filter(([, inner]) => inner !== null && typeof inner === 'object');
  const direct =
    objects.find(([key, inner]) => Array.isArray(inner) && key === 'nodes') ??
    objects.find(([, inner]) => Array.isArray(inner));
  for (const [key, inner] of direct ? [direct] : objects) {
    if (key === 'pageInfo') continue;
    const found = firstList(inner, here, isList(inner) ? path : at(path, key));
    if (found) return found;
  }
  return null;
}

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
      cells.length === 1 ? (cells[0] ?? null) : cells.filter((c) => c !== null).join('; '),
    ]),
  );

const at = (path: string, key: string): string => (path ? `${path}.${key}` : key);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCell = (value: unknown): value is Cell =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);
const isList = (value: unknown): boolean => isObject(value) && ('nodes' in value || 'edges' in value);
