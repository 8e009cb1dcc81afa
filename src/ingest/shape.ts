import { z } from 'zod';
import { KEY } from '../domain/key.ts';
import { type ListName, wordsOf } from '../domain/words.ts';

const id = z.string().regex(KEY, 'an id is lower-case words joined by hyphens');
const text = z.string().min(1);
const edtf = text;
const ids = z.array(id).optional();
const word = <L extends ListName>(list: L) => z.enum(wordsOf(list));

/** English and Russian always; other languages where known. */
const labels = z.object({ en: text, ru: text }).catchall(text);

/** One source's words on a record: with `field` and `value` it states that value, else it supports the record. */
const claim = z.strictObject({
  source: id,
  field: text.optional(),
  value: text.optional(),
  quote: text.optional(),
  /** Language of the quote, ISO 639-1; that of the source where missing. */
  lang: text.optional(),
  note: text.optional(),
});

/** What every record says of its evidence. No source: allowed, and marked. */
const evidence = {
  sources: z.array(id),
  claims: z.array(claim).optional(),
  note: text.optional(),
};
const record = { id, ...evidence, verified: z.boolean(), unverified: z.array(text).optional() };
const span = {
  since: edtf.nullable(),
  until: edtf.nullable(),
  end: word('PeriodEnd').exclude(['ENDED']).optional(),
  lastConfirmed: edtf.optional(),
};
const seat = z.strictObject({ city: text, state: id.optional() });

/** The shape of each seed file: an array of such records. */
export const shapes = {
  sources: z.strictObject({
    id,
    title: text,
    publisher: text.nullable(),
    url: text.nullable(),
    lang: text,
    published: edtf.nullable(),
    kind: word('SourceKind'),
    accessed: text,
    originator: z.strictObject({ en: text, ru: text }).optional(),
  }),
  organizations: z.strictObject({
    ...record,
    labels,
    acronyms: z.strictObject({ en: text.optional(), ru: text.optional() }).optional(),
    former: z.array(text).optional(),
    aliases: z.array(text).optional(),
    kind: word('OrganizationKind'),
    scope: word('OrganizationScope'),
    field: word('OrganizationField'),
    founded: edtf.nullable(),
    dissolved: edtf.nullable(),
    enteredIntoForce: edtf.optional(),
    foundingDocument: id.optional(),
    seat: seat.optional(),
    languages: z.array(text).optional(),
    website: text.optional(),
    wikidata: text.optional(),
  }),
  organs: z.strictObject({
    ...record,
    organization: id,
    parent: id.optional(),
    labels,
    acronyms: z.strictObject({ en: text.optional(), ru: text.optional() }).optional(),
    aliases: z.array(text).optional(),
    kind: word('OrganKind'),
    level: word('OrganLevel').optional(),
    founded: edtf.nullable(),
    composition: text.optional(),
    seat: seat.optional(),
  }),
  states: z.strictObject({
    ...record,
    labels,
    officialNames: z.strictObject({ en: text.optional(), ru: text.optional() }).optional(),
    aliases: z.array(text).optional(),
    abbreviations: z.array(text).optional(),
    iso2: text.optional(),
    iso3: text.optional(),
    since: edtf.nullable(),
    until: edtf.nullable(),
    successors: ids,
    recognition: text.optional(),
  }),
  people: z.strictObject({ ...record, labels, aliases: z.array(text).optional() }),
  posts: z.strictObject({
    ...record,
    office: word('Office'),
    at: id,
    representing: id.optional(),
    labels,
    aliases: z.array(text).optional(),
  }),
  tenures: z.strictObject({
    ...record,
    person: id,
    post: id,
    ...span,
    acting: z.boolean().optional(),
    actingAtFirst: z.boolean().optional(),
    attested: z.array(z.strictObject({ date: edtf, sources: z.array(id) })).optional(),
    termUntil: edtf.optional(),
    endReason: text.optional(),
  }),
  memberships: z.strictObject({
    ...record,
    member: id,
    of: id,
    status: word('MembershipStatus'),
    ...span,
    opening: word('MembershipOpening'),
    closing: word('MembershipClosing').optional(),
    legalBasis: id.optional(),
    events: z
      .array(
        z.strictObject({
          date: edtf,
          kind: word('MembershipEventKind').exclude(['OPENING', 'CLOSING']),
          instrument: id.optional(),
          ...evidence,
        }),
      )
      .optional(),
  }),
  chairmanships: z.strictObject({
    ...record,
    of: id,
    state: id,
    ...span,
    person: id.optional(),
    coChairs: ids,
  }),
  changes: z.strictObject({
    ...record,
    kind: word('ChangeKind'),
    date: edtf.nullable(),
    before: z.array(id),
    after: z.array(id),
    formerName: text.optional(),
  }),
  meetings: z.strictObject({
    ...record,
    organs: z.array(id).min(1),
    series: text,
    number: z.int().positive().optional(),
    labels,
    date: edtf,
    city: text.optional(),
    state: id.optional(),
    format: word('MeetingFormat'),
    type: word('MeetingType'),
    status: word('MeetingStatus'),
    prepares: ids,
    hostNote: text.optional(),
    attendances: z
      .array(
        z.strictObject({
          person: id.optional(),
          representing: id,
          tenure: id.optional(),
          office: word('Office').optional(),
          capacity: word('Capacity'),
          presence: word('Presence'),
          online: z.boolean().optional(),
          reason: text.optional(),
          ...evidence,
        }),
      )
      .optional(),
    agenda: z.array(z.strictObject({ topic: id, ...evidence })).optional(),
    statements: z
      .array(
        z.strictObject({
          person: id.optional(),
          representing: id,
          topic: id.optional(),
          kind: word('StatementKind'),
          en: text,
          ru: text,
          ...evidence,
        }),
      )
      .optional(),
  }),
  topics: z.strictObject({ ...record, labels, broader: ids, aliases: z.array(text).optional() }),
  documents: z.strictObject({
    ...record,
    labels,
    aliases: z.array(text).optional(),
    kind: word('DocumentKind'),
    place: text.optional(),
    organizations: z.array(id),
    topics: ids,
    votes: z.strictObject({ for: z.int(), against: z.int(), abstained: z.int() }).optional(),
    stages: z.array(
      z.strictObject({
        kind: word('DocumentStageKind'),
        date: edtf.nullable(),
        meeting: id.optional(),
        organ: id.optional(),
        by: ids,
        inferred: z.boolean().optional(),
        ...evidence,
      }),
    ),
    actions: z
      .array(
        z.strictObject({ party: id, kind: word('TreatyActionKind'), date: edtf.nullable(), ...evidence }),
      )
      .optional(),
  }),
  cooperation: z.strictObject({
    ...record,
    labels,
    parties: z.array(id).min(1),
    through: ids,
    kind: word('CooperationKind'),
    bindingness: word('Bindingness'),
    date: edtf.nullable(),
    from: id.optional(),
    to: id.optional(),
    document: id.optional(),
    meeting: id.optional(),
    topics: ids,
    /** It went on after its day: memoranda, plans, regular contacts. */ lasting: z.boolean(),
    reportedBy: text.optional(),
  }),
  coverage: z.strictObject({
    ...record,
    relation: word('CoverageRelation'),
    complete: z.boolean(),
    scope: id.optional(),
    statuses: z.array(word('MembershipStatus')).optional(),
    offices: z.array(word('Office')).optional(),
    holders: ids,
    series: text.optional(),
    since: edtf.nullable(),
    until: edtf.nullable(),
    claimedBy: id.optional(),
  }),
  forms: z.strictObject({
    /** The organization, organ or state whose label is declined. */
    id,
    ru: z.strictObject({
      gender: word('Gender'),
      genitive: text,
      dative: text,
      accusative: text,
      instrumental: text,
      prepositional: text,
    }),
    en: z.strictObject({ article: z.boolean() }),
  }),
} as const satisfies Record<string, z.ZodType>;

/** `seed/release.json`: what this release of the data is called, and up to which day its sources tell. */
export const releaseShape = z.strictObject({ name: text, title: text, dataUntil: edtf, compiled: edtf });

/** The name of a seed file, without its ending. */
export type FileName = keyof typeof shapes;

/** One record of a seed file. */
export type RecordOf<F extends FileName> = z.infer<(typeof shapes)[F]>;

/** A seed whose shapes have been checked. */
export type Seed = { readonly [F in FileName]: readonly RecordOf<F>[] } & {
  readonly release: z.infer<typeof releaseShape>;
};

/** The evidence part of any record. */
export type Evidence = z.infer<z.ZodObject<typeof evidence>>;

/** All seed files in their order. */
export const fileNames = Object.keys(shapes) as FileName[];
