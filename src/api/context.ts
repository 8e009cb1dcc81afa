import { Fault } from '../domain/errors.ts';
import { KEY } from '../domain/key.ts';
import { boundsOf } from '../domain/time.ts';
import { plainView, type View, viewNamed } from '../domain/view.ts';
import type { Graph } from '../graph/question.ts';
import type { Release } from '../graph/releases.ts';
import { Loaders } from './loaders.ts';
import type { Networks } from './networks.ts';
import type { AnySeen } from './rows.ts';

/** What the resolvers of one request share: one release, from beginning to end. */
export interface Context {
  readonly graph: Graph;
  readonly release: Release;
  /** The view of a question without a clock. */
  readonly plain: View;
  readonly load: Loaders;
  /** What can be walked, by release. */
  readonly networks: Networks;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  /** How many items a page has where the client does not say. */
  readonly pageSize: number;
  /** Whether lists bring along what the selection below them asks for; without it each hop is a trip, with the same answer. */
  readonly plans: boolean;
}

/** How many items a page has, and the most that it may have. */
export const DEFAULT_PAGE = 50;
export const MAX_PAGE = 500;

const NEVER_ABORTED = new AbortController().signal;

/** Opens a request on the release that it was given: all its questions name that release. */
export function openRequest(
  graph: Graph,
  release: Release,
  networks: Networks,
  {
    pageSize = DEFAULT_PAGE,
    signal = NEVER_ABORTED,
    plans = true,
  }: { pageSize?: number; signal?: AbortSignal; plans?: boolean } = {},
): Context {
  return {
    graph,
    release,
    plain: plainView(boundsOf(release.dataUntil).latest),
    load: new Loaders(graph, release.number),
    networks,
    signal,
    pageSize,
    plans,
  };
}

/** The id of a thing as a view shows it. */
export const idOf = (key: string, view: View): string => (view.name ? `${key}@${view.name}` : key);

/** Reads an id: the key and, after an `@`, the view. A bare key is seen as the field above it is. */
export function readId(id: string, around: View, plain: View): { key: string; view: View } {
  const [key = '', ...rest] = id.split('@');
  if (!KEY.test(key) || rest.length > 1) throw new Fault('INVALID_ID', `"${id.slice(0, 80)}" is not an id`);
  return { key, view: rest[0] === undefined ? around : viewNamed(rest[0], plain) };
}

/** Anything by its id, under the view that the id names or else the one around. */
export async function byId(id: string, around: View, context: Context): Promise<AnySeen | null> {
  const { key, view } = readId(id, around, context.plain);
  if (view !== around) await requireSources(view.resolution.prefer, context);
  return context.load.node(view, key);
}

/** Refuses a policy that prefers sources which do not exist; all of them are looked up in one trip. */
export async function requireSources(keys: readonly string[], { load, plain }: Context): Promise<void> {
  const sources = await Promise.all(keys.map((key) => load.node(plain, key)));
  const unknown = keys.find((_, i) => sources[i]?.__typename !== 'Source');
  if (unknown !== undefined) throw new Fault('UNKNOWN_SOURCE', `"${unknown.slice(0, 80)}" is not a source`);
}

/** Refuses to go on for a client that has gone away. */
export function stillAsked({ signal }: Context): void {
  if (signal.aborted) throw new Fault('TIMEOUT', 'The client has gone away');
}
