/** A film of a home and a tour of it, each on the site that holds it. */
import { findFrame, type Found, type UsedVendor } from '@agency/consent';
import type { Listing } from '@agency/listings';

export interface Film {
  kind: 'video' | 'tour';
  /** Its page, for whoever follows a link. */
  address: string;
  /** Who may show it within our page; absent where it can only be a link. */
  frame: Found | undefined;
}

/** Films first. Software has one field for both: what a vendor can show there is a film. */
export function filmsOf(
  { video, tour }: Pick<Listing, 'video' | 'tour'>,
  vendors: readonly UsedVendor[],
): Film[] {
  const addresses = [...new Set([video, tour])].filter((address) => address !== undefined);
  return addresses
    .map((address): Film => {
      const frame = findFrame(vendors, address);
      return { kind: frame || address === video ? 'video' : 'tour', address, frame };
    })
    .sort((a, b) => Number(a.kind === 'tour') - Number(b.kind === 'tour'));
}
