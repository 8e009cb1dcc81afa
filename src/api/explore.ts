import { Fault } from '../domain/errors.ts';
import type { LinkName } from '../domain/links.ts';
import { type View, walkedWindow } from '../domain/view.ts';
import {
  type Allows,
  linksAmong,
  type Neighbour,
  neighboursAt,
  type RelationCount,
  relationsAt,
} from '../trace/neighbours.ts';
import { kindAt, type Network, typeOf } from '../trace/network.ts';
import { isMet, isVerified } from '../trace/quest.ts';
import { mayHoldIn } from '../trace/time.ts';
import type { Context } from './context.ts';
import { cursorOf, foreign, pageInfoOf } from './cursor.ts';
import type { LinkSeen } from './hops.ts';
import { numberIn } from './lookup.ts';
import { pageSize } from './page.ts';
import { type AnySeen, numberOf } from './rows.ts';

/** The most things that are drawn together. */
const MOST_AMONG = 500;

interface NeighbourArgs {
  readonly link?: LinkName | null;
  readonly forward?: boolean | null;
  readonly kinds?: readonly string[] | null;
  readonly orderBy: 'IMPORTANCE' | 'DATE' | 'DATE_DESC' | 'NAME';
  readonly first?: number | null;
  readonly after?: string | null;
}

/** What a policy lets through of what was. */
const allowedBy =
  (network: Network, { resolution }: View): Allows =>
  (link) =>
    isMet(network, link) && (!resolution.verifiedOnly || isVerified(network, link));

const networkOf = ({ resolution }: View, context: Context): Promise<Network> =>
  context.networks.under(context.release, resolution);

/** With how many things a thing is linked at any time. */
export async function degreeOf(seen: AnySeen, context: Context): Promise<number> {
  const network = await networkOf(seen.view, context);
  return neighboursAt(network, numberOf(seen), allowedBy(network, seen.view)).length;
}

/** How a thing is linked, counted. */
export async function relationsOf(seen: AnySeen, context: Context): Promise<readonly RelationCount[]> {
  const network = await networkOf(seen.view, context);
  const counted = relationsAt(
    network,
    numberOf(seen),
    walkedWindow(seen.view),
    allowedBy(network, seen.view),
  );
  return counted.filter((relation) => relation.total > 0);
}

/** What a thing is linked with, in pages. */
export async function neighboursOf(seen: AnySeen, args: NeighbourArgs, context: Context) {
  const size = pageSize(args.first ?? context.pageSize);
  const { view } = seen;
  const network = await networkOf(view, context);
  const node = numberOf(seen);
  const wanted = linkFilter(network, node, view, args);
  const found = neighboursAt(network, node, wanted).filter(
    (neighbour) => !args.kinds?.length || args.kinds.includes(kindAt(network, neighbour.node) ?? ''),
  );
  const ordered = await inOrder(network, found, args.orderBy, view, context);
  const start = startAfter(args.after, args.orderBy, ordered);
  const page = ordered.slice(start, start + size);
  const edges = await Promise.all(
    page.map(async ({ node: far, links }) => ({
      cursor: cursorAt(args.orderBy, far),
      node: await context.load.nodeIn(network, view, far),
      links: links.map((link): LinkSeen => ({ network, view, link })),
    })),
  );
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    totalCount: ordered.length,
    pageInfo: pageInfoOf(edges, start > 0, start + size < ordered.length),
  };
}

/** All direct links between any two of some things. */
export async function linksBetween(
  view: View,
  names: readonly string[],
  context: Context,
): Promise<LinkSeen[]> {
  if (names.length < 2 || names.length > MOST_AMONG)
    throw new Fault('INVALID_ARGUMENT', `among has ${names.length} things; 2 to ${MOST_AMONG} are possible`);
  const network = await networkOf(view, context);
  const nodes = await Promise.all(
    names.map((name) => numberIn(network, name, 'thing that can be linked', view, context)),
  );
  const window = walkedWindow(view);
  const allowed = allowedBy(network, view);
  const links = linksAmong(
    network,
    new Set(nodes),
    (link) => allowed(link) && mayHoldIn(network, link, window),
  );
  return links.map((link) => ({ network, view, link }));
}

function linkFilter(network: Network, node: number, view: View, { link, forward }: NeighbourArgs): Allows {
  const window = walkedWindow(view);
  const allowed = allowedBy(network, view);
  return (l) =>
    allowed(l) &&
    (!link || typeOf(network, l) === link) &&
    (forward === null || forward === undefined || (network.from[l] === node) === forward) &&
    mayHoldIn(network, l, window);
}

/** A total order: by what is asked for, then by the order of keys, which numbers follow. */
async function inOrder(
  network: Network,
  found: readonly Neighbour[],
  order: NeighbourArgs['orderBy'],
  view: View,
  context: Context,
): Promise<Neighbour[]> {
  const begin = ({ links }: Neighbour) => Math.min(...links.map((link) => network.s0[link] ?? 0));
  const degree = ({ node }: Neighbour) => network.degree[node] ?? 0;
  if (order === 'NAME') {
    const nodes = await Promise.all(found.map(({ node }) => context.load.nodeAt(view, node)));
    const names = new Map(
      nodes.map((seen, i) => [found[i]?.node, 'sort' in seen ? String(seen.sort) : seen.name]),
    );
    const name = ({ node }: Neighbour) => names.get(node) ?? '';
    return [...found].sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : a.node - b.node));
  }
  const by: (a: Neighbour, b: Neighbour) => number =
    order === 'IMPORTANCE'
      ? (a, b) => degree(b) - degree(a)
      : order === 'DATE'
        ? (a, b) => begin(a) - begin(b)
        : (a, b) => begin(b) - begin(a);
  return [...found].sort((a, b) => by(a, b) || a.node - b.node);
}

const cursorAt = (order: string, node: number): string => cursorOf('NEIGHBOUR', order, node);

function startAfter(after: string | null | undefined, order: string, ordered: readonly Neighbour[]): number {
  if (!after) return 0;
  const at = ordered.findIndex(({ node }) => cursorAt(order, node) === after);
  if (at < 0) throw foreign(after);
  return at + 1;
}
