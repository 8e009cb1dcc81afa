import { luceneQuery } from '../src/domain/fold.ts';
import { deepCursor, type Facts, type Targets } from './targets.ts';

/** A question to a GraphQL server. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

// biome-ignore lint/suspicious/noExplicitAny: answers of three servers, compared as JSON
export type Json = any;

/** One thing to measure: the same facts by bare Cypher, by the project, and by the peer where it can give them. */
export interface Operation {
  readonly name: string;
  readonly limit: { readonly text: string; readonly params: Readonly<Record<string, unknown>> };
  readonly ours: Asked;
  readonly peer?: Asked;
  /** The facts of each answer in one form, so that they can be compared. */
  readonly facts: {
    limit(rows: Facts): unknown;
    ours(data: Json): unknown;
    peer(data: Json): unknown;
  };
}

const day = (date: string): number => Number(date.replaceAll('-', ''));
/** Held on the day: by a period, or by a single day that a source shows. */
const held = (x: string) =>
  `((${x}.s0 <= $day AND ${x}.u1 > $day) OR any(one IN ${x}.attested WHERE one = $day))`;
/** Held on the day whatever vague dates mean. */
const certainly = (x: string) =>
  `((${x}.s1 <= $day AND ${x}.u0 > $day AND ${x}.s0 < ${x}.u1) OR any(one IN ${x}.attested WHERE one = $day))`;

/** Who is in all of so many bodies. */
function inAll(rows: Facts, bodies: number): string[] {
  const counts = new Map<string, number>();
  for (const { members } of rows)
    for (const member of members as string[]) counts.set(member, (counts.get(member) ?? 0) + 1);
  return [...counts].flatMap(([member, count]) => (count === bodies ? [member] : []));
}

const same = (value: unknown): unknown => value;
const sorted = (rows: readonly unknown[]): unknown => rows.map((row) => JSON.stringify(row)).sort();
const first = (rows: readonly Json[]): Json => rows[0] ?? {};

/** Every reading question, in the order of the table. */
export function operations(t: Targets): Operation[] {
  const { release, organization: id, at, organ } = t;
  /** What lists of memberships and of attendances show where nothing else is asked for. */
  const statuses = ['FULL_MEMBER', 'ASSOCIATE_MEMBER', 'PARTICIPANT'];
  const presence = ['PRESENT', 'POSSIBLE'];
  const params = { release, id, day: day(at), statuses };
  const variables = { id, at, day: day(at), release, statuses, presence };
  const during = { from: day(`${t.during.slice(0, 4)}-01-01`), to: day(`${t.during.slice(-4)}-12-31`) };
  const on = 'where: { s0: { lte: $day }, u1: { gt: $day } }';
  const full = 'where: { status: { in: $statuses }, s0: { lte: $day }, u1: { gt: $day } }';
  return [
    {
      name: 'by id',
      limit: {
        text: 'MATCH (o:Node {release: $release, id: $id}) RETURN o.name AS name, o.acronym AS acronym, o.kind AS kind, o.since AS since',
        params,
      },
      ours: { query: 'query ($id: ID!) { organization(id: $id) { name acronym kind since } }', variables },
      peer: {
        query:
          'query ($id: ID!, $release: Int!) { organizations(where: { release: { eq: $release }, id: { eq: $id } }) { name acronym kind since } }',
        variables,
      },
      facts: { limit: first, ours: (d) => d.organization, peer: (d) => first(d.organizations) },
    },
    {
      name: 'by acronym',
      limit: {
        text: "MATCH (n:Name {release: $release, fold: $fold})-[:NAME_OF]->(o:Organization) WHERE n.kind = 'ACRONYM' RETURN DISTINCT o.name AS name, o.kind AS kind, o.since AS since",
        params: { release, fold: t.acronym.toLowerCase() },
      },
      ours: {
        query: 'query ($acronym: String!) { organization(acronym: $acronym) { name kind since } }',
        variables: { acronym: t.acronym },
      },
      peer: {
        query: `query ($release: Int!, $fold: String!) { names(where: { release: { eq: $release }, fold: { eq: $fold }, kind: { eq: "ACRONYM" } }) { organization { name kind since } } }`,
        variables: { release, fold: t.acronym.toLowerCase() },
      },
      facts: {
        limit: first,
        ours: (d) => d.organization,
        peer: (d) => first(d.names.flatMap((name: Json) => name.organization)),
      },
    },
    {
      name: 'members at a date',
      limit: {
        text: `MATCH (o:Node {release: $release, id: $id}) CALL (o) {
            MATCH (o)<-[:MEMBERSHIP_IN]-(m:Membership)-[:MEMBER]->(s) WHERE m.status IN $statuses AND ${held('m')}
            WITH m, s ORDER BY m.sort, m.id LIMIT 200 RETURN collect([s.name, m.status, m.since]) AS members }
          RETURN o.name AS name, members`,
        params,
      },
      ours: {
        query: `query ($id: ID!, $at: Date!) { asOf(at: $at) { organization(id: $id) { name members(first: 200) { nodes { status since member { name } } } } } }`,
        variables,
      },
      peer: {
        query: `query ($id: ID!, $release: Int!, $day: Int!, $statuses: [String!]) { organizations(where: { release: { eq: $release }, id: { eq: $id } }) { name
          members(${full}, sort: [{ sort: ASC }, { id: ASC }], limit: 200) { status since member { ... on State { name } ... on Organization { name } ... on Organ { name } } } } }`,
        variables,
      },
      facts: {
        limit: (rows) => sorted(first(rows).members),
        ours: (d) =>
          sorted(d.asOf.organization.members.nodes.map((m: Json) => [m.member.name, m.status, m.since])),
        peer: (d) =>
          sorted(first(d.organizations).members.map((m: Json) => [m.member[0].name, m.status, m.since])),
      },
    },
    {
      name: 'members of members',
      limit: {
        text: `MATCH (o:Node {release: $release, id: $id}) CALL (o) {
            MATCH (o)<-[:MEMBERSHIP_IN]-(m:Membership)-[:MEMBER]->(s:State) WHERE m.status IN $statuses AND ${held('m')}
            WITH m, s ORDER BY m.sort, m.id LIMIT 100
            CALL (s) { MATCH (s)<-[:MEMBER]-(k:Membership)-[:MEMBERSHIP_IN]->(b) WHERE ${held('k')}
              WITH k, b ORDER BY k.s0, k.id LIMIT 100 RETURN collect([b.name, k.status]) AS of }
            RETURN collect([s.name, of]) AS members }
          RETURN o.name AS name, members`,
        params,
      },
      ours: {
        query: `query ($id: ID!, $at: Date!) { asOf(at: $at) { organization(id: $id) { name members(first: 100, where: { memberKinds: [State] }) { nodes {
          member { name ... on State { memberships(first: 100) { nodes { status of { name } } } } } } } } } }`,
        variables,
      },
      peer: {
        query: `query ($id: ID!, $release: Int!, $day: Int!, $statuses: [String!]) { organizations(where: { release: { eq: $release }, id: { eq: $id } }) { name
          members(${full}, sort: [{ sort: ASC }, { id: ASC }], limit: 100) { member { ... on State { name
            memberships(${on}, sort: [{ s0: ASC }, { id: ASC }], limit: 100) { status of { ... on Organization { name } ... on Organ { name } } } } } } } }`,
        variables,
      },
      facts: {
        limit: (rows) => sorted(first(rows).members.map(([name, of]: Json) => [name, sorted(of)])),
        ours: (d) =>
          sorted(
            d.asOf.organization.members.nodes.map(({ member }: Json) => [
              member.name,
              sorted(member.memberships.nodes.map((k: Json) => [k.of.name, k.status])),
            ]),
          ),
        peer: (d) =>
          sorted(
            first(d.organizations).members.flatMap(({ member: [member] }: Json) =>
              member?.memberships
                ? [[member.name, sorted(member.memberships.map((k: Json) => [k.of[0].name, k.status]))]]
                : [],
            ),
          ),
      },
    },
    {
      name: 'sessions, participants, posts',
      limit: {
        text: `MATCH (o:Node {release: $release, id: $id}) CALL (o) {
            MATCH (o)<-[:SESSION_OF]-(x:Meeting) WHERE x.d0 <= $to AND x.d1 >= $from
            WITH x ORDER BY x.d0, x.id LIMIT 20
            CALL (x) { MATCH (x)<-[:ATTENDANCE_AT]-(a:Attendance)-[:REPRESENTING]->(r) WHERE a.presence IN $presence
              WITH a, r ORDER BY a.d0, a.id LIMIT 50
              OPTIONAL MATCH (a)-[:ATTENDEE]->(p) OPTIONAL MATCH (a)-[:IN_POST]->(t:Tenure)-[:TENURE_OF]->(q)
              RETURN collect([a.capacity, r.name, p.name, t.since, q.name]) AS there }
            RETURN collect([x.date, x.name, there]) AS meetings }
          RETURN o.name AS name, meetings`,
        params: { release, id: organ, presence, ...during },
      },
      ours: {
        query: `query ($id: ID!, $during: EDTF!) { organ(id: $id) { name meetings(first: 20, where: { during: $during }) { nodes { date name
          attendances(first: 50) { nodes { capacity person { name } representing { name } tenure { since post { name } } } } } } } }`,
        variables: { id: organ, during: t.during },
      },
      peer: {
        query: `query ($id: ID!, $release: Int!, $from: Int!, $to: Int!, $presence: [String!]) { organs(where: { release: { eq: $release }, id: { eq: $id } }) { name
          meetings(where: { d0: { lte: $to }, d1: { gte: $from } }, sort: [{ d0: ASC }, { id: ASC }], limit: 20) { date name
            attendances(where: { presence: { in: $presence } }, sort: [{ d0: ASC }, { id: ASC }], limit: 50) { capacity person { name } representing { ... on State { name } ... on Organization { name } ... on Organ { name } } tenure { since post { name } } } } } }`,
        variables: { id: organ, release, presence, ...during },
      },
      facts: {
        limit: (rows) =>
          sorted(first(rows).meetings.map(([date, name, there]: Json) => [date, name, sorted(there)])),
        ours: (d) =>
          sorted(
            d.organ.meetings.nodes.map((x: Json) => [
              x.date,
              x.name,
              sorted(
                x.attendances.nodes.map((a: Json) => [
                  ...[a.capacity, a.representing.name, a.person?.name ?? null],
                  ...[a.tenure?.since ?? null, a.tenure?.post.name ?? null],
                ]),
              ),
            ]),
          ),
        peer: (d) =>
          sorted(
            first(d.organs).meetings.map((x: Json) => [
              x.date,
              x.name,
              sorted(
                x.attendances.map((a: Json) => [
                  ...[a.capacity, a.representing[0].name, a.person[0]?.name ?? null],
                  ...[a.tenure[0]?.since ?? null, a.tenure[0]?.post[0].name ?? null],
                ]),
              ),
            ]),
          ),
      },
    },
    {
      name: 'a page deep in a list',
      limit: {
        text: `MATCH (x:Person) WHERE x.release = $release AND x.sort >= $sort AND x.id IS NOT NULL AND CASE WHEN x.sort = $sort THEN x.id > $id ELSE true END
          RETURN x.id AS key, x.name AS name ORDER BY x.release, x.sort, x.id LIMIT 50`,
        params: { release, ...t.last },
      },
      ours: {
        query: 'query ($after: String!) { people(first: 50, after: $after) { nodes { key name } } }',
        variables: { after: deepCursor(t) },
      },
      peer: {
        query:
          'query ($release: Int!, $offset: Int!) { people(where: { release: { eq: $release } }, sort: [{ sort: ASC }, { id: ASC }], offset: $offset, limit: 50) { key: id name } }',
        variables: { release, offset: t.depth },
      },
      facts: { limit: same, ours: (d) => d.people.nodes, peer: (d) => d.people },
    },
    {
      name: 'overlap of three organizations',
      limit: {
        text: `UNWIND $ids AS id MATCH (o:Node {release: $release, id: id})<-[:MEMBERSHIP_IN]-(m:Membership)-[:MEMBER]->(s)
          WHERE m.status IN $statuses AND ${certainly('m')}
          RETURN id, collect(DISTINCT s.id) AS members`,
        params: { ...params, ids: t.three },
      },
      ours: {
        query: `query ($ids: [ID!]!, $at: Date!) { asOf(at: $at) { overlap(of: $ids) { regions { bodies { key } members { ... on Node { key } } } } } }`,
        variables: { ids: t.three, at },
      },
      // Who is in some bodies and certainly in no other depends on which lists are complete; who is in all does not.
      facts: {
        limit: (rows) => sorted(inAll(rows, t.three.length)),
        ours: (d) =>
          sorted(
            d.asOf.overlap.regions
              .filter((region: Json) => region.bodies.length === t.three.length)
              .flatMap((region: Json) => region.members.map((m: Json) => m.key)),
          ),
        peer: same,
      },
    },
    {
      name: 'joint memberships of all dyads',
      limit: {
        text: `MATCH (o:Organization {release: $release}) WHERE o.kind IN $kinds
          MATCH (o)<-[:MEMBERSHIP_IN]-(m:Membership)-[:MEMBER]->(s:State) WHERE m.rank = 'FULL' AND ${certainly('m')}
          WITH o, collect(DISTINCT s.id) AS there UNWIND there AS a UNWIND there AS b
          WITH a, b WHERE a < b WITH a, b, count(*) AS joint RETURN collect(a) AS a, collect(b) AS b, collect(joint) AS joint`,
        params: { ...params, kinds: ['INTERGOVERNMENTAL', 'SUPRANATIONAL', 'TREATY_REGIME', 'INFORMAL'] },
      },
      ours: {
        query: `query ($at: Date!) { asOf(at: $at) { jointMemberships { states { key } full } } }`,
        variables: { at },
      },
      facts: {
        limit: (rows) => {
          const { a, b, joint } = first(rows);
          return sorted(a.map((x: string, i: number) => [x, b[i], joint[i]]));
        },
        ours: ({ asOf: { jointMemberships: found } }) => {
          const keys: string[] = found.states.map((s: Json) => s.key);
          return sorted(
            keys.flatMap((a, i) =>
              keys.flatMap((b, k) => (a < b && found.full[i][k] > 0 ? [[a, b, found.full[i][k]]] : [])),
            ),
          );
        },
        peer: same,
      },
    },
    ...t.texts.map((text, i): Operation => {
      const lucene = luceneQuery(text);
      return {
        name: `search in ${i === 0 ? 'Latin' : 'Cyrillic'}`,
        limit: {
          text: `CALL () { MATCH (n:Name {release: $release, fold: $fold}) RETURN n, 1000.0 AS score
              UNION ALL CALL db.index.fulltext.queryNodes('name_latin', $lucene, {limit: 400}) YIELD node AS n, score RETURN n, score
              UNION ALL CALL db.index.fulltext.queryNodes('name_russian', $russian, {limit: 200}) YIELD node AS n, score RETURN n, 0.8 * score AS score }
            WITH n, score WHERE n.release = $release WITH n.of AS id, max(score) AS score ORDER BY score DESC, id LIMIT 10
            MATCH (x:Node {release: $release, id: id}) RETURN x.id AS key, x.name AS name ORDER BY score DESC, key`,
          params: { release, fold: lucene?.fold ?? '', lucene: lucene?.lucene ?? '', russian: text },
        },
        ours: {
          query:
            'query ($text: String!) { search(text: $text, first: 10) { edges { matched node { key ... on Person { name } } } } }',
          variables: { text },
        },
        peer: {
          query:
            'query ($phrase: String!, $release: Int!) { searchNames(phrase: $phrase, first: 10, where: { node: { release: { eq: $release } } }) { edges { node { text of { key: id name } } } } }',
          variables: { phrase: lucene?.lucene ?? '', release },
        },
        // Each ranks in its own way; what is meant has to come first in all.
        facts: {
          limit: (rows) => first(rows).key,
          ours: (d) => first(d.search.edges).node.key,
          peer: (d) => first(d.searchNames.edges).node.of[0].key,
        },
      };
    }),
  ];
}
