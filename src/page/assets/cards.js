const TRUTH = 'truth { value reason }';
const NAME = 'name(lang: $lang)';
const WHO = `{ ... on Named { ${NAME} } }`;
const SOURCES = 'claims { field value rival source { title publisher url published } }';
const MEETINGS = `meetings(first: 5) { totalCount nodes { date ${NAME} } }`;
const DOCUMENTS = `documents(first: 5) { totalCount nodes { date ${NAME} kind } }`;
const TENURES = (what) =>
  `tenures { totalCount nodes { ${what} { ${NAME} } acting period { text(lang: $lang) } } }`;

/** The main facts of each kind of thing, as a card shows them. */
const CARDS = {
  Organization: `acronym(lang: $lang) kind scope field period { text(lang: $lang) } ${TRUTH} website
      seats { city state { ${NAME} } }
      members { totalCount nodes { member ${WHO} status since ${TRUTH} } }`,
  Organ: `organization { ${NAME} } acronym(lang: $lang) kind level period { text(lang: $lang) } ${TRUTH} ${MEETINGS}`,
  State: `iso3 ${TRUTH} memberships { totalCount nodes { of ${WHO} status since ${TRUTH} } }`,
  Person: `${TENURES('post')}
      attendances(first: 8) { totalCount nodes { date meeting { ${NAME} } representing ${WHO} capacity } }`,
  Post: `office at ${WHO} ${TENURES('person')}`,
  Meeting: `date organs { ${NAME} } type format status city ${TRUTH}
      attendances { totalCount nodes { representing ${WHO} person { ${NAME} } office capacity } }
      stages { totalCount nodes { kind document { ${NAME} } } }`,
  Document: `kind date place ${TRUTH} organizations { acronym(lang: $lang) }
      stages { date kind organ { ${NAME} } inferred }`,
  Topic: `${MEETINGS} ${DOCUMENTS}`,
};

/** People and posts are shown over all time, everything else for the day up to which the data reach. */
const OVER_TIME = new Set(['Person', 'Post']);

/** The query behind the card of a thing. */
export function cardQuery(kind, key, dataUntil) {
  const node = `node(id: ${JSON.stringify(key)}) {
    ... on ${kind} {
      ${NAME}
      ${CARDS[kind] ?? ''}
      ${SOURCES}
    }
  }`;
  const body =
    OVER_TIME.has(kind) && dataUntil ? `asOf(during: "1945/${dataUntil}") {\n  ${node}\n  }` : node;
  return `query ${kind}($lang: Language = "en") {\n  ${body}\n}`;
}
