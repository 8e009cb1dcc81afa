import { ALWAYS, dayNumber, NEVER } from '../../data/model.ts';
import { useStore } from '../../state/store.ts';
import { say } from '../../words.ts';
import type { Span } from './types.ts';

/** A row of the chart: a name with its bars and the days on which something happened. */
export interface BarRow {
  readonly key: string;
  readonly name: string;
  readonly bars: readonly { readonly span: Span; readonly word: string; readonly full: boolean }[];
  readonly marks: readonly { readonly date: string | null; readonly word: string }[];
}

/** A day as a fraction of years. */
const yearOf = (day: number): number =>
  Math.floor(day / 10_000) + (Math.floor((day % 10_000) / 100) - 1) / 12 + ((day % 100) - 1) / 372;
/** The first day that a date may mean: 2010~ is the first of January of 2010. */
const firstDay = (edtf: string): number => {
  const [, year = '0', month = '01', day = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(edtf) ?? [];
  return dayNumber(`${year}-${month}-${day}`);
};
const number = (iso: string | null, missing: number): number => (iso ? dayNumber(iso) : missing);

/** Periods side by side: what is vague is hatched, what goes on runs to the edge. The table beside says the same. */
export function Bars({ rows: all, now }: { readonly rows: readonly BarRow[]; readonly now: string }) {
  const lang = useStore((state) => state.lang);
  // What has no date at all would fill the whole chart and say nothing: the table has it.
  const rows = all.filter(({ bars }) =>
    bars.some(({ span }) => span.earliestStart ?? span.latestStart ?? span.earliestEnd ?? span.latestEnd),
  );
  const today = yearOf(dayNumber(now));
  const starts = rows.flatMap(({ bars }) =>
    bars.flatMap(({ span }) => span.earliestStart ?? span.latestStart ?? span.earliestEnd ?? []),
  );
  if (starts.length === 0) return null;
  const first = Math.floor(Math.min(...starts.map((day) => yearOf(dayNumber(day))), today - 1));
  const last = Math.ceil(today) + 1;
  const at = (day: number): number =>
    day <= ALWAYS
      ? 0
      : day >= NEVER
        ? 100
        : Math.min(100, Math.max(0, ((yearOf(day) - first) / (last - first)) * 100));
  const step = [1, 2, 5, 10, 20, 50].find((n) => (last - first) / n <= 6) ?? 50;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (year) => year % step === 0,
  );
  return (
    <div
      className="bars"
      role="img"
      aria-label={`${say('bars', lang)}: ${rows.map(({ name }) => name).join(', ')}`}
    >
      <div className="bar-row axis">
        <span />
        <div className="track">
          {years.map((year) => (
            <span key={year} className="year" style={{ left: `${at(year * 10_000 + 101)}%` }}>
              {year}
            </span>
          ))}
        </div>
      </div>
      {rows.map(({ key, name, bars, marks }) => (
        <div key={key} className="bar-row">
          <span className="bar-name">{name}</span>
          <div className="track">
            {bars.map(({ span, word, full }) => {
              const s0 = at(number(span.earliestStart, ALWAYS));
              // A beginning without any date may be any day; an end that nobody tells may be any day after it.
              const s1 = at(number(span.latestStart, NEVER));
              const u0 =
                span.earliestEnd || span.end === 'ONGOING' ? at(number(span.earliestEnd, NEVER)) : s1;
              const u1 = at(number(span.latestEnd, NEVER));
              const end = Math.max(s0 + 0.6, u1);
              return (
                <span
                  key={`${span.since} ${word}`}
                  className={full ? 'bar' : 'bar half'}
                  style={{ left: `${s0}%`, width: `${end - s0}%` }}
                  title={`${word}: ${lang === 'ru' ? span.ru : span.en}`}
                >
                  {s1 > s0 + 0.3 && (
                    <i
                      className="vague"
                      style={{ left: 0, width: `${((Math.min(s1, end) - s0) / (end - s0)) * 100}%` }}
                    />
                  )}
                  {u1 > u0 + 0.3 && (
                    <i
                      className="vague"
                      style={{ right: 0, width: `${((u1 - Math.max(u0, s0)) / (end - s0)) * 100}%` }}
                    />
                  )}
                  {word && (
                    <b style={{ marginLeft: `${s1 < end - 6 ? ((s1 - s0) / (end - s0)) * 100 : 0}%` }}>
                      {word}
                    </b>
                  )}
                </span>
              );
            })}
            {marks.map(({ date, word }) =>
              date ? (
                <i
                  key={`${date} ${word}`}
                  className="bar-mark"
                  style={{ left: `${at(firstDay(date))}%` }}
                  title={`${date}: ${word}`}
                />
              ) : null,
            )}
          </div>
        </div>
      ))}
    </div>
  );
}
