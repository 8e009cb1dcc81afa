import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './api.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test changes records of any file
type SeedRecord = any;

/** A copy of the seed in a temporary folder, with records changed; removed by the system's own clean-up. */
export async function seedWith(file: string, change: (records: SeedRecord[]) => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'igo-seed-'));
  await cp(join(ROOT, 'seed'), folder, { recursive: true });
  const path = join(folder, `${file}.json`);
  const records: SeedRecord[] = JSON.parse(await readFile(path, 'utf8'));
  change(records);
  await writeFile(path, JSON.stringify(records));
  return folder;
}

/** The record with an id, which must be there. */
export function record(records: SeedRecord[], id: string): SeedRecord {
  const found = records.find((r) => r.id === id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
}
