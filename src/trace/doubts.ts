import { dateText } from '../domain/date-words.ts';
import { sentence } from '../domain/speech.ts';
import { ALWAYS, nextDay } from '../domain/time.ts';
import type { Window } from '../domain/truth.ts';
import { isMoment, markOf, type Network } from './network.ts';
import { boundsAt, type Gap, gapsOf, type Mode, surelyHoldsIn } from './time.ts';
import type { Lang, TellingRecord } from './told.ts';

/** Why a link of a path is possible only. */
export interface Doubt {
  /** A presence that is likely only, or the end in time that nobody knows to the day. */
  readonly of: 'PRESENCE' | 'BEGINNING' | 'END';
  /** Which link of the path it may miss in time, by its place; null where it may miss the time asked for. */
  readonly against: number | null;
}

/**
 * For each link of a path why it is possible only: by itself, else together with the others; null for what is certain.
 * A path is certain if all its links are.
 */
export function doubtsOf(
  network: Network,
  mode: Mode,
  links: readonly number[],
  window: Window,
): (Doubt | null)[] {
  const gaps = gapsOf(network, mode, links, window);
  return links.map(
    (link, place) => ownDoubt(network, link, window) ?? jointDoubt(network, links, place, gaps),
  );
}

function ownDoubt(network: Network, link: number, window: Window): Doubt | null {
  if (markOf(network, link) === 'POSSIBLE') return { of: 'PRESENCE', against: null };
  if (surelyHoldsIn(network, link, window)) return null;
  const { s1, u1 } = boundsAt(network, link);
  return { of: s1 < window.to || u1 <= window.to ? 'END' : 'BEGINNING', against: null };
}

/** Of two links that may miss each other the one is in doubt whose date is vague there, or both are. */
function jointDoubt(
  network: Network,
  links: readonly number[],
  place: number,
  gaps: readonly Gap[],
): Doubt | null {
  const vague = (at: number, of: 'BEGINNING' | 'END'): boolean => {
    const { s0, s1, u0, u1 } = boundsAt(network, links[at] ?? -1);
    return of === 'BEGINNING' ? s0 < s1 : u0 < u1;
  };
  for (const { begins, ends } of gaps) {
    if (begins === place && (vague(begins, 'BEGINNING') || !vague(ends, 'END')))
      return { of: 'BEGINNING', against: ends };
    if (ends === place && vague(ends, 'END')) return { of: 'END', against: begins };
  }
  return null;
}

/** Whether a link happened on one day, whichever that was; an agreement that may have lasted did not. */
export function isOfOneDay(network: Network, link: number): boolean {
  const { s0, s1, u1 } = boundsAt(network, link);
  return isMoment[network.types[link] ?? 0] === true && (s0 === ALWAYS || u1 === nextDay(s1));
}

/** A doubt for a reader; links are counted from one, as in a list. */
export function doubtSentence(doubt: Doubt, record: TellingRecord, moment: boolean, lang: Lang): string {
  if (doubt.of === 'PRESENCE')
    return sentence(
      lang === 'en'
        ? 'presence is likely only: the meeting is known from a preview'
        : 'присутствие лишь вероятно: о заседании известно из анонса',
    );
  return sentence(`${unknownDate(doubt, record, moment, lang)}; ${mayMiss(doubt, moment, lang)}`);
}

/** Which date is not known, and what is known of it. */
function unknownDate({ of }: Doubt, record: TellingRecord, moment: boolean, lang: Lang): string {
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
function mayMiss({ of, against }: Doubt, moment: boolean, lang: Lang): string {
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
