/** An accessibility audit that somebody made, from which the statement is written (arrêté of 20 September 2019, rules ACC-05 and ACC-06). */
import { z } from 'zod';
import { daySchema, localisedSchema, provenance } from './fact.ts';

const text = z.string().min(1);
const id = z.string().regex(/^[a-z][a-z0-9-]*$/);

export const auditSchema = z
  .strictObject({
    /** @example 'rgaa-2027' */
    id,
    /** Brands whose site was audited; left out: all. */
    brands: z.array(id).optional(),
    /** What it was held against. @example 'RGAA 4.1.2' */
    standard: text,
    date: daySchema,
    /** Who made it, outside or within. @example 'Cabinet Exemple' */
    auditor: text,
    /** Browsers, screen readers, programs. @example ['NVDA 2026.1 et Firefox 142'] */
    tools: z.array(text).min(1),
    /** Addresses of the pages that were looked at. @example ['/', '/contact/'] */
    pages: z.array(z.string().startsWith('/')).min(1),
    /** Criteria that are met, of those that apply, per cent. @example 82.5 */
    rate: z.number().min(0).max(100),
    nonConformities: z.array(localisedSchema),
    /** What was left out as a disproportionate burden, each with its reason. */
    derogations: z.array(localisedSchema),
    /** Where somebody who is stopped writes, and within how many days an answer comes. */
    contact: z.strictObject({ email: z.email(), replyDays: z.int().positive() }),
    /** Last day on which the statement may rest on it: three years, or a redesign. */
    nextReview: daySchema,
    ...provenance,
  })
  .refine(({ rate, nonConformities }) => rate < 100 || nonConformities.length === 0, {
    path: ['rate'],
    error: 'a rate of 100 has no non-conformity beside it',
  })
  .refine(({ date, nextReview }) => date < nextReview, {
    path: ['nextReview'],
    error: 'a review comes after the audit',
  });
export type Audit = z.output<typeof auditSchema>;
