import { ALWAYS, NEVER } from '../../data/model.ts';
import { useStore } from '../../state/store.ts';
import { statusLetter } from '../../words.ts';
import type { Mark } from './marks.ts';
import type { Scale } from './scale.ts';

export const HEIGHT = 24;
const TOP = 4;
const BOTTOM = 20;
const MIDDLE = 12;
const TOOTH = 4;

/** The class and the pattern of a status. */
const looks: Readonly<Record<string, string>> = {
  FULL_MEMBER: 'full',
  ASSOCIATE_MEMBER: 'associate',
  PARTICIPANT: 'associate',
  OBSERVER: 'observer',
  DIALOGUE_PARTNER: 'partner',
  PARTNER: 'partner',
  APPLICANT: 'applicant',
};
export const lookOf = (status: string | null): string =>
  status === null ? 'tenure' : (looks[status] ?? 'applicant');

/** The patterns of all bars of the page, drawn once. */
export function Patterns() {
  const line = (look: string, d: string, width = 2) => (
    <pattern id={`bar-${look}`} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" className={`tint ${look}`} />
      <path d={d} className={`strokes ${look}`} strokeWidth={width} />
    </pattern>
  );
  return (
    <svg width="0" height="0" className="patterns" aria-hidden="true">
      <defs>
        {line('observer', 'M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6')}
        {line('partner', 'M2 2 h2 M6 6 h2', 2.4)}
        {line('associate', 'M0 2 H8 M0 6 H8', 1.6)}
        {line('applicant', 'M2 0 V8', 1)}
      </defs>
    </svg>
  );
}

const zigzag = (x: number, out: number): string => {
  const teeth = [TOP, TOP + 4, TOP + 8, TOP + 12, BOTTOM];
  return teeth.map((y, i) => `L${x + (i % 2 === 0 ? 0 : out)} ${y}`).join(' ');
};

/** A bar: whole where it surely held, ragged and pale where dates are vague, an arrow where it goes on. */
export function Bar({ mark, scale }: { readonly mark: Mark; readonly scale: Scale }) {
  const lang = useStore((state) => state.lang);
  const { s0, s1, u0, u1, ongoing, attested, status } = mark;
  if (s0 >= scale.to || u1 <= scale.from) return null;
  const look = lookOf(status);
  const fill = look === 'full' || look === 'tenure' ? undefined : `url(#bar-${look})`;
  const sure = s1 < u0 ? { from: scale.x(s1), to: scale.x(u0) } : null;
  const [left, right] = [scale.x(s0), scale.x(u1)];
  const open = u1 >= NEVER;
  const middle = sure ?? { from: left, to: left };
  const before = sure && s0 < s1 ? { from: left, to: middle.from } : null;
  const after = !sure
    ? { from: left, to: right }
    : u0 < u1 && !ongoing
      ? { from: middle.to, to: right }
      : null;
  const width = sure ? sure.to - sure.from : right - left;
  const letter = status === null ? '' : statusLetter(status, lang);
  const room = Math.floor((width - 8) / 6.6);
  const text = status === null ? (room > 5 ? mark.label : '') : width > 16 ? letter : '';
  const cut = text.length > room && status === null ? `${text.slice(0, Math.max(1, room - 1))}…` : text;
  const at = sure ? Math.max(sure.from, 0) : left;
  return (
    <g className={`bar ${look}`} data-mark={mark.key}>
      <title>{mark.sentence}</title>
      {before && (
        <path
          className="vague"
          style={fill ? { fill } : undefined}
          d={`M${before.to} ${TOP} ${zigzag(before.from, s0 <= ALWAYS ? 0 : TOOTH)} L${before.to} ${BOTTOM} Z`}
        />
      )}
      {after && (
        <path
          className="vague"
          style={fill ? { fill } : undefined}
          d={`M${after.from} ${BOTTOM} L${after.from} ${TOP} ${zigzag(Math.max(after.to, after.from + 3), -TOOTH)} Z`}
        />
      )}
      {sure && (
        <rect
          className="sure"
          style={fill ? { fill } : undefined}
          x={sure.from}
          y={TOP}
          width={Math.max(2, sure.to - sure.from - (ongoing && open ? 8 : 0))}
          height={BOTTOM - TOP}
        />
      )}
      {ongoing && open && sure && (
        <path
          className="arrow"
          d={`M${right - 9} ${TOP - 2} L${right - 1} ${MIDDLE} L${right - 9} ${BOTTOM + 2} Z`}
        />
      )}
      {attested
        .filter((day) => day >= scale.from && day < scale.to)
        .map((day) => (
          <circle key={day} className="seen" cx={scale.x(day)} cy={BOTTOM - 1} r={3} />
        ))}
      {cut && (
        <text x={at + 5} y={MIDDLE + 4}>
          {cut}
        </text>
      )}
    </g>
  );
}

/** A meeting, a diamond, or a document, a page; a whisker where the day is vague. */
export function Point({ mark, scale }: { readonly mark: Mark; readonly scale: Scale }) {
  if (mark.s0 >= scale.to || mark.s1 < scale.from) return null;
  const [from, to] = [scale.x(mark.s0), scale.x(mark.s1)];
  const x = (from + to) / 2;
  const shape =
    mark.shape === 'meeting'
      ? `M${x} ${MIDDLE - 7} L${x + 6} ${MIDDLE} L${x} ${MIDDLE + 7} L${x - 6} ${MIDDLE} Z`
      : `M${x - 4.5} ${MIDDLE - 7} H${x + 1.5} L${x + 4.5} ${MIDDLE - 4} V${MIDDLE + 7} H${x - 4.5} Z`;
  return (
    <g className={`point ${mark.shape}`} data-mark={mark.key}>
      <title>{mark.sentence}</title>
      {to - from > 3 && <path className="whisker" d={`M${from} ${MIDDLE} H${to}`} />}
      <path d={shape} />
    </g>
  );
}
