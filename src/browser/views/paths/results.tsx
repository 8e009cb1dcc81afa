import { useEffect, useState } from 'react';
import type { Clock } from '../../data/model.ts';
import { download } from '../../export/download.ts';
import { CopyButton } from '../../parts/copy.tsx';
import { useRelease } from '../../parts/release.ts';
import type { Terms } from '../../parts/terms.ts';
import { useStore } from '../../state/store.ts';
import { useAnswer } from '../../ui/answer.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { count, say } from '../../words.ts';
import { PathCard } from './card.tsx';
import { PathDrawing } from './drawing.tsx';
import { type GroupsAnswer, groupsQuery, type Path, type PathsAnswer, pathsQuery } from './queries.ts';
import { type Question, variablesOf } from './question.ts';
import { pageLink, pathsCsv, pathsJson } from './text.ts';
import { WhyNot } from './why.tsx';

interface Props {
  readonly question: Question;
  readonly clock: Clock;
  readonly theme: 'light' | 'dark';
  readonly terms: Terms;
  readonly first: number;
  readonly onMore: () => void;
  readonly onChange: (change: Partial<Question>) => void;
}

/** The answer: the best paths, or the best of each way, or why there is none; one of them is drawn. */
export function Results({ question, clock, theme, terms, first, onMore, onChange }: Props) {
  const lang = useStore((state) => state.lang);
  const speak = useStore((state) => state.say);
  const release = useRelease();
  const [tab, setTab] = useState<'best' | 'ways'>('best');
  const [chosen, setChosen] = useState('best 0');
  const variables = variablesOf(question, lang);
  const best = useAnswer<PathsAnswer>(pathsQuery(clock), { ...variables, first });
  const byWay = useAnswer<GroupsAnswer>(tab === 'ways' ? groupsQuery(clock) : null, {
    ...variables,
    first: 3,
  });
  const trace = best.data?.asOf.trace;
  const groups = byWay.data?.asOf.trace.groups ?? [];
  const shown = tab === 'best' ? best : byWay;
  const paths: readonly (readonly [string, Path])[] =
    tab === 'best'
      ? (trace?.paths.nodes ?? []).map((path, i) => [`best ${i}`, path] as const)
      : groups.flatMap(({ way, paths: own }) => own.map((path, i) => [`${way} ${i}`, path] as const));
  const drawn = (paths.find(([id]) => id === chosen) ?? paths[0]) as readonly [string, Path] | undefined;
  const told = trace && (trace.whyNot ? say('noPath', lang) : count(trace.paths.nodes.length, 'paths', lang));
  useEffect(() => {
    if (told && !best.busy) speak(told);
  }, [told, best.busy, speak]);
  const card = (id: string, path: Path, n: number) => (
    <PathCard
      path={path}
      name={`${say('path', lang)} ${n}`}
      chosen={drawn?.[0] === id}
      release={release}
      onChoose={() => setChosen(id)}
      onAvoid={(key) => onChange({ avoid: [...new Set([...question.avoid, key])] })}
    />
  );
  const name = `path-${question.from}-${question.to}`;
  return (
    <section className="results" aria-label={say('paths', lang)} aria-busy={shown.busy}>
      {trace && !trace.whyNot && (
        <div className="row results-head">
          <div className="switch">
            {(['best', 'ways'] as const).map((one) => (
              <button key={one} type="button" aria-pressed={tab === one} onClick={() => setTab(one)}>
                {say(one === 'best' ? 'bestPaths' : 'byWay', lang)}
              </button>
            ))}
          </div>
          <span className="count">{count(paths.length, 'paths', lang)}</span>
          <span className="gap" />
          <CopyButton word="copyLink" text={pageLink} />
          <button
            type="button"
            onClick={() =>
              download(
                `${name}.csv`,
                pathsCsv(
                  paths.map(([, path]) => path),
                  lang,
                ),
                'text/csv',
              )
            }
          >
            CSV
          </button>
          <button
            type="button"
            onClick={() => {
              const all = paths.map(([, path]) => path);
              download(`${name}.json`, pathsJson({ ...question, clock }, release, all), 'application/json');
            }}
          >
            JSON
          </button>
        </div>
      )}
      {trace && !trace.effort.complete && (
        <p className="effort" role="status">
          <strong>{say('incomplete', lang)}</strong> {trace.effort.unsearched}
        </p>
      )}
      <Waiting answer={shown} />
      {trace?.whyNot && !best.busy && (
        <WhyNot why={trace.whyNot} question={question} clock={clock} onChange={onChange} />
      )}
      {tab === 'ways' && byWay.data && !byWay.busy && groups.length === 0 && (
        <p className="empty" role="status">
          {say('noWays', lang)}
        </p>
      )}
      {drawn && !shown.busy && (
        <div className="found">
          <aside className="drawn" aria-label={say('drawing', lang)}>
            <PathDrawing path={drawn[1]} theme={theme} />
          </aside>
          {tab === 'best' ? (
            <div>
              <h2 className="visually-hidden">{say('bestPaths', lang)}</h2>
              <ol className="path-list">
                {paths.map(([id, path], i) => (
                  <li key={id}>{card(id, path, i + 1)}</li>
                ))}
              </ol>
              {trace?.paths.pageInfo.hasNextPage && first < 100 && (
                <button type="button" onClick={onMore}>
                  {say('morePaths', lang)}
                </button>
              )}
            </div>
          ) : (
            <div>
              {groups.map(({ way, paths: own }) => (
                <section key={way} aria-label={terms('Way', way)}>
                  <h2>{terms('Way', way)}</h2>
                  <ol className="path-list">
                    {own.map((path, i) => (
                      <li key={path.sentence}>{card(`${way} ${i}`, path, i + 1)}</li>
                    ))}
                  </ol>
                </section>
              ))}
            </div>
          )}
        </div>
      )}
    </section>
  );
}
