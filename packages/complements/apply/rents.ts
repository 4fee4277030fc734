/** Completes what is paid by the month, the year or the week: rents, holiday lets, the premises of a business. */
import { purposeOf } from '@agency/listings';
import { fill } from '../account.ts';
import { allow, money, type Completion } from './completion.ts';

export const completeRent: Completion = ({ rent: own }, facts, account) => {
  const added = allow('rent', facts.rent, own !== undefined, account);
  if (!added || !own) return {};
  const { base, supplement, charges, deposit, tenantFees, inventoryFees, previousBase, cap } =
    added;
  const amounts = {
    ...added,
    base: money(base),
    supplement: money(supplement),
    charges: money(charges),
    deposit: money(deposit),
    tenantFees: money(tenantFees),
    inventoryFees: money(inventoryFees),
    previousBase: money(previousBase),
    cap: cap === undefined ? undefined : { referencePerSquareMetre: cap },
  };
  return { rent: fill('rent', own, amounts, account) };
};

export const completeCommercialRent: Completion = ({ commercialRent: own }, facts, account) => {
  const added = allow('commercialRent', facts.commercialRent, own !== undefined, account);
  if (!added || !own) return {};
  const amounts = {
    ...added,
    yearly: money(added.yearly),
    perSquareMetreYearly: money(added.perSquareMetreYearly),
    yearlyCharges: money(added.yearlyCharges),
    deposit: money(added.deposit),
    entryFee: money(added.entryFee),
    tenantFees: money(added.tenantFees),
  };
  return { commercialRent: fill('commercialRent', own, amounts, account) };
};

export const completeHoliday: Completion = (listing, facts, account) => {
  const has = listing.transaction === 'holiday';
  const added = allow('holiday', facts.holiday, has, account);
  if (!added) return {};
  const { touristTax, lowWeek, highWeek } = added;
  const amounts = {
    ...added,
    touristTax: money(touristTax),
    lowWeek: money(lowWeek),
    highWeek: money(highWeek),
  };
  return { holiday: fill('holiday', listing.holiday ?? {}, amounts, account) };
};

export const completeBusiness: Completion = (listing, facts, account) => {
  const has = purposeOf[listing.transaction] === 'transfer';
  const added = allow('business', facts.business, has, account);
  if (!added) return {};
  const amounts = { ...added, monthlyRent: money(added.monthlyRent) };
  return { business: fill('business', listing.business ?? { activities: [] }, amounts, account) };
};
