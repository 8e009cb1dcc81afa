import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lang } from './words.ts';

/** A worked example: a question in both languages and the query that answers it. */
export interface Example {
  /** The name of its file, without the ending. */
  readonly name: string;
  readonly title: Readonly<Record<Lang, string>>;
  /** The whole file. */
  readonly query: string;
}

/** The examples of a folder in the order of their names. The first comment is the question, `# ru:` the Russian one. */
export async function readExamples(folder: string): Promise<Example[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    names.map(async (file) => {
      const query = await readFile(join(folder, file), 'utf8');
      const name = file.replace(/\.graphql$/, '');
      const en = /^#\s*(.+)$/m.exec(query)?.[1] ?? name;
      return { name, title: { en, ru: /^#\s*ru:\s*(.+)$/m.exec(query)?.[1] ?? en }, query };
    }),
  );
}
