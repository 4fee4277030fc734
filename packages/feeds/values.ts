/** Readers of single cells: each gives a value, or undefined when the cell says nothing. */
import { once } from '@agency/ui';
import type { WarningCode } from './reasons.ts';
import { readText } from './text.ts';

/** Tells a remark on the cell that is being read. */
export type Note = (code: WarningCode) => void;
export type Reader<T> = (cell: string, note: Note) => T | undefined;

interface Bounds {
  min?: number;
  max?: number;
}

/** As nearly all numbers are written; not zero. */
const ordinary = /^[1-9]\d*(?:\.\d+)?$/;

const thousands = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** A decimal. A comma, blanks and the euro sign are understood; zero means "unknown" in every real feed. */
export function number({ min = 0, max = 1e9 }: Bounds = {}): Reader<number> {
  return (cell, note) => {
    // "250.000" may be a quarter of a million or two hundred and fifty.
    if (max > 1000 && thousands.test(cell)) return void note('unreadable-number');
    if (ordinary.test(cell)) {
      const value = Number(cell);
      return value < min || value > max ? void note('implausible-number') : value;
    }
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

/** DD/MM/YYYY or YYYY-MM-DD, with or without an hour behind it: software of one format writes both. */
export const dayInEitherForm: Reader<string> = (cell, note) => {
  if (/^0{4}-00-00/.test(cell)) return undefined;
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:[ T].*)?$/.exec(cell) ?? [];
  if (!iso) return day(cell.replace(/^(\S+) .*$/, '$1'), note);
  return isDay(iso) ? iso : void note('unreadable-date');
};

/** True of a day that is not to come; of one that cannot be read it is believed, where anything stands at all. */
export function hasCome(cell: string, today: string): boolean {
  const iso = dayInEitherForm(cell, () => undefined);
  return iso === undefined ? /[1-9]/.test(cell) : iso <= today;
}

/** The last four digits: the format changed from a year to a date. 2000 is what software fills in. */
export const referenceYear: Reader<number> = (cell) => {
  const year = Number(/(\d{4})$/.exec(cell)?.[1] ?? 0);
  return year > 2000 && year < 2100 ? year : undefined;
};

/** The year of a date in whatever form, or a bare year. 2000 is what software fills in. */
export const yearWithin: Reader<number> = (cell) => {
  const year = Number(/(?<!\d)(20\d{2})(?!\d)/.exec(cell)?.[1] ?? 0);
  return year > 2000 ? year : undefined;
};

/** Yes and no in the spellings that XML feeds mix: 1, oui, true, O. */
export const yes: Reader<boolean> = (cell) => {
  if (/^(1|o|oui|true|vrai)$/i.test(cell)) return true;
  return /^(0|n|non|false|faux)$/i.test(cell) ? false : undefined;
};

/** A count of which only matters whether there is one. */
export const some: Reader<boolean> = (cell, note) =>
  (integer({ max: 500 })(cell, note) ?? 0) > 0 || undefined;

export const word: Reader<string> = (cell) => cell.replace(/\s+/g, ' ') || undefined;

/** Signs of markup, of code and of control: few names and words have any. */
const unusual = /[<&{[:\x00-\x1f\x7f-\x9f\ufeff]/;

/** Words that a visitor reads as they are: a line of plain text. */
export const phrase: Reader<string> = (cell, note) => {
  if (!unusual.test(cell)) return cell.replace(/\s+/g, ' ') || undefined;
  const { text, markup, entities, controls } = readText(cell);
  if (markup) note('markup');
  if (entities) note('entities');
  if (controls) note('control-characters');
  return text.replace(/\s+/g, ' ') || undefined;
};

/** Left as it is: texts are cleaned where they are put together. */
export const raw: Reader<string> = (cell) => cell || undefined;

/** One of a closed list of codes. */
export function oneOf<T>(values: Readonly<Record<string, T>>): Reader<T> {
  return (cell) => ownValue(values, normalise(cell));
}

/** The same for words that people typed: accents and everything that is no letter or digit make no difference. */
export function oneOfWords<T>(values: Readonly<Record<string, T>>): Reader<T> {
  return (cell) => ownValue(values, bare(cell));
}

/** A cell may hold "constructor": what every object has is no code of the list. */
function ownValue<T>(values: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** @example bare('Sous compromis') // 'souscompromis' @example bare('À rénover') // 'arenover' */
export function bare(cell: string): string {
  return cell
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** What spellings of a code have in common. @example 'vente-de-prestige' and 'Vente de prestige' */
export function normalise(cell: string): string {
  return cell.toLowerCase().replace(/[-\s]+/g, ' ');
}

/** There are few days, and each stands in many records. */
const isDay = once((iso: string): boolean => {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
});
