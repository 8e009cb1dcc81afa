import { useRef } from 'react';
import { wrapped } from '../../graph/lines.ts';
import { kindLooks } from '../../graph/looks.ts';
import { useStore } from '../../state/store.ts';
import { useWidth } from '../../ui/width.ts';
import { kindWord, say, typeWord } from '../../words.ts';
import { type Hop, type Path, thingsOn } from './queries.ts';

/** Things stand so far from each other in a line: there is room for their names under them. */
const STEP = { least: 124, most: 170 };
/** Room for half a name at both ends of a line. */
const EDGE = 76;
/** From one thing to the next one below it, where a line has no room. */
const DROP = 78;
const R = 17;
const LETTER = 7;

/** A path as a line of things, from left to right where it fits, else from top to bottom; the sentences say the same. */
export function PathDrawing({ path, theme }: { readonly path: Path; readonly theme: 'light' | 'dark' }) {
  const lang = useStore((state) => state.lang);
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const step = Math.min(STEP.most, (width - 2 * EDGE) / path.hops.length);
  return (
    <section ref={box} className="path-drawing" aria-label={say('drawing', lang)}>
      {width > 0 &&
        (step >= STEP.least ? (
          <Line path={path} theme={theme} step={step} />
        ) : (
          <Ladder path={path} theme={theme} width={width} />
        ))}
    </section>
  );
}

interface Props {
  readonly path: Path;
  readonly theme: 'light' | 'dark';
}

function Line({ path, theme, step }: Props & { readonly step: number }) {
  const lang = useStore((state) => state.lang);
  const things = thingsOn(path);
  const names = things.map((thing) => wrapped(thing[lang], Math.floor(Math.min(step, 2 * EDGE) / LETTER), 4));
  const words = path.hops.map((hop) => wrapped(linkWord(hop, lang), 15, 3));
  const y = 30 + 12 * Math.max(...words.map(({ length }) => length));
  const width = 2 * EDGE + path.hops.length * step;
  const height = y + R + 22 + 14 * Math.max(...names.map(({ length }) => length));
  const x = (i: number) => EDGE + i * step;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img">
      <title>{path.sentence}</title>
      <Tip />
      {path.hops.map((hop, i) => (
        <g key={hop.to.key}>
          <Arrow hop={hop} from={[x(i) + R + 4, y]} to={[x(i + 1) - R - 4, y]} />
          <Text
            lines={words[i] ?? []}
            x={x(i) + step / 2}
            y={y - 10 - 12 * ((words[i]?.length ?? 1) - 1)}
            gap={12}
            className="on-edge"
          />
        </g>
      ))}
      {things.map((thing, i) => (
        <g key={thing.key}>
          <Shape kind={thing.__typename} theme={theme} x={x(i)} y={y} />
          <Text lines={names[i] ?? []} x={x(i)} y={y + R + 18} gap={14} className="name" />
        </g>
      ))}
    </svg>
  );
}

function Ladder({ path, theme, width }: Props & { readonly width: number }) {
  const lang = useStore((state) => state.lang);
  const things = thingsOn(path);
  const [x, side] = [R + 8, 2 * R + 22];
  const letters = Math.floor((width - side - 8) / LETTER);
  const y = (i: number) => R + 8 + i * DROP;
  const height = y(things.length - 1) + R + 10;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" className="ladder">
      <title>{path.sentence}</title>
      <Tip />
      {path.hops.map((hop, i) => (
        <g key={hop.to.key}>
          <Arrow hop={hop} from={[x, y(i) + R + 4]} to={[x, y(i + 1) - R - 4]} />
          <Text
            lines={[linkWord(hop, lang)]}
            x={side}
            y={(y(i) + y(i + 1)) / 2 + 4}
            gap={12}
            className="on-edge"
          />
        </g>
      ))}
      {things.map((thing, i) => {
        const lines = wrapped(thing[lang], letters, 3);
        return (
          <g key={thing.key}>
            <Shape kind={thing.__typename} theme={theme} x={x} y={y(i)} />
            <Text lines={lines} x={side} y={y(i) + 4 - 7 * (lines.length - 1)} gap={14} className="name" />
          </g>
        );
      })}
    </svg>
  );
}

/** What stands on a link: what it is, and a sign where it is possible only, as on the graph. */
const linkWord = ({ link, certainty }: Hop, lang: 'en' | 'ru'): string =>
  `${certainty === 'CERTAIN' ? '' : '≈ '}${typeWord(link, lang)}`;

function Tip() {
  return (
    <defs>
      <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
        <path d="M0 0 L8 4 L0 8 z" className="tip" />
      </marker>
    </defs>
  );
}

interface ArrowProps {
  readonly hop: Hop;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** A link in its own direction, in shreds where it is possible only; whoever rests on it reads why. */
function Arrow({ hop, from, to }: ArrowProps) {
  const lang = useStore((state) => state.lang);
  const [[x1, y1], [x2, y2]] = hop.forward ? [from, to] : [to, from];
  return (
    <line
      {...{ x1, y1, x2, y2 }}
      className={hop.certainty === 'CERTAIN' ? 'edge' : 'edge maybe'}
      markerEnd="url(#tip)"
    >
      <title>{`${hop.sentence} ${hop[lang] ?? ''}`}</title>
    </line>
  );
}

interface TextProps {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly gap: number;
  readonly className: string;
}

function Text({ lines, x, y, gap, className }: TextProps) {
  return (
    <text className={className}>
      {lines.map((line, i) => (
        <tspan key={line} x={x} y={y + gap * i}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface ShapeProps {
  readonly kind: keyof typeof kindLooks;
  readonly theme: 'light' | 'dark';
  readonly x: number;
  readonly y: number;
}

function Shape({ kind, theme, x, y }: ShapeProps) {
  const lang = useStore((state) => state.lang);
  return (
    <g fill={kindLooks[kind][theme]}>
      <Outline kind={kind} x={x} y={y} />
      <title>{kindWord(kind, lang)}</title>
    </g>
  );
}

function Outline({ kind, x, y }: Omit<ShapeProps, 'theme'>) {
  const { shape } = kindLooks[kind];
  if (shape === 'circle') return <circle cx={x} cy={y} r={R} />;
  if (shape === 'square') return <rect x={x - R} y={y - R} width={2 * R} height={2 * R} rx={5} />;
  if (shape === 'smallSquare') return <rect x={x - 13} y={y - 13} width={26} height={26} rx={3} />;
  if (shape === 'badge') return <rect x={x - R} y={y - 10} width={2 * R} height={20} rx={3} />;
  const corners =
    shape === 'diamond'
      ? [0, -R - 2, R + 2, 0, 0, R + 2, -R - 2, 0]
      : shape === 'page'
        ? [-13, -R, 5, -R, 13, -9, 13, R, -13, R]
        : [-9, -R + 2, 9, -R + 2, R, 0, 9, R - 2, -9, R - 2, -R, 0];
  return <polygon points={corners.map((n, i) => n + (i % 2 ? y : x)).join(' ')} />;
}
