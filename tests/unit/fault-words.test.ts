import { describe, expect, it } from 'vitest';
import { ApiFault, cancelled } from '../../src/browser/data/api.ts';
import { faultText } from '../../src/browser/fault-words.ts';
import { type Code, catalogue, Fault } from '../../src/domain/errors.ts';

const codes = (Object.keys(catalogue) as Code[]).filter((code) => catalogue[code].http !== null);
/** Codes that a page which asks well-formed questions of its own never meets. */
const NEVER = new Set<Code>([
  ...(['INVALID_CURSOR', 'INVALID_PAGE_SIZE', 'UNKNOWN_RELEASE', 'EXPORT_NOT_TABULAR'] as const),
  ...(['BAD_REQUEST', 'UNSUPPORTED_MEDIA_TYPE', 'NOT_FOUND'] as const),
]);

describe('what went wrong, in the language of the reader', () => {
  it.each(codes)('%s', (code) => {
    const { message } = new Fault(code);
    expect(faultText(new ApiFault(code, message), 'en')).toBe(message);
    const said = faultText(new ApiFault(code, message), 'ru');
    expect(said).toMatch(/^[А-ЯЁ][^a-zA-Z]+\.$/);
    expect(said === 'Не удалось.').toBe(NEVER.has(code));
  });

  it('keeps what was named, and the number by which the server knows of it', () => {
    const unknown = new Fault('UNKNOWN_KEY', '"qsto" is no organization in this collection');
    expect(faultText(new ApiFault('UNKNOWN_KEY', unknown.message), 'ru')).toBe(
      'В этой базе такого нет. (qsto)',
    );
    const inside = new Fault('INTERNAL', 'Something failed inside, reference 0a1b2c3d');
    expect(faultText(new ApiFault('INTERNAL', inside.message), 'ru')).toBe(
      'На сервере что-то сломалось. (номер 0a1b2c3d)',
    );
  });

  it('has words for what is no error of the API', () => {
    expect(faultText(cancelled(), 'ru')).toBe('Вы отменили ожидание.');
    expect(faultText(new TypeError('x is undefined'), 'ru')).toBe('Не удалось.');
    expect(faultText('odd', 'en')).toBe('That did not work');
  });
});
