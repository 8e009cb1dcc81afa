import type { z } from 'zod';
import type { DatabaseErrorCode } from '../database/provide.ts';
import { catalogue } from '../domain/errors.ts';
import { type Kind, type KindName, kindNames, kindOf } from '../domain/kinds.ts';
import { type Link, links } from '../domain/links.ts';
import { COMPILED } from '../domain/view.ts';
import { type ListName, type Term, words } from '../domain/words.ts';
import { filters } from '../graph/filters.ts';
import { type Listing, type Order, pageQuestion } from '../graph/listing.ts';
import { lists, orderedKinds, orders, rootList, wholeLists } from '../graph/lists.ts';
import * as nodeQuestions from '../graph/nodes.ts';
import type { Graph, Question } from '../graph/question.ts';
import { allReleases, archiveOf, currentRelease } from '../graph/releases.ts';
import { searchNames } from '../graph/search.ts';

const MADE = '<!-- Made by `npm run generate`; edit the table behind it. -->\n\n';

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

/** `docs/errors.md`: every code that a user can meet. */
export function errorsDoc(): string {
  const entries = Object.entries(catalogue);
  return `${MADE}# Errors

An error of the API stands in \`errors\` of the answer, with its code in \`extensions.code\`; an error of a command is printed with its code in brackets, and the command ends with status 1. Codes are stable: rely on them, never on the text of a message.

## Of the API

The status is that of the HTTP answer when the whole request fails with this error; an error inside a field leaves the rest of the answer and the status 200.

${table(
  ['Code', 'Status', 'What it means', 'What to do'],
  entries
    .filter(([, e]) => e.http !== null)
    .map(([name, e]) => [code(name), String(e.http), e.title, e.hint]),
)}
Mistakes in the query itself keep the codes that Apollo Server gives them, such as \`GRAPHQL_PARSE_FAILED\`, \`GRAPHQL_VALIDATION_FAILED\` and \`BAD_USER_INPUT\`.

## Of the commands

${table(
  ['Code', 'What it means', 'What to do'],
  entries.filter(([, e]) => e.http === null).map(([name, e]) => [code(name), e.title, e.hint]),
)}
## Of the database's provision

${table(
  ['Code', 'What it means', 'What to do'],
  Object.entries(databaseErrors).map(([name, told]) => [code(name), ...told]),
)}`;
}

/** `docs/questions.md`: every Cypher text that reading can cause, to be pasted and explained. */
export async function questionsDoc(): Promise<string> {
  const section = (title: string, questions: readonly Question[]) =>
    `## ${title}\n\n${questions.map((q) => `### ${q.name}\n\n${fenced(lines(q.text))}`).join('\n')}`;
  return `${MADE}# Questions

Every Cypher text with which a request reads, without the name that stands in a comment at its head, as it is with the first ordering, no filter, no cursor and the default policy. Paste one into Neo4j Browser after \`EXPLAIN\` to see its plan. To run it, set the parameters first, with the release that \`MATCH (c:Current) RETURN c.release\` gives:

${fenced(
  ":params {release: 1, keys: ['csto'], from: 20201201, to: 20201202, eventsFrom: 0, eventsTo: 20201202, limit: 51}",
  '',
)}
Other orderings change \`ORDER BY\`. A cursor adds a comparison with \`$afterValue\` and \`$afterId\`. A policy puts \`coalesce(x.latestS0, x.s0)\` and the like in the place of a property, and \`verifiedOnly\` adds \`x.verified\`. \`totalCount\` asks the same text with \`count(x)\`. Filters add the conditions of the last section.

${section('Pages below a thing', Object.values(lists).map(firstPage))}
${section(
  'Pages of all things of a kind',
  orderedKinds.map((kind) => firstPage(rootList(kind))),
)}
${section(
  'Small lists, shown whole',
  Object.values(wholeLists).map((list) => pageOf(list, list.order)),
)}
${section('Single things', byName(Object.values(nodeQuestions)))}
${section('Search', [searchNames])}
${section('Releases', await releaseQuestions())}
## Filters

Each adds its condition to the \`WHERE\` of a list of its kind; \`$value\` stands for what the argument gives.

${table(
  ['Kind', 'Argument', 'Condition'],
  Object.entries(filters).flatMap(([kind, byName]) =>
    Object.entries(byName).map(([name, { text }]) => [
      code(kind),
      code(name),
      code((typeof text === 'string' ? text : text(COMPILED)).replace(/\$(?![a-zA-Z])/g, () => '$value')),
    ]),
  ),
)}`;
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

const databaseErrors: Record<DatabaseErrorCode, readonly [string, string]> = {
  DATABASE_BAD_ADDRESS: [
    'NEO4J_URI is not an address of a Neo4j',
    'Write it as `neo4j://host:7687` or `bolt://host:7687`.',
  ],
  DATABASE_UNREACHABLE: [
    'No Neo4j answers at NEO4J_URI',
    'Start it, correct NEO4J_URI, or unset it to have a local one run.',
  ],
  DATABASE_UNAUTHORIZED: ['Neo4j does not let the user in', 'Check NEO4J_USER and NEO4J_PASSWORD.'],
  DATABASE_NOT_FOUND: ['Neo4j has no such database', 'Name one that it has with NEO4J_DATABASE.'],
  DATABASE_TOO_OLD: ['The server is older than Neo4j 5', 'Upgrade it, or name another with NEO4J_URI.'],
  DATABASE_REFUSED: ['Neo4j refused a first query', 'Read the reason in the message.'],
  DATABASE_NEEDS_JAVA: [
    'A local Neo4j cannot be run: Java 17 or Maven is missing',
    'Install what the message names, or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.',
  ],
  DATABASE_FETCH_FAILED: [
    'Maven could not fetch Neo4j',
    'Check the network, the settings of Maven and the disk; then try again.',
  ],
  DATABASE_START_FAILED: [
    'The local Neo4j did not start',
    'Read the last lines of its logs in the message; check memory, disk and ports.',
  ],
  DATABASE_STATE_LOST: [
    'The local Neo4j has data, but its password is no longer remembered',
    'Follow the message: put the state file back, or remove the folder and load the seed again.',
  ],
};

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

/** Under the name of its own list: lists of one text share a question, which has the name of the first. */
const pageOf = (listing: Listing, order: Order): Question => ({
  name: listing.name,
  text: pageQuestion(listing, { order, after: false, filters: {}, resolution: COMPILED, truth: 'both' }).text,
});

/** The order of a module's exports depends on who loads it. */
const byName = (questions: readonly Question[]): Question[] =>
  [...questions].sort((a, b) => (a.name < b.name ? -1 : 1));

const firstPage = (listing: Listing): Question => {
  const [order] = Object.values(orders[listing.kind] ?? {});
  if (!order) throw new Error(`${listing.kind} has no ordering`);
  return pageOf(listing, order);
};

/** The questions about releases, heard from a graph that answers nothing. */
async function releaseQuestions(): Promise<Question[]> {
  const heard: Question[] = [];
  const none = async (question: Question) => {
    heard.push(question);
    return [];
  };
  const graph: Graph = { ask: none, run: none, write: none, close: async () => undefined };
  await currentRelease(graph);
  await allReleases(graph);
  await archiveOf(graph, 0);
  return heard;
}

const CLAUSE =
  / (?=(?:(?<!OPTIONAL )MATCH|OPTIONAL MATCH|UNWIND|CALL|UNION|WHERE|RETURN|ORDER BY|(?<!STARTS )WITH)\b)/g;

/** One clause a line, indented as its braces are; what stands in brackets is no clause. */
const lines = (text: string): string =>
  text
    .replace(/^\/\*.*?\*\/ /, '')
    .replace(/\s+/g, ' ')
    .replace(CLAUSE, (space, at: number, whole: string) => {
      const depth = (open: string, close: string) =>
        whole.slice(0, at).split(open).length - whole.slice(0, at).split(close).length;
      return depth('(', ')') + depth('[', ']') > 0 ? space : `\n${'  '.repeat(depth('{', '}'))}`;
    });

const code = (text: string): string => `\`${text}\``;
const fenced = (text: string, language = 'cypher'): string => `\`\`\`${language}\n${text}\n\`\`\`\n`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}
