import { type Miss, nearestSpell } from '../domain/nearest.ts';
import { truthOfRelation } from '../domain/standing.ts';
import { underPolicy, type View } from '../domain/view.ts';
import { type Word, wordsOf } from '../domain/words.ts';
import type { Seen } from './rows.ts';
import { relationOf, type StandingSeen, spellsUnder, truthOfStanding } from './standing.ts';

type Status = Word<'MembershipStatus'>;

/** One condition that, relaxed alone, would make the answer YES. */
export interface NearMiss {
  readonly standing: StandingSeen;
  readonly condition: Word<'Condition'>;
  readonly membership: Seen<'Membership'>;
  /** How far the spell is from the time asked for; null where it holds then. */
  readonly miss: Miss<Seen<'Membership'>> | null;
  /** The sources that would have to be preferred, by key. */
  readonly sources: readonly string[];
}

/** Every single condition that stands between a standing and a YES; empty where it is one. */
export function nearMisses(standing: StandingSeen, statuses: readonly Status[]): NearMiss[] {
  if (truthOfStanding(standing, statuses).value === 'YES') return [];
  return [
    ...byDate(standing, statuses),
    ...byStatuses(standing, statuses),
    ...bySources(standing, statuses),
    ...byPolicy(standing, statuses),
  ];
}

function byDate(standing: StandingSeen, statuses: readonly Status[]): NearMiss[] {
  const asked = standing.spells.filter((spell) => statuses.includes(spell.status));
  const miss = nearestSpell(asked, standing.view);
  return miss ? [{ standing, condition: 'DATE', membership: miss.spell, miss, sources: [] }] : [];
}

/** An application is no belonging, and would not make the answer YES. */
function byStatuses(standing: StandingSeen, statuses: readonly Status[]): NearMiss[] {
  const others = wordsOf('MembershipStatus').filter((s) => s !== 'APPLICANT' && !statuses.includes(s));
  const status = others.find((one) => truthOfStanding(standing, [one]).value === 'YES');
  const found = status && heldIn(standing, standing.view, standing.spells, [status]);
  return found ? [{ standing, condition: 'STATUSES', membership: found, miss: null, sources: [] }] : [];
}

function bySources(standing: StandingSeen, statuses: readonly Status[]): NearMiss[] {
  const { stated, view } = standing;
  const sources = [...new Set(stated.flatMap((spell) => spell.rivalSource ?? []))].sort();
  const telling = sources.flatMap((source) => {
    const { prefer } = view.resolution;
    const found = heldUnder(
      standing,
      underPolicy(view, { ...view.resolution, prefer: [source, ...prefer.filter((one) => one !== source)] }),
      statuses,
    );
    return found ? [{ source, found }] : [];
  });
  const [first] = telling;
  return first
    ? [
        {
          standing,
          condition: 'SOURCES',
          membership: first.found,
          miss: null,
          sources: telling.map((one) => one.source),
        },
      ]
    : [];
}

function byPolicy(standing: StandingSeen, statuses: readonly Status[]): NearMiss[] {
  const { view } = standing;
  if (!view.resolution.verifiedOnly) return [];
  const all = underPolicy(view, { ...view.resolution, verifiedOnly: false });
  const found = heldUnder(standing, all, statuses);
  return found ? [{ standing, condition: 'POLICY', membership: found, miss: null, sources: [] }] : [];
}

const heldUnder = (
  standing: StandingSeen,
  view: View,
  statuses: readonly Status[],
): Seen<'Membership'> | undefined => heldIn(standing, view, spellsUnder(standing, view), statuses);

/** The spell that makes the answer YES, if it is one. */
function heldIn(
  standing: StandingSeen,
  view: View,
  spells: readonly Seen<'Membership'>[],
  statuses: readonly Status[],
): Seen<'Membership'> | undefined {
  const asked = spells.filter((spell) => statuses.includes(spell.status));
  const isYes = (some: readonly Seen<'Membership'>[]) =>
    truthOfRelation(relationOf(standing, some), statuses, view).value === 'YES';
  return isYes(asked) ? (asked.find((spell) => isYes([spell])) ?? asked[0]) : undefined;
}
