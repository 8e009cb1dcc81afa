import { describe, expect, it } from 'vitest';
import { earlierRelease } from '../../src/api/differences.ts';
import { type Archived, toldDifferences } from '../../src/domain/differences.ts';
import { Fault } from '../../src/domain/errors.ts';
import type { Release } from '../../src/graph/releases.ts';
import { compile } from '../../src/ingest/compile.ts';
import { at, type Draft, tinySeed } from '../support/tiny-seed.ts';

const REACH = 20260731;
const factsOf = (change?: (draft: Draft) => void): Map<string, Archived> =>
  new Map(compile(tinySeed(change)).nodes.map((node) => [node.id, node]));
const told = (change: (draft: Draft) => void, earlier?: (draft: Draft) => void) =>
  toldDifferences(factsOf(earlier), factsOf(change), REACH).map(({ what, because, id, fields }) =>
    `${what} ${because} ${id} ${fields.join(',')}`.trim(),
  );
const membership = (d: Draft) => at(d.memberships, 0);
const meeting = (d: Draft) => at(d.meetings, 1);

describe('why two releases differ', () => {
  it('an added record is the world if its own date lies after the reach of the earlier release, else knowledge', () => {
    const added = (since: string | null) =>
      told((d) =>
        d.memberships.push({ ...membership(d), id: 'mem-new', claims: [], events: [], since }),
      ).filter((line) => / mem-new/.test(line));
    expect(added('2026-08-01')).toEqual(['ADDED WORLD mem-new']);
    expect(added('2026-09')).toEqual(['ADDED WORLD mem-new']);
    expect(added('2026')).toEqual(['ADDED KNOWLEDGE mem-new']);
    expect(added('2026-07-31')).toEqual(['ADDED KNOWLEDGE mem-new']);
    expect(added(null)).toEqual(['ADDED KNOWLEDGE mem-new']);
  });

  it('a changed record is judged by the dates that changed, not by those that stayed', () => {
    const changed = (change: (draft: Draft) => void) =>
      told(change).filter((line) => /^CHANGED \w+ mem-a /.test(line));
    expect(changed((d) => Object.assign(membership(d), { until: '2026-10-01' }))).toEqual([
      'CHANGED WORLD mem-a confirmed,end,until',
    ]);
    expect(changed((d) => Object.assign(membership(d), { until: '2025-10-01' }))).toEqual([
      'CHANGED KNOWLEDGE mem-a confirmed,end,until',
    ]);
    expect(
      changed((d) => Object.assign(membership(d), { since: '2002-10-08', until: '2026-10-01' })),
    ).toEqual(['CHANGED KNOWLEDGE mem-a confirmed,end,since,until']);
    expect(changed((d) => Object.assign(membership(d), { note: 'a remark' }))).toEqual([
      'CHANGED KNOWLEDGE mem-a note',
    ]);
    expect(changed((d) => Object.assign(membership(d), { lastConfirmed: '2026-09-01' }))).toEqual([
      'CHANGED WORLD mem-a confirmed',
    ]);
  });

  it('a plan that came to be is the world, since its own date lies ahead', () => {
    const planned = (d: Draft) => Object.assign(meeting(d), { date: '2026-11-01', status: 'PLANNED' });
    const held = (d: Draft) => Object.assign(meeting(d), { date: '2026-11-01', status: 'HELD' });
    expect(told(held, planned)).toContain('CHANGED WORLD meeting-b status');
  });

  it('a removed record is knowledge, unless it was to come only later', () => {
    const without = (d: Draft) => {
      d.cooperation.length = 0;
    };
    expect(told(without)).toContain('REMOVED KNOWLEDGE coop-a');
    expect(told(without, (d) => Object.assign(at(d.cooperation, 0), { date: '2027' }))).toContain(
      'REMOVED WORLD coop-a',
    );
  });

  it('a source published later is the world, a name goes with what it names, a person has no date', () => {
    const lines = told((d) => {
      d.sources.push({ ...at(d.sources, 0), id: 'src-new', published: '2026-08-02' });
      d.people.push({ ...at(d.people, 0), id: 'person-new' });
    });
    expect(lines).toContain('ADDED WORLD src-new');
    expect(lines).toContain('ADDED KNOWLEDGE person-new');
    expect(
      lines
        .filter((line) => !/src-new|person-new/.test(line))
        .every((line) => /KNOWLEDGE (name|claim)-/.test(line)),
    ).toBe(true);
  });

  it('the ends of a spell are told with the spell, and what only follows from another record is no difference', () => {
    const lines = told((d) => Object.assign(membership(d), { until: '2026-10-01' }));
    expect(lines.some((line) => /event-mem-a-closing/.test(line))).toBe(false);
    expect(lines.filter((line) => !/ (mem-a|claim-\w+)\b/.test(line))).toEqual([]);
  });

  it('equal releases differ in nothing', () => expect(told(() => undefined)).toEqual([]));
});

describe('the release to compare with', () => {
  const release = (number: number, more: Partial<Release> = {}) =>
    ({ number, name: `r${number}`, hash: `${number}`.repeat(64), status: 'RETIRED', ...more }) as Release;
  const all = [
    release(4),
    release(3, { status: 'STAGED' }),
    release(2, { name: 'twice' }),
    release(1, { name: 'twice' }),
  ];
  const from = (number: number, since?: string) => {
    try {
      return earlierRelease(all, release(number), since)?.number ?? null;
    } catch (error) {
      return error instanceof Fault ? error.code : error;
    }
  };

  it('is the one before that was loaded to the end', () => {
    expect([from(4), from(2), from(1)]).toEqual([2, 1, null]);
  });

  it('is found by its name, the latest of that name, or by its hash or the beginning of that', () => {
    expect([from(4, 'twice'), from(4, '1'.repeat(64)), from(4, '11111111'), from(2, 'twice')]).toEqual([
      2, 1, 1, 1,
    ]);
  });

  it('must be known and earlier', () => {
    expect([from(4, 'no such'), from(4, ''), from(4, '1'), from(4, 'r3')]).toEqual(
      Array(4).fill('UNKNOWN_RELEASE'),
    );
    expect([from(1, 'r4'), from(4, 'r4')]).toEqual(Array(2).fill('INVALID_ARGUMENT'));
  });
});
