const { lang, examples } = JSON.parse(document.getElementById('data').textContent);
const address = new URL(location.href);
const variables = lang === 'ru' ? '{ "lang": "ru" }' : undefined;
const given = address.searchParams.get('query');
const example = examples.find(({ name }) => name === address.searchParams.get('example'));

/** One request at a time to the API of this server. */
async function fetcher(request) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  return response.json();
}

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher,
    query: given ?? example?.query,
    variables: given ? (address.searchParams.get('variables') ?? undefined) : example && variables,
    defaultTabs: examples.slice(0, 1).map(({ query }) => ({ query, variables })),
    isHeadersEditorEnabled: false,
    inputValueDeprecation: true,
    schemaDescription: false,
  }),
);

const menu = document.getElementById('examples');
if (example) menu.value = example.name;
menu.addEventListener('change', () => {
  if (menu.value)
    location.assign(
      `/graphiql?${new URLSearchParams({ example: menu.value, ...(lang === 'ru' && { lang }) })}`,
    );
});
