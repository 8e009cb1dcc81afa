import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): Promise<string> => readFile(join(ROOT, path), 'utf8');

/** What stands in bold without being a label: names of things, and languages that buttons are called after. */
const names = ['Armenia', 'Армения', 'Русский', 'English', 'CSV'];

/** The labels that a guide names: what stands in bold, taken apart where the page puts two words together. */
const labelsIn = (guide: string): string[] =>
  [...guide.matchAll(/\*\*(.+?)\*\*/g)]
    .flatMap(([, bold = '']) => bold.split(/: | ← | → /))
    .filter((label) => /\p{L}/u.test(label) && !/^\d/.test(label) && !names.includes(label));

describe.each(['docs/guide.md', 'docs/guide.ru.md'])('%s', (path) => {
  let [guide, words] = ['', ''];
  beforeAll(async () => {
    [guide, words] = await Promise.all([read(path), read('src/browser/words.ts')]);
  });

  it('names the labels exactly as the page shows them', () => {
    const labels = labelsIn(guide);
    expect(labels.length).toBeGreaterThan(30);
    expect(labels.filter((label) => !words.includes(`'${label}'`))).toEqual([]);
  });

  it('shows pictures that are there', async () => {
    const pictures = [...guide.matchAll(/pictures\/[\w-]+\.png/g)].map(([picture]) => picture);
    expect(pictures.length).toBeGreaterThan(5);
    for (const picture of pictures)
      expect((await readFile(join(ROOT, 'docs', picture))).length).toBeGreaterThan(0);
  });
});
