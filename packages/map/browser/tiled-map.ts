/** <listing-map data-tiles>: the map of a brand that has tiles of its own. They are fetched when a visitor asks for them. */
import '../styles/tiles.css';
import './listing-map.ts';
import { offerTiles, type OfferedTiles } from './tiles-control.ts';

for (const map of document.querySelectorAll<HTMLElement>('listing-map[data-tiles]')) {
  const tiles = JSON.parse(map.dataset['tiles'] ?? '{}') as OfferedTiles;
  const wait = new MutationObserver(offer);
  wait.observe(map, { childList: true, subtree: true });
  offer();

  /** Not before there is a drawing that they can lie under. */
  function offer(): void {
    const svg = map.querySelector<SVGSVGElement>('.listing-map__stage > svg');
    if (!svg) return;
    wait.disconnect();
    offerTiles(map, svg, tiles);
  }
}
