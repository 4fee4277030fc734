/** The one price of a listing: card, page, head and feeds all ask here, so that it cannot be told in two ways (SAL-05). */
import { formatMoney, formatNumber, type Words } from '@agency/ui';
import type { Listing } from './schema.ts';

export interface Price {
  amount: number;
  /** What the amount is for. */
  per: 'whole' | 'month' | 'year' | 'week';
  /** Absent: the agency does not say. */
  tax?: 'TTC' | 'HT';
  /** Whether charges are within: only said of rents. */
  charges?: 'included' | 'excluded';
  /** True when the amount is where prices begin (holiday lets by season). */
  from?: boolean;
  /** Of a sale for a life annuity: the amount is the lump sum, to which this is added each month. */
  monthly?: number;
}

/** Undefined when the listing has no price; the judge then withholds it (SAL-01, RNT-01). */
export function priceOf(listing: Listing): Price | undefined {
  const { rent, commercialRent, holiday, annuity, price, priceWithoutTax } = listing;
  if (listing.transaction === 'rent' && rent) {
    return { amount: rent.monthly.amount, per: 'month', tax: 'TTC', charges: 'included' };
  }
  if (listing.transaction === 'rent' && commercialRent) {
    const { yearly, tax, chargesIncluded } = commercialRent;
    const charges = chargesIncluded ? 'included' : 'excluded';
    return { amount: yearly.amount, per: 'year', ...(tax && { tax }), charges };
  }
  if (listing.transaction === 'holiday') {
    const week = holiday?.lowWeek ?? price;
    return week && { amount: week.amount, per: 'week', tax: 'TTC', from: true };
  }
  const whole = price ?? annuity?.lumpSum;
  return (
    whole && {
      amount: whole.amount,
      per: 'whole',
      tax: priceWithoutTax ? 'HT' : 'TTC',
      ...(listing.transaction === 'life-annuity' && { monthly: annuity?.monthly?.amount ?? 0 }),
    }
  );
}

/** @example formatPrice({ amount: 980, per: 'month', tax: 'TTC', charges: 'included' }, words) // '980 €/mois charges comprises' */
export function formatPrice(
  { amount, per, tax, charges, from, monthly }: Price,
  words: Words,
): string {
  const money = formatMoney(amount, words.language);
  if (monthly !== undefined) {
    const name = monthly > 0 ? 'annuity.price' : 'annuity.lump-sum';
    return words(name, { money, monthly: formatMoney(monthly, words.language) });
  }
  const parts = [
    from ? words('price.from', { money }) : money,
    per === 'whole' ? '' : words(`price.per-${per}`),
    tax === 'HT' ? ` ${words('price.without-tax')}` : '',
    charges ? ` ${words(`price.charges-${charges}`)}` : '',
  ];
  return parts.join('');
}

/** Rent per m² and year, without tax and charges: how business premises are compared (COM-02). */
export function rentPerSquareMetre({ commercialRent, areas }: Listing): number | undefined {
  // Where that is not said, it is none of them.
  if (commercialRent?.tax !== 'HT' || commercialRent.chargesIncluded) return undefined;
  const given = commercialRent.perSquareMetreYearly?.amount;
  return given ?? (areas.main ? Math.round(commercialRent.yearly.amount / areas.main) : undefined);
}

/** @example formatFloor(-1, words) // '1er sous-sol' */
export function formatFloor(floor: number, words: Words): string {
  if (floor === 0) return words('listing.ground-floor');
  const name = floor < 0 ? 'basement' : 'floor';
  const level = Math.abs(floor);
  return level === 1
    ? words(`listing.first-${name}`)
    : words(`listing.nth-${name}`, { floor: formatNumber(level, words.language) });
}
