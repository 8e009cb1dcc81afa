import { type DateLanguage, dateText } from './date-words.ts';
import { sentence } from './speech.ts';

/** Why a link is possible only. */
export interface Doubt {
  /** A presence that is likely only, or the end in time that nobody knows to the day. */
  readonly of: 'PRESENCE' | 'BEGINNING' | 'END';
  /** Which link of a path it may miss in time, by its place; null where it may miss the time asked for. */
  readonly against: number | null;
}

/** Why a link that is possible only is so by itself: it is likely only, or it may miss the time asked for. */
export function doubtAlone(
  { mark, s1, u1 }: { readonly mark: string | null; readonly s1: number; readonly u1: number },
  { to }: { readonly to: number },
): Doubt {
  if (mark === 'POSSIBLE') return { of: 'PRESENCE', against: null };
  return { of: s1 < to || u1 <= to ? 'END' : 'BEGINNING', against: null };
}

/** The dates of a record, as far as a source gives them (EDTF). */
interface Dated {
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly date?: string | null | undefined;
}

/** A doubt for a reader; links are counted from one, as in a list. */
export function doubtSentence(doubt: Doubt, record: Dated, moment: boolean, lang: DateLanguage): string {
  if (doubt.of === 'PRESENCE')
    return sentence(
      lang === 'en'
        ? 'presence is likely only: the meeting is known from a preview'
        : 'присутствие лишь вероятно: о заседании известно из анонса',
    );
  return sentence(`${unknownDate(doubt, record, moment, lang)}; ${mayMiss(doubt, moment, lang)}`);
}

/** Which date is not known, and what is known of it. */
function unknownDate({ of }: Doubt, record: Dated, moment: boolean, lang: DateLanguage): string {
  const date = of === 'END' && !moment ? record.until : (record.since ?? record.date);
  const side = moment ? 'day' : of;
  const words = {
    day: {
      en: ['its date is not exactly known', 'no source gives its date'],
      ru: ['точная дата неизвестна', 'дата не указана ни в одном источнике'],
    },
    BEGINNING: {
      en: ['when it began is not exactly known', 'no source tells when it began'],
      ru: ['точная дата начала неизвестна', 'начало не указано ни в одном источнике'],
    },
    END: {
      en: ['when it ended is not exactly known', 'no source tells when it ended'],
      ru: ['точная дата окончания неизвестна', 'окончание не указано ни в одном источнике'],
    },
  } as const;
  const [vague, unstated] = words[side === 'PRESENCE' ? 'day' : side][lang];
  return date ? `${vague} (${dateText(date, lang)})` : unstated;
}

/** What it may therefore miss. */
function mayMiss({ of, against }: Doubt, moment: boolean, lang: DateLanguage): string {
  const late = of === 'BEGINNING';
  if (lang === 'en') {
    const verb = moment ? 'been' : late ? 'begun' : 'ended';
    if (against === null) return `it may have ${verb} ${late ? 'after' : 'before'} the time asked for`;
    return `it may have ${verb} ${late ? `after link ${against + 1} had ended` : `before link ${against + 1} began`}`;
  }
  const verb = moment ? 'это было' : late ? 'началось' : 'закончилось';
  if (against === null) return `возможно, ${verb} ${late ? 'позже' : 'раньше'} заданного времени`;
  return `возможно, ${verb} ${late ? `после окончания звена ${against + 1}` : `до начала звена ${against + 1}`}`;
}
