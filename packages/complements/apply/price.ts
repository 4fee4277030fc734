/** Completes what a sale or a transfer costs: fees, tax, annuity. */
import { purposeOf, type Listing } from '@agency/listings';
import { fill } from '../account.ts';
import { allow, money, type Completion } from './completion.ts';

type Fees = NonNullable<Listing['fees']>;

const isSold = ({ transaction }: Listing) =>
  purposeOf[transaction] === 'sale' || purposeOf[transaction] === 'transfer';

export const completeFees: Completion = (listing, facts, account) => {
  const added = allow('fees', facts.fees, isSold(listing), account);
  if (!added) return {};
  const own: Partial<Fees> = listing.fees ?? {};
  const payer = own.payer ?? added.payer;
  if (!payer) {
    account.faults.push({ path: 'fees.payer', kind: 'incomplete' });
    return {};
  }
  const filled = fill('fees', own, { ...added, netPrice: money(added.netPrice) }, account);
  return { fees: { ...filled, payer } };
};

export const completeTax: Completion = (listing, facts, account) => {
  const priceWithoutTax = allow(
    'priceWithoutTax',
    facts.priceWithoutTax,
    listing.price !== undefined,
    account,
  );
  return fill('', listing, { priceWithoutTax }, account);
};

export const completeAnnuity: Completion = (listing, facts, account) => {
  const has = listing.transaction === 'life-annuity';
  const added = allow('annuity', facts.annuity, has, account);
  if (!added) return {};
  const { lumpSum, monthly, occupied } = added;
  const amounts = { lumpSum: money(lumpSum), monthly: money(monthly), occupied };
  return { annuity: fill('annuity', listing.annuity ?? {}, amounts, account) };
};
