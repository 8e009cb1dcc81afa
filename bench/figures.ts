import type { Json } from './operations.ts';

/** What is to be reached, each a ratio within one run; see docs/decisions/0032. */
const LIMIT = 2;
const PEER = 1.5;
/** One thing by its key or acronym is not slower than by the peer. */
const PEER_OF_ONE = 1;
const SHORTEST_PATHS = 3;
const SHORTEST_K = 0.1;
const PAGING = 0.5;
const IMPORT = 0.7;
const STARTER = 3;
const GROWTH = 1.3;
/** Answers that differ by no more than this have kept their size. */
const SAME_SIZE = 1.1;
const START_MS = 2_000;

const fixed = (n: number): string => n.toFixed(2);
const told = (...misses: readonly (string | false)[]): string[] => misses.filter((one) => one !== false);

/** What an operation misses. */
export function missesOf({ name, limit, ours, peer, repeated }: Json): string[] {
  const overLimit = ours.median / limit.median;
  const overPeer = peer ? peer.median / ours.median : Number.POSITIVE_INFINITY;
  return told(
    overLimit > LIMIT && `${name} takes ${fixed(overLimit)} times the limit`,
    overPeer < (/^by /.test(name) ? PEER_OF_ONE : PEER) &&
      `${name} is ${fixed(overPeer)} times as fast as the peer`,
    repeated.median > limit.median && `${name}, repeated, is slower than the limit`,
  );
}

/** What is missed by what is measured in a way of its own: traces, paging, import, repeated reads. */
export function specialMissesOf({ name, ...line }: Json): string[] {
  if (line.allShortestPaths) {
    const { ours, allShortestPaths, shortest10, least, longest } = line;
    const [bare, k] = [ours.median / allShortestPaths.median, ours.median / shortest10.median];
    // Where ten paths are as short as the shortest these suffice; where some are longer, more is asked.
    const suffice = longest === least;
    return told(
      suffice && bare > SHORTEST_PATHS && `${name} takes ${fixed(bare)} times allShortestPaths`,
      !suffice &&
        k > SHORTEST_K &&
        `${name} takes ${fixed(k)} of SHORTEST 10, which takes ${shortest10.median.toFixed(0)} ms`,
    );
  }
  if (line.rowsPerSecond) {
    const share = line.rowsPerSecond.ours / line.rowsPerSecond.limit;
    return told(share < PAGING && `${name} goes at ${fixed(share)} of the driver's rate`);
  }
  if (name === 'import') {
    const share = line.perSecond.ours / line.perSecond.bare;
    return told(share < IMPORT && `${name} goes at ${fixed(share)} of the rate of bare batches`);
  }
  return told(line.ratio < STARTER && `${name} is ${fixed(line.ratio)} times as fast as the starter`);
}

/** What a start misses. */
export const startMissesOf = (startUp: Json | null): string[] =>
  told(startUp !== null && startUp.beside > START_MS && `a start takes ${startUp.beside} ms of its own`);

/** What is missed by operations whose answers keep their size while the data grow. */
export const growthMissesOf = (growth: readonly Json[]): string[] =>
  growth.flatMap(({ name, ours, bytes: [small, large] }) =>
    told(
      large / small <= SAME_SIZE &&
        ours > GROWTH &&
        `${name} takes ${fixed(ours)} times as long on large as on cow`,
    ),
  );
