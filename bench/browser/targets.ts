/** A figure with its target beside it. */
export interface Line {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly target: number;
  /** Whether more is better. */
  readonly atLeast: boolean;
  readonly met: boolean;
}

/** A figure of several rounds, and the worst of them. */
export interface RoundsLine extends Line {
  readonly worst: number;
}

/** What is measured on a synthetic scene. */
export interface SceneFigures {
  readonly firstFrame: number;
  readonly framesPerSecond: number;
  readonly frame95: number;
  readonly expand: number;
  readonly moved: number;
  readonly overlaps: number;
  readonly slider95: number;
  readonly undo: number;
  readonly undoneExactly: boolean;
}

/** A figure that should be at most, or at least, its target. */
export const lineOf = (what: string, value: number, unit: string, target: number, atLeast = false): Line => ({
  what,
  value: Math.round(value * 10) / 10,
  unit,
  target,
  atLeast,
  met: atLeast ? value >= target : value <= target,
});

const targets: Readonly<Record<number, { first: number; rate: number; slow: number }>> = {
  60: { first: 150, rate: 55, slow: 25 },
  300: { first: 250, rate: 50, slow: 33 },
  1000: { first: 400, rate: 30, slow: 60 },
  5000: { first: 800, rate: 15, slow: 120 },
};

/** The figures of a scene beside their targets. Time limits of expanding, the slider and undo are for up to 300 things. */
export function sceneLines(n: number, figures: unknown): Line[] {
  const f = figures as SceneFigures;
  const { first, rate, slow } = targets[n] ?? { first: 800, rate: 15, slow: 120 };
  const line = (what: string, value: number, unit: string, target: number, atLeast = false) =>
    lineOf(`${n} things: ${what}`, value, unit, target, atLeast);
  return [
    line('first frame of the painter', f.firstFrame, 'ms', first),
    line('frames while panning and zooming', f.framesPerSecond, '/s', rate, true),
    line('slowest of 20 frames', f.frame95, 'ms', slow),
    ...(n <= 300
      ? [
          line('25 new neighbours find their places', f.expand, 'ms', 800),
          line('slider: from input to picture, slowest of 20', f.slider95, 'ms', 50),
          line('undo and draw, slowest of 20', f.undo, 'ms', 100),
        ]
      : []),
    line('what stood there moved by', f.moved, 'px', 0),
    line('new ones that overlap', f.overlaps, '', 0),
    line('scenes that undo does not restore', f.undoneExactly ? 0 : 1, '', 0),
  ];
}

/** The same figures of several rounds as one: times and rates by their median, what is counted by its worst. */
export function overRounds(rounds: readonly (readonly Line[])[]): RoundsLine[] {
  const [first = []] = rounds;
  return first.map(({ what, unit, target, atLeast }, i) => {
    const values = rounds.flatMap((lines) => lines[i]?.value ?? []).sort((a, b) => (atLeast ? b - a : a - b));
    const worst = values.at(-1) ?? Number.NaN;
    const counted = unit === '' || unit === 'px';
    const value = counted ? worst : (values[Math.floor(values.length / 2)] ?? Number.NaN);
    return { ...lineOf(what, value, unit, target, atLeast), worst };
  });
}

/** The figures as a table. */
export const tableOf = (lines: readonly RoundsLine[]): string =>
  lines
    .map(
      ({ what, value, unit, target, atLeast, met, worst }) =>
        `${met ? '     ' : 'MISS '}${what.padEnd(64)}${`${value} ${unit}`.padStart(12)}   ${atLeast ? '≥' : '≤'} ${String(target).padEnd(6)} worst ${worst}`,
    )
    .join('\n');
