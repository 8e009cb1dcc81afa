import type { Clock } from '../../data/model.ts';
import { download } from '../../export/download.ts';
import { kindLooks } from '../../graph/looks.ts';
import { pickUp } from '../../panels/search.tsx';
import { CopyButton } from '../../parts/copy.tsx';
import { useRelease } from '../../parts/release.ts';
import { Remark } from '../../parts/tongue.tsx';
import { thingOf } from '../../state/actions.ts';
import { useStore } from '../../state/store.ts';
import { addressOf, follow, go } from '../../ui/route.ts';
import { clockWords, kindWord, say } from '../../words.ts';
import { nameIn } from './context.tsx';
import type { Fact } from './facts.ts';
import type { LinkRow } from './relations.tsx';
import type { Head, Known } from './types.ts';

interface Props {
  readonly head: Head;
  readonly known: Known | null;
  readonly clock: Clock;
  readonly rows: readonly LinkRow[];
  readonly facts: readonly Fact[];
}

/** The names of a thing, what kind it is, how sure it is, and what can be done with its page. */
export function EntityHead({ head, known, clock, rows, facts }: Props) {
  const lang = useStore((state) => state.lang);
  const release = useRelease();
  const look = kindLooks[head.__typename];
  const short = [...new Set([head.shortEn ?? head.code, head.shortRu, known?.iso3])]
    .filter(Boolean)
    .join(' / ');
  const path = addressOf('paths', { from: head.key });
  const link = () => `${window.location.origin}${window.location.pathname}${window.location.search}`;
  const cite = () =>
    `${nameIn(head, lang)} (${lang === 'ru' ? head.en : head.ru}) · ${clockWords(clock, lang)} · ${release} · ${link()} · ${new Date().toISOString().slice(0, 10)}`;
  return (
    <header className="entity-head">
      <p className="kind">
        <span
          className={`mark ${look.shape}`}
          aria-hidden="true"
          style={{ '--light': look.light, '--dark': look.dark } as React.CSSProperties}
        />
        {kindWord(head.__typename, lang)}
        {short ? ` · ${short}` : ''}
      </p>
      <h1>{nameIn(head, lang)}</h1>
      <p className="other-name" lang={lang === 'ru' ? 'en' : 'ru'}>
        {lang === 'ru' ? head.en : head.ru}
      </p>
      <p className="badges">
        {!head.sourced && <span className="badge warn">{say('unsourced', lang)}</span>}
        {head.sourced && (
          <span className="badge">{say(head.verified ? 'verified' : 'unverified', lang)}</span>
        )}{' '}
        {head.disputed && <span className="badge warn">{say('disputed', lang)}</span>}
      </p>
      {head.note && (
        <p>
          <Remark text={head.note} />
        </p>
      )}
      <div className="row actions">
        <button
          type="button"
          className="main-action"
          onClick={() => {
            go(addressOf('graph'));
            pickUp(thingOf(head));
          }}
        >
          {say('showOnGraph', lang)}
        </button>
        <a className="button" href={path} onClick={(event) => follow(event, path)}>
          {say('pathFrom', lang)}
        </a>
        <CopyButton word="copyLink" text={link} />
        <CopyButton word="cite" text={cite} />
        <button
          type="button"
          onClick={() =>
            download(
              `${head.key}.json`,
              `${JSON.stringify({ link: link(), release, clock, thing: head, known, links: rows.map(({ tie: { s0, s1, u0, u1, ...tie }, far, held, claims }) => ({ ...tie, with: far, held, claims })), records: facts }, null, 1)}\n`,
              'application/json',
            )
          }
        >
          JSON
        </button>
      </div>
    </header>
  );
}
