import { onDate } from './date-phrases.ts';
import { type Noun, past, sentence } from './speech.ts';
import type { Word } from './words.ts';
import { term } from './words.ts';

/** A language in which sentences are made. */
export type Lang = 'en' | 'ru';

type Status = Word<'MembershipStatus'>;

/** How a status stands behind "was", with the body: "a member of the CSTO", "членом ОДКБ". */
const holdings: Record<Status, { readonly en: string; readonly ru: (body: Noun['ru']) => string }> = {
  FULL_MEMBER: { en: 'a member of', ru: (b) => `членом ${b.genitive}` },
  ASSOCIATE_MEMBER: { en: 'an associate member of', ru: (b) => `ассоциированным членом ${b.genitive}` },
  PARTICIPANT: { en: 'a participating state of', ru: (b) => `государством-участником ${b.genitive}` },
  OBSERVER: { en: 'an observer at', ru: (b) => `наблюдателем при ${b.prepositional}` },
  DIALOGUE_PARTNER: { en: 'a dialogue partner of', ru: (b) => `партнёром по диалогу ${b.genitive}` },
  PARTNER: { en: 'a partner of', ru: (b) => `партнёром ${b.genitive}` },
  APPLICANT: {
    en: 'an applicant for a status at',
    ru: (b) => `кандидатом на участие ${within(b.prepositional)}`,
  },
};

/** What one is who holds some statuses: "a member or an observer of …". */
export function holding(statuses: readonly Status[], body: Noun, lang: Lang): string {
  const shown = statuses.includes('FULL_MEMBER')
    ? statuses.filter((status) => status !== 'ASSOCIATE_MEMBER' && status !== 'PARTICIPANT')
    : statuses;
  const or = lang === 'en' ? ' or ' : ' или ';
  return shown
    .map((status) => (lang === 'en' ? `${holdings[status].en} ${body.en}` : holdings[status].ru(body.ru)))
    .join(or);
}

/** What an event is told with. */
export interface Told {
  readonly kind: Word<'MembershipEventKind'>;
  readonly date?: string | null | undefined;
  readonly member: Noun;
  readonly body: Noun;
  readonly instrument: Noun | null;
  readonly status: Status;
  /** How the spell began or ended, in words, where the event is that. */
  readonly manner: string;
}

/** An event of a membership in one sentence, with its date. */
export function eventSentence(told: Told, lang: Lang): string {
  const { en, ru } = events[told.kind];
  const manner = told.manner ? ` (${told.manner})` : '';
  return sentence(`${onDate(told.date, lang)} ${lang === 'en' ? en(told) : ru(told)}${manner}`);
}

/** "в" or, before two consonants of which the first is one of the same kind, "во". */
export const within = (noun: string): string =>
  `${/^[вф][бвгджзклмнпрстфхцчшщ]/i.test(noun) ? 'во' : 'в'} ${noun}`;

/** The subject with a verb in the past. */
const did = ({ ru, gender }: Noun, stem: string): string =>
  `${ru.nominative} ${stem}${past(gender, ['', 'а', 'о', 'и'])}`;

const text = ({ instrument, body }: Told): { readonly en: string; readonly ru: string } =>
  instrument
    ? { en: instrument.en, ru: instrument.ru.accusative }
    : { en: `an instrument of ${body.en}`, ru: `документ ${body.ru.genitive}` };

type Template = { readonly en: (t: Told) => string; readonly ru: (t: Told) => string };

const events: Record<Word<'MembershipEventKind'>, Template> = {
  OPENING: {
    en: (t) => `${t.member.en} became ${holding([t.status], t.body, 'en')}`,
    ru: (t) => `${did(t.member, 'стал')} ${holding([t.status], t.body, 'ru')}`,
  },
  CLOSING: {
    en: (t) => `${t.member.en} ceased to be ${holding([t.status], t.body, 'en')}`,
    ru: (t) => `${did(t.member, 'перестал')} быть ${holding([t.status], t.body, 'ru')}`,
  },
  SIGNATURE: {
    en: (t) => `${t.member.en} signed ${text(t).en}`,
    ru: (t) => `${did(t.member, 'подписал')} ${text(t).ru}`,
  },
  RATIFICATION: {
    en: (t) => `${t.member.en} ratified ${text(t).en}`,
    ru: (t) => `${did(t.member, 'ратифицировал')} ${text(t).ru}`,
  },
  RATIFICATION_STEP: {
    en: (t) => `a chamber or authority of ${t.member.en} approved the ratification`,
    ru: (t) => `палата или орган власти ${t.member.ru.genitive} одобрили ратификацию`,
  },
  ACCESSION_STARTED: {
    en: (t) => `the accession of ${t.member.en} to ${t.body.en} was set in train`,
    ru: (t) => `начата процедура вступления ${t.member.ru.genitive} ${within(t.body.ru.accusative)}`,
  },
  OBLIGATIONS_SIGNED: {
    en: (t) => `${t.member.en} signed a memorandum of obligations towards ${t.body.en}`,
    ru: (t) =>
      `${did(t.member, 'подписал')} меморандум об обязательствах для вступления ${within(t.body.ru.accusative)}`,
  },
  SUSPENSION_REQUESTED: {
    en: (t) => `${t.member.en} asked to suspend its membership of ${t.body.en}`,
    ru: (t) =>
      `${did(t.member, 'запросил')} приостановление своего членства ${within(t.body.ru.prepositional)}`,
  },
  SUSPENSION_APPROVED: {
    en: (t) => `the suspension of the membership of ${t.member.en} in ${t.body.en} was approved`,
    ru: (t) => `одобрено приостановление членства ${t.member.ru.genitive} ${within(t.body.ru.prepositional)}`,
  },
  WITHDRAWAL_ANNOUNCED: {
    en: (t) => `${t.member.en} announced that it would leave ${t.body.en}`,
    ru: (t) => `${did(t.member, 'объявил')} о выходе из ${t.body.ru.genitive}`,
  },
  WITHDRAWAL_VOTED: {
    en: (t) => `the parliament of ${t.member.en} voted to leave ${t.body.en}`,
    ru: (t) => `парламент ${t.member.ru.genitive} проголосовал за выход из ${t.body.ru.genitive}`,
  },
  WITHDRAWAL_NOTICE: {
    en: (t) => `${t.member.en} gave notice of its withdrawal from ${t.body.en}`,
    ru: (t) => `${did(t.member, 'направил')} уведомление о выходе из ${t.body.ru.genitive}`,
  },
  WITHDRAWAL_NOTED: {
    en: (t) => `an organ of ${t.body.en} took note of the withdrawal of ${t.member.en}`,
    ru: (t) => `орган ${t.body.ru.genitive} принял к сведению выход ${t.member.ru.genitive}`,
  },
  DENUNCIATION_APPROVED: {
    en: (t) => `the government of ${t.member.en} approved the denunciation of instruments of ${t.body.en}`,
    ru: (t) => `правительство ${t.member.ru.genitive} одобрило денонсацию документов ${t.body.ru.genitive}`,
  },
  DENUNCIATION_READING: {
    en: (t) =>
      `the parliament of ${t.member.en} passed a reading of the denunciation of instruments of ${t.body.en}`,
    ru: (t) =>
      `парламент ${t.member.ru.genitive} одобрил в одном из чтений денонсацию документов ${t.body.ru.genitive}`,
  },
  PARTIAL_DENUNCIATION: {
    en: (t) => `${t.member.en} took up the denunciation of one of the instruments of ${t.body.en}`,
    ru: (t) => `${did(t.member, 'начал')} денонсацию одного из документов ${t.body.ru.genitive}`,
  },
  PARTICIPATION_FROZEN: {
    en: (t) => `${t.member.en} declared its participation in ${t.body.en} frozen`,
    ru: (t) => `${did(t.member, 'объявил')} о заморозке своего участия ${within(t.body.ru.prepositional)}`,
  },
  PARTICIPATION_ENDED: {
    en: (t) => `${t.member.en} ended its participation in ${t.body.en}`,
    ru: (t) => `${did(t.member, 'прекратил')} участие ${within(t.body.ru.prepositional)}`,
  },
  ABSENCE: {
    en: (t) => `${t.member.en} stayed away from a session of ${t.body.en}`,
    ru: (t) => `${t.member.ru.nominative} не ${participated(t.member)} в заседании ${t.body.ru.genitive}`,
  },
  STATEMENT: {
    en: (t) => `a statement was made on the membership of ${t.member.en} in ${t.body.en}`,
    ru: (t) => `сделано заявление о членстве ${t.member.ru.genitive} ${within(t.body.ru.prepositional)}`,
  },
  REPORTED_INACTIVE: {
    en: (t) => `a source reported that ${t.member.en} took no part in the work of ${t.body.en}`,
    ru: (t) =>
      `источник сообщил, что ${t.member.ru.nominative} не ${participated(t.member)} в работе ${t.body.ru.genitive}`,
  },
  REPORTED_MEMBER: {
    en: (t) => `a source reported that ${t.member.en} kept its status at ${t.body.en}`,
    ru: (t) => `источник сообщил, что ${did(t.member, 'сохранял')} статус ${within(t.body.ru.prepositional)}`,
  },
  APPLICATION_STEP: {
    en: (t) => `the application of ${t.member.en} to ${t.body.en} was dealt with`,
    ru: (t) => `рассмотрена заявка ${t.member.ru.genitive}, поданная ${within(t.body.ru.accusative)}`,
  },
  OMITTED: {
    en: (t) => `a list of ${t.body.en} left ${t.member.en} out`,
    ru: (t) =>
      `в одном из перечней ${t.body.ru.genitive} ${t.member.ru.nominative} не ${past(t.member.gender, ['упомянут', 'упомянута', 'упомянуто', 'упомянуты'])}`,
  },
  CHAIR_DECIDED: {
    en: (t) => `the chairmanship of ${t.member.en} in ${t.body.en} was decided`,
    ru: (t) =>
      `принято решение о председательстве ${t.member.ru.genitive} ${within(t.body.ru.prepositional)}`,
  },
};

/** The verb of taking part, in the past. */
export const participated = ({ gender }: Noun): string =>
  past(gender, ['участвовал', 'участвовала', 'участвовало', 'участвовали']);

/** The label of a reason, as it stands in brackets. */
export const reasonText = (reason: Word<'TruthReason'>, lang: Lang): string =>
  term('TruthReason', reason)[lang];
