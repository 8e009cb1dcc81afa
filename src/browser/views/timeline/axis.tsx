import { type PointerEvent, useState } from 'react';
import { type Clock, windowOf } from '../../data/model.ts';
import { setClock } from '../../state/scene.ts';
import { useStore } from '../../state/store.ts';
import { dateWord } from '../../words.ts';
import { type Scale, yearsOf } from './scale.ts';

const AXIS = 30;

/** Where the clock stands: a line for a day, a band for a period. */
export function ClockMark({ clock, scale }: { readonly clock: Clock; readonly scale: Scale }) {
  if (clock.mode === 'any') return null;
  const { from, to } = windowOf(clock);
  if (to <= scale.from || from >= scale.to) return null;
  const x = scale.x(from);
  return clock.mode === 'at' ? (
    <line className="now" x1={x} x2={x} y1="0" y2="100%" />
  ) : (
    <rect className="band" x={x} y={0} width={Math.max(1, scale.x(to) - x)} height="100%" />
  );
}

/** The lines of the years. */
export function YearLines({ scale }: { readonly scale: Scale }) {
  return (
    <>
      {yearsOf(scale).map((year) => {
        const x = scale.x(year * 10_000 + 101);
        return <line key={year} className="years" x1={x} x2={x} y1="0" y2="100%" />;
      })}
    </>
  );
}

/** The years; drawing over them chooses a period, which the two date fields do as well. */
export function Axis({ scale }: { readonly scale: Scale }) {
  const lang = useStore((state) => state.lang);
  const clock = useStore((state) => state.scene.clock);
  const apply = useStore((state) => state.apply);
  const [drawn, setDrawn] = useState<readonly [number, number] | null>(null);
  const at = (event: PointerEvent<SVGSVGElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;
  const end = () => {
    if (drawn && Math.abs(drawn[1] - drawn[0]) > 3) {
      const [from, to] = [scale.dayAt(Math.min(...drawn)), scale.dayAt(Math.max(...drawn))];
      apply(
        'clock',
        (scene) => setClock(scene, { mode: 'during', from, to }),
        `${dateWord(from, lang)} – ${dateWord(to, lang)}`,
      );
    } else if (drawn) {
      const day = scale.dayAt(drawn[0]);
      apply('clock', (scene) => setClock(scene, { mode: 'at', at: day }), dateWord(day, lang));
    }
    setDrawn(null);
  };
  return (
    <svg
      className="axis"
      width={scale.width}
      height={AXIS}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrawn([at(event), at(event)]);
      }}
      onPointerMove={(event) => drawn && setDrawn([drawn[0], at(event)])}
      onPointerUp={end}
      onPointerCancel={() => setDrawn(null)}
    >
      <ClockMark clock={clock} scale={scale} />
      {drawn && (
        <rect
          className="band"
          x={Math.min(...drawn)}
          y={0}
          width={Math.abs(drawn[1] - drawn[0])}
          height={AXIS}
        />
      )}
      <YearLines scale={scale} />
      {yearsOf(scale).map((year) => {
        const x = scale.x(year * 10_000 + 101);
        return x > scale.width - 30 ? null : (
          <text key={year} x={x + 3} y={19}>
            {year}
          </text>
        );
      })}
    </svg>
  );
}
