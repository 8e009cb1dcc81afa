import { doubtAlone, doubtSentence } from '../../domain/doubts.ts';
import { holds, type Lang, NEVER, type Thing, type Tie, windowOf } from '../data/model.ts';
import type { Scene } from '../state/scene.ts';

/** A link as the scene shows it. */
export interface ShownTie {
  readonly tie: Tie;
  /** Ghosts do not hold at the time asked for and stand as shadows. */
  readonly holds: 'yes' | 'maybe' | 'ghost';
  /** Against the second day: gained since, lost since. */
  readonly change: 'gained' | 'lost' | null;
  /** Its place among the links between the same two things: 0 in the middle, then to both sides. */
  readonly lane: number;
  /** How many links this one stands for, where there are more than a fan can show. */
  readonly bundle: readonly Tie[];
}

/** A thing as the scene shows it. */
export interface ShownThing {
  readonly thing: Thing;
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
  /** Things that a closed group has taken in. */
  readonly inside: number;
  /** With how many things it is linked that are not on the scene. */
  readonly more: number;
}

/** What is on the picture: the same for canvas, outline, table and files. */
export interface Picture {
  readonly things: readonly ShownThing[];
  readonly ties: readonly ShownTie[];
  readonly hulls: readonly { readonly of: string; readonly members: readonly string[] }[];
}

/** How many links between the same two things stand side by side. */
const FAN = 5;

const isUndated = ({ since, until, s1 }: Tie): boolean => since === null && until === null && s1 > 0;

/** Whether filters let a link through, whatever the time. */
function passes(tie: Tie, { filters, hiddenTies }: Scene): boolean {
  if (hiddenTies.includes(tie.key) || filters.types.includes(tie.type)) return false;
  if (tie.mark !== null && filters.marks.includes(tie.mark)) return false;
  return !filters.sourcedOnly || tie.sourced;
}

/** How a link stands at the time of the scene; null where it is not shown. */
export function standing(tie: Tie, scene: Scene): ShownTie['holds'] | null {
  const { filters, clock } = scene;
  if (isUndated(tie) && !filters.undated && clock.mode !== 'any') return null;
  const held = holds(tie, windowOf(clock));
  if (held === 'no') return filters.ghosts ? 'ghost' : null;
  const likely = tie.mark === 'POSSIBLE' ? 'maybe' : held;
  return likely === 'maybe' && filters.certainOnly ? null : likely;
}

/** Why a link is possible only, in words: on the path that is shown, or by itself; null where it is not. */
export function doubtIn(scene: Scene, tie: Tie, lang: Lang): string | null {
  const onPath = scene.doubts[tie.key]?.[lang];
  if (onPath !== undefined || standing(tie, scene) !== 'maybe') return onPath ?? null;
  const { since, until } = tie;
  const ofOneDay = since !== null && since === until;
  return doubtSentence(doubtAlone(tie, windowOf(scene.clock)), { since, until }, ofOneDay, lang);
}

/** Works out what a scene shows. */
export function pictureOf(
  scene: Scene,
  things: Readonly<Record<string, Thing>>,
  ties: Readonly<Record<string, Tie>>,
): Picture {
  const hidden = new Set(scene.hidden);
  const candidates = Object.values(ties).filter(
    ({ from, to }) => scene.places[from] !== undefined && scene.places[to] !== undefined,
  );
  const hulls = scene.groups.map(({ of, closed }) => ({
    of,
    closed,
    members: membersOf(of, candidates, scene),
  }));
  const taken = new Map<string, string>();
  for (const { of, closed, members } of hulls)
    if (closed) for (const member of members) if (!taken.has(member)) taken.set(member, of);
  const neighbours = new Map<string, Set<string>>();
  for (const { from, to } of candidates) {
    neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
    neighbours.set(to, (neighbours.get(to) ?? new Set()).add(from));
  }
  const shown = Object.entries(scene.places).flatMap(([key, place]): ShownThing[] => {
    const thing = things[key];
    if (!thing || hidden.has(key) || taken.has(key) || scene.filters.kinds.includes(thing.kind)) return [];
    const inside = [...taken.values()].filter((of) => of === key).length;
    const more = Math.max(0, thing.degree - (neighbours.get(key)?.size ?? 0));
    return [{ thing, x: place.x, y: place.y, pinned: place.pinned === true, inside, more }];
  });
  const there = new Set(shown.map(({ thing }) => thing.key));
  const visible = candidates
    .filter((tie) => there.has(tie.from) && there.has(tie.to) && passes(tie, scene))
    .flatMap((tie) => {
      const alone = standing(tie, scene);
      // On the path that is shown a link may hold by itself, and not surely together with the others.
      const held = alone === 'yes' && scene.doubts[tie.key] ? 'maybe' : alone;
      return held ? [{ tie, holds: held, change: changeOf(tie, scene) }] : [];
    });
  return {
    things: shown,
    ties: fanned(visible),
    hulls: hulls
      .filter(({ closed, of }) => !closed && there.has(of))
      .map(({ of, members }) => ({ of, members: [of, ...members].filter((key) => there.has(key)) })),
  };
}

function membersOf(of: string, ties: readonly Tie[], scene: Scene): string[] {
  const window = windowOf(scene.clock);
  return [
    ...new Set(
      ties
        .filter(
          (tie) =>
            tie.to === of &&
            tie.type === 'MEMBER_OF' &&
            tie.mark !== 'APPLICANT' &&
            holds(tie, window) !== 'no',
        )
        .map((tie) => tie.from),
    ),
  ];
}

function changeOf(tie: Tie, { clock, compare }: Scene): ShownTie['change'] {
  if (!compare || clock.mode !== 'at') return null;
  const [now, then] = [clock.at, compare].map((at) => holds(tie, windowOf({ mode: 'at', at })) !== 'no');
  if (now === then) return null;
  // Gained or lost on the way from the earlier day to the later one.
  const later = clock.at >= compare ? now : then;
  return later ? 'gained' : 'lost';
}

/** Whether a link is only hinted at: it does not hold on the date, and is nothing that was gained or lost either. */
export const isPale = ({ holds, change }: Pick<ShownTie, 'holds' | 'change'>): boolean =>
  holds === 'ghost' && change === null;

/** The links that are told first: they stand in the middle of a fan, whatever the date, so that no line jumps. */
const telling = ['MEMBER_OF', 'HELD', 'COOPERATES_WITH', 'ORGAN_OF', 'CHAIRED'];
const toldFirst = (type: string): number => (telling.includes(type) ? telling.indexOf(type) : telling.length);

/** Lays links between the same two things side by side; what is more than a fan stands as one. */
function fanned(ties: readonly Omit<ShownTie, 'lane' | 'bundle'>[]): ShownTie[] {
  const pairs = new Map<string, Omit<ShownTie, 'lane' | 'bundle'>[]>();
  for (const shown of ties) {
    const pair = [shown.tie.from, shown.tie.to].sort().join(' ');
    const known = pairs.get(pair);
    if (known) known.push(shown);
    else pairs.set(pair, [shown]);
  }
  return [...pairs.values()].flatMap((pair): ShownTie[] => {
    const ordered = pair.sort(
      (a, b) =>
        toldFirst(a.tie.type) - toldFirst(b.tie.type) ||
        a.tie.s0 - b.tie.s0 ||
        (a.tie.key < b.tie.key ? -1 : 1),
    );
    const held = ordered.filter((one) => !isPale(one));
    const [first] = held;
    if (held.length > FAN && first) return [{ ...first, lane: 0, bundle: held.map(({ tie }) => tie) }];
    return ordered
      .slice(0, Math.max(FAN, held.length))
      .map((shown, i) => ({ ...shown, lane: laneOf(i), bundle: [] }));
  });
}

/** The first link runs straight, the next ones bend to one side and the other in turn. */
const laneOf = (i: number): number => (i % 2 === 1 ? (i + 1) / 2 : -i / 2);

/** Whether a link goes on for ever, as far as known. */
export const isOpen = ({ u1 }: Tie): boolean => u1 >= NEVER;

/** All links that a picture shows, bundles opened, without shadows. */
export const tiesOf = (picture: Picture): { tie: Tie; holds: 'yes' | 'maybe' }[] =>
  picture.ties.flatMap((shown) => {
    const { holds } = shown;
    return holds === 'ghost' ? [] : opened(shown).map((tie) => ({ tie, holds }));
  });

/** The links that a line stands for: one, or all of its bundle. */
export const opened = ({ tie, bundle }: ShownTie): readonly Tie[] => (bundle.length > 0 ? bundle : [tie]);

/** Whether a thing is one of the two ends of a link. */
export const isAt = ({ from, to }: Tie, key: string): boolean => from === key || to === key;
