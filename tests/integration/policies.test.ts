import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Json, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const failure = async (query: string, variables?: Record<string, unknown>): Promise<Json> =>
  (await api.send(query, variables)).body.errors?.[0];
const named = (n: number) => Array.from({ length: n }, (_, i) => ({ name: `p${i}`, resolve: {} }));

describe('several policies at once', () => {
  it('answer each as asOf does with that policy, under the clock of the view', async () => {
    const fields =
      'from to policy prefer verifiedOnly node(id: "mem-csto-uzb-1") { id ... on Membership { since until truth { value } } }';
    const policies = [
      ['one', '{}'],
      ['two', '{ policy: LATEST }'],
      ['three', '{ policy: MOST_PRECISE, verifiedOnly: true }'],
      ['four', '{ prefer: ["liquisearch-csto"] }'],
      ['five', '{ prefer: ["panarmenian-2006-06-24", "liquisearch-csto"], policy: LATEST }'],
    ];
    for (const clock of ['at: "2012-07-15"', 'during: "2006-07"', '']) {
      const list = `policies(named: [${policies.map(([name, resolve]) => `{ name: "${name}", resolve: ${resolve} }`).join(' ')}]) { name view { ${fields} } }`;
      const data = await api.ask(clock ? `{ asOf(${clock}) { ${list} } }` : `{ ${list} }`);
      const single = await api.ask(
        `{ ${policies.map(([name, resolve]) => `${name}: asOf(${clock ? `${clock}, ` : ''}resolve: ${resolve}) { ${fields} }`).join(' ')} }`,
      );
      const found = (data.asOf ?? data).policies as Json[];
      expect(found.map(({ name }) => name)).toEqual(policies.map(([name]) => name));
      for (const { name, view } of found) expect(view).toEqual(single[name]);
    }
  });

  it('differ in the truth where their sources do', async () => {
    const { asOf } = await api.ask(`{ asOf(at: "2012-07-15") { policies(named: [
      { name: "ours", resolve: {} }, { name: "theirs", resolve: { prefer: ["liquisearch-csto"] } }]) {
      name view { standing(member: "UZB", of: "CSTO") { truth { value } } } } } }`);
    expect(asOf.policies.map(({ view }: Json) => view.standing.truth.value)).toEqual(['YES', 'NO']);
  });

  it('prefer what a source states even where it supports the record as a whole', async () => {
    const { policies } = await api.ask(`{ policies(named: [
      { name: "ours", resolve: {} }, { name: "theirs", resolve: { prefer: ["priu-lk-2009-06-17"] } }]) {
      view { node(id: "mem-sco-blr-1") { ... on Membership { since } } } } }`);
    expect(policies.map(({ view }: Json) => view.node.since)).toEqual(['2010-04', '2009-06-16']);
  });

  it('replace the policy of the view above and never add to it', async () => {
    const { asOf } =
      await api.ask(`{ asOf(at: "2012-07-15", resolve: { prefer: ["liquisearch-csto"], verifiedOnly: true }) {
      prefer policies(named: [{ name: "plain", resolve: {} }]) { view { prefer verifiedOnly policy
        policies(named: [{ name: "inner", resolve: { policy: LATEST } }]) { view { policy from } } } } } }`);
    expect(asOf).toEqual({
      prefer: ['liquisearch-csto'],
      policies: [
        {
          view: {
            prefer: [],
            verifiedOnly: false,
            policy: 'COMPILED',
            policies: [{ view: { policy: 'LATEST', from: '2012-07-15' } }],
          },
        },
      ],
    });
  });

  it('are one to five, each with a name of its own, and name sources that exist', async () => {
    const query = 'query ($named: [NamedPolicy!]!) { policies(named: $named) { name } }';
    expect((await api.ask(query, { named: named(5) })).policies).toHaveLength(5);
    const twice = [...named(2), ...named(1)];
    for (const list of [named(0), named(6), named(60), twice, [{ name: ' ', resolve: {} }]]) {
      const error = await failure(query, { named: list });
      expect(error.extensions.code, JSON.stringify(list).slice(0, 80)).toBe('INVALID_ARGUMENT');
      expect(error.message).toMatch(/^policies: .+\. Read the description/);
    }
    for (const prefer of [['no-such-source'], ['csto']])
      expect((await failure(query, { named: [{ name: 'a', resolve: { prefer } }] })).extensions.code).toBe(
        'UNKNOWN_SOURCE',
      );
  });

  it('share what does not depend on the policy, and look all sources up in one trip', async () => {
    const query = (n: number) =>
      `{ policies(named: [${[
        'cow-igo-v3',
        'factbook-json',
        'tass-cis-2017',
        'liquisearch-csto',
        'belta-2012-12-19',
      ]
        .slice(0, n)
        .map((source) => `{ name: "${source}", resolve: { prefer: ["${source}"] } }`)
        .join(' ')}]) { view { node(id: "csto") { key } } } }`;
    const trips = async (n: number) => Number((await api.send(query(n))).headers.get('igo-questions'));
    expect([await trips(1), await trips(5)]).toEqual([2, 2]);
  });
});
