import type { GraphQLResolveInfo } from 'graphql';
import { dateText } from '../../domain/date-words.ts';
import { isoBounds, type Period } from '../../domain/period.ts';
import { isoDay } from '../../domain/time.ts';
import { type Context, idOf } from '../context.ts';
import { degreeOf, neighboursOf, relationsOf } from '../explore.ts';
import { fromWhole, type Parent, wholeIn } from '../fields.ts';
import { factOf, type LinkSeen } from '../hops.ts';
import { labelOf, namesOf } from '../names.ts';
import { passive, reading } from '../notes.ts';
import { type AnySeen, type Seen, truthOf } from '../rows.ts';
import { after } from '../soon.ts';
import type { NameKind } from '../types.generated.ts';

/** The argument of everything that is put in words. */
export type Lang = { readonly lang?: string | null | undefined };

/** The language of sentences: English for every language but Russian. */
export const langOf = ({ lang }: Lang): 'en' | 'ru' => (lang === 'ru' ? 'ru' : 'en');

/** What every node answers. */
export const node = {
  id: reading(['id'], (parent: Parent) => idOf(parent.id, parent.view)),
  key: reading(['id'], (parent: Parent) => parent.id),
};

/** What every record with evidence answers. */
export const sourced = {
  claims: fromWhole(
    'claims',
    (parent: Parent, { rival }: { rival?: boolean | null }, context: Context, info?: GraphQLResolveInfo) =>
      after(wholeIn('claims', parent, context, info), (rows) => {
        const claims = rows as Seen<'Claim'>[];
        return typeof rival === 'boolean' ? claims.filter((claim) => claim.rival === rival) : claims;
      }),
  ),
};

/** What everything that people look up by name answers about its links. */
export const linked = {
  degree: reading(['n'], (parent: Parent, _: unknown, context: Context) =>
    degreeOf(parent as AnySeen, context),
  ),
  relations: reading(['n'], (parent: Parent, _: unknown, context: Context) =>
    relationsOf(parent as AnySeen, context),
  ),
  neighbours: (parent: Parent, args: never, context: Context) =>
    neighboursOf(parent as AnySeen, args, context),
};

/** What every link answers about the record behind it. */
export const recordOf = {
  fact: passive((hop: LinkSeen, _: unknown, context: Context) => factOf(hop, context)),
  claims: async (hop: LinkSeen, args: { rival?: boolean | null }, context: Context) =>
    sourced.claims(await factOf(hop, context), args, context),
  since: reading(['since', 'date'], async (hop: LinkSeen, _: unknown, context: Context) => {
    const record = await factOf(hop, context);
    return ('since' in record ? record.since : 'date' in record ? record.date : null) ?? null;
  }),
  until: reading(['until'], async (hop: LinkSeen, _: unknown, context: Context) => {
    const record = await factOf(hop, context);
    return ('until' in record ? record.until : null) ?? null;
  }),
};

/** What names are made of: those that a thing carries itself, and its key, by which the others are found. */
const LABELS = ['id', 'name', 'nameRu', 'lang'];

/** What everything with names answers. */
export const named = {
  name: reading(
    ['name', 'lang'],
    (parent: Parent, { lang }: Lang, context: Context) =>
      after(labelOf(parent, lang ?? 'en', context), ({ text }) => text),
    LABELS,
  ),
  label: reading(LABELS, (parent: Parent, { lang }: Lang, context: Context) =>
    labelOf(parent, lang ?? 'en', context),
  ),
  names: reading(
    LABELS,
    (parent: Parent, { kinds, lang }: Lang & { kinds?: readonly NameKind[] | null }, context: Context) =>
      namesOf(parent, kinds, lang, context),
  ),
};

/** What a period is made of. */
export const PERIOD = ['since', 'until', 'end', 's0', 's1', 'u0', 'u1', 'confirmed', 'attested'];
const MOMENT = ['date', 'd0', 'd1'];

/** What everything that holds over a period answers. */
export const periodic = {
  period: reading(PERIOD, (parent: Parent) => parent as unknown as Period),
  truth: reading([...PERIOD, 'nameRu'], (parent: Parent) => truthOf(parent as AnySeen)),
};

/** What everything that happens at a moment answers. */
export const momentary = {
  dateBounds: reading(MOMENT, (parent: Parent) => {
    const { d0, d1 } = parent as unknown as { d0: number; d1: number };
    return { earliest: isoDay(d0), latest: isoDay(d1) };
  }),
  truth: reading([...MOMENT, 'status'], (parent: Parent) => truthOf(parent as AnySeen)),
};

/** The period itself. */
export const period = {
  earliestStart: (p: Period) => isoBounds(p).earliestStart,
  latestStart: (p: Period) => isoBounds(p).latestStart,
  earliestEnd: (p: Period) => isoBounds(p).earliestEnd,
  latestEnd: (p: Period) => isoBounds(p).latestEnd,
  lastConfirmed: (p: Period) => isoBounds(p).lastConfirmed,
  attested: (p: Period) => p.attested.map(isoDay).filter((day) => day !== null),
  text: (p: Period, { lang }: Lang) => periodText(p, langOf({ lang })),
};

const ends = {
  en: {
    ONGOING: 'ongoing',
    ENDED_UNKNOWN: 'ended at an unknown date',
    NOT_STATED: 'end not stated',
    ENDED: '',
    unknown: 'beginning not stated',
  },
  ru: {
    ONGOING: 'по настоящее время',
    ENDED_UNKNOWN: 'завершено, дата неизвестна',
    NOT_STATED: 'окончание не указано',
    ENDED: '',
    unknown: 'начало не указано',
  },
} as const;

function periodText(p: Period, lang: 'en' | 'ru'): string {
  const from = p.since ? dateText(p.since, lang) : ends[lang].unknown;
  const to = p.until ? dateText(p.until, lang) : ends[lang][p.end];
  return `${from} – ${to}`;
}
