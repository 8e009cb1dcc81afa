import { type Lang, statuses } from '../../data/model.ts';
import { useStore } from '../../state/store.ts';
import { changeSign, markWord, say, statusGlyph, statusLetter } from '../../words.ts';
import type { Standing } from './cells.ts';
import { changeWord } from './sentences.ts';

/** The class of a standing, for its colour; the sign says the same. */
export const standingClass = (standing: Standing): string =>
  standing.is === 'held' ? `st-${standing.spell.status.toLowerCase()}` : `is-${standing.is}`;

/** The sign of a standing: a glyph and a letter. */
export function signOf(standing: Standing, lang: Lang): string {
  switch (standing.is) {
    case 'held':
      return `${statusGlyph(standing.spell.status)} ${statusLetter(standing.spell.status, lang)}`;
    case 'unknown':
      return '?';
    case 'left':
      return `${statusGlyph('LEFT')} ${statusLetter('LEFT', lang)}`;
    case 'not':
      return '–';
    default:
      return '';
  }
}

/** What the signs mean. */
export function Legend({ compared }: { readonly compared: boolean }) {
  const lang = useStore((state) => state.lang);
  const others: readonly (readonly [string, string, string])[] = [
    ['is-left', `${statusGlyph('LEFT')} ${statusLetter('LEFT', lang)}`, say('statusLeft', lang)],
    ['is-unknown', '?', say('statusUnknown', lang)],
    ['is-not', '–', say('statusNot', lang)],
    ['is-silent', ' ', say('statusSilent', lang)],
  ];
  return (
    <ul className="signs" aria-label={say('glyphs', lang)}>
      {statuses.map((status) => (
        <li key={status}>
          <span className={`swatch st-${status.toLowerCase()}`}>
            {statusGlyph(status)} {statusLetter(status, lang)}
          </span>{' '}
          {markWord(status, lang)}
        </li>
      ))}
      {others.map(([name, glyph, word]) => (
        <li key={name}>
          <span className={`swatch ${name}`}>{glyph}</span> {word}
        </li>
      ))}
      {compared &&
        (['gained', 'lost', 'changed'] as const).map((change) => (
          <li key={change}>
            <span className={`swatch ${change}`}>{changeSign[change]}</span> {changeWord(change, lang)}
          </li>
        ))}
    </ul>
  );
}
