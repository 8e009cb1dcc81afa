import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  longest,
  representatives,
  type Session,
  type Sitting,
  standingAt,
  turnover,
} from '../../src/domain/representation.ts';
import { wordsOf } from '../../src/domain/words.ts';

const day = (year: number, n: number) => year * 10_000 + 101 + n;
const sessionLists = fc
  .array(
    fc.tuple(
      fc.integer({ min: 2018, max: 2020 }),
      fc.integer({ min: 0, max: 20 }),
      fc.boolean(),
      fc.boolean(),
    ),
    {
      maxLength: 6,
    },
  )
  .map((list): Session[] =>
    list
      .map(([year, n, a, b], i) => ({ id: `s${i}`, day: day(year, n), certain: a || b }))
      .sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1)),
  );
const PEOPLE = ['ann', 'bob', 'cid'];
const meetings = sessionLists.chain((sessions) =>
  fc
    .array(
      fc.record({
        session: fc.constantFrom('none', ...sessions.map(({ id }) => id)),
        member: fc.constantFrom('kgz', 'rus'),
        person: fc.option(fc.constantFrom(...PEOPLE), { nil: null, freq: 4 }),
        tenure: fc.option(fc.constantFrom('t1', 't2'), { nil: null }),
        office: fc.constantFrom('FOREIGN_MINISTER' as const, null),
        presence: fc.constantFrom(...wordsOf('Presence')),
      }),
      { maxLength: 12 },
    )
    .map((rows) => ({
      sessions,
      sittings: rows
        .filter(({ session }) => session !== 'none')
        .map((row): Sitting => ({ ...row, sort: row.person ?? '' })),
    })),
);

const ORDER = ['PRESENT', 'POSSIBLE', 'EXPECTED', 'ABSENT'] as const;

/** The reference: each session on its own, looked up row by row. */
function classOf(sittings: readonly Sitting[], session: string, member: string, person?: string) {
  const rows = sittings.filter(
    (s) => s.session === session && s.member === member && (person === undefined || s.person === person),
  );
  return ORDER.find((presence) => rows.some((row) => row.presence === presence)) ?? 'NOTHING';
}

describe('the people who sat for a member', () => {
  it('are counted session by session, each in one place', () => {
    fc.assert(
      fc.property(meetings, ({ sessions, sittings }) => {
        const found = representatives(sessions, sittings);
        const named = new Set(sittings.filter((s) => s.person).map((s) => `${s.member} ${s.person}`));
        expect(found.map((r) => `${r.member} ${r.person}`).sort()).toEqual([...named].sort());
        for (const r of found) {
          const count = (what: string) =>
            sessions.filter((s) => s.certain && classOf(sittings, s.id, r.member, r.person) === what).length;
          expect([r.present, r.possible, r.expected, r.absent]).toEqual(ORDER.map(count));
          const sat = sessions.filter(
            (s) => s.certain && classOf(sittings, s.id, r.member, r.person) === 'PRESENT',
          );
          expect([r.first, r.last]).toEqual([sat[0] ?? null, sat.at(-1) ?? null]);
          expect(r.uncertain).toBe(
            sessions.filter((s) => !s.certain && classOf(sittings, s.id, r.member, r.person) !== 'NOTHING')
              .length,
          );
          expect(new Set(r.tenures)).toEqual(
            new Set(
              sittings
                .filter((s) => s.member === r.member && s.person === r.person)
                .flatMap((s) => s.tenure ?? []),
            ),
          );
          expect(new Set(r.tenures).size).toBe(r.tenures.length);
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it('come by sessions and name, whatever the order of the rows', () => {
    fc.assert(
      fc.property(meetings, ({ sessions, sittings }) => {
        const found = representatives(sessions, sittings);
        const keys = found.map((r) => [-r.present, r.sort, r.member] as const);
        expect(
          [...keys].sort((a, b) => a[0] - b[0] || (`${a[1]} ${a[2]}` < `${b[1]} ${b[2]}` ? -1 : 1)),
        ).toEqual(keys);
        const names = (list: typeof found) => list.map((r) => `${r.member} ${r.person} ${r.present}`);
        expect(names(representatives(sessions, [...sittings].reverse()))).toEqual(names(found));
      }),
      { numRuns: 500 },
    );
  });

  it('include who was present longest: no other span is longer, and of equals the first', () => {
    fc.assert(
      fc.property(meetings, ({ sessions, sittings }) => {
        const found = representatives(sessions, sittings).filter((r) => r.member === 'kgz');
        const best = longest(found);
        const span = (r: (typeof found)[number]) => {
          const at = (d: number) =>
            Date.UTC(Math.floor(d / 10_000), (Math.floor(d / 100) % 100) - 1, d % 100);
          return r.first && r.last ? at(r.last.day) - at(r.first.day) : -1;
        };
        const spans = found.map(span);
        const most = Math.max(-1, ...spans);
        expect(best).toEqual(most < 0 ? null : found[spans.indexOf(most)]);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a member at the sessions', () => {
  it('has each session that surely lies in the time asked for in exactly one count', () => {
    fc.assert(
      fc.property(meetings, ({ sessions, sittings }) => {
        const own = sittings.filter((s) => s.member === 'kgz');
        const told = standingAt(sessions, own);
        const certain = sessions.filter((s) => s.certain);
        const { represented, unnamed, possible, expected, absent, unknown } = told;
        expect(represented + unnamed + possible + expected + absent + unknown).toBe(certain.length);
        const named = certain.filter((s) =>
          own.some((row) => row.session === s.id && row.presence === 'PRESENT' && row.person !== null),
        );
        expect(represented).toBe(named.length);
        expect(unknown).toBe(certain.filter((s) => classOf(own, s.id, 'kgz') === 'NOTHING').length);
        expect(expected).toBe(certain.filter((s) => classOf(own, s.id, 'kgz') === 'EXPECTED').length);
      }),
      { numRuns: 1_500 },
    );
  });

  it('has a turnover whose newcomers were present in no earlier year', () => {
    fc.assert(
      fc.property(meetings, ({ sessions, sittings }) => {
        const own = sittings.filter((s) => s.member === 'rus');
        const certain = sessions.filter((s) => s.certain);
        const yearOf = (s: Session) => Math.floor(s.day / 10_000);
        const peopleIn = (test: (year: number) => boolean) =>
          new Set(
            own
              .filter((row) => row.presence === 'PRESENT' && row.person)
              .filter((row) => certain.some((s) => s.id === row.session && test(yearOf(s))))
              .map((row) => row.person),
          );
        const years = [...new Set(certain.map(yearOf))].sort();
        expect(turnover(sessions, own)).toEqual(
          years.map((year) => {
            const [before, now] = [peopleIn((y) => y < year), peopleIn((y) => y === year)];
            return {
              year,
              sessions: certain.filter((s) => yearOf(s) === year).length,
              representatives: now.size,
              newcomers: before.size === 0 ? null : [...now].filter((p) => !before.has(p)).length,
            };
          }),
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
