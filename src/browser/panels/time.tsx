import { useEffect, useMemo, useRef, useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { ALWAYS, type Clock, dayNumber, isoDay, NEVER, shiftDay, type Tie } from '../data/model.ts';
import type { Picture } from '../graph/picture.ts';
import { setClock } from '../state/scene.ts';
import { useStore } from '../state/store.ts';
import { count, dateWord, say, tieWord } from '../words.ts';

const FIRST = '1990-01-01';
const LAST = '2026-12-31';
const days = (iso: string): number => Math.round((Date.parse(iso) - Date.parse(FIRST)) / 86_400_000);
const isoAt = (n: number): string => shiftDay(FIRST, n);

/** A change on the scene: links that begin or end on a day. */
interface Change {
  readonly day: number;
  readonly begins: readonly Tie[];
  readonly ends: readonly Tie[];
}

/** The days on which links of the scene begin or end, in order. */
export function changesOf(ties: readonly Tie[]): Change[] {
  const byDay = new Map<number, { begins: Tie[]; ends: Tie[] }>();
  const at = (day: number) => {
    const known = byDay.get(day) ?? { begins: [], ends: [] };
    byDay.set(day, known);
    return known;
  };
  for (const tie of ties) {
    if (tie.s0 > ALWAYS && tie.s0 < NEVER) at(tie.s0).begins.push(tie);
    if (tie.u1 > ALWAYS && tie.u1 < NEVER) at(tie.u1).ends.push(tie);
  }
  return [...byDay].map(([day, change]) => ({ day, ...change })).sort((a, b) => a.day - b.day);
}

/** The clock: all time, a day or a period; a slider over the changes; steps from change to change. */
export function TimeBar({ picture }: { readonly picture: Picture }) {
  const lang = useStore((state) => state.lang);
  const scene = useStore((state) => state.scene);
  const things = useStore((state) => state.things);
  const ties = useStore((state) => state.ties);
  const { apply, amend, say: speak } = useStore.getState();
  const { clock, compare } = scene;
  const [playing, setPlaying] = useState(false);
  const [told, setTold] = useState('');
  const among = useMemo(
    () => Object.values(ties).filter(({ from, to }) => scene.places[from] && scene.places[to]),
    [ties, scene.places],
  );
  const changes = useMemo(() => changesOf(among), [among]);
  const dragging = useRef(false);
  const turn = (next: Clock, amending = false) =>
    amending
      ? amend((now) => setClock(now, next))
      : apply('clock', (now) => setClock(now, next), wordsOf(next));
  const wordsOf = (of: Clock): string =>
    of.mode === 'any'
      ? say('anyTime', lang)
      : of.mode === 'at'
        ? dateWord(of.at, lang)
        : `${dateWord(of.from, lang)} – ${dateWord(of.to, lang)}`;
  const sentenceOf = ({ day, begins, ends }: Change): string => {
    const tieName = (tie: Tie) => {
      const [a, b] = [things[tie.from], things[tie.to]];
      return `${a?.[lang] ?? ''} – ${tieWord(tie, lang)} – ${b?.[lang] ?? ''}`;
    };
    const parts = [...begins.map((tie) => `+ ${tieName(tie)}`), ...ends.map((tie) => `× ${tieName(tie)}`)];
    return `${dateWord(isoDay(day), lang)}: ${parts.slice(0, 4).join('; ')}${parts.length > 4 ? ` … ${count(parts.length, 'changes', lang)}` : ''}`;
  };
  const step = (direction: 1 | -1): boolean => {
    const here = clock.mode === 'at' ? dayNumber(clock.at) : direction === 1 ? 0 : NEVER;
    const next =
      direction === 1 ? changes.find(({ day }) => day > here) : changes.findLast(({ day }) => day < here);
    const day = next && isoDay(next.day);
    if (!next || !day) {
      setTold(say('noChanges', lang));
      return false;
    }
    turn({ mode: 'at', at: day });
    const text = sentenceOf(next);
    setTold(text);
    speak(text);
    return true;
  };
  const stepper = useRef(step);
  stepper.current = step;
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      if (!stepper.current(1)) setPlaying(false);
    }, 1_400);
    return () => clearInterval(timer);
  }, [playing]);
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (/^(INPUT|TEXTAREA|SELECT)$/.test((event.target as HTMLElement).tagName)) return;
      const mod = event.ctrlKey || event.metaKey;
      if (mod && event.key.toLowerCase() === 'z') {
        event.preventDefault();
        if (event.shiftKey) useStore.getState().redo();
        else useStore.getState().undo();
      } else if (!mod && event.key === '[') stepper.current(-1);
      else if (!mod && event.key === ']') stepper.current(1);
    };
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  }, []);
  const today = '2020-12-01';
  const value =
    clock.mode === 'at'
      ? [days(clock.at)]
      : clock.mode === 'during'
        ? [days(clock.from), days(clock.to)]
        : [days(LAST)];
  const modes: readonly (readonly [Clock['mode'], string, Clock])[] = [
    ['any', say('anyTime', lang), { mode: 'any' }],
    ['at', say('onDate', lang), { mode: 'at', at: clock.mode === 'during' ? clock.to : today }],
    [
      'during',
      say('duringPeriod', lang),
      {
        mode: 'during',
        from: clock.mode === 'at' ? clock.at : '2015-01-01',
        to: clock.mode === 'at' ? shiftDay(clock.at, 365) : '2020-12-31',
      },
    ],
  ];
  const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
  return (
    <section className="time" aria-label={say('date', lang)}>
      <div className="row">
        <div className="switch" role="tablist" aria-label={say('date', lang)}>
          {modes.map(([mode, word, next]) => (
            <button
              key={mode}
              type="button"
              role="tab"
              aria-selected={clock.mode === mode}
              onClick={() => clock.mode !== mode && turn(next)}
            >
              {word}
            </button>
          ))}
        </div>
        {clock.mode === 'at' && (
          <label>
            <span className="visually-hidden">{say('date', lang)}</span>
            <input
              type="date"
              value={clock.at}
              min="1900-01-01"
              max="2100-12-31"
              onChange={(event) => isDate(event.target.value) && turn({ mode: 'at', at: event.target.value })}
            />
          </label>
        )}
        {clock.mode === 'during' && (
          <>
            <label>
              {say('from', lang)}{' '}
              <input
                type="date"
                value={clock.from}
                max={clock.to}
                onChange={(event) =>
                  isDate(event.target.value) &&
                  event.target.value <= clock.to &&
                  turn({ ...clock, from: event.target.value })
                }
              />
            </label>
            <label>
              {say('to', lang)}{' '}
              <input
                type="date"
                value={clock.to}
                min={clock.from}
                onChange={(event) =>
                  isDate(event.target.value) &&
                  event.target.value >= clock.from &&
                  turn({ ...clock, to: event.target.value })
                }
              />
            </label>
          </>
        )}
        <button type="button" aria-label={say('previousChange', lang)} title="[" onClick={() => step(-1)}>
          ◀
        </button>
        <button type="button" aria-label={say('nextChange', lang)} title="]" onClick={() => step(1)}>
          ▶
        </button>
        <button type="button" aria-pressed={playing} onClick={() => setPlaying(!playing)}>
          {say(playing ? 'pause' : 'play', lang)}
        </button>
        {clock.mode === 'at' && (
          <label>
            {say('compareWith', lang)}{' '}
            <input
              type="date"
              value={compare ?? ''}
              onChange={(event) =>
                apply(
                  'compare',
                  (now) => ({ ...now, compare: isDate(event.target.value) ? event.target.value : null }),
                  event.target.value,
                )
              }
            />
          </label>
        )}
        {compare && clock.mode === 'at' && (
          <span className="compared">
            + {picture.ties.filter(({ change }) => change === 'gained').length} {say('gained', lang)} · ×{' '}
            {picture.ties.filter(({ change }) => change === 'lost').length} {say('lost', lang)}
          </span>
        )}
      </div>
      <Histogram changes={changes} />
      <Slider
        className="slider"
        aria-label={say('date', lang)}
        minValue={0}
        maxValue={days(LAST)}
        value={value}
        onChange={(next) => {
          const [a = 0, b] = Array.isArray(next) ? next : [next];
          const turned: Clock =
            b === undefined ? { mode: 'at', at: isoAt(a) } : { mode: 'during', from: isoAt(a), to: isoAt(b) };
          turn(turned, dragging.current);
          dragging.current = true;
        }}
        onChangeEnd={() => {
          dragging.current = false;
        }}
      >
        <SliderTrack className="track">
          {value.map((_, i) => (
            <SliderThumb
              // biome-ignore lint/suspicious/noArrayIndexKey: a thumb is told by its place
              key={i}
              index={i}
              className="thumb"
              aria-label={say(value.length === 1 ? 'date' : i === 0 ? 'from' : 'to', lang)}
            />
          ))}
        </SliderTrack>
      </Slider>
      <p className="told" data-testid="told">
        {told}
      </p>
    </section>
  );
}

/** How many links of the scene begin or end in each year. */
function Histogram({ changes }: { readonly changes: readonly Change[] }) {
  const first = Number(FIRST.slice(0, 4));
  const years = Array.from({ length: Number(LAST.slice(0, 4)) - first + 1 }, () => 0);
  for (const { day, begins, ends } of changes) {
    const i = Math.floor(day / 10_000) - first;
    if (i >= 0 && i < years.length) years[i] = (years[i] ?? 0) + begins.length + ends.length;
  }
  const most = Math.max(1, ...years);
  return (
    <svg
      className="histogram"
      viewBox={`0 0 ${years.length} 20`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {years.map((n, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a year is told by its place
        <rect key={i} x={i + 0.1} width={0.8} y={20 - (18 * n) / most} height={(18 * n) / most} />
      ))}
    </svg>
  );
}
