import type { ReactNode } from 'react';
import { InTongue, Remark } from '../../parts/tongue.tsx';
import { useStore } from '../../state/store.ts';
import { dateWord, type MessageKey, say } from '../../words.ts';
import { nameIn, RefLink, RefList, useShared } from './context.tsx';
import type { Head, Known, Ref } from './types.ts';

/** What a thing is, in a list of terms: each kind has its own. */
export function Overview({ known, kind }: { readonly known: Known; readonly kind: string }) {
  const lang = useStore((state) => state.lang);
  const { terms } = useShared();
  const one = (ref: Ref | null | undefined) => (ref ? <RefLink to={ref} /> : null);
  const many = (refs: readonly Ref[] | undefined) => (refs?.length ? <RefList of={refs} /> : null);
  const lists: Readonly<Record<string, string>> = {
    Organization: 'OrganizationKind',
    Organ: 'OrganKind',
    Document: 'DocumentKind',
    Meeting: 'MeetingType',
  };
  const rows: readonly (readonly [MessageKey, ReactNode])[] = [
    ['kind', terms(lists[kind] ?? null, known.type)],
    ['kind', terms('Office', known.office)],
    ['date', dateWord(known.date ?? null, lang)],
    ['period', known.period && nameIn(known.period, lang)],
    ['organization', one(known.organization)],
    ['parentOrgan', one(known.parent)],
    ['where', one(known.at)],
    ['onBehalf', one(known.representing)],
    ['scope', terms('OrganizationScope', known.scope)],
    ['fieldOf', terms('OrganizationField', known.field)],
    ['level', terms('OrganLevel', known.level)],
    ['composition', known.composition && <Remark text={known.composition} />],
    ['foundingDocument', one(known.foundingDocument)],
    ['inForce', dateWord(known.enteredIntoForce ?? null, lang)],
    ['seat', seats(known, lang)],
    ['organsWord', many(known.organs)],
    ['numberWord', known.number],
    ['format', terms('MeetingFormat', known.format)],
    ['status', kind === 'Meeting' ? terms('MeetingStatus', known.status) : null],
    ['place', place(known)],
    ['previous', one(known.previous)],
    ['next', one(known.next)],
    ['prepares', many(known.prepares)],
    ['preparedBy', many(known.preparedBy)],
    ['organizations', many(known.organizations)],
    ['initiators', many(known.initiators)],
    ['topics', many(known.topics)],
    ['broader', many(known.broader)],
    ['narrower', many(known.narrower)],
    ['votes', known.votes && `${known.votes.for} : ${known.votes.against} : ${known.votes.abstained}`],
    ['recognition', known.recognition && <Remark text={known.recognition} />],
    ['successors', many(known.successors)],
    ['website', known.website && <Web address={known.website} />],
  ];
  const shown = rows.filter(([, value]) => value);
  if (shown.length === 0) return null;
  return (
    <dl className="overview">
      {shown.map(([word, value]) => (
        <div key={word}>
          <dt>{say(word, lang)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function seats({ seats: list }: Known, lang: 'en' | 'ru'): ReactNode {
  if (!list?.length) return null;
  return list.map(({ city, state, period }, i) => (
    <span key={`${city} ${period.since}`}>
      {i > 0 ? '; ' : ''}
      <InTongue of="en">{city}</InTongue>
      {state && (
        <>
          , <RefLink to={state} />
        </>
      )}
      {period.since || period.until ? ` (${nameIn(period, lang)})` : ''}
    </span>
  ));
}

function place({ city, place: text, state, hostNote }: Known): ReactNode {
  if (!city && !text && !state) return null;
  return (
    <>
      {(city ?? text) && <InTongue of="en">{city ?? text}</InTongue>}
      {state && (
        <>
          {city || text ? ', ' : ''}
          <RefLink to={state} />
        </>
      )}{' '}
      <Remark text={hostNote} />
    </>
  );
}

function Web({ address }: { readonly address: string }) {
  return (
    <a href={address} rel="noreferrer noopener" target="_blank">
      {address.replace(/^https?:\/\/|\/$/g, '')}
    </a>
  );
}

/** All names of a thing, in the languages and spellings that are known. */
export function Names({ names }: { readonly names: Head['names'] }) {
  const lang = useStore((state) => state.lang);
  const { terms } = useShared();
  if (names.length === 0) return null;
  const kinds = [...new Set(names.map(({ kind }) => kind))];
  return (
    <section>
      <h2>{say('names', lang)}</h2>
      <dl className="overview">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{terms('NameKind', kind)}</dt>
            <dd>
              {names
                .filter((name) => name.kind === kind)
                .map((name, i) => (
                  <span key={`${name.text} ${name.lang} ${name.scheme}`}>
                    {i > 0 ? ' · ' : ''}
                    <span lang={name.lang ?? undefined}>{name.text}</span>
                    {name.scheme ? ` (${name.scheme})` : ''}
                    {name.since || name.until
                      ? ` (${dateWord(name.since, lang)} – ${dateWord(name.until, lang)})`
                      : ''}
                  </span>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What became of an organization, and for what the lists about it are complete. */
export function Changes({ known }: { readonly known: Known }) {
  const lang = useStore((state) => state.lang);
  const { terms } = useShared();
  const { changes = [], coverage = [] } = known;
  return (
    <>
      {changes.length > 0 && (
        <section>
          <h2>{say('changes', lang)}</h2>
          <ul className="plain">
            {changes.map(({ key, date, kind, before, after, formerName, note }) => (
              <li key={key}>
                <strong>{dateWord(date, lang)}</strong> {terms('ChangeKind', kind)}
                {formerName ? `: ${formerName}` : ''} · <RefList of={before} />
                {after.length > 0 ? ' → ' : ''}
                <RefList of={after} /> <Remark text={note} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {coverage.length > 0 && (
        <section>
          <h2>{say('completeness', lang)}</h2>
          <ul className="plain">
            {coverage.map(({ key, relation, complete, statuses, note, period }) => (
              <li key={key}>
                {terms('CoverageRelation', relation)}
                {statuses.length > 0
                  ? ` (${statuses.map((status) => terms('MembershipStatus', status)).join(', ')})`
                  : ''}
                : <strong>{say(complete ? 'complete' : 'gaps', lang)}</strong> · {nameIn(period, lang)}{' '}
                <Remark text={note} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
