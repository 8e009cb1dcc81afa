import type { View } from '../domain/view.ts';
import type { Listing, Shape } from '../graph/listing.ts';
import type { Params } from '../graph/question.ts';
import type { Context } from './context.ts';

// What resolvers tell about themselves, so that what a selection will ask for can be foreseen.

/** Where a field leads, for plans: over one end of its record, or to a page or a whole list below it. */
export type FieldHop =
  | { readonly to: 'end'; readonly prop: string; readonly many: boolean }
  | {
      readonly to: 'page';
      readonly listing: Listing;
      /** Whether the field is the list itself, and no connection around it. */
      readonly whole: boolean;
      /** The page that arguments ask for; null where they ask for something that only a resolver can find out. */
      request(args: Params, view: View, context: Context): { shape: Shape; params: Params } | null;
    };

const hops = new WeakMap<object, FieldHop>();

/** Where a resolver leads, as it has told. */
export const hopOf = (resolve: object | undefined): FieldHop | undefined => resolve && hops.get(resolve);

/** Tells plans where a resolver leads. */
export function leads<R extends object>(hop: FieldHop, resolve: R): R {
  hops.set(resolve, hop);
  return resolve;
}

/** The properties of its row that a field reads when it is asked without arguments, and with them. */
export interface Reads {
  readonly plainly: readonly string[];
  readonly withArguments: readonly string[];
}

const reads = new WeakMap<object, Reads>();

/**
 * Tells which properties of its row a resolver reads, so that the others need not travel. A resolver that does not say
 * may read all of them, also those of rows elsewhere in the answer.
 */
export function reading<R extends object>(
  plainly: readonly string[],
  resolve: R,
  withArguments: readonly string[] = plainly,
): R {
  reads.set(resolve, { plainly, withArguments });
  return resolve;
}

/** What a resolver has told of what it reads. */
export const readsOf = (resolve: object | undefined): Reads | undefined => resolve && reads.get(resolve);

/** A resolver that reads nothing of rows but their keys and numbers, whatever it finds. */
export const passive = <R extends object>(resolve: R): R => reading([], resolve);
