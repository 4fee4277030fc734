/** What the law says on a day, as figures, and the consumer mediator (rules MED-01 to MED-06). */
import { z } from 'zod';
import { daySchema, factSchema, provenance, localisedSchema } from './fact.ts';
import { durationSchema } from './privacy.ts';

/** A figure set by law or by an authority. */
export const constantSchema = z.strictObject({
  /** @example 'prospect-retention' */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  meaning: localisedSchema,
  value: durationSchema.or(z.number().nonnegative()),
  unit: z.enum(['duration', 'euros-per-square-metre']),
  /** First day on which it holds. */
  from: daySchema,
  /** First day on which it no longer holds. */
  to: daySchema.optional(),
  ...provenance,
});
export type Constant = z.output<typeof constantSchema>;

export const mediatorSchema = z.strictObject({
  name: factSchema(z.string().min(1)),
  legalName: factSchema(z.string().min(1)),
  street: factSchema(z.string().min(1)),
  postcode: factSchema(z.string().regex(/^\d{5}$/)),
  town: factSchema(z.string().min(1)),
  website: factSchema(z.url()),
  /** Last day of the agency's agreement with it: without one the name may not be relied on. */
  agreementValidUntil: factSchema(daySchema),
  /** Strings that no page may show any more. @example ['1 rue de l’Ancienne-Poste'] */
  previousAddresses: z.array(z.string().min(1)),
});
export type Mediator = z.output<typeof mediatorSchema>;

/** Somebody a visitor may turn to beside us. */
export const authoritySchema = z.strictObject({
  /** @example 'cnil' */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: localisedSchema,
  address: z.string().min(1),
  /** The page where one writes to it. */
  website: z.url(),
  ...provenance,
});
export type Authority = z.output<typeof authoritySchema>;
