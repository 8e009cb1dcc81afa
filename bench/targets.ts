import type { Row } from '../src/graph/question.ts';
import { question } from '../src/graph/question.ts';
import type { Loaded, SizeName } from './homes.ts';

/** What the questions are about, in each size of data. */
export interface Targets {
  readonly release: number;
  readonly organization: string;
  readonly acronym: string;
  readonly at: string;
  /** Three organizations that share members. */
  readonly three: readonly string[];
  readonly organ: string;
  readonly during: string;
  /** How many people stand before the deep page, and the last of them. */
  readonly depth: number;
  readonly last: { readonly id: string; readonly sort: string };
  readonly texts: readonly string[];
  /**
   * Pairs of ends of paths, each with what they are. A member and its organization have few paths that are as short as
   * the shortest: there more is asked for.
   */
  readonly pairs: readonly { readonly what: string; readonly from: string; readonly to: string }[];
}

const at = question(
  'benchLast',
  'MATCH (x:Person {release: $release}) WITH x ORDER BY x.release, x.sort, x.id SKIP $skip LIMIT 1 RETURN x.id AS id, x.sort AS sort, x.name AS name, x.nameRu AS nameRu',
);
const strangers = question(
  'benchPeople',
  'MATCH (x:Tenure {release: $release}) WITH x ORDER BY x.id SKIP $skip LIMIT 1 RETURN x.person AS id',
);

/** Chooses the targets of a size. */
export async function targetsOf(size: SizeName, { graph, release }: Loaded): Promise<Targets> {
  const params = { release: release.number };
  const depth = size === 'seed' ? 200 : 15_000;
  const [last] = await graph.ask(at, { ...params, skip: depth - 1 });
  const [found] = await graph.ask(at, { ...params, skip: depth + 77 - (size === 'seed' ? 50 : 0) });
  if (!last || !found) throw new Error('there are too few people');
  const people = await Promise.all(
    [10, 200].map(async (skip) => String((await graph.ask(strangers, { ...params, skip }))[0]?.id)),
  );
  const shared = {
    release: release.number,
    depth,
    last: { id: String(last.id), sort: String(last.sort) },
    texts: [String(found.name), String(found.nameRu)],
  };
  const [person = '', other = ''] = people;
  const pair = (what: string, from: string, to: string) => ({ what, from, to });
  return size === 'seed'
    ? {
        ...shared,
        ...{
          organization: 'un',
          three: ['csto', 'cis', 'sco'],
          acronym: 'CSTO',
          at: '2010-06-01',
          organ: 'csto-cfm',
          during: '2010/2022',
        },
        pairs: [
          pair('near', 'csto', 'sco'),
          pair('far', person, other),
          pair('hubs', 'state-rus', 'un'),
          pair('more', 'state-arm', 'csto'),
        ],
      }
    : {
        ...shared,
        ...{
          organization: 'org-0',
          three: ['org-0', 'org-1', 'org-2'],
          acronym: 'QO0',
          at: '2010-06-01',
          organ: 'organ-0',
          during: '2010',
        },
        pairs: [
          pair('near', 'org-1', 'org-2'),
          pair('far', person, other),
          pair('hubs', 'state-0', 'state-1'),
          pair('more', 'state-0', 'org-0'),
        ],
      };
}

/** The cursor of ours that stands behind the last of the people before the deep page. */
export const deepCursor = ({ last }: Targets): string =>
  Buffer.from(JSON.stringify(['NAME', last.sort, last.id])).toString('base64url');

/** A row as the limit gives it. */
export type Facts = readonly Row[];
