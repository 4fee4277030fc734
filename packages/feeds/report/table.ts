/** What is to be done, as a table for a spreadsheet: one line a reason. */
import Papa from 'papaparse';
import type { Ledger } from '../ledger.ts';
import { formatColumn } from './format.ts';
import type { ReportOptions } from './report.ts';
import { isComplement, sortOf } from './sort-of.ts';
import type { Sort } from './sorts.ts';
import { columns, fates, fixOf, marks } from './words.ts';

/**
 * What a spreadsheet may run, whatever stands behind it: papaparse's own pattern ends at the first line break. Source:
 * OWASP, CSV Injection: = + - @, their wide forms, tab and line ends.
 */
const formula = /^(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/**
 * Semicolons and a mark of UTF-8, as French spreadsheets open it. A cell that a spreadsheet would run as a formula begins
 * with an apostrophe: texts of a feed come from anybody.
 */
export function writeTable({ entries }: Ledger, { brandNames = {} }: ReportOptions = {}): string {
  const rows = entries.flatMap(({ line, reference, title, brands, fate, reasons }) =>
    reasons
      .filter((reason) => !isComplement(reason) && !untouched.includes(sortOf(reason)))
      .map((reason) => ({
        [columns.reference]: reference ?? '',
        [columns.title]: title ?? '',
        [columns.brands]: brands.map((id) => brandNames[id] ?? id).join(', '),
        [columns.mark]: marks[sortOf(reason)],
        [columns.message]: reason.message,
        [columns.fix]: fixOf(reason) ?? '',
        [columns.law]: reason.law ?? '',
        [columns.rule]: reason.rule ?? '',
        [columns.where]: reason.column ? formatColumn(reason.column) : '',
        [columns.value]: reason.value ?? '',
        [columns.fate]: fates[fate],
        [columns.line]: line,
      })),
  );
  const data = Papa.unparse(
    { fields: [...fields], data: rows },
    { delimiter: ';', newline: '\r\n', escapeFormulae: formula },
  );
  return `\ufeff${data}\r\n`;
}

/** Nothing is to be done about these. */
const untouched: readonly Sort[] = ['status', 'note'];

const fields = [
  columns.reference,
  columns.title,
  columns.brands,
  columns.mark,
  columns.message,
  columns.fix,
  columns.law,
  columns.rule,
  columns.where,
  columns.value,
  columns.fate,
  columns.line,
];
