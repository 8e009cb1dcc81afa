import type { KindName, RowOf } from '../domain/kinds.ts';
import type { Period } from '../domain/period.ts';
import { isoDay } from '../domain/time.ts';
import { mayHold } from '../domain/truth.ts';
import type { Node } from './builder.ts';
import type { Compiled } from './compile.ts';
import type { Problem } from './problem.ts';

/** The rules of time between records: what certainly breaks one is an error, what may break it a warning. */
export function ruleProblems({ nodes }: Compiled, byId: ReadonlyMap<string, Node>): Problem[] {
  return [
    ...ofKind(nodes, 'Membership').flatMap((node) => insideLife(node, 'of', byId)),
    ...ofKind(nodes, 'Chairmanship').flatMap((node) => insideLife(node, 'of', byId)),
    ...ofKind(nodes, 'Tenure').flatMap((node) => postExists(node, byId)),
    ...ofKind(nodes, 'Attendance').flatMap((node) => insideTenure(node, byId)),
    ...overlaps(nodes, 'Membership', (m) => `${m.props.member} ${m.props.of}`, 'spells of one membership'),
    ...overlaps(nodes, 'Chairmanship', (c) => String(c.props.of), 'chairmanships of one body'),
  ];
}

/** A fact about a body lies within the life of the body. */
function insideLife(node: Node, prop: string, byId: ReadonlyMap<string, Node>): Problem[] {
  const body = byId.get(String(node.props[prop]));
  if (!body) return [];
  const [fact, life] = [asPeriod(node), asPeriod(body)];
  const rule = 'OUTSIDE_LIFE';
  const span = `${body.id} (${life.since ?? 'unknown'} to ${life.until ?? 'now'})`;
  if (fact.s1 < life.s0 && fact.since && life.since) {
    return [
      found(node, isFounding(node) ? 'WARNING' : 'ERROR', rule, `begins ${fact.since}, before ${span}`),
    ];
  }
  if (fact.s0 >= life.u1 || (fact.until && life.until && fact.u0 > life.u1))
    return [found(node, 'ERROR', rule, `lies after the end of ${span}`)];
  if (fact.s0 < life.s0 && fact.since && life.since)
    return [found(node, 'WARNING', rule, `may begin before ${span}`)];
  return [];
}

/** No tenure of a post before the organization or organ of the post exists. */
function postExists(node: Node, byId: ReadonlyMap<string, Node>): Problem[] {
  const post = byId.get(String(node.props.post));
  const at = post && byId.get(String(post.props.at));
  if (!at || at.kind === 'State') return [];
  const [tenure, life] = [asPeriod(node), asPeriod(at)];
  if (!tenure.since || !life.since || tenure.s0 >= life.s0) return [];
  return [
    found(
      node,
      tenure.s1 < life.s0 ? 'ERROR' : 'WARNING',
      'BEFORE_POST',
      `begins ${tenure.since}, before ${at.id} exists (${life.since})`,
    ),
  ];
}

/** No attendance outside the tenure in which it is said to be, unless the source says so. */
function insideTenure(node: Node, byId: ReadonlyMap<string, Node>): Problem[] {
  const attendance = node.props as unknown as RowOf<'Attendance'>;
  const tenure = attendance.tenure ? byId.get(attendance.tenure) : undefined;
  if (tenure?.kind !== 'Tenure') return [];
  const problems: Problem[] = [];
  if (tenure.props.person !== attendance.person)
    problems.push(
      found(node, 'ERROR', 'OTHER_PERSON', `the tenure ${tenure.id} is not one of ${attendance.person}`),
    );
  const span = asPeriod(tenure);
  const day = { from: attendance.d0, to: attendance.d1 + 1 };
  if (
    !mayHold(span, day) &&
    !span.attested.some((d) => d >= day.from && d < day.to) &&
    span.u0 !== attendance.d0
  ) {
    const said = node.props.note !== null;
    problems.push(
      found(
        node,
        said ? 'WARNING' : 'ERROR',
        'OUTSIDE_TENURE',
        `the meeting of ${attendance.date} lies outside the tenure ${tenure.id} (${span.since ?? 'unknown'} to ${span.until ?? isoDay(span.u1) ?? 'now'})`,
      ),
    );
  }
  return problems;
}

/** No two spells of the same thing at once. */
function overlaps(
  nodes: readonly Node[],
  kind: KindName,
  keyOf: (node: Node) => string,
  what: string,
): Problem[] {
  const groups = new Map<string, Node[]>();
  for (const node of nodes)
    if (node.kind === kind) groups.set(keyOf(node), [...(groups.get(keyOf(node)) ?? []), node]);
  return [...groups.values()].flatMap((group) => {
    const ordered = [...group].sort((a, b) => asPeriod(a).s0 - asPeriod(b).s0);
    return ordered.slice(1).flatMap((node, i) => {
      return ordered.slice(0, i + 1).flatMap((before) => {
        const [a, b] = [asPeriod(before), asPeriod(node)];
        const adjoining = a.until && a.until === b.since;
        if (adjoining || b.s0 >= a.u1) return [];
        const certain = b.s1 < a.u0 && a.s1 < b.u0;
        return [
          found(
            node,
            certain ? 'ERROR' : 'WARNING',
            'OVERLAP',
            `overlaps ${before.id} (${what}): ${a.since} to ${a.until ?? '…'} and ${b.since} to ${b.until ?? '…'}`,
          ),
        ];
      });
    });
  });
}

const ofKind = (nodes: readonly Node[], kind: KindName): Node[] => nodes.filter((node) => node.kind === kind);
const asPeriod = (node: Node): Period => node.props as unknown as Period;
const isFounding = (node: Node): boolean => node.props.founding === true;
const found = (node: Node, level: Problem['level'], rule: string, message: string): Problem => ({
  level,
  ...node.origin,
  rule,
  message: `${node.id} ${message}`,
});
