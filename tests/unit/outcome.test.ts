import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  furthestFirst,
  isOpen,
  type OutcomeStatus,
  outcomeOf,
  type Stage,
  stagesGiving,
  tracedTo,
} from '../../src/domain/outcome.ts';
import { outcomeSentence } from '../../src/domain/outcome-words.ts';
import { momentOf } from '../../src/domain/period.ts';
import { classified, organNoun } from '../../src/domain/speech.ts';
import { ALWAYS, NEVER } from '../../src/domain/time.ts';
import { plainView } from '../../src/domain/view.ts';
import { wordsOf } from '../../src/domain/words.ts';

/** Days are small numbers here; a missing date may mean each of them, and none. */
const DAYS = [1, 2, 3, 4, 5, 6, 7, 8];
const bounds = fc.oneof(
  fc
    .tuple(fc.constantFrom(...DAYS), fc.constantFrom(0, 0, 0, 1, 2))
    .map(([d0, more]) => ({ d0, d1: d0 + more, date: 'known' })),
  fc.constant({ d0: ALWAYS, d1: NEVER, date: null }),
);
const stageLists = fc
  .array(fc.tuple(fc.constantFrom(...wordsOf('DocumentStageKind')), bounds), { maxLength: 4 })
  .map((list): Stage[] => list.map(([kind, moment], position) => ({ kind, position, ...moment })));
const ends = fc.constantFrom(...DAYS, 9, 10);

const rank = (status: OutcomeStatus) => furthestFirst.length - [...furthestFirst, 'NOTHING'].indexOf(status);
const giving = (kind: Stage['kind']) => furthestFirst.find((status) => stagesGiving(status).includes(kind));

/** The reference: every reading of every date, one by one; each gives a furthest status by the end, or none. */
function readings(stages: readonly Stage[], end: number): Stage['kind'][][] {
  return stages.reduce<Stage['kind'][][]>(
    (all, { kind, d0, d1 }) => {
      const happened = new Set(
        [0, ...DAYS, 9, 10, 11, NEVER].filter((day) => day >= d0 && day <= d1).map((day) => day < end),
      );
      return all.flatMap((reading) => [...happened].map((yes) => (yes ? [...reading, kind] : reading)));
    },
    [[]],
  );
}

describe('the outcome of a text', () => {
  it('is the least, and at most the greatest, that the readings of all dates give', () => {
    fc.assert(
      fc.property(stageLists, ends, (stages, end) => {
        const outcome = outcomeOf(stages, { eventsTo: end });
        const ranks = readings(stages, end).map((kinds) =>
          Math.max(0, ...kinds.map((kind) => rank(giving(kind) ?? 'UNKNOWN'))),
        );
        const [least, greatest] = [Math.min(...ranks), Math.max(...ranks)];
        const named = (place: number): OutcomeStatus | undefined =>
          furthestFirst.find((status) => rank(status) === place);
        const nothing = greatest > 0 || stages.length === 0 ? 'UNKNOWN' : 'NOT_YET';
        expect(outcome.status).toBe(named(least) ?? nothing);
        expect(outcome.atMost).toBe(named(greatest) ?? nothing);
      }),
      { numRuns: 3_000 },
    );
  });

  it('is open in all readings, in none, or it is not decided', () => {
    fc.assert(
      fc.property(stageLists, ends, (stages, end) => {
        const outcome = outcomeOf(stages, { eventsTo: end });
        if (outcome.status === 'UNKNOWN') {
          expect(isOpen(outcome)).toBeNull();
          return;
        }
        const open = new Set(
          readings(stages, end).map((kinds) => {
            const furthest = furthestFirst.find((status) => kinds.some((kind) => giving(kind) === status));
            return furthest === 'PENDING' || furthest === 'PLANNED';
          }),
        );
        expect(isOpen(outcome)).toBe(open.size > 1 ? null : open.has(true));
      }),
      { numRuns: 2_000 },
    );
  });

  it('entered into force in every reading, or the stages deny it, or it is unknown', () => {
    fc.assert(
      fc.property(stageLists, ends, (stages, end) => {
        const { inForce } = outcomeOf(stages, { eventsTo: end });
        const said = readings(stages, end).map((kinds) => kinds.includes('IN_FORCE'));
        if (said.every(Boolean)) expect(inForce.value).toBe('YES');
        else if (said.some(Boolean)) expect(inForce.value).toBe('UNKNOWN');
        else {
          const has = (kinds: readonly string[]) => stages.some(({ kind }) => kinds.includes(kind));
          const concluding = stagesGiving('CONCLUDED');
          const denied =
            has(['IN_FORCE']) ||
            (has(concluding) &&
              readings(stages, end).every((kinds) => !kinds.some((kind) => concluding.includes(kind))));
          expect(inForce.value).toBe(denied ? 'NO' : 'UNKNOWN');
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('rests on the last stage of its status and has the form that the last adoption gave', () => {
    const stage = (kind: Stage['kind'], position: number, date: string | null): Stage => ({
      kind,
      position,
      ...momentOf(date),
    });
    const stages = [
      stage('SIGNED', 2, '2021-09-16'),
      stage('ENDORSED', 0, '2020-12-01'),
      stage('ADOPTED', 1, '2020-12-02'),
      stage('IN_FORCE', 3, '2022'),
    ];
    const at = (eventsTo: number) => {
      const { status, atMost, stage: last, final } = outcomeOf(stages, { eventsTo });
      return [status, atMost, last?.kind, final?.kind];
    };
    expect(at(20201201)).toEqual(['NOT_YET', 'NOT_YET', undefined, undefined]);
    expect(at(20201202)).toEqual(['PENDING', 'PENDING', 'ENDORSED', undefined]);
    expect(at(20201203)).toEqual(['CONCLUDED', 'CONCLUDED', 'ADOPTED', 'ADOPTED']);
    expect(at(20220601)).toEqual(['CONCLUDED', 'IN_FORCE', 'SIGNED', 'SIGNED']);
    expect(at(plainView(20260228).eventsTo)).toEqual(['IN_FORCE', 'IN_FORCE', 'IN_FORCE', 'SIGNED']);
  });

  it('is given by every kind of stage', () => {
    for (const kind of wordsOf('DocumentStageKind')) expect(giving(kind), kind).toBeDefined();
  });
});

describe('the day up to which later traces would be known', () => {
  const lists = fc.array(
    fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS)).map(([s1, u0]) => ({ s1, u0 })),
    { maxLength: 3 },
  );
  it('is reached by going on day by day while every organ has a statement on the day', () => {
    fc.assert(
      fc.property(bounds, fc.array(lists, { maxLength: 3 }), ends, (stage, coverage, end) => {
        let day = stage.d1;
        const told = (list: readonly { s1: number; u0: number }[], on: number) =>
          list.some(({ s1, u0 }) => s1 <= on && on < u0);
        while (day < end && coverage.every((list) => told(list, day))) day += 1;
        const expected = coverage.length === 0 || stage.d1 >= NEVER || day === stage.d1 ? null : day;
        expect(tracedTo(stage, coverage, end)).toBe(expected);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('the sentence on an outcome', () => {
  const title = classified('Document', 'On peace', 'О мире');
  const organ = organNoun(
    {
      name: 'Collective Security Council',
      nameRu: 'Совет коллективной безопасности',
      casesRu: [],
      genderRu: null,
      articleEn: true,
    },
    { en: 'the CSTO', ru: 'ОДКБ', full: 'Collective Security Treaty Organization' },
  );
  const say = (stages: Stage[], end: number, tracedUntil: string | null, complete: boolean) => {
    const outcome = outcomeOf(stages, { eventsTo: end });
    const told = { outcome, title, organ, open: isOpen(outcome), tracedUntil, complete };
    return [outcomeSentence(told, 'en'), outcomeSentence(told, 'ru')];
  };
  const submitted: Stage = { kind: 'SUBMITTED', position: 0, ...momentOf('2020-12-02') };
  const signed: Stage = { kind: 'SIGNED', position: 1, ...momentOf('2021') };

  it('tells the stage, the organ, and how far no later trace is known', () => {
    expect(say([submitted], 20210101, '2025-11-26', false)).toEqual([
      '“On peace”: submitted, 2 December 2020 (the Collective Security Council of the CSTO); no later trace until 26 November 2025 (our list of the sessions is not known to be complete).',
      'Документ «О мире»: внесён на рассмотрение, 2 декабря 2020 года (орган «Совет коллективной безопасности» ОДКБ); более поздних следов нет, последний день наблюдения – 26 ноября 2025 года (полнота нашего списка заседаний не установлена).',
    ]);
  });

  it('tells what it may have become, and what nothing is known of', () => {
    expect(say([submitted, signed], 20210601, null, true)[0]).toContain(
      'possibly concluded, at a date not known exactly',
    );
    expect(say([submitted], 20100101, null, true)).toEqual([
      '“On peace”: no stage of it had been reached by then.',
      'Документ «О мире»: к этому времени ни один этап не пройден.',
    ]);
    expect(say([], 20100101, null, true)[0]).toContain('our sources do not tell');
  });
});
