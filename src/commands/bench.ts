import type { SizeName } from '../../bench/homes.ts';
import { bench } from '../../bench/run.ts';
import { Fault } from '../domain/errors.ts';
import { report } from './shared.ts';

const known: readonly SizeName[] = ['seed', 'cow', 'large'];

/** Measures the project against bare Cypher and its peer: `--size seed,cow,large` and `--only members` narrow it. */
export async function runBench(args: string[]): Promise<number> {
  const given = (flag: string) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
  const asked = (given('--size') ?? 'seed,cow').split(',');
  const unknown = asked.find((size) => !known.some((one) => one === size));
  if (unknown !== undefined)
    throw new Fault('INVALID_SETTING', `--size ${unknown} is none of ${known.join(', ')}`);
  const sizes = known.filter((size) => asked.includes(size));
  await bench({ sizes, only: given('--only') ?? null, report });
  return 0;
}
