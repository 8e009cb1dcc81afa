import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
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

/** How long a server may answer with a release without asking again, counted from when it last asked. */
export const LEASE_MS = 1_000;

/** How long a load waits between announcing a release and moving the pointer: every lease taken before has ended. */
const NOTICE_MS = LEASE_MS + 50;

const fields =
  '{.number, .name, .title, .hash, .dataUntil, .loadedAt, .status, .nodes, .links, .model} AS release';

/** `next` is the release that answers next: the one that answers now, unless a switch is announced. */
const current = question(
  'currentRelease',
  `MATCH (c:Current) MATCH (r:Release {number: c.release}) RETURN r ${fields}, coalesce(c.next = r.number, false) AS settled`,
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
const announce = question(
  'announceRelease',
  `MATCH (r:Release {number: $number}) SET r.archive = $archive
   WITH r OPTIONAL MATCH (c:Current) SET c.next = r.number
   RETURN c IS NOT NULL AS replaces`,
);
/** Writing the name locks the pointer before `next` is read, so that of two loads that announced one moves it and the other learns of it. */
const publish = question(
  'publishRelease',
  `OPTIONAL MATCH (c:Current) SET c.name = 'current release'
   WITH c WHERE c IS NULL OR c.next = $number
   MATCH (r:Release {number: $number}) SET r.status = 'READY', r.host = null, r.pid = null
   WITH c, r OPTIONAL MATCH (old:Release {number: c.release}) WHERE old <> r SET old.status = 'RETIRED', old.retired = timestamp()
   MERGE (pointer:Current) SET pointer.release = r.number, pointer.next = r.number, pointer.name = 'current release'
   RETURN pointer.release AS number`,
);
const ready = question(
  'readyRelease',
  `MATCH (r:Release {number: $number}) SET r.status = 'READY', r.archive = $archive, r.host = null, r.pid = null`,
);
const settle = question(
  'settlePointer',
  `MATCH (c:Current) WHERE c.next IS NULL OR c.next <> c.release AND NOT EXISTS { (:Release {number: c.next, status: 'STAGED'}) }
   SET c.next = c.release`,
);
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
export const currentRelease = async (graph: Graph): Promise<Release | null> =>
  (await readPointer(graph))?.release ?? null;

/** The release that answers, and whether no other was announced when the database was asked. */
export async function readPointer(graph: Graph): Promise<{ release: Release; settled: boolean } | null> {
  const [row] = await graph.ask(current, {});
  return row ? { release: row.release as Release, settled: row.settled === true } : null;
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

/**
 * Makes a release the one that answers: announces it, waits until no server answers from memory any more, and moves
 * the pointer, one property of one node, hence at once and for all servers. After this nobody answers with the old one.
 */
export async function publishRelease(graph: Graph, number: number, archive: Uint8Array): Promise<void> {
  const [announced] = await graph.write(announce, { number, archive: asBytes(archive) });
  if (announced?.replaces) await setTimeout(NOTICE_MS);
  const [moved] = await graph.write(publish, { number });
  if (!moved) throw new Fault('IMPORT_RUNNING', `Another load announced its release while ${number} waited`);
}

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

/** Removes a release altogether, nodes and record, and its announcement. */
export async function deleteRelease(graph: Graph, number: number): Promise<void> {
  await graph.run(empty, { number });
  await graph.write(forget, { number });
  await graph.write(settle);
}

/** Removes what loads that died left behind, and the nodes of releases whose grace is over. */
export async function cleanUp(graph: Graph, grace = GRACE_MS): Promise<void> {
  for (const row of await graph.ask(staged, {})) {
    if (isAlive(row)) continue;
    await deleteRelease(graph, Number(row.number));
  }
  await graph.write(settle);
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
