/** What everybody asks first: it makes the server read the network, and the database plan its questions. */
const FIRST = [
  '{ node(id: "csto") { ... on Entity { degree relations { link count } } } }',
  '{ links(among: ["csto", "state-rus"]) { key sentence } }',
  '{ search(text: "csto", first: 5) { nodes { key } } }',
  '{ asOf(at: "2020-12-01") { node(id: "csto") { ... on Organization { neighbours(first: 5) { nodes { key } } members(first: 5) { nodes { status claims { source { title } } } } } } } }',
  '{ trace(from: "csto", to: "sco") { paths(first: 3) { nodes { sentence hops { sentence claims { source { title } } } } } } }',
];

/** Asks a few questions of the server that has just begun, so that the first reader need not wait some seconds. */
export async function warmUp(url: string): Promise<void> {
  for (const query of FIRST) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    if (!response.ok) throw new Error(`the server answered ${response.status} to ${query}`);
    await response.arrayBuffer();
  }
}
