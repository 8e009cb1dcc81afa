import { kindLooks } from '../../graph/looks.ts';
import { useStore } from '../../state/store.ts';
import { kindWord, say, typeWord } from '../../words.ts';
import { type Path, thingsOn } from './queries.ts';

const STEP = 150;
/** Room for half a name at both ends. */
const EDGE = 64;
const R = 17;
const Y = 54;

/** A path as a line of things from left to right; the sentences beside it say the same. */
export function PathDrawing({ path, theme }: { readonly path: Path; readonly theme: 'light' | 'dark' }) {
  const lang = useStore((state) => state.lang);
  const things = thingsOn(path);
  const lines = things.map((thing) => wrapped(lang === 'ru' ? thing.ru : thing.en, 18));
  const width = 2 * EDGE + (things.length - 1) * STEP;
  const height = Y + R + 22 + 14 * Math.max(...lines.map(({ length }) => length));
  const x = (i: number) => EDGE + i * STEP;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable by keyboard
    <section className="path-drawing" aria-label={say('drawing', lang)} tabIndex={0}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        style={{ width: '100%', minWidth: width * 0.6, maxWidth: width }}
        role="img"
      >
        <title>{path.sentence}</title>
        <defs>
          <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0 L8 4 L0 8 z" className="tip" />
          </marker>
        </defs>
        {path.hops.map(({ link, forward, to }, i) => {
          const [left, right] = [x(i) + R + 4, x(i + 1) - R - 4];
          return (
            <g key={to.key}>
              <line
                x1={forward ? left : right}
                x2={forward ? right : left}
                y1={Y}
                y2={Y}
                className={path.certainty === 'CERTAIN' ? 'edge' : 'edge maybe'}
                markerEnd="url(#tip)"
              />
              {wrapped(typeWord(link, lang), 15).map((line, k, all) => (
                <text
                  key={line}
                  x={(left + right) / 2}
                  y={Y - 10 - 12 * (all.length - 1 - k)}
                  className="on-edge"
                >
                  {line}
                </text>
              ))}
            </g>
          );
        })}
        {things.map((thing, i) => (
          <g key={thing.key} fill={kindLooks[thing.__typename][theme]}>
            <Shape kind={thing.__typename} x={x(i)} />
            {(lines[i] ?? []).map((line, k) => (
              <text key={line} x={x(i)} y={Y + R + 18 + 14 * k} className="name">
                {line}
              </text>
            ))}
            <title>{kindWord(thing.__typename, lang)}</title>
          </g>
        ))}
      </svg>
    </section>
  );
}

function Shape({ kind, x }: { readonly kind: keyof typeof kindLooks; readonly x: number }) {
  const { shape } = kindLooks[kind];
  if (shape === 'circle') return <circle cx={x} cy={Y} r={R} />;
  if (shape === 'square') return <rect x={x - R} y={Y - R} width={2 * R} height={2 * R} rx={5} />;
  if (shape === 'smallSquare') return <rect x={x - 13} y={Y - 13} width={26} height={26} rx={3} />;
  if (shape === 'badge') return <rect x={x - R} y={Y - 10} width={2 * R} height={20} rx={3} />;
  const corners =
    shape === 'diamond'
      ? [0, -R - 2, R + 2, 0, 0, R + 2, -R - 2, 0]
      : shape === 'page'
        ? [-13, -R, 5, -R, 13, -9, 13, R, -13, R]
        : [-9, -R + 2, 9, -R + 2, R, 0, 9, R - 2, -9, R - 2, -R, 0];
  return <polygon points={corners.map((n, i) => n + (i % 2 ? Y : x)).join(' ')} />;
}

/** Breaks a name into at most four lines. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > width + 3 ? `${word.slice(0, width + 1)}…` : word);
  }
  return lines.length > 4 ? [...lines.slice(0, 3), `${lines[3] ?? ''} …`] : lines;
}
