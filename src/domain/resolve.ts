import { type Bounds, boundsOf, NEVER, type Precision } from './time.ts';
import { isCompilers, type Resolution } from './view.ts';
import { rankOf } from './words.ts';

/** The fields on which a policy may choose another source's value, each with its two bounds. */
export const contested = {
  since: { low: 's0', high: 's1' },
  until: { low: 'u0', high: 'u1' },
  date: { low: 'd0', high: 'd1' },
  status: null,
} as const;

/** A field that policies decide on. */
export type ContestedField = keyof typeof contested;

/** Whether a field is one that policies decide on. */
export const isContested = (field: string): field is ContestedField => Object.hasOwn(contested, field);

/** The value of an end that has not come. */
export const OPEN = '..';

/** One value that may be chosen for a field, with what the policies look at. */
export interface Candidate {
  readonly field: ContestedField;
  readonly value: string;
  /** The source that states it; null for the compilers' value as such. */
  readonly source: string | null;
  /** When that source was published; 0 where it is not known. */
  readonly published: number;
  /** The bounds that the row itself has, where the value is the row's own: an open end may be open in several ways. */
  readonly own?: Bounds;
}

type Props = Record<string, unknown>;

const sharpness: Record<Precision, number> = { DAY: 4, MONTH: 3, YEAR: 2, RANGE: 1, NONE: 0 };

/**
 * What is stored with a fact so that a query can answer under any policy: the statements of single sources
 * as parallel lists, and the choices of LATEST and MOST_PRECISE. The first candidate of a field is the compilers'.
 */
export function storedChoices(candidates: readonly Candidate[]): Props {
  const stated = candidates.filter((c) => c.source !== null);
  if (stated.length === 0) return {};
  const bounds = stated.map(spanOf);
  const props: Props = {
    rivalField: stated.map((c) => c.field),
    rivalSource: stated.map((c) => c.source),
    rivalValue: stated.map((c) => c.value),
    rivalLow: bounds.map((b) => b.earliest),
    rivalHigh: bounds.map((b) => b.latest),
  };
  for (const field of Object.keys(contested) as ContestedField[]) {
    const all = candidates.filter((c) => c.field === field);
    const [compiled] = all;
    if (!compiled) continue;
    const latest = best(all, (c) => c.published);
    if (latest.value !== compiled.value) Object.assign(props, chosen('latest', latest));
    const precise = best(all, (c) => sharpness[spanOf(c).precision]);
    if (precise.value !== compiled.value) Object.assign(props, chosen('precise', precise));
  }
  return props;
}

/** A row as a policy shows it, but for one field if so asked: the twin in TypeScript of `value` in `graph/when.ts`. */
export function resolved<R extends Props>(row: R, resolution: Resolution, but?: string): R {
  if (!row.rivalField || isCompilers({ resolution })) return row;
  const { prefer, policy } = resolution;
  let shown = row;
  for (const field of Object.keys(contested) as ContestedField[]) {
    const choice =
      field === but ? undefined : (preferred(row, field, prefer) ?? byPolicy(row, field, policy));
    if (choice) shown = withChoice(shown, field, choice);
  }
  return shown;
}

/** The value of a field as claims write it: an end that has not come is `..`; null where nothing is shown. */
export function statedValue(row: Props, field: string): string | null {
  const value = row[field];
  if (value !== null && value !== undefined) return String(value);
  return field === 'until' ? OPEN : null;
}

/** A row with another value of one field, read as a policy would that chose it. */
export function withValue<R extends Props>(row: R, field: string, value: string): R {
  if (value === statedValue(row, field)) return row;
  if (!isContested(field)) return { ...row, [field]: value };
  const { earliest, latest } = spanOf({ field, value, source: null, published: 0 });
  return withChoice(row, field, { value, low: earliest, high: latest });
}

/** Puts a chosen value into a row, with all that follows from it. */
function withChoice<R extends Props>(row: R, field: ContestedField, choice: Choice): R {
  const changes: Props = { [field]: choice.value === OPEN ? null : choice.value };
  const ends = contested[field];
  if (ends) Object.assign(changes, { [ends.low]: choice.low, [ends.high]: choice.high });
  if (field === 'until') changes.end = choice.value !== OPEN ? 'ENDED' : row.until ? 'ONGOING' : row.end;
  if (field === 'status' && 'rank' in row) changes.rank = rankOf(choice.value as never);
  return { ...row, ...changes };
}

interface Choice {
  readonly value: string;
  readonly low: number;
  readonly high: number;
}

function preferred(row: Props, field: string, prefer: readonly string[]): Choice | undefined {
  const [fields, sources, values, low, high] = [
    'rivalField',
    'rivalSource',
    'rivalValue',
    'rivalLow',
    'rivalHigh',
  ].map((name) => row[name] as readonly (string | number)[]);
  for (const source of prefer) {
    const i = (fields ?? []).findIndex((name, k) => name === field && sources?.[k] === source);
    if (i >= 0) return { value: String(values?.[i]), low: Number(low?.[i]), high: Number(high?.[i]) };
  }
  return undefined;
}

function byPolicy(row: Props, field: ContestedField, policy: Resolution['policy']): Choice | undefined {
  if (policy === 'COMPILED') return undefined;
  const prefix = policy === 'LATEST' ? 'latest' : 'precise';
  const value = row[`${prefix}${capital(field)}`];
  if (typeof value !== 'string') return undefined;
  const ends = contested[field];
  return {
    value,
    low: ends ? Number(row[`${prefix}${capital(ends.low)}`]) : 0,
    high: ends ? Number(row[`${prefix}${capital(ends.high)}`]) : 0,
  };
}

function best(candidates: readonly Candidate[], score: (c: Candidate) => number): Candidate {
  return candidates.reduce((a, b) => (score(b) > score(a) ? b : a));
}

function chosen(prefix: string, candidate: Candidate): Props {
  const { field, value } = candidate;
  const ends = contested[field];
  if (!ends) return { [`${prefix}${capital(field)}`]: value };
  const { earliest, latest } = spanOf(candidate);
  return {
    [`${prefix}${capital(field)}`]: value,
    [`${prefix}${capital(ends.low)}`]: earliest,
    [`${prefix}${capital(ends.high)}`]: latest,
  };
}

function spanOf({ field, value, own }: Candidate): Bounds {
  if (own) return own;
  if (field === 'status') return { earliest: 0, latest: 0, precision: 'NONE' };
  return value === OPEN ? { earliest: NEVER, latest: NEVER, precision: 'NONE' } : boundsOf(value);
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
