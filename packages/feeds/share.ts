/** What many records have in common is held once: a hundred thousand records say the same few things. */
import type { TakenRecord } from './judge-record.ts';
import type { Reason } from './reasons.ts';

/** Makes a record share what it can with those before it. */
export function createSharer(): (record: TakenRecord) => void {
  const agencies = new Map<string, string>();
  const brands = new Map<string, readonly string[]>();
  const reasons = new Map<string, Reason>();
  return (record) => {
    if (record.agency !== undefined) record.agency = share(agencies, record.agency, record.agency);
    record.brands = share(brands, record.brands.join(' '), record.brands);
    record.reasons = record.reasons.map((reason) => {
      const { code, column, value, message, fix } = reason;
      // What quotes a cell, or says how to mend it, is of one record.
      const isCommon = value === undefined && fix === undefined;
      return isCommon ? share(reasons, `${code} ${column} ${message}`, reason) : reason;
    });
  };
}

function share<T>(known: Map<string, T>, name: string, value: T): T {
  const first = known.get(name);
  if (first === undefined) known.set(name, value);
  return first ?? value;
}
