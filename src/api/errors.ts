import { randomBytes } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Code, catalogue, Fault } from '../domain/errors.ts';

/** What the log gets to know of an error that a client does not. */
export type Report = (reference: string, error: unknown) => void;

/** A fault as GraphQL tells it: the code in `extensions`, the status for HTTP where the whole request fails. */
export function graphqlError({ code, message }: Fault): GraphQLError {
  const status = catalogue[code].http;
  return new GraphQLError(message, { extensions: { code, ...(status ? { http: { status } } : {}) } });
}

/** Faults keep their code and message; mistakes in the query are told as they are; anything else is masked with a reference number. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: Report,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof Fault) return told(formatted, original.code, original.message);
  const cause = error instanceof GraphQLError ? error.originalError : undefined;
  const inner = cause instanceof GraphQLError ? cause.extensions.code : undefined;
  const code = String(inner ?? formatted.extensions?.code ?? '');
  if (code in catalogue && code !== 'INTERNAL') return told(formatted, code as Code, formatted.message);
  if (CLIENT.has(code)) return told(formatted, code, formatted.message);
  const reference = randomBytes(4).toString('hex');
  report(reference, original);
  return told(
    formatted,
    'INTERNAL',
    `${new Fault('INTERNAL', `Something failed inside, reference ${reference}`).message}`,
  );
}

/** Codes of Apollo for mistakes in the request itself. */
const CLIENT = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

function told(formatted: GraphQLFormattedError, code: string, message: string): GraphQLFormattedError {
  const { locations, path } = formatted;
  return { message, ...(locations ? { locations } : {}), ...(path ? { path } : {}), extensions: { code } };
}
