import { useState } from 'react';
import { useStore } from '../state/store.ts';
import { say } from '../words.ts';

interface Props {
  readonly query: string;
  /** What it asks for, where a view has several. */
  readonly name?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The question behind a view: to read, to copy, to open in GraphiQL. */
export function QueryBox({ query, name, variables }: Props) {
  const lang = useStore((state) => state.lang);
  const [copied, setCopied] = useState(false);
  const params = new URLSearchParams({
    lang,
    query,
    ...(variables ? { variables: JSON.stringify(variables) } : {}),
  });
  return (
    <details className="query">
      <summary>
        {say('query', lang)}
        {name ? `: ${name}` : ''}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre tabIndex={0}>{variables ? `${query}\n# ${JSON.stringify(variables)}` : query}</pre>
      <div className="row">
        <button
          type="button"
          onClick={() =>
            void navigator.clipboard
              .writeText(query)
              .then(() => setCopied(true))
              .catch(() => setCopied(false))
          }
        >
          {say(copied ? 'copied' : 'copy', lang)}
        </button>
        <a className="button" href={`/graphiql?${params}`} target="_blank" rel="noopener">
          {say('openGraphiql', lang)}
        </a>
      </div>
    </details>
  );
}
