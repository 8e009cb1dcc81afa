import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashOfSources } from '../made-of.ts';

const stampAt = (root: string): string => join(root, '.igo', 'seed-made-of');

/** What a compiled seed depends on: the records, the code that checks and compiles them, and the packages. */
const sourcesOf = (root: string): Promise<string> =>
  hashOfSources(root, { folders: ['seed', 'src/domain', 'src/ingest'], files: ['package-lock.json'] });

/**
 * The hash of the content that the seed compiled to when it was last compiled, of these very records by this very
 * code; null where that is not known. To compile takes seconds, and most starts find the release loaded.
 */
export async function knownHash(root: string): Promise<string | null> {
  const stamp = await readFile(stampAt(root), 'utf8').catch(() => '');
  const [sources, hash] = stamp.split('\n');
  return hash && sources === (await sourcesOf(root)) ? hash : null;
}

/** Remembers what the seed compiled to. */
export async function rememberHash(root: string, hash: string): Promise<void> {
  await mkdir(dirname(stampAt(root)), { recursive: true });
  await writeFile(stampAt(root), `${await sourcesOf(root)}\n${hash}`);
}
