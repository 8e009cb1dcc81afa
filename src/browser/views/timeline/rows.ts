import { ALWAYS, NEVER } from '../../data/model.ts';
import { type Asked, type Group, type Lists, type Mark, type Row, rowKinds } from './marks.ts';
import { placedOf } from './placed.ts';

/** Makes the rows of the timeline, grouped, in order: memberships by their beginning, then posts, meetings, documents. */
export function groupsOf(lists: Lists, asked: Asked): readonly Group[] {
  const groups = new Map<string, { key: string; name: string; rows: Map<string, Row & { marks: Mark[] }> }>();
  for (const { group, row, rowName, kind, mark } of placedOf(lists, asked)) {
    const known = groups.get(group.key) ?? { ...group, rows: new Map() };
    groups.set(group.key, known);
    const id = `${group.key} ${kind} ${row}`;
    const line = known.rows.get(id) ?? { id, kind, name: rowName, group: group.name, marks: [] };
    known.rows.set(id, line);
    line.marks.push(mark);
  }
  const firstDay = ({ marks }: Row) =>
    Math.min(
      ...marks.map(({ s0, attested, u1 }) => (s0 > ALWAYS ? s0 : (attested[0] ?? Math.min(u1, NEVER)))),
    );
  return [...groups.values()]
    .map(({ key, name, rows }) => ({
      key,
      name,
      rows: [...rows.values()]
        .map((row) => ({ ...row, marks: row.marks.sort((a, b) => a.s0 - b.s0 || a.u1 - b.u1) }))
        .sort(
          (a, b) =>
            rowKinds.indexOf(a.kind) - rowKinds.indexOf(b.kind) ||
            firstDay(a) - firstDay(b) ||
            a.name.localeCompare(b.name, asked.lang),
        ),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, asked.lang));
}

/** A row in a full sentence; of many meetings the first and the last, and how many there are. */
export function rowSentence({ name, kind, marks }: Row): string {
  const [first, last] = [marks[0]?.sentence ?? '', marks.at(-1)?.sentence ?? ''];
  if (marks.length > 12) return `${name}: ${marks.length}; ${first} … ${last}`;
  const all = marks.map(({ sentence }) => sentence).join('; ');
  return kind === 'memberships' || kind === 'tenures' ? all : `${name}: ${all}`;
}

/** The rows that have something in a range of days. */
export const rowsWithin = (
  groups: readonly Group[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly Group[] =>
  groups.flatMap((group) => {
    const rows = group.rows.filter(({ marks }) =>
      marks.some(({ s0, u1, shape, s1 }) => s0 < to && (shape === 'bar' ? u1 : s1) > from),
    );
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
