import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Release } from '../graph/releases.ts';
import { API_HEADERS } from './reply.ts';

/** The most bytes that kept answers take, with the requests that they answer; the largest one that is kept. */
export const KEPT_BYTES = 64 * 1024 * 1024;
export const LARGEST_KEPT = 4 * 1024 * 1024;

/** What an entry takes beside its texts. */
const OVERHEAD = 512;

/** An answer as it goes over the wire. */
export interface Answer {
  /** All its headers when it is given again, in one list: to set them one by one takes a twentieth of the time. */
  readonly head: string[];
  /** Its bytes, each as a character: a text goes out in one piece with the head, a buffer beside it. */
  readonly body: string;
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
    sizeCalculation: ({ body, head }, key) =>
      body.length + 2 * key.length + 2 * head.join().length + OVERHEAD,
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

/** Makes an answer of a text and the headers that tell what it is. */
export function answerOf(text: string, headers: readonly string[], { hash }: Release): Answer {
  const bytes = Buffer.from(text, 'utf8');
  const etag = `"${createHash('sha256').update(hash).update(bytes).digest('base64url').slice(0, 27)}"`;
  const head = [...API_HEADERS, ...headers, 'content-length', String(bytes.length), 'igo-questions', '0'];
  return { head, body: bytes.toString('latin1'), etag };
}

/** The headers of an answer that has just been made, and took so many questions. */
export const firstHead = ({ head }: Answer, questions: number): string[] => [
  ...head.slice(0, -1),
  String(questions),
];

/** Sends an answer; who asks by GET and has it already gets 304 and no body. */
export function sendAnswer(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  { body, etag }: Answer,
  head: string[],
): void {
  const told = method === 'GET' ? [...head, 'etag', etag] : head;
  if (method === 'GET' && names(headers['if-none-match'], etag))
    response.writeHead(304, withoutContent(told)).end();
  else response.writeHead(200, told).end(body, 'latin1');
}

/** The headers of an answer without a body. */
const withoutContent = (head: readonly string[]): string[] =>
  head.filter((_, i) => !head[i - (i % 2)]?.startsWith('content-'));

/** Whether an If-None-Match names a tag; weak marks count as well, as RFC 9110 has it for this header. */
const names = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag));
