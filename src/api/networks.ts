import { kindOf, type RowOf } from '../domain/kinds.ts';
import { linkOf, timeOfLink } from '../domain/links.ts';
import { resolved } from '../domain/resolve.ts';
import { isCompilers, type Resolution } from '../domain/view.ts';
import { nodesByNumber, readNetwork } from '../graph/network.ts';
import type { Graph } from '../graph/question.ts';
import type { Release } from '../graph/releases.ts';
import { buildNetwork, type Network, type OtherTime, typeOf, withTimes } from '../trace/network.ts';
import { Evidence } from '../trace/score.ts';

/** The kinds of things that paths lead from, to and through. */
export const walkedKinds = [
  'Organization',
  'Organ',
  'State',
  'Person',
  'Post',
  'Meeting',
  'Document',
  'Topic',
] as const;

/** How many releases have their networks here: the one that answers, and the one that those before it still ask. */
const RELEASES = 2;

/** How many policies other than the compilers' are kept for each release. */
const POLICIES = 4;

/** The networks of one release. */
interface OfRelease {
  readonly plain: Promise<Network>;
  /** The plain one, once it is there. */
  here: Network | null;
  readonly byPolicy: Map<string, Promise<Network>>;
}

type Named = Pick<Release, 'number' | 'hash'>;

/**
 * The networks of the releases that a server answers with. A release does not change, so each is read once, when
 * somebody first traces in it; under another policy only the records on which sources differ are looked at again.
 */
export class Networks {
  private readonly releases = new Map<string, OfRelease>();
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** The network of a release as its compilers see it, if it has been read; if not, it is from now on. */
  ready(release: Named): Network | null {
    return this.of(release).here;
  }

  /** The network of a release as a policy sees it. */
  under(release: Named, resolution: Resolution): Promise<Network> {
    const { plain, byPolicy } = this.of(release);
    if (isCompilers({ resolution })) return plain;
    const { prefer, policy } = resolution;
    return kept(byPolicy, JSON.stringify([prefer, policy]), POLICIES, async () =>
      this.resolved(await plain, release.number, resolution),
    );
  }

  /** A number may come back with other data where somebody empties the database; the hash does not. */
  private of({ number, hash }: Named): OfRelease {
    const name = `${number} ${hash}`;
    return latest(this.releases, name, RELEASES, () => {
      const networks: OfRelease = { plain: this.read(number), here: null, byPolicy: new Map() };
      networks.plain.then(
        (network) => {
          networks.here = network;
        },
        // What could not be read is tried again by the next who asks.
        () => forget(this.releases, name, networks),
      );
      return networks;
    });
  }

  private async read(release: number): Promise<Network> {
    const { nodes, links } = await readNetwork(this.graph, release, walkedKinds);
    return buildNetwork(nodes, links);
  }

  private async resolved(network: Network, release: number, resolution: Resolution): Promise<Network> {
    const links = disputed(network);
    const keys = [...new Set(links.map((link) => network.fact[link] ?? -1))];
    const rows = await this.graph.ask(nodesByNumber, { release, keys, props: null });
    const records = new Map(rows.map(({ key, row }) => [Number(key), row as RowOf<'Membership'>]));
    return withTimes(
      network,
      links.flatMap((link): OtherTime[] => {
        const record = records.get(network.fact[link] ?? -1);
        if (!record) return [];
        const type = linkOf(typeOf(network, link));
        const seen: Record<string, unknown> = resolved(record, resolution);
        const mark = type.mark ? String(seen[type.mark] ?? '') : '';
        return [{ link, mark, ...(kindOf(type.fact).time === 'none' ? {} : timeOfLink(type, seen)) }];
      }),
    );
  }
}

/** The links whose records sources state otherwise too. */
function disputed({ flags }: Network): number[] {
  const links: number[] = [];
  for (let link = 0; link < flags.length; link += 1)
    if ((flags[link] ?? 0) & Evidence.DISPUTED) links.push(link);
  return links;
}

/** A promise by name, made where it is not there; one that fails is forgotten. */
function kept<T>(
  all: Map<string, Promise<T>>,
  name: string,
  most: number,
  make: () => Promise<T>,
): Promise<T> {
  const promise = latest(all, name, most, make);
  promise.catch(() => forget(all, name, promise));
  return promise;
}

/** An entry by name, made where it is not there; of more than so many the one used longest ago goes. */
function latest<T>(all: Map<string, T>, name: string, most: number, make: () => T): T {
  const entry = all.get(name) ?? make();
  // The one used last stands last.
  all.delete(name);
  all.set(name, entry);
  if (all.size > most) all.delete(all.keys().next().value ?? '');
  return entry;
}

/** Takes out an entry, if it is still this one. */
function forget<T>(all: Map<string, T>, name: string, entry: T): void {
  if (all.get(name) === entry) all.delete(name);
}
