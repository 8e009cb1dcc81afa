import type { DocumentOf, MeetingOf, Owner, Tenure } from '../../data/lasting.ts';
import { ALWAYS, isoDay, type Lang, NEVER } from '../../data/model.ts';
import type { Bounds, Named, Spell } from '../../data/spells.ts';
import { dayWords, markWord, say, spanWords } from '../../words.ts';
import { shortOf } from '../matrix/sentences.ts';

/** What rows are made of. */
export const rowKinds = ['memberships', 'tenures', 'meetings', 'documents'] as const;
export type RowKind = (typeof rowKinds)[number];

/** One thing on a row: a bar or a point. */
export interface Mark extends Bounds {
  readonly key: string;
  readonly shape: 'bar' | 'meeting' | 'document';
  /** The status of a membership, which tells its look. */
  readonly status: string | null;
  readonly label: string;
  readonly sentence: string;
  readonly ongoing: boolean;
  readonly attested: readonly number[];
  readonly since: string | null;
  readonly until: string | null;
  readonly verified: boolean;
  readonly sourced: boolean;
  readonly disputed: boolean;
}

/** A row of the timeline. */
export interface Row {
  readonly id: string;
  readonly kind: RowKind;
  readonly name: string;
  /** The heading that it stands under. */
  readonly group: string;
  readonly marks: readonly Mark[];
}

/** Rows under one heading. */
export interface Group {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly Row[];
}

/** What the timeline is about. */
export interface Asked {
  readonly by: 'organization' | 'state';
  readonly lang: Lang;
  /** Keys of what is chosen, told apart by kind. */
  readonly bodies: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

/** The data that rows are made of; what is not asked for is empty. */
export interface Lists {
  readonly spells: readonly Spell[];
  readonly tenures: readonly Tenure[];
  readonly meetings: readonly MeetingOf[];
  readonly documents: readonly DocumentOf[];
}

interface Placed {
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
      return {
        group: groupOf(group, lang),
        row: row.key,
        rowName: name,
        kind: 'memberships',
        mark: {
          ...spell,
          shape: 'bar',
          status,
          label: markWord(status, lang),
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

/** Makes the rows of the timeline, grouped, in order: memberships by their beginning, then posts, meetings, documents. */
export function groupsOf(lists: Lists, asked: Asked): readonly Group[] {
  const placed = [
    ...spellsPlaced(lists.spells, asked),
    ...tenuresPlaced(lists.tenures, asked),
    ...meetingsPlaced(lists.meetings, asked),
    ...documentsPlaced(lists.documents, asked),
  ];
  const groups = new Map<string, { key: string; name: string; rows: Map<string, Row & { marks: Mark[] }> }>();
  for (const { group, row, rowName, kind, mark } of placed) {
    const known = groups.get(group.key) ?? { ...group, rows: new Map() };
    groups.set(group.key, known);
    const id = `${group.key} ${kind} ${row}`;
    const line = known.rows.get(id) ?? { id, kind, name: rowName, group: group.name, marks: [] };
    known.rows.set(id, line);
    line.marks.push(mark);
  }
  const firstDay = ({ marks }: Row) =>
    Math.min(
      ...marks.map(({ s0, attested, u1 }) => (s0 > ALWAYS ? s0 : (attested[0] ?? Math.min(u1, NEVER)))),
    );
  return [...groups.values()]
    .map(({ key, name, rows }) => ({
      key,
      name,
      rows: [...rows.values()]
        .map((row) => ({ ...row, marks: row.marks.sort((a, b) => a.s0 - b.s0 || a.u1 - b.u1) }))
        .sort(
          (a, b) =>
            rowKinds.indexOf(a.kind) - rowKinds.indexOf(b.kind) ||
            firstDay(a) - firstDay(b) ||
            a.name.localeCompare(b.name, asked.lang),
        ),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, asked.lang));
}

/** A row in a full sentence; of many meetings the first and the last, and how many there are. */
export function rowSentence({ name, kind, marks }: Row): string {
  const [first, last] = [marks[0]?.sentence ?? '', marks.at(-1)?.sentence ?? ''];
  if (marks.length > 12) return `${name}: ${marks.length}; ${first} … ${last}`;
  const all = marks.map(({ sentence }) => sentence).join('; ');
  return kind === 'memberships' || kind === 'tenures' ? all : `${name}: ${all}`;
}

/** The rows that have something in a range of days. */
export const rowsWithin = (
  groups: readonly Group[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly Group[] =>
  groups.flatMap((group) => {
    const rows = group.rows.filter(({ marks }) =>
      marks.some(({ s0, u1, shape, s1 }) => s0 < to && (shape === 'bar' ? u1 : s1) > from),
    );
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
