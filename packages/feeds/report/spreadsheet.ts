/** Rows of a table as French spreadsheets open it: semicolons, line ends of Windows, nothing that they would run. */
import Papa from 'papaparse';

/** Says that the table is UTF-8; it stands before its head. */
export const byteOrderMark = '\ufeff';

/**
 * What a spreadsheet may run, whatever stands behind it: papaparse's own pattern ends at the first line break. Source:
 * OWASP, CSV Injection: = + - @, their wide forms, tab and line ends.
 */
const formula = /^(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** A cell that a spreadsheet would run as a formula begins with an apostrophe: texts of a feed come from anybody. */
export function writeSpreadsheetRow(row: readonly unknown[]): string {
  return writeRow(row, ';');
}

/** The same with commas, where RFC 4180 is asked for. */
export function writeCsvRow(row: readonly unknown[]): string {
  return writeRow(row, ',');
}

function writeRow(row: readonly unknown[], delimiter: string): string {
  return `${Papa.unparse([[...row]], { delimiter, escapeFormulae: formula })}\r\n`;
}
