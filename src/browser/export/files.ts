import { isoDay, type Tie } from '../data/model.ts';
import { type Picture, tiesOf } from '../graph/picture.ts';
import { escaped } from '../graph/svg-surface.ts';
import { type About, aboutText } from './about.ts';

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
