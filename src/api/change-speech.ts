import {
  becameText,
  bornText,
  chairText,
  cooperationText,
  documentText,
  goneText,
  joinedText,
  leftText,
  officeText,
  statusText,
  stepText,
} from '../domain/change-speech.ts';
import type { Side } from '../domain/changes.ts';
import { dateText } from '../domain/date-words.ts';
import { type Noun, sentence, unbent } from '../domain/speech.ts';
import { bare, joined, labelled, type Said, said } from '../domain/titles.ts';
import type { EventSeen } from './changes.ts';
import type { Context } from './context.ts';
import { nounAt } from './speech.ts';

/** What was before or after a change, in words. */
export async function sideText(side: Side, event: EventSeen, context: Context): Promise<Said> {
  if (side.status) return labelled('MembershipStatus', side.status);
  const nouns = await Promise.all(side.ids.map((id) => nounAt(id, event.view, context)));
  return joined(nouns.map(bare), ', ');
}

/** What happened, after its date; and, where it may not have happened in the time asked for, that it may not. */
export async function changeSentence(event: EventSeen, context: Context): Promise<Said> {
  const what = await clauseOf(event, context);
  const { reason, value } = event.truth;
  const doubt: Said =
    value === 'YES' || reason === 'END_NOT_STATED'
      ? { en: '', ru: '' }
      : reason === 'PLANNED'
        ? { en: ' (planned)', ru: ' (запланировано)' }
        : {
            en: ' (perhaps not in the time asked for)',
            ru: ' (возможно, не в указанное время)',
          };
  const undated = event.open ? { en: '', ru: '' } : { en: 'date not stated: ', ru: 'дата не указана: ' };
  return said((lang) =>
    sentence(`${event.date ? `${dateText(event.date, lang)}: ` : undated[lang]}${what[lang]}${doubt[lang]}`),
  );
}

async function clauseOf({ fact, kind, before, open, view }: EventSeen, context: Context): Promise<Said> {
  const noun = (id: string) => nounAt(id, view, context);
  const maybe = async (id: string | null | undefined): Promise<Noun | null> => (id ? noun(id) : null);
  switch (fact.of) {
    case 'Membership': {
      const { member, of, status, closing } = fact.row;
      const [who, where] = await Promise.all([noun(member), noun(of)]);
      if (kind === 'STATUS_CHANGED' && before?.status) return statusText(who, where, before.status, status);
      return kind === 'LEFT'
        ? leftText(who, where, status, closing, open ?? false)
        : joinedText(who, where, status);
    }
    case 'MembershipEvent': {
      const spell = await context.load.node(view, fact.row.membership);
      if (spell?.__typename !== 'Membership') throw new Error(`${fact.row.membership} is no membership`);
      const [who, where, by] = await Promise.all([
        noun(spell.member),
        noun(spell.of),
        maybe(fact.row.instrument),
      ]);
      return stepText(who, where, fact.row.kind, by);
    }
    case 'Chairmanship': {
      const [of, from, to] = await Promise.all([
        noun(fact.row.of),
        maybe(before?.ids[0]),
        noun(fact.row.state),
      ]);
      return chairText(of, from, to);
    }
    case 'Tenure': {
      const [person, post] = await Promise.all([noun(fact.row.person), noun(fact.row.post)]);
      return officeText(kind === 'OFFICE_LEFT' ? kind : 'OFFICE_TAKEN', person, post, fact.row.acting);
    }
    case 'DocumentStage': {
      const [document, organ] = await Promise.all([noun(fact.row.document), maybe(fact.row.organ)]);
      const how = kind === 'DOCUMENT_SIGNED' || kind === 'DOCUMENT_IN_FORCE' ? kind : 'DOCUMENT_ADOPTED';
      return documentText(how, document, organ);
    }
    case 'Cooperation':
      return cooperationText(fact.row.kind, unbent(fact.row.name, fact.row.nameRu));
    case 'ChangeEvent': {
      const nouns = (ids: readonly string[]) => Promise.all(ids.map(noun));
      const [from, to] = await Promise.all([nouns(fact.row.before), nouns(fact.row.after)]);
      return becameText(fact.row.kind, from, to, fact.row.formerName);
    }
    default: {
      const body = await noun(fact.row.id);
      return kind === 'DISSOLVED' ? goneText(body) : bornText(body, kind === 'ORGAN_CREATED');
    }
  }
}
