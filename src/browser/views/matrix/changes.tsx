import type { Belonging, Named } from '../../data/spells.ts';
import { useStore } from '../../state/store.ts';
import { changeSign, dayWords, say } from '../../words.ts';
import { type Change, cellKey, type Matrix } from './cells.ts';
import { changeWord, shortOf, spellWords } from './sentences.ts';

const order: readonly Change[] = ['gained', 'lost', 'changed', 'unclear'];

interface Props {
  readonly matrix: Matrix;
  readonly rows: readonly Named[];
  readonly closings: Belonging['closings'];
  readonly days: readonly [string, string];
}

/** What changed between two days, as a list: the same as the frames of the matrix. */
export function Changes({ matrix, rows, closings, days }: Props) {
  const lang = useStore((state) => state.lang);
  const [earlier, later] = [...days].sort();
  const changed = rows.flatMap((row) =>
    matrix.columns.flatMap((column) => {
      const cell = matrix.cells.get(cellKey(row.key, column.key));
      return cell?.change ? [{ row, column, cell, change: cell.change }] : [];
    }),
  );
  return (
    <section className="changes" aria-label={say('changesBetween', lang)}>
      <h2>
        {say('changesBetween', lang)}: {dayWords(earlier ?? '', lang)} – {dayWords(later ?? '', lang)}
      </h2>
      {changed.length === 0 && <p>{say('nothingChanged', lang)}</p>}
      {order.map((change) => {
        const list = changed.filter((one) => one.change === change);
        return list.length === 0 ? null : (
          <section key={change}>
            <h3>
              <span className={`swatch ${change}`}>{changeSign[change]}</span> {changeWord(change, lang)}{' '}
              <span className="count">{list.length}</span>
            </h3>
            <ul>
              {list.map(({ row, column, cell }) => (
                <li key={cellKey(row.key, column.key)}>
                  <strong>
                    {row[lang]}, {shortOf(column, lang)}
                  </strong>
                  : {cell.spells.map((spell) => spellWords(spell, lang, closings)).join('; ')}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
