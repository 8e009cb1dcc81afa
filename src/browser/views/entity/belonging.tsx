import { Fragment, useState } from 'react';
import { Remark } from '../../parts/tongue.tsx';
import { useStore } from '../../state/store.ts';
import { count, dateWord, say } from '../../words.ts';
import { type BarRow, Bars } from './bars.tsx';
import { Evidence, nameIn, RefLink, TableBox, useShared } from './context.tsx';
import type { Spell } from './types.ts';

interface Props {
  readonly title: string;
  readonly spells: readonly Spell[];
  /** Which end of a spell is told: the member, or what it belongs to. */
  readonly side: 'member' | 'of';
  readonly now: string;
}

const FULL = new Set(['FULL_MEMBER', 'ASSOCIATE_MEMBER', 'PARTICIPANT']);
/** How many rows stand before the reader asks for all. */
const ROWS = 25;

/** Who belongs, or to what: bars over time, a table of all spells, and the steps of each. */
export function Belonging({ title, spells, side, now }: Props) {
  const lang = useStore((state) => state.lang);
  const { terms } = useShared();
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  if (spells.length === 0) return null;
  const rank = (spell: Spell) => (FULL.has(spell.status) ? 0 : spell.status === 'APPLICANT' ? 2 : 1);
  const ordered = [...spells].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      nameIn(a[side], lang).localeCompare(nameIn(b[side], lang), lang) ||
      (a.since ?? '').localeCompare(b.since ?? ''),
  );
  const shown = all ? ordered : ordered.slice(0, ROWS);
  const rows = new Map<string, BarRow>();
  for (const spell of shown) {
    const { key } = spell[side];
    const row = rows.get(key);
    const word = terms('MembershipStatus', spell.status);
    const steps = spell.events.filter(({ kind }) => kind !== 'OPENING' && kind !== 'CLOSING');
    rows.set(key, {
      key,
      name: nameIn(spell[side], lang),
      bars: [...(row?.bars ?? []), { span: spell.period, word, full: FULL.has(spell.status) }],
      marks: [
        ...(row?.marks ?? []),
        ...steps.map(({ date, kind }) => ({ date, word: terms('MembershipEventKind', kind) })),
      ],
    });
  }
  const head = [
    say(side === 'member' ? 'who' : 'where', lang),
    say('status', lang),
    say('since', lang),
    say('until', lang),
    say('began', lang),
    say('ended', lang),
    say('ladder', lang),
    say('sources', lang),
  ];
  return (
    <section>
      <h2>
        {title} <span className="count">{spells.length}</span>
      </h2>
      <Bars rows={[...rows.values()]} now={now} />
      <TableBox caption={title} head={head}>
        {shown.map((spell) => (
          <Fragment key={spell.key}>
            <tr>
              <th scope="row">
                <RefLink to={spell[side]} />
              </th>
              <td>{terms('MembershipStatus', spell.status)}</td>
              <td className="date">{dateWord(spell.since, lang)}</td>
              <td className="date">{spell.until ? dateWord(spell.until, lang) : endWord(spell, terms)}</td>
              <td>{terms('MembershipOpening', spell.opening)}</td>
              <td>{terms('MembershipClosing', spell.closing)}</td>
              <td>
                {spell.events.length > 0 && (
                  <button
                    type="button"
                    className="small"
                    aria-expanded={open === spell.key}
                    onClick={() => setOpen(open === spell.key ? null : spell.key)}
                  >
                    {count(spell.events.length, 'steps', lang)}
                    <span className="visually-hidden">: {nameIn(spell[side], lang)}</span>
                  </button>
                )}
              </td>
              <td>
                <Evidence claims={spell.claims} of={nameIn(spell[side], lang)} />
              </td>
            </tr>
            {open === spell.key && (
              <tr>
                <td colSpan={8}>
                  <Ladder spell={spell} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </TableBox>
      {!all && ordered.length > ROWS && (
        <button type="button" onClick={() => setAll(true)}>
          {say('showAll', lang)} ({ordered.length})
        </button>
      )}
    </section>
  );
}

const endWord = ({ period }: Spell, terms: ReturnType<typeof useShared>['terms']): string =>
  terms('PeriodEnd', period.end);

/** What happened to a membership, step by step: the legal side apart from what is only practised. */
function Ladder({ spell }: { readonly spell: Spell }) {
  const lang = useStore((state) => state.lang);
  const { terms } = useShared();
  return (
    <>
      <Remark text={spell.note} />
      {spell.legalBasis && (
        <p>
          {say('legalBasis', lang)}: <RefLink to={spell.legalBasis} />
        </p>
      )}
      <ol className="ladder">
        {spell.events.map((event) => (
          <li key={event.key} className={event.plane === 'LEGAL' ? 'legal' : 'practice'}>
            <strong>{event.date ? dateWord(event.date, lang) : say('dateUnknown', lang)}</strong>{' '}
            {terms('MembershipEventKind', event.kind)}{' '}
            <span className="badge">{terms('MembershipPlane', event.plane)}</span>{' '}
            {event.instrument && (
              <>
                · <RefLink to={event.instrument} />{' '}
              </>
            )}
            <Evidence claims={event.claims} of={terms('MembershipEventKind', event.kind)} />
            <Remark text={event.note} />
          </li>
        ))}
      </ol>
    </>
  );
}
