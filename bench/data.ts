import { fold, skeleton } from '../src/domain/fold.ts';
import type { KindName } from '../src/domain/kinds.ts';
import { NEVER } from '../src/domain/time.ts';
import { rankOf } from '../src/domain/words.ts';
import type { Node } from '../src/ingest/builder.ts';
import { type Edge, edgesOf } from '../src/ingest/compile.ts';

/** How much of each thing a made world has. */
export interface Size {
  readonly organizations: number;
  readonly states: number;
  readonly postsOfState: number;
  readonly spells: number;
  readonly persons: number;
  readonly tenures: number;
  readonly meetings: number;
  readonly attendancesOfMeeting: number;
}

/** The size of the Correlates of War data on organizations, and about a million nodes with three million relationships. */
export const sizes: Readonly<Record<'cow' | 'large', Size>> = {
  cow: {
    organizations: 534,
    states: 217,
    postsOfState: 4,
    spells: 15_000,
    persons: 20_000,
    tenures: 20_000,
    meetings: 20_000,
    attendancesOfMeeting: 10,
  },
  large: {
    organizations: 534,
    states: 217,
    postsOfState: 20,
    spells: 30_000,
    persons: 170_000,
    tenures: 100_000,
    meetings: 35_000,
    attendancesOfMeeting: 10,
  },
};

/** Marks what `madeWorld` makes; a database with another mark is filled anew. */
export const WORLD_VERSION = 2;

/** The members that the first organization has for certain, so that answers about it are of the same size in each world. */
export const FIXED_MEMBERS = 60;

/** Random numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const asDay = (date: string): number => Number(date.replaceAll('-', ''));
const year = (y: number): number => Date.UTC(y, 0, 1);

const span = (since: string, until: string | null) => ({
  since,
  until,
  end: until ? 'ENDED' : 'ONGOING',
  s0: asDay(since),
  s1: asDay(since),
  u0: until ? asDay(until) : NEVER,
  u1: until ? asDay(until) : NEVER,
  confirmed: 20260228,
  attested: [] as number[],
});
const moment = (date: string) => ({ date, d0: asDay(date), d1: asDay(date) });

const latin = ['ba', 'do', 'ka', 'li', 'mu', 'na', 'ro', 'sa', 'ti', 've', 'zo', 'gu'];
const cyrillic = ['ба', 'до', 'ка', 'ли', 'му', 'на', 'ро', 'са', 'ти', 'ве', 'зо', 'гу'];

/** The English and the Russian form of a made name. */
function nameOf(n: number): { en: string; ru: string } {
  const digits = [...n.toString(12).padStart(5, '0')].map((digit) => Number.parseInt(digit, 12));
  const [en, ru] = [latin, cyrillic].map((list) => {
    const word = digits.map((digit) => list[digit]).join('');
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  });
  return { en: en ?? '', ru: ru ?? '' };
}

/** A made world: long histories, hubs that have far more links than others, and for each seed always the same. */
export function madeWorld(size: Size): { nodes: Node[]; edges: Edge[] } {
  const random = randomFrom(20260228);
  const below = (n: number): number => Math.floor(random() * n);
  /** Some are chosen far more often than others. */
  const skewed = (n: number): number => Math.floor(n * random() ** 2.5);
  const dateIn = (from: number, to: number): string =>
    iso(year(from) + below((year(to) - year(from)) / DAY) * DAY);
  const nodes: Node[] = [];
  const add = (kind: KindName, id: string, name: string, props: Record<string, unknown>): void => {
    const base = { id, name, verified: true, sourced: true, disputed: false, unverified: [] };
    nodes.push({ kind, id, props: { ...base, ...props }, origin: { file: 'organizations', record: id } });
  };
  const addName = (of: string, kind: string, lang: string, text: string): void => {
    const folded = fold(text);
    add('Name', `name-${of}-${kind.toLowerCase()}-${lang}`, text, {
      ...span('1945-01-01', null),
      ...{
        of,
        text,
        lang,
        kind,
        script: lang === 'ru' ? 'Cyrl' : 'Latn',
        fold: folded,
        skel: skeleton(folded),
      },
    });
  };
  const addNamed = (
    kind: KindName,
    id: string,
    { en, ru }: { en: string; ru: string },
    props: Record<string, unknown>,
  ): void => {
    add(kind, id, en, { nameRu: ru, find: `${fold(en)} | ${fold(ru)}`, sort: fold(en), ...props });
    addName(id, 'OFFICIAL', 'en', en);
    addName(id, 'OFFICIAL', 'ru', ru);
  };
  const spoken = { casesRu: [], articleEn: false };

  for (let i = 0; i < size.organizations; i += 1) {
    const { en, ru } = nameOf(i * 7 + 3);
    addNamed(
      'Organization',
      `org-${i}`,
      { en: `Organization of ${en}`, ru: `Организация ${ru}` },
      {
        ...spoken,
        ...span('1945-01-01', null),
        ...{
          acronym: `QO${i}`,
          kind: 'INTERGOVERNMENTAL',
          scope: 'INTERREGIONAL',
          field: 'GENERAL',
          languages: ['en'],
        },
      },
    );
    addName(`org-${i}`, 'ACRONYM', 'en', `QO${i}`);
    addNamed(
      'Organ',
      `organ-${i}`,
      { en: `Council of ${en}`, ru: `Совет ${ru}` },
      {
        ...spoken,
        ...span('1945-01-01', null),
        ...{ organization: `org-${i}`, kind: 'MINISTERIAL', acronym: `QC${i}` },
      },
    );
  }
  const tenures: { id: string; person: string; from: number; to: number }[][] = [];
  for (let s = 0; s < size.states; s += 1) {
    const { en, ru } = nameOf(s * 11 + 50_000);
    addNamed('State', `state-${s}`, { en, ru }, { ...spoken, ...span('1945-01-01', null), successors: [] });
    for (let k = 0; k < size.postsOfState; k += 1) {
      add('Post', `post-${s}-${k}`, `Minister ${k} of ${en}`, {
        ...{
          nameRu: `Министр ${k} ${ru}`,
          find: fold(`Minister ${k} of ${en}`),
          sort: fold(`Minister ${k} of ${en}`),
        },
        ...{ office: 'MINISTER', at: `state-${s}`, representing: `state-${s}` },
      });
      tenures.push([]);
    }
  }
  for (let p = 0; p < size.persons; p += 1) {
    const [given, family] = [nameOf(p % 1_728), nameOf(p + 20_000)];
    addNamed('Person', `person-${p}`, { en: `${given.en} ${family.en}`, ru: `${given.ru} ${family.ru}` }, {});
  }
  const length = (81 * 365 * tenures.length) / size.tenures;
  for (let t = 0; t < size.tenures; t += 1) {
    const post = t % tenures.length;
    const turn = Math.floor(t / tenures.length);
    const [from, to] = [
      year(1945) + Math.round(turn * length) * DAY,
      year(1945) + Math.round((turn + 1) * length) * DAY,
    ];
    const [s, k] = [Math.floor(post / size.postsOfState), post % size.postsOfState];
    tenures[post]?.push({ id: `tenure-${t}`, person: `person-${t}`, from, to });
    add('Tenure', `tenure-${t}`, `person-${t} as minister`, {
      ...span(iso(from), to > year(2026) ? null : iso(to)),
      ...{ sort: fold(nameOf(t).en), person: `person-${t}`, post: `post-${s}-${k}` },
      ...{ office: 'MINISTER', acting: false, actingAtFirst: false },
    });
  }
  const spell = (i: number, org: number, state: number, since: string, until: string | null): void => {
    const status = random() < 0.85 ? 'FULL_MEMBER' : 'OBSERVER';
    add('Membership', `mem-${i}`, `state-${state} in org-${org}`, {
      ...span(since, until),
      ...{
        sort: fold(nameOf(state * 11 + 50_000).en),
        sortOf: fold(`Organization of ${nameOf(org * 7 + 3).en}`),
      },
      ...{
        member: `state-${state}`,
        of: `org-${org}`,
        organization: `org-${org}`,
        opening: 'ACCESSION',
        founding: false,
      },
      ...{
        status,
        rank: rankOf(status),
        closing: until ? 'WITHDRAWAL' : null,
      },
    });
  };
  for (let i = 0; i < size.spells; i += 1) {
    if (i < FIXED_MEMBERS) spell(i, 0, i, dateIn(1946, 1990), null);
    else {
      const since = dateIn(1946, 2015);
      const ended = random() < 0.5;
      spell(
        i,
        1 + skewed(size.organizations - 1),
        skewed(size.states),
        since,
        ended ? iso(Date.parse(since) + (1_000 + below(6_000)) * DAY) : null,
      );
    }
  }
  for (let m = 0; m < size.meetings; m += 1) {
    // The first organ meets twenty times in a year, so that there is one answer of the same size in each world.
    const organ = m < 20 ? 0 : 1 + skewed(size.organizations - 1);
    const date = m < 20 ? dateIn(2010, 2011) : dateIn(1990, 2026);
    const host = skewed(size.states);
    addMeeting(m, organ, date, host);
  }
  function addMeeting(m: number, organ: number, date: string, host: number): void {
    add('Meeting', `meeting-${m}`, `Meeting of organ-${organ}, ${date}`, {
      ...moment(date),
      ...{ nameRu: `Заседание organ-${organ}, ${date}`, find: `meeting ${m}`, sort: `meeting ${m}` },
      ...{
        organs: [`organ-${organ}`],
        series: `organ-${organ}`,
        type: 'REGULAR',
        format: 'IN_PERSON',
        status: 'HELD',
      },
      ...{ state: `state-${host}`, prepares: [] },
    });
    const time = Date.parse(date);
    for (let a = 0; a < size.attendancesOfMeeting; a += 1) {
      const state = skewed(size.states);
      const held = tenures[state * size.postsOfState + below(size.postsOfState)] ?? [];
      const tenure = held.find(({ from, to }) => from <= time && time < to) ?? held.at(-1);
      add('Attendance', `att-${m}-${a}`, `state-${state} at meeting-${m}`, {
        ...moment(date),
        ...{
          sort: fold(nameOf(state * 11 + 50_000).en),
          meeting: `meeting-${m}`,
          representing: `state-${state}`,
        },
        ...{ person: tenure?.person ?? null, tenure: tenure?.id ?? null, office: 'MINISTER' },
        ...{ capacity: a === 0 ? 'CHAIR' : 'DELEGATE', presence: 'PRESENT', online: false },
      });
    }
  }
  nodes.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { nodes, edges: edgesOf(nodes) };
}
