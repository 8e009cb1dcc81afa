import {
  type Disagreement,
  disagreementsOf,
  placeOf,
  type Told,
  type Variant,
} from '../domain/disagreements.ts';
import { Fault } from '../domain/errors.ts';
import { type KindName, kindOf, type RowOf } from '../domain/kinds.ts';
import type { View } from '../domain/view.ts';
import { disputedFacts } from '../graph/disagreements.ts';
import { type ComputedPage, type PageArgs, pageOf, sizeOf } from './computed.ts';
import type { Context } from './context.ts';
import { type AnySeen, see } from './rows.ts';
import { scopeOf } from './scope.ts';

/** A disagreement on its way to the client. */
export interface DisagreementSeen extends Disagreement {
  readonly view: View;
  readonly seen: AnySeen;
  /** The claims on the record, by id, as rows. */
  readonly claimRows: ReadonlyMap<string, RowOf<'Claim'>>;
}

/** One value of a disagreement on its way to the client. */
export type VariantSeen = Variant & { readonly of: DisagreementSeen };

interface Args extends PageArgs {
  readonly of?: readonly string[] | null;
  readonly kinds?: readonly KindName[] | null;
  readonly where?: {
    readonly fields?: readonly string[] | null;
    readonly changes?: boolean | null;
    readonly sources?: readonly string[] | null;
    readonly verified?: boolean | null;
  } | null;
  readonly orderBy?: 'IMPACT' | 'FACT' | null;
}

/** A page of the facts on which sources differ: all are read in one trip and weighed here. */
export async function disagreements(
  view: View,
  args: Args,
  context: Context,
): Promise<ComputedPage<DisagreementSeen>> {
  const size = sizeOf(args, context);
  const [scope] = await Promise.all([
    scopeOf(args.of, context),
    knownSources(args.where?.sources ?? [], context),
  ]);
  const rows = await context.load.ask(disputedFacts, { scope, kinds: args.kinds ?? null });
  const all = rows.flatMap((row) => seenOf(row as unknown as Found, view));
  const order = args.orderBy ?? 'IMPACT';
  return pageOf(
    all.filter(chosenBy(args.where ?? {}, view)),
    order,
    (one) => placeOf(one, order),
    args,
    size,
    context,
  );
}

interface Found {
  readonly kind: KindName;
  readonly row: RowOf<KindName>;
  readonly claims: readonly RowOf<'Claim'>[];
  readonly published: readonly string[];
  readonly days: readonly number[];
}

function seenOf({ kind, row, claims, published, days }: Found, view: View): DisagreementSeen[] {
  const told = claims.map(
    (claim, i): Told => ({ ...claim, published: published[i] || null, day: days[i] ?? 0 }),
  );
  const seen = see(kind, row as never, view) as AnySeen;
  const claimRows = new Map(claims.map((claim) => [claim.id, claim]));
  return disagreementsOf(kind, row, told, view).map((one) => ({ ...one, view, seen, claimRows }));
}

const chosenBy =
  ({ fields, changes, sources, verified }: NonNullable<Args['where']>, { resolution }: View) =>
  (one: DisagreementSeen): boolean =>
    (!fields || fields.includes(one.field)) &&
    (typeof changes !== 'boolean' || one.changes === changes) &&
    (!sources || one.variants.some(({ claims }) => claims.some((claim) => sources.includes(claim.source)))) &&
    (typeof verified !== 'boolean' || one.seen.verified === verified) &&
    (!resolution.verifiedOnly || one.seen.verified);

async function knownSources(keys: readonly string[], { load, plain }: Context): Promise<void> {
  const found = await Promise.all(keys.map((key) => load.node(plain, key)));
  const unknown = keys.find((_, i) => found[i]?.__typename !== 'Source');
  if (unknown !== undefined)
    throw new Fault('UNKNOWN_KEY', `"${unknown.slice(0, 80)}" is no source in this collection`);
}

/** Whether a field of a kind names other things. */
export const namesThings = (kind: KindName, field: string): boolean => field in kindOf(kind).ends;
