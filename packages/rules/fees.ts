/** The agency's own schedule: no listing may cost more than the maximum that its fee page tells. */
import { findMaximumFee, type FeeSchedule, type FeeService } from '@agency/facts';
import type { Kind, Listing, Transaction } from '@agency/listings';
import { highestZoneOf } from './communes.ts';
import type { Field } from './crm-fields.ts';
import { formatEuros } from './figures.ts';
import {
  block,
  inform,
  pass,
  warn,
  type Circumstances,
  type Remark,
  type Rule,
} from './finding.ts';
import { isDwelling } from './scope.ts';

/** What somebody pays the agency for a listing, and the lines of the schedule that it falls under. */
interface Charge {
  field: 'fees.percent' | 'rent.tenantFees' | 'commercialRent.tenantFees';
  fee: number;
  services: readonly string[];
  /** The most by these lines; undefined where what they are taken of is not known. */
  maximum: (services: readonly FeeService[]) => number | undefined;
  /** Whether the fee is told with VAT; undefined where nothing says so. */
  withTax: boolean | undefined;
  /** What would settle a doubt about the tax. */
  settle: readonly [Field, string];
}

const saleServices: Readonly<Record<Kind, string>> = {
  house: 'home-sale',
  flat: 'home-sale',
  building: 'building-sale',
  land: 'land-sale',
  parking: 'parking-sale',
  shop: 'business-premises-sale',
  office: 'business-premises-sale',
  warehouse: 'business-premises-sale',
  premises: 'business-premises-sale',
};

/** The line of the schedule, by its id in content/facts/fees. */
const serviceOf: Readonly<Partial<Record<Transaction, (kind: Kind) => string>>> = {
  sale: (kind) => saleServices[kind],
  'life-annuity': () => 'life-annuity-sale',
  'business-transfer': () => 'business-transfer',
  'lease-transfer': () => 'lease-transfer',
};

/** A rounding of the price, and of the percentage that made it. */
const toleranceEuros = 1;

export const feeRules: readonly Rule[] = [
  {
    id: 'FEE-04',
    law: {
      source: 'Arrêté du 10 janvier 2017, art. 2, mod. par l’arrêté du 26 janvier 2022',
      from: '2022-04-01',
    },
    judge: (listing, circumstances) => {
      const charge = findCharge(listing);
      return charge && circumstances.fees
        ? compare(charge, circumstances, circumstances.fees)
        : pass;
    },
  },
];

function compare(
  { field, fee, services: ids, maximum: findMaximum, withTax, settle }: Charge,
  { constants }: Circumstances,
  schedule: FeeSchedule,
): Remark[] {
  const services = schedule.services.filter(({ id }) => ids.includes(id));
  if (services.length < ids.length) {
    return inform(
      field,
      'Le barème n’a pas de ligne pour ce service : rien ne dit si les honoraires le respectent.',
      `Ajoutez au barème (content/facts/fees/) le service « ${ids.join(' », « ')} ».`,
    );
  }
  const maximum = findMaximum(services);
  if (maximum === undefined) return pass;
  // A schedule for professionals is told without VAT. A fee that is told with it is compared without; where nothing
  // tells, it is too high for sure only above the maximum with VAT, and in doubt between the two.
  const taxFactor = 1 + constants.number('vat-standard') / 100;
  const isWithout = services.some(({ tax }) => tax === 'HT');
  const surely = isWithout && withTax !== false ? maximum * taxFactor : maximum;
  const perhaps = isWithout && withTax === undefined ? maximum : surely;
  if (fee <= perhaps + toleranceEuros) return pass;
  const told = `${formatEuros(maximum)}${isWithout ? ' HT' : ' TTC'}`;
  if (fee > surely + toleranceEuros) {
    // A schedule that nobody has confirmed proves nothing; a release refuses it anyway.
    const isConfirmed = schedule.verifiedOn !== null;
    return (isConfirmed ? block : warn)(
      field,
      `Les honoraires (${formatEuros(fee)}) dépassent le maximum du barème${isConfirmed ? '' : ', qui reste à confirmer'} (${told}).`,
      'Ramenez les honoraires au barème, ou publiez un nouveau barème.',
    );
  }
  const [unsettled, fix] = settle;
  return warn(
    unsettled,
    `Les honoraires (${formatEuros(fee)}) dépassent le maximum du barème (${told}) s’ils sont hors taxes.`,
    fix,
  );
}

function findCharge(listing: Listing): Charge | undefined {
  if (listing.rent) return chargeOfHome(listing, listing.rent);
  if (listing.commercialRent) return chargeOfPremises(listing.commercialRent);
  const { price, fees, transaction, kind, prestige } = listing;
  if (!price || !fees?.netPrice || fees.payer === 'seller') return undefined;
  const net = fees.netPrice.amount;
  const id =
    transaction === 'sale' && prestige && isDwelling(listing)
      ? 'prestige-sale'
      : serviceOf[transaction]?.(kind);
  if (id === undefined) return undefined;
  return {
    field: 'fees.percent',
    fee: price.amount - net,
    services: [id],
    // A schedule does not say whether its price holds the fee: only what passes both readings is too much.
    maximum: ([service]) =>
      service &&
      Math.max(findMaximumFee(service, price.amount) ?? 0, findMaximumFee(service, net) ?? 0),
    withTax: isTold(listing.priceWithoutTax),
    settle: ['priceWithoutTax', 'Indiquez si le prix est hors taxes, par oui ou par non.'],
  };
}

/** Total of the tenant: visits, file and lease, and the inventory. The caps of the law are RNT-06's. */
function chargeOfHome(
  listing: Listing,
  { tenantFees }: NonNullable<Listing['rent']>,
): Charge | undefined {
  const { areas, place } = listing;
  if (!tenantFees || !areas.main || !isDwelling(listing)) return undefined;
  const area = areas.main;
  // Where the zone is not sure, the highest that it may be: the schedule has a price for each.
  const zone = highestZoneOf(place);
  return {
    field: 'rent.tenantFees',
    fee: tenantFees.amount,
    // An inventory that is not told may be within the total.
    services: ['rental-tenant', 'rental-tenant-inventory'],
    maximum: (services) =>
      services.reduce(
        (sum, service) =>
          sum + (service.basis === 'per-square-metre' ? service.zones[zone] * area : 0),
        0,
      ),
    withTax: true,
    settle: ['rent.tenantFees', 'Indiquez les honoraires TTC.'],
  };
}

function chargeOfPremises({
  tenantFees,
  yearly,
}: NonNullable<Listing['commercialRent']>): Charge | undefined {
  return (
    tenantFees && {
      field: 'commercialRent.tenantFees',
      fee: tenantFees.amount,
      services: ['commercial-lease'],
      maximum: ([service]) => service && findMaximumFee(service, yearly.amount),
      // The tax that is told is the rent's.
      withTax: undefined,
      settle: ['commercialRent.tenantFees', 'Ramenez-les au barème, qui les compte hors taxes.'],
    }
  );
}

function isTold(priceWithoutTax: boolean | undefined): boolean | undefined {
  return priceWithoutTax === undefined ? undefined : !priceWithoutTax;
}
