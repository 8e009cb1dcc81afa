import type { Seed } from '../shape.ts';

/** Gives keys that are unique among those it has given: the second of the same gets a 2, in the order of the file. */
export function numbering(): (key: string) => string {
  const given = new Map<string, number>();
  return (key) => {
    const n = (given.get(key) ?? 0) + 1;
    given.set(key, n);
    return n === 1 ? key : `${key}-${n}`;
  };
}

/** The English name of everything that facts are called after. */
export const englishNames = (seed: Seed): Map<string, string> =>
  new Map(
    [...seed.organizations, ...seed.organs, ...seed.states, ...seed.people, ...seed.topics].map(
      ({ id, labels }) => [id, labels.en],
    ),
  );
