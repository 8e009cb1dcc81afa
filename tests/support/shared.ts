import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import type { Address } from '../../src/graph/driver.ts';

/** What all integration tests share: a Neo4j with the seed. */
export interface Shared {
  readonly home: string;
  readonly database: Address;
  readonly seedHash: string;
}

/**
 * The shared Neo4j. It starts while the unit tests run; who imports this waits until it is there. The global set-up
 * leaves word in a file, also of what went wrong.
 */
export const shared: Shared = await told(inject('word'));

async function told(file: string): Promise<Shared> {
  while (!existsSync(file)) await setTimeout(100);
  const word = JSON.parse(readFileSync(file, 'utf8')) as Shared | { failed: string };
  if ('failed' in word) throw new Error(`The shared Neo4j is not there: ${word.failed}`);
  return word;
}
