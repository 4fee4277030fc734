/** Chapters of a complement on what a building has papers for: certificate, holiday let, sale on plan. */
import { z } from 'zod';
import { energyExemptions, energyLetters } from '@agency/listings';
import { count, day, euros, label, percent, yesNo } from '../values.ts';

const letter = z.enum(energyLetters);

/** A certificate, or why none is due. Source: CCH, art. L126-33, R126-15 and R126-22 to R126-24 (DPE-01 to DPE-09). */
export const energy = z
  .strictObject({
    /** Where the feed gives no certificate both letters are needed. @example 'C' */
    energy: letter.optional(),
    /** @example 'B' */
    climate: letter.optional(),
    /** kWh of primary energy per m² and year. @example 120 */
    primary: count.optional(),
    /** kWh of final energy per m² and year. @example 84 */
    final: count.optional(),
    /** kg of CO₂ per m² and year. @example 9 */
    emissions: count.optional(),
    /** Day of the certificate. @example '2024-03-12' */
    on: day.optional(),
    /** Estimated yearly costs, and the year of the prices that they are told in (DPE-02). */
    cost: z
      .strictObject({
        /** @example 900 */
        min: euros,
        /** @example 1260 */
        max: euros,
        /** @example 2024 */
        year: count,
      })
      .optional(),
    /** In the State's register. @example '2464E1234567A' */
    number: label.optional(),
    /** ADEME attestation that replaces the label (DPE-05). */
    attestation: z
      .strictObject({
        /** @example 'electricity-factor' */
        basis: z.enum(['small-home', 'electricity-factor']),
        /** @example '2026-01-14' */
        on: day,
        /** @example 'D' */
        energy: letter,
        /** @example 'B' */
        climate: letter,
      })
      .optional(),
    /** The energy audit is ready (DPE-09). @example true */
    audited: yesNo.optional(),
    /** Why no certificate is due; then nothing else stands here. @example 'unheated' */
    reason: z.enum(energyExemptions).optional(),
  })
  .refine(({ reason, ...certificate }) => !reason || Object.keys(certificate).length === 0, {
    path: ['reason'],
    message: 'either a certificate or a reason why none is due, not both',
  });

/** Source: code du tourisme, art. L324-1-1 and L324-2-1 (TOU-01 to TOU-03). */
export const holiday = z.strictObject({
  /** @example '64122000123AB' */
  registration: label.optional(),
  /** Day of the owner's sworn statement. @example '2026-05-04' */
  ownerStatementOn: day.optional(),
  /** @example 'Autorisation 64122-2026-0041' */
  changeOfUse: label.optional(),
  /** A night and person. @example 1.65 */
  touristTax: euros.optional(),
  /** @example 6 */
  guests: count.optional(),
  /** @example 900 */
  lowWeek: euros.optional(),
  /** @example 2400 */
  highWeek: euros.optional(),
});

/** Sold before it is built. Source: CCH, art. L261-1 and following (VEF-01 to VEF-04). */
export const offPlan = z.strictObject({
  /** @example 'Rivage Promotion' */
  developer: label,
  /** Quarter. @example '2027-T3' */
  delivery: z.string().regex(/^\d{4}-T[1-4]$/, 'expected a quarter, such as 2027-T3'),
  /** Rate of the VAT within the price. @example 20 */
  vatPercent: percent,
  /** The town plan reserves it for main homes. @example true */
  mainHomeOnly: yesNo.optional(),
});
