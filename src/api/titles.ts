import { bare, joined, labelled, type Said, within } from '../domain/titles.ts';
import type { Context } from './context.ts';
import type { AnySeen } from './rows.ts';
import { nounAt, nounOf } from './speech.ts';

/** What a record is called at the head of a sentence: who, where, in which capacity. */
export async function titleOf(fact: AnySeen, context: Context): Promise<Said> {
  const noun = (key: string) => nounAt(key, fact.view, context);
  const name = async (key: string) => bare(await noun(key));
  switch (fact.__typename) {
    case 'Membership': {
      const [member, of] = await Promise.all([name(fact.member), noun(fact.of)]);
      return joined([member, within(of), bracketed(labelled('MembershipStatus', fact.status))]);
    }
    case 'MembershipEvent': {
      const spell = await context.load.node(fact.view, fact.membership);
      if (spell?.__typename !== 'Membership') throw new Error(`${fact.membership} is no membership`);
      const [member, of] = await Promise.all([name(spell.member), noun(spell.of)]);
      return joined([joined([member, within(of)]), labelled('MembershipEventKind', fact.kind)], ', ');
    }
    case 'Tenure':
      return joined(await Promise.all([name(fact.person), name(fact.post)]), ', ');
    case 'Chairmanship': {
      const [state, of] = await Promise.all([noun(fact.state), noun(fact.of)]);
      const who = { en: `the chairmanship of ${state.en}`, ru: `председательство ${state.ru.genitive}` };
      return joined([who, within(of)]);
    }
    case 'Attendance':
      return joined(await Promise.all([name(fact.person ?? fact.representing), name(fact.meeting)]), ', ');
    case 'TreatyAction': {
      const [party, document] = await Promise.all([name(fact.party), name(fact.document)]);
      return joined([joined([party, labelled('TreatyActionKind', fact.kind)], ', '), document], ', ');
    }
    case 'DocumentStage':
      return joined([await name(fact.document), labelled('DocumentStageKind', fact.kind)], ', ');
    default:
      return bare(await nounOf(fact, context));
  }
}

const bracketed = ({ en, ru }: Said): Said => ({ en: `(${en})`, ru: `(${ru})` });
