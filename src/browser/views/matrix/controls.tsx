import type { Clock } from '../../data/model.ts';
import type { Named } from '../../data/spells.ts';
import { compareWith, turnClock, USUAL_DAY } from '../../parts/clock.tsx';
import { useStore } from '../../state/store.ts';
import { DayField } from '../../ui/day-field.tsx';
import { say } from '../../words.ts';
import { shortOf } from './sentences.ts';
import { USUAL } from './usual.ts';

/** The day of a clock: of a period its last day. */
export const dayOf = (clock: Clock): string =>
  clock.mode === 'at' ? clock.at : clock.mode === 'during' ? clock.to : USUAL_DAY;

/** The date of the matrix, which is the clock of the page, and a second one to compare with. */
export function Dates() {
  const lang = useStore((state) => state.lang);
  const clock = useStore((state) => state.scene.clock);
  const compare = useStore((state) => state.scene.compare);
  return (
    <>
      <div className="row">
        <DayField
          word={say('date', lang)}
          value={dayOf(clock)}
          onDay={(at) => turnClock({ mode: 'at', at })}
        />
        <DayField
          word={say('compareWith', lang)}
          value={compare}
          onDay={compareWith}
          onNone={() => compareWith(null)}
        />
        {compare && (
          <button type="button" onClick={() => compareWith(null)}>
            {say('noComparison', lang)}
          </button>
        )}
      </div>
      {clock.mode !== 'at' && (
        <p className="empty">{say(clock.mode === 'any' ? 'noDateShown' : 'lastDayShown', lang)}</p>
      )}
    </>
  );
}

interface ChooserProps {
  readonly bodies: readonly Named[];
  readonly chosen: readonly string[];
  onChoose(keys: readonly string[]): void;
}

/** Chooses the organizations. The last one stays: a matrix needs a column. */
export function Chooser({ bodies, chosen, onChoose }: ChooserProps) {
  const lang = useStore((state) => state.lang);
  const inOrder = [...bodies].sort((a, b) => shortOf(a, lang).localeCompare(shortOf(b, lang), lang));
  return (
    <details className="chooser">
      <summary>
        {say('organizations', lang)} <span className="count">{`${chosen.length} / ${bodies.length}`}</span>
      </summary>
      <div className="row">
        <button type="button" onClick={() => onChoose(inOrder.map(({ key }) => key))}>
          {say('allOrganizations', lang)}
        </button>
        <button type="button" onClick={() => onChoose(USUAL)}>
          {say('usualOrganizations', lang)}
        </button>
      </div>
      <fieldset>
        <legend className="visually-hidden">{say('organizations', lang)}</legend>
        {inOrder.map((body) => {
          const on = chosen.includes(body.key);
          return (
            <label key={body.key} title={body[lang]}>
              <input
                type="checkbox"
                checked={on}
                disabled={on && chosen.length === 1}
                onChange={() =>
                  onChoose(on ? chosen.filter((key) => key !== body.key) : [...chosen, body.key])
                }
              />
              <span>{shortOf(body, lang)}</span>
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}

interface RowsProps {
  readonly value: string;
  onName(text: string): void;
}

/** Leaves of all rows those that are named, in any script; what is found follows each letter. */
export function RowsField({ value, onName }: RowsProps) {
  const lang = useStore((state) => state.lang);
  return (
    <label>
      {say('onlyRows', lang)}{' '}
      <input
        type="search"
        value={value}
        placeholder={say('onlyRowsHint', lang)}
        spellCheck="false"
        autoComplete="off"
        onChange={(event) => onName(event.target.value)}
      />
    </label>
  );
}

interface HiddenProps {
  readonly hidden: readonly Named[];
  onShow(keys: readonly string[]): void;
}

/** Rows that were hidden, each with the way back. */
export function HiddenRows({ hidden, onShow }: HiddenProps) {
  const lang = useStore((state) => state.lang);
  if (hidden.length === 0) return null;
  return (
    <section className="row" aria-label={say('hiddenRows', lang)}>
      <span>{say('hiddenRows', lang)}:</span>
      {hidden.map((row) => (
        <button
          key={row.key}
          type="button"
          aria-label={`${say('bringBack', lang)}: ${row[lang]}`}
          onClick={() => onShow([row.key])}
        >
          {row[lang]} ↩
        </button>
      ))}
      {hidden.length > 1 && (
        <button type="button" onClick={() => onShow(hidden.map(({ key }) => key))}>
          {say('bringAllBack', lang)}
        </button>
      )}
    </section>
  );
}
