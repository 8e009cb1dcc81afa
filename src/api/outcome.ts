import type { RowOf } from '../domain/kinds.ts';
import { isOpen, type Outcome, outcomeOf, tracedTo } from '../domain/outcome.ts';
import { outcomeSentence } from '../domain/outcome-words.ts';
import { boundsOf, type Day, dayBefore, isoDay, nextDay } from '../domain/time.ts';
import type { View } from '../domain/view.ts';
import { wholeLists } from '../graph/lists.ts';
import { sessionCoverage } from '../graph/outcome.ts';
import type { Context } from './context.ts';
import { wholeList } from './page.ts';
import { type DocumentSeen, type Seen, see } from './rows.ts';
import { nounAt, nounOf } from './speech.ts';

/** What became of a document, with the stages that it rests on. */
export interface OutcomeSeen extends Outcome<Seen<'DocumentStage'>> {
  readonly document: DocumentSeen;
  readonly open: boolean | null;
  /** The organs before which it came, by the stages that it had surely reached. */
  readonly organs: readonly string[];
}

/** What became of a document by the end of its view. */
export async function outcomeOfDocument(document: DocumentSeen, context: Context): Promise<OutcomeSeen> {
  const { view } = document;
  const all = (await wholeList(wholeLists.allStages, document, view, context)) as Seen<'DocumentStage'>[];
  const stages = view.resolution.verifiedOnly ? all.filter((stage) => stage.verified) : all;
  const outcome = outcomeOf(stages, view);
  const past = stages.filter((stage) => stage.d1 < view.eventsTo);
  return {
    ...outcome,
    document,
    open: isOpen(outcome),
    organs: [...new Set(past.flatMap(({ organ }) => organ ?? []))],
  };
}

/** The statements on the sessions of the organs before which an open text came, organ by organ. */
export async function coverageOf(outcome: OutcomeSeen, context: Context): Promise<Seen<'Coverage'>[][]> {
  if (outcome.open === false) return [];
  const { view } = outcome.document;
  const answers = await Promise.all(
    outcome.organs.map((organ) => context.load.batched(sessionCoverage, view, {}, JSON.stringify(organ))),
  );
  return answers.map((answer) =>
    ((answer as { coverage: RowOf<'Coverage'>[] } | null)?.coverage ?? [])
      .filter((row) => row.verified || !view.resolution.verifiedOnly)
      .map((row) => see('Coverage', row, view)),
  );
}

/** The last day up to which later traces would be in our data; null where nothing tells. */
export async function tracedUntil(outcome: OutcomeSeen, context: Context): Promise<string | null> {
  const { stage, open, document } = outcome;
  if (!stage || open === false) return null;
  const day = tracedTo(stage, await coverageOf(outcome, context), endOf(document.view, context));
  return day === null ? null : isoDay(dayBefore(day));
}

/** The sentence on it. */
export async function sentenceOn(outcome: OutcomeSeen, lang: 'en' | 'ru', context: Context): Promise<string> {
  const { document, stage, open } = outcome;
  const [title, organ, until, coverage] = await Promise.all([
    nounOf(document, context),
    stage?.organ ? nounAt(stage.organ, document.view, context) : null,
    tracedUntil(outcome, context),
    coverageOf(outcome, context),
  ]);
  const complete = coverage.flat().every((statement) => statement.complete);
  return outcomeSentence({ outcome, title, organ, open, tracedUntil: until, complete }, lang);
}

/** The first day after the view, or after the data where these end before. */
const endOf = (view: View, context: Context): Day =>
  Math.min(view.eventsTo, nextDay(boundsOf(context.release.dataUntil).latest));
