import { describe, expect, it } from 'vitest';
import { NEVER } from '../../src/browser/data/model.ts';
import type { Belonging, Named, Spell } from '../../src/browser/data/spells.ts';
import {
  cellKey,
  changeBetween,
  matrixOf,
  pairOf,
  pairsOf,
  sharedOf,
  standingOn,
} from '../../src/browser/views/matrix/cells.ts';
import { rowsNamed } from '../../src/browser/views/matrix/named.ts';
import { cellSentence } from '../../src/browser/views/matrix/sentences.ts';

const named = (key: string, kind: Named['kind'], short: string): Named => ({
  key,
  kind,
  en: key,
  ru: key,
  shortEn: short,
  shortRu: short,
});
const spell = (member: string, of: string, status: string, days: Partial<Spell>): Spell => ({
  key: `mem-${of}-${member}`,
  member: named(member, 'State', member),
  of: named(of, 'Organization', of.toUpperCase()),
  organization: of,
  status,
  closing: null,
  since: null,
  until: null,
  ongoing: false,
  attested: [],
  s0: 0,
  s1: NEVER,
  u0: NEVER,
  u1: NEVER,
  verified: true,
  sourced: true,
  disputed: false,
  ...days,
});
const observer = spell('belarus', 'sco', 'OBSERVER', {
  since: '2015-07-10',
  until: '2024-07-04',
  s0: 20150710,
  s1: 20150710,
  u0: 20240704,
  u1: 20240704,
});
const member = spell('belarus', 'sco', 'FULL_MEMBER', {
  since: '2024-07-04',
  ongoing: true,
  s0: 20240704,
  s1: 20240704,
});
const vague = spell('iran', 'sco', 'OBSERVER', { since: '2005', ongoing: true, s0: 20050101, s1: 20051231 });
const left = spell('uzbekistan', 'csto', 'FULL_MEMBER', {
  since: '2006-08-16',
  until: '2012-12-19',
  s0: 20060816,
  s1: 20060816,
  u0: 20121219,
  u1: 20121219,
});
const cstoMember = spell('belarus', 'csto', 'FULL_MEMBER', {
  since: '2002-10-07',
  ongoing: true,
  s0: 20021007,
  s1: 20021007,
});
const belonging: Belonging = {
  spells: [observer, member, vague, left, cstoMember],
  lists: [{ of: 'csto', from: 20021007, to: 20260301, holders: [] }],
  lives: { sco: { from: 20010615, to: NEVER } },
  closings: {},
};
const standing = (spells: readonly Spell[], at: string, of = 'sco') =>
  standingOn(pairOf(spells, { member: 'x', of }, belonging), at);

describe('cells of the matrix', () => {
  it('tells the status that holds, the first day of the next one included', () => {
    expect(standing([observer, member], '2024-07-03')).toEqual({ is: 'held', spell: observer });
    expect(standing([observer, member], '2024-07-04')).toEqual({ is: 'held', spell: member });
  });

  it('tells what is not known, what ended, what a complete list leaves out, and what did not exist', () => {
    expect(standing([vague], '2005-06-01').is).toBe('unknown');
    expect(standing([left], '2020-12-01').is).toBe('left');
    expect(standing([], '2020-12-01', 'csto').is).toBe('not');
    expect(standing([], '1999-01-01', 'csto').is).toBe('silent');
    expect(standing([], '1999-01-01').is).toBe('absent');
  });

  it('compares two days from the earlier to the later one, whichever comes first', () => {
    for (const [at, compare] of [
      ['2012-01-01', '2020-12-01'],
      ['2020-12-01', '2012-01-01'],
    ] as const) {
      const { cells } = matrixOf(pairsOf(belonging, ['sco', 'csto']), { at, compare });
      expect(cells.get(cellKey('uzbekistan', 'csto'))?.change).toBe('lost');
      expect(cells.get(cellKey('belarus', 'sco'))?.change).toBe('gained');
    }
    expect(changeBetween(standing([vague], '2005-06-01'), standing([vague], '2010-01-01'))).toBe('unclear');
    expect(changeBetween(standing([observer], '2020-01-01'), standing([member], '2025-01-01'))).toBe(
      'changed',
    );
  });

  it('counts the members that organizations share', () => {
    const at = (day: string) => {
      const matrix = matrixOf(pairsOf(belonging, ['sco', 'csto']), { at: day, compare: null });
      return sharedOf(matrix, 'sco', 'csto').yes.map(({ key }) => key);
    };
    expect(at('2020-12-01')).toEqual([]);
    expect(at('2025-01-01')).toEqual(['belarus']);
  });

  it('keeps each cell that stands on another day as it stood, and no other one', () => {
    const pairs = pairsOf(belonging, ['sco', 'csto']);
    const days = ['1999-01-01', '2005-06-01', '2012-01-01', '2020-12-01', '2024-07-04', '2025-01-01'];
    for (const day of days)
      for (const other of days)
        for (const compare of [null, '2012-12-19']) {
          const before = matrixOf(pairs, { at: day, compare });
          const [kept, made] = [
            matrixOf(pairs, { at: other, compare }, before),
            matrixOf(pairs, { at: other, compare }),
          ];
          expect([...kept.cells]).toEqual([...made.cells]);
          for (const [key, cell] of kept.cells)
            expect(cell === before.cells.get(key)).toBe(
              JSON.stringify(made.cells.get(key)) === JSON.stringify(before.cells.get(key)),
            );
        }
  });

  it('names a cell in words', () => {
    const { cells, rows, columns } = matrixOf(pairsOf(belonging, ['sco']), {
      at: '2020-12-01',
      compare: null,
    });
    const [row, column] = [rows[0], columns[0]];
    const cell = cells.get(cellKey('belarus', 'sco'));
    expect(row && column && cell && cellSentence(cell, row, column, 'en', {}, null)).toBe(
      'belarus, SCO: observer since 10 July 2015, until 4 July 2024',
    );
  });
});

describe('rows by name', () => {
  const state = (en: string, ru: string): Named => ({ ...named(en, 'State', en), ru });
  const rows = [
    state('Niger', 'Нигер'),
    state('Nigeria', 'Нигерия'),
    state('Türkiye', 'Турция'),
    state('Kazakhstan', 'Казахстан'),
  ];
  const found = (text: string) => {
    const keys = rowsNamed(text, rows);
    return keys && [...keys].sort();
  };

  it('finds what has the text in one of its names, whatever the language and the case', () => {
    expect(found('казах, türk')).toEqual(['Kazakhstan', 'Türkiye']);
    expect(found('KAZ')).toEqual(['Kazakhstan']);
    expect(found('nig')).toEqual(['Niger', 'Nigeria']);
  });

  it('takes a whole name for that row alone', () => {
    expect(found('niger; нигерия')).toEqual(['Niger', 'Nigeria']);
    expect(found('Niger')).toEqual(['Niger']);
  });

  it('means all where nothing is asked, and none where nothing bears the name', () => {
    expect(found(' , ')).toBeNull();
    expect(found('Atlantis')).toEqual([]);
  });
});
