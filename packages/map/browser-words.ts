/** Chooses the words that <listing-map> says, as the JSON of its attribute `data-words`. */
import type { Words } from '@agency/ui';
import type { MapWords } from './browser/map-words.ts';

/**
 * @param own What is said otherwise where there is no list.
 * @example <listing-map data-src="/recherche/carte.svg" data-words={writeBrowserWords(words)}>
 */
export function writeBrowserWords(words: Words, own: Partial<MapWords> = {}): string {
  const chosen: MapWords = {
    label: words('map.title'),
    help: words('map.help'),
    hint: words('map.hint'),
    touchHint: words('map.touch-hint'),
    zoomIn: words('map.zoom-in'),
    zoomOut: words('map.zoom-out'),
    reset: words('map.reset'),
    loading: words('map.loading'),
    failed: words('map.failed'),
    retry: words('map.retry'),
    sources: words('map.sources'),
    places: {
      one: words('map.places.one', { places: '{places}' }),
      other: words('map.places.other', { places: '{places}', count: '{count}' }),
    },
    spot: {
      one: words('map.spot.one', { place: '{place}', count: '{count}' }),
      other: words('map.spot.other', { place: '{place}', count: '{count}' }),
    },
  };
  return JSON.stringify({ ...chosen, ...own });
}
