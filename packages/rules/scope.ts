/** Which listings a duty falls on, and how hard. */
import { dwellingKinds, type Kind, type Listing } from '@agency/listings';
import { block, inform, warn, type Circumstances, type Say } from './finding.ts';

/** Somebody pays a price for it: a sale, on a life annuity too, or a transfer. */
export function isSold({ transaction }: Listing): boolean {
  return transaction !== 'rent' && transaction !== 'holiday';
}

/** A building or land changes hands, no business. */
export function isPropertySale({ transaction }: Listing): boolean {
  return transaction === 'sale' || transaction === 'life-annuity';
}

export function isDwelling({ kind }: Listing): boolean {
  return dwellingKinds.includes(kind);
}

const privateKinds: readonly Kind[] = [...dwellingKinds, 'land', 'parking'];

/**
 * The order of 2017 protects consumers: to professionals the same fault is told and withholds nothing in a preview
 * (COM-01). A site for both speaks to professionals where it offers premises or a business.
 */
export function severityFor(listing: Listing, { audience }: Circumstances): Say {
  const isTransfer = isSold(listing) && !isPropertySale(listing);
  const isBusiness = isTransfer || !privateKinds.includes(listing.kind);
  return audience === 'professional' || (audience === 'mixed' && isBusiness) ? warn : block;
}

/**
 * For a holiday let energy figures are asked for, and the law is less sure (matrix of the catalogue of duties). Who hands
 * over a business or a lease neither sells nor lets a building (CCH, art. L126-33).
 */
export function energySeverityFor(listing: Listing): Say {
  if (isSold(listing) && !isPropertySale(listing)) return inform;
  return listing.transaction === 'holiday' ? warn : block;
}
