#!/usr/bin/env node
// The way in, for a machine that has nothing but Node: checks its version, installs what package-lock.json
// names if that is not there yet, and hands over to src/cli.ts. Plain JavaScript, since it runs before any package.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 11)) {
  console.error(`igo-graph needs Node 20.11 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const stamp = join(root, 'node_modules', '.igo-installed');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  const started = Date.now();
  console.log('Installing dependencies …');
  const ticking = process.stdout.isTTY ? ['--progress=true'] : [];
  const result = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error', ...ticking], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error('The dependencies could not be installed; run `npm ci` to see why.');
    process.exit(result.status ?? 1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
  console.log(`Dependencies installed in ${Math.round((Date.now() - started) / 1000)} s`);
}

const child = spawn(
  process.execPath,
  ['--import', 'tsx', join(root, 'src', 'cli.ts'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
// Ctrl-C reaches the child by itself; other signals are passed on, and the child decides when all is over.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
// npm ends on SIGTERM without telling what it started: whoever ends `npm start` ends the server and its Neo4j too.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  const watching = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watching);
    child.kill('SIGTERM');
  }, 500);
  watching.unref();
}
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
