import { type ChildProcess, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, provideDatabase } from '../../src/database/provide.ts';
import { differences } from '../../src/domain/differences.ts';
import { Fault } from '../../src/domain/errors.ts';
import { connect } from '../../src/graph/driver.ts';
import { type Graph, question } from '../../src/graph/question.ts';
import {
  allReleases,
  cleanUp,
  currentRelease,
  factsOf,
  publishRelease,
  readPointer,
  stageRelease,
} from '../../src/graph/releases.ts';
import { type Compiled, compile } from '../../src/ingest/compile.ts';
import { load, prepare } from '../../src/ingest/load.ts';
import { type Api, type Json, openApi, ROOT } from '../support/api.ts';
import { also, FULL } from '../support/full.ts';
import { record, seedWith } from '../support/seeds.ts';
import { at, tinySeed } from '../support/tiny-seed.ts';

const quiet = () => undefined;
const releasesIn = question(
  'releasesIn',
  'MATCH (n:Node) RETURN DISTINCT n.release AS release ORDER BY release',
);

/** A tiny release, with something changed. */
const tiny = (change?: Parameters<typeof tinySeed>[0]): Compiled => compile(tinySeed(change));

/** These tests move the pointer, so they have a Neo4j of their own; only the load that is killed takes the real seed. */
describe('loading releases', () => {
  const home = join(ROOT, '.igo', `test-${process.pid}`, 'import');
  let database: Database;
  let graph: Graph;
  beforeAll(async () => {
    database = await provideDatabase({ home, env: withoutUri(), heap: '512m' });
    graph = connect(database);
    await load(graph, tiny(), quiet);
  }, 120_000);
  afterAll(async () => {
    await graph.close();
    await database.stop();
    await rm(home, { recursive: true, force: true });
  });

  it('loading the same seed again writes nothing', async () => {
    const before = await allReleases(graph);
    const again = await load(graph, tiny(), quiet);
    expect(again.written).toBe(false);
    expect(await allReleases(graph)).toEqual(before);
  });

  it('loading a changed seed changes just that, and the archive of the old release stays', async () => {
    const old = await currentRelease(graph);
    const compiled = tiny((draft) => {
      at(draft.memberships, 1).until = '2012-02-03';
    });
    const { release, written } = await load(graph, compiled, quiet);
    expect(written).toBe(true);
    expect((await currentRelease(graph))?.number).toBe(release.number);
    const found = differences(await factsOf(graph, old?.number ?? 0), await factsOf(graph, release.number));
    expect(found).toEqual([
      {
        what: 'CHANGED',
        id: 'event-mem-b-closing',
        kind: 'MembershipEvent',
        fields: ['d0', 'd1', 'date', 'name'],
      },
      { what: 'CHANGED', id: 'mem-b', kind: 'Membership', fields: ['u0', 'u1', 'until'] },
    ]);
    await cleanUp(graph, -1);
    expect((await graph.ask(releasesIn, {})).map((row) => row.release)).toEqual([release.number]);
    expect((await factsOf(graph, old?.number ?? 0)).size).toBe(tiny().nodes.length);
  });

  it('a broken seed is refused with all its problems, and nothing is written', async () => {
    const before = await allReleases(graph);
    const folder = await seedWith('memberships', (records) => {
      record(records, 'mem-csto-arm-1').member = 'state-nowhere';
      record(records, 'mem-csto-blr-1').of = 'no-such-organization';
      record(records, 'mem-csto-kaz-1').until = '2001-01-01';
    });
    const refused = await prepare(folder).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(Fault);
    expect((refused as Fault).code).toBe('SEED_INVALID');
    for (const id of ['mem-csto-arm-1', 'mem-csto-blr-1', 'mem-csto-kaz-1'])
      expect((refused as Fault).message).toContain(`memberships.json, ${id}:`);
    expect(await allReleases(graph)).toEqual(before);
  });

  it('a load refuses to run beside another; one that is killed leaves the old release serving, and the next cleans up', async () => {
    const before = await currentRelease(graph);
    const child = loadIn(join(ROOT, 'seed'), database);
    await spoken(child, 'loading');
    const staged = await until(
      async () => (await allReleases(graph)).find((r) => r.status === 'STAGED')?.number,
    );
    await expect(load(graph, tiny(), quiet)).rejects.toMatchObject({ code: 'IMPORT_RUNNING' });
    await until(async () => (await nodesOf(graph, staged)) > 0 || undefined);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    expect(await nodesOf(graph, staged)).toBeGreaterThan(0);
    expect(await currentRelease(graph)).toEqual(before);
    await load(graph, tiny(), quiet);
    expect(await nodesOf(graph, staged)).toBe(0);
    expect((await allReleases(graph)).some((r) => r.number === staged)).toBe(false);
  });

  it('while the pointer moves readers of two servers see one release each, never one older than another has seen or than the last that was loaded', async () => {
    const marked = (mark: number) =>
      tiny((draft) => {
        for (const state of draft.states) state.note = `mark ${mark}`;
      });
    const servers: Api[] = [
      await openApi('current', connect(database)),
      await openApi('current', connect(database)),
    ];
    await load(graph, marked(0), quiet);
    const query = `{ asOf(during: "1990/2026") { organization(id: "org-a") {
      members { nodes { member { note ... on State { memberships { nodes { of { ... on Organization { members { nodes { member { note } } } } } } } } } } }
      organs { nodes { members { nodes { member { note } } } } } } } }`;
    let reading = true;
    // Without a pause the readers leave the loads so little of the machine that they take half a minute.
    const pause = () => new Promise((resolve) => setTimeout(resolve, FULL ? 0 : 20));
    /** The newest release that a load has returned or a reader has seen. */
    let newest = 0;
    const seen = new Map<number, number>();
    let kept = 0;
    const reader = async (api: Api, path: string) => {
      while (reading) {
        const floor = newest;
        const response = await fetch(`${api.url}${path}query=${encodeURIComponent(query)}`);
        const text = await response.text();
        expect(response.status, text).toBe(200);
        const marks = new Set([...text.matchAll(/mark (\d+)/g)].map(([, mark]) => Number(mark)));
        expect(marks.size, text.slice(0, 300)).toBe(1);
        const [mark = -1] = marks;
        expect(mark).toBeGreaterThanOrEqual(floor);
        newest = Math.max(newest, mark);
        seen.set(mark, (seen.get(mark) ?? 0) + 1);
        if (response.headers.get('igo-questions') === '0') kept += 1;
        await pause();
      }
    };
    // Some requests are the same again and again, some are new each time.
    const readers = servers.flatMap((api) => [
      reader(api, '/graphql?'),
      reader(api, '/graphql.csv?'),
      (async () => {
        for (let i = 0; reading; i += 1) {
          const floor = newest;
          const { organization } = await api.ask(
            `query Q${i} { organization(id: "org-a") { members { nodes { member { note } } } } }`,
          );
          const [, mark] = /mark (\d+)/.exec(JSON.stringify(organization)) ?? [];
          expect(Number(mark)).toBeGreaterThanOrEqual(floor);
          await pause();
        }
      })(),
    ]);
    const marks = FULL ? [1, 2, 3, 4] : [1, 2];
    await until(async () => seen.has(0) || undefined);
    for (const mark of marks) {
      await load(graph, marked(mark), quiet);
      newest = Math.max(newest, mark);
      await until(async () => seen.has(mark) || undefined);
    }
    await until(async () => kept > 100 || undefined);
    reading = false;
    await Promise.all(readers);
    for (const api of servers) await api.close();
    expect([...seen.keys()].sort()).toEqual([0, ...marks]);
  });

  it('of two loads that announce their releases at once one moves the pointer, and the other is told', async () => {
    const stage = (hash: string) =>
      stageRelease(graph, { name: 'x', title: 'x', dataUntil: '2026', hash, nodes: 0, links: 0, model: 'x' });
    const before = await currentRelease(graph);
    const [a, b] = [await stage('a'), await stage('b')];
    const results = await Promise.allSettled(
      [a, b].map((number) => publishRelease(graph, number, new Uint8Array(1))),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'IMPORT_RUNNING' },
    });
    expect([a, b]).toContain((await currentRelease(graph))?.number);
    expect((await readPointer(graph))?.settled).toBe(true);
    expect(before?.number).not.toBe((await currentRelease(graph))?.number);
  });

  it('an announcement whose load has died is withdrawn by the next clean-up', async () => {
    const number = await stageRelease(graph, {
      name: 'x',
      title: 'x',
      dataUntil: '2026',
      hash: 'dead',
      nodes: 0,
      links: 0,
      model: 'x',
    });
    await graph.write(question('announce', 'MATCH (c:Current) SET c.next = $number'), { number });
    expect((await readPointer(graph))?.settled).toBe(false);
    await cleanUp(graph);
    expect((await readPointer(graph))?.settled).toBe(true);
  });

  also('paths are those of the release that a request began with, while the pointer moves', async () => {
    // In one release A belongs to the organization and nothing lies before it; in the other B does, and all numbers shift.
    const release = (member: 'state-a' | 'state-b') =>
      tiny((draft) => {
        Object.assign(at(draft.memberships, 0), { id: 'mem-one', member, claims: [] });
        Object.assign(at(draft.memberships, 1), { id: 'mem-two' });
        if (member === 'state-b')
          draft.people.push({
            ...at(draft.people, 0),
            id: 'a-person-before-all',
            labels: { en: 'X', ru: 'Х' },
          });
      });
    const expected = new Map<string, string[]>();
    for (const member of ['state-a', 'state-b'] as const)
      expected.set(release(member).hash, member === 'state-a' ? ['mem-one', ''] : ['', 'mem-one']);
    const api: Api = await openApi('current', connect(database));
    await load(graph, release('state-a'), quiet);
    let reading = true;
    const seen: string[] = [];
    const reader = async () => {
      const field = (from: string) =>
        `trace(from: "${from}", to: "org-a", maxHops: 1, where: { links: [MEMBER_OF] }) { paths { nodes { hops { fact { key } from { key } to { key } } } } }`;
      while (reading) {
        const { body }: Json = await api.send(`{ a: ${field('state-a')} b: ${field('state-b')} }`);
        expect(body.errors, JSON.stringify(body.errors)).toBeUndefined();
        const { hash } = body.extensions.release;
        const facts = [body.data.a, body.data.b].map(({ paths }) => paths.nodes[0]?.hops[0].fact.key ?? '');
        expect(facts).toEqual(expected.get(hash));
        for (const [i, { paths }] of [body.data.a, body.data.b].entries())
          for (const { hops } of paths.nodes)
            expect([hops[0].from.key, hops[0].to.key]).toEqual([['state-a', 'state-b'][i], 'org-a']);
        seen.push(hash);
      }
    };
    const readers = [reader(), reader(), reader()];
    for (const member of ['state-b', 'state-a'] as const) {
      const compiled = release(member);
      await load(graph, compiled, quiet);
      await until(async () => seen.at(-1) === compiled.hash || undefined);
    }
    reading = false;
    await Promise.all(readers);
    await api.close();
    expect(new Set(seen)).toEqual(new Set(expected.keys()));
  });
}, 120_000);

function withoutUri(): NodeJS.ProcessEnv {
  const { NEO4J_URI: _, ...env } = process.env;
  return env;
}

const nodesOf = async (graph: Graph, release: number): Promise<number> =>
  Number(
    (
      await graph.ask(question('nodesOf', 'MATCH (n:Node {release: $release}) RETURN count(n) AS n'), {
        release,
      })
    )[0]?.n,
  );

function loadIn(folder: string, { uri, password }: Database): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'tests/support/load-child.ts'), folder], {
    cwd: ROOT,
    env: { ...process.env, IGO_URI: uri, IGO_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Waits until a child has said a word on its standard output. */
const spoken = (child: ChildProcess, word: string): Promise<void> =>
  new Promise((resolve, reject) => {
    let heard = '';
    child.stdout?.on('data', (chunk) => {
      heard += chunk;
      if (heard.includes(`${word}\n`)) resolve();
    });
    child.once('exit', (code) =>
      heard.includes(word) ? resolve() : reject(new Error(`the child ended with ${code}`)),
    );
  });

/** Asks again and again until there is an answer. */
async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
