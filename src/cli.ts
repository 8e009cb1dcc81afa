import { DatabaseError } from './database/provide.ts';
import { Fault } from './domain/errors.ts';

type Run = (args: string[]) => Promise<number>;

/** Each command is loaded when it is asked for: `start` needs nothing of what `generate` needs. */
const commands: Record<string, { load: () => Promise<Run>; about: string }> = {
  start: {
    load: async () => (await import('./commands/start.ts')).runStart,
    about: 'provide Neo4j, load the seed if needed, serve',
  },
  dev: {
    load: async () => (await import('./commands/dev.ts')).runDev,
    about: 'the same, and start again on every change',
  },
  seed: {
    load: async () => (await import('./commands/seed.ts')).runSeed,
    about: 'check the seed and load it as a release; --check only checks',
  },
  releases: {
    load: async () => (await import('./commands/releases.ts')).runReleases,
    about: 'list the releases; `releases diff A B` compares two by id',
  },
  test: {
    load: async () => (await import('./commands/test.ts')).runTest,
    about: 'all tests; names of files or suites narrow them; --full tries every page in every way',
  },
  pictures: {
    load: async () => (await import('./commands/tool.ts')).runTool('bench', 'pictures', 'run.ts'),
    about: 'make the pictures of the graph browser in docs/pictures',
  },
  'bench-browser': {
    load: async () => (await import('./commands/tool.ts')).runTool('bench', 'browser', 'run.ts'),
    about: 'measure the graph browser in Chromium',
  },
  check: {
    load: async () => (await import('./commands/check.ts')).runCheck,
    about: 'format, lint, generated files, types, unit tests',
  },
  bench: {
    load: async () => (await import('./commands/bench.ts')).runBench,
    about: 'measure against bare Cypher and the peer; --size seed,cow,large and --only NAME narrow it',
  },
  generate: {
    load: async () => (await import('./commands/generate.ts')).runGenerate,
    about: 'make the generated files anew',
  },
};

const [name = 'help', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.log(
    `igo <command>\n\n${Object.entries(commands)
      .map(([key, { about }]) => `  ${key.padEnd(14)} ${about}`)
      .join('\n')}\n`,
  );
  process.exit(name === 'help' || name === '--help' ? 0 : 2);
}
try {
  const run = await command.load();
  process.exitCode = await run(args);
} catch (error) {
  const known = error instanceof Fault || error instanceof DatabaseError;
  console.error(known ? `\n${error.message}\n[${error.code}]` : error);
  process.exitCode = 1;
}
