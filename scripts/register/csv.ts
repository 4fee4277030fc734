/** The register as tables: RFC 4180 in UTF-8, in which no spreadsheet finds a formula to run. */
import type { Activity } from '@agency/facts';
import { byteOrderMark, writeCsvRow } from '@agency/feeds';
import {
  activityColumns,
  commonColumns,
  processorColumns,
  vendorColumns,
  type Columns,
  type Register,
} from './rows.ts';

export function writeActivities(register: Register): string {
  const common = commonColumns.map(([name, cellOf]): Columns<Activity>[number] => [
    name,
    (_, given) => cellOf(given),
  ]);
  return writeTable([...activityColumns, ...common], register.facts.activities, register);
}

export function writeProcessors(register: Register): string {
  return writeTable(processorColumns, register.facts.processors, register);
}

export function writeVendors(register: Register): string {
  return writeTable(vendorColumns, register.facts.registry.vendors, register);
}

function writeTable<Thing>(
  columns: Columns<Thing>,
  things: readonly Thing[],
  register: Register,
): string {
  const head = columns.map(([name]) => name);
  const rows = things.map((thing) => columns.map(([, cellOf]) => cellOf(thing, register)));
  return byteOrderMark + [head, ...rows].map((row) => writeCsvRow(row)).join('');
}
