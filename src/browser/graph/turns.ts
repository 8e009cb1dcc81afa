import { ALWAYS, isoDay, type Lang, NEVER, type Thing, type Tie } from '../data/model.ts';
import { changeSign, count, dateWord, tieWord } from '../words.ts';

/** A turn of the scene: links that begin or end on a day. */
export interface Turn {
  readonly day: number;
  readonly begins: readonly Tie[];
  readonly ends: readonly Tie[];
}

/** The days on which links of the scene begin or end, in order. */
export function turnsOf(ties: readonly Tie[]): Turn[] {
  const byDay = new Map<number, { begins: Tie[]; ends: Tie[] }>();
  const at = (day: number) => {
    const known = byDay.get(day) ?? { begins: [], ends: [] };
    byDay.set(day, known);
    return known;
  };
  for (const tie of ties) {
    if (tie.s0 > ALWAYS && tie.s0 < NEVER) at(tie.s0).begins.push(tie);
    if (tie.u1 > ALWAYS && tie.u1 < NEVER) at(tie.u1).ends.push(tie);
  }
  return [...byDay].map(([day, turn]) => ({ day, ...turn })).sort((a, b) => a.day - b.day);
}

/** How many links a sentence names. */
const NAMED = 4;

/** A turn in words: what begins and what ends. */
export function turnWords(
  { day, begins, ends }: Turn,
  things: Readonly<Record<string, Thing>>,
  lang: Lang,
): string {
  const tieName = (tie: Tie) =>
    `${things[tie.from]?.[lang] ?? ''} – ${tieWord(tie, lang)} – ${things[tie.to]?.[lang] ?? ''}`;
  const parts = [
    ...begins.map((tie) => `${changeSign.gained} ${tieName(tie)}`),
    ...ends.map((tie) => `${changeSign.lost} ${tieName(tie)}`),
  ];
  const more = parts.length > NAMED ? ` … ${count(parts.length, 'changes', lang)}` : '';
  return `${dateWord(isoDay(day), lang)}: ${parts.slice(0, NAMED).join('; ')}${more}`;
}
