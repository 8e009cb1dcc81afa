import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../src/commands/shared.ts';
import type { Database } from '../src/database/provide.ts';
import { BENCH_HOME } from './homes.ts';

/** A server in a process of its own. */
export interface Child {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** The project's server; without plans it makes a trip for every hop. */
export const startOurs = (database: Database, { plans = true } = {}): Promise<Child> =>
  start(['--import', 'tsx', join(ROOT, 'bench/serve.ts')], database, { IGO_PLANS: plans ? 'on' : 'off' });

/** How long a start takes beside that of the database itself: the median of three starts, in milliseconds. */
export function startUpOf({ home, heap }: { home: string; heap: string }): {
  database: number;
  beside: number;
} {
  const starts = Array.from({ length: 3 }, () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(ROOT, 'bench/start.ts')],
      {
        cwd: ROOT,
        env: { ...process.env, NODE_ENV: 'production', IGO_HOME: home, IGO_HEAP: heap },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    if (status !== 0) throw new Error(`a start ended with ${status}`);
    const { database, whole } = JSON.parse(stdout.toString()) as { database: number; whole: number };
    return { database: Math.round(database), beside: Math.round(whole - database) };
  });
  return starts.sort((a, b) => a.beside - b.beside)[1] ?? { database: Number.NaN, beside: Number.NaN };
}

/** The peer's server. */
export const startPeer = (database: Database): Promise<Child> =>
  start([join(ROOT, 'bench/peer.mjs'), peerPackages(), join(ROOT, 'bench/peer.graphql')], database);

/** Apollo's standalone starter with ready objects. */
export const startReady = (file: string): Promise<Child> =>
  start([join(ROOT, 'bench/ready.mjs'), peerPackages(), file]);

/** The folder with the peer's packages, installed when they are missing or others are named. */
export function peerPackages(): string {
  const folder = join(BENCH_HOME, 'peer');
  const wanted = join(ROOT, 'bench/peer.package.json');
  const named = join(folder, 'package.json');
  const fresh = existsSync(named) && readFileSync(named, 'utf8') === readFileSync(wanted, 'utf8');
  if (fresh && existsSync(join(folder, 'node_modules'))) return folder;
  mkdirSync(folder, { recursive: true });
  copyFileSync(wanted, named);
  const flags = ['--no-fund', '--no-audit', '--no-package-lock', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', ...flags], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error('the packages of the peer could not be installed');
  return folder;
}

/** The most memory that a process has held, in MiB; null where the system does not tell. */
export function peakMemory(pid: number): number | null {
  try {
    const [, kib] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kib ? Math.round(Number(kib) / 1_024) : null;
  } catch {
    return null;
  }
}

function start(args: string[], database?: Database, more: Record<string, string> = {}): Promise<Child> {
  const env = {
    ...process.env,
    // Both sides run as they would in use.
    NODE_ENV: 'production',
    ...more,
    ...(database ? { IGO_URI: database.uri, IGO_USER: database.user, IGO_PASSWORD: database.password } : {}),
  };
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let heard = '';
    child.stdout.on('data', (chunk: Buffer) => {
      heard += chunk;
      const [, url] = /listening (\S+)/.exec(heard) ?? [];
      if (url) resolve({ url, pid: child.pid ?? 0, stop: () => ended(child) });
    });
    child.once('exit', (code) => reject(new Error(`a server ended with ${code}: ${args.join(' ')}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
  return gone;
}
