import type { Turn } from '../graph/turns.ts';

interface Props {
  readonly turns: readonly Turn[];
  /** The first and the last year. */
  readonly first: number;
  readonly last: number;
}

/** How many links of the scene begin or end in each year. */
export function Histogram({ turns, first, last }: Props) {
  const years = Array.from({ length: last - first + 1 }, () => 0);
  for (const { day, begins, ends } of turns) {
    const i = Math.floor(day / 10_000) - first;
    if (i >= 0 && i < years.length) years[i] = (years[i] ?? 0) + begins.length + ends.length;
  }
  const marks = Array.from({ length: last - first }, (_, i) => first + i).filter(
    (year) => year % 5 === 0 && year > first,
  );
  const most = Math.max(1, ...years);
  return (
    <>
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
      <p className="years" aria-hidden="true">
        {marks.map((year) => (
          <span key={year} style={{ left: `${(100 * (year - first)) / years.length}%` }}>
            {year}
          </span>
        ))}
      </p>
    </>
  );
}
