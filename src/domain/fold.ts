/** What the full-text indexes are asked: two Lucene texts, and the folded parts that explain a hit. */
export interface LuceneQuery {
  /** For the index over `fold` and `skel`: one group for each word, all of them required. */
  readonly lucene: string;
  /** The same without spellings that are only near, which cost most: for whoever has typed a whole name. */
  readonly plain: string;
  /** For the index over the text as written: the words as typed, with Lucene's syntax escaped. */
  readonly russian: string;
  /** The folded text, to be compared with a stored `fold` as a whole. */
  readonly fold: string;
  /** The words of `fold` that are searched for. */
  readonly words: readonly string[];
  /** The skeleton of each of `words`, in the same order. */
  readonly skeletons: readonly string[];
}

/**
 * Writes a name in a-z, 0-9 and single spaces only: lower case, Cyrillic and Armenian letter by letter, no
 * marks, no apostrophes inside a word. Scripts without a letter table (Chinese, say) leave nothing.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('й', 'y') // the only letter whose mark changes the sound and the table below
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(apostropheInWord, '')
    .replaceAll('ու', 'u')
    .replace(/[^a-z0-9]/gu, (letter) => letters.get(letter) ?? ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/**
 * Reduces each word of a folded text to what its spellings have in common (Kazakbaev, Kazakbayev, Kazakbaef).
 * It keeps the number of words; words with a digit or without a vowel (years, acronyms) stay as they are.
 */
export function skeleton(folded: string): string {
  return folded.split(' ').map(wordSkeleton).join(' ');
}

/**
 * Turns whatever a reader types into a search that Lucene can parse, or null when nothing can be looked for.
 * At most 200 characters and 12 words are used.
 */
export function luceneQuery(text: string): LuceneQuery | null {
  const used = firstCharacters(text);
  const folded = fold(used);
  if (folded === '') return null;
  const all = folded.split(' ').slice(0, maxWords);
  // Prepositions and initials of one letter tell nothing beside longer words, and every word has to match.
  const telling = all.filter((word) => word.length > 1 || /\d/.test(word));
  const words = telling.length > 0 ? telling : all;
  const skeletons = words.map(wordSkeleton);
  return {
    lucene: words.map((word) => wordGroup(word, true)).join(' AND '),
    plain: words.map((word) => wordGroup(word, false)).join(' AND '),
    russian: escapedWords(used) || words.join(' '),
    fold: folded,
    words,
    skeletons,
  };
}

const maxCharacters = 200;
const maxWords = 12;

/** Shorter words are not completed, else two-letter acronyms match half of the names. */
const shortestPrefix = 3;
/** Shorter words tolerate no typing error, else every acronym matches every other. */
const shortestFuzzy = 4;
/** From this length on, two errors are forgiven. */
const shortestTwoErrors = 8;

const apostropheInWord = /(?<=[\p{L}])['’‘ʼʻʹʺ`´](?=[\p{L}])/gu;

/** Letters that don't decompose into a-z and a mark, each with its commonest romanization. */
const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Russian (ё has become е, й y)
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm' },
    ...{ н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
    ...{ щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
    // Ukrainian, Belarusian (ї has become і, ў у), Serbian
    ...{ ґ: 'g', є: 'ye', і: 'i', ј: 'y', љ: 'ly', њ: 'ny', ћ: 'ch', ђ: 'dj', џ: 'dzh', ѕ: 'dz' },
    // Kazakh, Kyrgyz, Tajik, Turkmen, Mongolian, Azerbaijani (ӣ has become и, ӯ у)
    ...{ ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', ҳ: 'h', ҷ: 'j', җ: 'j', ҹ: 'j' },
    ...{ ҝ: 'g', ҡ: 'k', ҥ: 'n' },
    // Armenian (ու is replaced before)
    ...{ ա: 'a', բ: 'b', գ: 'g', դ: 'd', ե: 'e', զ: 'z', է: 'e', ը: 'y', թ: 't', ժ: 'zh', ի: 'i', լ: 'l' },
    ...{ խ: 'kh', ծ: 'ts', կ: 'k', հ: 'h', ձ: 'dz', ղ: 'gh', ճ: 'ch', մ: 'm', յ: 'y', ն: 'n', շ: 'sh' },
    ...{ ո: 'o', չ: 'ch', պ: 'p', ջ: 'j', ռ: 'r', ս: 's', վ: 'v', տ: 't', ր: 'r', ց: 'ts', ւ: 'v', փ: 'p' },
    ...{ ք: 'k', օ: 'o', ֆ: 'f', և: 'ev' },
    // Latin
    ...{ ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a', ħ: 'h' },
    // signs that stand for ь and ъ, or for a sound no other spelling writes
    ...{ ʹ: '', ʺ: '', ʼ: '', ʻ: '', ʾ: '', ʿ: '' },
  }),
);

/** Spelling habits, removed in this order. */
const habits: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeiouy])j(?=eva?$)/, 'y'], // Tokajev
  [/(?<=[eio])j$/, 'y'], // Sergej
  [/k?kh/g, 'h'], // Khanna, Кханна
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/shch|sch/g, 'sh'],
  [/tch/g, 'ch'],
  [/chzh|dzh|zh|dj/g, 'j'],
  [/ck/g, 'k'],
  [/c(?![eiyh])/g, 'k'],
  [/t[sz]/g, 'c'],
  [/ou/g, 'u'], // Mahmoud
  [/ksander$/, 'ksandr'], // Alexander
  [/[iy]+o/g, 'e'], // ё: Mirziyoyev, Artyom
  [/[iy]+(?=[aeu])/g, ''],
  [/[iy]+/g, 'i'],
];

/** Habits that would merge too much in words of three letters, acronyms above all. */
const habitsOfLongWords: readonly (readonly [RegExp, string])[] = [
  [/([a-z])\1+/g, '$1'],
  [/(?<=..[eo])f$/, 'v'], // Lavrof
  [/(?<=...a)h$/, ''], // Abdullah
];

function wordSkeleton(word: string): string {
  if (isOpaque(word)) return word;
  const rules = word.length > 3 ? [...habits, ...habitsOfLongWords] : habits;
  return rules.reduce((left, [habit, common]) => left.replace(habit, common), word);
}

/** Numbers and words without a vowel: one letter more or less makes another year or another acronym. */
function isOpaque(word: string): boolean {
  return /\d/.test(word) || !/[aeiouy]/.test(word);
}

function wordGroup(word: string, near: boolean): string {
  const bones = wordSkeleton(word);
  const ways = [`fold:${word}^6`, `skel:${bones}^4`];
  if (!isOpaque(word)) {
    if (word.length >= shortestPrefix) ways.push(`fold:${word}*^2`);
    if (near) ways.push(...fuzzy('fold', word), ...fuzzy('skel', bones));
  }
  return `(${ways.join(' OR ')})`;
}

function fuzzy(field: string, word: string): string[] {
  if (word.length < shortestFuzzy) return [];
  return [`${field}:${word}~${word.length < shortestTwoErrors ? 1 : 2}`];
}

/** The beginning of a text in whole characters, without control characters and halves of characters. */
function firstCharacters(text: string): string {
  const characters = Array.from(text.slice(0, 2 * maxCharacters)).slice(0, maxCharacters);
  return characters.join('').replace(/[\p{Cc}\p{Cs}]/gu, ' ');
}

function escapedWords(text: string): string {
  return text
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, maxWords)
    .map((word) => (/^(?:AND|OR|NOT)$/.test(word) ? word.toLowerCase() : word))
    .map((word) => word.replace(/[\\+\-!():^[\]"{}~*?|&/<>=]/g, '\\$&'))
    .join(' ');
}
