/** Adds to a listing what an editor knows and the feed does not say. What the feed says prevails. */
import type { Listing } from '@agency/listings';
import { openAccount, type Account } from './account.ts';
import { completeCopro, completeOffPlan, completeRest } from './apply/building.ts';
import type { Completion } from './apply/completion.ts';
import { completeEnergy } from './apply/energy.ts';
import { completePhotos } from './apply/photos.ts';
import { completeAnnuity, completeFees, completeTax } from './apply/price.ts';
import {
  completeBusiness,
  completeCommercialRent,
  completeHoliday,
  completeRent,
} from './apply/rents.ts';
import { completeMandate, completeState } from './apply/state.ts';
import type { Complement } from './schema.ts';

export interface Complemented extends Account {
  /** A new one: the listing that was handed in stays as it is. */
  listing: Listing;
}

const completions: readonly Completion[] = [
  completeState,
  completeMandate,
  completeFees,
  completeTax,
  completeAnnuity,
  completeRent,
  completeCommercialRent,
  completeHoliday,
  completeBusiness,
  completeCopro,
  completeOffPlan,
  completeEnergy,
  completeRest,
  completePhotos,
];

export function applyComplement(
  listing: Listing,
  { facts }: Pick<Complement, 'facts'>,
  today: string,
): Complemented {
  const account = openAccount();
  const completed = completions.reduce<Listing>(
    (known, complete) => ({ ...known, ...complete(known, facts, account, today) }),
    listing,
  );
  return { listing: completed, ...account };
}
