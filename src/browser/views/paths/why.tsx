import { ask } from '../../data/api.ts';
import { type Clock, shiftDay } from '../../data/model.ts';
import { turnClock } from '../../parts/clock.tsx';
import { useStore } from '../../state/store.ts';
import { count, dateWord, say } from '../../words.ts';
import { anyQuery, type Miss, type PathsAnswer } from './queries.ts';
import { type Question, variablesOf, ways } from './question.ts';

interface Props {
  readonly why: NonNullable<PathsAnswer['asOf']['trace']['whyNot']>;
  readonly question: Question;
  readonly clock: Clock;
  readonly onChange: (change: Partial<Question>) => void;
}

/** Why there is no path, and for each condition that stands in the way a button that leaves out that one. */
export function WhyNot({ why, question, clock, onChange }: Props) {
  const lang = useStore((state) => state.lang);
  return (
    <section className="why-not" aria-label={say('noPath', lang)}>
      <h2>{say('noPath', lang)}</h2>
      {why.misses.length === 0 && <p>{say('nothingHelps', lang)}</p>}
      <ul>
        {why.misses.map((miss) => {
          const relaxed = relaxation(miss, question, clock, lang);
          return (
            <li key={miss.condition} className="path-card">
              <p>{miss.sentence}</p>
              <ol className="hops">
                {miss.path.hops.map(({ sentence }) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ol>
              {relaxed && (
                <button type="button" className="main-action" onClick={() => relaxed.run(onChange)}>
                  {relaxed.word}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface Relaxation {
  readonly word: string;
  readonly run: (change: (change: Partial<Question>) => void) => void;
}

/** What leaving out a condition means in this question. */
function relaxation(miss: Miss, question: Question, clock: Clock, lang: 'en' | 'ru'): Relaxation | null {
  const { condition, path } = miss;
  if (condition === 'DATE') {
    const turned = clockFor(miss, question, clock);
    const word =
      turned.mode === 'any'
        ? say('relaxDate', lang)
        : turned.mode === 'at'
          ? `${say('askFor', lang)}: ${dateWord(turned.at, lang)}`
          : `${say('askFor', lang)}: ${dateWord(turned.from, lang)} – ${dateWord(turned.to, lang)}`;
    return { word, run: () => turnClock(turned) };
  }
  const changes: Readonly<Record<string, readonly [string, Partial<Question>]>> = {
    HOPS: [
      `${say('relaxHops', lang)}: ${count(path.hops.length, 'links', lang)}`,
      { hops: Math.min(8, Math.max(question.hops + 1, path.hops.length)) },
    ],
    LINKS: [say('relaxWays', lang), { ways }],
    AVOID: [say('relaxAvoid', lang), { avoid: [] }],
    THROUGH: [say('relaxThrough', lang), { through: null }],
    STATUSES: [say('applicants', lang), { applicants: true }],
  };
  const [word, change] = changes[condition] ?? [];
  if (word && change) return { word, run: (onChange) => onChange(change) };
  if (condition !== 'MODE' || question.mode === 'TOUCHING') return null;
  return { word: say('relaxMode', lang), run: (onChange) => void loosen(question, clock, onChange) };
}

/** Where links hold together on a day, that day; else the period as far as it has to grow on both sides. */
function clockFor({ gapDays, path }: Miss, { mode }: Question, clock: Clock): Clock {
  const { from, to } = path.window;
  const asked = clock.mode === 'at' ? clock.at : clock.mode === 'during' ? clock.from : null;
  if (asked === null || gapDays === null) return { mode: 'any' };
  if (mode === 'TOGETHER' && from && from > asked) return { mode: 'at', at: from };
  if (mode === 'TOGETHER' && to && to < asked) return { mode: 'at', at: to };
  const last = clock.mode === 'during' ? clock.to : asked;
  return { mode: 'during', from: shiftDay(asked, -gapDays), to: shiftDay(last, gapDays) };
}

/** Takes the strictest looser way of holding together under which there is a path. */
async function loosen(
  question: Question,
  clock: Clock,
  onChange: (change: Partial<Question>) => void,
): Promise<void> {
  const { tell, lang } = useStore.getState();
  try {
    for (const mode of ['TOUCHING', 'FOLLOWING'] as const) {
      if (mode === question.mode) continue;
      const { lang: _, ...variables } = variablesOf({ ...question, mode }, lang);
      const { asOf } = await ask<{ asOf: { trace: { paths: { nodes: unknown[] } } } }>(
        anyQuery(clock),
        variables,
      );
      if (asOf.trace.paths.nodes.length > 0) return onChange({ mode });
    }
    tell({ kind: 'told', text: say('relaxModeNone', lang) });
  } catch (error) {
    useStore.getState().fail(error);
  }
}
