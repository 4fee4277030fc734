/** What happens to the thing and for how much: price, fees and rents, each in the chapter of its transaction. */
import {
  dwellingKinds,
  type Kind,
  type Listing,
  type Money,
  type Offer,
  type Transaction,
} from '@agency/listings';
import { present, presentOrNothing } from '../../present.ts';
import type { PartialRow } from '../row.ts';

/** Homes and what is let with them: rent is told per month, all in (arrêté of 10 January 2017, art. 4). */
const monthlyKinds: readonly Kind[] = [...dwellingKinds, 'parking', 'land'];

export function readOffer(
  row: PartialRow,
  price: number,
  kind: Kind,
  transaction: Transaction,
): Offer {
  switch (transaction) {
    case 'rent':
      return monthlyKinds.includes(kind)
        ? { rent: readRent(row, price) }
        : { commercialRent: readCommercialRent(row, price) };
    case 'holiday':
      return { holiday: readHoliday(row, price) };
    case 'life-annuity':
      return { ...readPrice(row, price), annuity: readAnnuity(row) };
    case 'business-transfer':
    case 'lease-transfer':
      return { ...readPrice(row, price), business: readBusiness(row) };
    case 'sale':
      return readPrice(row, price);
  }
}

function readPrice(row: PartialRow, price: number): Offer {
  const fees =
    row.payer &&
    present({
      payer: row.payer,
      percent: row.payer === 'seller' ? undefined : row.feePercent,
      netPrice: row.payer === 'seller' ? undefined : euros(row.netPrice),
    });
  return present({
    price: money(price),
    priceWithoutTax: row.priceWithoutTax,
    fees,
  });
}

function readRent(row: PartialRow, monthly: number) {
  return present({
    monthly: money(monthly),
    base: euros(row.baseRent),
    supplement: euros(row.supplement),
    charges: euros(row.charges),
    chargesMode: row.chargesMode,
    deposit: euros(row.deposit),
    furnished: row.furnished,
    tenantFees: euros(row.tenantFees),
    inventoryFees: euros(row.inventoryFees),
    cap: row.referenceRent ? { referencePerSquareMetre: row.referenceRent } : undefined,
  });
}

/** The price is the monthly rent with charges, whatever its neighbours say: Poliris defines it so. */
function readCommercialRent(row: PartialRow, monthly: number) {
  const charges = row.yearlyCharges ?? (row.charges && row.charges * 12);
  const yearly = row.yearlyRent ?? monthly * 12;
  const withoutCharges = charges !== undefined && Math.abs(yearly + charges - monthly * 12) < 12;
  const saysIncluded = row.yearlyRent === undefined || row.yearlyRentWithCharges === true;
  return present({
    yearly: money(yearly),
    perSquareMetreYearly: euros(row.yearlyRentPerSquareMetre),
    yearlyCharges: euros(charges),
    tax: readTax(row.yearlyRentWithoutTax ?? row.rentWithoutTax),
    // The sum decides: software says "charges included" of amounts that visibly are not.
    chargesIncluded: saysIncluded && charges !== undefined && !withoutCharges,
    deposit: euros(row.deposit),
    entryFee: euros(row.leaseRight ?? row.entryFee),
    lease: row.lease ?? row.commercialLease,
    tenantFees: euros(row.tenantFees),
  });
}

function readTax(withoutTax: boolean | undefined): 'HT' | 'TTC' | undefined {
  if (withoutTax === undefined) return undefined;
  return withoutTax ? 'HT' : 'TTC';
}

function readHoliday(row: PartialRow, price: number) {
  return present({
    guests: row.guests,
    lowWeek: money(row.lowWeek ?? price),
    highWeek: euros(row.highWeek),
  });
}

/** Ages of the sellers are no visitor's business. */
function readAnnuity(row: PartialRow) {
  return present({
    lumpSum: euros(row.lumpSum),
    monthly: euros(row.annuity),
    occupied: row.soldFree === undefined ? undefined : !row.soldFree,
  });
}

/** Turnover and results need the seller's written leave (COM-06): they stay out. */
function readBusiness(row: PartialRow) {
  return present({
    activities: (row.activities ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
    monthlyRent: euros(row.premisesRent),
    lease: row.commercialLease ?? row.lease,
  });
}

/** Source: CCH, art. L721-1: on a lot that is sold. */
export function readCopro(row: PartialRow, transaction: Transaction): Listing['copro'] {
  const isSold = transaction === 'sale' || transaction === 'life-annuity';
  if (!isSold || row.inCopro !== true) return undefined;
  return (
    presentOrNothing({
      lots: row.lots,
      yearlyCharges: euros(row.coproCharges),
      procedure: row.coproProcedure,
      procedureDetail: row.coproProcedureDetail,
    }) ?? {}
  );
}

function money(amount: number): Money {
  return { amount, currency: 'EUR' };
}

function euros(amount: number | undefined): Money | undefined {
  return amount === undefined ? undefined : money(amount);
}
