import { useEffect, useState } from 'react';
import { LINKS } from '../data/queries.ts';
import {
  type About,
  aboutText,
  download,
  gexf,
  graphml,
  json,
  linksCsv,
  offlineHtml,
  thingsCsv,
} from '../export/files.ts';
import { pictureBlob, pictureSvg } from '../export/image.ts';
import type { Picture } from '../graph/picture.ts';
import { useRelease } from '../parts/release.ts';
import { writeLink } from '../state/link.ts';
import { useStore } from '../state/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { clockWords, kindsWord, say, typeWord } from '../words.ts';
import { SavedViews } from './saved.tsx';

interface Props {
  readonly picture: Picture;
  readonly theme: 'light' | 'dark';
  readonly onClose: () => void;
}

/** Everything that can be taken away: a link, pictures, tables, graph files, the query, an embedding. */
export function TakeAwayDialog({ picture, theme, onClose }: Props) {
  const lang = useStore((state) => state.lang);
  const scene = useStore((state) => state.scene);
  const camera = useStore((state) => state.camera);
  const things = useStore((state) => state.things);
  const [link, setLink] = useState('');
  const release = useRelease();
  const [copied, setCopied] = useState('');
  useEffect(() => {
    writeLink({ scene, camera }).then((hash) => setLink(`${window.location.origin}/?lang=${lang}#s=${hash}`));
  }, [scene, camera, lang]);
  const selected = scene.selection && 'thing' in scene.selection ? things[scene.selection.thing] : undefined;
  const first = selected ?? picture.things[0]?.thing;
  const filters = [
    ...scene.filters.kinds.map((kind) => kindsWord(kind, lang)),
    ...scene.filters.types.map((type) => typeWord(type, lang)),
  ];
  const about: About = {
    title: first ? first[lang] : say('title', lang),
    clock: clockWords(scene.clock, lang),
    filters: filters.length > 0 ? `${say('filters', lang)}: −${filters.join(', −')}` : '',
    link,
    release,
    made: new Date().toISOString().slice(0, 10),
  };
  const date = scene.clock.mode === 'at' ? `-${scene.clock.at}` : '';
  const name = `${first?.key ?? 'igo'}-graph${date}`;
  const svg = () => pictureSvg(picture, scene, lang, theme, aboutText({ ...about, link: '' }));
  const embed = `<iframe src="${link.replace('/?', '/embed?')}" width="800" height="600" loading="lazy" title="igo-graph"></iframe>`;
  const query = `${LINKS}\n# ${JSON.stringify({ among: picture.things.map(({ thing }) => thing.key) })}`;
  const copy = (what: string, text: string) => {
    navigator.clipboard
      .writeText(text)
      .then(() => setCopied(what))
      .catch(() => setCopied(''));
  };
  const graphiql = `/graphiql?lang=${lang}&query=${encodeURIComponent(LINKS)}&variables=${encodeURIComponent(JSON.stringify({ among: picture.things.map(({ thing }) => thing.key) }))}`;
  const files: readonly (readonly [string, string, () => void])[] = [
    ['svg', say('svg', lang), () => download(`${name}.svg`, svg(), 'image/svg+xml')],
    ['png', say('png', lang), () => void pictureBlob(svg(), 2).then((blob) => download(`${name}.png`, blob))],
    [
      'links',
      `CSV: ${say('links', lang)}`,
      () => download(`${name}-links.csv`, linksCsv(picture, things), 'text/csv'),
    ],
    [
      'things',
      `CSV: ${say('things', lang)}`,
      () => download(`${name}-things.csv`, thingsCsv(picture), 'text/csv'),
    ],
    [
      'graphml',
      say('graphml', lang),
      () => download(`${name}.graphml`, graphml(picture, about), 'application/xml'),
    ],
    ['gexf', say('gexf', lang), () => download(`${name}.gexf`, gexf(picture, about), 'application/xml')],
    ['json', say('json', lang), () => download(`${name}.json`, json(picture, about), 'application/json')],
    [
      'html',
      say('html', lang),
      () =>
        download(`${name}.html`, offlineHtml(svg(), picture, things, about, scene.notes, lang), 'text/html'),
    ],
  ];
  return (
    <Dialog title={say('take', lang)} onClose={onClose}>
      <section>
        <h3>{say('share', lang)}</h3>
        <label>
          <span className="visually-hidden">{say('share', lang)}</span>
          <input readOnly value={link} onFocus={(event) => event.target.select()} data-testid="permalink" />
        </label>
        <div className="row">
          <button type="button" onClick={() => copy('link', link)}>
            {say(copied === 'link' ? 'copied' : 'copyLink', lang)}
          </button>
          <button type="button" onClick={() => copy('cite', aboutText(about))}>
            {say(copied === 'cite' ? 'copied' : 'cite', lang)}
          </button>
        </div>
      </section>
      <section>
        <h3>{say('download', lang)}</h3>
        <div className="row">
          {files.map(([key, word, run]) => (
            <button key={key} type="button" onClick={run} data-testid={`take-${key}`}>
              {word}
            </button>
          ))}
        </div>
      </section>
      <SavedViews />
      <section>
        <h3>{say('embed', lang)}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable by keyboard */}
        <pre tabIndex={0}>{embed}</pre>
        <button type="button" onClick={() => copy('embed', embed)}>
          {say(copied === 'embed' ? 'copied' : 'copy', lang)}
        </button>
      </section>
      <section>
        <h3>{say('query', lang)}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable by keyboard */}
        <pre tabIndex={0}>{query}</pre>
        <div className="row">
          <button type="button" onClick={() => copy('query', query)}>
            {say(copied === 'query' ? 'copied' : 'copy', lang)}
          </button>
          <a className="button" href={graphiql} target="_blank" rel="noopener">
            {say('openGraphiql', lang)}
          </a>
        </div>
      </section>
    </Dialog>
  );
}
