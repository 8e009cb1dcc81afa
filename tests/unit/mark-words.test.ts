import { describe, expect, it } from 'vitest';
import { markWord } from '../../src/browser/words.ts';
import { type ListName, wordsOf } from '../../src/domain/words.ts';

/** The closed lists whose words stand on links. */
const lists: readonly ListName[] = [
  ...(['MembershipStatus', 'MeetingStatus', 'Presence', 'Bindingness'] as const),
  ...(['DocumentStageKind', 'TreatyActionKind', 'ChangeKind'] as const),
];

describe('the word on a link', () => {
  it.each(lists.flatMap((list) => wordsOf(list).map((word) => [list, word] as const)))(
    'is Russian in Russian and English in English: %s %s',
    (_, word) => {
      expect(markWord(word, 'ru')).toMatch(/^[а-яё ,-]+$/);
      expect(markWord(word, 'en')).toMatch(/^[a-z ,-]+$/);
    },
  );
});
