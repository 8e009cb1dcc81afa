import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { differences } from '../../src/domain/differences.ts';
import { Fault } from '../../src/domain/errors.ts';
import { links } from '../../src/domain/links.ts';
import { boundsOf } from '../../src/domain/time.ts';
import { check, dateProblems } from '../../src/ingest/check.ts';
import { type Compiled, compile } from '../../src/ingest/compile.ts';
import { prepare } from '../../src/ingest/load.ts';
import { errorsIn, type Problem, problemLine } from '../../src/ingest/problem.ts';
import { readSeed } from '../../src/ingest/read.ts';
import { fileNames, type Seed } from '../../src/ingest/shape.ts';
import { at, type Draft, tinySeed } from '../support/tiny-seed.ts';

type Change = (draft: Draft) => void;
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
const problemsOf = (change?: Change): Problem[] => check(compile(tinySeed(change)));
const told = (problems: readonly Problem[]) =>
  problems.map(({ level, file, record, rule }) => `${level} ${file} ${record} ${rule}`).sort();

const folder = mkdtempSync(join(tmpdir(), 'igo-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a seed as its files, with some files as another text. */
function written(seed: Seed, texts: Record<string, string> = {}): string {
  for (const file of ['release', ...fileNames] as const)
    writeFileSync(join(folder, `${file}.json`), texts[file] ?? JSON.stringify(seed[file]));
  return folder;
}

/** Every text in the records of the tiny seed, with the place where it stands. */
interface Place {
  readonly file: keyof Seed;
  readonly record: string;
  readonly path: string;
  readonly text: string;
}

function places(seed: Seed): Place[] {
  const found: Place[] = [];
  const walk = (value: Json, file: keyof Seed, record: string, path: string): void => {
    if (typeof value === 'string') found.push({ file, record, path, text: value });
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        walk(inner as Json, file, record, path ? `${path}.${key}` : key);
  };
  for (const file of fileNames)
    for (const record of seed[file]) walk(record as unknown as Json, file, record.id, '');
  walk(seed.release as unknown as Json, 'release', 'release', '');
  return found;
}

/** A seed with another text at one place. */
function replaced(seed: Seed, { file, record, path }: Place, text: string): Seed {
  const copy = structuredClone(seed) as unknown as Record<string, Json>;
  const top = copy[file];
  let here: Json | undefined = Array.isArray(top)
    ? top.find((one) => (one as { id: string }).id === record)
    : top;
  const steps = path.split('.');
  for (const step of steps.slice(0, -1)) here = (here as Record<string, Json>)[step];
  (here as Record<string, Json>)[steps.at(-1) ?? ''] = text;
  return copy as unknown as Seed;
}

/** Made when first asked for, once. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

describe('the tiny seed', () => {
  it('breaks no rule, so that whatever a test finds is what the test broke', async () => {
    const seed = tinySeed();
    expect(dateProblems(seed)).toEqual([]);
    expect(check(compile(seed))).toEqual([]);
    expect((await readSeed(written(seed))).problems).toEqual([]);
  });

  it('is read from files as it stands in memory', async () => {
    expect((await readSeed(written(tinySeed()))).seed).toEqual(tinySeed());
  });
});

describe('the shape of a seed', () => {
  it('is told for every record that breaks it, with all that is wrong in it', async () => {
    const people = [
      { id: 'Person A', sources: 'src-a', verified: true, labels: { en: 'A', ru: '' } },
      { sources: [], verified: true, labels: { en: 'B', ru: 'Б' } },
      { id: 'person-c', sources: [], verified: true, labels: { en: 'C', ru: 'В' }, born: '1950' },
      { id: 'person-d', sources: [], labels: { en: 'D' } },
      'person-e',
    ];
    const { problems } = await readSeed(written(tinySeed(), { people: JSON.stringify(people) }));
    expect(told(problems)).toEqual([
      'ERROR people Person A SHAPE',
      'ERROR people Person A SHAPE',
      'ERROR people Person A SHAPE',
      'ERROR people person-c SHAPE',
      'ERROR people person-d SHAPE',
      'ERROR people person-d SHAPE',
      'ERROR people record 2 SHAPE',
      'ERROR people record 5 SHAPE',
    ]);
    const lines = problems.map(problemLine).join('\n');
    expect(lines).toContain(
      'error seed/people.json, Person A: id: an id is lower-case words joined by hyphens [SHAPE]',
    );
    expect(lines).toContain('labels.ru');
    expect(lines).toContain('born');
  });

  it('is told for words that are in no closed list', async () => {
    const seed = tinySeed();
    const state = { ...at(seed.memberships, 0), status: 'FRIEND' };
    const { problems } = await readSeed(written(seed, { memberships: JSON.stringify([state]) }));
    expect(told(problems)).toEqual(['ERROR memberships mem-a SHAPE']);
    expect(problems[0]?.message).toMatch(/^status: .*FULL_MEMBER/);
  });

  it('is told for every file that cannot be read, beside the records of the others', async () => {
    const path = written(tinySeed(), {
      states: '[{',
      topics: '{}',
      release: '{"name": "x"}',
      people: '[{"id": "person-a"}]',
    });
    rmSync(join(path, 'organs.json'));
    const { problems, seed } = await readSeed(path);
    expect([...new Set(told(problems))]).toEqual([
      'ERROR organs (file) FILE',
      'ERROR people person-a SHAPE',
      'ERROR release release SHAPE',
      'ERROR states (file) FILE',
      'ERROR topics (file) SHAPE',
    ]);
    expect(seed.organizations.map((o) => o.id)).toEqual(['org-a', 'org-b']);
  });
});

describe('a date that cannot be read', () => {
  const full = tinySeed((d) => {
    Object.assign(at(d.organizations, 1), { dissolved: '2002-10-07' });
    at(d.memberships, 1).claims = [{ source: 'src-b', field: 'until', value: '2013' }];
  });
  const readable = (text: string): boolean => {
    try {
      return /^\d{4}/.test(text) && boundsOf(text) !== undefined;
    } catch {
      return false;
    }
  };
  const dates = places(full).filter(({ text }) => readable(text));

  it('may stand in every field of the seed that holds a date', () => {
    const fields = new Set(dates.map(({ path }) => path.split('.').at(-1)));
    expect([...fields].sort()).toEqual([
      'compiled',
      'dataUntil',
      'date',
      'dissolved',
      'enteredIntoForce',
      'founded',
      'lastConfirmed',
      'published',
      'since',
      'termUntil',
      'until',
      'value',
    ]);
  });

  it.each(dates.map((place) => [`${place.file} ${place.record} ${place.path}`, place] as const))(
    'is told: %s',
    (_, place) => {
      const problems = dateProblems(replaced(full, place, '2020-13'));
      expect(told(problems)).toEqual([`ERROR ${place.file} ${place.record} DATE`]);
      expect(problems[0]?.message).toContain('"2020-13"');
    },
  );

  it('is told for all of them at once', () => {
    const broken = dates.reduce((seed, place) => replaced(seed, place, 'soon'), full);
    expect(dateProblems(broken)).toHaveLength(dates.length);
  });

  it('is no open end that a source states against an end of ours', () => {
    const seed = tinySeed((d) => {
      at(d.memberships, 1).claims = [{ source: 'src-b', field: 'until', value: '..' }];
    });
    expect(dateProblems(seed)).toEqual([]);
  });
});

describe('references', () => {
  const seed = tinySeed();
  const ids = new Set(fileNames.flatMap((file) => seed[file].map((record) => record.id)));
  const references = places(seed).filter(({ path, text }) => path !== 'id' && ids.has(text));
  const toSources = ({ text }: Place) => text.startsWith('src-');

  /** All references broken at once, each in its own way, so that one compilation tells of all of them. */
  const broken = (word: string, change?: Change) => {
    const draft = tinySeed(change);
    return references.reduce((one, place, i) => replaced(one, place, `${word}-${i}`), draft);
  };
  const unknown = lazily(() => check(compile(broken('unknown'))));
  const wrong = lazily(() => {
    const inTenure = ({ path }: Place) => path.endsWith('.tenure');
    const others = (d: Draft) => {
      for (const [i, place] of references.entries())
        if (toSources(place)) d.topics.push({ ...at(d.topics, 1), id: `wrong-${i}`, sources: [] });
        else d.sources.push({ ...at(d.sources, 0), id: `wrong-${i}` });
    };
    const all = broken('wrong', others);
    // Its own test below: a tenure of a wrong kind.
    return check(
      compile(references.filter(inTenure).reduce((one, place) => replaced(one, place, place.text), all)),
    );
  });
  const about = (problems: readonly Problem[], id: string, { file, record }: Place) =>
    problems
      .filter((p) => p.rule === 'REFERENCE' && p.file === file && p.record === record && p.level === 'ERROR')
      .map((p) => p.message)
      .filter((message) => message.includes(`"${id}"`));

  it('are many in the tiny seed', () => expect(references.length).toBeGreaterThan(80));

  it.each(references.map((place, i) => [`${place.file} ${place.record} ${place.path}`, place, i] as const))(
    'to something unknown are told: %s',
    (_, place, i) => {
      expect(about(unknown(), `unknown-${i}`, place).join()).toContain('does not exist');
    },
  );

  it.each(
    references.flatMap((place, i) =>
      place.path.endsWith('.tenure')
        ? []
        : [[`${place.file} ${place.record} ${place.path}`, place, i] as const],
    ),
  )('to a thing of a wrong kind are told: %s', (_, place, i) => {
    expect(about(wrong(), `wrong-${i}`, place).join()).toMatch(/is a (Topic|Source); expected/);
  });

  it.each(['src-b', 'mem-a', 'person-a', 'meeting-b'])(
    'of an attendance to %s as its tenure are told, and break no rule of time on the way',
    (other) => {
      const problems = problemsOf((d) => {
        Object.assign(at(at(d.meetings, 0).attendances ?? [], 0), { tenure: other });
      });
      expect(
        problems
          .filter((p) => p.rule === 'REFERENCE')
          .map((p) => p.message)
          .join(),
      ).toContain('expected Tenure');
    },
  );
});

describe('ids', () => {
  it('are told when two records of one file share one', () => {
    const problems = problemsOf((d) => d.topics.push({ ...at(d.topics, 1) }));
    expect(told(problems)).toContain('ERROR topics topic-b DUPLICATE_ID');
  });

  it('are told when records of two files share one, with the other place', () => {
    const problems = problemsOf((d) => d.people.push({ ...at(d.people, 0), id: 'topic-b' }));
    const [problem] = problems.filter((p) => p.rule === 'DUPLICATE_ID' && p.message.includes('"topic-b"'));
    expect(problem?.message).toMatch(
      /taken by (Person in seed\/people|Topic in seed\/topics)\.json, topic-b/,
    );
  });

  it('are told when a record takes one that the compiler makes', () => {
    const problems = problemsOf((d) => d.topics.push({ ...at(d.topics, 1), id: 'seat-org-a' }));
    expect(problems.map((p) => p.rule)).toContain('DUPLICATE_ID');
  });

  it('of parts stay apart where a record has the same part twice', () => {
    const problems = problemsOf((d) => {
      const meeting = at(d.meetings, 0);
      meeting.attendances = [...(meeting.attendances ?? []), ...(meeting.attendances ?? [])];
      meeting.statements = [...(meeting.statements ?? []), ...(meeting.statements ?? [])];
      const document = at(d.documents, 0);
      document.stages = [...document.stages, ...document.stages];
      document.actions = [...(document.actions ?? []), ...(document.actions ?? [])];
      const membership = at(d.memberships, 0);
      membership.events = [...(membership.events ?? []), ...(membership.events ?? [])];
    });
    expect(problems).toEqual([]);
  });
});

describe('an end before the beginning', () => {
  const spell =
    (since: string, until: string): Change =>
    (d) => {
      Object.assign(at(d.memberships, 1), { since, until });
    };

  it.each([
    ['2012-03', '2012-02', 'ERROR'],
    ['2012', '2011-12-31', 'ERROR'],
    ['2012-03-02', '2012-03-01', 'ERROR'],
    ['2012-03', '2012-03-10', 'WARNING'],
    ['2012~', '2012', 'WARNING'],
    ['2012-03-10', '2012', 'WARNING'],
  ])('is told of %s to %s as %s', (since, until, level) => {
    expect(told(problemsOf(spell(since, until)))).toEqual([
      `${level} memberships mem-b END_BEFORE_BEGINNING`,
    ]);
  });

  it.each([
    ['2012-03-01', '2012-03-02'],
    ['2012', '2012'],
    ['2012', '2013'],
  ])('is not told of %s to %s', (since, until) => {
    expect(problemsOf(spell(since, until))).toEqual([]);
  });

  it('is told of a spell that ends on the day on which it begins, since it holds on no day', () => {
    expect(told(problemsOf(spell('2012-03-01', '2012-03-01')))).toHaveLength(1);
  });

  it('is told of tenures, chairmanships, organizations and states too', () => {
    const problems = problemsOf((d) => {
      Object.assign(at(d.tenures, 1), { since: '2011', until: '2010' });
      Object.assign(at(d.chairmanships, 0), { since: '2011', until: '2010' });
      Object.assign(at(d.states, 1), { since: '2011', until: '2010' });
      Object.assign(at(d.organizations, 1), { founded: '2011', dissolved: '2010' });
    }).filter((p) => p.rule === 'END_BEFORE_BEGINNING');
    expect(told(problems)).toEqual([
      'ERROR chairmanships chair-a END_BEFORE_BEGINNING',
      'ERROR organizations org-b END_BEFORE_BEGINNING',
      'ERROR states state-b END_BEFORE_BEGINNING',
      'ERROR tenures tenure-b END_BEFORE_BEGINNING',
    ]);
  });
});

describe('a membership outside the life of its body', () => {
  const mem =
    (index: number, change: object, dissolved: string | null = null): Change =>
    (d) => {
      Object.assign(at(d.organizations, 0), { dissolved });
      Object.assign(at(d.memberships, index), change);
      d.chairmanships.length = 0;
    };
  const found = (change: Change) => told(problemsOf(change).filter((p) => p.rule === 'OUTSIDE_LIFE'));

  it('is an error where it certainly begins before the body, a warning for a founder', () => {
    expect(found(mem(0, { since: '2002-10-06', opening: 'ACCESSION' }))).toEqual([
      'ERROR memberships mem-a OUTSIDE_LIFE',
    ]);
    expect(found(mem(0, { since: '2002-10-06' }))).toEqual(['WARNING memberships mem-a OUTSIDE_LIFE']);
    expect(found(mem(1, { since: '2001' }))).toEqual(['ERROR memberships mem-b OUTSIDE_LIFE']);
  });

  it('is a warning where it may begin before the body', () => {
    expect(found(mem(0, { since: '2002', opening: 'ACCESSION' }))).toEqual([
      'WARNING memberships mem-a OUTSIDE_LIFE',
    ]);
  });

  it('is nothing where it begins on the first day, or where no beginning is stated', () => {
    expect(found(mem(0, { since: '2002-10-07', opening: 'ACCESSION' }))).toEqual([]);
    expect(found(mem(0, { since: null }))).toEqual([]);
  });

  it('is an error where it begins or ends after the end of the body', () => {
    expect(found(mem(0, { since: '2021', until: '2022' }, '2020-01-01'))).toEqual([
      'ERROR memberships mem-a OUTSIDE_LIFE',
    ]);
    expect(found(mem(0, { until: '2020-01-02' }, '2020-01-01'))).toEqual([
      'ERROR memberships mem-a OUTSIDE_LIFE',
    ]);
    expect(found(mem(0, { until: '2020-01-01' }, '2020-01-01'))).toEqual([]);
  });

  it('is told where it begins on the day on which the body no longer exists', () => {
    const problems = problemsOf(mem(0, { since: '2020-01-01', opening: 'ACCESSION' }, '2020-01-01'));
    expect(problems.filter((p) => p.record === 'mem-a')).not.toEqual([]);
  });

  it('is told of chairmanships too', () => {
    const chair =
      (since: string, until: string | null, dissolved: string | null = null): Change =>
      (d) => {
        Object.assign(at(d.organizations, 0), { dissolved });
        Object.assign(at(d.chairmanships, 0), { since, until });
      };
    const rule = (change: Change) =>
      told(problemsOf(change).filter((p) => p.file === 'chairmanships' && p.rule === 'OUTSIDE_LIFE'));
    expect(rule(chair('2001', '2002-12-31'))).toEqual(['ERROR chairmanships chair-a OUTSIDE_LIFE']);
    expect(rule(chair('2021', '2022', '2020-06-01'))).toEqual(['ERROR chairmanships chair-a OUTSIDE_LIFE']);
    expect(rule(chair('2020-01-01', '2021-01-01'))).toEqual([]);
  });
});

describe('a tenure before the body of its post', () => {
  const since = (index: number, date: string) => (d: Draft) => {
    Object.assign(at(d.tenures, index), { since: date });
  };

  it('is an error where it is certain and a warning where it is possible', () => {
    expect(told(problemsOf(since(1, '2001-01-01')))).toEqual(['ERROR tenures tenure-b BEFORE_POST']);
    expect(told(problemsOf(since(1, '2002-10')))).toEqual(['WARNING tenures tenure-b BEFORE_POST']);
    expect(problemsOf(since(1, '2002-10-07'))).toEqual([]);
  });

  it('does not bind the posts of states, whose records begin with their present form', () => {
    expect(problemsOf(since(0, '1985-07-02'))).toEqual([]);
  });
});

describe('an attendance', () => {
  const attends =
    (change: object, tenure: object = {}): Change =>
    (d) => {
      const [one] = at(d.meetings, 0).attendances ?? [];
      Object.assign(one ?? {}, change);
      Object.assign(at(d.tenures, 0), { attested: [], ...tenure });
    };

  it('outside the tenure is an error, with a note a warning', () => {
    expect(told(problemsOf(attends({}, { until: '2020-11-30' })))).toEqual([
      'ERROR meetings meeting-a OUTSIDE_TENURE',
    ]);
    expect(told(problemsOf(attends({}, { since: '2020-12-02', until: '2021' })))).toEqual([
      'ERROR meetings meeting-a OUTSIDE_TENURE',
    ]);
    expect(told(problemsOf(attends({ note: 'the source says so' }, { until: '2020-11-30' })))).toEqual([
      'WARNING meetings meeting-a OUTSIDE_TENURE',
    ]);
  });

  it('is allowed on the last day of the tenure, inside vague bounds and on attested days', () => {
    expect(problemsOf(attends({}, { until: '2020-12-01' }))).toEqual([]);
    expect(problemsOf(attends({}, { until: '2020-12' }))).toEqual([]);
    expect(problemsOf(attends({}, { since: '2020' }))).toEqual([]);
    const attested = [{ date: '2020-12-01', sources: ['src-a'] }];
    expect(problemsOf(attends({}, { since: null, end: 'NOT_STATED', attested }))).toEqual([]);
  });

  it('in the tenure of another person is an error', () => {
    expect(told(problemsOf(attends({ person: 'person-b' })))).toEqual([
      'ERROR meetings meeting-a OTHER_PERSON',
    ]);
    expect(told(problemsOf(attends({ person: undefined })))).toEqual([
      'ERROR meetings meeting-a OTHER_PERSON',
    ]);
  });

  it('breaks both rules at once where it does', () => {
    expect(told(problemsOf(attends({ person: 'person-b' }, { until: '2019' })))).toEqual([
      'ERROR meetings meeting-a OTHER_PERSON',
      'ERROR meetings meeting-a OUTSIDE_TENURE',
    ]);
  });
});

describe('overlapping spells', () => {
  interface Spell {
    readonly since: string | null;
    readonly until: string | null;
  }
  const spells =
    (...all: readonly Spell[]): Change =>
    (d) => {
      const model = at(d.memberships, 1);
      const kept = d.memberships.filter((m) => m.id !== model.id);
      d.memberships.splice(
        0,
        d.memberships.length,
        ...kept,
        ...all.map((spell, i) => ({ ...model, ...spell, id: `spell-${i + 1}` })),
      );
    };
  const overlaps = (...all: readonly Spell[]) =>
    told(problemsOf(spells(...all)).filter((p) => p.rule === 'OVERLAP'));
  const s = (since: string | null, until: string | null): Spell => ({ since, until });

  it('are an error where they certainly overlap, a warning where they may', () => {
    expect(overlaps(s('2010', '2013'), s('2012', '2015'))).toEqual(['ERROR memberships spell-2 OVERLAP']);
    expect(overlaps(s('2010', '2012-06'), s('2012', '2015'))).toEqual([
      'WARNING memberships spell-2 OVERLAP',
    ]);
    expect(overlaps(s('2010', null), s('2012', '2015'))).toEqual(['ERROR memberships spell-2 OVERLAP']);
  });

  it('are nothing where they adjoin or lie apart', () => {
    expect(overlaps(s('2010', '2012'), s('2012', '2015'))).toEqual([]);
    expect(overlaps(s('2010', '2012-03-01'), s('2012-03-01', '2015'))).toEqual([]);
    expect(overlaps(s('2010', '2011'), s('2013', '2015'))).toEqual([]);
  });

  it('are told also where another spell begins between them', () => {
    expect(overlaps(s('2003', '2020'), s('2005', '2006'), s('2008', '2009'))).toEqual([
      'ERROR memberships spell-2 OVERLAP',
      'ERROR memberships spell-3 OVERLAP',
    ]);
  });

  it('are only those of the same member at the same body', () => {
    const problems = problemsOf((d) => {
      Object.assign(at(d.memberships, 1), { of: 'org-a', since: '2004', until: '2013' });
    });
    expect(problems).toEqual([]);
  });

  it('are told of chairmanships of one body, whichever the states', () => {
    const problems = problemsOf((d) => {
      d.chairmanships.push({
        ...at(d.chairmanships, 0),
        id: 'chair-b',
        state: 'state-b',
        coChairs: [],
        since: '2020-06-01',
      });
    });
    expect(told(problems)).toEqual(['ERROR chairmanships chair-b OVERLAP']);
  });

  /** Two spells and what they name, nothing else: quick enough to be tried a hundred times. */
  const small = (...all: readonly Spell[]) =>
    problemsOf((d) => {
      spells(...all)(d);
      for (const file of fileNames)
        if (!['sources', 'organizations', 'organs', 'states', 'memberships'].includes(file))
          d[file].length = 0;
      d.memberships.splice(0, d.memberships.length - all.length);
    })
      .filter((p) => p.rule === 'OVERLAP')
      .map((p) => p.level);

  it('agree with a reference that tries all readings of both: all overlap, some do, none does', () => {
    const iso = (n: number) => `2010-01-${String(n).padStart(2, '0')}`;
    const vague = fc
      .tuple(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 0, max: 5 }))
      .map(([from, more]): [number, number] => [from, from + more]);
    const spell = fc
      .tuple(vague, vague)
      .filter(([b, e]) => b[1] < e[0])
      .map(([b, e]) => ({ b, e }));
    const text = ([from, to]: readonly [number, number]) =>
      from === to ? iso(from) : `${iso(from)}/${iso(to)}`;
    const days = ([from, to]: readonly [number, number]) =>
      Array.from({ length: to - from + 1 }, (_, i) => from + i);
    fc.assert(
      fc.property(spell, spell, (one, two) => {
        const [x, y] = [one, two].map(({ b, e }) => s(text(b), text(e)));
        if (!x || !y || x.until === y.since || y.until === x.since) return;
        const outcomes = days(one.b).flatMap((b1) =>
          days(one.e).flatMap((e1) =>
            days(two.b).flatMap((b2) => days(two.e).map((e2) => b1 < e2 && b2 < e1)),
          ),
        );
        const expected = outcomes.every(Boolean) ? ['ERROR'] : outcomes.some(Boolean) ? ['WARNING'] : [];
        expect(small(x, y)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});

describe('all problems of a seed', () => {
  it('are reported together, not the first alone', () => {
    const problems = problemsOf((d) => {
      Object.assign(at(d.organizations, 0), { foundingDocument: 'doc-x' });
      Object.assign(at(d.people, 0), { sources: ['src-x'] });
      Object.assign(at(d.memberships, 1), { since: '2013', until: '2012' });
      Object.assign(at(d.tenures, 1), { since: '1999' });
      at(d.meetings, 1).organs.push('organ-x');
    });
    expect(told(problems)).toEqual(
      expect.arrayContaining([
        'ERROR meetings meeting-b REFERENCE',
        'ERROR memberships mem-b END_BEFORE_BEGINNING',
        'ERROR organizations org-a REFERENCE',
        'ERROR people person-a REFERENCE',
        'ERROR tenures tenure-b BEFORE_POST',
      ]),
    );
  });

  it('refuse the seed with a code and a line for each error, warnings apart', async () => {
    const seed = tinySeed((d) => {
      Object.assign(at(d.memberships, 1), { since: '2013', until: '2012' });
      Object.assign(at(d.tenures, 1), { since: '1999' });
      Object.assign(at(d.memberships, 0), { since: '2002' });
    });
    const error = await prepare(written(seed)).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(Fault);
    const { code, message, details } = error as Fault;
    expect(code).toBe('SEED_INVALID');
    expect(message).toContain('2 errors in the seed');
    expect(message).toContain('error seed/memberships.json, mem-b: ');
    expect(message).toContain('error seed/tenures.json, tenure-b: ');
    expect(message).not.toContain('warning');
    expect(told(errorsIn(details.problems as Problem[]))).toHaveLength(2);
  });

  it('hold no crash: an unreadable last day of the data refuses the seed like any other date', async () => {
    const seed = tinySeed();
    const broken = { ...seed, release: { ...seed.release, dataUntil: 'soon' } };
    const error = await prepare(written(broken)).catch((e: unknown) => e);
    expect((error as Fault).code).toBe('SEED_INVALID');
  });

  it('are warnings only where the seed may be loaded', async () => {
    const seed = tinySeed((d) => {
      Object.assign(at(d.memberships, 0), { since: '2002' });
    });
    const { problems, compiled } = await prepare(written(seed));
    expect(told(problems)).toEqual(['WARNING memberships mem-a OUTSIDE_LIFE']);
    expect(compiled.hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('compile', () => {
  const byId = ({ nodes }: Compiled) => new Map(nodes.map((node) => [node.id, node]));
  const node = (compiled: Compiled, id: string) => byId(compiled).get(id)?.props ?? {};
  const original = compile(tinySeed());
  const rich = (d: Draft) => {
    at(d.memberships, 0).claims = [
      { source: 'src-b', field: 'since', value: '2003' },
      { source: 'src-a', field: 'since', value: '2002' },
    ];
    d.tenures.push({
      ...at(d.tenures, 0),
      id: 'tenure-c',
      person: 'person-b',
      since: null,
      end: 'NOT_STATED',
    });
    d.meetings.push({ ...at(d.meetings, 1), id: 'meeting-c', labels: { en: 'Third', ru: 'Третье' } });
  };

  it('gives the same hash, nodes and relationships, whatever the order of the records', () => {
    const before = compile(tinySeed(rich));
    const sorted = ({ kind, id, origin, props }: Compiled['nodes'][number]) => [
      kind,
      id,
      origin,
      Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1)),
    ];
    const edges = (compiled: Compiled) => compiled.edges.map((edge) => JSON.stringify(edge)).sort();
    const orders = fc.record(
      Object.fromEntries(
        fileNames.map((file) => {
          const { length } = tinySeed(rich)[file];
          const all = Array.from({ length }, (_, i) => i);
          return [file, fc.shuffledSubarray(all, { minLength: length, maxLength: length })];
        }),
      ),
    );
    fc.assert(
      fc.property(orders, (order) => {
        const after = compile(
          tinySeed((d) => {
            rich(d);
            for (const file of fileNames) {
              const records = d[file] as unknown[];
              records.splice(0, records.length, ...(order[file] ?? []).map((i) => records[i]));
            }
          }),
        );
        expect(after.hash).toBe(before.hash);
        expect(JSON.stringify(after.nodes.map(sorted))).toBe(JSON.stringify(before.nodes.map(sorted)));
        expect(edges(after)).toEqual(edges(before));
      }),
      { numRuns: 25 },
    );
  });

  it('gives another hash for any other content, the name of the release included', () => {
    const seen = new Set([original.hash]);
    const texts = places(tinySeed()).filter(({ path }) => /(labels\.en|^title|^name)$/.test(path));
    for (const place of texts) {
      const { hash } = compile(replaced(tinySeed(), place, `${place.text} changed`));
      expect(seen.has(hash), `${place.file} ${place.record}`).toBe(false);
      seen.add(hash);
    }
    expect(seen.size).toBeGreaterThan(20);
  });

  it('changes only the nodes of a record when that record changes', () => {
    for (const file of fileNames.filter((name) => name !== 'sources')) {
      for (const { id } of tinySeed()[file]) {
        const after = compile(
          tinySeed((d) => {
            const record = (d[file] as { id: string; note?: string }[]).find((one) => one.id === id);
            if (record) record.note = 'changed';
          }),
        );
        const changed = differences(byId(original), byId(after));
        expect(changed, `${file} ${id}`).toEqual([
          { what: 'CHANGED', id, kind: byId(original).get(id)?.kind, fields: ['note'] },
        ]);
      }
    }
  });

  it('removes and adds with a record its own nodes only', () => {
    const without = compile(
      tinySeed((d) => {
        d.cooperation.length = 0;
      }),
    );
    const gone = differences(byId(original), byId(without));
    expect(gone.length).toBeGreaterThan(1);
    for (const { what, id } of gone) {
      expect(what).toBe('REMOVED');
      expect(byId(original).get(id)?.origin).toEqual({ file: 'cooperation', record: 'coop-a' });
    }
    const back = differences(byId(without), byId(original));
    expect(back.map(({ id }) => id)).toEqual(gone.map(({ id }) => id));
    expect(new Set(back.map(({ what }) => what))).toEqual(new Set(['ADDED']));
  });

  it('finds no difference between a release and itself', () => {
    expect(differences(byId(original), byId(compile(tinySeed())))).toEqual([]);
  });

  describe('at the dissolution of an organization', () => {
    const dissolved = compile(
      tinySeed((d) => {
        Object.assign(at(d.organizations, 0), { dissolved: '2024-06' });
        Object.assign(at(d.chairmanships, 0), { until: null });
      }),
    );

    it('ends the memberships that were open, those in its organs too', () => {
      expect(node(dissolved, 'mem-a')).toMatchObject({
        until: '2024-06',
        end: 'ENDED',
        closing: 'DISSOLUTION',
        u0: 20240601,
        u1: 20240630,
      });
      expect(node(dissolved, 'mem-c')).toMatchObject({
        until: '2024-06',
        end: 'ENDED',
        closing: 'DISSOLUTION',
      });
      expect(node(dissolved, 'event-mem-a-closing')).toMatchObject({ date: '2024-06', kind: 'CLOSING' });
      const open = compile(
        tinySeed((d) => {
          Object.assign(at(d.organizations, 0), { dissolved: '2024-06' });
          Object.assign(at(d.memberships, 1), { until: null });
        }),
      );
      expect(node(open, 'mem-b')).toMatchObject({ of: 'organ-a', until: '2024-06', closing: 'DISSOLUTION' });
    });

    it('leaves the memberships that had ended as they were', () => {
      expect(node(dissolved, 'mem-b')).toEqual(node(original, 'mem-b'));
    });

    it('leaves no organ of it standing', () => {
      expect(node(dissolved, 'organ-a')).toMatchObject({ end: 'ENDED', u0: 20240601, u1: 20240630 });
    });

    it('leaves no chairmanship of it open, or says that one is', () => {
      const told = check(dissolved).some((p) => p.record === 'chair-a');
      expect(told || node(dissolved, 'chair-a').end === 'ENDED').toBe(true);
    });
  });

  describe('direct links', () => {
    const several = compile(
      tinySeed((d) => {
        at(d.cooperation, 0).parties.push('org-c');
        delete at(d.cooperation, 0).from;
        d.organizations.push({ ...at(d.organizations, 1), id: 'org-c' });
        const stages = at(d.documents, 0).stages;
        Object.assign(at(stages, 0), { by: ['state-a', 'state-b'] });
        stages.push({ ...at(stages, 0) });
      }),
    );
    const direct = several.edges.filter((edge) => edge.type in links);

    it('carry the id of their fact, the first of a fact that id itself', () => {
      const facts = byId(several);
      const seen = new Set<string>();
      for (const { type, props } of direct) {
        const link = links[type as keyof typeof links];
        const fact = String(props.fact);
        expect(facts.get(fact)?.kind, type).toBe(link.fact);
        if (!seen.has(`${type} ${fact}`)) expect(props.id).toBe(fact);
        seen.add(`${type} ${fact}`);
      }
      expect(new Set(direct.map(({ type }) => type))).toEqual(new Set(Object.keys(links)));
    });

    it('join what their fact names, each pair once', () => {
      const pairs = direct
        .filter(({ type }) => type === 'COOPERATES_WITH')
        .map(({ from, to }) => `${from} ${to}`);
      expect(pairs).toEqual(['org-a org-b', 'org-a org-c', 'org-b org-c']);
      const directed = compile(
        tinySeed((d) => {
          at(d.cooperation, 0).parties.push('org-c');
          d.organizations.push({ ...at(d.organizations, 1), id: 'org-c' });
        }),
      ).edges.filter(({ type }) => type === 'COOPERATES_WITH');
      expect(directed.map(({ from, to }) => `${from} ${to}`)).toEqual(['org-a org-b', 'org-a org-c']);
      expect(direct.find(({ type }) => type === 'MEMBER_OF')).toMatchObject({
        from: 'state-a',
        to: 'org-a',
        props: { id: 'mem-a', status: 'FULL_MEMBER', rank: 'FULL', s0: 20021007, s1: 20021007 },
      });
    });

    it('of one type never share an id, also where facts of the same kind are numbered', () => {
      const ids = direct.map(({ type, props }) => `${type} ${props.id}`);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    });
  });
});
