import type { Lang, Thing } from '../data/model.ts';
import { doubtIn, type Picture, tiesOf } from '../graph/picture.ts';
import { escaped } from '../graph/svg-surface.ts';
import type { Scene } from '../state/scene.ts';
import { dateWord, markWord, say, typeWord } from '../words.ts';
import { type About, aboutText } from './about.ts';

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;margin:2rem;max-width:80rem}svg{max-width:100%;height:auto;border:1px solid #ccc}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.2rem .5rem;text-align:left;vertical-align:top}';

/** One page that shows the picture and its tables without a network. */
export function offlineHtml(
  svg: string,
  picture: Picture,
  things: Readonly<Record<string, Thing>>,
  about: About,
  scene: Scene,
  lang: Lang,
): string {
  const { notes, path } = scene;
  const name = (key: string) => escaped(things[key]?.[lang] ?? key);
  const shown = tiesOf(picture).map(({ tie, holds }) => {
    const doubt = doubtIn(scene, tie, lang);
    return {
      key: tie.key,
      from: name(tie.from),
      relation: `${escaped(typeWord(tie.type, lang))}${tie.mark ? ` · ${escaped(markWord(tie.mark, lang))}` : ''}`,
      to: name(tie.to),
      since: dateWord(tie.since, lang),
      until: dateWord(tie.until, lang),
      certainty: `${say(holds === 'yes' ? 'certain' : 'possible', lang)}${doubt ? `: ${escaped(doubt)}` : ''}`,
    };
  });
  // The links of a path that is shown stand in its order: a doubt names others by their number.
  const steps = path.flatMap((key) => shown.find((one) => one.key === key) ?? []);
  const items = (list: readonly string[]) => list.map((one) => `<li>${one}</li>`).join('');
  const told = notes.map(
    ({ on, text }) => `${on ? `${escaped(things[on]?.[lang] ?? on)}: ` : ''}${escaped(text)}`,
  );
  const walked = steps.map(
    ({ from, relation, to, certainty }) => `${from} → ${to}: ${relation} (${certainty})`,
  );
  const columns = [
    ['from', 'linkFrom'],
    ['relation', 'relation'],
    ['to', 'linkTo'],
    ['since', 'since'],
    ['until', 'until'],
    ['certainty', 'certainty'],
  ] as const;
  const head = columns.map(([, word]) => `<th>${say(word, lang)}</th>`).join('');
  const lines = shown.map((row) => `<tr>${columns.map(([id]) => `<td>${row[id]}</td>`).join('')}</tr>`);
  const part = (word: Parameters<typeof say>[0], body: string) => `<h2>${say(word, lang)}</h2>${body}`;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(about.title)}</title><style>${STYLE}</style></head><body><h1>${escaped(about.title)}</h1><p>${escaped(aboutText(about))}</p>${svg}${told.length > 0 ? part('note', `<ul>${items(told)}</ul>`) : ''}${walked.length > 0 ? part('path', `<ol>${items(walked)}</ol>`) : ''}${part('links', `<table><thead><tr>${head}</tr></thead><tbody>${lines.join('')}</tbody></table>`)}</body></html>`;
}
