import { describe, expect, it } from 'vitest';
import { onDate, spanText, viewText } from '../../src/domain/date-phrases.ts';
import { eventSentence, holding, within } from '../../src/domain/membership-speech.ts';
import { periodOf } from '../../src/domain/period.ts';
import { actorNoun, classified } from '../../src/domain/speech.ts';
import {
  gapSentence,
  missSentence,
  otherwiseSentence,
  practiceSentence,
  standingSentence,
} from '../../src/domain/standing-speech.ts';
import { plainView, viewAt, viewDuring } from '../../src/domain/view.ts';
import { wordsOf } from '../../src/domain/words.ts';

const georgia = actorNoun('State', {
  name: 'Georgia',
  nameRu: 'Грузия',
  casesRu: ['Грузии', 'Грузии', 'Грузию', 'Грузией', 'Грузии'],
  genderRu: 'FEMININE',
  articleEn: false,
});
const commonwealth = actorNoun('Organization', {
  name: 'Commonwealth of Independent States',
  nameRu: 'Содружество Независимых Государств',
  casesRu: ['Содружества', 'Содружеству', 'Содружество', 'Содружеством', 'Содружестве'],
  genderRu: 'NEUTER',
  articleEn: true,
});
const bare = actorNoun('Organization', { name: 'GUAM', nameRu: 'ГУАМ', casesRu: [], articleEn: false });
const parties = (at: string) => ({ member: georgia, body: commonwealth, view: viewAt(at) });
const spell = {
  ...periodOf({ since: '1993-12-03', until: '2009-08-18' }, [], 20260228),
  id: 'x',
  status: 'FULL_MEMBER' as const,
  opening: 'ACCESSION' as const,
  closing: 'WITHDRAWAL' as const,
};

describe('dates in sentences', () => {
  it('take the preposition of their precision', () => {
    expect(
      ['2012-12-19', '2012-06', '2012', '1994~', '2024-02-22/2024-02-23', '201X', null].map((d) =>
        onDate(d, 'en'),
      ),
    ).toEqual([
      'on 19 December 2012',
      'in June 2012',
      'in 2012',
      'about 1994',
      'on 22–23 February 2024',
      'in the 2010s',
      'at an unknown date',
    ]);
    expect(
      ['2012-12-19', '2012-06', '2012-05', '2012-03', '2012', '1994~', '201X', null].map((d) =>
        onDate(d, 'ru'),
      ),
    ).toEqual([
      '19 декабря 2012 года',
      'в июне 2012 года',
      'в мае 2012 года',
      'в марте 2012 года',
      'в 2012 году',
      'около 1994 года',
      'в 2010-е годы',
      'в неизвестное время',
    ]);
  });

  it('of a spell and of a view', () => {
    expect(spanText(spell, 'en')).toBe('from 3 December 1993 until 18 August 2009');
    expect(spanText({ since: null, until: '2009' }, 'ru')).toBe('до 2009 года');
    expect(spanText({}, 'en')).toBe('');
    expect(viewText(viewAt('2020-01-02'), 'ru')).toBe('2 января 2020 года');
    expect(viewText(viewDuring('2020'), 'en')).toBe(
      'at some time between 1 January 2020 and 31 December 2020',
    );
    expect(viewText(viewDuring('2020'), 'ru')).toBe(
      'в какое-то время с 1 января 2020 года по 31 декабря 2020 года',
    );
    expect(viewText(viewDuring('2020/..'), 'en')).toBe('at some time from 1 January 2020');
    expect(viewText(viewDuring('../2020'), 'en')).toBe('at some time until 31 December 2020');
    expect(viewText(plainView(20260228), 'en')).toBe('on 28 February 2026');
  });
});

describe('sentences on memberships', () => {
  it('are there for every event, in both languages, with a capital and a stop', () => {
    for (const kind of wordsOf('MembershipEventKind'))
      for (const lang of ['en', 'ru'] as const)
        for (const body of [commonwealth, bare])
          for (const instrument of [null, classified('Document', 'Charter', 'Устав')]) {
            const text = eventSentence(
              {
                kind,
                date: '2008-08-18',
                member: georgia,
                body,
                instrument,
                status: 'FULL_MEMBER',
                manner: '',
              },
              lang,
            );
            expect(text).toMatch(
              lang === 'en' ? /^On 18 August 2008 \S.*[^.]\.$/ : /^18 августа 2008 года \S.*[^.]\.$/,
            );
            expect(text).not.toMatch(/undefined|null| {2}/);
          }
  });

  it('put nouns into their cases', () => {
    const event = (kind: 'WITHDRAWAL_NOTICE' | 'CLOSING', lang: 'en' | 'ru') =>
      eventSentence(
        {
          kind,
          date: '2009-08-18',
          member: georgia,
          body: commonwealth,
          instrument: null,
          status: 'FULL_MEMBER',
          manner: kind === 'CLOSING' ? (lang === 'en' ? 'withdrawal' : 'выход') : '',
        },
        lang,
      );
    expect(event('WITHDRAWAL_NOTICE', 'ru')).toBe(
      '18 августа 2009 года Грузия направила уведомление о выходе из Содружества.',
    );
    expect(event('CLOSING', 'en')).toBe(
      'On 18 August 2009 Georgia ceased to be a member of the Commonwealth of Independent States (withdrawal).',
    );
    expect(event('CLOSING', 'ru')).toBe(
      '18 августа 2009 года Грузия перестала быть членом Содружества (выход).',
    );
    expect([within('ГУАМ'), within('Всемирной организации'), within('Франции'), within('Вене')]).toEqual([
      'в ГУАМ',
      'во Всемирной организации',
      'во Франции',
      'в Вене',
    ]);
  });

  it('tell every truth, and the status asked for in few words', () => {
    const say = (at: string, value: 'YES' | 'NO' | 'UNKNOWN', lang: 'en' | 'ru') =>
      standingSentence(
        parties(at),
        { value, reason: value === 'YES' ? 'STATED' : 'LIST_COMPLETE' },
        ['FULL_MEMBER', 'PARTICIPANT'],
        spell,
        lang,
      );
    expect(say('2009-01-01', 'YES', 'en')).toBe(
      'Georgia was a member of the Commonwealth of Independent States on 1 January 2009 (from 3 December 1993 until 18 August 2009).',
    );
    expect(say('2009-01-01', 'YES', 'ru')).toBe(
      '1 января 2009 года Грузия была членом Содружества (с 3 декабря 1993 года до 18 августа 2009 года).',
    );
    expect(say('2010-01-01', 'NO', 'ru')).toBe(
      '1 января 2010 года Грузия не была членом Содружества (полный список).',
    );
    expect(say('2010-01-01', 'UNKNOWN', 'en')).toContain('Our sources do not tell whether Georgia was');
    expect(holding(['OBSERVER', 'PARTNER'], commonwealth, 'ru')).toBe(
      'наблюдателем при Содружестве или партнёром Содружества',
    );
    expect(practiceSentence(parties('2010-01-01'), { value: 'NO', reason: 'STOPPED' }, '2008-08', 'ru')).toBe(
      '1 января 2010 года Грузия не участвовала в работе Содружества (участие прекращено в августе 2008 года).',
    );
    expect(
      practiceSentence(
        parties('2010-01-01'),
        { value: 'UNKNOWN', reason: 'ONLY_ABSENT' },
        '2008-08-02',
        'en',
      ),
    ).toContain('(absences only from 2 August 2008)');
  });

  it('tell near misses and gaps', () => {
    const miss = { spell, side: 'BEFORE', day: 20090818, days: 13 } as const;
    expect(missSentence(parties('2009-08-31'), miss, 'en')).toBe(
      'Georgia was a member of the Commonwealth of Independent States until 18 August 2009, 13 days before the day asked for.',
    );
    expect(missSentence(parties('2009-08-31'), miss, 'ru')).toBe(
      'Грузия была членом Содружества до 18 августа 2009 года, за 13 дней до даты вопроса.',
    );
    expect(missSentence(parties('2009-08-18'), { ...miss, days: 0 }, 'en')).toMatch(
      /until 18 August 2009, the day asked for\.$/,
    );
    const after = { spell, side: 'AFTER', day: 19931203, days: 1 } as const;
    expect(missSentence(parties('1993-12-02'), after, 'en')).toMatch(
      /became a member .* on 3 December 1993, 1 day after the day asked for\.$/,
    );
    expect(missSentence({ ...parties('1993-12-02'), view: viewDuring('1993-11') }, after, 'ru')).toBe(
      'Грузия стала членом Содружества 3 декабря 1993 года, через 1 день после периода вопроса.',
    );
    expect(missSentence(parties('2009-08-31'), { ...miss, day: 20090801 }, 'ru')).toContain(
      'Грузия наверняка была членом',
    );
    const gap = {
      before: { ...spell, until: '2005-05-05' },
      after: { ...spell, since: '2005-05-19' },
      days: 14,
      daysAtMost: 14,
    };
    expect(gapSentence(parties('2020-01-01'), gap, 'en')).toBe(
      'Georgia was outside the Commonwealth of Independent States for 14 days between withdrawal (on 5 May 2005) and accession (on 19 May 2005).',
    );
    expect(gapSentence(parties('2020-01-01'), { ...gap, daysAtMost: null }, 'ru')).toBe(
      'Грузия не меньше чем 14 дней не состояла в Содружестве: выход 5 мая 2005 года, присоединение 19 мая 2005 года.',
    );
    expect(otherwiseSentence(['A', 'B'], 'x.', 'ru')).toBe('По данным «A» и «B»: x.');
    expect(otherwiseSentence([], 'x.', 'en')).toBe('With what no source that was read supports: x.');
  });
});
