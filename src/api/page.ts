import { Fault } from '../domain/errors.ts';
import type { KindName, RowOf } from '../domain/kinds.ts';
import { once } from '../domain/once.ts';
import { resolved } from '../domain/resolve.ts';
import type { View } from '../domain/view.ts';
import type { Word } from '../domain/words.ts';
import { type Chosen, chosenFilters } from '../graph/filters.ts';
import { countQuestion, type Listing, type Order, pageQuestion, type Shape } from '../graph/listing.ts';
import { orders } from '../graph/lists.ts';
import type { Params, Question } from '../graph/question.ts';
import { type Context, MAX_PAGE } from './context.ts';
import { cursorOf, foreign, partsOf } from './cursor.ts';
import type { Continuation } from './loaders.ts';
import { keysOf } from './lookup.ts';
import type { AnySeen } from './rows.ts';
import { type Soon, after as then } from './soon.ts';

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

/** What a page asks for, as its arguments say it. */
export interface PageRequest {
  readonly size: number;
  readonly orderName: string;
  readonly cursor: { afterValue: string | number; afterId: string } | null;
  readonly chosen: Chosen;
  readonly shape: Shape;
}

/** Reads the arguments of a page; wrong ones are faults. */
export function pageRequest(kind: KindName, view: View, args: ListArgs, context: Context): PageRequest {
  const { first, after, orderBy, where, ...own } = args;
  const { truth, ...filters } = { ...own, ...where } as Record<string, unknown>;
  const size = pageSize(first ?? context.pageSize);
  const { name: orderName, order } = chosenOrder(kind, orderBy);
  const cursor = after ? readCursor(after, orderName) : null;
  const chosen = chosenFilters(kind, filters, view.resolution);
  const shape: Shape = {
    order,
    after: cursor !== null,
    filters: chosen.texts,
    resolution: view.resolution,
    truth: chosenTruth(truth),
    ownClock: chosen.ownClock,
  };
  return { size, orderName, cursor, chosen, shape };
}

/** One row more than the page has tells whether there are more. */
export const limitOf = ({ size }: PageRequest): number => size + 1;

/**
 * A connection as GraphQL reads it. Nothing is asked before a field is: a client that wants only `totalCount`
 * pays for no rows, and the other way round. `continued` tells what the selection below the rows will ask for.
 */
export function openPage(
  listing: Listing,
  parent: { readonly id: string } | null,
  view: View,
  args: ListArgs,
  context: Context,
  continued: (shape: Shape) => Continuation | null = () => null,
) {
  const request = pageRequest(listing.kind, view, args, context);
  const { size, orderName, cursor, chosen, shape } = request;
  const { load } = context;
  const filterParams = once(() => withKeys(chosen, context));
  const asking = (question: Question, more: Params, goOn: () => Continuation | null): Soon<unknown> =>
    then(filterParams(), (own) => {
      const params = { ...own, ...more };
      return parent
        ? load.batched(question, view, params, JSON.stringify(parent.id), goOn)
        : load.outermost(question, view, params, goOn());
    });
  const rows = once(
    (): Soon<Rows> =>
      then(
        asking(pageQuestion(listing, shape), { limit: limitOf(request), ...cursor }, () => continued(shape)),
        (answer) => {
          const found = rowsIn(answer);
          const page = { rows: found.slice(0, size), more: found.length > size };
          if (!parent && page.more) load.meter.next ??= cursorAt(page.rows.at(-1));
          return page;
        },
      ),
  );
  const cursorAt = (row: RowOf<KindName> | undefined) =>
    row ? writeCursor(orderName, shape.order, resolved(row, view.resolution)) : null;
  const seen = (row: RowOf<KindName>) => load.show(listing.kind, row, view);
  return {
    nodes: () => then(rows(), (page) => page.rows.map(seen)),
    edges: () =>
      then(rows(), (page) =>
        page.rows.map((row): Edge => ({ cursor: cursorAt(row) ?? '', node: seen(row) })),
      ),
    totalCount: () =>
      then(
        asking(countQuestion(listing, shape), {}, () => null),
        (answer) => Number(countIn(answer)),
      ),
    pageInfo: () =>
      then(rows(), (page) => ({
        hasNextPage: page.more,
        hasPreviousPage: cursor !== null,
        startCursor: cursorAt(page.rows[0]),
        endCursor: cursorAt(page.rows.at(-1)),
      })),
  };
}

const rowsIn = (answer: unknown): readonly RowOf<KindName>[] =>
  (answer as { rows: readonly RowOf<KindName>[] } | null)?.rows ?? [];
const countIn = (answer: unknown): unknown => (answer as { rows: unknown } | null)?.rows ?? 0;

/** The parameters of filters, with acronyms and codes put into keys; what is not known is refused. */
function withKeys({ params, keysOf: kindsOf }: Chosen, context: Context): Soon<Params> {
  return Object.keys(kindsOf).length > 0 ? foundKeys(params, kindsOf, context) : params;
}

async function foundKeys(
  params: Chosen['params'],
  kindsOf: Chosen['keysOf'],
  context: Context,
): Promise<Params> {
  const resolved = await Promise.all(
    Object.entries(kindsOf).map(
      async ([param, kinds]) => [param, await keysOf(params[param] as string[], kinds, context)] as const,
    ),
  );
  return { ...params, ...Object.fromEntries(resolved) };
}

/** The shape and size of a list that is shown whole. */
export const wholeShape = ({ order }: { readonly order: Order }, { resolution }: View): Shape => ({
  order,
  after: false,
  filters: {},
  resolution,
  truth: 'both',
});
export const WHOLE = 1_000;

/** A list that is small by nature, whole. */
export function wholeList(
  listing: Listing & { readonly order: Order },
  parent: { readonly id: string },
  view: View,
  { load }: Context,
  continued: (shape: Shape) => Continuation | null = () => null,
): Soon<AnySeen[]> {
  const shape = wholeShape(listing, view);
  return then(
    load.batched(pageQuestion(listing, shape), view, { limit: WHOLE }, JSON.stringify(parent.id), () =>
      continued(shape),
    ),
    (answer) => rowsIn(answer).map((row) => load.show(listing.kind, row, view)),
  );
}

/** The size of a page, within its bounds. */
export function pageSize(size: number, most = MAX_PAGE): number {
  if (size < 1 || size > most)
    throw new Fault('INVALID_PAGE_SIZE', `first: ${size} is out of bounds: 1 to ${most} are possible`);
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
  return cursorOf(orderName, value, row.id);
}

function readCursor(cursor: string, orderName: string): { afterValue: string | number; afterId: string } {
  const [order, afterValue, afterId] = partsOf(cursor);
  if (
    order !== orderName ||
    (typeof afterValue !== 'string' && typeof afterValue !== 'number') ||
    typeof afterId !== 'string'
  ) {
    throw foreign(cursor);
  }
  return { afterValue, afterId };
}
