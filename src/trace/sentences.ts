import type { LinkName } from '../domain/links.ts';
import { type Noun, past, sentence } from '../domain/speech.ts';
import { term, type Word } from '../domain/words.ts';
import { type Lang, on, over, span, type TellingRecord } from './told.ts';

/** What a sentence needs to know of a link: its two ends in its own direction, and the record behind it. */
export interface Told {
  readonly a: Noun;
  readonly b: Noun;
  readonly record: TellingRecord;
  /** For whom a person attended; who attended for a body. */
  readonly representing?: Noun | undefined;
  readonly person?: Noun | undefined;
}

type Template = (told: Told) => string;

const inRu = (noun: Noun): string => {
  const form = noun.ru.prepositional;
  return `${/^[ВвФф][бвгджзклмнпрстфхцчшщь]/.test(form) ? 'во' : 'в'} ${form}`;
};

/** How a status is held, in Russian: what the holder is, was, and the case of what it is held at. */
const statuses: Readonly<
  Record<Word<'MembershipStatus'>, { is: string; was: string; at: (b: Noun) => string }>
> = {
  FULL_MEMBER: { is: 'член', was: 'членом', at: (b) => b.ru.genitive },
  ASSOCIATE_MEMBER: { is: 'ассоциированный член', was: 'ассоциированным членом', at: (b) => b.ru.genitive },
  PARTICIPANT: { is: 'государство-участник', was: 'государством-участником', at: (b) => b.ru.genitive },
  OBSERVER: { is: 'наблюдатель', was: 'наблюдателем', at: (b) => `при ${b.ru.prepositional}` },
  DIALOGUE_PARTNER: { is: 'партнёр по диалогу', was: 'партнёром по диалогу', at: (b) => b.ru.genitive },
  PARTNER: { is: 'партнёр', was: 'партнёром', at: (b) => b.ru.genitive },
  APPLICANT: { is: 'кандидат', was: 'кандидатом', at: (b) => `на вступление в ${b.ru.accusative}` },
};

const isStatus = (word: string | undefined): word is Word<'MembershipStatus'> =>
  word !== undefined && Object.hasOwn(statuses, word);

/** What was done to a text, as a Russian noun and the case that it takes. */
const acts: Readonly<Record<string, (b: Noun) => string>> = {
  SIGNATURE: (b) => `подписание ${b.ru.genitive}`,
  RATIFICATION: (b) => `ратификация ${b.ru.genitive}`,
  ACCESSION: (b) => `присоединение к ${b.ru.dative}`,
  ENTRY_INTO_FORCE: (b) => `вступление в силу ${b.ru.genitive}`,
};
const actsEn: Readonly<Record<string, string>> = {
  SIGNATURE: 'signed',
  RATIFICATION: 'ratified',
  ACCESSION: 'acceded to',
};

const memberEn: Template = ({ a, b, record }) => {
  const status = isStatus(record.status) ? term('MembershipStatus', record.status).en : 'member';
  const article = /^[aeo]/.test(status) ? 'an' : 'a';
  const at = record.status === 'OBSERVER' ? 'at' : record.status === 'APPLICANT' ? 'to' : 'of';
  return `${a.en} ${over(record) ? 'was' : record.since ? 'has been' : 'is'} ${article} ${status} ${at} ${b.en}${span(record, 'en')}`;
};
const memberRu: Template = ({ a, b, record }) => {
  const status = statuses[isStatus(record.status) ? record.status : 'FULL_MEMBER'];
  return over(record)
    ? `${a.ru.nominative} ${past(a.gender, ['был', 'была', 'было', 'были'])} ${status.was} ${status.at(b)}${span(record, 'ru')}`
    : `${a.ru.nominative} — ${status.is} ${status.at(b)}${span(record, 'ru')}`;
};

/** In which capacity somebody took part, where it is not that of the others. */
const capacities: Partial<Record<Word<'Capacity'>, { readonly en: string; readonly ru: string }>> = {
  HOST: { en: ' as the host', ru: ' от принимающей стороны' },
  OBSERVER: { en: ' as an observer', ru: ' в качестве наблюдателя' },
  GUEST: { en: ' as a guest', ru: ' в качестве гостя' },
  DELEGATE: { en: ' in a delegation', ru: ' в составе делегации' },
};
const capacityOf = ({ capacity }: TellingRecord, lang: Lang): string =>
  (capacity && capacities[capacity]?.[lang]) ?? '';

const officeOf = (record: TellingRecord, lang: Lang): string =>
  record.office ? term('Office', record.office)[lang] : '';
const stageOf = (record: TellingRecord, lang: Lang): string =>
  term('DocumentStageKind', record.kind ?? 'DISCUSSED')[lang];
const doubtful = (record: TellingRecord): boolean => record.presence === 'POSSIBLE';
const are = (noun: Noun): boolean => noun.gender === 'PLURAL';

/** An organ and what it did with a text: a submission goes to it, what comes into force does so of itself. */
function tookUp({ a, record }: Told, lang: Lang): string {
  const stage = stageOf(record, lang);
  if (record.kind === 'IN_FORCE') return `${stage}, ${lang === 'en' ? a.en : a.ru.nominative}`;
  if (record.kind === 'SUBMITTED') return `${stage} ${lang === 'en' ? `to ${a.en}` : a.ru.genitive}`;
  return `${stage} ${lang === 'en' ? `in ${a.en}` : inRu(a)}`;
}

/** How one body came after another. */
const becameEn: Partial<Record<string, string>> = {
  SUCCEEDED: 'was succeeded by',
  RENAMED: 'was renamed to',
};

/** One sentence for each type of link, in English. */
const english: Readonly<Record<LinkName, Template>> = {
  MEMBER_OF: memberEn,
  HELD: ({ a, b, record }) =>
    `${a.en} ${over(record) ? 'held' : record.since ? 'has held' : 'holds'} the post “${b.en}”${record.acting ? ' (acting)' : ''}${span(record, 'en')}`,
  CHAIRED: ({ a, b, record }) =>
    `${a.en} ${over(record) ? 'presided' : 'has presided'} over ${b.en}${span(record, 'en')}`,
  SEAT_IN: ({ a, b, record }) =>
    `${a.en} ${over(record) ? 'had' : 'has'} its seat in ${record.city ? `${record.city}, ` : ''}${b.en}${span(record, 'en')}`,
  ATTENDED: ({ a, b, record, representing }) =>
    `${a.en} ${doubtful(record) ? 'possibly ' : ''}${record.capacity === 'CHAIR' ? 'presided over' : 'took part in'} ${b.en}${capacityOf(record, 'en')}${representing ? ` for ${representing.en}` : ''}`,
  REPRESENTED_AT: ({ a, b, record, person }) =>
    `${a.en} was ${doubtful(record) ? 'possibly ' : ''}represented at ${b.en}${person ? ` by ${person.en}${record.office ? ` (${officeOf(record, 'en')})` : ''}` : ''}`,
  DISCUSSED: ({ a, b }) => `the topic ${b.en} was on the agenda of ${a.en}`,
  SPOKE_ON: ({ a, b, record, person }) =>
    `${a.en} spoke on the topic ${b.en}${person ? `, through ${person.en}` : ''}${on(record, 'en')}`,
  DEALT_WITH: ({ a, b, record }) =>
    `the document ${b.en}: ${stageOf(record, 'en')} ${record.kind === 'SUBMITTED' ? 'to' : 'at'} ${a.en}`,
  INITIATED: ({ a, b, record }) => `${a.en} put forward the document ${b.en}${on(record, 'en')}`,
  ACTED_ON: ({ a, b, record }) =>
    record.kind === 'ENTRY_INTO_FORCE'
      ? `the document ${b.en} entered into force for ${a.en}${on(record, 'en')}`
      : `${a.en} ${actsEn[record.kind ?? ''] ?? 'acted on'} the document ${b.en}${on(record, 'en')}`,
  COOPERATES_WITH: ({ a, b, record }) =>
    `${a.en} and ${b.en}: ${term('CooperationKind', record.kind ?? 'CONTACTS').en}${on(record, 'en')} (${binding(record, 'en')})`,
  TOOK_UP: (told) => `the document ${told.b.en}: ${tookUp(told, 'en')}${on(told.record, 'en')}`,
  BECAME: ({ a, b, record }) =>
    `${a.en} ${becameEn[record.kind ?? ''] ?? 'became'} ${b.en}${on(record, 'en')}`,
  ORGAN_OF: ({ a, b }) => `${a.en} ${are(a) ? 'are' : 'is'} an organ of ${b.en}`,
  PART_OF: ({ a, b }) => `${a.en} ${are(a) ? 'work' : 'works'} under ${b.en}`,
  SESSION_OF: ({ a, b }) => `${a.en} was a session of ${b.en}`,
  HELD_IN: ({ a, b }) => `${a.en} took place in ${b.en}`,
  PREPARES: ({ a, b }) => `${a.en} prepared ${b.en}`,
  POST_AT: ({ a, b }) => `the post “${a.en}” belongs to ${b.en}`,
  ACTS_FOR: ({ a, b }) => `whoever holds the post “${a.en}” acts for ${b.en}`,
  CONCERNS: ({ a, b }) => `the document ${a.en} is a text of ${b.en}`,
  ON_TOPIC: ({ a, b }) => `the document ${a.en} is on the topic ${b.en}`,
  BROADER: ({ a, b }) => `the topic ${a.en} is a part of the topic ${b.en}`,
  FOUNDED_BY: ({ a, b }) => `${a.en} was founded by the document ${b.en}`,
};

/** The same in Russian. People and titles stand where nothing agrees with them. */
const russian: Readonly<Record<LinkName, Template>> = {
  MEMBER_OF: memberRu,
  HELD: ({ a, b, record }) =>
    `${a.ru.nominative}: должность «${b.ru.nominative}»${record.acting ? ' (временное исполнение обязанностей)' : ''}${span(record, 'ru')}`,
  CHAIRED: ({ a, b, record }) =>
    `${a.ru.nominative} ${over(record) ? past(a.gender, ['председательствовал', 'председательствовала', 'председательствовало', 'председательствовали']) : are(a) ? 'председательствуют' : 'председательствует'} ${inRu(b)}${span(record, 'ru')}`,
  SEAT_IN: ({ a, b, record }) =>
    `штаб-квартира ${a.ru.genitive} ${over(record) ? 'находилась' : 'находится'} на территории ${b.ru.genitive}${span(record, 'ru')}`,
  ATTENDED: ({ a, b, record, representing }) =>
    `${a.ru.nominative}: ${doubtful(record) ? 'возможное ' : ''}${record.capacity === 'CHAIR' ? `председательство на ${b.ru.prepositional}` : `участие ${inRu(b)}`}${capacityOf(record, 'ru')}${representing ? ` от имени ${representing.ru.genitive}` : ''}`,
  REPRESENTED_AT: ({ a, b, record, person }) =>
    `${a.ru.nominative} ${doubtful(record) ? `${past(a.gender, ['был', 'была', 'было', 'были'])}, возможно, ${past(a.gender, ['представлен', 'представлена', 'представлено', 'представлены'])}` : past(a.gender, ['был представлен', 'была представлена', 'было представлено', 'были представлены'])} на ${b.ru.prepositional}${person ? `; представитель: ${[person.ru.nominative, officeOf(record, 'ru')].filter(Boolean).join(', ')}` : ''}`,
  DISCUSSED: ({ a, b }) => `${b.ru.nominative} стояла в повестке дня ${a.ru.genitive}`,
  SPOKE_ON: ({ a, b, record, person }) =>
    `${a.ru.nominative} ${past(a.gender, ['высказался', 'высказалась', 'высказалось', 'высказались'])} по ${b.ru.dative}${on(record, 'ru')}${person ? `; от имени делегации: ${person.ru.nominative}` : ''}`,
  DEALT_WITH: ({ a, b, record }) =>
    `${b.ru.nominative}: ${stageOf(record, 'ru')} ${record.kind === 'SUBMITTED' ? a.ru.genitive : `на ${a.ru.prepositional}`}`,
  INITIATED: ({ a, b, record }) =>
    `${a.ru.nominative} ${past(a.gender, ['выступил', 'выступила', 'выступило', 'выступили'])} с инициативой: ${b.ru.nominative}${on(record, 'ru')}`,
  ACTED_ON: ({ a, b, record }) =>
    `${a.ru.nominative}: ${acts[record.kind ?? '']?.(b) ?? b.ru.nominative}${on(record, 'ru')}`,
  COOPERATES_WITH: ({ a, b, record }) =>
    `${a.ru.nominative} и ${b.ru.nominative}: ${term('CooperationKind', record.kind ?? 'CONTACTS').ru}${on(record, 'ru')} (${binding(record, 'ru')})`,
  TOOK_UP: (told) => `${told.b.ru.nominative}: ${tookUp(told, 'ru')}${on(told.record, 'ru')}`,
  BECAME: ({ a, b, record }) =>
    record.kind === 'RENAMED'
      ? `${a.ru.nominative} ${past(a.gender, ['переименован', 'переименована', 'переименовано', 'переименованы'])} в ${b.ru.accusative}${on(record, 'ru')}`
      : `на смену ${a.ru.dative} ${past(b.gender, ['пришёл', 'пришла', 'пришло', 'пришли'])} ${b.ru.nominative}${on(record, 'ru')}`,
  ORGAN_OF: ({ a, b }) => `${a.ru.nominative} — орган ${b.ru.genitive}`,
  PART_OF: ({ a, b }) => `${a.ru.nominative} ${are(a) ? 'действуют' : 'действует'} при ${b.ru.prepositional}`,
  SESSION_OF: ({ a, b }) => `${b.ru.nominative}: ${a.ru.nominative}`,
  HELD_IN: ({ a, b }) =>
    `${a.ru.nominative} ${past(a.gender, ['состоялся', 'состоялась', 'состоялось', 'состоялись'])} на территории ${b.ru.genitive}`,
  PREPARES: ({ a, b }) =>
    `${a.ru.nominative} ${past(a.gender, ['готовил', 'готовила', 'готовило', 'готовили'])} ${b.ru.accusative}`,
  POST_AT: ({ a, b }) => `должность «${a.ru.nominative}» относится к ${b.ru.dative}`,
  ACTS_FOR: ({ a, b }) => `занимающий должность «${a.ru.nominative}» действует от имени ${b.ru.genitive}`,
  CONCERNS: ({ a, b }) => `${a.ru.nominative} относится к ${b.ru.dative}`,
  ON_TOPIC: ({ a, b }) => `${a.ru.nominative} посвящён ${b.ru.dative}`,
  BROADER: ({ a, b }) => `${a.ru.nominative} входит в ${b.ru.accusative}`,
  FOUNDED_BY: ({ a, b }) => `${b.ru.nominative} учредил ${a.ru.accusative}`,
};

function binding({ bindingness }: TellingRecord, lang: Lang): string {
  return term('Bindingness', bindingness ?? 'PRACTISED')[lang];
}

/** A link as a sentence. */
export const hopSentence = (type: LinkName, told: Told, lang: Lang): string =>
  sentence((lang === 'ru' ? russian : english)[type](told));
