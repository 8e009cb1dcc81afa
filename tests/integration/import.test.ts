import { type ChildProcess, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, provideDatabase } from '../../src/database/provide.ts';
import { Fault } from '../../src/domain/errors.ts';
import { connect } from '../../src/graph/driver.ts';
import { type Graph, question } from '../../src/graph/question.ts';
import { allReleases, cleanUp, currentRelease } from '../../src/graph/releases.ts';
import type { Compiled } from '../../src/ingest/compile.ts';
import { differences } from '../../src/ingest/differences.ts';
import { factsOf, load, prepare } from '../../src/ingest/load.ts';
import { type Api, type Json, openApi, ROOT } from '../support/api.ts';
import { record, seedWith } from '../support/seeds.ts';

const quiet = () => undefined;
const releasesIn = question(
  'releasesIn',
  'MATCH (n:Node) RETURN DISTINCT n.release AS release ORDER BY release',
);

/** These tests move the pointer, so they have a Neo4j of their own. */
describe('loading releases', () => {
  const home = join(ROOT, '.igo', `test-${process.pid}`, 'import');
  let database: Database;
  let graph: Graph;
  let compiled: Compiled;
  beforeAll(async () => {
    [database, { compiled }] = await Promise.all([
      provideDatabase({ home, env: withoutUri(), heap: '768m' }),
      prepare(join(ROOT, 'seed')),
    ]);
    graph = connect(database);
    await load(graph, compiled, quiet);
  }, 120_000);
  afterAll(async () => {
    await graph.close();
    await database.stop();
    await rm(home, { recursive: true, force: true });
  });

  it('loading the same seed again writes nothing', async () => {
    const before = await allReleases(graph);
    const again = await load(graph, compiled, quiet);
    expect(again.written).toBe(false);
    expect(await allReleases(graph)).toEqual(before);
  });

  it('loading a changed seed changes just that, and the archive of the old release stays', async () => {
    const old = await currentRelease(graph);
    const folder = await seedWith('memberships', (records) => {
      record(records, 'mem-csto-uzb-1').until = '2012-12-20';
    });
    const { release, written } = await load(graph, (await prepare(folder)).compiled, quiet);
    expect(written).toBe(true);
    expect((await currentRelease(graph))?.number).toBe(release.number);
    const found = differences(await factsOf(graph, old?.number ?? 0), await factsOf(graph, release.number));
    expect(
      found.map((d) => [d.what, d.id, d.fields.filter((f) => !/^(latest|precise|rival)/.test(f))]),
    ).toEqual([
      ['CHANGED', 'event-mem-csto-uzb-1-closing', ['d0', 'd1', 'date', 'name']],
      ['CHANGED', 'mem-csto-uzb-1', ['u0', 'u1', 'until']],
    ]);
    await cleanUp(graph, -1);
    expect((await graph.ask(releasesIn, {})).map((row) => row.release)).toEqual([release.number]);
    expect((await factsOf(graph, old?.number ?? 0)).size).toBe(compiled.nodes.length);
  });

  it('a broken seed is refused with all its problems, and nothing is written', async () => {
    const before = await allReleases(graph);
    const folder = await seedWith('memberships', (records) => {
      record(records, 'mem-csto-arm-1').since = 'sometime';
      record(records, 'mem-csto-blr-1').of = 'no-such-organization';
      record(records, 'mem-csto-kaz-1').status = 'MEMBER';
    });
    const refused = await prepare(folder).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(Fault);
    // The shape is checked before what it means: a word that does not exist is told first, then dates, then references.
    expect((refused as Fault).code).toBe('SEED_INVALID');
    expect((refused as Fault).message).toContain('mem-csto-kaz-1');
    expect(await allReleases(graph)).toEqual(before);
  });

  it('a load that is killed leaves the old release serving, and the next load cleans up', async () => {
    const before = await currentRelease(graph);
    const folder = await seedWith('organizations', (records) => {
      record(records, 'csto').note = 'killed';
    });
    const child = loadIn(folder, database);
    await spoken(child, 'loading');
    let staged: number | undefined;
    while (staged === undefined) {
      staged = (await allReleases(graph)).find((r) => r.status === 'STAGED')?.number;
      if (staged !== undefined && (await nodesOf(graph, staged)) === 0) staged = undefined;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    expect(await nodesOf(graph, staged)).toBeGreaterThan(0);
    expect(await currentRelease(graph)).toEqual(before);
    await load(graph, (await prepare(folder)).compiled, quiet);
    expect(await nodesOf(graph, staged)).toBe(0);
    expect((await allReleases(graph)).some((r) => r.number === staged)).toBe(false);
  });

  it('refuses to load beside a load that is alive', async () => {
    const folder = await seedWith('organizations', (records) => {
      record(records, 'csto').note = 'first of two';
    });
    const child = loadIn(folder, database);
    await spoken(child, 'loading');
    while (!(await allReleases(graph)).some((r) => r.status === 'STAGED'))
      await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(load(graph, compiled, quiet)).rejects.toMatchObject({ code: 'IMPORT_RUNNING' });
    await spoken(child, 'loaded');
    expect((await currentRelease(graph))?.status).toBe('READY');
  });

  it('readers see one release each while the pointer moves', async () => {
    const marked = async (mark: string) =>
      (
        await prepare(
          await seedWith('states', (records) => {
            for (const state of records) state.note = mark;
          }),
        )
      ).compiled;
    const versions = [await marked('A'), await marked('B')];
    const api: Api = await openApi('current', connect(database));
    await load(graph, versions[0] as Compiled, quiet);
    let reading = true;
    const seen = new Set<string>();
    let answers = 0;
    const reader = async () => {
      while (reading) {
        const { body }: Json = await api.send(
          `{ organization(acronym: "CSTO") { members { nodes { member { ... on State { note memberships { nodes { of { ... on Organization { members(first: 10) { nodes { member { ... on State { note } } } } } } } } } } } } } }`,
        );
        const notes = new Set(JSON.stringify(body.data).match(/"note":"[AB]"/g));
        expect(notes.size, JSON.stringify(body).slice(0, 300)).toBe(1);
        seen.add([...notes][0] ?? '');
        answers += 1;
      }
    };
    const readers = [reader(), reader(), reader()];
    await load(graph, versions[1] as Compiled, quiet);
    await new Promise((resolve) => setTimeout(resolve, 300));
    reading = false;
    await Promise.all(readers);
    await api.close();
    expect(seen.size).toBe(2);
    expect(answers).toBeGreaterThan(20);
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
