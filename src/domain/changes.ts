import type { KindName, RowOf } from './kinds.ts';
import { type Moment, momentOf, type Period } from './period.ts';
import { ALWAYS, type Day, NEVER } from './time.ts';
import { type Truth, truthOfMoment } from './truth.ts';
import type { View } from './view.ts';
import type { Word } from './words.ts';

/** What was before or after a change: a status held, or who or what it was. */
export interface Side {
  readonly status?: Word<'MembershipStatus'>;
  readonly ids: readonly string[];
}

/** Something that changed, derived from one record or from two that meet. */
export interface Change extends Moment {
  readonly key: string;
  readonly kind: Word<'EventKind'>;
  /** The record behind it, of two the later one. */
  readonly fact: Fact;
  /** The things concerned. */
  readonly about: readonly string[];
  readonly before: Side | null;
  readonly after: Side | null;
  /** No source says that it happened at all: the end of a spell is not stated. */
  readonly open?: boolean;
}

/** A record that changes are derived from; of posts and documents it carries what it needs to know. */
export type Fact = { [K in KindName]: { readonly of: K; readonly row: RowOf<K> } }[KindName];

/** The records that changes are derived from, as the policy of a view shows them. */
export interface Records {
  readonly organizations: readonly RowOf<'Organization'>[];
  readonly organs: readonly RowOf<'Organ'>[];
  readonly changes: readonly RowOf<'ChangeEvent'>[];
  readonly memberships: readonly RowOf<'Membership'>[];
  /** Events of memberships, with the spell that each belongs to. */
  readonly steps: readonly (readonly [RowOf<'MembershipEvent'>, RowOf<'Membership'>])[];
  readonly chairmanships: readonly RowOf<'Chairmanship'>[];
  /** Tenures of chief officers, with the body that each post belongs to. */
  readonly tenures: readonly (readonly [RowOf<'Tenure'>, string])[];
  /** Stages of documents, with the organizations that each document concerns. */
  readonly stages: readonly (readonly [RowOf<'DocumentStage'>, readonly string[]])[];
  readonly cooperation: readonly RowOf<'Cooperation'>[];
}

/** The offices whose holders lead an organization or organ. */
export const CHIEF_OFFICES: readonly Word<'Office'>[] = [
  'SECRETARY_GENERAL',
  'EXECUTIVE_SECRETARY',
  'EXECUTIVE_DIRECTOR',
  'COMMISSION_CHAIR',
  'DIRECTOR',
  'HEAD',
  'CHAIR',
  'CHIEF_OF_JOINT_STAFF',
];

/** When a period began, as a moment. */
export const beginningOf = ({ since, s0, s1 }: Period): Moment => ({ date: since ?? null, d0: s0, d1: s1 });

/** When a period ended, as a moment. */
export const endOf = ({ until, u0, u1 }: Period): Moment => ({ date: until ?? null, d0: u0, d1: u1 });

/** Whether two moments have the same bounds: one day that both know in the same way. */
export const sameMoment = (a: Moment, b: Moment): boolean => a.d0 === b.d0 && a.d1 === b.d1;

/** Whether something is known of when it happened. */
export const isBounded = ({ d0, d1 }: Moment): boolean => d0 > ALWAYS || d1 < NEVER;

/** Whether a change happened in the time that a view opens for events; what lies after the reach of the data is planned. */
export function truthOfChange(change: Change, view: View, dataUntil: Day): Truth {
  const truth = truthOfMoment(change, view);
  if (truth.value === 'NO') return truth;
  if (change.open) return { value: 'UNKNOWN', reason: 'END_NOT_STATED' };
  return change.d0 > dataUntil && change.d0 < NEVER ? { value: 'UNKNOWN', reason: 'PLANNED' } : truth;
}

/** The place of a change in time: by its earliest day, those without a date last, then by key. */
export const placeOf = ({ date, d0, key }: Change): (number | string)[] => [date ? d0 : NEVER, key];

/** Every change of organizations and their organs. */
export function changesOfBodies({ organizations, organs, changes }: Records): Change[] {
  const ended = (id: string, moment: Moment) =>
    changes.some(
      ({ kind, before, d0, d1 }) =>
        kind !== 'RENAMED' && before.includes(id) && d0 <= moment.d1 && d1 >= moment.d0,
    );
  return [
    ...organizations.flatMap((row): Change[] => {
      const fact: Fact = { of: 'Organization', row };
      const one = { fact, about: [row.id], before: null, after: null };
      const begun = beginningOf(row);
      const over = endOf(row);
      return [
        ...(row.since ? [{ ...one, ...begun, key: `${row.id}.founded`, kind: 'FOUNDED' as const }] : []),
        // What took its place is told by the change itself.
        ...(row.end === 'ENDED' && !ended(row.id, over)
          ? [{ ...one, ...over, key: `${row.id}.dissolved`, kind: 'DISSOLVED' as const }]
          : []),
      ];
    }),
    ...organs.flatMap((row): Change[] =>
      row.since
        ? [
            {
              ...beginningOf(row),
              key: `${row.id}.created`,
              kind: 'ORGAN_CREATED',
              fact: { of: 'Organ', row },
              about: [row.id, row.organization],
              before: null,
              after: null,
            },
          ]
        : [],
    ),
    ...changes.map(
      (row): Change => ({
        ...momentIn(row),
        key: `${row.id}.${row.kind.toLowerCase()}`,
        kind: row.kind,
        fact: { of: 'ChangeEvent', row },
        about: [...new Set([...row.before, ...row.after])],
        before: row.kind === 'RENAMED' || row.before.length === 0 ? null : { ids: row.before },
        after: row.kind === 'RENAMED' || row.after.length === 0 ? null : { ids: row.after },
      }),
    ),
  ];
}

/** Every text adopted, signed or in force, and every link of cooperation that came about. */
export function changesOfTexts({ stages, cooperation }: Records): Change[] {
  return [
    ...stages.flatMap(([row, organizations]): Change[] => {
      const kind = STAGES[row.kind];
      if (!kind) return [];
      const about = [row.document, ...organizations, row.organ, row.meeting, ...row.by];
      const ids = [...new Set(about.filter((id): id is string => typeof id === 'string'))];
      const fact: Fact = { of: 'DocumentStage', row };
      return [
        {
          ...momentIn(row),
          key: `${row.id}.${dashed(kind)}`,
          kind,
          fact,
          about: ids,
          before: null,
          after: null,
        },
      ];
    }),
    ...cooperation.map(
      (row): Change => ({
        ...momentIn(row),
        key: `${row.id}.cooperation-begun`,
        kind: 'COOPERATION_BEGUN',
        fact: { of: 'Cooperation', row },
        about: [...new Set([...row.parties, ...row.through, ...(row.document ? [row.document] : [])])],
        before: null,
        after: { ids: row.parties },
      }),
    ),
  ];
}

/** The stages of a document that change what there is. */
const STAGES: Partial<Record<Word<'DocumentStageKind'>, Word<'EventKind'>>> = {
  ADOPTED: 'DOCUMENT_ADOPTED',
  APPROVED: 'DOCUMENT_ADOPTED',
  SIGNED: 'DOCUMENT_SIGNED',
  IN_FORCE: 'DOCUMENT_IN_FORCE',
};

/** The stages that changes are derived from. */
export const TELLING_STAGES = Object.keys(STAGES) as Word<'DocumentStageKind'>[];

const momentIn = ({ date, d0, d1 }: Moment): Moment => (date ? { date, d0, d1 } : momentOf(null));

/** A word of a closed list as a part of a key. */
export const dashed = (word: string): string => word.toLowerCase().replaceAll('_', '-');
