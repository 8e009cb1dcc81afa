import type { Lang, Thing } from '../data/model.ts';
import { doubtIn, type Picture, tiesOf } from '../graph/picture.ts';
import type { Scene } from '../state/scene.ts';
import { markWord, typeWord } from '../words.ts';

/** A cell of a table for a file: RFC 4180. */
const cell = (value: unknown): string => {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Lines as CSV, with a mark of the encoding that spreadsheets look for. */
export const csv = (head: readonly string[], lines: readonly (readonly unknown[])[]): string =>
  `\uFEFF${[head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;

/** Things as a table. */
export const thingsCsv = ({ things }: Picture): string =>
  csv(
    ['key', 'kind', 'name_en', 'name_ru', 'short', 'links_in_all'],
    things.map(({ thing }) => [thing.key, thing.kind, thing.en, thing.ru, thing.shortEn, thing.degree]),
  );

/**
 * Links as a table in the long form, with their dates and the record behind each. Codes are the same in every
 * language; the names and words beside them are those of the page.
 */
export const linksCsv = (
  picture: Picture,
  things: Readonly<Record<string, Thing>>,
  scene: Scene,
  lang: Lang,
): string =>
  csv(
    [
      'key',
      'from',
      'from_name',
      'type',
      'relation',
      'mark',
      'status',
      'to',
      'to_name',
      'since',
      'until',
      'certainty',
      'doubt',
      'record',
      'verified',
      'sourced',
      'disputed',
    ],
    tiesOf(picture).map(({ tie, holds }) => [
      tie.key,
      tie.from,
      things[tie.from]?.[lang],
      tie.type,
      typeWord(tie.type, lang),
      tie.mark,
      tie.mark && markWord(tie.mark, lang),
      tie.to,
      things[tie.to]?.[lang],
      tie.since,
      tie.until,
      holds === 'yes' ? 'CERTAIN' : 'POSSIBLE',
      doubtIn(scene, tie, lang),
      tie.fact,
      tie.verified,
      tie.sourced,
      tie.disputed,
    ]),
  );
