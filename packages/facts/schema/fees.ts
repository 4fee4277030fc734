/** What each service costs at most and who pays it (arrêté of 10 January 2017, art. 2; rules FEE-01 to FEE-06). */
import { z } from 'zod';
import { localisedSchema, provenance } from './fact.ts';

const euros = z.number().nonnegative();

const tierSchema = z.strictObject({
  /** First euro of the tier, included. @example 200000 */
  from: euros,
  /** End of the tier, excluded; null for the last one. */
  to: euros.nullable(),
  /** Percentage, or a sum in place of it. @example 6 */
  percent: z.number().positive().optional(),
  amount: euros.optional(),
});

const serviceBase = {
  /** @example 'home-sale' */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** What a brand's fee page asks for. @example 'sale' */
  family: z.enum(['sale', 'rental', 'management', 'valuation', 'business', 'holiday', 'prestige']),
  name: localisedSchema,
  payer: z.enum(['buyer', 'seller', 'tenant', 'landlord', 'owner', 'nobody']),
  /** Consumers are told prices with VAT (TTC). */
  tax: z.enum(['TTC', 'HT']),
  note: localisedSchema.optional(),
};

/** A share of something, in tiers. */
const percentSchema = z
  .strictObject({
    ...serviceBase,
    basis: z.literal('percent'),
    /** What the percentage is taken of. */
    of: z.enum(['sale-price', 'transfer-price', 'yearly-rent', 'collected-rent', 'stay']),
    /** True: each tier bears on its own part. False: the whole amount is charged at the rate of its tier. */
    cumulative: z.boolean(),
    tiers: z.array(tierSchema).min(1),
    /** Least fee, in euros. @example 7500 */
    minimum: euros.optional(),
  })
  .superRefine(({ tiers }, context) => {
    tiers.forEach((tier, index) => {
      const path = ['tiers', index];
      const start = index === 0 ? 0 : tiers[index - 1]?.to;
      if (tier.from !== start) {
        const message = `a tier starts where the one before ends: ${start ?? 'nothing may follow an open tier'}, not ${tier.from}`;
        context.addIssue({ code: 'custom', path: [...path, 'from'], message });
      }
      const last = index === tiers.length - 1;
      if (last !== (tier.to === null)) {
        const message = last
          ? 'the last tier has no end: write null'
          : 'only the last tier is without end';
        context.addIssue({ code: 'custom', path: [...path, 'to'], message });
      }
      if ((tier.percent === undefined) === (tier.amount === undefined)) {
        const message = 'a tier has a percent or an amount, and one only';
        context.addIssue({ code: 'custom', path, message });
      }
    });
  });

const fixedSchema = z.strictObject({ ...serviceBase, basis: z.literal('fixed'), amount: euros });

/** Capped by zone for the tenant of a home (décret 2014-890; rule RNT-06). */
const perSquareMetreSchema = z.strictObject({
  ...serviceBase,
  basis: z.literal('per-square-metre'),
  zones: z.strictObject({ veryTense: euros, tense: euros, elsewhere: euros }),
});

const freeSchema = z.strictObject({ ...serviceBase, basis: z.literal('free') });

export const feeServiceSchema = z.discriminatedUnion('basis', [
  percentSchema,
  fixedSchema,
  perSquareMetreSchema,
  freeSchema,
]);
export type FeeService = z.output<typeof feeServiceSchema>;

/** One file a version; its name is the day on which it comes into force. */
export const feeScheduleSchema = z.strictObject({
  ...provenance,
  services: z.array(feeServiceSchema).min(1),
});
export type FeeSchedule = z.output<typeof feeScheduleSchema> & {
  /** @example '2026-01-01' */
  validFrom: string;
};
