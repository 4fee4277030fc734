/** Completes what is told of the building: condominium, sale on plan, surfaces, claims. */
import type { Listing } from '@agency/listings';
import { fill } from '../account.ts';
import { allow, money, type Completion } from './completion.ts';

/** On a lot that is sold. Source: CCH, art. L721-1. */
export const completeCopro: Completion = (listing, facts, account) => {
  const has = listing.transaction === 'sale' || listing.transaction === 'life-annuity';
  const added = allow('copro', facts.copro, has, account);
  if (!added) return {};
  const amounts = { ...added, yearlyCharges: money(added.yearlyCharges) };
  return { copro: fill('copro', listing.copro ?? {}, amounts, account) };
};

export const completeOffPlan: Completion = (listing, facts, account) => {
  const added = allow('offPlan', facts.offPlan, listing.transaction === 'sale', account);
  if (!added) return {};
  if (listing.offPlan) return { offPlan: fill('offPlan', listing.offPlan, added, account) };
  const { developer, delivery, vatPercent, mainHomeOnly } = added;
  const needed: NonNullable<Listing['offPlan']> = { developer, delivery, vatPercent };
  account.given.push(...Object.keys(needed).map((key) => `offPlan.${key}`));
  return { offPlan: fill('offPlan', needed, { mainHomeOnly }, account) };
};

export const completeRest: Completion = (listing, facts, account) => {
  const { areas, claims, availableOn, tour, video } = facts;
  return {
    ...fill('', listing, { claims, availableOn, tour, video }, account),
    areas: fill('areas', listing.areas, areas ?? {}, account),
  };
};
