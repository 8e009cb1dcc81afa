import type { InTime } from '../domain/kinds.ts';
import type { Resolution, View } from '../domain/view.ts';
import type { Word } from '../domain/words.ts';

/** The parameters of a view, the same in every question. */
export const viewParams = ({ from, to, eventsFrom, eventsTo, resolution }: View) => ({
  from,
  to,
  eventsFrom,
  eventsTo,
  prefer: resolution.prefer,
});

/** That a row is shown under a view: what may hold in the window, what may have happened in it, and what the policy lets through. */
export function shown(x: string, time: InTime, resolution: Resolution): string[] {
  const conditions: string[] = [];
  if (time === 'period') {
    const s0 = value(x, 'since', 's0', resolution);
    const u1 = value(x, 'until', 'u1', resolution);
    conditions.push(`((${s0} < $to AND ${u1} > $from) OR ${attested(x)})`);
  }
  if (time === 'moment')
    conditions.push(
      `${value(x, 'date', 'd0', resolution)} < $eventsTo AND ${value(x, 'date', 'd1', resolution)} >= $eventsFrom`,
    );
  if (resolution.verifiedOnly) conditions.push(`${x}.verified`);
  return conditions;
}

/** That a row which is shown is certain: the twin in Cypher of `truthOfPeriod` and `truthOfMoment`. */
export function certain(x: string, time: InTime, resolution: Resolution): string {
  if (time === 'period') {
    const [s0, s1] = [value(x, 'since', 's0', resolution), value(x, 'since', 's1', resolution)];
    const [u0, u1] = [value(x, 'until', 'u0', resolution), value(x, 'until', 'u1', resolution)];
    return `(${attested(x)} OR (${s0} < $to AND ${u1} > $from AND ${s0} < ${u1} AND (${s1} < $to OR ${u1} <= $to) AND (${u0} > $from OR ${s0} >= $from)))`;
  }
  if (time === 'moment')
    return `(${value(x, 'date', 'd0', resolution)} >= $eventsFrom AND ${value(x, 'date', 'd1', resolution)} < $eventsTo)`;
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

const attested = (x: string): string => `any(day IN ${x}.attested WHERE day >= $from AND day < $to)`;
const prefixOf = (policy: Word<'Policy'>): string => (policy === 'LATEST' ? 'latest' : 'precise');
