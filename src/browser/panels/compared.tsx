import { opened, type Picture } from '../graph/picture.ts';
import { useStore } from '../state/store.ts';
import { changeSign, dayWords, say, tieWord } from '../words.ts';

/** What a comparison with another day gained and lost of what is on the graph: how much, and when it is opened, what. */
export function Compared({ picture, day }: { readonly picture: Picture; readonly day: string }) {
  const lang = useStore((state) => state.lang);
  const things = useStore((state) => state.things);
  const amend = useStore((state) => state.amend);
  const changed = picture.ties.flatMap((shown) => {
    const { change } = shown;
    return change ? opened(shown).map((tie) => ({ tie, change })) : [];
  });
  const counted = (change: 'gained' | 'lost') =>
    `${changeSign[change]} ${changed.filter((one) => one.change === change).length} ${say(change, lang)}`;
  const told = `${say('comparedWith', lang)} ${dayWords(day, lang)}: ${counted('gained')} · ${counted('lost')} (${say('amongShown', lang)})`;
  if (changed.length === 0) return <span className="compared">{told}</span>;
  const nameOf = (key: string) => things[key]?.[lang] ?? key;
  return (
    <details className="compared">
      <summary>{told}</summary>
      <ul className="compared-list">
        {changed.map(({ tie, change }) => (
          <li key={tie.key}>
            <button
              type="button"
              className="link"
              onClick={() => amend((scene) => ({ ...scene, selection: { tie: tie.key } }))}
            >
              {changeSign[change]} {tieWord(tie, lang)}: {nameOf(tie.from)} → {nameOf(tie.to)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
