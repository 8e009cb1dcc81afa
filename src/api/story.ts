import type { RowOf } from '../domain/kinds.ts';
import { eventSentence, type Lang } from '../domain/membership-speech.ts';
import { gapsBetween } from '../domain/nearest.ts';
import { MEMBERS } from '../domain/standing.ts';
import {
  gapSentence,
  missSentence,
  otherwiseSentence,
  practiceSentence,
  standingSentence,
} from '../domain/standing-speech.ts';
import { ALWAYS, NEVER, nextDay } from '../domain/time.ts';
import { mayHold, surelyHolds, truthOfPeriod } from '../domain/truth.ts';
import { term, type Word } from '../domain/words.ts';
import { boundBy } from '../graph/membership-measures.ts';
import type { Context } from './context.ts';
import type { NearMiss } from './nearest.ts';
import type { PracticeSeen } from './practice.ts';
import { type Seen, see } from './rows.ts';
import { nounAt, nounOf } from './speech.ts';
import { type StandingSeen, shownUnder, standingOf, statusesOf, truthOfStanding } from './standing.ts';

type Status = Word<'MembershipStatus'>;

/** The language of a sentence; what is neither English nor Russian is told in English. */
export const langOf = (lang: string | null | undefined): Lang => (lang === 'ru' ? 'ru' : 'en');

const partiesOf = async ({ member, of, view }: StandingSeen, context: Context) => ({
  member: await nounOf(member, context),
  body: await nounOf(of, context),
  view,
});

/** The answer of a standing in words. */
export async function standingText(
  standing: StandingSeen,
  statuses: readonly Status[],
  lang: Lang,
  context: Context,
): Promise<string> {
  const truth = truthOfStanding(standing, statuses);
  const held = statusesOf(standing).filter((status) => statuses.includes(status));
  const shown = held.length > 0 && truth.value !== 'NO' ? held : statuses.length > 0 ? statuses : MEMBERS;
  const spell = standing.spells
    .filter((one) => statuses.includes(one.status) && mayHold(one, standing.view))
    .sort((a, b) => Number(certain(b, standing)) - Number(certain(a, standing)))[0];
  return standingSentence(await partiesOf(standing, context), truth, shown, spell, lang);
}

const certain = (spell: Seen<'Membership'>, { view }: StandingSeen): boolean =>
  truthOfPeriod(spell, view).value === 'YES';

/** The answer of practice in words. */
export async function practiceText(
  { standing, truth, by }: PracticeSeen,
  lang: Lang,
  context: Context,
): Promise<string> {
  return practiceSentence(await partiesOf(standing, context), truth, by?.date ?? null, lang);
}

/** A near miss in words. */
export async function nearMissText(
  { standing, membership, miss, sources, condition }: NearMiss,
  lang: Lang,
  context: Context,
): Promise<string> {
  const parties = await partiesOf(standing, context);
  if (miss) return missSentence(parties, miss, lang);
  const truth = truthOfPeriod(membership, standing.view);
  const answer = standingSentence(parties, { ...truth, value: 'YES' }, [membership.status], membership, lang);
  if (condition === 'STATUSES') return answer;
  const shown = await Promise.all(sources.map((source) => context.load.node(standing.view, source)));
  return otherwiseSentence(
    shown.map((source) => source?.name ?? ''),
    answer,
    lang,
  );
}

/** The gaps between the spells in some statuses, each with the words for it. */
export const gapsOf = (standing: StandingSeen, statuses: readonly Status[]) =>
  gapsBetween(standing.spells.filter((spell) => statuses.includes(spell.status))).map((gap) => ({
    ...gap,
    sentence: async ({ lang }: { lang?: string | null }, context: Context) =>
      gapSentence(await partiesOf(standing, context), gap, langOf(lang)),
  }));

/** The instruments that bind the member at the time asked for, each with its acts towards it up to then. */
export async function basisOf(standing: StandingSeen, context: Context) {
  const { member, of, view, spells } = standing;
  const holding = spells.filter((spell) => mayHold(spell, view));
  if (holding.length === 0) return [];
  const answer = (await context.load.batched(boundBy, view, {}, JSON.stringify([member.id, of.id]))) as {
    rows: RowOf<'TreatyAction'>[];
  };
  const actions = shownUnder(answer.rows, view)
    .map((row) => see('TreatyAction', row, view))
    .filter((action) => action.d0 < view.to);
  const grants = holding.flatMap((spell) => spell.legalBasis ?? []);
  return [...new Set([...grants, ...actions.map((action) => action.document)])].map((document) => ({
    document: () => context.load.node(view, document),
    actions: actions.filter((action) => action.document === document),
  }));
}

/** The standing that an event belongs to. */
async function standingAround(
  event: Seen<'MembershipEvent'>,
  context: Context,
): Promise<{ standing: StandingSeen; spell: Seen<'Membership'> }> {
  const spell = await context.load.node(event.view, event.membership);
  if (spell?.__typename !== 'Membership')
    throw new Error(`${event.membership} is named by ${event.id} and is no membership`);
  const standing = await standingOf(spell.member, spell.of, event.view, context);
  if (!standing) throw new Error(`${spell.id} has no member or no body`);
  return { standing, spell };
}

/** The status that the member held once an event had happened; null where none is certain. */
export async function statusAfter(event: Seen<'MembershipEvent'>, context: Context): Promise<Status | null> {
  if (event.d1 <= ALWAYS || event.d1 >= NEVER) return null;
  const { standing } = await standingAround(event, context);
  const day = { from: event.d1, to: nextDay(event.d1) };
  const held = standing.spells.filter((spell) => surelyHolds(spell, day));
  return (held.find((spell) => spell.id === event.membership) ?? held[0])?.status ?? null;
}

/** An event in words. */
export async function eventText(
  event: Seen<'MembershipEvent'>,
  lang: Lang,
  context: Context,
): Promise<string> {
  const { standing, spell } = await standingAround(event, context);
  const { member, body } = await partiesOf(standing, context);
  return eventSentence(
    {
      kind: event.kind,
      date: event.date,
      member,
      body,
      status: spell.status,
      instrument: event.instrument ? await nounAt(event.instrument, event.view, context) : null,
      manner: mannerOf(event, spell, lang),
    },
    lang,
  );
}

function mannerOf({ kind }: Seen<'MembershipEvent'>, spell: Seen<'Membership'>, lang: Lang): string {
  if (kind === 'OPENING') return term('MembershipOpening', spell.opening)[lang];
  return kind === 'CLOSING' && spell.closing ? term('MembershipClosing', spell.closing)[lang] : '';
}
