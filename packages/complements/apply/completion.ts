/** What each part of applying a complement is: from a listing and an editor's facts to what changes in the listing. */
import type { Listing, Money } from '@agency/listings';
import type { Account } from '../account.ts';
import type { ComplementFacts } from '../schema.ts';

export type Completion = (
  listing: Listing,
  facts: ComplementFacts,
  account: Account,
  today: string,
) => Partial<Listing>;

/** The facts of a chapter where this listing has one; elsewhere they are a fault, never silently dropped. */
export function allow<T>(
  path: string,
  facts: T | undefined,
  hasChapter: boolean,
  account: Account,
): T | undefined {
  if (facts === undefined || hasChapter) return facts;
  account.faults.push({ path, kind: 'elsewhere' });
  return undefined;
}

/** Editors write euros as plain numbers. */
export function money(amount: number | undefined): Money | undefined {
  return amount === undefined ? undefined : { amount, currency: 'EUR' };
}
