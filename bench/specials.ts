import { writeFileSync } from 'node:fs';
import { connect as openSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { grouped } from '../src/domain/grouped.ts';
import { linkNames } from '../src/domain/links.ts';
import { deleteRelease, stageRelease } from '../src/graph/releases.ts';
import { writeRows } from '../src/graph/write.ts';
import type { Bare } from './bare.ts';
import { type Child, startReady } from './children.ts';
import { madeWorld, sizes } from './data.ts';
import type { Loaded } from './homes.ts';
import { dataOf, fresh, inTurn, post, type Spread } from './measure.ts';
import type { Asked, Json, Operation } from './operations.ts';
import type { Targets } from './targets.ts';

const TRACE =
  'query ($from: ID!, $to: ID!) { asOf(during: "1900/2030") { trace(from: $from, to: $to, maxHops: 6, mode: TOUCHING) { paths(first: 10) { nodes { hops { link to { key } } score { hops } } } effort(first: 10) { links complete } } } }';

/** The least that can be asked: what an answer over HTTP takes before anything is looked for. */
const LEAST: Asked = { query: '{ __typename }', variables: {} };

/** Has a server read what can be walked, as `npm start` does; a release has its network as long as it answers. */
export async function readNetwork({ pairs }: Targets, ours: Child): Promise<void> {
  const [pair] = pairs;
  if (pair)
    dataOf((await post(ours.url, fresh({ query: TRACE, variables: { from: pair.from, to: pair.to } }))).text);
}

/** How traces compare with what the database offers between the same ends. */
export async function traces(t: Targets, ours: Child, bare: Bare): Promise<Json[]> {
  const results: Json[] = [];
  const types = linkNames.join('|');
  for (const { what, from, to } of t.pairs) {
    const asked: Asked = { query: TRACE, variables: { from, to } };
    const params = { release: t.release, from, to };
    const ends = 'MATCH (a:Node {release: $release, id: $from}) MATCH (b:Node {release: $release, id: $to})';
    const all = `${ends} MATCH p = allShortestPaths((a)-[:${types}*..6]-(b)) RETURN length(p) AS hops LIMIT 10`;
    const ten = `${ends} MATCH p = SHORTEST 10 (a)-[:${types}]-{1,6}(b) RETURN length(p) AS hops`;
    const { trace } = dataOf((await post(ours.url, fresh(asked))).text).asOf;
    const hops = trace.paths.nodes.map((path: Json) => path.score.hops);
    const [least] = (await bare.ask(all, params)).rows.map((row) => Number(row.hops));
    if (least !== undefined && hops.some((n: number) => n < least))
      throw new Error(`a path of ${hops} hops is shorter than the shortest, ${least}`);
    const spread = await inTurn({
      allShortestPaths: async () => (await bare.ask(all, params)).ms,
      ours: async () => (await post(ours.url, fresh(asked))).ms,
      http: async () => (await post(ours.url, fresh(LEAST))).ms,
    });
    // Takes seconds up to a minute, so that it would leave the others no time to warm up.
    let longest = 0;
    const slow = await inTurn(
      {
        shortest10: async () => {
          const { rows, ms } = await bare.ask(ten, params);
          longest = Math.max(...rows.map((row) => Number(row.hops)));
          return ms;
        },
      },
      { warm: 1, most: 6, least: 2, ms: 20_000 },
    );
    const { effort } = trace;
    results.push({ name: `trace, ${what}`, from, to, least, longest, hops, effort, ...spread, ...slow });
  }
  return results;
}

/** Paging through all memberships against the rows as the driver delivers them: whole walks in turn. */
export async function paging(t: Targets, ours: Child, peer: Child | null, bare: Bare): Promise<Json> {
  const text =
    'MATCH (x:Membership {release: $release}) WHERE x.s0 < $to AND x.u1 > $from RETURN x.id AS key, x.since AS since, x.status AS status ORDER BY x.release, x.s0, x.id';
  const query =
    'query ($after: String) { asOf(during: "1000/9000") { memberships(first: 500, after: $after, orderBy: SINCE) { nodes { key since status } pageInfo { hasNextPage endCursor } } } }';
  const paged =
    'query ($release: Int!, $offset: Int!) { memberships(where: { release: { eq: $release } }, sort: [{ s0: ASC }, { id: ASC }], offset: $offset, limit: 500) { key: id since status } }';
  const rows = new Map<string, number>();
  const ways: Record<string, () => Promise<number>> = {
    limit: async () => {
      const { rows: all, ms } = await bare.ask(text, { release: t.release, from: 10_000, to: 99_999_999 });
      rows.set('limit', all.length);
      return ms;
    },
    ours: () =>
      walk(rows, 'ours', async (after: string | null) => {
        const page = await post(ours.url, fresh({ query, variables: { after } }));
        const { nodes, pageInfo } = dataOf(page.text).asOf.memberships;
        return { n: nodes.length, ms: page.ms, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
      }),
  };
  if (peer)
    ways.peer = () =>
      walk(rows, 'peer', async (after: number | null) => {
        const offset = after ?? 0;
        const page = await post(peer.url, fresh({ query: paged, variables: { release: t.release, offset } }));
        const { memberships } = dataOf(page.text);
        return { n: memberships.length, ms: page.ms, next: memberships.length === 500 ? offset + 500 : null };
      });
  const spread = await inTurn(ways, { most: 40, ms: 12_000 });
  if (rows.get('ours') !== rows.get('limit'))
    throw new Error(`${rows.get('ours')} of ${rows.get('limit')} memberships were paged through`);
  const rate = (way: string) => {
    const median = spread[way]?.median;
    return median ? Math.round((1_000 * (rows.get(way) ?? 0)) / median) : null;
  };
  return {
    name: 'paging through all memberships',
    rows: rows.get('ours'),
    rowsPerSecond: { limit: rate('limit'), ours: rate('ours'), peer: rate('peer') },
    ...spread,
  };
}

/** Goes through pages from the first to the last, notes how many rows they had, and tells how long they took. */
async function walk<T>(
  rows: Map<string, number>,
  way: string,
  pageAfter: (after: T | null) => Promise<{ n: number; ms: number; next: T | null }>,
): Promise<number> {
  let [n, ms, after] = [0, 0, null as T | null];
  do {
    const page = await pageAfter(after);
    n += page.n;
    ms += page.ms;
    after = page.next;
  } while (after !== null);
  rows.set(way, n);
  return ms;
}

/** An import of a part of the made world, by the project's writer and by bare batches of UNWIND. */
export async function importing({ graph }: Loaded, bare: Bare): Promise<Json> {
  const part = {
    ...sizes.cow,
    organizations: 60,
    states: 60,
    spells: 2_000,
    persons: 1_500,
    tenures: 1_500,
    meetings: 500,
  };
  const { nodes, edges } = madeWorld(part);
  const rows = nodes.map(({ kind, props }, n) => ({ label: kind as string, props: { ...props, n } }));
  const rates: Record<string, number[]> = { bare: [], ours: [] };
  const total = nodes.length + edges.length;
  for (let round = 0; round < 3; round += 1)
    for (const way of ['bare', 'ours'] as const) {
      const name = `bench ${way} ${round}`;
      const release = await stageRelease(graph, {
        name,
        title: name,
        hash: name,
        dataUntil: '2026',
        model: 'bench',
        nodes: 0,
        links: 0,
      });
      const started = performance.now();
      if (way === 'ours') await writeRows(graph, release, rows, edges, () => undefined);
      else await writeBare(bare, release, rows, edges);
      rates[way]?.push((1_000 * total) / (performance.now() - started));
      await deleteRelease(graph, release);
    }
  const best = (way: string) => Math.round(Math.max(...(rates[way] ?? [0])));
  return { name: 'import', total, perSecond: { bare: best('bare'), ours: best('ours') } };
}

async function writeBare(
  bare: Bare,
  release: number,
  nodes: readonly { label: string; props: object }[],
  edges: readonly { type: string; from: string; to: string; props: object }[],
): Promise<void> {
  for (const [label, group] of grouped(nodes, (n) => n.label))
    for (let i = 0; i < group.length; i += 2_000)
      await bare.write(`UNWIND $rows AS row CREATE (n:Node:${label}) SET n = row, n.release = $release`, {
        release,
        rows: group.slice(i, i + 2_000).map((n) => n.props),
      });
  for (const [type, group] of grouped(edges, (e) => e.type))
    for (let i = 0; i < group.length; i += 2_000)
      await bare.write(
        `UNWIND $rows AS row MATCH (a:Node {release: $release, id: row.from}) MATCH (b:Node {release: $release, id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.props, r.release = $release`,
        { release, rows: group.slice(i, i + 2_000) },
      );
}

/** Requests per second of one and the same question: from memory, and by Apollo's starter with ready objects. */
export async function repeated(operation: Operation, ours: Child, sdl: string): Promise<Json> {
  const body = JSON.stringify({ query: operation.ours.query, variables: operation.ours.variables });
  const { text } = await post(ours.url, body);
  const file = join(tmpdir(), `igo-bench-${process.pid}.json`);
  writeFileSync(file, JSON.stringify({ sdl, data: dataOf(text) }));
  const ready = await startReady(file);
  try {
    const theirs = await post(ready.url, body);
    if (JSON.stringify(dataOf(theirs.text)) !== JSON.stringify(dataOf(text)))
      throw new Error('ready objects differ');
    // Client and servers are compiled while they run.
    for (const { url } of [ready, ours]) await flood(url, body, 6_000);
    const rounds: { starter: number; ours: number }[] = [];
    // In short turns, since a machine is not always equally fast: each turn is compared with the one before it.
    for (let round = 0; round < 9; round += 1)
      rounds.push({ starter: await flood(ready.url, body, 1_500), ours: await flood(ours.url, body, 1_500) });
    return {
      ...{ name: `repeated: ${operation.name}`, bytes: text.length },
      perSecond: {
        starter: middle(rounds.map((round) => round.starter)),
        ours: middle(rounds.map((round) => round.ours)),
      },
      ratio: middle(rounds.map((round) => round.ours / round.starter)),
    };
  } finally {
    await ready.stop();
  }
}

/**
 * Sends the same request over 32 connections for so long; gives the answers per second. A client must cost less than
 * the server, or it is the client that is measured: sockets without a parser, one buffer for each connection, and an
 * answer after the first is known by its size, since only the figures of its date change.
 */
async function flood(url: string, body: string, ms: number): Promise<number> {
  const { hostname, port, pathname } = new URL(url);
  const head = `POST ${pathname} HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
  const message = Buffer.from(head + body);
  let answers = 0;
  const end = performance.now() + ms;
  const client = () =>
    new Promise<void>((resolve, reject) => {
      let [size, got] = [0, 0];
      const heard = (bytes: number, chunk: Uint8Array): boolean => {
        if (got === 0 && (size === 0 || chunk[STATUS] !== TWO)) size = sizeOf(chunk.subarray(0, bytes));
        got += bytes;
        if (got < size) return true;
        if (got > size) throw new Error(`an answer has ${got} bytes, those before it had ${size}`);
        got = 0;
        answers += 1;
        if (performance.now() < end) socket.write(message);
        else socket.end(() => resolve());
        return true;
      };
      const callback = (bytes: number, chunk: Uint8Array): boolean => {
        try {
          return heard(bytes, chunk);
        } catch (error) {
          socket.destroy();
          reject(error);
          return false;
        }
      };
      const onread = { buffer: Buffer.alloc(64 * 1_024), callback };
      const socket = openSocket({ host: hostname, port: Number(port), onread }, () => socket.write(message));
      socket.on('error', reject);
    });
  await Promise.all(Array.from({ length: 32 }, client));
  return Math.round((1_000 * answers) / ms);
}

/** Where the first figure of the status stands, and what it has to be. */
const [STATUS, TWO] = ['HTTP/1.1 '.length, '2'.charCodeAt(0)];

/** The bytes of an answer with its head; anything but a good answer ends the benchmark. */
function sizeOf(chunk: Uint8Array): number {
  const text = Buffer.from(chunk).toString('latin1');
  const [, length] = /content-length: (\d+)/i.exec(text) ?? [];
  if (!length || !text.startsWith('HTTP/1.1 200')) throw new Error(text.slice(0, 300));
  return text.indexOf('\r\n\r\n') + 4 + Number(length);
}

const middle = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

/** A spread in two numbers. */
export const brief = (spread: Spread | undefined): string =>
  spread ? `${spread.median.toFixed(2)} / ${spread.p95.toFixed(2)}` : '–';
