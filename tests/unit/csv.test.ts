import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/domain/errors.ts';
import { toCsv } from '../../src/http/csv.ts';

const lines = (data: unknown): string[] => toCsv(data).trimEnd().split('\n');

/** A reader of CSV as RFC 4180 has it, small and slow. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const letter = csv.charAt(i);
    if (quoted && letter === '"' && csv.charAt(i + 1) === '"') {
      cell += '"';
      i += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ',') {
      row.push(cell);
      cell = '';
    } else if (!quoted && letter === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += letter;
  }
  return rows;
}

describe('an answer with a list', () => {
  it('is a header and a row for each item, with a column for each path', () => {
    const data = {
      memberships: {
        nodes: [
          { key: 'mem-a', status: 'FULL_MEMBER', member: { key: 'state-a', name: 'A' } },
          { key: 'mem-b', status: 'OBSERVER', member: { key: 'state-b', name: 'B' } },
        ],
      },
    };
    expect(lines(data)).toEqual([
      'key,status,member.key,member.name',
      'mem-a,FULL_MEMBER,state-a,A',
      'mem-b,OBSERVER,state-b,B',
    ]);
  });

  it('repeats in front what stands above the list', () => {
    const data = {
      asOf: {
        from: '2020-01-01',
        organization: {
          key: 'csto',
          members: { totalCount: 2, nodes: [{ key: 'mem-a' }, { key: 'mem-b' }] },
        },
      },
    };
    expect(lines(data)).toEqual([
      'asOf.from,asOf.organization.key,asOf.organization.members.totalCount,key',
      '2020-01-01,csto,2,mem-a',
      '2020-01-01,csto,2,mem-b',
    ]);
  });

  it('reads edges as it reads nodes, with their cursors', () => {
    const node = { key: 'state-a', names: [{ text: 'A' }] };
    expect(lines({ states: { edges: [{ cursor: 'x1', node }] } })).toEqual([
      'cursor,key,names.text',
      'x1,state-a,A',
    ]);
  });

  it('takes nodes where an answer has both', () => {
    const data = {
      states: { edges: [{ cursor: 'x', node: { key: 'e' } }], nodes: [{ key: 'n' }], pageInfo: { a: 1 } },
    };
    expect(lines(data)).toEqual(['key', 'n']);
  });

  it('joins lists inside an item, so that one item stays one row', () => {
    const data = {
      meetings: {
        nodes: [
          {
            key: 'm',
            organs: [{ name: 'X' }, { name: 'Y' }],
            agenda: [{ topic: { key: 't' } }],
            tags: ['a', 'b'],
          },
          { key: 'n', organs: [], agenda: [], tags: [] },
        ],
      },
    };
    expect(lines(data)).toEqual(['key,organs.name,agenda.topic.key,tags', 'm,X; Y,t,a; b', 'n,,,']);
  });

  it('joins connections inside an item without their nodes and edges in the path', () => {
    const data = {
      states: {
        nodes: [
          { key: 's', memberships: { totalCount: 2, nodes: [{ of: { key: 'a' } }, { of: { key: 'b' } }] } },
        ],
      },
    };
    expect(lines(data)).toEqual(['key,memberships.totalCount,memberships.of.key', 's,2,a; b']);
  });

  it('leaves a cell empty where an item lacks a value, and has a column for every value that some item has', () => {
    const data = {
      nodes: [
        { key: 'a', iso2: 'AA', acronym: null },
        { key: 'b', acronym: 'B' },
        { key: 'c', level: { name: 'x' } },
      ],
    };
    expect(lines({ search: data })).toEqual(['key,iso2,acronym,level.name', 'a,AA,,', 'b,,B,', 'c,,,x']);
  });

  it('has an empty row, and no column more, for a thing that does not exist', () => {
    expect(lines({ nodes: [{ key: 'a', name: 'A' }, null, { key: 'c', name: 'C' }] })).toEqual([
      'key,name',
      'a,A',
      ',',
      'c,C',
    ]);
  });

  it('is a list of plain values too', () => {
    expect(lines({ organization: { key: 'csto', languages: ['ru', 'en'] } })).toEqual([
      'organization.key,value',
      'csto,ru',
      'csto,en',
    ]);
  });

  it('writes numbers and booleans as words of JSON, and no type names', () => {
    const nodes = [{ __typename: 'Meeting', number: 7, online: false, held: true }];
    expect(lines({ __typename: 'Query', meetings: { __typename: 'MeetingConnection', nodes } })).toEqual([
      'number,online,held',
      '7,false,true',
    ]);
  });

  it('is empty where the list is', () => {
    expect(toCsv({ states: { nodes: [] } }).trim()).toBe('');
  });
});

describe('the list that is exported', () => {
  it('is the outermost one, wherever a list deeper inside stands', () => {
    const nodes = [{ key: 'mem-a' }];
    expect(lines({ organization: { members: { nodes: [{ key: 'm', claims: [{ value: 'x' }] }] } } })[0]).toBe(
      'key,claims.value',
    );
    expect(
      lines({
        organization: { label: { text: 'A' }, period: { attested: ['2010-01-01'] }, members: { nodes } },
      }),
    ).toContain('mem-a');
    expect(
      lines({ a: { b: { c: { nodes: [{ key: 'deep' }] } } }, d: { nodes: [{ key: 'near' }] } }),
    ).toContain('near');
  });

  it('is the first of several that stand equally far out', () => {
    expect(lines({ a: { nodes: [{ key: 'a' }] }, b: { nodes: [{ key: 'b' }] } })).toEqual(['key', 'a']);
  });
});

describe('an answer without a list', () => {
  it.each([
    [null],
    [{}],
    [{ state: null }],
    [{ state: { key: 'a', period: { since: '2010' } } }],
    [{ states: { totalCount: 3 } }],
  ])('is refused: %j', (data) => {
    const refused = () => toCsv(data);
    expect(refused).toThrow(Fault);
    expect(refused).toThrow(/no list to export/);
  });
});

describe('cells', () => {
  const one = (text: string): string => toCsv({ list: [{ a: text, b: 'end' }] });

  it('with commas, quotes and line breaks are quoted', () => {
    expect(one('A, B')).toBe('a,b\n"A, B",end\n');
    expect(one('the "Five"')).toBe('a,b\n"the ""Five""",end\n');
    expect(one('one\ntwo')).toBe('a,b\n"one\ntwo",end\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'that a spreadsheet would run as a formula are escaped: %j',
    (text) => {
      const cell = parse(one(text))[1]?.[0] ?? '';
      expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(cell.endsWith(text)).toBe(true);
    },
  );

  it('joined from a list are escaped like any other', () => {
    expect(parse(toCsv({ list: [{ a: ['=1', '=2'] }] }))[1]?.[0]).toMatch(/^'=1; =2$/);
  });

  it('keep every letter of any text, whatever it is', () => {
    const texts = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .filter((text) => !/^[=+\-@\t\r＝＋－＠]/.test(text));
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (values) => {
        const rows = parse(toCsv({ list: values.map((a) => ({ a, b: 'x' })) }));
        expect(rows).toEqual([['a', 'b'], ...values.map((value) => [value, 'x'])]);
      }),
    );
  });

  it('have no byte order mark in front of them', () => {
    expect(one('я').charCodeAt(0)).toBe('a'.charCodeAt(0));
  });
});
