/** Whether an agency shows another place than the true one: a circle around the true one would give that away. */
import type { TownRegister } from '../../towns.ts';
import { bare } from '../../values.ts';

interface Place {
  readonly postcode: string;
  readonly town: string;
}

/** In doubt it does: a true town that cannot be found is not the one that is shown, unless it is called the same. */
export function isShownElsewhere(shown: Place, real: Place, towns: TownRegister): boolean {
  if (isSaid(real.postcode) && real.postcode !== shown.postcode) return true;
  if (!isSaid(real.town) || bare(real.town) === bare(shown.town)) return false;
  const insee = towns.find(real.town, shown.postcode)?.town.insee;
  return insee === undefined || insee !== towns.find(shown.town, shown.postcode)?.town.insee;
}

/** Software writes an empty cell as 0, 00000 or a dash. */
function isSaid(cell: string): boolean {
  return /[\p{L}1-9]/u.test(cell);
}
