/** The map of a listing: fetched when somebody opens it for the first time. */
import type { ListingMap } from '@agency/map/browser/listing-map.ts';
import { fetchMap } from './fetch-map.ts';

const details = document.querySelector<HTMLDetailsElement>('.place__map');
const map = details?.querySelector<ListingMap>('listing-map');

details?.addEventListener('toggle', () => {
  if (details.open && map) void load(map);
});

let isAsked = false;

async function load(map: ListingMap): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  await fetchMap(map);
  map.show([], [JSON.parse(map.dataset['circle'] ?? '{}')]);
}
