/** The ranks of price, fees and rents: what `read/listing/offer.ts` undoes. */
import { priceOf, type Listing, type Money } from '@agency/listings';
import { chargesModeCode, payerCode } from './codes.ts';
import type { Ranks } from './ranks.ts';

const euros = (money: Money | undefined) => money?.amount;
const rentOf = ({ rent, commercialRent }: Listing) => rent ?? commercialRent;
/** Undefined rather than NON: what a listing does not say is not denied. */
const yes = (answer: boolean | undefined) => (answer === true ? true : undefined);

export const offerRanks: Ranks = {
  11: writePrice,
  12: ({ business }) => euros(business?.monthlyRent),
  // The rent of a home is told with its charges; that of premises where they are known, as rank 11 tells them.
  13: ({ rent, commercialRent }) => yes(rent !== undefined || hasCharges(commercialRent)),
  14: ({ commercialRent }) => commercialRent && commercialRent.tax === 'HT',
  15: writeFees,
  23: ({ rent }) => euros(rent?.charges),
  161: (listing) => euros(rentOf(listing)?.deposit),
  245: ({ priceWithoutTax }) => priceWithoutTax,
  302: ({ fees }) => payerCode(fees?.payer),
  303: ({ fees }) => euros(fees?.netPrice),
  304: ({ rent }) => chargesModeCode(rent?.chargesMode),
  305: ({ rent }) => euros(rent?.supplement),
  306: ({ rent }) => euros(rent?.inventoryFees),
  331: ({ rent }) => euros(rent?.base),
  332: ({ rent }) => rent?.cap?.referencePerSquareMetre,
  333: ({ rent }) => yes(rent?.cap !== undefined),

  // Premises: a year
  200: ({ commercialRent }) => euros(commercialRent?.entryFee),
  202: ({ commercialRent }) => euros(commercialRent?.yearly),
  203: ({ commercialRent }) => euros(commercialRent?.yearlyCharges),
  204: ({ commercialRent }) => euros(commercialRent?.perSquareMetreYearly),
  207: ({ commercialRent }) => commercialRent?.chargesIncluded,
  208: ({ commercialRent }) => commercialRent && commercialRent.tax === 'HT',
  242: ({ commercialRent }) => commercialRent?.lease,

  // Transfer
  10: ({ business }) => business?.activities.join(', ') || undefined,
  243: ({ business }) => business?.lease,

  // Holiday: a week
  49: ({ holiday }) => euros(holiday?.lowWeek),
  52: ({ holiday }) => euros(holiday?.highWeek),
  55: ({ holiday }) => holiday?.guests,

  // Life annuity
  185: ({ annuity }) => euros(annuity?.lumpSum),
  186: ({ annuity }) => euros(annuity?.monthly),
  229: ({ annuity }) => (annuity?.occupied === undefined ? undefined : !annuity.occupied),
};

/** Rank 11: what the buyer pays, fees within; a rent with its charges as far as they are known, of premises too a month. */
function writePrice(listing: Listing): number | undefined {
  const { commercialRent } = listing;
  if (!commercialRent) return priceOf(listing)?.amount;
  const { yearly, yearlyCharges, chargesIncluded } = commercialRent;
  const charges = chargesIncluded ? 0 : (yearlyCharges?.amount ?? 0);
  return Math.round((yearly.amount + charges) * (100 / 12)) / 100;
}

/** Whether rank 11 holds the charges of premises: unknown ones it cannot. */
function hasCharges(rent: Listing['commercialRent']): boolean {
  return rent !== undefined && (rent.chargesIncluded || rent.yearlyCharges !== undefined);
}

/** Rank 15: the buyer's fees in per cent of the price without; of a rent the tenant's, in euros. */
function writeFees(listing: Listing): number | undefined {
  const { fees } = listing;
  const rent = rentOf(listing);
  if (rent) return euros(rent.tenantFees);
  // Where the seller pays the buyer's part is nothing.
  return fees?.payer === 'seller' ? 0 : fees?.percent;
}
