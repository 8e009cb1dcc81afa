import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/api.ts';
import { also } from '../support/full.ts';
import { record, seedWith } from '../support/seeds.ts';
import { shared } from '../support/shared.ts';

/** Runs a command as a user does, on the database of the tests; gives what it printed and how it ended. */
function run(
  args: string[],
  env: NodeJS.ProcessEnv = {},
  command = [process.execPath, join(ROOT, 'bin/igo.mjs')],
): { child: ChildProcess; printed: () => string; ended: Promise<number | null> } {
  const { uri, user, password, database } = shared.database;
  const [program = '', ...before] = command;
  const child = spawn(program, [...before, ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      PORT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (printed += chunk));
  return { child, printed: () => printed, ended: new Promise((resolve) => child.once('exit', resolve)) };
}

async function until(condition: () => boolean, what: string): Promise<void> {
  for (const started = Date.now(); !condition(); ) {
    if (Date.now() - started > 40_000) throw new Error(`never ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('the commands', () => {
  it('start serves the page and the API where it says, and ends cleanly when it is asked to', async () => {
    const { child, printed, ended } = run(['start']);
    await until(
      () => /igo-graph is ready/.test(printed()) && /GraphQL +http/.test(printed()),
      `ready: ${printed()}`,
    );
    const url = /GraphQL +(http\S+)/.exec(printed())?.[1] ?? '';
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ organization(acronym: \\"SCO\\") { key } }"}',
    });
    expect(await response.json()).toMatchObject({ data: { organization: { key: 'sco' } } });
    expect((await fetch(new URL('/', url))).status).toBe(200);
    // Who is impatient asks twice.
    child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });

  also('whoever ends npm start ends the server too', async () => {
    const { child, printed } = run(['start'], {}, ['npm']);
    await until(() => /GraphQL +http/.test(printed()), `ready: ${printed()}`);
    const url = /GraphQL +(http\S+)/.exec(printed())?.[1] ?? '';
    expect((await fetch(new URL('/live', url))).status).toBe(200);
    child.kill('SIGTERM');
    const gone = () =>
      fetch(new URL('/live', url)).then(
        () => false,
        () => true,
      );
    for (let i = 0; i < 100 && !(await gone()); i++) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await gone()).toBe(true);
  });

  also('start says what to do when the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const { printed, ended } = run(['start'], { PORT: String(port) });
    expect(await ended).toBe(1);
    expect(printed()).toContain(`Port ${port} is in use`);
    expect(printed()).not.toContain('    at ');
    taken.close();
  });

  it('start says what to do when the database cannot be reached', async () => {
    const { printed, ended } = run(['start'], { NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(await ended).toBe(1);
    expect(printed()).toContain('[DATABASE_UNREACHABLE]');
    expect(printed()).not.toContain('    at ');
  });

  also('a setting that cannot be used is refused by name', async () => {
    const { printed, ended } = run(['start'], { PORT: 'four thousand' });
    expect(await ended).toBe(1);
    expect(printed()).toContain('PORT');
  });

  also('seed --check tells every problem with file and record, and ends with 1', async () => {
    const folder = await seedWith('tenures', (records) => {
      record(records, 'pos-zas-stanislav-secretary-general-csto').person = 'nobody-at-all';
      record(records, 'pos-kazakbaev-ruslan-foreign-minister-kgz-2').until = '2001-01-01';
    });
    const { printed, ended } = run(['seed', '--check', folder]);
    expect(await ended).toBe(1);
    expect(printed()).toContain(
      'seed/tenures.json, pos-zas-stanislav-secretary-general-csto: person "nobody-at-all" does not exist [REFERENCE]',
    );
    expect(printed()).toContain('[END_BEFORE_BEGINNING]');
    expect(printed()).not.toContain('    at ');
  });

  it('an unknown command shows those that there are', async () => {
    const { printed, ended } = run(['unknown']);
    expect(await ended).toBe(2);
    expect(printed()).toContain('seed');
  });
});
