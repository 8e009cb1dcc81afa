import { withOrgans } from '../graph/disagreements.ts';
import type { Context } from './context.ts';
import { keyOf, known } from './lookup.ts';

/** What a question may be about. */
const SUBJECTS = ['State', 'Organization', 'Organ', 'Person', 'Post', 'Meeting', 'Document', 'Topic'];

/** The keys of the things that a question is about, those of the organs of organizations too; null where it is about everything. */
export async function scopeOf(
  of: readonly string[] | null | undefined,
  context: Context,
): Promise<string[] | null> {
  if (!of) return null;
  const names = [...new Set(of)];
  const keys = await Promise.all(
    names.map(async (name) =>
      known(await keyOf(name, SUBJECTS, context), name, SUBJECTS.join(', ').toLowerCase()),
    ),
  );
  if (keys.length === 0) return [];
  const found = await context.load.ask(withOrgans, { keys });
  return [...new Set(found.flatMap(({ key, organs }) => [String(key), ...(organs as string[])]))];
}
