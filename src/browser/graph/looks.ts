import type { Kind, Thing, Tie } from '../data/model.ts';

/** The shape of a kind: never colour alone. */
export type Shape = 'square' | 'smallSquare' | 'circle' | 'diamond' | 'page' | 'hexagon' | 'badge';

interface KindLook {
  readonly shape: Shape;
  readonly light: string;
  readonly dark: string;
}

/** How each kind is drawn; the colours keep 3:1 against both pages and differ for colour-blind readers. */
export const kindLooks: Readonly<Record<Kind, KindLook>> = {
  Organization: { shape: 'square', light: '#0b3173', dark: '#619be6' },
  Organ: { shape: 'smallSquare', light: '#116c91', dark: '#abe0f2' },
  State: { shape: 'circle', light: '#0f8a50', dark: '#1ade84' },
  Person: { shape: 'circle', light: '#a66810', dark: '#e79e25' },
  Post: { shape: 'badge', light: '#7a5320', dark: '#d8b98a' },
  Meeting: { shape: 'diamond', light: '#611f3f', dark: '#cb2b98' },
  Document: { shape: 'page', light: '#6d1dc2', dark: '#a566ee' },
  Topic: { shape: 'hexagon', light: '#6f6d63', dark: '#ada5a1' },
};

/** How a link is drawn. */
export interface TieLook {
  readonly dash: readonly number[];
  readonly width: number;
  readonly double: boolean;
  readonly wavy: boolean;
}

const solid: TieLook = { dash: [], width: 2, double: false, wavy: false };
const looks: Readonly<Record<string, Partial<TieLook>>> = {
  HELD: { width: 1.2 },
  CHAIRED: { width: 2.6 },
  ATTENDED: { dash: [2, 3], width: 1.4 },
  REPRESENTED_AT: { dash: [2, 3], width: 1.4 },
  DEALT_WITH: { dash: [2, 3], width: 1.4 },
  TOOK_UP: { dash: [2, 3], width: 1.4 },
  ACTED_ON: { dash: [2, 3], width: 1.4 },
  INITIATED: { dash: [2, 3], width: 1.6 },
  COOPERATES_WITH: { double: true },
  DISCUSSED: { width: 1 },
  ON_TOPIC: { width: 1 },
  SPOKE_ON: { width: 1 },
  CONCERNS: { width: 1 },
  HELD_IN: { width: 1, dash: [1, 4] },
  SEAT_IN: { width: 1, dash: [1, 4] },
};
const halfStatuses = new Set([
  'OBSERVER',
  'PARTNER',
  'DIALOGUE_PARTNER',
  'ASSOCIATE_MEMBER',
  'PARTICIPANT',
  'APPLICANT',
]);

/** The line of a link: by its type and status; wavy where no source is named. */
export const tieLook = ({ type, mark, sourced }: Tie): TieLook => ({
  ...solid,
  ...looks[type],
  ...(type === 'MEMBER_OF' && mark && halfStatuses.has(mark) ? { dash: [7, 4], width: 1.8 } : {}),
  ...(sourced ? {} : { wavy: true }),
});

/** The radius of a thing, by how much it is linked in the whole collection. */
export const radiusOf = ({ kind, degree }: Thing): number =>
  (kind === 'Organ' || kind === 'Post' ? 9 : 12) + Math.min(16, Math.sqrt(degree) * 1.1);

/** What stands inside a thing: a code, an acronym, initials. */
export function badgeOf(thing: Thing, lang: 'en' | 'ru'): string {
  const short = lang === 'ru' ? (thing.shortRu ?? thing.shortEn) : thing.shortEn;
  if (thing.kind === 'State' || thing.kind === 'Organization' || thing.kind === 'Organ') return short ?? '';
  if (thing.kind === 'Person')
    return (lang === 'ru' ? thing.ru : thing.en)
      .split(/\s+/)
      .slice(0, 2)
      .map((word) => word.charAt(0))
      .join('');
  return '';
}
