import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A process told apart from a later one that got the same pid. */
export interface ProcessIdentity {
  pid: number;
  started: string;
}

/** The identity of this very process. */
export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, started: lookUp(process.pid)?.started ?? '' };
}

/** Says whether that same process still runs. */
export function isRunning(identity: ProcessIdentity): boolean {
  return lookUp(identity.pid)?.started === identity.started;
}

/** What the process table shows for a pid, or null when nothing runs there (a zombie does not run). */
export function lookUp(pid: number): { started: string; command: string } | null {
  return existsSync('/proc/self/stat') ? lookUpInProc(pid) : lookUpWithPs(pid);
}

/** Sends a signal; a process that is gone already is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'ESRCH') throw thrown;
  }
}

function lookUpInProc(pid: number): { started: string; command: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything; after it come the state (field 3) and the start time (field 22).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return { started: fields[19] ?? '', command };
  } catch {
    return null;
  }
}

function lookUpWithPs(pid: number): { started: string; command: string } | null {
  const columns = ['-o', 'stat=', '-o', 'lstart=', '-o', 'command='];
  const ps = spawnSync('ps', ['-ww', '-p', String(pid), ...columns], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  });
  const [, stat, started, command] =
    /^(\S+)\s+(\w+ +\w+ +\d+ [\d:]+ \d+) +(.*)$/m.exec(ps.stdout?.trim() ?? '') ?? [];
  if (!stat || stat.startsWith('Z') || !started) return null;
  return { started, command: `${command} ` };
}
