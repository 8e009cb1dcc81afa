import { fold } from '../../domain/fold.ts';
import { momentOf } from '../../domain/period.ts';
import { term } from '../../domain/words.ts';
import type { Builder } from '../builder.ts';
import type { RecordOf, Seed } from '../shape.ts';
import { addNames, labelNames, namedProps, otherNames } from './names.ts';
import { englishNames, numbering } from './shared.ts';

/** Topics, documents with their stages and the acts of their parties, cooperation between bodies. */
export function compileDocuments(seed: Seed, builder: Builder): void {
  const organOf = new Map(seed.meetings.map((m) => [m.id, m.organs[0]]));
  const names = englishNames(seed);

  for (const t of seed.topics) {
    const origin = { file: 'topics', record: t.id } as const;
    const { find } = addNames(
      builder,
      t.id,
      [...labelNames(t.labels, 'SHORT'), ...otherNames(t.aliases)],
      origin,
    );
    builder.add(
      'Topic',
      t.id,
      t.labels.en,
      { ...namedProps(t.labels, find), broader: t.broader ?? [] },
      t,
      origin,
    );
  }
  for (const d of seed.documents) {
    const origin = { file: 'documents', record: d.id } as const;
    const { find } = addNames(
      builder,
      d.id,
      [...labelNames(d.labels, 'OFFICIAL'), ...otherNames(d.aliases)],
      origin,
    );
    builder.add(
      'Document',
      d.id,
      d.labels.en,
      {
        ...namedProps(d.labels, find),
        ...momentOf(mainDate(d)),
        kind: d.kind,
        place: d.place ?? null,
        organizations: d.organizations,
        topics: d.topics ?? [],
        votesFor: d.votes?.for ?? null,
        votesAgainst: d.votes?.against ?? null,
        abstentions: d.votes?.abstained ?? null,
      },
      d,
      origin,
    );
    const numbered = numbering();
    for (const [i, s] of d.stages.entries()) {
      builder.add(
        'DocumentStage',
        numbered(`stage-${d.id}-${s.kind.toLowerCase().replaceAll('_', '-')}`),
        `${term('DocumentStageKind', s.kind).en}${s.date ? `, ${s.date}` : ''}`,
        {
          ...momentOf(s.date),
          document: d.id,
          kind: s.kind,
          position: i,
          meeting: s.meeting ?? null,
          organ: s.organ ?? organOf.get(s.meeting ?? '') ?? null,
          by: s.by ?? [],
          inferred: s.inferred ?? false,
        },
        s,
        origin,
      );
    }
    for (const a of d.actions ?? []) {
      builder.add(
        'TreatyAction',
        numbered(`action-${d.id}-${a.party}-${a.kind.toLowerCase().replaceAll('_', '-')}`),
        `${names.get(a.party) ?? a.party}: ${term('TreatyActionKind', a.kind).en}`,
        { ...momentOf(a.date), document: d.id, party: a.party, kind: a.kind },
        a,
        origin,
      );
    }
  }
  for (const c of seed.cooperation) {
    const origin = { file: 'cooperation', record: c.id } as const;
    builder.add(
      'Cooperation',
      c.id,
      c.labels.en,
      {
        ...namedProps(c.labels, [c.labels.en, c.labels.ru].map(fold).join(' | ')),
        ...momentOf(c.date),
        parties: c.parties,
        through: c.through ?? [],
        kind: c.kind,
        bindingness: c.bindingness,
        from: c.from ?? null,
        to: c.to ?? null,
        document: c.document ?? null,
        meeting: c.meeting ?? null,
        topics: c.topics ?? [],
        lasting: c.lasting,
        reportedBy: c.reportedBy ?? null,
      },
      c,
      origin,
    );
  }
}

/** The day by which a document is called: of its adoption or signature, else of its first dated stage. */
function mainDate(d: RecordOf<'documents'>): string | null {
  const final = d.stages.find((s) => s.date && ['SIGNED', 'ADOPTED', 'APPROVED'].includes(s.kind));
  return (final ?? d.stages.find((s) => s.date && s.kind !== 'PLANNED'))?.date ?? null;
}
