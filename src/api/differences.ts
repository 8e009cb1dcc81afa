import { type ToldDifference, toldDifferences } from '../domain/differences.ts';
import { Fault } from '../domain/errors.ts';
import type { KindName } from '../domain/kinds.ts';
import { boundsOf } from '../domain/time.ts';
import { allReleases, factsOf, type Release } from '../graph/releases.ts';
import { type ComputedPage, type PageArgs, pageOf, sizeOf } from './computed.ts';
import type { Context } from './context.ts';

/** A difference on its way to the client, with the number of the later release. */
export interface DifferenceSeen extends ToldDifference {
  readonly release: number;
}

interface Args extends PageArgs {
  readonly since?: string | null;
  readonly kinds?: readonly KindName[] | null;
}

/** Content never changes under its hash, so what two releases differ in is worked out once. */
const known = new Map<string, Promise<ToldDifference[]>>();
const MOST_KNOWN = 4;

/** A page of what a release and an earlier one do not have in common. */
export async function differencesOf(
  release: Release,
  args: Args,
  context: Context,
): Promise<ComputedPage<DifferenceSeen>> {
  const size = sizeOf(args, context);
  // Releases come and go while one and the same answers.
  context.load.meter.lasting = false;
  const earlier = earlierRelease(await allReleases(context.graph), release, args.since);
  const all = earlier ? await between(earlier, release, context) : [];
  const shown = all
    .filter(({ kind }) => (args.kinds ? args.kinds.includes(kind as KindName) : !EVIDENCE.has(kind)))
    .map((difference): DifferenceSeen => ({ ...difference, release: release.number }));
  return pageOf(shown, `KEY ${earlier?.number}`, ({ id }) => [id], args, size, context);
}

/** Names and claims come and go with what they belong to. */
const EVIDENCE: ReadonlySet<string> = new Set(['Name', 'Claim']);

/** The release to compare with: the one named, or the one before; null where there is none before. */
export function earlierRelease(
  releases: readonly Release[],
  release: Release,
  since: string | null | undefined,
): Release | null {
  const loaded = releases.filter(({ status }) => status !== 'STAGED');
  const before = loaded.filter(({ number }) => number < release.number).sort((a, b) => b.number - a.number);
  if (since === null || since === undefined) return before[0] ?? null;
  const isMeant = ({ name, hash }: Release) =>
    name === since || (/^[0-9a-f]{8,}$/.test(since) && hash.startsWith(since));
  const found = before.find(isMeant);
  if (found) return found;
  throw loaded.some(isMeant)
    ? new Fault('INVALID_ARGUMENT', `"${since.slice(0, 80)}" is not earlier than release ${release.name}`)
    : new Fault('UNKNOWN_RELEASE', `"${since.slice(0, 80)}" is no release that was loaded here`);
}

function between(earlier: Release, release: Release, { graph }: Context): Promise<ToldDifference[]> {
  const key = `${earlier.hash} ${release.hash}`;
  const made = known.get(key);
  if (made) return made;
  const making = Promise.all([factsOf(graph, earlier.number), factsOf(graph, release.number)]).then(
    ([before, after]) => toldDifferences(before, after, boundsOf(earlier.dataUntil).latest),
  );
  if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value ?? '');
  known.set(key, making);
  making.catch(() => known.delete(key));
  return making;
}
