import DataLoader from 'dataloader';
import pLimit from 'p-limit';
import { Fault } from '../domain/errors.ts';
import { type KindName, kindNames, type RowOf } from '../domain/kinds.ts';
import { isCompilers, type View } from '../domain/view.ts';
import { nodesByNumber } from '../graph/network.ts';
import { nodesById } from '../graph/nodes.ts';
import type { Pages } from '../graph/plan.ts';
import type { Graph, Params, Question, Row } from '../graph/question.ts';
import { type Found, foundOf } from '../graph/rows.ts';
import { viewParams } from '../graph/when.ts';
import type { Network } from '../trace/network.ts';
import { type AnySeen, see } from './rows.ts';
import type { Soon } from './soon.ts';

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

/** A page with what the selection below it will ask for, in one question; and which questions that answers. */
export interface Continuation {
  readonly question: Question;
  readonly params: Params;
  readonly pages: readonly { readonly question: Question; readonly params: Params }[];
  unpack(row: Row): { nodes: Found[]; pages: Pages };
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
  /** The properties of nodes that the operation reads; null where whole rows have to come. */
  private props: readonly string[] | null = null;
  /** Nodes by key and by number, as much of them as views need. */
  private readonly byKey = new Map<boolean, DataLoader<string, Found | null>>();
  private readonly byNumber = new Map<boolean, DataLoader<number, Found | null>>();
  private readonly numberedRows = new Map<number, Row>();
  /** What plans and earlier trips have brought, so that it is there without a promise. */
  private readonly known = new Map<string, Found>();
  private readonly answered = new Map<string, Map<string, unknown>>();
  private readonly shown = new WeakMap<View, Map<unknown, AnySeen>>();

  constructor(graph: Graph, release: number) {
    this.graph = graph;
    this.release = release;
  }

  /** Tells what the operation reads of nodes, so that no more travels from here on. */
  readOnly(props: readonly string[] | null): void {
    this.props = props;
  }

  /** The properties of nodes that come for a view: under another policy than the compilers' all, since it may choose other values. */
  propsFor(view: View): readonly string[] | null {
    return isCompilers(view) ? this.props : null;
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
    return this.nodeSoon(view, key);
  }

  /** The same, at once where the node has come already: thousands of promises cost more than the trip that they wait for. */
  nodeSoon(view: View, key: string): Soon<AnySeen | null> {
    const found = this.known.get(key);
    if (found && (!found.narrow || isCompilers(view))) return this.show(found.kind, found.row as never, view);
    return this.nodesFor(view)
      .load(key)
      .then((late) => (late ? this.show(late.kind, late.row as never, view) : null));
  }

  private nodesFor(view: View): DataLoader<string, Found | null> {
    return this.loaderIn(this.byKey, nodesById, view);
  }

  private numbersFor(view: View): DataLoader<number, Found | null> {
    return this.loaderIn(this.byNumber, nodesByNumber, view);
  }

  /** The loader of a question for nodes, made when a view first needs it: one for whole rows, one for what is read. */
  private loaderIn<K>(
    all: Map<boolean, DataLoader<K, Found | null>>,
    question: Question,
    view: View,
  ): DataLoader<K, Found | null> {
    const props = this.propsFor(view);
    const known = all.get(props === null);
    if (known) return known;
    const loader = new DataLoader<K, Found | null>(async (keys) => {
      const rows = await this.ask(question, { keys, props });
      const found = new Map(rows.map((row) => [row.key, this.learn(foundOf(row, props))]));
      return keys.map((key) => found.get(key) ?? null);
    });
    all.set(props === null, loader);
    return loader;
  }

  /** A row as a view shows it, made once however often the row is met. */
  show(kind: KindName, row: RowOf<KindName>, view: View): AnySeen {
    let rows = this.shown.get(view);
    if (!rows) {
      rows = new Map();
      this.shown.set(view, rows);
    }
    const known = rows.get(row);
    if (known) return known;
    const seen = see(kind, row as never, view) as AnySeen;
    rows.set(row, seen);
    return seen;
  }

  /** Asks a question whose rows bring nodes with their kinds, or some properties of them, so that nobody has to ask for them again. */
  async askNodes(question: Question, params: Params, props: readonly string[] | null): Promise<Row[]> {
    const rows = await this.ask(question, { ...params, props });
    for (const row of rows) if (row.row) this.learn(foundOf(row, props));
    return rows;
  }

  /** Keeps a node that came along, for whoever asks for it by its key; gives it back. */
  learn(found: Found): Found {
    const key = String(found.row.id);
    const before = this.known.get(key);
    if (!before || (before.narrow && !found.narrow)) this.known.set(key, found);
    return found;
  }

  /** A node by its number in the release, as a view shows it; numbers come from the network and name something. */
  async nodeAt(view: View, number: number): Promise<AnySeen> {
    const found = await this.numbersFor(view).load(number);
    if (!found) throw new Error(`no node has the number ${number}`);
    return this.show(found.kind, found.row as never, view);
  }

  /** The same for a node of a network, which knows its key: where no more is read there is no trip. */
  nodeIn({ kinds, keys }: Network, view: View, n: number): Soon<AnySeen> {
    const kind = kindNames[kinds[n] ?? -1];
    const id = keys[n];
    if (!kind || id === undefined || !this.propsFor(view)?.every((prop) => prop === 'id' || prop === 'n'))
      return this.nodeAt(view, n);
    const row = this.numberedRows.get(n) ?? { id, n };
    this.numberedRows.set(n, row);
    return this.show(kind, row as never, view);
  }

  /**
   * What a question answers for one key, in one trip for all keys asked at the same level; null where it has no row.
   * A continuation brings along what the selection below will ask for.
   */
  batched(
    question: Question,
    view: View,
    params: Params,
    key: string,
    continued: () => Continuation | null = () => null,
  ): Soon<unknown> {
    const name = nameOf(question, view, params);
    const answer = this.answered.get(name)?.get(key);
    if (answer !== undefined) return answer;
    let loader = this.batches.get(name);
    if (!loader) {
      const continuation = continued();
      loader = new DataLoader<string, unknown>(
        (keys) =>
          continuation
            ? this.askOn(name, continuation, view, params, keys)
            : this.askAll(question, view, params, keys),
        { name: question.name },
      );
      this.batches.set(name, loader);
    }
    return loader.load(key);
  }

  /** One page of a list without a parent, with what the selection below will ask for. */
  async outermost(
    question: Question,
    view: View,
    params: Params,
    continuation: Continuation | null,
  ): Promise<unknown> {
    if (!continuation) return (await this.ask(question, { ...params, ...viewParams(view) }))[0] ?? null;
    const [answer] = await this.askOn('', continuation, view, params, ['null']);
    return answer;
  }

  private async askAll(question: Question, view: View, params: Params, keys: readonly string[]) {
    const rows = await this.ask(question, {
      ...params,
      ...viewParams(view),
      keys: keys.map((k) => JSON.parse(k)),
    });
    const byKey = new Map(rows.map((row) => [JSON.stringify(row.key), row]));
    return keys.map((k) => byKey.get(k) ?? null);
  }

  private async askOn(
    name: string,
    continuation: Continuation,
    view: View,
    params: Params,
    keys: readonly string[],
  ): Promise<unknown[]> {
    const [row] = await this.ask(continuation.question, {
      ...params,
      ...continuation.params,
      ...viewParams(view),
      keys: keys.map((k) => JSON.parse(k)),
    });
    if (!row) throw new Error('a planned question has one row');
    const { nodes, pages } = continuation.unpack(row);
    for (const found of nodes) this.learn(found);
    const [outer, ...inner] = pages;
    inner.forEach((page, i) => {
      const request = continuation.pages[i];
      if (!request) return;
      const into = nameOf(request.question, view, request.params);
      const known = this.answered.get(into) ?? new Map<string, unknown>();
      for (const [id, rows] of page) known.set(JSON.stringify(id), { rows });
      this.answered.set(into, known);
    });
    if (name === '') return [{ rows: outer?.[0]?.[1] ?? [] }];
    const byKey = new Map(outer?.map(([id, rows]) => [JSON.stringify(id), { rows }]));
    return keys.map((k) => byKey.get(k) ?? null);
  }
}

const nameOf = (question: Question, view: View, params: Params): string =>
  `${question.text}\n${view.name}\n${JSON.stringify(params)}`;
