/** A figure as one reads it. */
import { formatArea, formatDay, formatMoney, formatNumber } from '@agency/ui';
import { formatDay as isoDay } from './address.ts';
import type { FigureName } from './criteria.ts';

/** @example formatFigure('area', 80, 'fr') // '80 m²' */
export function formatFigure(figure: FigureName, value: number, language: string): string {
  if (figure === 'price' || figure === 'rent') return formatMoney(value, language);
  if (figure === 'area' || figure === 'land') return formatArea(value, language);
  if (figure === 'available') return formatDay(isoDay(value), language);
  return formatNumber(value, language);
}
