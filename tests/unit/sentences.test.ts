import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LinkName, linkNames } from '../../src/domain/links.ts';
import {
  actorNoun,
  classified,
  counted,
  meetingNoun,
  type Noun,
  organNoun,
  unbent,
} from '../../src/domain/speech.ts';
import { type Word, wordsOf } from '../../src/domain/words.ts';
import { effortSentence, missSentence, pathSentence, unconnectedSentence } from '../../src/trace/answers.ts';
import { hopSentence, type Told } from '../../src/trace/sentences.ts';
import type { TellingRecord } from '../../src/trace/told.ts';

interface Named {
  readonly id: string;
  readonly labels: { readonly en: string; readonly ru: string };
  readonly acronyms?: { readonly en?: string; readonly ru?: string };
  readonly organization?: string;
}
interface Form {
  readonly id: string;
  readonly ru: Readonly<
    Record<'gender' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional', string>
  >;
  readonly en: { readonly article: boolean };
}
const read = <T>(file: string): T[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../seed/${file}.json`), 'utf8'));
const organizations = read<Named>('organizations');
const organs = read<Named>('organs');
const states = read<Named>('states');
const forms = read<Form>('forms');
const everything = [...organizations, ...organs, ...states];

const named = (id: string): Named => {
  const found = everything.find((each) => each.id === id);
  if (!found) throw new Error(`the seed has no ${id}`);
  return found;
};
function spoken(id: string) {
  const { labels } = named(id);
  const form = forms.find((each) => each.id === id);
  return {
    name: labels.en,
    nameRu: labels.ru,
    casesRu: form
      ? [form.ru.genitive, form.ru.dative, form.ru.accusative, form.ru.instrumental, form.ru.prepositional]
      : [],
    genderRu: form ? (form.ru.gender as Word<'Gender'>) : null,
    articleEn: form?.en.article ?? false,
  };
}
const state = (id: string): Noun => actorNoun('State', spoken(`state-${id}`));
const organization = (id: string): Noun => actorNoun('Organization', spoken(id));
function organ(id: string): Noun {
  const { labels, acronyms, id: of } = named(named(id).organization ?? '');
  const noun = organization(of);
  const ru = acronyms?.ru && !/\s/.test(acronyms.ru) ? acronyms.ru : noun.ru.genitive;
  return organNoun(spoken(id), { en: acronyms?.en ? `the ${acronyms.en}` : noun.en, ru, full: labels.en });
}
const meeting = (id: string, date: string): Noun => meetingNoun([organ(id)], date);
const document = classified('Document', 'Charter of the CSTO', 'Устав ОДКБ');
const topic = classified('Topic', 'Regional security', 'Региональная безопасность');
const person = unbent('Ruslan Kazakbaev', 'Руслан Казакбаев');
const post = unbent('Minister of Foreign Affairs of Kyrgyzstan', 'Министр иностранных дел Кыргызстана');

const both = (type: LinkName, told: Told) => [hopSentence(type, told, 'en'), hopSentence(type, told, 'ru')];
const session = meeting('csto-cfm', '2020-12-01');

describe('the sentence of a hop', () => {
  const cases: readonly [LinkName, string, Told, string, string][] = [
    [
      'MEMBER_OF',
      'a member for ever',
      {
        a: state('kgz'),
        b: organization('sco'),
        record: { status: 'FULL_MEMBER', since: '2001-06-15', end: 'ONGOING' },
      },
      'Kyrgyzstan has been a member of the Shanghai Cooperation Organisation since 15 June 2001.',
      'Кыргызстан — член Шанхайской организации сотрудничества с 15 июня 2001 года.',
    ],
    [
      'MEMBER_OF',
      'a member once',
      {
        a: state('uzb'),
        b: organization('csto'),
        record: { status: 'FULL_MEMBER', since: '2006-08-16', until: '2012-12-19', end: 'ENDED' },
      },
      'Uzbekistan was a member of the Collective Security Treaty Organization from 16 August 2006 until 19 December 2012.',
      'Узбекистан был членом Организации Договора о коллективной безопасности с 16 августа 2006 года до 19 декабря 2012 года.',
    ],
    [
      'MEMBER_OF',
      'an observer of an organ',
      {
        a: state('srb'),
        b: organ('csto-pa'),
        record: { status: 'OBSERVER', since: '2013-04', until: '2020', end: 'ENDED' },
      },
      'Serbia was an observer at the CSTO Parliamentary Assembly from April 2013 until 2020.',
      'Сербия была наблюдателем при Парламентской ассамблее ОДКБ с апреля 2013 года до 2020 года.',
    ],
    [
      'MEMBER_OF',
      'a partner, with nothing on its end',
      {
        a: state('are'),
        b: organization('sco'),
        record: { status: 'DIALOGUE_PARTNER', since: '2023', end: 'NOT_STATED', confirmed: 20240704 },
      },
      'The United Arab Emirates was a dialogue partner of the Shanghai Cooperation Organisation from 2023 (no end is stated; shown for 4 July 2024).',
      'Объединённые Арабские Эмираты были партнёром по диалогу Шанхайской организации сотрудничества с 2023 года (окончание не указано; подтверждено на 4 июля 2024 года).',
    ],
    [
      'MEMBER_OF',
      'an applicant until nobody knows when',
      {
        a: state('ukr'),
        b: organization('nato'),
        record: { status: 'APPLICANT', since: '2022-09-30', end: 'ENDED_UNKNOWN' },
      },
      'Ukraine was an applicant to the North Atlantic Treaty Organization from 30 September 2022 (the day of its end is not known).',
      'Украина была кандидатом на вступление в Организацию Североатлантического договора с 30 сентября 2022 года (день окончания неизвестен).',
    ],
    [
      'MEMBER_OF',
      'an associate, a participant',
      {
        a: state('tkm'),
        b: organization('cis'),
        record: { status: 'ASSOCIATE_MEMBER', since: '2005-08-26', end: 'ONGOING' },
      },
      'Turkmenistan has been an associate member of the Commonwealth of Independent States since 26 August 2005.',
      'Туркменистан — ассоциированный член Содружества Независимых Государств с 26 августа 2005 года.',
    ],
    [
      'HELD',
      'a post of now',
      { a: person, b: post, record: { since: '2020-10-14', until: '2022-04-22', end: 'ENDED' } },
      'Ruslan Kazakbaev held the post “Minister of Foreign Affairs of Kyrgyzstan” from 14 October 2020 until 22 April 2022.',
      'Руслан Казакбаев: должность «Министр иностранных дел Кыргызстана» с 14 октября 2020 года до 22 апреля 2022 года.',
    ],
    [
      'HELD',
      'a post, acting, at a time that nobody states',
      { a: person, b: post, record: { acting: true, end: 'NOT_STATED', confirmed: 20180424 } },
      'Ruslan Kazakbaev held the post “Minister of Foreign Affairs of Kyrgyzstan” (acting) (no dates are stated; shown for 24 April 2018).',
      'Руслан Казакбаев: должность «Министр иностранных дел Кыргызстана» (временное исполнение обязанностей) (даты не указаны; подтверждено на 24 апреля 2018 года).',
    ],
    [
      'CHAIRED',
      'the chair of a year',
      {
        a: state('blr'),
        b: organ('csto-csc'),
        record: { since: '2022-11-23', until: '2023-11-23', end: 'ENDED' },
      },
      'Belarus presided over the Collective Security Council of the CSTO from 23 November 2022 until 23 November 2023.',
      'Беларусь председательствовала в Совете коллективной безопасности ОДКБ с 23 ноября 2022 года до 23 ноября 2023 года.',
    ],
    [
      'SEAT_IN',
      'a seat',
      { a: organization('cis'), b: state('blr'), record: { city: 'Minsk', end: 'NOT_STATED' } },
      'The Commonwealth of Independent States has its seat in Minsk, Belarus (no dates are stated).',
      'Штаб-квартира Содружества Независимых Государств находится на территории Беларуси (даты не указаны).',
    ],
    [
      'ATTENDED',
      'a participant',
      {
        a: person,
        b: session,
        record: { presence: 'PRESENT', capacity: 'PARTICIPANT' },
        representing: state('kgz'),
      },
      'Ruslan Kazakbaev took part in the meeting of the Council of Ministers of Foreign Affairs of the CSTO (1 December 2020) for Kyrgyzstan.',
      'Руслан Казакбаев: участие в заседании Совета министров иностранных дел ОДКБ (1 декабря 2020 года) от имени Кыргызстана.',
    ],
    [
      'ATTENDED',
      'an observer who may have been there',
      {
        a: person,
        b: meeting('sco-dm', '2025-06-25/2025-06-26'),
        record: { presence: 'POSSIBLE', capacity: 'OBSERVER' },
        representing: organization('csto'),
      },
      'Ruslan Kazakbaev possibly took part in the Meeting of Ministers of Defence of the SCO (25–26 June 2025) as an observer for the Collective Security Treaty Organization.',
      'Руслан Казакбаев: возможное участие в Совещании министров обороны ШОС (25–26 июня 2025 года) в качестве наблюдателя от имени Организации Договора о коллективной безопасности.',
    ],
    [
      'ATTENDED',
      'the chair',
      {
        a: person,
        b: meeting('shanghai-five-summit', '1999-08-24/1999-08-26'),
        record: { presence: 'PRESENT', capacity: 'CHAIR' },
      },
      'Ruslan Kazakbaev presided over the Summit of the Shanghai Five (24–26 August 1999).',
      'Руслан Казакбаев: председательство на Саммите Шанхайской пятёрки (24–26 августа 1999 года).',
    ],
    [
      'REPRESENTED_AT',
      'by a minister',
      {
        a: state('rus'),
        b: session,
        record: { presence: 'PRESENT', office: 'FOREIGN_MINISTER' },
        person: unbent('Sergey Lavrov', 'Сергей Лавров'),
      },
      'Russia was represented at the meeting of the Council of Ministers of Foreign Affairs of the CSTO (1 December 2020) by Sergey Lavrov (minister of foreign affairs).',
      'Россия была представлена на заседании Совета министров иностранных дел ОДКБ (1 декабря 2020 года); представитель: Сергей Лавров, министр иностранных дел.',
    ],
    [
      'REPRESENTED_AT',
      'possibly',
      { a: state('kaz'), b: session, record: { presence: 'POSSIBLE' } },
      'Kazakhstan was possibly represented at the meeting of the Council of Ministers of Foreign Affairs of the CSTO (1 December 2020).',
      'Казахстан был, возможно, представлен на заседании Совета министров иностранных дел ОДКБ (1 декабря 2020 года).',
    ],
    [
      'DISCUSSED',
      'a topic',
      { a: session, b: topic, record: { date: '2020-12-01' } },
      'The topic “Regional security” was on the agenda of the meeting of the Council of Ministers of Foreign Affairs of the CSTO (1 December 2020).',
      'Тема «Региональная безопасность» стояла в повестке дня заседания Совета министров иностранных дел ОДКБ (1 декабря 2020 года).',
    ],
    [
      'SPOKE_ON',
      'a state by its minister',
      { a: state('arm'), b: topic, record: { date: '2020-12-01' }, person },
      'Armenia spoke on the topic “Regional security”, through Ruslan Kazakbaev, 1 December 2020.',
      'Армения высказалась по теме «Региональная безопасность», 1 декабря 2020 года; от имени делегации: Руслан Казакбаев.',
    ],
    [
      'DEALT_WITH',
      'a draft',
      { a: session, b: document, record: { kind: 'ENDORSED', date: '2020-12-01' } },
      'The document “Charter of the CSTO”: draft endorsed at the meeting of the Council of Ministers of Foreign Affairs of the CSTO (1 December 2020).',
      'Документ «Устав ОДКБ»: проект одобрен на заседании Совета министров иностранных дел ОДКБ (1 декабря 2020 года).',
    ],
    [
      'DEALT_WITH',
      'what was submitted',
      {
        a: meeting('csto-csc', '2020-12-02'),
        b: document,
        record: { kind: 'SUBMITTED', date: '2020-12-02' },
      },
      'The document “Charter of the CSTO”: submitted to the meeting of the Collective Security Council of the CSTO (2 December 2020).',
      'Документ «Устав ОДКБ»: внесён на рассмотрение заседания Совета коллективной безопасности ОДКБ (2 декабря 2020 года).',
    ],
    [
      'INITIATED',
      'two states each',
      { a: state('usa'), b: document, record: { kind: 'INITIATED' } },
      'The United States put forward the document “Charter of the CSTO”.',
      'США выступили с инициативой: документ «Устав ОДКБ».',
    ],
    [
      'ACTED_ON',
      'a ratification',
      { a: state('kaz'), b: document, record: { kind: 'RATIFICATION', date: '2003' } },
      'Kazakhstan ratified the document “Charter of the CSTO”, 2003.',
      'Казахстан: ратификация документа «Устав ОДКБ», 2003 год.',
    ],
    [
      'ACTED_ON',
      'an accession',
      { a: state('geo'), b: document, record: { kind: 'ACCESSION', date: '1993-12-09' } },
      'Georgia acceded to the document “Charter of the CSTO”, 9 December 1993.',
      'Грузия: присоединение к документу «Устав ОДКБ», 9 декабря 1993 года.',
    ],
    [
      'ACTED_ON',
      'an entry into force',
      { a: state('arm'), b: document, record: { kind: 'ENTRY_INTO_FORCE', date: '2003-09-18' } },
      'The document “Charter of the CSTO” entered into force for Armenia, 18 September 2003.',
      'Армения: вступление в силу документа «Устав ОДКБ», 18 сентября 2003 года.',
    ],
    [
      'COOPERATES_WITH',
      'two secretariats',
      {
        a: organ('csto-secretariat'),
        b: organ('sco-secretariat'),
        record: { kind: 'MEMORANDUM', bindingness: 'AGREED', date: '2007-10-05' },
      },
      'The CSTO Secretariat and the SCO Secretariat: memorandum of understanding, 5 October 2007 (agreed).',
      'Секретариат ОДКБ и Секретариат ШОС: меморандум о взаимопонимании, 5 октября 2007 года (согласовано).',
    ],
    [
      'TOOK_UP',
      'what an organ adopted',
      { a: organ('csto-csc'), b: document, record: { kind: 'ADOPTED', date: '2002-10-07' } },
      'The document “Charter of the CSTO”: adopted in the Collective Security Council of the CSTO, 7 October 2002.',
      'Документ «Устав ОДКБ»: принят в Совете коллективной безопасности ОДКБ, 7 октября 2002 года.',
    ],
    [
      'TOOK_UP',
      'what was submitted to it',
      { a: organ('csto-csc'), b: document, record: { kind: 'SUBMITTED', date: '2020-12-02' } },
      'The document “Charter of the CSTO”: submitted to the Collective Security Council of the CSTO, 2 December 2020.',
      'Документ «Устав ОДКБ»: внесён на рассмотрение Совета коллективной безопасности ОДКБ, 2 декабря 2020 года.',
    ],
    [
      'BECAME',
      'a successor',
      { a: organization('cst'), b: organization('csto'), record: { kind: 'SUCCEEDED', date: '2002-10-07' } },
      'The Collective Security Treaty (treaty regime of 1992-2002) was succeeded by the Collective Security Treaty Organization, 7 October 2002.',
      'На смену Договору о коллективной безопасности (договорному режиму 1992-2002 годов) пришла Организация Договора о коллективной безопасности, 7 октября 2002 года.',
    ],
    [
      'BECAME',
      'a change of kind',
      {
        a: organization('shanghai-five'),
        b: organization('sco'),
        record: { kind: 'TRANSFORMED', date: '2001-06-15' },
      },
      'The Shanghai Five became the Shanghai Cooperation Organisation, 15 June 2001.',
      'На смену Шанхайской пятёрке пришла Шанхайская организация сотрудничества, 15 июня 2001 года.',
    ],
    [
      'BECAME',
      'a change of name',
      { a: organization('eurasec'), b: organization('eaeu'), record: { kind: 'RENAMED' } },
      'The Eurasian Economic Community was renamed to the Eurasian Economic Union.',
      'Евразийское экономическое сообщество переименовано в Евразийский экономический союз.',
    ],
    [
      'ORGAN_OF',
      'several forces',
      { a: organ('csto-crrf'), b: organization('csto'), record: {} },
      'The Collective Rapid Reaction Forces of the CSTO are an organ of the Collective Security Treaty Organization.',
      'Коллективные силы оперативного реагирования ОДКБ — орган Организации Договора о коллективной безопасности.',
    ],
    [
      'PART_OF',
      'a working group',
      { a: organ('csto-wg-afghanistan'), b: organ('csto-cfm'), record: {} },
      'The Working Group on Afghanistan under the Council of Foreign Ministers of the CSTO works under the Council of Ministers of Foreign Affairs of the CSTO.',
      'Рабочая группа по Афганистану при СМИД ОДКБ действует при Совете министров иностранных дел ОДКБ.',
    ],
    [
      'SESSION_OF',
      'a session',
      { a: session, b: organ('csto-cfm'), record: { status: 'HELD' } },
      'The meeting of the Council of Ministers of Foreign Affairs of the CSTO (1 December 2020) was a session of the Council of Ministers of Foreign Affairs of the CSTO.',
      'Совет министров иностранных дел ОДКБ: заседание Совета министров иностранных дел ОДКБ (1 декабря 2020 года).',
    ],
    [
      'HELD_IN',
      'a summit abroad',
      { a: meeting('shanghai-five-summit', '1999-08-25'), b: state('kgz'), record: {} },
      'The Summit of the Shanghai Five (25 August 1999) took place in Kyrgyzstan.',
      'Саммит Шанхайской пятёрки (25 августа 1999 года) состоялся на территории Кыргызстана.',
    ],
    [
      'PREPARES',
      'ministers before heads',
      { a: session, b: meeting('csto-csc', '2020-12-02'), record: {} },
      'The meeting of the Council of Ministers of Foreign Affairs of the CSTO (1 December 2020) prepared the meeting of the Collective Security Council of the CSTO (2 December 2020).',
      'Заседание Совета министров иностранных дел ОДКБ (1 декабря 2020 года) готовило заседание Совета коллективной безопасности ОДКБ (2 декабря 2020 года).',
    ],
    [
      'POST_AT',
      'a minister',
      { a: post, b: state('kgz'), record: {} },
      'The post “Minister of Foreign Affairs of Kyrgyzstan” belongs to Kyrgyzstan.',
      'Должность «Министр иностранных дел Кыргызстана» относится к Кыргызстану.',
    ],
    [
      'ACTS_FOR',
      'a minister',
      { a: post, b: state('kgz'), record: {} },
      'Whoever holds the post “Minister of Foreign Affairs of Kyrgyzstan” acts for Kyrgyzstan.',
      'Занимающий должность «Министр иностранных дел Кыргызстана» действует от имени Кыргызстана.',
    ],
    [
      'CONCERNS',
      'a charter',
      { a: document, b: organization('csto'), record: {} },
      'The document “Charter of the CSTO” is a text of the Collective Security Treaty Organization.',
      'Документ «Устав ОДКБ» относится к Организации Договора о коллективной безопасности.',
    ],
    [
      'ON_TOPIC',
      'a charter',
      { a: document, b: topic, record: {} },
      'The document “Charter of the CSTO” is on the topic “Regional security”.',
      'Документ «Устав ОДКБ» посвящён теме «Региональная безопасность».',
    ],
    [
      'BROADER',
      'topics',
      { a: topic, b: classified('Topic', 'Security', 'Безопасность'), record: {} },
      'The topic “Regional security” is a part of the topic “Security”.',
      'Тема «Региональная безопасность» входит в тему «Безопасность».',
    ],
    [
      'FOUNDED_BY',
      'a charter',
      { a: organization('csto'), b: document, record: {} },
      'The Collective Security Treaty Organization was founded by the document “Charter of the CSTO”.',
      'Документ «Устав ОДКБ» учредил Организацию Договора о коллективной безопасности.',
    ],
  ];

  it.each(cases)('over %s (%s) reads as people write', (type, _, told, en, ru) => {
    expect(both(type, told)).toEqual([en, ru]);
  });

  it('is tried for every type of link', () => {
    expect(new Set(cases.map(([type]) => type))).toEqual(new Set(linkNames));
  });
});

/** What no sentence may have. */
const faults: readonly [string, (text: string) => boolean][] = [
  ['a hole', (text) => /undefined|null|NaN|\[object/.test(text)],
  ['spaces', (text) => / {2}|^ | $| [,.;:)]|\( /.test(text)],
  ['punctuation', (text) => /[,;:.]\s*[,;:.]/.test(text)],
  ['no capital', (text) => !/^[\p{Lu}“«]/u.test(text)],
  ['no stop', (text) => !/[^.]\.$/.test(text)],
  ['brackets', (text) => text.split('(').length !== text.split(')').length],
];
const wellMade = (text: string): void => {
  for (const [fault, has] of faults) if (has(text)) throw new Error(`${fault}: ${text}`);
};

/** Things of every gender, declined, not declined, with and without an article. */
const actors: readonly Noun[] = [
  ...['kgz', 'arm', 'usa', 'mdv', 'sun', 'chn'].map(state),
  ...['csto', 'cis', 'eu', 'brics', 'guam', 'cst'].map(organization),
  ...['csto-cfm', 'csto-pa', 'csto-crrf', 'sco-dm', 'un-ga', 'shanghai-five-summit'].map(organ),
  actorNoun('Organization', {
    name: 'Some Body',
    nameRu: 'Некая структура',
    casesRu: [],
    genderRu: null,
    articleEn: false,
  }),
  actorNoun('State', { name: 'Nowhere', nameRu: 'Нигде', casesRu: [], genderRu: null, articleEn: false }),
];
const nounsFor: Partial<Record<LinkName, readonly [readonly Noun[], readonly Noun[]]>> = {
  HELD: [[person], [post]],
  ATTENDED: [[person], [session, meeting('sco-dm', '2025')]],
  DISCUSSED: [[session], [topic]],
  SPOKE_ON: [actors, [topic]],
  DEALT_WITH: [[session, meeting('shanghai-five-summit', '1999')], [document]],
  INITIATED: [actors, [document]],
  ACTED_ON: [actors, [document]],
  TOOK_UP: [actors, [document]],
  REPRESENTED_AT: [actors, [session]],
  SESSION_OF: [[session], actors],
  HELD_IN: [[session, meeting('sco-dm', '2025')], actors],
  PREPARES: [[session, meeting('sco-dm', '2025')], [session]],
  POST_AT: [[post], actors],
  ACTS_FOR: [[post], actors],
  CONCERNS: [[document], actors],
  ON_TOPIC: [[document], [topic]],
  BROADER: [[topic], [topic]],
  FOUNDED_BY: [actors, [document]],
};

const tenses: readonly TellingRecord[] = [
  {},
  { end: 'ONGOING', since: '2002-10-07' },
  { end: 'ONGOING', since: '1992~' },
  { end: 'ENDED', since: '199X', until: '2012-12-19' },
  { end: 'ENDED', until: '2012?' },
  { end: 'ENDED', since: '2010/2011', until: '2012-01/2012-02' },
  { end: 'NOT_STATED' },
  { end: 'NOT_STATED', since: '2010', confirmed: 20200101 },
  { end: 'NOT_STATED', confirmed: 0 },
  { end: 'ENDED_UNKNOWN', since: '2010-02-02' },
  { date: '2020-12-01' },
  { date: '2020' },
  { date: '2018-11-07/2018-11-08' },
];

const kindsFor: Partial<Record<LinkName, readonly (Partial<TellingRecord> & Partial<Told>)[]>> = {
  MEMBER_OF: wordsOf('MembershipStatus').map((status) => ({ status })),
  HELD: [{ acting: true }, { acting: false }],
  SEAT_IN: [{ city: 'Minsk' }, {}],
  ATTENDED: wordsOf('Capacity').flatMap((capacity) => [
    { capacity, presence: 'PRESENT' as const },
    { capacity, presence: 'POSSIBLE' as const, representing: state('usa') },
  ]),
  REPRESENTED_AT: [{ presence: 'POSSIBLE' }, { person, office: 'FOREIGN_MINISTER' }, { person }],
  SPOKE_ON: [{}, { person }],
  DEALT_WITH: wordsOf('DocumentStageKind').map((kind) => ({ kind })),
  TOOK_UP: wordsOf('DocumentStageKind').map((kind) => ({ kind })),
  ACTED_ON: [{}, ...wordsOf('TreatyActionKind').map((kind) => ({ kind }))],
  COOPERATES_WITH: [
    ...wordsOf('CooperationKind').map((kind) => ({ kind })),
    ...wordsOf('Bindingness').map((bindingness) => ({ kind: 'PLAN', bindingness })),
  ],
  BECAME: wordsOf('ChangeKind').map((kind) => ({ kind })),
};

describe('every sentence of a hop', () => {
  it.each(linkNames)('over %s is well made, for things of every gender and every tense', (type) => {
    const [as, bs] = nounsFor[type] ?? [actors, actors];
    for (const a of as)
      for (const b of bs)
        for (const tense of tenses)
          for (const { representing, person: by, ...kind } of kindsFor[type] ?? [{}])
            for (const lang of ['en', 'ru'] as const)
              wellMade(
                hopSentence(type, { a, b, representing, person: by, record: { ...tense, ...kind } }, lang),
              );
  });

  it('declines in Russian what is declined, and puts a word before what is not', () => {
    const told = (b: Noun) =>
      hopSentence('MEMBER_OF', { a: state('arm'), b, record: { status: 'APPLICANT' } }, 'ru');
    expect(told(organization('eu'))).toBe('Армения — кандидат на вступление в Европейский союз.');
    expect(told(actors.at(-2) ?? state('arm'))).toBe(
      'Армения — кандидат на вступление в организацию «Некая структура».',
    );
  });
});

describe('the sentence of a path', () => {
  const ends = { a: organization('csto'), b: organization('sco') };
  const path = {
    way: 'MEMBERS',
    via: [state('kgz')],
    together: true,
    from: null,
    to: null,
    certain: true,
  } as const;

  it('tells by way of what and when, in both languages', () => {
    expect(pathSentence(ends, { ...path, from: '2020-12-01', to: '2020-12-01' }, 'en')).toBe(
      'The Collective Security Treaty Organization and the Shanghai Cooperation Organisation are connected by way of membership: Kyrgyzstan; all links hold together on 1 December 2020.',
    );
    expect(pathSentence(ends, { ...path, from: '2002-10-07', to: null }, 'ru')).toBe(
      'Организация Договора о коллективной безопасности и Шанхайская организация сотрудничества связаны через членство: Кыргызстан; все звенья действуют одновременно с 7 октября 2002 года.',
    );
    const days = { ...path, from: '2017-06-08', to: '2017-06-09' };
    expect(pathSentence(ends, days, 'en')).toContain('; all links hold together on 8–9 June 2017.');
    expect(pathSentence(ends, days, 'ru')).toContain(
      '; все звенья действуют одновременно 8–9 июня 2017 года.',
    );
    expect(
      pathSentence(
        ends,
        { ...path, way: 'INTENT', via: [], from: '2020-12-02', to: '2021-01-01', certain: false },
        'en',
      ),
    ).toBe(
      'The Collective Security Treaty Organization and the Shanghai Cooperation Organisation are connected by way of declared intent; the link holds from 2 December 2020 to 1 January 2021; that is possible, not certain.',
    );
    expect(
      pathSentence(
        ends,
        { ...path, way: 'INTENT', via: [], from: '2020-12-02', to: '2021-01-01', certain: false },
        'ru',
      ),
    ).toBe(
      'Организация Договора о коллективной безопасности и Шанхайская организация сотрудничества связаны через заявленные намерения; связь действует со 2 декабря 2020 года по 1 января 2021 года; это возможно, но не достоверно.',
    );
    expect(
      pathSentence(
        ends,
        { ...path, via: [document], way: 'DOCUMENTS', together: false, to: '2021-01-01' },
        'ru',
      ),
    ).toBe(
      'Организация Договора о коллективной безопасности и Шанхайская организация сотрудничества связаны через документы: «Устав ОДКБ»; цепочка охватывает время по 1 января 2021 года.',
    );
  });

  it('is well made for every way, window and certainty', () => {
    for (const way of wordsOf('Way'))
      for (const via of [[], [document], [person, session]])
        for (const together of [true, false])
          for (const certain of [true, false])
            for (const [from, to] of [
              [null, null],
              ['2020-12-01', '2020-12-01'],
              ['2020-12-01', null],
              [null, '2020-12-01'],
            ] as const)
              for (const lang of ['en', 'ru'] as const)
                wellMade(pathSentence(ends, { way, via, together, from, to, certain }, lang));
  });
});

describe('the sentences on what is not there', () => {
  const ends = { a: state('uzb'), b: organization('csto') };
  const how = { near: true, searched: true, tried: true };

  it('tell that there is no path, and never more than is known', () => {
    const told = (more: Partial<typeof how>) =>
      (['en', 'ru'] as const).map((lang) => unconnectedSentence(ends, { ...how, ...more }, lang));
    expect(told({})).toEqual([
      'Uzbekistan and the Collective Security Treaty Organization are not connected as asked.',
      'Узбекистан и Организация Договора о коллективной безопасности при заданных условиях не связаны.',
    ]);
    expect(told({ near: false })).toEqual([
      'Uzbekistan and the Collective Security Treaty Organization are not connected as asked, and no single condition is the reason.',
      'Узбекистан и Организация Договора о коллективной безопасности при заданных условиях не связаны, и дело не в каком-либо одном из них.',
    ]);
    expect(told({ near: false, tried: false })).toEqual(told({}));
    expect(told({ searched: false })).toEqual([
      'Uzbekistan and the Collective Security Treaty Organization: the search was stopped before it found a path as asked, or could tell that there is none.',
      'Узбекистан и Организация Договора о коллективной безопасности: поиск остановлен прежде, чем нашёлся путь или стало ясно, что его нет.',
    ]);
  });

  it('tell what would have to be otherwise, with days and links counted', () => {
    const told = (
      condition: Word<'Condition'>,
      gapDays: number | null,
      mode: Word<'PathMode'> = 'TOGETHER',
    ) => (['en', 'ru'] as const).map((lang) => missSentence({ condition, mode, gapDays, hops: 3 }, lang));
    expect(told('DATE', 14)).toEqual([
      'The nearest time at which they are is 14 days away.',
      'Ближайшее время, когда связь есть, отстоит на 14 дней.',
    ]);
    expect(told('DATE', 1)).toEqual([
      'The nearest time at which they are is 1 day away.',
      'Ближайшее время, когда связь есть, отстоит на 1 день.',
    ]);
    expect(told('DATE', null)).toEqual(['At another time they are.', 'В другое время связь есть.']);
    expect(told('MODE', 22)).toEqual([
      'There is a chain whose links do not hold together: between two of them lie 22 days.',
      'Есть цепочка, звенья которой не действуют одновременно: разрыв — 22 дня.',
    ]);
    expect(told('MODE', 0, 'FOLLOWING')).toEqual([
      'There is a chain whose links do not follow each other in time: one begins as another ends.',
      'Есть цепочка, звенья которой не следуют друг за другом во времени: одно начинается, когда другое кончается.',
    ]);
    expect(told('HOPS', null)).toEqual([
      'There is a longer path, of 3 links.',
      'Есть путь длиннее: число звеньев — 3.',
    ]);
    for (const condition of wordsOf('Condition'))
      for (const mode of wordsOf('PathMode'))
        for (const gapDays of [null, 0, 1, 2, 5, 21, 111]) told(condition, gapDays, mode).map(wellMade);
  });

  it('tell what a search that was stopped leaves open', () => {
    expect(effortSentence('LINKS', 400_000, 'en')).toBe(
      'The search was stopped after 400000 links, as many as it may look at: paths that cost more than those shown, and some of the same cost, were not looked at.',
    );
    for (const reason of wordsOf('StopReason'))
      for (const lang of ['en', 'ru'] as const) wellMade(effortSentence(reason, 5, lang));
  });

  it('count as Russian does', () => {
    const days = (n: number) => counted(n, 'ru', ['day', 'days'], ['день', 'дня', 'дней']);
    expect([1, 2, 5, 11, 21, 104, 111].map(days)).toEqual([
      '1 день',
      '2 дня',
      '5 дней',
      '11 дней',
      '21 день',
      '104 дня',
      '111 дней',
    ]);
  });
});

describe('seed/forms.json', () => {
  it('declines every organization, organ and state, each once, and nothing else', () => {
    expect(forms.map(({ id }) => id).sort()).toEqual(everything.map(({ id }) => id).sort());
    expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
  });

  it.each(forms.map((form) => [form.id, form] as const))(
    'has forms of %s that agree with each other',
    (id, { ru }) => {
      const nominative = named(id).labels.ru;
      const every = [ru.genitive, ru.dative, ru.accusative, ru.instrumental, ru.prepositional];
      for (const form of every) {
        expect(form.split(' ').length).toBe(nominative.split(' ').length);
        expect(form).toMatch(/^[А-ЯЁ][А-ЯЁа-яё0-9 ()-]+$/);
      }
      // Nothing here is alive: but for words in -а, -я and -ь of feminine gender the accusative is the nominative.
      if (ru.gender === 'FEMININE') expect(ru.dative).toBe(ru.prepositional);
      else expect(ru.accusative).toBe(nominative);
      if (['БРИКС', 'США'].includes(nominative)) expect(new Set([...every, nominative]).size).toBe(1);
      else expect(ru.genitive).not.toBe(nominative);
    },
  );

  it('gives genders by the endings of the words that carry them', () => {
    const adjective = (word: string) => /(ый|ий|ой|ая|ое|ые|ие)$/.test(word) && !/[ае]ние$/.test(word);
    const head = (name: string) => name.split(' ').find((word) => word !== 'и' && !adjective(word));
    for (const { id, ru } of forms) {
      const word = head(named(id).labels.ru)?.replace(/^.*-(?=[а-я])/, '') ?? '';
      if (/^(БРИКС|США)$/.test(word)) continue;
      const expected =
        /^(Беларусь)$/.test(word) || /[ая]$/.test(word)
          ? 'FEMININE'
          : /[ое]$/.test(word)
            ? 'NEUTER'
            : /[ыи]$/.test(word)
              ? 'PLURAL'
              : 'MASCULINE';
      expect([id, ru.gender]).toEqual([id, expected]);
    }
  });
});
