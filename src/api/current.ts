import { Fault } from '../domain/errors.ts';
import type { Graph } from '../graph/question.ts';
import { allReleases, LEASE_MS, type Release, readPointer } from '../graph/releases.ts';
import type { Soon } from './soon.ts';

/** Which release a server answers with: the current one, or a fixed one for tests. */
export type Pin = number | 'current';

/** The time by a clock that only goes forward, and by one that goes on while a machine sleeps. */
export interface Instant {
  readonly steady: number;
  readonly wall: number;
}

const thisInstant = (): Instant => ({ steady: performance.now(), wall: Date.now() });

/** After what share of a lease it is renewed beside the requests, so that under load none has to wait. */
export const RENEWED_AFTER = LEASE_MS / 2;

/**
 * The release that a server answers with. What the database said is believed for a lease counted from when it was
 * asked; a load moves the pointer only after it has announced it for longer than that, and a release on which a
 * switch is announced is not believed at all. Nothing is asked while there are no requests.
 */
export class CurrentRelease {
  private held: { readonly release: Release; readonly asked: Instant } | null = null;
  private renewing = false;
  private readonly graph: Graph;
  private readonly pin: Pin;
  private readonly model: string;
  private readonly now: () => Instant;

  constructor(graph: Graph, pin: Pin, model: string, now = thisInstant) {
    this.graph = graph;
    this.pin = pin;
    this.model = model;
    this.now = now;
  }

  /** The release for a request that begins now; a database without one that this server can read is not loaded. */
  take(): Soon<Release> {
    return this.believed() ?? this.ask().then((release) => release ?? notLoaded());
  }

  /** A release that this server can read. */
  private readable(release: Release | undefined): Release | null {
    return release?.model === this.model ? release : null;
  }

  private believed(): Release | null {
    if (!this.held) return null;
    const age = this.ageOf(this.held.asked);
    if (age >= LEASE_MS) return null;
    if (age >= RENEWED_AFTER && !this.renewing) this.renew();
    return this.held.release;
  }

  /** How long ago something was by the clock that says more; a clock that went back cannot be trusted for long enough. */
  private ageOf(then: Instant): number {
    const { steady, wall } = this.now();
    return wall < then.wall ? Number.POSITIVE_INFINITY : Math.max(steady - then.steady, wall - then.wall);
  }

  private renew(): void {
    this.renewing = true;
    this.ask()
      // A database that is away is told to the requests that ask it themselves when the lease has ended.
      .catch(() => undefined)
      .finally(() => {
        this.renewing = false;
      });
  }

  private async ask(): Promise<Release | null> {
    if (this.pin !== 'current')
      return this.readable((await allReleases(this.graph)).find(({ number }) => number === this.pin));
    const asked = this.now();
    const found = await readPointer(this.graph);
    const release = this.readable(found?.release);
    // An answer that was overtaken by a later one is as true as it was, but ends earlier.
    if (release && found?.settled && !(this.held && this.held.asked.steady > asked.steady))
      this.held = { release, asked };
    return release;
  }
}

const notLoaded = (): never => {
  throw new Fault('NOT_LOADED');
};
