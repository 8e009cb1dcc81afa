import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers a request for a page; false where there is none at that address. */
export type Pages = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;

/** The pages that the server serves beside the API. */
export async function pages(_root: string, _browserUrl: string | null): Promise<Pages> {
  return async () => false;
}
