import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Release } from '../graph/releases.ts';

/** The most bytes that kept answers take, with the requests that they answer; the largest one that is kept. */
export const KEPT_BYTES = 64 * 1024 * 1024;
export const LARGEST_KEPT = 4 * 1024 * 1024;

/** What an entry takes beside its texts. */
const OVERHEAD = 512;

/** An answer as it goes over the wire. */
export interface Answer {
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
  /** Marks these very bytes, so that a client who has them is told so. */
  readonly etag: string;
}

/**
 * Answers that were given, by the release that gave them and the exact request. A release does not change, so
 * neither do they; after a switch the others are not asked for any more and make room.
 */
export class Answers {
  private readonly kept = new LRUCache<string, Answer>({
    maxSize: KEPT_BYTES,
    maxEntrySize: LARGEST_KEPT,
    sizeCalculation: ({ body, headers }, key) =>
      body.length + 2 * key.length + 2 * headers.join().length + OVERHEAD,
  });

  /** The answer that was given to the same request before. */
  get(key: string): Answer | undefined {
    return this.kept.get(key);
  }

  /** Keeps an answer, where it is not too large. */
  keep(key: string, answer: Answer): void {
    this.kept.set(key, answer);
  }

  /** The bytes that are kept. */
  get bytes(): number {
    return this.kept.calculatedSize;
  }
}

/** What an answer depends on: the release, and every part of the request that is read. */
export const keyOfRequest = (
  { number, hash }: Release,
  { method, headers }: IncomingMessage,
  csv: boolean,
  search: string,
  body: string,
): string =>
  `${number} ${hash} ${method} ${csv ? 'csv' : ''} ${headers.accept ?? ''}\n${headers['content-type'] ?? ''}\n${search}\n${body}`;

/** Makes an answer of a text. */
export function answerOf(
  text: string,
  headers: readonly (readonly [string, string])[],
  { hash }: Release,
): Answer {
  const body = Buffer.from(text, 'utf8');
  const etag = `"${createHash('sha256').update(hash).update(body).digest('base64url').slice(0, 27)}"`;
  return { headers, body, etag };
}

/** Sends an answer; who asks by GET and has it already gets 304 and no body. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { headers, body, etag }: Answer,
): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  if (request.method === 'GET') {
    response.setHeader('etag', etag);
    if (names(request.headers['if-none-match'], etag)) {
      response.statusCode = 304;
      response.removeHeader('content-type');
      response.end();
      return;
    }
  }
  response.statusCode = 200;
  response.setHeader('content-length', body.length);
  response.end(body);
}

/** Whether an If-None-Match names a tag; weak marks count as well, as RFC 9110 has it for this header. */
const names = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag));
