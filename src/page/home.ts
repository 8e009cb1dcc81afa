import type { Facts } from './ask.ts';
import type { Example } from './examples.ts';
import { data, type Html, html } from './html.ts';
import { fieldWords, kindGroups, kindWords, type Lang, words } from './words.ts';

interface Home {
  readonly lang: Lang;
  readonly facts: Facts | null;
  readonly examples: readonly Example[];
  readonly browserUrl: string | null;
  /** The address under which the client knows this server. */
  readonly host: string;
}

/** So many questions are open to the eye; the others wait behind a line. */
const SHOWN = 7;

/** The start page: what the graph is and holds, a search box, and worked examples. */
export function homePage({ lang, facts, examples, browserUrl, host }: Home): string {
  const say = words[lang];
  const other: Lang = lang === 'ru' ? 'en' : 'ru';
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${say.lead}">
<title>igo-graph · ${say.title}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="alternate" hreflang="${other}" href="/queries?lang=${other}">
<link rel="stylesheet" href="/assets/page.css">
<script src="/assets/page.js" type="module"></script>
</head>
<body>
<a class="skip" href="#main">${say.skip}</a>
<header class="top">
<a class="brand" href="/queries?lang=${lang}"><img src="/assets/icon.svg" alt="" width="28" height="28"> igo-graph</a>
<nav aria-label="${say.links}">
<a href="${graphiqlAt(lang)}">GraphiQL</a>
${browserUrl && html`<a href="${browserUrl}">Neo4j Browser</a>`}
<a href="/?lang=${lang}">${say.explore}</a>
<a href="/queries?lang=${other}" hreflang="${other}" lang="${other}">${words[other].language}</a>
</nav>
</header>
<main id="main">
<h1>${say.title}</h1>
<p class="lead">${say.lead}</p>
${facts ? release(facts, lang) : html`<p class="warning" role="status">${say.notReady}</p>`}

<section class="search needs-script" aria-labelledby="search-head">
<h2 id="search-head"><label for="search">${say.search}</label></h2>
<div class="combo">
<input id="search" type="search" role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list"
 aria-describedby="search-hint" autocomplete="off" autocapitalize="none" spellcheck="false" placeholder="${say.searchExample}">
<ul id="found" role="listbox" aria-label="${say.found}" hidden></ul>
</div>
<p id="search-hint" class="hint">${say.searchHint}</p>
<p id="search-state" class="hint" role="status"></p>
<article id="card" class="card" tabindex="-1" hidden></article>
</section>

<section aria-labelledby="examples-head">
<h2 id="examples-head">${say.ask}</h2>
<p class="hint needs-script">${say.askHint}</p>
${examples.slice(0, SHOWN).map((item) => example(item, lang))}
${
  examples.length > SHOWN &&
  html`<details class="others"><summary>${say.moreQuestions} (${examples.length - SHOWN})</summary>
${examples.slice(SHOWN).map((item) => example(item, lang))}
</details>`
}
</section>

<section aria-labelledby="sure-head">
<h2 id="sure-head">${say.sure}</h2>
<dl class="sure">
${say.truths.map(([value, about]) => html`<div><dt><span class="truth ${value}">${say.truthNames[value]}</span></dt><dd>${about}</dd></div>`)}
</dl>
</section>

${facts && holdings(facts, lang)}

<section aria-labelledby="api-head">
<h2 id="api-head">${say.api}</h2>
<p>${say.apiAbout} <code class="address">http://${host}/graphql</code></p>
<p>${say.csvAbout} <code class="address">http://${host}/graphql.csv?query=…</code></p>
</section>
</main>
<footer>
${facts && html`<p>igo-graph · ${say.release} ${facts.release.name} · <span title="${facts.release.hash}">${facts.release.hash.slice(0, 12)}</span></p>`}
</footer>
${data('data', { lang, dataUntil: facts?.release.dataUntil ?? null, words: say.script, fields: fieldWords[lang], kinds: kindWords, examples: examples.map(({ name, query }) => ({ name, query })) })}
</body>
</html>`.html;
}

function release({ release }: Facts, lang: Lang): Html {
  const say = words[lang];
  return html`<dl class="release">
<div><dt>${say.release}</dt><dd>${release.name}</dd></div>
<div><dt>${say.dataUntil}</dt><dd><time datetime="${release.dataUntil}">${day(release.dataUntil, lang)}</time></dd></div>
<div><dt>${say.nodesAndLinks}</dt><dd>${count(release.nodes, lang)} · ${count(release.links, lang)}</dd></div>
<div><dt>${say.hash}</dt><dd><code title="${release.hash}">${release.hash.slice(0, 12)}</code></dd></div>
</dl>`;
}

function example({ name, title, query }: Example, lang: Lang): Html {
  const say = words[lang];
  const params = new URLSearchParams({ query, ...(lang === 'ru' && { variables: '{"lang":"ru"}' }) });
  return html`<details class="example" id="${name}" data-example="${name}">
<summary>${title[lang]}</summary>
<div class="inside">
<div class="answer needs-script" role="region" aria-live="polite" aria-label="${say.answer}"></div>
<p class="actions">
<a href="${graphiqlAt(lang, name)}">${say.openInGraphiql}</a>
<a href="/graphql.csv?${params.toString()}" download="${name}.csv">CSV</a>
<a href="/graphql?${params.toString()}" class="no-script">JSON</a>
<button type="button" class="needs-script" data-copy="${name}">${say.copyCurl}</button>
</p>
<div class="code">
<div><h3>${say.query}</h3><pre tabindex="0" aria-label="${say.query}"><code>${query.replace(/^(#.*\n)+/, '')}</code></pre></div>
<div class="json needs-script" hidden><h3>JSON</h3><pre tabindex="0" aria-label="JSON"><code></code></pre></div>
</div>
</div>
</details>`;
}

function holdings({ model }: Facts, lang: Lang): Html {
  const say = words[lang];
  const known = new Set(kindGroups.flatMap(({ kinds }) => kinds));
  const rest = model.kinds.map(({ name }) => name).filter((name) => !known.has(name));
  const groups = [...kindGroups, ...(rest.length ? [{ title: { en: 'More', ru: 'Ещё' }, kinds: rest }] : [])];
  return html`<section aria-labelledby="holds-head">
<h2 id="holds-head">${say.holds}</h2>
<div class="holds">
${groups.map(
  (group) => html`<div>
<h3>${group.title[lang]}</h3>
<dl>
${group.kinds.flatMap((name) => {
  const kind = model.kinds.find((each) => each.name === name);
  return kind
    ? [
        html`<div><dt${lang === 'en' && html` title="${kind.about}"`}>${kindWords[name]?.[lang][1] ?? name}</dt><dd>${count(kind.count, lang)}</dd></div>`,
      ]
    : [];
})}
</dl>
</div>`,
)}
</div>
</section>`;
}

function graphiqlAt(lang: Lang, example?: string): string {
  const params = new URLSearchParams({ ...(example && { example }), ...(lang === 'ru' && { lang }) });
  return params.size ? `/graphiql?${params.toString()}` : '/graphiql';
}

const count = (value: number, lang: Lang): string => new Intl.NumberFormat(lang).format(value);

const day = (date: string, lang: Lang): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );
