/** The store of this page, and the word that goes round when something kept has changed, in whichever tab. */
import type { Changed } from '../device/change.ts';
import type { Chapter, Kept } from '../device/kept.ts';
import { Keeping } from '../device/keeping.ts';
import { Store, type Outcome } from '../device/store.ts';
import { isOver, stayOn } from '../device/visit.ts';

export const changed = 'device:change';

export const store = new Store({
  storage: () => localStorage,
  now: () => Date.now(),
  // Only on https, as the sites are; a preview without it has one tab at a time.
  locks: navigator.locks,
  onPutBack: announce,
});

/** What was taken back on this page. */
export const keeping = new Keeping();

export async function changeKept<Name extends Chapter>(
  name: Name,
  change: (state: Kept[Name]) => Changed<Kept[Name]>,
): Promise<Outcome> {
  const outcome = await store.change(name, change);
  announce();
  return outcome;
}

export function announce(): void {
  dispatchEvent(new CustomEvent(changed));
}

addEventListener('pagehide', () => store.hurry());

// Of what another tab has kept; and of what was kept while this page lay behind another one.
addEventListener('storage', announce);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) announce();
});

// What has outlived itself goes from whichever page has this script, not only where it would be shown.
(window.requestIdleCallback ?? setTimeout)(() => {
  void store.purge().then((isPutAside) => isPutAside && announce());
});

/** Something is done outside one's space: the visit goes on, where there is one. */
export async function goOnElsewhere(): Promise<void> {
  const now = Date.now();
  if (isOver(store.read('visit'), now)) return;
  await store.change('visit', (visit) => ({ state: stayOn(visit, now) }));
}
