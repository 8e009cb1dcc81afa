import { dateText } from '../domain/date-words.ts';
import { counted, type Noun, sentence } from '../domain/speech.ts';
import { term, type Word } from '../domain/words.ts';
import type { Lang } from './told.ts';

/** What a sentence needs to know of a path, beside its two ends. */
export interface ToldPath {
  readonly way: Word<'Way'>;
  readonly via: readonly Noun[];
  readonly together: boolean;
  /** The first and the last day; null where nothing bounds them. */
  readonly from: string | null;
  readonly to: string | null;
  readonly certain: boolean;
}

/** What a path connects, by way of what, and when. */
export function pathSentence(
  { a, b }: { readonly a: Noun; readonly b: Noun },
  path: ToldPath,
  lang: Lang,
): string {
  const names = path.via
    .map((noun) => noun.title?.[lang] ?? (lang === 'en' ? noun.en : noun.ru.nominative))
    .join(' → ');
  const through = names ? `: ${names}` : '';
  const way = term('Way', path.way)[lang];
  return sentence(
    lang === 'en'
      ? `${a.en} and ${b.en} are connected by way of ${way}${through}; ${held(path, lang)}${path.certain ? '' : '; that is possible, not certain'}`
      : `${a.ru.nominative} и ${b.ru.nominative} связаны ${way}${through}; ${held(path, lang)}${path.certain ? '' : '; это возможно, но не достоверно'}`,
  );
}

/** When the links hold, or from when to when a chain reaches. */
function held({ via, together, from, to, certain }: ToldPath, lang: Lang): string {
  const when = window(from, to, lang);
  if (!together)
    return lang === 'en'
      ? `the chain reaches${when || ' over all time'}`
      : `цепочка охватывает время${when || ' без границ'}`;
  const links = {
    en: via.length > 0 ? 'all links hold together' : 'the link holds',
    ru: via.length > 0 ? 'все звенья действуют одновременно' : 'связь действует',
  };
  const always = certain
    ? { en: ' at all times', ru: ' во всякое время' }
    : { en: ' at a time that is not stated', ru: ' (время не указано)' };
  return `${links[lang]}${when || always[lang]}`;
}

/** " from … to …", " on …": both days included. Days of one month are told as one date: "8–9 June 2017". */
function window(from: string | null, to: string | null, lang: Lang): string {
  if (from && to && monthOf(from) === monthOf(to))
    return `${lang === 'en' ? ' on ' : ' '}${dateText(`${from}/${to}`, lang)}`;
  const upTo = lang === 'en' ? (from ? 'to' : 'up to') : 'по';
  const begin = from ? ` ${dateText(`${from}/..`, lang)}` : '';
  return `${begin}${to ? ` ${upTo} ${dateText(to, lang)}` : ''}`;
}

const monthOf = (day: string): string => day.slice(0, 7);

/** That there is no path as asked, before the nearest miss; that it is not known, where the search was stopped. */
export function unconnectedSentence(
  { a, b }: { readonly a: Noun; readonly b: Noun },
  how: { readonly near: boolean; readonly searched: boolean; readonly tried: boolean },
  lang: Lang,
): string {
  const { near, searched, tried } = how;
  if (!searched)
    return sentence(
      lang === 'en'
        ? `${a.en} and ${b.en}: the search was stopped before it found a path as asked, or could tell that there is none`
        : `${a.ru.nominative} и ${b.ru.nominative}: поиск остановлен прежде, чем нашёлся путь или стало ясно, что его нет`,
    );
  const alone =
    near || !tried
      ? ''
      : { en: ', and no single condition is the reason', ru: ', и дело не в каком-либо одном из них' }[lang];
  return sentence(
    lang === 'en'
      ? `${a.en} and ${b.en} are not connected as asked${alone}`
      : `${a.ru.nominative} и ${b.ru.nominative} при заданных условиях не связаны${alone}`,
  );
}

/** What a sentence needs to know of a miss. */
export interface ToldMiss {
  readonly condition: Word<'Condition'>;
  /** The mode asked for. */
  readonly mode: Word<'PathMode'>;
  readonly gapDays: number | null;
  readonly hops: number;
}

/** What would have to be otherwise. */
export function missSentence(miss: ToldMiss, lang: Lang): string {
  const { condition, hops } = miss;
  if (condition === 'DATE') return sentence(otherTime(miss, lang));
  if (condition === 'MODE') return sentence(apart(miss, lang));
  if (condition === 'HOPS')
    return sentence(
      lang === 'en'
        ? `there is a longer path, of ${hops} links`
        : `есть путь длиннее: число звеньев — ${hops}`,
    );
  return sentence(without[condition][lang]);
}

/** Each filter, left out. */
const without: Readonly<Record<Exclude<Word<'Condition'>, 'DATE' | 'MODE' | 'HOPS'>, Record<Lang, string>>> =
  {
    LINKS: { en: 'over other links there is a path', ru: 'по связям других видов путь есть' },
    KINDS: { en: 'through things of other kinds there is a path', ru: 'через узлы других видов путь есть' },
    STATUSES: { en: 'counting other statuses there is a path', ru: 'с учётом других статусов путь есть' },
    SOURCES: { en: 'trusting other sources there is a path', ru: 'по данным других источников путь есть' },
    AVOID: { en: 'through what is to be avoided there is a path', ru: 'через исключённые узлы путь есть' },
    THROUGH: {
      en: 'without the thing that it has to lead through there is a path',
      ru: 'в обход обязательного узла путь есть',
    },
    POLICY: {
      en: 'counting records that no source read supports there is a path',
      ru: 'с учётом записей, не подтверждённых прочитанными источниками, путь есть',
    },
  };

function otherTime({ gapDays }: ToldMiss, lang: Lang): string {
  if (gapDays === null) return lang === 'en' ? 'at another time they are' : 'в другое время связь есть';
  return lang === 'en'
    ? `the nearest time at which they are is ${daysIn(gapDays, lang)} away`
    : `ближайшее время, когда связь есть, отстоит на ${daysIn(gapDays, lang)}`;
}

/** How links fail to hold together in time, by the mode asked for. */
const failing: Readonly<Record<Word<'PathMode'>, Record<Lang, string>>> = {
  TOGETHER: { en: 'do not hold together', ru: 'не действуют одновременно' },
  TOUCHING: { en: 'do not touch in time', ru: 'не соприкасаются во времени' },
  FOLLOWING: { en: 'do not follow each other in time', ru: 'не следуют друг за другом во времени' },
};

function apart({ mode, gapDays }: ToldMiss, lang: Lang): string {
  const chain =
    lang === 'en'
      ? `there is a chain whose links ${failing[mode].en}`
      : `есть цепочка, звенья которой ${failing[mode].ru}`;
  if (gapDays === null) return chain;
  if (gapDays === 0)
    return lang === 'en'
      ? `${chain}: one begins as another ends`
      : `${chain}: одно начинается, когда другое кончается`;
  return lang === 'en'
    ? `${chain}: between two of them ${gapDays === 1 ? 'lies' : 'lie'} ${daysIn(gapDays, lang)}`
    : `${chain}: разрыв — ${daysIn(gapDays, lang)}`;
}

const daysIn = (days: number, lang: Lang): string =>
  counted(days, lang, ['day', 'days'], ['день', 'дня', 'дней']);

/** What a search that was stopped leaves open. */
export function effortSentence(stoppedBy: Word<'StopReason'>, links: number, lang: Lang): string {
  const reason = {
    LINKS: {
      en: `after ${links} links, as many as it may look at`,
      ru: `просмотрено предельное число связей (${links})`,
    },
    TIME: {
      en: `after ${links} links, when its time was over`,
      ru: `истекло отведённое время (просмотрено связей: ${links})`,
    },
  }[stoppedBy][lang];
  return lang === 'en'
    ? `The search was stopped ${reason}: paths that cost more than those shown, and some of the same cost, were not looked at.`
    : `Поиск остановлен, ${reason}: пути дороже показанных и часть путей той же цены не просмотрены.`;
}
