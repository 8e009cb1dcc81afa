import { fold } from '../../domain/fold.ts';
import { type Period, periodOf } from '../../domain/period.ts';
import { type Day, NEVER } from '../../domain/time.ts';
import type { Builder } from '../builder.ts';
import type { RecordOf, Seed } from '../shape.ts';
import { addNames, labelNames, namedProps, otherNames } from './names.ts';

/** Posts that several people hold at once, so that one holder tells nothing about another. */
const SHARED: ReadonlySet<string> = new Set([
  'MINISTER',
  'ADVISER',
  'AMBASSADOR',
  'REPRESENTATIVE',
  'STATE_COUNCILLOR',
  'UNDER_SECRETARY_GENERAL',
  'SPECIAL_REPRESENTATIVE',
  'PARLIAMENTARY_SECRETARY',
  'DEPUTY_PRIME_MINISTER',
  'DEPUTY_FOREIGN_MINISTER',
  'DEPUTY_SECURITY_COUNCIL_SECRETARY',
  'DEPUTY_SECRETARY_GENERAL',
  'DEPUTY_EXECUTIVE_SECRETARY',
  'DEPUTY_DIRECTOR',
  'FIRST_DEPUTY_FOREIGN_MINISTER',
  'FIRST_DEPUTY_PRIME_MINISTER',
  'FIRST_DEPUTY_SECRETARY_GENERAL',
  'STATE_SECRETARY_FOREIGN_AFFAIRS',
  'SECRETARY_EXTERNAL_AFFAIRS',
  'PERMANENT_REPRESENTATIVE',
  'PLENIPOTENTIARY_REPRESENTATIVE',
  'NATIONAL_COORDINATOR',
  'EXECUTIVE_DIRECTOR_OFFICIAL',
]);

/** People, posts and tenures. */
export function compilePeople(
  seed: Seed,
  builder: Builder,
  dataUntil: Day,
  published: (ids: readonly string[]) => Day[],
): void {
  for (const p of seed.people) {
    const origin = { file: 'people', record: p.id } as const;
    const { find } = addNames(
      builder,
      p.id,
      [...labelNames(p.labels, 'SHORT'), ...otherNames(p.aliases, 'TRANSLITERATION')],
      origin,
    );
    builder.add('Person', p.id, p.labels.en, namedProps(p.labels, find), p, origin);
  }
  const offices = new Map(seed.posts.map((post) => [post.id, post]));
  for (const post of seed.posts) {
    const origin = { file: 'posts', record: post.id } as const;
    const { find } = addNames(
      builder,
      post.id,
      [...labelNames(post.labels, 'OFFICIAL'), ...otherNames(post.aliases)],
      origin,
    );
    builder.add(
      'Post',
      post.id,
      post.labels.en,
      {
        ...namedProps(post.labels, find),
        office: post.office,
        at: post.at,
        representing: post.representing ?? null,
      },
      post,
      origin,
    );
  }
  const people = new Map(seed.people.map((p) => [p.id, p.labels.en]));
  const spans = new Map(seed.tenures.map((t) => [t.id, spanOf(t, dataUntil, published)]));
  for (const t of seed.tenures) {
    const post = offices.get(t.post);
    const others = seed.tenures
      .filter((other) => other.post === t.post && other.person !== t.person)
      .flatMap((other) => spans.get(other.id) ?? []);
    const span = spans.get(t.id);
    if (!span) continue;
    const { attested = [], ...rest } = t;
    builder.add(
      'Tenure',
      t.id,
      `${people.get(t.person) ?? t.person}, ${post?.labels.en ?? t.post}`,
      {
        ...(post && !SHARED.has(post.office) ? narrowed(span, others) : span),
        sort: fold(people.get(t.person) ?? t.person),
        person: t.person,
        post: t.post,
        office: post?.office,
        acting: t.acting ?? false,
        actingAtFirst: t.actingAtFirst ?? false,
        termUntil: t.termUntil ?? null,
        endReason: t.endReason ?? null,
      },
      {
        ...rest,
        claims: [
          ...(t.claims ?? []),
          ...attested.flatMap(({ date, sources }) =>
            sources.map((source) => ({ source, field: 'attested', value: date })),
          ),
        ],
      },
      { file: 'tenures', record: t.id },
    );
  }
}

function spanOf(
  t: RecordOf<'tenures'>,
  dataUntil: Day,
  published: (ids: readonly string[]) => Day[],
): Period {
  const seen = !t.until && t.end === undefined && !t.lastConfirmed ? published(t.sources) : [];
  return periodOf({ ...t, attested: t.attested?.map((a) => a.date) }, seen, dataUntil);
}

/**
 * Narrows the unknown ends of a tenure: a post of one holder was not his while another one held it for certain.
 * One record is one unbroken tenure, so a holder before and a holder after bound it.
 */
export function narrowed(span: Period, others: readonly Period[]): Period {
  const sure = [...span.attested, ...(span.since ? [span.s1] : []), ...(span.until ? [span.u0] : [])];
  const anchor = sure[0];
  if (anchor === undefined) return span;
  const held = others.flatMap((other) => [
    ...other.attested,
    ...(other.since && other.s1 < other.u0 ? [other.s1] : []),
  ]);
  const after = Math.min(NEVER, ...held.filter((day) => day > Math.max(...sure)));
  const ends = others.filter((other) => other.until && other.u0 > other.s1).map((other) => other.u0);
  const before = Math.max(0, ...[...held, ...ends].filter((day) => day <= Math.min(...sure)));
  return {
    ...span,
    s0: !span.since ? Math.max(span.s0, before) : span.s0,
    u1: !span.until && span.end !== 'ONGOING' ? Math.min(span.u1, after) : span.u1,
  };
}
