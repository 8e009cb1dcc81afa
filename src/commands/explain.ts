import { report } from './shared.ts';

/** Placeholder until the questions of an operation can be listed. */
export async function runExplain(): Promise<number> {
  report('');
  return 0;
}
