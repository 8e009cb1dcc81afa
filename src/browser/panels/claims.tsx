import { SourceTitle } from '../parts/source.tsx';
import { useTerms } from '../parts/terms.ts';
import { Tongue } from '../parts/tongue.tsx';
import { useStore } from '../state/store.ts';
import { count, dateWord, fieldWord, say } from '../words.ts';

/** What one source says. */
export interface Claim {
  readonly quote: string | null;
  readonly quoteLang: string | null;
  readonly field: string | null;
  readonly value: string | null;
  readonly rival: boolean;
  readonly source: {
    readonly key: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly url: string | null;
  };
}

/** What is asked of a claim that is shown. */
export const CLAIM = `fragment Evidence on Claim { quote quoteLang field value rival source { key title publisher published url } }`;

/** Claims by the source that makes them, in the order in which sources come. */
export function bySource<C extends { readonly source: { readonly key: string } }>(
  claims: readonly C[],
): [key: string, said: C[]][] {
  const groups = new Map<string, C[]>();
  for (const claim of claims) groups.set(claim.source.key, [...(groups.get(claim.source.key) ?? []), claim]);
  return [...groups];
}

/** What sources say, each once with all its words. */
export function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  const lang = useStore((state) => state.lang);
  if (claims.length === 0) return <p>{say('noSource', lang)}</p>;
  const voices = bySource(claims);
  return (
    <div>
      <h3>{count(voices.length, 'sources', lang)}</h3>
      <ul className="claims">
        {voices.map(([key, said]) => (
          <Voice key={key} said={said} />
        ))}
      </ul>
    </div>
  );
}

/** One source: its excerpts, what it states of single fields, and what it is. */
function Voice({ said }: { readonly said: readonly Claim[] }) {
  const lang = useStore((state) => state.lang);
  const terms = useTerms(lang);
  /** A value as a source states it: a word of a closed list, or a date, or what it is. */
  const valueWord = (value: string | null) =>
    value && /^[A-Z][A-Z_]+$/.test(value) ? terms(null, value) : dateWord(value, lang);
  const stated = new Map(
    said.flatMap((claim) => (claim.field ? [[`${claim.field} ${claim.value}`, claim] as const] : [])),
  );
  const [first] = said;
  return (
    <li className={said.some(({ rival }) => rival) ? 'rival' : ''}>
      <Quotes of={said} />
      {[...stated].map(([key, { field, value }]) => (
        <p key={key}>
          {fieldWord(field ?? '', lang)}: <strong>{valueWord(value)}</strong>
        </p>
      ))}
      {first && (
        <p className="source">
          <SourceTitle source={first.source} />
        </p>
      )}
    </li>
  );
}

/** Excerpts, each once, in the words of the source. */
export function Quotes({ of }: { readonly of: readonly Pick<Claim, 'quote' | 'quoteLang'>[] }) {
  const quotes = new Map(of.flatMap(({ quote, quoteLang }) => (quote ? [[quote, quoteLang] as const] : [])));
  return (
    <>
      {[...quotes].map(([quote, quoteLang]) => (
        <blockquote key={quote} lang={quoteLang ?? undefined}>
          {quote}
          <Tongue of={quoteLang} />
        </blockquote>
      ))}
    </>
  );
}
