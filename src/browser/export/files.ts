import { isoDay, type Lang, type Thing, type Tie } from '../data/model.ts';
import type { Picture } from '../graph/picture.ts';
import { escaped } from '../graph/surface.ts';
import type { Note } from '../state/scene.ts';
import { dateWord, markWord, say, typeWord } from '../words.ts';

/** What every file says of itself. */
export interface About {
  readonly title: string;
  readonly clock: string;
  readonly filters: string;
  readonly link: string;
  readonly release: string;
  readonly made: string;
}

/** All links that a picture shows, bundles opened, without shadows. */
export const tiesOf = (picture: Picture): { tie: Tie; holds: 'yes' | 'maybe' }[] =>
  picture.ties.flatMap(({ tie, bundle, holds }) =>
    holds === 'ghost' ? [] : (bundle.length > 0 ? bundle : [tie]).map((one) => ({ tie: one, holds })),
  );

const cell = (value: unknown): string => {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
/** A table as text: RFC 4180. */
export const rows = (lines: readonly (readonly unknown[])[]): string =>
  `${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;

/** Things as a table: RFC 4180. */
export const thingsCsv = ({ things }: Picture): string =>
  rows([
    ['key', 'kind', 'name_en', 'name_ru', 'short', 'links_in_all'],
    ...things.map(({ thing }) => [thing.key, thing.kind, thing.en, thing.ru, thing.shortEn, thing.degree]),
  ]);

/** Links as a table in the long form, with their dates and the record behind each. */
export function linksCsv(picture: Picture, things: Readonly<Record<string, Thing>>): string {
  return rows([
    [
      'key',
      'from',
      'from_name',
      'type',
      'mark',
      'to',
      'to_name',
      'since',
      'until',
      'certainty',
      'record',
      'verified',
      'sourced',
      'disputed',
    ],
    ...tiesOf(picture).map(({ tie, holds }) => [
      tie.key,
      tie.from,
      things[tie.from]?.en,
      tie.type,
      tie.mark,
      tie.to,
      things[tie.to]?.en,
      tie.since,
      tie.until,
      holds === 'yes' ? 'CERTAIN' : 'POSSIBLE',
      tie.fact,
      tie.verified,
      tie.sourced,
      tie.disputed,
    ]),
  ]);
}

/** GraphML (graphml.graphdrawing.org), with dates and places as data. */
export function graphml(picture: Picture, about: About): string {
  const keys = [
    ['d0', 'node', 'kind'],
    ['d1', 'node', 'name_en'],
    ['d2', 'node', 'name_ru'],
    ['d3', 'node', 'x', 'double'],
    ['d4', 'node', 'y', 'double'],
    ['e0', 'edge', 'type'],
    ['e1', 'edge', 'mark'],
    ['e2', 'edge', 'since'],
    ['e3', 'edge', 'until'],
    ['e4', 'edge', 'certainty'],
    ['e5', 'edge', 'record'],
  ] as const;
  const data = (key: string, value: unknown) =>
    value === null || value === undefined ? '' : `<data key="${key}">${escaped(String(value))}</data>`;
  const nodes = picture.things.map(
    ({ thing, x, y }) =>
      `<node id="${escaped(thing.key)}">${data('d0', thing.kind)}${data('d1', thing.en)}${data('d2', thing.ru)}${data('d3', x)}${data('d4', y)}</node>`,
  );
  const edges = tiesOf(picture).map(
    ({ tie, holds }) =>
      `<edge id="${escaped(tie.key)}" source="${escaped(tie.from)}" target="${escaped(tie.to)}">${data('e0', tie.type)}${data('e1', tie.mark)}${data('e2', tie.since)}${data('e3', tie.until)}${data('e4', holds === 'yes' ? 'CERTAIN' : 'POSSIBLE')}${data('e5', tie.fact)}</edge>`,
  );
  const declared = keys.map(
    ([id, on, name, type = 'string']) =>
      `<key id="${id}" for="${on}" attr.name="${name}" attr.type="${type}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><desc>${escaped(aboutText(about))}</desc>${declared.join('')}<graph edgedefault="directed">\n${nodes.join('\n')}\n${edges.join('\n')}\n</graph></graphml>\n`;
}

/** GEXF 1.3 (gexf.net) with the time of each link as its spell. */
export function gexf(picture: Picture, about: About): string {
  const time = (tie: Tie) => {
    const [start, end] = [isoDay(tie.s0), isoDay(tie.u1)];
    return `${start ? ` start="${start}"` : ''}${end ? ` end="${end}"` : ''}`;
  };
  const nodes = picture.things.map(
    ({ thing, x, y }) =>
      `<node id="${escaped(thing.key)}" label="${escaped(thing.en)}"><attvalues><attvalue for="kind" value="${thing.kind}"/><attvalue for="name_ru" value="${escaped(thing.ru)}"/></attvalues><viz:position x="${Math.round(x)}" y="${-Math.round(y)}" z="0"/></node>`,
  );
  const edges = tiesOf(picture).map(
    ({ tie, holds }) =>
      `<edge id="${escaped(tie.key)}" source="${escaped(tie.from)}" target="${escaped(tie.to)}" label="${escaped(tie.mark ?? tie.type)}"><attvalues><attvalue for="type" value="${tie.type}"/><attvalue for="since" value="${escaped(tie.since ?? '')}"/><attvalue for="until" value="${escaped(tie.until ?? '')}"/><attvalue for="certainty" value="${holds === 'yes' ? 'CERTAIN' : 'POSSIBLE'}"/><attvalue for="record" value="${escaped(tie.fact)}"/></attvalues><spells><spell${time(tie)}/></spells></edge>`,
  );
  const attribute = (id: string) => `<attribute id="${id}" title="${id}" type="string"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><meta><creator>igo-graph</creator><description>${escaped(aboutText(about))}</description></meta><graph mode="dynamic" defaultedgetype="directed" timeformat="date"><attributes class="node">${['kind', 'name_ru'].map(attribute).join('')}</attributes><attributes class="edge">${['type', 'since', 'until', 'certainty', 'record'].map(attribute).join('')}</attributes>\n<nodes>\n${nodes.join('\n')}\n</nodes>\n<edges>\n${edges.join('\n')}\n</edges>\n</graph></gexf>\n`;
}

/** Everything that is shown, as JSON. */
export const json = (picture: Picture, about: About): string =>
  `${JSON.stringify(
    {
      about,
      things: picture.things.map(({ thing, x, y, pinned }) => ({ ...thing, x, y, pinned })),
      links: tiesOf(picture).map(({ tie: { s0, s1, u0, u1, ...tie }, holds }) => ({
        ...tie,
        certainty: holds === 'yes' ? 'CERTAIN' : 'POSSIBLE',
        start: { earliest: isoDay(s0), latest: isoDay(s1) },
        end: { earliest: isoDay(u0), latest: isoDay(u1) },
      })),
    },
    null,
    1,
  )}\n`;

/** One page that shows the picture and its tables without a network. */
export function offlineHtml(
  svg: string,
  picture: Picture,
  things: Readonly<Record<string, Thing>>,
  about: About,
  notes: readonly Note[],
  lang: Lang,
): string {
  const told = notes.map(
    ({ on, text }) => `<li>${on ? `${escaped(things[on]?.[lang] ?? on)}: ` : ''}${escaped(text)}</li>`,
  );
  const name = (key: string) => escaped(things[key]?.[lang] ?? key);
  const lines = tiesOf(picture).map(
    ({ tie, holds }) =>
      `<tr><td>${name(tie.from)}</td><td>${escaped(typeWord(tie.type, lang))}${tie.mark ? ` · ${escaped(markWord(tie.mark, lang))}` : ''}</td><td>${name(tie.to)}</td><td>${dateWord(tie.since, lang)}</td><td>${dateWord(tie.until, lang)}</td><td>${holds === 'yes' ? say('certain', lang) : say('possible', lang)}</td></tr>`,
  );
  const head = [
    say('linkFrom', lang),
    say('relation', lang),
    say('linkTo', lang),
    say('since', lang),
    say('until', lang),
    say('certainty', lang),
  ];
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(about.title)}</title><style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem;max-width:80rem}svg{max-width:100%;height:auto;border:1px solid #ccc}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.2rem .5rem;text-align:left}</style></head><body><h1>${escaped(about.title)}</h1><p>${escaped(aboutText(about))}</p>${svg}${told.length > 0 ? `<h2>${say('note', lang)}</h2><ul>${told.join('')}</ul>` : ''}<h2>${say('links', lang)}</h2><table><thead><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>${lines.join('')}</tbody></table></body></html>`;
}

/** What a file says of itself, in one line. */
export const aboutText = ({ title, clock, filters, link, release, made }: About): string =>
  [title, clock, filters, release, link, made].filter(Boolean).join(' · ');

/** Gives a file to the reader. */
export function download(name: string, content: string | Blob, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
