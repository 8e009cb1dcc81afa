import { useEffect, useMemo, useRef, useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { type Clock, dayNumber, isoDay, NEVER, shiftDay } from '../data/model.ts';
import type { Picture } from '../graph/picture.ts';
import { turnsOf, turnWords } from '../graph/turns.ts';
import { ClockDays, compareWith, turnClock, USUAL_DAY } from '../parts/clock.tsx';
import { setClock } from '../state/scene.ts';
import { useStore } from '../state/store.ts';
import { DayField } from '../ui/day-field.tsx';
import { isTyping } from '../ui/typing.ts';
import { dateWord, say } from '../words.ts';
import { Compared } from './compared.tsx';
import { Histogram } from './histogram.tsx';

const FIRST = '1990-01-01';
const LAST = '2026-12-31';
const days = (iso: string): number => Math.round((Date.parse(iso) - Date.parse(FIRST)) / 86_400_000);
const isoAt = (n: number): string => shiftDay(FIRST, n);
const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** The clock: all time, a day or a period; a slider over the changes; steps from change to change. */
export function TimeBar({ picture }: { readonly picture: Picture }) {
  const lang = useStore((state) => state.lang);
  const scene = useStore((state) => state.scene);
  const things = useStore((state) => state.things);
  const ties = useStore((state) => state.ties);
  const { amend, say: speak } = useStore.getState();
  const { clock, compare } = scene;
  const [playing, setPlaying] = useState(false);
  const [told, setTold] = useState('');
  const among = useMemo(
    () => Object.values(ties).filter(({ from, to }) => scene.places[from] && scene.places[to]),
    [ties, scene.places],
  );
  const turns = useMemo(() => turnsOf(among), [among]);
  const dragging = useRef(false);
  const step = (direction: 1 | -1): boolean => {
    const here = clock.mode === 'at' ? dayNumber(clock.at) : direction === 1 ? 0 : NEVER;
    const next =
      direction === 1 ? turns.find(({ day }) => day > here) : turns.findLast(({ day }) => day < here);
    const day = next && isoDay(next.day);
    if (!next || !day) {
      setTold(say('noChanges', lang));
      return false;
    }
    turnClock({ mode: 'at', at: day });
    const text = turnWords(next, things, lang);
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
      if (isTyping(event.target as HTMLElement)) return;
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
  const value =
    clock.mode === 'at'
      ? [days(clock.at)]
      : clock.mode === 'during'
        ? [days(clock.from), days(clock.to)]
        : [days(LAST)];
  const modes: readonly (readonly [Clock['mode'], string, Clock])[] = [
    ['any', say('anyTime', lang), { mode: 'any' }],
    ['at', say('onDate', lang), { mode: 'at', at: clock.mode === 'during' ? clock.to : USUAL_DAY }],
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
              onClick={() => clock.mode !== mode && turnClock(next)}
            >
              {word}
            </button>
          ))}
        </div>
        <ClockDays quiet clock={clock} />
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
          <DayField
            word={say('compareWith', lang)}
            value={compare}
            onDay={compareWith}
            onNone={() => compareWith(null)}
          />
        )}
        {compare && clock.mode === 'at' && <Compared picture={picture} day={compare} />}
      </div>
      <Histogram turns={turns} first={yearOf(FIRST)} last={yearOf(LAST)} />
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
          // One drag is one step to undo.
          if (dragging.current) amend((now) => setClock(now, turned));
          else turnClock(turned);
          dragging.current = true;
          useStore.getState().setTurning(true);
        }}
        onChangeEnd={() => {
          dragging.current = false;
          useStore.getState().setTurning(false);
        }}
      >
        <SliderTrack className="track">
          {value.map((day, i) => (
            <Thumb
              // biome-ignore lint/suspicious/noArrayIndexKey: a thumb is told by its place
              key={i}
              index={i}
              day={isoAt(day)}
              word={say(value.length === 1 ? 'date' : i === 0 ? 'from' : 'to', lang)}
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

interface ThumbProps {
  readonly index: number;
  readonly day: string;
  readonly word: string;
}

/** A thumb of the slider. A slider tells its place as a number; whoever listens is told the day. */
function Thumb({ index, day, word }: ThumbProps) {
  const lang = useStore((state) => state.lang);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.setAttribute('aria-valuetext', dateWord(day, lang)));
  return <SliderThumb index={index} className="thumb" inputRef={field} aria-label={word} />;
}
