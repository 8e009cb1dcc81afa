import { createContext, useContext, useState } from 'react';
import type { Lang } from '../../data/model.ts';
import { Claims } from '../../panels/claims.tsx';
import type { Terms } from '../../parts/terms.ts';
import { useStore } from '../../state/store.ts';
import { entityAddress, follow } from '../../ui/route.ts';
import { count, say } from '../../words.ts';
import { hasPage, type Ref, type Said, type Source } from './types.ts';

/** What all parts of the page of a thing share: the sources by key, and the words of the closed lists. */
interface Shared {
  readonly sources: Readonly<Record<string, Source>>;
  readonly terms: Terms;
}

export const EntityContext = createContext<Shared>({ sources: {}, terms: (_, code) => code ?? '' });

export const useShared = (): Shared => useContext(EntityContext);

/** A name in the language of the page. */
export const nameIn = (ref: { readonly en: string; readonly ru: string }, lang: Lang): string =>
  lang === 'ru' ? ref.ru : ref.en;

/** A thing named in passing, with a way to its own page. */
export function RefLink({ to }: { readonly to: Ref }) {
  const lang = useStore((state) => state.lang);
  const name = nameIn(to, lang);
  if (!hasPage(to.__typename)) return <>{name}</>;
  const page = entityAddress(to.key);
  return (
    <a href={page} onClick={(event) => follow(event, page)}>
      {name}
    </a>
  );
}

/** Several of them in a row. */
export function RefList({ of }: { readonly of: readonly Ref[] }) {
  return (
    <>
      {of.map((ref, i) => (
        <span key={ref.key}>
          {i > 0 ? ', ' : ''}
          <RefLink to={ref} />
        </span>
      ))}
    </>
  );
}

/** How many sources a record has, and on demand what they say. */
export function Evidence({ claims, of }: { readonly claims: readonly Said[]; readonly of: string }) {
  const lang = useStore((state) => state.lang);
  const { sources } = useShared();
  const [open, setOpen] = useState(false);
  const n = new Set(claims.map(({ source }) => source.key)).size;
  if (n === 0) return <span className="badge warn">{say('unsourced', lang)}</span>;
  return (
    <>
      <button type="button" className="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {count(n, 'sources', lang)}
        <span className="visually-hidden">: {of}</span>
      </button>
      {open && <Claims claims={withSources(claims, sources)} />}
    </>
  );
}

/** Claims with their sources as the panel of details shows them. */
export const withSources = (claims: readonly Said[], sources: Shared['sources']) =>
  claims.map((claim) => ({
    ...claim,
    source: sources[claim.source.key] ?? {
      key: claim.source.key,
      title: claim.source.key,
      publisher: null,
      published: null,
      url: null,
    },
  }));

interface TableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly children: React.ReactNode;
}

/** A table that scrolls in its own box where the page is narrow. */
export function TableBox({ caption, head, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable by keyboard
    <section className="table-box" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
