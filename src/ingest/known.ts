import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashOfSources } from '../made-of.ts';

const stampAt = (root: string): string => join(root, '.igo', 'seed-made-of');

/** What a compiled seed depends on: the records, the code that checks and compiles them, and the packages. */
const sourcesOf = (root: string): Promise<string> =>
  hashOfSources(root, { folders: ['seed', 'src/domain', 'src/ingest'], files: ['package-lock.json'] });

/** What a seed is made of, and the hash of the content that this very seed compiled to before; null where that is not known. */
export interface Known {
  readonly sources: string;
  readonly hash: string | null;
}

/** Looks up whether it is known what the seed compiles to: to compile takes seconds, and most starts find the release loaded. */
export async function lookUpSeed(root: string): Promise<Known> {
  const [sources, stamp] = await Promise.all([
    sourcesOf(root),
    readFile(stampAt(root), 'utf8').catch(() => ''),
  ]);
  const [before, hash] = stamp.split('\n');
  return { sources, hash: hash && before === sources ? hash : null };
}

/** Remembers what the seed compiled to that was made of these sources, whatever has become of them since. */
export async function rememberSeed(root: string, sources: string, hash: string): Promise<void> {
  await mkdir(dirname(stampAt(root)), { recursive: true });
  await writeFile(stampAt(root), `${sources}\n${hash}`);
}
