/** Cuts a record into its cells. The format has no escape: the sequence quote, separator, quote is the only law. */

/** Ranks that the specification knows; some software writes one more, empty. */
export const knownRanks = 334;

export function splitRecord(text: string, separator: string): string[] {
  const inner = text
    .replace(/[\s\0]+$/, '')
    .replace(/^\s*"/, '')
    .replace(new RegExp(`"\\s*(?:${escape(separator)}\\s*)?$`), '');
  const exact = inner.split(`"${separator}"`);
  // The example of the document itself has blanks around the separator, although its text forbids them.
  return exact.length > 1 ? exact : inner.split(new RegExp(`"\\s*${escape(separator)}\\s*"`));
}

/** True when a value held the separator, so that every later cell is one too far. */
export function isShifted(cells: readonly string[]): boolean {
  const hasExtraValue = cells.slice(knownRanks).some((cell) => cell.trim() !== '');
  // Rank 301 holds the version of the format, the one value that is known by its shape.
  return hasExtraValue || /^4\.\d\d/.test(cells[301]?.trim() ?? '');
}

function escape(separator: string): string {
  return separator.replace(/[|\\]/g, '\\$&');
}
