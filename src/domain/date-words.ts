/** The languages in which dates are written out. */
export type DateLanguage = 'en' | 'ru';

/**
 * Lists the ways in which an EDTF date is written in words, at the precision known; an interval gives those of
 * both its ends. A date that can't be read gives none.
 */
export function dateWords(edtf: string): { en: string[]; ru: string[] } {
  const span = readSpan(edtf);
  const points = span === null ? [] : [span.from, span.to].filter((end) => end !== null);
  return {
    en: [...new Set(points.flatMap(englishWays))],
    ru: [...new Set(points.flatMap(russianWays))],
  };
}

/** Writes an EDTF date for a reader, at the precision known. A date that can't be read comes back as it is. */
export function dateText(edtf: string, lang: DateLanguage): string {
  const span = readSpan(edtf);
  if (span === null) return edtf;
  const { from, to } = span;
  if (from !== null && to !== null) return from === to ? pointText(from, lang) : closedText(from, to, lang);
  if (from !== null) return openText(from, 'from', lang);
  if (to !== null) return openText(to, 'until', lang);
  return edtf;
}

interface Point {
  readonly year: string;
  /** True for a decade such as 201X, whose `year` is its first. */
  readonly decade: boolean;
  readonly month: number | null;
  readonly day: number | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** One point has the same object at both ends; null is an open or unknown end. */
interface Span {
  readonly from: Point | null;
  readonly to: Point | null;
}

function readSpan(edtf: string): Span | null {
  const [first = '', second, ...more] = edtf.trim().split('/');
  if (more.length > 0) return null;
  if (second === undefined) {
    const point = readPoint(first);
    return point === null ? null : { from: point, to: point };
  }
  const from = isOpen(first) ? null : readPoint(first);
  const to = isOpen(second) ? null : readPoint(second);
  if ((from === null && !isOpen(first)) || (to === null && !isOpen(second))) return null;
  return from !== null && to !== null && sameDay(from, to) ? { from, to: from } : { from, to };
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function readPoint(text: string): Point | null {
  const match = /^(\d{3})([\dX])(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/.exec(text.replace(/[~?%]/g, ''));
  if (match === null) return null;
  const [, century = '', last = '', mm = 'XX', dd = 'XX'] = match;
  const decade = last === 'X';
  const month = mm === 'XX' ? null : Number(mm);
  const day = dd === 'XX' ? null : Number(dd);
  if (decade && month !== null) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  const year = `${century}${decade ? '0' : last}`;
  if (day !== null && (month === null || !isDay(Number(year), month, day))) return null;
  return {
    year,
    decade,
    month,
    day,
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
  };
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && new Date(Date.UTC(leap ? 2000 : 2001, month - 1, day)).getUTCMonth() === month - 1;
}

function sameDay(a: Point, b: Point): boolean {
  return (
    a.year === b.year &&
    a.decade === b.decade &&
    a.month === b.month &&
    a.day === b.day &&
    a.approximate === b.approximate &&
    a.uncertain === b.uncertain
  );
}

function englishWays(point: Point): string[] {
  const { year, month, day } = point;
  if (month === null) return [yearText(point, 'en')];
  const iso = `${year}-${String(month).padStart(2, '0')}`;
  if (day === null) return [`${monthName(month, 'en')} ${year}`, iso];
  return [
    `${day} ${monthName(month, 'en')} ${year}`,
    `${monthName(month, 'en')} ${day} ${year}`,
    `${iso}-${String(day).padStart(2, '0')}`,
  ];
}

function russianWays(point: Point): string[] {
  const { year, decade, month } = point;
  if (decade) return [yearText(point, 'ru')];
  if (month === null) return [year, yearText(point, 'ru')];
  const before = dayAndMonth(point, 'ru');
  return [`${before} ${year}`, `${before} ${year} года`];
}

/** The day or month or year alone, without "about" and "uncertain", in the nominative. */
function plainText(point: Point, lang: DateLanguage): string {
  if (point.month === null) return yearText(point, lang);
  const year = lang === 'ru' ? `${point.year} года` : point.year;
  return `${dayAndMonth(point, lang)} ${year}`;
}

/** The same after "около", "с" and "до", in the genitive; English doesn't change. */
function genitiveText(point: Point, lang: DateLanguage): string {
  if (lang === 'en') return plainText(point, 'en');
  if (point.decade) return `${point.year}-х годов`;
  if (point.month === null) return `${point.year} года`;
  if (point.day === null) return `${monthGenitive(point.month)} ${point.year} года`;
  return plainText(point, 'ru');
}

function yearText(point: Point, lang: DateLanguage): string {
  if (point.decade) return lang === 'ru' ? `${point.year}-е годы` : `${point.year}s`;
  return lang === 'ru' ? `${point.year} год` : point.year;
}

function pointText(point: Point, lang: DateLanguage): string {
  const about = lang === 'ru' ? 'около' : 'about';
  const text = point.approximate ? `${about} ${genitiveText(point, lang)}` : plainText(point, lang);
  return `${text}${doubt(point, lang)}`;
}

function openText(point: Point, side: 'from' | 'until', lang: DateLanguage): string {
  const words = {
    en: { from: 'from', until: 'until', before: '', after: point.approximate ? 'about ' : '' },
    ru: {
      from: point.day === 2 ? 'со' : 'с',
      until: 'до',
      before: point.approximate ? 'примерно ' : '',
      after: '',
    },
  }[lang];
  const date = genitiveText(point, lang);
  return `${words.before}${words[side]} ${words.after}${date}${doubt(point, lang)}`;
}

function doubt(point: Point, lang: DateLanguage): string {
  if (!point.uncertain) return '';
  return lang === 'ru' ? ' (под вопросом)' : ' (uncertain)';
}

/** Names a common month or year once, when nothing is in doubt. */
function closedText(from: Point, to: Point, lang: DateLanguage): string {
  const alike = (from.day === null) === (to.day === null) && (from.month === null) === (to.month === null);
  const plain = [from, to].every((end) => !end.approximate && !end.uncertain && !end.decade);
  if (alike && plain) {
    if (from.month === null) return `${from.year}–${to.year}${lang === 'ru' ? ' годы' : ''}`;
    if (from.year === to.year && from.month === to.month) return `${from.day}–${plainText(to, lang)}`;
    if (from.year === to.year) return `${dayAndMonth(from, lang)} – ${plainText(to, lang)}`;
  }
  return `${pointText(from, lang)} – ${pointText(to, lang)}`;
}

/** "1 December", "1 декабря"; without a day "December", "декабрь". */
function dayAndMonth({ month, day }: Point, lang: DateLanguage): string {
  if (month === null) return '';
  if (day === null) return monthName(month, lang);
  return dayFormats[lang].format(dayOfLeapYear(month, day));
}

function monthName(month: number, lang: DateLanguage): string {
  return monthFormats[lang].format(dayOfLeapYear(month, 1));
}

/** Russian months have the genitive only beside a day, so it is taken from there. */
function monthGenitive(month: number): string {
  const parts = dayFormats.ru.formatToParts(dayOfLeapYear(month, 1));
  return parts.find((part) => part.type === 'month')?.value ?? '';
}

/** Years are written by hand: Intl abbreviates "года", and reads years below 100 as 19xx. */
function dayOfLeapYear(month: number, day: number): Date {
  return new Date(Date.UTC(2000, month - 1, day));
}

const dayFormats = {
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  ru: new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
};

const monthFormats = {
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }),
  ru: new Intl.DateTimeFormat('ru', { month: 'long', timeZone: 'UTC' }),
};
