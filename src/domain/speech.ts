import { type DateLanguage, dateText } from './date-words.ts';
import type { KindName } from './kinds.ts';
import type { Word } from './words.ts';

/** The Russian cases, in the order of the grammars. */
export const cases = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const;
export type Case = (typeof cases)[number];

/** How sentences take a thing: with its article in English, in every case and with its gender in Russian. */
export interface Noun {
  readonly en: string;
  readonly ru: Readonly<Record<Case, string>>;
  readonly gender: Word<'Gender'>;
  /** The name alone, for lists: a title without the word for its kind. */
  readonly title?: { readonly en: string; readonly ru: string };
}

/** What a sentence needs to know of an organization, organ or state. */
export interface Spoken {
  readonly name: string;
  readonly nameRu: string;
  readonly casesRu: readonly string[];
  readonly genderRu?: Word<'Gender'> | null | undefined;
  readonly articleEn: boolean;
}

type Classifier = readonly [gender: Word<'Gender'>, ...forms: string[]];

/** The words that stand before a name which nobody has declined, and are declined in its place. */
const classifiers = {
  Organization: [
    'FEMININE',
    'организация',
    'организации',
    'организации',
    'организацию',
    'организацией',
    'организации',
  ],
  Organ: ['MASCULINE', 'орган', 'органа', 'органу', 'орган', 'органом', 'органе'],
  State: [
    'NEUTER',
    'государство',
    'государства',
    'государству',
    'государство',
    'государством',
    'государстве',
  ],
  Document: ['MASCULINE', 'документ', 'документа', 'документу', 'документ', 'документом', 'документе'],
  Topic: ['FEMININE', 'тема', 'темы', 'теме', 'тему', 'темой', 'теме'],
  Meeting: ['NEUTER', 'заседание', 'заседания', 'заседанию', 'заседание', 'заседанием', 'заседании'],
  Post: ['FEMININE', 'должность', 'должности', 'должности', 'должность', 'должностью', 'должности'],
} as const satisfies Partial<Record<KindName, Classifier>>;

const declined = (forms: readonly string[], tail: string): Noun['ru'] =>
  Object.fromEntries(cases.map((name, i) => [name, `${forms[i]}${tail}`])) as Noun['ru'];

/** A name behind a word for its kind: "документ «…»"; right in every case whatever the name is. */
export function classified(kind: keyof typeof classifiers, name: string, nameRu: string): Noun {
  const [gender, ...forms] = classifiers[kind];
  const title = { en: `“${name}”`, ru: `«${nameRu}»` };
  return { en: title.en, ru: declined(forms, ` ${title.ru}`), gender, title };
}

/** A name that does not decline and whose gender no sentence may need: a person, the title of a post. */
export const unbent = (name: string, nameRu: string): Noun => ({
  en: name,
  ru: declined(
    cases.map(() => nameRu),
    '',
  ),
  gender: 'MASCULINE',
});

/** An organization or state. */
export function actorNoun(kind: 'Organization' | 'Organ' | 'State', actor: Spoken): Noun {
  const en = actor.articleEn ? `the ${actor.name}` : actor.name;
  if (actor.casesRu.length === 0 || !actor.genderRu)
    return { ...classified(kind, actor.name, actor.nameRu), en };
  return { en, ru: declined([actor.nameRu, ...actor.casesRu], ''), gender: actor.genderRu };
}

/** An organ, called together with its organization: "the Council of Foreign Ministers of the CSTO". */
export function organNoun(
  organ: Spoken,
  organization: { readonly en: string; readonly ru: string; readonly full: string },
): Noun {
  const noun = actorNoun('Organ', organ);
  const tail = contains(organ.nameRu, organization.ru) ? '' : ` ${organization.ru}`;
  return {
    en:
      contains(organ.name, bare(organization.en)) || organ.name.includes(organization.full)
        ? noun.en
        : `${noun.en} of ${organization.en}`,
    ru: Object.fromEntries(cases.map((name) => [name, `${noun.ru[name]}${tail}`])) as Noun['ru'],
    gender: noun.gender,
  };
}

/** A meeting, called by the organs that met and its day: "заседании Совета … ОДКБ (1 декабря 2020 года)". */
export function meetingNoun(organs: readonly Noun[], date: string | null | undefined): Noun {
  const [, ...forms] = classifiers.Meeting;
  const on = (lang: DateLanguage) => (date ? dateText(date, lang) : '');
  const [organ, another] = organs;
  // What is itself called a meeting or a summit needs no such word before it.
  if (organ && !another && /^(Совещание|Саммит) /.test(organ.ru.nominative))
    return {
      en: `${organ.en}${date ? ` (${on('en')})` : ''}`,
      ru: declined(
        cases.map((name) => organ.ru[name]),
        date ? ` (${on('ru')})` : '',
      ),
      gender: organ.gender,
    };
  const who = (lang: 'en' | 'ru') =>
    listed(
      organs.map((organ) => (lang === 'en' ? organ.en : organ.ru.genitive)),
      lang,
    );
  return {
    en: `the meeting of ${who('en')}${date ? ` (${on('en')})` : ''}`,
    ru: declined(forms, ` ${who('ru')}${date ? ` (${on('ru')})` : ''}`),
    gender: 'NEUTER',
  };
}

/** What a verb in the past takes: "был", "была", "было", "были". */
export const past = (gender: Word<'Gender'>, forms: readonly [string, string, string, string]): string =>
  forms[['MASCULINE', 'FEMININE', 'NEUTER', 'PLURAL'].indexOf(gender)] ?? forms[0];

/** Items in a row: "a, b and c". */
export function listed(items: readonly string[], lang: 'en' | 'ru'): string {
  const and = lang === 'en' ? ' and ' : ' и ';
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')}${and}${items.at(-1)}`;
}

/** A sentence as it is printed: a capital in front and a stop behind. */
export const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

/** A number with its noun: "1 день", "2 дня", "5 дней"; "1 day", "2 days". */
export function counted(
  n: number,
  lang: 'en' | 'ru',
  en: readonly [one: string, many: string],
  ru: readonly [one: string, few: string, many: string],
): string {
  if (lang === 'en') return `${n} ${n === 1 ? en[0] : en[1]}`;
  const form = plural.select(n);
  return `${n} ${form === 'one' ? ru[0] : form === 'few' ? ru[1] : ru[2]}`;
}

const plural = new Intl.PluralRules('ru');
const bare = (en: string): string => en.replace(/^the /, '');
const contains = (name: string, part: string): boolean =>
  /\s/.test(part) ? name.includes(part) : name.split(/[\s-]/).includes(part);
