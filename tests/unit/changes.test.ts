import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changesOfBodies, truthOfChange } from '../../src/domain/changes.ts';
import { changesOfChairs, changesOfMembers, changesOfOfficers } from '../../src/domain/changes-of-holders.ts';
import { grouped } from '../../src/domain/grouped.ts';
import type { RowOf } from '../../src/domain/kinds.ts';
import { momentOf, periodOf } from '../../src/domain/period.ts';
import { type Day, dayBefore, isoDay, nextDay } from '../../src/domain/time.ts';
import { truthOfAny } from '../../src/domain/truth.ts';
import { plainView, type View, viewDuring } from '../../src/domain/view.ts';
import type { Word } from '../../src/domain/words.ts';

type Spell = RowOf<'Membership'>;
type Status = Word<'MembershipStatus'>;
const STATUSES = ['FULL_MEMBER', 'OBSERVER', 'PARTNER'] as const satisfies Status[];
const UNTIL = 20300101;

/** A history as it really was: days from 0 on, on which a member took a status or lost the one it had. */
interface Turn {
  readonly on: number;
  readonly status: Status | null;
  /** How precisely the sources know the day. */
  readonly as: 'DAY' | 'MONTH' | 'YEAR' | 'NONE';
}

const dayAt = (n: number): string => new Date(Date.UTC(2010, 0, 1 + n)).toISOString().slice(0, 10);
const toDay = (iso: string): Day => Number(iso.replaceAll('-', ''));
const blurred = (iso: string, as: Turn['as']): string | null =>
  ({ DAY: iso, MONTH: iso.slice(0, 7), YEAR: iso.slice(0, 4), NONE: null })[as];

const turns = (precisions: readonly Turn['as'][]) =>
  fc
    .array(
      fc.record({
        on: fc.integer({ min: 0, max: 1500 }),
        status: fc.option(fc.constantFrom(...STATUSES), { nil: null, freq: 2 }),
        as: fc.constantFrom(...precisions),
      }),
      { maxLength: 5 },
    )
    .map((list): Turn[] => {
      const sorted = [...list].sort((a, b) => a.on - b.on);
      // Turns on one day, or to the status that holds anyway, are none.
      return sorted.filter(
        (turn, i) => turn.on !== sorted[i - 1]?.on && turn.status !== (sorted[i - 1]?.status ?? null),
      );
    })
    .map((list) => list.filter((turn, i) => turn.status !== (list[i - 1]?.status ?? null)));

/** The records of a history: what the sources know of it. A status that ends where another begins ends at the same vague date. */
function spellsOf(history: readonly Turn[], member: string): Spell[] {
  return history.flatMap((turn, i): Spell[] => {
    if (turn.status === null) return [];
    const next = history[i + 1];
    const until = next ? blurred(dayAt(next.on), next.as) : null;
    const end = next ? (until ? undefined : 'ENDED_UNKNOWN') : 'ONGOING';
    const period = periodOf(
      { since: blurred(dayAt(turn.on), turn.as), until, ...(end ? { end } : {}) },
      [],
      UNTIL,
    );
    return [spell(`mem-${member}-${i}`, member, turn.status, period)];
  });
}

const spell = (id: string, member: string, status: Status, period: object, more: object = {}) =>
  ({
    id,
    member,
    of: 'org',
    organization: 'org',
    status,
    closing: null,
    ...period,
    ...more,
  }) as unknown as Spell;

/** Whether no two turns look alike to the sources: records that end and begin in the same year read as a change from one to the other. */
const tellsApart = (history: readonly Turn[]): boolean => {
  const seen = history.map(({ on, as }) => blurred(dayAt(on), as)).filter((date) => date !== null);
  return new Set(seen).size === seen.length;
};

/** Days after A up to B. */
const between = (a: number, b: number): View => viewDuring(`${dayAt(a + 1)}/${dayAt(b)}`);

/** Who certainly had which status: spells of one status that adjoin at a vague date are certain together. */
const certainOn = (spells: readonly Spell[], n: number): Set<string> => {
  const from = toDay(dayAt(n));
  const held = grouped(spells, ({ member, status }) => `${member} ${status}`);
  const certain = [...held].filter(
    ([, all]) =>
      truthOfAny(all, { complete: [], existence: [] }, { from, to: nextDay(from) }).value === 'YES',
  );
  return new Set(certain.map(([name]) => name));
};

const inView = (changes: readonly Change[], view: View) =>
  changes
    .map((change) => ({ ...change, truth: truthOfChange(change, view, UNTIL).value }))
    .filter(({ truth }) => truth !== 'NO');

const memberOf = ({ fact }: Change) => (fact.of === 'Membership' ? fact.row.member : '');

const window = fc
  .tuple(fc.integer({ min: -50, max: 1600 }), fc.integer({ min: 1, max: 900 }))
  .map(([a, length]) => [a, a + length] as const);

describe('what changed between two days', () => {
  it('turns those who belonged on the first day into those who belonged on the second, where all days are known', () => {
    fc.assert(
      fc.property(turns(['DAY']), turns(['DAY']), window, (one, other, [a, b]) => {
        const spells = [...spellsOf(one, 'x'), ...spellsOf(other, 'y')];
        const state = certainOn(spells, a);
        const events = inView(changesOfMembers({ memberships: spells }), between(a, b)).sort(
          (x, y) => x.d0 - y.d0,
        );
        for (const event of events) {
          expect(event.truth).toBe('YES');
          const [before, after] = [event.before?.status, event.after?.status];
          expect(event.kind).toBe(before ? (after ? 'STATUS_CHANGED' : 'LEFT') : 'JOINED');
          expect(before ? state.delete(`${memberOf(event)} ${before}`) : true).toBe(true);
          if (after) {
            expect([...state].some((held) => held.startsWith(memberOf(event)))).toBe(false);
            state.add(`${memberOf(event)} ${after}`);
          }
        }
        expect(state).toEqual(certainOn(spells, b));
      }),
      { numRuns: 300 },
    );
  });

  it('lists every change that really took place whatever its date is known by, and lists for certain no other', () => {
    fc.assert(
      fc.property(turns(['DAY', 'MONTH', 'YEAR', 'NONE']), window, (history, [a, b]) => {
        fc.pre(tellsApart(history));
        const events = inView(changesOfMembers({ memberships: spellsOf(history, 'x') }), between(a, b));
        const real = history
          .map((turn, i) => ({ ...turn, before: history[i - 1]?.status ?? null }))
          .filter(({ on }) => on > a && on <= b);
        const fits = (event: Change, turn: (typeof real)[number]) =>
          event.d0 <= toDay(dayAt(turn.on)) &&
          event.d1 >= toDay(dayAt(turn.on)) &&
          // Two dates that no source gives do not meet: they are a leave and a join.
          ((event.before?.status ?? null) === turn.before || event.kind === 'JOINED') &&
          ((event.after?.status ?? null) === turn.status || event.kind === 'LEFT');
        for (const turn of real)
          expect(
            events.some((event) => fits(event, turn)),
            JSON.stringify(turn),
          ).toBe(true);
        for (const event of events.filter(({ truth }) => truth === 'YES'))
          expect(
            real.some((turn) => fits(event, turn)),
            event.key,
          ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('lists a possible change for everybody who is certain on one of the days only', () => {
    fc.assert(
      fc.property(turns(['DAY', 'MONTH', 'YEAR', 'NONE']), window, (history, [a, b]) => {
        const spells = spellsOf(history, 'x');
        const [then, now] = [certainOn(spells, a), certainOn(spells, b)];
        const events = inView(changesOfMembers({ memberships: spells }), between(a, b));
        for (const held of then)
          if (!now.has(held))
            expect(
              events.some(({ before }) => `x ${before?.status}` === held),
              `lost ${held}`,
            ).toBe(true);
        for (const held of now)
          if (!then.has(held))
            expect(
              events.some(({ after }) => `x ${after?.status}` === held),
              `won ${held}`,
            ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a change of status', () => {
  const ended = (until: string) => periodOf({ since: '2010', until }, [], UNTIL);
  const begun = (since: string) => periodOf({ since, until: null }, [], UNTIL);
  const kinds = (...spells: Spell[]) => changesOfMembers({ memberships: spells }).map(({ kind }) => kind);

  it('is one event where one status ends as the other begins', () => {
    expect(
      kinds(
        spell('a', 'x', 'OBSERVER', ended('2015-07-10')),
        spell('b', 'x', 'FULL_MEMBER', begun('2015-07-10')),
      ),
    ).toEqual(['JOINED', 'STATUS_CHANGED']);
  });

  it('is a leave and a join where a gap lies between', () => {
    expect(
      kinds(
        spell('a', 'x', 'OBSERVER', ended('2015-07-10')),
        spell('b', 'x', 'FULL_MEMBER', begun('2015-07-11')),
      ),
    ).toEqual(['JOINED', 'LEFT', 'JOINED']);
  });

  it('is known by the narrower of two dates that may be the same, where the records call it a change of status', () => {
    const before = spell('a', 'x', 'OBSERVER', ended('2015'), { closing: 'STATUS_CHANGE' });
    const after = spell('b', 'x', 'FULL_MEMBER', begun('2015-07-10'));
    const found = changesOfMembers({ memberships: [before, after] }).find(
      ({ kind }) => kind === 'STATUS_CHANGED',
    );
    expect(found).toMatchObject({ date: '2015-07-10', d0: 20150710, d1: 20150710 });
    expect(kinds({ ...before, closing: null }, after)).toEqual(['JOINED', 'LEFT', 'JOINED']);
  });

  it('is none where the status stays', () => {
    expect(
      kinds(spell('a', 'x', 'OBSERVER', ended('2015')), spell('b', 'x', 'OBSERVER', begun('2015'))),
    ).toEqual(['JOINED']);
  });
});

describe('an end that no source states', () => {
  it('is a possible leave after the last day on which the member was seen, and never a certain one', () => {
    const period = periodOf(
      { since: '2010', until: null, end: 'NOT_STATED', lastConfirmed: '2016-01-01' },
      [],
      UNTIL,
    );
    const left = changesOfMembers({ memberships: [spell('a', 'x', 'OBSERVER', period)] }).at(-1);
    if (left?.kind !== 'LEFT') throw new Error('there is one');
    const on = (during: string) => truthOfChange(left, viewDuring(during), UNTIL);
    expect(on('2015')).toEqual({ value: 'NO', reason: 'STATED' });
    expect(on('2020')).toEqual({ value: 'UNKNOWN', reason: 'END_NOT_STATED' });
    expect(truthOfChange(left, plainView(UNTIL), UNTIL).value).toBe('UNKNOWN');
  });
});

describe('chairs and offices', () => {
  const chair = (id: string, state: string, since: string, until: string | null) =>
    ({ id, of: 'org', state, ...periodOf({ since, until }, [], UNTIL) }) as unknown as RowOf<'Chairmanship'>;
  const tenure = (id: string, person: string, since: string | null, until: string | null) =>
    ({
      id,
      person,
      post: 'post',
      ...periodOf({ since, until, ...(until ? {} : { end: 'NOT_STATED' as const }) }, [], UNTIL),
    }) as unknown as RowOf<'Tenure'>;

  it('pass from one to the next where one ends as the other begins, and else come from nobody known', () => {
    const passed = changesOfChairs({
      chairmanships: [
        chair('a', 'x', '2010-01-01', '2011-01-01'),
        chair('b', 'y', '2011-01-01', '2012-01-01'),
        chair('c', 'z', '2013-01-01', null),
      ],
    });
    expect(passed.map(({ before, after }) => [before?.ids[0], after?.ids[0]])).toEqual([
      [undefined, 'x'],
      ['x', 'y'],
      [undefined, 'z'],
    ]);
  });

  it('tell who took and who left office, not when nothing is known of it', () => {
    const found = changesOfOfficers({
      tenures: [
        [tenure('a', 'x', '2010', '2011-03-04'), 'org'],
        [tenure('b', 'y', '2011-03-04', null), 'org'],
        [tenure('c', 'z', null, null), 'org'],
      ],
    });
    expect(found.map(({ key, before, after }) => [key, before?.ids[0], after?.ids[0]])).toEqual([
      ['a.office-taken', undefined, 'x'],
      ['a.office-left', 'x', 'y'],
      ['b.office-taken', 'x', 'y'],
    ]);
  });
});

describe('the end of an organization', () => {
  const organization = (id: string, until: string) =>
    ({ id, ...periodOf({ since: '1990', until }, [], UNTIL) }) as unknown as RowOf<'Organization'>;
  const became = {
    id: 'change',
    kind: 'TRANSFORMED',
    before: ['a'],
    after: ['b'],
    ...momentOf('2002-10-07'),
  };
  const kinds = (changes: readonly object[]) =>
    changesOfBodies({
      organizations: [organization('a', '2002-10')],
      organs: [],
      changes: changes as RowOf<'ChangeEvent'>[],
      memberships: [],
      steps: [],
      chairmanships: [],
      tenures: [],
      stages: [],
      cooperation: [],
    }).map(({ kind }) => kind);

  it('is told once: as what it became, or as its end where nothing tells what it became', () => {
    expect(kinds([became])).toEqual(['FOUNDED', 'TRANSFORMED']);
    expect(kinds([])).toEqual(['FOUNDED', 'DISSOLVED']);
    expect(kinds([{ ...became, ...momentOf('1995') }])).toEqual(['FOUNDED', 'DISSOLVED', 'TRANSFORMED']);
  });
});

describe('an event', () => {
  it('that lies after the reach of the data is planned', () => {
    const late = changesOfMembers({
      memberships: [spell('a', 'x', 'OBSERVER', periodOf({ since: '2031-05', until: null }, [], UNTIL))],
    })[0];
    if (!late) throw new Error('there is one');
    expect(truthOfChange(late, plainView(UNTIL), UNTIL)).toEqual({ value: 'UNKNOWN', reason: 'PLANNED' });
    expect(truthOfChange(late, viewDuring('2029'), UNTIL).value).toBe('NO');
  });

  it('of a day lies in every period that has this day, and in no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), window, (on, [a, b]) => {
        const event = changesOfMembers({
          memberships: [spell('a', 'x', 'OBSERVER', periodOf({ since: dayAt(on), until: null }, [], UNTIL))],
        });
        expect(inView(event, between(a, b)).length).toBe(on > a && on <= b ? 1 : 0);
      }),
    );
  });

  it('days before and after each other are neighbours', () => {
    for (const iso of ['2012-02-29', '2011-12-31', '2011-03-01'])
      expect(isoDay(dayBefore(nextDay(toDay(iso))))).toBe(iso);
  });
});
