/** A record as a table asks it: by columns, some of which are written in several ways. */
import { elementsAt, isFilled, textsAt, type XmlElement, type XmlRecord } from './record.ts';

export interface Cells {
  /** The text of a column, trimmed; empty where the record does not have it. */
  at(column: string): string;
  /** The way of writing that this record uses: for accounts. */
  nameOf(column: string): string;
  /** Every different text of a column. */
  all(column: string): readonly string[];
  elements(column: string): readonly XmlElement[];
  /** Whether the element or anything below it says something. */
  isFilled(path: string): boolean;
  has(path: string): boolean;
}

/**
 * A column is a path, or several that mean the same, parted by " | ". A name in braces stands for an element that differs from
 * record to record.
 *
 * @example createCells(record, { TYPE: 'MAISON' }).at('{TYPE}/NBRE_PIECES')
 */
export function createCells(
  record: XmlRecord,
  names: Readonly<Record<string, string>> = {},
): Cells {
  // A table asks for each column twice: once whether it can be trusted, once what it says.
  const known = new Map<string, readonly string[]>();
  const waysOf = (column: string) => splitWays(fillIn(column, names));
  const has = (path: string) => elementsAt(record, path).length > 0;
  const all = (column: string): readonly string[] => {
    const before = known.get(column);
    if (before) return before;
    const texts = waysOf(column).flatMap((way) => textsAt(record, way));
    const different = texts.length > 1 ? [...new Set(texts)] : texts;
    known.set(column, different);
    return different;
  };
  return {
    at: (column) => all(column)[0] ?? '',
    all,
    nameOf: (column) => {
      const ways = waysOf(column);
      const used = ways.find((way) => textsAt(record, way).length > 0) ?? ways.find(has);
      return used ?? ways[0] ?? column;
    },
    elements: (column) => waysOf(column).flatMap((way) => elementsAt(record, way)),
    isFilled: (path) => isFilled(record, path),
    has,
  };
}

function fillIn(column: string, names: Readonly<Record<string, string>>): string {
  if (!column.includes('{')) return column;
  return column.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? name);
}

function splitWays(column: string): readonly string[] {
  return column.includes(' | ') ? column.split(' | ') : [column];
}
