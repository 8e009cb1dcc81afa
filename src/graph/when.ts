import type { InTime } from '../domain/kinds.ts';
import { isCompilers, type Resolution, type View } from '../domain/view.ts';
import type { Word } from '../domain/words.ts';

/** The parameters of a view, the same in every question. */
export const viewParams = ({ from, to, eventsFrom, eventsTo, resolution }: View) => ({
  from,
  to,
  eventsFrom,
  eventsTo,
  prefer: resolution.prefer,
});

/** Where the bounds of a row are found, in a text: in its properties, or in variables that `boundsIn` has made. */
type Bound = (prop: 's0' | 's1' | 'u0' | 'u1' | 'd0' | 'd1') => string;

const FIELDS = { s0: 'since', s1: 'since', u0: 'until', u1: 'until', d0: 'date', d1: 'date' } as const;

const inProperties =
  (x: string, resolution: Resolution): Bound =>
  (prop) =>
    value(x, FIELDS[prop], prop, resolution);

/**
 * The bounds of a row as variables, for a policy that chooses among what sources say: a choice is a long text, and the
 * planner takes a second where it stands ten times. The compilers' values stay properties, which have indexes.
 */
export function boundsIn(x: string, time: InTime, resolution: Resolution): { made: string; at: Bound } {
  const at = inProperties(x, resolution);
  if (time === 'none' || isCompilers({ resolution })) return { made: '', at };
  const props = time === 'period' ? (['s0', 's1', 'u0', 'u1'] as const) : (['d0', 'd1'] as const);
  return { made: props.map((prop) => `, ${at(prop)} AS ${prop}`).join(''), at: (prop) => prop };
}

/** That a row is shown under a view: what may hold in the window, what may have happened in it, and what the policy lets through. */
export function shown(
  x: string,
  time: InTime,
  resolution: Resolution,
  at: Bound = inProperties(x, resolution),
): string[] {
  const conditions: string[] = [];
  if (time === 'period') conditions.push(`((${at('s0')} < $to AND ${at('u1')} > $from) OR ${attested(x)})`);
  if (time === 'moment') conditions.push(`${at('d0')} < $eventsTo AND ${at('d1')} >= $eventsFrom`);
  if (resolution.verifiedOnly) conditions.push(`${x}.verified`);
  return conditions;
}

/** That a row which is shown is certain: the twin in Cypher of `truthOfPeriod` and `truthOfMoment`. */
export function certain(
  x: string,
  time: InTime,
  resolution: Resolution,
  at: Bound = inProperties(x, resolution),
): string {
  if (time === 'period') {
    const [s0, s1, u0, u1] = [at('s0'), at('s1'), at('u0'), at('u1')];
    return whole(
      `${attested(x)} OR (${s0} < $to AND ${u1} > $from AND ${s0} < ${u1} AND (${s1} < $to OR ${u1} <= $to) AND (${u0} > $from OR ${s0} >= $from))`,
    );
  }
  if (time === 'moment') return `(${at('d0')} >= $eventsFrom AND ${at('d1')} < $eventsTo)`;
  return 'true';
}

/** A property under a policy: a preferred source's value, else the policy's, else the compilers'. The twin of `domain/resolve.ts`. */
export function value(
  x: string,
  field: 'since' | 'until' | 'date' | 'status',
  prop: string,
  { prefer, policy }: Resolution,
): string {
  const choices = [];
  if (prefer.length > 0) {
    const list = field === 'status' ? 'rivalValue' : prop.endsWith('0') ? 'rivalLow' : 'rivalHigh';
    const stated = `head([i IN range(0, size(coalesce(${x}.rivalField, [])) - 1) WHERE ${x}.rivalField[i] = '${field}' AND ${x}.rivalSource[i] = source | ${x}.${list}[i]])`;
    choices.push(`reduce(chosen = null, source IN $prefer | coalesce(chosen, ${stated}))`);
  }
  if (policy !== 'COMPILED')
    choices.push(`${x}.${prefixOf(policy)}${prop.charAt(0).toUpperCase()}${prop.slice(1)}`);
  return choices.length > 0 ? `coalesce(${[...choices, `${x}.${prop}`].join(', ')})` : `${x}.${prop}`;
}

/** What is decided as a whole: the planner would multiply out its ANDs and ORs, which takes it twice as long. */
const whole = (condition: string): string => `CASE WHEN ${condition} THEN true ELSE false END`;

const attested = (x: string): string => `any(day IN ${x}.attested WHERE day >= $from AND day < $to)`;
const prefixOf = (policy: Word<'Policy'>): string => (policy === 'LATEST' ? 'latest' : 'precise');
