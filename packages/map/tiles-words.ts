/** What <listing-map> is told of a brand's tiles, as the JSON of its attribute `data-tiles`. */
import type { Words } from '@agency/ui';
import type { OfferedTiles } from './browser/tiles-control.ts';

export function writeTiles(
  { src, layers, credit }: Omit<OfferedTiles, 'words'>,
  words: Words,
): string {
  const offered: OfferedTiles = {
    ...{ src, layers, credit },
    words: {
      button: words('map.detailed'),
      loading: words('map.detailed-loading'),
      failed: words('map.detailed-failed'),
    },
  };
  return JSON.stringify(offered);
}
