import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A hash of the names and contents of files, and of all files in folders; paths begin at the root. */
export async function hashOfSources(
  root: string,
  { folders, files }: { folders: readonly string[]; files: readonly string[] },
): Promise<string> {
  const inFolders = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    ),
  );
  const digest = createHash('sha256');
  for (const file of [...inFolders.flat().sort(), ...files.map((name) => join(root, name))])
    digest.update(file.slice(root.length)).update(await readFile(file));
  return digest.digest('hex');
}
