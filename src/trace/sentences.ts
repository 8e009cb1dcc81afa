import { dateText } from '../domain/date-words.ts';
import type { LinkName } from '../domain/links.ts';
import { type Noun, past, sentence } from '../domain/speech.ts';
import { term, type Word } from '../domain/words.ts';

/** What a sentence needs to know of a link: its two ends in its own direction, and the record behind it. */
export interface Told {
  readonly a: Noun;
  readonly b: Noun;
  readonly record: TellingRecord;
  /** For whom a person attended; who attended for a body. */
  readonly representing?: Noun | undefined;
  readonly person?: Noun | undefined;
}

/** The properties of records that sentences speak of. */
export interface TellingRecord {
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly end?: Word<'PeriodEnd'> | undefined;
  readonly date?: string | null | undefined;
  readonly status?: string | undefined;
  readonly kind?: string | undefined;
  readonly bindingness?: Word<'Bindingness'> | undefined;
  readonly capacity?: Word<'Capacity'> | undefined;
  readonly presence?: Word<'Presence'> | undefined;
  readonly office?: Word<'Office'> | null | undefined;
  readonly acting?: boolean | undefined;
  readonly city?: string | undefined;
}

type Template = (told: Told) => string;
type Lang = 'en' | 'ru';

/** Whether a record tells that something is over. */
const over = ({ until, end }: TellingRecord): boolean =>
  Boolean(until) || end === 'ENDED' || end === 'ENDED_UNKNOWN';

/** ", since 2 December 2002"; " from … until …": nothing where no date is known. */
function span({ since, until }: TellingRecord, lang: Lang): string {
  const from = since ? dateText(`${since}/..`, lang) : '';
  const to = until ? dateText(`../${until}`, lang) : '';
  const begin = !until && lang === 'en' ? from.replace(/^from /, 'since ') : from;
  return [begin, to]
    .filter(Boolean)
    .map((part) => ` ${part}`)
    .join('');
}

const on = ({ date }: TellingRecord, lang: Lang): string => (date ? `, ${dateText(date, lang)}` : '');
const inRu = (noun: Noun): string => {
  const form = noun.ru.prepositional;
  return `${/^[ВвФф][бвгджзклмнпрстфхцчшщ]/.test(form) ? 'во' : 'в'} ${form}`;
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

const officeOf = (record: TellingRecord, lang: Lang): string =>
  record.office ? term('Office', record.office)[lang] : '';
const stageOf = (record: TellingRecord, lang: Lang): string =>
  term('DocumentStageKind', record.kind ?? 'DISCUSSED')[lang];
const likely = (record: TellingRecord): boolean => record.presence === 'POSSIBLE';

/** One sentence for each type of link, in English. */
const english: Readonly<Record<LinkName, Template>> = {
  MEMBER_OF: memberEn,
  HELD: ({ a, b, record }) =>
    `${a.en} ${over(record) ? 'held' : record.since ? 'has held' : 'holds'} the post “${b.en}”${record.acting ? ', acting,' : ''}${span(record, 'en')}`,
  CHAIRED: ({ a, b, record }) =>
    `${a.en} ${over(record) ? 'presided' : 'has presided'} over ${b.en}${span(record, 'en')}`,
  SEAT_IN: ({ a, b, record }) =>
    `${a.en} ${over(record) ? 'had' : 'has'} its seat in ${record.city ? `${record.city}, ` : ''}${b.en}${span(record, 'en')}`,
  ATTENDED: ({ a, b, record, representing }) =>
    `${a.en} ${likely(record) ? 'probably ' : ''}${record.capacity === 'CHAIR' ? 'presided over' : 'took part in'} ${b.en}${representing ? `, for ${representing.en}` : ''}`,
  REPRESENTED_AT: ({ a, b, record, person }) =>
    `${a.en} was ${likely(record) ? 'probably ' : ''}represented at ${b.en}${person ? ` by ${person.en}${record.office ? ` (${officeOf(record, 'en')})` : ''}` : ''}`,
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
  TOOK_UP: ({ a, b, record }) => `the document ${b.en}: ${stageOf(record, 'en')}, ${a.en}${on(record, 'en')}`,
  BECAME: ({ a, b, record }) => `${a.en} became ${b.en}${on(record, 'en')}`,
  ORGAN_OF: ({ a, b }) => `${a.en} is an organ of ${b.en}`,
  PART_OF: ({ a, b }) => `${a.en} works under ${b.en}`,
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
    `${a.ru.nominative} ${over(record) ? past(a.gender, ['председательствовал', 'председательствовала', 'председательствовало', 'председательствовали']) : a.gender === 'PLURAL' ? 'председательствуют' : 'председательствует'} ${inRu(b)}${span(record, 'ru')}`,
  SEAT_IN: ({ a, b, record }) =>
    `штаб-квартира ${a.ru.genitive} ${over(record) ? 'находилась' : 'находится'} на территории ${b.ru.genitive}${span(record, 'ru')}`,
  ATTENDED: ({ a, b, record, representing }) =>
    `${a.ru.nominative}: ${likely(record) ? 'вероятное ' : ''}${record.capacity === 'CHAIR' ? `председательство на ${b.ru.prepositional}` : `участие в ${b.ru.prepositional}`}${representing ? ` от ${representing.ru.genitive}` : ''}`,
  REPRESENTED_AT: ({ a, b, record, person }) =>
    `${a.ru.nominative} ${likely(record) ? `${past(a.gender, ['был', 'была', 'было', 'были'])}, вероятно, ${past(a.gender, ['представлен', 'представлена', 'представлено', 'представлены'])}` : past(a.gender, ['был представлен', 'была представлена', 'было представлено', 'были представлены'])} на ${b.ru.prepositional}${person ? `; представитель: ${[person.ru.nominative, officeOf(record, 'ru')].filter(Boolean).join(', ')}` : ''}`,
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
  TOOK_UP: ({ a, b, record }) =>
    `${b.ru.nominative}: ${stageOf(record, 'ru')}, ${a.ru.nominative}${on(record, 'ru')}`,
  BECAME: ({ a, b, record }) =>
    `на смену ${a.ru.dative} ${past(b.gender, ['пришёл', 'пришла', 'пришло', 'пришли'])} ${b.ru.nominative}${on(record, 'ru')}`,
  ORGAN_OF: ({ a, b }) => `${a.ru.nominative} — орган ${b.ru.genitive}`,
  PART_OF: ({ a, b }) =>
    `${a.ru.nominative} ${a.gender === 'PLURAL' ? 'действуют' : 'действует'} при ${b.ru.prepositional}`,
  SESSION_OF: ({ a, b }) => `${b.ru.nominative}: ${a.ru.nominative}`,
  HELD_IN: ({ a, b }) => `${a.ru.nominative} состоялось на территории ${b.ru.genitive}`,
  PREPARES: ({ a, b }) => `${a.ru.nominative} готовило ${b.ru.accusative}`,
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

/** What a path connects, by way of what, and when. */
export function pathSentence(
  ends: { readonly a: Noun; readonly b: Noun },
  path: {
    readonly way: Word<'Way'>;
    readonly via: readonly Noun[];
    readonly together: boolean;
    readonly from: string | null;
    readonly to: string | null;
    readonly certain: boolean;
  },
  lang: Lang,
): string {
  const { way, via, together, from, to, certain } = path;
  const names = via
    .map((noun) => noun.title?.[lang] ?? (lang === 'en' ? noun.en : noun.ru.nominative))
    .join(' → ');
  const through = names ? `: ${names}` : '';
  const when = window(from, to, lang);
  if (lang === 'ru') {
    const held = together
      ? `все звенья действуют одновременно${when || ' в любое время'}`
      : `цепочка охватывает время${when || ' без границ'}`;
    const doubt = certain ? '' : '; при неточных датах это лишь возможно';
    return sentence(
      `${ends.a.ru.nominative} и ${ends.b.ru.nominative} связаны ${term('Way', way).ru}${through}; ${held}${doubt}`,
    );
  }
  const held = together
    ? `all links hold together${when || ' at any time'}`
    : `the chain reaches${when || ' over all time'}`;
  const doubt = certain ? '' : '; with vague dates that is possible only';
  return sentence(
    `${ends.a.en} and ${ends.b.en} are connected by way of ${term('Way', way).en}${through}; ${held}${doubt}`,
  );
}

/** " from … to …", " on …": both days included. */
function window(from: string | null, to: string | null, lang: Lang): string {
  if (from && from === to) return lang === 'en' ? ` on ${dateText(from, lang)}` : ` ${dateText(from, lang)}`;
  const begin = from ? dateText(`${from}/..`, lang) : '';
  const end = to ? (lang === 'en' ? `to ${dateText(to, lang)}` : `по ${dateText(to, lang)}`) : '';
  return [begin, end]
    .filter(Boolean)
    .map((part) => ` ${part}`)
    .join('');
}

/** That there is no path as asked, before the nearest miss. */
export function unconnectedSentence(a: Noun, b: Noun, near: boolean, lang: Lang): string {
  if (lang === 'ru')
    return sentence(
      `${a.ru.nominative} и ${b.ru.nominative} не связаны так, как спрошено${near ? '' : ', и ни одно условие само по себе этому не причина'}`,
    );
  return sentence(
    `${a.en} and ${b.en} are not connected as asked${near ? '' : ', and no single condition is the reason'}`,
  );
}

/** What would have to be otherwise. */
export function missSentence(
  miss: { readonly condition: Word<'Condition'>; readonly days: string | null; readonly hops: number },
  lang: Lang,
): string {
  const { condition, days, hops } = miss;
  const en: Partial<Record<Word<'Condition'>, string>> = {
    DATE: days ? `on another day they are: ${days} away` : 'at another time they are',
    MODE: days
      ? `there is a chain whose links do not hold together: ${days} lie between them`
      : 'there is a chain whose links do not hold together',
    HOPS: `there is a path of ${hops} links`,
    LINKS: 'over other links there is a path',
    KINDS: 'through other kinds of things there is a path',
    STATUSES: 'counting other statuses there is a path',
    SOURCES: 'trusting other sources there is a path',
    AVOID: 'through what is to be avoided there is a path',
    THROUGH: 'past the thing to lead through there is a path',
    POLICY: 'counting records that no source read supports there is a path',
  };
  const ru: Partial<Record<Word<'Condition'>, string>> = {
    DATE: days ? `в другой день связь есть: расстояние — ${days}` : 'в другое время связь есть',
    MODE: days
      ? `есть цепочка, звенья которой не действуют одновременно: разрыв — ${days}`
      : 'есть цепочка, звенья которой не действуют одновременно',
    HOPS: `есть путь, число звеньев которого — ${hops}`,
    LINKS: 'по связям других видов путь есть',
    KINDS: 'через узлы других видов путь есть',
    STATUSES: 'с учётом других статусов путь есть',
    SOURCES: 'по данным других источников путь есть',
    AVOID: 'через исключённые узлы путь есть',
    THROUGH: 'в обход заданного узла путь есть',
    POLICY: 'с учётом записей, не подтверждённых прочитанными источниками, путь есть',
  };
  return sentence((lang === 'ru' ? ru : en)[condition] ?? term('Condition', condition)[lang]);
}

/** What a search that was stopped leaves open. */
export function effortSentence(stoppedBy: Word<'StopReason'>, links: number, lang: Lang): string {
  const reason = term('StopReason', stoppedBy)[lang];
  return lang === 'ru'
    ? `Поиск остановлен (${reason}): просмотрено связей — ${links}; пути дороже показанных и часть путей той же цены не просмотрены.`
    : `The search was stopped (${reason}) after ${links} links: paths that cost more than those shown, and some of the same cost, were not looked at.`;
}
