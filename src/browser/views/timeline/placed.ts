import type { DocumentOf, MeetingOf, Owner, Tenure } from '../../data/lasting.ts';
import { ALWAYS, isoDay, type Lang, NEVER } from '../../data/model.ts';
import type { Named, Spell } from '../../data/spells.ts';
import { dayWords, markWord, say, spanWords } from '../../words.ts';
import { shortOf } from '../matrix/sentences.ts';
import type { Asked, Lists, Mark, RowKind } from './marks.ts';

/** A mark with the row and the heading that it belongs to. */
export interface Placed {
  readonly group: { readonly key: string; readonly name: string };
  readonly row: string;
  readonly rowName: string;
  readonly kind: RowKind;
  readonly mark: Mark;
}

const groupOf = (body: Named, lang: Lang) => ({
  key: body.key,
  name: body.kind === 'State' ? body[lang] : `${shortOf(body, lang)}`,
});

function spellsPlaced(spells: readonly Spell[], { by, lang, bodies, states }: Asked): Placed[] {
  return spells
    .filter(
      ({ member, of }) =>
        (bodies.size > 0 || states.size > 0) &&
        (bodies.size === 0 || bodies.has(of.key) || bodies.has(member.key)) &&
        (states.size === 0 || states.has(member.key) || bodies.has(member.key)),
    )
    .map((spell) => {
      const { member, of, status } = spell;
      // What was chosen stands as the heading: of the CSTO, an observer at the United Nations, that is the CSTO.
      const own = by === 'organization' && (bodies.has(of.key) || !bodies.has(member.key));
      const [group, row] = own ? [of, member] : [member, of];
      const name = row.kind === 'State' ? row[lang] : shortOf(row, lang);
      // Under a body stand those who belong to it; what it belongs to itself is told apart by an arrow.
      const outward = !own && group.kind !== 'State';
      return {
        group: groupOf(group, lang),
        row: row.key,
        rowName: outward ? `→ ${name}` : name,
        kind: 'memberships',
        mark: {
          ...spell,
          shape: 'bar',
          status,
          label: markWord(status, lang),
          belongs: { member: member[lang], of: of[lang] },
          sentence: `${member[lang]}, ${shortOf(of, lang)}: ${markWord(status, lang)} ${spanWords(spell, lang)}`,
        },
      };
    });
}

const owns = ({ body, organization }: Owner, keys: ReadonlySet<string>): boolean =>
  keys.has(body.key) || (organization !== null && keys.has(organization.key));

function tenuresPlaced(tenures: readonly Tenure[], { by, lang, bodies, states, others }: Asked): Placed[] {
  return tenures
    .filter(
      ({ person, post, at, representing }) =>
        others.has(person.key) ||
        others.has(post.key) ||
        owns(at, bodies) ||
        (bodies.size === 0 && (states.has(at.body.key) || states.has(representing?.key ?? ''))),
    )
    .map((tenure) => {
      const { at, representing, person, post, acting, attested } = tenure;
      const state = at.body.kind === 'State' ? at.body : representing;
      const group = by === 'state' ? (state ?? at.organization ?? at.body) : (at.organization ?? at.body);
      const seen = attested.map((day) => dayWords(isoDay(day) ?? '', lang));
      const span =
        tenure.since === null && tenure.until === null && seen.length > 0
          ? `${say('seenOn', lang)} ${seen.join(', ')}`
          : spanWords(tenure, lang);
      return {
        group: groupOf(group, lang),
        row: post.key,
        rowName: post[lang],
        kind: 'tenures',
        mark: {
          ...tenure,
          shape: 'bar',
          status: null,
          label: person[lang],
          sentence: `${person[lang]}, ${post[lang]}${acting ? ` (${say('acting', lang)})` : ''}: ${span}`,
        },
      };
    });
}

const happened = (
  thing: MeetingOf | DocumentOf,
  shape: 'meeting' | 'document',
  lang: Lang,
  planned: boolean,
): Mark => ({
  key: thing.key,
  shape,
  status: null,
  label: thing[lang],
  sentence: `${thing[lang]}${thing.date && !thing[lang].includes(thing.date) ? `, ${dayWords(thing.date, lang)}` : ''}${planned ? ` (${say('planned', lang)})` : ''}`,
  s0: thing.d0,
  s1: thing.d1,
  u0: thing.d0,
  u1: thing.d1,
  ongoing: false,
  attested: [],
  since: thing.date,
  until: null,
  verified: thing.verified,
  sourced: thing.sourced,
  disputed: thing.disputed,
});

function meetingsPlaced(
  meetings: readonly MeetingOf[],
  { by, lang, bodies, states, others }: Asked,
): Placed[] {
  return meetings.flatMap((meeting) => {
    if (meeting.d0 === ALWAYS || meeting.d1 === NEVER) return [];
    const here = meeting.state !== null && states.has(meeting.state.key);
    return meeting.organs
      .filter((organ) => others.has(meeting.key) || owns(organ, bodies) || (bodies.size === 0 && here))
      .map(({ body, organization }) => ({
        group: groupOf((by === 'state' ? meeting.state : null) ?? organization ?? body, lang),
        row: body.key,
        rowName: `${say('meetings', lang)}: ${body[lang]}`,
        kind: 'meetings' as const,
        mark: happened(meeting, 'meeting', lang, meeting.planned),
      }));
  });
}

function documentsPlaced(
  documents: readonly DocumentOf[],
  { by, lang, bodies, states, others }: Asked,
): Placed[] {
  return documents.flatMap((document) => {
    if (document.d0 === ALWAYS || document.d1 === NEVER) return [];
    const groups = by === 'state' && states.size > 0 ? document.initiators : document.organizations;
    const of = bodies.size === 0 && states.size > 0 ? document.initiators : groups;
    return of
      .filter(({ key }) => others.has(document.key) || bodies.has(key) || states.has(key))
      .map((body) => ({
        group: groupOf(body, lang),
        row: `documents-${body.key}`,
        rowName: say('documents', lang),
        kind: 'documents' as const,
        mark: happened(document, 'document', lang, false),
      }));
  });
}

/** Finds what is asked for in the lists, and where each of it stands. */
export const placedOf = (lists: Lists, asked: Asked): readonly Placed[] => [
  ...spellsPlaced(lists.spells, asked),
  ...tenuresPlaced(lists.tenures, asked),
  ...meetingsPlaced(lists.meetings, asked),
  ...documentsPlaced(lists.documents, asked),
];
