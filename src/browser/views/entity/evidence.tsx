import { useState } from 'react';
import { bySource, Quotes } from '../../panels/claims.tsx';
import { SourceTitle } from '../../parts/source.tsx';
import { useStore } from '../../state/store.ts';
import { count, fieldWord, say } from '../../words.ts';
import { useShared, withSources } from './context.tsx';
import { type Fact, valueWord } from './facts.ts';
import type { Said } from './types.ts';

interface Props {
  readonly facts: readonly Fact[];
  readonly names: ReadonlyMap<string, string>;
}

/** Where sources state different values: what we show and what others say, side by side. */
export function Conflicts({ facts, names }: Props) {
  const lang = useStore((state) => state.lang);
  const { terms } = useShared();
  const disputes = facts.flatMap((fact) =>
    [...new Set(fact.claims.filter(({ rival }) => rival).map(({ field }) => field))].map((field) => ({
      fact,
      field,
    })),
  );
  if (disputes.length === 0) return null;
  return (
    <section>
      <h2>
        {say('conflicts', lang)} <span className="count">{disputes.length}</span>
      </h2>
      <ul className="conflicts">
        {disputes.map(({ fact, field }) => {
          const stated = fact.claims.filter((claim) => claim.field === field);
          const shown = field ? fact.shown[field] : null;
          const agree = stated.filter(({ rival }) => !rival);
          const contrary = new Set(stated.flatMap(({ rival, source }) => (rival ? source.key : [])));
          const supports = fact.claims.filter(
            (claim) => claim.field === null && !claim.rival && !contrary.has(claim.source.key),
          );
          const rivals = new Map<string, Said[]>();
          for (const claim of stated)
            if (claim.rival) rivals.set(claim.value ?? '', [...(rivals.get(claim.value ?? '') ?? []), claim]);
          return (
            <li key={`${fact.key} ${field}`}>
              <h3>
                {fact.title} · {fieldWord(field ?? '', lang)}
              </h3>
              <div className="sides">
                <Side
                  word={say('weShow', lang)}
                  value={valueWord(field, shown ?? agree[0]?.value, names, lang, terms)}
                  claims={agree.length > 0 ? agree : supports}
                />
                {[...rivals].map(([value, claims]) => (
                  <Side
                    key={value}
                    rival
                    word={say('othersSay', lang)}
                    value={valueWord(field, value, names, lang, terms)}
                    claims={claims}
                  />
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface SideProps {
  readonly word: string;
  readonly value: string;
  readonly claims: readonly Said[];
  readonly rival?: boolean;
}

function Side({ word, value, claims, rival = false }: SideProps) {
  const { sources } = useShared();
  return (
    <div className={rival ? 'side rival' : 'side'}>
      <p>
        <span className="word">{word}</span> <strong>{value}</strong>
      </p>
      <ul>
        {bySource(withSources(claims, sources)).map(([key, said]) => (
          <li key={key}>
            {said[0] && <SourceTitle source={said[0].source} />}
            <Quotes of={said} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const PAGE = 20;

/** All sources behind the page: their words, and what each of them supports. */
export function Sources({ facts }: { readonly facts: readonly Fact[] }) {
  const lang = useStore((state) => state.lang);
  const { sources, terms } = useShared();
  const [shown, setShown] = useState(PAGE);
  const voices = new Map<string, { fact: Fact; claim: Said }[]>();
  for (const fact of facts)
    for (const claim of fact.claims)
      voices.set(claim.source.key, [...(voices.get(claim.source.key) ?? []), { fact, claim }]);
  const rows = [...voices].sort(
    ([a, x], [b, y]) =>
      Number(y.some(({ claim }) => claim.quote)) - Number(x.some(({ claim }) => claim.quote)) ||
      y.length - x.length ||
      (a < b ? -1 : 1),
  );
  return (
    <section>
      <h2>
        {say('sources', lang)} <span className="count">{rows.length}</span>
      </h2>
      {rows.length === 0 && <p>{say('noSource', lang)}</p>}
      <ol className="source-list">
        {rows.slice(0, shown).map(([key, said]) => {
          const source = sources[key];
          const titles = [...new Set(said.map(({ fact }) => fact.title))];
          const disputing = new Set(said.flatMap(({ fact, claim }) => (claim.rival ? fact.title : [])));
          return (
            <li key={key}>
              <p lang={source?.lang ?? undefined}>{source ? <SourceTitle source={source} /> : key}</p>
              <Quotes of={said.map(({ claim }) => claim)} />
              <details>
                <summary>
                  {source ? `${terms('SourceKind', source.sourceKind)} · ` : ''}
                  {say('usedFor', lang)}: {count(titles.length, 'records', lang)}
                </summary>
                <ul>
                  {titles.map((title) => (
                    <li key={title}>
                      {title}{' '}
                      {disputing.has(title) && <span className="badge warn">{say('statesOther', lang)}</span>}
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          );
        })}
      </ol>
      {rows.length > shown && (
        <button type="button" onClick={() => setShown(rows.length)}>
          {say('showAll', lang)} ({rows.length})
        </button>
      )}
    </section>
  );
}
