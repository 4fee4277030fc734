/** What lies around a listing, as far as its commune and its features tell. */
import type { Listing } from '../schema.ts';
import type { Setting } from './scene.ts';

/**
 * Postcodes rather than communes: they are always there, and they are exact enough for a backdrop.
 * The coast is among the towns: a drawing shows the sea only where the agency says that it is near.
 */
const postcodes: Record<Exclude<Setting, 'country' | 'sea'>, readonly string[]> = {
  town: [
    ...['64100', '64340', '40220', '64000', '64120', '64400'],
    ...['64200', '64600', '64210', '64500', '64122', '64700', '40130', '40440', '40150', '40510'],
  ],
  mountain: ['64310', '64250', '64430', '64220', '64780', '64470', '64260'],
};

export function chooseSetting({ place, features }: Pick<Listing, 'place' | 'features'>): Setting {
  if (features.includes('sea-near')) return 'sea';
  if (features.includes('mountain-near')) return 'mountain';
  return (
    (['town', 'mountain'] as const).find((setting) =>
      postcodes[setting].includes(place.postcode),
    ) ?? 'country'
  );
}
