import fc from 'fast-check';
import type { BodyRecord, Completeness, MemberRecord, Spell } from '../../src/domain/standing.ts';
import { ALWAYS, NEVER } from '../../src/domain/time.ts';
import { calendar, dayAt, periodAt, sketches } from './calendar.ts';

/** Members of the small worlds that properties are tried on. */
export const NAMES = ['a', 'b', 'c', 'd', 'e'] as const;

const statuses = ['FULL_MEMBER', 'ASSOCIATE_MEMBER', 'OBSERVER'] as const;
const places = fc.integer({ min: 0, max: calendar.length - 1 });
const lives = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ s0: ALWAYS, u1: NEVER }) },
  { weight: 1, arbitrary: fc.tuple(places, places).map(([a, b]) => ({ s0: dayAt(a), u1: dayAt(b) })) },
);

const spell: fc.Arbitrary<Omit<Spell, 'id'> & { member: string }> = fc
  .tuple(sketches, fc.constantFrom(...statuses), fc.constantFrom(...NAMES))
  .map(([sketch, status, member]) => ({ ...periodAt(sketch), status, member }));

const completeness: fc.Arbitrary<Completeness> = fc.record({
  s1: places.map(dayAt),
  u0: fc.oneof(places.map(dayAt), fc.constant(NEVER)),
  complete: fc.boolean(),
  claimedBy: fc.option(fc.constant('src'), { nil: null, freq: 5 }),
  statuses: fc.subarray([...statuses]),
  holders: fc.oneof(fc.constant<string[]>([]), fc.subarray([...NAMES])),
});

/** A body with spells and statements of completeness at random. */
export const bodies = (id: string): fc.Arbitrary<BodyRecord> =>
  fc
    .record({
      life: lives,
      spells: fc.array(spell, { maxLength: 8 }),
      coverage: fc.array(completeness, { maxLength: 4 }),
    })
    .map(({ life, spells, coverage }) => ({
      id,
      life,
      coverage,
      spells: new Map(
        NAMES.map((name) => [
          name,
          spells.filter((one) => one.member === name).map((one, i) => ({ ...one, id: `${id}-${name}-${i}` })),
        ]),
      ),
    }));

/** All members, some of which may not exist all the time. */
export const members: fc.Arbitrary<MemberRecord[]> = fc
  .tuple(...NAMES.map(() => lives))
  .map((all) => all.map((life, i) => ({ id: NAMES[i] ?? '', life })));

/** Statuses to ask for, one at least. */
export const askedStatuses = fc.subarray([...statuses], { minLength: 1 });
