import { dayNumber, holds, shiftDay } from '../../data/model.ts';
import type { Belonging, Named, Spell } from '../../data/spells.ts';
import { memberStatuses } from '../../data/spells.ts';

/** How a state stands at an organization on a day. */
export type Standing =
  | { readonly is: 'held'; readonly spell: Spell }
  /** Dates are vague: it may have held one of these statuses. */
  | { readonly is: 'unknown'; readonly spells: readonly Spell[] }
  | { readonly is: 'left'; readonly spell: Spell }
  /** A list that is complete for the day leaves it out. */
  | { readonly is: 'not' }
  /** One of the two did not exist on the day. */
  | { readonly is: 'absent' }
  /** The data have nothing on it. */
  | { readonly is: 'silent' };

/** A cell of the matrix: the standing on the day, and what changed against a second day. */
export interface Cell {
  readonly standing: Standing;
  readonly change: Change | null;
  /** The standing on the second day. */
  readonly other: Standing | null;
  /** All spells, the oldest first. */
  readonly spells: readonly Spell[];
}

/** What became of a standing from the earlier to the later day. */
export type Change = 'gained' | 'lost' | 'changed' | 'unclear';

const ranks: Readonly<Record<string, number>> = {
  FULL_MEMBER: 0,
  ASSOCIATE_MEMBER: 1,
  PARTICIPANT: 2,
  OBSERVER: 3,
  PARTNER: 4,
  DIALOGUE_PARTNER: 5,
  APPLICANT: 6,
};
export const rankOf = (status: string): number => ranks[status] ?? 9;
export const isMember = (status: string): boolean => memberStatuses.includes(status);

/** Works out how a member stands on a day, from its spells at one organization. */
export function standingOn(
  spells: readonly Spell[],
  at: string,
  pair: { member: string; of: string },
  { lists, lives }: Pick<Belonging, 'lists' | 'lives'>,
): Standing {
  const window = { from: dayNumber(at), to: dayNumber(shiftDay(at, 1)) };
  const byRank = [...spells].sort((a, b) => rankOf(a.status) - rankOf(b.status));
  const held = byRank.find((spell) => holds(spell, window) === 'yes' || spell.attested.includes(window.from));
  if (held) return { is: 'held', spell: held };
  const possible = byRank.filter((spell) => holds(spell, window) === 'maybe');
  if (possible.length > 0) return { is: 'unknown', spells: possible };
  const last = [...spells]
    .sort((a, b) => b.u1 - a.u1)
    .find(({ u1, status }) => u1 <= window.from && status !== 'APPLICANT');
  if (last) return { is: 'left', spell: last };
  const lived = (key: string) => {
    const life = lives[key];
    return !life || (life.from <= window.from && life.to > window.from);
  };
  if (!lived(pair.of) || !lived(pair.member)) return { is: 'absent' };
  const complete = lists.some(
    ({ of, from, to, holders }) =>
      of === pair.of &&
      from <= window.from &&
      to >= window.to &&
      (holders.length === 0 || holders.includes(pair.member)),
  );
  return { is: complete ? 'not' : 'silent' };
}

/** Compares the standings of an earlier and a later day. An applicant has no status yet. */
export function changeBetween(earlier: Standing, later: Standing): Change | null {
  const [a, b] = [statusOf(earlier), statusOf(later)];
  if (a === b) return null;
  if (a === '?' || b === '?') return 'unclear';
  if (a === null) return 'gained';
  return b === null ? 'lost' : 'changed';
}

const statusOf = (standing: Standing): string | null =>
  standing.is === 'unknown'
    ? '?'
    : standing.is === 'held' && standing.spell.status !== 'APPLICANT'
      ? standing.spell.status
      : null;

/** Whether a standing is membership: surely, possibly, or not. */
export function membershipOf(standing: Standing): 'yes' | 'maybe' | 'no' {
  if (standing.is === 'held') return isMember(standing.spell.status) ? 'yes' : 'no';
  if (standing.is === 'unknown')
    return standing.spells.some(({ status }) => isMember(status)) ? 'maybe' : 'no';
  return 'no';
}

/** The states and organizations of a matrix with all cells on a day. */
export interface Matrix {
  readonly rows: readonly Named[];
  readonly columns: readonly Named[];
  readonly cells: ReadonlyMap<string, Cell>;
}

export const cellKey = (member: string, of: string): string => `${member} ${of}`;

interface Asked {
  readonly columns: readonly string[];
  readonly at: string;
  readonly compare: string | null;
}

/** Works out a matrix: all that ever had a status at one of the organizations stand in its rows. */
export function matrixOf(belonging: Belonging, { columns, at, compare }: Asked): Matrix {
  const pairs = new Map<string, Spell[]>();
  const rows = new Map<string, Named>();
  const heads = new Map<string, Named>();
  for (const spell of belonging.spells) {
    const { member, of } = spell;
    if (!columns.includes(of.key)) continue;
    heads.set(of.key, of);
    if (member.kind !== 'State') continue;
    rows.set(member.key, member);
    pairs.set(cellKey(member.key, of.key), [...(pairs.get(cellKey(member.key, of.key)) ?? []), spell]);
  }
  const [earlier, later] = compare === null || compare < at ? [compare, at] : [at, compare];
  const cells = new Map<string, Cell>();
  for (const member of rows.keys())
    for (const of of heads.keys()) {
      const key = cellKey(member, of);
      const spells = (pairs.get(key) ?? []).sort((a, b) => a.s0 - b.s0);
      const on = (day: string) => standingOn(spells, day, { member, of }, belonging);
      cells.set(key, {
        standing: on(at),
        change: earlier === null ? null : changeBetween(on(earlier), on(later)),
        other: compare === null ? null : on(compare),
        spells,
      });
    }
  return {
    rows: [...rows.values()],
    columns: columns.flatMap((key) => heads.get(key) ?? []),
    cells,
  };
}

/** Whether the data name any member of an organization at all, on whatever day. */
export const hasMembers = ({ cells, rows }: Matrix, of: string): boolean =>
  rows.some(({ key }) => cells.get(cellKey(key, of))?.spells.some(({ status }) => isMember(status)));

/** Members that two organizations share on a day: surely, and those of which it is not known. */
export function sharedOf(
  { rows, cells }: Matrix,
  a: string,
  b: string,
): { yes: readonly Named[]; maybe: readonly Named[] } {
  const both = rows.map((row) => {
    const held = [a, b].map((of) => {
      const cell = cells.get(cellKey(row.key, of));
      return cell ? membershipOf(cell.standing) : 'no';
    });
    return { row, in: held.includes('no') ? 'no' : held.includes('maybe') ? 'maybe' : 'yes' };
  });
  return {
    yes: both.filter((one) => one.in === 'yes').map(({ row }) => row),
    maybe: both.filter((one) => one.in === 'maybe').map(({ row }) => row),
  };
}
