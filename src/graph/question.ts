/** One Cypher statement with a name that goes into the database's log. Its text is made of trusted parts only. */
export interface Question {
  readonly name: string;
  readonly text: string;
}

/** Parameters of a question; whole numbers travel as integers. */
export type Params = Readonly<Record<string, unknown>>;

/** A row of an answer: plain values, no type of the driver. */
export type Row = Record<string, unknown>;

/** What the rest of the program knows of the database. */
export interface Graph {
  /** Asks one question in one trip, in READ access mode. */
  ask(question: Question, params: Params): Promise<Row[]>;
  /** Runs one statement that writes, in a transaction of its own. */
  write(question: Question, params?: Params): Promise<Row[]>;
  /** Runs one statement that manages its own transactions (CALL … IN TRANSACTIONS, schema). */
  run(question: Question, params?: Params): Promise<Row[]>;
  close(): Promise<void>;
}

/** Makes a question. */
export const question = (name: string, text: string): Question => ({ name, text: `/* ${name} */ ${text}` });
