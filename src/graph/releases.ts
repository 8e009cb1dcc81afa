import { hostname } from 'node:os';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Archived } from '../domain/differences.ts';
import { Fault } from '../domain/errors.ts';
import { type Graph, question, type Row } from './question.ts';

/** A release of the data as the graph knows it. */
export interface Release {
  /** The namespace of its nodes. */
  readonly number: number;
  readonly name: string;
  readonly title: string;
  readonly hash: string;
  readonly dataUntil: string;
  readonly loadedAt: string;
  readonly status: 'STAGED' | 'READY' | 'RETIRED';
  readonly nodes: number;
  readonly links: number;
  /** What its rows look like; a server serves only releases of its own model. */
  readonly model: string;
}

/** How long a replaced release stays, longer than the longest request. */
export const GRACE_MS = 60_000;

const fields =
  '{.number, .name, .title, .hash, .dataUntil, .loadedAt, .status, .nodes, .links, .model} AS release';

const current = question(
  'currentRelease',
  `MATCH (c:Current) MATCH (r:Release {number: c.release}) RETURN r ${fields}`,
);
const all = question('releases', `MATCH (r:Release) RETURN r ${fields} ORDER BY r.number DESC`);
const stage = question(
  'stageRelease',
  `MERGE (lock:ReleaseCounter) ON CREATE SET lock.last = 0 SET lock.last = lock.last + 1
   CREATE (r:Release {number: lock.last, status: 'STAGED', name: $name, title: $title, hash: $hash, dataUntil: $dataUntil, loadedAt: $now, model: $model,
     nodes: $nodes, links: $links, host: $host, pid: $pid, touched: timestamp()})
   RETURN r.number AS number`,
);
const touch = question('touchRelease', 'MATCH (r:Release {number: $number}) SET r.touched = timestamp()');
/** The load is over: the archive stands, and no process holds the release any more. */
const LOADED = `MATCH (r:Release {number: $number}) SET r.status = 'READY', r.archive = $archive, r.host = null, r.pid = null`;
const publish = question(
  'publishRelease',
  `${LOADED}
   WITH r OPTIONAL MATCH (c:Current) OPTIONAL MATCH (old:Release {number: c.release})
   SET old.status = 'RETIRED', old.retired = timestamp()
   MERGE (pointer:Current) SET pointer.release = r.number, pointer.name = 'current release'`,
);
const ready = question('readyRelease', LOADED);
const staged = question(
  'stagedReleases',
  `MATCH (r:Release {status: 'STAGED'}) RETURN r.number AS number, r.host AS host, r.pid AS pid, r.touched AS touched, timestamp() AS now`,
);
const outdated = question(
  'outdatedReleases',
  `MATCH (r:Release {status: 'RETIRED'}) WHERE r.retired < timestamp() - $grace AND r.emptied IS NULL RETURN r.number AS number`,
);
const empty = question(
  'emptyRelease',
  'MATCH (n:Node {release: $number}) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
);
const markEmptied = question('markEmptied', 'MATCH (r:Release {number: $number}) SET r.emptied = true');
const forget = question('forgetRelease', 'MATCH (r:Release {number: $number}) DELETE r');
const archives = question('archiveOf', 'MATCH (r:Release {number: $number}) RETURN r.archive AS archive');

/** The release that answers, or null in an empty database. */
export async function currentRelease(graph: Graph): Promise<Release | null> {
  const [row] = await graph.ask(current, {});
  return row ? (row.release as Release) : null;
}

/** All releases, the newest first; of retired ones only the archive is left. */
export const allReleases = async (graph: Graph): Promise<Release[]> =>
  (await graph.ask(all, {})).map((row) => row.release as Release);

/** Opens a namespace for a release that is being loaded; nobody sees it yet. */
export async function stageRelease(
  graph: Graph,
  release: Omit<Release, 'number' | 'status' | 'loadedAt'>,
): Promise<number> {
  const [row] = await graph.write(stage, {
    ...release,
    now: new Date().toISOString(),
    host: hostname(),
    pid: process.pid,
  });
  return Number(row?.number);
}

/** Tells that a load is still going on. */
export const touchRelease = (graph: Graph, number: number): Promise<Row[]> => graph.write(touch, { number });

/** Bytes as the driver takes them. */
const asBytes = (archive: Uint8Array): Int8Array =>
  new Int8Array(archive.buffer, archive.byteOffset, archive.byteLength);

/** Moves the pointer: from now on new requests see this release. One property of one node, hence at once. */
export const publishRelease = (graph: Graph, number: number, archive: Uint8Array): Promise<Row[]> =>
  graph.write(publish, { number, archive: asBytes(archive) });

/** Ends a load without moving the pointer: a release that only those see who name it. */
export const keepRelease = (graph: Graph, number: number, archive: Uint8Array): Promise<Row[]> =>
  graph.write(ready, { number, archive: asBytes(archive) });

/** The compiled facts of a release as they were archived. */
export async function archiveOf(graph: Graph, number: number): Promise<Uint8Array | null> {
  const [row] = await graph.ask(archives, { number });
  return row?.archive instanceof Int8Array
    ? new Uint8Array(row.archive.buffer, row.archive.byteOffset, row.archive.byteLength)
    : null;
}

/** Packs the compiled facts of a release for its archive. */
export const packed = (nodes: readonly (Archived & { readonly id: string })[]): Promise<Uint8Array> =>
  promisify(gzip)(JSON.stringify(nodes.map(({ id, kind, props }) => [id, { kind, props }])));

/** The compiled facts of a release, by id: what its archive holds. */
export async function factsOf(graph: Graph, number: number): Promise<Map<string, Archived>> {
  const bytes = await archiveOf(graph, number);
  if (!bytes) return new Map();
  return new Map(JSON.parse((await promisify(gunzip)(bytes)).toString('utf8')));
}

/** Removes a release altogether, nodes and record. */
export async function deleteRelease(graph: Graph, number: number): Promise<void> {
  await graph.run(empty, { number });
  await graph.write(forget, { number });
}

/** Removes what loads that died left behind, and the nodes of releases whose grace is over. */
export async function cleanUp(graph: Graph, grace = GRACE_MS): Promise<void> {
  for (const row of await graph.ask(staged, {})) {
    if (isAlive(row)) continue;
    await deleteRelease(graph, Number(row.number));
  }
  for (const { number } of await graph.ask(outdated, { grace })) {
    await graph.run(empty, { number });
    await graph.write(markEmptied, { number });
  }
}

/** Refuses to load beside another load that is alive. */
export async function refuseSecondLoad(graph: Graph): Promise<void> {
  const other = (await graph.ask(staged, {})).find(isAlive);
  if (other)
    throw new Fault(
      'IMPORT_RUNNING',
      `Process ${other.pid} on ${other.host} is loading release ${other.number}`,
    );
}

/** A load is alive while its process is; on another machine, while it tells so. */
function isAlive({ host, pid, touched, now }: Row): boolean {
  if (host !== hostname()) return Number(now) - Number(touched) < 60_000;
  if (pid === process.pid) return false;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch {
    return false;
  }
}
