import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CurrentRelease, type Instant, RENEWED_AFTER } from '../../src/api/current.ts';
import { Fault } from '../../src/domain/errors.ts';
import type { Graph, Row } from '../../src/graph/question.ts';
import { LEASE_MS } from '../../src/graph/releases.ts';

/** A database with a pointer, of which a test decides how long it takes to answer, and when it is away. */
class Pointer {
  release = 1;
  next: number | null = 1;
  away = false;
  asked = 0;
  /** Answers that are on their way, each as the database was when it was asked. */
  readonly pending: { settle: () => void }[] = [];
  manual = false;

  readonly graph = { ask: () => this.answer() } as unknown as Graph;

  private answer(): Promise<Row[]> {
    this.asked += 1;
    const row = {
      release: { number: this.release, model: 'm', hash: String(this.release) },
      settled: this.next === this.release,
    };
    const { away } = this;
    return new Promise((resolve, reject) => {
      const settle = () => (away ? reject(new Fault('DATABASE_UNAVAILABLE')) : resolve([row]));
      if (this.manual) this.pending.push({ settle });
      else settle();
    });
  }
}

function served() {
  const clock = { steady: 1_000, wall: 5_000_000 };
  const pointer = new Pointer();
  const current = new CurrentRelease(pointer.graph, 'current', 'm', (): Instant => ({ ...clock }));
  const pass = (ms: number) => {
    clock.steady += ms;
    clock.wall += ms;
  };
  const take = async () => (await current.take()).number;
  return { clock, pointer, pass, take };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the release that answers', () => {
  it('is asked for once in a lease, and renewed beside the requests when half of it has gone', async () => {
    const { pointer, pass, take } = served();
    for (let i = 0; i < 10; i += 1) await take();
    expect(pointer.asked).toBe(1);
    pass(RENEWED_AFTER);
    for (let i = 0; i < 10; i += 1) await take();
    await settled();
    expect(pointer.asked).toBe(2);
    pass(RENEWED_AFTER);
    await take();
    await settled();
    expect(pointer.asked).toBe(3);
  });

  it('is asked for by every request while a switch is announced, and in a database that knows of no announcements', async () => {
    for (const next of [2, null]) {
      const { pointer, take } = served();
      pointer.next = next;
      for (let i = 0; i < 5; i += 1) await take();
      expect(pointer.asked).toBe(5);
      pointer.release = 2;
      pointer.next = 2;
      expect(await take()).toBe(2);
    }
  });

  it('is not believed when the lease has ended, whichever clock says so, nor after the clock went back', async () => {
    for (const jump of [
      { steady: LEASE_MS, wall: 0 },
      { steady: 0, wall: LEASE_MS },
      { steady: 1, wall: -1 },
      { steady: 1, wall: 86_400_000 },
    ]) {
      const { clock, pointer, take } = served();
      await take();
      clock.steady += jump.steady;
      clock.wall += jump.wall;
      pointer.release = 2;
      pointer.next = 2;
      expect(await take(), JSON.stringify(jump)).toBe(2);
    }
  });

  it('is told as unavailable when the database is away and the lease has ended, and found again', async () => {
    const { pointer, pass, take } = served();
    await take();
    pointer.away = true;
    expect(await take()).toBe(1);
    pass(LEASE_MS);
    await expect(take()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    pointer.away = false;
    expect(await take()).toBe(1);
  });

  it('counts the lease from when it asked, not from when it was answered', async () => {
    const { pointer, pass, take } = served();
    pointer.manual = true;
    const first = take();
    pass(LEASE_MS);
    pointer.release = 2;
    pointer.next = 2;
    pointer.pending.pop()?.settle();
    expect(await first).toBe(1);
    pointer.manual = false;
    expect(await take()).toBe(2);
  });

  /**
   * The rule that all rests on: between an announcement and the move more than a lease passes. Servers whose clocks
   * run on, questions that are answered late and in any order, a database that goes away: a request that begins
   * after the move never gets the release before it.
   */
  it('is never an old one for a request that begins after the pointer has moved', async () => {
    type Step =
      | { do: 'pass'; ms: number }
      | { do: 'take' }
      | { do: 'answer'; which: number }
      | { do: 'announce' }
      | { do: 'away'; is: boolean };
    const step: fc.Arbitrary<Step> = fc.oneof(
      fc.record({
        do: fc.constant('pass' as const),
        ms: fc.integer({ min: 0, max: Math.round(1.33 * LEASE_MS) }),
      }),
      fc.record({ do: fc.constant('take' as const) }),
      fc.record({ do: fc.constant('answer' as const), which: fc.nat(5) }),
      fc.record({ do: fc.constant('announce' as const) }),
      fc.record({ do: fc.constant('away' as const), is: fc.boolean() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
        const { clock, pointer, pass, take } = served();
        pointer.manual = true;
        let announcedAt: number | null = null;
        const requests: Promise<void>[] = [];
        for (const one of steps) {
          if (one.do === 'pass') pass(one.ms);
          if (one.do === 'away') pointer.away = one.is;
          if (one.do === 'announce' && announcedAt === null) {
            pointer.next = pointer.release + 1;
            announcedAt = clock.steady;
          }
          if (announcedAt !== null && clock.steady - announcedAt >= LEASE_MS) {
            pointer.release += 1;
            announcedAt = null;
          }
          if (one.do === 'take') {
            const oldest = pointer.release;
            requests.push(
              take().then(
                (number) => {
                  expect(number).toBeGreaterThanOrEqual(oldest);
                },
                (error: unknown) => {
                  expect(error).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
                },
              ),
            );
          }
          if (one.do === 'answer') pointer.pending.splice(one.which, 1)[0]?.settle();
          await Promise.resolve();
          await Promise.resolve();
        }
        pointer.manual = false;
        for (const { settle } of pointer.pending.splice(0)) settle();
        await Promise.all(requests);
      }),
      { numRuns: 400 },
    );
  });
});
