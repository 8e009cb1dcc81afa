import { type KindName, kindOf } from '../domain/kinds.ts';
import type { Resolution } from '../domain/view.ts';
import type { FilterTexts } from './filters.ts';
import { type Question, question } from './question.ts';
import { boundsIn, certain, shown, value } from './when.ts';

/** How a list is ordered: by one property, then by id, so that the order is total. */
export interface Order {
  readonly by: string;
  readonly descending?: boolean;
  /** Whether the property may be missing; such rows come first. */
  readonly nullable?: boolean;
}

/** A list that the API pages through. Every part of it is a trusted text; values are parameters. */
export interface Listing {
  readonly name: string;
  readonly kind: KindName;
  /** From the parent `p` to the row `x`; missing for root lists. */
  readonly path?: string;
  /** Whether the path may reach a row twice. */
  readonly repeats?: boolean;
  /** Whether the list is the same under every clock. */
  readonly timeless?: boolean;
}

/** What shapes the text of a question about a list; values do not. */
export interface Shape {
  readonly order: Order;
  readonly after: boolean;
  readonly filters: FilterTexts;
  readonly resolution: Resolution;
  /** Only certain rows, only uncertain ones, or both. */
  readonly truth: 'certain' | 'uncertain' | 'both';
  /** Whether a filter looks at the clock in the place of the rows' own time. */
  readonly ownClock?: boolean;
}

const cache = new Map<string, Question>();
const CACHE_LIMIT = 500;

/** One page of a list for each parent, in one trip: rows ordered by the order and the id, `$limit` of them. */
export const pageQuestion = (listing: Listing, shape: Shape): Question =>
  remembered(
    `page ${listing.name}`,
    wrapped(listing, pageBody(listing, shape, 'collect(properties(x)) AS rows')),
  );

/** The rows of one page as `x`, below a parent `p` where the list has one, and what is returned of them. */
export function pageBody(listing: Listing, shape: Shape, result: string): string {
  const { descending } = shape.order;
  const key = orderKey(shape);
  const beyond = descending ? '<' : '>';
  // One range and a CASE, not an OR, which the planner would take apart into two reads and a sort.
  const after = shape.after
    ? [
        `${key} ${beyond}= $afterValue`,
        `CASE WHEN ${key} = $afterValue THEN x.id ${beyond} $afterId ELSE true END`,
      ]
    : [];
  // A root list is read from the index (release, the property of the order, id) in its order: the planner must see all three there.
  const indexed = listing.path ? [] : [`${key} IS NOT NULL`, 'x.id IS NOT NULL'];
  const direction = descending ? ' DESC' : '';
  const places = [...(listing.path ? [] : ['x.release']), key, 'x.id'].map((place) => `${place}${direction}`);
  return `${matched(listing, shape, [...indexed, ...after])}
    WITH ${listing.repeats ? 'DISTINCT ' : ''}x ORDER BY ${places.join(', ')} LIMIT $limit
    RETURN ${result}`;
}

/** Dates order by what the policy chooses. */
const DATED = { s0: 'since', d0: 'date' } as const;

function orderKey({ order: { by, nullable }, resolution }: Shape): string {
  if (by === 's0' || by === 'd0') return value('x', DATED[by], by, resolution);
  return nullable ? `coalesce(x.${by}, '')` : `x.${by}`;
}

/** How many rows a list has for each parent. */
export function countQuestion(listing: Listing, shape: Shape): Question {
  const body = `${matched(listing, shape, [])} RETURN count(${listing.repeats ? 'DISTINCT ' : ''}x) AS rows`;
  return remembered(`count ${listing.name}`, wrapped(listing, body));
}

function matched({ kind, path, timeless }: Listing, shape: Shape, more: readonly string[]): string {
  const time = timeless || shape.ownClock ? 'none' : kindOf(kind).time;
  const { made, at } = boundsIn('x', time, shape.resolution);
  const truth =
    shape.truth === 'both'
      ? []
      : [`${shape.truth === 'certain' ? '' : 'NOT '}${certain('x', time, shape.resolution, at)}`];
  const bare = timeless || !hasEvidence(kind);
  const conditions = [
    ...shown('x', time, bare ? { ...shape.resolution, verifiedOnly: false } : shape.resolution, at),
    ...Object.values(shape.filters),
    ...truth,
    ...more,
  ];
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  return `MATCH ${path ?? `(x:${kind} {release: $release})`} ${made ? `WITH x${made} ` : ''}${where}`;
}

/** Root lists have no parents: one row. Others answer for all parents of a level at once. */
function wrapped({ path }: Listing, body: string): string {
  if (!path) return body;
  return `UNWIND $keys AS key MATCH (p:Node {release: $release, id: key}) CALL (p) { ${body} } RETURN key, rows`;
}

/** Names, claims and sources are evidence themselves; a policy that asks for verified facts does not leave them out. */
const hasEvidence = (kind: KindName): boolean => kind !== 'Name' && kind !== 'Claim' && kind !== 'Source';

/** The same text is the same question: the database's plan cache is hit, and ours is bounded. */
export function remembered(name: string, text: string): Question {
  const key = `${name}\n${text}`;
  const known = cache.get(key);
  if (known) return known;
  if (cache.size >= CACHE_LIMIT) cache.delete(cache.keys().next().value ?? '');
  const made = question(name, text);
  cache.set(key, made);
  return made;
}
