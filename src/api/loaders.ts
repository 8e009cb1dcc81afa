import DataLoader from 'dataloader';
import pLimit from 'p-limit';
import { Fault } from '../domain/errors.ts';
import type { KindName, RowOf } from '../domain/kinds.ts';
import type { View } from '../domain/view.ts';
import { nodesByNumber } from '../graph/network.ts';
import { nodesById } from '../graph/nodes.ts';
import type { Graph, Params, Question, Row } from '../graph/question.ts';
import { viewParams } from '../graph/when.ts';
import { type AnySeen, see } from './rows.ts';

/** The most questions that one request may ask; the largest honest ones ask some ten. */
export const MAX_QUESTIONS = 200;

/** How many of them may be on their way at once, so that one request does not take the database from the others. */
const AT_ONCE = 8;

/** Counts what a request costs. */
export interface Meter {
  questions: number;
  rows: number;
  /** Links that searches for paths have looked at. */
  links: number;
  /** The cursor after which the outermost list goes on, where it was cut. */
  next: string | null;
  /** Whether the same question has the same answer as long as the release answers. */
  lasting: boolean;
}

interface Found {
  readonly kind: KindName;
  readonly row: RowOf<KindName>;
}

/**
 * Batches every hop of one request: a loader for each question, view and set of arguments, made when first
 * needed. All keys of one level travel together, in one trip.
 */
export class Loaders {
  readonly meter: Meter = { questions: 0, rows: 0, links: 0, next: null, lasting: true };
  private readonly graph: Graph;
  private readonly release: number;
  private readonly batches = new Map<string, DataLoader<string, unknown>>();
  private readonly inTurn = pLimit(AT_ONCE);
  private readonly found: DataLoader<string, Found | null>;
  private readonly numbered: DataLoader<number, Found | null>;

  constructor(graph: Graph, release: number) {
    this.graph = graph;
    this.release = release;
    this.found = new DataLoader(async (keys) => {
      const rows = await this.ask(nodesById, { keys });
      const byKey = new Map(rows.map((row) => [row.key, row]));
      return keys.map((key) => (byKey.get(key) as Found | undefined) ?? null);
    });
    this.numbered = new DataLoader(async (numbers) => {
      const rows = await this.ask(nodesByNumber, { keys: numbers });
      const byNumber = new Map(rows.map((row) => [row.key, row as unknown as Found]));
      for (const found of byNumber.values()) this.found.prime(found.row.id, found);
      return numbers.map((number) => byNumber.get(number) ?? null);
    });
  }

  /** Asks a question of the release that the request is pinned to. */
  async ask(question: Question, params: Params): Promise<Row[]> {
    this.meter.questions += 1;
    if (this.meter.questions > MAX_QUESTIONS)
      throw new Fault('QUERY_TOO_COSTLY', `The query asks the database more than ${MAX_QUESTIONS} questions`);
    const rows = await this.inTurn(() => this.graph.ask(question, { ...params, release: this.release }));
    this.meter.rows += rows.length;
    return rows;
  }

  /** A node by its key, as a view shows it. */
  async node(view: View, key: string): Promise<AnySeen | null> {
    const found = await this.found.load(key);
    return found ? (see(found.kind, found.row as never, view) as AnySeen) : null;
  }

  /** A node by its number in the release, as a view shows it; numbers come from the network and name something. */
  async nodeAt(view: View, number: number): Promise<AnySeen> {
    const found = await this.numbered.load(number);
    if (!found) throw new Error(`no node has the number ${number}`);
    return see(found.kind, found.row as never, view) as AnySeen;
  }

  /** What a question answers for one key, in one trip for all keys asked at the same level; null where it has no row. */
  batched(question: Question, view: View, params: Params, key: string): Promise<unknown> {
    const name = `${question.text}\n${view.name}\n${JSON.stringify(params)}`;
    let loader = this.batches.get(name);
    if (!loader) {
      loader = new DataLoader<string, unknown>(
        async (keys) => {
          const rows = await this.ask(question, {
            ...params,
            ...viewParams(view),
            keys: keys.map((k) => JSON.parse(k)),
          });
          const byKey = new Map(rows.map((row) => [JSON.stringify(row.key), row]));
          return keys.map((k) => byKey.get(k) ?? null);
        },
        { name: question.name },
      );
      this.batches.set(name, loader);
    }
    return loader.load(key);
  }
}
