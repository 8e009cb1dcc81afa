import { fold } from '../../domain/fold.ts';
import { periodOf } from '../../domain/period.ts';
import { boundsOrUnknown, type Day } from '../../domain/time.ts';
import { term } from '../../domain/words.ts';
import type { Builder } from '../builder.ts';
import type { Seed } from '../shape.ts';

/** Sources, and the statements of coverage. */
export function compileEvidence(seed: Seed, builder: Builder, dataUntil: Day): void {
  for (const s of seed.sources) {
    const day = s.published ? boundsOrUnknown(s.published).earliest : 0;
    builder.sources.set(s.id, { title: s.title, published: day });
    builder.add(
      'Source',
      s.id,
      s.title,
      {
        nameRu: s.title,
        find: [s.title, s.publisher ?? ''].map(fold).join(' | '),
        sort: fold(s.title),
        title: s.title,
        publisher: s.publisher,
        url: s.url,
        lang: s.lang,
        published: s.published,
        publishedDay: day,
        kind: s.kind,
        accessed: s.accessed,
        originator: s.originator?.en ?? null,
        originatorRu: s.originator?.ru ?? null,
      },
      { sources: [] },
      { file: 'sources', record: s.id },
    );
  }
  for (const c of seed.coverage) {
    builder.add(
      'Coverage',
      c.id,
      `${c.complete ? 'complete' : 'incomplete'}: ${c.scope ?? 'all'}, ${term('CoverageRelation', c.relation).en}`,
      {
        ...periodOf({ since: c.since, until: c.until, end: 'NOT_STATED' }, [], dataUntil),
        relation: c.relation,
        complete: c.complete,
        scope: c.scope ?? null,
        statuses: c.statuses ?? [],
        offices: c.offices ?? [],
        holders: c.holders ?? [],
        series: c.series ?? null,
        claimedBy: c.claimedBy ?? null,
      },
      c,
      { file: 'coverage', record: c.id },
    );
  }
}
