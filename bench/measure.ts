import { Agent, request } from 'node:http';
import type { Asked, Json } from './operations.ts';

const agent = new Agent({ keepAlive: true });
let serial = 0;

/** Sends a question over a connection that stays open; gives the text of the answer and how long it took. */
export function post(url: string, body: string): Promise<{ text: string; ms: number; questions: number }> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const sent = request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const ms = performance.now() - started;
          const questions = Number(answer.headers['igo-questions'] ?? -1);
          resolve({ text: Buffer.concat(chunks).toString('utf8'), ms, questions });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A body that has never been sent before: what is in `extensions` is read by nobody, but makes another request of it. */
export function fresh({ query, variables }: Asked): string {
  serial += 1;
  return JSON.stringify({ query, variables, extensions: { bench: serial } });
}

/** The data of an answer; an error ends the benchmark. */
export function dataOf(text: string): Json {
  const { data, errors } = JSON.parse(text) as { data?: Json; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 600));
  return data;
}

/** Median and 95th percentile, in milliseconds. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly count: number;
}

/** The spread of some times. */
export function spreadOf(times: readonly number[]): Spread {
  const ordered = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95), count: ordered.length };
}

/**
 * Measures some ways of doing the same in turn, so that what else goes on hits all alike: first rounds that do not
 * count, then rounds for so long, but not more than so many.
 */
export async function inTurn(
  ways: Readonly<Record<string, () => Promise<number>>>,
  { warm = 300, warmMs = 2_000, most = 150, least = 6, ms = 6_000 } = {},
): Promise<Record<string, Spread>> {
  const times = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
  // Both machines, that of Java and that of JavaScript, compile what runs often; who serves for a day is measured after
  // that. Each way has its own time for it: a slow one does not keep the others cold.
  const spent = new Map<string, number>();
  for (let round = 0; round < warm; round += 1)
    for (const [name, way] of Object.entries(ways)) {
      const before = spent.get(name) ?? 0;
      if (round < 3 || before < warmMs) spent.set(name, before + (await way()));
    }
  const end = performance.now() + ms;
  for (let round = 0; round < most && (round < least || performance.now() < end); round += 1)
    for (const [name, way] of Object.entries(ways)) times.get(name)?.push(await way());
  return Object.fromEntries([...times].map(([name, list]) => [name, spreadOf(list)]));
}
