import neo4j, { type Driver } from 'neo4j-driver';
import type { Question } from '../../src/graph/question.ts';

/** One operator of a plan, and what the planner notes on it. */
export interface Step {
  readonly operator: string;
  readonly details: string;
  readonly children: readonly Step[];
}

/** What EXPLAIN tells of a question. */
export interface Explained {
  readonly root: Step;
  /** All operators, from the result down to the entries. */
  readonly steps: readonly Step[];
  /** Codes and texts of everything that the database remarks on it. */
  readonly remarks: readonly string[];
}

interface Plan {
  operatorType: string;
  arguments: { Details?: string };
  children: Plan[];
}

/** Asks the database how it would answer, without answering. */
export async function explain(driver: Driver, { text }: Question, params: object): Promise<Explained> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`, params);
    if (!summary.plan) throw new Error('EXPLAIN gave no plan');
    const root = stepOf(summary.plan as unknown as Plan);
    return {
      root,
      steps: [...all(root)],
      remarks: summary.notifications.map((n) => `${n.code}: ${n.description}`),
    };
  } finally {
    await session.close();
  }
}

const stepOf = (plan: Plan): Step => ({
  operator: plan.operatorType.replace(/@.*/, ''),
  details: plan.arguments.Details ?? '',
  children: plan.children.map(stepOf),
});

function* all(step: Step): Generator<Step> {
  yield step;
  for (const child of step.children) yield* all(child);
}

/** The operators by which a plan comes into the graph. */
export const entriesOf = ({ steps }: Explained): Step[] =>
  steps.filter(({ operator }) => /Scan|Seek|Procedure|ByElementId|ById$/.test(operator));

/** A value for each parameter that a question may name. */
export const sampleParams = {
  release: neo4j.int(1),
  number: neo4j.int(1),
  keys: ['csto'],
  key: 'csto',
  limit: neo4j.int(50),
  start: neo4j.int(0),
  end: neo4j.int(20),
  afterValue: 'a',
  afterId: 'a',
  from: neo4j.int(20201201),
  to: neo4j.int(20201202),
  eventsFrom: neo4j.int(0),
  eventsTo: neo4j.int(20201202),
  prefer: ['tass-cis-2017'],
  kinds: ['Organization'],
  fold: 'odkb',
  organization: 'csto',
  organ: 'csto-cfm',
  day: neo4j.int(20201201),
  long: neo4j.int(1),
  scope: 'csto',
  body: 'csto-cfm',
  members: ['state-kgz'],
  organs: ['csto-cfm'],
  organizations: ['csto'],
  during: [neo4j.int(20150101), neo4j.int(20251231)],
  a: 'csto',
  b: 'sco',
  lucene: 'fold:odkb',
  plain: 'fold:odkb',
  russian: 'одкб',
  words: ['odkb'],
  skeletons: ['odkb'],
  grace: neo4j.int(1000),
  rivals: true,
  ever: false,
  ids: true,
  verifiedOnly: true,
  props: ['id', 'n', 'name'],
  parts: neo4j.int(64),
  sources: ['tass-cis-2017'],
};
