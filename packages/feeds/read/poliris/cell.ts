/** The cell of the grid that a record lies in, where its ranks let one be told. */
import type { Area } from '@agency/listings';
import type { WarningCode } from '../../reasons.ts';
import type { TownRegister } from '../../towns.ts';
import { declarations, readArea } from '../listing/area.ts';

type CellAt = (rank: number) => string;

export function readCell(
  cellAt: CellAt,
  towns: TownRegister,
  tell: (code: WarningCode, rank: number) => void,
): Area | undefined {
  if (isShownElsewhere(cellAt, towns)) return undefined;
  return readArea(
    declarations.poliris,
    (column) => cellAt(Number(column)),
    (code, column) => tell(code, Number(column)),
  );
}

/** The agency tells another place (5, 6) than the true one (108, 109): a circle would give that away. */
function isShownElsewhere(cellAt: CellAt, towns: TownRegister): boolean {
  const [shown, real] = [cellAt(5), cellAt(108)];
  if (/[1-9]/.test(real) && real !== shown) return true;
  const [shownTown, realTown] = [cellAt(6), cellAt(109)];
  if (realTown === '' || realTown === shownTown) return false;
  const found = towns.find(realTown, real || shown)?.town;
  return found !== undefined && found.insee !== towns.find(shownTown, shown)?.town.insee;
}
