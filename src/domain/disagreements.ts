import { type Answer, answerOf, type Differing, differing, sameAnswer } from './impact.ts';
import type { KindName } from './kinds.ts';
import { resolved, statedValue, withValue } from './resolve.ts';
import { ALWAYS, type Day, NEVER } from './time.ts';
import { COMPILED, type View } from './view.ts';
import { type Word, wordsOf } from './words.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** A claim on a record, with what is to be known of its source. */
export interface Told {
  readonly id: string;
  readonly source: string;
  readonly kind: Word<'ClaimKind'>;
  readonly field?: string | null | undefined;
  readonly value?: string | null | undefined;
  readonly rival: boolean;
  /** When the source was published: as it is written, and the first day that it may mean. */
  readonly published: string | null;
  readonly day: Day;
}

/** One value of a field on which sources differ. */
export interface Variant {
  readonly value: string | null;
  readonly claims: readonly Told[];
  readonly shown: boolean;
  readonly policies: readonly Word<'Policy'>[];
  /** The record under this value, and what it answers for the clock of the view. */
  readonly row: Row;
  readonly answer: Answer;
}

/** A fact on which sources differ, and what depends on it. */
export interface Disagreement {
  readonly kind: KindName;
  readonly fact: string;
  readonly field: string;
  readonly shown: string | null;
  readonly variants: readonly Variant[];
  readonly firstSeen: string | null;
  readonly changes: boolean;
  readonly differing: Differing;
}

/** The fields of a record on which its claims differ, each with all values, under a view. */
export function disagreementsOf(
  kind: KindName,
  row: Row,
  claims: readonly Told[],
  view: View,
): Disagreement[] {
  const fields = new Set(claims.filter((claim) => claim.rival).map((claim) => claim.field ?? ''));
  return [...fields].sort().map((field) => disagreementOn(field, kind, row, claims, view));
}

function disagreementOn(
  field: string,
  kind: KindName,
  row: Row,
  claims: readonly Told[],
  view: View,
): Disagreement {
  const shown = statedValue(resolved(row, view.resolution), field);
  const base = resolved(row, view.resolution, field);
  const variants = statements(field, row, claims).map(([value, told]): Variant => {
    const under = value === null ? base : withValue(base, field, value);
    return {
      value,
      claims: told,
      shown: value === shown,
      policies: wordsOf('Policy').filter(
        (policy) => statedValue(resolved(row, { ...COMPILED, policy }), field) === value,
      ),
      row: under,
      answer: answerOf(kind, under, field, view),
    };
  });
  const rows = variants.map((variant) => variant.row);
  const [first, ...others] = variants;
  return {
    kind,
    fact: row.id,
    field,
    shown,
    variants,
    firstSeen: firstSeen(variants),
    changes: first !== undefined && others.some(({ answer }) => !sameAnswer(first.answer, answer)),
    differing: differing(kind, rows, field),
  };
}

/**
 * Each value with the claims that state it, that of the compilers first. A source that supports the record as a whole
 * supports their value, unless it states another one.
 */
function statements(field: string, row: Row, claims: readonly Told[]): [string | null, Told[]][] {
  const rivals = claims.filter((claim) => claim.rival && claim.field === field);
  const differing = new Set(rivals.map((claim) => claim.source));
  const own = claims.filter(
    (claim) =>
      !claim.rival && !differing.has(claim.source) && (claim.kind === 'SUPPORTS' || claim.field === field),
  );
  const values = [...new Set(rivals.map((claim) => claim.value ?? null))].sort();
  return [
    [statedValue(row, field), own],
    ...values.map((value): [string | null, Told[]] => [
      value,
      rivals.filter((claim) => (claim.value ?? null) === value),
    ]),
  ];
}

/** When the earliest source was published that contradicts one published before it or on the same day. */
function firstSeen(variants: readonly Variant[]): string | null {
  const dated = variants
    .flatMap(({ value, claims }) => claims.map((claim) => ({ value, day: claim.day, at: claim.published })))
    .filter(({ day }) => day > ALWAYS && day < NEVER)
    .sort((a, b) => a.day - b.day);
  const first = dated.find(({ value }, i) => dated.slice(0, i).some((earlier) => earlier.value !== value));
  return first?.at ?? null;
}

/** The place of a disagreement in an order: numbers and words, compared one after the other. */
export function placeOf(
  { differing: { days, from }, fact, field }: Disagreement,
  order: 'IMPACT' | 'FACT',
): (number | string)[] {
  if (order === 'FACT') return [fact, field];
  return [days === null ? 0 : 1, days === null ? (from ?? ALWAYS) : -days, fact, field];
}
