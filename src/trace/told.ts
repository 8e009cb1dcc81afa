import { dateText } from '../domain/date-words.ts';
import { type Day, isoDay } from '../domain/time.ts';
import type { Word } from '../domain/words.ts';

/** The languages of sentences. */
export type Lang = 'en' | 'ru';

/** The properties of records that sentences speak of. */
export interface TellingRecord {
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly end?: Word<'PeriodEnd'> | undefined;
  /** The last day for which a source shows that it held. */
  readonly confirmed?: Day | undefined;
  readonly date?: string | null | undefined;
  readonly status?: string | undefined;
  readonly kind?: string | undefined;
  readonly bindingness?: Word<'Bindingness'> | undefined;
  readonly capacity?: Word<'Capacity'> | undefined;
  readonly presence?: Word<'Presence'> | undefined;
  readonly office?: Word<'Office'> | null | undefined;
  readonly acting?: boolean | undefined;
  readonly city?: string | undefined;
}

/** Whether a record speaks of the past: of what is over, or of a time after which no source tells. */
export const over = (record: TellingRecord): boolean => {
  const { since, until, end } = record;
  if (end === 'NOT_STATED') return Boolean(since || until || shownFor(record));
  return Boolean(until) || end === 'ENDED' || end === 'ENDED_UNKNOWN';
};

/** The last day for which a source shows it. */
const shownFor = ({ confirmed }: TellingRecord): string | null =>
  confirmed === undefined ? null : isoDay(confirmed);

/** " since 2 December 2002"; " from … until …"; what is not known of the end in brackets. Nothing where no date is known. */
export function span(record: TellingRecord, lang: Lang): string {
  const { since, until } = record;
  const from = since ? edge(since, 'from', lang) : '';
  const begin = !over(record) && lang === 'en' ? from.replace(/^from /, 'since ') : from;
  const remark = until ? '' : unknownEnd(record, lang);
  return [begin, until ? edge(until, 'until', lang) : '', remark && `(${remark})`]
    .filter(Boolean)
    .map((part) => ` ${part}`)
    .join('');
}

/** "from 2 December 2002", "until …"; a day somewhere within an interval in brackets. */
function edge(date: string, side: 'from' | 'until', lang: Lang): string {
  if (!date.includes('/')) return dateText(side === 'from' ? `${date}/..` : `../${date}`, lang);
  const word = { from: { en: 'beginning', ru: 'начало' }, until: { en: 'end', ru: 'окончание' } }[side];
  return `(${word[lang]}: ${dateText(date, lang)})`;
}

/** What a record does not say of its end. */
function unknownEnd(record: TellingRecord, lang: Lang): string {
  const { since, end } = record;
  if (end === 'ENDED_UNKNOWN')
    return lang === 'en' ? 'the day of its end is not known' : 'день окончания неизвестен';
  if (end !== 'NOT_STATED') return '';
  const day = shownFor(record);
  const shown = day && {
    en: `; shown for ${dateText(day, 'en')}`,
    ru: `; подтверждено на ${dateText(day, 'ru')}`,
  };
  const unstated = since
    ? { en: 'no end is stated', ru: 'окончание не указано' }
    : { en: 'no dates are stated', ru: 'даты не указаны' };
  return `${unstated[lang]}${shown ? shown[lang] : ''}`;
}

/** ", 1 December 2020"; nothing where no date is known. */
export const on = ({ date }: TellingRecord, lang: Lang): string => (date ? `, ${dateText(date, lang)}` : '');
