import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOfSources } from '../made-of.ts';

/** Where the bundle of the graph browser lies. */
export const bundleAt = (root: string): string => join(root, '.igo', 'page');

/**
 * Bundles the graph browser, unless the bundle that is there was made of the very same files. Vite is loaded only then.
 */
export async function buildPage(root: string, report: (message: string) => void): Promise<void> {
  const hash = await sourcesOf(root);
  const stamp = join(bundleAt(root), 'made-of');
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === hash) return;
  report('Bundling the graph browser …');
  const started = Date.now();
  const { build } = await import('vite');
  // Vite bundles the libraries' slow variants for developers under any other name, such as that of a test run.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await build({ configFile: join(root, 'vite.config.ts') });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
  await writeFile(stamp, hash);
  report(`Graph browser bundled in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** What the bundle is made of: its own sources, the words for dates and doubts, and the packages. */
const sourcesOf = (root: string): Promise<string> =>
  hashOfSources(root, {
    folders: ['src/browser', 'src/domain'],
    files: ['package-lock.json', 'vite.config.ts'],
  });
