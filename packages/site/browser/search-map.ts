/** The map beside the results: fetched when somebody wants it, in step with the list, and a way to choose a town or, near by, an area. */
import type { Choice, ListingMap, Move } from '@agency/map/browser/listing-map.ts';
import type { ListingSearch, Lying } from '@agency/search/browser/listing-search.ts';
import { formatNumber } from '@agency/ui';
import type { Places } from './area-spots.ts';
import { fetchMap } from './fetch-map.ts';
import type { Areas } from './search-areas.ts';

const search = document.querySelector<ListingSearch>('listing-search');
const box = search?.querySelector<HTMLElement>('.views__map');
const map = box?.querySelector<ListingMap>('listing-map');
const note = box?.querySelector<HTMLElement>('[role="status"][data-other]');
const radio = search?.querySelector<HTMLInputElement>('[name="view"][value="map"]');
/** Where towns lie. */
let places: Places = {};
let placesText = '';
let lying: Lying | undefined;
let isAsked = false;
let isLoaded = false;
let move: Move | undefined;
let areas: Areas | undefined;

/** Units of the plane to a CSS pixel: from here on areas are shown. A cell of a kilometre is then fifty pixels wide. */
const near = 2;

function show(): void {
  if (!isLoaded || !lying) return;
  const { towns, chosen } = lying;
  const spots = towns.flatMap(({ slug, count }) => {
    const place = places[slug];
    if (!place) return [];
    const { x, y, name: label } = place;
    return [{ id: slug, x, y, count, label, selected: chosen.includes(slug) }];
  });
  const laid = move && move.unit <= near ? areas?.lay(spots, lying, move) : undefined;
  map?.show(laid?.spots ?? spots, laid?.circles);
  tellUnplaced(towns.reduce((sum, { slug, count }) => sum + (places[slug] ? 0 : count), 0));
}

/** The site may have been built anew since the page was opened. */
function readPlaces(): void {
  const text = search?.dataset['places'] || '{}';
  if (text === placesText) return;
  placesText = text;
  places = JSON.parse(text) as Places;
}

/** Listings in towns that are on no map: the list has more than the discs say. */
function tellUnplaced(count: number): void {
  if (!note) return;
  const { one = '', other = '' } = note.dataset;
  const text = count === 1 ? one : other;
  const shown = formatNumber(count, search?.dataset['language'] ?? 'fr');
  note.textContent = count === 0 ? '' : text.replace('{count}', shown);
}

async function load(): Promise<void> {
  if (isAsked || !map || !radio?.checked) return;
  isAsked = true;
  await fetchMap(map);
  isLoaded = true;
  if (lying) show();
  else search?.findAgain();
}

/** What the map needs for areas is fetched when they can first be seen. Should it not come, the map shows towns. */
async function rest(): Promise<void> {
  if (!areas && move && move.unit <= near && search?.dataset['areas'] && box) {
    const code = await import('./search-areas.ts').catch(() => undefined);
    areas ??= code?.openAreas({ search, box, placesNow: () => places, change: show });
  }
  if (areas) show();
}

search?.addEventListener('search:found', (event) => {
  lying = (event as CustomEvent<Lying>).detail;
  readPlaces();
  void load();
  areas?.follow(lying);
  show();
});
search?.addEventListener('change', () => void load());
map?.addEventListener('map:move', (event) => {
  move = (event as CustomEvent<Move>).detail;
  void rest();
});
map?.addEventListener('map:choose', (event) => {
  const choice = (event as CustomEvent<Choice>).detail;
  if (lying && areas?.choose(choice, lying)) return event.preventDefault();
  const { ids, insee } = choice;
  // Several in one disc: the map comes nearer by itself.
  if (ids.length !== 1 && !insee) return;
  // In a commune areas lie as well.
  const towns = ids.filter((id) => places[id]);
  if (towns.length !== 1) return;
  const isAlone = lying?.chosen.length === 1 && lying.chosen[0] === towns[0];
  search?.chooseTowns(isAlone ? [] : towns);
});
