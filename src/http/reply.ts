import type { IncomingMessage, ServerResponse } from 'node:http';
import { catalogue, Fault } from '../domain/errors.ts';

/** The largest body of a request. */
const MAX_BODY = 256 * 1024;

/** What every answer of this server carries: a browser takes it for what it says it is. */
export const EVERY_HEADERS: readonly string[] = ['x-content-type-options', 'nosniff'];

/**
 * What every answer of the API carries, the faults too: a page from elsewhere may read it, and who keeps it asks each
 * time whether it still holds. Names and values in turn, as node:http takes a list of headers at once.
 */
export const API_HEADERS: readonly string[] = [
  ...EVERY_HEADERS,
  ...['access-control-allow-origin', '*'],
  ...['cache-control', 'no-cache'],
  ...['vary', 'accept'],
];

/** Sets some headers of a response to which others may follow. */
export function setHeaders(response: ServerResponse, headers: readonly string[]): void {
  for (let i = 0; i < headers.length; i += 2) response.setHeader(headers[i] ?? '', headers[i + 1] ?? '');
}

/** Sends a text and ends the response. */
export function send(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  if (!response.hasHeader('content-type'))
    response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('content-length', Buffer.byteLength(text));
  response.end(text);
}

/** Sends a fault in the shape of a GraphQL answer. */
export function fail(response: ServerResponse, { code, message }: Fault): void {
  setHeaders(response, [...API_HEADERS, 'content-type', 'application/json; charset=utf-8']);
  send(
    response,
    catalogue[code].http ?? 500,
    JSON.stringify({ errors: [{ message, extensions: { code } }] }),
  );
}

/** Sends whatever went wrong outside GraphQL; what is not a fault is not shown. */
export function failWith(response: ServerResponse, error: unknown, reference: string): void {
  if (response.headersSent) response.destroy();
  else
    fail(
      response,
      error instanceof Fault
        ? error
        : new Fault('INTERNAL', `Something failed inside, reference ${reference}`),
    );
}

/** Reads the text of a body, up to a size. */
export function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_BODY) chunks.push(chunk);
      else {
        request.pause();
        reject(new Fault('REQUEST_TOO_LARGE'));
      }
    });
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.once('error', reject);
  });
}

/** Reads a text as the JSON object that a request has to be. */
export function objectIn(text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Fault('BAD_REQUEST', 'The body is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Fault('BAD_REQUEST', 'The body is not a JSON object');
  return value;
}
