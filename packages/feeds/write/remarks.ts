/** All that an export left out or had to change, as a table for a spreadsheet: one line a remark. */
import { byteOrderMark, writeSpreadsheetRow } from '../report/spreadsheet.ts';
import type { Left, Remark } from './left.ts';

const columns = ['Référence', 'Annonce', 'Où', 'Constat'];

/** In the order given, what was left out first. */
export function writeRemarks(left: readonly Left[], remarks: readonly Remark[]): string {
  const rows = [
    columns,
    ...left.map(({ reference, why }) => [reference, 'non envoyée', '', why]),
    ...remarks.map(({ reference, column, message }) => [
      reference,
      'envoyée',
      formatPlace(column),
      message,
    ]),
  ];
  return byteOrderMark + rows.map(writeSpreadsheetRow).join('');
}

/** @example formatPlace('20') // 'rang 20' @example formatPlace('photos') // 'photos' */
export function formatPlace(column: string): string {
  return /^\d+$/.test(column) ? `rang\u00a0${column}` : column;
}
