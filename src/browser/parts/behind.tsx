import { useStore } from '../state/store.ts';
import { say } from '../words.ts';
import { CopyButton } from './copy.tsx';

interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

interface Props {
  readonly queries: readonly Asked[];
  /** What they ask for, where a view has several of these. */
  readonly name?: string;
}

/** The questions to the API behind a view, folded away. */
export function Behind({ queries, name }: Props) {
  const lang = useStore((state) => state.lang);
  return (
    <details className="behind">
      <summary>
        {say('query', lang)}
        {name ? `: ${name}` : ''}
      </summary>
      {queries.map((asked) => (
        <QueryText key={asked.query} {...asked} />
      ))}
    </details>
  );
}

/** A question to the API: to read, to copy, to open in GraphiQL. */
export function QueryText({ query, variables }: Asked) {
  const lang = useStore((state) => state.lang);
  const text = variables ? `${query}\n# ${JSON.stringify(variables)}` : query;
  const params = new URLSearchParams({
    lang,
    query,
    ...(variables ? { variables: JSON.stringify(variables, null, 1) } : {}),
  });
  return (
    <div className="one-query">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable by keyboard */}
      <pre tabIndex={0}>{text}</pre>
      <div className="row">
        <CopyButton word="copy" text={() => text} />
        <a className="button" href={`/graphiql?${params}`} target="_blank" rel="noopener">
          {say('openGraphiql', lang)}
        </a>
      </div>
    </div>
  );
}
