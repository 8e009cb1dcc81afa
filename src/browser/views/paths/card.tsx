import { useId, useState } from 'react';
import { Claims } from '../../panels/claims.tsx';
import { CopyButton } from '../../parts/copy.tsx';
import { useStore } from '../../state/store.ts';
import { entityAddress, follow } from '../../ui/route.ts';
import { count, dateWord, say } from '../../words.ts';
import { type Certainty, type Hop, type Path, thingsOn } from './queries.ts';
import { showOnGraph } from './show.ts';
import { datesWord, pageLink, pathText, spanWord } from './text.ts';

interface Props {
  readonly path: Path;
  readonly name: string;
  readonly chosen: boolean;
  readonly release: string;
  readonly onChoose: () => void;
  readonly onAvoid: (key: string) => void;
}

/** A path in sentences: when, how sure, what it rests on, and what can be done with it. */
export function PathCard({ path, name, chosen, release, onChoose, onAvoid }: Props) {
  const lang = useStore((state) => state.lang);
  const title = useId();
  const { score } = path;
  const show = () => {
    showOnGraph(path).catch((error: Error) => useStore.getState().fail(error, show));
  };
  const rounded = (n: number) => n.toLocaleString(lang, { maximumFractionDigits: 2 });
  const parts = (['hops', 'links', 'hubs', 'evidence'] as const).map(
    (part) => `${say(`score_${part}`, lang)} ${rounded(score[part])}`,
  );
  return (
    <article className={chosen ? 'path-card chosen' : 'path-card'} aria-labelledby={title}>
      <h3 id={title}>
        <span className="rank">{name}.</span> {path.sentence}
      </h3>
      <p className="facts-line">
        <span>{spanWord(path.window, lang)}</span>
        <Sureness certainty={path.certainty} />
        <span>{count(path.hops.length, 'links', lang)}</span>
        {path.alike > 0 && (
          <span>
            + {path.alike} {say('alike', lang)}
          </span>
        )}
      </p>
      <details className="score">
        <summary>
          {say('score', lang)} {rounded(score.total)}
        </summary>
        <p>{parts.join(' + ')}</p>
        <p className="empty">{say('scoreMeaning', lang)}</p>
      </details>
      <ol className="hops">
        {path.hops.map((hop) => (
          <HopLine key={`${hop.from.key} ${hop.to.key}`} hop={hop} />
        ))}
      </ol>
      <Chain path={path} onAvoid={onAvoid} />
      <div className="row">
        <button type="button" className="main-action" onClick={show}>
          {say('showOnGraph', lang)}
        </button>
        <button type="button" aria-pressed={chosen} onClick={onChoose}>
          {say('draw', lang)}
        </button>
        <CopyButton word="copyText" of={name} text={() => pathText(path, lang)} />
        <CopyButton
          word="cite"
          of={name}
          text={() =>
            `${pathText(path, lang)}\n${release} · ${pageLink()} · ${new Date().toISOString().slice(0, 10)}`
          }
        />
      </div>
    </article>
  );
}

/** Whether a path or a link of it holds under every reading of its dates. */
function Sureness({ certainty }: { readonly certainty: Certainty }) {
  const lang = useStore((state) => state.lang);
  const sure = certainty === 'CERTAIN';
  return (
    <span className={sure ? 'badge' : 'badge warn'}>
      {sure ? '' : '≈ '}
      {say(sure ? 'certain' : 'possible', lang)}
    </span>
  );
}

/** A link in its sentence: when, on what it rests, how sure it is, and why it is in doubt. */
function HopLine({ hop }: { readonly hop: Hop }) {
  const lang = useStore((state) => state.lang);
  const [open, setOpen] = useState(false);
  const sources = new Set(hop.claims.map(({ source }) => source.key)).size;
  const told = hop.since !== null && hop.sentence.includes(dateWord(hop.since, lang));
  const dates = told ? '' : datesWord(hop.since, hop.until, lang);
  return (
    <li>
      <span>{hop.sentence}</span> {dates && <span className="dates">{dates}</span>}{' '}
      {hop.others.length > 0 && (
        <span className="dates">· {count(hop.others.length, 'otherRecords', lang)}</span>
      )}{' '}
      <Sureness certainty={hop.certainty} />{' '}
      {sources === 0 ? (
        <span className="badge warn">{say('unsourced', lang)}</span>
      ) : (
        <button type="button" className="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {count(sources, 'sources', lang)}
          <span className="visually-hidden">: {hop.sentence}</span>
        </button>
      )}
      {hop[lang] && <p className="doubt">{hop[lang]}</p>}
      {open && <Claims claims={hop.claims} />}
    </li>
  );
}

/** The things of a path with their pages; each between the ends can be avoided. */
function Chain({ path, onAvoid }: { readonly path: Path; readonly onAvoid: (key: string) => void }) {
  const lang = useStore((state) => state.lang);
  const via = new Set(path.via.map(({ key }) => key));
  return (
    <ul className="chain" aria-label={say('things', lang)}>
      {thingsOn(path).map((thing) => {
        const page = entityAddress(thing.key);
        const name = lang === 'ru' ? thing.ru : thing.en;
        return (
          <li key={thing.key}>
            <a href={page} onClick={(event) => follow(event, page)}>
              {name}
            </a>
            {via.has(thing.key) && (
              <button type="button" className="small" onClick={() => onAvoid(thing.key)}>
                {say('avoidThis', lang)}
                <span className="visually-hidden">: {name}</span>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
