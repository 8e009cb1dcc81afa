import { type Noun, past } from './speech.ts';
import { around, bare, joined, labelled, type Said, said, within } from './titles.ts';
import type { Word } from './words.ts';

const ru = (noun: Noun, forms: readonly [string, string, string, string]): string =>
  `${noun.ru.nominative} ${past(noun.gender, forms)}`;

const article = (label: string): string => `${/^[aeiou]/.test(label) ? 'an' : 'a'} ${label}`;

/** A status with its article in English, in quotation marks in Russian, where it would have to be declined. */
const statusOf = (status: Word<'MembershipStatus'>): Said => {
  const label = labelled('MembershipStatus', status);
  return { en: article(label.en), ru: `«${label.ru}»` };
};

/** "Belarus became a member of the SCO", "Беларусь получила статус «член» в ШОС". */
export function joinedText(member: Noun, of: Noun, status: Word<'MembershipStatus'>): Said {
  const { en, ru: label } = statusOf(status);
  return {
    en: `${member.en} became ${en} of ${of.en}`,
    ru: `${ru(member, ['получил', 'получила', 'получило', 'получили'])} статус ${label} ${within(of).ru}`,
  };
}

/** "Uzbekistan ceased to be a member of the CSTO (suspension)", with the way it ended where it is known. */
export function leftText(
  member: Noun,
  of: Noun,
  status: Word<'MembershipStatus'>,
  closing: Word<'MembershipClosing'> | null | undefined,
  open: boolean,
): Said {
  const { en, ru: label } = statusOf(status);
  const how = closing ? around(' (', labelled('MembershipClosing', closing), ')') : { en: '', ru: '' };
  return open
    ? {
        en: `${member.en} may have ceased to be ${en} of ${of.en}; no source gives the end`,
        ru: `возможно, ${ru(member, ['утратил', 'утратила', 'утратило', 'утратили'])} статус ${label} ${within(of).ru}; окончание в источниках не указано`,
      }
    : {
        en: `${member.en} ceased to be ${en} of ${of.en}${how.en}`,
        ru: `${ru(member, ['утратил', 'утратила', 'утратило', 'утратили'])} статус ${label} ${within(of).ru}${how.ru}`,
      };
}

/** "Belarus, an observer before, became a member of the SCO". */
export function statusText(
  member: Noun,
  of: Noun,
  before: Word<'MembershipStatus'>,
  after: Word<'MembershipStatus'>,
): Said {
  const [was, is] = [statusOf(before), statusOf(after)];
  return {
    en: `${member.en}, ${was.en} before, became ${is.en} of ${of.en}`,
    ru: `${ru(member, ['сменил', 'сменила', 'сменило', 'сменили'])} статус ${was.ru} на ${is.ru} ${within(of).ru}`,
  };
}

/** "Armenia in the CSTO: ratification, “Charter”". */
export const stepText = (
  member: Noun,
  of: Noun,
  step: Word<'MembershipEventKind'>,
  instrument: Noun | null,
): Said => {
  const what = labelled('MembershipEventKind', step);
  const parts = instrument ? [what, bare(instrument)] : [what];
  return joined([joined([bare(member), within(of)]), joined(parts, ', ')], ': ');
};

/** "the chair of the CSTO passed from Armenia to Belarus". */
export function chairText(of: Noun, before: Noun | null, after: Noun): Said {
  const where = within(of).ru;
  if (before && before.en === after.en)
    return {
      en: `${after.en} went on in the chair of ${of.en} for another term`,
      ru: `${ru(after, ['продолжил', 'продолжила', 'продолжило', 'продолжили'])} председательство ${where} на новый срок`,
    };
  return before
    ? {
        en: `the chair of ${of.en} passed from ${before.en} to ${after.en}`,
        ru: `председательство ${where} перешло от ${before.ru.genitive} к ${after.ru.dative}`,
      }
    : {
        en: `${after.en} took the chair of ${of.en}`,
        ru: `${ru(after, ['принял', 'приняла', 'приняло', 'приняли'])} председательство ${where}`,
      };
}

/** "Zas took office: Secretary-General of the CSTO"; in Russian without a verb, since names of people are not declined. */
export function officeText(
  what: 'OFFICE_TAKEN' | 'OFFICE_LEFT',
  person: Noun,
  post: Noun,
  acting: boolean,
): Said {
  const taken = what === 'OFFICE_TAKEN';
  const as = acting ? { en: ' (acting)', ru: ' (исполнение обязанностей)' } : { en: '', ru: '' };
  return {
    en: `${person.en} ${taken ? 'took office' : 'left office'}: ${post.en}${as.en}`,
    ru: `${person.ru.nominative}: ${taken ? 'вступление в должность' : 'уход с должности'}, ${post.ru.nominative}${as.ru}`,
  };
}

/** "the CSTO was founded", "создан Совет". */
export const bornText = (body: Noun, organ: boolean): Said => ({
  en: `${body.en} was ${organ ? 'created' : 'founded'}`,
  ru: organ
    ? ru(body, ['создан', 'создана', 'создано', 'созданы'])
    : ru(body, ['основан', 'основана', 'основано', 'основаны']),
});

/** "the organization ceased to exist". */
export const goneText = (body: Noun): Said => ({
  en: `${body.en} ceased to exist`,
  ru: ru(
    body,
    ['прекратил', 'прекратила', 'прекратило', 'прекратили'].map((verb) => `${verb} существование`) as never,
  ),
});

/** What became of organizations: "the Shanghai Five was transformed into the SCO". */
export function becameText(
  kind: Word<'ChangeKind'>,
  before: readonly Noun[],
  after: readonly Noun[],
  formerName: string | null | undefined,
): Said {
  const [from] = before;
  const [to] = after;
  const former = formerName ? { en: formerName, ru: `организации «${formerName}»` } : null;
  if (kind === 'RENAMED' && to)
    return {
      en: `${to.en} took a new name${former ? `; it was called ${former.en} before` : ''}`,
      ru: `${ru(to, ['переименован', 'переименована', 'переименовано', 'переименованы'])}${formerName ? ` (прежнее название — ${formerName})` : ''}`,
    };
  if (kind === 'TRANSFORMED' && from && to)
    return {
      en: `${from.en} was transformed into ${to.en}`,
      ru: `${ru(from, ['преобразован', 'преобразована', 'преобразовано', 'преобразованы'])} в ${to.ru.accusative}`,
    };
  if (to)
    return {
      en: `${to.en} succeeded ${from?.en ?? former?.en ?? 'another organization'}`,
      ru: `функции ${from?.ru.genitive ?? former?.ru ?? 'другой организации'} перешли к ${to.ru.dative}`,
    };
  return from ? goneText(from) : labelled('ChangeKind', kind);
}

/** "“Charter” was signed", with the organ where it is known. */
export function documentText(
  kind: 'DOCUMENT_ADOPTED' | 'DOCUMENT_SIGNED' | 'DOCUMENT_IN_FORCE',
  document: Noun,
  organ: Noun | null,
): Said {
  const verbs = {
    DOCUMENT_ADOPTED: { en: 'was adopted', ru: ['принят', 'принята', 'принято', 'приняты'] },
    DOCUMENT_SIGNED: { en: 'was signed', ru: ['подписан', 'подписана', 'подписано', 'подписаны'] },
    DOCUMENT_IN_FORCE: {
      en: 'entered into force',
      ru: ['вступил в силу', 'вступила в силу', 'вступило в силу', 'вступили в силу'],
    },
  } as const;
  const where = organ ? around(' (', bare(organ), ')') : { en: '', ru: '' };
  const verb = verbs[kind];
  return {
    en: `${document.en} ${verb.en}${where.en}`,
    ru: `${ru(document, verb.ru)}${where.ru}`,
  };
}

/** "memorandum of understanding: …"; the record has a name of its own. */
export const cooperationText = (kind: Word<'CooperationKind'>, name: Noun): Said =>
  said((lang) => `${labelled('CooperationKind', kind)[lang]}: ${bare(name)[lang]}`);
