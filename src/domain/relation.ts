import { type DateLanguage, dateText } from './date-words.ts';
import type { Moment } from './period.ts';
import { listed, type Noun, sentence } from './speech.ts';
import { boundsOf, type Day } from './time.ts';
import { type Truth, truthOfMoment } from './truth.ts';
import type { View } from './view.ts';
import { term, type Word } from './words.ts';

type Bindingness = Word<'Bindingness'>;

/** The steps from a wish to a treaty, the least binding first. Practice stands above what is only agreed, since it is carried out. */
export const ladderOrder = [
  'INTENT',
  'DECLARED',
  'DECIDED',
  'AGREED',
  'PRACTISED',
  'TREATY',
] as const satisfies readonly Bindingness[];

/** What the ladder needs to know of a link between two organizations. */
export interface Act extends Moment {
  readonly id: string;
  readonly bindingness: Bindingness;
}

/** One step of the ladder that was reached, or may have been. */
export interface Step<A extends Act> {
  readonly bindingness: Bindingness;
  /** Whether it had been reached in the view. */
  readonly truth: Truth;
  /** The beginning of the first dated act, in EDTF; null where no act of this step has a date. */
  readonly since: string | null;
  /** The earliest and latest day on which the first of the dated acts may have begun. */
  readonly bounds: { readonly earliest: Day; readonly latest: Day } | null;
  /** The acts with a date, in order of time. */
  readonly by: readonly A[];
  /** Acts of the step whose date no source gives. */
  readonly undated: readonly A[];
}

/** The steps that a view shows, each with its first date, the least binding first. */
export function ladderOf<A extends Act>(
  acts: readonly A[],
  view: Pick<View, 'eventsFrom' | 'eventsTo'>,
): Step<A>[] {
  return ladderOrder.flatMap((bindingness) => {
    const own = acts.filter((act) => act.bindingness === bindingness).sort(inTime);
    if (own.length === 0) return [];
    const dated = own.filter(({ date }) => date);
    const begun = dated.map(({ date }) => beginning(date ?? ''));
    const [first] = [...begun].sort((a, b) => a.earliest - b.earliest || a.latest - b.latest);
    const truths = own.map((act) => truthOfMoment(act, view));
    return {
      bindingness,
      truth: truths.find(({ value }) => value === 'YES') ??
        truths[0] ?? { value: 'UNKNOWN', reason: 'START_NOT_STATED' },
      since: first?.text ?? null,
      bounds: first
        ? { earliest: first.earliest, latest: Math.min(...begun.map(({ latest }) => latest)) }
        : null,
      by: dated,
      undated: own.filter(({ date }) => !date),
    };
  });
}

/** The most binding step surely reached by an instrument or act; practice without one binds nobody. */
export const strongestOf = (ladder: readonly Step<Act>[]): Bindingness | null =>
  ladder.filter(({ bindingness, truth }) => bindingness !== 'PRACTISED' && truth.value === 'YES').at(-1)
    ?.bindingness ?? null;

/** An act over several days, or one that goes on, begins at the first date of its interval. */
function beginning(date: string) {
  const [from = ''] = date.split('/');
  const text = from === '' || from === '..' ? date : from;
  return { text, ...boundsOf(text) };
}

const inTime = (a: Act, b: Act): number => a.d0 - b.d0 || a.d1 - b.d1 || (a.id < b.id ? -1 : 1);

/** The ladder in one sentence. Labels are no verbs and names stay in the nominative, so that nothing has to be inflected. */
export function relationSentence(
  [a, b]: readonly [Noun, Noun],
  ladder: readonly Step<Act>[],
  strongest: Bindingness | null,
  observing: number,
  lang: DateLanguage,
): string {
  const name = (noun: Noun) => (lang === 'ru' ? noun.ru.nominative : noun.en);
  const steps = ladder.map((step) => stepText(step, lang));
  if (observing > 0) steps.push(observes[lang]);
  const parts = [steps.length > 0 ? steps.join(', ') : nothing[lang]];
  if (strongest) parts.push(most[lang](term('Bindingness', strongest)[lang]));
  return sentence(`${listed([name(a), name(b)], lang)}: ${parts.join('; ')}`);
}

function stepText({ bindingness, since, truth }: Step<Act>, lang: DateLanguage): string {
  const label = term('Bindingness', bindingness)[lang];
  const when = since ? dateText(since, lang) : noDate[lang];
  return `${label} (${when}${truth.value === 'YES' ? '' : `; ${unsure[lang]}`})`;
}

const nothing = {
  en: 'our sources tell of no cooperation in this time',
  ru: 'за это время наши источники о сотрудничестве не сообщают',
};
const noDate = { en: 'date not known', ru: 'дата неизвестна' };
const unsure = { en: 'perhaps not in this time', ru: 'возможно, не в это время' };
const observes = { en: 'one has a status at the other', ru: 'одна имеет статус при другой' };
const most = {
  en: (label: string) => `most binding: ${label}`,
  ru: (label: string) => `наибольшая обязательность: ${label}`,
};
