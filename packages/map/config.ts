/** The map chapter of a brand's site.config.ts: tiles of its own, for whoever asks for a more detailed map. */
import { z } from 'zod';

export const mapChapter = z.strictObject({
  /**
   * A PMTiles archive of vector tiles, in the layers of Protomaps or OpenMapTiles: by its path from the site's folder, or
   * where it lies on this machine. The build puts it into the site, under a name that tells its content.
   * @example './map/pays-basque.pmtiles'
   */
  tiles: z.string().regex(/^(?!\.?\/?public\/).+\.pmtiles$/, {
    error: 'must be the path of a .pmtiles file, and not in public/: it would be served twice',
  }),
  /** Who must be named for the tiles: on the map, and in the legal notice. @example '© OpenStreetMap contributors' */
  credit: z.string().min(1),
});
export type MapConfig = z.output<typeof mapChapter>;
