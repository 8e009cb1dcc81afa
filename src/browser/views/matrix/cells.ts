import { holds, windowOf } from '../../data/model.ts';
import type { Belonging, CompleteList, Named, Spell } from '../../data/spells.ts';
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

/** A member and an organization, with all that tells how one stands at the other, whatever the day. */
export interface Pair {
  readonly member: string;
  readonly of: string;
  /** The oldest first. */
  readonly spells: readonly Spell[];
  /** The same, the strongest status first. */
  readonly ranked: readonly Spell[];
  /** The times for which a list is complete as to this member. */
  readonly complete: readonly CompleteList[];
  /** When the two existed, as far as it is known. */
  readonly lives: readonly { readonly from: number; readonly to: number }[];
}

/** Puts together what tells how a member stands at an organization. */
export function pairOf(
  spells: readonly Spell[],
  { member, of }: { member: string; of: string },
  { lists, lives }: Pick<Belonging, 'lists' | 'lives'>,
): Pair {
  return {
    member,
    of,
    spells: [...spells].sort((a, b) => a.s0 - b.s0),
    ranked: [...spells].sort((a, b) => rankOf(a.status) - rankOf(b.status)),
    complete: lists.filter(
      (list) => list.of === of && (list.holders.length === 0 || list.holders.includes(member)),
    ),
    lives: [of, member].flatMap((key) => lives[key] ?? []),
  };
}

/** Works out how a member stands at an organization on a day. */
export const standingOn = (pair: Pair, at: string): Standing => standingIn(pair, dayOf(at));

const dayOf = (at: string) => windowOf({ mode: 'at', at });

function standingIn({ ranked, complete, lives }: Pair, window: ReturnType<typeof windowOf>): Standing {
  const held = ranked.find((spell) => holds(spell, window) === 'yes' || spell.attested.includes(window.from));
  if (held) return { is: 'held', spell: held };
  const possible = ranked.filter((spell) => holds(spell, window) === 'maybe');
  if (possible.length > 0) return { is: 'unknown', spells: possible };
  const last = ranked
    .filter(({ u1, status }) => u1 <= window.from && status !== 'APPLICANT')
    .sort((a, b) => b.u1 - a.u1)[0];
  if (last) return { is: 'left', spell: last };
  if (lives.some(({ from, to }) => from > window.from || to <= window.from)) return { is: 'absent' };
  return { is: complete.some(({ from, to }) => from <= window.from && to >= window.to) ? 'not' : 'silent' };
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

/** The rows and columns of a matrix with all that its cells are worked out from. */
export interface Pairs extends Pick<Matrix, 'rows' | 'columns'> {
  readonly pairs: readonly Pair[];
}

/** Takes what a matrix needs for any day: all that ever had a status at one of the organizations stand in its rows. */
export function pairsOf(belonging: Belonging, columns: readonly string[]): Pairs {
  const wanted = new Set(columns);
  const spells = new Map<string, Spell[]>();
  const rows = new Map<string, Named>();
  const heads = new Map<string, Named>();
  for (const spell of belonging.spells) {
    const { member, of } = spell;
    if (!wanted.has(of.key)) continue;
    heads.set(of.key, of);
    if (member.kind !== 'State') continue;
    rows.set(member.key, member);
    const key = cellKey(member.key, of.key);
    spells.set(key, [...(spells.get(key) ?? []), spell]);
  }
  const { lives } = belonging;
  const listsOf = new Map(columns.map((key) => [key, belonging.lists.filter(({ of }) => of === key)]));
  return {
    rows: [...rows.values()],
    columns: columns.flatMap((key) => heads.get(key) ?? []),
    pairs: [...rows.keys()].flatMap((member) =>
      [...heads.keys()].map((of) =>
        pairOf(
          spells.get(cellKey(member, of)) ?? [],
          { member, of },
          { lists: listsOf.get(of) ?? [], lives },
        ),
      ),
    ),
  };
}

/** Works out a matrix on a day, and what changed against a second one. A cell that is as it was stays the same object. */
export function matrixOf(
  { rows, columns, pairs }: Pairs,
  { at, compare }: { at: string; compare: string | null },
  before: Matrix | null = null,
): Matrix {
  const cells = new Map<string, Cell>();
  const [day, second] = [dayOf(at), compare === null ? null : dayOf(compare)];
  for (const pair of pairs) {
    const standing = standingIn(pair, day);
    const other = second && standingIn(pair, second);
    const [earlier, later] = compare !== null && compare < at ? [other, standing] : [standing, other];
    const change = earlier && later ? changeBetween(earlier, later) : null;
    const key = cellKey(pair.member, pair.of);
    const known = before?.cells.get(key);
    const same = known?.spells === pair.spells && known.change === change;
    cells.set(
      key,
      same && alike(known.standing, standing) && alike(known.other, other)
        ? known
        : { standing, change, other, spells: pair.spells },
    );
  }
  return { rows, columns, cells };
}

/** Whether two standings say the same. */
function alike(a: Standing | null, b: Standing | null): boolean {
  if (a?.is !== b?.is) return false;
  const spellsOf = (of: Standing | null) =>
    of && 'spell' in of ? [of.spell] : of && 'spells' in of ? of.spells : [];
  const [first, second] = [spellsOf(a), spellsOf(b)];
  return first.length === second.length && first.every((spell, i) => spell === second[i]);
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
