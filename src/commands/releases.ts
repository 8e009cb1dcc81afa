import { differences } from '../domain/differences.ts';
import { Fault } from '../domain/errors.ts';
import { allReleases, factsOf } from '../graph/releases.ts';
import { report, withGraph } from './shared.ts';

/** Lists the releases that this database has held, or compares the archives of two of them by id. */
export async function runReleases([what, from, to]: string[]): Promise<number> {
  return withGraph(async (graph) => {
    const releases = await allReleases(graph);
    if (what !== 'diff') {
      for (const r of releases)
        report(
          `${r.number}  ${r.name}  ${r.hash.slice(0, 12)}  ${r.status}  data until ${r.dataUntil}  ${r.nodes} nodes  loaded ${r.loadedAt}`,
        );
      return 0;
    }
    const [a, b] = [Number(from ?? releases[1]?.number), Number(to ?? releases[0]?.number)];
    for (const number of [a, b])
      if (!releases.some((r) => r.number === number))
        throw new Fault('UNKNOWN_RELEASE', `There is no release ${number}`);
    const found = differences(await factsOf(graph, a), await factsOf(graph, b));
    for (const d of found)
      report(`${d.what.padEnd(8)} ${d.kind} ${d.id}${d.fields.length > 0 ? `: ${d.fields.join(', ')}` : ''}`);
    report(`${found.length} differences from release ${a} to release ${b}`);
    return 0;
  });
}
