import type { Lang } from '../../data/model.ts';
import { rows } from '../../export/files.ts';
import { dateWord, say } from '../../words.ts';
import { type Path, thingsOn } from './queries.ts';

/** The days over which a path holds, in words. */
export function spanWord({ from, to }: Path['window'], lang: Lang): string {
  if (from && from === to) return dateWord(from, lang);
  if (!from && !to) return say('anyTime', lang);
  if (!to) return `${say('sinceDay', lang)} ${dateWord(from, lang)}`;
  if (!from) return `${say('untilDay', lang)} ${dateWord(to, lang)}`;
  return `${dateWord(from, lang)} – ${dateWord(to, lang)}`;
}

/** The beginning and end of a link, in words; nothing where no date is known. */
export function datesWord(since: string | null, until: string | null, lang: Lang): string {
  if (since && until) return `${dateWord(since, lang)} – ${dateWord(until, lang)}`;
  return since ? dateWord(since, lang) : until ? `${say('untilDay', lang)} ${dateWord(until, lang)}` : '';
}

/** A path as plain text: the sentence, its links one by one, and the titles of the sources. */
export const pathText = (path: Path): string =>
  [
    path.sentence,
    ...path.hops.map(({ sentence, claims }, i) => {
      const titles = [...new Set(claims.map(({ source }) => source.title))];
      return `${i + 1}. ${sentence}${titles.length > 0 ? ` [${titles.join('; ')}]` : ''}`;
    }),
  ].join('\n');

/** The link to what is asked here, without what stands on the graph. */
export const pageLink = (): string =>
  `${window.location.origin}${window.location.pathname}${window.location.search}`;

/** Paths as a table, a line for each link. */
export const pathsCsv = (paths: readonly Path[]): string =>
  rows([
    [
      'path',
      'way',
      'path_certainty',
      'path_from',
      'path_to',
      'score',
      'link_no',
      'from',
      'from_name',
      'link',
      'forward',
      'to',
      'to_name',
      'since',
      'until',
      'record',
      'sentence',
      'sources',
    ],
    ...paths.flatMap((path, p) =>
      path.hops.map((hop, i) => [
        p + 1,
        path.way,
        path.certainty,
        path.window.from,
        path.window.to,
        path.score.total,
        i + 1,
        hop.from.key,
        hop.from.en,
        hop.link,
        hop.forward,
        hop.to.key,
        hop.to.en,
        hop.since,
        hop.until,
        hop.fact.key,
        hop.sentence,
        [...new Set(hop.claims.map(({ source }) => source.key))].join(' '),
      ]),
    ),
  ]);

/** Paths as JSON, with the question and the release that they answer. */
export const pathsJson = (question: unknown, release: string, paths: readonly Path[]): string =>
  `${JSON.stringify({ link: pageLink(), release, question, paths: paths.map((path) => ({ ...path, things: thingsOn(path).map(({ key }) => key) })) }, null, 1)}\n`;
