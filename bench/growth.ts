import { openBare } from './bare.ts';
import { startOurs } from './children.ts';
import { openSize } from './homes.ts';
import { fresh, inTurn, post } from './measure.ts';
import { type Json, type Operation, operations } from './operations.ts';
import { readNetwork } from './specials.ts';
import { targetsOf } from './targets.ts';

/**
 * How much longer operations take on the large data than on those of the size of COW: both databases run beside each
 * other and are asked in turn, since a machine that is slower for a minute would make or hide growth otherwise. The
 * growth of the limit stands beside ours; of an operation whose answer grows nothing follows.
 */
export async function growthOf(report: (message: string) => void): Promise<Json[]> {
  const [cow, large] = [await side('cow', report), await side('large', report)];
  const found: Json[] = [];
  try {
    for (const [i, small] of cow.all.entries()) {
      const big = large.all[i];
      if (big?.name !== small.name) throw new Error(`${small.name} stands beside ${big?.name}`);
      const bytes = [await cow.bytes(small), await large.bytes(big)];
      const spread = await inTurn({
        cow: () => cow.ours(small),
        large: () => large.ours(big),
        limitCow: () => cow.limit(small),
        limitLarge: () => large.limit(big),
      });
      const grown = (after: string, before: string) =>
        (spread[after]?.median ?? Number.NaN) / (spread[before]?.median ?? Number.NaN);
      const [ours, limit] = [grown('large', 'cow'), grown('limitLarge', 'limitCow')];
      found.push({ name: small.name, bytes, ours, limit, ...spread });
      report(
        `growth from cow to large: ${small.name} ${ours.toFixed(2)}, the limit ${limit.toFixed(2)} (${bytes.join(' and ')} bytes)`,
      );
    }
  } finally {
    await cow.stop();
    await large.stop();
  }
  return found;
}

/** A database of a size, with the server on it. */
async function side(size: 'cow' | 'large', report: (message: string) => void) {
  const loaded = await openSize(size, report);
  const bare = openBare(loaded.database);
  const server = await startOurs(loaded.database);
  const targets = await targetsOf(size, loaded);
  await readNetwork(targets, server);
  const ask = (operation: Operation) => post(server.url, fresh(operation.ours));
  return {
    all: operations(targets),
    ours: async (operation: Operation) => (await ask(operation)).ms,
    limit: async ({ limit }: Operation) => (await bare.ask(limit.text, limit.params)).ms,
    bytes: async (operation: Operation) => (await ask(operation)).text.length,
    stop: async () => {
      await server.stop();
      await bare.close();
      await loaded.graph.close();
      await loaded.database.stop();
    },
  };
}
