import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { type FileName, fileNames, releaseShape, type Seed, shapes } from './shape.ts';

/** Reads a folder of seed files and checks the shape of every record; all problems are told, not the first. */
export async function readSeed(folder: string): Promise<{ seed: Seed; problems: Problem[] }> {
  const problems: Problem[] = [];
  const release = await readJson(folder, 'release', problems);
  const checkedRelease = check(releaseShape, release, 'release', 'release', problems);
  const files = await Promise.all(
    fileNames.map(async (file) => [file, await readRecords(folder, file, problems)] as const),
  );
  const seed = {
    ...Object.fromEntries(files),
    release: checkedRelease ?? { name: '', title: '', dataUntil: '1000-01-01', compiled: '1000-01-01' },
  };
  return { seed: seed as unknown as Seed, problems };
}

async function readRecords(folder: string, file: FileName, problems: Problem[]): Promise<unknown[]> {
  const records = await readJson(folder, file, problems);
  if (records === undefined) return [];
  if (!Array.isArray(records)) {
    problems.push({
      level: 'ERROR',
      file,
      record: '(file)',
      rule: 'SHAPE',
      message: 'the file must hold an array of records',
    });
    return [];
  }
  return records.flatMap(
    (record: unknown, i) => check(shapes[file] as z.ZodType, record, file, nameOf(record, i), problems) ?? [],
  );
}

async function readJson(folder: string, file: FileName | 'release', problems: Problem[]): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, `${file}.json`), 'utf8'));
  } catch (error) {
    problems.push({
      level: 'ERROR',
      file,
      record: '(file)',
      rule: 'FILE',
      message: `cannot be read: ${error instanceof Error ? error.message : error}`,
    });
    return undefined;
  }
}

function check<T>(
  shape: z.ZodType<T>,
  value: unknown,
  file: FileName | 'release',
  record: string,
  problems: Problem[],
): T | undefined {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const where = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
    problems.push({ level: 'ERROR', file, record, rule: 'SHAPE', message: `${where}${issue.message}` });
  }
  return undefined;
}

const nameOf = (record: unknown, i: number): string =>
  typeof record === 'object' && record !== null && 'id' in record ? String(record.id) : `record ${i + 1}`;
