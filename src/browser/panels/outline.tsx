import { kinds } from '../data/model.ts';
import { isAt, type Picture, tiesOf } from '../graph/picture.ts';
import { useStore } from '../state/store.ts';
import { count, kindsWord, kindWord, lastedWords, tieWord } from '../words.ts';

/** The scene as a tree of headings and lists: the same facts as the canvas, for reading and for the keyboard. */
export function Outline({ picture }: { readonly picture: Picture }) {
  const lang = useStore((state) => state.lang);
  const amend = useStore((state) => state.amend);
  const selection = useStore((state) => state.scene.selection);
  const nameOf = (thing: { en: string; ru: string }) => (lang === 'ru' ? thing.ru : thing.en);
  const things = new Map(picture.things.map(({ thing }) => [thing.key, thing]));
  const shown = tiesOf(picture);
  return (
    <div className="outline" data-testid="outline">
      {kinds.map((kind) => {
        const list = [...things.values()]
          .filter((thing) => thing.kind === kind)
          .sort((a, b) => nameOf(a).localeCompare(nameOf(b), lang));
        return list.length === 0 ? null : (
          <section key={kind}>
            <h3>
              {kindsWord(kind, lang)} <span className="count">{list.length}</span>
            </h3>
            <ul>
              {list.map((thing) => {
                const links = shown.filter(({ tie }) => isAt(tie, thing.key));
                const current = selection !== null && 'thing' in selection && selection.thing === thing.key;
                return (
                  <li key={thing.key}>
                    <details>
                      <summary>
                        {nameOf(thing)} <span className="count">{count(links.length, 'links', lang)}</span>
                      </summary>
                      <button
                        type="button"
                        aria-pressed={current}
                        onClick={() => {
                          amend((scene) => ({ ...scene, selection: { thing: thing.key } }));
                          showDetails();
                        }}
                      >
                        {kindWord(thing.kind, lang)}: {nameOf(thing)}
                      </button>
                      <ul>
                        {links.map(({ tie, holds }) => {
                          const far = things.get(tie.from === thing.key ? tie.to : tie.from);
                          return (
                            <li key={tie.key}>
                              <button
                                type="button"
                                className="link"
                                onClick={() => {
                                  amend((scene) => ({ ...scene, selection: { tie: tie.key } }));
                                  showDetails();
                                }}
                              >
                                {holds === 'maybe' ? '≈ ' : ''}
                                {tieWord(tie, lang)}: {far ? nameOf(far) : ''}
                                {tie.since || tie.until ? ` (${lastedWords(tie, lang)})` : ''}
                              </button>
                            </li>
                          );
                        })}
                      </ul>
                    </details>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** On a narrow screen the details may stand out of sight: whoever asks for them is taken there. */
const showDetails = (): void => {
  requestAnimationFrame(() =>
    document
      .getElementById('details')
      ?.scrollIntoView({ block: window.innerWidth < 1024 ? 'start' : 'nearest' }),
  );
};
