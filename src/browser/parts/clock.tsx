import { useEffect } from 'react';
import { type Clock, shiftDay } from '../data/model.ts';
import { setClock } from '../state/scene.ts';
import { useStore } from '../state/store.ts';
import { DayField, isDay } from '../ui/day-field.tsx';
import { afterFrame } from '../ui/frame.ts';
import { changeParams } from '../ui/params.ts';
import { clockWords, dateWord, say } from '../words.ts';

/** The day of the report that the collection grew from: what is shown where a day is needed and none is set. */
export const USUAL_DAY = '2020-12-01';

/** The first and last day that a date of some precision covers: 2020, 2020-06, 2020-06-01. */
function daysOf(part: string): { from: string; to: string } | null {
  if (/^\d{4}$/.test(part)) return { from: `${part}-01-01`, to: `${part}-12-31` };
  if (/^\d{4}-\d{2}$/.test(part)) {
    const [year = 0, month = 0] = part.split('-').map(Number);
    const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
    return { from: `${part}-01`, to: shiftDay(next, -1) };
  }
  return isDay(part) ? { from: part, to: part } : null;
}

/** The clock of an address: `?at=2020-12-01`, `?during=2015/2020-06`; null where it has none. */
export function clockOf(params: URLSearchParams): Clock | null {
  const at = params.get('at');
  if (isDay(at)) return { mode: 'at', at };
  const [first = '', last = first] = (params.get('during') ?? '').split('/');
  const [from, to] = [daysOf(first), daysOf(last)];
  return from && to && from.from <= to.to ? { mode: 'during', from: from.from, to: to.to } : null;
}

/** The clock as it stands in an address. */
export const clockParams = (clock: Clock): Record<string, string> =>
  clock.mode === 'any'
    ? {}
    : clock.mode === 'at'
      ? { at: clock.at }
      : { during: clock.from === clock.to ? clock.from : `${clock.from}/${clock.to}` };

const same = (a: Clock, b: Clock): boolean =>
  JSON.stringify(clockParams(a)) === JSON.stringify(clockParams(b));

/** The clock of a view: that of its address, else the one that all views share; both are kept in step. */
export function useAddressClock(params: URLSearchParams): Clock {
  const shared = useStore((state) => state.scene.clock);
  const asked = clockOf(params);
  const text = asked ? JSON.stringify(asked) : '';
  useEffect(() => {
    const { scene, apply } = useStore.getState();
    const wanted = text ? (JSON.parse(text) as Clock) : null;
    if (wanted && !same(wanted, scene.clock)) apply('clock', (now) => setClock(now, wanted));
  }, [text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the shared clock turns
  useEffect(
    () =>
      afterFrame(() => {
        const now = useStore.getState().scene.clock;
        const address = new URLSearchParams(window.location.search);
        if (same(clockOf(address) ?? { mode: 'any' }, now)) return;
        changeParams({ at: null, during: null, ...clockParams(now) });
      }),
    [shared],
  );
  return asked ?? shared;
}

/** The second day of a view, which its own is compared with: that of its address when it opens; both are kept in step. */
export function useAddressCompare(): void {
  const compare = useStore((state) => state.scene.compare);
  useEffect(() => {
    const second = new URLSearchParams(window.location.search).get('compare');
    if (isDay(second)) useStore.getState().amend((scene) => ({ ...scene, compare: second }));
  }, []);
  useEffect(() => {
    // What the address asked for has been taken over by now: effects see the state after it.
    if (useStore.getState().scene.compare === compare) changeParams({ compare });
  }, [compare]);
}

/** Turns the clock that all views share; it can be taken back. */
export function turnClock(clock: Clock): void {
  const { lang, apply } = useStore.getState();
  apply('clock', (now) => setClock(now, clock), clockWords(clock, lang));
}

/** Compares with a second day, or no longer; a period gives way to its last day, since two days are compared. */
export function compareWith(compare: string | null): void {
  const { lang, apply } = useStore.getState();
  apply(
    'compare',
    (now) => {
      const { clock } = now;
      const day = compare && clock.mode !== 'at' ? (clock.mode === 'during' ? clock.to : USUAL_DAY) : null;
      return { ...(day ? setClock(now, { mode: 'at', at: day }) : now), compare };
    },
    compare ? dateWord(compare, lang) : '',
  );
}

/** The fields of the clock: all time, a day, a period. */
export function ClockField({ clock }: { readonly clock: Clock }) {
  const lang = useStore((state) => state.lang);
  const day = clock.mode === 'at' ? clock.at : clock.mode === 'during' ? clock.to : USUAL_DAY;
  const turn: Record<Clock['mode'], Clock> = {
    any: { mode: 'any' },
    at: { mode: 'at', at: day },
    during: { mode: 'during', from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` },
  };
  return (
    <div className="clock-field">
      <label>
        <span>{say('timeWord', lang)}</span>
        <select value={clock.mode} onChange={(event) => turnClock(turn[event.target.value as Clock['mode']])}>
          <option value="any">{say('anyTime', lang)}</option>
          <option value="at">{say('onDate', lang)}</option>
          <option value="during">{say('duringPeriod', lang)}</option>
        </select>
      </label>
      <ClockDays clock={clock} />
    </div>
  );
}

/** The day of the clock, or the two days of its period; `quiet` where the day needs no word for the eye. */
export function ClockDays({ clock, quiet = false }: { readonly clock: Clock; readonly quiet?: boolean }) {
  const lang = useStore((state) => state.lang);
  if (clock.mode === 'any') return null;
  if (clock.mode === 'at')
    return (
      <DayField
        quiet={quiet}
        word={say('date', lang)}
        value={clock.at}
        onDay={(at) => turnClock({ mode: 'at', at })}
      />
    );
  return (
    <>
      <DayField
        word={say('from', lang)}
        value={clock.from}
        max={clock.to}
        onDay={(from) => turnClock({ ...clock, from })}
      />
      <DayField
        word={say('to', lang)}
        value={clock.to}
        min={clock.from}
        onDay={(to) => turnClock({ ...clock, to })}
      />
    </>
  );
}
