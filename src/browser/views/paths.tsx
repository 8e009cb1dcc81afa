import { useEffect, useMemo, useState } from 'react';
import { THINGS } from '../data/queries.ts';
import { Behind } from '../parts/behind.tsx';
import { useAddressClock } from '../parts/clock.tsx';
import { useTerms } from '../parts/terms.ts';
import { type ThingAnswer, thingOf } from '../state/actions.ts';
import { useStore } from '../state/store.ts';
import { useAnswer } from '../ui/answer.ts';
import { go, useRoute } from '../ui/route.ts';
import { useTitle } from '../ui/title.ts';
import { say } from '../words.ts';
import { QuestionForm } from './paths/form.tsx';
import { groupsQuery, pathsQuery } from './paths/queries.ts';
import { obstacle, type Question, questionAddress, readQuestion, variablesOf } from './paths/question.ts';
import { Results } from './paths/results.tsx';
import './paths.css';

/** Questions about the two ends that the collection cannot answer are told here; all others go to the API. */
export default function PathView({ theme }: { readonly theme: 'light' | 'dark' }) {
  const lang = useStore((state) => state.lang);
  const { params } = useRoute();
  const address = params.toString();
  const clock = useAddressClock(params);
  const terms = useTerms(lang);
  const question = useMemo(() => readQuestion(new URLSearchParams(address)), [address]);
  const [first, setFirst] = useState(10);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins with the first page
  useEffect(() => setFirst(10), [address]);
  const keys = [question.from, question.to, question.through, ...question.avoid].flatMap((key) => key ?? []);
  const known = useAnswer<{ nodes: readonly (ThingAnswer | null)[] }>(keys.length > 0 ? THINGS : null, {
    ids: keys,
  });
  const named = Object.fromEntries(
    (known.data?.nodes ?? []).flatMap((node, i) => {
      const key = keys[i];
      return node?.key && key ? [[key, thingOf(node)] as const] : [];
    }),
  );
  const change = (changes: Partial<Question>) => go(questionAddress({ ...question, ...changes }, clock));
  const hindered = obstacle(question);
  const variables = variablesOf(question, lang);
  const nameOf = (key: string | null) => (key ? (named[key]?.[lang] ?? key) : '…');
  useTitle(
    question.from || question.to
      ? `${nameOf(question.from)} → ${nameOf(question.to)} · ${say('paths', lang)}`
      : say('pathTitle', lang),
  );
  return (
    <main id="main" className="page paths-page" tabIndex={-1}>
      <h1>{say('pathTitle', lang)}</h1>
      <QuestionForm question={question} clock={clock} named={named} terms={terms} onChange={change} />
      {hindered ? (
        <p className="empty" role="status">
          {say(hindered === 'ends' ? 'pathHint' : hindered === 'same' ? 'pathSame' : 'pathBlocked', lang)}
        </p>
      ) : (
        <>
          <Results
            question={question}
            clock={clock}
            theme={theme}
            terms={terms}
            first={first}
            onMore={() => setFirst(Math.min(100, first + 10))}
            onChange={change}
          />
          <Behind
            queries={[
              { query: pathsQuery(clock), variables: { ...variables, first } },
              { query: groupsQuery(clock), variables: { ...variables, first: 3 } },
            ]}
          />
        </>
      )}
    </main>
  );
}
