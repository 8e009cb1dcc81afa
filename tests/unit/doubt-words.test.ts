import { describe, expect, it } from 'vitest';
import type { Tie } from '../../src/browser/data/model.ts';
import { doubtIn } from '../../src/browser/graph/picture.ts';
import { emptyScene, type Scene, setClock } from '../../src/browser/state/scene.ts';
import { boundsOf, NEVER, nextDay } from '../../src/domain/time.ts';

const on = (at: string): Scene => setClock(emptyScene, { mode: 'at', at });

/** A membership with the dates that a source gives. */
function tie(since: string, until: string | null, mark = 'FULL_MEMBER'): Tie {
  const [begin, end] = [boundsOf(since), until === null ? null : boundsOf(until)];
  return {
    ...{ key: 't', type: 'MEMBER_OF', from: 'a', to: 'b', mark, fact: 'm', since, until },
    ...{ s0: begin.earliest, s1: begin.latest },
    ...{ u0: end?.earliest ?? NEVER, u1: end ? nextDay(end.latest) : NEVER },
    ...{ verified: true, sourced: true, disputed: false },
  };
}

describe('why a link on the graph is possible only', () => {
  it('is told of the date that is not known to the day', () => {
    expect(doubtIn(on('2004-06-01'), tie('2004', null), 'en')).toBe(
      'When it began is not exactly known (2004); it may have begun after the time asked for.',
    );
    expect(doubtIn(on('2010-06-01'), tie('2004', '2010'), 'ru')).toBe(
      'Точная дата окончания неизвестна (2010 год); возможно, закончилось раньше заданного времени.',
    );
  });

  it('is told of a presence that is likely only', () => {
    expect(doubtIn(on('2005-06-01'), tie('2004', null, 'POSSIBLE'), 'en')).toBe(
      'Presence is likely only: the meeting is known from a preview.',
    );
  });

  it('is not told of what surely holds, or surely does not', () => {
    for (const at of ['2003-12-31', '2005-01-01', '2009-12-31', '2011-01-01'])
      expect(doubtIn(on(at), tie('2004', '2010'), 'en')).toBeNull();
  });

  it('on a path is told of the whole path, also where the link would hold alone', () => {
    const scene = { ...on('2005-06-01'), doubts: { t: { en: 'of the path', ru: 'о пути' } } };
    expect(doubtIn(scene, tie('2004', '2010'), 'en')).toBe('of the path');
    expect(doubtIn(scene, tie('2004', '2010'), 'ru')).toBe('о пути');
  });
});
