import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../src/domain/fold.ts';
import { boundsOf } from '../../src/domain/time.ts';
import { type Api, type Json, openApi } from '../support/api.ts';
import { type ListField, listFields } from '../support/connections.ts';
import { actions, attendances, rows, seed, stages } from '../support/expected.ts';
import { cases, nestedRows } from '../support/filter-cases.ts';
import { FULL, some } from '../support/full.ts';

let api: Api;
beforeAll(async () => {
  // Every list has a shape of its own: without plans the database has less to plan, and twins.test.ts compares both ways.
  api = await openApi('current', undefined, { plans: false });
});
afterAll(() => api.close());

const fields = await listFields();
const roots = fields.filter((f) => f.parent === 'Query');
const nested = fields.filter((f) => f.parent !== 'Query' && f.parent !== 'View');

/** Under this clock everything that was, is or will be is shown: no list is cut by time. */
const EVER = '1000/9000';

/** What is asked of a row so that its place in an ordering can be told without the database. */
const PLACES: Record<string, { ask: string; of: (row: Json) => string | number }> = {
  NAME: { ask: 'name', of: (x) => fold(x.name) },
  SINCE: { ask: 'period { earliestStart }', of: (x) => x.period.earliestStart ?? '' },
  DATE: { ask: 'dateBounds { earliest }', of: (x) => x.dateBounds.earliest ?? '' },
  PUBLISHED: { ask: 'published', of: (x) => (x.published ? boundsOf(x.published).earliest : 0) },
  MEMBER: { ask: 'member { ... on Named { name } }', of: (x) => fold(x.member.name) },
  OF: { ask: 'of { ... on Named { name } }', of: (x) => fold(x.of.name) },
  PERSON: { ask: 'person { name }', of: (x) => fold(x.person.name) },
  STATE: { ask: 'state { name }', of: (x) => fold(x.state.name) },
  REPRESENTING: {
    ask: 'representing { ... on Named { name } } person { name }',
    of: (x) => `${fold(x.representing.name)} ${fold((x.person ?? x.representing).name)}`,
  },
  DOCUMENT: { ask: 'document { key }', of: (x) => x.document.key },
  FIELD: { ask: 'field', of: (x) => x.field ?? '' },
};
const placeIn = (order: string) => {
  const place = PLACES[order.replace('_DESC', '')];
  if (!place) throw new Error(`no place in ${order}`);
  return place;
};

/** How a list is reached: by a root field, or below a thing, always under the clock that shows everything. */
interface Reached {
  readonly field: ListField;
  readonly parentKey: string | null;
}
const args = (list: ListField, more: string): string => {
  const own = list.own.includes('presence')
    ? 'presence: [PRESENT, POSSIBLE, EXPECTED, ABSENT] '
    : list.own.includes('statuses')
      ? 'statuses: null '
      : '';
  return `(${own}${more})`;
};
async function page({ field, parentKey }: Reached, more: string, selection: string): Promise<Json> {
  const asked = `list: ${field.field}${args(field, more)} { ${selection} }`;
  const { asOf } = await api.ask(
    parentKey === null
      ? `{ asOf(during: "${EVER}") { ${asked} } }`
      : `{ asOf(during: "${EVER}") { node(id: "${parentKey}") { ... on ${field.parent} { ${asked} } } } }`,
  );
  return parentKey === null ? asOf.list : asOf.node.list;
}

/** Everything in a list, in pages of five hundred. */
async function everything(reached: Reached, order: string, selection: string): Promise<Json[]> {
  const found: Json[] = [];
  let after = '';
  for (;;) {
    const { nodes, pageInfo } = await page(
      reached,
      `first: 500, orderBy: ${order}${after}`,
      `nodes { key ${selection} } pageInfo { hasNextPage endCursor }`,
    );
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = `, after: "${pageInfo.endCursor}"`;
  }
}

/** The parent that has the most rows in a list. */
const ROOT_OF: Record<string, string> = { Person: 'people' };
async function fullest(list: ListField): Promise<string> {
  const root = ROOT_OF[list.parent] ?? `${list.parent.toLowerCase()}s`;
  let best = { key: '', count: 0 };
  let after = '';
  for (;;) {
    const { asOf } = await api.ask(
      `{ asOf(during: "${EVER}") { all: ${root}(first: 500${after}) { nodes { key list: ${list.field}${args(list, 'first: 1')} { totalCount } } pageInfo { hasNextPage endCursor } } } }`,
    );
    for (const { key, list: found } of asOf.all.nodes)
      if (found.totalCount > best.count) best = { key, count: found.totalCount };
    if (!asOf.all.pageInfo.hasNextPage) break;
    after = `, after: "${asOf.all.pageInfo.endCursor}"`;
  }
  if (best.count === 0) throw new Error(`no ${list.parent} has ${list.field}`);
  return best.key;
}

/** Walks through a list in some seven pages, of three at least, and checks each of them. */
async function walk(reached: Reached, order: string, total: number): Promise<string[]> {
  const walked: string[] = [];
  const size = Math.max(3, Math.ceil(total / 7));
  let after: string | null = null;
  for (let n = 0; ; n++) {
    const { edges, nodes, pageInfo } = await page(
      reached,
      `first: ${size}, orderBy: ${order}${after ? `, after: "${after}"` : ''}`,
      'nodes { key } edges { cursor node { key } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }',
    );
    expect(edges.map((e: Json) => e.node.key)).toEqual(nodes.map((x: Json) => x.key));
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    expect(pageInfo.hasPreviousPage).toBe(n > 0);
    walked.push(...nodes.map((x: Json) => x.key));
    expect(pageInfo.hasNextPage).toBe(walked.length < total);
    if (!pageInfo.hasNextPage) return walked;
    expect(nodes).toHaveLength(size);
    after = pageInfo.endCursor;
  }
}

/** The order in which a list must be: by the place, then by the key, both turned round for the latest first. */
function inOrder(found: readonly Json[], order: string): string[] {
  const { of } = placeIn(order);
  const sign = order.endsWith('_DESC') ? -1 : 1;
  const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
  return [...found].sort((a, b) => sign * (compare(of(a), of(b)) || compare(a.key, b.key))).map((x) => x.key);
}

describe('the lists that the schema offers', () => {
  it('are fourteen at the root, the same under a clock, and thirty-one below things', () => {
    const names = (parent: string) =>
      fields
        .filter((f) => f.parent === parent)
        .map((f) => f.field)
        .sort();
    expect(roots).toHaveLength(14);
    expect(names('View')).toEqual(names('Query'));
    expect(nested.length).toBe(31);
    for (const f of fields) expect(f.orders.length, `${f.parent}.${f.field}`).toBeGreaterThan(0);
  });
});

describe.concurrent('paging through a list of all things', () => {
  for (const field of some(roots, 4)) {
    const reached = { field, parentKey: null };
    for (const order of some(field.orders, 4))
      it(`${field.field} by ${order} in pages gives each row once, in a total order`, async () => {
        const all = await everything(reached, order, placeIn(order).ask);
        const keys = all.map((x) => x.key);
        expect(keys.length).toBe(rows[field.kind]?.length);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).toEqual(inOrder(all, order));
        const { totalCount } = await page(reached, 'first: 1', 'totalCount');
        expect(totalCount).toBe(keys.length);
        // A long list is walked from both ends of its pages all the same, but only in its first ordering.
        if (keys.length > 350 && order !== field.orders[0]) return;
        expect(await walk(reached, order, keys.length)).toEqual(keys);
      }, 120_000);
  }
});

/** The rows below a thing, found in the seed by slow code; what is compared is what the seed says of a row. */
const ask: Record<string, string> = {
  Attendance: 'meeting { key } person { key } representing { ... on Node { key } } capacity presence',
  DocumentStage: 'document { key } kind date',
  TreatyAction: 'document { key } party { ... on Node { key } } kind date',
  Claim: 'about { key } field value',
};
const told: Record<string, (row: Json) => Json> = {
  Attendance: (x) => [
    x.meeting?.key ?? x.meeting,
    x.person?.key ?? x.person ?? null,
    x.representing?.key ?? x.representing,
    x.capacity,
    x.presence,
  ],
  DocumentStage: (x) => [x.document?.key ?? x.document, x.kind, x.date ?? null],
  TreatyAction: (x) => [x.document?.key ?? x.document, x.party?.key ?? x.party, x.kind, x.date ?? null],
};
const identity = (kind: string) => (row: Json) => JSON.stringify(told[kind]?.(row) ?? row.key ?? row.id);
const organsOf = (organization: string) =>
  seed.organs.filter((o) => o.organization === organization).map((o) => o.id);
const below: Record<string, (parent: string) => Json[]> = {
  'Organization.organs': (p) => seed.organs.filter((o) => o.organization === p),
  'Organization.members': (p) => seed.memberships.filter((m) => m.of === p),
  'Organization.memberships': (p) => seed.memberships.filter((m) => m.member === p),
  'Organization.chairmanships': (p) => seed.chairmanships.filter((c) => c.of === p),
  'Organization.posts': (p) => seed.posts.filter((x) => x.at === p),
  'Organization.meetings': (p) =>
    seed.meetings.filter((m) => m.organs.some((o: string) => organsOf(p).includes(o))),
  'Organization.documents': (p) => seed.documents.filter((d) => d.organizations.includes(p)),
  'Organization.cooperation': (p) => seed.cooperation.filter((c) => c.parties.includes(p)),
  'Organ.members': (p) => seed.memberships.filter((m) => m.of === p),
  'Organ.memberships': (p) => seed.memberships.filter((m) => m.member === p),
  'Organ.chairmanships': (p) => seed.chairmanships.filter((c) => c.of === p),
  'Organ.posts': (p) => seed.posts.filter((x) => x.at === p),
  'Organ.meetings': (p) => seed.meetings.filter((m) => m.organs.includes(p)),
  'Organ.stages': (p) => stages.filter((s) => s.organ === p),
  'State.memberships': (p) => seed.memberships.filter((m) => m.member === p),
  'State.chairmanships': (p) => seed.chairmanships.filter((c) => c.state === p),
  'State.posts': (p) => seed.posts.filter((x) => x.at === p),
  'State.attendances': (p) => attendances.filter((a) => a.representing === p),
  'State.actions': (p) => actions.filter((a) => a.party === p),
  'State.initiatives': (p) =>
    seed.documents.filter((d) =>
      d.stages.some((s: Json) => s.kind === 'INITIATED' && (s.by ?? []).includes(p)),
    ),
  'State.meetings': (p) => seed.meetings.filter((m) => m.state === p),
  'Person.tenures': (p) => seed.tenures.filter((t) => t.person === p),
  'Person.attendances': (p) => attendances.filter((a) => a.person === p),
  'Person.actions': (p) => actions.filter((a) => a.party === p),
  'Post.tenures': (p) => seed.tenures.filter((t) => t.post === p),
  'Meeting.attendances': (p) => attendances.filter((a) => a.meeting === p),
  'Meeting.stages': (p) => stages.filter((s) => s.meeting === p),
  'Topic.meetings': (p) => seed.meetings.filter((m) => (m.agenda ?? []).some((i: Json) => i.topic === p)),
  'Topic.documents': (p) => seed.documents.filter((d) => (d.topics ?? []).includes(p)),
  'Document.actions': (p) => actions.filter((a) => a.document === p),
};

describe.concurrent('paging through a list below something', () => {
  for (const field of some(nested, 16)) {
    const name = `${field.parent}.${field.field}`;
    it(`${name} gives in pages what one page gives, in its own ordering, and what the seed has`, async () => {
      const reached = { field, parentKey: await fullest(field) };
      // The other orderings are those of the list of all things of the kind, tried above.
      for (const order of field.orders.slice(0, 1)) {
        const all = await everything(reached, order, `${placeIn(order).ask} ${ask[field.kind] ?? ''}`);
        const keys = all.map((x) => x.key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).toEqual(inOrder(all, order));
        expect((await page(reached, 'first: 1', 'totalCount')).totalCount).toBe(keys.length);
        expect(await walk(reached, order, keys.length)).toEqual(keys);
        const expected = below[name]?.(reached.parentKey);
        if (name !== 'Source.claims')
          expect(all.map(identity(field.kind)).sort()).toEqual(expected?.map(identity(field.kind)).sort());
      }
    }, 120_000);
  }

  it('Source.claims holds one row for each record that names the source and each value that it states', async () => {
    const source = 'cow-igo-v3';
    const claims = (
      await api.ask(
        `{ source(id: "${source}") { claims(first: 500) { totalCount nodes { about { key } field value kind } } } }`,
      )
    ).source.claims;
    expect(claims.totalCount).toBe(claims.nodes.length);
    for (const m of seed.memberships) {
      const own = claims.nodes.filter((c: Json) => c.about.key === m.id);
      const stated = (m.claims ?? []).filter((c: Json) => c.source === source);
      const supports = m.sources.includes(source) && !stated.some((c: Json) => !c.field) ? 1 : 0;
      expect(own.length, m.id).toBe(stated.length + supports);
      for (const c of stated.filter((x: Json) => x.field))
        expect(own).toContainEqual({ about: { key: m.id }, field: c.field, value: c.value, kind: 'STATES' });
    }
  });
});

describe.concurrent('filters', () => {
  const filtersOf = new Map(fields.map((f) => [f.kind, f.filters.filter((name) => name !== 'truth')]));
  const claimsApart = [...filtersOf].filter(([kind]) => kind !== 'Claim');

  it('are all in the table of cases, each at least once', () => {
    for (const [kind, names] of claimsApart)
      expect(Object.keys(cases[kind] ?? {}).sort(), kind).toEqual([...names].sort());
  });

  /** All rows of a list under the clock that shows everything, as the seed would tell them. */
  async function filtered(
    kind: string,
    name: string,
    given: string,
  ): Promise<{ got: string[]; all: Json[] }> {
    // The filter of presence is tried where no argument of the same name stands in its way.
    const root = name === 'presence' ? undefined : roots.find((f) => f.kind === kind);
    const nest = nestedRows[kind];
    const field =
      root ?? fields.find((f) => f.kind === kind && f.parent === nest?.type && f.field === nest.field);
    if (!field) throw new Error(`no list of ${kind}`);
    const reached = { field, parentKey: root ? null : (nest?.at ?? null) };
    const more = `where: { ${name}: ${given} }`;
    const found: string[] = [];
    let after = '';
    for (;;) {
      const { nodes, pageInfo, totalCount } = await page(
        reached,
        `${more}, first: 500${after}`,
        `totalCount nodes { key ${ask[kind] ?? ''} } pageInfo { hasNextPage endCursor }`,
      );
      found.push(...nodes.map(identity(kind)));
      if (!pageInfo.hasNextPage) {
        expect(totalCount).toBe(found.length);
        return { got: found.sort(), all: (root ? rows[kind] : nest?.rows()) ?? [] };
      }
      after = `, after: "${pageInfo.endCursor}"`;
    }
  }

  for (const [kind, names] of Object.entries(cases))
    for (const [name, uses] of some(Object.entries(names), 20))
      it(`${kind} ${name} reduces to exactly the rows that slow code finds in the seed`, async () => {
        let shown = 0;
        let left = 0;
        for (const { given, keeps } of uses) {
          const { got, all } = await filtered(kind, name, given);
          const expected = all.filter(keeps).map(identity(kind)).sort();
          expect(got, `${name}: ${given}`).toEqual(expected);
          shown += got.length;
          left += all.length - got.length;
        }
        expect(shown).toBeGreaterThan(0);
        expect(left).toBeGreaterThan(0);
      });

  it('of claims reduce the claims of a source by kind, field and difference', async () => {
    const list = (where: string) =>
      `claims(first: 500, where: { ${where} }) { totalCount nodes { kind field rival } }`;
    const { source } = await api.ask(
      `{ source(id: "cow-igo-v3") { all: claims(first: 500) { nodes { kind field rival } } a: ${list('kinds: [SUPPORTS]')} b: ${list('rival: true')} c: ${list('rival: false')} d: ${list('fields: ["since", "until"]')} } }`,
    );
    const all: Json[] = source.all.nodes;
    expect(source.a.nodes).toEqual(all.filter((x) => x.kind === 'SUPPORTS'));
    expect(source.b.nodes).toEqual(all.filter((x) => x.rival));
    expect(source.c.nodes).toEqual(all.filter((x) => !x.rival));
    expect(source.d.nodes).toEqual(all.filter((x) => ['since', 'until'].includes(x.field)));
    for (const name of ['a', 'b', 'c', 'd']) {
      expect(source[name].totalCount).toBe(source[name].nodes.length);
      expect(source[name].totalCount).toBeGreaterThan(0);
      expect(source[name].totalCount).toBeLessThan(all.length);
    }
  });

  it('together keep only the rows that each of them keeps', async () => {
    const where = 'organs: ["csto-cfm", "csto-csc"], during: "2015/2020", formats: [VIDEO, HYBRID]';
    const { meetings } = await api.ask(`{ meetings(first: 500, where: { ${where} }) { nodes { key } } }`);
    const expected = seed.meetings.filter(
      (m) =>
        m.organs.some((o: string) => ['csto-cfm', 'csto-csc'].includes(o)) &&
        m.date >= '2015' &&
        m.date < '2021' &&
        ['VIDEO', 'HYBRID'].includes(m.format),
    );
    expect(meetings.nodes.map((m: Json) => m.key).sort()).toEqual(expected.map((m) => m.id).sort());
    expect(expected.length).toBeGreaterThan(0);
  });

  it('of presence work where the list has an argument of that name too', async () => {
    const expected = attendances.filter((a) => a.presence === 'ABSENT').length;
    const { filter, argument } = await api.ask(
      '{ filter: attendances(where: { presence: [ABSENT] }) { totalCount } argument: attendances(presence: [ABSENT]) { totalCount } }',
    );
    expect(argument.totalCount).toBe(expected);
    expect(filter.totalCount).toBe(expected);
  });

  it('by a text in a script that names cannot be folded from find nothing, not everything', async () => {
    for (const field of some(
      roots.filter((f) => f.filters.includes('text')),
      3,
    )) {
      for (const text of ['中国', '☭', '!'])
        expect(
          (await api.ask(`{ list: ${field.field}(where: { text: "${text}" }) { totalCount } }`)).list
            .totalCount,
          `${field.field} ${text}`,
        ).toBe(0);
      const { some, all } = await api.ask(
        `{ some: ${field.field}(where: { text: "" }) { totalCount } all: ${field.field} { totalCount } }`,
      );
      expect(some).toEqual(all);
    }
  });

  it('by an acronym that is not there find nothing, by no words at all everything or nothing but no error', async () => {
    expect(
      (
        await api.ask(
          '{ list: organizations(where: { acronyms: ["no-such"] }) { totalCount nodes { key } } }',
        )
      ).list,
    ).toEqual({
      totalCount: 0,
      nodes: [],
    });
    for (const [kind, name] of [
      ['organizations', 'kinds'],
      ['meetings', 'organs'],
      ['memberships', 'members'],
      ['documents', 'topics'],
    ] as const) {
      expect((await api.send(`{ list: ${kind}(where: { ${name}: [] }) { totalCount } }`)).status).toBe(200);
    }
  });

  it('of what a state put forward leave out what it did later', async () => {
    const { state } = await api.ask(
      '{ state(id: "state-rus") { initiatives { totalCount nodes { key } } } }',
    );
    expect(state.initiatives.nodes.map((d: Json) => d.key)).toEqual(
      below['State.initiatives']?.('state-rus').map((d) => d.id),
    );
  });
});

describe('what a list costs', () => {
  for (const field of roots)
    it(`${field.field}: the length alone reads no rows, the rows alone do not count`, async () => {
      const questions = async (selection: string) => {
        const { headers, body } = await api.send(`{ ${field.field} { ${selection} } }`);
        expect(body.errors).toBeUndefined();
        return Number(headers.get('igo-questions'));
      };
      expect(await questions('totalCount')).toBe(1);
      expect(await questions('nodes { key } edges { cursor } pageInfo { hasNextPage endCursor }')).toBe(1);
      expect(await questions('totalCount nodes { key }')).toBe(2);
    });
});

describe('truth', () => {
  const certain = fields.filter((f) => f.filters.includes('truth') && f.parent === 'Query');
  const days = [
    '1992-06-01',
    '1996-01-01',
    '2002-05-14',
    '2008-12-31',
    '2014-01-10',
    '2017-01-01',
    '2020-12-01',
    '2026-02-28',
  ];
  it('can be asked for in six lists', () => {
    expect(certain.map((f) => f.field).sort()).toEqual([
      'chairmanships',
      'memberships',
      'organizations',
      'organs',
      'states',
      'tenures',
    ]);
  });

  for (const field of some(certain, 4))
    for (const clock of ['at', 'during'])
      it(`${field.field} with ${clock}: the certain and the uncertain rows together are all rows, and each says so itself`, async () => {
        let uncertain = 0;
        for (const day of days) {
          const when = clock === 'at' ? `at: "${day}"` : `during: "${day.slice(0, 7)}"`;
          const list = (truth: string) =>
            `${field.field}(first: 500, where: { truth: ${truth} }) { totalCount nodes { key truth { value } } }`;
          const { asOf } = await api.ask(
            `{ asOf(${when}) { all: ${field.field}(first: 500) { totalCount nodes { key truth { value } } } yes: ${list('[YES]')} unknown: ${list('[UNKNOWN]')} both: ${list('[YES, UNKNOWN]')} none: ${list('[]')} } }`,
          );
          const keys = (found: Json) => found.nodes.map((x: Json) => x.key);
          expect(
            asOf.yes.nodes.every((x: Json) => x.truth.value === 'YES'),
            day,
          ).toBe(true);
          expect(
            asOf.unknown.nodes.every((x: Json) => x.truth.value === 'UNKNOWN'),
            day,
          ).toBe(true);
          expect([...keys(asOf.yes), ...keys(asOf.unknown)].sort()).toEqual(keys(asOf.all).sort());
          expect(keys(asOf.both)).toEqual(keys(asOf.all));
          expect(keys(asOf.none)).toEqual(keys(asOf.all));
          for (const found of Object.values(asOf) as Json[])
            expect(found.totalCount).toBe(found.nodes.length);
          uncertain += asOf.unknown.totalCount;
        }
        expect(uncertain).toBeGreaterThan(0);
      });

  const POLICIES = [
    'policy: LATEST',
    'policy: MOST_PRECISE',
    'prefer: ["cow-igo-v3", "factbook-json"]',
    'prefer: ["liquisearch-csto"], policy: LATEST',
  ];
  it.each(FULL ? POLICIES : POLICIES.slice(-1))(
    'of rows under another policy agrees with the filter too: %s',
    async (resolve) => {
      for (const at of some(['2012-07-15', '2006-07-01', '1993-06-01', '2009-01-01'], 2)) {
        const list = (truth: string) =>
          `memberships(first: 500, where: { truth: ${truth} }) { totalCount nodes { key truth { value } } }`;
        const { asOf } = await api.ask(
          `{ asOf(at: "${at}", resolve: { ${resolve} }) { all: memberships(first: 500) { nodes { key truth { value } } } yes: ${list('[YES]')} unknown: ${list('[UNKNOWN]')} } }`,
        );
        expect(
          asOf.all.nodes.every((x: Json) => x.truth.value !== 'NO'),
          at,
        ).toBe(true);
        expect(
          asOf.yes.nodes.every((x: Json) => x.truth.value === 'YES'),
          at,
        ).toBe(true);
        expect(asOf.unknown.nodes.every((x: Json) => x.truth.value === 'UNKNOWN')).toBe(true);
        expect(asOf.yes.totalCount + asOf.unknown.totalCount).toBe(asOf.all.nodes.length);
      }
    },
  );
});

describe('pages and cursors that are not possible', () => {
  for (const field of some(nested, 14))
    it(`${field.parent}.${field.field} refuses pages of 0, -1 and 501`, async () => {
      const key = {
        Organization: 'csto',
        Organ: 'csto-cfm',
        State: 'state-kgz',
        Person: 'lavrov-sergey',
        Post: 'post-secretary-general-csto',
        Meeting: 'csto-cfm-2020-12-01',
        Topic: 'topic-counter-terrorism',
        Document: 'doc-csto-charter',
        Source: 'cow-igo-v3',
      }[field.parent];
      for (const first of [0, -1, 501]) {
        const { body } = await api.send(
          `{ node(id: "${key}") { ... on ${field.parent} { ${field.field}(first: ${first}) { totalCount } } } }`,
        );
        expect(body.errors?.[0].extensions.code, String(first)).toBe('INVALID_PAGE_SIZE');
      }
    });

  for (const field of some(roots, 4)) {
    it(`${field.field} refuses pages of 0, -1 and 501, and takes 1 and 500`, async () => {
      const code = async (first: number) =>
        (await api.send(`{ ${field.field}(first: ${first}) { nodes { key } } }`)).body.errors?.[0].extensions
          .code;
      expect([await code(0), await code(-1), await code(501)]).toEqual(Array(3).fill('INVALID_PAGE_SIZE'));
      expect([await code(1), await code(500)]).toEqual([undefined, undefined]);
    });

    it(`${field.field} refuses cursors that are broken or come from elsewhere`, async () => {
      const code = async (after: string, order: string) =>
        (
          await api.send(
            `{ ${field.field}(first: 1, after: "${after}", orderBy: ${order}) { nodes { key } } }`,
          )
        ).body.errors?.[0].extensions.code;
      const [order = '', ...others] = field.orders;
      for (const broken of [
        'x',
        'null',
        Buffer.from('found 3').toString('base64url'),
        Buffer.from('["NOPE","a","b"]').toString('base64url'),
      ])
        expect(await code(broken, order), broken).toBe('INVALID_CURSOR');
      const own = (
        await api.ask(`{ ${field.field}(first: 1, orderBy: ${order}) { pageInfo { endCursor } } }`)
      )[field.field].pageInfo.endCursor;
      expect(await code(own, order)).toBeUndefined();
      for (const other of others) expect(await code(own, other), other).toBe('INVALID_CURSOR');
    });
  }
});
