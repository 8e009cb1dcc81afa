import { runCheck } from './commands/check.ts';
import { runDev } from './commands/dev.ts';
import { runGenerate } from './commands/generate.ts';
import { runReleases } from './commands/releases.ts';
import { runSeed } from './commands/seed.ts';
import { runStart } from './commands/start.ts';
import { runTest } from './commands/test.ts';
import { DatabaseError } from './database/provide.ts';
import { Fault } from './domain/errors.ts';

const commands: Record<string, { run: (args: string[]) => Promise<number>; about: string }> = {
  start: { run: runStart, about: 'provide Neo4j, load the seed if needed, serve' },
  dev: { run: runDev, about: 'the same, and start again on every change' },
  seed: { run: runSeed, about: 'check the seed and load it as a release; --check only checks' },
  releases: { run: runReleases, about: 'list the releases; `releases diff A B` compares two by id' },
  test: { run: runTest, about: 'all tests; names of files or suites narrow them' },
  check: { run: runCheck, about: 'format, lint, generated files, types, unit tests' },
  generate: { run: runGenerate, about: 'make the generated files anew' },
};

const [name = 'help', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.log(
    `igo <command>\n\n${Object.entries(commands)
      .map(([key, { about }]) => `  ${key.padEnd(10)} ${about}`)
      .join('\n')}\n`,
  );
  process.exit(name === 'help' || name === '--help' ? 0 : 2);
}
try {
  process.exitCode = await command.run(args);
} catch (error) {
  const known = error instanceof Fault || error instanceof DatabaseError;
  console.error(known ? `\n${error.message}\n[${error.code}]` : error);
  process.exitCode = 1;
}
