/** How a page of listings is called, and which pages lie above and below it. */
import { fillShelves, type FilledShelf, type Listing, type Shelf } from '@agency/listings';
import type { Words } from '@agency/ui';

/** @example shelfTitle({ purpose: 'sale', kind: 'house', town: 'Ascain' }, words) // 'Maisons à vendre : Ascain' */
export function shelfTitle({ purpose, kind, town }: Shelf, words: Words): string {
  const what = kind ? words(`kind.${kind}.other`) : words('kind.any');
  const title = words(`shelf.title-${purpose}`, { what });
  return town ? words('shelf.title-in', { title, town }) : title;
}

/** The pages that hold this one, widest first. */
export function widerShelves({ purpose, kind, town }: Shelf): Shelf[] {
  if (kind && town) return [{ purpose }, { purpose, kind }];
  return kind || town ? [{ purpose }] : [];
}

export interface ShelfLink extends Shelf {
  count: number;
}

let filled: { listings: readonly Listing[]; shelves: FilledShelf[] } | undefined;

/** The pages inside this one: by kind while none is chosen, then by town. */
export function narrowerShelves(
  shelf: Shelf,
  listings: readonly Listing[],
): { kinds: ShelfLink[]; towns: ShelfLink[] } {
  if (filled?.listings !== listings) filled = { listings, shelves: fillShelves(listings, []) };
  const inside = filled.shelves
    .filter(({ purpose }) => purpose === shelf.purpose)
    .map(({ listings: held, purpose, kind, town }) => ({
      purpose,
      kind,
      town,
      count: held.length,
    }));
  return {
    kinds: shelf.kind ? [] : inside.filter(({ kind, town }) => kind && town === shelf.town),
    towns: shelf.town
      ? []
      : inside
          .filter(({ kind, town }) => town && kind === shelf.kind)
          .sort((a, b) => (a.town ?? '').localeCompare(b.town ?? '', 'fr')),
  };
}
