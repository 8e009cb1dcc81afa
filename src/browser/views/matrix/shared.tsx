import { useMemo, useState } from 'react';
import type { Lang } from '../../data/model.ts';
import type { Named } from '../../data/spells.ts';
import { PageLinks } from '../../panels/statement.tsx';
import { useStore } from '../../state/store.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { count, say } from '../../words.ts';
import { hasMembers, type Matrix, sharedOf } from './cells.ts';
import { Grid, type Head, NOTHING } from './grid.tsx';
import { shortOf } from './sentences.ts';

interface Props {
  readonly matrix: Matrix;
  readonly caption: string;
  readonly sort: string;
  onSort(key: string): void;
  onHideColumn(key: string): void;
}

const inWords = (n: { yes: number; maybe: number }, lang: Lang): string =>
  `${count(n.yes, 'shared', lang)}${n.maybe > 0 ? `, ${count(n.maybe, 'notKnown', lang)}` : ''}`;

/** Organizations × organizations: how many members they share on the day, and of how many it is not known. */
export function SharedGrid({ matrix, caption, sort, onSort, onHideColumn }: Props) {
  const lang = useStore((state) => state.lang);
  const [open, setOpen] = useState<readonly [Named, Named] | null>(null);
  const { columns } = matrix;
  const numberOf = useMemo(() => {
    const known = new Map<string, { yes: number; maybe: number }>();
    return (a: string, b: string) => {
      const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
      const { yes, maybe } = known.has(pair) ? { yes: [], maybe: [] } : sharedOf(matrix, a, b);
      const numbers = known.get(pair) ?? { yes: yes.length, maybe: maybe.length };
      known.set(pair, numbers);
      return numbers;
    };
  }, [matrix]);
  const known = useMemo(
    () => new Set(columns.filter(({ key }) => hasMembers(matrix, key)).map(({ key }) => key)),
    [matrix, columns],
  );
  const withMost = (body: Named) =>
    columns.filter(({ key }) => key !== body.key && numberOf(body.key, key).yes > 0).length;
  const rows = [...columns].sort((a, b) => {
    const weight = (body: Named) =>
      sort === 'name' ? 0 : sort === 'most' ? -withMost(body) : -numberOf(body.key, sort).yes;
    return weight(a) - weight(b) || shortOf(a, lang).localeCompare(shortOf(b, lang), lang);
  });
  const head = (body: Named): Head => {
    const own = numberOf(body.key, body.key);
    const told = known.has(body.key);
    return {
      key: body.key,
      name: shortOf(body, lang),
      short: shortOf(body, lang),
      sum: (
        <>
          {told ? own.yes : ''}
          <small>{own.maybe > 0 ? ` ?${own.maybe}` : ''}</small>
        </>
      ),
      sumName: !told
        ? `${shortOf(body, lang)}: ${say('statusSilent', lang)}`
        : `${shortOf(body, lang)}: ${count(own.yes, 'members', lang)}${own.maybe > 0 ? `, ${count(own.maybe, 'notKnown', lang)}` : ''}`,
    };
  };
  return (
    <>
      <Grid
        caption={caption}
        corner={say('organizations', lang)}
        sumWord={say('membersSum', lang)}
        rows={rows.map(head)}
        columns={columns.map(head)}
        sortedBy={sort}
        cell={(r, c) => {
          const [row, column] = [rows[r], columns[c]];
          if (!row || !column) return NOTHING;
          const n = numberOf(row.key, column.key);
          const same = row.key === column.key;
          if (!known.has(row.key) || !known.has(column.key))
            return {
              sign: '',
              name: `${shortOf(row, lang)}, ${shortOf(column, lang)}: ${say('statusSilent', lang)}`,
              className: same ? 'own' : '',
            };
          return {
            sign: n.yes > 0 || same ? String(n.yes) : '·',
            small: n.maybe > 0 ? `?${n.maybe}` : '',
            name: same
              ? head(row).sumName
              : `${shortOf(row, lang)}, ${shortOf(column, lang)}: ${inWords(n, lang)}`,
            className: same ? 'number own' : `number share-${Math.min(5, Math.ceil(n.yes / 2))}`,
          };
        }}
        onOpen={(r, c) => {
          const [row, column] = [rows[r], columns[c]];
          if (row && column) setOpen([row, column]);
        }}
        onSort={onSort}
        onHideColumn={onHideColumn}
        onHideRow={onHideColumn}
      />
      {open && <SharedDialog matrix={matrix} pair={open} onClose={() => setOpen(null)} />}
    </>
  );
}

interface DialogProps {
  readonly matrix: Matrix;
  readonly pair: readonly [Named, Named];
  onClose(): void;
}

function SharedDialog({ matrix, pair, onClose }: DialogProps) {
  const lang = useStore((state) => state.lang);
  const [a, b] = pair;
  const { yes, maybe } = sharedOf(matrix, a.key, b.key);
  const title = a.key === b.key ? shortOf(a, lang) : `${shortOf(a, lang)}, ${shortOf(b, lang)}`;
  return (
    <Dialog title={title} onClose={onClose}>
      {yes.length + maybe.length === 0 && <p>{say('noMembersShared', lang)}</p>}
      {yes.length > 0 && (
        <>
          <h3>{count(yes.length, a.key === b.key ? 'members' : 'shared', lang)}</h3>
          <PageLinks things={yes} />
        </>
      )}
      {maybe.length > 0 && (
        <>
          <h3>{count(maybe.length, 'notKnown', lang)}</h3>
          <PageLinks things={maybe} />
        </>
      )}
    </Dialog>
  );
}
