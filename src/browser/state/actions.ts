import { ask } from '../data/api.ts';
import { ALWAYS, type Clock, dayNumber, type Kind, NEVER, type Thing, type Tie } from '../data/model.ts';
import { LINKS, neighboursQuery, relationsQuery, THINGS } from '../data/queries.ts';
import { layOut } from '../graph/layout.ts';
import { radiusOf } from '../graph/looks.ts';
import { addThings, type Place, removeThings } from './scene.ts';
import { useStore } from './store.ts';

/** A thing as the API tells it. */
export interface ThingAnswer {
  readonly key: string;
  readonly __typename: Kind;
  readonly en: string;
  readonly ru: string;
  readonly degree: number;
  readonly shortEn?: string | null;
  readonly shortRu?: string | null;
  readonly code?: string | null;
}

export const thingOf = ({ key, __typename, en, ru, degree, shortEn, shortRu, code }: ThingAnswer): Thing => ({
  key,
  kind: __typename,
  en,
  ru,
  degree,
  shortEn: shortEn ?? code ?? null,
  shortRu: shortRu ?? code ?? null,
});

/** A link as the API tells it. */
export interface TieAnswer
  extends Pick<Tie, 'key' | 'type' | 'mark' | 'since' | 'until' | 'verified' | 'sourced' | 'disputed'> {
  readonly from: { readonly key: string };
  readonly to: { readonly key: string };
  readonly fact: { readonly key: string };
  readonly start: { readonly earliest: string | null; readonly latest: string | null };
  readonly end: { readonly earliest: string | null; readonly latest: string | null };
}

/** A missing bound is the bound of time on that side: an unknown beginning may be any, an open end never comes. */
export function tieOf({ from, to, fact, start, end, ...tie }: TieAnswer): Tie {
  const timeless =
    start.earliest === null &&
    start.latest === null &&
    end.earliest === null &&
    end.latest === null &&
    tie.since === null;
  return {
    ...tie,
    from: from.key,
    to: to.key,
    fact: fact.key,
    s0: start.earliest ? dayNumber(start.earliest) : ALWAYS,
    s1: start.latest ? dayNumber(start.latest) : timeless ? ALWAYS : NEVER,
    u0: end.earliest ? dayNumber(end.earliest) : NEVER,
    u1: end.latest ? dayNumber(end.latest) : NEVER,
  };
}

/** A relation of a thing, counted. */
export interface RelationCount {
  readonly link: string;
  readonly forward: boolean;
  readonly kind: Kind;
  readonly count: number;
  readonly possible: number;
  readonly total: number;
}

/** The field of the API that opens a clock. */
export const clockField = (clock: Clock): string =>
  clock.mode === 'any'
    ? 'asOf'
    : clock.mode === 'at'
      ? `asOf(at: "${clock.at}")`
      : `asOf(during: "${clock.from}/${clock.to}")`;

/** How a thing is linked, at the time of a clock. */
export async function relationsOf(key: string, clock: Clock, signal?: AbortSignal): Promise<RelationCount[]> {
  const answer = await ask<{ asOf: { node: { relations: RelationCount[] } | null } }>(
    relationsQuery(clockField(clock)),
    { id: key },
    signal,
  );
  return answer.asOf.node?.relations ?? [];
}

export interface Expansion {
  readonly link: string | null;
  readonly forward: boolean | null;
  readonly kinds: readonly Kind[] | null;
  readonly order: 'IMPORTANCE' | 'DATE' | 'DATE_DESC' | 'NAME';
  readonly first: number;
}

/** The neighbours of a thing, a page of them, and how many there are. */
export async function neighboursOf(
  key: string,
  clock: Clock,
  { link, forward, kinds, order, first }: Expansion,
): Promise<{ things: Thing[]; total: number }> {
  const answer = await ask<{
    asOf: { node: { neighbours: { totalCount: number; nodes: ThingAnswer[] } } | null };
  }>(neighboursQuery(clockField(clock)), { id: key, link, forward, kinds, order, first });
  const neighbours = answer.asOf.node?.neighbours;
  return { things: (neighbours?.nodes ?? []).map(thingOf), total: neighbours?.totalCount ?? 0 };
}

/** Things by their keys; what is no longer in the data is named. */
export async function fetchThings(
  keys: readonly string[],
  signal?: AbortSignal,
): Promise<{ things: Thing[]; gone: string[] }> {
  const { nodes } = await ask<{ nodes: (ThingAnswer | null)[] }>(THINGS, { ids: keys }, signal);
  const things = nodes.flatMap((node) => (node?.key ? [thingOf(node)] : []));
  const found = new Set(things.map(({ key }) => key));
  return { things, gone: keys.filter((key) => !found.has(key)) };
}

/** All links among some things. */
export async function fetchTies(keys: readonly string[]): Promise<Tie[]> {
  if (keys.length < 2) return [];
  const { links } = await ask<{ links: TieAnswer[] }>(LINKS, { among: keys.slice(0, 500) });
  return links.map(tieOf);
}

/** Puts things on the scene with all their links to what is there; what is there does not move. */
export async function bring(
  things: readonly Thing[],
  near: string | null,
  label: 'add' | 'expand' | 'showPath',
  detail: string,
): Promise<void> {
  const { scene, learn, apply } = useStore.getState();
  const fresh = things.filter(({ key }) => scene.places[key] === undefined);
  const keys = [...Object.keys(scene.places), ...fresh.map(({ key }) => key)];
  learn(things, await fetchTies(keys));
  const { things: known, ties, scene: now } = useStore.getState();
  const places = await layOut({
    things: keys.flatMap((key) => {
      const thing = known[key];
      const place = now.places[key];
      return thing ? [{ key, radius: radiusOf(thing), x: place?.x ?? null, y: place?.y ?? null }] : [];
    }),
    links: Object.values(ties).map(({ from, to }) => [from, to] as const),
    near,
  });
  apply(
    label,
    (before) =>
      addThings(
        before,
        Object.fromEntries(
          things.map(({ key }) => [key, places[key] ?? before.places[key] ?? { x: 0, y: 0 }]),
        ),
      ),
    detail,
  );
}

/** Takes off the neighbours that hang on a thing alone. */
export function collapse(key: string): void {
  const { ties, apply, things } = useStore.getState();
  apply(
    'collapse',
    (scene) => {
      const others = (node: string) =>
        Object.values(ties).some(
          ({ from, to }) =>
            (from === node && to !== key && scene.places[to]) ||
            (to === node && from !== key && scene.places[from]),
        );
      const hanging = Object.values(ties)
        .flatMap(({ from, to }) => (from === key ? [to] : to === key ? [from] : []))
        .filter((node) => scene.places[node] && !scene.places[node]?.pinned && !others(node));
      return hanging.length > 0 ? removeThings(scene, hanging) : scene;
    },
    things[key]?.en ?? key,
  );
}

/** Lays everything out anew, but for what is pinned. */
export async function tidy(): Promise<void> {
  const { scene, things, ties, apply } = useStore.getState();
  const places = await layOut({
    things: Object.entries(scene.places).flatMap(([key, place]) => {
      const thing = things[key];
      const stays = place.pinned === true;
      return thing
        ? [{ key, radius: radiusOf(thing), x: stays ? place.x : null, y: stays ? place.y : null }]
        : [];
    }),
    links: Object.values(ties).map(({ from, to }) => [from, to] as const),
    near: null,
  });
  apply('tidy', (before) => ({
    ...before,
    places: Object.fromEntries(
      Object.entries(before.places).map(([key, place]): [string, Place] => [
        key,
        place.pinned ? place : (places[key] ?? place),
      ]),
    ),
  }));
}
