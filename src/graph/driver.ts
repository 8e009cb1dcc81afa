import neo4j, { type Driver, Neo4jError, type Session } from 'neo4j-driver';
import { Fault } from '../domain/errors.ts';
import type { Graph, Params, Question, Row } from './question.ts';

/** Where a Neo4j is and how to log in. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** How long one question may take before the database stops it. */
export const QUESTION_TIMEOUT_MS = 20_000;

/**
 * A Graph over neo4j-driver: with `database/check.ts` the only place that knows the driver. A question is one auto-commit statement,
 * hence one round trip; a database that is away is told within some two seconds and found again by itself.
 */
export function connect(address: Address): Graph {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 2_000,
    maxConnectionPoolSize: 50,
  });
  const session = (mode: 'READ' | 'WRITE') =>
    driver.session({ database: address.database, defaultAccessMode: mode });
  return {
    ask: (question, params) => runOnce(session('READ'), question, params, QUESTION_TIMEOUT_MS),
    run: (question, params = {}) => runOnce(session('WRITE'), question, params, undefined),
    write: (question, params = {}) => writeOnce(driver, address.database, question, params),
    close: () => driver.close(),
  };
}

async function runOnce(
  session: Session,
  { name, text }: Question,
  params: Params,
  timeout: number | undefined,
): Promise<Row[]> {
  try {
    const result = await withoutTrace(() =>
      session.run(text, outward(params), { metadata: { question: name }, ...(timeout ? { timeout } : {}) }),
    );
    return result.records.map((record) => record.toObject() as Row);
  } catch (error) {
    throw faultOf(error);
  } finally {
    await session.close();
  }
}

/** The driver notes where each question was asked from, which costs a tenth of a small answer; questions have names. */
function withoutTrace<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

async function writeOnce(
  driver: Driver,
  database: string,
  { name, text }: Question,
  params: Params,
): Promise<Row[]> {
  try {
    const { records } = await driver.executeQuery(text, outward(params), {
      database,
      transactionConfig: { metadata: { question: name } },
    });
    return records.map((record) => record.toObject() as Row);
  } catch (error) {
    throw faultOf(error);
  }
}

/** JavaScript's numbers travel as floats; a whole number must arrive as an integer, or ids and dates never match. */
function outward<T>(value: T): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(outward);
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, outward(inner)]));
  }
  return value;
}

const AWAY = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
]);

/** Errors of the database that a user can do something about get a code; everything else stays a bug. */
function faultOf(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (AWAY.has(error.code) || /acquisition timed out|pool is closed/i.test(error.message))
    return new Fault('DATABASE_UNAVAILABLE');
  if (error.code.includes('TransactionTimedOut')) return new Fault('TIMEOUT');
  return error;
}
