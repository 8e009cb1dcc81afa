import { Fault } from './errors.ts';
import { ALWAYS, boundsOf, type Day, dayBefore, dayFrom, isoDay, NEVER, nextDay } from './time.ts';
import { type Word, wordsOf } from './words.ts';

/** How competing values of one field give one answer. */
export interface Resolution {
  /** Sources whose statements win, the first one first. */
  readonly prefer: readonly string[];
  /** What decides where none of them speaks. */
  readonly policy: Word<'Policy'>;
  /** Leave out facts that no source read by the compilers supports. */
  readonly verifiedOnly: boolean;
}

/**
 * The clock and the policy under which everything below one root field is seen.
 * Days are half-open: a view of one day is `[day, next day)`.
 */
export interface View {
  /** What held at some time in this window is shown. */
  readonly from: Day;
  readonly to: Day;
  /** What happened in this window is shown: all that had happened by the day asked for. */
  readonly eventsFrom: Day;
  readonly eventsTo: Day;
  readonly resolution: Resolution;
  /** Names the view in ids, empty for the default one. */
  readonly name: string;
}

/** The policy of a plain question: the compilers' choice, verified or not. */
export const COMPILED: Resolution = { prefer: [], policy: 'COMPILED', verifiedOnly: false };

/** Whether a view shows the values that are stored, so that nobody has to look at what other policies would choose. */
export const isCompilers = ({ resolution: { prefer, policy } }: Pick<View, 'resolution'>): boolean =>
  prefer.length === 0 && policy === COMPILED.policy;

/** The view of a question without a clock: what held on the day up to which the data reach, and every event known. */
export const plainView = (dataUntil: Day): View => ({
  from: dataUntil,
  to: nextDay(dataUntil),
  eventsFrom: ALWAYS,
  eventsTo: NEVER + 1,
  resolution: COMPILED,
  name: '',
});

/** The view of one day: what held on it, and what had happened by its end. */
export function viewAt(at: string, resolution: Resolution = COMPILED): View {
  const day = dayFrom(at);
  return {
    from: day,
    to: nextDay(day),
    eventsFrom: ALWAYS,
    eventsTo: nextDay(day),
    resolution,
    name: nameOf(at, resolution),
  };
}

/** The view of a period: what held at some time in it, and what happened in it. `2020`, `2015/2020-06`. */
export function viewDuring(during: string, resolution: Resolution = COMPILED): View {
  const { earliest, latest } = boundsOf(during);
  const to = latest >= NEVER ? NEVER + 1 : nextDay(latest);
  return {
    from: earliest,
    to,
    eventsFrom: earliest,
    eventsTo: to,
    resolution,
    name: nameOf(/^\d{4}-\d{2}-\d{2}$/.test(during) ? `${during}/${during}` : during, resolution),
  };
}

/** The same clock under another policy. */
export const underPolicy = (view: View, resolution: Resolution): View => ({
  ...view,
  resolution,
  name: nameOf(view.name.split(';')[0] ?? '', resolution),
});

/** The window in which links are walked: that of the clock; all time for a question without one, which asks how things are connected at all. */
export const walkedWindow = ({ from, to, eventsFrom, eventsTo }: View): { from: Day; to: Day } =>
  eventsFrom === ALWAYS && eventsTo > NEVER ? { from: ALWAYS, to: NEVER + 1 } : { from, to };
/** The same policy on another day. */
export const onDay = (view: View, day: Day): View => viewAt(isoDay(day) ?? '', view.resolution);

/** Reads a view back from the name that ids carry: the inverse of `View.name`. */
export function viewNamed(name: string, plain: View): View {
  const [clock = '', ...parts] = name.split(';');
  let resolution = COMPILED;
  for (const part of parts) {
    const [, key, value = ''] = /^(prefer|policy|verified)(?:=(.+))?$/.exec(part) ?? [];
    if (key === 'prefer' && value) resolution = { ...resolution, prefer: value.split(',') };
    else if (key === 'policy' && isPolicy(value)) resolution = { ...resolution, policy: value };
    else if (part === 'verified') resolution = { ...resolution, verifiedOnly: true };
    else throw new Fault('INVALID_ID', `"${part.slice(0, 40)}" names no part of a view`);
  }
  if (clock === '') return parts.length > 0 ? underPolicy(plain, resolution) : plain;
  return /^\d{4}-\d{2}-\d{2}$/.test(clock) ? viewAt(clock, resolution) : viewDuring(clock, resolution);
}

const isPolicy = (word: string): word is Word<'Policy'> =>
  (wordsOf('Policy') as readonly string[]).includes(word);

/** The first and the last day of a view or a window, for people. */
export const daysOf = (view: Pick<View, 'from' | 'to'>): { from: string | null; to: string | null } => ({
  from: isoDay(view.from),
  to: isoDay(lastDay(view)),
});

/** The last day of a view; `NEVER` where it has no end. */
export function lastDay(view: Pick<View, 'from' | 'to'>): Day {
  if (view.to > NEVER) return NEVER;
  return nextDay(view.from) === view.to ? view.from : dayBefore(view.to);
}

function nameOf(clock: string, { prefer, policy, verifiedOnly }: Resolution): string {
  const parts = [clock];
  if (prefer.length > 0) parts.push(`prefer=${prefer.join(',')}`);
  if (policy !== 'COMPILED') parts.push(`policy=${policy}`);
  if (verifiedOnly) parts.push('verified');
  return parts.join(';');
}
