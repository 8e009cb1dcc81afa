/** What went wrong, in a form that the page can show. */
export class ApiFault extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** What stands for an answer that the reader no longer waits for. */
export const cancelled = (): ApiFault => new ApiFault('CANCELLED', 'You cancelled it.');

/** The address of the API: of the server that serves this page. */
const ENDPOINT = '/graphql';

/** How many answers are kept. A release does not change; a reload of the page forgets them. */
const KEPT = 200;
const kept = new Map<string, Promise<unknown>>();

/** Asks the public API. Equal questions share one answer; one that failed is asked again. */
export function ask<T>(
  query: string,
  variables: Record<string, unknown> = {},
  signal?: AbortSignal,
): Promise<T> {
  const name = JSON.stringify([query, variables]);
  const known = kept.get(name);
  if (known) return known as Promise<T>;
  const answer = send<T>(query, variables, signal);
  const forget = () => {
    if (kept.get(name) === answer) kept.delete(name);
  };
  kept.set(name, answer);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? '');
  answer.catch(forget);
  // Who asks the same just after it was given up gets an answer of their own.
  signal?.addEventListener('abort', forget);
  return answer;
}

async function send<T>(query: string, variables: Record<string, unknown>, signal?: AbortSignal): Promise<T> {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ query, variables }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiFault('OFFLINE', 'The server cannot be reached.');
  });
  const body = (await response.json().catch(() => null)) as {
    data?: T | null;
    errors?: { message: string; extensions?: { code?: string } }[];
  } | null;
  const [error] = body?.errors ?? [];
  if (error) throw new ApiFault(error.extensions?.code ?? 'ERROR', error.message);
  if (!body?.data) throw new ApiFault('ERROR', `The server answered ${response.status}.`);
  return body.data;
}
