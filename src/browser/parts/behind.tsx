import { useStore } from '../state/store.ts';
import { say } from '../words.ts';
import { CopyButton } from './copy.tsx';

interface Props {
  readonly queries: readonly { readonly query: string; readonly variables: Record<string, unknown> }[];
}

/** The questions to the API behind a view: to read, to copy, to open in GraphiQL. */
export function Behind({ queries }: Props) {
  const lang = useStore((state) => state.lang);
  return (
    <details className="behind">
      <summary>{say('query', lang)}</summary>
      {queries.map(({ query, variables }) => {
        const text = JSON.stringify(variables, null, 1);
        const graphiql = `/graphiql?${new URLSearchParams({ lang, query, variables: text })}`;
        return (
          <div key={query} className="one-query">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable by keyboard */}
            <pre tabIndex={0}>{`${query}\n# ${JSON.stringify(variables)}`}</pre>
            <div className="row">
              <CopyButton word="copy" text={() => `${query}\n# ${JSON.stringify(variables)}`} />
              <a className="button" href={graphiql} target="_blank" rel="noopener">
                {say('openGraphiql', lang)}
              </a>
            </div>
          </div>
        );
      })}
    </details>
  );
}
