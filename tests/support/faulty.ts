import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket, connect as tcp } from 'node:net';
import { connect } from '../../src/graph/driver.ts';
import type { Graph, Question } from '../../src/graph/question.ts';

/** A proxy in front of a port that a test can cut and restore. */
export interface Proxy {
  readonly port: number;
  /** Ends all connections and refuses new ones. */
  cut(): Promise<void>;
  /** Listens again at the same port. */
  restore(): Promise<void>;
}

/** Starts a TCP proxy to a port of this machine. */
export async function proxyTo(host: string, target: number): Promise<Proxy> {
  const open = new Set<Socket>();
  let server: Server;
  const listen = (port: number) =>
    new Promise<number>((resolve, reject) => {
      server = createServer((client) => {
        const upstream = tcp(target, host);
        for (const socket of [client, upstream]) {
          open.add(socket);
          socket.on('error', () => undefined);
          socket.on('close', () => {
            open.delete(socket);
            client.destroy();
            upstream.destroy();
          });
        }
        client.pipe(upstream);
        upstream.pipe(client);
      });
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    });
  const port = await listen(0);
  return {
    port,
    cut: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of open) socket.destroy();
      await closed;
    },
    restore: async () => {
      await listen(port);
    },
  };
}

/** A port at which nothing listens. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A graph that answers as the true one does, but for the questions of one name. */
export function failing(
  database: Parameters<typeof connect>[0],
  name: string,
  error: (question: Question) => unknown,
): Graph {
  const graph = connect(database);
  return {
    ...graph,
    ask: async (question, params) => {
      if (question.name === name) throw error(question);
      return graph.ask(question, params);
    },
  };
}
