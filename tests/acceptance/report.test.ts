import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Json, openApi, ROOT } from '../support/api.ts';

/** One statement of the founding report, with where it stands in the seed. */
interface Fact {
  readonly id: string;
  readonly statement: string;
  readonly quote: string;
  readonly file: string;
  readonly record: string;
  readonly part: { agenda?: string; stage?: string; attendance?: string; statement?: string } | null;
  readonly field: string | null;
  readonly value: string | null;
}

const REPORT = 'sputnik-kg-2020-12-02';
const facts: Fact[] = JSON.parse(await readFile(join(ROOT, 'tests/acceptance/report-facts.json'), 'utf8'));

const claims = 'claims { kind field value quote quoteLang source { key } }';
const QUERY = `query Report($documents: [ID!]!) {
  meeting(organ: "CFM CSTO", on: "2020-12-01") {
    key type format date prepares { key date } ${claims}
    organs { key organization { key } ${claims} }
    agenda { topic { key } ${claims} }
    statements { kind topic { key } person { key } representing { ... on State { key } } text text_ru: text(lang: "ru") ${claims} }
    attendances { nodes { presence office person { key } representing { ... on State { key } } tenure { key person { key } truth { value } ${claims} } ${claims} } }
    cooperation { key kind bindingness to { key } from { key } reportedBy ${claims} }
  }
  preparatory: meeting(id: "csto-cssc-2020-11-17") { key status note ${claims} }
  summit: meeting(id: "csto-csc-2020-12-02") { key date ${claims} }
  documents: nodes(ids: $documents) { ... on Document { key stages { kind date meeting { key } by { ... on State { key } } ${claims} } initiators { ... on State { key } } ${claims} } }
  source(id: "${REPORT}") { title published publisher originator originator_ru: originator(lang: "ru") lang url kind }
}`;

describe('the report of 1 December 2020, fact by fact', () => {
  let api: Api;
  let data: Json;
  beforeAll(async () => {
    api = await openApi();
    const documents = [...new Set(facts.filter((f) => f.file === 'documents.json').map((f) => f.record))];
    data = await api.ask(QUERY, { documents });
  });
  afterAll(() => api.close());

  it('holds all 38 statements of the report', () => expect(facts).toHaveLength(38));

  it.each(facts.filter((f) => f.file !== 'sources.json'))('$id: $statement', (fact) => {
    const node = located(fact, data);
    expect(node, `nothing carries ${fact.id}`).toBeTruthy();
    const quoted = node.claims.filter((c: Json) => c.quote === fact.quote);
    expect(quoted.map((c: Json) => c.source.key)).toContain(REPORT);
    expect(quoted[0].quoteLang ?? 'ru').toBe('ru');
  });

  it('shows the values that the report states', () => {
    const { meeting, summit, source } = data;
    expect(meeting).toMatchObject({
      key: 'csto-cfm-2020-12-01',
      type: 'REGULAR',
      format: 'VIDEO',
      date: '2020-12-01',
    });
    expect(meeting.organs).toMatchObject([{ key: 'csto-cfm', organization: { key: 'csto' } }]);
    expect(meeting.prepares).toEqual([{ key: 'csto-csc-2020-12-02', date: '2020-12-02' }]);
    expect(summit.date).toBe('2020-12-02');
    const kyrgyz = meeting.attendances.nodes.find((a: Json) => a.representing.key === 'state-kgz');
    expect(kyrgyz).toMatchObject({
      presence: 'PRESENT',
      office: 'FOREIGN_MINISTER',
      person: { key: 'kazakbaev-ruslan' },
      tenure: { key: 'pos-kazakbaev-ruslan-foreign-minister-kgz-2' },
    });
    expect(source).toMatchObject({
      published: '2020-12-02',
      lang: 'ru',
      kind: 'NEWS',
      publisher: 'Sputnik Кыргызстан',
      originator_ru: 'Пресс-служба МИД Кыргызской Республики',
    });
    expect(source.title).toBe('Главы МИД стран ОДКБ провели встречу. Что решили?');
  });

  it('keeps the wish to work with the CIS and the SCO a discussed intent, not an agreement', () => {
    const intents = data.meeting.cooperation.filter((c: Json) => c.kind === 'PRIORITY');
    expect(intents.map((c: Json) => [c.from.key, c.to.key, c.bindingness]).sort()).toEqual([
      ['csto', 'cis', 'INTENT'],
      ['csto', 'sco', 'INTENT'],
    ]);
  });

  it('tells which text was adopted that day and which drafts went to the summit', () => {
    const stages = Object.fromEntries(
      data.documents.map((d: Json) => [
        d.key,
        d.stages.map((s: Json) => `${s.kind} ${s.date} ${s.meeting?.key ?? ''}`.trim()),
      ]),
    );
    expect(stages['doc-cfm-statement-wwii-2020']).toEqual(['ADOPTED 2020-12-01 csto-cfm-2020-12-01']);
    for (const draft of ['political', 'military', 'training', 'finance']) {
      expect(stages[`doc-csc-draft-${draft}-2020`]).toEqual([
        'ENDORSED 2020-12-01 csto-cfm-2020-12-01',
        'SUBMITTED 2020-12-02 csto-csc-2020-12-02',
      ]);
    }
    for (const text of ['doc-csto-declaration-2020', 'doc-csc-statement-world-order-2020']) {
      expect(stages[text]).toContain('ENDORSED 2020-12-01 csto-cfm-2020-12-01');
      expect(stages[text]).toContain('ADOPTED 2020-12-02 csto-csc-2020-12-02');
    }
    const worldOrder = data.documents.find((d: Json) => d.key === 'doc-csc-statement-world-order-2020');
    expect(worldOrder.initiators.map((s: Json) => s.key)).toEqual(['state-kgz', 'state-rus']);
  });
});

/** The node that carries a fact, in the answer to the one query. */
function located({ file, record, part }: Fact, data: Json): Json {
  const { meeting, preparatory, summit, documents } = data;
  if (file === 'documents.json') {
    const document = documents.find((d: Json) => d?.key === record);
    return part?.stage ? document?.stages.find((s: Json) => s.kind === part.stage) : document;
  }
  if (file === 'cooperation.json') return meeting.cooperation.find((c: Json) => c.key === record);
  if (file === 'organs.json') return meeting.organs.find((o: Json) => o.key === record);
  if (file === 'tenures.json')
    return meeting.attendances.nodes.map((a: Json) => a.tenure).find((t: Json) => t?.key === record);
  if (record === preparatory.key) return preparatory;
  if (record === summit.key) return summit;
  if (part?.agenda) return meeting.agenda.find((item: Json) => item.topic.key === part.agenda);
  if (part?.statement) return meeting.statements.find((s: Json) => s.topic?.key === part.statement);
  if (part?.attendance)
    return meeting.attendances.nodes.find((a: Json) => a.representing.key === part.attendance);
  return meeting;
}
