/** Chapters of a complement on premises to let and businesses for transfer. */
import { z } from 'zod';
import { euros, label, yesNo } from '../values.ts';

/** Of premises, a year. Source: C. com., art. L145-1 and following (COM-01 to COM-03). */
export const commercialRent = z.strictObject({
  /** @example 18000 */
  yearly: euros.optional(),
  /** @example 214 */
  perSquareMetreYearly: euros.optional(),
  /** 0 where there are none. @example 1200 */
  yearlyCharges: euros.optional(),
  /** HT: without VAT. @example 'HT' */
  tax: z.enum(['HT', 'TTC']).optional(),
  /** @example false */
  chargesIncluded: yesNo.optional(),
  /** 0 where none is asked. @example 4500 */
  deposit: euros.optional(),
  /** "Droit au bail" or "pas-de-porte". @example 30000 */
  entryFee: euros.optional(),
  /** @example 'Bail commercial 3-6-9, tous commerces' */
  lease: label.optional(),
  /** What the tenant pays the agency; 0 where he pays nothing. @example 5400 */
  tenantFees: euros.optional(),
});

/** A business or a lease for transfer. Source: C. com., art. L141-1 and following (COM-03, COM-06). */
export const business = z.strictObject({
  /** @example ['Restaurant', 'Bar'] */
  activities: z.array(label).min(1, 'an empty list names no trade').optional(),
  /** Rent of the premises a month, without VAT and charges. @example 1450 */
  monthlyRent: euros.optional(),
  /** @example 'Bail commercial 3-6-9' */
  lease: label.optional(),
  /** The seller has agreed in writing that figures of the business are published. @example true */
  figuresAuthorised: yesNo.optional(),
});
