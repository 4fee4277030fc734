/** The store of this page, and the word that goes round when something kept has changed, in whichever tab. */
import { rebase, goOn } from '../device/visit.ts';
import type { Chapter, Kept } from '../device/kept.ts';
import { Store, type Outcome } from '../device/store.ts';

export const store = new Store({
  storage: () => localStorage,
  now: () => Date.now(),
  // Only on https, as the sites are; a preview without it has one tab at a time.
  locks: navigator.locks,
});

export const changed = 'device:change';

export async function changeKept<Name extends Chapter>(
  name: Name,
  change: (state: Kept[Name]) => { state: Kept[Name]; isFull?: boolean },
): Promise<Outcome> {
  const outcome = await store.change(name, change);
  announce();
  return outcome;
}

export function announce(): void {
  dispatchEvent(new CustomEvent(changed));
}

// Of what another tab has kept.
addEventListener('storage', announce);

/** Once a page that keeps something is open: goes on with the visit, or begins another. */
export async function visit(): Promise<void> {
  let isNew = false;
  await store.change('visit', (last) => {
    const { visit, isNew: begins } = goOn(last, Date.now());
    isNew = begins;
    return { state: visit };
  });
  if (!isNew) return;
  const based = rebase(store.read('favourites'), store.read('searches'));
  if (based.favourites.length > 0) {
    await store.change('favourites', (all) => ({ state: rebase(all, []).favourites }));
  }
  if (based.searches.length > 0) {
    await store.change('searches', (all) => ({ state: rebase([], all).searches }));
  }
}
