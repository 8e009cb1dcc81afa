import type { FileName } from './shape.ts';

/** Something wrong with a seed: certain violations are errors, possible ones under vague dates are warnings. */
export interface Problem {
  readonly level: 'ERROR' | 'WARNING';
  readonly file: FileName | 'release';
  readonly record: string;
  /** The rule that is broken, as a stable word. */
  readonly rule: string;
  readonly message: string;
}

/** A problem as one line of a report. */
export const problemLine = ({ level, file, record, rule, message }: Problem): string =>
  `${level.toLowerCase()} seed/${file}.json, ${record}: ${message} [${rule}]`;

/** Only the problems that forbid an import. */
export const errorsIn = (problems: readonly Problem[]): Problem[] =>
  problems.filter((p) => p.level === 'ERROR');
