/** How data are protected, as the register tells it (GDPR art. 30(1)(g) and 32). */
import { z } from 'zod';
import { localisedSchema, provenance } from './fact.ts';

export const securityMeasureSchema = z.strictObject({
  /** @example 'encrypted-exchanges' */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  measure: localisedSchema,
  ...provenance,
});
export type SecurityMeasure = z.output<typeof securityMeasureSchema>;
