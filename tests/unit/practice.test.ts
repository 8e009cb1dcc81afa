import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOf, periodOf } from '../../src/domain/period.ts';
import { perSession, practised, tallied, unbrokenSince } from '../../src/domain/practice.ts';
import { plainView, viewAt, viewDuring } from '../../src/domain/view.ts';
import type { Word } from '../../src/domain/words.ts';

const legal = { value: 'YES', reason: 'STATED' } as const;
const moments = new Map<string, ReturnType<typeof momentOf>>();
/** Dates are read once each: the parser is slow, and properties ask for the same ones again and again. */
const moment = (date: string) => {
  const known = moments.get(date) ?? momentOf(date);
  moments.set(date, known);
  return known;
};
const session = (date: string, presence: Word<'Presence'>) => ({ ...moment(date), presence });
const mark = (date: string, kind: Word<'MembershipEventKind'>) => ({ ...moment(date), kind });
const spell = (since: string, until: string | null = null) => periodOf({ since, until }, [], 20260228);
const base = { legal, spells: [spell('2000-01-01')], marks: [], sessions: [] };

describe('the rule of practice', () => {
  const frozen = {
    ...base,
    sessions: [
      session('2023-06-20', 'PRESENT'),
      session('2023-11-23', 'ABSENT'),
      session('2024-11-28', 'ABSENT'),
    ],
    marks: [mark('2023-11-23', 'ABSENCE'), mark('2024-02-22/2024-02-23', 'PARTICIPATION_FROZEN')],
  };
  const on = (day: string, evidence: Parameters<typeof practised>[0] = frozen) => {
    const { truth } = practised(evidence, viewAt(day));
    return `${truth.value} ${truth.reason}`;
  };

  it('follows a member that stays away first and freezes its participation later', () => {
    expect(on('2022-01-01')).toBe('UNKNOWN NOT_COVERED');
    expect(on('2023-06-20')).toBe('YES ATTESTED');
    expect(on('2023-07-01')).toBe('YES PRESUMED');
    expect(on('2023-11-23')).toBe('UNKNOWN ONLY_ABSENT');
    expect(on('2024-02-21')).toBe('UNKNOWN ONLY_ABSENT');
    expect(on('2024-02-22')).toBe('UNKNOWN VAGUE_DATE');
    expect(on('2024-02-23')).toBe('NO STOPPED');
    expect(practised(frozen, viewAt('2025-01-01')).by).toBe(frozen.marks[1]);
  });

  it('lets a session attended end a stop, and a stop on the same day leave it open', () => {
    const back = { ...frozen, sessions: [...frozen.sessions, session('2025-05-05', 'PRESENT')] };
    expect(on('2025-01-01', back)).toBe('NO STOPPED');
    expect(on('2025-06-01', back)).toBe('YES PRESUMED');
    const sameDay = {
      ...base,
      sessions: [session('2024-01-01', 'PRESENT')],
      marks: [mark('2024-01-01', 'PARTICIPATION_ENDED')],
    };
    expect(on('2024-01-02', sameDay)).toBe('UNKNOWN VAGUE_DATE');
  });

  it('takes two sessions attended around a day for a YES, unless it stopped between', () => {
    const around = {
      ...base,
      sessions: [session('2010-01-01', 'PRESENT'), session('2012-01-01', 'PRESENT')],
    };
    expect(on('2011-01-01', around)).toBe('YES STATED');
    expect(on('2011-01-01', { ...around, marks: [mark('2011-06-01', 'REPORTED_INACTIVE')] })).toBe(
      'YES PRESUMED',
    );
    expect(on('2011-07-01', { ...around, marks: [mark('2011-06-01', 'REPORTED_INACTIVE')] })).toBe(
      'NO STOPPED',
    );
  });

  it('does not count announcements, statements or reports that the membership goes on', () => {
    const said = {
      ...base,
      sessions: [session('2010-01-01', 'EXPECTED'), session('2010-02-01', 'POSSIBLE')],
      marks: [mark('2010-03-01', 'STATEMENT'), mark('2010-04-01', 'REPORTED_MEMBER')],
    };
    expect(on('2011-01-01', said)).toBe('UNKNOWN NOT_COVERED');
  });

  it('is NO without a membership in law, whatever else is known', () => {
    const none = { ...frozen, legal: { value: 'NO', reason: 'LIST_COMPLETE' } as const };
    expect(on('2023-06-20', none)).toBe('NO NOT_BELONGING');
  });

  it('forgets what was before an interruption of the membership, and not what was before a change of status', () => {
    const rejoined = {
      ...base,
      spells: [spell('2000-01-01', '2005-01-01'), spell('2006-01-01')],
      sessions: [session('2004-01-01', 'PRESENT')],
      marks: [mark('2004-06-01', 'PARTICIPATION_ENDED')],
    };
    expect(on('2007-01-01', rejoined)).toBe('UNKNOWN NOT_COVERED');
    expect(
      on('2007-01-01', { ...rejoined, spells: [spell('2000-01-01', '2005-01-01'), spell('2005-01-01')] }),
    ).toBe('NO STOPPED');
    expect(unbrokenSince(rejoined.spells, viewAt('2007-01-01'))).toBe(20060101);
  });

  it('asks of a period whether it took part at some time in it', () => {
    expect(practised(frozen, viewDuring('2023')).truth.value).toBe('YES');
    expect(practised(frozen, viewDuring('2025')).truth.value).toBe('NO');
    expect(practised(frozen, viewDuring('2024')).truth).toEqual({ value: 'UNKNOWN', reason: 'ONLY_ABSENT' });
    expect(practised(base, viewDuring('..' + '/2030')).truth.value).toBe('UNKNOWN');
    expect(practised(frozen, plainView(20260228)).truth.value).toBe('NO');
  });

  it('decides at random evidence as a plain reading of its sentences does', () => {
    const days = fc.integer({ min: 10, max: 28 }).map((d) => `2020-05-${d}`);
    const views = new Map(
      Array.from({ length: 19 }, (_, i) => `2020-05-${i + 10}`).map((d) => [d, viewAt(d)]),
    );
    const viewOn = (day: string) => views.get(day) ?? viewAt(day);
    const evidence = fc.record({
      present: fc.array(days, { maxLength: 3 }),
      absent: fc.array(days, { maxLength: 3 }),
      stops: fc.array(days, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(evidence, days, ({ present, absent, stops }, day) => {
        const { truth } = practised(
          {
            ...base,
            sessions: [
              ...present.map((d) => session(d, 'PRESENT')),
              ...absent.map((d) => session(d, 'ABSENT')),
            ],
            marks: stops.map((d) => mark(d, 'PARTICIPATION_FROZEN')),
          },
          viewOn(day),
        );
        const last =
          present
            .filter((d) => d <= day)
            .sort()
            .at(-1) ?? '';
        const stop = stops.filter((d) => d <= day);
        const slow = present.includes(day)
          ? 'YES'
          : stop.some((d) => d > last)
            ? 'NO'
            : stop.includes(last)
              ? 'UNKNOWN'
              : absent.some((d) => d <= day && d > last) || last === ''
                ? 'UNKNOWN'
                : 'YES';
        expect(truth.value).toBe(slow);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('sessions', () => {
  it('count once however many people a member had there, and seen outweighs announced', () => {
    const at = (meeting: string, presence: Word<'Presence'>, date: string) => ({
      meeting,
      ...session(date, presence),
    });
    const all = perSession([
      at('m1', 'EXPECTED', '2020-01-01'),
      at('m1', 'PRESENT', '2020-01-01'),
      at('m1', 'PRESENT', '2020-01-01'),
      at('m2', 'EXPECTED', '2020-02-01'),
      at('m2', 'ABSENT', '2020-02-01'),
      at('m3', 'ABSENT', '2019-01-01'),
      at('m4', 'POSSIBLE', '2021-01-01'),
    ]);
    const { lastPresent, firstAbsent, ...counts } = tallied(all);
    expect(counts).toEqual({ present: 1, expected: 1, absent: 2 });
    expect([lastPresent?.meeting, firstAbsent?.meeting]).toEqual(['m1', 'm2']);
    expect(tallied([])).toEqual({ present: 0, expected: 0, absent: 0, lastPresent: null, firstAbsent: null });
  });
});
