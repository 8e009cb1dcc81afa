/** Makes a small DOM tree; texts are texts, so nothing of an answer is ever read as HTML. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== undefined && value !== false)
      node.setAttribute(name, value === true ? '' : value);
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ''));
  return node;
}

/** Learns from the API what the types of fields are and how the words of closed lists are called. */
export async function learn(ask, lang) {
  const { __schema: schema, vocabulary } = await ask(
    `query Learn($lang: Language) {
      vocabulary { name terms { code label(lang: $lang) about } }
      __schema { types { name fields { name type { ...t } } possibleTypes { name } } }
    }
    fragment t on __Type { name ofType { name ofType { name ofType { name } } } }`,
    { lang },
  );
  const named = (type) => (type.name ? type.name : named(type.ofType));
  const own = new Map(
    schema.types.map(({ name, fields }) => [
      name,
      new Map((fields ?? []).map((f) => [f.name, named(f.type)])),
    ]),
  );
  const types = new Map(
    schema.types.map(({ name, possibleTypes }) => [
      name,
      new Map([...(possibleTypes ?? []).flatMap((t) => [...own.get(t.name)]), ...own.get(name)]),
    ]),
  );
  const terms = new Map(
    vocabulary.map(({ name, terms }) => [name, new Map(terms.map(({ code, label }) => [code, label]))]),
  );
  return { types, terms };
}

/** Shows an answer of any shape: facts as lists of terms, lists as tables, sources as links. */
export function viewer({ types, terms }, words, fields) {
  const NAMES = new Set(['name', 'acronym', 'key', 'id', 'iso3', '__typename', 'text']);
  const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
  const isName = (value) => isObject(value) && Object.keys(value).every((key) => NAMES.has(key));
  const isLeaf = (value, type) =>
    value === null ||
    typeof value !== 'object' ||
    isName(value) ||
    ['Truth', 'Period', 'Source'].includes(type);
  const listOf = (value, type) =>
    Array.isArray(value)
      ? value
      : isObject(value) && /Connection$/.test(type)
        ? (value.nodes ?? value.edges ?? [])
        : null;
  const itemType = (type, value) =>
    /Connection$/.test(type) ? types.get(type)?.get(value?.edges && !value.nodes ? 'edges' : 'nodes') : type;
  const isFlat = (value) =>
    !('name' in value) && Object.values(value).every((each) => each === null || typeof each !== 'object');
  const entries = (value) =>
    Object.entries(value).filter(([key]) => !['__typename', 'key', 'id', 'cursor'].includes(key));

  function heading(key) {
    if (fields[key]) return fields[key];
    if (key.includes('_')) return key.replaceAll('_', ' – ');
    const text = key.replace(/([a-z])([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`);
    return text[0].toUpperCase() + text.slice(1);
  }

  const link = (url, text) => el('a', { href: url, rel: 'noreferrer noopener', target: '_blank' }, text);

  function leaf(value, type) {
    if (value === null || value === undefined) return el('span', { class: 'none', title: words.empty }, '—');
    if (type === 'Truth') return truth(value);
    if (type === 'Period')
      return document.createTextNode(value.text ?? [value.since, value.until].join(' – '));
    if (type === 'Source') return source(value);
    if (isObject(value))
      return document.createTextNode(value.name ?? value.text ?? value.acronym ?? value.key ?? '');
    if (typeof value === 'boolean') return document.createTextNode(value ? words.yes : words.no);
    const label = terms.get(type)?.get(value);
    if (label) return document.createTextNode(label);
    if (/^https?:\/\//.test(value)) return link(value, value.replace(/^https?:\/\/(www\.)?|\/$/g, ''));
    if (type === 'EDTF' || type === 'Date') return el('span', { class: 'date' }, String(value));
    return document.createTextNode(String(value));
  }

  function truth({ value, reason }) {
    const badge = el('span', { class: `truth ${value}` }, terms.get('TruthValue')?.get(value) ?? value);
    return reason
      ? el('span', {}, badge, ' ', el('small', {}, terms.get('TruthReason')?.get(reason) ?? reason))
      : badge;
  }

  function source({ title, publisher, url, published }) {
    const about = [publisher, published].filter(Boolean).join(', ');
    return el(
      'span',
      {},
      url ? link(url, title ?? publisher ?? url) : (title ?? ''),
      about && el('small', {}, ` ${about}`),
    );
  }

  /** Claims, one line for each source; those that differ come first and say in what. */
  function claims(list, owner) {
    const bySource = new Map();
    for (const claim of list) {
      const at = JSON.stringify(claim.source);
      bySource.set(at, [...(bySource.get(at) ?? []), claim]);
    }
    const rivals = (group) => group.filter((claim) => claim.rival);
    const groups = [...bySource.values()].sort((a, b) => rivals(b).length - rivals(a).length);
    const line = (group) =>
      el(
        'li',
        {},
        source(group[0].source),
        rivals(group).map((claim) =>
          el(
            'span',
            { class: 'rival' },
            `${words.says} `,
            heading(claim.field).toLowerCase(),
            ' ',
            el('strong', {}, leaf(claim.value, types.get(owner)?.get(claim.field))),
          ),
        ),
      );
    return folded(groups.map(line), Math.max(2, groups.filter((group) => rivals(group).length).length));
  }

  /** A list whose tail waits behind "3 more". */
  function folded(lines, shown) {
    if (lines.length <= shown + 1) return el('ul', { class: 'lines' }, lines);
    const rest = lines.slice(shown);
    return el(
      'div',
      {},
      el('ul', { class: 'lines' }, lines.slice(0, shown)),
      el(
        'details',
        { class: 'rest' },
        el('summary', {}, `${rest.length} ${words.more}`),
        el('ul', { class: 'lines' }, rest),
      ),
    );
  }

  /** What fits into a cell. */
  function cell(value, type, owner) {
    if (isLeaf(value, type)) return leaf(value, type);
    const list = listOf(value, type);
    if (list && itemType(type, value) === 'Claim') return claims(list, owner);
    if (list?.every((item) => isLeaf(item, itemType(type, value))))
      return el(
        'span',
        {},
        list.flatMap((item, i) =>
          i ? [', ', leaf(item, itemType(type, value))] : [leaf(item, itemType(type, value))],
        ),
      );
    if (list)
      return folded(
        list.map((item) => el('li', {}, inline(item, itemType(type, value)))),
        8,
      );
    return inline(value, type);
  }

  /** An object in one line. */
  function inline(value, type) {
    const parts = entries(value).flatMap(([key, inner]) => {
      const innerType = types.get(type)?.get(key);
      if (inner === null || inner === false || (Array.isArray(inner) && !inner.length)) return [];
      return [inner === true ? heading(key).toLowerCase() : cell(inner, innerType, type)];
    });
    return el(
      'span',
      {},
      parts.flatMap((part, i) => (i ? [' · ', part] : [part])),
    );
  }

  /** The columns of a row: an object that is more than a name is spread over columns of its own. */
  function columns(row, type, path = [], owner = null) {
    return entries(row).flatMap(([key, value]) => {
      const inner = types.get(type)?.get(key);
      if (
        isObject(value) &&
        !isLeaf(value, inner) &&
        !listOf(value, inner) &&
        !isFlat(value) &&
        path.length < 2
      )
        return columns(value, inner, [...path, key], key);
      const title = owner && key === 'name' ? owner : key;
      return [
        { path: [...path, key], title: heading(title), type: inner, owner: type, leaf: isLeaf(value, inner) },
      ];
    });
  }

  const valueAt = (row, path) => path.reduce((value, key) => value?.[key] ?? null, row);

  function table(rows, type, caption) {
    const found = new Map();
    for (const row of rows)
      for (const column of columns(row, type)) {
        const at = column.path.join('.');
        // An object that is null in this row may be spread over columns in another one.
        if (![...found.keys()].some((known) => known.startsWith(`${at}.`)))
          found.set(at, found.get(at) ?? column);
        for (const known of found.keys()) if (at.startsWith(`${known}.`)) found.delete(known);
      }
    const list = [...found.values()];
    const head = el(
      'tr',
      { role: 'row' },
      list.map(({ title }) => el('th', { scope: 'col', role: 'columnheader' }, title)),
    );
    const body = rows.map((row) =>
      el(
        'tr',
        { role: 'row' },
        list.map(({ path, title, type, owner, leaf }) =>
          el(
            'td',
            { role: 'cell', 'data-label': title, class: leaf ? null : 'wide' },
            cell(valueAt(row, path), type, owner),
          ),
        ),
      ),
    );
    return el(
      'table',
      { role: 'table' },
      el('caption', {}, caption),
      el('thead', { role: 'rowgroup' }, head),
      el('tbody', { role: 'rowgroup' }, body),
    );
  }

  /** Everything below a value, as blocks; `aliases` tells which field an alias stands for. */
  function show(value, type, title = '', aliases = {}, owner = null) {
    const list = listOf(value, type);
    if (list) {
      const total = value.totalCount ?? list.length;
      const caption = `${title}: ${list.length}${total > list.length ? ` (${words.inAll} ${total})` : ''}`;
      if (!list.length && total) return [el('p', { class: 'caption' }, `${title}: ${total}`)];
      if (!list.length) return [el('p', { class: 'caption' }, `${title}: ${words.noRows}`)];
      if (itemType(type, value) === 'Claim')
        return [el('p', { class: 'caption' }, title), claims(list, owner)];
      if (list.every((item) => isLeaf(item, itemType(type, value))))
        return [el('p', { class: 'caption' }, caption), cell(list, itemType(type, value), owner)];
      return [table(list, itemType(type, value), caption)];
    }
    if (isLeaf(value, type)) return [el('p', {}, leaf(value, type))];
    const inner = entries(value).map(([key, each]) => [key, each, types.get(type)?.get(aliases[key] ?? key)]);
    const facts = inner.filter(
      ([, each, t]) =>
        isLeaf(each, t) || (Array.isArray(each) && t !== 'Claim' && each.every((item) => isLeaf(item, t))),
    );
    const known = facts.filter(([, each]) => each !== null && !(Array.isArray(each) && !each.length));
    const blocks = inner.filter((entry) => !facts.includes(entry) && entry[1] !== null);
    const single = known.length === 0 && blocks.length === 1;
    return [
      known.length > 0 &&
        el(
          'dl',
          { class: 'facts' },
          known.map(([key, each, t]) =>
            el('div', {}, el('dt', {}, heading(key)), el('dd', {}, cell(each, t, type))),
          ),
        ),
      ...blocks.flatMap(([key, each, t]) => [
        !single && t !== 'View' && !listOf(each, t) && el('p', { class: 'caption' }, heading(key)),
        ...show(each, t, single && !listOf(each, t) ? title : heading(key), aliases, type),
      ]),
    ].filter(Boolean);
  }
  return show;
}
