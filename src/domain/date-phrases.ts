import { type DateLanguage, dateText } from './date-words.ts';
import type { Period } from './period.ts';
import { isoDay } from './time.ts';
import { lastDay, type View } from './view.ts';

/** When something happened, as a sentence takes it: "on 19 December 2012", "в июне 2012 года". */
export function onDate(date: string | null | undefined, lang: DateLanguage): string {
  if (!date) return lang === 'en' ? 'at an unknown date' : 'в неизвестное время';
  const text = dateText(date, lang);
  if (lang === 'en') {
    if (/^(about|from|until) /.test(text)) return text;
    if (/^\d+s$/.test(text)) return `in the ${text}`;
    return `${date.split('/').every((end) => /^\d{4}-\d\d-\d\d[?]?$/.test(end)) ? 'on' : 'in'} ${text}`;
  }
  const [, month, year] = /^(?!около)(\p{L}+) (\d+ года)$/u.exec(text) ?? [];
  if (month && year) return `в ${month.replace(/[ьй]$/, '')}е ${year}`;
  if (/^\d+ год$/.test(text)) return `в ${text}у`;
  if (/ годы$/.test(text)) return `в ${text}`;
  return text;
}

/** From when to when something held: "from 16 August 2006 until 19 December 2012"; empty where no date is known. */
export function spanText({ since, until }: Pick<Period, 'since' | 'until'>, lang: DateLanguage): string {
  const parts = [
    since ? dateText(`${since.split('/')[0]}/..`, lang) : '',
    until ? dateText(`../${until.split('/').at(-1)}`, lang) : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** The time that a view asks for, as a sentence takes it. */
export function viewText(view: View, lang: DateLanguage): string {
  const [from, to] = [isoDay(view.from), isoDay(lastDay(view))];
  if (from && from === to) return onDate(from, lang);
  const [some, ever] = lang === 'en' ? ['at some time', 'ever'] : ['в какое-то время', 'когда-либо'];
  if (from && to)
    return lang === 'en'
      ? `${some} between ${dateText(from, lang)} and ${dateText(to, lang)}`
      : `${some} ${dateText(`${from}/..`, lang)} по ${dateText(to, lang)}`;
  if (from) return `${some} ${dateText(`${from}/..`, lang)}`;
  return to ? `${some} ${dateText(`../${to}`, lang)}` : (ever ?? '');
}
