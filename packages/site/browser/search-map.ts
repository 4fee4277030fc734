/** The map beside the results: fetched when somebody wants it, in step with the list, and a way to choose a town. */
import type { ListingMap } from '@agency/map/browser/listing-map.ts';
import type { ListingSearch, Lying } from '@agency/search/browser/listing-search.ts';

type Places = Readonly<Record<string, { x: number; y: number; name: string } | undefined>>;

const search = document.querySelector<ListingSearch>('listing-search');
const box = search?.querySelector<HTMLElement>('.views__map');
const map = box?.querySelector<ListingMap>('listing-map');
const note = box?.querySelector<HTMLElement>('[role="status"][data-other]');
const radio = search?.querySelector<HTMLInputElement>('[name="view"][value="map"]');
const places = JSON.parse(box?.dataset['places'] ?? '{}') as Places;
let lying: Lying | undefined;
let isLoaded = false;

function show(): void {
  if (!isLoaded || !lying) return;
  const { towns, chosen } = lying;
  map?.show(
    towns.flatMap(({ slug, count }) => {
      const place = places[slug];
      if (!place) return [];
      const { x, y, name: label } = place;
      return [{ id: slug, x, y, count, label, selected: chosen.includes(slug) }];
    }),
  );
  tellUnplaced(towns.reduce((sum, { slug, count }) => sum + (places[slug] ? 0 : count), 0));
}

/** Listings in towns that are on no map: the list has more than the discs say. */
function tellUnplaced(count: number): void {
  if (!note) return;
  const { one = '', other = '' } = note.dataset;
  const text = count === 1 ? one : other;
  const shown = count.toLocaleString(search?.dataset['language']);
  note.textContent = count === 0 ? '' : text.replace('{count}', shown);
}

async function load(): Promise<void> {
  if (isLoaded || !radio?.checked) return;
  await import('virtual:agency/listing-map');
  isLoaded = true;
  if (lying) show();
  else search?.findAgain();
}

search?.addEventListener('search:found', (event) => {
  lying = (event as CustomEvent<Lying>).detail;
  void load();
  show();
});
search?.addEventListener('change', () => void load());
map?.addEventListener('map:choose', (event) => {
  const { ids } = (event as CustomEvent<{ ids: readonly string[] }>).detail;
  // Several in one disc: the map comes nearer by itself.
  if (ids.length !== 1) return;
  const isAlone = lying?.chosen.length === 1 && lying.chosen[0] === ids[0];
  search?.chooseTowns(isAlone ? [] : ids);
});
