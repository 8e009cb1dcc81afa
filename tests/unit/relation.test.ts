import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOf } from '../../src/domain/period.ts';
import { type Act, ladderOf, ladderOrder, relationSentence, strongestOf } from '../../src/domain/relation.ts';
import { actorNoun } from '../../src/domain/speech.ts';
import { boundsOf } from '../../src/domain/time.ts';
import { truthOfMoment } from '../../src/domain/truth.ts';
import { plainView, viewAt } from '../../src/domain/view.ts';
import { wordsOf } from '../../src/domain/words.ts';

const dates = fc.constantFrom(
  '2007-10-05',
  '2007-10',
  '2007',
  '2010~',
  '2018-05-28',
  '2018-05-28/2018-05-30',
  '2010~/..',
  '2020',
  null,
);
const actLists = fc
  .array(fc.tuple(fc.constantFrom(...wordsOf('Bindingness')), dates), { maxLength: 7 })
  .map((list): Act[] =>
    list.map(([bindingness, date], i) => ({ id: `a${i}`, bindingness, ...momentOf(date) })),
  );
const views = fc.constantFrom(
  viewAt('2008-01-01'),
  viewAt('2018-05-28'),
  viewAt('2030-01-01'),
  plainView(20260228),
);

describe('the ladder of a relation', () => {
  it('has every degree that some act has, in order, reached exactly if one of its acts surely was', () => {
    fc.assert(
      fc.property(actLists, views, (acts, view) => {
        const ladder = ladderOf(acts, view);
        expect(ladder.map((step) => step.bindingness)).toEqual(
          ladderOrder.filter((word) => acts.some((act) => act.bindingness === word)),
        );
        for (const step of ladder) {
          const own = acts.filter((act) => act.bindingness === step.bindingness);
          expect([...step.by, ...step.undated].map(({ id }) => id).sort()).toEqual(
            own.map(({ id }) => id).sort(),
          );
          expect(step.undated.every(({ date }) => !date)).toBe(true);
          expect(step.truth.value === 'YES').toBe(
            own.some((act) => truthOfMoment(act, view).value === 'YES'),
          );
        }
        const binding = ladder.filter((s) => s.truth.value === 'YES' && s.bindingness !== 'PRACTISED');
        expect(strongestOf(ladder)).toBe(binding.at(-1)?.bindingness ?? null);
      }),
      { numRuns: 1_500 },
    );
  });

  it('gives a step the days on which the first of its dated acts may have begun', () => {
    fc.assert(
      fc.property(actLists, views, (acts, view) => {
        for (const { by, since, bounds } of ladderOf(acts, view)) {
          const begun = by.map(({ date }) => boundsOf(String(date).split('/')[0] ?? ''));
          expect(bounds?.earliest ?? null).toBe(
            begun.length > 0 ? Math.min(...begun.map((b) => b.earliest)) : null,
          );
          expect(bounds?.latest ?? null).toBe(
            begun.length > 0 ? Math.min(...begun.map((b) => b.latest)) : null,
          );
          if (since) expect(boundsOf(since).earliest).toBe(bounds?.earliest);
          else expect(by).toEqual([]);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('knows every degree', () => expect([...ladderOrder].sort()).toEqual(wordsOf('Bindingness').sort()));
});

describe('the sentence on a relation', () => {
  const noun = (name: string, nameRu: string) =>
    actorNoun('Organization', { name, nameRu, casesRu: [], genderRu: null, articleEn: true });
  const nouns = [noun('CSTO', 'ОДКБ'), noun('SCO', 'ШОС')] as const;
  const say = (acts: Act[], observing: number, lang: 'en' | 'ru') => {
    const ladder = ladderOf(acts, plainView(20260228));
    return relationSentence(nouns, ladder, strongestOf(ladder), observing, lang);
  };

  it('tells the steps with their dates and the most binding one', () => {
    const acts: Act[] = [
      { id: 'a', bindingness: 'PRACTISED', ...momentOf('2010~/..') },
      { id: 'b', bindingness: 'AGREED', ...momentOf('2007-10-05') },
      { id: 'c', bindingness: 'INTENT', ...momentOf(null) },
    ];
    expect(say(acts, 1, 'en')).toBe(
      'The CSTO and the SCO: intent (date not known), agreed (5 October 2007), practised (about 2010), one has a status at the other; most binding: agreed.',
    );
    expect(say(acts, 0, 'ru')).toBe(
      'Организация «ОДКБ» и организация «ШОС»: намерение (дата неизвестна), согласовано (5 октября 2007 года), на практике (около 2010 года); наибольшая обязательность: согласовано.',
    );
  });

  it('says that nothing is known where nothing is', () => {
    expect(say([], 0, 'en')).toBe('The CSTO and the SCO: our sources tell of no cooperation in this time.');
  });
});
