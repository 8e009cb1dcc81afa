import { isoDay } from '../../domain/time.ts';
import { langOf } from '../../domain/titles.ts';
import type { Context } from '../context.ts';
import { disagreementSentence, variantText } from '../disagreement-speech.ts';
import type { DisagreementSeen, VariantSeen } from '../disagreements.ts';
import { type Seen, see } from '../rows.ts';
import type { Resolvers } from '../types.generated.ts';

type Lang = { readonly lang?: string | null };

/** Resolvers of facts on which sources differ. */
export const disagreementResolvers = {
  Disagreement: {
    key: ({ fact, field }: DisagreementSeen) => `${fact}.${field}`,
    fact: ({ seen }: DisagreementSeen) => seen,
    variants: (of: DisagreementSeen): VariantSeen[] => of.variants.map((variant) => ({ ...variant, of })),
    impact: (of: DisagreementSeen) => of,
    sentence: async (of: DisagreementSeen, { lang }: Lang, context: Context) =>
      (await disagreementSentence(of, context))[langOf(lang)],
  },
  Variant: {
    text: async ({ of, value, row }: VariantSeen, { lang }: Lang, context: Context) =>
      (await variantText(of, value, row, context))[langOf(lang)],
    claims: ({ of, claims }: VariantSeen): Seen<'Claim'>[] =>
      claims.flatMap(({ id }) => {
        const row = of.claimRows.get(id);
        return row ? [see('Claim', row, of.view)] : [];
      }),
    sources: async ({ of, claims }: VariantSeen, _: unknown, context: Context) => {
      const keys = [...new Set(claims.map((claim) => claim.source))].sort();
      const found = await Promise.all(keys.map((key) => context.load.node(of.view, key)));
      return found.filter((source) => source !== null);
    },
  },
  Impact: {
    answers: ({ variants, kind }: DisagreementSeen) =>
      variants.map(({ value, answer, row }) => ({
        value,
        truth: answer.truth,
        status: kind === 'Membership' && answer.truth.value !== 'NO' ? row.status : null,
      })),
    days: ({ differing }: DisagreementSeen) => differing.days,
    from: ({ differing }: DisagreementSeen) => (differing.from === null ? null : isoDay(differing.from)),
    to: ({ differing }: DisagreementSeen) => (differing.to === null ? null : isoDay(differing.to)),
  },
} as unknown as Pick<Resolvers, 'Disagreement' | 'Variant' | 'Impact'>;
