/** What is asked of a thing that is drawn. */
export const THING = `fragment Thing on Entity {
  key __typename en: name ru: name(lang: "ru") degree
  ... on Organization { shortEn: acronym shortRu: acronym(lang: "ru") }
  ... on Organ { shortEn: acronym shortRu: acronym(lang: "ru") }
  ... on State { code: iso2 }
}`;

/** What is asked of a link that is drawn. */
export const LINK = `fragment Tie on Link {
  key type mark since until verified sourced disputed
  from { key } to { key } fact { key }
  start { earliest latest } end { earliest latest }
}`;

/** Suggestions while somebody types. */
export const SUGGEST = `query Suggest($text: String!) {
  search(text: $text, first: 8) { totalCount edges { matched reason node { ...Thing } } }
}
${THING}`;

/** Things by their keys. */
export const THINGS = `query Things($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { ...Thing } } }
${THING}`;

/** All links among some things, over all time. */
export const LINKS = `query Links($among: [ID!]!) { links(among: $among) { ...Tie } }
${LINK}`;

/** How a thing is linked, counted for a clock. */
export const relationsQuery = (clock: string): string => `query Relations($id: ID!) {
  ${clock} { node(id: $id) { ... on Entity { relations { link forward kind count possible total } } } }
}`;

/** A page of what a thing is linked with. */
export const neighboursQuery = (
  clock: string,
): string => `query Neighbours($id: ID!, $link: LinkType, $forward: Boolean, $kinds: [SearchKind!], $order: NeighbourOrder, $first: Int, $after: String) {
  ${clock} { node(id: $id) { ... on Entity {
    neighbours(link: $link, forward: $forward, kinds: $kinds, orderBy: $order, first: $first, after: $after) {
      totalCount nodes { ...Thing } pageInfo { hasNextPage endCursor }
    }
  } } }
}
${THING}`;
