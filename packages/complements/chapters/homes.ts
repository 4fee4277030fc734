/** Chapters of a complement on what a home costs: fees of a sale, annuity, rent, condominium. */
import { z } from 'zod';
import { count, euros, label, percent, yesNo } from '../values.ts';

/** Of a sale or a transfer. Source: arrêté of 10 January 2017, art. 3 (SAL-02, SAL-03). */
export const fees = z.strictObject({
  /** @example 'buyer' */
  payer: z.enum(['buyer', 'seller', 'both']).optional(),
  /** Of the buyer, VAT included, per cent of the price without fees. @example 4 */
  percent: percent.optional(),
  /** The price without the buyer's fees. @example 300000 */
  netPrice: euros.optional(),
});

/** Source: arrêté of 10 January 2017, art. 3 (SAL-11). */
export const annuity = z.strictObject({
  /** "Bouquet", fees included. @example 85000 */
  lumpSum: euros.optional(),
  /** "Rente", a month. @example 720 */
  monthly: euros.optional(),
  /** True when the seller goes on living there. @example true */
  occupied: yesNo.optional(),
});

/** Of a home, a month. Source: arrêté of 10 January 2017, art. 4 (RNT-01 to RNT-10). */
export const rent = z.strictObject({
  /** Rent without charges and supplement. @example 780 */
  base: euros.optional(),
  /** "Complément de loyer". @example 0 */
  supplement: euros.optional(),
  /** Recoverable charges; 0 where there are none. @example 65 */
  charges: euros.optional(),
  /** How they are settled: a flat sum, a provision settled yearly, a yearly repayment. @example 'provision' */
  chargesMode: z.enum(['flat', 'provision', 'repayment']).optional(),
  /** 0 where none is asked. @example 780 */
  deposit: euros.optional(),
  /** All that the tenant pays the agency, VAT and inventory included; 0 where he pays nothing. @example 560 */
  tenantFees: euros.optional(),
  /** The part of these for the inventory of fixtures. @example 140 */
  inventoryFees: euros.optional(),
  /** "Loyer de référence majoré", per m² (RNT-08). @example 14.2 */
  cap: z
    .number('expected euros per m² as a plain number, such as 14.2')
    .positive('a cap is more than nothing')
    .optional(),
  /** What the tenant before paid without charges (RNT-10). @example 760 */
  previousBase: euros.optional(),
  /** A lease of one to ten months without deposit: "bail mobilité". @example true */
  mobility: yesNo.optional(),
  /** Where the box in the software is not ticked. @example true */
  furnished: yesNo.optional(),
});

/** A lot of a jointly owned building. Source: CCH, art. L721-1 (SAL-06). */
export const copro = z.strictObject({
  /** @example 24 */
  lots: count.optional(),
  /** Yearly share of the budget for current expenses. @example 1240 */
  yearlyCharges: euros.optional(),
  /** Whether the syndicate is under one of the procedures that the article names. @example false */
  procedure: yesNo.optional(),
  /** @example 'Plan de sauvegarde' */
  procedureDetail: label.optional(),
});
