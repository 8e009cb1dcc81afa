import { fold } from '../../domain/fold.ts';
import { momentOf } from '../../domain/period.ts';
import { boundsOf } from '../../domain/time.ts';
import { term } from '../../domain/words.ts';
import type { Builder } from '../builder.ts';
import type { RecordOf, Seed } from '../shape.ts';
import { addNames, datedNames, labelNames, namedProps, withAcronym } from './names.ts';
import { englishNames, numbering } from './shared.ts';

/** Meetings with attendances, agenda and statements. */
export function compileMeetings(seed: Seed, builder: Builder): void {
  const organs = new Map(seed.organs.map((organ) => [organ.id, organ]));
  const acronyms = new Map(seed.organizations.map((o) => [o.id, o.acronyms ?? {}]));
  const names = englishNames(seed);
  const nextOf = followers(seed.meetings);

  for (const m of seed.meetings) {
    const origin = { file: 'meetings', record: m.id } as const;
    const moment = momentOf(m.date);
    const dated = m.organs.flatMap((id) => {
      const organ = organs.get(id);
      const of = acronyms.get(organ?.organization ?? '') ?? {};
      const short = {
        en: organ?.acronyms?.en ?? organ?.labels.en ?? id,
        ru: organ?.acronyms?.ru ?? organ?.labels.ru ?? id,
      };
      return datedNames({ en: withAcronym(short.en, of.en), ru: withAcronym(short.ru, of.ru) }, m.date);
    });
    const { find } = addNames(builder, m.id, [...labelNames(m.labels, 'SHORT'), ...dated], origin);
    builder.add(
      'Meeting',
      m.id,
      m.labels.en,
      {
        ...namedProps(m.labels, find),
        ...moment,
        organs: m.organs,
        series: m.series,
        number: m.number ?? null,
        type: m.type,
        format: m.format,
        status: m.status,
        city: m.city ?? null,
        state: m.state ?? null,
        prepares: m.prepares ?? [],
        next: nextOf.get(m.id) ?? null,
        hostNote: m.hostNote ?? null,
      },
      m,
      origin,
    );
    const unique = numbering();
    for (const a of m.attendances ?? []) {
      const who = a.person ?? a.representing;
      builder.add(
        'Attendance',
        unique(
          `attendance-${m.id}-${who}${a.presence === 'EXPECTED' ? '-expected' : a.presence === 'ABSENT' ? '-absent' : ''}`,
        ),
        `${names.get(who) ?? who} (${term('Presence', a.presence).en})`,
        {
          ...moment,
          sort: `${fold(names.get(a.representing) ?? a.representing)} ${fold(names.get(who) ?? who)}`,
          meeting: m.id,
          person: a.person ?? null,
          representing: a.representing,
          tenure: a.tenure ?? null,
          office: a.office ?? null,
          capacity: a.capacity,
          presence: a.presence,
          online: a.online ?? false,
          reason: a.reason ?? null,
        },
        a,
        origin,
      );
    }
    for (const item of m.agenda ?? []) {
      builder.add(
        'AgendaItem',
        `item-${m.id}-${item.topic}`,
        names.get(item.topic) ?? item.topic,
        { ...moment, meeting: m.id, topic: item.topic },
        item,
        origin,
      );
    }
    for (const s of m.statements ?? []) {
      builder.add(
        'Statement',
        unique(`statement-${m.id}-${s.person ?? s.representing}-${s.topic ?? s.kind.toLowerCase()}`),
        s.en,
        {
          ...moment,
          meeting: m.id,
          person: s.person ?? null,
          representing: s.representing,
          topic: s.topic ?? null,
          kind: s.kind,
          textEn: s.en,
          textRu: s.ru,
        },
        s,
        origin,
      );
    }
  }
}

/** The next meeting of the same series by date, where a later one is known. */
function followers(meetings: readonly RecordOf<'meetings'>[]): Map<string, string> {
  const next = new Map<string, string>();
  for (const series of new Set(meetings.map((m) => m.series))) {
    const ordered = meetings
      .filter((m) => m.series === series)
      .sort((a, b) => boundsOf(a.date).earliest - boundsOf(b.date).earliest || (a.id < b.id ? -1 : 1));
    for (const [i, m] of ordered.entries()) {
      const after = ordered[i + 1];
      if (after) next.set(m.id, after.id);
    }
  }
  return next;
}
