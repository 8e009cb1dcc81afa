import { kinds } from '../domain/kinds.ts';
import type { Period } from '../domain/period.ts';
import { boundsOf } from '../domain/time.ts';
import { endsOf, type Node } from './builder.ts';
import type { Compiled } from './compile.ts';
import type { Problem } from './problem.ts';
import { ruleProblems } from './rules.ts';
import type { Seed } from './shape.ts';

/** Every date in a seed that cannot be read; only a seed without such problems can be compiled. */
export function dateProblems(seed: Seed): Problem[] {
  const problems: Problem[] = [];
  const dateFields = new Set([
    'date',
    'since',
    'until',
    'founded',
    'dissolved',
    'published',
    'lastConfirmed',
    'termUntil',
    'enteredIntoForce',
    'dataUntil',
    'compiled',
  ]);
  const walk = (value: unknown, file: Problem['file'], record: string, path: string): void => {
    if (Array.isArray(value))
      for (const [i, item] of value.entries()) walk(item, file, record, `${path}[${i}]`);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (
          typeof inner === 'string' &&
          (dateFields.has(key) ||
            (key === 'value' && 'field' in value && dateFields.has(String(value.field))))
        ) {
          readable(inner, file, record, `${path}.${key}`);
        } else walk(inner, file, record, path ? `${path}.${key}` : key);
      }
    }
  };
  const readable = (text: string, file: Problem['file'], record: string, path: string): void => {
    if (text === '..' && path.endsWith('.value')) return;
    try {
      boundsOf(text);
    } catch {
      problems.push({
        level: 'ERROR',
        file,
        record,
        rule: 'DATE',
        message: `${path.replace(/^\./, '')} "${text}" is not an EDTF date`,
      });
    }
  };
  const { release, ...files } = seed;
  for (const [file, records] of Object.entries(files) as [
    Problem['file'],
    readonly { readonly id: string }[],
  ][]) {
    for (const record of records) walk(record, file, record.id, '');
  }
  walk(release, 'release', 'release', '');
  return problems;
}

/** Declined forms that belong to nothing, or to something that has some already. */
export function formProblems({ forms, organizations, organs, states }: Seed): Problem[] {
  const left = new Set([...organizations, ...organs, ...states].map(({ id }) => id));
  return forms
    .filter(({ id }) => !left.delete(id))
    .map(({ id }) => ({
      level: 'ERROR',
      file: 'forms',
      record: id,
      rule: 'FORM',
      message: 'names no organization, organ or state, or one whose forms are there already',
    }));
}

/** Every problem of a compiled release: rows out of shape, ids twice, references to nothing, rules of time broken. */
export function check(compiled: Compiled): Problem[] {
  const byId = new Map<string, Node>();
  const problems: Problem[] = [];
  const error = (node: Node, rule: string, message: string) =>
    problems.push({ level: 'ERROR', ...node.origin, rule, message });
  for (const node of compiled.nodes) {
    const twin = byId.get(node.id);
    if (twin)
      error(
        node,
        'DUPLICATE_ID',
        `the id "${node.id}" is taken by ${twin.kind} in seed/${twin.origin.file}.json, ${twin.origin.record}`,
      );
    else byId.set(node.id, node);
  }
  for (const node of compiled.nodes) {
    const result = kinds[node.kind].row.safeParse(node.props);
    for (const issue of result.error?.issues ?? [])
      error(node, 'ROW', `${node.id}: ${issue.path.join('.')}: ${issue.message}`);
    for (const end of endsOf(node)) {
      const target = byId.get(end.id);
      if (!target) error(node, 'REFERENCE', `${end.prop} "${end.id}" does not exist`);
      else if (!end.kinds.includes('*') && !end.kinds.includes(target.kind)) {
        error(
          node,
          'REFERENCE',
          `${end.prop} "${end.id}" is a ${target.kind}; expected ${end.kinds.join(' or ')}`,
        );
      }
    }
    if (kinds[node.kind].time === 'period') problems.push(...periodProblems(node));
    if (node.kind === 'Claim') problems.push(...claimProblems(node, byId));
  }
  return [...problems, ...ruleProblems(compiled, byId)];
}

/** A claim that states a value names a field that its record has. */
function claimProblems(node: Node, byId: ReadonlyMap<string, Node>): Problem[] {
  const { about, field } = node.props;
  const subject = byId.get(String(about));
  if (!subject || field === null || String(field) in kinds[subject.kind].row.shape) return [];
  return [
    {
      level: 'ERROR',
      ...node.origin,
      rule: 'CLAIM_FIELD',
      message: `a claim of ${node.props.source} states "${field}", which a ${subject.kind} does not have`,
    },
  ];
}

/** No end before the beginning: certain from the bounds, possible where they overlap the wrong way round. */
function periodProblems(node: Node): Problem[] {
  const period = node.props as unknown as Period;
  if (!period.since || !period.until) return [];
  const say = (level: Problem['level'], message: string): Problem[] => [
    { level, ...node.origin, rule: 'END_BEFORE_BEGINNING', message },
  ];
  if (period.u1 < period.s0)
    return say('ERROR', `${node.id} ends (${period.until}) before it begins (${period.since})`);
  if (period.u0 <= period.s1 && (period.since !== period.until || period.s0 === period.s1))
    return say('WARNING', `${node.id} may end (${period.until}) before it begins (${period.since})`);
  return [];
}
