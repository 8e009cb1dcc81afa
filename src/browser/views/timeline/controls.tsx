import type { Thing } from '../../data/model.ts';
import { ThingPicker } from '../../panels/search.tsx';
import { ClockDays, turnClock } from '../../parts/clock.tsx';
import { useStore } from '../../state/store.ts';
import { DayField } from '../../ui/day-field.tsx';
import { markWord, say, statusGlyph, statusLetter } from '../../words.ts';
import { lookOf } from './bars.tsx';
import { type RowKind, rowKinds } from './marks.ts';

/** What the timeline is about unless something else is chosen. */
export const USUAL_THINGS: readonly string[] = ['csto', 'cis', 'sco'];

interface ChosenProps {
  readonly chosen: readonly Thing[];
  onChoose(keys: readonly string[]): void;
}

/** Chooses what the timeline is about: some things, the selected one, or all on the graph. */
export function Chosen({ chosen, onChoose }: ChosenProps) {
  const lang = useStore((state) => state.lang);
  const selection = useStore((state) => state.scene.selection);
  const places = useStore((state) => state.scene.places);
  const keys = chosen.map(({ key }) => key);
  const onGraph = Object.keys(places);
  return (
    <section aria-label={say('chosenThings', lang)}>
      <ul className="chips">
        {chosen.map((thing) => (
          <li key={thing.key}>
            <button
              type="button"
              disabled={keys.length === 1}
              title={thing[lang]}
              onClick={() => onChoose(keys.filter((key) => key !== thing.key))}
            >
              {(thing.kind === 'State' ? null : lang === 'ru' ? thing.shortRu : thing.shortEn) ?? thing[lang]}{' '}
              ✕
            </button>
          </li>
        ))}
      </ul>
      <div className="row">
        <ThingPicker
          label={say('addThing', lang)}
          hideLabel
          placeholder={say('addThing', lang)}
          onPick={(thing) => onChoose([...new Set([...keys, thing.key])])}
        />
        <button type="button" onClick={() => onChoose(USUAL_THINGS)}>
          {say('usualThings', lang)}
        </button>
        {selection && 'thing' in selection && (
          <button type="button" onClick={() => onChoose([selection.thing])}>
            {say('selectedThing', lang)}
          </button>
        )}
        {onGraph.length > 0 && (
          <button type="button" onClick={() => onChoose(onGraph)}>
            {say('thingsOnGraph', lang)} <span className="count">{onGraph.length}</span>
          </button>
        )}
      </div>
    </section>
  );
}

interface KindsProps {
  readonly shown: readonly RowKind[];
  onShow(kinds: readonly RowKind[]): void;
}

/** Which kinds of rows are shown. */
export function Kinds({ shown, onShow }: KindsProps) {
  const lang = useStore((state) => state.lang);
  return (
    <fieldset className="plain kinds">
      <legend className="visually-hidden">{say('whatIsShown', lang)}</legend>
      {rowKinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={shown.includes(kind)}
            disabled={shown.length === 1 && shown.includes(kind)}
            onChange={() =>
              onShow(rowKinds.filter((one) => (one === kind ? !shown.includes(kind) : shown.includes(one))))
            }
          />
          {say(kind, lang)}
        </label>
      ))}
    </fieldset>
  );
}

/** The shared clock: the day that somebody comes with as that day, else a period, of one day where both are the same. */
export function Period({ range }: { readonly range: { readonly from: string; readonly to: string } }) {
  const lang = useStore((state) => state.lang);
  const clock = useStore((state) => state.scene.clock);
  const turn = (a: string, b: string) => {
    if (a <= b) turnClock({ mode: 'during', from: a, to: b });
  };
  const anyTime = (
    <button type="button" onClick={() => turnClock({ mode: 'any' })}>
      {say('anyTime', lang)}
    </button>
  );
  if (clock.mode === 'at')
    return (
      <>
        <ClockDays clock={clock} />
        <button
          type="button"
          onClick={() => turn(`${clock.at.slice(0, 4)}-01-01`, `${clock.at.slice(0, 4)}-12-31`)}
        >
          {say('duringPeriod', lang)}
        </button>
        {anyTime}
      </>
    );
  const [from, to] = clock.mode === 'during' ? [clock.from, clock.to] : [null, null];
  return (
    <>
      <DayField
        word={say('from', lang)}
        value={from}
        {...(to ? { max: to } : {})}
        onDay={(day) => turn(day, to ?? range.to)}
      />
      <DayField
        word={say('to', lang)}
        value={to}
        {...(from ? { min: from } : {})}
        onDay={(day) => turn(from ?? range.from, day)}
      />
      {clock.mode !== 'any' && anyTime}
    </>
  );
}

/** What the bars and points mean. */
export function TimelineLegend({ shown }: { readonly shown: readonly RowKind[] }) {
  const lang = useStore((state) => state.lang);
  const statuses = ['FULL_MEMBER', 'ASSOCIATE_MEMBER', 'OBSERVER', 'PARTNER', 'APPLICANT'];
  const swatch = (look: string, fill: boolean) => (
    <svg width="30" height="14" aria-hidden="true" className={`bar ${look}`}>
      <rect
        className="sure"
        x="1"
        y="1"
        width="28"
        height="12"
        style={fill ? { fill: `url(#bar-${look})` } : {}}
      />
    </svg>
  );
  return (
    <ul className="signs" aria-label={say('glyphs', lang)}>
      {shown.includes('memberships') &&
        statuses.map((status) => (
          <li key={status}>
            {swatch(lookOf(status), status !== 'FULL_MEMBER')} {statusGlyph(status)}{' '}
            {statusLetter(status, lang)} {markWord(status, lang)}
          </li>
        ))}
      {shown.includes('tenures') && (
        <li>
          {swatch('tenure', false)} {say('tenures', lang)}
        </li>
      )}
      {shown.includes('meetings') && <li>◆ {say('meetings', lang)}</li>}
      {shown.includes('documents') && <li>▮ {say('documents', lang)}</li>}
      <li>
        <svg width="30" height="14" aria-hidden="true" className="bar tenure">
          <path className="vague" d="M28 13 L8 13 L4 10 L8 7 L4 4 L8 1 L28 1 Z" />
        </svg>{' '}
        {say('vagueDate', lang)}
      </li>
    </ul>
  );
}
