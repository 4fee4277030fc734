/** Cuts a record into its cells. The format has no escape: the sequence quote, separator, quote is the only law. */

/** Ranks that the specification knows; some software writes one more, empty. */
export const knownRanks = 334;

export function splitRecord(text: string, separator: string): string[] {
  const inner = stripOuterQuotes(text, separator);
  const exact = inner.split(`"${separator}"`);
  if (exact.length > 1) return exact;
  // The example of the document itself has blanks around the separator, although its text forbids them.
  return inner.split(looseSeparator(separator));
}

function looseSeparator(separator: string): RegExp {
  return new RegExp(`"\\s*${separator.replace('|', '\\|')}\\s*"`);
}

/** Takes off the first quote, and the last one with the separator that some software writes behind it. */
function stripOuterQuotes(text: string, separator: string): string {
  const start = text.indexOf('"') + 1;
  let end = text.length;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end -= 1;
  const tail = text.slice(Math.max(start, end - 16), end);
  const closing = tail.lastIndexOf('"');
  const isClosing = closing !== -1 && ['', separator].includes(tail.slice(closing + 1).trim());
  return text.slice(start, isClosing ? end - tail.length + closing : end);
}

/** How many cells there are in a piece of a record, which may begin and end within one. */
export function countCells(text: string, separator: string): number {
  const exact = text.split(`"${separator}"`).length;
  return exact > 1 ? exact : text.split(looseSeparator(separator)).length;
}

/** The rank of the version; since March 2017 the one value that is known by its shape. */
const versionRank = 301;
/** No text holds the separator more often. */
const furthestShift = 4;

/**
 * True when a value held the separator, so that every later cell is one too far. Where the version stands in its rank
 * all cells do, however many there are.
 *
 * @param usualCells How many the records of the file have; 0 where they differ.
 */
export function isShifted(cells: readonly string[], usualCells: number): boolean {
  if (isVersion(cells[versionRank - 1])) return false;
  if (cells.slice(versionRank, versionRank + furthestShift).some(isVersion)) return true;
  return usualCells > 0 && cells.length > usualCells;
}

/** "4.12" or "4.08-007"; a longitude has more digits. */
function isVersion(cell = ''): boolean {
  return /^4\.\d\d(?!\d)/.test(cell.trim());
}

/**
 * True when a record ends before the technical id that the others of its file have: it would be published under another
 * key. A record that is only a few cells shorter is of an older format.
 */
export function isTorn(cells: readonly string[], usualCells: number): boolean {
  return cells.length < idRank && usualCells >= idRank;
}

/** Of the technical id. */
export const idRank = 175;
