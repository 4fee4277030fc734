/** What several elements of Kyero say together, and what the format has no element for. */
import type { TownRegister } from '../../towns.ts';
import { present } from '../../present.ts';
import type { PartialRow } from '../row.ts';
import type { Cells } from '../xml/cells.ts';
import type { CompleteContext } from '../xml/format.ts';
import { isAbroad } from '../xml/words.ts';
import { features, nouns } from './codes.ts';

export function complete(
  row: PartialRow,
  cells: Cells,
  { towns, tell }: CompleteContext,
): PartialRow {
  if (isOutsideFrance(cells, towns)) tell('abroad', 'country');
  if (cells.at('currency').toUpperCase() !== 'EUR') tell('foreign-currency', 'currency');
  for (const column of ['part_ownership', 'leasehold']) {
    if (cells.at(column) === '1') tell('shared-ownership', column);
  }
  const placed = { ...row, ...findPlace(row, cells, { towns, tell }) };
  const named = { ...placed, ...makeTitles(placed) };
  if (named.title && !row.title) tell('no-title', 'title/fr');
  return Object.assign({}, ...readFeatures(cells), named) as PartialRow;
}

/** An empty country means Spain to Kyero, unless the province is one of our departments. */
function isOutsideFrance(cells: Cells, towns: TownRegister): boolean {
  const country = cells.at('country');
  return country === '' ? !towns.isDepartment(cells.at('province')) : isAbroad(country);
}

/** The import format has no postcode: the commune tells it. */
function findPlace(
  row: PartialRow,
  cells: Cells,
  { towns, tell }: Pick<CompleteContext, 'towns' | 'tell'>,
): PartialRow {
  if (row.postcode || !row.town) return {};
  const town = towns.findByName(row.town, cells.at('province'));
  if (!town) return {};
  const postcode = towns.ownPostcode(town);
  if (!postcode) tell('no-postcode', 'town');
  else if (town.postcodes.length > 1) tell('postcode-chosen', 'town');
  return present({ town: town.name, postcode });
}

/** A title is not part of the format, though some write one. */
function makeTitles({ kind, town, title, titleEn }: PartialRow): PartialRow {
  if (!kind || !town) return {};
  return present({
    title: title ?? `${nouns[kind].fr} ${atTown(town)}`,
    titleEn: titleEn ?? `${nouns[kind].en} in ${town}`,
  });
}

/** @example atTown('Le Boucau') // 'au Boucau' */
export function atTown(town: string): string {
  if (town.startsWith('Le ')) return `au ${town.slice(3)}`;
  return town.startsWith('Les ') ? `aux ${town.slice(4)}` : `à ${town}`;
}

function readFeatures(cells: Cells): PartialRow[] {
  return cells.all('features/feature').flatMap((cell) => features(cell, () => undefined) ?? []);
}
