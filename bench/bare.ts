import neo4j, { type Driver } from 'neo4j-driver';
import type { Database } from '../src/database/provide.ts';
import type { Row } from '../src/graph/question.ts';

/** Bare Cypher over the driver: what everything else is measured against. */
export interface Bare {
  ask(text: string, params: Readonly<Record<string, unknown>>): Promise<{ rows: Row[]; ms: number }>;
  write(text: string, params: Readonly<Record<string, unknown>>): Promise<void>;
  close(): Promise<void>;
}

/** Opens a driver with the settings of the product's. */
export function openBare({ uri, user, password, database }: Database): Bare {
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  return {
    ask: async (text, params) => {
      const started = performance.now();
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      const { records } = await session.run(text, whole(params));
      await session.close();
      const rows = records.map((record) => record.toObject() as Row);
      return { rows, ms: performance.now() - started };
    },
    write: async (text, params) => {
      await driver.executeQuery(text, whole(params), { database });
    },
    close: () => driver.close(),
  };
}

const whole = (params: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? neo4j.int(value) : value,
    ]),
  );
