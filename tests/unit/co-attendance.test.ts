import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsOf, type Seating } from '../../src/domain/co-attendance.ts';

const PEOPLE = ['ann', 'bob', 'cid', 'dan'];
const rows = fc.array(
  fc.record({
    m: fc.integer({ min: 0, max: 4 }),
    person: fc.constantFrom(...PEOPLE),
    present: fc.boolean(),
    representing: fc.constantFrom('kgz', 'rus', 'un'),
  }),
  { maxLength: 16 },
);
const tables = fc
  .tuple(
    rows,
    fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 5, maxLength: 5 }),
  )
  .map(([list, certain, days]) =>
    list.map(
      ({ m, ...row }): Seating => ({
        ...row,
        sort: row.person,
        meeting: `m${m}`,
        day: days[m] ?? 1,
        certain: certain[m] ?? true,
      }),
    ),
  );
const narrowings = fc.record({
  focus: fc.option(fc.constantFrom(...PEOPLE), { nil: undefined }),
  sameDelegation: fc.option(fc.boolean(), { nil: undefined }),
  atLeast: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
});

/** The reference: the product of the table with itself, one pair and one meeting at a time. */
function slow(table: readonly Seating[], a: string, b: string, sameDelegation: boolean | undefined) {
  const meetings = [...new Set(table.map((row) => row.meeting))].filter((meeting) => {
    const at = (person: string) => table.filter((row) => row.meeting === meeting && row.person === person);
    const same = at(a).some((x) => at(b).some((y) => x.representing === y.representing));
    return at(a).length > 0 && at(b).length > 0 && (sameDelegation === undefined || sameDelegation === same);
  });
  const sure = (meeting: string) =>
    [a, b].every((person) =>
      table.some((r) => r.meeting === meeting && r.person === person && r.present && r.certain),
    );
  return { together: meetings.filter(sure), possible: meetings.filter((meeting) => !sure(meeting)) };
}

describe('pairs of people at the same meetings', () => {
  it('have the meetings that the product of the table with itself has', () => {
    fc.assert(
      fc.property(tables, narrowings, (table, { focus, sameDelegation, atLeast }) => {
        const pairs = pairsOf(table, { ...(focus ? { focus } : {}), sameDelegation, atLeast });
        const expected = PEOPLE.flatMap((a) =>
          PEOPLE.filter((b) => (focus ? a === focus && a !== b : a < b)).flatMap((b) => {
            const { together, possible } = slow(table, a, b, sameDelegation);
            const kept = together.length + possible.length > 0 && together.length >= (atLeast ?? 0);
            return kept ? [[a, b, [...together].sort(), [...possible].sort()]] : [];
          }),
        );
        const told = pairs.map((p) => [p.person, p.other, [...p.meetings].sort(), [...p.possible].sort()]);
        expect(told.sort()).toEqual(expected.sort());
      }),
      { numRuns: 2_000 },
    );
  });

  it('come by number and name, with their meetings in time, whatever the order of the rows', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const pairs = pairsOf(table);
        const text = (p: (typeof pairs)[number]) => `${p.sort} ${p.otherSort}`;
        const ordered = [...pairs].sort(
          (a, b) =>
            b.meetings.length - a.meetings.length ||
            b.possible.length - a.possible.length ||
            (text(a) < text(b) ? -1 : 1),
        );
        expect(pairs).toEqual(ordered);
        const dayOf = new Map(table.map((row) => [row.meeting, row.day]));
        for (const { meetings, sameDelegation } of pairs) {
          const days = meetings.map((meeting) => dayOf.get(meeting) ?? 0);
          expect([...days].sort((a, b) => a - b)).toEqual(days);
          expect(sameDelegation).toBeLessThanOrEqual(meetings.length);
        }
        expect(pairsOf([...table].reverse())).toEqual(pairs);
      }),
      { numRuns: 1_000 },
    );
  });

  it('of a person are the pairs of all in which the person is', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...PEOPLE), (table, focus) => {
        const all = pairsOf(table).filter((p) => p.person === focus || p.other === focus);
        const own = pairsOf(table, { focus });
        const key = (p: { person: string; other: string; meetings: readonly string[] }) =>
          `${[p.person, p.other].sort()} ${p.meetings}`;
        expect(own.map(key).sort()).toEqual(all.map(key).sort());
        expect(own.every((p) => p.person === focus)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
