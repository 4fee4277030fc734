/** The listings chapter of a brand's site.config.ts: which listings are its own and how they are shown. */
import { z } from 'zod';
import { coarsen, vaguenesses, type Vagueness } from './areas.ts';
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

const feedSchema = z.strictObject({
  /**
   * Where the CRM's export is had: a path, or an http(s) address. A secret stands in the environment, and its name here.
   * @example 'https://crm.example.com/export.xml?key=${CRM_KEY}'
   */
  from: z.string().min(1),
  /** Oldest export that is taken, in hours: the software may have stopped writing. @example 48 */
  maxAgeHours: z.number().positive().optional(),
  /** Fewer usable records than this share of the import before stop it. @example 0.6 */
  smallestShare: z.number().min(0).max(1).optional(),
});

export const listingsConfigSchema = z.strictObject({
  /** Folder under content/listings. @example 'exemple' */
  source: z.string().min(1),
  /** The feed that `pnpm listings` takes in when it is given no file; brands of one source name the same. */
  feed: feedSchema.optional(),
  /** Files for portals that fetch them at the site itself: `/flux/kyero.xml`. @example ['kyero'] */
  exports: z.array(z.enum(['kyero'])).default([]),
  /** Days that a page of what is sold or let may be found by search engines; its page stays for a year. @example 30 */
  indexedAfterSale: z.int().nonnegative().default(30),
  /** A listing belongs to the brand when one of these fits it wholly; none while a brand is new. @example [{ agency: 'EX41' }] */
  take: z.array(takeSchema),
  /**
   * How exactly places are told at most: a circle of 250 m (`street`), one of 1 km, or the name of the commune. Never finer
   * than the agency declares of a listing. @example 'street'
   */
  vagueness: z.enum(vaguenesses).default('district'),
  /**
   * Of a listing that several brands show, search engines are sent to the brand with the highest number; of equals, to the
   * first by id. @example 1
   */
  priority: z.int().default(0),
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
  return listings.filter((listing) => takes(listing, take));
}

/** The same listing, its place told no finer than this. */
export function blurPlace(listing: Listing, finest: Vagueness): Listing {
  const { area, ...place } = listing.place;
  if (!area) return listing;
  const told = coarsen(area, finest);
  return told === area ? listing : { ...listing, place: { ...place, ...(told && { area: told }) } };
}

/** What of a listing decides whose it is. */
export type Owned = Pick<Listing, 'agency' | 'kind' | 'transaction' | 'prestige'>;

/** True when the brand takes it. */
export function takes(listing: Owned, take: readonly Take[]): boolean {
  return take.some((entry) => fits(listing, entry));
}

/** True when the brand may take something of that agency: all that is known of a record that is no listing. */
export function takesFrom(agency: string, take: readonly Take[]): boolean {
  return take.some((entry) => entry.agency === undefined || entry.agency === agency);
}

function fits(listing: Owned, { agency, kinds, transactions, prestige }: Take): boolean {
  return (
    (agency === undefined || listing.agency === agency) &&
    (kinds === undefined || kinds.includes(listing.kind)) &&
    (transactions === undefined || transactions.includes(listing.transaction)) &&
    (prestige === undefined || listing.prestige === prestige)
  );
}
