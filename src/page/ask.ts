import type { IncomingMessage } from 'node:http';

/** What the start page shows of the graph. */
export interface Facts {
  readonly release: {
    readonly name: string;
    readonly title: string;
    readonly hash: string;
    readonly dataUntil: string;
    readonly nodes: number;
    readonly links: number;
  };
  readonly model: {
    readonly kinds: readonly { readonly name: string; readonly about: string; readonly count: number }[];
  };
}

const QUERY = '{ release { name title hash dataUntil nodes links } model { kinds { name about count } } }';

/** Asks the API of this very server, as any client would; null while the API has no answer. */
export async function askSelf(request: IncomingMessage): Promise<Facts | null> {
  const { localAddress = '127.0.0.1', localPort } = request.socket;
  const host = localAddress.includes(':') ? `[${localAddress}]` : localAddress;
  try {
    const response = await fetch(`http://${host}:${localPort}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
      signal: AbortSignal.timeout(5_000),
    });
    const { data } = (await response.json()) as { data?: Facts | null };
    return data ?? null;
  } catch {
    return null;
  }
}
