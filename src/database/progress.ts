import { setTimeout as sleep } from 'node:timers/promises';

/** Runs the work and, until it ends, reports a line with the seconds gone by every two seconds. */
export async function reporting<T>(
  report: (message: string) => void,
  line: (seconds: number) => string,
  work: () => Promise<T>,
): Promise<T> {
  const began = Date.now();
  const timer = setInterval(() => report(line(Math.round((Date.now() - began) / 1000))), 2000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

/** Waits until the condition holds and says true, or false once the patience (in milliseconds) is used up. */
export async function until(holds: () => boolean | Promise<boolean>, patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) return false;
    await sleep(100);
  }
  return true;
}
