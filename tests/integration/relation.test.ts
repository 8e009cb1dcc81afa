import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boundsOrUnknown } from '../../src/domain/time.ts';
import { type Api, type Json, openApi } from '../support/api.ts';
import { seed } from '../support/expected.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const joins = (c: Json, a: string, b: string): boolean =>
  c.parties.includes(a) && c.parties.includes(b) && (!c.from || [a, b].includes(c.from));
const organizationOf = (body: string): string => seed.organs.find((o) => o.id === body)?.organization ?? body;

describe('what links two organizations', () => {
  it('is, for every pair, the cooperation, the ladder and the statuses that the seed has', async () => {
    const ids = ['csto', 'cis', 'sco', 'un', 'eaeu', 'eurasec', 'asean', 'osce', 'interpol', 'coe'];
    const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
    const data = await api.ask(
      `{ asOf(at: "2026-02-28") { ${pairs
        .map(
          ([a, b], i) =>
            `r${i}: relation(a: "${a}", b: "${b}") { cooperation { key } ladder { bindingness truth { value } by { key } undated { key } } observing { key } strongest documents { key } }`,
        )
        .join('\n')} } }`,
    );
    let linked = 0;
    for (const [i, [a, b]] of pairs.entries()) {
      const told = data.asOf[`r${i}`];
      const acts = seed.cooperation.filter(
        (c) => joins(c, a, b) && boundsOrUnknown(c.date).earliest <= 20260228,
      );
      expect(told.cooperation.map((c: Json) => c.key).sort(), `${a} ${b}`).toEqual(
        acts.map((c) => c.id).sort(),
      );
      for (const step of told.ladder) {
        const own = acts.filter((c) => c.bindingness === step.bindingness);
        expect([...step.by, ...step.undated]).toHaveLength(own.length);
        expect(step.undated.map((c: Json) => c.key).sort()).toEqual(
          own
            .filter((c) => !c.date)
            .map((c) => c.id)
            .sort(),
        );
        expect(step.truth.value).toBe(
          own.some((c) => boundsOrUnknown(c.date).latest <= 20260228) ? 'YES' : 'UNKNOWN',
        );
      }
      const statuses = seed.memberships.filter(
        (m) =>
          [a, b].every((one) => [organizationOf(m.member), organizationOf(m.of)].includes(one)) &&
          boundsOrUnknown(m.since).earliest <= 20260228 &&
          (!m.until || boundsOrUnknown(m.until).latest > 20260228),
      );
      expect(told.observing.map((m: Json) => m.key).sort()).toEqual(statuses.map((m) => m.id).sort());
      linked += Number(told.cooperation.length > 0) + told.observing.length;
      expect(
        seed.documents.filter((d) => d.organizations.includes(a) && d.organizations.includes(b)).length,
      ).toBeLessThanOrEqual(told.documents.length);
    }
    expect(linked).toBeGreaterThan(10);
  });

  it('is the same from both ends', async () => {
    const of = (a: string, b: string) =>
      `relation(a: "${a}", b: "${b}") { cooperation { key } ladder { bindingness since sinceBounds { earliest latest } } observing { key } documents { key } topics { key } meetings { key } strongest }`;
    const { x, y } = await api.ask(`{ x: ${of('CSTO', 'ШОС')} y: ${of('sco', 'ОДКБ')} }`);
    expect(x).toEqual(y);
    expect(x.strongest).toBe('AGREED');
    expect(x.cooperation.length).toBeGreaterThan(8);
  });

  it('goes by the clock: between the CSTO and the SCO nothing before 2007, then a memorandum, then more', async () => {
    const at = (day: string, name: string) =>
      `${name}: asOf(at: "${day}") { relation(a: "CSTO", b: "SCO") { strongest ladder { bindingness since } sentence ru: sentence(lang: "ru") } }`;
    const data = await api.ask(
      `{ ${at('2007-10-04', 'before')} ${at('2007-10-05', 'signed')} ${at('2020-12-01', 'later')} }`,
    );
    expect(data.before.relation).toMatchObject({ strongest: null, ladder: [] });
    expect(data.before.relation.sentence).toContain('no cooperation');
    expect(data.signed.relation).toMatchObject({
      strongest: 'AGREED',
      ladder: [{ bindingness: 'AGREED', since: '2007-10-05' }],
    });
    expect(data.later.relation.ladder.map((s: Json) => s.bindingness)).toEqual([
      'INTENT',
      'AGREED',
      'PRACTISED',
    ]);
    expect(data.later.relation.ru).toContain('5 октября 2007 года');
  });

  it('tells the statuses of one at the other, also at its organs', async () => {
    const { relation, narrowed } = await api.ask(`{
      relation(a: "SCO", b: "CIS") { observing { key status } } narrowed: relation(a: "UN", b: "CIS") { observing { key of { key } } cooperation(kinds: [OBSERVER_STATUS]) { key } none: cooperation(bindingness: []) { key } } }`);
    expect(relation.observing).toEqual([{ key: 'mem-cis-org-sco-1', status: 'OBSERVER' }]);
    expect(narrowed.observing).toEqual([{ key: 'mem-un-org-cis-1', of: { key: 'un-ga' } }]);
    expect(narrowed.cooperation.map((c: Json) => c.key)).toEqual(['coop-cis-unctad-observer']);
    expect(narrowed.none).toEqual([]);
  });

  it('takes one trip for the names and one for the answer', async () => {
    const { body, headers } = await api.send(
      '{ relation(a: "csto", b: "sco") { strongest ladder { by { key } } observing { key } } }',
    );
    expect(body.errors).toBeUndefined();
    expect(Number(headers.get('igo-questions'))).toBe(2);
  });

  it('answers odd arguments with errors', async () => {
    const code = async (args: string) =>
      (await api.send(`{ relation(${args}) { strongest } }`)).body.errors?.[0]?.extensions?.code;
    expect(await code('a: "CSTO", b: "csto"')).toBe('INVALID_ARGUMENT');
    expect(await code('a: "CSTO", b: "nothing"')).toBe('UNKNOWN_KEY');
    expect(await code('a: "", b: "csto"')).toBe('UNKNOWN_KEY');
    expect(await code('a: "KGZ", b: "csto"')).toBe('UNKNOWN_KEY');
  });
});
