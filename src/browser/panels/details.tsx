import { useState } from 'react';
import type { Clock, Kind, Thing, Tie } from '../data/model.ts';
import { doubtIn, isAt, type Picture, tiesOf } from '../graph/picture.ts';
import { InTongue } from '../parts/tongue.tsx';
import { clockField } from '../state/actions.ts';
import { hideThings, hideTie } from '../state/scene.ts';
import { useStore } from '../state/store.ts';
import { useAnswer } from '../ui/answer.ts';
import { addressOf, entityAddress, follow } from '../ui/route.ts';
import { Waiting } from '../ui/waiting.tsx';
import { clockWords, count, kindWord, lastedWords, markWord, say, tieWord, typeWord } from '../words.ts';
import { CLAIM, type Claim, Claims } from './claims.tsx';
import { ExpandPanel } from './expand.tsx';

/** What is known of what is selected: a thing with its links, or a link with its sources. */
export function Details({ picture }: { readonly picture: Picture }) {
  const lang = useStore((state) => state.lang);
  const selection = useStore((state) => state.scene.selection);
  const things = useStore((state) => state.things);
  const ties = useStore((state) => state.ties);
  if (selection && 'thing' in selection) {
    const thing = things[selection.thing];
    if (thing) return <ThingDetails thing={thing} picture={picture} />;
  }
  if (selection && 'tie' in selection) {
    const shown = picture.ties.find(({ tie }) => tie.key === selection.tie);
    const bundle = shown?.bundle.length ? shown.bundle : null;
    const tie = ties[selection.tie];
    if (bundle) return <BundleDetails ties={bundle} />;
    if (tie) return <TieDetails tie={tie} />;
  }
  return <p className="empty">{count(picture.things.length, 'things', lang)}</p>;
}

function ThingDetails({ thing, picture }: { readonly thing: Thing; readonly picture: Picture }) {
  const lang = useStore((state) => state.lang);
  const apply = useStore((state) => state.apply);
  const amend = useStore((state) => state.amend);
  const things = useStore((state) => state.things);
  const { clock, notes: all } = useStore((state) => state.scene);
  const notes = all.filter(({ on }) => on === thing.key);
  const other = lang === 'ru' ? thing.en : thing.ru;
  const links = tiesOf(picture)
    .map(({ tie }) => tie)
    .filter((tie) => isAt(tie, thing.key));
  const page = entityAddress(thing.key);
  return (
    <>
      <h2>{lang === 'ru' ? thing.ru : thing.en}</h2>
      <p className="other-name" lang={lang === 'ru' ? 'en' : 'ru'}>
        {other}
      </p>
      <p>
        {kindWord(thing.kind, lang)}
        {thing.shortEn
          ? ` · ${thing.shortEn}${thing.shortRu && thing.shortRu !== thing.shortEn ? ` / ${thing.shortRu}` : ''}`
          : ''}
      </p>
      <div className="row">
        <a className="button" href={page} onClick={(event) => follow(event, page)}>
          {say('openPage', lang)}
        </a>
        <a
          className="button"
          href={addressOf('paths', { from: thing.key })}
          onClick={(event) => follow(event, addressOf('paths', { from: thing.key }))}
        >
          {say('pathFrom', lang)}
        </a>
        <button
          type="button"
          onClick={() => apply('hide', (scene) => hideThings(scene, [thing.key]), thing.en)}
        >
          {say('doHide', lang)}
        </button>
      </div>
      {clock.mode !== 'any' && LIVING.includes(thing.kind) && <Existence thing={thing} clock={clock} />}
      {notes.map((note) => (
        <p key={note.id} className="remark">
          {say('note', lang)}: {note.text}
        </p>
      ))}
      <ExpandPanel id={thing.key} />
      <section aria-label={say('links', lang)}>
        <h3>{count(links.length, 'links', lang)}</h3>
        <ul className="links">
          {links.map((tie) => {
            const far = things[tie.from === thing.key ? tie.to : tie.from];
            return (
              <li key={tie.key}>
                <button
                  type="button"
                  className="link"
                  onClick={() => amend((scene) => ({ ...scene, selection: { tie: tie.key } }))}
                >
                  <strong>{far ? (lang === 'ru' ? far.ru : far.en) : ''}</strong>
                  <span>
                    {typeWord(tie.type, lang)}
                    {tie.mark ? `, ${markWord(tie.mark, lang)}` : ''}
                    {tie.since || tie.until ? ` · ${lastedWords(tie, lang)}` : ''}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}

/** What begins and ends, so that it may not have been there at the time asked for. */
const LIVING: readonly Kind[] = ['Organization', 'Organ', 'State'];

/** Tells where a thing did not exist at the time of the clock, or where that is not known. */
function Existence({ thing, clock }: { readonly thing: Thing; readonly clock: Clock }) {
  const lang = useStore((state) => state.lang);
  const { data } = useAnswer<{ asOf: { node: { truth?: { value: string } } | null } }>(
    `query Existence($id: ID!) { ${clockField(clock)} { node(id: $id) { ... on ${thing.kind} { truth { value } } } } }`,
    { id: thing.key },
  );
  const value = data?.asOf.node?.truth?.value;
  if (!value || value === 'YES') return null;
  return (
    <p className="badge warn" role="status">
      {clockWords(clock, lang)}: {say(value === 'NO' ? 'notThere' : 'perhapsThere', lang)}
    </p>
  );
}

function BundleDetails({ ties }: { readonly ties: readonly Tie[] }) {
  const lang = useStore((state) => state.lang);
  const amend = useStore((state) => state.amend);
  const [open, setOpen] = useState<Tie | null>(null);
  if (open) return <TieDetails tie={open} />;
  return (
    <>
      <h2>{count(ties.length, 'links', lang)}</h2>
      <ul className="links">
        {ties.map((tie) => (
          <li key={tie.key}>
            <button
              type="button"
              className="link"
              onClick={() => {
                amend((scene) => ({ ...scene, selection: { tie: tie.key } }));
                setOpen(tie);
              }}
            >
              <strong>{tieWord(tie, lang)}</strong>
              <span>
                {typeWord(tie.type, lang)}
                {tie.since || tie.until ? ` · ${lastedWords(tie, lang)}` : ''}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const TIE = `query Link($among: [ID!]!, $lang: Language!) { links(among: $among) { key sentence(lang: $lang) fact { ... on Sourced { note } } claims { ...Evidence } } }
${CLAIM}`;

/** What is told of a link. */
interface Told {
  readonly key: string;
  readonly sentence: string;
  readonly fact: { readonly note?: string | null };
  readonly claims: readonly Claim[];
}

function TieDetails({ tie }: { readonly tie: Tie }) {
  const lang = useStore((state) => state.lang);
  const apply = useStore((state) => state.apply);
  const answer = useAnswer<{ links: Told[] }>(TIE, { among: [tie.from, tie.to], lang });
  const told = answer.data?.links.find(({ key }) => key === tie.key);
  const scene = useStore((state) => state.scene);
  const doubt = doubtIn(scene, tie, lang);
  return (
    <>
      <h2>{tieWord(tie, lang)}</h2>
      {told && <p className="sentence">{told.sentence}</p>}
      <Waiting answer={answer} />
      {told?.fact.note && (
        <p className="remark">
          {say('remark', lang)}: <InTongue of="en">{told.fact.note}</InTongue>
        </p>
      )}
      {doubt && <p>{doubt}</p>}
      <p className="badges">
        {doubt && <span className="badge warn">≈ {say('possible', lang)}</span>}
        {!tie.sourced && <span className="badge warn">{say('unsourced', lang)}</span>}
        {tie.sourced && !tie.verified && <span className="badge">{say('unverified', lang)}</span>}
        {tie.disputed && <span className="badge warn">{say('disputed', lang)}</span>}
      </p>
      <button
        type="button"
        onClick={() => apply('hide', (scene) => hideTie(scene, tie.key), tieWord(tie, lang))}
      >
        {say('doHide', lang)}
      </button>
      {told && <Claims claims={told.claims} />}
    </>
  );
}
