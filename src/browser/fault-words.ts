import { ApiFault } from './data/api.ts';
import type { Lang } from './data/model.ts';
import { say } from './words.ts';

/** What the API's codes mean, for readers of Russian; its own messages are English. */
const russian: Readonly<Record<string, string>> = {
  OFFLINE: 'Сервер недоступен.',
  CANCELLED: 'Вы отменили ожидание.',
  INVALID_DATE: 'Дата не читается. Нужен день вида 2020-12-01.',
  INVALID_PERIOD: 'Период не читается. Подходят, например, 2020 или 2015-01-01/2020-12-31.',
  INVALID_ID: 'Такого обозначения не бывает.',
  INVALID_ARGUMENT: 'Такое условие невозможно.',
  UNKNOWN_KEY: 'В этой базе такого нет.',
  UNKNOWN_SOURCE: 'Такого источника в этой базе нет.',
  QUERY_TOO_DEEP: 'Запрос слишком глубокий.',
  QUERY_TOO_COSTLY: 'Запрос может дать слишком много. Спросите о меньшем.',
  REQUEST_TOO_LARGE: 'Запрос слишком велик.',
  DATABASE_UNAVAILABLE: 'База данных не отвечает. Попробуйте через минуту.',
  NOT_LOADED: 'В базе пока нет данных.',
  TIMEOUT: 'Запрос шёл слишком долго и был остановлен. Спросите о меньшем.',
  INTERNAL: 'На сервере что-то сломалось.',
};

/** What went wrong, in the reader's language; what was named in the message stays as it was. */
export function faultText(error: unknown, lang: Lang): string {
  const { message } = error instanceof Error ? error : { message: say('failed', lang) };
  if (lang === 'en') return message;
  const known = error instanceof ApiFault ? russian[error.code] : undefined;
  if (!known) return `${say('failed', lang)}.`;
  // The message says first what is wrong; what to do, with examples, comes after it.
  const [what = ''] = message.split('. ');
  const [named] = /"[^"]{1,80}"|reference [0-9a-f]{8}/.exec(what) ?? [];
  return named ? `${known} (${named.replace('reference', 'номер').replaceAll('"', '')})` : known;
}
