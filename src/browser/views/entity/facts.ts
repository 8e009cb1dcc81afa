import type { Lang } from '../../data/model.ts';
import type { Terms } from '../../parts/terms.ts';
import { dateWord, typeWord } from '../../words.ts';
import { nameIn } from './context.tsx';
import type { Around, Head, Known, Recorded, Ref, Said } from './types.ts';

/** A record about a thing, with what sources say of it: the material of the conflicts and of the list of sources. */
export interface Fact {
  readonly key: string;
  readonly title: string;
  readonly claims: readonly Said[];
  /** The values that we show, by field. */
  readonly shown: Readonly<Record<string, string | null | undefined>>;
}

/** All records about a thing, each once, the most telling name of each. */
export function factsOf(
  head: Head,
  known: Known | null,
  around: Around | null,
  lang: Lang,
  terms: Terms,
): Fact[] {
  const facts = new Map<string, Fact>();
  const add = (record: Recorded, title: string, shown: Fact['shown'] = {}) => {
    if (!facts.has(record.key))
      facts.set(record.key, { key: record.key, title, claims: record.claims, shown });
  };
  const name = (ref: Ref) => nameIn(ref, lang);
  add(head, nameIn(head, lang), {
    since: known?.period?.since,
    until: known?.period?.until,
    date: known?.date,
    format: known?.format,
  });
  const spells = [
    ...(known?.members?.nodes ?? []),
    ...(known?.memberships?.nodes ?? []),
    ...(known?.rests ?? []),
  ];
  for (const spell of spells) {
    const far = spell.member.key === head.key ? spell.of : spell.member;
    const { since, until, status, opening, closing } = spell;
    add(spell, `${name(far)}: ${terms('MembershipStatus', status)}`, {
      since,
      until,
      status,
      opening,
      closing,
    });
    for (const event of spell.events) {
      // The two ends of a spell are told with the spell itself.
      if (event.kind === 'OPENING' || event.kind === 'CLOSING') continue;
      add(event, `${name(far)}: ${terms('MembershipEventKind', event.kind)}`, { date: event.date });
    }
  }
  const tenures = [
    ...(known?.tenures?.nodes ?? []),
    ...(known?.posts?.nodes ?? []).flatMap(({ tenures: own }) => own.nodes),
  ];
  for (const held of tenures)
    add(held, `${name(held.person)}: ${name(held.post)}`, {
      since: held.since,
      until: held.until,
      person: held.person.key,
    });
  for (const chair of known?.chairmanships?.nodes ?? [])
    add(chair, `${typeWord('CHAIRED', lang)}: ${name(chair.state)} – ${name(chair.of)}`, {
      since: chair.since,
      until: chair.until,
    });
  for (const act of known?.actions?.nodes ?? [])
    add(act, `${terms('TreatyActionKind', act.kind)}: ${name(act.party)} – ${name(act.document)}`, {
      date: act.date,
    });
  for (const stage of [...(known?.stages ?? []), ...(known?.steps?.nodes ?? [])])
    add(
      stage,
      `${terms('DocumentStageKind', stage.kind)}${stage.document ? `: ${name(stage.document)}` : ''}`,
      {
        date: stage.date,
        kind: stage.kind,
      },
    );
  for (const change of known?.changes ?? [])
    add(change, `${terms('ChangeKind', change.kind)}${change.formerName ? `: ${change.formerName}` : ''}`, {
      date: change.date,
    });
  for (const sat of known?.attendances?.nodes ?? [])
    add(
      sat,
      [sat.person, sat.representing, sat.meeting]
        .flatMap((ref) => (ref && ref.key !== head.key ? name(ref) : []))
        .join(', '),
      {
        capacity: sat.capacity,
        person: sat.person?.key,
      },
    );
  for (const item of known?.agenda ?? []) add(item, `${typeWord('DISCUSSED', lang)}: ${name(item.topic)}`);
  for (const spoke of known?.spoken ?? []) add(spoke, nameIn(spoke, lang));
  for (const coop of known?.declared ?? [])
    add(coop, nameIn(coop, lang), { date: coop.date, kind: coop.kind });
  // A link by structure rests on the thing at one of its ends: what is said of that is told on its own page.
  for (const { node, links } of around?.edges ?? [])
    for (const { fact, type, claims, since, until, mark } of links)
      if (fact.key !== node.key)
        add({ key: fact.key, claims }, `${typeWord(type, lang)}: ${nameIn(node, lang)}`, {
          since,
          until,
          date: since,
          ...(type === 'MEMBER_OF' ? { status: mark } : {}),
        });
  return [...facts.values()];
}

/** The lists that the values of fields come from. */
const lists: Readonly<Record<string, string>> = {
  status: 'MembershipStatus',
  opening: 'MembershipOpening',
  closing: 'MembershipClosing',
  capacity: 'Capacity',
  format: 'MeetingFormat',
  type: 'MeetingType',
};

/** A value of a field, for a reader. */
export function valueWord(
  field: string | null,
  value: string | null | undefined,
  names: ReadonlyMap<string, string>,
  lang: Lang,
  terms: Terms,
): string {
  if (!value) return '–';
  if (/^[A-Z_]+$/.test(value)) return terms(lists[field ?? ''] ?? null, value);
  return names.get(value) ?? dateWord(value, lang);
}
