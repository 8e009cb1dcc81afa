import { dateText } from './date-words.ts';
import type { KindName } from './kinds.ts';
import { OPEN } from './resolve.ts';
import type { Noun } from './speech.ts';
import { type ListName, type Term, term, words } from './words.ts';

/** A text in the two languages in which sentences are made. */
export interface Said {
  readonly en: string;
  readonly ru: string;
}

/** The two languages of sentences. */
export type Lang = keyof Said;

/** Any other language than Russian is answered in English. */
export const langOf = (lang: string | null | undefined): Lang => (lang === 'ru' ? 'ru' : 'en');

/** Both languages of a text that is made in the same way in each. */
export const said = (make: (lang: Lang) => string): Said => ({ en: make('en'), ru: make('ru') });

/** "in the CSTO", "в ОДКБ", "во Всемирной торговой организации". */
export const within = (of: Noun): Said => ({
  en: `in ${of.en}`,
  ru: `${/^[вф][бвгджзклмнпрстфхцчшщ]/i.test(of.ru.prepositional) && !/^[ВФ][А-ЯЁ]/.test(of.ru.prepositional) ? 'во' : 'в'} ${of.ru.prepositional}`,
});

/** A thing by its plain name, as a subject. */
export const bare = (noun: Noun): Said => ({ en: noun.en, ru: noun.ru.nominative });

/** Texts one after the other. */
export const joined = (parts: readonly Said[], between = ' '): Said => ({
  en: parts.map((part) => part.en).join(between),
  ru: parts.map((part) => part.ru).join(between),
});

/** A text with something in front and behind. */
export const around = (before: string, text: Said, after: string): Said =>
  said((lang) => `${before}${text[lang]}${after}`);

/** The label of a word. */
export const labelled = (list: ListName, word: string): Said => {
  const { en, ru } = term(list, word);
  return { en, ru };
};

/** What the fields on which sources may differ are called. */
const fieldWords: Readonly<Record<string, Said>> = {
  since: { en: 'the beginning', ru: 'начало' },
  until: { en: 'the end', ru: 'окончание' },
  date: { en: 'the date', ru: 'дата' },
  status: { en: 'the status', ru: 'статус' },
  opening: { en: 'the way it began', ru: 'основание начала' },
  closing: { en: 'the way it ended', ru: 'основание прекращения' },
  of: { en: 'the organization or organ', ru: 'организация или орган' },
  member: { en: 'the member', ru: 'участник' },
  person: { en: 'the person', ru: 'лицо' },
  post: { en: 'the post', ru: 'должность' },
  state: { en: 'the state', ru: 'государство' },
  city: { en: 'the city', ru: 'город' },
  kind: { en: 'the kind', ru: 'вид' },
  capacity: { en: 'the capacity', ru: 'качество участия' },
  presence: { en: 'the presence', ru: 'присутствие' },
  number: { en: 'the number', ru: 'номер' },
  format: { en: 'the format', ru: 'формат' },
  termUntil: { en: 'the end of the term', ru: 'окончание срока полномочий' },
  legalBasis: { en: 'the legal basis', ru: 'правовое основание' },
  representing: { en: 'who was represented', ru: 'представляемая сторона' },
  enteredIntoForce: { en: 'the entry into force', ru: 'вступление в силу' },
};

/** What a field is called. */
export const fieldWord = (field: string): Said =>
  fieldWords[field] ?? { en: `the field “${field}”`, ru: `поле «${field}»` };

/** The closed list that a field of a kind takes its words from, by kind and field or by field. */
const lists: Readonly<Record<string, ListName>> = {
  'Membership.status': 'MembershipStatus',
  'Meeting.status': 'MeetingStatus',
  'Organization.kind': 'OrganizationKind',
  'Organ.kind': 'OrganKind',
  'Document.kind': 'DocumentKind',
  'DocumentStage.kind': 'DocumentStageKind',
  'MembershipEvent.kind': 'MembershipEventKind',
  'TreatyAction.kind': 'TreatyActionKind',
  'Cooperation.kind': 'CooperationKind',
  'ChangeEvent.kind': 'ChangeKind',
  opening: 'MembershipOpening',
  closing: 'MembershipClosing',
  rank: 'StatusRank',
  capacity: 'Capacity',
  presence: 'Presence',
  office: 'Office',
  format: 'MeetingFormat',
  type: 'MeetingType',
  level: 'OrganLevel',
  bindingness: 'Bindingness',
  end: 'PeriodEnd',
};
const DATES: ReadonlySet<string> = new Set(['since', 'until', 'date', 'termUntil', 'enteredIntoForce']);

/** A stated value for readers: a date in words, a label; anything else as it stands. `end` tells what an end without a date is. */
export function valueWords(kind: KindName, field: string, value: string | null, end: unknown): Said {
  if (value === null) return { en: 'not stated', ru: 'не указано' };
  if (value === OPEN) return labelled('PeriodEnd', end === 'ENDED' || !end ? 'ONGOING' : String(end));
  if (DATES.has(field)) return said((lang) => dateText(value, lang));
  const list = lists[`${kind}.${field}`] ?? lists[field];
  const known = list && (words[list] as Readonly<Record<string, Term>>)[value];
  return known ? { en: known.en, ru: known.ru } : { en: value, ru: value };
}
