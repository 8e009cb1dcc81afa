import { useEffect, useState } from 'react';
import { LINKS } from '../data/queries.ts';
import { type About, aboutText } from '../export/about.ts';
import { download } from '../export/download.ts';
import { gexf, graphml, json } from '../export/files.ts';
import { pictureBlob, pictureSvg } from '../export/image.ts';
import { offlineHtml } from '../export/offline.ts';
import { linksCsv, thingsCsv } from '../export/tables.ts';
import type { Picture } from '../graph/picture.ts';
import { QueryText } from '../parts/behind.tsx';
import { CopyButton } from '../parts/copy.tsx';
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
  const files: readonly (readonly [string, string, () => void])[] = [
    ['svg', say('svg', lang), () => download(`${name}.svg`, svg(), 'image/svg+xml')],
    [
      'png',
      say('png', lang),
      () =>
        void pictureBlob(svg(), 2)
          .then((blob) => download(`${name}.png`, blob))
          .catch((error: Error) => useStore.getState().fail(error)),
    ],
    [
      'links',
      `CSV: ${say('links', lang)}`,
      () => download(`${name}-links.csv`, linksCsv(picture, things, scene, lang), 'text/csv'),
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
      () => download(`${name}.html`, offlineHtml(svg(), picture, things, about, scene, lang), 'text/html'),
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
          <CopyButton word="copyLink" text={() => link} />
          <CopyButton word="cite" text={() => aboutText(about)} />
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
        <CopyButton word="copy" text={() => embed} />
      </section>
      <section>
        <h3>{say('query', lang)}</h3>
        <QueryText query={LINKS} variables={{ among: picture.things.map(({ thing }) => thing.key) }} />
      </section>
    </Dialog>
  );
}
