import type { DatabaseErrorCode } from '../database/provide.ts';
import { catalogue } from '../domain/errors.ts';
import { code, MADE, table } from './markdown.ts';

/** `docs/errors.md`: every code that a user can meet. */
export function errorsDoc(): string {
  const entries = Object.entries(catalogue);
  return `${MADE}# Errors

An error of the API stands in \`errors\` of the answer, with its code in \`extensions.code\`; an error of a command is printed with its code in brackets, and the command ends with status 1. Codes are stable: rely on them, never on the text of a message.

## Of the API

The status is that of the HTTP answer when the whole request fails with this error; an error inside a field leaves the rest of the answer and the status 200.

${table(
  ['Code', 'Status', 'What it means', 'What to do'],
  entries
    .filter(([, e]) => e.http !== null)
    .map(([name, e]) => [code(name), String(e.http), e.title, e.hint]),
)}
Mistakes in the query itself keep the codes that Apollo Server gives them, such as \`GRAPHQL_PARSE_FAILED\`, \`GRAPHQL_VALIDATION_FAILED\` and \`BAD_USER_INPUT\`.

## Of the commands

${table(
  ['Code', 'What it means', 'What to do'],
  entries.filter(([, e]) => e.http === null).map(([name, e]) => [code(name), e.title, e.hint]),
)}
## Of the database's provision

${table(
  ['Code', 'What it means', 'What to do'],
  Object.entries(databaseErrors).map(([name, told]) => [code(name), ...told]),
)}`;
}

const databaseErrors: Record<DatabaseErrorCode, readonly [string, string]> = {
  DATABASE_BAD_ADDRESS: [
    'NEO4J_URI is not an address of a Neo4j',
    'Write it as `neo4j://host:7687` or `bolt://host:7687`.',
  ],
  DATABASE_UNREACHABLE: [
    'No Neo4j answers at NEO4J_URI',
    'Start it, correct NEO4J_URI, or unset it to have a local one run.',
  ],
  DATABASE_UNAUTHORIZED: ['Neo4j does not let the user in', 'Check NEO4J_USER and NEO4J_PASSWORD.'],
  DATABASE_NOT_FOUND: ['Neo4j has no such database', 'Name one that it has with NEO4J_DATABASE.'],
  DATABASE_TOO_OLD: ['The server is older than Neo4j 5', 'Upgrade it, or name another with NEO4J_URI.'],
  DATABASE_REFUSED: ['Neo4j refused a first query', 'Read the reason in the message.'],
  DATABASE_NEEDS_JAVA: [
    'A local Neo4j cannot be run: Java 17 or Maven is missing',
    'Install what the message names, or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.',
  ],
  DATABASE_FETCH_FAILED: [
    'Maven could not fetch Neo4j',
    'Check the network, the settings of Maven and the disk; then try again.',
  ],
  DATABASE_START_FAILED: [
    'The local Neo4j did not start',
    'Read the last lines of its logs in the message; check memory, disk and ports.',
  ],
  DATABASE_STATE_LOST: [
    'The local Neo4j has data, but its password is no longer remembered',
    'Follow the message: put the state file back, or remove the folder and load the seed again.',
  ],
};
