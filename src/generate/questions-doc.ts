import { COMPILED } from '../domain/view.ts';
import { changeRecords } from '../graph/changes.ts';
import { seatingsOf } from '../graph/co-attendance.ts';
import { disputedFacts, withOrgans } from '../graph/disagreements.ts';
import { filters } from '../graph/filters.ts';
import { type Listing, type Order, pageQuestion } from '../graph/listing.ts';
import { lists, orderedKinds, orders, rootList, wholeLists } from '../graph/lists.ts';
import * as measures from '../graph/membership-measures.ts';
import { linksFrom, nodesByNumber, numbersByKind, numbersSupported } from '../graph/network.ts';
import * as nodeQuestions from '../graph/nodes.ts';
import { sessionCoverage } from '../graph/outcome.ts';
import type { Graph, Question } from '../graph/question.ts';
import { relationBetween } from '../graph/relation.ts';
import { allReleases, archiveOf, currentRelease } from '../graph/releases.ts';
import { sessionsWithSittings } from '../graph/representation.ts';
import { searchNames } from '../graph/search.ts';
import { code, fenced, MADE, table } from './markdown.ts';

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
Other orderings change \`ORDER BY\`. A cursor adds a comparison with \`$afterValue\` and \`$afterId\`. A policy puts \`coalesce(x.latestS0, x.s0)\` and the like in the place of a property, and \`verifiedOnly\` adds \`x.verified\`. \`totalCount\` asks the same text with \`count(x)\`. Filters add the conditions of the last section. What can be walked is read once for each release, its links from \`from\` to \`to\`, which are numbers of nodes there.

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
${section('Whole answers', [
  sessionCoverage,
  sessionsWithSittings(COMPILED),
  ...(['Person', 'Organ', 'Organization'] as const).map((from) => seatingsOf(from, COMPILED)),
  relationBetween(COMPILED),
])}
${section(
  'Measures of memberships',
  byName(Object.values(measures).flatMap((one) => ('text' in one ? [one] : Object.values(one)))),
)}
${section('Search', [searchNames])}
${section('What sources differ on, and what changed', [withOrgans, disputedFacts, changeRecords])}
${section('Paths', [numbersByKind, linksFrom, nodesByNumber, numbersSupported])}
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
