import { type DateLanguage, dateText } from './date-words.ts';
import type { Outcome, Stage } from './outcome.ts';
import { type Noun, sentence } from './speech.ts';
import { term } from './words.ts';

/** What became of a text, with what a sentence on it names. */
export interface Told {
  readonly outcome: Outcome<Stage>;
  readonly title: Noun;
  /** The organ at the deciding stage, where there is one. */
  readonly organ: Noun | null;
  readonly open: boolean | null;
  /** The last day up to which later traces would be in our data, in ISO form; null where nothing tells. */
  readonly tracedUntil: string | null;
  /** Whether the lists of sessions behind that day are complete. */
  readonly complete: boolean;
}

/** Labels are no verbs and names stay in the nominative, so that nothing has to be inflected. */
export function outcomeSentence(told: Told, lang: DateLanguage): string {
  const { outcome, title } = told;
  const name = lang === 'ru' ? title.ru.nominative : title.en;
  const { stage } = outcome;
  const head = stage
    ? stageText(stage, told.organ, lang)
    : nothing[outcome.status === 'NOT_YET' ? 'NOT_YET' : 'UNKNOWN'][lang];
  const parts = [head];
  if (outcome.atMost !== outcome.status)
    parts.push(perhaps[lang](term('OutcomeStatus', outcome.atMost)[lang]));
  if (told.open !== false && stage) parts.push(trace(told, lang));
  return sentence(`${name}: ${parts.join('; ')}`);
}

function stageText({ kind, date }: Stage, organ: Noun | null, lang: DateLanguage): string {
  const label = term('DocumentStageKind', kind)[lang];
  const where = organ ? ` (${lang === 'ru' ? organ.ru.nominative : organ.en})` : '';
  return `${label}${date ? `, ${dateText(date, lang)}` : ''}${where}`;
}

function trace({ tracedUntil, complete }: Told, lang: DateLanguage): string {
  if (!tracedUntil) return noTrace[lang];
  const day = dateText(tracedUntil, lang);
  return complete ? noTraceUntil[lang](day) : `${noTraceUntil[lang](day)} (${gaps[lang]})`;
}

const nothing = {
  NOT_YET: {
    en: 'no stage of it had been reached by then',
    ru: 'к этому времени ни один этап не пройден',
  },
  UNKNOWN: {
    en: 'our sources do not tell whether any stage had been reached by then',
    ru: 'по нашим источникам неизвестно, пройден ли к этому времени какой-либо этап',
  },
} as const;
const perhaps = {
  en: (label: string) => `by the same sources possibly ${label}, at a date not known exactly`,
  ru: (label: string) => `по тем же источникам, возможно, ${label}, точная дата неизвестна`,
} as const;
const noTrace = {
  en: 'no later trace is known, and nothing tells how far our sources go',
  ru: 'более поздних следов нет, и неизвестно, докуда доходят наши источники',
} as const;
const noTraceUntil = {
  en: (day: string) => `no later trace until ${day}`,
  ru: (day: string) => `более поздних следов нет, последний день наблюдения – ${day}`,
} as const;
const gaps = {
  en: 'our list of the sessions is not known to be complete',
  ru: 'полнота нашего списка заседаний не установлена',
} as const;
