import {
  beginningOf,
  type Change,
  dashed,
  endOf,
  type Fact,
  isBounded,
  type Records,
  type Side,
  sameMoment,
} from './changes.ts';
import { grouped } from './grouped.ts';
import type { RowOf } from './kinds.ts';
import type { Moment, Period } from './period.ts';
import { ALWAYS, NEVER } from './time.ts';

type Spell = RowOf<'Membership'>;

/**
 * Who joined, left or changed the status. A spell that ends where the next one of the same member at the same body
 * begins is one change with it, or none if the status stays.
 */
export function changesOfMembers({ memberships }: Pick<Records, 'memberships'>): Change[] {
  return [...grouped(memberships, (spell) => `${spell.member} ${spell.of}`).values()].flatMap((spells) => {
    const next = followers(spells);
    const followed = new Map([...next].map(([before, after]) => [after, before]));
    return spells.flatMap((spell): Change[] => {
      const before = followed.get(spell);
      const begun = before ? changed(before, spell) : [joined(spell)];
      return [...begun, ...(next.has(spell) ? [] : left(spell))];
    });
  });
}

const sideOf = (spell: Spell): Side => ({ status: spell.status, ids: [spell.of] });
const aboutOf = (spell: Spell): string[] => [...new Set([spell.member, spell.of, spell.organization])];
const factOf = (row: Spell): Fact => ({ of: 'Membership', row });

const joined = (spell: Spell): Change => ({
  ...beginningOf(spell),
  key: `${spell.id}.joined`,
  kind: 'JOINED',
  fact: factOf(spell),
  about: aboutOf(spell),
  before: null,
  after: sideOf(spell),
});

function left(spell: Spell): Change[] {
  if (spell.end === 'ONGOING') return [];
  return [
    {
      ...endOf(spell),
      key: `${spell.id}.left`,
      kind: 'LEFT',
      fact: factOf(spell),
      about: aboutOf(spell),
      before: sideOf(spell),
      after: null,
      ...(spell.end === 'NOT_STATED' ? { open: true } : {}),
    },
  ];
}

function changed(before: Spell, after: Spell): Change[] {
  if (before.status === after.status) return [];
  return [
    {
      ...meeting(endOf(before), beginningOf(after)),
      key: `${after.id}.status-changed`,
      kind: 'STATUS_CHANGED',
      fact: factOf(after),
      about: aboutOf(after),
      before: sideOf(before),
      after: sideOf(after),
    },
  ];
}

/** Which spell is followed by which without a gap: at the same date, or at dates that may be the same where a change of status is recorded. */
function followers(spells: readonly Spell[]): Map<Spell, Spell> {
  const next = new Map<Spell, Spell>();
  const taken = new Set<Spell>();
  for (const spell of [...spells].sort((a, b) => a.s0 - b.s0 || a.u0 - b.u0 || (a.id < b.id ? -1 : 1))) {
    if (spell.end !== 'ENDED') continue;
    const after = spells.find((one) => one !== spell && !taken.has(one) && meets(spell, one));
    if (!after) continue;
    next.set(spell, after);
    taken.add(after);
  }
  return next;
}

function meets(before: Spell, after: Spell): boolean {
  const [end, begin] = [endOf(before), beginningOf(after)];
  if (!after.since || before.s0 > after.s0) return false;
  if (sameMoment(end, begin)) return true;
  const recorded = before.closing === 'STATUS_CHANGE' || after.opening === 'STATUS_CHANGE';
  return recorded && end.d0 <= begin.d1 && end.d1 >= begin.d0;
}

/** The moment at which two dates meet, under the name of the narrower one. */
function meeting(end: Moment, begin: Moment): Moment {
  const narrower = end.d1 - end.d0 < begin.d1 - begin.d0 ? end : begin;
  return { date: narrower.date, d0: Math.max(end.d0, begin.d0), d1: Math.min(end.d1, begin.d1) };
}

/** The steps of memberships in law and in practice; the two ends of a spell are told as JOINED and LEFT. */
export const changesInSteps = ({ steps }: Pick<Records, 'steps'>): Change[] =>
  steps
    .filter(([step]) => step.kind !== 'OPENING' && step.kind !== 'CLOSING')
    .map(([row, spell]): Change => {
      const kind = row.plane === 'LEGAL' ? 'LEGAL_STEP' : 'PRACTICE_STEP';
      return {
        date: row.date,
        d0: row.d0,
        d1: row.d1,
        key: `${row.id}.${dashed(kind)}`,
        kind,
        fact: { of: 'MembershipEvent', row },
        about: [...aboutOf(spell), ...(row.instrument ? [row.instrument] : [])],
        before: null,
        after: null,
      };
    });

/** Who took the chair, and from whom where the one before ended at the same date. */
export const changesOfChairs = ({ chairmanships }: Pick<Records, 'chairmanships'>): Change[] =>
  chairmanships.filter(hasBeginning).map((row): Change => {
    const before = chairmanships.find((one) => one !== row && one.of === row.of && endsAt(one, row));
    return {
      ...beginningOf(row),
      key: `${row.id}.chair-passed`,
      kind: 'CHAIR_PASSED',
      fact: { of: 'Chairmanship', row },
      about: [...new Set([row.of, row.state, ...(before ? [before.state] : [])])],
      before: before ? { ids: [before.state] } : null,
      after: { ids: [row.state] },
    };
  });

/** Which chief officers took and left office. */
export const changesOfOfficers = ({ tenures }: Pick<Records, 'tenures'>): Change[] =>
  tenures.flatMap(([row, at]): Change[] => {
    const fact: Fact = { of: 'Tenure', row };
    const before = tenures.find(([one]) => one !== row && one.post === row.post && endsAt(one, row))?.[0];
    const after = tenures.find(([one]) => one !== row && one.post === row.post && endsAt(row, one))?.[0];
    const one = { fact, about: [row.person, row.post, at] };
    const over = endOf(row);
    const left = row.end === 'ENDED' || (row.end === 'ENDED_UNKNOWN' && isBounded(over));
    return [
      ...(hasBeginning(row)
        ? [
            {
              ...one,
              ...beginningOf(row),
              key: `${row.id}.office-taken`,
              kind: 'OFFICE_TAKEN' as const,
              before: before ? { ids: [before.person] } : null,
              after: { ids: [row.person] },
            },
          ]
        : []),
      ...(left
        ? [
            {
              ...one,
              ...over,
              key: `${row.id}.office-left`,
              kind: 'OFFICE_LEFT' as const,
              before: { ids: [row.person] },
              after: after ? { ids: [after.person] } : null,
            },
          ]
        : []),
    ];
  });

/** A beginning of which nothing at all is known is no event. */
const hasBeginning = ({ s0, s1 }: Period): boolean => s0 > ALWAYS && s1 < NEVER;

const endsAt = (before: Period, after: Period): boolean =>
  Boolean(before.until && after.since) && sameMoment(endOf(before), beginningOf(after));
