/** Readers of single cells: each gives a value, or undefined when the cell says nothing. */
import type { WarningCode } from './reasons.ts';

/** Tells a remark on the cell that is being read. */
export type Note = (code: WarningCode) => void;
export type Reader<T> = (cell: string, note: Note) => T | undefined;

interface Bounds {
  min?: number;
  max?: number;
}

/** A decimal. A comma, blanks and the euro sign are understood; zero means "unknown" in every real feed. */
export function number({ min = 0, max = 1e9 }: Bounds = {}): Reader<number> {
  return (cell, note) => {
    const plain = cell.replace(/[\s\u00a0\u202f€]/g, '').replace(/,(?=\d{1,3}$)/, '.');
    if (plain === '') return undefined;
    if (!/^-?\d+(\.\d+)?$/.test(plain)) return void note('unreadable-number');
    const value = Number(plain);
    if (value === 0) return undefined;
    if (value < min || value > max) return void note('implausible-number');
    if (plain !== cell) note('decimal-comma');
    return value;
  };
}

export function integer(bounds: Bounds = {}): Reader<number> {
  const read = number(bounds);
  return (cell, note) => {
    const value = read(cell, note);
    return value === undefined ? undefined : Math.round(value);
  };
}

/** A whole number of which zero is a statement: the ground floor. */
export function signedInteger({ min = -20, max = 200 }: Bounds = {}): Reader<number> {
  const read = integer({ min, max });
  return (cell, note) => (/^0(\.0+)?$/.test(cell) ? 0 : read(cell, note));
}

/** OUI or NON; some software writes 1 and 0. */
export const yesNo: Reader<boolean> = (cell) => {
  if (/^(oui|1)$/i.test(cell)) return true;
  return /^(non|0)$/i.test(cell) ? false : undefined;
};

/** DD/MM/YYYY into an ISO day. 00/00/0000 stands for nothing. */
export const day: Reader<string> = (cell, note) => {
  if (cell === '' || /^0?0\/0?0\/0*$/.test(cell)) return undefined;
  const [, date, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(cell) ?? [];
  const iso = `${year}-${month}-${date}`;
  if (!date || !isDay(iso)) return void note('unreadable-date');
  return iso;
};

/** The last four digits: the format changed from a year to a date. 2000 is what software fills in. */
export const referenceYear: Reader<number> = (cell) => {
  const year = Number(/(\d{4})$/.exec(cell)?.[1] ?? 0);
  return year > 2000 && year < 2100 ? year : undefined;
};

export const word: Reader<string> = (cell) => cell.replace(/\s+/g, ' ') || undefined;

/** Left as it is: texts are cleaned where they are put together. */
export const raw: Reader<string> = (cell) => cell || undefined;

/** One of a closed list of codes. */
export function oneOf<T>(values: Readonly<Record<string, T>>): Reader<T> {
  return (cell) => values[normalise(cell)];
}

/** What spellings of a code have in common. @example 'vente-de-prestige' and 'Vente de prestige' */
export function normalise(cell: string): string {
  return cell.toLowerCase().replace(/[-\s]+/g, ' ');
}

function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
