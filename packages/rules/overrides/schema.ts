/** Somebody answers by name, for a reason and for a time, for what a rule warns of. */
import { z } from 'zod';

export const overrideSchema = z.strictObject({
  /** @example 'SAL-08' */
  rule: z.string().regex(/^[A-Z]{3}-\d{2}$/, 'a rule reads SAL-08'),
  /** References of listings, or all of them. @example ['EX41_1042'] */
  listings: z.union([z.literal('all'), z.array(z.string().min(1)).min(1)], {
    error: 'either all, or a list such as [EX41_1042]',
  }),
  /** Only for listings of one import. @example 'exemple' */
  source: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional(),
  reason: z.string().min(12, 'a reason is a sentence'),
  /** First and last name of a person. @example 'Rosa Martin' */
  by: z.string().regex(/^\p{Lu}\S+( \S+)* \p{Lu}\S+$/u, 'a person has a first and a last name'),
  /** Last day on which it counts, at most a year ahead. @example '2027-03-31' */
  until: z.iso.date(),
});

export interface Override extends z.output<typeof overrideSchema> {
  /** @example 'content/listings/overrides.yaml:12' */
  where: string;
}

export const overridesSchema = z.array(overrideSchema);
