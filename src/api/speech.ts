import {
  actorNoun,
  classified,
  meetingNoun,
  type Noun,
  organNoun,
  type Spoken,
  unbent,
} from '../domain/speech.ts';
import type { Context } from './context.ts';
import type { AnySeen, Seen } from './rows.ts';

/** How sentences take a thing. Organs are called with their organization, meetings with their organs and day. */
export async function nounOf(seen: AnySeen, context: Context): Promise<Noun> {
  switch (seen.__typename) {
    case 'Organization':
    case 'State':
      return actorNoun(seen.__typename, seen as Spoken);
    case 'Organ':
      return organNounOf(seen, context);
    case 'Meeting': {
      const organs = await Promise.all(seen.organs.map((id) => context.load.node(seen.view, id)));
      const nouns = organs.filter((organ): organ is Seen<'Organ'> => organ?.__typename === 'Organ');
      return meetingNoun(await Promise.all(nouns.map((organ) => organNounOf(organ, context))), seen.date);
    }
    case 'Document':
    case 'Topic':
      return classified(seen.__typename, seen.name, seen.nameRu);
    default:
      return unbent(seen.name, 'nameRu' in seen ? seen.nameRu : seen.name);
  }
}

/** The noun of the thing with a key. */
export async function nounAt(key: string, view: AnySeen['view'], context: Context): Promise<Noun> {
  const seen = await context.load.node(view, key);
  if (!seen) throw new Error(`${key} is named by a record and does not exist`);
  return nounOf(seen, context);
}

/** An organization is short in the name of its organ: by its acronym, where it has one. */
async function organNounOf(organ: Seen<'Organ'>, context: Context): Promise<Noun> {
  const organization = await context.load.node(organ.view, organ.organization);
  if (organization?.__typename !== 'Organization')
    throw new Error(`${organ.organization} is named by ${organ.id} and is no organization`);
  const noun = actorNoun('Organization', organization as Spoken);
  const en = organization.acronym ? `the ${organization.acronym}` : noun.en;
  // What stands in the place of an acronym and has several words is a name, and is declined.
  const { acronymRu } = organization;
  const ru = acronymRu && !/\s/.test(acronymRu) ? acronymRu : noun.ru.genitive;
  return organNoun(organ as Spoken, { en, ru, full: organization.name });
}
