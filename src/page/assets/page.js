import { cardQuery } from './cards.js';
import { el, learn, viewer } from './show.js';

const { lang, dataUntil, words, fields, kinds, examples } = JSON.parse(
  document.getElementById('data').textContent,
);
const variables = lang === 'ru' ? { lang } : {};

/** Asks the API; gives the whole answer, or throws what it complains of. */
async function request(query, given = {}, signal = undefined) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: given }),
    signal,
  });
  const answer = await response.json();
  if (answer.errors?.length) throw new Error(answer.errors.map(({ message }) => message).join(' '));
  return answer;
}
const ask = async (...given) => (await request(...given)).data;

let learnt;
/** The viewer; what it needs to know is asked for once. */
function view() {
  learnt ??= learn(ask, lang).then((known) => viewer(known, words, fields));
  learnt.catch(() => {
    learnt = undefined;
  });
  return learnt;
}

const failure = (error) => el('p', { class: 'warning' }, `${words.failed} ${error.message}`);
const graphiqlAt = (query) =>
  `/graphiql?${new URLSearchParams({ query, ...(lang === 'ru' && { variables: JSON.stringify(variables), lang }) })}`;

/** `alias: field(` and `alias: field {` of a query. */
const aliasesOf = (query) =>
  Object.fromEntries(
    [...query.matchAll(/^\s*(\w+):\s*(\w+)\s*[({]/gm)].map(([, alias, field]) => [alias, field]),
  );

async function run(details, query) {
  const answer = details.querySelector('.answer');
  const json = details.querySelector('.json');
  answer.setAttribute('aria-busy', 'true');
  answer.replaceChildren(el('p', { class: 'hint' }, words.asking));
  try {
    const [show, { data }] = await Promise.all([view(), request(query, variables)]);
    answer.replaceChildren(...show(data, 'Query', '', aliasesOf(query)));
    json.querySelector('code').textContent = JSON.stringify(data, null, 2);
    json.hidden = false;
    details.dataset.done = 'yes';
  } catch (error) {
    answer.replaceChildren(failure(error));
  }
  answer.removeAttribute('aria-busy');
}

for (const { name, query } of examples) {
  const details = document.getElementById(name);
  details.addEventListener('toggle', () => {
    if (details.open && !details.dataset.done) run(details, query);
  });
  if (location.hash === `#${name}`)
    for (let each = details; each; each = each.parentElement.closest('details')) each.open = true;
  details
    .querySelector('[data-copy]')
    .addEventListener('click', ({ currentTarget }) => copy(currentTarget, query));
}

async function copy(button, query) {
  const body = JSON.stringify({ query, ...(lang === 'ru' && { variables }) }).replaceAll("'", "'\\''");
  const command = `curl -s '${location.origin}/graphql' -H 'content-type: application/json' -d '${body}'`;
  try {
    await navigator.clipboard.writeText(command);
    const before = button.textContent;
    button.textContent = words.copied;
    setTimeout(() => {
      button.textContent = before;
    }, 2000);
  } catch {
    // Browsers allow the clipboard only on https and on this machine.
    prompt(words.copyByHand, command);
  }
}

const input = document.getElementById('search');
const found = document.getElementById('found');
const state = document.getElementById('search-state');
const card = document.getElementById('card');
const SEARCH = `query Search($text: String!, $lang: Language = "en") {
  search(text: $text, first: 8) {
    totalCount
    edges { matched reason node { __typename key ... on Named { name(lang: $lang) } } }
  }
}`;
let results = [];
let active = -1;
let running = new AbortController();
let timer;
/** The text that the results belong to. */
let searched = '';

input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(search, 180);
});
input.addEventListener('focus', () => {
  if (results.length) open(true);
});
input.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    if (!results.length) return;
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    if (found.hidden) open(true);
    mark((active + step + results.length) % results.length);
  } else if (event.key === 'Enter') {
    event.preventDefault();
    enter();
  } else if (event.key === 'Escape' && !found.hidden) {
    event.preventDefault();
    open(false);
  }
});
document.addEventListener('click', ({ target }) => {
  if (!target.closest('.combo')) open(false);
});

/** Enter takes the marked result, of what is written now: a search that is still to come is done first. */
async function enter() {
  clearTimeout(timer);
  if (input.value.trim() !== searched) await search();
  if (input.value.trim() === searched && results.length) choose(results[Math.max(active, 0)]);
}

async function search() {
  running.abort();
  running = new AbortController();
  const text = input.value.trim();
  if (!text) {
    results = [];
    state.textContent = '';
    return open(false);
  }
  try {
    const { search } = await ask(SEARCH, { ...variables, text }, running.signal);
    results = search.edges;
    searched = text;
    state.textContent = results.length ? `${words.foundMany}: ${search.totalCount}` : words.none;
    found.replaceChildren(...results.map(option));
    mark(-1);
    open(results.length > 0);
  } catch (error) {
    if (error.name !== 'AbortError') state.textContent = `${words.failed} ${error.message}`;
  }
}

function option(edge, i) {
  const { node, matched, reason } = edge;
  const line = el(
    'li',
    { role: 'option', id: `found-${i}`, 'aria-selected': 'false' },
    el('span', { class: 'kind' }, kinds[node.__typename]?.[lang][0] ?? node.__typename),
    el('span', { class: 'name' }, node.name ?? node.key),
    el(
      'small',
      {},
      `${matched === node.name ? '' : `${lang === 'ru' ? `«${matched}»` : `“${matched}”`} · `}${words[reason] ?? reason}`,
    ),
  );
  line.addEventListener('click', () => choose(edge));
  return line;
}

function mark(i) {
  active = i;
  for (const [at, line] of [...found.children].entries())
    line.setAttribute('aria-selected', String(at === i));
  if (i < 0) input.removeAttribute('aria-activedescendant');
  else {
    input.setAttribute('aria-activedescendant', `found-${i}`);
    found.children[i].scrollIntoView({ block: 'nearest' });
  }
}

function open(yes) {
  found.hidden = !yes;
  input.setAttribute('aria-expanded', String(yes));
}

async function choose({ node }) {
  open(false);
  card.hidden = false;
  card.replaceChildren(el('p', { class: 'hint' }, words.asking));
  const query = cardQuery(node.__typename, node.key, dataUntil);
  try {
    const [show, data] = await Promise.all([view(), ask(query, variables)]);
    const { name, ...rest } = data.asOf?.node ?? data.node;
    const close = el('button', { type: 'button', 'aria-label': words.close, class: 'close' }, '×');
    close.addEventListener('click', () => {
      card.hidden = true;
      input.focus();
    });
    card.replaceChildren(
      close,
      el('p', { class: 'kind' }, kinds[node.__typename]?.[lang][0] ?? node.__typename),
      el('h3', { id: 'card-name' }, name),
      ...show(rest, node.__typename),
      el('p', { class: 'actions' }, el('a', { href: graphiqlAt(query) }, words.openInGraphiql)),
    );
    card.setAttribute('aria-labelledby', 'card-name');
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest' });
  } catch (error) {
    card.replaceChildren(failure(error));
  }
}
