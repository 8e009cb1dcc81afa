import { Statements } from '../../panels/statement.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { entityAddress, follow } from '../../ui/route.ts';
import type { Row } from './marks.ts';

/** Of how many statements at once the sources are shown. */
const AT_ONCE = 12;

interface Props {
  readonly row: Row;
  /** One mark of the row, or all. */
  readonly mark: string | null;
  onClose(): void;
}

/** A row opened: its statements with their sources; of a long row a list, which leads to the pages. */
export function OpenedRow({ row, mark, onClose }: Props) {
  const marks = mark === null ? row.marks : row.marks.filter(({ key }) => key === mark);
  const isThing = row.kind === 'meetings' || row.kind === 'documents';
  const link = (key: string, words: string) => (
    <a href={entityAddress(key)} onClick={(event) => follow(event, entityAddress(key))}>
      {words}
    </a>
  );
  return (
    <Dialog title={`${row.group}: ${row.name}`} onClose={onClose}>
      {marks.length > AT_ONCE ? (
        <ol>
          {marks.map(({ key, sentence }) => (
            <li key={key}>{isThing ? link(key, sentence) : sentence}</li>
          ))}
        </ol>
      ) : (
        <Statements statements={marks} pages={isThing} />
      )}
    </Dialog>
  );
}
