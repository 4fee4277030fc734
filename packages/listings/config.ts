/** The listings chapter of a brand's site.config.ts: which listings are its own and how they are shown. */
import { z } from 'zod';
import type { Listing } from './schema.ts';
import { kinds, transactions } from './vocabulary.ts';

const takeSchema = z.strictObject({
  /** Agency of the group. @example 'EX41' */
  agency: z.string().min(1).optional(),
  /** Any of these kinds. @example ['house', 'flat'] */
  kinds: z.array(z.enum(kinds)).min(1).optional(),
  /** Any of these transactions. @example ['sale', 'life-annuity'] */
  transactions: z.array(z.enum(transactions)).min(1).optional(),
  /** Only prestige, or only the rest. @example true */
  prestige: z.boolean().optional(),
});

export const listingsConfigSchema = z.strictObject({
  /** Folder under content/listings. @example 'exemple' */
  source: z.string().min(1),
  /** A listing belongs to the brand when one of these fits it wholly; none while a brand is new. @example [{ agency: 'EX41' }] */
  take: z.array(takeSchema),
  /** How many listings a page shows. @example 12 */
  perPage: z.int().positive().default(12),
  /** The ways to look at a list; the first is shown at once. @example ['table', 'cards'] */
  layouts: z
    .array(z.enum(['cards', 'table']))
    .min(1)
    .default(['cards']),
});
export type ListingsConfig = z.infer<typeof listingsConfigSchema>;
export type Take = ListingsConfig['take'][number];

/** The listings of a brand, in the order given. */
export function chooseListings(listings: readonly Listing[], take: readonly Take[]): Listing[] {
  return listings.filter((listing) => take.some((entry) => fits(listing, entry)));
}

function fits(listing: Listing, { agency, kinds, transactions, prestige }: Take): boolean {
  return (
    (agency === undefined || listing.agency === agency) &&
    (kinds === undefined || kinds.includes(listing.kind)) &&
    (transactions === undefined || transactions.includes(listing.transaction)) &&
    (prestige === undefined || listing.prestige === prestige)
  );
}
