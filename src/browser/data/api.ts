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

/** A question that was asked, and how many wait for its answer. */
interface Kept {
  readonly answer: Promise<unknown>;
  readonly gone: AbortController;
  waiting: number;
  come: boolean;
}
const kept = new Map<string, Kept>();

/**
 * Asks the public API. Equal questions share one answer; one that failed is asked again. Whoever aborts the signal
 * waits no longer; the request ends when nobody does.
 */
export function ask<T>(
  query: string,
  variables: Record<string, unknown> = {},
  signal?: AbortSignal,
): Promise<T> {
  const name = JSON.stringify([query, variables]);
  const asked = kept.get(name) ?? begin(name, query, variables);
  asked.waiting += 1;
  signal?.addEventListener('abort', () => {
    asked.waiting -= 1;
    if (asked.waiting > 0 || asked.come) return;
    asked.gone.abort();
    forget(name, asked);
  });
  return asked.answer as Promise<T>;
}

function begin(name: string, query: string, variables: Record<string, unknown>): Kept {
  const gone = new AbortController();
  const answer = send(query, variables, gone.signal);
  const asked: Kept = { answer, gone, waiting: 0, come: false };
  kept.set(name, asked);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? '');
  answer.then(
    () => {
      asked.come = true;
    },
    () => forget(name, asked),
  );
  return asked;
}

const forget = (name: string, asked: Kept): void => {
  if (kept.get(name) === asked) kept.delete(name);
};

async function send(
  query: string,
  variables: Record<string, unknown>,
  signal: AbortSignal,
): Promise<unknown> {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ query, variables }),
    signal,
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiFault('OFFLINE', 'The server cannot be reached.');
  });
  const body = (await response.json().catch(() => null)) as {
    data?: unknown;
    errors?: { message: string; extensions?: { code?: string } }[];
  } | null;
  const [error] = body?.errors ?? [];
  if (error) throw new ApiFault(error.extensions?.code ?? 'ERROR', error.message);
  if (!body?.data) throw new ApiFault('ERROR', `The server answered ${response.status}.`);
  return body.data;
}
