import type { Lang } from '../../data/model.ts';
import { csv } from '../../export/tables.ts';
import { dateWord, say, typeWord } from '../../words.ts';
import { type Hop, type Path, thingsOn } from './queries.ts';

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

/** How sure a link is, in words, with the reason where it is possible only. */
export const certaintyWord = (hop: Hop, lang: Lang): string =>
  hop.certainty === 'CERTAIN' ? say('certain', lang) : `${say('possible', lang)}: ${hop[lang] ?? ''}`;

/** A path as plain text: the sentence, its links one by one, how sure each is, and the titles of the sources. */
export const pathText = (path: Path, lang: Lang): string =>
  [
    path.sentence,
    ...path.hops.map((hop, i) => {
      const titles = [...new Set(hop.claims.map(({ source }) => source.title))];
      return `${i + 1}. ${hop.sentence} (${certaintyWord(hop, lang)})${titles.length > 0 ? ` [${titles.join('; ')}]` : ''}`;
    }),
  ].join('\n');

/** The link to what is asked here, without what stands on the graph. */
export const pageLink = (): string =>
  `${window.location.origin}${window.location.pathname}${window.location.search}`;

/** Paths as a table, a line for each link. */
export const pathsCsv = (paths: readonly Path[], lang: Lang): string =>
  csv(
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
      'relation',
      'forward',
      'to',
      'to_name',
      'since',
      'until',
      'certainty',
      'doubt',
      'record',
      'sentence',
      'sources',
    ],
    paths.flatMap((path, p) =>
      path.hops.map((hop, i) => [
        p + 1,
        path.way,
        path.certainty,
        path.window.from,
        path.window.to,
        path.score.total,
        i + 1,
        hop.from.key,
        hop.from[lang],
        hop.link,
        typeWord(hop.link, lang),
        hop.forward,
        hop.to.key,
        hop.to[lang],
        hop.since,
        hop.until,
        hop.certainty,
        hop[lang],
        hop.fact.key,
        hop.sentence,
        [...new Set(hop.claims.map(({ source }) => source.key))].join(' '),
      ]),
    ),
  );

/** Paths as JSON, with the question and the release that they answer. */
export const pathsJson = (question: unknown, release: string, paths: readonly Path[]): string =>
  `${JSON.stringify({ link: pageLink(), release, question, paths: paths.map((path) => ({ ...path, things: thingsOn(path).map(({ key }) => key) })) }, null, 1)}\n`;
