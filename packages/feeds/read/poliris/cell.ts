/** The cell of the grid that a record lies in, where its ranks let one be told. */
import type { Area } from '@agency/listings';
import type { WarningCode } from '../../reasons.ts';
import type { TownRegister } from '../../towns.ts';
import { declarations, readArea } from '../listing/area.ts';
import { isShownElsewhere } from '../listing/elsewhere.ts';

type CellAt = (rank: number) => string;

export function readCell(
  cellAt: CellAt,
  towns: TownRegister,
  tell: (code: WarningCode, rank: number) => void,
): Area | undefined {
  const shown = { postcode: cellAt(5), town: cellAt(6) };
  if (isShownElsewhere(shown, { postcode: cellAt(108), town: cellAt(109) }, towns))
    return undefined;
  return readArea(
    declarations.poliris,
    (column) => cellAt(Number(column)),
    (code, column) => tell(code, Number(column)),
  );
}
