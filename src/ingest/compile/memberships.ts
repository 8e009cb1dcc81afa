import { fold } from '../../domain/fold.ts';
import { momentOf, periodOf } from '../../domain/period.ts';
import { boundsOf, type Day } from '../../domain/time.ts';
import { planeOf, rankOf, term } from '../../domain/words.ts';
import type { Builder, Origin } from '../builder.ts';
import type { RecordOf, Seed } from '../shape.ts';
import { englishNames, numbering } from './shared.ts';

/** Memberships with their events, and chairmanships. */
export function compileMemberships(
  seed: Seed,
  builder: Builder,
  dataUntil: Day,
  published: (ids: readonly string[]) => Day[],
): void {
  const names = englishNames(seed);
  const organizationOf = new Map(seed.organs.map((organ) => [organ.id, organ.organization]));
  const organizations = new Map(seed.organizations.map((o) => [o.id, o]));

  const lifeEnd = (body: string) => organizations.get(organizationOf.get(body) ?? body)?.dissolved ?? null;

  for (const m of seed.memberships) {
    const origin = { file: 'memberships', record: m.id } as const;
    const organization = organizationOf.get(m.of) ?? m.of;
    const status = term('MembershipStatus', m.status).en;
    const dissolved = lifeEnd(m.of);
    // The dissolution of an organization ends what was still open.
    const ended = m.until === null && dissolved !== null;
    const { events = [], ...known } = m;
    builder.add(
      'Membership',
      m.id,
      `${names.get(m.member) ?? m.member}: ${status} of ${names.get(m.of) ?? m.of}`,
      {
        ...periodOf({ ...m, until: ended ? dissolved : m.until }, confirmedBy(m, published), dataUntil),
        sort: fold(names.get(m.member) ?? m.member),
        sortOf: fold(names.get(m.of) ?? m.of),
        member: m.member,
        of: m.of,
        organization,
        status: m.status,
        rank: rankOf(m.status),
        opening: m.opening,
        closing: ended ? 'DISSOLUTION' : (m.closing ?? null),
        founding: m.opening === 'FOUNDING_SIGNATORY' || m.opening === 'FOUNDING_MEMBER',
        legalBasis: m.legalBasis ?? null,
      },
      known,
      origin,
    );
    addEnds(builder, m, ended ? dissolved : m.until, origin);
    const unique = numbering();
    for (const event of events) {
      const key = `${event.kind.toLowerCase().replaceAll('_', '-')}-${event.date.replaceAll('/', '-to-')}`;
      builder.add(
        'MembershipEvent',
        unique(`event-${m.id}-${key}`),
        `${term('MembershipEventKind', event.kind).en}, ${event.date}`,
        {
          ...momentOf(event.date),
          membership: m.id,
          kind: event.kind,
          plane: planeOf(event.kind),
          instrument: event.instrument ?? null,
        },
        event,
        origin,
      );
    }
  }
  for (const c of seed.chairmanships) {
    builder.add(
      'Chairmanship',
      c.id,
      `${names.get(c.state) ?? c.state} chairs ${names.get(c.of) ?? c.of}`,
      {
        ...periodOf(
          { ...c, until: c.until ?? lifeEnd(c.of) },
          c.until === null && !c.lastConfirmed ? published(c.sources) : [],
          dataUntil,
        ),
        sort: fold(names.get(c.state) ?? c.state),
        of: c.of,
        state: c.state,
        person: c.person ?? null,
        coChairs: c.coChairs ?? [],
      },
      c,
      { file: 'chairmanships', record: c.id },
    );
  }
}

/** The beginning and the end of a spell are rungs of its ladder too; they rest on the evidence of the spell. */
function addEnds(builder: Builder, m: RecordOf<'memberships'>, until: string | null, origin: Origin): void {
  const ends = [
    ['OPENING', 'since', m.since],
    ['CLOSING', 'until', until],
  ] as const;
  for (const [kind, field, date] of ends) {
    if (date === null) continue;
    const claims = (m.claims ?? [])
      .filter((claim) => claim.field === field)
      .map((claim) => ({ ...claim, field: 'date' }));
    builder.add(
      'MembershipEvent',
      `event-${m.id}-${kind.toLowerCase()}`,
      `${term('MembershipEventKind', kind).en}, ${date}`,
      {
        ...momentOf(date),
        membership: m.id,
        kind,
        plane: 'LEGAL',
        instrument: kind === 'OPENING' ? (m.legalBasis ?? null) : null,
      },
      {
        sources: m.sources,
        claims,
        verified: m.verified,
        unverified: m.unverified?.includes(field) ? ['date'] : [],
      },
      origin,
    );
  }
}

/** The days on which a membership is seen to go on: its events, and for an open one without a stated confirmation the days of its sources. */
function confirmedBy(m: RecordOf<'memberships'>, published: (ids: readonly string[]) => Day[]): Day[] {
  if (m.until !== null) return [];
  const events = (m.events ?? []).map((event) => boundsOf(event.date).earliest);
  return m.lastConfirmed || m.end !== undefined ? events : [...events, ...published(m.sources)];
}
