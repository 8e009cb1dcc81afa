import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

interface Import {
  readonly file: string;
  readonly room: string;
  /** A room, or the name of a package, or `node:…`. */
  readonly from: string;
  /** The file imported, where it is one of ours. */
  readonly target: string | null;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const roomOf = (file: string): string =>
  file.includes('/') ? (file.split('/')[0] ?? '') : file.replace(/\.ts$/, '');

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const found = text.matchAll(
    /^\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm,
  );
  return [...found].map(([, still, moving, bare]) => {
    const name = still ?? moving ?? bare ?? '';
    const target = name.startsWith('.')
      ? relative(SRC, join(SRC, dirname(file), name)).replaceAll('\\', '/')
      : null;
    const pack = name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? '');
    return { file, room: roomOf(file), from: target ? roomOf(target) : pack, target };
  });
}

const imports = files.flatMap(importsOf);
const isNode = (from: string) => from.startsWith('node:') || builtinModules.includes(from);
const isOurs = ({ target }: Import) => target !== null;
const line = ({ file, from, target }: Import) => `${file} imports ${target ?? from}`;
const inRoom = (room: string) => imports.filter((one) => one.room === room);
const broken = (room: string, allowed: (one: Import) => boolean) =>
  inRoom(room)
    .filter((one) => one.from !== room && !allowed(one))
    .map(line);
const rooms =
  (...names: string[]) =>
  ({ from }: Import) =>
    names.includes(from);

describe('the reader of imports', () => {
  it('sees them all: every file beside the entry is imported by another', () => {
    const reached = new Set(imports.map(({ target }) => target));
    const alone = files.filter((file) => !reached.has(file));
    expect(files.length).toBeGreaterThan(60);
    // The bundle begins at main.tsx, which its document names, and the worker is started by its address.
    expect(alone).toEqual(['browser/graph/layout.worker.ts', 'browser/main.tsx', 'cli.ts']);
  });

  it('sees only files that are there', () => {
    const known = new Set(files);
    const outside = (target: string) =>
      target === '../codegen.ts' || target.startsWith('../bench/') || target.endsWith('.css');
    expect(
      imports.filter(({ target }) => target !== null && !known.has(target) && !outside(target)).map(line),
    ).toEqual([]);
  });
});

describe('the rule of rooms', () => {
  it('knows every room', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual([
      'api',
      'browser',
      'cli',
      'commands',
      'config',
      'database',
      'domain',
      'generate',
      'graph',
      'http',
      'ingest',
      'made-of',
      'page',
      'trace',
    ]);
  });

  it('domain imports no other room, nothing of Node, no driver, no GraphQL: zod, edtf and lru-cache alone', () => {
    expect(broken('domain', rooms('zod', 'edtf', 'lru-cache'))).toEqual([]);
  });

  it('graph imports domain alone, and nothing of Node but in releases', () => {
    expect(
      broken(
        'graph',
        (one) =>
          one.from === 'domain' ||
          (one.file === 'graph/driver.ts' && one.from === 'neo4j-driver') ||
          (one.file === 'graph/releases.ts' && isNode(one.from)),
      ),
    ).toEqual([]);
  });

  it('the driver of Neo4j is imported in graph/driver.ts and in database alone', () => {
    const users = imports.filter(({ from }) => from === 'neo4j-driver').map(({ file }) => file);
    expect(users).toContain('graph/driver.ts');
    expect(users.filter((file) => file !== 'graph/driver.ts' && roomOf(file) !== 'database')).toEqual([]);
  });

  it('browser imports nothing of Node and no other room but the words for dates and for what is in doubt about them: it is a client of the API like any other', () => {
    expect(
      broken(
        'browser',
        (one) =>
          one.target === 'domain/date-words.ts' ||
          one.target === 'domain/doubts.ts' ||
          (!isOurs(one) && !isNode(one.from) && one.from !== 'neo4j-driver'),
      ),
    ).toEqual([]);
  });

  it('trace imports domain alone, and its queue: paths are found without a database', () => {
    expect(broken('trace', rooms('domain', 'flatqueue'))).toEqual([]);
  });

  it('database imports no other room but domain', () => {
    expect(broken('database', (one) => !isOurs(one) || one.from === 'domain')).toEqual([]);
  });

  it('ingest imports domain, graph and the hash of sources', () => {
    expect(broken('ingest', (one) => !isOurs(one) || rooms('domain', 'graph', 'made-of')(one))).toEqual([]);
  });

  it('api imports domain, graph and trace: not ingest, not http, not the driver', () => {
    expect(
      broken(
        'api',
        (one) => (!isOurs(one) && one.from !== 'neo4j-driver') || rooms('domain', 'graph', 'trace')(one),
      ),
    ).toEqual([]);
  });

  it('http imports api, domain, graph and page: not ingest, not the driver', () => {
    expect(
      broken(
        'http',
        (one) =>
          (!isOurs(one) && one.from !== 'neo4j-driver') || rooms('api', 'domain', 'graph', 'page')(one),
      ),
    ).toEqual([]);
  });

  it('page imports no other room but the hash of sources: it is a client of the API like any other', () => {
    expect(
      broken('page', (one) => (!isOurs(one) && one.from !== 'neo4j-driver') || one.from === 'made-of'),
    ).toEqual([]);
  });

  it('generate imports domain, graph and, for its error codes, database', () => {
    expect(broken('generate', (one) => !isOurs(one) || rooms('domain', 'graph', 'database')(one))).toEqual(
      [],
    );
  });

  it('nothing but commands imports commands, and nothing imports the entry', () => {
    const users = imports.filter(({ from, room }) => from === 'commands' && room !== 'commands');
    expect(users.filter(({ file }) => file !== 'cli.ts').map(line)).toEqual([]);
    expect(imports.filter(({ from, target }) => target !== null && from === 'cli').map(line)).toEqual([]);
  });

  it('GraphQL is known to api, http and generate alone', () => {
    const users = imports.filter(({ from }) => from === 'graphql' || from.startsWith('@apollo'));
    expect(users.filter(({ room }) => !['api', 'http', 'generate'].includes(room)).map(line)).toEqual([]);
  });
});

describe('imports', () => {
  it('name our own files with their ending', () => {
    expect(
      imports.filter(({ target }) => target !== null && !/\.(tsx?|css)$/.test(target)).map(line),
    ).toEqual([]);
  });

  it('go round in no circle', () => {
    const next = new Map(
      files.map((file) => [
        file,
        imports.filter((one) => one.file === file).flatMap(({ target }) => target ?? []),
      ]),
    );
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]): void => {
      const start = path.indexOf(file);
      if (start >= 0) {
        circles.push([...path.slice(start), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const target of next.get(file) ?? []) walk(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });
});
