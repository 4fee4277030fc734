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
