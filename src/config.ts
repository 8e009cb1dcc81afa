import { z } from 'zod';
import { Fault } from './domain/errors.ts';

const shape = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
});

/** What the environment sets, checked once. The settings of the database are read by `database/provide.ts`. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): { host: string; port: number } {
  const result = shape.safeParse({ HOST: env.HOST || undefined, PORT: env.PORT || undefined });
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    throw new Fault('INVALID_SETTING', `The environment cannot be used (${wrong})`);
  }
  return { host: result.data.HOST, port: result.data.PORT };
}
