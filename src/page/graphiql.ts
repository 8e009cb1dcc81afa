import type { Example } from './examples.ts';
import { data, html } from './html.ts';
import { type Lang, words } from './words.ts';

/** The page of GraphiQL, with the examples in a menu. */
export function graphiqlPage(lang: Lang, examples: readonly Example[]): string {
  const say = words[lang];
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphiQL · igo-graph</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/graphiql/lib/style.css">
<link rel="stylesheet" href="/assets/graphiql.css">
<script src="/graphiql/react/react.production.min.js" defer></script>
<script src="/graphiql/react-dom/react-dom.production.min.js" defer></script>
<script src="/graphiql/lib/index.umd.js" defer></script>
<script src="/assets/graphiql.js" defer></script>
</head>
<body>
<header class="bar">
<a href="${lang === 'ru' ? '/?lang=ru' : '/'}">← igo-graph</a>
<label for="examples">${say.examples}</label>
<select id="examples">
<option value="">${say.chooseExample}</option>
${examples.map((example) => html`<option value="${example.name}">${example.title[lang]}</option>`)}
</select>
</header>
<main id="graphiql" aria-label="GraphiQL"><noscript><p>${say.graphiqlNeedsScript}</p></noscript></main>
${data('data', { lang, examples: examples.map(({ name, query }) => ({ name, query })) })}
</body>
</html>`.html;
}
