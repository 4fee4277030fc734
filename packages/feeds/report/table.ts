/** What is to be done, as a table for a spreadsheet: one line a reason. */
import type { Ledger, LedgerEntry } from '../ledger.ts';
import type { Reason } from '../reasons.ts';
import { formatColumn } from './format.ts';
import type { ReportOptions } from './report.ts';
import { sortOf } from './sort-of.ts';
import type { Sort } from './sorts.ts';
import { byteOrderMark, writeSpreadsheetRow } from './spreadsheet.ts';
import { columns, fates, fixOf, marks } from './words.ts';

/** Nothing is to be done about these. */
const untouched: readonly Sort[] = ['status', 'note'];

type Names = NonNullable<ReportOptions['brandNames']>;

/** What stands in each column, in their order. */
const cells: readonly [
  name: string,
  cellOf: (reason: Reason, entry: LedgerEntry, brandNames: Names) => string | number | undefined,
][] = [
  [columns.reference, (_, { reference }) => reference],
  [columns.title, (_, { title }) => title],
  [columns.brands, (_, { brands }, names) => brands.map((id) => names[id] ?? id).join(', ')],
  [columns.mark, (reason) => marks[sortOf(reason)]],
  [columns.message, ({ message }) => message],
  [columns.fix, fixOf],
  [columns.law, ({ law }) => law],
  [columns.rule, ({ rule }) => rule],
  [columns.where, ({ column }) => column && formatColumn(column)],
  [columns.value, ({ value }) => value],
  [columns.fate, (_, { fate }) => fates[fate]],
  [columns.line, (_, { line }) => line],
];

export function* writeTable(
  { entries }: Ledger,
  { brandNames = {} }: ReportOptions = {},
): Generator<string> {
  yield byteOrderMark + writeSpreadsheetRow(cells.map(([name]) => name));
  for (const entry of entries) {
    for (const reason of entry.reasons) {
      if (untouched.includes(sortOf(reason))) continue;
      yield writeSpreadsheetRow(cells.map(([, cellOf]) => cellOf(reason, entry, brandNames)));
    }
  }
}
