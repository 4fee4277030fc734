/** A detailed map is there where pages offer it, whole; elsewhere the site holds nothing of it. */
import { attributes, type BuiltSite } from './built-site.ts';

/** What only a site with tiles has: the archive, and the library that draws it. */
const ofTiles = /\.pmtiles$|\/_astro\/(detailed-plan|maplibre|tiled-map)/;

export function checkTiles(site: BuiltSite): string[] {
  const offers = site.pages.flatMap(({ path, document }) =>
    // As it stands in the page, its quotes encoded.
    attributes(document, 'listing-map[data-tiles]', 'data-tiles').map((offer) => ({
      path,
      src: /\/[\w/-]+\.pmtiles/.exec(offer)?.[0] ?? offer,
    })),
  );
  const missing = offers
    .filter(({ src }) => !site.files.has(src))
    .map(({ path, src }) => `${path}: offers the tiles ${src}, which are not there`);
  const wanted = new Set(offers.map(({ src }) => src));
  const idle = [...site.files]
    .filter((file) => ofTiles.test(file) && !wanted.has(file))
    .filter((file) => wanted.size === 0 || file.endsWith('.pmtiles'))
    .map((file) => `${file}: is of tiles that no page offers`);
  return [...missing, ...idle];
}
