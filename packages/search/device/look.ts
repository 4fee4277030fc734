/** What becomes of what is kept when it is looked at in one's space: it is compared as visit.ts says, and kept as it is seen. */
import type { KeptListing, SavedSearch, Visit } from './kept.ts';
import { writeSnapshot, type Followed } from './snapshot.ts';
import type { Outcome, Reason, Store } from './store.ts';
import { goOn, lastOf } from './visit.ts';

/** What a brand has on offer. */
export interface Today {
  site: string;
  /** Undefined: it is no longer there. */
  listing: (key: string) => Followed | undefined;
  /** Undefined: the address is that of no search. */
  search: (address: string) => readonly Followed[] | undefined;
}

export interface Looked {
  visit: Visit;
  /** False: the next visit will not know of this one. */
  isRemembered: boolean;
  /** What became otherwise of what was seen. */
  reasons: ReadonlySet<Reason>;
}

/**
 * Goes on with the visit, or begins one, and keeps what is seen in it. Done twice it is done once: things know of which
 * visit they are, so that a tab that is late, or of yesterday, does not take what is new for known.
 */
export async function look(store: Store, today: Today, now: number): Promise<Looked> {
  let current = store.read('visit');
  const ofVisit = await store.change('visit', (last) => ({ state: (current = goOn(last, now)) }));
  const outcomes: Outcome[] = [ofVisit];
  const isHere = ({ site }: { site: string }) => site === today.site;
  if (store.read('favourites').some(isHere))
    outcomes.push(
      await store.change('favourites', (all) => ({
        state: all.map((each) =>
          isHere(each) ? seeListing(each, today.listing(each.key), current) : each,
        ),
      })),
    );
  if (store.read('searches').some(isHere))
    outcomes.push(
      await store.change('searches', (all) => ({
        state: all.map((each) => {
          const found = isHere(each) ? today.search(each.address) : undefined;
          return found ? seeSearch(each, found, current) : each;
        }),
      })),
    );
  return {
    visit: current,
    isRemembered: ofVisit.kept === 'device',
    reasons: new Set(outcomes.flatMap(({ reason }) => reason ?? [])),
  };
}

/** @param now Undefined: it is withdrawn, and what was last known of it stays. */
export function seeListing(
  kept: KeptListing,
  now: Followed | undefined,
  visit: Visit,
): KeptListing {
  const { amount, photos } = kept;
  return {
    ...kept,
    ...(isOfEarlier(kept, visit) && { before: { amount, photos }, since: lastOf(visit) }),
    ...(now && { amount: now.amount, photos: now.photos }),
  };
}

/** What finds too much is compared with nothing: what it had found once is no longer what was seen last. */
export function seeSearch(kept: SavedSearch, now: readonly Followed[], visit: Visit): SavedSearch {
  const isEarlier = isOfEarlier(kept, visit);
  const { found: last, before: old, ...saved } = kept;
  const [found, before] = [writeSnapshot(now), isEarlier ? last : old];
  return {
    ...saved,
    ...(isEarlier && { since: lastOf(visit) }),
    ...(found !== undefined && { found, ...(before !== undefined && { before }) }),
  };
}

function isOfEarlier({ since }: { since?: number }, visit: Visit): boolean {
  return since === undefined || since < lastOf(visit);
}
