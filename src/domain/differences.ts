import { type KindName, kindOf } from './kinds.ts';
import { boundsOf, type Day } from './time.ts';
import type { Word } from './words.ts';

/** A fact of a release as its archive holds it. */
export interface Archived {
  readonly kind: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** The facts of a release by id. */
export type Facts = ReadonlyMap<string, Archived>;

/** One thing that two releases do not have in common. */
export interface Difference {
  readonly what: Word<'DifferenceKind'>;
  readonly id: string;
  readonly kind: string;
  /** The properties that changed. */
  readonly fields: readonly string[];
}

/** What changed between the facts of two releases, by id. */
export function differences(before: Facts, after: Facts): Difference[] {
  const found: Difference[] = [];
  for (const [id, { kind, props }] of before) {
    const now = after.get(id);
    if (!now) found.push({ what: 'REMOVED', id, kind, fields: [] });
    else {
      const fields = [...new Set([...Object.keys(props), ...Object.keys(now.props)])].filter(
        (field) => JSON.stringify(props[field]) !== JSON.stringify(now.props[field]),
      );
      if (fields.length > 0) found.push({ what: 'CHANGED', id, kind, fields: fields.sort() });
    }
  }
  for (const [id, { kind }] of after)
    if (!before.has(id)) found.push({ what: 'ADDED', id, kind, fields: [] });
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A difference as people read it: what follows from other fields and records is left out, and why they differ is told. */
export interface ToldDifference extends Difference {
  readonly because: Word<'DifferenceCause'>;
  readonly before: Archived | null;
  readonly after: Archived | null;
}

/** What follows from the dates, names and claims of a record, and is stored to be searched and compared. */
const DERIVED =
  /^(s0|s1|u0|u1|d0|d1|find|sort|sortOf|fold|skel|publishedDay|casesRu|rival[A-Z].*|latest[A-Z].*|precise[A-Z].*)$/;

/** Whether a field follows from other fields or other records; what has names is seen to go on by the facts that name it. */
const follows = (field: string, { props }: Archived): boolean =>
  DERIVED.test(field) || (field === 'confirmed' && 'nameRu' in props);

/**
 * The differences between two releases with their causes. The ends of a spell of membership are told with the spell,
 * not again as events of it.
 */
export function toldDifferences(before: Facts, after: Facts, dataUntil: Day): ToldDifference[] {
  return differences(before, after).flatMap((difference) => {
    const [then, now] = [before.get(difference.id) ?? null, after.get(difference.id) ?? null];
    const record = now ?? then;
    if (!record || isEndOfSpell(record)) return [];
    const fields = difference.fields.filter((field) => !follows(field, record));
    if (difference.what === 'CHANGED' && fields.length === 0) return [];
    const because = causeOf({ ...difference, fields }, record, before, after, dataUntil);
    return [{ ...difference, fields, because, before: then, after: now }];
  });
}

/** Whether an event is only the beginning or the end of its spell, which the spell itself tells. */
export const isEndOfSpell = ({ kind, props }: Archived): boolean =>
  kind === 'MembershipEvent' && (props.kind === 'OPENING' || props.kind === 'CLOSING');

/**
 * WORLD where the date concerned lies after the day up to which the earlier release reached: of a changed record that
 * of its changed dates, else its own. All else is KNOWLEDGE: what the earlier release could have told.
 */
function causeOf(
  { fields }: Difference,
  record: Archived,
  before: Facts,
  after: Facts,
  dataUntil: Day,
): Word<'DifferenceCause'> {
  const moved = ['since', 'until', 'date', 'published'].filter((field) => fields.includes(field));
  const days =
    moved.length > 0
      ? moved.map((field) => dayOf(record.props[field]))
      : fields.includes('confirmed')
        ? [Number(record.props.confirmed)]
        : [ownDay(record, before, after)];
  return days.every((day) => day !== null && day > dataUntil) ? 'WORLD' : 'KNOWLEDGE';
}

/** The earliest day of a record's own date; of a name or claim that of what it belongs to; null where it has none. */
function ownDay({ kind, props }: Archived, before: Facts, after: Facts): Day | null {
  if (kind === 'Source') return dayOf(props.published);
  if (kind === 'Name' || kind === 'Claim') {
    const subject = String(kind === 'Name' ? props.of : props.about);
    const owner = after.get(subject) ?? before.get(subject);
    return owner && owner.kind !== 'Name' && owner.kind !== 'Claim' ? ownDay(owner, before, after) : null;
  }
  const { time } = kindOf(kind as KindName);
  return time === 'period' ? dayOf(props.since) : time === 'moment' ? dayOf(props.date) : null;
}

const dayOf = (date: unknown): Day | null => (typeof date === 'string' ? boundsOf(date).earliest : null);
