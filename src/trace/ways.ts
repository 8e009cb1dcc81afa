import { type LinkName, linkOf } from '../domain/links.ts';
import { type Word, wordsOf } from '../domain/words.ts';
import { kindAt, markOf, type Network, typeOf } from './network.ts';

/** What a path is called after, the more telling first: one person makes it a path by way of officials, one common topic one by way of topics. */
const telling: readonly Word<'Way'>[] = [
  'INTENT',
  'COOPERATION',
  'OFFICIALS',
  'TOPICS',
  'DOCUMENTS',
  'MEETINGS',
  'MEMBERS',
  'STRUCTURE',
];

/** What else a path by one way may walk along, beside what belongs together by nature; all of it less telling. */
const along: Partial<Record<Word<'Way'>, readonly Word<'Way'>[]>> = { TOPICS: ['DOCUMENTS', 'MEETINGS'] };

/** All ways, in the order of the closed list. */
export const ways = wordsOf('Way');

/** By way of what links of a type connect, with what marks them. */
export const wayOfKind = (name: LinkName, mark: string): Word<'Way'> =>
  mark === 'INTENT' ? 'INTENT' : linkOf(name).way;

/** By way of what a single link connects. */
export const wayOfLink = (network: Network, link: number): Word<'Way'> =>
  wayOfKind(typeOf(network, link), markOf(network, link));

/** By way of what a path connects: the most telling of its links; a meeting that it leads through counts too. */
export function wayOf(network: Network, links: readonly number[]): Word<'Way'> {
  const found = new Set(links.map((link) => wayOfLink(network, link)));
  const meets = links.some(
    (link, i) => i > 0 && kindAt(network, shared(network, links[i - 1] ?? link, link)) === 'Meeting',
  );
  if (meets) found.add('MEETINGS');
  return telling.find((way) => found.has(way)) ?? 'STRUCTURE';
}

/** Whether a link by a way of its own may be part of a path by a way. */
export const goesAlong = (way: Word<'Way'>, own: Word<'Way'>): boolean =>
  own === way || own === 'STRUCTURE' || (along[way]?.includes(own) ?? false);

const shared = ({ from, to }: Network, a: number, b: number): number =>
  from[a] === from[b] || from[a] === to[b] ? (from[a] ?? -1) : (to[a] ?? -1);
