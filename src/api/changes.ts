import {
  CHIEF_OFFICES,
  type Change,
  changesOfBodies,
  changesOfTexts,
  placeOf,
  type Records,
  TELLING_STAGES,
  truthOfChange,
} from '../domain/changes.ts';
import {
  changesInSteps,
  changesOfChairs,
  changesOfMembers,
  changesOfOfficers,
} from '../domain/changes-of-holders.ts';
import { Fault } from '../domain/errors.ts';
import type { KindName, RowOf } from '../domain/kinds.ts';
import { resolved } from '../domain/resolve.ts';
import type { Truth } from '../domain/truth.ts';
import type { View } from '../domain/view.ts';
import type { Word } from '../domain/words.ts';
import { changeRecords } from '../graph/changes.ts';
import { type ComputedPage, type PageArgs, pageOf, sizeOf } from './computed.ts';
import type { Context } from './context.ts';
import { scopeOf } from './scope.ts';

/** A change on its way to the client. */
export interface EventSeen extends Change {
  readonly view: View;
  readonly truth: Truth;
}

interface Args extends PageArgs {
  readonly of?: readonly string[] | null;
  readonly kinds?: readonly Word<'EventKind'>[] | null;
  readonly truth?: readonly Word<'TruthValue'>[] | null;
}

/** A page of what changed in the time of a view: the records are read in one trip, the changes derived here. */
export async function changes(view: View, args: Args, context: Context): Promise<ComputedPage<EventSeen>> {
  const size = sizeOf(args, context);
  if (args.truth?.includes('NO'))
    throw new Fault(
      'INVALID_ARGUMENT',
      'truth: NO has no rows: lists show what happened or may have happened',
    );
  const [scope, records] = await Promise.all([scopeOf(args.of, context), recordsOf(view, context)]);
  const within = scope && new Set(scope);
  const found = changesIn(records)
    .filter(
      ({ kind, about }) =>
        (!args.kinds || args.kinds.includes(kind)) && (!within || about.some((id) => within.has(id))),
    )
    .map((change): EventSeen => ({ ...change, view, truth: truthOfChange(change, view, context.plain.from) }))
    .filter(
      ({ truth }) =>
        truth.value !== 'NO' && (!args.truth || args.truth.length === 0 || args.truth.includes(truth.value)),
    );
  return pageOf(found, 'DATE', placeOf, args, size, context);
}

/** Everything that changed, by all records. */
export const changesIn = (records: Records): Change[] => [
  ...changesOfBodies(records),
  ...changesOfMembers(records),
  ...changesInSteps(records),
  ...changesOfChairs(records),
  ...changesOfOfficers(records),
  ...changesOfTexts(records),
];

interface Found {
  readonly kind: KindName;
  readonly row: RowOf<KindName>;
  readonly beside: readonly string[] | null;
}

/** The records behind changes, as the policy of a view shows them. */
async function recordsOf(view: View, context: Context): Promise<Records> {
  const answer = (await context.load.ask(changeRecords, {
    offices: CHIEF_OFFICES,
    stages: TELLING_STAGES,
  })) as unknown as Found[];
  const shown = answer
    .filter(({ row }) => !view.resolution.verifiedOnly || row.verified)
    .map((found) => ({ ...found, row: resolved(found.row, view.resolution) }));
  const of = <K extends KindName>(kind: K) =>
    shown
      .filter((found) => found.kind === kind)
      .map(({ row, beside }) => ({ row: row as unknown as RowOf<K>, beside: beside ?? [] }));
  const memberships = of('Membership').map(({ row }) => row);
  const spells = new Map(memberships.map((row) => [row.id, row]));
  return {
    organizations: of('Organization').map(({ row }) => row),
    organs: of('Organ').map(({ row }) => row),
    changes: of('ChangeEvent').map(({ row }) => row),
    memberships,
    steps: of('MembershipEvent').flatMap(({ row }) => {
      const spell = spells.get(row.membership);
      return spell ? [[row, spell] as const] : [];
    }),
    chairmanships: of('Chairmanship').map(({ row }) => row),
    tenures: of('Tenure').map(({ row, beside }) => [row, beside[0] ?? ''] as const),
    stages: of('DocumentStage').map(({ row, beside }) => [row, beside] as const),
    cooperation: of('Cooperation').map(({ row }) => row),
  };
}
