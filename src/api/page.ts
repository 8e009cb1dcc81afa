import { Fault } from '../domain/errors.ts';
import type { KindName, RowOf } from '../domain/kinds.ts';
import { resolved } from '../domain/resolve.ts';
import type { View } from '../domain/view.ts';
import type { Word } from '../domain/words.ts';
import { type Chosen, chosenFilters } from '../graph/filters.ts';
import { countQuestion, type Listing, type Order, pageQuestion, type Shape } from '../graph/listing.ts';
import { orders } from '../graph/lists.ts';
import { viewParams } from '../graph/when.ts';
import { type Context, MAX_PAGE } from './context.ts';
import { keysOf } from './lookup.ts';
import { type AnySeen, see } from './rows.ts';

/** The arguments that every list takes, beside the ones of its own. */
export interface ListArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly orderBy?: string | null;
  readonly where?: Readonly<Record<string, unknown>> | null;
  readonly [own: string]: unknown;
}

interface Edge {
  readonly cursor: string;
  readonly node: AnySeen;
}

interface Rows {
  readonly rows: readonly RowOf<KindName>[];
  readonly more: boolean;
}

/**
 * A connection as GraphQL reads it. Nothing is asked before a field is: a client that wants only `totalCount`
 * pays for no rows, and the other way round.
 */
export function openPage(
  listing: Listing,
  parent: { readonly id: string } | null,
  view: View,
  args: ListArgs,
  context: Context,
) {
  const { first, after, orderBy, where, ...own } = args;
  const { truth, ...filters } = { ...own, ...where } as Record<string, unknown>;
  const size = pageSize(first ?? context.pageSize);
  const { name: orderName, order } = chosenOrder(listing.kind, orderBy);
  const cursor = after ? readCursor(after, orderName) : null;
  const chosen = chosenFilters(listing.kind, filters, view.resolution);
  const shape: Shape = {
    order,
    after: cursor !== null,
    filters: chosen.texts,
    resolution: view.resolution,
    truth: chosenTruth(truth),
    ownClock: chosen.ownClock,
  };
  const filterParams = once(() => withKeys(chosen, context));
  const asking = async (question: ReturnType<typeof countQuestion>, more: Record<string, unknown>) => {
    const params = { ...(await filterParams()), ...more };
    if (parent)
      return (await context.load.batched(question, view, params, JSON.stringify(parent.id))) as {
        rows: unknown;
      } | null;
    return (await context.load.ask(question, { ...params, ...viewParams(view) }))[0] as
      | { rows: unknown }
      | undefined;
  };
  const rows = once(async (): Promise<Rows> => {
    const answer = await asking(pageQuestion(listing, shape), { limit: size + 1, ...cursor });
    const found = (answer?.rows ?? []) as RowOf<KindName>[];
    const page = { rows: found.slice(0, size), more: found.length > size };
    if (!parent && page.more) context.load.meter.next ??= cursorAt(page.rows.at(-1));
    return page;
  });
  const cursorAt = (row: RowOf<KindName> | undefined) =>
    row ? writeCursor(orderName, order, resolved(row, view.resolution)) : null;
  const seen = (row: RowOf<KindName>) => see(listing.kind, row as never, view) as AnySeen;
  return {
    nodes: async () => (await rows()).rows.map(seen),
    edges: async (): Promise<Edge[]> =>
      (await rows()).rows.map((row) => ({ cursor: cursorAt(row) ?? '', node: seen(row) })),
    totalCount: async () => Number((await asking(countQuestion(listing, shape), {}))?.rows ?? 0),
    pageInfo: async () => {
      const page = await rows();
      return {
        hasNextPage: page.more,
        hasPreviousPage: cursor !== null,
        startCursor: cursorAt(page.rows[0]),
        endCursor: cursorAt(page.rows.at(-1)),
      };
    },
  };
}

/** The parameters of filters, with acronyms and codes put into keys; what is not known is refused. */
async function withKeys(
  { params, keysOf: keysOfKinds }: Chosen,
  context: Context,
): Promise<Record<string, unknown>> {
  const resolved = await Promise.all(
    Object.entries(keysOfKinds).map(
      async ([param, kinds]) => [param, await keysOf(params[param] as string[], kinds, context)] as const,
    ),
  );
  return { ...params, ...Object.fromEntries(resolved) };
}

/** A list that is small by nature, whole. */
export async function wholeList(
  listing: Listing & { readonly order: Order },
  parent: { readonly id: string },
  view: View,
  context: Context,
): Promise<AnySeen[]> {
  const shape: Shape = {
    order: listing.order,
    after: false,
    filters: {},
    resolution: view.resolution,
    truth: 'both',
  };
  const answer = (await context.load.batched(
    pageQuestion(listing, shape),
    view,
    { limit: 1_000 },
    JSON.stringify(parent.id),
  )) as { rows: unknown[] } | null;
  return (answer?.rows ?? []).map((row) => see(listing.kind, row as never, view) as AnySeen);
}

/** The size of a page, within its bounds. */
export function pageSize(size: number): number {
  if (size < 1 || size > MAX_PAGE)
    throw new Fault('INVALID_PAGE_SIZE', `first: ${size} is out of bounds: 1 to ${MAX_PAGE} are possible`);
  return size;
}

function chosenOrder(kind: KindName, name: string | null | undefined): { name: string; order: Order } {
  const known = orders[kind] ?? {};
  const chosen = name ?? Object.keys(known)[0] ?? '';
  const order = known[chosen];
  if (!order) throw new Error(`${kind} has no order ${chosen}`);
  return { name: chosen, order };
}

function chosenTruth(given: unknown): Shape['truth'] {
  const asked = new Set((given ?? []) as Word<'TruthValue'>[]);
  if (asked.size === 0) return 'both';
  if (asked.has('NO'))
    throw new Fault('INVALID_ARGUMENT', 'truth: NO has no rows: lists show what held or may have held');
  return asked.size === 2 ? 'both' : asked.has('YES') ? 'certain' : 'uncertain';
}

function writeCursor(orderName: string, { by }: Order, row: RowOf<KindName>): string {
  const value = (row as Record<string, unknown>)[by] ?? '';
  return Buffer.from(JSON.stringify([orderName, value, row.id])).toString('base64url');
}

function readCursor(cursor: string, orderName: string): { afterValue: string | number; afterId: string } {
  const [order, afterValue, afterId] = parsed(cursor);
  if (
    order !== orderName ||
    (typeof afterValue !== 'string' && typeof afterValue !== 'number') ||
    typeof afterId !== 'string'
  ) {
    throw new Fault('INVALID_CURSOR', `"${cursor.slice(0, 80)}" is not a cursor of this list`);
  }
  return { afterValue, afterId };
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
