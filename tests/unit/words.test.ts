import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type EnumTypeDefinitionNode, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type ListName, planeOf, rankOf, type Term, term, words, wordsOf } from '../../src/domain/words.ts';
import { staleFiles } from '../../src/generate/files.ts';

const ROOT = join(import.meta.dirname, '../..');
const lists = Object.keys(words) as ListName[];
const terms = lists.flatMap((list) =>
  Object.entries(words[list] as Record<string, Term>).map(([word, t]) => [list, word, t] as const),
);

describe('the closed lists', () => {
  it.each(terms)(
    '%s: %s has an English label, a Russian one and an explanation',
    (_, __, { en, ru, about }) => {
      expect(en).toMatch(/^[A-Za-z][\x20-\x7e’–]*$/);
      expect(ru).toMatch(/^[А-ЯЁа-яё]/);
      expect(ru).not.toMatch(/[a-z]/);
      expect(about).toMatch(/^[A-Z].*[.)…]$/s);
    },
  );

  it.each(lists)('%s has words in capitals, and no label twice', (list) => {
    const here = Object.entries(words[list] as Record<string, Term>);
    expect(here.length).toBeGreaterThan(1);
    for (const [word] of here) expect(word).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    for (const lang of ['en', 'ru'] as const) {
      const labels = here.map(([, t]) => t[lang]);
      expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
    }
  });

  it('hold no spaces around their texts, and no straight quotation marks', () => {
    const texts = terms.flatMap(([, , { en, ru, about }]) => [en, ru, about]);
    for (const text of texts) {
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/ {2}|"/);
    }
  });

  it('give the words of a list in its order', () => {
    for (const list of lists) expect(wordsOf(list)).toEqual(Object.keys(words[list]));
  });

  it('give the term behind a word, and refuse a word of another list', () => {
    expect(term('MembershipStatus', 'OBSERVER').ru).toBe('наблюдатель');
    expect(() => term('MembershipStatus', 'ENDED')).toThrow(
      'ENDED is not in the closed list MembershipStatus',
    );
  });

  it('give every status a place on the common scale, and no two lists of places', () => {
    for (const status of wordsOf('MembershipStatus')) expect(wordsOf('StatusRank')).toContain(rankOf(status));
    expect(rankOf('FULL_MEMBER')).toBe('FULL');
    expect(rankOf('APPLICANT')).toBe('NONE');
  });

  it('put every event of a membership on the legal or the practised side', () => {
    const sides = wordsOf('MembershipEventKind').map(planeOf);
    expect(new Set(sides)).toEqual(new Set(['LEGAL', 'PRACTICE']));
    expect(planeOf('RATIFICATION')).toBe('LEGAL');
    expect(planeOf('PARTICIPATION_FROZEN')).toBe('PRACTICE');
  });
});

describe('the files that are generated', () => {
  it('are fresh', async () => {
    expect([...(await staleFiles(ROOT)).keys()]).toEqual([]);
  });

  it('hold an enum for every closed list, word for word, with its label and meaning, and no other', async () => {
    const text = await readFile(join(ROOT, 'schema/vocabulary.graphql'), 'utf8');
    const enums = parse(text).definitions.filter(
      (d): d is EnumTypeDefinitionNode => d.kind === Kind.ENUM_TYPE_DEFINITION,
    );
    expect(enums.map((e) => e.name.value)).toEqual([...lists, 'LinkType', 'RecordKind']);
    for (const { name, values } of enums.slice(0, -2)) {
      const list = name.value as ListName;
      expect(values?.map((v) => v.name.value)).toEqual(wordsOf(list));
      for (const value of values ?? []) {
        const { en, about } = term(list, value.name.value);
        expect(value.description?.value).toBe(`${en}: ${about}`);
      }
    }
  });
});
