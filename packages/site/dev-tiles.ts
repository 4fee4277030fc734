/** Lets the development server serve the tiles of the brand; a build lays them into the site. */
import type { AstroIntegration } from 'astro';
import { serveFile } from '@agency/hosting';
import type { Site } from './config.ts';
import { tilesFile, type Tiles } from './tiles.ts';

export function devTiles(
  site: Site,
  root: string,
  findTiles: () => Promise<Tiles | undefined>,
): AstroIntegration {
  return {
    name: 'dev-tiles',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        const tiles = await findTiles();
        const file = tilesFile(site, root);
        if (tiles && file) server.middlewares.use(serveFile(tiles.src, file));
      },
    },
  };
}
