/** The map of a listing: fetched when somebody opens it for the first time. */
import type { ListingMap } from '@agency/map/browser/listing-map.ts';

const details = document.querySelector<HTMLDetailsElement>('.place__map');
const map = details?.querySelector<ListingMap>('listing-map');

details?.addEventListener('toggle', () => {
  if (details.open && map) void load(map);
});

let isLoaded = false;

async function load(map: ListingMap): Promise<void> {
  if (isLoaded) return;
  isLoaded = true;
  const { circle = '{}', words = '{}' } = map.dataset;
  try {
    await import('virtual:agency/listing-map');
    map.show([], [JSON.parse(circle)]);
  } catch {
    // It may come when it is asked for again.
    isLoaded = false;
    map.textContent = (JSON.parse(words) as { failed: string }).failed;
  }
}
