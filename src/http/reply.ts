import type { IncomingMessage, ServerResponse } from 'node:http';
import { catalogue, Fault } from '../domain/errors.ts';

/** The largest body of a request. */
const MAX_BODY = 256 * 1024;

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
  response.setHeader('content-type', 'application/json; charset=utf-8');
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

/** Reads a JSON body, up to a size. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MAX_BODY) throw new Fault('REQUEST_TOO_LARGE');
    chunks.push(chunk as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Fault('BAD_REQUEST', 'The body is not JSON');
  }
}
