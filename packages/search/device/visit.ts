/** When a visit ends, and what is new from then on: reloading and coming back within it take nothing away. */
import type { Kept, KeptListing, SavedSearch, Visit } from './kept.ts';

/** Without anything done for so long, a visit is over. */
export const pause = 30 * 60_000;

/** @returns The same visit, gone on; or another one, which knows when the last one ended. */
export function goOn({ at, previous }: Visit, now: number): { visit: Visit; isNew: boolean } {
  // A clock that was set back does not make everything old.
  if (at > 0 && Math.abs(now - at) <= pause)
    return { visit: { at: Math.max(at, now), previous }, isNew: false };
  return { visit: { at: now, previous: at > 0 ? at : null }, isNew: true };
}

/** With a new visit, what was seen in the last one is what the next is compared with. */
export function rebase(
  favourites: readonly KeptListing[],
  searches: readonly SavedSearch[],
): Pick<Kept, 'favourites' | 'searches'> {
  return {
    favourites: favourites.map((each) => ({
      ...each,
      before: { amount: each.amount, photos: each.photos },
    })),
    searches: searches.map((each) => ({
      ...each,
      ...(each.found !== undefined && { before: each.found }),
    })),
  };
}
