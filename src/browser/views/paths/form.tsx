import type { Clock, Thing } from '../../data/model.ts';
import { ThingPicker } from '../../panels/search.tsx';
import { ClockField } from '../../parts/clock.tsx';
import type { Terms } from '../../parts/terms.ts';
import { useStore } from '../../state/store.ts';
import { say } from '../../words.ts';
import { type Mode, modes, type Question, ways } from './question.ts';

interface Props {
  readonly question: Question;
  readonly clock: Clock;
  readonly named: Readonly<Record<string, Thing>>;
  readonly terms: Terms;
  readonly onChange: (change: Partial<Question>) => void;
}

/** The question: the two ends, time, and what paths may be made of. Each change asks anew. */
export function QuestionForm({ question, clock, named, terms, onChange }: Props) {
  const lang = useStore((state) => state.lang);
  const { from, to, through, avoid } = question;
  const nameOf = (key: string) => named[key]?.[lang] ?? key;
  /** How many of the conditions that are folded away are set. */
  const set =
    (through ? 1 : 0) +
    avoid.length +
    (question.ways.length < ways.length ? 1 : 0) +
    (question.applicants ? 1 : 0);
  return (
    <form className="question" onSubmit={(event) => event.preventDefault()}>
      <div className="ends">
        <ThingPicker
          label={say('pathStart', lang)}
          value={from ? (named[from] ?? null) : null}
          onPick={({ key }) => onChange({ from: key })}
        />
        <button
          type="button"
          disabled={!from && !to}
          onClick={() => onChange({ from: to, to: from })}
          className="swap"
        >
          <span aria-hidden="true">⇄</span> {say('swap', lang)}
        </button>
        <ThingPicker
          label={say('pathEnd', lang)}
          value={to ? (named[to] ?? null) : null}
          onPick={({ key }) => onChange({ to: key })}
        />
      </div>
      <div className="limits">
        <ClockField clock={clock} />
        <label>
          <span>{say('mode', lang)}</span>
          <select value={question.mode} onChange={(event) => onChange({ mode: event.target.value as Mode })}>
            {modes.map((mode) => (
              <option key={mode} value={mode}>
                {say(mode === 'TOGETHER' ? 'together' : mode === 'TOUCHING' ? 'touching' : 'following', lang)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('hops', lang)}</span>
          <select value={question.hops} onChange={(event) => onChange({ hops: Number(event.target.value) })}>
            {[1, 2, 3, 4, 5, 6, 7, 8].map((n) => (
              <option key={n}>{n}</option>
            ))}
          </select>
        </label>
      </div>
      <details className="more" open={set > 0}>
        <summary>
          {say('moreConditions', lang)} {set > 0 && <span className="count">{set}</span>}
        </summary>
        <fieldset className="checks">
          <legend>{say('byWayOf', lang)}</legend>
          {ways.map((way) => {
            const on = question.ways.includes(way);
            const rest = ways.filter((one) => (one === way ? !on : question.ways.includes(one)));
            return (
              <label key={way}>
                <input
                  type="checkbox"
                  checked={on}
                  disabled={on && question.ways.length === 1}
                  onChange={() => onChange({ ways: rest })}
                />
                {terms('Way', way)}
              </label>
            );
          })}
          <label>
            <input
              type="checkbox"
              checked={question.applicants}
              onChange={() => onChange({ applicants: !question.applicants })}
            />
            {say('applicants', lang)}
          </label>
        </fieldset>
        <div className="limits">
          <div>
            <ThingPicker
              label={say('through', lang)}
              value={null}
              onPick={({ key }) => onChange({ through: key })}
            />
            <Chips
              keys={through ? [through] : []}
              nameOf={nameOf}
              onRemove={() => onChange({ through: null })}
            />
          </div>
          <div>
            <ThingPicker
              label={say('avoid', lang)}
              value={null}
              onPick={({ key }) => onChange({ avoid: [...new Set([...avoid, key])] })}
            />
            <Chips
              keys={avoid}
              nameOf={nameOf}
              onRemove={(key) => onChange({ avoid: avoid.filter((one) => one !== key) })}
            />
          </div>
        </div>
      </details>
    </form>
  );
}

interface ChipsProps {
  readonly keys: readonly string[];
  readonly nameOf: (key: string) => string;
  readonly onRemove: (key: string) => void;
}

/** Things chosen, each with a way to take it out again. */
function Chips({ keys, nameOf, onRemove }: ChipsProps) {
  const lang = useStore((state) => state.lang);
  if (keys.length === 0) return null;
  return (
    <ul className="chips">
      {keys.map((key) => (
        <li key={key}>
          {nameOf(key)}
          <button
            type="button"
            className="small quiet"
            aria-label={`${say('doRemove', lang)}: ${nameOf(key)}`}
            onClick={() => onRemove(key)}
          >
            ✕
          </button>
        </li>
      ))}
    </ul>
  );
}
