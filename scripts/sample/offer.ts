/** Fills price, fees and rents: what follows from others by law or arithmetic is computed, never typed. */
import type { Cells } from './ranks.ts';
import { isDwelling, type SampleRecord } from './record.ts';

/**
 * Per m², all taxes included. Below the lowest caps of 2026 (8.07 and 3.03), hence lawful in every commune.
 * Source: décret no 2014-890, arrêté of 17 July 2025 (RNT-06).
 */
const tenantFeePerSquareMetre = 8;
const inventoryFeePerSquareMetre = 3;
/** Of the yearly rent of premises. */
const leaseFeeShare = 0.15;

type Price = NonNullable<SampleRecord['sale']>;
type Transfer = NonNullable<SampleRecord['businessTransfer']>;

export function writeOffer(record: SampleRecord): Cells {
  const { sale, prestigeSale, rent, lease, holiday, annuity, businessTransfer, leaseTransfer } =
    record;
  if (sale) return { deal: 'vente', ...writePrice(sale) };
  if (prestigeSale) return { deal: 'Vente de prestige', ...writePrice(prestigeSale) };
  if (annuity) return { deal: 'viager', ...writePrice(annuity), ...writeAnnuity(annuity) };
  if (businessTransfer)
    return { deal: 'vente-fonds-de-commerce', ...writeTransfer(businessTransfer) };
  if (leaseTransfer) return { deal: 'cession de bail', ...writeTransfer(leaseTransfer) };
  if (rent) return { deal: 'location', ...writeRent(rent, record) };
  if (lease) return { deal: 'location', ...writeLease(lease, record) };
  return { deal: 'location vacances', ...writeHoliday(holiday) };
}

/** Rank 15 is the buyer's fee in percent of rank 303. */
function writePrice({ price, payer, net, withoutTax }: Price): Cells {
  const percent = price && net ? ((price - net) / net) * 100 : 0;
  return {
    price,
    fees: payer && percent.toFixed(2),
    payer: payer && { buyer: 1, seller: 2 }[payer],
    netPrice: net,
    priceWithoutTax: withoutTax,
  };
}

function writeAnnuity(annuity: NonNullable<SampleRecord['annuity']>): Cells {
  const [ageOfWoman, ageOfMan] = annuity.ages;
  const { lumpSum, monthly, occupied } = annuity;
  return { lumpSum, annuity: monthly, ageOfWoman, ageOfMan, soldFree: !occupied };
}

function writeTransfer(transfer: Transfer): Cells {
  return {
    ...writePrice(transfer),
    activities: transfer.activities.join(', '),
    rentOfPremises: transfer.monthlyRent,
    rentWithoutTax: true,
    turnover: transfer.turnover,
    leaseToTransfer: transfer.nature,
  };
}

/** Rank 11 is the rent with its charges. */
function writeRent(rent: NonNullable<SampleRecord['rent']>, record: SampleRecord): Cells {
  const { base, charges, chargesMode, furnished, depositMonths, reference } = rent;
  const area = isDwelling(record) ? (record.area ?? 0) : 0;
  return {
    price: base + charges,
    rentWithCharges: true,
    baseRent: base,
    charges,
    chargesMode: { flat: 1, provision: 2 }[chargesMode],
    furnished,
    deposit: base * depositMonths,
    fees: Math.floor(area * (tenantFeePerSquareMetre + inventoryFeePerSquareMetre)),
    inventoryFees: Math.floor(area * inventoryFeePerSquareMetre),
    rentControl: reference !== undefined,
    referenceRent: reference,
  };
}

function writeLease(lease: NonNullable<SampleRecord['lease']>, { area = 0 }: SampleRecord): Cells {
  const { yearly, charges, nature, depositMonths, entryFee, activities } = lease;
  return {
    price: Math.round((yearly + charges) / 12),
    rentWithCharges: true,
    rentWithoutTax: true,
    charges: Math.round(charges / 12),
    yearlyRent: yearly,
    yearlyCharges: charges,
    yearlyRentPerSquareMetre: Math.round(yearly / area),
    yearlyRentWithCharges: false,
    yearlyRentWithoutTax: true,
    deposit: Math.round((yearly / 12) * depositMonths),
    entryFee,
    leaseOfPremises: nature,
    activities: activities.join(', '),
    fees: Math.round(yearly * leaseFeeShare),
  };
}

/** Rank 11 repeats the lowest week. */
function writeHoliday(holiday: SampleRecord['holiday']): Cells {
  return { price: holiday?.lowWeek, furnished: true, ...holiday };
}
