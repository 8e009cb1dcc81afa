import { type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from '../../state/store.ts';
import { SLACK } from '../../ui/slack.ts';
import { Axis, ClockMark, YearLines } from './axis.tsx';
import { Bar, HEIGHT, Patterns, Point } from './bars.tsx';
import type { Group, Row } from './marks.ts';
import { rowSentence } from './rows.ts';
import { type Scale, scaleOf } from './scale.ts';

interface Props {
  readonly groups: readonly Group[];
  readonly range: { readonly from: number; readonly to: number };
  readonly label: string;
  /** A row is opened, or one mark of it. */
  onOpen(row: Row, mark: string | null): void;
}

/** The timeline as rows of bars and points: one tab stop, up and down from row to row. */
export function Chart({ groups, range, label, onOpen }: Props) {
  const clock = useStore((state) => state.scene.clock);
  const box = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const [{ width, left }, setPlace] = useState({ width: 0, left: 0 });
  useEffect(() => {
    const element = ruler.current;
    if (!element) return;
    const measure = () => setPlace({ width: element.clientWidth, left: element.offsetLeft });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  const scale = useMemo(() => scaleOf(range.from, range.to, width), [range.from, range.to, width]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows may have lost the tab stop
  useEffect(() => {
    const rows = box.current?.querySelectorAll<HTMLElement>('.line');
    if (rows && ![...rows].some(({ tabIndex }) => tabIndex === 0)) rows[0]?.setAttribute('tabindex', '0');
  }, [groups, width]);
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('.line') ?? [])];
    const here = rows.indexOf(document.activeElement as HTMLElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      PageDown: here + 10,
      PageUp: here - 10,
      Home: 0,
      End: rows.length - 1,
    };
    const step = steps[event.key];
    if (here < 0 || step === undefined) return;
    event.preventDefault();
    const next = rows[Math.min(rows.length - 1, Math.max(0, step))];
    if (!next) return;
    for (const row of rows) row.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the buttons inside
    <div className="chart" ref={box} onKeyDown={move}>
      <Patterns />
      <div className="axis-row">
        <span />
        <div ref={ruler}>{width > 0 && <Axis scale={scale} />}</div>
      </div>
      {width > 0 && (
        <svg className="overlay" width={width} height="100%" style={{ left }} aria-hidden="true">
          <YearLines scale={scale} />
          {clock.mode === 'during' && <ClockMark clock={clock} scale={scale} />}
        </svg>
      )}
      {width > 0 &&
        groups.map((group) => (
          <section key={group.key} aria-label={`${label}: ${group.name}`}>
            <h2>{group.name}</h2>
            <ul>
              {group.rows.map((row) => (
                <Line key={row.id} row={row} scale={scale} onOpen={onOpen} />
              ))}
            </ul>
          </section>
        ))}
      {width > 0 && clock.mode === 'at' && (
        <svg className="overlay over" width={width} height="100%" style={{ left }} aria-hidden="true">
          <ClockMark clock={clock} scale={scale} />
        </svg>
      )}
    </div>
  );
}

interface LineProps {
  readonly row: Row;
  readonly scale: Scale;
  onOpen(row: Row, mark: string | null): void;
}

const Line = memo(function Line({ row, scale, onOpen }: LineProps) {
  const down = useRef<number | null>(null);
  return (
    <li>
      <button
        type="button"
        className="line"
        tabIndex={-1}
        onPointerDown={({ clientX }) => {
          down.current = clientX;
        }}
        onClick={(event) => {
          // Who draws over the bars has not asked for what lies under the end of it; a key has no pointer.
          const drawn =
            event.detail > 0 && Math.abs(event.clientX - (down.current ?? event.clientX)) > SLACK.mouse;
          if (drawn) return;
          const mark = (event.target as Element).closest('[data-mark]');
          onOpen(row, mark?.getAttribute('data-mark') ?? null);
        }}
      >
        <span className="line-name" aria-hidden="true">
          {row.name}
        </span>
        <span className="visually-hidden">{rowSentence(row)}</span>
        <svg width={scale.width} height={HEIGHT} aria-hidden="true">
          {row.marks.map((mark) =>
            mark.shape === 'bar' ? (
              <Bar key={mark.key} mark={mark} scale={scale} />
            ) : (
              <Point key={mark.key} mark={mark} scale={scale} />
            ),
          )}
        </svg>
      </button>
    </li>
  );
});
