import { Kind as Ast, type FieldDefinitionNode, type ObjectTypeDefinitionNode, parse, print } from 'graphql';
import { kindNames, kinds } from '../domain/kinds.ts';
import { links } from '../domain/links.ts';
import { words } from '../domain/words.ts';
import { orderedKinds } from '../graph/lists.ts';

const MADE = '# Made by `npm run generate`; edit the table behind it.\n\n';
const described = (text: string): string => JSON.stringify(text);

/** The enums of the closed lists, from `src/domain/words.ts`. */
export function vocabularySdl(): string {
  const enums = Object.entries(words).map(([list, terms]) => {
    const values = Object.entries(terms).map(
      ([code, { en, about }]) => `  ${described(`${en}: ${about}`)}\n  ${code}`,
    );
    return `${described(`Closed list: ${spaced(list)}.`)}\nenum ${list} {\n${values.join('\n')}\n}\n`;
  });
  return MADE + [...enums, linkTypeSdl(), recordKindSdl()].join('\n');
}

/** The enum of what can be walked, from `src/domain/links.ts`. */
function linkTypeSdl(): string {
  const values = Object.entries(links).map(
    ([type, { about, fact }]) =>
      `  ${described(`The first end ${about} the second; from a ${fact}.`)}\n  ${type}`,
  );
  return `"A direct link between two things, derived from a record: what paths are made of."\nenum LinkType {\n${values.join('\n')}\n}\n`;
}

/** The enum of all kinds, from `src/domain/kinds.ts`. */
function recordKindSdl(): string {
  const values = kindNames.map((kind) => `  ${described(kinds[kind].about)}\n  ${kind}`);
  return `"A kind of record."\nenum RecordKind {\n${values.join('\n')}\n}\n`;
}

/** A connection and an edge for each listed kind, all of one shape. */
export function connectionsSdl(): string {
  const types = orderedKinds.map(
    (
      kind,
    ) => `"A page of a list, ordered totally: \`first\` items (50 where it is not given, 500 at the most; 500 for CSV) after the cursor \`after\`."
type ${kind}Connection {
  "The items with their cursors."
  edges: [${kind}Edge!]!
  "The items of this page."
  nodes: [${kind}!]!
  "How many items the whole list has, YES and UNKNOWN rows alike; counted only when asked for."
  totalCount: Int!
  "Where the page ends."
  pageInfo: PageInfo!
}

"An item of a list."
type ${kind}Edge {
  "Pass it as \`after\` to go on from here."
  cursor: String!
  "The item."
  node: ${kind}!
}
`,
  );
  return MADE + types.join('\n');
}

const ownFields = new Set(['asOf', 'release', 'releases', 'vocabulary', 'model']);

/** The type View: all questions of Query that depend on the clock. */
export function viewSdl(querySdl: string): string {
  const query = parse(querySdl).definitions.find(
    (d): d is ObjectTypeDefinitionNode => d.kind === Ast.OBJECT_TYPE_DEFINITION && d.name.value === 'Query',
  );
  const fields = (query?.fields ?? []).filter(
    (field: FieldDefinitionNode) => !ownFields.has(field.name.value),
  );
  return `${MADE}"The questions of Query under a clock and a policy."
type View {
  "The first day that this view shows."
  from: Date
  "The last day that this view shows."
  to: Date
  "The policy where sources differ."
  policy: Policy!
  "Sources preferred, by key."
  prefer: [ID!]!
  "Whether facts without a source that was read are left out."
  verifiedOnly: Boolean!
${fields.map((field) => indent(print(field))).join('\n')}
}
`;
}

const indent = (text: string): string => text.replace(/^/gm, '  ');
const spaced = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
