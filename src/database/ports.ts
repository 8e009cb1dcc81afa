import { createServer } from 'node:net';

/** Picks a port of 127.0.0.1 that is free now: the first such of the wished ones, or else any. */
export async function freePort(...wished: (number | undefined)[]): Promise<number> {
  for (const port of wished) {
    if (port && (await tryPort(port))) return port;
  }
  const any = await tryPort(0);
  if (any) return any;
  throw new Error('127.0.0.1 has no free port');
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((settle) => {
    const server = createServer();
    server.once('error', () => settle(null));
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => settle(typeof address === 'object' && address ? address.port : null));
    });
  });
}
