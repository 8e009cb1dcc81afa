import type { Context } from '../context.ts';
import { coverageOf, type OutcomeSeen, sentenceOn, tracedUntil } from '../outcome.ts';
import type { Resolvers } from '../types.generated.ts';

/** Resolvers of what became of a text. */
export const outcome = {
  Outcome: {
    since: ({ stage }: OutcomeSeen) => stage?.date ?? null,
    tracedUntil: (parent: OutcomeSeen, _: unknown, context: Context) => tracedUntil(parent, context),
    coverage: async (parent: OutcomeSeen, _: unknown, context: Context) => {
      const statements = (await coverageOf(parent, context)).flat();
      return statements.filter((one, i) => statements.findIndex(({ id }) => id === one.id) === i);
    },
    sentence: (parent: OutcomeSeen, { lang }: { lang?: string | null }, context: Context) =>
      sentenceOn(parent, lang === 'ru' ? 'ru' : 'en', context),
  },
} as unknown as Pick<Resolvers, 'Outcome'>;
