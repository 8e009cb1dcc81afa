import { dateText } from '../domain/date-words.ts';
import type { Differing } from '../domain/impact.ts';
import { counted, sentence } from '../domain/speech.ts';
import { isoDay } from '../domain/time.ts';
import { bare, fieldWord, type Lang, type Said, said, valueWords } from '../domain/titles.ts';
import type { Context } from './context.ts';
import { type DisagreementSeen, namesThings } from './disagreements.ts';
import { nounOf } from './speech.ts';
import { titleOf } from './titles.ts';

/** A stated value for readers; a key of a thing is its name. */
export async function variantText(
  { kind, field, view }: DisagreementSeen,
  value: string | null,
  row: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<Said> {
  const thing = value !== null && namesThings(kind, field) ? await context.load.node(view, value) : null;
  return thing ? bare(await nounOf(thing, context)) : valueWords(kind, field, value, row.end);
}

/** What sources differ on, what each says, how many say it, and what depends on it. */
export async function disagreementSentence(of: DisagreementSeen, context: Context): Promise<Said> {
  const [title, ...texts] = await Promise.all([
    titleOf(of.seen, context),
    ...of.variants.map(({ value, row }) => variantText(of, value, row, context)),
  ]);
  const about = fieldWord(of.field);
  const values = of.variants.map(({ claims, shown }, i) => {
    const sources = new Set(claims.map((claim) => claim.source)).size;
    return { shown, text: said((lang) => `${texts[i]?.[lang]} (${sourcesText(sources, lang)})`) };
  });
  const list = (shown: boolean, lang: Lang) =>
    values
      .filter((one) => one.shown === shown)
      .map(({ text }) => text[lang])
      .join('; ');
  const heads = {
    en: [`${title.en}: sources differ on ${about.en}`, 'Shown', 'Others say'],
    ru: [`${title.ru}: источники расходятся (${about.ru})`, 'Показано', 'Другие сообщают'],
  };
  return said((lang) =>
    [
      sentence(heads[lang][0] ?? ''),
      ...[true, false]
        .filter((shown) => list(shown, lang))
        .map((shown) => sentence(`${heads[lang][shown ? 1 : 2]}: ${list(shown, lang)}`)),
      impactText(of.differing, lang),
    ].join(' '),
  );
}

const sourcesText = (n: number, lang: Lang): string =>
  n === 0
    ? { en: 'the choice of the compilers', ru: 'выбор составителей' }[lang]
    : counted(n, lang, ['source', 'sources'], ['источник', 'источника', 'источников']);

function impactText({ days, from, to }: Differing, lang: Lang): string {
  const [first, last] = [from === null ? null : isoDay(from), to === null ? null : isoDay(to)];
  if (days === 0)
    return { en: 'No answer about a day depends on it.', ru: 'Ни один ответ на дату от этого не зависит.' }[
      lang
    ];
  if (days !== null) {
    const n = counted(days, lang, ['day', 'days'], ['день', 'дня', 'дней']);
    const when = dateText(first === last ? `${first}` : `${first}/${last}`, lang);
    return { en: `The answers differ on ${n}: ${when}.`, ru: `Ответы расходятся: ${n} (${when}).` }[lang];
  }
  if (first)
    return {
      en: `The answers differ ${dateText(`${first}/..`, 'en')} onwards.`,
      ru: `Ответы расходятся ${dateText(`${first}/..`, 'ru')} и далее.`,
    }[lang];
  if (last)
    return {
      en: `The answers differ on all days up to ${dateText(last, 'en')}.`,
      ru: `Ответы расходятся во все дни, последний из них — ${dateText(last, 'ru')}.`,
    }[lang];
  return {
    en: 'The answers differ on days without a beginning and an end.',
    ru: 'Ответы расходятся без начала и конца.',
  }[lang];
}
