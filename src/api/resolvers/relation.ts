import type { Step } from '../../domain/relation.ts';
import { isoDay } from '../../domain/time.ts';
import type { Word } from '../../domain/words.ts';
import type { Context } from '../context.ts';
import { documentsOf, meetingsOf, type RelationSeen, relationText, topicsOf } from '../relation.ts';
import type { Seen } from '../rows.ts';
import type { Resolvers } from '../types.generated.ts';

interface Narrowed {
  readonly kinds?: readonly Word<'CooperationKind'>[] | null;
  readonly bindingness?: readonly Word<'Bindingness'>[] | null;
}

/** Resolvers of what links two organizations. */
export const relation = {
  Relation: {
    cooperation: ({ acts }: RelationSeen, { kinds, bindingness }: Narrowed) =>
      acts.filter(
        (act) =>
          (!kinds || kinds.includes(act.kind)) && (!bindingness || bindingness.includes(act.bindingness)),
      ),
    documents: (parent: RelationSeen, _: unknown, context: Context) => documentsOf(parent, context),
    topics: (parent: RelationSeen, _: unknown, context: Context) => topicsOf(parent, context),
    meetings: (parent: RelationSeen, _: unknown, context: Context) => meetingsOf(parent, context),
    sentence: (parent: RelationSeen, { lang }: { lang?: string | null }, context: Context) =>
      relationText(parent, lang === 'ru' ? 'ru' : 'en', context),
  },
  RelationStep: {
    sinceBounds: ({ bounds }: Step<Seen<'Cooperation'>>) =>
      bounds && { earliest: isoDay(bounds.earliest), latest: isoDay(bounds.latest) },
  },
} as unknown as Pick<Resolvers, 'Relation' | 'RelationStep'>;
