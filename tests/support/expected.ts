import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { boundsOf } from '../../src/domain/time.ts';
import { type Json, ROOT } from './api.ts';

/** The files of the seed, as they stand on the disk. */
export const file = (name: string): Json[] =>
  JSON.parse(readFileSync(join(ROOT, 'seed', `${name}.json`), 'utf8'));

/** Everything in the seed, by file. */
export const seed = {
  organizations: file('organizations'),
  organs: file('organs'),
  states: file('states'),
  people: file('people'),
  posts: file('posts'),
  meetings: file('meetings'),
  topics: file('topics'),
  documents: file('documents'),
  sources: file('sources'),
  memberships: file('memberships'),
  tenures: file('tenures'),
  chairmanships: file('chairmanships'),
  cooperation: file('cooperation'),
  changes: file('changes'),
  coverage: file('coverage'),
};

const organizationOf = (body: string): string =>
  seed.organs.find((organ) => organ.id === body)?.organization ?? body;
const dissolvedOf = (body: string): string | null =>
  seed.organizations.find((o) => o.id === organizationOf(body))?.dissolved ?? null;
const officeOf = (post: string): string => seed.posts.find((p) => p.id === post)?.office;

/** The attendances of all meetings, flat. */
export const attendances: Json[] = seed.meetings.flatMap((m) =>
  (m.attendances ?? []).map((a: Json) => ({ ...a, meeting: m.id, organs: m.organs, date: m.date })),
);

/** The stages of all documents, flat. A stage at a meeting without an organ is before the first one that met. */
export const stages: Json[] = seed.documents.flatMap((d) =>
  d.stages.map((s: Json) => ({
    ...s,
    document: d.id,
    organ: s.organ ?? seed.meetings.find((m) => m.id === s.meeting)?.organs[0],
  })),
);

/** The acts of all parties, flat. */
export const actions: Json[] = seed.documents.flatMap((d) =>
  (d.actions ?? []).map((a: Json) => ({ ...a, document: d.id })),
);

/** A document's own date: of its adoption or signature, else of the first dated stage that was not a plan. */
export const dateOf = (d: Json): string | null =>
  (
    d.stages.find((s: Json) => s.date && ['SIGNED', 'ADOPTED', 'APPROVED'].includes(s.kind)) ??
    d.stages.find((s: Json) => s.date && s.kind !== 'PLANNED')
  )?.date ?? null;

/** What a kind's records are, with what filters look at, by the name of the kind. */
export const rows: Record<string, Json[]> = {
  Organization: seed.organizations,
  Organ: seed.organs,
  State: seed.states,
  Person: seed.people,
  Post: seed.posts,
  Meeting: seed.meetings,
  Topic: seed.topics,
  Document: seed.documents.map((d) => ({ ...d, date: dateOf(d) })),
  Source: seed.sources,
  Membership: seed.memberships.map((m) => ({
    ...m,
    until: m.until ?? dissolvedOf(m.of),
    organization: organizationOf(m.of),
  })),
  Tenure: seed.tenures.map((t) => ({ ...t, office: officeOf(t.post) })),
  Chairmanship: seed.chairmanships,
  Attendance: attendances,
  Cooperation: seed.cooperation,
  DocumentStage: stages,
  TreatyAction: actions,
};

/** Whether a date may lie in a period; an unknown one may. */
export function mayLieIn(date: string | null | undefined, period: string): boolean {
  if (!date) return false;
  const [own, asked] = [boundsOf(date), boundsOf(period)];
  return own.earliest <= asked.latest && own.latest >= asked.earliest;
}

/** Whether a record of a file names a source. */
export const isSourced = (r: Json): boolean =>
  r.sources.length + (r.claims ?? []).length + (r.attested ?? []).length > 0;

/** Whether a record is verified: it says so, and a source is named. */
export const isVerified = (r: Json): boolean => (r.verified ?? true) && isSourced(r);

/** Whether a claim states another value than the record. */
export const isDisputed = (r: Json): boolean =>
  (r.claims ?? []).some(
    (c: Json) =>
      c.field !== undefined &&
      c.value !== undefined &&
      (c.field in r ||
        ['since', 'until'].includes(c.field) ||
        c.field === 'termUntil' ||
        c.field === 'closing') &&
      !Array.isArray(r[c.field]) &&
      String(r[c.field] ?? '') !== String(c.value),
  );

/** A text without case, marks and signs, good enough to look for a plain Latin or Cyrillic word in it. */
export const plain = (text: string): string => text.toLowerCase();

/** All names of a record, joined. */
export const namesOf = (r: Json): string =>
  plain(
    [
      ...Object.values(r.labels ?? {}),
      ...Object.values(r.acronyms ?? {}),
      ...Object.values(r.officialNames ?? {}),
      ...(r.former ?? []),
      ...(r.aliases ?? []),
      ...(r.abbreviations ?? []),
      r.iso2 ?? '',
      r.iso3 ?? '',
    ].join(' | '),
  );
