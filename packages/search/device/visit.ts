/**
 * When a visit ends, and what is new from then on: reloading and coming back within it take nothing away. Time alone ends
 * it, in whichever tab something is done: a listing that is opened in another tab, or a tab that is closed and opened
 * again, is the same visit, so that nothing new is taken for known before it was seen.
 */
import type { Kept, KeptListing, SavedSearch, Visit } from './kept.ts';

/** Without anything done for so long, a visit is over. */
export const pause = 30 * 60_000;

/** @returns The same visit, gone on; or another one, which knows when the last one ended. */
export function goOn({ at, previous }: Visit, now: number): { visit: Visit; isNew: boolean } {
  // A clock that was set back does not make everything old.
  if (at > 0 && Math.abs(now - at) <= pause)
    return { visit: { at: Math.max(at, now), previous }, isNew: false };
  // No visit was tomorrow, whatever a clock once said.
  return { visit: { at: now, previous: at > 0 ? Math.min(at, now) : null }, isNew: true };
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
