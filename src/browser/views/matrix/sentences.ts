import type { Lang } from '../../data/model.ts';
import type { Belonging, Named, Spell } from '../../data/spells.ts';
import { dayWords, type MessageKey, markWord, say, spanWords, untilWords } from '../../words.ts';
import type { Cell, Change, Standing } from './cells.ts';

/** The acronym of a body, or its name where it has none. */
export const shortOf = (body: Named, lang: Lang): string =>
  (lang === 'ru' ? body.shortRu : body.shortEn) ?? body[lang];

/** A spell in words: "observer since 10 July 2015". */
export const spellWords = (spell: Spell, lang: Lang, closings: Belonging['closings'] = {}): string => {
  const closing = spell.closing ? closings[spell.closing]?.[lang] : undefined;
  return `${markWord(spell.status, lang)} ${spanWords(spell, lang)}${closing ? ` (${closing})` : ''}`;
};

/** A standing in words. */
export function standingWords(standing: Standing, lang: Lang, closings: Belonging['closings']): string {
  switch (standing.is) {
    case 'held':
      return `${heldWords(standing.spell, lang)}${evidenceWords(standing.spell, lang)}`;
    case 'unknown':
      return `${say('statusUnknown', lang)}: ${standing.spells
        .map((spell) => spellWords(spell, lang, closings))
        .join(` ${say('either', lang)} `)}`;
    case 'left':
      return `${say('statusLeft', lang)}: ${spellWords(standing.spell, lang, closings)}`;
    case 'not':
      return say('statusNot', lang);
    case 'absent':
      return say('statusAbsent', lang);
    case 'silent':
      return say('statusSilent', lang);
  }
}

/** A status that holds on the day: since when, and until when it was to last. */
function heldWords(spell: Spell, lang: Lang): string {
  const { status, since, until, ongoing } = spell;
  const begin = spanWords({ since, until: null, ongoing: ongoing || until !== null }, lang);
  return `${markWord(status, lang)} ${begin}${until ? `, ${untilWords(until, lang)}` : ''}`;
}

const evidenceWords = ({ sourced, disputed }: Spell, lang: Lang): string =>
  `${sourced ? '' : `, ${say('unsourced', lang)}`}${disputed ? `, ${say('disputed', lang)}` : ''}`;

const changeWords: Readonly<Record<Change, MessageKey>> = {
  gained: 'gained',
  lost: 'lost',
  changed: 'changedStatus',
  unclear: 'unclearChange',
};
export const changeWord = (change: Change, lang: Lang): string => say(changeWords[change], lang);

/** What a cell is called: "Belarus, SCO: observer since 10 July 2015"; where it changed, also how it stood on the second day. */
export function cellSentence(
  cell: Cell,
  row: Named,
  column: Named,
  lang: Lang,
  closings: Belonging['closings'],
  compare: string | null,
): string {
  const then =
    cell.change && cell.other && compare
      ? `; ${dayWords(compare, lang)}: ${standingWords(cell.other, lang, closings)} (${changeWord(cell.change, lang)})`
      : '';
  return `${row[lang]}, ${shortOf(column, lang)}: ${standingWords(cell.standing, lang, closings)}${then}`;
}
