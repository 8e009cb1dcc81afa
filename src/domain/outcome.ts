import type { Moment, Period } from './period.ts';
import { ALWAYS, type Day, NEVER } from './time.ts';
import { type Truth, truthOfMoment } from './truth.ts';
import type { View } from './view.ts';
import { type Word, wordsOf } from './words.ts';

/** What became of a text. */
export type OutcomeStatus = Word<'OutcomeStatus'>;
type StageKind = Word<'DocumentStageKind'>;

/** THE rule: the status that each stage gives to a text. `graph/filters.ts` makes its condition in Cypher from it. */
const statusOfStage = {
  INITIATED: 'PENDING',
  PROPOSED: 'PENDING',
  DRAFTING_DECIDED: 'PENDING',
  DRAFTED: 'PENDING',
  DISCUSSED: 'PENDING',
  AGREED: 'PENDING',
  ENDORSED: 'PENDING',
  SUBMITTED: 'PENDING',
  PLANNED: 'PLANNED',
  ANNOUNCED: 'PLANNED',
  ADOPTED: 'CONCLUDED',
  APPROVED: 'CONCLUDED',
  SIGNED: 'CONCLUDED',
  AMENDED: 'CONCLUDED',
  PROLONGED: 'CONCLUDED',
  ACCESSION_SIGNED: 'CONCLUDED',
  REGISTERED: 'CONCLUDED',
  IN_FORCE: 'IN_FORCE',
} as const satisfies Record<StageKind, OutcomeStatus>;

/** The statuses that stages give, the furthest first: the first one that some stage gives is the outcome. */
export const furthestFirst = ['IN_FORCE', 'CONCLUDED', 'PENDING', 'PLANNED'] as const;

/** The stages that give a status. */
export const stagesGiving = (status: OutcomeStatus): StageKind[] =>
  wordsOf('DocumentStageKind').filter((kind) => statusOfStage[kind] === status);

/** The stages by which a text gets its final form. */
const FINAL: readonly StageKind[] = ['ADOPTED', 'APPROVED', 'SIGNED'];

/** What the outcome needs to know of a stage. */
export interface Stage extends Moment {
  readonly kind: StageKind;
  readonly position: number;
}

/** What became of a text by the end of a view. */
export interface Outcome<S extends Stage> {
  readonly status: OutcomeStatus;
  /** The furthest status that it may have had, if a vague or missing date is read that way. */
  readonly atMost: OutcomeStatus;
  /** The last of the stages that give the status. */
  readonly stage: S | null;
  /** The last stage that gave it its final form. */
  readonly final: S | null;
  readonly inForce: Truth;
}

/** What had happened by the end of a view counts, also before its beginning: a treaty stays signed. */
const until = ({ eventsTo }: Pick<View, 'eventsTo'>) => ({ eventsFrom: ALWAYS, eventsTo });

/** What became of a text by the end of a view, by all its stages, also those after it. */
export function outcomeOf<S extends Stage>(stages: readonly S[], view: Pick<View, 'eventsTo'>): Outcome<S> {
  const inOrder = [...stages].sort((a, b) => a.position - b.position);
  const reached = (values: readonly Truth['value'][]) =>
    inOrder.filter((stage) => values.includes(truthOfMoment(stage, until(view)).value));
  const surely = reached(['YES']);
  const possibly = reached(['YES', 'UNKNOWN']);
  const furthest = (of: readonly S[]) =>
    furthestFirst.find((status) => of.some((stage) => statusOfStage[stage.kind] === status));
  const status = furthest(surely) ?? (possibly.length > 0 || stages.length === 0 ? 'UNKNOWN' : 'NOT_YET');
  return {
    status,
    atMost: furthest(possibly) ?? status,
    stage: surely.filter((stage) => statusOfStage[stage.kind] === status).at(-1) ?? null,
    final: surely.filter((stage) => FINAL.includes(stage.kind)).at(-1) ?? null,
    inForce: inForce(inOrder, view),
  };
}

/** Whether a text had entered into force: NO only where that, or else its conclusion, surely came later. */
function inForce(stages: readonly Stage[], view: Pick<View, 'eventsTo'>): Truth {
  const told = (of: readonly OutcomeStatus[]) =>
    stages
      .filter((stage) => of.includes(statusOfStage[stage.kind]))
      .map((stage) => truthOfMoment(stage, until(view)));
  const entries = told(['IN_FORCE']);
  const decided = entries.find(({ value }) => value === 'YES') ?? entries.find(({ value }) => value !== 'NO');
  if (decided) return decided;
  const later = entries.length > 0 ? entries : told(['CONCLUDED']);
  if (later.length > 0 && later.every(({ value }) => value === 'NO'))
    return { value: 'NO', reason: 'STATED' };
  return { value: 'UNKNOWN', reason: 'NOT_COVERED' };
}

/** Whether a text is still open as far as our sources tell; null where a vague or missing date leaves it undecided. */
export function isOpen({ status, atMost }: Pick<Outcome<Stage>, 'status' | 'atMost'>): boolean | null {
  const open = (word: OutcomeStatus) => word === 'PENDING' || word === 'PLANNED';
  if (status === 'UNKNOWN') return null;
  return open(status) === open(atMost) ? open(status) : null;
}

/**
 * The day before which later traces would be in our data: for each organ that dealt with a text, how far from the
 * deciding stage its sessions are here without a break; the earliest of them, and not beyond the end of the view
 * and of the data. Null where one of the organs has no statement on that.
 */
export function tracedTo(
  stage: Moment,
  coverage: readonly (readonly Pick<Period, 's1' | 'u0'>[])[],
  end: Day,
): Day | null {
  if (stage.d1 >= NEVER || stage.d1 >= end || coverage.length === 0) return null;
  const reaches = coverage.map((lists) => reach(lists, stage.d1));
  return reaches.some((day) => day === null) ? null : Math.min(end, ...reaches.filter((day) => day !== null));
}

/** How far statements that together leave no day out go on from a day; null if none has that day. */
function reach(lists: readonly Pick<Period, 's1' | 'u0'>[], from: Day): Day | null {
  let reached = from;
  for (const { s1, u0 } of [...lists].sort((a, b) => a.s1 - b.s1))
    if (s1 <= reached && u0 > reached) reached = u0;
  return reached > from ? reached : null;
}
