import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, luceneQuery, skeleton } from '../../src/domain/fold.ts';

const bones = (text: string) => skeleton(fold(text));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)), // lone surrogates too
  fc
    .array(
      fc.constantFrom(...'AND OR NOT && || \\ " ( ) [ ] { } ^ ~ * ? : / + - ! < > = ОДКБ a Я 王'.split(' ')),
    )
    .map((parts) => parts.join(' ')),
);

describe('fold', () => {
  it.each([
    ['ОДКБ', 'odkb'],
    ['ШОС', 'shos'],
    ['СНГ', 'sng'],
    ['КР', 'kr'],
    ['Руслан Казакбаев', 'ruslan kazakbaev'],
    ['Артём', 'artem'],
    ['Щербаков, Юрий', 'shcherbakov yuriy'],
    ['Київ, Ґалаґан, Євген', 'kiiv galagan yevgen'],
    ['Сяргей Ціханоўскі', 'syargey tsikhanouski'],
    ['Қасым-Жомарт Тоқаев', 'kasym zhomart tokaev'],
    ['Өмүрбек Текебаев', 'omurbek tekebaev'],
    ['Сироҷиддин Муҳриддин', 'sirojiddin muhriddin'],
    ['Эмомалӣ Раҳмон', 'emomali rahmon'],
    ['Ռոբերտ Քոչարյան', 'robert kocharyan'],
    ['Հայաստանի Հանրապետություն', 'hayastani hanrapetutyun'],
    ['Raşit Meredow', 'rasit meredow'],
    ['Erdoğan, İlham Əliyev, Kılıç', 'erdogan ilham aliyev kilic'],
    ['Mihai Popșoi', 'mihai popsoi'],
    ["People's Republic / O‘zbekiston", 'peoples republic ozbekiston'],
    ['С.В.Лавров', 's v lavrov'],
    ['  2020-12-01  ', '2020 12 01'],
    ['王毅', ''],
    [' «—» ', ''],
  ])('writes %s as "%s"', (text, folded) => expect(fold(text)).toBe(folded));

  it('reads composed and decomposed letters alike', () => {
    const text = 'Йонг Артём Эмомалӣ Erdoğan';
    expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
  });

  it('leaves a-z, 0-9 and single spaces of any text, and changes no folded text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('skeleton', () => {
  it.each([
    [['Казакбаев', 'Kazakbaev', 'Kazakbayev', 'Kazakbaef', 'Kazakbajev']],
    [['Лавров', 'Lavrov', 'Lavrof', 'Lavroff', 'Lawrow']],
    [['Айтматов', 'Aitmatov', 'Aytmatov']],
    [['Назарбаев', 'Nazarbaev', 'Nazarbayev']],
    [['Мухриддин', 'Muhriddin', 'Mukhriddin', 'Муҳриддин']],
    [['Рахмон', 'Rahmon', 'Rakhmon', 'Раҳмон']],
    [['Токаев', 'Tokayev', 'Tokaev', 'Тоқаев']],
    [['Жээнбеков', 'Jeenbekov', 'Zheenbekov', 'Jeyenbekov']],
    [['Мирзиёев', 'Мирзиеев', 'Mirziyoyev', 'Mirziyoev']],
    [['Сироджиддин', 'Sirojiddin', 'Сироҷиддин', 'Sirodjidin']],
    [['Кочарян', 'Kocharyan', 'Kocharian', 'Քոչարյան']],
    [['Сергей', 'Sergey', 'Sergei', 'Sergej']],
    [['Юрий', 'Yuri', 'Yuriy', 'Yury']],
    [['Максим', 'Maxim', 'Maksim']],
    [['Васильев', 'Vasiliev', 'Vasilyev']],
    [['Бахтиёр', 'Bakhtiyor', 'Bakhtier']],
    [['Рогалёв', 'Рогалев', 'Rogalev', 'Rogalyov']],
    [['Березовский', 'Berezovsky', 'Berezovskiy', 'Berezovskii']],
    [['Джапаров', 'Жапаров', 'Japarov', 'Zhaparov']],
    [['Виктор', 'Viktor', 'Victor']],
    [['Киргизия', 'Kirgizia', 'Kirghizia', 'Kirgiziya']],
    [['Кыргызстан', 'Киргизстан', 'Kyrgyzstan', 'Kirgizstan']],
    [['Мнацаканян', 'Mnatsakanyan', 'Mnatsakanian', 'Mnatzakanian']],
    [['Исхак', 'Ishaq', 'Iskhak']],
    [['Махмуд', 'Mahmud', 'Mahmoud']],
    [['Александр', 'Alexander', 'Aleksandr', 'Alexandr']],
    [['Абдулла', 'Abdulla', 'Abdullah']],
    [['Кханна', 'Khanna']],
  ])('is one for %s', (spellings) => {
    expect(new Set(spellings.map(bones)).size, spellings.map(bones).join(' ')).toBe(1);
  });

  it.each([
    ['Киргизия', 'Кыргызстан'],
    ['Mirziyoyev', 'Mirzoev'],
    ['Mirzoev', 'Mirzaev'],
    ['Ivanov', 'Ivanova'],
    ['Iran', 'Iraq'],
    ['Австрия', 'Австралия'],
    ['СКС', 'СКСС'],
    ['ЕЭК', 'ЕК'],
    ['2000', '200'],
    ['2011', '201'],
  ])('keeps %s and %s apart', (one, other) => expect(bones(one)).not.toBe(bones(other)));

  it('keeps the number of words of any folded text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        expect(skeleton(folded)).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
        expect(skeleton(folded).split(' ').length).toBe(folded.split(' ').length);
      }),
    );
  });
});

describe('luceneQuery', () => {
  it('asks for a word exactly, by skeleton, by its beginning and with errors', () => {
    expect(luceneQuery('Лавров')).toEqual({
      lucene: '(fold:lavrov^6 OR skel:lavrov^4 OR fold:lavrov*^2 OR fold:lavrov~1 OR skel:lavrov~1)',
      plain: '(fold:lavrov^6 OR skel:lavrov^4 OR fold:lavrov*^2)',
      russian: 'Лавров',
      fold: 'lavrov',
      words: ['lavrov'],
      skeletons: ['lavrov'],
    });
  });

  it('forgives two errors from eight letters on, counted in each spelling', () => {
    expect(luceneQuery('Mukhriddin')?.lucene).toContain('fold:mukhriddin~2 OR skel:muhridin~2');
    expect(luceneQuery('Kulubayev')?.lucene).toContain('fold:kulubayev~2 OR skel:kulubaev~2');
    expect(luceneQuery('Sergeyev')?.lucene).toContain('fold:sergeyev~2 OR skel:sergev~1');
  });

  it('requires every word', () => {
    expect(luceneQuery('СМИД ОДКБ')?.lucene).toMatch(/^\(fold:smid\^6 [^()]*\) AND \(fold:odkb\^6 [^()]*\)$/);
  });

  it.each([
    ['КР', '(fold:kr^6 OR skel:kr^4)'],
    ['UN', '(fold:un^6 OR skel:un^4)'],
    ['СНГ', '(fold:sng^6 OR skel:sng^4)'],
    ['CST', '(fold:cst^6 OR skel:cst^4)'],
    ['CIS', '(fold:cis^6 OR skel:cis^4 OR fold:cis*^2)'],
    ['2020', '(fold:2020^6 OR skel:2020^4)'],
  ])('does not stretch %s to its likes', (text, lucene) => expect(luceneQuery(text)?.lucene).toBe(lucene));

  it.each(['', '   ', '***', '«—»', '\\', '\u0000', '\ud800'])('finds nothing to look for in %j', (text) => {
    expect(luceneQuery(text)).toBeNull();
  });

  it('escapes the text as typed, and disarms operators', () => {
    expect(luceneQuery('Россия AND (НАТО) OR "ШОС" - С.В.Лавров')?.russian).toBe(
      'Россия and \\(НАТО\\) or \\"ШОС\\" С.В.Лавров',
    );
    expect(luceneQuery('a\\')?.russian).toBe('a\\\\');
  });

  it('uses 200 characters and 12 words at most', () => {
    const many = luceneQuery('слово '.repeat(1000));
    expect(many?.words).toHaveLength(12);
    expect(many?.russian.split(' ')).toHaveLength(12);
    expect(luceneQuery('x'.repeat(100_000))?.fold).toHaveLength(200);
    expect(luceneQuery(`${'𝐀'.repeat(199)}bc`)?.fold).toBe(`${'a'.repeat(199)}b`);
  });

  it('holds no syntax but its own, whatever is typed', () => {
    const group =
      /^\(fold:[a-z0-9]+\^6 OR skel:[a-z0-9]+\^4(?: OR (?:fold:[a-z0-9]+(?:\*\^2|~[12])|skel:[a-z0-9]+~[12]))*\)$/;
    fc.assert(
      fc.property(anyText, (text) => {
        const query = luceneQuery(text);
        if (query === null) return;
        const groups = query.lucene.split(' AND ');
        for (const part of groups) expect(part).toMatch(group);
        expect(groups).toHaveLength(query.words.length);
        expect(query.skeletons).toHaveLength(query.words.length);
        expect(query.words.length).toBeLessThanOrEqual(12);
        // The text as typed: every character of syntax has its backslash, no operator, no half character, never empty.
        expect(query.russian.trim()).not.toBe('');
        expect(query.russian.replace(/\\./gu, '')).not.toMatch(/[\\+\-!():^[\]"{}~*?|&/<>=]/);
        expect(query.russian.split(/\s+/)).not.toEqual(
          expect.arrayContaining([expect.stringMatching(/^(AND|OR|NOT)$/)]),
        );
        expect(query.russian).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 500 },
    );
  });
});
