import { isoDay, type Lang } from '../../data/model.ts';
import { csv } from '../../export/tables.ts';
import type { Column } from '../../ui/data-table.tsx';
import { dayWords, markWord, say } from '../../words.ts';
import { evidenceOf } from '../table/links.tsx';
import type { Group, Mark, RowKind } from './marks.ts';

/** One statement of the timeline in the table. */
export interface Item {
  readonly id: string;
  readonly group: string;
  readonly row: string;
  readonly kind: RowKind;
  readonly mark: Mark;
}

/** The rows of the timeline as a list of statements. */
export const itemsOf = (groups: readonly Group[]): readonly Item[] =>
  groups.flatMap((group) =>
    group.rows.flatMap((row) =>
      row.marks.map((mark) => ({
        id: `${row.id} ${mark.key}`,
        group: group.name,
        row: row.name,
        kind: row.kind,
        mark,
      })),
    ),
  );

const what = ({ mark }: Item, lang: Lang): string =>
  mark.status === null ? mark.label : markWord(mark.status, lang);

/** The columns of the table tab. */
export function itemColumns(lang: Lang, open: (item: Item) => void): readonly Column<Item>[] {
  const date = (edtf: string | null) => <span className="nowrap">{edtf ? dayWords(edtf, lang) : ''}</span>;
  return [
    { id: 'group', head: say('groupBy', lang), value: ({ group }) => group },
    { id: 'row', head: say('name', lang), names: true, value: ({ row }) => row },
    { id: 'kind', head: say('kind', lang), value: ({ kind }) => say(kind, lang) },
    {
      id: 'what',
      head: say('statements', lang),
      value: (item) => what(item, lang),
      cell: (item) => (
        <button type="button" className="pick" onClick={() => open(item)}>
          {what(item, lang)}
        </button>
      ),
    },
    {
      id: 'since',
      head: say('since', lang),
      value: ({ mark }) => mark.since,
      cell: ({ mark }) => date(mark.since),
    },
    {
      id: 'until',
      head: say('until', lang),
      value: ({ mark }) => mark.until,
      cell: ({ mark }) => date(mark.until),
    },
    { id: 'evidence', head: say('evidence', lang), value: ({ mark }) => evidenceOf(mark, lang) },
    { id: 'record', head: say('record', lang), value: ({ mark }) => mark.key },
  ];
}

/** The timeline as CSV: a line for each statement, with what its dates may mean. */
export const timelineCsv = (items: readonly Item[], lang: Lang): string =>
  csv(
    [
      'group',
      'row',
      'kind',
      'what',
      'member',
      'of',
      'since',
      'until',
      'earliest_start',
      'latest_start',
      'earliest_end',
      'latest_end',
      'ongoing',
      'seen_on',
      'record',
      'verified',
      'sourced',
      'disputed',
    ],
    items.map((item) => {
      const { mark } = item;
      return [
        item.group,
        item.row,
        item.kind,
        what(item, lang),
        mark.belongs?.member ?? '',
        mark.belongs?.of ?? '',
        mark.since,
        mark.until,
        isoDay(mark.s0),
        isoDay(mark.s1),
        isoDay(mark.u0),
        isoDay(mark.u1),
        mark.ongoing,
        mark.attested.map(isoDay).join(' '),
        mark.key,
        mark.verified,
        mark.sourced,
        mark.disputed,
      ];
    }),
  );
