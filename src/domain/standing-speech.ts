import { onDate, spanText, viewText } from './date-phrases.ts';
import { holding, type Lang, participated, reasonText, within } from './membership-speech.ts';
import { beginsOn, endsOn, type Gap, type Miss } from './nearest.ts';
import type { Period } from './period.ts';
import { counted, listed, type Noun, past, sentence } from './speech.ts';
import type { Spell } from './standing.ts';
import { isoDay } from './time.ts';
import type { Truth } from './truth.ts';
import { lastDay, type View } from './view.ts';
import { term, type Word } from './words.ts';

/** Whose standing at which body, in which view. */
export interface Parties {
  readonly member: Noun;
  readonly body: Noun;
  readonly view: View;
}

const be = ({ gender }: Noun): string => past(gender, ['был', 'была', 'было', 'были']);

/** Whether a member belonged: the statuses are those that it held, or, where it held none, those asked for. */
export function standingSentence(
  { member, body, view }: Parties,
  truth: Truth,
  statuses: readonly Word<'MembershipStatus'>[],
  spell: Period | undefined,
  lang: Lang,
): string {
  const what = holding(statuses, body, lang);
  const when = viewText(view, lang);
  const span = truth.value === 'YES' && spell ? spanText(spell, lang) : '';
  const why = reasonText(truth.reason, lang);
  const tail = span ? ` (${span}${truth.reason === 'STATED' ? '' : `; ${why}`})` : ` (${why})`;
  if (lang === 'en')
    return sentence(
      {
        YES: `${member.en} was ${what} ${when}`,
        NO: `${member.en} was not ${what} ${when}`,
        UNKNOWN: `our sources do not tell whether ${member.en} was ${what} ${when}`,
      }[truth.value] + tail,
    );
  const subject = member.ru.nominative;
  return sentence(
    {
      YES: `${when} ${subject} ${be(member)} ${what}`,
      NO: `${when} ${subject} не ${be(member)} ${what}`,
      UNKNOWN: `источники не позволяют сказать, ${be(member)} ли ${subject} ${what} ${when}`,
    }[truth.value] + tail,
  );
}

/** Whether a member took part in practice; the date is that of the record which decides. */
export function practiceSentence(
  { member, body, view }: Parties,
  truth: Truth,
  date: string | null,
  lang: Lang,
): string {
  const when = viewText(view, lang);
  const since = truth.value === 'YES' ? null : date;
  const dated = !since
    ? ''
    : truth.reason === 'ONLY_ABSENT'
      ? ` ${spanText({ since }, lang)}`
      : `${truth.reason === 'VAGUE_DATE' ? ':' : ''} ${onDate(since, lang)}`;
  const tail = ` (${reasonText(truth.reason, lang)}${dated})`;
  if (lang === 'en')
    return sentence(
      {
        YES: `${member.en} took part in the work of ${body.en} ${when}`,
        NO: `${member.en} took no part in the work of ${body.en} ${when}`,
        UNKNOWN: `our sources do not tell whether ${member.en} took part in the work of ${body.en} ${when}`,
      }[truth.value] + tail,
    );
  const [subject, did, work] = [member.ru.nominative, participated(member), `в работе ${body.ru.genitive}`];
  return sentence(
    {
      YES: `${when} ${subject} ${did} ${work}`,
      NO: `${when} ${subject} не ${did} ${work}`,
      UNKNOWN: `источники не позволяют сказать, ${did} ли ${subject} ${work} ${when}`,
    }[truth.value] + tail,
  );
}

const days = (n: number, lang: Lang): string => counted(n, lang, ['day', 'days'], ['день', 'дня', 'дней']);

/** How near a spell came to the time asked for. */
export function missSentence({ member, body, view }: Parties, miss: Miss<Spell>, lang: Lang): string {
  const { spell, side, day } = miss;
  const what = holding([spell.status], body, lang);
  const iso = isoDay(day) ?? '';
  const asked = view.from === lastDay(view) ? 'day' : 'period';
  if (lang === 'en') {
    const far = miss.days === 0 ? '' : `${days(miss.days, lang)} ${side === 'BEFORE' ? 'before' : 'after'} `;
    const end = `, ${far}the ${asked} asked for`;
    if (side === 'AFTER')
      return sentence(
        beginsOn(spell, day)
          ? `${member.en} became ${what} ${onDate(iso, lang)}${end}`
          : `${member.en} was certainly ${what} ${onDate(iso, lang)}${end}`,
      );
    return sentence(
      endsOn(spell, day)
        ? `${member.en} was ${what} until ${onDate(iso, lang).replace(/^on /, '')}${end}`
        : `${member.en} was certainly ${what} ${onDate(iso, lang)}${end}`,
    );
  }
  const point = asked === 'day' ? ['даты вопроса', 'день вопроса'] : ['периода вопроса', 'период вопроса'];
  const far =
    miss.days === 0
      ? `, в ${point[1]}`
      : side === 'BEFORE'
        ? `, за ${days(miss.days, lang)} до ${point[0]}`
        : `, через ${days(miss.days, lang)} после ${point[0]}`;
  const subject = member.ru.nominative;
  if (side === 'AFTER' && beginsOn(spell, day))
    return sentence(
      `${subject} ${past(member.gender, ['стал', 'стала', 'стало', 'стали'])} ${what} ${onDate(iso, lang)}${far}`,
    );
  return sentence(
    side === 'BEFORE' && endsOn(spell, day)
      ? `${subject} ${be(member)} ${what} ${spanText({ until: iso }, lang)}${far}`
      : `${subject} наверняка ${be(member)} ${what} ${onDate(iso, lang)}${far}`,
  );
}

/** An answer that holds under another condition, behind what that is. */
export function otherwiseSentence(sources: readonly string[], answer: string, lang: Lang): string {
  const titles = sources.map((title) => (lang === 'en' ? `“${title}”` : `«${title}»`));
  const lead =
    titles.length === 0
      ? {
          en: 'With what no source that was read supports',
          ru: 'С учётом того, чего прочитанные источники не подтверждают',
        }
      : { en: `By ${listed(titles, 'en')}`, ru: `По данным ${listed(titles, 'ru')}` };
  return `${lead[lang]}: ${answer}`;
}

/** A spell with the words for its two ends. */
export interface Ended extends Spell {
  readonly opening: Word<'MembershipOpening'>;
  readonly closing?: Word<'MembershipClosing'> | null | undefined;
}

/** How long a member stood outside between two spells. */
export function gapSentence({ member, body }: Parties, gap: Gap<Ended>, lang: Lang): string {
  const { before, after, days: least, daysAtMost } = gap;
  const left = before.closing ? term('MembershipClosing', before.closing)[lang] : null;
  const back = term('MembershipOpening', after.opening)[lang];
  const exact = daysAtMost === least;
  if (lang === 'en')
    return sentence(
      `${member.en} was outside ${body.en} for ${exact ? '' : 'at least '}${days(least, lang)} between ${left ?? 'its end'} (${onDate(before.until, lang)}) and ${back} (${onDate(after.since, lang)})`,
    );
  return sentence(
    `${member.ru.nominative} ${exact ? '' : 'не меньше чем '}${days(least, lang)} не ${past(member.gender, ['состоял', 'состояла', 'состояло', 'состояли'])} ${within(body.ru.prepositional)}: ${left ?? 'окончание'} ${onDate(before.until, lang)}, ${back} ${onDate(after.since, lang)}`,
  );
}
