import type { z } from 'zod';
import { type Kind, type KindName, kindNames, kindOf } from '../domain/kinds.ts';
import { type Link, links } from '../domain/links.ts';
import { type ListName, type Term, words } from '../domain/words.ts';
import { code, fenced, MADE, table } from './markdown.ts';

/** `docs/model.md`: what stands in Neo4j, from the tables of kinds, links and words. */
export function modelDoc(): string {
  return `${MADE}# The model

What a release holds in Neo4j, printed from \`src/domain/kinds.ts\`, \`links.ts\` and \`words.ts\`. The ideas behind it are in [ARCHITECTURE.md](ARCHITECTURE.md).

- Every node has the label \`Node\` beside that of its kind, and is unique on \`release\` and \`id\`.
- A relationship joins nodes of one release only. Begin each query at \`(:Current)\`, which names the release that answers, and no other place needs a filter.
- What holds between two things is a node of its own, a *fact*: it has dates, claims and an id. Its *ends* are relationships from the fact to the things. Beside it the importer draws *direct links* between the things, for walking and drawing; they carry the id of the fact.
- The property \`release\` is on every node and relationship, beside those listed here.
- "May be missing" means that Neo4j has no such property on the node.
- A *day* is the integer yyyymmdd; 0 is before, 99999999 after every day.

## Properties that many kinds share

${groups.map(({ title, props, kinds }) => `### ${title}\n\n${propertyTable(kindOf(kinds[0] as KindName), props)}`).join('\n')}
Where another policy would choose another value than the compilers did, the node has it too: \`latestSince\`, \`latestS0\` and so on for the policy LATEST, \`preciseSince\`, \`preciseS0\` and so on for MOST_PRECISE.

## Kinds

${kindNames.map(kindSection).join('\n')}
## Direct links

Each has \`id\`, \`fact\` (the id of the fact it stands for), \`release\`, the bounds \`s0\`, \`s1\`, \`u0\`, \`u1\` and \`since\`; those of facts with a period have \`until\` too. For a fact that happens at a moment \`since\` is its date, and beginning and end are that same date; a cooperation that lasts stays open. Further properties are copied from the fact.

${table(
  ['Type', 'From', 'Reads', 'To', 'Fact', 'Copied'],
  (Object.entries(links) as [string, Link][]).map(([type, link]) => [
    code(type),
    endKinds(link.fact, link.from),
    link.hub ? `${link.about} (from the one in ${code(link.hub)}, where it is named)` : link.about,
    endKinds(link.fact, link.to),
    code(link.fact),
    link.copies.map(code).join(', '),
  ]),
)}
## Cypher to begin with

For Neo4j Browser, whose address \`npm start\` prints.

${cypherExamples.map(({ about, text }) => `${about}\n\n${fenced(text)}`).join('\n')}
## Closed lists

${(Object.entries(words) as [ListName, Record<string, Term>][])
  .map(
    ([list, terms]) =>
      `### ${list}\n\n${table(
        ['Word', 'English', 'Russian', 'Meaning'],
        Object.entries(terms).map(([word, { en, ru, about }]) => [code(word), en, ru, about]),
      )}`,
  )
  .join('\n')}`;
}

/** Questions that people begin with; a test can run them. */
export const cypherExamples: readonly { readonly about: string; readonly text: string }[] = [
  {
    about: 'Who belonged to the CSTO on 1 December 2020, for certain or possibly:',
    text: `MATCH (c:Current)
MATCH (o:Organization {release: c.release, acronym: 'CSTO'})<-[m:MEMBER_OF]-(s)
WHERE m.s0 <= 20201201 AND m.u1 > 20201201
RETURN s.name, m.status, m.since, m.until, m.s1 <= 20201201 AND m.u0 > 20201201 AS certain
ORDER BY s.name`,
  },
  {
    about: 'The organizations and organs that two states shared on that day, as a picture:',
    text: `MATCH (c:Current)
MATCH path = (:State {release: c.release, iso3: 'KGZ'})-[a:MEMBER_OF]->()<-[b:MEMBER_OF]-(:State {release: c.release, iso3: 'ARM'})
WHERE all(m IN [a, b] WHERE m.s1 <= 20201201 AND m.u0 > 20201201)
RETURN path`,
  },
  {
    about: 'Who was at a meeting, in which capacity, and by which source:',
    text: `MATCH (c:Current)
MATCH (m:Meeting {release: c.release, id: 'csto-cfm-2020-12-01'})<-[:ATTENDANCE_AT]-(a:Attendance)
OPTIONAL MATCH (a)<-[:ABOUT]-(:Claim)-[:STATED_BY]->(s:Source)
WITH a, collect(s.title) AS sources
RETURN a.name, a.capacity, a.presence, sources
ORDER BY a.sort`,
  },
  {
    about: 'Facts on which sources differ, with the value shown and the others:',
    text: `MATCH (c:Current)
MATCH (x:Membership {release: c.release, disputed: true})<-[:ABOUT]-(claim:Claim {rival: true})-[:STATED_BY]->(s:Source)
RETURN x.id, claim.field, x[claim.field] AS shown, claim.value AS stated, s.publisher, claim.note
ORDER BY x.id, claim.field`,
  },
  {
    about: 'The lives of the documents of an organization, step by step:',
    text: `MATCH (c:Current)
MATCH (:Organization {release: c.release, acronym: 'CSTO'})<-[:CONCERNS]-(d:Document)<-[:STAGE_OF]-(stage:DocumentStage)
OPTIONAL MATCH (stage)-[:STAGE_AT]->(m:Meeting)
RETURN d.name, stage.kind, stage.date, m.name
ORDER BY d.sort, d.id, stage.position`,
  },
  {
    about: 'For what the lists are complete, so that absence means NO:',
    text: `MATCH (c:Current)
MATCH (cov:Coverage {release: c.release, complete: true})
OPTIONAL MATCH (cov)-[:COVERAGE_OF]->(body)
RETURN body.name, cov.relation, cov.statuses, cov.offices, cov.since, cov.until, cov.note
ORDER BY body.name, cov.id`,
  },
];

const shapeOf = (kind: Kind): Record<string, z.ZodType> => kind.row.shape as Record<string, z.ZodType>;

/** The properties of a kind, without those that only repeat others under another policy. */
const propsOf = (name: KindName): string[] =>
  Object.keys(shapeOf(kindOf(name))).filter((prop) => !/^(latest|precise)[A-Z]/.test(prop));

/** Properties that all of some kinds have, less those named before. */
function common(of: readonly KindName[], but: readonly string[] = []): string[] {
  const [first, ...rest] = of.map(propsOf);
  return (first ?? []).filter((prop) => !but.includes(prop) && rest.every((props) => props.includes(prop)));
}

const everywhere = common(kindNames);
const namedKinds = kindNames.filter((name) => 'nameRu' in shapeOf(kindOf(name)));
const timed = (time: Kind['time']) => kindNames.filter((name) => kindOf(name).time === time);
const groups = [
  { title: 'Every node', kinds: kindNames, props: everywhere },
  { title: 'What has names', kinds: namedKinds, props: common(namedKinds, everywhere) },
  { title: 'What holds over a period', kinds: timed('period'), props: common(timed('period'), everywhere) },
  { title: 'What happens at a moment', kinds: timed('moment'), props: common(timed('moment'), everywhere) },
];

const meanings: Readonly<Record<string, string>> = {
  id: 'Stable and readable; unique in its release',
  name: 'In English; the caption in Neo4j Browser',
  verified: 'The compilers read a source that supports it',
  sourced: 'Some source is named',
  disputed: 'A source states another value than the one shown',
  unverified: 'Fields that rest on no source that was read',
  note: 'A remark of the compilers',
  rivalField: 'What single sources state on contested fields, as parallel lists: the field …',
  rivalSource: '… the source …',
  rivalValue: '… its value …',
  rivalLow: '… and the earliest …',
  rivalHigh: '… and latest day that it may mean',
  nameRu: 'In Russian',
  find: 'All its names, folded, for filters on text',
  sort: 'A folded name, for ordering',
  since: 'The beginning in EDTF, as precise as it is known',
  until: 'The end in EDTF: the first day on which it no longer holds',
  end: 'Which kind of end it has',
  s0: 'Earliest day on which it may have begun',
  s1: 'Latest day on which it may have begun',
  u0: 'Earliest day on which it may have ended',
  u1: 'Latest day on which it may have ended',
  confirmed: 'Last day for which a source shows it',
  attested: 'Single days for which a source shows it',
  date: 'In EDTF, as precise as it is known',
  d0: 'Earliest day that the date may mean',
  d1: 'Latest day that the date may mean',
};

const times: Readonly<Record<Kind['time'], string>> = {
  period: 'holds over a period',
  moment: 'happens at a moment',
  none: 'has no time of its own',
};

function kindSection(name: KindName): string {
  const kind = kindOf(name);
  const inGroups = groups.filter((group) => group.kinds.includes(name)).flatMap((group) => group.props);
  const own = propsOf(name).filter((prop) => !inGroups.includes(prop));
  const ends = Object.entries(kind.ends).map(([prop, end]) => [
    code(`(:${name})-[:${end.type}]->`),
    targets(end.kinds),
    code(prop),
  ]);
  const parts = [`### ${name}\n`, `${kind.about} It ${times[kind.time]}.\n`];
  if (own.length > 0) parts.push(propertyTable(kind, own));
  if (ends.length > 0) parts.push(table(['Relationship', 'To', 'Property with the ids'], ends));
  return parts.join('\n');
}

const targets = (kinds: readonly string[]): string =>
  kinds.includes('*') ? 'any kind' : kinds.map(code).join(', ');

const endKinds = (fact: KindName, prop: string): string => targets(kindOf(fact).ends[prop]?.kinds ?? []);

function propertyTable(kind: Kind, props: readonly string[]): string {
  const rows = props.map((prop) => {
    const { type, optional } = typeOf(shapeOf(kind)[prop] as z.ZodType);
    return [
      code(prop),
      prop in kind.ends ? type.replace('string', 'id') : type,
      optional ? 'may be missing' : '',
      meanings[prop] ?? '',
    ];
  });
  const columns = ['Property', 'Type', 'Missing', 'Meaning'];
  const used = columns.map((_, i) => i).filter((i) => i < 2 || rows.some((row) => row[i] !== ''));
  return table(
    used.map((i) => columns[i] ?? ''),
    rows.map((row) => used.map((i) => row[i] ?? '')),
  );
}

/** What a property holds, in words; zod's own description of a type is read, never its checks run. */
function typeOf(type: z.ZodType): { type: string; optional: boolean } {
  const def = type.def as { type: string; innerType?: z.ZodType; element?: z.ZodType; entries?: object };
  if (def.innerType) return { ...typeOf(def.innerType), optional: true };
  if (def.element) return { type: `list of ${typeOf(def.element).type}`, optional: false };
  if (def.entries) {
    const sought = Object.keys(def.entries).join();
    const list = Object.entries(words).find(([, terms]) => Object.keys(terms).join() === sought)?.[0];
    return { type: list ? `[${list}](#${list.toLowerCase()})` : 'word', optional: false };
  }
  if (def.type === 'number') {
    const { maxValue } = type as z.ZodNumber;
    return { type: maxValue === 99999999 ? 'day' : 'integer', optional: false };
  }
  return { type: def.type, optional: false };
}
