import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KindName, kinds } from '../../src/domain/kinds.ts';
import { COMPILED, type Resolution } from '../../src/domain/view.ts';
import { changeRecords } from '../../src/graph/changes.ts';
import { seatingsOf } from '../../src/graph/co-attendance.ts';
import { disputedFacts, withOrgans } from '../../src/graph/disagreements.ts';
import { chosenFilters, filters } from '../../src/graph/filters.ts';
import {
  countQuestion,
  type Listing,
  type Order,
  pageQuestion,
  type Shape,
} from '../../src/graph/listing.ts';
import { lists, orderedKinds, orders, rootList, wholeLists } from '../../src/graph/lists.ts';
import * as measures from '../../src/graph/membership-measures.ts';
import { linksFrom, nodesByNumber, numbersByKind, numbersSupported } from '../../src/graph/network.ts';
import * as nodeQuestions from '../../src/graph/nodes.ts';
import { sessionCoverage } from '../../src/graph/outcome.ts';
import type { Graph, Question } from '../../src/graph/question.ts';
import { relationBetween } from '../../src/graph/relation.ts';
import * as releases from '../../src/graph/releases.ts';
import { sessionsWithSittings } from '../../src/graph/representation.ts';
import { searchNames } from '../../src/graph/search.ts';
import { FULL, some } from '../support/full.ts';
import { type Explained, entriesOf, explain, sampleParams } from '../support/plans.ts';
import { shared } from '../support/shared.ts';

let driver: Driver;
beforeAll(() => {
  const { uri, user, password } = shared.database;
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(() => driver.close());

const BOTH: Resolution = { ...COMPILED, prefer: ['tass-cis-2017'], policy: 'LATEST' };
const resolutions: readonly Resolution[] = [
  { ...COMPILED, policy: 'MOST_PRECISE', verifiedOnly: true },
  BOTH,
];

/** Only what holds over a period has rows that are not certain; other lists do not offer the choice. */
const truthsOf = (kind: KindName): Shape['truth'][] =>
  kinds[kind].time === 'period' ? ['certain', 'uncertain'] : [];

/** The shapes of a list in one ordering that make a difference to the planner: pages, truths, policies. */
const shapesOf = (kind: KindName, order: Order): Shape[] => [
  plain(order),
  { ...plain(order), after: true },
  ...truthsOf(kind).map((truth) => ({ ...plain(order), truth })),
  ...resolutions.map((resolution) => ({ ...plain(order), resolution, truth: truthsOf(kind)[0] ?? 'both' })),
];

/** Each ordering's first and later page, and for the first ordering everything else too. */
const allShapes = (kind: KindName, orderings: readonly Order[]): Shape[] =>
  FULL
    ? orderings.flatMap((order, i) => shapesOf(kind, order).slice(0, i === 0 ? undefined : 2))
    : orderings.slice(0, 1).flatMap((order) => shapesOf(kind, order).slice(0, 2));

/** Below something, what an ordering or a policy adds is the same as for all things of the kind: a later page and a policy stand for all. */
const fewShapes = ([order]: readonly Order[]): Shape[] =>
  order ? [plain(order), { ...plain(order), after: true, resolution: BOTH }] : [];

const plain = (order: Order): Shape => ({
  order,
  after: false,
  filters: {},
  resolution: COMPILED,
  truth: 'both',
});
const orderingsOf = (listing: Listing): Order[] => Object.values(orders[listing.kind] ?? {});

/** What no plan may have. */
function sound(name: string, plan: Explained): void {
  const operators = plan.steps.map((step) => step.operator);
  expect(
    operators.filter((operator) =>
      /AllNodesScan|RelationshipTypeScan|CartesianProduct|Eager$/.test(operator),
    ),
    name,
  ).toEqual([]);
  expect(
    plan.remarks.filter((remark) => !isUnusedChoice(remark)),
    name,
  ).toEqual([]);
}

/** What no policy has chosen in these data no node has a property for. */
const isUnusedChoice = (remark: string): boolean =>
  /UnknownPropertyKeyWarning.*: (latest|precise)(Since|Until|Status|Date|[SUD][01])\)$/.test(remark);

const SEEKS = ['NodeUniqueIndexSeek', 'NodeIndexSeek', 'NodeIndexSeekByRange'];

describe('plans of the lists below something', () => {
  for (const listing of some([...Object.values(lists), ...Object.values(wholeLists)], 13) as (Listing & {
    order?: Order;
  })[]) {
    it(`${listing.name} starts from its parents by the unique index and walks, on the first page and on later ones`, async () => {
      const texts = new Map<string, Question>();
      const asked = listing.order ? [plain(listing.order)] : fewShapes(orderingsOf(listing));
      for (const shape of asked) {
        // A count has the conditions of its page: of each pair one is enough.
        const made =
          shape.after || listing.order ? pageQuestion(listing, shape) : countQuestion(listing, shape);
        texts.set(made.text, made);
      }
      expect(texts.size).toBeGreaterThanOrEqual(listing.order ? 1 : 2);
      for (const question of texts.values()) {
        const plan = await explain(driver, question, sampleParams);
        sound(question.text, plan);
        expect(
          entriesOf(plan).map((step) => step.operator),
          question.text,
        ).toEqual(['NodeUniqueIndexSeek']);
        expect(
          plan.steps.filter((step) => /^(VarLength)?Expand/.test(step.operator)).length,
          question.text,
        ).toBeGreaterThan(0);
      }
    });
  }
});

describe('plans of the lists of all things of a kind', () => {
  for (const kind of some(orderedKinds, 5)) {
    it(`the page and the count of all ${kind} name no cross product and draw no remark, in every ordering, policy and page`, async () => {
      const shapes = allShapes(kind, Object.values(orders[kind] ?? {}));
      expect(shapes.length).toBeGreaterThanOrEqual(FULL ? 4 : 2);
      for (const shape of shapes) {
        sound(kind, await explain(driver, pageQuestion(rootList(kind), shape), sampleParams));
        if (!shape.after)
          sound(kind, await explain(driver, countQuestion(rootList(kind), shape), sampleParams));
      }
    });
  }

  const indexed: [KindName, string, string][] = [
    ['Organization', 'NAME', 'sort'],
    ['Organ', 'NAME', 'sort'],
    ['State', 'NAME', 'sort'],
    ['Person', 'NAME', 'sort'],
    ['Post', 'NAME', 'sort'],
    ['Topic', 'NAME', 'sort'],
    ['Source', 'NAME', 'sort'],
    ['Meeting', 'DATE', 'd0'],
    ['Meeting', 'DATE_DESC', 'd0'],
    ['Document', 'DATE', 'd0'],
    ['Document', 'DATE_DESC', 'd0'],
    ['Cooperation', 'DATE', 'd0'],
    ['Cooperation', 'DATE_DESC', 'd0'],
    ['Membership', 'SINCE', 's0'],
    ['Membership', 'SINCE_DESC', 's0'],
    ['Tenure', 'SINCE', 's0'],
    ['Tenure', 'SINCE_DESC', 's0'],
    ['Chairmanship', 'SINCE', 's0'],
    ['Chairmanship', 'SINCE_DESC', 's0'],
  ];
  for (const [kind, orderName, property] of some(indexed, 7)) {
    for (const after of [false, true]) {
      it(`${after ? 'a later' : 'the first'} page of all ${kind} by ${orderName} is read from the index (release, ${property}, id) in its order`, async () => {
        const order = orders[kind]?.[orderName];
        if (!order) throw new Error(`no order ${orderName}`);
        const plan = await explain(driver, pageQuestion(rootList(kind), { ...plain(order), after }), {
          ...sampleParams,
          ...(property === 'sort' ? {} : { afterValue: neo4j.int(20200101) }),
        });
        const entries = entriesOf(plan);
        expect(
          entries.every((step) => SEEKS.includes(step.operator)),
          JSON.stringify(entries),
        ).toBe(true);
        expect(entries.every((step) => step.details.includes(`${kind}(release, ${property}, id)`))).toBe(
          true,
        );
        expect(plan.steps.map((step) => step.operator)).not.toContain('Top');
        expect(plan.steps.map((step) => step.operator)).not.toContain('Sort');
      });
    }
  }
});

describe('plans of filters', () => {
  const given: Record<string, unknown> = {
    kinds: ['FULL'],
    verified: true,
    sourced: true,
    disputed: true,
    acting: true,
    rival: true,
    during: '2020',
    text: 'council',
  };
  for (const kind of some(Object.keys(filters) as KindName[], 5)) {
    it(`every filter of ${kind} (those of evidence once) is a condition on rows already found`, async () => {
      const listing = rootList(kind);
      const below = (Object.values(lists) as Listing[]).find((l) => l.kind === kind);
      const evidence = kind === 'Membership' ? [] : ['verified', 'sourced', 'disputed'];
      const names = Object.keys(filters[kind] ?? {}).filter((each) => !evidence.includes(each));
      for (const name of some(names, 12)) {
        for (const resolution of FULL && (name === 'ranks' || name === 'statuses')
          ? [COMPILED, ...resolutions]
          : [COMPILED]) {
          const chosen = chosenFilters(kind, { [name]: given[name] ?? ['x'] }, resolution);
          const [order] = orderingsOf(listing);
          if (!order) throw new Error(`${kind} has no order`);
          const shape: Shape = { ...plain(order), filters: chosen.texts, resolution };
          const params = { ...sampleParams, ...chosen.params };
          if (!below) {
            sound(`${kind} ${name}`, await explain(driver, countQuestion(listing, shape), params));
            continue;
          }
          const plan = await explain(driver, pageQuestion(below, shape), params);
          sound(`${below.name} ${name}`, plan);
          expect(
            entriesOf(plan).map((step) => step.operator),
            `${below.name} ${name}`,
          ).toEqual(['NodeUniqueIndexSeek']);
        }
      }
    });
  }
});

describe('plans of the other questions', () => {
  const { standings, kindCounts, coverageOf, keysByName, ...others } = nodeQuestions;
  for (const question of some(Object.values(others), 6)) {
    it(`${question.name} comes in by an index seek`, async () => {
      const plan = await explain(driver, question, sampleParams);
      sound(question.name, plan);
      expect(entriesOf(plan).length).toBe(1);
      for (const step of entriesOf(plan)) expect(SEEKS).toContain(step.operator);
    });
  }

  it('keysByName seeks each name by its fold', async () => {
    const plan = await explain(driver, keysByName, {
      ...sampleParams,
      keys: [['odkb', ['Organization']]],
    });
    sound(keysByName.name, plan);
    expect(entriesOf(plan).map((step) => step.operator)).toEqual(['NodeIndexSeek']);
  });

  it('standings seeks the member and the body by the unique index, and nothing else', async () => {
    const plan = await explain(driver, standings, { ...sampleParams, keys: [['state-kgz', 'csto']] });
    sound(standings.name, plan);
    expect(entriesOf(plan).map((step) => step.operator)).toEqual([
      'NodeUniqueIndexSeek',
      'NodeUniqueIndexSeek',
    ]);
  });

  const whole = [COMPILED, BOTH].flatMap((resolution) => [
    sessionsWithSittings(resolution),
    ...(['Person', 'Organ', 'Organization'] as const).map((from) => seatingsOf(from, resolution)),
    relationBetween(resolution),
  ]);
  it.each(some([sessionCoverage, ...whole], 7).map((one) => [one.name, one] as const))(
    '%s comes in by index seeks alone',
    async (_, one) => {
      const plan = await explain(driver, one, sampleParams);
      sound(one.name, plan);
      expect([...new Set(entriesOf(plan).map((step) => step.operator))]).toEqual(['NodeUniqueIndexSeek']);
    },
  );
  it('measures of memberships seek bodies and members by the unique index, or read all organizations', async () => {
    const { stateMemberships, membershipsAt, ...ofPairs } = measures;
    for (const [question, key] of [
      ...some(Object.values(membershipsAt), 3).map((one) => [one, 'csto'] as const),
      ...some(Object.values(ofPairs), 3).map((one) => [one, ['state-kgz', 'csto']] as const),
    ]) {
      const plan = await explain(driver, question, {
        ...sampleParams,
        keys: [key],
        members: [neo4j.int(1)],
      });
      sound(question.name, plan);
      expect(new Set(entriesOf(plan).map((step) => step.operator)), question.name).toEqual(
        new Set(['NodeUniqueIndexSeek']),
      );
    }
    for (const question of Object.values(stateMemberships)) {
      const plan = await explain(driver, question, { ...sampleParams, members: null });
      sound(question.name, plan);
      const entries = entriesOf(plan);
      for (const { operator } of entries) expect(['NodeByLabelScan', ...SEEKS]).toContain(operator);
      const read = entries.map(({ details }) => /(o:Organization|m:State)/.exec(details)?.[1]);
      expect(read.toSorted()).toEqual(['m:State', 'o:Organization']);
    }
  });

  it('kindCounts and coverageOf read their label once, since they show all of it', async () => {
    for (const [question, label] of [
      [kindCounts, 'n:Node'],
      [coverageOf, 'c:Coverage'],
    ] as const) {
      const plan = await explain(driver, question, sampleParams);
      sound(question.name, plan);
      const [entry, ...more] = entriesOf(plan);
      expect(more).toEqual([]);
      expect(['NodeByLabelScan', ...SEEKS]).toContain(entry?.operator);
      expect(entry?.details).toContain(label);
    }
  });

  it('withOrgans seeks the things by the unique index', async () => {
    const plan = await explain(driver, withOrgans, sampleParams);
    sound(withOrgans.name, plan);
    expect(entriesOf(plan).map((step) => step.operator)).toEqual(['NodeUniqueIndexSeek']);
  });

  it('disputedFacts comes in by the index of claims that differ', async () => {
    const plan = await explain(driver, disputedFacts, { ...sampleParams, scope: ['csto'] });
    sound(disputedFacts.name, plan);
    const entries = entriesOf(plan);
    expect(entries.length).toBe(1);
    expect(SEEKS).toContain(entries[0]?.operator);
    expect(entries[0]?.details).toContain('Claim(release, rival)');
  });

  it('changeRecords reads each of its kinds from an index of the release', async () => {
    const plan = await explain(driver, changeRecords, {
      ...sampleParams,
      offices: ['HEAD'],
      stages: ['SIGNED'],
    });
    sound(changeRecords.name, plan);
    expect(entriesOf(plan).length).toBeGreaterThanOrEqual(9);
    for (const step of entriesOf(plan)) expect(SEEKS, step.details).toContain(step.operator);
  });

  it('what can be walked is read by the index of nodes that begins with the release', async () => {
    for (const question of [numbersByKind, linksFrom]) {
      const plan = await explain(driver, question, sampleParams);
      sound(question.name, plan);
      expect(entriesOf(plan).map(({ operator }) => operator)).toEqual(['NodeUniqueIndexSeek']);
      expect(entriesOf(plan)[0]?.details).toContain('Node(release, n)');
    }
  });

  it('things by their numbers, and what sources support, begin with a seek and walk', async () => {
    for (const question of [nodesByNumber, numbersSupported]) {
      const plan = await explain(driver, question, { ...sampleParams, keys: [neo4j.int(1)] });
      sound(question.name, plan);
      expect(
        entriesOf(plan).map(({ operator }) => operator),
        question.name,
      ).toEqual(['NodeUniqueIndexSeek']);
    }
  });

  it('search uses the range index, both full-text indexes and then the unique index', async () => {
    const plan = await explain(driver, searchNames, sampleParams);
    sound('search', plan);
    expect(
      entriesOf(plan)
        .map((step) => step.operator)
        .sort(),
    ).toEqual(['NodeIndexSeek', 'NodeUniqueIndexSeek', 'ProcedureCall', 'ProcedureCall']);
    expect(entriesOf(plan).find((step) => step.operator === 'NodeIndexSeek')?.details).toContain(
      'Name(release, fold)',
    );
  });

  it('the questions about releases scan nothing but the few nodes of their own label', async () => {
    const asked: Question[] = [];
    const answer = async (question: Question) => {
      asked.push(question);
      return [{ number: 1, host: 'elsewhere', pid: 1, touched: 0, now: 1_000_000, release: {} }];
    };
    const recorder: Graph = { ask: answer, write: answer, run: answer, close: async () => undefined };
    await releases.currentRelease(recorder);
    await releases.allReleases(recorder);
    await releases.archiveOf(recorder, 1);
    await releases.touchRelease(recorder, 1);
    await releases.publishRelease(recorder, 1, new Uint8Array(1));
    await releases.keepRelease(recorder, 1, new Uint8Array(1));
    await releases.cleanUp(recorder);
    expect(new Set(asked.map((question) => question.name))).toEqual(
      new Set([
        'currentRelease',
        'releases',
        'archiveOf',
        'touchRelease',
        'announceRelease',
        'publishRelease',
        'settlePointer',
        'readyRelease',
        'stagedReleases',
        'emptyRelease',
        'forgetRelease',
        'outdatedReleases',
        'markEmptied',
      ]),
    );
    for (const question of asked) {
      const plan = await explain(driver, question, { ...sampleParams, archive: null });
      const operators = plan.steps.map((step) => step.operator);
      expect(operators, question.name).not.toContain('AllNodesScan');
      expect(operators, question.name).not.toContain('CartesianProduct');
      // A database that has never replaced a release has no such property yet.
      const remarks = plan.remarks.filter((r) => !/UnknownPropertyKey.*: (retired|emptied)\)$/.test(r));
      expect(remarks, question.name).toEqual([]);
      for (const step of entriesOf(plan).filter((s) => s.operator === 'NodeByLabelScan'))
        expect(step.details, question.name).toMatch(
          question.name === 'emptyRelease' ? /:Node$/ : /:(Release|Current)$/,
        );
    }
  });
});
