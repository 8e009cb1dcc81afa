import type { Window } from '../domain/truth.ts';
import type { Walkable } from './reach.ts';
import type { Mode } from './time.ts';

/** What is looked for. */
export interface Quest {
  readonly from: number;
  readonly to: number;
  readonly mode: Mode;
  readonly window: Window;
  readonly maxHops: number;
  /** A node that every path leads through. */
  readonly through: number | null;
  /** What filters allow, beside time. */
  readonly walkable: Walkable;
  /** Only paths of which this is true; asked of whole paths. */
  readonly wanted?: (links: readonly number[]) => boolean;
}

/** A path: one more node than links. */
export interface Found {
  readonly nodes: readonly number[];
  readonly links: readonly number[];
  readonly cost: number;
  readonly window: Window;
  readonly certain: boolean;
}
