import { momentOf, periodOf } from '../../domain/period.ts';
import { boundsOf, type Day } from '../../domain/time.ts';
import { term } from '../../domain/words.ts';
import type { Builder } from '../builder.ts';
import type { RecordOf, Seed } from '../shape.ts';
import { addNames, composed, labelNames, namedProps, otherNames, withAcronym } from './names.ts';

/** Organizations with their seats and changes, organs, states. */
export function compileActors(
  seed: Seed,
  builder: Builder,
  dataUntil: Day,
  published: (ids: readonly string[]) => Day[],
): void {
  const acronyms = new Map(seed.organizations.map((o) => [o.id, o.acronyms ?? {}]));
  // The dissolution of an organization ends its organs.
  const dissolved = new Map(seed.organizations.map((o) => [o.id, o.dissolved]));
  const days = daysSeen(seed);
  const forms = new Map(seed.forms.map((form) => [form.id, form]));
  const seenAt = ({ id, sources }: { id: string; sources: readonly string[] }) => [
    ...published(sources),
    ...(days.get(id) ?? []),
  ];

  for (const o of seed.organizations) {
    const origin = { file: 'organizations', record: o.id } as const;
    const { find } = addNames(
      builder,
      o.id,
      [
        ...labelNames(o.labels, 'OFFICIAL'),
        ...acronymNames(o.acronyms),
        ...otherNames(o.former, 'FORMER'),
        ...otherNames(o.aliases),
      ],
      origin,
    );
    builder.add(
      'Organization',
      o.id,
      o.labels.en,
      {
        ...namedProps(o.labels, find),
        ...spoken(forms.get(o.id)),
        ...periodOf({ since: o.founded, until: o.dissolved }, seenAt(o), dataUntil),
        acronym: o.acronyms?.en ?? null,
        acronymRu: o.acronyms?.ru ?? null,
        kind: o.kind,
        scope: o.scope,
        field: o.field,
        enteredIntoForce: o.enteredIntoForce ?? null,
        languages: o.languages ?? [],
        website: o.website ?? null,
        wikidata: o.wikidata ?? null,
        foundingDocument: o.foundingDocument ?? null,
      },
      { ...o, claims: renamed(o.claims, { founded: 'since', dissolved: 'until' }) },
      origin,
    );
    addSeat(builder, o, origin, dataUntil);
  }
  for (const o of seed.organs) {
    const origin = { file: 'organs', record: o.id } as const;
    const of = acronyms.get(o.organization) ?? {};
    const { find } = addNames(
      builder,
      o.id,
      [
        ...labelNames(o.labels, 'OFFICIAL'),
        ...acronymNames(o.acronyms),
        ...otherNames(o.aliases),
        ...composed('en', o.acronyms?.en && withAcronym(o.acronyms.en, of.en)),
        ...composed('ru', o.acronyms?.ru && withAcronym(o.acronyms.ru, of.ru)),
        ...composed('en', withAcronym(o.labels.en, of.en)),
        ...composed('ru', withAcronym(o.labels.ru, of.ru)),
      ],
      origin,
    );
    builder.add(
      'Organ',
      o.id,
      o.labels.en,
      {
        ...namedProps(o.labels, find),
        ...spoken(forms.get(o.id)),
        ...periodOf(
          { since: o.founded, until: dissolved.get(o.organization) ?? null },
          published(o.sources),
          dataUntil,
        ),
        acronym: o.acronyms?.en ?? null,
        acronymRu: o.acronyms?.ru ?? null,
        kind: o.kind,
        level: o.level ?? null,
        composition: o.composition ?? null,
        organization: o.organization,
        parent: o.parent ?? null,
      },
      { ...o, claims: renamed(o.claims, { founded: 'since' }) },
      origin,
    );
    addSeat(builder, o, origin, dataUntil);
  }
  for (const s of seed.states) {
    const origin = { file: 'states', record: s.id } as const;
    const valid = { since: s.since, until: s.until };
    const { find } = addNames(
      builder,
      s.id,
      [
        ...labelNames(s.labels, 'SHORT'),
        ...Object.entries(s.officialNames ?? {}).map(([lang, text]) => ({
          lang,
          text: text ?? '',
          kind: 'OFFICIAL' as const,
        })),
        ...(s.iso2 ? [{ text: s.iso2, kind: 'CODE' as const, scheme: 'ISO 3166-1 alpha-2', ...valid }] : []),
        ...(s.iso3 ? [{ text: s.iso3, kind: 'CODE' as const, scheme: 'ISO 3166-1 alpha-3', ...valid }] : []),
        ...otherNames(s.abbreviations, 'ACRONYM'),
        ...otherNames(s.aliases),
      ],
      origin,
    );
    builder.add(
      'State',
      s.id,
      s.labels.en,
      {
        ...namedProps(s.labels, find),
        ...spoken(forms.get(s.id)),
        ...periodOf(valid, seenAt(s), dataUntil),
        iso2: s.iso2 ?? null,
        iso3: s.iso3 ?? null,
        recognition: s.recognition ?? null,
        successors: s.successors ?? [],
      },
      s,
      origin,
    );
  }
  const labels = new Map(seed.organizations.map((o) => [o.id, o.labels.en]));
  for (const c of seed.changes) {
    builder.add(
      'ChangeEvent',
      c.id,
      changeName(c, labels),
      {
        ...momentOf(c.date),
        kind: c.kind,
        before: c.before,
        after: c.after,
        formerName: c.formerName ?? null,
      },
      c,
      { file: 'changes', record: c.id },
    );
  }
}

/** How sentences take a name; one that nobody has declined stands in them as it is. */
const spoken = (form: RecordOf<'forms'> | undefined) => ({
  casesRu: form
    ? [form.ru.genitive, form.ru.dative, form.ru.accusative, form.ru.instrumental, form.ru.prepositional]
    : [],
  genderRu: form?.ru.gender ?? null,
  articleEn: form?.en.article ?? false,
});

/** The days on which facts show that a state or body exists: it belonged, presided, met. */
function daysSeen(seed: Seed): Map<string, Day[]> {
  const days = new Map<string, Day[]>();
  const note = (id: string, date: string | null) => {
    if (date) days.set(id, [...(days.get(id) ?? []), boundsOf(date).latest]);
  };
  for (const { member, of, since } of seed.memberships) for (const id of [member, of]) note(id, since);
  for (const { of, state, since } of seed.chairmanships) for (const id of [of, state]) note(id, since);
  for (const { organs, date, status } of seed.meetings)
    if (status === 'HELD') for (const id of organs) note(id, date);
  return days;
}

/** What a change is called: from whom to whom, or from which name. */
function changeName(
  { kind, before, after, formerName }: Seed['changes'][number],
  labels: ReadonlyMap<string, string>,
): string {
  const names = (ids: readonly string[]) => ids.map((id) => labels.get(id) ?? id).join(', ');
  return `${[formerName ?? names(before), names(after)].filter(Boolean).join(' → ')} (${term('ChangeKind', kind).en})`;
}

type Claims = Seed['organizations'][number]['claims'];

/** Claims name the fields of the seed; the graph has one word for the beginning and the end of everything. */
function renamed(claims: Claims, names: Record<string, string>): Claims {
  return claims?.map((claim) =>
    claim.field ? { ...claim, field: names[claim.field] ?? claim.field } : claim,
  );
}

function acronymNames(acronyms: { en?: string | undefined; ru?: string | undefined } | undefined) {
  return Object.entries(acronyms ?? {}).map(([lang, text]) => ({
    lang,
    text: text ?? '',
    kind: 'ACRONYM' as const,
  }));
}

/** A seat holds from a time that our sources do not give. */
function addSeat(
  builder: Builder,
  of: Seed['organizations'][number] | Seed['organs'][number],
  origin: Parameters<Builder['add']>[5],
  dataUntil: number,
): void {
  if (!of.seat) return;
  const { city, state } = of.seat;
  builder.add(
    'Seat',
    `seat-${of.id}`,
    city,
    {
      ...periodOf({ since: null, until: null, end: 'NOT_STATED' }, [], dataUntil),
      of: of.id,
      city,
      state: state ?? null,
    },
    of.unverified?.some((field) => field === 'seat') ? { sources: [] } : { sources: of.sources },
    origin,
  );
}
