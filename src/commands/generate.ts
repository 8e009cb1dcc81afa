import { join } from 'node:path';
import { generate as codegen } from '@graphql-codegen/cli';
import { writeGenerated } from '../generate/files.ts';
import { ROOT, report } from './shared.ts';

/** Makes the generated files anew: parts of the schema, documents, the types of the resolvers. */
export async function runGenerate(): Promise<number> {
  const written = await writeGenerated(ROOT);
  const { default: config } = await import('../../codegen.ts');
  await codegen({ ...config, cwd: ROOT }, true);
  report(written.length > 0 ? `written: ${written.join(', ')}` : 'all generated files were fresh');
  report(`types: ${join('src/api', 'types.generated.ts')}`);
  return 0;
}
