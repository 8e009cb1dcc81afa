import { kindOf, type RowOf } from '../domain/kinds.ts';
import { linkOf, timeOfLink } from '../domain/links.ts';
import { resolved } from '../domain/resolve.ts';
import { COMPILED, type Resolution } from '../domain/view.ts';
import { nodesByNumber, readNetwork } from '../graph/network.ts';
import type { Graph } from '../graph/question.ts';
import { buildNetwork, type Network, typeOf, withTimes } from '../trace/network.ts';
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

/** How many networks are kept: two releases, and a few policies. */
const KEPT = 6;

/**
 * The networks of the releases that a server answers with. A release does not change, so each is read once, when
 * somebody first traces in it; under another policy only the records on which sources differ are looked at again.
 */
export class Networks {
  private readonly kept = new Map<string, Promise<Network>>();
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** The network of a release as a policy sees it. */
  under(release: number, resolution: Resolution): Promise<Network> {
    const { prefer, policy } = resolution;
    const plain = prefer.length === 0 && policy === COMPILED.policy;
    const name = `${release} ${plain ? '' : JSON.stringify([prefer, policy])}`;
    return this.keep(name, async () =>
      plain ? this.read(release) : this.resolved(await this.under(release, COMPILED), release, resolution),
    );
  }

  private async read(release: number): Promise<Network> {
    const { nodes, links } = await readNetwork(this.graph, release, walkedKinds);
    return buildNetwork(nodes, links);
  }

  private async resolved(network: Network, release: number, resolution: Resolution): Promise<Network> {
    const links = [...network.flags.keys()].filter((link) => (network.flags[link] ?? 0) & Evidence.DISPUTED);
    const keys = [...new Set(links.map((link) => network.fact[link] ?? -1))];
    const rows = await this.graph.ask(nodesByNumber, { release, keys });
    const records = new Map(rows.map(({ key, row }) => [Number(key), row as RowOf<'Membership'>]));
    return withTimes(
      network,
      links.flatMap((link) => {
        const record = records.get(network.fact[link] ?? -1);
        if (!record) return [];
        const type = linkOf(typeOf(network, link));
        const seen: Record<string, unknown> = resolved(record, resolution);
        const mark = type.mark ? String(seen[type.mark] ?? '') : '';
        return [{ link, mark, ...(kindOf(type.fact).time === 'none' ? {} : timeOfLink(type, seen)) }];
      }),
    );
  }

  private keep(name: string, make: () => Promise<Network>): Promise<Network> {
    const known = this.kept.get(name);
    // The one used last stands last.
    if (known) this.kept.delete(name);
    const network = known ?? make();
    this.kept.set(name, network);
    if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value ?? '');
    // What could not be read is tried again by the next who asks.
    network.catch(() => this.kept.delete(name));
    return network;
  }
}
